import type { KubernetesObject } from '../ports/object.js'
import type { Source } from '../ports/source.js'

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
