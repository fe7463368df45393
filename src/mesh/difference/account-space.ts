import { EMPTY, FULL } from '../../access/diagram.js'
import { always, and, never, or, type Formula } from '../../access/formula.js'
import { accepts } from '../../access/language.js'
import { makeSpace } from '../../access/space.js'
import { makeUnknownTests } from '../compile/context.js'
import { attribute } from '../compile/attribute.js'
import { dimensionsFor, knowsForeignPeers, realisable } from '../compile/request-space.js'
import { compileEnforcement, domainsOf, tellsTls, type CompileContext } from '../compile/stage.js'
import { substitute, type Replace } from '../compile/substitute.js'
import { namesIn, tokenContext, type MakeSpace } from './access-space.js'

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
  (then: string | undefined, now: string | undefined): MakeSpace =>
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
    const nows = and(substitute(second, sentAs(now)), can)
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
