import { createHash } from 'node:crypto'
import type { ApplyResult, StepOutcome } from '../apply/apply-plan.js'
import { canonicalJson } from '../plan/canonical-json.js'
import type { Plan } from '../plan/plan.js'
import type { CiContext } from '../ports/ci.js'

export interface AuditInput {
  readonly plan: Plan
  readonly result: ApplyResult
  readonly context: CiContext
  readonly version: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * One line of JSON per run and per object: OCSF 1.8.0 class 6003, API Activity. Each holds the hash of the one before
 * and its own, over its canonical JSON without that hash, so that a line that is changed, moved or taken out shows.
 * No token, claim, e-mail address or content of an object is in it (what is not written down cannot leak).
 */
export const auditRecords = (input: AuditInput): string => {
  const records = [runRecord(input), ...input.result.journal.map((outcome) => objectRecord(input, outcome))]
  let previous = '0'.repeat(64)
  return records
    .map((record, index) => {
      const { unmapped, ...rest } = record
      const chained = { ...rest, unmapped: { ...unmapped, chain: { index, prev: previous } } }
      previous = createHash('sha256').update(canonicalJson(chained), 'utf8').digest('hex')
      return `${canonicalJson({ ...chained, unmapped: { ...chained.unmapped, chain: { ...chained.unmapped.chain, hash: previous } } })}\n`
    })
    .join('')
}

interface Activity {
  readonly id: number
  readonly name: string
}

interface AuditRecord {
  readonly unmapped: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

const read: Activity = { id: 2, name: 'Read' }

const runRecord = (input: AuditInput): AuditRecord => ({
  ...common(input, read, input.result.outcome === 'applied' || input.result.outcome === 'nothing to do'),
  api: { operation: 'meshgate apply' },
  resources: [],
  status_detail: input.result.problems.map(({ code }) => code).join(',') || input.result.outcome,
  unmapped: { ci: ciOf(input), outcome: input.result.outcome },
})

const objectRecord = (input: AuditInput, { kind, key, result }: StepOutcome): AuditRecord => ({
  ...common(input, activityOf(kind, result), ['created', 'changed', 'unchanged', 'deleted', 'absent'].includes(result)),
  api: { operation: kind, ...(key.group === '' ? {} : { group: { name: key.group } }) },
  resources: [{ type: key.kind, namespace: key.namespace, name: key.name }],
  status_detail: result,
  unmapped: { ci: ciOf(input) },
})

const activityOf = (kind: StepOutcome['kind'], result: StepOutcome['result']): Activity => {
  if (kind === 'remove') return { id: 4, name: 'Delete' }
  return result === 'created' ? { id: 1, name: 'Create' } : { id: 3, name: 'Update' }
}

const common = (
  { plan, context, version, now }: AuditInput,
  activity: Activity,
  done: boolean,
): Omit<AuditRecord, 'unmapped'> => ({
  category_uid: 6,
  class_uid: 6003,
  class_name: 'API Activity',
  type_uid: 600_300 + activity.id,
  activity_id: activity.id,
  activity_name: activity.name,
  severity_id: done ? 1 : 3,
  status_id: done ? 1 : 2,
  time: now,
  metadata: {
    version: '1.8.0',
    product: { name: 'meshgate', version },
    correlation_uid: `${context.platform}:${context.repository.id}:${context.run.id}:${context.run.attempt}`,
    logged_time: now,
  },
  actor: {
    user: { type_id: 4, uid: context.repository.id, name: context.repository.path },
    session: { uid: `${context.run.id}.${context.run.attempt}` },
    authorizations: [
      {
        decision: plan.reviewed.gate.passed ? 'allowed' : 'denied',
        policy: { uid: plan.digest, name: plan.reviewed.environment ?? '' },
      },
    ],
  },
  dst_endpoint: { name: plan.observed.clusterServer ?? '' },
})

const ciOf = ({ plan, context }: AuditInput): object => ({
  platform: context.platform,
  issuer: plan.observed.token.issuer,
  audience: plan.observed.token.audience,
  event: context.event,
  ref: context.ref,
  sha: context.sha,
  run_url: context.run.url,
  environment: plan.reviewed.environment,
  cluster: plan.reviewed.cluster,
  plan_digest: plan.digest,
  base: plan.observed.base,
  head: plan.observed.head,
})
