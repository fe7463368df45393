import { EMPTY } from '../../access/diagram.js'
import { always, and, fits, never, not, or, type Formula } from '../../access/formula.js'
import { exactly } from '../../access/language.js'
import { makeSpace } from '../../access/space.js'
import { budgetOf, TooComplex } from '../../access/too-complex.js'
import { makeUnknownTests } from '../compile/context.js'
import { attribute } from '../compile/attribute.js'
import { isTemplate, templatePattern, textPattern } from '../compile/pattern.js'
import { dimensionsFor } from '../compile/request-space.js'
import { selections } from '../compile/route-match.js'
import type { Destination, MeshSettings } from '../enforcement.js'
import type { Route } from '../traffic/route.js'

/** What a caller sends, in the words of a policy; an empty list is anything. */
export interface Operation {
  readonly methods: readonly string[]
  readonly paths: readonly string[]
  readonly exceptPaths: readonly string[]
}

export interface Taken {
  /** Routes that some of the requests come to. */
  readonly by: readonly Route[]
  /** Whether some of them come to none; what nobody can say counts. */
  readonly isShort: boolean
}

/** A list of routes is short: what costs more than this is told as nobody's knowledge. */
const steps = 500_000

/** Undefined: Envoy takes no such template. */
const pathFormula = (path: string): Formula | undefined => {
  const found = isTemplate(path) ? templatePattern(path) : textPattern(path)
  return found === undefined ? undefined : fits(attribute.path, found)
}

const anyOf = (formulas: readonly Formula[]): Formula => (formulas.length === 0 ? always : or(...formulas))

const requestsOf = ({ methods, paths, exceptPaths }: Operation): Formula =>
  and(
    anyOf(methods.map((method) => fits(attribute.method, textPattern(method)))),
    anyOf(paths.map((path) => pathFormula(path) ?? always)),
    ...exceptPaths.map((path) => not(pathFormula(path) ?? never)),
  )

const placeless: Destination = { namespace: '', labels: {}, port: 0, protocol: 'AUTO', title: '', known: true }

/** Which of a host's routes requests come to that a client sends to one of these authorities, by the set algebra. */
export const takenBy = (
  routes: readonly Route[],
  operations: readonly Operation[],
  authorities: readonly string[],
  settings: MeshSettings,
): Taken => {
  const unknowns = makeUnknownTests()
  const asked = and(
    anyOf(operations.map(requestsOf)),
    anyOf(authorities.map((one) => fits(attribute.authority, exactly(one)))),
  )
  const context = { settings, proxy: 'the caller', unknowns, tokenHeaders: noNames, policyHeaders: noNames }
  const selected = selections(routes, context).map((one) => ({ ...one, selected: and(asked, one.selected) }))
  // Of an unknown test either answer counts: what it selects may come, and may come to none.
  const none = and(asked, ...selected.map(({ selected: one }) => not(one)))
  const formulas = [none, ...selected.map((one) => one.selected)]
  const enforcement = { destination: placeless, settings, stages: [] }
  const dimensions = dimensionsFor(formulas, [enforcement], [], [], unknowns, noPreferences)
  try {
    const space = makeSpace(dimensions, formulas, budgetOf(steps))
    return {
      by: selected.filter((one) => space.compile(one.selected) !== EMPTY).map(({ route }) => route),
      isShort: space.compile(none) !== EMPTY,
    }
  } catch (error) {
    if (error instanceof TooComplex) return { by: routes, isShort: true }
    throw error
  }
}

const noNames: ReadonlySet<string> = new Set()
const noPreferences = { principals: [], authorities: [], issuers: [] }
