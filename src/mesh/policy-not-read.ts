import type { KubernetesObject, MeshState, ReadRecord } from '../ports/object.js'
import type { Source } from '../ports/source.js'
import { ofRelease } from './labels-of-releases.js'

const nowhere: Source = { kind: 'file', path: '', line: 1, column: 1 }

/** Stands for a policy of a namespace that nobody read; without rules it matches nothing. */
export const policyNotRead = (namespace: string): KubernetesObject => ({
  key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace, name: 'not-read' },
  apiVersion: 'security.istio.io/v1',
  labels: {},
  annotations: {},
  content: {},
  source: nowhere,
  locate: () => nowhere,
})

/** Reads of policies that nobody got, of which one may have one of these fields, or select by a label of that name. */
export const unreadPolicies = ({ reads }: MeshState, names: readonly string[]): readonly ReadRecord[] =>
  reads.filter(
    ({ kind, status, keys }) =>
      kind === 'AuthorizationPolicy' &&
      status === 'forbidden' &&
      names.some((name) => (keys === undefined ? !ofRelease.test(name) : keys.includes(name))),
  )

/** Fields and conditions by which a policy refuses or admits whom it names. */
export const identityFields: readonly string[] = [
  ...['principals', 'notPrincipals', 'namespaces', 'notNamespaces', 'serviceAccounts', 'notServiceAccounts'],
  ...['trustDomains', 'notTrustDomains', 'when'],
]

/** Whether some policy of one of these namespaces was not read, whatever it says. */
export const lacksPolicyOf = ({ reads }: MeshState, namespaces: ReadonlySet<string>): boolean =>
  reads.some(
    ({ kind, status, namespace }) =>
      kind === 'AuthorizationPolicy' && status === 'forbidden' && (namespace === '*' || namespaces.has(namespace)),
  )
