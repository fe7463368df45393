import { EMPTY, FULL } from '../../access/diagram.js'
import { always, and, never, or, type Formula } from '../../access/formula.js'
import { accepts } from '../../access/language.js'
import { makeSpace } from '../../access/space.js'
import { makeUnknownTests, type UnknownTests } from '../compile/context.js'
import { attribute } from '../compile/attribute.js'
import { dimensionsFor, knowsForeignPeers, realisable } from '../compile/request-space.js'
import { compileEnforcement, domainsOf, tellsTls, type CompileContext } from '../compile/stage.js'
import { substitute, type Replace } from '../compile/substitute.js'
import { namesIn, tokenContext, type MakeSpace } from './access-space.js'

/** What nobody knows of these says the same whoever sends the request. */
const ofAnySender: ReadonlySet<string> = new Set([
  'FIRST_AUDIENCE',
  'HEADER_OF_TOKEN',
  'ROUTE_NOT_FOLLOWED',
  'TEMPLATE_REFUSED',
])

/**
 * An answer that nobody knows may be another one for another sender: an external authorizer is told the identity (E
 * ext_authz/v3/attribute_context.proto: source.principal), a proxy writes it into headers, an expression reads it.
 */
const answeredAnew =
  (unknowns: UnknownTests, sender: string): Replace =>
  (dimension) => {
    const unknown = unknowns.found.get(dimension)
    if (unknown === undefined || ofAnySender.has(unknown.code)) return undefined
    const { code, what, identity, asks } = unknown
    return unknowns.test(code, `${what}, and may answer ${sender} otherwise`, `${identity} of ${sender}`, asks)
  }

/** What tests say of a request that a workload sends as this identity, which is without `spiffe://`; undefined: in plain text. */
const sentAs =
  (principal: string | undefined): Replace =>
  (dimension, test) => {
    const tls = principal === undefined ? 'plain' : 'tls'
    if (dimension === attribute.tls) return test.kind === 'choice' && test.values.includes(tls) ? always : never
    if (dimension !== attribute.peer) return undefined
    switch (test.kind) {
      case 'present':
        return principal === undefined ? never : always
      case 'text':
        return principal !== undefined && accepts(test.language, `spiffe://${principal}`) ? always : never
      case 'choice':
      case 'numbers':
        return undefined
    }
  }

/** Both states as sets of requests whose sender is known: one identity, or plain text, before, and one after. */
export const makeAccountSpace =
  (then: string | undefined, now: string | undefined, { isAskedAnew }: { readonly isAskedAnew: boolean }): MakeSpace =>
  (before, after, options) => {
    const unknowns = makeUnknownTests()
    const context: CompileContext = {
      tokens: tokenContext([before], after),
      unknowns,
      otherPorts: options.otherPorts,
      tellsTls: tellsTls([before, after]),
      domains: [
        ...domainsOf(before.settings),
        ...domainsOf(after.settings),
        ...(knowsForeignPeers([before, after]) ? ['*'] : []),
      ],
    }
    const [first, second] = [compileEnforcement(before, context), compileEnforcement(after, context)]
    const possible = realisable([first, second], [before, after])
    // Who comes in plain text cannot send all that who shows a certificate can: a server name.
    const [could, can] = [substitute(possible, sentAs(then)), substitute(possible, sentAs(now))]
    const olds = and(substitute(first, sentAs(then)), could)
    const anew =
      isAskedAnew && now !== undefined && then !== now ? substitute(second, answeredAnew(unknowns, now)) : second
    const nows = and(substitute(anew, sentAs(now)), can)
    const real: Formula = or(could, can)
    const formulas = [olds, nows, real]
    const dimensions = dimensionsFor(
      formulas,
      [before, after],
      context.tokens.places,
      options.otherPorts,
      unknowns,
      options.preferences,
    )
    const space = makeSpace(dimensions, formulas, options.budget)
    return {
      space,
      before: space.compile(olds),
      after: space.compile(nows),
      realisable: space.compile(real),
      region: FULL,
      aside: EMPTY,
      tokenRefused: { before: EMPTY, after: EMPTY },
      names: namesIn(formulas),
      unknowns: unknowns.found,
    }
  }
