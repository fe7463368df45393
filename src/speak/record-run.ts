import { withoutLiveObject, type StepOutcome, type WriteWatch } from '../apply/apply-plan.js'
import {
  auditRecords,
  correlationOf,
  type AuditedCommand,
  type AuditedObject,
  type AuditInput,
  type AuditSubject,
  type RunOutcome,
} from '../audit/audit-records.js'
import { correlationsOf, emptyChain, sealRecords, verifyChain, type ChainHead } from '../audit/chain.js'
import { identitiesOf } from '../audit/object-identities.js'
import { Refusal } from '../errors/problem.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { HeardOfJob } from '../open/open-writes.js'
import type { Run } from '../open/run.js'
import type { Step } from '../plan/plan.js'
import { keyText, type KubernetesObject, type ObjectKey } from '../ports/object.js'

/** What a run learns on its way, for its record; a run that is refused leaves what it came to. */
export interface RunRecord {
  subject: AuditSubject
  outcome: RunOutcome
  objects: readonly AuditedObject[]
  /** Whether the writes were let begin. */
  allowed: boolean
  /** Whether the job was cancelled. */
  stopped: boolean
}

export const newRecord = (): RunRecord => ({
  subject: {},
  outcome: 'failed',
  objects: [],
  allowed: false,
  stopped: false,
})

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

/** The job, by and by: its environment, its token once the issuer's signature holds, and the rule that it matched. */
export const noteJob = (record: RunRecord): HeardOfJob => ({
  branch: ({ environment: { name, cluster }, revisions: { base, head } }) => {
    const server = cluster?.kind === 'id-token' ? { server: cluster.server } : {}
    record.subject = { ...record.subject, environment: name, base, head, ...server }
  },
  token: ({ issuer, jtiDigest: jti, claims }) => {
    const audience = Object.hasOwn(claims, 'aud') ? claims['aud'] : undefined
    const ids = Object.fromEntries(
      idClaims.flatMap((claim) => {
        const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined
        return typeof value === 'string' ? [[claim, cut(value)]] : []
      }),
    )
    const asked = typeof audience === 'string' ? cut(audience) : ''
    record.subject = { ...record.subject, token: { issuer, audience: asked, rule: '', jti, ids } }
  },
  identity: ({ identity, review: { audience, rule } }) => {
    const { token } = record.subject
    if (identity !== undefined && token !== undefined)
      record.subject = { ...record.subject, token: { ...token, audience, rule } }
  },
})

/** A cut between the halves of a character would leave a text that has no canonical form. */
const cut = (text: string): string => [...text.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, 200).join('')

/** The cluster, once it has answered. */
export const noteCluster = (record: RunRecord, { world: { identity }, hides }: LiveEnvironment): void => {
  record.subject = {
    ...record.subject,
    ...(hides ? { cluster: 'not shown' } : { cluster: identity.uid, server: identity.server }),
  }
}

/** What is known of every step, with the identities that it is about. `own`: keys that may be told on a public repository. */
export const noteSteps = (
  record: RunRecord,
  { world, environment, hides }: LiveEnvironment,
  { steps, own }: { readonly steps: readonly Step[]; readonly own: ReadonlySet<string> },
  journal: readonly StepOutcome[],
): void => {
  const { trustDomain } = resolveSettings(world.state, environment.mesh).settings
  const live = new Map(world.state.objects.map((object) => [keyText(object.key), object]))
  const told = journal.map((one, index) => {
    const step = steps[index]
    const there = live.get(keyText(one.key))
    const content = step?.kind === 'apply' ? step.object : there?.content
    return { ...one, ...identitiesOf(one.key, content, trustDomain) }
  })
  record.objects = hides ? told.map((one) => withoutLiveObject(one, own)) : told
}

/** Has the record follow the writes, so that a run that ends in between leaves what it came to. */
export const watchSteps = (
  record: RunRecord,
  opened: LiveEnvironment,
  about: { readonly steps: readonly Step[]; readonly own: ReadonlySet<string> },
): WriteWatch => {
  record.allowed = true
  return { note: (journal) => noteSteps(record, opened, about, journal), isStopped: () => record.stopped }
}

/** A login as a ServiceAccount that was handed to later steps. */
export const noteLogin = (
  record: RunRecord,
  { world, environment: { namespace, mesh } }: LiveEnvironment,
  { account, expires }: { readonly account: string; readonly expires: string },
): void => {
  const key = { group: '', kind: 'ServiceAccount', namespace, name: account }
  const { trustDomain } = resolveSettings(world.state, mesh).settings
  const uid = record.objects.find((one) => keyText(one.key) === keyText(key))?.uid ?? liveUid(world.state.objects, key)
  record.objects = [
    ...record.objects,
    {
      kind: 'token',
      key,
      result: 'issued',
      expires,
      ...(uid === undefined ? {} : { uid }),
      ...identitiesOf(key, undefined, trustDomain),
    },
  ]
}

const liveUid = (objects: readonly KubernetesObject[], key: ObjectKey): string | undefined => {
  const source = objects.find((one) => keyText(one.key) === keyText(key))?.source
  return source?.kind === 'cluster' ? source.uid : undefined
}

/** The chain that this run's records go on from; a file that is no whole chain is refused before anything is done. */
export const openChain = async ({
  inputs: { auditAfter },
  files,
}: {
  readonly inputs: Pick<Run['inputs'], 'auditAfter'>
  readonly files: Pick<Run['files'], 'read'>
}): Promise<ChainHead> => {
  if (auditAfter === undefined) return emptyChain
  const text = await files.read(auditAfter)
  const read = text === undefined ? undefined : verifyChain([{ name: auditAfter, text }])
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

/** What a record says besides what the run learned. */
type End = Pick<AuditInput, 'exitCode' | 'codes'>

/** Where the records of a run go. */
export type RecordPlace = Pick<Run, 'report' | 'context' | 'version' | 'clock' | 'output'> & {
  readonly files: Pick<Run['files'], 'read' | 'write'>
}

/** Writes the record of a run, whatever its end, beside the reports, and tells its head for whoever keeps the log. */
export const writeRecord = async (
  place: RecordPlace,
  command: AuditedCommand,
  { subject, outcome, objects, allowed }: RunRecord,
  end: End,
  after: ChainHead,
): Promise<void> => {
  if (place.report === undefined) return
  const { context, version, files, output, clock } = place
  const path = `${place.report.folder}/audit.ndjson`
  const left = await leftByThisRun(place, path, after)
  const { text, head } = sealRecords(
    auditRecords({ command, subject, outcome, objects, allowed, ...end, context, version, now: clock.now() }),
    left?.head ?? after,
  )
  await files.write(path, `${left?.text ?? ''}${text}`)
  output.info(`Audit: ${head.length} records in the chain, head ${head.hash}.`)
}

/** The record of a run that ended before its job was opened: an event that is not trusted, an environment that loads code. */
export const recordUnopened = async (
  place: RecordPlace,
  command: string,
  { auditAfter, ...end }: End & Pick<Run['inputs'], 'auditAfter'>,
): Promise<void> => {
  if (command !== 'apply' && command !== 'revoke') return
  const after = await openChain({ inputs: { auditAfter }, files: place.files }).catch(() => emptyChain)
  const outcome = end.exitCode === 4 ? 'failed' : 'refused'
  await writeRecord(place, command, { ...newRecord(), outcome }, end, after)
}

/** What an earlier step of this very run left in the same place, or the file that the chain goes on from: it stays. */
const leftByThisRun = async (
  { files, context }: RecordPlace,
  path: string,
  after: ChainHead,
): Promise<{ readonly text: string; readonly head: ChainHead } | undefined> => {
  const text = await files.read(path)
  if (text === undefined || text === '') return undefined
  const { breaks, head, records } = verifyChain([{ name: path, text }])
  if (breaks.some(({ kind }) => kind !== 'begins late')) return undefined
  if (head.hash === after.hash) return { text, head }
  const goesOn = verifyChain([{ name: path, text }], after).breaks.length === 0
  const own = correlationsOf(text)
  const ours = own.length === records && own.every((one) => one === correlationOf(context))
  return goesOn && ours ? { text, head } : undefined
}
