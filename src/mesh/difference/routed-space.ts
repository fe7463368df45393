import { EMPTY, FULL, type Node } from '../../access/diagram.js'
import { eachTest, or, type Formula } from '../../access/formula.js'
import { makeSpace, type Space } from '../../access/space.js'
import { makeUnknownTests } from '../compile/context.js'
import { attribute } from '../compile/attribute.js'
import { dimensionsFor, knowsForeignPeers, realisable } from '../compile/request-space.js'
import type { MatchContext } from '../compile/route-match.js'
import { compileRouted, type RoutedPart } from '../compile/routed.js'
import type { Routed } from '../compile/seen-behind.js'
import { domainsOf, tellsTls, type CompileContext } from '../compile/stage.js'
import type { Enforcement } from '../enforcement.js'
import { namesIn, tokenContext, type AccessSpace, type CompareOptions } from './access-space.js'

/** `sent`: requests as clients send them to the gateway. `arriving`: as they reach the place behind it. */
export type View = 'sent' | 'arriving'

/** One part with the requests that it brings, before what was sent is forgotten. */
export interface PartNode {
  readonly part: RoutedPart
  readonly node: Node
}

export interface RoutedSpace extends AccessSpace {
  readonly parts: readonly [before: readonly PartNode[], after: readonly PartNode[]]
}

const policyHeaders = (formulas: readonly Formula[]): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const formula of formulas)
    eachTest(formula, (dimension) => {
      if (dimension.startsWith('header ')) out.add(dimension.slice('header '.length))
    })
  return out
}

const sentLevels = (space: Space): ReadonlySet<number> =>
  new Set(
    space.axes
      .filter(({ dimension }) =>
        [attribute.path, attribute.authority].some((name) => dimension.name === attribute.sent(name)),
      )
      .map(({ level }) => level),
  )

/** Whether some request reaches the place as another one than it was sent. */
export const rewrites = (parts: readonly RoutedPart[]): boolean =>
  parts.some(({ change, authority }) => change.kind !== 'kept' || authority !== undefined)

/** The parts of both states, and what they were compiled with. */
export interface CompiledParts {
  readonly before: readonly RoutedPart[]
  readonly after: readonly RoutedPart[]
  readonly context: CompileContext
  readonly unknowns: ReturnType<typeof makeUnknownTests>
}

/** Compiles both states once without and, where routes read headers, once more with what policies read. */
export const compileParts = (
  [old, now]: readonly [Routed | undefined, Routed | undefined],
  enforcements: readonly [Enforcement, Enforcement],
): CompiledParts => {
  const [first, second] = enforcements
  const compileWith = (headers: ReadonlySet<string>): CompiledParts => {
    const unknowns = makeUnknownTests()
    const context: CompileContext = {
      tokens: tokenContext([first], second),
      unknowns,
      otherPorts: [],
      tellsTls: tellsTls(enforcements),
      domains: [
        ...domainsOf(first.settings),
        ...domainsOf(second.settings),
        ...(knowsForeignPeers(enforcements) ? ['*'] : []),
      ],
    }
    const parts = (routed: Routed | undefined): readonly RoutedPart[] => {
      if (routed === undefined) return []
      const matches: MatchContext = {
        settings: routed.gateway.settings,
        proxy: `gateway ${routed.name}`,
        unknowns,
        tokenHeaders: context.tokens.headers,
        policyHeaders: headers,
      }
      return compileRouted(routed, context, matches)
    }
    return { before: parts(old), after: parts(now), context, unknowns }
  }
  const once = compileWith(new Set())
  const read = policyHeaders([...once.before, ...once.after].map(({ sent }) => sent))
  return read.size === 0 ? once : compileWith(read)
}

/** Both states as sets of one space, in one of the two views. Throws `TooComplex`. */
export const makeRoutedSpace = (
  view: View,
  { before, after, context, unknowns }: CompiledParts,
  enforcements: readonly [Enforcement, Enforcement],
  options: CompareOptions,
): RoutedSpace => {
  const formulaOf = (part: RoutedPart): Formula => part[view]
  const [olds, nows] = [before.map(formulaOf), after.map(formulaOf)]
  const all = [...olds, ...nows]
  const real = realisable(all, enforcements)
  const formulas = [...all, real]
  const dimensions = dimensionsFor(formulas, enforcements, context.tokens.places, [], unknowns, options.preferences)
  const space = makeSpace(dimensions, formulas, options.budget)
  const forgotten = sentLevels(space)
  const realNode = space.compile(real)
  const nodeOf = (part: RoutedPart): PartNode => ({
    part,
    node: space.diagrams.intersect(realNode, space.compile(formulaOf(part))),
  })
  const parts = [before.map(nodeOf), after.map(nodeOf)] as const
  const setOf = (nodes: readonly PartNode[]): Node =>
    space.diagrams.unionOf(
      nodes.map(({ node }) => (forgotten.size === 0 ? node : space.diagrams.forSome(node, forgotten))),
    )
  return {
    space,
    parts,
    before: setOf(parts[0]),
    after: setOf(parts[1]),
    realisable: realNode,
    region: FULL,
    aside: EMPTY,
    tokenRefused: { before: EMPTY, after: EMPTY },
    names: namesIn([or(...all)]),
    unknowns: unknowns.found,
  }
}
