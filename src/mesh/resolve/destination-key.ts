import { byCodePoint } from '../../ports/order.js'
import type { Destination } from '../enforcement.js'

type Labels = Readonly<Record<string, string>>

const labelTexts = new WeakMap<Labels, string>()

/** Equal for the same labels in the same namespace, in whatever order they are written. */
export const labelsKey = (namespace: string, labels: Labels): string => {
  let text = labelTexts.get(labels)
  if (text === undefined) {
    text = JSON.stringify(Object.entries(labels).sort((left, right) => byCodePoint(left[0], right[0])))
    labelTexts.set(labels, text)
  }
  return `${namespace} ${text}`
}

/** Workloads or a Service, at any port. */
export const placeKey = ({ namespace, labels, service }: Destination): string =>
  `${labelsKey(namespace, labels)}/${service ?? ''}`

/** What is addressed: equal for two destinations that differ in nothing but what is known of them. */
export const destinationKey = (destination: Destination): string => `${destination.port}/${placeKey(destination)}`

export const byDestination = (left: Destination, right: Destination): number =>
  byCodePoint(left.namespace, right.namespace) ||
  Number(right.known) - Number(left.known) ||
  byCodePoint(left.title, right.title) ||
  byCodePoint(labelsKey('', left.labels), labelsKey('', right.labels)) ||
  left.port - right.port
