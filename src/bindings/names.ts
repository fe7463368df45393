import { createHash } from 'node:crypto'
import { isDnsLabel } from '../ports/dns-label.js'

export const managedByLabel = 'app.kubernetes.io/managed-by'
export const partOfLabel = 'applyset.kubernetes.io/part-of'
export const applySetIdLabel = 'applyset.kubernetes.io/id'
export const toolingAnnotation = 'applyset.kubernetes.io/tooling'
export const groupKindsAnnotation = 'applyset.kubernetes.io/contains-group-kinds'
export const additionalNamespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces'

/** Where meshgate says what an object is for. */
export const provenance = {
  environment: 'meshgate.dev/environment',
  binding: 'meshgate.dev/binding',
  source: 'meshgate.dev/source',
} as const

/** What stands for a binding's name on objects that declared calls ask for. */
export const callsBinding = 'calls'

/** Of the ApplySet parent alone: the run that wrote last, so that an older one does not write over it. */
export const appliedAnnotation = 'meshgate.dev/applied'

/** Of the ApplySet parent alone: names of the bindings that the environment has had, so that a misspelt one is told from one that is gone. */
export const knownBindingsAnnotation = 'meshgate.dev/known-bindings'

/** Of the ApplySet parent alone: bindings that `revoke` took back, each with the run that did; "*" is the whole environment. */
export const revokedAnnotation = 'meshgate.dev/revoked'

/** Eight hexadecimal digits that stand for a value in a name. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/**
 * A name of at most 63 characters: the parts joined, and a hash where there is `distinct` to tell apart, where a part
 * holds what a name may not, or where it would be too long. Different inputs never share a name unless SHA-256 does.
 */
export const generatedName = (parts: readonly string[], distinct = ''): string => {
  const plain = parts.join('-')
  if (distinct === '' && isDnsLabel(plain)) return plain
  const hash = shortHash(JSON.stringify([parts, distinct]))
  const readable = plain
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 54)
    .replace(/-+$/, '')
  return readable === '' ? `x-${hash}` : `${readable}-${hash}`
}

/** kubectl, pkg/cmd/apply/applyset.go: base64url of SHA-256 of `<name>.<namespace>.<kind>.<group>`. */
export const applySetId = (name: string, namespace: string): string =>
  `applyset-${createHash('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url')}-v1`

export const applySetParentName = (environment: string): string => generatedName(['meshgate', environment])
