import type { DestinationDiff } from '../mesh/difference/access-diff.js'
import { groupBy } from '../ports/group-by.js'
import { mostInRow, portsOfRow, type PlacedRow } from './access-groups.js'
import { joined, listed, newLine, say, strong, value, words, type Line } from './block.js'
import { phrase, title } from './phrase.js'
import { saysPort } from './said-of-policies.js'
import { knownSentence, subjectSentence, unusedLead, type RowSubject } from './subject-text.js'

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
  const { base, others, fate, unused, title: titled, known } = subject
  const whole = say`${phrase(base)} ${strong('except')} ${phrase(others)} ${words(`(${fate}`)}${unused === undefined ? [] : say`${words(unusedLead)}${listed(unused, mostInRow, (one) => [value(one, 160)])}`}${words(')')}`
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

/** Accounts of one namespace, as many as a row names. */
export const callingLine = (calling: readonly string[]): Line =>
  listed(calling, mostInRow, (account) => [value(account, 160)])

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

/** A place of a row as a table names it. */
interface NamedPlace {
  readonly namespace: string
  readonly name: Line
  /** `port 8080`, `any port except 8080`; empty where the row itself says which. */
  readonly ports: string
  /** Where else the row holds. */
  readonly further: string
}

const nameOfPlace = (place: PlacedRow, names: TargetNames): NamedPlace => ({
  namespace: place.destination.namespace,
  name: targetName(place.destination, names),
  ports: saysPort(place.destination, place.row.what) ? '' : portsOfRow(place),
  further: place.row.where,
})

const oneNumber = /^port (\d+)$/

/** `web:8080`: a name of one word takes its port with it. */
const withNumber = (name: Line, ports: string): Line => {
  const [, number] = oneNumber.exec(ports) ?? []
  const [only, ...more] = name
  if (number === undefined) return name
  return only?.kind === 'value' && more.length === 0
    ? [{ ...only, text: `${only.text}:${number}` }]
    : [...name, ...say` port ${words(number)}`]
}

/** With its ports where no others follow that are alike. */
const placeLine = ({ name, ports, further }: NamedPlace): Line => {
  const told = withNumber(name, ports)
  if (further === '') return told
  const at = ports === '' || oneNumber.test(ports) ? told : say`${told} ${words(`(${ports})`)}`
  return say`${at} ${phrase(further)}`
}

/** Destinations of one namespace under its name, where the table has several namespaces. */
const byNamespace = (places: readonly PlacedRow[], names: TargetNames, limit: number): Line => {
  const groups = groupBy(places.slice(0, limit), ({ destination }) => destination.namespace)
  const lines = [...groups].map(([namespace, members]) => {
    const isUnder = names.namespace === undefined && members.length > 1
    const within = isUnder ? { ...names, namespace } : names
    const told = joined(
      members.map((place) => placeLine(nameOfPlace(place, within))),
      ', ',
    )
    return isUnder ? say`${value(namespace, 160)}: ${told}` : told
  })
  const left = places.length - limit
  return [
    ...joined(lines, groups.size > 1 && groups.size < places.length ? '; ' : ', '),
    ...(left > 0 ? say` and ${left} more` : []),
  ]
}

/** Ports with numbers first, then what holds at any port. */
const portRank = (ports: string): number => (ports === '' ? 0 : ports === 'any port' ? 1 : 2)

/**
 * Destinations of a row as one line: ports that have numbers first; those that hold at the same other ports say once which. A
 * workload that has several ports with numbers stands once where the row is of all of them.
 */
export const targetsLine = (places: readonly PlacedRow[], names: TargetNames, limit: number): Line => {
  const distinct = groupBy(places, (place) => JSON.stringify(nameOfPlace(place, names)))
  const each = [...distinct.values()].flatMap(([first]) => first ?? [])
  const groups = [
    ...groupBy(each, (place) => {
      const { ports, further } = nameOfPlace(place, names)
      return further !== '' || oneNumber.test(ports) ? '' : ports
    }),
  ].sort(([left], [right]) => portRank(left) - portRank(right))
  let room = limit
  const lines = groups.flatMap(([ports, members]): readonly Line[] => {
    const shown = Math.min(room, members.length)
    room -= shown
    if (shown === 0) return []
    const told = byNamespace(members.slice(0, shown), names, shown)
    return [ports === '' ? told : say`${told} ${words(`(${ports})`)}`]
  })
  const left = each.length - (limit - room)
  return [...joined(lines, '; '), ...(left > 0 ? say` and ${left} more` : [])]
}
