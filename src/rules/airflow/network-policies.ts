import { objectAt, objectsAt } from '../../mesh/fields.js'
import { selectsLabels } from '../../mesh/label-selector.js'
import { tunnelPort } from '../../mesh/traffic/held-by-network.js'
import { holdsIn, letsEnd, letsPort } from '../../mesh/traffic/network-policy.js'
import type { KubernetesObject } from '../../ports/object.js'
import { shown, type Hit } from '../rule.js'
import { servicePortsOf, titleOf, type PlacedComponent, type Release, type ServicePort } from './release.js'

/** Calls of the chart's components that its own NetworkPolicies refuse, whatever the mesh allows. */
export const refusedByNetworkPolicy = (release: Release): readonly Hit[] => {
  const policies = release.objects.filter(
    ({ key, content }) =>
      key.group === 'networking.k8s.io' && key.kind === 'NetworkPolicy' && holdsIn(content, 'Ingress'),
  )
  if (policies.length === 0) return []
  return release.callers.flatMap(({ group, serviceAccount, calls }) =>
    release.components
      .filter(({ name, serviceAccount: own }) => name === group && own === serviceAccount)
      .flatMap((caller) =>
        calls.flatMap(({ service, port }) =>
          servicePortsOf(release)
            .filter((one) => one.service.key.name === service && one.number === port)
            .flatMap((one) => refusal(release, policies, caller, one)),
        ),
      ),
  )
}

const refusal = (
  release: Release,
  policies: readonly KubernetesObject[],
  caller: PlacedComponent,
  port: ServicePort,
): readonly Hit[] => {
  const { component, target } = port
  const selecting = policies.filter(({ content }) =>
    selectsLabels(objectAt(content, 'spec', 'podSelector'), component.labels),
  )
  const [first] = selecting
  if (first === undefined || target === undefined) return []
  const end = { namespace: release.namespace, labels: caller.labels }
  const named = selecting.flatMap((policy) =>
    objectsAt(policy.content, 'spec', 'ingress').filter(
      (rule) => letsEnd(release.context.state, policy, rule, 'Ingress', end) !== 'no',
    ),
  )
  const isTunnelled = component.proxy === 'ztunnel'
  const arrives = isTunnelled ? tunnelPort : target
  if (named.some((rule) => letsPort(rule, arrives, component.podSpec) !== 'no')) return []
  const reason =
    named.length === 0
      ? 'does not name its labels'
      : isTunnelled
        ? `does not open port ${tunnelPort}, to which ambient mode tunnels the connection`
        : `does not open port ${target}`
  return [
    {
      object: first,
      pointer: '/spec/ingress',
      text: `${titleOf(release, caller)} calls ${titleOf(release, component)} at port ${target}, and this NetworkPolicy ${reason}: the network refuses what the mesh allows`,
      remedy: `let it in: from podSelector ${shown(JSON.stringify({ component: caller.labels['component'] ?? caller.name }))}, port ${arrives}`,
      identity: [caller.from, component.from, String(target), reason],
    },
  ]
}
