import type { Environment } from '../config/config.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import {
  additionalNamespacesAnnotation,
  applySetId,
  applySetIdLabel,
  applySetParentName,
  groupKindsAnnotation,
  managedByLabel,
  provenance,
  toolingAnnotation,
} from './names.js'

/** kubectl's ApplySet (KEP-3659), a ConfigMap: which kinds the members are of, and whose tool keeps them. */
export const applySetParent = (
  groupKinds: ReadonlySet<string>,
  { name: environment, namespace }: Pick<Environment, 'name' | 'namespace'>,
  { toolVersion, source }: { readonly toolVersion: string; readonly source: string },
): JsonObject => {
  const name = applySetParentName(environment)
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name,
      namespace,
      labels: { [applySetIdLabel]: applySetId(name, namespace), [managedByLabel]: 'meshgate' },
      annotations: {
        [additionalNamespacesAnnotation]: '',
        [groupKindsAnnotation]: [...groupKinds].sort(byCodePoint).join(','),
        [toolingAnnotation]: `meshgate/${toolVersion}`,
        [provenance.environment]: environment,
        [provenance.source]: source,
      },
    },
  }
}
