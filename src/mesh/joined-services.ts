import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { textMapAt } from './fields.js'
import { labelsKey } from './resolve/destination-key.js'
import { selects } from './resolve/selector-index.js'
import { labelsOfWorkloads, type PlacedLabels } from './resolve/workloads.js'

/** A workload of labels that nobody had, to which a Service leads that led to others. */
export interface JoinedService {
  /** `Service shop/orders`. */
  readonly service: string
  /** Labels of those to which it led, each once. */
  readonly olds: readonly PlacedLabels[]
  readonly now: PlacedLabels
}

const keyOf = ({ namespace, labels }: PlacedLabels): string => labelsKey(namespace, labels)

/**
 * Who calls a Service reaches whatever it selects: a workload that comes there with other labels may stand behind fewer
 * policies than the ones that stood there. Label by label nothing would change. What stood somewhere before could be reached
 * there.
 */
export const joinedServices = (before: MeshState, after: MeshState): readonly JoinedService[] => {
  const [old, now] = [labelsOfWorkloads(before), labelsOfWorkloads(after)]
  const known = new Set([...old.values()].map(keyOf))
  const come = [...now].flatMap(([key, place]) => (old.has(key) || known.has(keyOf(place)) ? [] : [place]))
  if (come.length === 0) return []
  const services = new Map(objectsOfKind(before, '', 'Service').map((one) => [keyText(one.key), one]))
  return objectsOfKind(after, '', 'Service').flatMap((service): readonly JoinedService[] => {
    const earlier = services.get(keyText(service.key))
    if (earlier === undefined) return []
    const olds = new Map(membersOf(earlier, [...old.values()]).map((place) => [keyOf(place), place]))
    const news = new Map(membersOf(service, come).map((place) => [keyOf(place), place]))
    if (olds.size === 0) return []
    return [...news.values()].map((place) => ({
      service: keyTitle(service.key),
      olds: [...olds.values()],
      now: place,
    }))
  })
}

/** What the Service's selector selects; one without a selector leads to addresses. */
const membersOf = ({ key, content }: KubernetesObject, places: readonly PlacedLabels[]): readonly PlacedLabels[] => {
  const selector = textMapAt(content, 'spec', 'selector')
  if (Object.keys(selector).length === 0) return []
  return places.filter(({ namespace, labels }) => namespace === key.namespace && selects(selector, labels))
}
