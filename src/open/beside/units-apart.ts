import type { Environment } from '../../config/config.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { makesPods } from '../../mesh/coverage/pod-templates.js'
import type { Sides } from '../../plan/opened-environment.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { once } from '../../ports/once.js'
import { movesOfNamed } from '../../units/naming-accounts.js'
import type { UnitPair } from '../../units/pair-units.js'
import { isRbac, rbacOf } from './about-environment.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** A kustomization or chart that the change reaches. */
export interface ChangedUnit {
  readonly pair: UnitPair
  readonly folder: string
  /** The first of its files that changed. */
  readonly path: string
  readonly reads: ReadonlySet<string>
}

/**
 * What a changed file builds is known once it is rendered: a line of a kustomization or a value takes a policy out of a namespace
 * that the file itself does not name.
 */
export const changedUnits = (pairs: readonly UnitPair[], changed: ReadonlySet<string>): readonly ChangedUnit[] =>
  pairs.flatMap((pair): readonly ChangedUnit[] => {
    const source = (pair.after ?? pair.before)?.source
    if (source === undefined || source.kind === 'plain') return []
    const units = [pair.before, pair.after].flatMap((unit) => unit ?? [])
    const reads = new Set(units.flatMap((unit) => [...unit.reads, ...(unit.asides ?? [])]))
    const [path] = [...changed].filter((one) => reads.has(one)).sort(byCodePoint)
    return path === undefined ? [] : [{ pair, folder: source.folder, path, reads }]
  })

/** Whether the texts of a unit that nobody could render may make a policy. */
export const mayMakePolicy = ({ reads }: ChangedUnit, sides: readonly RevisionUnits[]): boolean =>
  sides.some(({ textOf }) =>
    [...reads].some((path) => {
      const text = textOf(path)
      return text !== undefined && mayHoldPolicy(mayHold(text))
    }),
  )

/** Of what such a unit makes, that which may decide in an environment: its namespace's, the mesh's, the cluster's, what its accounts are given elsewhere, and pods as whom its rules know them. */
export const ofEnvironment = (
  delivered: Sides,
  own: Sides,
  environment: Environment | undefined,
  namespaces: ReadonlySet<string>,
): Sides => {
  if (environment === undefined) return delivered
  const grants = rbacOf(
    environment,
    namespaces,
    [delivered, own].flatMap(({ before, after }) => [...before, ...after]).filter(isRbac),
  )
  const places = new Set(['', environment.namespace, environment.mesh.rootNamespace ?? 'istio-system'])
  const moved = once(() => movedTitles(delivered, own))
  const known = new Set(delivered.before.map(({ key }) => keyText(key)))
  const selects = once(() => [...own.before, ...own.after].some(selectsNamespaces))
  // Nobody ran in a namespace that comes: whom the environment's rules know there is told by the pods.
  const comesApart = ({ key }: KubernetesObject): boolean =>
    key.group === '' && key.kind === 'Namespace' && !places.has(key.name) && !known.has(keyText(key)) && !selects()
  const matters = (object: KubernetesObject): boolean =>
    (places.has(object.key.namespace) && !comesApart(object)) ||
    grants(object) ||
    (makesPods(object) && moved().has(keyTitle(object.key)))
  return { ...delivered, before: delivered.before.filter(matters), after: delivered.after.filter(matters) }
}

/** Whether an object asks for namespaces by their labels, or for all of them: routes of a Gateway, webhooks, discovery. */
const selectsNamespaces = ({ content }: KubernetesObject): boolean =>
  /"(?:namespaceSelector|allowedRoutes)"|discoverySelectors/.test(JSON.stringify(content))

/** Workloads that take or leave an account which the environment's rules or bindings name. */
const movedTitles = ({ before, after }: Sides, own: Sides): ReadonlySet<string> => {
  const states: readonly [MeshState, MeshState] = [
    { objects: before, reads: [] },
    { objects: after, reads: [] },
  ]
  return movesOfNamed(states, [...own.before, ...own.after])
}
