import { describe, expect, test } from '@jest/globals'
import { planSteps } from '../../src/plan/steps.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, ReadRecord } from '../../src/ports/object.js'
import { allRead, environment, live, member, wanted } from './live-objects.js'

const policy = (name: string, spec: JsonObject): JsonObject =>
  member('security.istio.io/v1', 'AuthorizationPolicy', name, { spec })
const plan = (
  desired: readonly JsonObject[],
  objects: readonly KubernetesObject[],
  reads: readonly ReadRecord[] = allRead,
): ReturnType<typeof planSteps> =>
  planSteps({ environment, desired: desired.map(wanted), live: { objects, reads }, rootNamespace: 'istio-system' })
const codes = (result: ReturnType<typeof planSteps>): readonly string[] => result.problems.map(({ code }) => code)
const spec = { rules: [{}] }

describe('what is not ours', () => {
  const object = policy('p', spec)
  test.each<[string, KubernetesObject]>([
    ['another manager wrote it, our label or not', live(object, '7', 'helm')],
    ['it has no label of ours', live({ ...object, metadata: { name: 'p', namespace: 'shop' } })],
    [
      'it belongs to another environment',
      live({
        ...object,
        metadata: {
          name: 'p',
          namespace: 'shop',
          labels: { 'app.kubernetes.io/managed-by': 'meshgate', 'applyset.kubernetes.io/part-of': 'applyset-other-v1' },
        },
      }),
    ],
  ])('stops the run: %s', (_, there) => {
    const result = plan([policy('p', { rules: [] })], [there])
    expect(codes(result)).toEqual(['FOREIGN_OWNER'])
    expect(result.steps).toEqual([])
  })

  test('a forged label is never pruned, and is said', () => {
    const result = plan([], [live(object, '7', 'mallory')])
    expect(result.steps).toEqual([])
    expect(result.strangers.map(({ name }) => name)).toEqual(['p'])
  })

  test('an owned object that is not asked for any more is removed with its preconditions', () => {
    expect(plan([], [live(object)]).steps).toEqual([
      {
        kind: 'remove',
        key: wanted(object).key,
        precondition: { kind: 'unchanged', uid: 'uid-p', resourceVersion: '7' },
        why: expect.any(String),
      },
    ])
  })

  test('fields of others that would stay are refused, even where our own apply would change nothing', () => {
    const ours = live(object)
    const turned: KubernetesObject = {
      ...ours,
      content: { ...ours.content, spec: { ...spec, action: 'DENY' } },
      managedFields: [
        ...(ours.managedFields ?? []),
        {
          manager: 'bob',
          operation: 'Apply',
          apiVersion: 'security.istio.io/v1',
          fieldsV1: { 'f:spec': { 'f:action': {} } },
        },
      ],
    }
    const result = plan([object], [turned])
    expect(codes(result)).toEqual(['FOREIGN_FIELD'])
    expect(result.problems[0]?.received).toBe('.spec.action')
  })

  test('a field of our own that is not asked for any more goes with the apply', () => {
    const before = live(policy('p', { ...spec, action: 'ALLOW' }))
    expect(codes(plan([object], [before]))).toEqual([])
  })

  test('what was not read is not taken for absent', () => {
    const forbidden = allRead.map((read) =>
      read.kind === 'AuthorizationPolicy' ? { ...read, status: 'forbidden' as const } : read,
    )
    expect(codes(plan([object], [], forbidden))).toEqual(['LIVE_INCOMPLETE'])
  })

  test('an ApplySet of another tool is left alone', () => {
    const parent = member('v1', 'ConfigMap', 'meshgate-staging', {})
    const theirs = live({
      ...parent,
      metadata: {
        name: 'meshgate-staging',
        namespace: 'shop',
        annotations: { 'applyset.kubernetes.io/tooling': 'kubectl/v1.36.0' },
      },
    })
    expect(codes(plan([parent], [theirs]))).toEqual(['FOREIGN_APPLYSET'])
  })

  test('the inventory is widened first and narrowed last', () => {
    const parent = (kinds: string): JsonObject => ({
      ...member('v1', 'ConfigMap', 'meshgate-staging', {}),
      metadata: {
        name: 'meshgate-staging',
        namespace: 'shop',
        labels: {
          'app.kubernetes.io/managed-by': 'meshgate',
          'applyset.kubernetes.io/id':
            (member('v1', 'x', 'x', {})['metadata'] as { labels: Record<string, string> }).labels[
              'applyset.kubernetes.io/part-of'
            ] ?? '',
        },
        annotations: {
          'applyset.kubernetes.io/contains-group-kinds': kinds,
          'applyset.kubernetes.io/tooling': 'meshgate/1.0.0',
        },
      },
    })
    const account = member('v1', 'ServiceAccount', 'ci', {})
    const { steps, problems } = plan(
      [parent('ServiceAccount'), account],
      [live(parent('AuthorizationPolicy.security.istio.io')), live(object)],
    )
    expect(problems).toEqual([])
    expect(steps.map(({ kind, key }) => `${kind} ${key.name}`)).toEqual([
      'apply meshgate-staging',
      'apply ci',
      'remove p',
      'apply meshgate-staging',
    ])
    expect(JSON.stringify(steps[0])).toContain('AuthorizationPolicy.security.istio.io,ServiceAccount')
  })
})
