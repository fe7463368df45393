import type { ObjectChange } from '../../mesh/changed-objects.js'
import { isLabelOfIstio } from '../../mesh/coverage/label-of-istio.js'
import { judgeChange } from '../../mesh/coverage/judge-change.js'
import { makesPods, podTemplatesIn } from '../../mesh/coverage/pod-templates.js'
import { objectAt } from '../../mesh/fields.js'
import { isSameJson } from '../../ports/json.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { once } from '../../ports/once.js'
import { movesOfNamed } from '../../units/naming-accounts.js'

/** What stands beside the objects in question, and may read their labels, addresses or accounts. */
export interface AroundChange {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
}

const nothingAround: AroundChange = { before: [], after: [] }

type States = readonly [MeshState, MeshState]

/** The first object whose change would decide, of those that count. */
export const decidingIn = (
  old: readonly KubernetesObject[],
  now: readonly KubernetesObject[],
  { counts = () => true, around = nothingAround }: { counts?: (name: string) => boolean; around?: AroundChange } = {},
): KubernetesObject | undefined => {
  const [before, after] = [old, now].map((objects) => new Map(objects.map((object) => [keyText(object.key), object])))
  const all = new Map([...(before ?? []), ...(after ?? [])])
  const isOther = ({ key }: KubernetesObject): boolean => !all.has(keyText(key))
  const states: States = [
    { objects: [...old, ...around.before.filter(isOther)], reads: [] },
    { objects: [...now, ...around.after.filter(isOther)], reads: [] },
  ]
  const takers = once(() => movesOfNamed(states, [...states[0].objects, ...states[1].objects]))
  return [...all.values()].find(({ key }) => {
    const name = keyText(key)
    if (!counts(name)) return false
    const change: ObjectChange = { before: before?.get(name), after: after?.get(name) }
    if (change.before !== undefined && isSameJson(change.before.content, change.after?.content ?? null)) return false
    return decides(change, states, takers)
  })
}

/**
 * Whether a change of one object decides. Of what the table calls neutral, some is compared as requests: which proxies the pods of
 * a namespace get, which labels of pods a selector reads, whose account pods take along.
 */
const decides = (change: ObjectChange, states: States, takers: () => ReadonlySet<string>): boolean => {
  const { before, after } = change
  const object = after ?? before
  if (object === undefined) return false
  if (object.key.kind === 'Namespace' && proxiesOf(before) !== proxiesOf(after)) return true
  if (before === undefined && joins(object)) return takers().has(keyTitle(object.key))
  if (makesPods(object) && takers().has(keyTitle(object.key))) return true
  if (before !== undefined && after !== undefined && labelsOfPods(before) !== labelsOfPods(after)) return true
  return judgeChange(change, states).some(
    ({ path: [first, second], judgement }) =>
      judgement.cover !== 'neutral' && (before !== undefined || !isNameAlone(first, second)),
  )
}

/** What comes has a name, whatever it is; what Istio reads of it by its name alone stands in its fields. */
const isNameAlone = (first: string | undefined, second: string | undefined): boolean =>
  first === 'kind' || first === 'apiVersion' || (first === 'metadata' && (second === 'name' || second === 'namespace'))

/** Workloads that come, and what is called by their side, let nobody in to what stands. */
const joins = (object: KubernetesObject): boolean =>
  makesPods(object) || (object.key.group === '' && ['Pod', 'Service', 'ServiceAccount'].includes(object.key.kind))

/** Which proxies the pods of a namespace get: two states of it are compared as requests, and no field says it alone. */
const proxiesOf = (namespace: KubernetesObject | undefined): string =>
  JSON.stringify(
    Object.entries(namespace?.labels ?? {})
      .filter(([label]) => isLabelOfIstio(label))
      .sort(),
  )

/** A selector reads any label of pods, whatever Istio takes it for. */
const labelsOfPods = (object: KubernetesObject): string =>
  JSON.stringify([
    object.key.group === '' && object.key.kind === 'Pod' ? Object.entries(object.labels).sort() : [],
    ...podTemplatesIn(object.content).map(({ path, template }) => [
      path.join('.'),
      Object.entries(objectAt(template, 'metadata', 'labels')).sort(),
    ]),
  ])
