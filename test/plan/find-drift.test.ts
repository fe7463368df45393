import { describe, expect, test } from '@jest/globals'
import { applySetId, applySetParentName, managedByLabel, partOfLabel, provenance } from '../../src/bindings/names.js'
import { findDrift, notCompared, sidesOfDrift } from '../../src/plan/drift/find-drift.js'
import type { JsonArray, JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'

const environment = { name: 'staging', namespace: 'shop' }
const source = { kind: 'input', name: 'test' } as const
const object = (
  kind: string,
  name: string,
  body: JsonObject = {},
  more: { readonly ours?: boolean; readonly managers?: JsonArray; readonly binding?: string } = {},
): KubernetesObject => {
  const group =
    kind === 'AuthorizationPolicy' ? 'security.istio.io' : kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io'
  const labels: Record<string, string> = more.ours
    ? { [managedByLabel]: 'meshgate', [partOfLabel]: applySetId(applySetParentName('staging'), 'shop') }
    : {}
  return {
    key: { group, kind, namespace: 'shop', name },
    apiVersion: group === '' ? 'v1' : `${group}/v1`,
    labels,
    annotations: more.binding === undefined ? {} : { [provenance.binding]: more.binding },
    content: { kind, metadata: { name, namespace: 'shop' }, ...body },
    managedFields:
      more.managers ??
      (more.ours ? [{ manager: 'meshgate', operation: 'Apply', time: '2026-11-01T00:00:00Z', fieldsV1: {} }] : []),
    source,
    locate: () => source,
  }
}
const reads: MeshState['reads'] = [
  ['security.istio.io', 'AuthorizationPolicy'],
  ['', 'ServiceAccount'],
  ['rbac.authorization.k8s.io', 'Role'],
  ['rbac.authorization.k8s.io', 'RoleBinding'],
].map(([group = '', kind = '']) => ({ group, kind, namespace: '*', status: 'complete' as const }))

const drift = (
  desired: readonly KubernetesObject[],
  live: readonly KubernetesObject[],
  over: Partial<MeshState> = {},
) =>
  findDrift({
    environment,
    desired,
    state: { objects: live, reads, ...over },
    rootNamespace: 'istio-system',
    bindings: [
      {
        name: 'old',
        pointer: '/bindings/0',
        serviceAccount: 'old',
        permissions: [],
        access: [],
        expires: '2026-11-30',
      },
    ],
    rendered: [],
    refused: [],
    elsewhere: [],
    today: '2026-12-01',
  })

const rules = (name: string): JsonObject => ({ spec: { rules: [{ from: [{ source: { principals: [name] } }] }] } })

describe('drift, object by object', () => {
  test('as it shall be: nothing', () => {
    expect(
      drift([object('AuthorizationPolicy', 'a', rules('x'))], [object('AuthorizationPolicy', 'a', rules('x'))]),
    ).toEqual([])
  })

  test('an edit under the name of meshgate is somebody else’s: meshgate itself writes by server-side apply alone', () => {
    const managers = [
      { manager: 'meshgate', operation: 'Apply', time: '2026-11-24T09:12:03Z' },
      {
        manager: 'meshgate',
        operation: 'Update',
        time: '2026-11-24T09:12:03Z',
        fieldsV1: { 'f:spec': { 'f:rules': {} } },
      },
    ]
    const [found] = drift(
      [object('AuthorizationPolicy', 'a', rules('x'))],
      [object('AuthorizationPolicy', 'a', rules('y'), { managers })],
    )
    expect(new Set(found?.details.map(({ by }) => by))).toEqual(new Set(['meshgate (Update) at 2026-11-24T09:12:03Z']))
  })

  test('edited inline: the fields, and the program that wrote last', () => {
    const managers = [
      { manager: 'meshgate', operation: 'Apply', time: '2026-11-28T00:00:00Z' },
      { manager: 'kubectl-edit', operation: 'Update', time: '2026-11-24T09:12:03Z' },
    ]
    expect(
      drift(
        [object('AuthorizationPolicy', 'a', rules('x'))],
        [object('AuthorizationPolicy', 'a', rules('y'), { managers })],
      ),
    ).toEqual([
      {
        kind: 'changed',
        object: 'AuthorizationPolicy shop/a',
        details: [
          {
            what: expect.stringContaining('/spec/rules'),
            by: 'kubectl-edit (Update) at 2026-11-24T09:12:03Z',
          },
        ],
      },
    ])
  })

  test('two writers: each field has its own', () => {
    const field = (...path: readonly string[]): JsonObject =>
      path.reduceRight<JsonObject>((inner, name) => ({ [`f:${name}`]: inner }), {})
    const managers = [
      { manager: 'kubectl-edit', operation: 'Update', time: '2026-11-24T09:00:00Z', fieldsV1: field('spec', 'rules') },
      { manager: 'helm', operation: 'Update', time: '2026-11-25T09:00:00Z', fieldsV1: field('spec', 'action') },
    ]
    const live = object('AuthorizationPolicy', 'a', { spec: { action: 'DENY', rules: [{}] } }, { managers })
    const wanted = object('AuthorizationPolicy', 'a', { spec: { action: 'ALLOW', rules: [] } })
    expect(drift([wanted], [live])[0]?.details).toEqual([
      { what: '/spec/action', by: 'helm (Update) at 2026-11-25T09:00:00Z' },
      { what: '/spec/rules/0', by: 'kubectl-edit (Update) at 2026-11-24T09:00:00Z' },
    ])
  })

  test('a policy of the root namespace is told where it selects what the environment owns', () => {
    const above = (name: string, spec: JsonObject): KubernetesObject => {
      const policy = object('AuthorizationPolicy', name, { spec })
      return { ...policy, key: { ...policy.key, namespace: 'istio-system' } }
    }
    const pod = object('Pod', 'orders', { metadata: { labels: { app: 'orders' } } })
    const live = [
      pod,
      above('all', {}),
      above('orders', { selector: { matchLabels: { app: 'orders' } } }),
      above('other', { selector: { matchLabels: { app: 'other' } } }),
      above('gateway', { targetRefs: [{ kind: 'Gateway', name: 'in' }] }),
    ]
    expect(drift([], live).map(({ kind, object: name }) => `${kind} ${name}`)).toEqual([
      'mesh-wide AuthorizationPolicy istio-system/all',
      'mesh-wide AuthorizationPolicy istio-system/orders',
    ])
  })

  test('a mesh-wide policy that selects the pods of a CronJob, which the repository alone knows', () => {
    const template = { metadata: { labels: { app: 'nightly' } }, spec: { containers: [{ name: 'n' }] } }
    const cron = object('CronJob', 'nightly', { spec: { jobTemplate: { spec: { template } } } })
    const policy = object('AuthorizationPolicy', 'nightly', { spec: { selector: { matchLabels: { app: 'nightly' } } } })
    const above = { ...policy, key: { ...policy.key, namespace: 'istio-system' } }
    expect(drift([cron], [above])).toMatchObject([
      { kind: 'mesh-wide', object: 'AuthorizationPolicy istio-system/nightly' },
    ])
    expect(drift([], [above])).toEqual([])
  })

  test('gone, where the kind was wholly read; unknown where it was not', () => {
    const wanted = [object('AuthorizationPolicy', 'a', rules('x'))]
    expect(drift(wanted, [])).toMatchObject([{ kind: 'missing', object: 'AuthorizationPolicy shop/a' }])
    expect(drift(wanted, [], { reads: [] })).toEqual([])
  })

  test('a policy that no file knows', () => {
    expect(drift([], [object('AuthorizationPolicy', 'by-hand', { spec: { action: 'ALLOW' } })])).toMatchObject([
      { kind: 'foreign', object: 'AuthorizationPolicy shop/by-hand', details: [{ what: 'ALLOW' }] },
    ])
  })

  test('what meshgate wrote for a binding that has ended, or that is gone', () => {
    const left = drift(
      [],
      [
        object('ServiceAccount', 'old', {}, { ours: true, binding: 'old' }),
        object('ServiceAccount', 'x', {}, { ours: true, binding: 'gone' }),
      ],
    )
    expect(left.map(({ kind, details }) => [kind, details[0]?.what])).toEqual([
      ['left over', 'binding old ended after 2026-11-30'],
      ['left over', 'of binding gone, which nothing asks for'],
    ])
  })

  test('a RoleBinding without its role and its ServiceAccount', () => {
    const binding = object('RoleBinding', 'b', {
      roleRef: { kind: 'Role', name: 'r' },
      subjects: [{ kind: 'ServiceAccount', name: 's', namespace: 'shop' }],
    })
    const orphan = {
      kind: 'orphan',
      object: 'RoleBinding shop/b',
      details: [{ what: 'Role r is gone' }, { what: 'ServiceAccount shop/s is gone' }],
    }
    // It gives nothing, so nothing is told beside it.
    expect(drift([], [binding])).toEqual([orphan])
    expect(drift([binding], [binding])).toEqual([orphan])
    expect(drift([binding], [binding, object('Role', 'r'), object('ServiceAccount', 's')])).toEqual([])
  })
})

describe('what decides beside the branch who reaches its workloads', () => {
  const of = (group: string, kind: string, name: string, spec: JsonObject): KubernetesObject => {
    const made = object('AuthorizationPolicy', name, { kind, spec })
    return { ...made, key: { ...made.key, group, kind }, managedFields: [] }
  }
  const workload = of('apps', 'Deployment', 'orders', {
    template: { metadata: { labels: { app: 'orders' } }, spec: { containers: [{ name: 'c' }] } },
  })
  const service = (name: string, app: string): KubernetesObject => of('', 'Service', name, { selector: { app } })
  const told = (desired: readonly KubernetesObject[], foreign: KubernetesObject): readonly string[] =>
    drift(desired, [...desired, foreign], { reads: [] }).map(({ kind, object: title }) => `${kind} ${title}`)

  test('one more Service, where the branch says which Services lead there', () => {
    const branch = [workload, service('orders', 'orders')]
    expect(told(branch, service('more', 'orders'))).toEqual(['foreign Service shop/more'])
    expect(told(branch, service('other', 'other'))).toEqual([])
    // By hand, it leads nowhere until somebody writes its endpoints.
    expect(told(branch, of('', 'Service', 'none', {}))).toEqual([])
    // Services of this repository's workloads come from somewhere else.
    expect(told([workload], service('more', 'orders'))).toEqual([])
  })

  test('filters, extensions and listeners of their own; a Sidecar that is about calls alone is none', () => {
    expect(told([workload], of('networking.istio.io', 'EnvoyFilter', 'x', {}))).toEqual(['foreign EnvoyFilter shop/x'])
    expect(told([workload], of('extensions.istio.io', 'WasmPlugin', 'x', {}))).toEqual(['foreign WasmPlugin shop/x'])
    const sidecar = (spec: JsonObject): KubernetesObject => of('networking.istio.io', 'Sidecar', 'x', spec)
    expect(told([workload], sidecar({ ingress: [{ port: { number: 8080 } }] }))).toEqual(['foreign Sidecar shop/x'])
    expect(told([workload], sidecar({ egress: [{ hosts: ['./*'] }] }))).toEqual([])
  })

  test('marks that Istio reads are compared, what tools note is not', () => {
    const marked = (annotations: JsonObject): KubernetesObject => {
      const policy = object('AuthorizationPolicy', 'a')
      return { ...policy, content: { ...policy.content, metadata: { name: 'a', namespace: 'shop', annotations } } }
    }
    const details = (annotations: JsonObject) =>
      drift([object('AuthorizationPolicy', 'a')], [marked(annotations)]).flatMap((one) => one.details)
    expect(details({ 'istio.io/dry-run': 'true' })).toEqual([{ what: '/metadata/annotations' }])
    expect(details({ 'example.com/note': 'x' })).toEqual([])
    expect(details({ 'notistio.io/dry-run': 'true' })).toEqual([])
  })
})

describe('what no cluster is asked for', () => {
  const other = (kind: string, name: string): KubernetesObject => {
    const made = object('Role', name)
    return { ...made, key: { ...made.key, group: '', kind } }
  }
  // One ConfigMap is asked for by its name, and no other one.
  const byName = {
    group: '',
    kind: 'ConfigMap',
    namespace: 'shop',
    name: 'meshgate-staging',
    status: 'complete',
  } as const
  const state: MeshState = { objects: [], reads: [...reads, byName] }
  const desired = [other('ConfigMap', 'settings'), other('CronJob', 'a'), other('CronJob', 'b'), object('Role', 'gone')]

  test('is not missing, stays as it is in the comparison of access, and is counted by its kind', () => {
    expect(drift(desired, [], state)).toEqual([{ kind: 'missing', object: 'Role shop/gone', details: [] }])
    const { before, after } = sidesOfDrift(state, desired)
    expect(before).toHaveLength(4)
    expect(after).toEqual(desired.slice(0, 3))
    expect(notCompared(state, desired)).toEqual(['1 ConfigMap', '2 CronJob'])
  })

  test('what was asked for by its name and is not there is missing', () => {
    const parent = other('ConfigMap', 'meshgate-staging')
    expect(drift([parent], [], state)).toEqual([
      { kind: 'missing', object: 'ConfigMap shop/meshgate-staging', details: [] },
    ])
    expect(notCompared(state, [parent])).toEqual([])
  })
})
