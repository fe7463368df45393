import { stringify } from 'yaml'
import type { JsonObject } from '../ports/json.js'

/** An object of Istio's security API, as an import writes it. */
export const policyObject = (kind: string, namespace: string, name: string, spec: JsonObject): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind,
  metadata: { name, namespace },
  spec,
})

/** Objects as one file, with what people should know at its beginning. */
export const policiesFileOf = (objects: readonly JsonObject[], notes: readonly string[]): string =>
  [
    notes.map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join(''),
    ...objects.map((one) => stringify(one, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })),
  ].join('---\n')
