import { expect, test } from '@jest/globals'
import { readObject } from '../../src/manifests/live-object.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import { isSameQuantity } from '../../src/plan/drift/quantity.js'
import { fieldsOtherwise, storedForm } from '../../src/plan/drift/stored-form.js'
import { compareObjects } from '../../src/plan/object-changes.js'
import { isJsonObject, type Json, type JsonObject } from '../../src/ports/json.js'
import { comparedKinds } from '../../src/mesh/kinds.js'
import { keyText, keyTitle, type KubernetesObject } from '../../src/ports/object.js'
import { storedObjects, writtenText } from './stored-objects.js'

const { objects, problems } = readObjects([{ path: 'deploy/all.yaml', text: writtenText, digest: 'all' }], {
  selection: 'folder',
})
if (problems.length > 0) throw new Error(JSON.stringify(problems))
const written = new Map(objects.map((object) => [keyText(object.key), object]))
const stored = storedObjects()

const otherwise = (live: KubernetesObject): readonly string[] => {
  const file = written.get(keyText(live.key))
  if (file === undefined) throw new Error(keyTitle(live.key))
  return fieldsOtherwise(file, live).map(({ pointer }) => pointer)
}

/** Kinds that the cluster is asked for. */
const read = ['Service', 'Deployment', 'StatefulSet', 'DaemonSet', 'Pod', 'Namespace', 'ServiceAccount']
const byName = comparedKinds.map(({ kind }) => kind)
const compared = stored.filter(
  ({ key }) => [...read, ...byName].includes(key.kind) || /^(Role|Cluster|Auth|Peer)/.test(key.kind),
)

test('as a real API server stored them: nothing is otherwise', () => {
  expect(compared.length).toBeGreaterThan(15)
  for (const live of compared) expect([keyTitle(live.key), otherwise(live)]).toEqual([keyTitle(live.key), []])
})

/** Every place of a value, and the object with another one there. */
const changes = (value: Json, path: string): readonly (readonly [string, Json])[] => {
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    return [
      [`${path}/-`, [...list, 'one more']],
      ...list.flatMap((item, at) =>
        changes(item, `${path}/${at}`).map(([place, other]) => [place, list.with(at, other)] as const),
      ),
    ]
  }
  if (typeof value === 'number') return [[path, value + 1]]
  if (!isJsonObject(value)) return [[path, typeof value === 'string' ? `${value}x` : value !== true]]
  return [
    [`${path}/more`, { ...value, more: 'one more' }],
    ...Object.entries(value).flatMap(([name, inner]) =>
      changes(inner, `${path}/${name}`).map(([place, other]) => [place, { ...value, [name]: other }] as const),
    ),
  ]
}

/** What only the cluster can say: another value is no edit. Of a pod's own token the name is made up. */
const allotted = [
  // Of a Job that is not suspended nobody can change them.
  /^\/spec\/(selector\/matchLabels|template\/metadata\/labels)\/(batch\.kubernetes\.io\/)?controller-uid$/,
  /^\/spec\/(replicas|clusterIPs?.*|healthCheckNodePort|ports\/\d\/nodePort)$/,
  /^\/spec\/(nodeName|serviceAccountName)$/,
]

test('any other value, anywhere in what the server filled in or the file said, is told', () => {
  let tried = 0
  const untold = new Set<string>()
  for (const live of compared)
    for (const root of ['spec', 'rules', 'subjects', 'roleRef', 'data']) {
      const value = live.content[root]
      if (value === undefined || value === null) continue
      for (const [place, other] of changes(value, `/${root}`)) {
        // One template of pods is tried, and a pod.
        if (!['Deployment', 'CronJob'].includes(live.key.kind) && place.startsWith('/spec/template/spec')) continue
        tried += 1
        if (otherwise(readObject({ ...live.content, [root]: other })).length > 0) continue
        if (!allotted.some((pattern) => pattern.test(place))) untold.add(`${live.key.kind} ${place}`)
      }
    }
  expect([...untold]).toEqual([])
  expect(tried).toBeGreaterThan(500)
})

test.each([
  ['0.5', '500m', true],
  [1, '1', true],
  ['1024Mi', '1Gi', true],
  ['1e3', '1k', true],
  ['1E', '1e18', true],
  ['-.5', '-500m', true],
  ['100m', '100M', false],
  ['1Gi', '1G', false],
  ['', '', false],
  ['half', 'half', false],
  ['1e0', '1', true],
])('quantities %s and %s: %s', (one, other, same) => {
  expect(isSameQuantity(one, other)).toBe(same)
})

/** A file of one object, and what stands in the cluster. */
const told = (file: string, live: (content: Record<string, never>) => unknown): readonly string[] => {
  const [object] = readObjects([{ path: 'a.yaml', text: file, digest: 'a' }], { selection: 'folder' }).objects
  if (object === undefined) throw new Error('no object')
  const content = JSON.parse(JSON.stringify(object.content)) as Record<string, never>
  return fieldsOtherwise(object, readObject((live(content) ?? content) as never)).map(({ pointer }) => pointer)
}
const service = (spec: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: a, namespace: shop }, spec: { ports: [{ port: 80 }], ${spec} } }`
const withSpec = (more: object) => (content: { spec?: object }) => ({ ...content, spec: { ...content.spec, ...more } })

test.each([
  ['an address is allotted', '', { clusterIP: '10.0.0.7', clusterIPs: ['10.0.0.7'] }, []],
  [
    'without an address by an edit',
    '',
    { clusterIP: 'None', clusterIPs: ['None'] },
    ['/spec/clusterIP', '/spec/clusterIPs'],
  ],
  [
    'opened to the outside by an edit',
    '',
    { type: 'LoadBalancer', externalTrafficPolicy: 'Cluster' },
    ['/spec/type', '/spec/externalTrafficPolicy'],
  ],
  [
    'ports of the node where the file asks for none',
    '',
    { ports: [{ port: 80, nodePort: 30080 }] },
    ['/spec/ports/0/nodePort'],
  ],
  ['ports of the node where it asks', 'type: NodePort', { ports: [{ port: 80, nodePort: 30080 }] }, []],
  ['another port behind', '', { ports: [{ port: 80, targetPort: 8080 }] }, ['/spec/ports/0/targetPort']],
  ['two families where the file asks', 'ipFamilyPolicy: PreferDualStack', { ipFamilies: ['IPv4', 'IPv6'] }, []],
  ['two families by an edit', '', { ipFamilies: ['IPv4', 'IPv6'] }, ['/spec/ipFamilies']],
  ['a label that selects nothing', 'selector: { value: "" }', { selector: {} }, ['/spec/selector/value']],
] as const)('Service, %s', (_, spec, more, fields) => {
  expect(told(service(spec), withSpec(more) as never)).toEqual(fields)
})

test('a version of the same group is no edit; the mark of a controller is none either', () => {
  const policy =
    '{ apiVersion: security.istio.io/v1beta1, kind: AuthorizationPolicy, metadata: { name: a, namespace: shop }, spec: {} }'
  expect(told(policy, (content) => ({ ...content, apiVersion: 'security.istio.io/v1' }))).toEqual([])
  expect(
    told(policy, (content) => ({
      ...content,
      metadata: { name: 'a', namespace: 'shop', annotations: { 'deployment.kubernetes.io/revision': '3' } },
    })),
  ).toEqual([])
})

test('the ports of a Gateway of Gateway API come with defaults of its CRD', () => {
  const gateway = `{ apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: { name: a, namespace: shop }, spec: { gatewayClassName: istio, listeners: [{ name: http, port: 80, protocol: HTTP }] } }`
  const from = (value: string) => (content: { spec?: object }) => ({
    ...content,
    spec: {
      ...content.spec,
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: value } } }],
    },
  })
  expect(told(gateway, from('Same') as never)).toEqual([])
  expect(told(gateway, from('All') as never)).toEqual(['/spec/listeners/0/allowedRoutes'])
})

test('a Namespace gets the label with its own name, and no other one by itself', () => {
  const [file] = readObjects(
    [{ path: 'ns.yaml', text: 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n', digest: 'ns' }],
    { selection: 'folder' },
  ).objects
  if (file === undefined) throw new Error('no Namespace')
  const live = (labels: JsonObject): KubernetesObject => ({
    ...file,
    labels: labels as Record<string, string>,
    content: { ...file.content, metadata: { name: 'shop', labels } },
  })
  const differs = (labels: JsonObject): number => {
    const there = live(labels)
    return compareObjects([storedForm(file, there)], [there]).length
  }
  expect(differs({ 'kubernetes.io/metadata.name': 'shop' })).toBe(0)
  expect(differs({ 'kubernetes.io/metadata.name': 'other' })).toBe(1)
  expect(differs({ 'kubernetes.io/metadata.name': 'shop', 'istio-injection': 'disabled' })).toBe(1)
})
