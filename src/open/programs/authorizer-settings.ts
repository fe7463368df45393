import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { mayFeed } from '../templates/feeding.js'
import { isTest } from './test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/**
 * What lets somebody pass every role, wherever a tool that makes clusters says it (k3s, Talos, kOps, eksctl, Terraform, Teleport):
 * another authorizer of the API server, callers without a name, and its group whom no authorizer is asked about (Kubernetes:
 * Authorization; User-facing roles).
 */
const passesRoles =
  /\bsystem:masters\b|\balwaysallow\b|\bauthorization-(?:mode|config)\b|\banonymous-auth\b|\bcluster-access-policy\/|\bauthorization:\s*\{?\s*mode:\s*["']?none\b/i

/** What takes such a setting away leaves its default, which lets in more. */
const keepsOut = /\bauthorization-(?:mode|config)\b|\banonymous-auth\b/i

/** A PodDisruptionBudget has a policy of the same name (Kubernetes: policy/v1). */
const ofBudget = /unhealthyPodEvictionPolicy|IfHealthyBudget/

/** Objects that are compared as what they grant. */
const isCompared = /rbac\.authorization\.k8s\.io|\baws-auth\b|kubeadm\.k8s\.io/

/** Changed files that say how the API server decides who may do what, without being an object that is compared. */
export const changedAuthorizerSettings = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayFeed(path) && !isTest.test(path)).sort(byCodePoint)
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  return paths.flatMap((path): readonly Reason[] => {
    const [one, other] = [old.get(path) ?? '', now.get(path) ?? '']
    if (isCompared.test(one) || isCompared.test(other)) return []
    const added = linesBeside(other, one).find(({ text }) => passesRoles.test(text))
    const removed = other === '' ? undefined : linesBeside(one, other).find(({ text }) => keepsOut.test(text))
    const found = added ?? removed
    return found === undefined ? [] : [reasonOf(path, found.text, added?.line ?? 1)]
  })
}

/** Lines that one of two texts alone has, without comments. */
const linesBeside = (text: string, other: string): readonly { readonly text: string; readonly line: number }[] => {
  if (!passesRoles.test(text)) return []
  const others = new Set(other.split('\n').map((line) => line.trim()))
  return text
    .split('\n')
    .map((line, at) => ({ text: line.trim(), line: at + 1 }))
    .filter((one) => !others.has(one.text) && !/^(?:#|\/\/)/.test(one.text) && !ofBudget.test(one.text))
}

const reasonOf = (path: string, text: string, line: number): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes how the API server decides who may do what (${/[\w:/-]*(?:masters|allow|mode|config|auth|access-policy|none)\b/i.exec(text)?.[0] ?? 'authorization'}), past every role: what it comes to was not computed. Bring it in a change of its own, and check there who may do what then.`,
  where: { kind: 'file', path, line, column: 1 },
})
