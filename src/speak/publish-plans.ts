import { exitCodes, type ExitCode } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import { digestOfRun } from '../plan/digest.js'
import type { Plan } from '../plan/plan.js'
import type { OpenedEnvironment } from '../plan/opened-environment.js'
import { worstVerdict } from '../plan/verdict.js'
import { annotationsOf } from '../review/annotations.js'
import { closingLines } from '../review/closing-lines.js'
import { renderJson } from '../review/render-json.js'
import { problemParts } from '../review/render-problems.js'
import { renderTerminal } from '../review/render-terminal.js'
import type { Shown } from '../open/publish-live.js'
import type { ReviewMeta } from '../review/review-meta.js'
import { isQuiet, verdictMeaning } from '../review/verdict-line.js'
import { commentKey } from './comment-key.js'
import type { Run } from '../open/run.js'
import { sayPublication } from './say-publication.js'
import { sayReview } from './say-review.js'
import { writeReports } from './write-reports.js'

/** What a run shows in the end. */
export interface Spoken {
  readonly command: 'check' | 'plan' | 'apply' | 'drift'
  /** Plans with the objects of their two revisions: the report shows policies by their text. */
  readonly shown: readonly Shown[]
  /** Plans that are shown beside them, and that nobody approves: no digest covers them. */
  readonly besides?: readonly Shown[]
  readonly meta: ReviewMeta
  readonly exitCode: ExitCode
  /** Why nothing of the plans was written, or will be. */
  readonly errors?: readonly Problem[]
  /** What the command says beside its plans. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** What a plan of the protected branch is about: the commit before it, and the one that is applied. */
export const metaOfBranch = (
  { docsBase, context }: Run,
  { revisions: { base, head } }: Pick<OpenedEnvironment, 'revisions'>,
): ReviewMeta => ({
  base,
  head,
  firstRun: false,
  ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
  docsBase,
})

/** Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code. */
export const publishPlans = async (run: Run, spoken: Spoken): Promise<void> => {
  const { command, exitCode } = spoken
  const approved = spoken.shown.map(({ plan }) => plan)
  const plans = [...approved, ...(spoken.besides ?? []).map(({ plan }) => plan)]
  const meta = withRefusal(spoken, approved)
  const { context, output } = run
  if (context.platform === 'local') sayReview(output, plans, meta)
  else output.section('meshgate: review', renderTerminal(plans, meta))
  for (const annotation of annotationsOf(plans)) if (context.platform === 'github') output.annotate(annotation)
  await leaveReports(run, { ...spoken, shown: [...spoken.shown, ...(spoken.besides ?? [])], meta })
  if (context.platform === 'github') await output.summary(await summaryOf(plans, meta))
  for (const { text, tone } of closingLines(plans, meta)) output.info(text, tone)
  const worst = worstVerdict(plans)
  output.result('verdict', worst, verdictMeaning(plans, worst))
  output.result('passed', String(exitCode === exitCodes.fine))
  // What an apply brings beside its commit is approved with it.
  output.result('digest', digestOfRun(approved))
  if (command === 'check') await comment(run, plans, meta)
}

/** What every form says of the run as a whole. */
const withRefusal = ({ command, meta, exitCode, errors = [] }: Spoken, plans: readonly Plan[]): ReviewMeta => {
  const [first, ...rest] = errors
  // What the gate or `apply` refuses whoever approves has no digest to approve; another plan than the approved one has.
  const approvable = exitCode === exitCodes.fine || exitCode === exitCodes.notReviewed
  const joint = (command === 'plan' || command === 'apply') && plans.length > 1 && approvable
  return {
    ...meta,
    ...(command === 'check' ? {} : { command }),
    ...(first === undefined ? {} : { refused: [first, ...rest] }),
    ...(joint ? { digest: digestOfRun(plans) } : {}),
  }
}

const comment = async (run: Run, plans: readonly Plan[], meta: ReviewMeta): Promise<void> => {
  const { context } = run
  if (context.mergeRequest === undefined) return
  const review = await run.review()
  if (review === undefined) return run.output.info('There is no token to comment with; the review stands in the log.')
  const [{ publishComment, reservedCharacters }, { renderComment }] = await Promise.all([
    import('../review/publish.js'),
    import('../review/render-comment.js'),
  ])
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
        ...(reviewed.unit === undefined ? {} : { unit: reviewed.unit }),
        cluster: reviewed.cluster,
        ...(observed.arrival === true ? { arrival: digest } : { plan: digest }),
      })),
      truncated: level !== 'full',
    },
    ...(plans.every(isQuiet) && meta.unjudged === undefined ? { whenAbsent: 'keep' as const } : {}),
  })
  sayPublication(run.output, published)
}

const summaryOf = async (plans: readonly Plan[], meta: ReviewMeta): Promise<string> => {
  const { renderSummary } = await import('../review/render-summary.js')
  return renderSummary(plans, meta).body
}

const leaveReports = async (
  run: Run,
  { command, shown, meta, exitCode, errors = [], details }: Spoken,
): Promise<void> => {
  const plans = shown.map(({ plan }) => plan)
  const { version } = run
  await writeReports(run, {
    json: () =>
      renderJson({
        version,
        command,
        exitCode,
        errors,
        plans,
        details: { ...(meta.digest === undefined ? {} : { digest: meta.digest }), ...details },
      }),
    markdown: () => summaryOf(plans, meta),
    sarif: async () => {
      const { renderSarif } = await import('../review/render-sarif.js')
      return renderSarif(
        plans,
        { version, docsBase: run.docsBase },
        errors.length === 0 ? undefined : problemParts(errors, run.docsBase),
      )
    },
    codequality: async () => {
      const { renderCodeQuality } = await import('../review/render-code-quality.js')
      return renderCodeQuality(plans, errors)
    },
    page: async () => {
      const { renderReport } = await import('../review/report/render-report.js')
      return renderReport(plans, meta, new Map(shown.map((one) => [one.plan, one.objects])))
    },
  })
}
