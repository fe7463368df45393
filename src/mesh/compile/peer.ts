import {
  anyUnit,
  dot,
  exactly,
  exceptUnits,
  language,
  literal,
  many,
  once,
  some,
  startingWith,
  unitsOf,
  type Language,
  type Part,
  type Sequence,
} from '../../access/language.js'
import type { MeshSettings } from '../enforcement.js'
import { hasFix } from '../resolve/version.js'
import { nonEmpty } from './pattern.js'

const spiffe = 'spiffe://'

/** A language, or undefined where an old version's unquoted pattern is an expression of its own. */
type PeerPattern = Language | undefined

/** Text that old versions put into an expression unquoted: a dot stands for any character there. */
const unquoted = (text: string): readonly Part[] | undefined => {
  if (/[\\^$|?*+()[\]{}]/.test(text)) return undefined
  return [...text].flatMap((character) => (character === '.' ? [once(dot)] : literal(character)))
}

/** Ends the name of a text that an old version put into an expression. */
export const eachDot = ' (each dot is any character)'

/** Its name for people, beside that of the same text in a version that quotes it: two names for two sets. */
const unquotedTitle = (text: string, quoted: boolean): string =>
  quoted || !text.includes('.') ? text : `${text}${eachDot}`

/** `a*b` with `*` as `units`, any number of them. */
const withStars = (text: string, units: typeof dot): Sequence =>
  text.split('*').flatMap((piece, index) => (index === 0 ? literal(piece) : [many(units), ...literal(piece)]))

/** principals (I matcher: StringMatcherWithPrefix): Istio puts `spiffe://` before what the pattern matches. */
export const principalPattern = (value: string, settings: MeshSettings): PeerPattern => {
  if (value === '*') return nonEmpty()
  if (value.startsWith('*')) {
    const rest = value.slice(1)
    const quoted = hasFix(settings.istioVersion, [28, 7], [29, 3], [30, 0])
    const end = quoted ? literal(rest) : unquoted(rest)
    return end === undefined
      ? undefined
      : language(unquotedTitle(value, quoted), [...literal(spiffe), many(dot), ...end])
  }
  if (value.endsWith('*')) return startingWith(spiffe + value.slice(0, -1), value)
  return exactly(spiffe + value, value)
}

/** namespaces (generator.go: 179-187): an expression on the whole identity, any trust domain. */
export const namespacePattern = (value: string): Language =>
  language(`namespace ${value}`, [many(dot), ...literal('/ns/'), ...withStars(value, dot), ...literal('/'), many(dot)])

/** serviceAccounts (generator.go: 197-218): `NS/SA`, or `SA` of the policy's own namespace, any trust domain. */
export const serviceAccountPattern = (value: string, policyNamespace: string, settings: MeshSettings): PeerPattern => {
  const slash = value.indexOf('/')
  const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)]
  const quoted = hasFix(settings.istioVersion, [27, 9], [28, 6], [29, 2])
  const ns = quoted ? literal(space) : unquoted(space)
  const sa = quoted ? literal(account) : unquoted(account)
  if (ns === undefined || sa === undefined) return undefined
  const start: Sequence = [...literal(spiffe), some(dot), ...literal('/ns/'), ...ns, ...literal('/')]
  const middles: readonly Sequence[] = [[], [some(dot), ...literal('/')]]
  const ends: readonly Sequence[] = [[], [...literal('/'), some(dot)]]
  return language(
    unquotedTitle(`${space}/${account}`, quoted),
    ...middles.flatMap((middle) => ends.map((end) => [...start, ...middle, ...literal('sa/'), ...sa, ...end])),
  )
}

/** trustDomains (generator.go: 226-242). */
export const trustDomainPattern = (value: string): Language => {
  if (value === '*') return startingWith(spiffe, 'any trust domain')
  if (!value.includes('*')) return startingWith(`${spiffe}${value}/`, `trust domain ${value}`)
  const noSlash = exceptUnits(anyUnit, unitsOf('/'))
  return language(`trust domain ${value}`, [
    ...literal(spiffe),
    ...withStars(value, noSlash),
    ...literal('/'),
    many(dot),
  ])
}

const affix = (pattern: string, text: string): boolean =>
  (pattern.startsWith('*') && text.endsWith(pattern.slice(1))) ||
  (pattern.endsWith('*') && text.startsWith(pattern.slice(0, -1)))

const ownDomains = (settings: MeshSettings): readonly string[] => [settings.trustDomain, ...settings.trustDomainAliases]

/**
 * Principals in every trust domain of the mesh (istio-semantics §2.7; I trustdomain/bundle.go: 54-91): five parts, a
 * trust domain that is the mesh's, an alias or `cluster.local`. Others stay as they are.
 */
export const withAliases = (values: readonly string[], settings: MeshSettings): readonly string[] => {
  const own = ownDomains(settings)
  const out = new Set<string>()
  for (const value of values) {
    const [domain = '', ...rest] = value.split('/')
    const ours =
      domain === 'cluster.local' || own.some((one) => one === domain || affix(one, domain) || affix(domain, one))
    if (rest.length !== 4 || domain === '*' || domain === '' || !ours) {
      out.add(value)
      continue
    }
    if (domain.startsWith('*')) out.add(value)
    for (const one of own)
      if (!domain.startsWith('*') || !one.endsWith(domain.slice(1))) out.add([one, ...rest].join('/'))
  }
  return [...out]
}

/** Trust domains with the mesh's own in place of any one of them (bundle.go: 124-134). */
export const domainsWithAliases = (values: readonly string[], settings: MeshSettings): readonly string[] => {
  const own = ownDomains(settings)
  return values.flatMap((value) => (own.includes(value) ? own : [value]))
}
