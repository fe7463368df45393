import { describe, expect, test } from '@jest/globals'
import { mayHold } from '../../src/manifests/may-hold.js'
import type { Reason } from '../../src/mesh/difference/access-diff.js'
import { keptWords, stillHeld } from '../../src/plan/still-held.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject } from '../../src/ports/object.js'
import { objectOf } from '../rbac/states.js'
import { cluster, environment, live, member, wanted } from './live-objects.js'

const policy = (name: string, more: JsonObject = {}): JsonObject => {
  const { metadata, ...rest } = member('security.istio.io/v1', 'AuthorizationPolicy', name, {
    spec: { action: 'DENY' },
  })
  return { ...rest, metadata: { ...(metadata as JsonObject), ...more } }
}
const text = (name: string, kind = 'AuthorizationPolicy', namespace = 'shop'): string =>
  `apiVersion: security.istio.io/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { rules: [{ to: [{ operation: { paths: ["{{ .Values.x }}"] } }] }] }\n`

interface Case {
  /** What was not read at head. */
  readonly unread?: string
  /** The file that named the policy at the base. */
  readonly named?: string
  readonly unproven?: readonly Reason[]
  readonly there?: KubernetesObject
  readonly desired?: readonly JsonObject[]
}

const keptOf = ({
  unread,
  named,
  unproven = [],
  there = live(policy('deny')),
  desired = [],
}: Case): readonly string[] => {
  const parts =
    unread === undefined ? [] : [{ path: 'm/deny.yaml', written: unread, problems: [], holds: mayHold(unread) }]
  const before = objectOf(policy('deny'))
  return stillHeld(
    {
      environment,
      world: { state: cluster([there]) },
      sides: {
        before: named === undefined ? [] : [{ ...before, source: { kind: 'file', path: named, line: 1, column: 1 } }],
        unread: { reasons: [], told: [], parts: { before: [], after: parts, repeated: [] } },
        unproven,
      },
    },
    desired.map(wanted),
  ).map(keptWords)
}

const left = [
  'AuthorizationPolicy shop/deny is left in the cluster as it is, so that what rows tell of its going holds only once it is gone: m/deny.yaml was not read and may hold it',
]

describe('a policy of the cluster is left there where the head may still ask for it', () => {
  test.each<[string, Case]>([
    ['its file became a template', { unread: text('deny'), named: 'm/deny.yaml' }],
    ['its file is no YAML any more', { unread: '{{ include "all" . }}', named: 'm/deny.yaml' }],
    ['its file says nothing that is known, and named it', { unread: 'a: ${B}\n', named: 'm/deny.yaml' }],
    ['another file that was not read names it', { unread: text('deny'), named: 'm/other.yaml' }],
    ['a name is filled in', { unread: text('"{{ .Release.Name }}-deny"') }],
    ['a namespace is filled in', { unread: text('deny', 'AuthorizationPolicy', '{{ .Release.Namespace }}') }],
    ['a kind is filled in', { unread: text('deny', '{{ .Values.kind }}') }],
    ['a letter is hidden', { unread: text('"d\\x65ny"') }],
  ])('%s', (_, held) => {
    expect(keptOf(held)).toEqual(left)
  })
  test('nothing of its unit was rendered', () => {
    const reason = { code: 'NOT_RENDERED', text: 'c was not rendered: no. Mend it.' } as const
    expect(keptOf({ unproven: [reason] })).toEqual([
      'AuthorizationPolicy shop/deny is left in the cluster as it is, so that what rows tell of its going holds only once it is gone: c was not rendered: no. Mend it',
    ])
  })
})

describe('a policy goes', () => {
  test.each<[string, Case]>([
    ['every file was read', { named: 'm/deny.yaml' }],
    ['what was not read names another one', { unread: text('other'), named: 'm/gone.yaml' }],
    ['what was not read is of another kind', { unread: text('deny', 'PeerAuthentication'), named: 'm/gone.yaml' }],
    ['what was not read is of another namespace', { unread: text('deny', 'AuthorizationPolicy', 'live') }],
    [
      'it is of a binding',
      { unread: text('deny'), there: live(policy('deny', { annotations: { 'meshgate.dev/binding': 'ci' } })) },
    ],
    ['it is of somebody else', { unread: text('deny'), there: live(policy('deny'), '7', 'kubectl') }],
    [
      'a program beside the files changes',
      { unproven: [{ code: 'CHANGE_UNREAD', text: 'deploy.sh changes and has kubectl delete' }], named: 'm/gone.yaml' },
    ],
    ['it is written anew', { unread: text('deny'), desired: [policy('deny')] }],
  ])('or stays as ever, where %s', (_, held) => {
    expect(keptOf(held)).toEqual([])
  })
})
