import type { Json } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import { selectorLabels, selectsLabels } from './label-selector.js'

/** The API server gives it to every namespace, whatever its object says (K pkg/apis/core/v1/defaults.go: SetDefaults_Namespace). */
export const nameLabel = 'kubernetes.io/metadata.name'

/** Labels of a namespace as the API server has them; of one that was not read, the one that is known. */
export const namespaceLabels = (
  name: string,
  namespace: Pick<KubernetesObject, 'labels'> | undefined,
): Readonly<Record<string, string>> => ({ ...namespace?.labels, [nameLabel]: name })

/** Whether a label selector takes a namespace; undefined where it asks for labels of one that was not read. */
export const takesNamespace = (
  selector: Json,
  name: string,
  namespace: Pick<KubernetesObject, 'labels'> | undefined,
): boolean | undefined => {
  if (namespace === undefined && selectorLabels(selector).some((label) => label !== nameLabel)) return undefined
  return selectsLabels(selector, namespaceLabels(name, namespace))
}
