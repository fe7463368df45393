import { identityOf, operationText, serviceTitle } from '../calls/declaration.js'
import type { DeclaredAccess, Edge } from '../calls/grants.js'
import { isTarget } from '../calls/targets.js'
import { waysOfCalls } from '../plan/call-matrix.js'
import { groupBy } from '../ports/group-by.js'
import { cutApart, visible } from './escape.js'
import { label } from './graph.js'

/** What a call without methods and paths says. */
const anyRequest = operationText({ methods: [], paths: [], exceptPaths: [] })

/** A cell of CSV. One that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text: string): string => {
  const shown = visible(text)
  return `"${(/^[=+\-@\t]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`
}

/** One line for each declared call, in the order of the files. */
export const callsAsCsv = ({ edges }: DeclaredAccess): string =>
  [
    ['caller', 'group', 'identity', 'owners', 'service', 'port', 'operation', 'kind', 'arrives'],
    ...edges.map(({ caller, call, target }) => [
      caller.id,
      caller.group ?? '',
      identityOf(caller),
      caller.owners.join(' '),
      serviceTitle(call.service),
      String(call.port),
      operationText(call),
      call.kind,
      isTarget(target) ? 'yes' : target.text,
    ]),
  ]
    .map((line) => `${line.map(cell).join(',')}\n`)
    .join('')

/** Letters of the words beside an arrow. */
const arrowLetters = 48

/** What the shapes and arrows mean, drawn with themselves; no box around them, which would lie over arrows. */
const legend = [
  `l0["${label('How to read it: a service account and Services that run as it', 100)}"]`,
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
  const identityNode = (identity: string): string => {
    const several = callers.get(identity)?.size ?? 1
    return node(`account ${identity}`, several > 1 ? `${identity} (${several} callers)` : identity, ['[', ']'])
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
    const [only, ...others] = behind(edge)
    return only !== undefined && others.length === 0 && callers.has(only)
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
 * a Service that both call, as a broker or a database is.
 */
export const callsAsMatrix = (access: DeclaredAccess): string => {
  const { identities: all, between } = waysOfCalls(access)
  const shown = all.slice(0, mostIdentities)
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((text) => visible(text).replaceAll('|', '\\|')).join(' | ')} |\n`
  return [
    row(['from \\ to', ...shown]),
    `|${' --- |'.repeat(shown.length + 1)}\n`,
    ...shown.map((from) => row([from, ...shown.map((to) => (from === to ? 'itself' : between(from, to).join('; ')))])),
    ...(all.length > shown.length
      ? [`\nAnd ${all.length - shown.length} more identities; \`--csv\` holds every call.\n`]
      : []),
  ].join('')
}
