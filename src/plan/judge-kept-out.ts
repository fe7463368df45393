import type { MeshOverrides } from '../config/config.js'
import { markOf } from '../mesh/coverage/kept-out.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { IstioVersion } from '../mesh/enforcement.js'
import { validateObject } from '../mesh/validate/validate-object.js'
import { isSameJson } from '../ports/json.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import type { PermissionChange } from '../rbac/permission-change.js'
import { compareFiles, type Comparison } from './compare-files.js'
import type { Sides } from './opened-environment.js'
import { isTold, rowsNotTold, uniqueRows } from './told-gains.js'

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

/**
 * Compares the files once more without what stands on both sides and may not be applied. A DENY that goes is no loss of
 * protection where another one says the same, and is one where that other one never was in the cluster. Whoever gains only
 * without these objects makes the verdict no proof. Theorem: where neither comparison has a gain, nobody gains, whether all
 * of them are there or none is.
 */
export const judgeKeptOut = (
  sides: Sides,
  known: Comparison,
  { istio, overrides }: { readonly istio: IstioVersion; readonly overrides: MeshOverrides },
): ToldKeptOut => {
  const later = new Map(sides.after.map((object) => [keyText(object.key), object]))
  const doubtful = sides.before.flatMap((object) => {
    const after = later.get(keyText(object.key))
    if (after === undefined || !deciding.has(object.key.group) || !isSameJson(object.content, after.content)) return []
    const why = whyNot(after, istio)
    return why === undefined ? [] : [{ object: after, why }]
  })
  const [first] = doubtful
  if (first === undefined) return { reasons: [], permissions: [] }
  const out = new Set(doubtful.map(({ object }) => keyText(object.key)))
  const isIn = ({ key }: KubernetesObject): boolean => !out.has(keyText(key))
  const without = compareFiles(sides.before.filter(isIn), sides.after.filter(isIn), sides.incomplete ?? [], overrides)
  const more = without.access.destinations.find(
    (one) => one.gained.length > 0 && !isTold(one, known.access.destinations),
  )
  // The policy of the place is what a reader looks at first.
  const { object, why } = doubtful.find((one) => one.object.key.namespace === more?.namespace) ?? first
  const { source } = object
  const place = source.kind === 'file' ? ` (${source.path}:${source.line})` : ''
  return {
    reasons:
      more === undefined
        ? []
        : [
            {
              code: 'KEPT_OUT',
              text: `${keyTitle(object.key)}${place} stands in the files before and after, and ${why}. Without it ${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}. Take the object out of the files, or let it be applied first, or compare with the cluster.`,
              where: source,
            },
          ],
    permissions: uniqueRows(
      rowsNotTold(without, [known], `where ${keyTitle(object.key)}${place} is not in the cluster`),
    ),
  }
}
