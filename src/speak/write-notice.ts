import type { ExitCode } from '../errors/codes.js'
import { projectDocs } from '../errors/pages.js'
import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { Plan } from '../plan/plan.js'
import type { Block } from '../review/block.js'
import { renderJson } from '../review/render-json.js'
import { renderProblemQuality, renderProblemSarif } from '../review/render-problems.js'
import { writeDocument } from '../review/write-markdown.js'
import { announceReports, writePage } from './write-page.js'

/** What a run without a verdict ended with. */
export interface Ended {
  readonly command: string
  readonly exitCode: ExitCode
  readonly problems: readonly Problem[]
  readonly plans: readonly Plan[]
}

/** Every file that a run with a verdict leaves, so that what takes them up afterwards finds them: they hold what is wrong. */
export const writeNotice = async (
  run: Pick<Run, 'report' | 'version' | 'docsBase' | 'files' | 'output'>,
  { command, exitCode, problems, plans }: Ended,
  said: readonly Block[],
): Promise<void> => {
  if (run.report === undefined) return
  const { folder } = run.report
  const { version, files } = run
  const docsBase = run.docsBase ?? projectDocs
  await files.write(`${folder}/plan.json`, renderJson({ version, command, exitCode, errors: problems, plans }))
  await files.write(`${folder}/comment.md`, writeDocument(said))
  await files.write(`${folder}/meshgate.sarif`, renderProblemSarif(problems, { version, docsBase }))
  await files.write(`${folder}/gl-code-quality-report.json`, renderProblemQuality(problems))
  await writePage(run, said)
  announceReports(run)
}
