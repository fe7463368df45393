import { nodeOfBox, type Box } from '../../access/cover.js'
import { describe } from '../../access/describe.js'
import { EMPTY } from '../../access/diagram.js'
import type { Space } from '../../access/space.js'
import { TooComplex } from '../../access/too-complex.js'
import { attribute } from '../compile/attribute.js'
import type { RegionRow, RowCallers } from './access-diff.js'
import type { ComparedSets, Regions } from './regions.js'
import { isUnusedAccount } from '../running-accounts.js'
import { identity } from './row-text.js'

/** Known callers whose names a row holds; the others are counted. */
const mostNamed = 12

/** Known callers of a destination, `spiffe://…`, and the one that it alone runs as. */
export interface PlaceCallers {
  readonly all: readonly string[]
  readonly own: string | undefined
  /** Accounts as which something known runs. */
  readonly running: ReadonlySet<string>
  /** Where the destination is: most of its callers are its neighbours. */
  readonly namespace: string
}

/** Accounts that are known to call a destination. */
export interface PlaceCalling {
  /** Where the destination is. */
  readonly namespace: string
  readonly accounts: readonly { readonly namespace: string; readonly account: string }[]
  /** Whether these are all that call it of what is known. */
  readonly isWhole: boolean
}

/**
 * Who of the known callers is in a row that takes some out of all, and what is true of those that it takes out: a reader
 * sees names there, and must not take who keeps access for who loses it. Undefined where the row takes nobody out, or where
 * it says less than its box.
 */
export const callersOf = (
  regions: Regions,
  index: number,
  known: PlaceCallers,
  trustDomain: string,
): RowCallers | undefined => {
  try {
    return findCallers(regions, index, known, trustDomain)
  } catch (error) {
    if (error instanceof TooComplex) return undefined
    throw error
  }
}

const findCallers = (
  { space, cover, reach, tokens, sets, care }: Regions,
  index: number,
  known: PlaceCallers,
  trustDomain: string,
): RowCallers | undefined => {
  const box = cover.boxes[index]?.box
  const axis = space.axis(attribute.peer)
  const classes = axis === undefined ? undefined : box?.[axis.level]
  if (sets === undefined || box === undefined || axis?.dimension.kind !== 'text' || classes === undefined)
    return undefined
  const [piece, ...others] = describe(axis, classes) ?? []
  const excepted = piece?.except.filter(({ kind }) => kind !== 'none') ?? []
  if (piece === undefined || others.length > 0 || excepted.length === 0) return undefined
  const withPeers = (peers: readonly number[]): Box => box.map((own, level) => (level === axis.level ? peers : own))
  const { diagrams } = space
  const isIn = new Map<number, boolean>()
  const isNeighbour = (caller: string): boolean => caller.includes(`/ns/${known.namespace}/sa/`)
  const held = known.all.filter((caller) => {
    const at = axis.classOf(caller)
    if (at === undefined || !classes.includes(at)) return false
    const found = isIn.get(at) ?? diagrams.intersect(nodeOfBox(space, withPeers([at])), care) !== EMPTY
    isIn.set(at, found)
    return found
  })
  const named = [...held.filter(isNeighbour), ...held.filter((caller) => !isNeighbour(caller))]
  const titles = new Set(excepted.flatMap((term) => (term.kind === 'pattern' ? [term.title] : [])))
  const peersOut = axis.tests.flatMap((test, at) =>
    test.kind === 'text' && titles.has(test.language.title) ? axis.classesOf(at) : [],
  )
  // A row that says less than its box, or more, says nothing of whom it takes out.
  const isExact = reach[index] !== true && tokens[index] === 'as the box says' && peersOut.length > 0
  const said = (caller: string): string => identity(caller.replace(/^spiffe:\/\//, ''), trustDomain)
  const unused = [...titles].flatMap((title) => {
    const account = accountOf(title)
    return account === undefined || !isUnusedAccount(known.running, account.namespace, account.name)
      ? []
      : [`${account.namespace}/${account.name}`]
  })
  return {
    known: named.slice(0, mostNamed).map(said),
    ...(named.length > mostNamed ? { more: named.length - mostNamed } : {}),
    ...(known.own !== undefined && named.includes(known.own) ? { itself: said(known.own) } : {}),
    excepted: isExact ? fateOf(space, withPeers([...new Set(peersOut)]), sets) : 'untold',
    ...(unused.length === 0 ? {} : { unused }),
  }
}

/**
 * Of accounts that are known to call, those that the row holds for, as `serviceAccounts` of a policy names them; undefined
 * where that is too much to ask, or where others may call too and none of these is in it.
 */
export const callingIn = (
  { space, cover, care }: Regions,
  index: number,
  { namespace: own, accounts, isWhole }: PlaceCalling,
  trustDomain: string,
): readonly string[] | undefined => {
  const box = cover.boxes[index]?.box
  const axis = space.axis(attribute.peer)
  if (box === undefined) return undefined
  const { diagrams } = space
  const isIn = ({ namespace, account }: PlaceCalling['accounts'][number]): boolean => {
    if (axis === undefined) return true
    const at = axis.classOf(`spiffe://${trustDomain}/ns/${namespace}/sa/${account}`)
    if (at === undefined || box[axis.level]?.includes(at) === false) return false
    const one = box.map((values, level) => (level === axis.level ? [at] : values))
    return diagrams.intersect(nodeOfBox(space, one), care) !== EMPTY
  }
  try {
    const found = accounts.filter(isIn)
    if (found.length === 0 && !isWhole) return undefined
    return found.map(({ namespace, account }) => (namespace === own ? account : `${namespace}/${account}`))
  } catch (error) {
    if (error instanceof TooComplex) return undefined
    throw error
  }
}

/** Who is known to call, of a row. */
type Calling = Pick<RegionRow, 'calling' | 'othersMayCall'>

/** Of several rows that are told as one: who calls any of them. */
export const joinCalling = (
  rows: readonly { readonly [Name in keyof Calling]: RegionRow[Name] | undefined }[],
): Calling => {
  const calling = [...new Set(rows.flatMap((row) => row.calling ?? []))]
  const isWhole = rows.every((row) => row.calling !== undefined && row.othersMayCall !== true)
  if (calling.length === 0 && !isWhole) return {}
  return { calling, ...(isWhole ? {} : { othersMayCall: true }) }
}

/** An account as policies name it: by its identity, or by namespace and name. */
const accountTitle = /^(?:[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)|([^/*]+)\/([^/*]+))$/

/** Whether the row is of one account alone, as which nothing known runs. */
export const isUnused = ({ space, cover }: Regions, index: number, { running }: PlaceCallers): boolean => {
  const axis = space.axis(attribute.peer)
  const classes = axis === undefined ? undefined : cover.boxes[index]?.box[axis.level]
  const [piece, ...others] = (axis === undefined || classes === undefined ? undefined : describe(axis, classes)) ?? []
  if (piece?.of.kind !== 'pattern' || piece.except.length + others.length > 0) return false
  const account = accountOf(piece.of.title)
  return account !== undefined && isUnusedAccount(running, account.namespace, account.name)
}

const accountOf = (title: string): { readonly namespace: string; readonly name: string } | undefined => {
  const [, namespace, name, shortNamespace = '', shortName = ''] = accountTitle.exec(title) ?? []
  const account = name ?? shortName
  return account === '' ? undefined : { namespace: namespace ?? shortNamespace, name: account }
}

/** What becomes of these requests, all of them. */
const fateOf = (
  space: Space,
  box: Box,
  { before, after, realisable, region, gained, lost }: ComparedSets,
): RowCallers['excepted'] => {
  const { diagrams } = space
  const asked = diagrams.intersect(nodeOfBox(space, box), realisable)
  if (asked === EMPTY || diagrams.intersect(asked, diagrams.union(gained, lost)) !== EMPTY) return 'untold'
  if (diagrams.subtract(asked, region) !== EMPTY) return 'unchanged'
  if (diagrams.subtract(asked, diagrams.intersect(before, after)) === EMPTY) return 'allowed'
  return diagrams.intersect(asked, diagrams.union(before, after)) === EMPTY ? 'refused' : 'unchanged'
}
