import { exitCodes } from '../errors/codes.js'
import type { Run } from '../open/run.js'
import { digestOfRun } from '../plan/digest.js'
import { endedBlocks } from '../review/not-judged.js'
import { writeDocument } from '../review/write-markdown.js'
import { writeNotice, type Ended } from './write-notice.js'

/** What is there of a run also where it did not come to be opened. */
export type Place = Pick<Run, 'report' | 'version' | 'docsBase' | 'files' | 'output'>

/** The reports of a run that ended without a verdict: what is wrong stands in each, and none is missing. */
export const leaveNotice = (place: Place, ended: Ended): Promise<void> =>
  writeNotice(place, ended, endedBlocks(ended.command, ended.exitCode, ended.problems, place.docsBase))

/**
 * Outputs of a run of the action that has told no verdict. A later step finds every output set and every file there: an empty
 * verdict would read as "nothing to say", an empty path or digest would break the step.
 */
export const completeOutputs = async (place: Place, ended: Ended): Promise<void> => {
  const { output } = place
  output.result('verdict', 'cannot prove')
  output.result('passed', String(ended.exitCode === exitCodes.fine))
  output.result('digest', digestOfRun(ended.plans))
  await leaveNotice(place, ended)
  if (ended.problems.length > 0)
    await output.summary(writeDocument(endedBlocks(ended.command, ended.exitCode, ended.problems, place.docsBase)))
}
