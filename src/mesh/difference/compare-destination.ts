import { coverWithBoxes, isInside, nodeOfBox, type Box, type Cover } from '../../access/cover.js'
import { EMPTY, FULL, type Node } from '../../access/diagram.js'
import { narrowBoxes } from '../../access/narrow-boxes.js'
import type { Space } from '../../access/space.js'
import { TooComplex } from '../../access/too-complex.js'
import { attribute, isAbout, readAttribute, type AttributeName } from '../compile/attribute.js'
import { opaqueUnknowns } from '../compile/stage.js'
import { byCodePoint } from '../../ports/order.js'
import { everyStageOf, type Enforcement, type Unknown } from '../enforcement.js'
import { textAt, textsAt } from '../fields.js'
import { hasFix } from '../resolve/version.js'
import { makeAccessSpace, type CompareOptions } from './access-space.js'
import type { Reason, Verdict } from './access-diff.js'
import type { Regions } from './regions.js'

export interface Comparison {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly gained: Regions | undefined
  readonly lost: Regions | undefined
}

const reasonOf = ({ code, what, where, asks }: Pick<Unknown, 'code' | 'what' | 'where' | 'asks'>): Reason => ({
  code,
  text: what,
  ...(where === undefined ? {} : { where }),
  ...(asks === undefined ? {} : { asks }),
})

const uniqueReasons = (reasons: readonly Reason[]): readonly Reason[] =>
  [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()].sort(
    (left, right) => byCodePoint(left.code, right.code) || byCodePoint(left.text, right.text),
  )

/** What two states read differently of one request, so that no common set of requests can be compared. */
const incomparableSettings = (
  before: Enforcement,
  after: Enforcement,
  names: ReadonlySet<string>,
): readonly Reason[] => {
  const reasons: Reason[] = []
  const [old, now] = [before.settings, after.settings]
  if (old.pathNormalization !== now.pathNormalization && names.has(attribute.path))
    reasons.push({
      code: 'PATH_NORMALIZATION_CHANGED',
      text: `path normalisation changes from ${old.pathNormalization} to ${now.pathNormalization}, and policies read paths`,
    })
  const lines = (settings: typeof old): boolean => hasFix(settings.istioVersion, [27, 8], [28, 5], [29, 1])
  if (lines(old) !== lines(now) && [...names].some((name) => name.startsWith('header ')))
    reasons.push({
      code: 'HEADER_MATCHING_CHANGED',
      text: 'the two versions of Istio match headers that are sent twice differently',
    })
  // Which rule splits a claim matters: a token meets the rules of its own issuer.
  const spaces = (enforcement: Enforcement): string => {
    if (!hasFix(enforcement.settings.istioVersion, [28, 0])) return ''
    const split = everyStageOf(enforcement)
      .flatMap((stage) => stage.jwtRules)
      .flatMap(({ rule }) =>
        textsAt(rule, 'spaceDelimitedClaims')
          .filter((claim) => names.has(attribute.claim([claim])))
          .map((claim) => `${textAt(rule, 'issuer')} ${claim}`),
      )
    return [...new Set(split)].sort(byCodePoint).join('\n')
  }
  if (spaces(before) !== spaces(after))
    reasons.push({
      code: 'CLAIM_SPLITTING_CHANGED',
      text: 'spaceDelimitedClaims changes for a claim that policies read',
    })
  return reasons
}

/** The order in which a row forgets attributes; equal ones as the diagrams have them. */
const forgets: Readonly<Record<AttributeName, number>> = {
  unknown: 0,
  header: 1,
  sni: 2,
  tls: 3,
  'destination address': 4,
  'token place': 5,
  kind: 6,
  authority: 7,
  method: 8,
  path: 9,
  port: 10,
  'direct address': 11,
  token: 12,
  'forwarded address': 12,
  claim: 12,
  'route header': 12,
  sent: 12,
  'claim iss': 13,
  'claim sub': 14,
  peer: 15,
}

const growth = (space: Space): readonly number[] => {
  const rank = (dimension: string): number => forgets[readAttribute(dimension).name]
  return [...space.axes]
    .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name) || left.level - right.level)
    .flatMap((axis) =>
      axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level],
    )
}

/** Classes of an axis, those with a well-known value first. */
const preferenceOf = (space: Space): ((level: number) => readonly number[] | undefined) => {
  const orders = new Map<number, readonly number[]>()
  for (const axis of space.axes) {
    const { dimension } = axis
    if (dimension.kind === 'choice' || dimension.kind === 'texts') continue
    const order = new Set<number>()
    const put = (atom: number | undefined): void => void (atom === undefined || order.add(atom))
    if (dimension.name !== attribute.method && dimension.name !== attribute.sni) put(axis.classOf(undefined))
    for (const value of dimension.preferred ?? []) {
      if (order.size === axis.size) break
      put(axis.classOf(value))
    }
    for (let atom = 0; atom < axis.size; atom++) order.add(atom)
    orders.set(axis.level, [...order])
  }
  return (level) => orders.get(level)
}

const mostRows = 24
/** Boxes that are not shown are counted up to here. */
const mostCounted = 76

interface BoxOptions {
  readonly care: Node
  /** What a box may hold where its row says nothing more. */
  readonly exact: Node
  /** What it may hold where the row takes out what does not change. */
  readonly wide: Node
  /** Refused for their token alone by the state that lets the rest through, and by the other one. */
  readonly refused: { readonly here: Node; readonly there: Node }
}

/** The box with whatever token, or with none. */
const withAnyToken = (space: Space, box: Box): Box => {
  const levels = new Set(
    space.axes
      .filter(({ dimension }) => isAbout(dimension.name, 'token'))
      .flatMap((axis) =>
        axis.dimension.kind === 'texts'
          ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
          : [axis.level],
      ),
  )
  return box.map((values, level) => (levels.has(level) ? undefined : values))
}

/** Whether a box that holds requests without a token could hold those with any, but for the ones that are refused for it. */
const holdsForAnyToken = (space: Space, box: Box, allowed: Node): boolean => {
  const token = space.axis(attribute.token)
  if (token === undefined) return false
  const states = box[token.level]
  if (states === undefined || !states.some((at) => token.sample(at) === 'none')) return false
  return isInside(space, withAnyToken(space, box), allowed)
}

/** What the boxes of a cover and its rows are made with. */
interface Boxes {
  readonly cover: Cover
  /** Whether they may reach into what does not change. */
  readonly isWide: boolean
}

/** Callers first: of two rows, the one that names fewer is read faster. What a token says stands in the words for callers. */
const narrowing = (space: Space): readonly number[] =>
  [...growth(space)]
    .reverse()
    .filter((level) =>
      space.axes.some(
        ({ level: own, dimension }) =>
          own === level &&
          (dimension.kind === 'text' || dimension.kind === 'number') &&
          !isAbout(dimension.name, 'token'),
      ),
    )

/** The same cover in rows of which none repeats another. */
const apart = (space: Space, care: Node, cover: Cover): Cover => {
  const preference = preferenceOf(space)
  return { ...cover, boxes: narrowBoxes(space, cover.boxes, { care, preference, levels: narrowing(space) }) }
}

/** Boxes for `care`; larger ones, less what the other side lets through as well, where they say it in half as many. */
const ownOrLarger = (space: Space, care: Node, { exact, wide }: BoxOptions): Boxes => {
  const own = coverOf(space, care, exact, mostRows)
  if (wide !== EMPTY && (own.rest !== EMPTY || own.boxes.length > 2)) {
    const larger = coverOf(space, care, wide, own.rest === EMPTY ? Math.floor(own.boxes.length / 2) : mostRows)
    if (larger.rest === EMPTY) return { cover: apart(space, care, larger), isWide: true }
  }
  return { cover: apart(space, care, own), isWide: false }
}

const coverOf = (space: Space, care: Node, allowed: Node, most: number): Cover =>
  coverWithBoxes(space, { care, allowed, preference: preferenceOf(space), order: growth(space), most })

/**
 * What the other side refuses for the token alone: a row for each caller and request, whatever the token, beside what other
 * rows have told. Undefined where it changes only for some of these tokens.
 */
const refusedBoxes = (space: Space, told: Node, { care, exact, refused }: BoxOptions): Cover | undefined => {
  const { diagrams } = space
  const rest = diagrams.subtract(diagrams.intersect(care, refused.there), told)
  const allowed = diagrams.union(exact, diagrams.complement(refused.there))
  const [largest, beside] = [allowed, diagrams.subtract(allowed, told)].map((one) =>
    coverOf(space, rest, one, mostRows),
  )
  if (largest === undefined || beside === undefined || largest.rest !== EMPTY) return undefined
  const isWhole = largest.boxes.every(({ box }) => isInside(space, withAnyToken(space, box), allowed))
  if (!isWhole) return undefined
  return beside.rest === EMPTY && beside.boxes.length <= largest.boxes.length ? beside : largest
}

/**
 * The boxes of the difference itself. Where these are many, tokens that the other side refuses are told apart ("with a
 * token that is now refused"), and the rest in larger boxes of all that one side lets through, less what the other side
 * lets through as well: "any request, except what was allowed before" for a last ALLOW that goes.
 */
const fewBoxes = (space: Space, options: BoxOptions): Omit<Regions, 'sets'> => {
  const { diagrams } = space
  const { care, exact, wide, refused } = options
  const regions = ({ cover, isWide }: Boxes): Pick<Regions, 'reach' | 'tokens'> => {
    const open = diagrams.union(isWide ? wide : exact, refused.here)
    return {
      reach: cover.boxes.map(({ box }) => isWide && !isInside(space, box, exact)),
      tokens: cover.boxes.map(({ box }) => (holdsForAnyToken(space, box, open) ? 'any' : 'as the box says')),
    }
  }
  const all = ownOrLarger(space, care, options)
  if (diagrams.intersect(care, refused.there) !== EMPTY && (all.isWide || all.cover.rest !== EMPTY)) {
    const others = ownOrLarger(space, diagrams.subtract(care, refused.there), options)
    const told = diagrams.unionOf(others.cover.boxes.map(({ box }) => nodeOfBox(space, box)))
    const tokens = others.cover.rest === EMPTY ? refusedBoxes(space, told, options) : undefined
    if (tokens !== undefined) {
      const first = regions(others)
      return {
        space,
        cover: { boxes: [...others.cover.boxes, ...tokens.boxes], rest: EMPTY },
        reach: [...first.reach, ...tokens.boxes.map(() => false)],
        tokens: [...first.tokens, ...tokens.boxes.map(() => 'refused' as const)],
        left: '',
        care,
      }
    }
  }
  const left = all.cover.rest === EMPTY ? '' : countBoxes(coverOf(space, all.cover.rest, exact, mostCounted))
  return { space, cover: all.cover, ...regions(all), left, care }
}

const countBoxes = ({ boxes, rest }: Cover): string =>
  rest === EMPTY ? String(boxes.length) : `more than ${boxes.length}`

const verdictOf = (gained: boolean, lost: boolean): Verdict =>
  gained ? (lost ? 'incomparable' : 'more permissive') : lost ? 'less permissive' : 'equivalent'

/**
 * Compares what a destination lets through before and after.
 *
 * Without reasons, `gained` is undefined iff every request of the universe that is let through after is let through
 * before; and the boxes of `gained` hold exactly the requests of which that is not so, preflights aside.
 */
export const compareDestination = (before: Enforcement, after: Enforcement, options: CompareOptions): Comparison => {
  try {
    return compareExactly(before, after, options)
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    const reason = {
      code: 'TOO_COMPLEX',
      text: `the policies of ${after.destination.title} in ${after.destination.namespace} need ${error.message}`,
    }
    return { verdict: 'cannot prove', reasons: [reason], gained: undefined, lost: undefined }
  }
}

const compareExactly = (before: Enforcement, after: Enforcement, options: CompareOptions): Comparison => {
  const access = (options.makeSpace ?? makeAccessSpace)(before, after, options)
  const settings = incomparableSettings(before, after, access.names)
  if (settings.length > 0) return { verdict: 'cannot prove', reasons: settings, gained: undefined, lost: undefined }
  const { space, unknowns, aside, before: oldSet, after: newSet, realisable: realSet, region, tokenRefused } = access
  const { diagrams } = space
  const unknownLevels = new Set(
    space.axes.filter(({ dimension }) => unknowns.has(dimension.name)).map(({ level }) => level),
  )
  const asked = diagrams.intersect(realSet, region)
  const gained = diagrams.intersect(asked, diagrams.subtract(newSet, oldSet))
  const lost = diagrams.intersect(asked, diagrams.subtract(oldSet, newSet))
  const opaque = [...opaqueUnknowns(before), ...opaqueUnknowns(after)]
  if (opaque.length > 0) {
    const identities = (enforcement: Enforcement): string =>
      opaqueUnknowns(enforcement)
        .map(({ identity }) => identity)
        .sort(byCodePoint)
        .join('\n')
    if (gained === EMPTY && lost === EMPTY && identities(before) === identities(after))
      return { verdict: 'equivalent', reasons: [], gained: undefined, lost: undefined }
    return { verdict: 'cannot prove', reasons: uniqueReasons(opaque.map(reasonOf)), gained: undefined, lost: undefined }
  }
  const surely = (set: Node): Node => (unknownLevels.size === 0 ? set : diagrams.forAll(set, unknownLevels))
  const [sureGained, sureLost] = [surely(gained), surely(lost)]
  const maybeGained =
    unknownLevels.size === 0 ? EMPTY : diagrams.subtract(diagrams.forSome(gained, unknownLevels), sureGained)
  const sets = { before: oldSet, after: newSet, realisable: realSet, region, gained, lost }
  const regions = (care: Node, wide: Node, refused: BoxOptions['refused']): Regions | undefined => {
    if (care === EMPTY) return undefined
    const shown = diagrams.subtract(care, aside)
    const free = [aside, realSet === FULL ? EMPTY : diagrams.complement(realSet)]
    const boxes = fewBoxes(space, {
      care: shown === EMPTY ? care : shown,
      exact: diagrams.unionOf([care, ...free]),
      // What an unknown decides is not to be told as allowed.
      wide: unknownLevels.size > 0 ? EMPTY : diagrams.unionOf([diagrams.intersect(asked, wide), ...free]),
      refused,
    })
    return options.joint === undefined ? { ...boxes, sets } : boxes
  }
  const reasons = maybeGained === EMPTY ? [] : decidingUnknowns(space, gained, unknownLevels, unknowns)
  const verdict = verdictOf(sureGained !== EMPTY, lost !== EMPTY)
  return {
    verdict: reasons.length > 0 ? 'cannot prove' : verdict,
    reasons,
    gained: regions(sureGained, newSet, { here: tokenRefused.after, there: tokenRefused.before }),
    lost: regions(sureLost, oldSet, { here: tokenRefused.before, there: tokenRefused.after }),
  }
}

/** Unknowns that a set depends on. */
const decidingUnknowns = (
  space: Space,
  set: Node,
  levels: ReadonlySet<number>,
  found: ReadonlyMap<string, Unknown>,
): readonly Reason[] =>
  uniqueReasons(
    space.axes.flatMap(({ dimension, level }) => {
      const unknown = found.get(dimension.name)
      if (!levels.has(level) || unknown === undefined) return []
      return space.diagrams.forSome(set, new Set([level])) === set ? [] : [reasonOf(unknown)]
    }),
  )
