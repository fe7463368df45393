import type { Run } from '../open/run.js'

/** What a run says in each form; a form that nobody asked for is not made. */
interface ReportForms {
  readonly json: () => string | Promise<string>
  readonly markdown: () => string | Promise<string>
  readonly sarif: () => string | Promise<string>
  readonly codequality: () => string | Promise<string>
  readonly page: () => string | Promise<string>
}

/**
 * The reports of a run, whatever it ended with: one that is missing would leave the findings of an older commit in the merge
 * request, or fail its upload. A form that the command line asks for goes to standard output as well.
 */
export const writeReports = async (
  { report, printed, files, output }: Pick<Run, 'report' | 'printed' | 'files' | 'output'>,
  forms: ReportForms,
): Promise<void> => {
  if (printed !== undefined) await printed.print(await forms[printed.format]())
  if (report === undefined) return
  const { folder, announce } = report
  await files.write(`${folder}/plan.json`, await forms.json())
  await files.write(`${folder}/comment.md`, await forms.markdown())
  await files.write(`${folder}/meshgate.sarif`, await forms.sarif())
  await files.write(`${folder}/gl-code-quality-report.json`, await forms.codequality())
  await files.write(`${folder}/report.html`, await forms.page())
  if (!announce) return
  output.result('plan-file', `${folder}/plan.json`)
  output.result('sarif-file', `${folder}/meshgate.sarif`)
  output.result('report-file', `${folder}/report.html`)
}
