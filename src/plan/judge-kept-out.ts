import type { MeshOverrides } from '../config/config.js'
import { everyChange } from '../mesh/changed-objects.js'
import { judgeChange } from '../mesh/coverage/judge-change.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { IstioVersion } from '../mesh/enforcement.js'
import { listNames } from '../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import { compareFiles, statesOfFiles, type Comparison } from './compare-files.js'
import type { Sides } from './opened-environment.js'
import { doubtfulObjects, refusedChanges } from './doubtful-objects.js'
import { isPermission, setsOf, type DoubtfulSet } from './doubtful-sets.js'
import { isTold, placeText, rowsNotTold, uniqueRows } from './told-gains.js'

/** What is not proven since objects that stand in the files may not stand in the cluster. */
export interface ToldKeptOut {
  readonly reasons: readonly Reason[]
  readonly permissions: readonly PermissionChange[]
}

/**
 * Compares the files once more without what stands on both sides and may not be applied, for every set of it that can make a
 * difference. A DENY that goes is no loss of protection where another one says the same, and is one where that other one never
 * was in the cluster. Whoever gains only then makes the verdict no proof.
 *
 * Theorem. Let some set T of the doubtful objects be there, of them N what is neither an AuthorizationPolicy nor RBAC. A request
 * that gains, gains as well
 * - with N and none, one or two of the AuthorizationPolicies in T. After the change none of their DENYs matches it, so that each
 *   may go, and of their ALLOWs one that matches is enough; without one that matches, what let it in still does while fewer of
 *   them are there. Before the change one policy is enough to refuse it: a DENY that matches, or an ALLOW that does not, which
 *   does that there is an ALLOW at all. CUSTOM policies answer alike on both sides.
 * - with N and none or one of them, where nothing but AuthorizationPolicies changes: what matches before does after. The DENY of
 *   the two then goes as it would refuse after the change too; and of an ALLOW that matches, the other one is not needed, since
 *   who is let in by one was refused by something else.
 * A permission that comes, comes with those RBAC objects in T alone by which it is given, since all of them only ever add: a binding
 * and its role, one of which changed where no pods took the account. Where roles are made of others, these belong to it, in the
 * form of any of the ClusterRoles that aggregate, and up to two more.
 * So nothing is left but N, of which every set is asked for; what istiod of one revision reads is there together.
 */
export const judgeKeptOut = (
  sides: Sides,
  known: Comparison,
  { istio, overrides }: { readonly istio: IstioVersion; readonly overrides: MeshOverrides },
): ToldKeptOut => {
  const refused = judgeRefused(sides, known, { istio, overrides })
  const doubtful = doubtfulObjects(sides, istio)
  if (doubtful.length === 0) return { reasons: refused, permissions: [] }
  const { sets, isWhole } = setsOf(doubtful, sides)
  const found = sets.map((kept) => judgeWith(sides, known, { kept, doubtful, overrides }))
  // Who gains is told before what is not known.
  const reason =
    found.find(({ gain }) => gain !== undefined)?.gain ??
    found.find(({ doubt }) => doubt !== undefined)?.doubt ??
    (isWhole || !decides(sides, overrides) ? undefined : tooMany(doubtful))
  return {
    reasons: reason === undefined ? refused : [...refused, reason],
    permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
  }
}

/**
 * The files once more with what the cluster has where objects that change are refused. A DENY that moves into such an object is gone,
 * though the files show it.
 */
const judgeRefused = (
  sides: Sides,
  known: Comparison,
  { istio, overrides }: { readonly istio: IstioVersion; readonly overrides: MeshOverrides },
): readonly Reason[] => {
  const found = refusedChanges(sides, istio)
  if (found === undefined) return []
  const { access } = compareFiles(found.sides, overrides, { read: sides })
  const what = gainOrDoubt(access, known)
  const one = found.refused.find(({ object }) => object.key.namespace === what?.namespace) ?? found.refused[0]
  if (one === undefined || what === undefined) return []
  const { object, why, fate } = one
  const has =
    fate === 'refused' ? 'The cluster keeps what it has of it, or nothing' : 'The cluster then has nothing of it'
  return [
    {
      code: 'KEPT_OUT',
      text: `${keyTitle(object.key)}${placeText(object.source)} changes, and ${why}. ${has}, and then ${what.text}. Correct the field, or compare with the cluster.`,
      where: object.source,
    },
  ]
}

interface GainOrDoubt {
  readonly kind: 'gain' | 'doubt'
  readonly text: string
  readonly namespace?: string
}

/** What a comparison tells that the first one does not. */
const gainOrDoubt = (access: Comparison['access'], known: Comparison): GainOrDoubt | undefined => {
  const told = new Set(known.access.reasons.map(reasonText))
  const more = access.destinations.find((one) => one.gained.length > 0 && !isTold(one, known.access.destinations))
  if (more !== undefined)
    return {
      kind: 'gain',
      text: `${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}`,
      namespace: more.namespace,
    }
  const doubt = access.reasons.find((one) => !told.has(reasonText(one)))
  return doubt === undefined ? undefined : { kind: 'doubt', text: `it is not known (${doubt.code}): ${doubt.text}` }
}

/** Whether anything changes that is not known to decide nothing. */
const decides = (sides: Sides, overrides: MeshOverrides): boolean => {
  const { before, after } = statesOfFiles(sides)
  return everyChange(before, after).some((change) =>
    judgeChange(change, [before, after], overrides.rootNamespace).some(
      ({ judgement }) => judgement.cover !== 'neutral',
    ),
  )
}

interface With {
  /** Those of the doubtful objects that are there. */
  readonly kept: DoubtfulSet
  readonly doubtful: DoubtfulSet
  readonly overrides: MeshOverrides
}

const judgeWith = (
  sides: Sides,
  known: Comparison,
  { kept, doubtful, overrides }: With,
): { readonly gain?: Reason; readonly doubt?: Reason; readonly permissions: readonly PermissionChange[] } => {
  const out = doubtful.filter((one) => !kept.includes(one))
  const keys = new Set(out.map(({ object }) => keyText(object.key)))
  const isIn = ({ key }: KubernetesObject): boolean => !keys.has(keyText(key))
  const without = compareFiles(
    { ...sides, before: sides.before.filter(isIn), after: sides.after.filter(isIn) },
    overrides,
    { read: sides },
  )
  const what = gainOrDoubt(without.access, known)
  // The policy of the place is what a reader looks at first.
  const shown = out.find(({ object }) => object.key.namespace === what?.namespace) ?? out[0]
  if (shown === undefined) return { permissions: [] }
  const title = `${keyTitle(shown.object.key)}${placeText(shown.object.source)}`
  const beside = kept.filter((one) => !isPermission(one)).map(({ object }) => keyTitle(object.key))
  const and = beside.length === 0 ? '' : ` and with ${listNames(beside, mostNamed)}`
  const reason = (what: string): Reason => ({
    code: 'KEPT_OUT',
    text: `${title} stands in the files before and after, and ${shown.why}. Without it${and} ${what}. ${remedy}`,
    where: shown.object.source,
  })
  return {
    permissions: rowsNotTold(without, [known], `where ${title} is not in the cluster`),
    ...(what === undefined ? {} : { [what.kind]: reason(what.text) }),
  }
}

const mostNamed = 3

const remedy = 'Take the object out of the files, or let it be applied first, or compare with the cluster.'

const reasonText = ({ code, text }: Reason): string => `${code} ${text}`

const tooMany = (doubtful: DoubtfulSet): Reason => {
  const names = doubtful.map(({ object }) => keyTitle(object.key))
  return {
    code: 'KEPT_OUT',
    text: `${String(doubtful.length)} objects stand in the files before and after, and may not be in the cluster, which are too many to compare every set of them: ${listNames(names, mostNamed)}. Take them out of the files, or let them be applied first, or compare with the cluster.`,
    ...(doubtful[0] === undefined ? {} : { where: doubtful[0].object.source }),
  }
}
