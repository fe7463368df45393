import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { ReadRecord } from '../../../src/ports/object.js'
import { deployment, destination, meshConfig, namespace, policy } from '../objects.js'
import { stateOf } from '../states.js'

const app = { app: 'orders' }
type Labels = Record<string, string>

interface Pod {
  readonly labels?: Labels
  readonly annotations?: Labels
  readonly spec?: JsonObject
  readonly namespace?: string
}

const workload = ({ labels = {}, annotations = {}, spec = {}, namespace: of = 'shop' }: Pod): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'orders', namespace: of },
  spec: { template: { metadata: { labels: { ...app, ...labels }, annotations }, spec } },
})

const proxyOf = (
  objects: readonly JsonObject[],
  { labels = {}, namespace: of = 'shop' }: Pod,
  reads: ReadRecord[] = [],
) => {
  const [stage] = resolveMesh(stateOf(objects, reads), {}).enforcementOf(
    destination({ ...app, ...labels }, 8080, { known: true, namespace: of }),
  ).stages
  return stage
}

/** Namespace labels, the pod, and what Istio puts before it (charts: mutatingwebhook.yaml; inject.go; podutil.go). */
describe('injection', () => {
  test.each<[string, Labels | undefined, Pod, string]>([
    ['namespace enabled', { 'istio-injection': 'enabled' }, {}, 'sidecar'],
    [
      'namespace enabled, pod declines by label',
      { 'istio-injection': 'enabled' },
      { labels: { 'sidecar.istio.io/inject': 'false' } },
      'none',
    ],
    [
      'namespace enabled, pod declines by annotation',
      { 'istio-injection': 'enabled' },
      { annotations: { 'sidecar.istio.io/inject': 'false' } },
      'none',
    ],
    [
      'the label wins over the annotation',
      { 'istio-injection': 'enabled' },
      { labels: { 'sidecar.istio.io/inject': 'true' }, annotations: { 'sidecar.istio.io/inject': 'false' } },
      'sidecar',
    ],
    [
      'namespace disabled, pod asks: the namespace wins',
      { 'istio-injection': 'disabled' },
      { labels: { 'sidecar.istio.io/inject': 'true' } },
      'none',
    ],
    [
      'namespace disabled wins over its revision',
      { 'istio-injection': 'disabled', 'istio.io/rev': 'canary' },
      {},
      'none',
    ],
    ['namespace revision', { 'istio.io/rev': 'canary' }, {}, 'sidecar'],
    [
      'namespace revision, pod declines',
      { 'istio.io/rev': 'canary' },
      { labels: { 'sidecar.istio.io/inject': 'false' } },
      'none',
    ],
    ['pod revision alone', {}, { labels: { 'istio.io/rev': 'canary' } }, 'sidecar'],
    ['pod asks by label alone', {}, { labels: { 'sidecar.istio.io/inject': 'true' } }, 'sidecar'],
    ['host network', { 'istio-injection': 'enabled' }, { spec: { hostNetwork: true } }, 'none'],
    ['a namespace of Kubernetes itself', { 'istio-injection': 'enabled' }, { namespace: 'kube-system' }, 'none'],
    ['injected by hand', {}, { spec: { containers: [{ name: 'app' }, { name: 'istio-proxy' }] } }, 'sidecar'],
    ['native sidecar', {}, { spec: { initContainers: [{ name: 'istio-proxy', restartPolicy: 'Always' }] } }, 'sidecar'],
    ['ambient namespace', { 'istio.io/dataplane-mode': 'ambient' }, {}, 'ztunnel'],
    [
      'ambient namespace, pod stays out',
      { 'istio.io/dataplane-mode': 'ambient' },
      { labels: { 'istio.io/dataplane-mode': 'none', 'sidecar.istio.io/inject': 'false' } },
      'none',
    ],
    ['ambient pod', {}, { labels: { 'istio.io/dataplane-mode': 'ambient' } }, 'ztunnel'],
    [
      'a sidecar in an ambient namespace',
      { 'istio.io/dataplane-mode': 'ambient' },
      { labels: { 'sidecar.istio.io/inject': 'true' } },
      'sidecar',
    ],
    [
      'ambient namespace, no sidecar asked for',
      { 'istio.io/dataplane-mode': 'ambient', 'istio-injection': 'disabled' },
      {},
      'ztunnel',
    ],
    ['ambient, host network', { 'istio.io/dataplane-mode': 'ambient' }, { spec: { hostNetwork: true } }, 'none'],
    [
      'a gateway',
      { 'istio-injection': 'enabled' },
      { annotations: { 'inject.istio.io/templates': 'gateway' } },
      'gateway',
    ],
    ['nothing is said', {}, {}, 'sidecar'],
    ['nothing is known', undefined, {}, 'sidecar'],
  ])('%s', (_, space, pod, want) => {
    const objects = [...(space === undefined ? [] : [namespace(pod.namespace ?? 'shop', space)]), workload(pod)]
    expect(proxyOf(objects, pod)?.proxy).toBe(want)
  })

  const unread: ReadRecord[] = [{ group: '', kind: 'Namespace', namespace: '', status: 'forbidden' }]
  const readable: ReadRecord = { group: '', kind: 'Namespace', namespace: 'shop', status: 'complete' }
  const pod = (containers: readonly string[]): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'orders-1', namespace: 'shop', labels: app, ownerReferences: [{ kind: 'ReplicaSet' }] },
    spec: { containers: containers.map((name) => ({ name })) },
  })

  test.each<[string, JsonObject[], ReadRecord[], string[]]>([
    ['may not be read', [deployment('orders', app)], unread, ['NAMESPACE_UNREAD']],
    ['may be read by itself', [namespace('shop', { 'istio-injection': 'enabled' })], [...unread, readable], []],
    [
      'may not be read, and its pods show a sidecar',
      [deployment('orders', app), pod(['app', 'istio-proxy'])],
      unread,
      [],
    ],
    [
      'may not be read, and its pods show none: ztunnel stays possible',
      [deployment('orders', app), pod(['app'])],
      unread,
      ['NAMESPACE_UNREAD'],
    ],
  ])('a namespace whose labels %s', (_, objects, reads, want) => {
    expect(proxyOf(objects, {}, reads)?.unknowns.map(({ code }) => code)).toEqual(want)
  })
})

describe('a change of the labels that ask for a proxy', () => {
  const enabled = namespace('shop', { 'istio-injection': 'enabled' })
  const rules = policy('orders', {
    selector: { matchLabels: app },
    rules: [{ from: [{ source: { principals: ['*'] } }] }],
  })
  const verdictOf = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
    const access = compareAccess(stateOf([rules, ...before]), stateOf([rules, ...after]), { overrides: {}, evaluate })
    return [access.verdict, [...new Set(access.reasons.map(({ code }) => code))].join()]
  }
  const plain = deployment('orders', app)

  test.each<[string, JsonObject[], JsonObject[], string[]]>([
    ['nothing changes', [enabled, plain], [enabled, plain], ['equivalent', '']],
    [
      'the namespace loses its label',
      [enabled, plain],
      [namespace('shop', {}), plain],
      ['cannot prove', 'INJECTION_UNKNOWN'],
    ],
    [
      'the namespace is switched off',
      [enabled, plain],
      [namespace('shop', { 'istio-injection': 'disabled' }), plain],
      ['more permissive', ''],
    ],
    ['the namespace gets its label', [namespace('shop', {}), plain], [enabled, plain], ['equivalent', '']],
    ['the namespace goes', [enabled, plain], [plain], ['cannot prove', 'NOT_MODELLED']],
    [
      'a pod declines',
      [enabled, plain],
      [enabled, deployment('orders', { ...app, 'sidecar.istio.io/inject': 'false' })],
      ['more permissive', ''],
    ],
  ])('%s', (_, before, after, want) => expect(verdictOf(before, after)).toEqual(want))
})

/** Namespaces of one mesh, each with the revision or tag that its label names, and the trust domain that then counts. */
describe('revisions', () => {
  const tag = (kind: 'Service' | 'MutatingWebhookConfiguration', name: string, revision: string): JsonObject => ({
    apiVersion: kind === 'Service' ? 'v1' : 'admissionregistration.k8s.io/v1',
    kind,
    metadata: {
      name: kind === 'Service' ? `istiod-revision-tag-${name}` : `istio-revision-tag-${name}`,
      ...(kind === 'Service' ? { namespace: 'istio-system' } : {}),
      labels: { 'istio.io/tag': name, 'istio.io/rev': revision },
    },
  })
  const standard = meshConfig({ trustDomain: 'default.example' })
  const canary = meshConfig({ trustDomain: 'canary.example' }, 'istio-canary')
  const twin = meshConfig({ trustDomain: 'canary.example' }, 'istio-twin')
  const refused: ReadRecord = {
    group: '',
    kind: 'ConfigMap',
    namespace: 'istio-system',
    name: 'istio-canary',
    status: 'forbidden',
  }

  test.each<[string, Labels, JsonObject[], ReadRecord[], string, string]>([
    ['no label', {}, [standard, canary], [], 'default.example', ''],
    ['injection enabled', { 'istio-injection': 'enabled' }, [standard, canary], [], 'default.example', ''],
    ['a revision', { 'istio.io/rev': 'canary' }, [standard, canary], [], 'canary.example', ''],
    ['the default one, by name', { 'istio.io/rev': 'default' }, [standard, canary], [], 'default.example', ''],
    [
      'a tag, by its webhook',
      { 'istio.io/rev': 'prod' },
      [standard, canary, tag('MutatingWebhookConfiguration', 'prod', 'canary')],
      [],
      'canary.example',
      '',
    ],
    [
      'a tag, by its Service',
      { 'istio.io/rev': 'prod' },
      [standard, canary, tag('Service', 'prod', 'canary')],
      [],
      'canary.example',
      '',
    ],
    [
      'a tag: the webhook counts first',
      { 'istio.io/rev': 'prod' },
      [standard, canary, tag('Service', 'prod', 'canary'), tag('MutatingWebhookConfiguration', 'prod', 'default')],
      [],
      'default.example',
      '',
    ],
    [
      'the tag default',
      { 'istio-injection': 'enabled' },
      [canary, twin, tag('Service', 'default', 'canary')],
      [],
      'canary.example',
      '',
    ],
    ['one installation under a name', { 'istio-injection': 'enabled' }, [canary], [], 'canary.example', ''],
    ['a tag that nothing explains, one MeshConfig', { 'istio.io/rev': 'prod' }, [canary], [], 'canary.example', ''],
    [
      'a tag that nothing explains, equal MeshConfigs',
      { 'istio.io/rev': 'prod' },
      [canary, twin],
      [],
      'canary.example',
      '',
    ],
    [
      'a tag that nothing explains, different MeshConfigs',
      { 'istio.io/rev': 'prod' },
      [standard, canary],
      [],
      'default.example',
      'REVISION_UNKNOWN',
    ],
    [
      'a revision whose MeshConfig may not be read',
      { 'istio.io/rev': 'canary' },
      [standard],
      [refused],
      'default.example',
      'REVISION_UNKNOWN',
    ],
  ])('%s', (_, space, objects, reads, trustDomain, unknown) => {
    const mesh = resolveMesh(stateOf([...objects, namespace('shop', space), deployment('orders', app)], reads), {})
    const { settings, stages } = mesh.enforcementOf(destination(app, 8080, { known: true }))
    expect([settings.trustDomain, stages[0]?.unknowns.map(({ code }) => code).join()]).toEqual([trustDomain, unknown])
  })

  test('what cannot be read is what the configuration says, and that is said', () => {
    const state = stateOf(
      [standard, namespace('shop', { 'istio.io/rev': 'canary' }), deployment('orders', app)],
      [refused],
    )
    const mesh = resolveMesh(state, { trustDomain: 'told.example' })
    const { settings, stages } = mesh.enforcementOf(destination(app, 8080, { known: true }))
    expect([settings.trustDomain, stages[0]?.unknowns]).toEqual(['told.example', []])
    expect(mesh.assumptions).toContain(
      'the MeshConfig of revision canary was not read (istio-system/istio-canary): what the configuration says under mesh holds',
    )
  })

  test('sidecars of two revisions, a ztunnel and a gateway in one mesh', () => {
    const objects = [
      standard,
      canary,
      namespace('shop', { 'istio.io/rev': 'canary' }),
      namespace('web', { 'istio-injection': 'enabled' }),
      namespace('jobs', { 'istio.io/dataplane-mode': 'ambient' }),
      namespace('edge', { 'istio.io/rev': 'canary' }),
    ]
    const mesh = resolveMesh(stateOf(objects), {})
    const at = (of: string, labels: Labels) => {
      const { settings, stages } = mesh.enforcementOf(destination(labels, 8080, { namespace: of }))
      return [stages[0]?.proxy, settings.trustDomain]
    }
    expect(at('shop', app)).toEqual(['sidecar', 'canary.example'])
    expect(at('web', app)).toEqual(['sidecar', 'default.example'])
    expect(at('jobs', app)).toEqual(['ztunnel', 'default.example'])
    expect(at('edge', { 'gateway.networking.k8s.io/gateway-name': 'public' })).toEqual(['gateway', 'canary.example'])
  })

  test('two revisions read their own version', () => {
    const istiod = (name: string, image: string, revision: string): JsonObject => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: 'istio-system', labels: { 'istio.io/rev': revision } },
      spec: { template: { spec: { containers: [{ image }] } } },
    })
    const objects = [
      standard,
      canary,
      istiod('istiod', 'istio/pilot:1.28.1', 'default'),
      istiod('istiod-canary', 'istio/pilot:1.30.2', 'canary'),
      namespace('shop', { 'istio.io/rev': 'canary' }),
    ]
    const mesh = resolveMesh(stateOf(objects), {})
    expect(mesh.settings.istioVersion.minor).toBe(28)
    expect(mesh.enforcementOf(destination(app, 8080)).settings.istioVersion.minor).toBe(30)
  })
})
