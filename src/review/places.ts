import { keyText, type ObjectKey } from '../ports/object.js'
import type { FileSource, Source } from '../ports/source.js'
import type { Plan } from '../plan/plan.js'

/** Where something stands, for people: `mesh/orders.yaml:12`. */
export const placeTitle = (source: Source): string => {
  switch (source.kind) {
    case 'file':
      return `${source.path}:${source.line}`
    case 'generated':
      return `${source.from.path}:${source.from.line}`
    case 'cluster':
      return 'the cluster'
    case 'input':
      return source.name
  }
}

/** The file and line that a platform can show beside the change, where there is one. */
export const fileOf = (source: Source | undefined): FileSource | undefined =>
  source?.kind === 'file' ? source : source?.kind === 'generated' ? source.from : undefined

/** A finding's place: by its fingerprint, else that of its object. */
export const placeOf = (plan: Plan, fingerprint: string, key: ObjectKey): Source | undefined => {
  const { positions } = plan.observed
  for (const name of [fingerprint, keyText(key)]) if (Object.hasOwn(positions, name)) return positions[name]
  return undefined
}
