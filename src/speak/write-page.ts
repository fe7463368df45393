import type { Run } from '../open/run.js'
import type { Block } from '../review/block.js'
import { renderNotice } from '../review/report/render-notice.js'

/** `report.html` of a run without a plan: a link to it leads to what the run said. */
export const writePage = async (run: Pick<Run, 'report' | 'files'>, blocks: readonly Block[]): Promise<void> => {
  if (run.report !== undefined) await run.files.write(`${run.report.folder}/report.html`, renderNotice(blocks))
}

/** The paths of the reports, for later steps; the same after every run. */
export const announceReports = ({ report, output }: Pick<Run, 'report' | 'output'>): void => {
  if (report?.announce !== true) return
  output.result('plan-file', `${report.folder}/plan.json`)
  output.result('sarif-file', `${report.folder}/meshgate.sarif`)
  output.result('report-file', `${report.folder}/report.html`)
}
