import type { Json } from '../ports/json.js'
import { objectsAt, textAt, textMapAt, textsAt } from './fields.js'

type Labels = Readonly<Record<string, string>>

/** Names of the labels that a selector asks for. */
export const selectorLabels = (selector: Json | undefined): readonly string[] => [
  ...Object.keys(textMapAt(selector, 'matchLabels')),
  ...objectsAt(selector, 'matchExpressions').map((one) => textAt(one, 'key')),
]

/**
 * Whether a label selector of Kubernetes selects an object (metav1.LabelSelectorAsSelector): an empty one selects
 * everything; an operator that does not exist selects nothing, as the server refuses it.
 */
export const selectsLabels = (selector: Json, labels: Labels): boolean =>
  Object.entries(textMapAt(selector, 'matchLabels')).every(([name, value]) => own(labels, name) === value) &&
  objectsAt(selector, 'matchExpressions').every((expression) => {
    const value = own(labels, textAt(expression, 'key'))
    const values = textsAt(expression, 'values')
    switch (textAt(expression, 'operator')) {
      case 'In':
        return value !== undefined && values.includes(value)
      case 'NotIn':
        return value === undefined || !values.includes(value)
      case 'Exists':
        return value !== undefined
      case 'DoesNotExist':
        return value === undefined
      default:
        return false
    }
  })

/** Whether one object may have the labels of both: no name has two values. */
export const canMeet = (left: Labels, right: Labels): boolean =>
  Object.entries(left).every(([name, value]) => !Object.hasOwn(right, name) || right[name] === value)

const own = (labels: Labels, name: string): string | undefined =>
  Object.hasOwn(labels, name) ? labels[name] : undefined
