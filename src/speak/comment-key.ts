import type { Inputs } from '../open/run.js'

/** Names the comment of a job: two jobs with other inputs have comments of their own. */
export const commentKey = ({ config, environment, before, after }: Inputs): string =>
  [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
  ].join(' ')
