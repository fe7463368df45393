import { EMPTY, type Node } from '../../access/diagram.js'
import { always, and, eachTest, fits, never, not, or, present, type Formula } from '../../access/formula.js'
import { anyUnit, exactly, language, many } from '../../access/language.js'
import { makeSpace, type Dimension, type Space } from '../../access/space.js'
import type { TextUniverse } from '../../access/text-partition.js'
import type { Budget } from '../../access/too-complex.js'
import { makeUnknownTests } from '../compile/context.js'
import { focusOf, surelyApart } from '../compile/focus.js'
import { attribute, mayBeSeveral, readAttribute, type AttributeName } from '../compile/attribute.js'
import { dimensionsFor, knowsForeignPeers, realisable, type Preferences } from '../compile/request-space.js'
import {
  compileEnforcement,
  compileTokenFilters,
  domainsOf,
  tellsTls,
  type CompileContext,
  type CompiledChains,
  type KeepRule,
} from '../compile/stage.js'
import { headersOfTokens, keySourceOf, placesOf, type TokenContext } from '../compile/token.js'
import { byCodePoint } from '../../ports/order.js'
import { everyStageOf, type Enforcement, type Unknown } from '../enforcement.js'
import { textAt } from '../fields.js'
import { settingsKey } from './enforcement-key.js'

/** More places of before: a request passes where `some` of all let it through, or where `every` one does. */
export interface Joint {
  readonly besides: readonly Enforcement[]
  readonly as: 'some' | 'every'
}

export interface CompareOptions {
  /** Work before `TOO_COMPLEX`; a few million steps a second. */
  readonly budget: Budget
  readonly preferences: Preferences
  /** Ports of the workload that are destinations of their own. */
  readonly otherPorts: readonly number[]
  /** Compile every rule, also those that no change can meet: `region` is everything then. */
  readonly whole?: boolean
  /** Paths, hosts, methods and headers may be any text: what a filter in front of the policies can make of a request. */
  readonly anyTexts?: boolean
  readonly joint?: Joint
  /** Makes the sets in place of `makeAccessSpace`: for who follows a request past its first proxies. */
  readonly makeSpace?: MakeSpace
}

export type MakeSpace = (before: Enforcement, after: Enforcement, options: CompareOptions) => AccessSpace

/** What two states of one destination let through, as sets of one space. */
export interface AccessSpace {
  readonly space: Space
  readonly before: Node
  readonly after: Node
  /** Requests that can be made at all. */
  readonly realisable: Node
  /** Where the two can differ: outside of it they are not to be asked. */
  readonly region: Node
  /** True, and told by no row unless there is nothing else to tell: CORS preflights with any token. */
  readonly aside: Node
  /** Refused in that state for their token alone, whatever the policies say. */
  readonly tokenRefused: { readonly before: Node; readonly after: Node }
  /** Attributes that some policy tests. */
  readonly names: ReadonlySet<string>
  /** Attributes that stand for what is not modelled. */
  readonly unknowns: ReadonlyMap<string, Unknown>
}

/** Places and keys of tokens, over both states. */
export const tokenContext = (befores: readonly Enforcement[], after: Enforcement): TokenContext => {
  const places = new Set<string>()
  const headers = new Set<string>()
  const keys = new Map<string, readonly [Set<string>, Set<string>]>()
  for (const [side, enforcement] of [...befores.map((one) => [0, one] as const), [1, after] as const]) {
    for (const stage of everyStageOf(enforcement))
      for (const name of headersOfTokens(stage, enforcement.settings)) headers.add(name)
    for (const { rule } of everyStageOf(enforcement).flatMap((stage) => stage.jwtRules)) {
      for (const place of placesOf(rule, enforcement.settings)) places.add(place)
      const issuer = textAt(rule, 'issuer')
      const sources = keys.get(issuer) ?? [new Set<string>(), new Set<string>()]
      sources[side].add(keySourceOf(rule))
      keys.set(issuer, sources)
    }
  }
  const doubtful = [...keys].filter(
    ([, [old, now]]) =>
      old.size > 0 && now.size > 0 && [...old, ...now].some((source) => !old.has(source) || !now.has(source)),
  )
  return { places: [...places].sort(byCodePoint), headers, doubtfulKeys: new Set(doubtful.map(([issuer]) => issuer)) }
}

export const namesIn = (formulas: readonly Formula[]): ReadonlySet<string> => {
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

/** Several places of before beside one of after. */
const compileJoint = (
  befores: readonly Enforcement[],
  after: Enforcement,
  context: CompileContext,
  as: Joint['as'],
) => {
  const olds = befores.map((one) => compileEnforcement(one, context))
  return { old: as === 'some' ? or(...olds) : and(...olds), now: compileEnforcement(after, context), region: always }
}

/** Both states, without the rules that no request of a changed rule can match; `never` outside of those requests. */
const compileBoth = (before: Enforcement, after: Enforcement, context: CompileContext, whole: boolean) => {
  const settings = before.settings === after.settings || settingsKey(before) === settingsKey(after)
  const focus = whole ? undefined : focusOf(before, after, settings)
  if (focus === undefined)
    return { old: compileEnforcement(before, context), now: compileEnforcement(after, context), region: always }
  const gateway = [before, after].some((one) => everyStageOf(one).some((stage) => stage.proxy === 'gateway'))
  const isList = (name: string): boolean => mayBeSeveral(name, gateway)
  const changed = new Set<Formula>()
  const gather: KeepRule = (policy, rule, compile) => {
    if (focus.isChanged(policy, rule)) changed.add(compile())
    return false
  }
  const [olds, nows]: readonly [CompiledChains, CompiledChains] = [new Map(), new Map()]
  compileEnforcement(before, { ...context, compiled: olds, keep: gather })
  compileEnforcement(after, { ...context, compiled: nows, keep: gather })
  const region = or(...changed)
  if (region.kind === 'constant' && !region.value) return { old: never, now: never, region }
  const keep: KeepRule = (policy, rule, compile) =>
    focus.isChanged(policy, rule) ||
    (!focus.isElsewhere(rule) && [...changed].some((one) => !surelyApart(one, compile(), isList)))
  const old = compileEnforcement(before, { ...context, compiled: olds, keep })
  return { old, now: compileEnforcement(after, { ...context, compiled: nows, keep }), region }
}

const anyText: TextUniverse = { within: language('any text', [many(anyUnit)]), without: [] }

/** What a filter may write of a request. */
const rewritable: Readonly<Record<AttributeName, boolean>> = {
  kind: false,
  tls: false,
  peer: false,
  'direct address': false,
  'forwarded address': false,
  'destination address': false,
  port: false,
  sni: false,
  method: true,
  authority: true,
  path: true,
  token: false,
  'token place': false,
  'claim iss': false,
  'claim sub': false,
  claim: false,
  header: true,
  'route header': false,
  sent: false,
  unknown: false,
}

/** A filter may write what no client can send, or take it away. */
const ofAnyTexts = (dimension: Dimension): Dimension => {
  if (!rewritable[readAttribute(dimension.name).name]) return dimension
  if (dimension.kind === 'text') return { ...dimension, universe: anyText, optional: true, preferred: [] }
  return dimension.kind === 'texts' ? { ...dimension, universe: anyText } : dimension
}

/** Compiles both states of a destination into one space. Throws `TooComplex`. */
export const makeAccessSpace = (before: Enforcement, after: Enforcement, options: CompareOptions): AccessSpace => {
  const unknowns = makeUnknownTests()
  const { joint } = options
  const befores = [before, ...(joint?.besides ?? [])]
  const all = [...befores, after]
  const context: CompileContext = {
    tokens: tokenContext(befores, after),
    unknowns,
    otherPorts: options.otherPorts,
    tellsTls: tellsTls(all),
    domains: [...all.flatMap(({ settings }) => domainsOf(settings)), ...(knowsForeignPeers(all) ? ['*'] : [])],
  }
  const { old, now, region } =
    joint === undefined
      ? compileBoth(before, after, context, options.whole ?? false)
      : compileJoint(befores, after, context, joint.as)
  const real = realisable([old, now, region], all)
  const names = namesIn([old, now, real, region])
  const bypass = preflight(names)
  // Where no policy and no filter tests a token, there is none to be refused for.
  const filtered = (states: readonly Enforcement[]): Formula =>
    names.has(attribute.token) ? not(or(...states.map((one) => compileTokenFilters(one, context)))) : never
  const refused = { before: filtered(befores), after: filtered([after]) }
  const formulas = [old, now, real, region, refused.before, refused.after, ...(bypass === undefined ? [] : [bypass])]
  const dimensions = dimensionsFor(
    formulas,
    all,
    context.tokens.places,
    options.otherPorts,
    unknowns,
    options.preferences,
  )
  const space = makeSpace(options.anyTexts ? dimensions.map(ofAnyTexts) : dimensions, formulas, options.budget)
  return {
    space,
    before: space.compile(old),
    after: space.compile(now),
    realisable: space.compile(real),
    region: space.compile(region),
    aside: bypass === undefined ? EMPTY : space.compile(bypass),
    tokenRefused: { before: space.compile(refused.before), after: space.compile(refused.after) },
    names,
    unknowns: unknowns.found,
  }
}
