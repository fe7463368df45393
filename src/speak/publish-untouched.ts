import { exitCodes } from '../errors/codes.js'
import { digestOfRun } from '../plan/digest.js'
import { count, paragraph, say, strong, value, type Line } from '../review/block.js'
import { prose } from '../review/prose.js'
import { publishComment } from '../review/publish.js'
import { renderNotice } from '../review/report/render-notice.js'
import { renderCodeQuality } from '../review/render-code-quality.js'
import { renderJson } from '../review/render-json.js'
import { renderSarif } from '../review/render-sarif.js'
import { writeDocument } from '../review/write-markdown.js'
import { lineText } from '../review/write-text.js'
import { commentKey } from './comment-key.js'
import type { LocalComparison } from '../open/local-comparison.js'
import type { Run } from '../open/run.js'
import { sayPublication } from './say-publication.js'
import { writeReports } from './write-reports.js'

/**
 * The end of a run whose change touches nothing that meshgate reads: no token was asked for and no cluster. A comment that
 * an older commit left is brought right; where none stands, none is written.
 */
export const publishUntouched = async (run: Run, files: number, revisions: LocalComparison): Promise<void> => {
  const { context, output } = run
  const said = say`The change touches no file that decides access (${count(files, 'file')} looked at).`
  const local = context.platform === 'local' ? comparedLine(revisions) : undefined
  const page =
    revisions.nothing === true
      ? [paragraph(say`${strong('nothing was compared')}.${local === undefined ? [] : say` ${local}`}`)]
      : [
          paragraph(
            say`✅ ${strong('access unchanged')}. ${said} The check is green.${local === undefined ? [] : say` ${local}`}`,
          ),
        ]
  output.info(revisions.nothing === true ? 'Nothing was compared.' : `Access unchanged. ${lineText(said)}`)
  if (local !== undefined) output.info(lineText(local))
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

/** What was compared with what, where a person chose neither. */
const comparedLine = ({ base, head, note }: LocalComparison): Line =>
  say`Compared base ${value(base, 80)} with head ${value(head, 80)}${note === undefined ? [] : say`: ${prose(note, 400)}`}.`
