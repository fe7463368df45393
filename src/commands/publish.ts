import { exitCodes, type ExitCode } from '../errors/codes.js'
import { projectDocs } from '../errors/pages.js'
import type { Problem } from '../errors/problem.js'
import type { Plan } from '../plan/plan.js'
import { worstVerdict } from '../plan/verdict.js'
import { annotationsOf } from '../review/annotations.js'
import { renderNotJudged } from '../review/not-judged.js'
import { publishComment, reservedCharacters, withdrawComment } from '../review/publish.js'
import { renderCodeQuality } from '../review/render-code-quality.js'
import { renderComment } from '../review/render-comment.js'
import { renderJson } from '../review/render-json.js'
import { renderSarif } from '../review/render-sarif.js'
import { renderSummary } from '../review/render-summary.js'
import { renderTerminal } from '../review/render-terminal.js'
import type { RevisionObjects } from '../review/report/policy-text.js'
import type { ReviewMeta } from '../review/review-meta.js'
import { isQuiet } from '../review/verdict-line.js'
import { commentKey } from './comment-key.js'
import type { Run } from '../open/run.js'
import { sayPublication } from './say-publication.js'

/**
 * Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code.
 * `objects` are those of each plan's two revisions, in the order of the plans: the report shows policies by their text.
 */
export const publishPlans = async (
  run: Run,
  command: 'check' | 'apply',
  plans: readonly Plan[],
  meta: ReviewMeta,
  exitCode: ExitCode,
  objects: readonly RevisionObjects[] = [],
): Promise<void> => {
  const { context, output } = run
  if (context.platform === 'local') output.info(renderTerminal(plans, meta, { colour: false }))
  else output.section('meshgate: review', renderTerminal(plans, meta, { colour: false }))
  for (const annotation of annotationsOf(plans)) if (context.platform === 'github') output.annotate(annotation)
  await writeReports(run, command, plans, meta, exitCode, objects)
  if (context.platform === 'github') await output.summary(renderSummary(plans, meta).body)
  const worst = worstVerdict(plans)
  output.result('verdict', worst)
  output.result('passed', String(exitCode === exitCodes.fine))
  const [only] = plans
  if (only !== undefined && plans.length === 1) output.result('digest', only.digest)
  if (command === 'check') await comment(run, plans, meta)
}

/** Rewrites a standing comment to *not judged at HEAD*: an older verdict must not stand under a newer commit. */
export const publishRefusal = async (run: Run, problems: readonly Problem[]): Promise<void> => {
  const { context, output } = run
  const body = renderNotJudged(problems, {
    head: context.mergeRequest?.headSha ?? context.sha,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    ...(run.docsBase === undefined ? {} : { docsBase: run.docsBase }),
  })
  if (context.platform === 'github') await output.summary(body)
  if (context.mergeRequest === undefined) return
  const review = await run.review()
  if (review === undefined) return
  const reason = problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n')
  sayPublication(
    output,
    await withdrawComment(review, {
      key: commentKey(run.inputs),
      headSha: context.mergeRequest.headSha,
      run: context.run,
      reason,
      body,
    }),
  )
}

const comment = async (run: Run, plans: readonly Plan[], meta: ReviewMeta): Promise<void> => {
  const { context } = run
  if (context.mergeRequest === undefined) return
  const review = await run.review()
  if (review === undefined) return run.output.info('There is no token to comment with; the review stands in the log.')
  const { body, level } = renderComment(plans, meta, review.limit - reservedCharacters)
  const published = await publishComment(review, {
    key: commentKey(run.inputs),
    headSha: context.mergeRequest.headSha,
    run: context.run,
    body,
    details: {
      base: meta.base,
      plans: plans.map(({ digest, reviewed, observed }) => ({
        configuration: observed.configuration ?? run.inputs.config,
        environment: reviewed.environment,
        cluster: reviewed.cluster,
        plan: digest,
      })),
      truncated: level !== 'full',
    },
    ...(plans.every(isQuiet) ? { whenAbsent: 'keep' as const } : {}),
  })
  sayPublication(run.output, published)
}

const writeReports = async (
  run: Run,
  command: 'check' | 'apply',
  plans: readonly Plan[],
  meta: ReviewMeta,
  exitCode: ExitCode,
  objects: readonly RevisionObjects[],
): Promise<void> => {
  if (run.report === undefined) return
  const { folder, announce } = run.report
  const json = renderJson({ version: run.version, command, exitCode, errors: [], plans })
  await run.files.write(`${folder}/plan.json`, json)
  await run.files.write(`${folder}/comment.md`, renderSummary(plans, meta).body)
  await run.files.write(
    `${folder}/meshgate.sarif`,
    renderSarif(plans, { version: run.version, docsBase: meta.docsBase ?? projectDocs }),
  )
  await run.files.write(`${folder}/gl-code-quality-report.json`, renderCodeQuality(plans))
  const { renderReport } = await import('../review/report/render-report.js')
  const texts = new Map(plans.flatMap((plan, at) => (objects[at] === undefined ? [] : [[plan, objects[at]] as const])))
  await run.files.write(`${folder}/report.html`, renderReport(plans, meta, texts))
  if (!announce) return
  run.output.result('plan-file', `${folder}/plan.json`)
  run.output.result('sarif-file', `${folder}/meshgate.sarif`)
  run.output.result('report-file', `${folder}/report.html`)
}
