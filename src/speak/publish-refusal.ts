import { codes } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import { digestOfRun } from '../plan/digest.js'
import type { Run } from '../open/run.js'
import { publishComment } from '../review/publish.js'
import { writeDocument } from '../review/write-markdown.js'
import { commentKey } from './comment-key.js'
import { sayPublication } from './say-publication.js'
import { notJudged } from './withdraw-verdict.js'
import { writeNotice } from './write-notice.js'

/**
 * The end of a `check` that is refused: what is wrong, and at which line, stands wherever a verdict would. A comment that
 * stands is rewritten, so that no older verdict is read under a newer commit; where none stands, one is written.
 */
export const publishRefusal = async (run: Run, problems: readonly [Problem, ...Problem[]]): Promise<void> => {
  const { context, output } = run
  const said = notJudged(run, problems)
  const body = writeDocument(said)
  if (context.platform === 'github') await output.summary(body)
  const exitCode = codes[problems[0].code].exit
  await writeNotice(run, { command: 'check', exitCode, problems, plans: [] }, said)
  // A later step of a pipeline finds every output set, and a digest that no plan has; a person reads that nothing was judged.
  if (context.platform === 'local') output.result('verdict', 'not judged')
  else {
    output.result('verdict', 'cannot prove')
    output.result('passed', 'false')
    output.result('digest', digestOfRun([]))
  }
  const { mergeRequest } = context
  const review = mergeRequest === undefined ? undefined : await run.review()
  if (review === undefined || mergeRequest === undefined) return
  const published = await publishComment(review, {
    key: commentKey(run.inputs),
    headSha: mergeRequest.headSha,
    run: context.run,
    body,
    details: { judged: false },
  })
  sayPublication(output, published)
}
