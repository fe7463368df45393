import { exitCodes } from '../errors/codes.js'
import { projectDocs } from '../errors/pages.js'
import { digestOfRun } from '../plan/digest.js'
import { count, paragraph, say, strong } from '../review/block.js'
import { publishComment } from '../review/publish.js'
import { renderJson } from '../review/render-json.js'
import { renderSarif } from '../review/render-sarif.js'
import { writeDocument } from '../review/write-markdown.js'
import { lineText } from '../review/write-text.js'
import { commentKey } from './comment-key.js'
import type { Run } from '../open/run.js'
import { sayPublication } from './say-publication.js'
import { announceReports, writePage } from './write-page.js'

/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
export const publishUntouched = async (run: Run, files: number): Promise<void> => {
  const { context, output } = run
  const said = say`The change touches no file that decides access (${count(files, 'file')} looked at).`
  const page = [paragraph(say`✅ ${strong('access unchanged')}. ${said} The check is green.`)]
  output.info(`Access unchanged. ${lineText(said)}`)
  if (run.report !== undefined) {
    const { folder } = run.report
    const json = renderJson({
      version: run.version,
      command: 'check',
      exitCode: exitCodes.fine,
      errors: [],
      plans: [],
    })
    await run.files.write(`${folder}/plan.json`, json)
    await run.files.write(`${folder}/comment.md`, writeDocument(page))
    // A report that is missing would leave the findings of an older commit in the merge request, or fail its upload.
    await run.files.write(`${folder}/gl-code-quality-report.json`, '[]\n')
    const docsBase = run.docsBase ?? projectDocs
    await run.files.write(`${folder}/meshgate.sarif`, renderSarif([], { version: run.version, docsBase }))
    await writePage(run, page)
    announceReports(run)
  }
  if (context.platform === 'github') await output.summary(writeDocument(page))
  output.result('verdict', 'equivalent')
  output.result('passed', 'true')
  output.result('digest', digestOfRun([]))
  const review = context.mergeRequest === undefined ? undefined : await run.review()
  if (review !== undefined && context.mergeRequest !== undefined) {
    const published = await publishComment(review, {
      key: commentKey(run.inputs),
      headSha: context.mergeRequest.headSha,
      run: context.run,
      body: writeDocument(page),
      whenAbsent: 'keep',
    })
    sayPublication(output, published)
  }
}
