import type { Access, Binding, PermissionRule } from './config.js'
import { checkDate } from './load-exceptions.js'
import type { Entry, Report, Section } from './section.js'
import { openSection, reportType, show } from './section.js'
import { checkLabel, checkRoleName } from './values.js'

/** `bindings:` of the proposed part. Whether a permission is dangerous is decided where the objects are rendered. */
export const loadBindings = (report: Report, entries: readonly Entry[]): readonly Binding[] => {
  const bindings = entries.flatMap((entry) => {
    const binding = loadBinding(report, entry)
    return binding === undefined ? [] : [binding]
  })
  const seen = new Map<string, Binding>()
  for (const binding of bindings) {
    const other = seen.get(binding.name)
    if (other !== undefined) {
      report.problem('CONFIG_DUPLICATE', `${binding.pointer}/name`, `Two bindings are named ${binding.name}`, {
        received: `also at ${other.pointer}`,
        remedy: 'Rename one of the two',
      })
    }
    seen.set(binding.name, binding)
  }
  return bindings
}

const loadBinding = (report: Report, entry: Entry): Binding | undefined => {
  const section = openSection(
    report,
    entry,
    ['name', 'environments', 'serviceAccount', 'permissions', 'roleRef', 'access', 'expires'],
    'a binding',
  )
  if (section === undefined) return undefined
  const name = section.requiredText('name', 'its objects are named after it')
  if (name !== undefined) checkLabel(report, section.at('name'), name, 'name of a binding')
  const environments = section.texts('environments')
  const serviceAccount = section.text('serviceAccount')
  if (serviceAccount !== undefined) checkLabel(report, section.at('serviceAccount'), serviceAccount, 'serviceAccount')
  const expires = section.text('expires')
  checkDate(report, section, expires, 'expires')
  const permissions = (section.list('permissions', { empty: true }) ?? []).flatMap((item) =>
    loadPermission(report, item),
  )
  const roleRef = loadRoleRef(report, section.entry('roleRef'))
  const access = (section.list('access', { empty: true }) ?? []).flatMap((item) => loadAccess(report, item))
  if (permissions.length > 0 && roleRef !== undefined) {
    report.problem(
      'CONFIG_VALUE',
      section.at('roleRef'),
      'A binding has permissions of its own or refers to a role, not both',
      { expected: 'permissions or roleRef', received: 'both', remedy: 'Remove one of the two, or make two bindings' },
    )
  }
  if (name === undefined) return undefined
  return {
    name,
    pointer: entry.pointer,
    serviceAccount: serviceAccount ?? name,
    permissions,
    access,
    ...(environments === undefined ? {} : { environments }),
    ...(roleRef === undefined ? {} : { roleRef }),
    ...(expires === undefined ? {} : { expires }),
  }
}

const loadPermission = (report: Report, entry: Entry): readonly PermissionRule[] => {
  const section = openSection(report, entry, ['apiGroups', 'resources', 'verbs', 'resourceNames'], 'a permission')
  if (section === undefined) return []
  // '' is the core group, so an empty text is a value here.
  const apiGroups = (section.list('apiGroups') ?? []).flatMap((item) => {
    if (typeof item.value === 'string') return [item.value]
    reportType(report, item, 'text', 'an entry of apiGroups')
    return []
  })
  for (const key of ['apiGroups', 'resources', 'verbs']) {
    if (!section.has(key))
      report.problem('CONFIG_MISSING', entry.pointer, `A permission needs ${key}`, {
        expected: key,
        received: 'nothing',
        remedy: key === 'apiGroups' ? 'Add apiGroups; [""] is the core group' : `Add ${key}`,
      })
  }
  return [
    {
      apiGroups,
      resources: section.texts('resources') ?? [],
      verbs: section.texts('verbs') ?? [],
      resourceNames: section.texts('resourceNames', { empty: true }) ?? [],
    },
  ]
}

const loadRoleRef = (report: Report, entry: Entry | undefined): Binding['roleRef'] => {
  const section = entry === undefined ? undefined : openSection(report, entry, ['kind', 'name'], 'roleRef')
  if (section === undefined) return undefined
  const kind = section.choice('kind', ['Role', 'ClusterRole'] as const)
  if (!section.has('kind'))
    report.problem('CONFIG_MISSING', section.pointer, 'roleRef needs kind', {
      expected: 'Role or ClusterRole',
      received: 'nothing',
      remedy: 'Add kind',
    })
  const name = section.requiredText('name', 'the role is found by it')
  if (name !== undefined) checkRoleName(report, section.at('name'), name, 'name of roleRef')
  return kind === undefined || name === undefined ? undefined : { kind, name }
}

const loadAccess = (report: Report, entry: Entry): readonly Access[] => {
  const section = openSection(report, entry, ['service', 'ports', 'methods', 'paths', 'hosts', 'by'], 'an access')
  if (section === undefined) return []
  const service = section.requiredText('service', 'the access is to its workloads')
  if (service !== undefined) checkLabel(report, section.at('service'), service, 'service')
  const methods = section.texts('methods', { empty: true }) ?? []
  methods.forEach((method, index) => {
    if (!/^[A-Z][A-Z-]{0,31}$/.test(method)) {
      report.problem('CONFIG_VALUE', `${section.at('methods')}/${index}`, 'This is no HTTP method', {
        expected: 'for example GET',
        received: show(method),
        remedy: 'Write the method in capitals; leave methods out for all',
      })
    }
  })
  const paths = section.texts('paths', { empty: true }) ?? []
  paths.forEach((path, index) => {
    if (!/^[/*]/.test(path) || /[\s\p{Cc}]/u.test(path)) {
      report.problem(
        'CONFIG_VALUE',
        `${section.at('paths')}/${index}`,
        'A path begins with / (or with * for a suffix)',
        { expected: `/${path.slice(0, 60)}`, received: show(path), remedy: 'Correct the path' },
      )
    }
  })
  const by = section.choice('by', ['service account', 'token', 'both'] as const) ?? 'service account'
  if (service === undefined) return []
  return [
    {
      service,
      ports: loadPorts(report, section),
      methods,
      paths,
      hosts: section.texts('hosts', { empty: true }) ?? [],
      by,
      pointer: entry.pointer,
    },
  ]
}

export const isPort = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65535

const loadPorts = (report: Report, section: Section): readonly number[] =>
  (section.list('ports', { empty: true }) ?? []).flatMap((item) => {
    if (isPort(item.value)) return [item.value]
    if (typeof item.value !== 'number') reportType(report, item, 'a number from 1 to 65535', 'a port')
    else
      report.problem('CONFIG_VALUE', item.pointer, 'This is no port', {
        expected: 'a number from 1 to 65535',
        received: show(item.value),
        remedy: 'Correct the port',
      })
    return []
  })
