import type { ApplyResult } from '../apply/apply-plan.js'
import { auditRecords, type AuditedCommand, type AuditedObject, type AuditSubject } from '../audit/audit-records.js'
import { emptyChain, sealRecords, verifyChain, type ChainHead } from '../audit/chain.js'
import { identitiesOf } from '../audit/object-identities.js'
import { Refusal } from '../errors/problem.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import type { LiveEnvironment } from '../open/open-environment.js'
import type { ProtectedBranch } from '../open/open-protected.js'
import type { Run } from '../open/run.js'
import type { JobIdentity } from '../plan/opened-environment.js'
import type { Step } from '../plan/plan.js'
import { keyText, type KubernetesObject } from '../ports/object.js'

/** What a run learns on its way, for its record; a run that is refused leaves what it came to. */
export interface RunRecord {
  subject: AuditSubject
  outcome: ApplyResult['outcome'] | 'failed'
  objects: readonly AuditedObject[]
}

export const newRecord = (): RunRecord => ({ subject: {}, outcome: 'failed', objects: [] })

/** Claims that say which job it was. Ids and places alone: no name of a person, and no claim that a person may set. */
const idClaims = [
  'repository_id',
  'repository_owner_id',
  'project_id',
  'job_project_id',
  'namespace_id',
  'environment',
  'ref',
  'ref_path',
  'event_name',
  'pipeline_source',
  'run_id',
  'pipeline_id',
  'job_id',
] as const

/** The job, before the cluster is asked anything. */
export const noteJob = (
  record: RunRecord,
  { environment, revisions }: ProtectedBranch,
  { identity, review }: JobIdentity,
): void => {
  const { base, head } = revisions
  record.subject = { ...record.subject, environment: environment.name, base, head }
  if (identity === undefined) return
  const ids = Object.fromEntries(
    idClaims.flatMap((claim) => {
      const value = Object.hasOwn(identity.claims, claim) ? identity.claims[claim] : undefined
      return typeof value === 'string' ? [[claim, value.slice(0, 200)]] : []
    }),
  )
  const { issuer, jtiDigest: jti } = identity
  record.subject = { ...record.subject, token: { issuer, audience: review.audience, rule: review.rule, jti, ids } }
}

/** The cluster, once it has answered. */
export const noteCluster = (record: RunRecord, { world: { identity }, hides }: LiveEnvironment): void => {
  record.subject = {
    ...record.subject,
    ...(hides ? { cluster: 'not shown' } : { cluster: identity.uid, server: identity.server }),
  }
}

/** What became of every step, with the identities that it is about. `own`: keys that may be told; missing: all. */
export const noteResult = (
  record: RunRecord,
  { world, environment }: LiveEnvironment,
  steps: readonly Step[],
  result: ApplyResult,
): void => {
  record.outcome = result.outcome
  const { trustDomain } = resolveSettings(world.state, environment.mesh).settings
  const live = new Map(world.state.objects.map((object) => [keyText(object.key), object]))
  record.objects = result.journal.map((one, index) => {
    const step = steps[index]
    const there = live.get(keyText(one.key))
    const content = step?.kind === 'apply' ? step.object : there?.content
    const uid = uidOf(there)
    return { ...one, ...(uid === undefined ? {} : { uid }), ...identitiesOf(one.key, content, trustDomain) }
  })
}

const uidOf = (object: KubernetesObject | undefined): string | undefined =>
  object?.source.kind === 'cluster' ? object.source.uid : undefined

/** The chain that this run's records go on from; a file that is no whole chain is refused before anything is done. */
export const openChain = async ({ inputs, files }: Run): Promise<ChainHead> => {
  if (inputs.auditAfter === undefined) return emptyChain
  const text = await files.read(inputs.auditAfter)
  const read = text === undefined ? undefined : verifyChain([{ name: inputs.auditAfter, text }], undefined)
  const broken = read?.breaks.find(({ kind }) => kind !== 'begins late')
  if (read !== undefined && broken === undefined && read.records > 0) return read.head
  throw new Refusal({
    code: 'AUDIT_FILE',
    message: 'the records of the last run cannot be gone on from',
    where: { kind: 'input', name: 'audit-after' },
    expected: 'the audit.ndjson of the run before, whole',
    received: broken === undefined ? 'no records' : `line ${broken.line}: ${broken.text}`,
    remedy: 'Fetch the file from the artifacts of the run before, or leave the input out: a new chain begins then.',
  })
}

/** Writes the record of a run, whatever its end, beside the reports, and tells its head for whoever keeps the log. */
export const writeRecord = async (
  run: Run,
  command: AuditedCommand,
  record: RunRecord,
  end: Pick<Parameters<typeof auditRecords>[0], 'exitCode' | 'codes'>,
  after: ChainHead,
): Promise<void> => {
  if (run.report === undefined) return
  const { context, version } = run
  const { text, head } = sealRecords(
    auditRecords({ command, ...record, ...end, context, version, now: run.clock.now() }),
    after,
  )
  await run.files.write(`${run.report.folder}/audit.ndjson`, text)
  run.output.info(`Audit: ${head.length} records in the chain, head ${head.hash}.`)
}
