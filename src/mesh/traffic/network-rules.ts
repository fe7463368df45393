import { networkKind } from '../../manifests/may-hold.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { listAt, member, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'

/** What a policy of the network says, in the words of a NetworkPolicy of Kubernetes. */
export interface NetworkRules {
  readonly object: KubernetesObject
  /** Missing: of every namespace. */
  readonly namespace?: string
  /** `content` of a NetworkPolicy; missing: it may refuse anything, since its rules are not followed. */
  readonly content?: JsonObject
}

/** But for those of what leaves the cluster, and of further interfaces of a pod. */
const isNetworkKind = (kind: string): boolean =>
  networkKind.test(kind) && !['EgressNetworkPolicy', 'MultiNetworkPolicy'].includes(kind)

/** An end of which nothing here says whether it is meant. */
const unknownEnd: JsonObject = { ipBlock: { cidr: '' } }

type Selector = { readonly pods: JsonObject; readonly space?: JsonObject }

const spaceNamed = (name: string): JsonObject => ({ matchLabels: { 'kubernetes.io/metadata.name': name } })

/** Labels of Cilium say where they come from (docs.cilium.io: endpoint selectors). */
const ciliumSelector = (selector: Json): Selector | undefined => {
  const plain = (name: string): string => name.replace(/^(?:k8s|any):/, '')
  const { 'io.kubernetes.pod.namespace': space, ...labels } = Object.fromEntries(
    Object.entries(textMapAt(selector, 'matchLabels')).map(([name, value]) => [plain(name), value]),
  )
  const expressions = objectsAt(selector, 'matchExpressions').map((one) => ({ ...one, key: plain(textAt(one, 'key')) }))
  const names = [...Object.keys(labels), ...expressions.map(({ key }) => key)]
  if (names.some((name) => /^(?:reserved:|io\.(?:kubernetes|cilium)\.)/.test(name))) return undefined
  const pods = { matchLabels: labels, matchExpressions: expressions }
  return space === undefined ? { pods } : { pods, space: spaceNamed(space) }
}

const endOf = ({ pods, space }: Selector, isWide: boolean): JsonObject => ({
  podSelector: pods,
  ...(space !== undefined ? { namespaceSelector: space } : isWide ? { namespaceSelector: {} } : {}),
})

const portOf = (port: Json | undefined): Json =>
  typeof port === 'string' && /^\d+$/.test(port) ? Number(port) : (port ?? null)

/** One rule of Cilium's; undefined: it lets nothing through. A rule without any member is none. */
const ciliumRule = (rule: JsonObject, way: 'from' | 'to', isWide: boolean): JsonObject | undefined => {
  const ends = Object.keys(rule).filter((name) => name.startsWith(way) && name !== 'toPorts')
  if ((ends.length === 0 && !('toPorts' in rule)) || 'icmps' in rule) return undefined
  const entities = textsAt(rule, `${way}Entities`)
  const isAnybody = ends.length === 0 || entities.some((one) => one === 'all' || one === 'cluster')
  const selected = objectsAt(rule, `${way}Endpoints`).map((one) => {
    const selector = ciliumSelector(one)
    return selector === undefined ? unknownEnd : endOf(selector, isWide)
  })
  const others = ends.filter((name) => ![`${way}Endpoints`, `${way}Entities`].includes(name))
  const found = [...selected, ...(others.length > 0 ? [unknownEnd] : [])]
  const groups = objectsAt(rule, 'toPorts')
  const isPlain = groups.every((group) => Object.keys(group).every((name) => name === 'ports'))
  if (!isAnybody && found.length === 0) return undefined
  const ports = groups.flatMap((group) =>
    objectsAt(group, 'ports').map((one) => ({
      ...one,
      port: portOf(member(one, 'port')),
      protocol: textAt(one, 'protocol').replace(/^ANY$/, ''),
    })),
  )
  return {
    ...(isPlain ? (isAnybody ? {} : { [way]: found }) : { [way]: [unknownEnd] }),
    ...(ports.length === 0 ? {} : { ports }),
  }
}

const ciliumContent = (spec: JsonObject, isWide: boolean): JsonObject | undefined => {
  const selector = isJsonObject(spec['endpointSelector']) ? ciliumSelector(spec['endpointSelector']) : undefined
  const known = ['endpointSelector', 'ingress', 'egress', 'description', 'labels']
  if (selector === undefined || selector.space !== undefined || Object.keys(spec).some((name) => !known.includes(name)))
    return undefined
  const rules = (name: 'ingress' | 'egress', way: 'from' | 'to'): readonly JsonObject[] =>
    objectsAt(spec, name)
      .map((rule) => ciliumRule(rule, way, isWide))
      .filter((rule) => rule !== undefined)
  return {
    spec: {
      podSelector: selector.pods,
      policyTypes: [
        ...(listAt(spec, 'ingress').length > 0 ? ['Ingress'] : []),
        ...(listAt(spec, 'egress').length > 0 ? ['Egress'] : []),
        'None',
      ],
      ingress: rules('ingress', 'from'),
      egress: rules('egress', 'to'),
    },
  }
}

const values = (text: string): readonly string[] =>
  [...text.matchAll(/["']([^"']*)["']/g)].map(([, value = '']) => value)

/** One term of a selector of Calico's, as an expression of Kubernetes (docs.tigera.io: selectors). */
const calicoTerm = (term: string): JsonObject | undefined => {
  const name = '([\\w./-]+)'
  const [, has] = new RegExp(`^has\\(${name}\\)$`).exec(term) ?? []
  if (has !== undefined) return { key: has, operator: 'Exists' }
  const [, lacks] = new RegExp(`^!\\s*has\\(${name}\\)$`).exec(term) ?? []
  if (lacks !== undefined) return { key: lacks, operator: 'DoesNotExist' }
  const [, key, operator = '', rest = ''] =
    new RegExp(`^${name}\\s*(==|!=|\\snot\\s+in\\s|\\sin\\s)\\s*(["'][^"']*["']|\\{[^{}]*\\})$`).exec(term) ?? []
  if (key === undefined) return undefined
  return { key, operator: /!=|not/.test(operator) ? 'NotIn' : 'In', values: values(rest) }
}

const calicoSelector = (text: string): JsonObject | undefined => {
  const terms = text
    .split('&&')
    .map((term) => term.trim())
    .filter((term) => term !== '' && term !== 'all()')
  const found = terms.map(calicoTerm)
  const known = found.filter((one) => one !== undefined)
  const own = known.some((one) => textAt(one, 'key').startsWith('projectcalico.org/'))
  return known.length < found.length || own ? undefined : { matchExpressions: known }
}

const calicoPorts = (ports: Json | undefined, protocol: Json | undefined): readonly JsonObject[] => {
  const entries = Array.isArray(ports) ? ports : []
  const proto = typeof protocol === 'string' ? { protocol } : {}
  if (entries.length === 0) return 'protocol' in proto ? [proto] : []
  return entries.map((one: Json): JsonObject => {
    const [, first, last] = typeof one === 'string' ? (/^(\d+):(\d+)$/.exec(one) ?? []) : []
    return first === undefined
      ? { ...proto, port: portOf(one) }
      : { ...proto, port: Number(first), endPort: Number(last) }
  })
}

const calicoRule = (rule: JsonObject, way: 'from' | 'to', isWide: boolean): JsonObject => {
  const [source, destination] = [objectAt(rule, 'source'), objectAt(rule, 'destination')]
  const [end, other] = way === 'from' ? [source, destination] : [destination, source]
  const ports = calicoPorts(destination['ports'], rule['protocol'])
  const allowed = way === 'from' ? ['ports'] : []
  const beside = way === 'from' ? [] : ['ports']
  const isPlain =
    Object.keys(other).every((name) => allowed.includes(name)) &&
    Object.keys(end).every((name) => ['selector', 'namespaceSelector', ...beside].includes(name)) &&
    Object.keys(rule).every((name) => ['action', 'protocol', 'source', 'destination', 'metadata'].includes(name)) &&
    typeof (rule['protocol'] ?? '') === 'string'
  const named = ['selector', 'namespaceSelector'].filter((name) => name in end)
  const pods = calicoSelector(textAt(end, 'selector'))
  // Of a namespace Calico knows the name by a label of its own.
  const space = calicoSelector(
    textAt(end, 'namespaceSelector').replaceAll('projectcalico.org/name', 'kubernetes.io/metadata.name'),
  )
  const isKnown = isPlain && pods !== undefined && space !== undefined
  const ends = isKnown
    ? named.length === 0
      ? {}
      : { [way]: [endOf({ pods, ...('namespaceSelector' in end ? { space } : {}) }, isWide)] }
    : { [way]: [unknownEnd] }
  return { ...ends, ...(ports.length === 0 ? {} : { ports }) }
}

/** Policies of one tier that only allow add up as those of Kubernetes do. */
const calicoContent = (spec: JsonObject, isWide: boolean): JsonObject | undefined => {
  const pods = calicoSelector(textAt(spec, 'selector'))
  const known = ['selector', 'types', 'ingress', 'egress', 'order', 'tier']
  const rules = [...objectsAt(spec, 'ingress'), ...objectsAt(spec, 'egress')]
  if (
    pods === undefined ||
    Object.keys(spec).some((name) => !known.includes(name)) ||
    !['', 'default'].includes(textAt(spec, 'tier')) ||
    rules.some((rule) => !['Allow', 'Log'].includes(textAt(rule, 'action')))
  )
    return undefined
  const allowing = (name: string, way: 'from' | 'to'): readonly JsonObject[] =>
    objectsAt(spec, name)
      .filter((rule) => textAt(rule, 'action') === 'Allow')
      .map((rule) => calicoRule(rule, way, isWide))
  const types = textsAt(spec, 'types')
  const told = [
    ...('ingress' in spec || !('egress' in spec) ? ['Ingress'] : []),
    ...('egress' in spec ? ['Egress'] : []),
  ]
  return {
    spec: {
      podSelector: pods,
      policyTypes: types.length > 0 ? types : told,
      ingress: allowing('ingress', 'from'),
      egress: allowing('egress', 'to'),
    },
  }
}

/** Of kinds whose pods stay open where no rule speaks of them. */
const refuses = (value: Json): boolean =>
  Array.isArray(value)
    ? value.some(refuses)
    : isJsonObject(value) &&
      (['Deny', 'Drop', 'Reject'].includes(textAt(value, 'action')) || Object.values<Json>(value).some(refuses))

const rulesOf = (object: KubernetesObject): readonly NetworkRules[] => {
  const { group, kind, namespace } = object.key
  if (!isNetworkKind(kind)) return []
  const place = namespace === '' ? {} : { namespace }
  const { content } = object
  const asRules = (found: JsonObject | undefined): NetworkRules =>
    found === undefined ? { object, ...place } : { object, ...place, content: found }
  if (group === 'networking.k8s.io') return [asRules(content)]
  if (group === 'cilium.io') {
    const specs = isJsonObject(content['spec']) ? [content['spec']] : objectsAt(content, 'specs')
    return specs.map((spec) => asRules(ciliumContent(spec, namespace === '')))
  }
  if (group.endsWith('projectcalico.org')) return [asRules(calicoContent(objectAt(content, 'spec'), namespace === ''))]
  return group.endsWith('antrea.io') || group.endsWith('policy.networking.k8s.io')
    ? refuses(content)
      ? [asRules(undefined)]
      : []
    : [asRules(undefined)]
}

const found = new WeakMap<MeshState, readonly NetworkRules[]>()

/** Every policy of the network, of whichever kind. */
export const networkRulesOf = (state: MeshState): readonly NetworkRules[] => {
  const known = found.get(state)
  if (known !== undefined) return known
  const rules = state.objects.flatMap(rulesOf)
  found.set(state, rules)
  return rules
}
