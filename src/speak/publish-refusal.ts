import { codes } from '../errors/codes.js'
import { projectDocs } from '../errors/pages.js'
import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { Block } from '../review/block.js'
import { publishComment } from '../review/publish.js'
import { renderJson } from '../review/render-json.js'
import { renderProblemQuality, renderProblemSarif } from '../review/render-problems.js'
import { writeDocument } from '../review/write-markdown.js'
import { commentKey } from './comment-key.js'
import { sayPublication } from './say-publication.js'
import { notJudged } from './withdraw-verdict.js'
import { announceReports, writePage } from './write-page.js'

/**
 * The end of a `check` that is refused: what is wrong, and at which line, stands wherever a verdict would. A comment that
 * stands is rewritten, so that no older verdict is read under a newer commit; where none stands, one is written.
 */
export const publishRefusal = async (run: Run, problems: readonly [Problem, ...Problem[]]): Promise<void> => {
  const { context, output } = run
  const said = notJudged(run, problems)
  const body = writeDocument(said)
  if (context.platform === 'github') await output.summary(body)
  await writeReports(run, problems, said)
  output.result('verdict', 'cannot prove')
  output.result('passed', 'false')
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

const writeReports = async (
  run: Run,
  problems: readonly [Problem, ...Problem[]],
  said: readonly Block[],
): Promise<void> => {
  if (run.report === undefined) return
  const { folder } = run.report
  const { version } = run
  const docsBase = run.docsBase ?? projectDocs
  const exitCode = codes[problems[0].code].exit
  const json = renderJson({ version, command: 'check', exitCode, errors: problems, plans: [] })
  await run.files.write(`${folder}/plan.json`, json)
  await run.files.write(`${folder}/comment.md`, writeDocument(said))
  await run.files.write(`${folder}/meshgate.sarif`, renderProblemSarif(problems, { version, docsBase }))
  await run.files.write(`${folder}/gl-code-quality-report.json`, renderProblemQuality(problems))
  await writePage(run, said)
  announceReports(run)
}
