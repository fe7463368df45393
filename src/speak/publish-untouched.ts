import { exitCodes } from '../errors/codes.js'
import { digestOfRun } from '../plan/digest.js'
import { count, paragraph, say, strong } from '../review/block.js'
import { publishComment } from '../review/publish.js'
import { renderNotice } from '../review/report/render-notice.js'
import { renderCodeQuality } from '../review/render-code-quality.js'
import { renderJson } from '../review/render-json.js'
import { renderSarif } from '../review/render-sarif.js'
import { writeDocument } from '../review/write-markdown.js'
import { lineText } from '../review/write-text.js'
import { commentKey } from './comment-key.js'
import type { Run } from '../open/run.js'
import { sayPublication } from './say-publication.js'
import { writeReports } from './write-reports.js'

/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
export const publishUntouched = async (run: Run, files: number): Promise<void> => {
  const { context, output } = run
  const said = say`The change touches no file that decides access (${count(files, 'file')} looked at).`
  const page = [paragraph(say`✅ ${strong('access unchanged')}. ${said} The check is green.`)]
  output.info(`Access unchanged. ${lineText(said)}`)
  const { version } = run
  await writeReports(run, {
    json: () => renderJson({ version, command: 'check', exitCode: exitCodes.fine, errors: [], plans: [] }),
    markdown: () => writeDocument(page),
    sarif: () => renderSarif([], { version, docsBase: run.docsBase }),
    codequality: () => renderCodeQuality([]),
    page: () => renderNotice(page),
  })
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
