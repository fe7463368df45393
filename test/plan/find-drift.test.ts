import { describe, expect, test } from '@jest/globals'
import { applySetId, applySetParentName, managedByLabel, partOfLabel, provenance } from '../../src/bindings/names.js'
import { findDrift } from '../../src/plan/drift/find-drift.js'
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
    today: '2026-12-01',
  })

const rules = (name: string): JsonObject => ({ spec: { rules: [{ from: [{ source: { principals: [name] } }] }] } })

describe('drift, object by object', () => {
  test('as it shall be: nothing', () => {
    expect(
      drift([object('AuthorizationPolicy', 'a', rules('x'))], [object('AuthorizationPolicy', 'a', rules('x'))]),
    ).toEqual([])
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
        details: [expect.stringContaining('/spec/rules')],
        by: 'kubectl-edit (Update) at 2026-11-24T09:12:03Z',
      },
    ])
  })

  test('gone, where the kind was wholly read; unknown where it was not', () => {
    const wanted = [object('AuthorizationPolicy', 'a', rules('x'))]
    expect(drift(wanted, [])).toMatchObject([{ kind: 'missing', object: 'AuthorizationPolicy shop/a' }])
    expect(drift(wanted, [], { reads: [] })).toEqual([])
  })

  test('a policy that no file knows', () => {
    expect(drift([], [object('AuthorizationPolicy', 'by-hand', { spec: { action: 'ALLOW' } })])).toMatchObject([
      { kind: 'foreign', object: 'AuthorizationPolicy shop/by-hand', details: ['ALLOW'] },
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
    expect(left.map(({ kind, details }) => [kind, details[0]])).toEqual([
      ['left over', 'binding old ended after 2026-11-30'],
      ['left over', 'of binding gone, which nothing asks for'],
    ])
  })

  test('a RoleBinding without its role and its ServiceAccount', () => {
    const binding = object('RoleBinding', 'b', {
      roleRef: { kind: 'Role', name: 'r' },
      subjects: [{ kind: 'ServiceAccount', name: 's', namespace: 'shop' }],
    })
    expect(drift([], [binding])).toMatchObject([
      { kind: 'orphan', details: ['Role r is gone', 'ServiceAccount shop/s is gone'] },
    ])
    expect(drift([], [binding, object('Role', 'r'), object('ServiceAccount', 's')])).toEqual([])
  })
})
