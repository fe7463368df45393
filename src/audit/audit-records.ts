import type { ApplyResult, StepOutcome } from '../apply/apply-plan.js'
import type { Code } from '../errors/codes.js'
import type { CiContext } from '../ports/ci.js'
import type { AuditRecord } from './chain.js'

export type AuditedCommand = 'apply' | 'revoke'

/** What is known of the token that the job showed; never the token, and no claim that names a person. */
export interface AuditedToken {
  readonly issuer: string
  readonly audience: string
  /** JSON pointer of the trust rule that it matched; empty where it matched none. */
  readonly rule: string
  /** SHA-256 of `jti`. */
  readonly jti: string
  /** Immutable ids and places of the job, from a token whose signature holds: `repository_id`, `project_id`, `environment`, `ref`. */
  readonly ids: Readonly<Record<string, string>>
}

/** What a run was about; what it did not come to is missing. */
export interface AuditSubject {
  readonly environment?: string
  /** uid of the cluster. */
  readonly cluster?: string
  readonly server?: string
  readonly digest?: string
  /** The digest that was approved, where one was asked for. */
  readonly approved?: string
  /** Number of the merged request whose review was asked for. */
  readonly request?: number
  readonly base?: string
  readonly head?: string
  readonly token?: AuditedToken
}

/** An object of the journal, or a login that was handed out, with the identities that it makes or gives something to. */
export interface AuditedObject extends Omit<StepOutcome, 'kind' | 'result'> {
  readonly kind: StepOutcome['kind'] | 'token'
  readonly result: StepOutcome['result'] | 'issued'
  /** Of a login: when it ends (RFC 3339). */
  readonly expires?: string
  /** `shop/deployer`. */
  readonly serviceAccounts: readonly string[]
  /** As Envoy's access log has them: `spiffe://cluster.local/ns/shop/sa/deployer`. */
  readonly spiffeIds: readonly string[]
}

/** `failed`: it came to no decision. `interrupted`: the job was cancelled. */
export type RunOutcome = ApplyResult['outcome'] | 'failed' | 'interrupted'

export interface AuditInput {
  readonly command: AuditedCommand
  readonly subject: AuditSubject
  readonly outcome: RunOutcome
  /** Whether meshgate let the writes begin: identity, plan, approval and gate were fine. */
  readonly allowed: boolean
  readonly exitCode: number
  readonly codes: readonly Code[]
  readonly objects: readonly AuditedObject[]
  readonly context: CiContext
  readonly version: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * One record per run and per object, also of a run that was refused: OCSF 1.8.0 class 6003, API Activity. No token, claim of a
 * person, e-mail address or content of an object is in it (what is not written down cannot leak).
 */
export const auditRecords = (input: AuditInput): readonly AuditRecord[] => [
  runRecord(input),
  ...input.objects.map((object) => objectRecord(input, object)),
]

interface Activity {
  readonly id: number
  readonly name: string
}

const read: Activity = { id: 2, name: 'Read' }

const runRecord = (input: AuditInput): AuditRecord => ({
  ...common(input, read, input.exitCode === 0),
  api: { operation: `meshgate ${input.command}` },
  resources: [],
  status_code: String(input.exitCode),
  status_detail: input.codes.join(',') || input.outcome,
  // How many records of objects follow: a run that was cut shows by itself.
  unmapped: { ci: ciOf(input), outcome: input.outcome, records: input.objects.length },
})

const objectRecord = (input: AuditInput, object: AuditedObject): AuditRecord => {
  const { kind, key, result, uid, serviceAccounts, spiffeIds, expires } = object
  return {
    ...common(
      input,
      activityOf(kind, result),
      ['created', 'changed', 'unchanged', 'deleted', 'absent', 'issued'].includes(result),
    ),
    api: { operation: kind, ...(key.group === '' ? {} : { group: { name: key.group } }) },
    resources: [{ type: key.kind, namespace: key.namespace, name: key.name, ...(uid === undefined ? {} : { uid }) }],
    status_detail: result,
    unmapped: {
      ci: ciOf(input),
      service_accounts: serviceAccounts,
      spiffe_ids: spiffeIds,
      ...(expires === undefined ? {} : { expires }),
    },
  }
}

const activityOf = (kind: AuditedObject['kind'], result: AuditedObject['result']): Activity => {
  if (kind === 'remove') return { id: 4, name: 'Delete' }
  return result === 'created' || kind === 'token' ? { id: 1, name: 'Create' } : { id: 3, name: 'Update' }
}

const common = (
  { subject, context, version, now, exitCode, codes, allowed, outcome }: AuditInput,
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
    correlation_uid: correlationOf(context),
    logged_time: now,
  },
  actor: {
    user: { type_id: 4, uid: context.repository.id, name: context.repository.path },
    session: { uid: `${context.run.id}.${context.run.attempt}` },
    authorizations: [
      {
        // Exit code 4 is an accident of the outside world: where it came first, nothing was decided.
        decision: allowed ? 'allowed' : exitCode === 4 || outcome === 'interrupted' ? 'undecided' : 'denied',
        policy: { uid: subject.digest ?? '', name: subject.environment ?? '' },
        ...(codes[0] === undefined ? {} : { reason: codes[0] }),
      },
    ],
  },
  dst_endpoint: { name: subject.server ?? '' },
})

/** The run of the platform that a record is of. */
export const correlationOf = ({ platform, repository, run }: CiContext): string =>
  `${platform}:${repository.id}:${run.id}:${run.attempt}`

const ciOf = ({ subject, context }: AuditInput): object => ({
  platform: context.platform,
  issuer: subject.token?.issuer ?? '',
  audience: subject.token?.audience ?? '',
  token:
    subject.token === undefined
      ? null
      : { jti_sha256: subject.token.jti, rule: subject.token.rule, ids: subject.token.ids },
  event: context.event,
  ref: context.ref,
  sha: context.sha,
  run_url: context.run.url,
  environment: subject.environment ?? null,
  cluster: subject.cluster ?? null,
  plan_digest: subject.digest ?? null,
  approved_digest: subject.approved ?? null,
  merge_request: subject.request ?? null,
  base: subject.base ?? '',
  head: subject.head ?? '',
})
