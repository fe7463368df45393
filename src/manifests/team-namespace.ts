import { byCodePoint } from '../ports/order.js'

/** Namespaces that every cluster has, or that hold the mesh itself: no team's own. */
const ownOfCluster = new Set(['', 'default', 'istio-system', 'kube-system', 'kube-public'])

/** The namespace that most objects name, of a team's own; of equals the first in order. */
export const teamNamespace = (names: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const name of names) if (!ownOfCluster.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b))[0]?.[0]
}
