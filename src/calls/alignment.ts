import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import type { Source } from '../ports/source.js'

/** What is not as it was declared, in the words of docs/rules. */
export const callFindingKinds = [
  'MISSING',
  'EXCESS',
  'NO-DEFAULT-DENY',
  'PLAINTEXT',
  'UNKNOWN-TARGET',
  'SHARED-IDENTITY',
  'DEFAULT-IDENTITY',
  'NOT-INJECTED',
  'STALE',
  'OTHER-ENVIRONMENT',
  'OWNERS',
  'SEGMENT',
  'UNPROVEN',
] as const
export type CallFindingKind = (typeof callFindingKinds)[number]

/** One place where declared and allowed calls differ, or where nobody can say. Foreign names in `text` and `patch` are JSON. */
export interface CallFinding {
  readonly kind: CallFindingKind
  readonly object: KubernetesObject | { readonly key: ObjectKey; readonly source?: Source }
  readonly text: string
  /** The smallest change that fixes it. */
  readonly patch: string
  /** What makes two findings the same one, whatever line they stand at. */
  readonly identity: readonly string[]
}

/** Declared against allowed, for one state. */
export interface Alignment {
  readonly verdict: 'aligned' | 'not aligned' | 'cannot prove'
  readonly findings: readonly CallFinding[]
  /** Declared edges that were looked at. */
  readonly edges: number
  /** Destinations whose allowed access was compared with the declared one. */
  readonly destinations: number
}

/**
 * Kinds that say that both sets are not the same: also where somebody runs as an identity whose calls are not declared for
 * him. The others are about identities of nobody, and about owners.
 */
const breaking: ReadonlySet<CallFindingKind> = new Set([
  'MISSING',
  'EXCESS',
  'NO-DEFAULT-DENY',
  'PLAINTEXT',
  'UNKNOWN-TARGET',
  'SHARED-IDENTITY',
  'DEFAULT-IDENTITY',
  'NOT-INJECTED',
  'OTHER-ENVIRONMENT',
  'SEGMENT',
])

/** What cannot be decided is never aligned. */
export const verdictOf = (findings: readonly Pick<CallFinding, 'kind'>[]): Alignment['verdict'] => {
  if (findings.some(({ kind }) => breaking.has(kind))) return 'not aligned'
  return findings.some(({ kind }) => kind === 'UNPROVEN') ? 'cannot prove' : 'aligned'
}

/** A caller as an object that a finding can be about. */
export const callerKey = (namespace: string, id: string): ObjectKey => ({
  group: 'meshgate.dev',
  kind: 'Caller',
  namespace,
  name: id,
})
