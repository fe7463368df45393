import { always, and, fits, never, not, or, present, type Formula } from '../../access/formula.js'
import {
  accepts,
  anyUnit,
  exactly,
  exceptUnits,
  language,
  literal,
  literalIgnoringCase,
  many,
  some,
  startingWith,
  unitsOf,
  type Language,
} from '../../access/language.js'
import type { MeshSettings } from '../enforcement.js'
import type { HeaderMatch, PathMatch, Route, RouteMatch, TextMatch, VirtualHost } from '../traffic/route.js'
import type { UnknownTests } from './context.js'
import { attribute } from './attribute.js'
import { isJoined, isWrittenByProxy, matchesLines } from './header.js'
import { regexLanguage } from './regex-language.js'

/** What the matches of a gateway's routes are read with. */
export interface MatchContext {
  readonly settings: MeshSettings
  /** For people: whose routes they are. */
  readonly proxy: string
  readonly unknowns: UnknownTests
  /** Headers that carry tokens in either state. */
  readonly tokenHeaders: ReadonlySet<string>
  /** Headers that policies read line by line: of what a route makes of several lines nothing is said then. */
  readonly policyHeaders: ReadonlySet<string>
}

const unknown = ({ unknowns, proxy }: MatchContext, what: string, identity: string): Formula =>
  unknowns.test('ROUTE_NOT_FOLLOWED', `${proxy}: ${what}`, `route ${proxy} ${identity}`)

const startsWithAnyCase = (text: string): Language =>
  language(`${text}*`, [...literalIgnoringCase(text), many(anyUnit)])

const equalsInAnyCase = (text: string): Language => language(text, literalIgnoringCase(text))

const pathFormula = ({ kind, text }: PathMatch, ignoreCase: boolean, context: MatchContext): Formula => {
  const [is, starts] = ignoreCase ? [equalsInAnyCase, startsWithAnyCase] : [exactly, startingWith]
  switch (kind) {
    case 'exact':
      return fits(attribute.path, is(text))
    case 'prefix':
      return text === '/' ? always : fits(attribute.path, starts(text))
    case 'segments':
      return or(fits(attribute.path, is(text)), fits(attribute.path, starts(`${text}/`)))
    case 'regex': {
      const found = regexLanguage(text)
      return found === undefined
        ? unknown(context, `whether a path fits the expression ${text} is not decided`, `path ${text}`)
        : fits(attribute.path, found)
    }
  }
}

/** The language of a match; undefined where it is not decided. `present` is no language. */
const languageOf = (match: Exclude<TextMatch, { readonly kind: 'present' }>): Language | undefined => {
  switch (match.kind) {
    case 'exact':
      return exactly(match.text)
    case 'prefix':
      return startingWith(match.text)
    case 'regex':
      return regexLanguage(match.text)
  }
}

const textFormula = (dimension: string, match: TextMatch, context: MatchContext): Formula => {
  if (match.kind === 'present') return always
  const found = languageOf(match)
  return found === undefined
    ? unknown(
        context,
        `whether the ${dimension} fits the expression ${match.text} is not decided`,
        `${dimension} ${match.text}`,
      )
    : fits(dimension, found)
}

/** A header as one text: what Envoy matches is all of its lines, joined (E header_utility.cc: getAllOfHeaderAsString). */
const headerFormula = ({ name, match, without }: HeaderMatch, context: MatchContext): Formula => {
  const identity = `header ${name} ${JSON.stringify(match)}`
  const sign = (formula: Formula): Formula => (without ? not(formula) : formula)
  if (name === ':method') return sign(textFormula(attribute.method, match, context))
  if (isWrittenByProxy(name) || context.tokenHeaders.has(name))
    return sign(unknown(context, `header ${name} is written by the proxy, or carries a token`, identity))
  const single = isJoined(name) || !matchesLines(name, context.settings)
  if (!single && context.policyHeaders.has(name))
    return sign(
      unknown(context, `header ${name} may be sent in several lines, which policies read one by one`, identity),
    )
  const dimension = single ? attribute.header(name) : attribute.routeHeader(name)
  if (match.kind === 'present') return sign(present(dimension))
  const found = languageOf(match)
  if (found === undefined)
    return sign(unknown(context, `whether header ${name} fits the expression ${match.text} is not decided`, identity))
  if (!without) return fits(dimension, found)
  // A missing header counts as an empty one (I route.go: TreatMissingHeaderAsEmpty).
  return not(or(fits(dimension, found), accepts(found, '') ? not(present(dimension)) : never))
}

/** Requests that a route's match takes, whatever stands before it. */
export const matchFormula = (match: RouteMatch, context: MatchContext): Formula =>
  and(
    pathFormula(match.path, match.ignoreCase, context),
    match.method === undefined ? always : textFormula(attribute.method, match.method, context),
    match.authority === undefined ? always : textFormula(attribute.authority, match.authority, context),
    ...match.headers.map((header) => headerFormula(header, context)),
    ...match.unmodelled.map((text) =>
      unknown(context, `a condition of its routes is not modelled: ${text.split(' ')[0] ?? ''}`, `match ${text}`),
    ),
  )

/** Every route of a host with the requests that come to it: those that no earlier one takes. */
export const selections = (
  routes: readonly Route[],
  context: MatchContext,
): readonly { readonly route: Route; readonly selected: Formula }[] => {
  const before: Formula[] = []
  return routes.map((route) => {
    const match = matchFormula(route.match, context)
    const selected = and(match, ...before.map(not))
    before.push(match)
    return { route, selected }
  })
}

const noColon = exceptUnits(anyUnit, unitsOf(':'))
const noPortEnd = exceptUnits(noColon, unitsOf(']'))

/** Authorities of one domain, with any port (E header_utility.cc: getPortStart; I gateway.go: IgnorePortInHostMatching). */
const domainLanguages = (domain: string): readonly Language[] => {
  const port = [...literal(':'), many(noPortEnd)]
  if (!domain.startsWith('*')) return [exactly(domain), language(`${domain}:*`, [...literal(domain), ...port])]
  const end = literal(domain.slice(1))
  return [
    language(
      domain,
      [some(noColon), ...end],
      // A colon within brackets is no port.
      [many(anyUnit), ...literal(']'), many(noColon), ...end],
      [some(anyUnit), ...end, ...port],
    ),
  ]
}

const isOf = (domain: string): Formula =>
  domain === '*' ? always : or(...domainLanguages(domain).map((one) => fits(attribute.authority, one)))

/** Requests of one host of a table: the whole name, else the longest end, else `*` (E config_impl.cc: findVirtualHost). */
export const domainFormula = (domain: string, hosts: readonly VirtualHost[]): Formula => {
  if (!domain.startsWith('*')) return isOf(domain)
  const closer = hosts.filter(
    (other) =>
      other.domain !== domain &&
      (domain === '*' || other.domain.endsWith(domain.slice(1))) &&
      (!other.domain.startsWith('*') || other.domain.length > domain.length),
  )
  return and(isOf(domain), ...closer.map((other) => not(isOf(other.domain))))
}
