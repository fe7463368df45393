import { isSameJson } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { byNumber } from '../../ports/order.js'
import type { ObjectChange } from '../changed-objects.js'
import { podTemplatesOf } from '../coverage/pod-templates.js'
import type { MeshSettings } from '../enforcement.js'
import { selects, targetOf } from '../resolve/attachment.js'
import { applyPolicy, isDryRun } from '../resolve/policies.js'
import { everyWorkload, findWorkloads, type Workload } from '../resolve/workloads.js'
import { validateObject } from '../validate/validate-object.js'
import type { Note } from './access-diff.js'
import { quoted } from './phrase.js'
import { titleOf } from './provider-notes.js'

/** What of a state says which policy is whose. */
interface Side {
  readonly state: MeshState
  readonly settings: Pick<MeshSettings, 'rootNamespace' | 'istioVersion'>
}

const selecting = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'] as const
const group = 'security.istio.io'

/** Policies or workloads of one sentence that are named; the others are counted. */
const mostNamed = 5

/**
 * Whose policies a change makes others, which rows tell by their effect alone: a selector that finds nothing, labels that no
 * policy asks for any more, and a first ALLOW, which shuts out whom it does not name.
 */
export const selectionNotes = (changes: readonly ObjectChange[], before: Side, after: Side): readonly Note[] => [
  ...emptySelections(changes, after),
  ...changes.flatMap((change) => leftBySelectors(change, before, after)),
  ...firstAllows(changes, before, after),
]

/** Where a policy looks for workloads by labels; undefined where it names a target, or asks for no label. */
const selectorOf = (object: KubernetesObject, { settings }: Side) => {
  const { namespace, selector, refs } = targetOf(object)
  if (refs.length > 0) return undefined
  const isOfMesh = namespace === settings.rootNamespace
  return {
    isOfMesh,
    asks: Object.keys(selector).length > 0,
    holds: (one: Pick<Workload, 'namespace' | 'labels'>): boolean =>
      (isOfMesh || one.namespace === namespace) && selects(selector, one.labels),
    looksIn: (other: string): boolean => isOfMesh || other === namespace,
  }
}

/**
 * Policies of the change whose selector finds none of the workloads that are known where it looks: most often a label that is
 * not as the workload has it. Where no workload is known at all, nobody can say so.
 */
const emptySelections = (changes: readonly ObjectChange[], side: Side): readonly Note[] => {
  const empty = changes.flatMap(({ after }) => {
    if (after?.key.group !== group || !selecting.some((kind) => kind === after.key.kind)) return []
    const selector = selectorOf(after, side)
    if (selector?.asks !== true) return []
    const there = findWorkloads(side.state).filter(({ namespace }) => selector.looksIn(namespace))
    return there.length === 0 || there.some(selector.holds) ? [] : [titleOf(after)]
  })
  if (empty.length === 0) return []
  const verb = empty.length === 1 ? 'selects' : 'select'
  const text = `${listNames([...empty].sort(byNumber), mostNamed)} ${verb} no workload that is known here: harmless where such a workload is not installed, else the selector is wrong`
  return [{ text, about: { kind: 'empty selector' } }]
}

const pairsOf = (labels: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(labels).map(([name, value]) => `${name}=${value}`)

/** What one has and the other has not, as labels are written. */
const onlyIn = (one: Workload['labels'], other: Workload['labels']): string => {
  const others = new Set(pairsOf(other))
  const own = pairsOf(one).filter((pair) => !others.has(pair))
  return own.length === 0 ? 'none' : own.map(quoted).join(', ')
}

const workloadsOf = (object: KubernetesObject, { state }: Side): readonly Workload[] =>
  everyWorkload(state).filter((one) => one.object === object)

/** A workload whose labels change, and policies that ask for those that it had: they stay, and are no longer about it. */
const leftBySelectors = ({ before, after }: ObjectChange, old: Side, now: Side): readonly Note[] => {
  if (before === undefined || after === undefined || podTemplatesOf(after).length === 0) return []
  const [first, ...others] = workloadsOf(before, old)
  const [then, ...more] = workloadsOf(after, now)
  if (first === undefined || then === undefined || others.length + more.length > 0) return []
  if (isSameJson(first.labels, then.labels)) return []
  const held = (side: Side, of: Workload): ReadonlyMap<string, KubernetesObject> =>
    new Map(
      selecting
        .flatMap((kind) => objectsOfKind(side.state, group, kind))
        .filter((policy) => {
          const selector = selectorOf(policy, side)
          return selector?.asks === true && selector.holds(of)
        })
        .map((policy) => [keyText(policy.key), policy] as const),
    )
  const stays = held(now, then)
  const present = new Set(
    selecting.flatMap((kind) => objectsOfKind(now.state, group, kind)).map(({ key }) => keyText(key)),
  )
  const left = [...held(old, first)].filter(([name]) => present.has(name) && !stays.has(name))
  if (left.length === 0) return []
  const [template] = podTemplatesOf(after)
  const pointer = template === undefined ? '' : `/${[...template.path, 'metadata', 'labels'].join('/')}`
  const policies = listNames(left.map(([, policy]) => titleOf(policy)).sort(byNumber), mostNamed)
  return [
    {
      text: `${titleOf(after)} had label ${onlyIn(first.labels, then.labels)} and has ${onlyIn(then.labels, first.labels)}: ${policies} ${left.length === 1 ? 'holds' : 'hold'} for it no longer${stays.size === 0 ? ', and no policy selects it by its labels now' : ''}`,
      about: { kind: 'selected no more', head: after.locate(pointer) },
    },
  ]
}

const isEnforcedAllow = (object: KubernetesObject | undefined): object is KubernetesObject =>
  object?.key.group === group &&
  object.key.kind === 'AuthorizationPolicy' &&
  !isDryRun(object) &&
  applyPolicy(object).action === 'ALLOW'

/** What the API server or its webhook refuses is the first of nothing: a finding says that it does not get there. */
const isAccepted = (policy: KubernetesObject, { settings }: Side): boolean =>
  validateObject(policy, settings.istioVersion).every(({ severity }) => severity !== 'error')

/** Policies that let in some and so shut out all others, where no ALLOW was asked before. */
const firstAllows = (changes: readonly ObjectChange[], before: Side, after: Side): readonly Note[] => {
  const fresh = changes.flatMap(({ before: was, after: is }) =>
    isEnforcedAllow(is) && !isEnforcedAllow(was) && applyPolicy(is).rules !== undefined && isAccepted(is, after)
      ? [is]
      : [],
  )
  if (fresh.length === 0) return []
  // One that lets in nobody shuts all of it, which rows and a finding say.
  const shutting = changes.flatMap(({ after: is }) =>
    isEnforcedAllow(is) && applyPolicy(is).rules === undefined ? (selectorOf(is, after) ?? []) : [],
  )
  const asked = objectsOfKind(before.state, group, 'AuthorizationPolicy')
    .filter(isEnforcedAllow)
    .flatMap((policy) => selectorOf(policy, before) ?? [])
  const bare = findWorkloads(before.state).filter((one) => ![...asked, ...shutting].some(({ holds }) => holds(one)))
  const first = fresh.flatMap((policy) => {
    const selector = selectorOf(policy, after)
    if (selector === undefined) return []
    const shut = bare.filter(selector.holds)
    return shut.length === 0 ? [] : [{ policy, selector, shut }]
  })
  const [only, ...others] = first
  if (only === undefined) return []
  const { policy, selector, shut } = only
  const about = { kind: 'first ALLOW' as const, head: policy.source }
  if (others.length > 0)
    return [
      {
        text: `${listNames(
          first.map((one) => titleOf(one.policy)),
          mostNamed,
        )} are the first ALLOW policies where they hold: each workload that had none refuses from now on what no policy allows`,
        about,
      },
    ]
  // Others are asked for workloads of the same scope already.
  const isOfSome = selector.asks || asked.some((one) => selector.isOfMesh || one.looksIn(policy.key.namespace))
  const scope = isOfSome
    ? listNames(shut.map(({ object }) => titleOf(object)).sort(byNumber), mostNamed)
    : selector.isOfMesh
      ? 'the whole mesh'
      : `namespace ${quoted(policy.key.namespace)}`
  const whose = isOfSome
    ? shut.length === 1
      ? 'it refuses'
      : 'they refuse'
    : 'every workload there that had none refuses'
  return [
    {
      text: `${titleOf(policy)} is the first ALLOW policy of ${scope}: ${whose} from now on what it does not allow`,
      about,
    },
  ]
}
