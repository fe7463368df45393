import { isWhollyRead, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { selects } from '../resolve/selector-index.js'
import { isWithin } from './host-names.js'
import { serviceOfHost } from './places-behind.js'
import { isVisible, wholeHost, type SubsetFinder } from './virtual-service-routes.js'

/** The proxy that asks for a subset. */
export interface AskingProxy {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  readonly rootNamespace: string
}

const destinationRulesOf = (state: MeshState): readonly KubernetesObject[] =>
  objectsOfKind(state, 'networking.istio.io', 'DestinationRule')

const isRuleOf =
  (host: string) =>
  ({ key, content }: KubernetesObject): boolean =>
    isWithin(host, wholeHost(textAt(content, 'spec', 'host'), key.namespace))

/** Whether a rule is for a proxy at all: its `exportTo`, and its `workloadSelector`, which selects in its own namespace alone. */
const isFor =
  ({ namespace, labels }: AskingProxy) =>
  ({ key, content }: KubernetesObject): boolean => {
    const selector = textMapAt(content, 'spec', 'workloadSelector', 'matchLabels')
    const isSelected = Object.keys(selector).length === 0 || (key.namespace === namespace && selects(selector, labels))
    return isSelected && isVisible(textsAt(content, 'spec', 'exportTo'), key.namespace, namespace)
  }

/**
 * Rules of a host that a proxy takes (I model/push_context.go: destinationRule): those of its own namespace, else of the
 * destination's, else of the root namespace; of any where nobody asks, or the host does not say its namespace.
 */
const takenRules = (
  rules: readonly KubernetesObject[],
  host: string,
  proxy: AskingProxy | undefined,
): readonly KubernetesObject[] => {
  const ofHost = rules.filter(isRuleOf(host))
  if (proxy === undefined) return ofHost
  const seen = ofHost.filter(isFor(proxy))
  const home = serviceOfHost(host)?.namespace
  if (home === undefined) return seen
  for (const place of [proxy.namespace, home, proxy.rootNamespace]) {
    const found = seen.filter(({ key }) => key.namespace === place)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Labels of the subsets of DestinationRules, by host. One that no rule defines has no endpoints, as far as its host's rules
 * are known: all of the cluster's, or one in either state, beside which another of the same host would be merged.
 */
export const subsetsOf = (
  state: MeshState,
  other: MeshState | undefined,
  proxy: AskingProxy | undefined,
): SubsetFinder => {
  const rules = destinationRulesOf(state)
  const others = other === undefined ? [] : destinationRulesOf(other)
  const isWhole = isWhollyRead(state, 'networking.istio.io', 'DestinationRule', '*')
  return (host, name) => {
    const taken = takenRules(rules, host, proxy)
    for (const { content } of taken) {
      const found = objectsAt(content, 'spec', 'subsets').find((one) => textAt(one, 'name') === name)
      if (found !== undefined) return { subset: textMapAt(found, 'labels') }
    }
    const isNowhere = isWhole || taken.length > 0 || takenRules(others, host, proxy).length > 0
    return { undefinedSubset: { name, isNowhere } }
  }
}
