import { listAt, member, numberAt, objectAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { selectsLabels } from '../../mesh/label-selector.js'
import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { shown, type Hit } from '../rule.js'
import { servicePortsOf, titleOf, type PlacedComponent, type Release, type ServicePort } from './release.js'

/** ztunnel and waypoints tunnel every connection to this port (istio.io/latest/docs/ambient/usage/networkpolicy). */
const tunnelPort = 15008

/** Calls of the chart's components that its own NetworkPolicies refuse, whatever the mesh allows. */
export const refusedByNetworkPolicy = (release: Release): readonly Hit[] => {
  const policies = release.objects.filter(
    ({ key, content }) => key.group === 'networking.k8s.io' && key.kind === 'NetworkPolicy' && isIngress(content),
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

const isIngress = (content: JsonObject): boolean => {
  const types = textsAt(content, 'spec', 'policyTypes')
  return types.length === 0 || types.includes('Ingress')
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
  const rules = selecting.flatMap(({ content }) => objectsAt(content, 'spec', 'ingress'))
  const named = rules.filter((rule) => letsFrom(rule, caller))
  const isTunnelled = component.proxy === 'ztunnel'
  const arrives = isTunnelled ? tunnelPort : target
  if (named.some((rule) => letsPort(rule, arrives, component))) return []
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

/** Whether a rule may let the caller's pods in; other namespaces and addresses are nothing that labels tell, and may be meant. */
const letsFrom = (rule: JsonObject, caller: PlacedComponent): boolean => {
  const from = objectsAt(rule, 'from')
  if (from.length === 0) return true
  return from.some((peer) => {
    if (member(peer, 'ipBlock') !== undefined) return true
    const pods = member(peer, 'podSelector')
    return pods === undefined || selectsLabels(pods, caller.labels)
  })
}

const letsPort = (rule: JsonObject, number: number, { podSpec }: PlacedComponent): boolean => {
  if (listAt(rule, 'ports').length === 0) return true
  return objectsAt(rule, 'ports').some((entry) => {
    if (textAt(entry, 'protocol') === 'UDP' || textAt(entry, 'protocol') === 'SCTP') return false
    const port = numberAt(entry, 'port')
    if (port === undefined) {
      const name = textAt(entry, 'port')
      return name === '' || numbersNamed(podSpec, name).includes(number)
    }
    return number >= port && number <= (numberAt(entry, 'endPort') ?? port)
  })
}

const numbersNamed = (podSpec: JsonObject, name: string): readonly number[] =>
  objectsAt(podSpec, 'containers')
    .flatMap((container) => objectsAt(container, 'ports'))
    .filter((port) => textAt(port, 'name') === name)
    .flatMap((port) => numberAt(port, 'containerPort') ?? [])
