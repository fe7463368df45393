import type { ExitCode } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { Plan } from '../plan/plan.js'
import type { Block } from '../review/block.js'
import { renderJson } from '../review/render-json.js'
import { renderProblemQuality, renderProblemSarif } from '../review/render-problems.js'
import { renderNotice } from '../review/report/render-notice.js'
import { writeDocument } from '../review/write-markdown.js'
import { writeReports } from './write-reports.js'

/** What a run without a verdict ended with. */
export interface Ended {
  readonly command: string
  readonly exitCode: ExitCode
  readonly problems: readonly Problem[]
  readonly plans: readonly Plan[]
}

/** The reports of a run without a verdict, so that what takes them up afterwards finds them: they hold what is wrong. */
export const writeNotice = async (
  run: Pick<Run, 'report' | 'printed' | 'version' | 'docsBase' | 'files' | 'output'>,
  { command, exitCode, problems, plans }: Ended,
  said: readonly Block[],
): Promise<void> => {
  const { version, docsBase } = run
  await writeReports(run, {
    json: () => renderJson({ version, command, exitCode, errors: problems, plans }),
    markdown: () => writeDocument(said),
    sarif: () => renderProblemSarif(problems, { version, docsBase }),
    codequality: () => renderProblemQuality(problems),
    page: () => renderNotice(said),
  })
}
