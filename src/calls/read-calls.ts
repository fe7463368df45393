import { locator, readText } from '../config/document.js'
import { isPort } from '../config/load-bindings.js'
import type { Entry, Report, Section } from '../config/section.js'
import { createReport, openSection, reportType, show } from '../config/section.js'
import { checkLabel } from '../config/values.js'
import { arrivingPath } from '../mesh/arriving-path.js'
import { nearest } from '../errors/nearest.js'
import type { Problem } from '../errors/problem.js'
import type { Call, Caller, Declaration, DeclaredService, ServiceName } from './declaration.js'

export interface CallsFile {
  readonly path: string
  readonly text: string
}

export interface ReadDeclaration {
  readonly declaration: Declaration
  readonly problems: readonly Problem[]
}

/**
 * Reads the files of an environment's `calls`, strictly: every mistake is a problem with file, line and column.
 * `namespace` is the environment's, where names without one lie.
 */
export const readCalls = (files: readonly CallsFile[], namespace: string): ReadDeclaration => {
  const problems: Problem[] = []
  const parts = files.map((file) => readFile(file, namespace, problems))
  const declaration = {
    callers: parts.flatMap(({ callers }) => callers),
    services: parts.flatMap(({ services }) => services),
  }
  checkIds(declaration.callers, problems)
  return { declaration, problems }
}

const nothing: Declaration = { callers: [], services: [] }

const readFile = ({ path, text }: CallsFile, namespace: string, problems: Problem[]): Declaration => {
  const locate = locator(text, path)
  const root = readText(text, path, 'The file of calls', problems)
  if (root === undefined) {
    if (problems.length === 0 || text.trim() === '') problems.push(emptyFile(path))
    return nothing
  }
  const report = createReport(problems, locate)
  const section = openSection(report, root, ['version', 'callers', 'services'], 'the file of calls')
  if (section === undefined) return nothing
  if (section.entry('version')?.value !== 1)
    report.problem(
      'CONFIG_VALUE',
      section.has('version') ? section.at('version') : '',
      'The form of calls has version 1',
      {
        expected: 'version: 1',
        received: show(section.entry('version')?.value ?? null),
        remedy: 'Write version: 1 as the first line',
      },
    )
  const callers = section.list('callers', { empty: true })
  if (!section.has('callers')) reportMissing(report, '', 'The file of calls', 'callers')
  return {
    callers: (callers ?? []).flatMap((entry) => readCaller(report, entry, namespace)),
    services: (section.list('services', { empty: true }) ?? []).flatMap((entry) =>
      readService(report, entry, namespace),
    ),
  }
}

const emptyFile = (path: string): Problem => ({
  code: 'CONFIG_EMPTY',
  message: 'The file of calls is empty',
  where: { kind: 'file', path, line: 1, column: 1 },
  expected: 'version: 1 and callers',
  received: 'nothing',
  remedy: 'Write the callers, or take the file out of `calls` of the environment',
})

const reportMissing = (report: Report, pointer: string, what: string, key: string): void =>
  report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}`, {
    expected: key,
    received: 'nothing',
    remedy: `Add ${key}`,
  })

const callerKeys = [
  'id',
  'group',
  'serviceAccount',
  'namespace',
  'owners',
  'dependsOn',
  'workloads',
  'shared',
  'createServiceAccount',
  'calls',
] as const

const readCaller = (report: Report, entry: Entry, namespace: string): readonly Caller[] => {
  const section = openSection(report, entry, callerKeys, 'a caller')
  if (section === undefined) return []
  const id = section.requiredText('id', 'findings and reviews name it')
  if (id !== undefined && !(id.length <= 200 && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(id)))
    report.problem('CONFIG_VALUE', section.at('id'), 'This is no id of a caller', {
      expected: 'at most 200 letters, digits, -, _ and ., with a letter or digit at both ends',
      received: show(id),
      remedy: 'Correct the id',
    })
  const serviceAccount = section.requiredText('serviceAccount', 'the mesh knows it by it')
  if (
    serviceAccount !== undefined &&
    !(serviceAccount.length <= 253 && /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(serviceAccount))
  )
    report.problem('CONFIG_VALUE', section.at('serviceAccount'), 'This is no name of a ServiceAccount', {
      expected: 'at most 253 of a-z, 0-9, - and .',
      received: show(serviceAccount),
      remedy: 'Correct the name',
    })
  const own = section.text('namespace')
  if (own !== undefined) checkLabel(report, section.at('namespace'), own, 'namespace')
  for (const key of ['owners', 'calls']) if (!section.has(key)) reportMissing(report, entry.pointer, 'A caller', key)
  const owners = section.texts('owners') ?? []
  const group = section.text('group')
  const calls = (section.list('calls', { empty: true }) ?? []).flatMap((call) => readCall(report, call, namespace))
  const dependsOn = section.texts('dependsOn', { empty: true }) ?? []
  const workloads = section.texts('workloads')
  workloads?.forEach((name, index) => {
    if (name.length <= 253 && /^[a-z0-9][-a-z0-9.]*\*?$/.test(name)) return
    report.problem('CONFIG_VALUE', `${section.at('workloads')}/${index}`, 'This is no name of a workload', {
      expected: 'the name of a Deployment, CronJob or the like, or BEGIN*',
      received: show(name),
      remedy: 'Correct the name',
    })
  })
  const [shared, createServiceAccount] = [section.flag('shared'), section.flag('createServiceAccount')]
  owners.forEach((owner, index) => {
    if (!createServiceAccount || (!owner.includes(',') && owner.trim() === owner)) return
    report.problem('CONFIG_VALUE', `${section.at('owners')}/${index}`, 'The ServiceAccount cannot note this owner', {
      expected: `no comma, and no space at an end, in ${show(owner)}`,
      remedy: 'Write each owner as an entry of its own',
    })
  })
  if (id === undefined || serviceAccount === undefined) return []
  return [
    {
      id,
      ...(group === undefined ? {} : { group }),
      serviceAccount,
      namespace: own ?? namespace,
      owners,
      dependsOn,
      ...(workloads === undefined ? {} : { workloads }),
      shared,
      createServiceAccount,
      calls,
      where: report.locate(entry.pointer),
    },
  ]
}

/** `NAME`, or `NAME.NAMESPACE`. */
export const readServiceName = (text: string, namespace: string): ServiceName | undefined => {
  const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?'
  const found = new RegExp(`^(${label})(?:\\.(${label}))?$`).exec(text)
  return found?.[1] === undefined ? undefined : { name: found[1], namespace: found[2] ?? namespace }
}

const serviceOf = (report: Report, section: Section, namespace: string): ServiceName | undefined => {
  const text = section.requiredText('service', 'it is what is called')
  const service = text === undefined ? undefined : readServiceName(text, namespace)
  if (text !== undefined && service === undefined)
    report.problem('CONFIG_VALUE', section.at('service'), 'This is no name of a Service', {
      expected: 'NAME, or NAME.NAMESPACE',
      received: show(text),
      remedy: 'Write the Service’s name, with its namespace where that is another than the environment’s',
    })
  return service
}

/** One call of a caller; nothing where a mistake was reported. */
export const readCall = (report: Report, entry: Entry, namespace: string): readonly Call[] => {
  const keys = ['service', 'port', 'methods', 'paths', 'exceptPaths', 'kind'] as const
  const section = openSection(report, entry, keys, 'a call')
  if (section === undefined) return []
  const service = serviceOf(report, section, namespace)
  const port = section.entry('port')
  if (port === undefined) reportMissing(report, entry.pointer, 'A call', 'port')
  else if (!isPort(port.value)) reportType(report, port, 'a number from 1 to 65535', 'port of a call')
  if (!section.has('kind')) reportMissing(report, entry.pointer, 'A call', 'kind')
  const kind = section.choice('kind', ['read', 'write'] as const)
  const methods = section.texts('methods') ?? []
  methods.forEach((method, index) => {
    if (!/^[A-Z][A-Z-]{0,31}$/.test(method))
      report.problem('CONFIG_VALUE', `${section.at('methods')}/${index}`, 'This is no HTTP method', {
        expected: 'for example GET',
        received: show(method),
        remedy: 'Write the method in capitals; leave methods out for all',
      })
  })
  if (section.has('paths') && section.has('exceptPaths'))
    report.problem('CONFIG_VALUE', section.at('exceptPaths'), 'A call has paths or exceptPaths, not both', {
      expected: 'one of the two',
      received: 'both',
      remedy: 'Keep paths, which says what is meant',
    })
  const paths = readPaths(report, section, 'paths')
  const exceptPaths = readPaths(report, section, 'exceptPaths')
  if (service === undefined || !isPort(port?.value) || kind === undefined) return []
  return [{ service, port: port.value, methods, paths, exceptPaths, kind, where: report.locate(entry.pointer) }]
}

/** As policies of Istio read them: exact, a prefix or a suffix. */
const readPaths = (report: Report, section: Section, key: 'paths' | 'exceptPaths'): readonly string[] => {
  const paths = section.texts(key) ?? []
  paths.forEach((path, index) => {
    const isForm = /^(?:\/[^*\s\p{Cc}?#]*\*?|\*[^*\s\p{Cc}?#]+)$/u.test(path) && !/[{}]/.test(path)
    const arriving = arrivingPath(path)
    if (isForm && arriving === path) return
    const place = `${section.at(key)}/${index}`
    if (isForm)
      report.problem('CONFIG_VALUE', place, 'No request arrives with this path', {
        expected: `the path as the proxy hands it to policies: ${show(arriving)}`,
        received: show(path),
        remedy: 'Write letters beyond ASCII as %XX, plain letters as they are, and no segment . or ..',
      })
    else
      report.problem('CONFIG_VALUE', place, 'This is no path of a call', {
        expected: '/whole/path, /begin/* or *end',
        received: show(path),
        remedy: 'Correct the path; * stands at one end',
      })
  })
  return paths
}

const readService = (report: Report, entry: Entry, namespace: string): readonly DeclaredService[] => {
  const section = openSection(report, entry, ['service', 'sensitive'], 'a service')
  if (section === undefined) return []
  const service = serviceOf(report, section, namespace)
  const sensitive = section.entry('sensitive')
  if (sensitive === undefined) reportMissing(report, entry.pointer, 'A service', 'sensitive')
  const inner = sensitive === undefined ? undefined : openSection(report, sensitive, ['approvers'], 'sensitive')
  if (inner !== undefined && !inner.has('approvers')) reportMissing(report, inner.pointer, 'sensitive', 'approvers')
  const approvers = inner?.texts('approvers') ?? []
  return service === undefined ? [] : [{ service, approvers, where: report.locate(entry.pointer) }]
}

/** Ids are unique, and `dependsOn` names callers that are there. */
const checkIds = (callers: readonly Caller[], problems: Problem[]): void => {
  const seen = new Map<string, Caller>()
  for (const caller of callers) {
    const other = seen.get(caller.id)
    if (other === undefined) seen.set(caller.id, caller)
    else
      problems.push({
        code: 'CONFIG_DUPLICATE',
        message: 'Two callers have one id',
        where: caller.where,
        expected: 'an id of its own',
        received: `${JSON.stringify(caller.id)}, also at ${other.where.path}:${other.where.line}`,
        remedy: 'Rename one of the two',
      })
  }
  for (const { id, dependsOn, where } of callers)
    for (const name of dependsOn)
      if (!seen.has(name) || name === id) {
        const near = nearest(name, [...seen.keys()])
        problems.push({
          code: 'CONFIG_VALUE',
          message: `Caller ${JSON.stringify(id)} depends on ${name === id ? 'itself' : 'a caller that is not there'}`,
          where,
          expected: 'ids of other callers',
          received: JSON.stringify(name.slice(0, 80)),
          remedy: near === undefined || near === id ? 'Correct the id' : `Did you mean ${near}?`,
        })
      }
}
