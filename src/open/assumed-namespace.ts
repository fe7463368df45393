import type { ReadResult } from '../manifests/read-objects.js'

/** Where objects go that name no namespace: one line, whatever their number. */
export const assumedNamespace = (objects: number): readonly string[] =>
  objects === 0
    ? []
    : [
        `${objects === 1 ? '1 object names' : `${objects} objects name`} no namespace: taken to be in \`default\` (--namespace sets it)`,
      ]

/** The same of files as they are, of the side that has more of them. */
export const assumedOfFiles = (
  sides: readonly (ReadResult | undefined)[],
  namespace: string | undefined,
): readonly string[] =>
  assumedNamespace(namespace === undefined ? Math.max(...sides.map((side) => side?.withoutNamespace.length ?? 0)) : 0)
