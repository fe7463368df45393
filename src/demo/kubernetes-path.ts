import { servedKinds } from './kubernetes-kinds.js'
import type { ServedKind } from './kubernetes-kinds.js'

/** A path of objects, taken apart. */
export interface ResourcePath {
  readonly kind: ServedKind
  readonly version: string
  readonly namespace: string
  /** Empty for the whole list. */
  readonly name: string
  readonly subresource: string
}

/** undefined: no such kind, version or scope; the real server answers `404 page not found`. */
export const readResourcePath = (
  path: string,
  kinds: readonly ServedKind[] = servedKinds,
): ResourcePath | undefined => {
  const steps = path.split('/').slice(1).map(decodeURIComponent)
  const isCore = steps[0] === 'api'
  if (!isCore && steps[0] !== 'apis') return undefined
  const group = isCore ? '' : (steps[1] ?? '')
  const version = steps[isCore ? 1 : 2] ?? ''
  const rest = steps.slice(isCore ? 2 : 3)
  const namespaced = rest[0] === 'namespaces' && rest.length > 2
  const [resource = '', name = '', subresource = '', ...more] = namespaced ? rest.slice(2) : rest
  const kind = kinds.find((one) => one.group === group && one.resource === resource && one.versions.includes(version))
  if (kind === undefined || more.length > 0 || (namespaced && !kind.namespaced)) return undefined
  return { kind, version, namespace: namespaced ? (rest[1] ?? '') : '', name, subresource }
}
