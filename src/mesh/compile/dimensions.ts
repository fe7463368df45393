import {
  containing,
  exceptUnits,
  exactly,
  language,
  literal,
  literalIgnoringCase,
  endingWith,
  many,
  once,
  some,
  startingWith,
  unionOf,
  unionOfUnits,
  unitsOf,
  type CodeUnits,
  type Language,
  type Sequence,
} from '../../access/language.js'
import type { TextUniverse } from '../../access/text-partition.js'
import type { MeshSettings } from '../enforcement.js'

const visible: CodeUnits = [[0x21, 0x7e]]
const hex = unitsOf('0-9A-Fa-f')
const wide: CodeUnits = [
  [0x80, 0xd7ff],
  [0xe000, 0xffff],
]
const alnum = unitsOf('a-z0-9')
const label = unionOfUnits(alnum, unitsOf('-'))
const name = unionOfUnits(label, unitsOf('.'))

/** One DNS label, or several where dots are allowed: starts and ends with a letter or digit. */
const names = (inner: CodeUnits): readonly Sequence[] => [[once(alnum)], [once(alnum), many(inner), once(alnum)]]

/** Any trust domain: what a gateway's clients may bring, since it checks none (probed, istio-semantics §9). */
const anyDomain: Sequence = [some(name)]

/** Whose certificates can be met: of the mesh's trust domains, of any, or at a gateway of any authority. */
export type PeerKinds = 'of the mesh' | 'of any mesh' | 'any'

/**
 * Identities that a certificate can hold: `spiffe://TD/ns/NS/sa/SA` of a trust domain that the mesh accepts
 * (istio-semantics §2.7). At a gateway of any trust domain, and names of one segment, as other authorities give them.
 */
export const peerUniverse = (settings: readonly MeshSettings[], kinds: PeerKinds): TextUniverse => {
  const own = settings.flatMap(({ trustDomain, trustDomainAliases, otherTrustDomains }) => [
    trustDomain,
    ...trustDomainAliases,
    ...otherTrustDomains,
  ])
  const domains = kinds !== 'of the mesh' ? [anyDomain] : [...new Set(own)].map((domain) => literal(domain))
  const segment = exceptUnits(visible, unitsOf('/'))
  const foreign: readonly Sequence[] = [
    [...literal('spiffe://'), some(segment)],
    [...literal('spiffe://'), some(segment), ...literal('/'), many(segment)],
  ]
  const within = language(
    'identities',
    ...domains.flatMap((domain) =>
      names(label).flatMap((space) =>
        names(name).map((account) => [
          ...literal('spiffe://'),
          ...domain,
          ...literal('/ns/'),
          ...space,
          ...literal('/sa/'),
          ...account,
        ]),
      ),
    ),
    ...(kinds === 'any' ? foreign : []),
  )
  const dots = ['..', '.-', '-.'].map((pair) =>
    language(pair, [
      ...literal('spiffe://'),
      many(visible),
      ...literal('/sa/'),
      many(name),
      ...literal(pair),
      many(name),
    ]),
  )
  return { within, without: dots }
}

/** Server names that a client can send, and none: no dot at either end and no empty label (RFC 6066). */
export const sniUniverse: TextUniverse = {
  within: language('server names', [many(unionOfUnits(unitsOf('a-zA-Z0-9._'), unitsOf('-')))]),
  without: [endingWith('.'), containing(literal('..'), '..'), startingWith('.')],
}

/** Characters of a method (RFC 9110 token). CONNECT is refused before any policy (probed). */
export const methodUniverse: TextUniverse = {
  within: language('methods', [some(unionOfUnits(unitsOf("a-zA-Z0-9!#$%&'*+.^_`|~"), unitsOf('-')))]),
  without: [exactly('CONNECT')],
  niceUnits: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
}

/** Authorities that HTTP/1.1 and HTTP/2 take; letters in lower case, since nothing tells the cases apart. */
export const authorityUniverse: TextUniverse = {
  within: language('authorities', [many(unionOfUnits(unitsOf("a-z0-9._~%!$&'()*+,;=:[]@"), unitsOf('-')))]),
  without: [],
}

const percent = (digits: readonly (readonly [CodeUnits, CodeUnits])[], title: string): Language =>
  unionOf(
    title,
    digits.map(([high, low]) => containing([...literal('%'), once(high), once(low)], title)),
  )

/** Escapes of unreserved characters, which the normaliser decodes: %2D %2E %30-39 %41-5A %5F %61-7A %7E. */
const unreservedEscapes = percent(
  [
    [unitsOf('2'), unitsOf('dDeE')],
    [unitsOf('3'), unitsOf('0-9')],
    [unitsOf('46'), exceptUnits(hex, unitsOf('0'))],
    [unitsOf('57'), unitsOf('0-9aA')],
    [unitsOf('5'), unitsOf('fF')],
    [unitsOf('7'), unitsOf('eE')],
  ],
  'escaped letters',
)

/**
 * Paths, without query, as policies see them: after normalisation (istio-semantics §2.3), so fixed points of it. A
 * space, `?` and `#` cannot be in one.
 */
export const pathUniverse = (normalization: MeshSettings['pathNormalization']): TextUniverse => {
  const known = pathUniverses.get(normalization)
  if (known !== undefined) return known
  const made = makePathUniverse(normalization)
  pathUniverses.set(normalization, made)
  return made
}

const pathUniverses = new Map<MeshSettings['pathNormalization'], TextUniverse>()

const makePathUniverse = (normalization: MeshSettings['pathNormalization']): TextUniverse => {
  const plain = exceptUnits(visible, unitsOf('?#'))
  if (normalization === 'NONE')
    return { within: language('paths', [...literal('/'), many(unionOfUnits(plain, wide))]), without: [] }
  // The canonical form escapes these, and turns a backslash into a slash.
  const canonical = exceptUnits(plain, unitsOf('"<>`{}\\'))
  const without: Language[] = [
    containing(literal('/./'), '/./'),
    containing(literal('/../'), '/../'),
    endingWith('/.'),
    endingWith('/..'),
    containing(literal('%00'), '%00'),
    unreservedEscapes,
  ]
  if (normalization !== 'BASE') without.push(containing(literal('//'), '//'))
  if (normalization === 'DECODE_AND_MERGE_SLASHES')
    without.push(containing(literalIgnoringCase('%2f'), '%2f'), containing(literalIgnoringCase('%5c'), '%5c'))
  return { within: language('paths', [...literal('/'), many(canonical)]), without }
}

/** Values of a header: no white space at either end, which HTTP takes off. */
export const headerUniverse: TextUniverse = {
  within: language(
    'header values',
    [],
    [once(visible)],
    [once(visible), many(unionOfUnits(visible, unitsOf(' '))), once(visible)],
  ),
  without: [],
}

/** Texts of claims: anything that JSON can hold. */
export const claimUniverse: TextUniverse = {
  within: language('texts', [
    many([
      [0, 0xd7ff],
      [0xe000, 0xffff],
    ]),
  ]),
  without: [],
}
