import { patterned } from '../patterned.js'
import type { Call } from '../../calls/declaration.js'
import { readCall } from '../../calls/read-calls.js'
import { locator, readText } from '../../config/document.js'
import { createReport, openSection, show, type Entry, type Report, type Section } from '../../config/section.js'
import { Refusal, type Problem } from '../../errors/problem.js'
import { isJsonObject } from '../../ports/json.js'
import type { FileSource } from '../../ports/source.js'

/** Dataflow jobs of one environment, and the gateway that their workers come through. */
export interface Jobs {
  /** What the pipelines ask Google's metadata server for, and the mesh demands. */
  readonly audience: string
  readonly gateway: { readonly namespace: string; readonly name: string; readonly serviceAccount: string }
  readonly jobs: readonly Job[]
  /** Of the gateway. */
  readonly where: FileSource
}

export interface Job {
  readonly name: string
  /** Google service account of the workers: its name can be given again, its number cannot. */
  readonly worker: { readonly email: string; readonly uniqueId: string }
  /** Its twin in the cluster, `NAMESPACE/NAME`, for what runs there as the same identity. */
  readonly serviceAccount?: string
  readonly owners: readonly string[]
  readonly calls: readonly JobCall[]
  readonly where: FileSource
}

export interface JobCall extends Call {
  /** Host that the workers call at the gateway. */
  readonly host: string
}

/** Reads the file of jobs, strictly: every mistake has its line and column. */
export const readJobs = (path: string, text: string): Jobs => {
  const problems: Problem[] = []
  const root = readText(text, path, 'The file of jobs', problems)
  const report = createReport(problems, locator(text, path))
  const found = root === undefined ? undefined : readRoot(report, root)
  if (problems.length === 0 && found === undefined)
    report.problem('CONFIG_EMPTY', '', 'The file of jobs is empty', { remedy: 'Write audience, gateway and jobs' })
  if (found !== undefined) checkOneToOne(found.jobs, problems)
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  if (found === undefined) throw new Error('a file without problems was not read')
  return found
}

const readRoot = (report: Report, root: Entry): Jobs | undefined => {
  const section = openSection(report, root, ['version', 'audience', 'gateway', 'jobs'], 'the file of jobs')
  if (section === undefined) return undefined
  if (section.entry('version')?.value !== 1)
    report.problem('CONFIG_VALUE', section.has('version') ? section.at('version') : '', 'The form has version 1', {
      expected: 'version: 1',
      received: show(section.entry('version')?.value ?? null),
      remedy: 'Write version: 1',
    })
  const audience = patterned(report, section, 'audience', /^[!-~]+$/, 'the audience of the pipelines’ tokens')
  const gatewayEntry = required(report, section, 'gateway')
  const gateway =
    gatewayEntry === undefined
      ? undefined
      : openSection(report, gatewayEntry, ['namespace', 'name', 'serviceAccount'], 'gateway')
  const [namespace, name, serviceAccount] = (['namespace', 'name', 'serviceAccount'] as const).map((key) =>
    gateway === undefined ? undefined : patterned(report, gateway, key, dnsName, 'a name in Kubernetes'),
  )
  required(report, section, 'jobs')
  const jobs = (section.list('jobs') ?? []).flatMap((entry) => readJob(report, entry))
  if (audience === undefined || namespace === undefined || name === undefined || serviceAccount === undefined)
    return undefined
  return { audience, gateway: { namespace, name, serviceAccount }, jobs, where: report.locate(section.at('gateway')) }
}

const dnsName = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/
const serviceAccountEmail = /^[a-z0-9][-a-z0-9]*@[a-z0-9][-a-z0-9.]*\.gserviceaccount\.com$/

const required = (report: Report, section: Section, key: string): Entry | undefined => {
  if (!section.has(key))
    report.problem('CONFIG_MISSING', section.pointer, `${key} is missing`, { expected: key, remedy: `Add ${key}` })
  return section.entry(key)
}

const readJob = (report: Report, entry: Entry): readonly Job[] => {
  const keys = ['name', 'worker', 'launcher', 'serviceAccount', 'owners', 'calls'] as const
  const section = openSection(report, entry, keys, 'a job')
  if (section === undefined) return []
  const name = patterned(report, section, 'name', dnsName, 'a job’s name')
  const worker = readWorker(report, section)
  const launcher = patterned(report, section, 'launcher', /^[^\s@]+@[^\s@]+$/, 'the account that starts the job')
  if (worker !== undefined && launcher === worker.email)
    report.problem('IMPORT_IDENTITY', section.at('launcher'), 'The job is started by the account that it runs as', {
      expected: 'two accounts: whoever may start jobs could else call what their workers may',
      received: show(launcher),
      remedy: 'Give the workers an account of their own (`--service_account_email`).',
    })
  const serviceAccount = section.has('serviceAccount')
    ? patterned(report, section, 'serviceAccount', /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/, 'NAMESPACE/NAME')
    : undefined
  for (const key of ['owners', 'calls']) required(report, section, key)
  const owners = section.texts('owners') ?? []
  const calls = (section.list('calls') ?? []).flatMap((call) => readJobCall(report, call))
  if (name === undefined || worker === undefined || launcher === undefined) return []
  const where = report.locate(entry.pointer)
  return [{ name, worker, ...(serviceAccount === undefined ? {} : { serviceAccount }), owners, calls, where }]
}

const readWorker = (report: Report, job: Section): Job['worker'] | undefined => {
  const entry = required(report, job, 'worker')
  const section = entry === undefined ? undefined : openSection(report, entry, ['email', 'uniqueId'], 'worker')
  if (section === undefined) return undefined
  for (const key of ['email', 'uniqueId'])
    if (!section.has(key))
      report.problem('IMPORT_UNPINNED', section.pointer, `The worker’s account is not pinned by ${key}`, {
        expected: 'email and uniqueId: Google signs a token for this audience for every account that asks',
        received: Object.keys(isJsonObject(entry?.value) ? entry.value : {}).join(', '),
        remedy: `Add ${key}: gcloud iam service-accounts describe EMAIL --format='value(email,uniqueId)'`,
      })
  if (!section.has('email') || !section.has('uniqueId')) return undefined
  const email = patterned(report, section, 'email', serviceAccountEmail, 'a service account’s address')
  const uniqueId = patterned(report, section, 'uniqueId', /^[1-9]\d{5,29}$/, 'digits, in quotes')
  if (email === undefined || uniqueId === undefined) return undefined
  if (/^\d+-compute@developer\./.test(email))
    report.problem('IMPORT_IDENTITY', section.at('email'), 'The workers run as the default account of Compute Engine', {
      expected: 'an account of the job’s own: every virtual machine of the project may have this one',
      received: show(email),
      remedy: 'Give the job an account of its own (`--service_account_email`).',
    })
  return { email, uniqueId }
}

const readJobCall = (report: Report, entry: Entry): readonly JobCall[] => {
  const { value } = entry
  const host = isJsonObject(value) ? value['host'] : undefined
  if (typeof host !== 'string' || !/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?(?::\d+)?$/.test(host)) {
    report.problem('CONFIG_VALUE', entry.pointer, 'A call of a job needs host', {
      expected: 'host: the name that workers call at the gateway, in lower case',
      received: show(host ?? null),
      remedy: 'Add host',
    })
    return []
  }
  const rest = isJsonObject(value)
    ? { ...entry, value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'host')) }
    : entry
  return readCall(report, rest, '').flatMap((call) => {
    if (call.service.namespace !== '') return [{ ...call, host }]
    report.problem('CONFIG_VALUE', `${entry.pointer}/service`, 'A service of a job is written with its namespace', {
      expected: 'NAME.NAMESPACE',
      received: show(call.service.name),
      remedy: 'Add the namespace: workers are in none',
    })
    return []
  })
}

/** One job, one account, one twin: else one may what another is allowed. */
const checkOneToOne = (jobs: readonly Job[], problems: Problem[]): void => {
  const kinds: readonly (readonly [what: string, of: (job: Job) => string | undefined])[] = [
    ['name', ({ name }) => name],
    ['worker’s email', ({ worker }) => worker.email],
    ['worker’s uniqueId', ({ worker }) => worker.uniqueId],
    ['serviceAccount', ({ serviceAccount }) => serviceAccount],
  ]
  for (const [what, of] of kinds) {
    const seen = new Map<string, Job>()
    for (const job of jobs) {
      const value = of(job)
      if (value === undefined) continue
      const other = seen.get(value)
      if (other === undefined) seen.set(value, job)
      else
        problems.push({
          code: 'IMPORT_IDENTITY',
          message: `Two jobs have one ${what}`,
          where: job.where,
          expected: 'one of its own for each job',
          received: `${show(value)}, also of ${show(other.name)} in line ${other.where.line}`,
          remedy: 'Give each job an account of its own, or write both as one job.',
        })
    }
  }
}
