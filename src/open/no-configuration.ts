import type { Configuration } from '../plan/opened-environment.js'

/** A repository without a meshgate.yaml, or one that is not asked. */
export const noConfiguration: Configuration = {
  protected: undefined,
  before: undefined,
  after: undefined,
  base: undefined,
  head: undefined,
  firstRun: false,
  changes: [],
}
