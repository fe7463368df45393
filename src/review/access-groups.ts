import { quoted } from '../mesh/difference/phrase.js'
import { countedAs } from '../plan/gate.js'
import { listNames } from '../ports/list-names.js'
import { inNumberOrder } from '../ports/order.js'
import { requestPhrase } from './said-of-policies.js'
import { subjectText, type RowSubject } from './subject-text.js'
import type { AccessDiff, Decision, DestinationDiff, RegionRow, RowCallers } from '../mesh/difference/access-diff.js'

/** One row of the engine, and the destination that it is about. */
export interface PlacedRow {
  readonly row: RegionRow
  readonly destination: DestinationDiff
}

/**
 * Rows that say one thing: every `who` may do `what` on every place, for one reason. A group holds all of its rows, so
 * no witness is lost; it stands for their product and only where every pair of it has a row.
 */
export interface AccessGroup {
  readonly who: readonly string[]
  readonly what: string
  readonly rows: readonly [PlacedRow, ...PlacedRow[]]
  /** One row of each place. */
  readonly places: readonly PlacedRow[]
  /** Whom a subject means that takes some out, where its rows agree. */
  readonly callers: ReadonlyMap<string, RowCallers>
  /** Subjects as which no known workload runs. */
  readonly unused: ReadonlySet<string>
  /** Of callers without mTLS: whom the rule that lets them in takes out. Missing: nobody. */
  readonly takenOut?: readonly string[]
  /** Of accounts that are known to call, those that are in it; those of other namespaces than its places with theirs. Missing where that is not known. */
  readonly calling?: readonly string[]
  /** Beside those, others may call that are not known to. */
  readonly othersMayCall?: true
}

const decisionText = ({ allowed, status, by, where }: Decision): string =>
  JSON.stringify([allowed, status, by, where ?? null])

const placeText = ({ destination, row }: PlacedRow): string =>
  JSON.stringify([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    row.where,
    row.otherPorts?.except ?? null,
  ])

/** What is done and why: rows that differ here are never told together. */
const factText = ({ row, destination }: PlacedRow): string =>
  JSON.stringify([
    row.what,
    decisionText(row.before),
    decisionText(row.after),
    destination.unmet ?? '',
    row.calling ?? [],
    row.othersMayCall ?? false,
  ])

/** Who is let in without any identity comes first, then whole patterns, then the rest in the order of the plan (attack C09). */
export const dangerOf = (who: string): number =>
  /^(anyone|anybody|everyone|any )/i.test(who) ? 0 : who.includes('*') ? 1 : 2

const gather = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

const withoutToken = ', without a token'

/** `X, without a token` beside a row of `X` for the same thing on the same place is part of it. */
const subjectsOf = (rows: readonly PlacedRow[]): ((row: PlacedRow) => string) => {
  const known = new Set(rows.map((placed) => JSON.stringify([placed.row.who, factText(placed), placeText(placed)])))
  return (placed) => {
    const { who } = placed.row
    const wider = who.slice(0, -withoutToken.length)
    return who.endsWith(withoutToken) && known.has(JSON.stringify([wider, factText(placed), placeText(placed)]))
      ? wider
      : who
  }
}

interface Line {
  readonly who: string
  readonly rows: readonly [PlacedRow, ...PlacedRow[]]
  readonly places: readonly PlacedRow[]
}

const callersBesideItself = ({ known, more, excepted, unused }: RowCallers): RowCallers => ({
  known,
  ...(more === undefined ? {} : { more }),
  excepted,
  ...(unused === undefined ? {} : { unused }),
})

/** One, where all rows of the line say the same; none elsewhere. What calls itself at one place calls another one at the next. */
const callersOfLine = ({ rows: [first, ...rest] }: Line): readonly RowCallers[] => {
  const { callers } = first.row
  if (callers === undefined) return []
  const said = JSON.stringify(callersBesideItself(callers))
  const isAlike = rest.every(
    ({ row }) => row.callers !== undefined && JSON.stringify(callersBesideItself(row.callers)) === said,
  )
  const isOneItself = rest.every(({ row }) => row.callers?.itself === callers.itself)
  return isAlike ? [isOneItself ? callers : callersBesideItself(callers)] : []
}

type Groups = { readonly [side in 'gained' | 'lost']?: readonly AccessGroup[] }
/** A comment asks for the same groups for its headline, its sections and every shorter rendering. */
const known = new WeakMap<AccessDiff, Groups>()

/** The gained or lost rows in groups, the dangerous ones first. */
export const groupRows = (access: AccessDiff, side: 'gained' | 'lost'): readonly AccessGroup[] => {
  const groups = known.get(access)
  const found = groups?.[side] ?? makeGroups(access, side)
  if (groups?.[side] === undefined) known.set(access, { ...groups, [side]: found })
  return found
}

const makeGroups = (access: AccessDiff, side: 'gained' | 'lost'): readonly AccessGroup[] => {
  const rows = asOwnersCount(access.destinations).flatMap((destination) =>
    destination[side].map((row) => ({ row, destination })),
  )
  const subjectOf = subjectsOf(rows)
  const lines = gather(rows, (placed) => JSON.stringify([subjectOf(placed), factText(placed)])).map((members): Line => {
    const places = gather(members, placeText).map(([first]) => first)
    return { who: subjectOf(members[0]), rows: members, places }
  })
  const groups = gather(lines, ({ rows: [first], places }) =>
    JSON.stringify([factText(first), places.map(placeText).sort()]),
  ).map((members): AccessGroup => {
    const [first, ...rest] = members
    const who = members.map((line) => line.who).sort((a, b) => dangerOf(a) - dangerOf(b))
    return {
      who,
      what: requestPhrase(first.rows[0].row.what),
      rows: [...first.rows, ...rest.flatMap((line) => line.rows)] as [PlacedRow, ...PlacedRow[]],
      places: first.places,
      unused: new Set(members.flatMap(({ who: one, rows }) => (rows.every(({ row }) => row.unused) ? [one] : []))),
      ...(first.rows[0].row.calling === undefined ? {} : { calling: first.rows[0].row.calling }),
      ...(first.rows[0].row.othersMayCall === true ? { othersMayCall: true } : {}),
      ...(first.rows[0].row.takenOut === undefined ? {} : { takenOut: first.rows[0].row.takenOut }),
      callers: new Map(members.flatMap((line) => callersOfLine(line).map((callers) => [line.who, callers] as const))),
    }
  })
  const told = side === 'lost' ? groups.flatMap(withNumbersApart) : groups
  const isShut = shutPlaces(told)
  return told
    .map((group, index) => ({ group, rank: [...(side === 'gained' ? gainRank : lossRank)(group, isShut), index] }))
    .sort((a, b) => {
      const at = a.rank.findIndex((value, level) => value !== b.rank[level])
      return (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
    })
    .map(({ group }) => group)
}

/**
 * Ports that somebody gave a number are told apart from all others: in one row the second hide the first, which are what
 * callers use.
 */
const withNumbersApart = (group: AccessGroup): readonly AccessGroup[] => {
  const isNumbered = ({ destination }: PlacedRow): boolean => destination.port !== 0
  const parts = [isNumbered, (placed: PlacedRow) => !isNumbered(placed)].flatMap((isOf) => {
    const [first, ...rest] = group.rows.filter(isOf)
    const places = group.places.filter(isOf)
    return first === undefined || places.length === 0 ? [] : [{ ...group, rows: [first, ...rest] as const, places }]
  })
  return parts
}

/** Destinations by namespace, those that exist first, and by the name that their owner uses, `service-2` before `service-10`; ports that have numbers first. */
export const asOwnersCount = (destinations: readonly DestinationDiff[]): readonly DestinationDiff[] =>
  inNumberOrder(destinations, ({ namespace, workload, title, port, unmet }) => [
    namespace,
    unmet === undefined ? '0' : '1',
    workload === undefined ? title : workload.slice(workload.indexOf('/') + 1),
    port === 0 ? '65536' : String(port),
  ])

/** Whether callers are known of whom none is in the row. */
const meansNobodyKnown = ({ who, callers }: AccessGroup): boolean =>
  who.every((one) => {
    const of = callers.get(one)
    return of !== undefined && of.known.length === 0 && (of.more ?? 0) === 0
  })

/** Whether a row has a port with a number of a workload that no other row is about: nothing of it is left to anybody else. */
const shutPlaces = (groups: readonly AccessGroup[]): ((group: AccessGroup) => boolean) => {
  const holders = new Map<string, Set<AccessGroup>>()
  for (const group of groups)
    for (const place of group.places) {
      const name = countedAs(place.destination)
      holders.set(name, (holders.get(name) ?? new Set()).add(group))
    }
  return ({ places }) =>
    places.some((place) => place.destination.port !== 0 && holders.get(countedAs(place.destination))?.size === 1)
}

/** The same, or all that it names is an account that runs elsewhere, if anywhere. */
const meansNobodyHere = (group: AccessGroup): boolean =>
  meansNobodyKnown(group) || group.who.every((one) => group.unused.has(one))

const widest = ({ who }: AccessGroup): number => who.reduce((least, one) => Math.min(least, dangerOf(one)), 2)

/** Subjects that stand for every caller. */
export const wholeSubjects: readonly string[] = ['anyone', 'any mTLS identity']

type RankOf = (group: AccessGroup, isShut: (group: AccessGroup) => boolean) => readonly number[]

/** Whom a gain lets in comes first; of equal ones, somebody who is known. */
const gainRank: RankOf = (group) => [
  unmetRank(group.rows[0].destination),
  widest(group),
  meansNobodyHere(group) ? 1 : 0,
]

/**
 * What breaks first stands first: a call that is known to be made; then what somebody known loses; of that, ports that have numbers before all others; of these
 * what some lose and others keep, since it is in use; then a workload that is shut to all, then a port that is.
 */
const lossRank: RankOf = (group, isShut) => {
  const isWhole = group.who.some((one) => wholeSubjects.includes(one))
  return [
    unmetRank(group.rows[0].destination),
    (group.calling ?? []).length > 0 ? 0 : 1,
    meansNobodyHere(group) ? 1 : 0,
    group.places.some(({ destination }) => destination.port !== 0) ? 0 : 1,
    isWhole ? (isShut(group) ? 1 : 2) : 0,
    widest(group),
  ]
}

/** The destination by what answers there, where that is known: a workload has several Services, and some have no name of their own. */
export const destinationName = ({ title, workload, namespace }: DestinationDiff): string =>
  workload === undefined || title.includes(' through its waypoint ') ? title : `${workload} in ${namespace}`

/** `port 8080`, or the ports that nothing names: `any port except 8080`, since a reader of `any other port` asks than which. */
export const portName = ({ port, otherThan }: Pick<DestinationDiff, 'port' | 'otherThan'>): string => {
  if (port !== 0) return `port ${port}`
  return otherThan === undefined ? 'any port' : `any port except ${listNames(otherThan.map(String), portsNamed)}`
}

/** Ports of one destination that are named; more are counted. */
const portsNamed = 8

/** The ports that a row is of: its destination's, and every other one where it holds there, too. */
export const portsOfRow = ({ destination, row: { otherPorts } }: PlacedRow): string => {
  if (otherPorts === undefined || destination.port === 0) return portName(destination)
  return portName({ port: 0, ...(otherPorts.except.length === 0 ? {} : { otherThan: otherPorts.except }) })
}

/** What a row is of; beside ports that stand for all but some, `any port` would be more than these. */
export const whatOfGroup = ({ what, places }: AccessGroup): string =>
  places.every(({ destination: { port, otherThan } }) => port === 0 && otherThan !== undefined)
    ? what.replace(/(?<=^|· )any port(?= except )/, 'of these, any port')
    : what

/** What exists comes first, then what one selector asks for, then what only several together do. */
const unmetRank = ({ unmet }: DestinationDiff): number => (unmet === undefined ? 0 : unmet === 'one selector' ? 1 : 2)

/** The rows of a side: those that stand on the first screen, and those about labels that nothing known has. */
export interface SideRows {
  readonly shown: readonly AccessGroup[]
  readonly unmet: readonly AccessGroup[]
}

/** Labels that no workload has stand aside, unless they are all that a namespace has: then the simplest of them are its rows. */
export const rowsOfSide = (access: AccessDiff, side: 'gained' | 'lost'): SideRows => {
  const all = groupRows(access, side)
  const least = new Map<string, number>()
  for (const { places } of all)
    for (const { destination } of places)
      least.set(destination.namespace, Math.min(least.get(destination.namespace) ?? 2, unmetRank(destination)))
  const isShown = ({ places }: AccessGroup): boolean =>
    places.some(({ destination }) => unmetRank(destination) === least.get(destination.namespace))
  return { shown: all.filter(isShown), unmet: all.filter((group) => !isShown(group)) }
}

/** Whether what is lost is lost by nobody known, as far as all rows say: a headline that warns of broken callers would say otherwise. */
export const losesNobodyKnown = (access: AccessDiff): boolean => {
  const rows = groupRows(access, 'lost')
  const isTold = access.destinations.every(
    ({ verdict, lost, reasons }) =>
      reasons.length === 0 && (lost.length > 0 || verdict === 'equivalent' || verdict === 'more permissive'),
  )
  return rows.length > 0 && isTold && rows.every(meansNobodyKnown)
}

/** How many subjects the rows of a side name, each as often as it has a row: what has more of them is worse. */
export const countSubjects = (access: AccessDiff, side: 'gained' | 'lost'): number =>
  rowsOfSide(access, side).shown.reduce((sum, { who }) => sum + who.length, 0)

/** How many callers the rows of a side name, each once: a magnitude that no long list in one row hides. */
export const countCallers = (access: AccessDiff, side: 'gained' | 'lost'): number =>
  new Set(rowsOfSide(access, side).shown.flatMap(({ who }) => who)).size

/** Destinations of groups, as gate and headline count them. */
export const destinationsOf = (groups: readonly AccessGroup[]): number =>
  new Set(
    groups
      .flatMap(({ places }) => places)
      .filter(({ destination }) => destination.unmet === undefined)
      .map(({ destination }) => countedAs(destination)),
  ).size

const trustDomain = / \(trust domain ([^()]*)\)/g

/** The one trust domain that all rows name, if they name just one: it is then said once, beside the rows. */
export const commonTrustDomain = (access: AccessDiff): string | undefined => {
  const named = new Set(
    access.destinations
      .flatMap(({ gained, lost }) => [...gained, ...lost])
      .flatMap(({ who }) => [...who.matchAll(trustDomain)].map(([, domain = '']) => domain)),
  )
  const [only] = named
  return named.size === 1 ? only : undefined
}

/** Known callers in a row of a table; its text in full has more of them. */
export const mostInRow = 8

/** Behind an account that a reader would look for among the workloads. */
export const unusedText = ' (used by no workload here)'

/** `web` of a namespace, or `edge/gateway`, in the words of a subject. */
const accountWords = (account: string, namespace: string): string => {
  const [first = '', second] = account.split('/')
  return second === undefined
    ? `service account ${quoted(first)} in ${quoted(namespace)}`
    : `service account ${quoted(second)} in ${quoted(first)}`
}

/** The subjects of a row as a table says them, where the trust domain is said elsewhere. */
export const subjectsOfRow = (
  { who, callers, unused, places, calling: known, othersMayCall, rows: [{ row }] }: AccessGroup,
  side: 'gained' | 'lost',
  common: string | undefined,
): readonly RowSubject[] => {
  const calling = known ?? []
  // Who calls what nobody runs is of no use.
  const isMet = places.some(({ destination }) => destination.unmet === undefined)
  const short = (text: string): string => shortSubject(text, common)
  const [only, ...others] = who
  const { serviceAccount } = row.witness.source
  // A pattern alone leaves a reader to guess whom it matches.
  const example = only === undefined || others.length > 0 || serviceAccount === undefined ? undefined : serviceAccount
  const withExample = (text: string): string =>
    example !== undefined && row.eachDot !== undefined ? `${text}, such as ${quoted(example)},` : text
  // Who is known to call stands in the row already.
  const told = new Set(calling.map((one) => accountWords(one, places[0]?.destination.namespace ?? '')))
  const beside = (of: RowCallers | undefined): RowCallers | undefined =>
    of === undefined ? undefined : { ...of, known: of.known.filter((one) => !told.has(one)) }
  return who.map((one) => {
    // Where it is known who calls, accounts that do not are of no use.
    const [all, rest] = [callers.get(one), beside(callers.get(one))]
    const areThese = all !== rest && all?.more === undefined && rest?.known.length === 0 && all?.known.length !== 0
    const isTold = isMet && !areThese && (known === undefined || othersMayCall === true)
    const text = subjectText(one, side, rest, isTold ? mostInRow : 0)
    if (text === undefined) return `${short(one)}${unused.has(one) ? unusedText : ''}`
    return { ...text, base: withExample(short(text.base)), others: short(text.others), known: short(text.known) }
  })
}

/** Callers that are known to call what a side takes from them, each once. */
export const callersLosing = (access: AccessDiff): number =>
  new Set(
    rowsOfSide(access, 'lost').shown.flatMap(({ calling = [], places }) =>
      calling.map((one) => (one.includes('/') ? one : `${places[0]?.destination.namespace ?? ''}/${one}`)),
    ),
  ).size

/** A row's subject as a reader needs it, where the trust domain is said elsewhere. */
export const shortSubject = (who: string, common: string | undefined): string =>
  common === undefined ? who : who.replaceAll(` (trust domain ${common})`, '')
