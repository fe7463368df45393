import type { MeshOverrides } from '../config/config.js'
import { markOf } from '../mesh/coverage/kept-out.js'
import type { DestinationDiff, Reason } from '../mesh/difference/access-diff.js'
import type { IstioVersion } from '../mesh/enforcement.js'
import { validateObject } from '../mesh/validate/validate-object.js'
import { isSameJson } from '../ports/json.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import { compareFiles, type Comparison } from './compare-files.js'
import type { Sides } from './opened-environment.js'
import { isTold, placeText, rowsNotTold, uniqueRows } from './told-gains.js'

/** What is not proven since objects that stand in the files may not stand in the cluster. */
export interface ToldKeptOut {
  readonly reasons: readonly Reason[]
  readonly permissions: readonly PermissionChange[]
}

/** Groups of which an object that is not there can make a difference between two others. */
const deciding: ReadonlySet<string> = new Set([
  'security.istio.io',
  'networking.istio.io',
  'gateway.networking.k8s.io',
  'rbac.authorization.k8s.io',
])

/** Why an object of the files may not be in the cluster, or be enforced there. */
const whyNot = (object: KubernetesObject, istio: IstioVersion): string | undefined => {
  const mark = markOf(object.annotations) ?? markOf(object.labels)
  if (mark !== undefined) return `by ${mark} a tool may leave it out of the cluster`
  // I pkg/config/labels: an istiod of another revision does not read the object.
  if (object.key.group.endsWith('istio.io') && object.labels['istio.io/rev'] !== undefined)
    return 'istiod of another revision than its label istio.io/rev leaves it out'
  const refused = validateObject(object, istio).find(({ severity }) => severity === 'error')
  return refused === undefined ? undefined : `the API server may have refused it: ${refused.message}`
}

/** More than these are put back one by one no more; that none of them is there is asked all the same. */
const mostAlone = 20

/**
 * Compares the files once more without what stands on both sides and may not be applied, and with each of it alone. A DENY that
 * goes is no loss of protection where another one says the same, and is one where that other one never was in the cluster.
 * Whoever gains only then makes the verdict no proof.
 *
 * Theorem: a request that gains while some set of the doubtful policies is there gains while none of them is, or one. A DENY of
 * the set does not match it, or it would be denied after the change too; so the set without its DENYs gains as well. An ALLOW of
 * the set does not match it, or it was allowed before; what such a policy does for it is that there is an ALLOW at all, and one does that.
 * It speaks of AuthorizationPolicies: a gain that needs one and a RequestAuthentication, both doubtful, is not found.
 */
export const judgeKeptOut = (
  sides: Sides,
  known: Comparison,
  { istio, overrides }: { readonly istio: IstioVersion; readonly overrides: MeshOverrides },
): ToldKeptOut => {
  const [olds, nows] = [sides.before, sides.after].map((side) => side.filter(({ key }) => deciding.has(key.group)))
  const later = new Map(nows?.map((object) => [keyText(object.key), object]))
  const doubtful = (olds ?? []).flatMap((object): readonly Doubtful[] => {
    const after = later.get(keyText(object.key))
    if (after === undefined || !isSameJson(object.content, after.content)) return []
    const why = whyNot(after, istio)
    return why === undefined ? [] : [{ object: after, why }]
  })
  if (doubtful.length === 0) return { reasons: [], permissions: [] }
  const alone = doubtful.length === 1 || doubtful.length > mostAlone ? [] : doubtful
  const found = [undefined, ...alone].map((kept) => {
    const out = doubtful.filter((one) => one !== kept)
    return judgeWithout(sides, known, { out, overrides })
  })
  return {
    reasons: found.flatMap(({ reasons }) => reasons).slice(0, 1),
    permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
  }
}

interface Doubtful {
  readonly object: KubernetesObject
  readonly why: string
}

const judgeWithout = (
  sides: Sides,
  known: Comparison,
  { out, overrides }: { readonly out: readonly Doubtful[]; readonly overrides: MeshOverrides },
): ToldKeptOut => {
  const keys = new Set(out.map(({ object }) => keyText(object.key)))
  const isIn = ({ key }: KubernetesObject): boolean => !keys.has(keyText(key))
  const without = compareFiles(sides.before.filter(isIn), sides.after.filter(isIn), sides.incomplete ?? [], overrides)
  const more = without.access.destinations.find(
    (one) => one.gained.length > 0 && !isTold(one, known.access.destinations),
  )
  // The policy of the place is what a reader looks at first.
  const [first] = out
  const shown = out.find(({ object }) => object.key.namespace === more?.namespace) ?? first
  if (shown === undefined) return { reasons: [], permissions: [] }
  const { object, why } = shown
  const place = placeText(object.source)
  const reason = (one: DestinationDiff): Reason => ({
    code: 'KEPT_OUT',
    text: `${keyTitle(object.key)}${place} stands in the files before and after, and ${why}. Without it ${one.title}: ${one.gained[0]?.who ?? ''} gains ${one.gained[0]?.what ?? ''}. Take the object out of the files, or let it be applied first, or compare with the cluster.`,
    where: object.source,
  })
  return {
    reasons: more === undefined ? [] : [reason(more)],
    permissions: rowsNotTold(without, [known], `where ${keyTitle(object.key)}${place} is not in the cluster`),
  }
}
