import { exitCodes } from '../errors/codes.js'
import type { Run } from '../open/run.js'
import { digestOfRun } from '../plan/digest.js'
import type { Block } from '../review/block.js'
import { endedBlocks } from '../review/not-judged.js'
import { writeDocument } from '../review/write-markdown.js'
import { writeNotice, type Ended } from './write-notice.js'

/** What is there of a run also where it did not come to be opened. */
export type Place = Pick<Run, 'report' | 'printed' | 'version' | 'docsBase' | 'files' | 'output'>

const blocksOf = ({ docsBase }: Place, { command, exitCode, problems }: Ended): readonly Block[] =>
  endedBlocks(command, exitCode, problems, docsBase)

/** What cannot be written is a warning, and the exit code stands. */
const orWarn = async ({ output }: Place, write: () => Promise<void>): Promise<void> => {
  try {
    await write()
  } catch {
    output.warning('The reports of this run could not be written.')
  }
}

/** The reports of a run that ended without a verdict: what is wrong stands in each, and none is missing. */
export const leaveNotice = (place: Place, ended: Ended): Promise<void> =>
  orWarn(place, () => writeNotice(place, ended, blocksOf(place, ended)))

/**
 * Outputs of a run of the action that has told no verdict. A later step finds every output set and every file there: an empty
 * verdict would read as "nothing to say", an empty path or digest would break the step.
 */
export const completeOutputs = (place: Place, ended: Ended): Promise<void> =>
  orWarn(place, async () => {
    const { output } = place
    output.result('verdict', 'cannot prove')
    output.result('passed', String(ended.exitCode === exitCodes.fine))
    output.result('digest', digestOfRun(ended.plans))
    const said = blocksOf(place, ended)
    await writeNotice(place, ended, said)
    if (ended.problems.length > 0) await output.summary(writeDocument(said))
  })
