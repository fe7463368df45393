import { identityOf, operationText, serviceTitle } from '../calls/declaration.js'
import type { DeclaredAccess, Edge } from '../calls/grants.js'
import { isTarget } from '../calls/targets.js'
import { waysOfCalls } from '../plan/call-matrix.js'
import { visible } from './escape.js'
import { label } from './graph.js'

const portTitle = ({ call }: Edge): string => `${serviceTitle(call.service)}:${call.port}`

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

/** Callers and Services as a graph. */
export const callsAsMermaid = ({ edges }: DeclaredAccess): string => {
  const names = new Map<string, string>()
  const lines = ['flowchart LR', 'accTitle: declared calls']
  const node = (kind: 'c' | 's', text: string): string => {
    const key = `${kind}${text}`
    const known = names.get(key)
    if (known !== undefined) return known
    const name = `${kind}${names.size}`
    names.set(key, name)
    lines.push(kind === 'c' ? `${name}["${label(text, 80)}"]` : `${name}(["${label(text, 80)}"])`)
    return name
  }
  for (const edge of edges) {
    const [from, to] = [node('c', edge.caller.id), node('s', portTitle(edge))]
    lines.push(`${from} ${edge.call.kind === 'write' ? '==>' : '-->'}|"${label(operationText(edge.call), 60)}"| ${to}`)
  }
  return `${lines.join('\n')}\n`
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
    ...shown.map((from) => row([from, ...shown.map((to) => between(from, to).join('; '))])),
    ...(all.length > shown.length
      ? [`\nAnd ${all.length - shown.length} more identities; \`--csv\` holds every call.\n`]
      : []),
  ].join('')
}
