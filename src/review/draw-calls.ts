import { identityOf, operationText, serviceTitle } from '../calls/declaration.js'
import type { DeclaredAccess, Edge } from '../calls/grants.js'
import { isTarget } from '../calls/targets.js'
import { waysOfCalls } from '../plan/call-matrix.js'
import { groupBy } from '../ports/group-by.js'
import { listNames } from '../ports/list-names.js'
import { byCodePoint } from '../ports/order.js'
import { cutApart, visible } from './escape.js'
import { label } from './graph.js'

/** What a call without methods and paths says. */
const anyRequest = operationText({ methods: [], paths: [], exceptPaths: [] })

/** A cell of CSV. One that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text: string): string => {
  const shown = visible(text)
  return `"${(/^[=+\-@\t]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`
}

/** Segments of a caller, and of a called Service. */
const segmentsOf = ({ segments }: DeclaredAccess, { caller, call }: Edge): string => {
  const title = serviceTitle(call.service)
  const names = segments.filter(({ services, isMember }) => isMember(caller) || services.has(title))
  return [...new Set(names.map(({ segment }) => segment.name))].join(' ')
}

/** One line for each declared call, in the order of the files. */
export const callsAsCsv = (access: DeclaredAccess): string =>
  [
    [
      ...['caller', 'group', 'identity', 'owners', 'service', 'port', 'operation', 'kind', 'arrives'],
      ...['sensitive', 'segment'],
    ],
    ...access.edges.map((edge) => lineOf(access, edge)),
  ]
    .map((line) => `${line.map(cell).join(',')}\n`)
    .join('')

const lineOf = (access: DeclaredAccess, edge: Edge): readonly string[] => {
  const { caller, call, target } = edge
  const title = serviceTitle(call.service)
  return [
    caller.id,
    caller.group ?? '',
    identityOf(caller),
    caller.owners.join(' '),
    title,
    String(call.port),
    operationText(call),
    call.kind,
    isTarget(target) ? 'yes' : target.text,
    access.declaration.services
      .filter(({ service }) => serviceTitle(service) === title)
      .flatMap(({ approvers }) => approvers)
      .join(' '),
    segmentsOf(access, edge),
  ]
}

/** Services in one box; the CSV holds all. */
const mostServices = 3

/** Letters of the words beside an arrow. */
const arrowLetters = 48

/** What the shapes and arrows mean, drawn with themselves; no box around them, which would lie over arrows. */
const legend = [
  `l0["${label('How to read it: a service account, and Services that run as it', 100)}"]`,
  `l1(["${label('another Service', 100)}"])`,
  `l0 -->|"${label('reads, at a port', 60)}"| l1`,
  `l0 ==>|"${label('writes; a port alone is any request', 60)}"| l1`,
]

/**
 * Who calls whom as a graph. A workload is one box, whether it calls or is called: a Service whose workloads all run as one
 * identity that calls, too, is that identity's box. Calls of one box to another by one port and kind share an arrow.
 */
export const callsAsMermaid = (access: DeclaredAccess): string => {
  const { behind } = waysOfCalls(access)
  const callers = new Map<string, Set<string>>()
  for (const { caller } of access.edges)
    callers.set(identityOf(caller), (callers.get(identityOf(caller)) ?? new Set()).add(caller.id))
  const operations = cutApart(
    access.edges.map(({ call }) => visible(operationText(call))),
    arrowLetters,
  )
  const names = new Map<string, string>()
  const lines: string[] = []
  const onlyBehind = (edge: Edge): string | undefined => {
    const [only, ...others] = behind(edge)
    return only !== undefined && others.length === 0 && callers.has(only) ? only : undefined
  }
  const served = groupBy(access.edges, onlyBehind)
  const identityNode = (identity: string): string => {
    const several = callers.get(identity)?.size ?? 1
    const services = [...new Set((served.get(identity) ?? []).map(({ call }) => serviceTitle(call.service)))].sort(
      byCodePoint,
    )
    const runs = services.length === 0 ? '' : `: ${listNames(services, mostServices)}`
    return node(`account ${identity}`, `${identity}${several > 1 ? ` (${several} callers)` : ''}${runs}`, ['[', ']'])
  }
  const node = (key: string, text: string, [open, close]: readonly [string, string]): string => {
    const known = names.get(key)
    if (known !== undefined) return known
    const name = `n${names.size}`
    names.set(key, name)
    lines.push(`${name}${open}"${label(text, 100)}"${close}`)
    return name
  }
  const nodeOf = (edge: Edge): string => {
    const only = onlyBehind(edge)
    return only !== undefined
      ? identityNode(only)
      : node(`service ${serviceTitle(edge.call.service)}`, serviceTitle(edge.call.service), ['([', '])'])
  }
  const arrows = groupBy(access.edges, (edge) =>
    JSON.stringify([identityNode(identityOf(edge.caller)), nodeOf(edge), edge.call.port, edge.call.kind]),
  )
  for (const edges of arrows.values()) {
    const [first] = edges
    if (first === undefined) continue
    const said = new Set(edges.map(({ call }) => visible(operationText(call))))
    const [operation = '', ...more] = [...said].map((text) =>
      text === anyRequest ? '' : (operations.get(text) ?? text),
    )
    const what = `:${first.call.port}${operation === '' ? '' : ` ${operation}`}${more.length === 0 ? '' : ` and ${more.length} more`}`
    const arrow = first.call.kind === 'write' ? '==>' : '-->'
    lines.push(`${identityNode(identityOf(first.caller))} ${arrow}|"${label(what, 100)}"| ${nodeOf(first)}`)
  }
  return `${['flowchart LR', 'accTitle: declared calls', ...lines, ...legend].join('\n')}\n`
}

/** More columns than these nobody reads; the CSV holds everything. */
const mostIdentities = 60

/**
 * Which identity meets which, and by what: directly, where one calls a Service whose workloads run as the other, or through
 * a Service that both call, as a broker or a database is. Called Services that no caller runs have columns of their own.
 */
export const callsAsMatrix = (access: DeclaredAccess): string => {
  const { identities: all, between, services: called, calling } = waysOfCalls(access)
  const shown = all.slice(0, mostIdentities)
  const services = called.slice(0, mostIdentities)
  const said = (ways: readonly string[]): string => (ways.length === 0 ? 'no way' : ways.join('; '))
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((text) => visible(text).replaceAll('|', '\\|')).join(' | ')} |\n`
  return [
    row(['from \\ to', ...shown, ...services]),
    `|${' --- |'.repeat(shown.length + services.length + 1)}\n`,
    ...shown.map((from) =>
      row([
        from,
        ...shown.map((to) => (from === to ? 'itself' : said(between(from, to)))),
        ...services.map((service) => said(calling(from, service))),
      ]),
    ),
    ...(all.length > shown.length || called.length > services.length
      ? [
          `\nAnd ${all.length - shown.length} more identities and ${called.length - services.length} more Services; \`--csv\` holds every call.\n`,
        ]
      : []),
  ].join('')
}
