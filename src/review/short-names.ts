import type { DestinationDiff } from '../mesh/difference/access-diff.js'
import { plainPhrase } from '../mesh/difference/phrase.js'
import { groupBy } from '../ports/group-by.js'
import { portName, type PlacedRow } from './access-groups.js'
import { joined, listed, newLine, say, strong, value, words, type Line } from './block.js'
import { phrase, title } from './phrase.js'
import { saysPort } from './said-of-policies.js'
import { knownSentence, subjectSentence, type RowSubject } from './subject-text.js'

const account = /service account `([^`]*)` in `([^`]*)`/g

/** Accounts of one namespace in a row of a sentence: `shop`: `web`, `api`. */
export const withAccountsShort = (sentence: string): string => {
  let last: string | undefined
  return sentence.replace(
    /service account `[^`]*` in `[^`]*`(?:(?:, | or )service account `[^`]*` in `[^`]*`)*/g,
    (run) => {
      last = undefined
      return [...run.matchAll(account)]
        .map(([, name = '', namespace = ''], index) => {
          const said = namespace === last ? `, \`${name}\`` : `${index === 0 ? '' : '; '}\`${namespace}\`: \`${name}\``
          last = namespace
          return said
        })
        .join('')
    },
  )
}

const whole = /^service account `([^`]*)` in `([^`]*)`(.*)$/

/** Service accounts of one namespace together, `airflow: scheduler, worker`; what is no account alone stays by itself. */
const withAccountsTogether = (who: readonly RowSubject[]): readonly RowSubject[] => {
  const groups = new Map<string, { readonly names: string[]; readonly namespace: string; readonly rest: string }>()
  const out: (RowSubject | { readonly names: string[]; readonly namespace: string; readonly rest: string })[] = []
  for (const subject of who) {
    const [, name, namespace = '', rest = ''] = (typeof subject === 'string' ? whole.exec(subject) : undefined) ?? []
    if (name === undefined || rest.includes('service account')) {
      out.push(
        typeof subject === 'string'
          ? withAccountsShort(subject)
          : { ...subject, others: withAccountsShort(subject.others), known: withAccountsShort(subject.known) },
      )
      continue
    }
    const key = JSON.stringify([namespace, rest])
    const known = groups.get(key)
    if (known !== undefined) {
      known.names.push(name)
      continue
    }
    const group = { names: [name], namespace, rest }
    groups.set(key, group)
    out.push(group)
  }
  return out.map((one) =>
    typeof one === 'object' && 'names' in one
      ? `\`${one.namespace}\`: ${one.names.map((name) => `\`${name}\``).join(', ')}${one.rest}`
      : one,
  )
}

/** Subjects as a table says them: sentences of the difference with their marks, one for each that is told by itself. */
export const shortSubjects = (who: readonly RowSubject[]): readonly string[] =>
  withAccountsTogether(who).map(subjectSentence)

/** Whom of those known a subject means stands on a line of its own, after the whole set. */
const subjectLine = (subject: RowSubject): Line => {
  if (typeof subject === 'string') return phrase(subject)
  const { base, others, fate, title: titled, known } = subject
  const whole = say`${phrase(base)} ${strong('except')} ${phrase(others)} ${words(`(${fate})`)}`
  if (known === '') return whole
  return [
    ...whole,
    newLine,
    ...(titled === '' ? phrase(knownSentence(subject)) : say`${strong(titled)}: ${phrase(known)}`),
  ]
}

/** Sources of a row as one line. */
export const subjectsLine = (who: readonly RowSubject[], limit: number): Line =>
  listed(withAccountsTogether(who), limit, subjectLine, '; ')

/** The same where a line cannot be broken. */
export const subjectsSentence = (who: readonly RowSubject[], limit: number): Line =>
  listed(shortSubjects(who), limit, (subject) => phrase(subject), '; ')

/** How the destinations of one table are named: what is alike in all of them is left out. */
export interface TargetNames {
  /** The one namespace of all destinations, which is said beside the table. */
  readonly namespace: string | undefined
  /** Names that a Deployment shares with a StatefulSet: these keep their kind. */
  readonly ambiguous: ReadonlySet<string>
}

export const targetNames = (destinations: readonly DestinationDiff[]): TargetNames => {
  const namespaces = new Set(destinations.map(({ namespace }) => namespace))
  const [only] = namespaces
  const kinds = new Map<string, Set<string>>()
  for (const { workload, namespace } of destinations)
    if (workload !== undefined) {
      const name = `${namespace}/${nameOf(workload)}`
      kinds.set(name, (kinds.get(name) ?? new Set()).add(workload))
    }
  return {
    namespace: namespaces.size === 1 ? only : undefined,
    ambiguous: new Set([...kinds].filter(([, workloads]) => workloads.size > 1).map(([name]) => name)),
  }
}

const nameOf = (workload: string): string => workload.slice(workload.indexOf('/') + 1)

/** The destination by the name that its owner uses: its Deployment or StatefulSet, else its Service, else its labels. */
const targetName = ({ workload, namespace, title: said, unmet }: DestinationDiff, names: TargetNames): Line => {
  const prefix = names.namespace === undefined ? `${namespace}/` : ''
  const [, service, way] = /^service ([a-z0-9.-]+)( through its waypoint)? in /.exec(said) ?? []
  if (service !== undefined && (workload === undefined || way !== undefined)) return [value(`${prefix}${service}`, 160)]
  if (workload !== undefined) {
    const name = names.ambiguous.has(`${namespace}/${nameOf(workload)}`) ? workload : nameOf(workload)
    return [value(`${prefix}${name}`, 160)]
  }
  const suffix = ` in ${namespace}`
  const alone = names.namespace !== undefined && said.endsWith(suffix) ? said.slice(0, -suffix.length) : said
  const [, labels = ''] = /^any workload with (.*)$/.exec(alone) ?? []
  if (labels !== '')
    return say`any workload with ${value(labels, 160)}${words(unmet === undefined ? '' : ', none known here')}`
  return alone === 'any other workload' ? say`any other workload` : title(alone, 160)
}

/** Ports of a destination, as they follow its name; nothing where the row itself says which. */
const portText = ({ destination, row }: PlacedRow): string => {
  if (saysPort(destination, row.what)) return ''
  if (destination.port === 0) return portName(destination)
  const [others] = otherPorts.exec(row.where) ?? []
  return others === undefined ? `:${destination.port}` : `:${destination.port} ${plainPhrase(others)}`
}

/** The end of what a row says of further ports: all others, or all but those that are destinations of their own. */
const otherPorts = /and any other port(?: except .*)?$/

/** Where else the row holds, without what the ports have said. */
const furtherText = ({ row }: PlacedRow): string => row.where.replace(otherPorts, '').replace(/, $/, '')

/** Ports of one destination that a row of its others takes out. */
const exceptPorts = 'any port except '

const withPort = (name: Line, port: string): Line => {
  const [only, ...more] = name
  if (port.startsWith(exceptPorts)) return [...name, ...say` except ${words(port.slice(exceptPorts.length))}`]
  if (!port.startsWith(':')) return name
  const [number = '', ...rest] = port.split(' ')
  const said = rest.length === 0 ? [] : say` ${words(rest.join(' '))}`
  return only?.kind === 'value' && more.length === 0
    ? [{ ...only, text: `${only.text}${number}` }, ...said]
    : [...name, ...say` port ${words(number.slice(1))}`, ...said]
}

const afterNames = ' and any other port'

/** Destinations of one namespace under its name, where the table has several namespaces. */
const byNamespace = (members: readonly PlacedRow[], names: TargetNames, limit: number): Line => {
  const groups = groupBy(members.slice(0, limit), ({ destination }) => destination.namespace)
  // What is alike follows all of them.
  const isAlike = new Set(members.map(portText)).size === 1
  const one = (place: PlacedRow, within: TargetNames): Line => {
    const port = portText(place)
    const said = members.length > 1 && port.endsWith(afterNames) ? port.slice(0, -afterNames.length) : port
    const isSaidOnce = isAlike && port.startsWith(exceptPorts)
    const name = withPort(targetName(place.destination, within), isSaidOnce ? '' : said)
    const further = furtherText(place)
    return further === '' ? name : [...name, ...say` ${phrase(further)}`]
  }
  const lines = [...groups].map(([namespace, places]) =>
    names.namespace === undefined && places.length > 1
      ? say`${value(namespace, 160)}: ${joined(
          places.map((place) => one(place, { ...names, namespace })),
          ', ',
        )}`
      : joined(
          places.map((place) => one(place, names)),
          ', ',
        ),
  )
  const left = members.length - limit
  return [
    ...joined(lines, groups.size > 1 && groups.size < members.length ? '; ' : ', '),
    ...(left > 0 ? say` and ${left} more` : []),
  ]
}

/** Destinations of a row as one line: ports that have numbers first; what follows several names, such as `any other port`, follows once. */
export const targetsLine = (places: readonly PlacedRow[], names: TargetNames, limit: number): Line => {
  const excepted = new Set(places.map(portText).filter((port) => port.startsWith(exceptPorts)))
  const groups = groupBy(places, (place) => {
    const port = portText(place)
    if (port.startsWith(exceptPorts)) return excepted.size === 1 ? port : 'any port of each'
    return !port.startsWith(':') ? port : port.endsWith(afterNames) ? afterNames : ''
  })
  const told = (port: string, members: readonly PlacedRow[]): Line => {
    const shown = byNamespace(members, names, limit)
    if (port === '' || (port === afterNames && members.length === 1)) return shown
    return say`${shown} ${words(`(${port.trim()})`)}`
  }
  const rank = (port: string): number => (port === '' ? 0 : port === afterNames ? 1 : 2)
  return joined(
    [...groups].sort(([left], [right]) => rank(left) - rank(right)).map(([port, members]) => told(port, members)),
    '; ',
  )
}
