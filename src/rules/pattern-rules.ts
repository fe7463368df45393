import { httpOperationFields, sourceFieldsOf, withNegatives } from './field-reading.js'
import { policies, textsWithPointers, type Part, type PolicyView } from './policy-view.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

interface Value {
  readonly policy: PolicyView
  /** By what a rule asks for it: a field, `principals` for conditions on them too, `headers`. */
  readonly asked: string
  readonly field: string
  readonly text: string
  readonly pointer: string
  readonly siblings: readonly string[]
}

const sourceFields = withNegatives(sourceFieldsOf('caller', 'token'))

const readValues = (policy: PolicyView): readonly Value[] => {
  const read = (part: Part, name: string, field = name, asked = field): readonly Value[] => {
    const texts = textsWithPointers(part, name)
    const siblings = texts.map(({ text }) => text)
    return texts.map(({ text, pointer }) => ({ policy, asked, field, text, pointer, siblings }))
  }
  return policy.rules.flatMap((rule) => [
    ...rule.sources.flatMap((part) => sourceFields.flatMap((field) => read(part, field))),
    ...rule.operations.flatMap((part) => httpOperationFields.flatMap((field) => read(part, field))),
    ...rule.conditions.flatMap((condition) => {
      const { key } = condition
      if (key === 'source.principal')
        return [...read(condition, 'values', 'principals'), ...read(condition, 'notValues', key, 'principals')]
      if (!key.startsWith('request.headers[')) return []
      return ['values', 'notValues'].flatMap((name) => read(condition, name, key, 'headers'))
    }),
  ])
}

/** Every rule asks for the values of the same policies. */
const known = new WeakMap<PolicyView, readonly Value[]>()

const valuesOf = (policy: PolicyView): readonly Value[] => {
  const found = known.get(policy) ?? readValues(policy)
  known.set(policy, found)
  return found
}

const values = (context: RuleContext, fields: readonly string[]): readonly Value[] =>
  policies(context.state).flatMap((policy) => valuesOf(policy).filter(({ asked }) => fields.includes(asked)))

const hit = (
  { policy, field, text, pointer }: Value,
  words: string,
  remedy: string,
  severity?: Hit['severity'],
): Hit => ({
  object: policy.object,
  pointer,
  text: words,
  remedy,
  identity: [policy.action, field, text],
  ...(severity === undefined ? {} : { severity }),
})

/** A value that matches nothing keeps nobody out where it should: in DENY, or negated in ALLOW. */
const failsOpen = ({ policy, field }: Value): boolean => (policy.action === 'DENY') !== field.startsWith('not')
const effect = (value: Value): string =>
  failsOpen(value) ? ', so what should be kept out is let in' : ', so it lets nobody in'

const rule = (
  entry: Omit<Rule, 'find'>,
  fields: readonly string[],
  judge: (value: Value) => Hit | undefined,
): Rule => ({
  ...entry,
  find: (context) =>
    values(context, fields).flatMap((value) => {
      const found = judge(value)
      return found === undefined ? [] : [found]
    }),
})

const isTemplate = (path: string): boolean => path.includes('{*}') || path.includes('{**}')

export const patternRules: readonly Rule[] = [
  rule(
    {
      id: 'PAT-001',
      title: 'A principal is written with spiffe://',
      severity: 'high',
      why: 'Istio adds the prefix itself, so a principal that spells it out never matches.',
    },
    withNegatives(['principals']),
    (value) =>
      /^\*?spiffe:\/\//.test(value.text) && value.text !== 'spiffe://*'
        ? hit(
            value,
            `${shown(value.text)} never matches${effect(value)}`,
            'leave out the prefix, as in cluster.local/ns/NAMESPACE/sa/NAME',
            failsOpen(value) ? 'high' : 'medium',
          )
        : undefined,
  ),
  rule(
    {
      id: 'PAT-002',
      title: 'A star in the middle of a value is a literal star',
      severity: 'medium',
      why: 'Only a star at the very start or the very end is a wildcard; elsewhere it stands for itself.',
    },
    [...withNegatives(['principals', 'requestPrincipals']), ...httpOperationFields, 'headers'],
    (value) => {
      if ((value.field === 'paths' || value.field === 'notPaths') && isTemplate(value.text)) return undefined
      const inner = value.text.startsWith('*')
        ? value.text.slice(1)
        : value.text.endsWith('*')
          ? value.text.slice(0, -1)
          : value.text
      return inner.includes('*')
        ? hit(
            value,
            `the inner star of ${shown(value.text)} matches only a star${effect(value)}`,
            'use one star at the start or at the end, or a path template such as {*}',
            failsOpen(value) ? 'high' : 'medium',
          )
        : undefined
    },
  ),
  rule(
    {
      id: 'PAT-003',
      title: 'A path template does not begin with a slash',
      severity: 'high',
      why: "Istio's validation lets it pass, Envoy refuses the whole listener, and the proxy keeps its old configuration.",
    },
    withNegatives(['paths']),
    (value) =>
      isTemplate(value.text) && !value.text.startsWith('/')
        ? hit(value, `${shown(value.text)} is refused by Envoy`, 'begin the template with a slash')
        : undefined,
  ),
  rule(
    {
      id: 'PAT-004',
      title: 'A path holds a query or fragment',
      severity: 'medium',
      why: 'Query and fragment are cut off before policies are asked, so such a path never matches.',
    },
    withNegatives(['paths']),
    (value) =>
      /[?#]/.test(value.text)
        ? hit(
            value,
            `${shown(value.text)} never matches${effect(value)}`,
            'end the path before the question mark',
            failsOpen(value) ? 'high' : 'medium',
          )
        : undefined,
  ),
  rule(
    {
      id: 'PAT-005',
      title: 'A host is listed without its port',
      severity: 'low',
      why: 'Hosts are compared with the raw authority, port included: example.com and example.com:8080 are two hosts. In a DENY policy a port is enough to get by.',
    },
    ['hosts', 'notHosts'],
    (value) => {
      const bare = value.text.replace(/^\*/, '')
      if (value.text === '*' || value.text.endsWith('*') || /:[0-9*]+$/.test(value.text)) return undefined
      if (
        value.siblings.some(
          (other) => other === `${value.text}:*` || other === `${bare}:*` || other === `${value.text}*`,
        )
      )
        return undefined
      return hit(
        value,
        `${shown(value.text)} does not match the same host with a port${failsOpen(value) ? ', so a port gets by' : ''}`,
        'list the host with :* as well',
        failsOpen(value) ? 'high' : 'low',
      )
    },
  ),
  rule(
    {
      id: 'PAT-006',
      title: 'A method is not in capitals',
      severity: 'medium',
      why: 'Methods are compared case by case, and HTTP/1.1 knows capitals only.',
    },
    ['methods', 'notMethods'],
    (value) =>
      /[a-z]/.test(value.text)
        ? hit(
            value,
            `${shown(value.text)} does not match ${shown(value.text.toUpperCase())}${effect(value)}`,
            'write the method in capitals',
            failsOpen(value) ? 'high' : 'medium',
          )
        : undefined,
  ),
  rule(
    {
      id: 'PAT-007',
      title: 'A template for all below a path misses the path itself',
      severity: 'low',
      why: 'A template that ends in /{**} matches what follows the slash, and not the path without it.',
    },
    withNegatives(['paths']),
    (value) => {
      const root = value.text.endsWith('/{**}') ? value.text.slice(0, -5) : ''
      if (root === '' || value.siblings.includes(root)) return undefined
      return hit(
        value,
        `${shown(value.text)} does not match ${shown(root)}${failsOpen(value) ? ', which is therefore let in' : ''}`,
        'list the path without the template as well',
        failsOpen(value) ? 'medium' : 'low',
      )
    },
  ),
  {
    id: 'PAT-008',
    title: 'A namespace or service account is not bound to a trust domain',
    severity: 'medium',
    why: 'namespaces and serviceAccounts match that name in every trust domain that the mesh accepts. In a federated mesh another cluster can have the same name.',
    find: (context) => {
      const { trustDomainAliases, otherTrustDomains } = context.settings
      if (trustDomainAliases.length + otherTrustDomains.length === 0) return []
      return values(context, ['namespaces', 'serviceAccounts'])
        .filter(({ policy }) => policy.action === 'ALLOW')
        .map((value) =>
          hit(
            value,
            `${shown(value.text)} is accepted from every trust domain of the mesh`,
            'use principals, which name the trust domain',
          ),
        )
    },
  },
]
