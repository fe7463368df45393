import type { Box } from '../../access/cover.js'
import { describe, type Description, type Term } from '../../access/describe.js'
import type { Axis, Space } from '../../access/space.js'
import { attribute, isAbout, readAttribute, type AttributeAbout } from '../compile/attribute.js'
import { eachDot } from '../compile/peer.js'
import type { EachDot } from './access-diff.js'
import { quoted } from './phrase.js'

/** The words of one box, values of the input between backticks (`phrase.ts`). */
export interface RowText {
  /** Who calls, without the token: `service account `batch` in `jobs``. */
  readonly who: string
  /** What token is sent: `with a valid token of …`, `without a token`; empty where that does not matter. */
  readonly token: string
  readonly what: string
  /** Whose names are matched by a pattern in which each dot is any character; missing: nobody's. */
  readonly eachDot?: EachDot
}

/** `jobs/batch`: a name of an account in its namespace. */
const ofAccounts = /^([^/*]+)\/([^/*]+)$/

/** `cluster.local/ns/jobs/sa/batch` in people's words; the mesh's own trust domain goes without saying. */
const account = (title: string, trustDomain: string): string => {
  if (title.endsWith(eachDot)) {
    const [, space = '', pattern = title.slice(0, -eachDot.length)] =
      ofAccounts.exec(title.slice(0, -eachDot.length)) ?? []
    const whose = space === '' ? 'identities' : `accounts in ${quoted(space)}`
    return `${whose} that match ${quoted(pattern)} with any character for each dot`
  }
  const found = /^([^/*]+)\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(title)
  if (found !== null) {
    const [, domain = '', namespace = '', name = ''] = found
    const foreign = domain === trustDomain ? '' : ` of trust domain ${quoted(domain)}`
    return `service account ${quoted(name)} in ${quoted(namespace)}${foreign}`
  }
  const [, namespace = '', name = ''] = ofAccounts.exec(title) ?? []
  return name === '' ? `identities ${quoted(title)}` : `service account ${quoted(name)} in ${quoted(namespace)}`
}

/** Titles that `compile/peer.ts` makes of `namespaces`, `trustDomains` and `serviceAccounts`, and principals as written. */
export const identity = (title: string, trustDomain: string): string => {
  if (title === 'any trust domain') return 'any trust domain'
  const [, kind = '', name = ''] = /^(namespace|trust domain) (.*)$/.exec(title) ?? []
  if (kind !== '') return `${kind} ${quoted(name)}`
  return account(title, trustDomain)
}

/** How one attribute is spoken of. */
interface Nouns {
  readonly any: string
  readonly none: string
  readonly value: (title: string) => string
}

const termText = (term: Term, nouns: Nouns): string => {
  switch (term.kind) {
    case 'any':
      return nouns.any
    case 'none':
      return nouns.none
    case 'pattern':
      // Istio's own word for whatever is there.
      return term.title === '*' ? nouns.any : nouns.value(term.title)
    case 'all of':
      return term.titles.map(nouns.value).join(' and also ')
  }
}

const isAnyValue = (term: Term): boolean => term.kind === 'pattern' && term.title === '*'

const describedText = (description: Description, nouns: Nouns, or = ' or '): string =>
  description
    .map(({ of, except }) =>
      // Whatever but `*`, which is any value there is: none, or an empty one. Of a pattern, what `*` leaves out are line breaks,
      // where it is a regular expression.
      except.some(isAnyValue)
        ? of.kind === 'pattern' && !isAnyValue(of)
          ? `${termText(of, nouns)} with a line break`
          : nouns.none
        : except.length === 0
          ? termText(of, nouns)
          : `${termText(of, nouns)} except ${except.map((term) => termText(term, nouns)).join(', ')}`,
    )
    .join(or)

const nounsOf = (noun: string): Nouns => ({ any: `any ${noun}`, none: `no ${noun}`, value: quoted })

/** A list: elements that must be in it, and elements that must not. */
const listText = (axis: Axis, box: Box, nouns: Nouns): string | undefined => {
  const required: string[] = []
  const forbidden: number[] = []
  for (let atom = 0; atom < axis.size; atom++) {
    const values = box[axis.level + atom]
    if (values === undefined) continue
    const text = describe(axis, [atom])
    if (values.includes(1)) required.push(text === undefined ? nouns.any : describedText(text, nouns))
    else forbidden.push(atom)
  }
  if (required.length + forbidden.length === 0) return undefined
  if (forbidden.length === 0) return required.join(' and ')
  const text = describe(axis, forbidden)
  const without = text === undefined ? nouns.none : `not ${describedText(text, nouns)}`
  return [...required, without].join(' and ')
}

const axisText = (axis: Axis, box: Box, nouns: Nouns, or?: string): string | undefined => {
  if (axis.dimension.kind === 'texts') return listText(axis, box, nouns)
  const classes = box[axis.level]
  const description = classes === undefined ? undefined : describe(axis, classes)
  return description === undefined ? undefined : describedText(description, nouns, or)
}

const claimName = (name: string): string => {
  if (!name.startsWith('claim [')) return name.replace(/^claim /, '')
  const path = JSON.parse(name.slice('claim '.length)) as readonly string[]
  return path.join('.')
}

const peerText = (axis: Axis, box: Box, trustDomain: string): string | undefined => {
  const nouns: Nouns = {
    any: 'any mTLS identity',
    none: 'anyone without mTLS',
    value: (title) => identity(title, trustDomain),
  }
  if (axis.dimension.kind === 'texts') {
    const text = listText(axis, box, nouns)
    if (text === undefined) return undefined
    return text === nouns.none ? 'anyone without a certificate' : `a certificate of ${text}`
  }
  const classes = box[axis.level]
  const description = classes === undefined ? undefined : describe(axis, classes)
  if (description === undefined) return undefined
  return description
    .map(({ of, except }) => {
      // `any except none` is whoever shows an identity; any other exception leaves those without one in.
      const identified = except.some((term) => term.kind === 'none')
      const base =
        of.kind !== 'any' ? termText(of, nouns) : identified || isPresent(axis, classes) ? nouns.any : 'anyone'
      const others = except.filter((term) => term.kind !== 'none' || of.kind !== 'any')
      return others.length === 0 ? base : `${base} except ${others.map((term) => termText(term, nouns)).join(', ')}`
    })
    .join(' or ')
}

/** Whether the classes are all of an optional attribute's but `absent`, or some of these. */
const isPresent = (axis: Axis, classes: readonly number[] | undefined): boolean =>
  classes !== undefined && !classes.some((at) => axis.sample(at) === undefined)

/** Of a token, what is told before its claims and behind them. */
const notClaims: readonly string[] = [attribute.token, attribute.tokenPlace]

const tokenText = (space: Space, box: Box): string => {
  const axis = space.axis(attribute.token)
  const states = axis === undefined ? undefined : box[axis.level]?.map((at) => axis.sample(at))
  if (states === undefined) return ''
  const [bare, valid, invalid] = ['none', 'valid', 'invalid'].map((state) => states.includes(state))
  if (bare && !valid && !invalid) return 'without a token'
  const kind = valid ? (invalid ? 'any token' : 'a valid token') : 'an invalid token'
  const first = [attribute.issuer, attribute.claim(['aud']), attribute.subject]
  const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length)
  const claims = space.axes
    .filter(({ dimension: { name } }) => isAbout(name, 'token') && !notClaims.includes(name))
    .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name))
  const said = claims.reduce((text, claim) => {
    const { name } = claim.dimension
    const title = name === attribute.subject ? 'subject' : quoted(claimName(name))
    const value = axisText(claim, box, nounsOf(title))
    if (value === undefined) return text
    if (/^(any|no) /.test(value)) return `${text}, ${value}`
    if (name === attribute.issuer) return `${text} of ${value}`
    if (name === attribute.claim(['aud']) && !value.startsWith('not ')) return `${text} for ${value}`
    return `${text}, ${title} ${value}`
  }, kind)
  const place = space.axis(attribute.tokenPlace)
  const at = place === undefined ? undefined : axisText(place, box, nounsOf('place'))
  return `${bare ? 'without a token or ' : ''}with ${said}${at === undefined ? '' : ` in ${at}`}`
}

/** How the row of a box says what of a request. */
interface Said {
  readonly nouns: Nouns
  /** Stands before a value, not before `any …` and `no …`. */
  readonly before: string
  readonly or?: string
}

const says = (noun: string, before: string, or?: string): Said => ({
  nouns: nounsOf(noun),
  before,
  ...(or === undefined ? {} : { or }),
})

const headerSaid = (name: string): Said => says(`header ${quoted(name)}`, `header ${quoted(name)}`)

/** By its bare name: told by no words of people's, but never as if there were nothing to tell. */
const bareSaid = (name: string): Said => says(quoted(name), quoted(name))

/**
 * How a row tells what is asked, in the order in which it does. One that is told nowhere would make a region look wider than
 * it is.
 */
const told: Readonly<Record<AttributeAbout<'what'>, (of: string) => Said>> = {
  method: () => says('method', '', ', '),
  path: () => says('path', ''),
  authority: () => says('host', 'host'),
  port: () => says('port', 'port'),
  'destination address': () => says('address', 'to address'),
  sni: () => says('server name', 'server name'),
  tls: () => ({
    nouns: { any: 'any', none: 'none', value: (title) => (title === 'tls' ? 'over TLS' : 'without TLS') },
    before: '',
  }),
  'route header': headerSaid,
  header: headerSaid,
  sent: (of) => bareSaid(`sent ${of}`),
  unknown: (of) => bareSaid(`unknown ${of}`),
}

const toldNames = Object.keys(told) as readonly AttributeAbout<'what'>[]

const whatText = (space: Space, box: Box): string => {
  const attributes = space.axes.map((axis) => ({ axis, ...readAttribute(axis.dimension.name) }))
  const what = toldNames.flatMap((name) => {
    return attributes.flatMap((one): readonly string[] => {
      if (one.name !== name) return []
      const { nouns, before, or } = told[name](one.of)
      const text = axisText(one.axis, box, nouns, or)
      if (text === undefined) return []
      return [before === '' || /^(any|no) /.test(text) ? text : `${before} ${text}`]
    })
  })
  const kind = space.axis(attribute.kind)
  const plain: Nouns = { any: 'any', none: 'none', value: (title) => title }
  if (kind !== undefined && axisText(kind, box, plain) === 'tcp')
    return what.length === 0 ? 'any TCP connection' : ['TCP', ...what].join(' · ')
  return what.length === 0 ? 'any request' : what.join(' · ')
}

const addressFrom =
  (words: string): SaysWho =>
  (axis, box) => {
    const text = axisText(axis, box, nounsOf('address'))
    return text === undefined ? undefined : `${words} ${text}`
  }

type SaysWho = (axis: Axis, box: Box, trustDomain: string) => string | undefined

/** How a row tells who calls, in the order in which it does. */
const whoTold: Readonly<Record<AttributeAbout<'who'>, SaysWho>> = {
  peer: peerText,
  'direct address': addressFrom('from'),
  'forwarded address': addressFrom('forwarded for'),
}

const whoNames = Object.keys(whoTold) as readonly AttributeAbout<'who'>[]

/** Of what the peers of a box are: a pattern of one namespace is of accounts, any other one of identities. */
const eachDotOf = (space: Space, box: Box): EachDot | undefined => {
  const titles = space.axes.flatMap((axis) => {
    const classes = readAttribute(axis.dimension.name).name === 'peer' ? box[axis.level] : undefined
    const terms = (classes === undefined ? undefined : describe(axis, classes)) ?? []
    return terms.flatMap(({ of }) => (of.kind === 'pattern' ? [of.title] : of.kind === 'all of' ? of.titles : []))
  })
  const dotted = titles.filter((title) => title.endsWith(eachDot)).map((title) => title.slice(0, -eachDot.length))
  if (dotted.length === 0) return undefined
  return dotted.some((title) => ofAccounts.test(title)) ? 'accounts' : 'identities'
}

/** Who and what a box is, in the words of the policies. */
export const rowText = (space: Space, box: Box, trustDomain: string): RowText => {
  const who = whoNames.map((name) =>
    space.axes
      .filter(({ dimension }) => readAttribute(dimension.name).name === name)
      .flatMap((axis) => whoTold[name](axis, box, trustDomain) ?? []),
  )
  const dots = eachDotOf(space, box)
  const identified = who[whoNames.indexOf('peer')]?.length !== 0
  return {
    who: [...(identified ? [] : ['anyone']), ...who.flat()].join(' '),
    token: tokenText(space, box),
    what: whatText(space, box),
    ...(dots === undefined ? {} : { eachDot: dots }),
  }
}
