import { stringify } from 'yaml'
import type { JsonObject } from '../ports/json.js'

/** Objects as one file, with what people should know at its beginning. */
export const policiesFileOf = (objects: readonly JsonObject[], notes: readonly string[]): string =>
  [
    notes.map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join(''),
    ...objects.map((one) => stringify(one, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })),
  ].join('---\n')
