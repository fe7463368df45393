import { EMPTY, type Node } from '../../access/diagram.js'
import { and, eachTest, fits, not, present, type Formula } from '../../access/formula.js'
import { exactly } from '../../access/language.js'
import { makeSpace, type Space } from '../../access/space.js'
import { budgetOf } from '../../access/too-complex.js'
import { makeUnknownTests } from '../compile/context.js'
import { attribute } from '../compile/dimensions.js'
import { dimensionsFor, realisable, type Preferences } from '../compile/request-space.js'
import { compileEnforcement } from '../compile/stage.js'
import { headersOfTokens, keySourceOf, placesOf, type TokenContext } from '../compile/token.js'
import { byCodePoint } from '../digest.js'
import type { Enforcement, Unknown } from '../enforcement.js'
import { textAt } from '../fields.js'

export interface CompareOptions {
  /** Steps of work before `TOO_COMPLEX`; a few million a second. */
  readonly budget: number
  readonly preferences: Preferences
  /** Ports of the workload that are destinations of their own. */
  readonly otherPorts: readonly number[]
}

/** What two states of one destination let through, as sets of one space. */
export interface AccessSpace {
  readonly space: Space
  readonly before: Node
  readonly after: Node
  /** Requests that can be made at all. */
  readonly realisable: Node
  /** True, and told by no row unless there is nothing else to tell: CORS preflights with any token. */
  readonly aside: Node
  /** Attributes that some policy tests. */
  readonly names: ReadonlySet<string>
  /** Attributes that stand for what is not modelled. */
  readonly unknowns: ReadonlyMap<string, Unknown>
}

/** Places and keys of tokens, over both states. */
const tokenContext = (before: Enforcement, after: Enforcement): TokenContext => {
  const places = new Set<string>()
  const headers = new Set<string>()
  const keys = new Map<string, readonly [Set<string>, Set<string>]>()
  ;[before, after].forEach((enforcement, side) => {
    for (const stage of enforcement.stages)
      for (const name of headersOfTokens(stage, enforcement.settings)) headers.add(name)
    for (const { rule } of enforcement.stages.flatMap((stage) => stage.jwtRules)) {
      for (const place of placesOf(rule, enforcement.settings)) places.add(place)
      const issuer = textAt(rule, 'issuer')
      const sources = keys.get(issuer) ?? [new Set<string>(), new Set<string>()]
      sources[side === 0 ? 0 : 1].add(keySourceOf(rule))
      keys.set(issuer, sources)
    }
  })
  const doubtful = [...keys].filter(
    ([, [old, now]]) =>
      old.size > 0 && now.size > 0 && [...old, ...now].some((source) => !old.has(source) || !now.has(source)),
  )
  return { places: [...places].sort(byCodePoint), headers, doubtfulKeys: new Set(doubtful.map(([issuer]) => issuer)) }
}

const namesIn = (formulas: readonly Formula[]): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const formula of formulas) eachTest(formula, (name) => names.add(name))
  return names
}

/** CORS preflights pass the JWT filter with any token: true, and told by no row unless there is nothing else to tell. */
const preflight = (names: ReadonlySet<string>): Formula | undefined => {
  const [origin, method] = ['origin', 'access-control-request-method'].map((name) => attribute.header(name))
  if (origin === undefined || method === undefined || !names.has(origin) || !names.has(method)) return undefined
  const full = (name: string): Formula => and(present(name), not(fits(name, exactly(''))))
  return and(fits(attribute.method, exactly('OPTIONS')), full(origin), full(method))
}

/** Compiles both states of a destination into one space. Throws `TooComplex`. */
export const makeAccessSpace = (before: Enforcement, after: Enforcement, options: CompareOptions): AccessSpace => {
  const unknowns = makeUnknownTests()
  const context = { tokens: tokenContext(before, after), unknowns }
  const old = compileEnforcement(before, context)
  const now = compileEnforcement(after, context)
  const real = realisable([old, now], [before, after])
  const names = namesIn([old, now, real])
  const bypass = preflight(names)
  const formulas = bypass === undefined ? [old, now, real] : [old, now, real, bypass]
  const dimensions = dimensionsFor(
    formulas,
    [before, after],
    context.tokens.places,
    options.otherPorts,
    unknowns,
    options.preferences,
  )
  const space = makeSpace(dimensions, formulas, budgetOf(options.budget))
  return {
    space,
    before: space.compile(old),
    after: space.compile(now),
    realisable: space.compile(real),
    aside: bypass === undefined ? EMPTY : space.compile(bypass),
    names,
    unknowns: unknowns.found,
  }
}
