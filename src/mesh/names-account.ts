import type { KubernetesObject } from '../ports/object.js'
import type { Account } from './account-moves.js'
import { objectAt, objectsAt, textAt, textsAt } from './fields.js'

/** Whether a value of a rule names an account: one that names everybody, or a whole namespace, tells no account from another. */
export const namesAccount = (value: string, policyNamespace: string, { namespace, name }: Account): boolean => {
  const principal = `/ns/${namespace}/sa/${name}`
  const domain = value.indexOf('/ns/')
  if (value.startsWith('*') && domain < 0) return value !== '*' && principal.endsWith(value.slice(1))
  if (value.endsWith('*')) return value.includes('/sa/') && principal.startsWith(value.slice(domain, -1))
  // `serviceAccounts` holds names, with their namespace or in that of the policy.
  return (
    value.slice(domain) === principal ||
    value === `${namespace}/${name}` ||
    (value === name && policyNamespace === namespace)
  )
}

/** Namespaces whose account of this name a value of a rule names: those that it writes out, and that of the policy. */
export const namespacesNaming = (value: string, policyNamespace: string, name: string): readonly string[] => {
  const written = /([a-z0-9-]*)\/sa\//.exec(value)?.[1] ?? /^([a-z0-9-]+)\//.exec(value)?.[1] ?? ''
  // `*-jobs/sa/batch` names no namespace in full: any that ends so stands for the others.
  const spoken = written.startsWith('-') ? `a${written}` : written
  return [...new Set([spoken, policyNamespace])].filter(
    (namespace) => namespace !== '' && namesAccount(value, policyNamespace, { namespace, name }),
  )
}

/** A value that a rule compares with who asks. */
interface SourceValue {
  /** `principals`, `notNamespaces`, or the key of a condition. */
  readonly field: string
  readonly value: string
  /** It is one of `notPrincipals`, or of `notValues`. */
  readonly isNot?: boolean
}

const sourceFields = ['principals', 'serviceAccounts', 'namespaces'].flatMap((field) => [
  field,
  `not${field.charAt(0).toUpperCase()}${field.slice(1)}`,
])

const subjectStart = 'system:serviceaccount:'

/** The subject of a token that Kubernetes gives an account, in the words of an identity: `/ns/NAMESPACE/sa/NAME`. */
const ofSubject = (field: string, value: string): readonly SourceValue[] => {
  const at = value.indexOf(subjectStart)
  if (at < 0) return []
  const [space = '', ...names] = value.slice(at + subjectStart.length).split(':')
  return [{ field, value: names.length === 0 ? `/ns/${space}` : `/ns/${space}/sa/${names.join(':')}` }]
}

const claims = 'request.auth.claims'

/** Claims that say nothing of an account's name, though each token of it has its own: no file says which. */
const unspoken = /^request\.auth\.claims\[kubernetes\.io\]\[(?:serviceaccount\]\[uid|(?:pod|node)\]\[(?:name|uid))\]$/

/** What a value says of the token that Kubernetes gives an account (KEP-1205: claims of bound tokens; KEP-4193: of the node). */
const ofClaim = (key: string, value: string): readonly SourceValue[] => {
  switch (key) {
    case 'request.auth.principal':
    case `${claims}[sub]`:
      return ofSubject(key, value)
    case `${claims}[kubernetes.io][serviceaccount][name]`:
      return [{ field: key, value: value.startsWith('*') ? value : `*/sa/${value}` }]
    case `${claims}[kubernetes.io][namespace]`:
      return [{ field: 'namespaces', value }]
    default:
      return unspoken.test(key) ? [{ field: key, value }] : []
  }
}

const requestPrincipals = ['requestPrincipals', 'notRequestPrincipals']

/** Values by which a rule knows an account from the token that Kubernetes gives it. */
const tokenValues = ({ content }: KubernetesObject): readonly SourceValue[] =>
  objectsAt(content, 'spec', 'rules').flatMap((rule) => [
    ...objectsAt(rule, 'from').flatMap((from) =>
      requestPrincipals.flatMap((field) => textsAt(from, 'source', field).flatMap((value) => ofSubject(field, value))),
    ),
    ...objectsAt(rule, 'when').flatMap((condition) =>
      [...textsAt(condition, 'values'), ...textsAt(condition, 'notValues')].flatMap((value) =>
        ofClaim(textAt(condition, 'key'), value),
      ),
    ),
  ])

/** Values by which a rule knows an account from its certificate. */
const certificateValues = ({ content }: KubernetesObject): readonly SourceValue[] =>
  objectsAt(objectAt(content, 'spec'), 'rules').flatMap((rule) => [
    ...objectsAt(rule, 'from').flatMap((from) => {
      const source = objectAt(from, 'source')
      return sourceFields.flatMap((field) =>
        textsAt(source, field).map((value) => ({ field, value, isNot: field.startsWith('not') })),
      )
    }),
    ...objectsAt(rule, 'when')
      .map((condition) => ({ condition, field: textAt(condition, 'key') }))
      .filter(({ field }) => field.startsWith('source.'))
      .flatMap(({ condition, field }) =>
        (['values', 'notValues'] as const).flatMap((name) =>
          textsAt(condition, name).map((value) => ({ field, value, isNot: name === 'notValues' })),
        ),
      ),
  ])

const sourceValues = (policy: KubernetesObject): readonly SourceValue[] => [
  ...certificateValues(policy),
  ...tokenValues(policy),
]

const ofNamespaces = /namespaces?$/i

/** Every value by which a rule of an AuthorizationPolicy tells one account from another. */
export const sourcesOf = (policy: KubernetesObject): readonly string[] =>
  sourceValues(policy).flatMap(({ field, value }) => (/^(?:not)?namespaces$/i.test(field) ? [] : [value]))

const matches = (pattern: string, text: string): boolean => {
  if (pattern.startsWith('*')) return text.endsWith(pattern.slice(1))
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text
}

/** Whether a value is true of an account, be it alone or with its whole namespace or everybody. */
const isOf = ({ field, value }: SourceValue, policyNamespace: string, account: Account): boolean => {
  if (ofNamespaces.test(field)) return matches(value, account.namespace)
  const path = value.indexOf('/ns/')
  const principal = `/ns/${account.namespace}/sa/${account.name}`
  // Of one mesh both are in one trust domain.
  if (path >= 0) return matches(value.slice(path), principal)
  if (value.startsWith('*')) return principal.endsWith(value.slice(1))
  return value.endsWith('*') || namesAccount(value, policyNamespace, account)
}

const tellApart = (
  values: readonly SourceValue[],
  { key }: KubernetesObject,
  one: Account | undefined,
  other: Account | undefined,
): boolean =>
  values.some((value) => {
    if (unspoken.test(value.field)) return one?.namespace !== other?.namespace || one?.name !== other?.name
    const [first, second] = [one, other].map((account) => account !== undefined && isOf(value, key.namespace, account))
    return first !== second
  })

/** Whether a policy may answer one account otherwise than another, or than somebody who shows none. */
export const policyTellsApart = (
  policy: KubernetesObject,
  one: Account | undefined,
  other: Account | undefined,
): boolean => tellApart(sourceValues(policy), policy, one, other)

/** Whether a policy refuses an account by who it is, and may let in who shows no identity: a DENY of it, an ALLOW of all others. */
export const refusesAccount = (policy: KubernetesObject, account: Account): boolean => {
  const action = textAt(policy.content, 'spec', 'action') || 'ALLOW'
  return (
    (action === 'DENY' || action === 'ALLOW') &&
    certificateValues(policy).some(
      (value) => (value.isNot === true) === (action === 'ALLOW') && isOf(value, policy.key.namespace, account),
    )
  )
}

/** Whether a policy knows accounts by the tokens that Kubernetes gives them. */
export const knowsTokens = (policy: KubernetesObject): boolean => tokenValues(policy).length > 0

/** The same by their tokens alone, whatever the connection shows. */
export const tokensTellApart = (
  policy: KubernetesObject,
  one: Account | undefined,
  other: Account | undefined,
): boolean => tellApart(tokenValues(policy), policy, one, other)

/** `NAMESPACE/NAME` of every identity that the rules of a policy write out. */
export const identitiesIn = ({ content, key }: KubernetesObject): readonly string[] =>
  objectsAt(content, 'spec', 'rules')
    .flatMap((rule) => objectsAt(rule, 'from'))
    .flatMap(({ source }) => [
      ...textsAt(source, 'principals').flatMap((text) => {
        const [, space, account] = /^[^/]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(text) ?? []
        return space === undefined || account === undefined ? [] : [`${space}/${account}`]
      }),
      ...textsAt(source, 'serviceAccounts').map((text) => (text.includes('/') ? text : `${key.namespace}/${text}`)),
    ])
