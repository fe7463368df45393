import { alignCalls } from '../calls/align-calls.js'
import type { Alignment } from '../calls/alignment.js'
import { changedEdges, changedReach } from './edge-changes.js'
import { layOnMesh, type DeclaredAccess } from '../calls/grants.js'
import { identityOf, type Declaration } from '../calls/declaration.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import { sameJson } from '../bindings/rendered-object.js'
import { objectAt } from '../mesh/fields.js'
import { mayHoldNetworkPolicy } from '../manifests/may-hold.js'
import { placesOfMesh } from '../mesh/places-of-mesh.js'
import type { Mesh } from '../mesh/resolve.js'
import { serviceAccountOf } from '../mesh/resolve/workloads.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import type { Source } from '../ports/source.js'
import { isSameSegments, withSegmentsAtHead } from './segments-at-head.js'
import { segmentMatrix } from './call-matrix.js'
import type { CallReview } from './call-review.js'
import type { OpenedEnvironment } from './opened-environment.js'
import { policyListReasons } from './policy-lists.js'
import type { ComparedSides } from './render-sides.js'

/** Declared calls of both sides; missing where a side declares none. */
export interface JudgedCalls {
  readonly before?: () => Alignment
  readonly after?: () => Alignment
  readonly review?: CallReview
}

export const judgeCalls = (
  opened: OpenedEnvironment,
  { granted, unproven }: Pick<ComparedSides, 'granted' | 'unproven'>,
  meshes: { readonly before: Mesh; readonly after: Mesh },
): JudgedCalls => {
  const { calls, environment, configuration } = opened
  if (environment === undefined || (calls.before === undefined && calls.after === undefined)) return {}
  const otherNamespaces = (configuration.protected?.environments ?? [])
    .filter(({ name, namespace }) => name !== environment.name && namespace !== environment.namespace)
    .map(({ namespace }) => namespace)
  const lay = (
    declaration: Declaration | undefined,
    side: 'before' | 'after',
    segments = environment.segments,
  ): DeclaredAccess =>
    layOnMesh(
      declaration ?? { callers: [], services: [] },
      meshes[side],
      environment.namespace,
      segments,
      isOf(granted[side]),
    )
  const [before, after] = [lay(calls.before, 'before'), lay(calls.after, 'after')]
  const align = (access: DeclaredAccess, unread: readonly Reason[] = []): (() => Alignment) => {
    let found: Alignment | undefined
    return () => (found ??= alignCalls(access, { otherNamespaces, unread }))
  }
  const aligned = align(after, [
    ...unreadOf(opened, meshes.after),
    ...unproven,
    ...unreadNetwork(opened, after, 'after'),
    ...goneAccounts(before, after),
  ])
  const stood = calls.before === undefined ? undefined : align(before, unreadNetwork(opened, before, 'before'))
  const segmentsAtHead = configuration.head?.protected.environments.find(
    ({ name }) => name === environment.name,
  )?.segments
  const judged =
    segmentsAtHead === undefined || isSameSegments(environment.segments, segmentsAtHead)
      ? aligned
      : withSegmentsAtHead({ now: aligned, stood, atHead: align(lay(calls.after, 'after', segmentsAtHead)) })
  const changes = changedEdges(before, after)
  const segments = segmentMatrix(after)
  return {
    ...(stood === undefined ? {} : { before: stood }),
    ...(calls.after === undefined ? {} : { after: judged }),
    review: {
      verdict: calls.after === undefined ? 'not aligned' : judged().verdict,
      edges: after.edges.length,
      destinations: calls.after === undefined ? 0 : judged().destinations,
      changes,
      reach: changedReach(before, after, changes),
      ...(segments === undefined ? {} : { segments }),
    },
  }
}

/** Files that were not read and name a NetworkPolicy for who calls or is called: it may refuse what policies of the mesh allow. */
const unreadNetwork = (
  { sides }: OpenedEnvironment,
  { namespace, declaration: { callers }, edges }: DeclaredAccess,
  side: 'before' | 'after',
): readonly Reason[] => {
  const ends = new Set([
    namespace,
    ...callers.map((caller) => caller.namespace),
    ...edges.map(({ call }) => call.service.namespace),
  ])
  const told = new Set<Source | undefined>(
    side === 'after' ? (sides.unread?.reasons ?? []).flatMap(({ where }) => where ?? []) : [],
  )
  return (sides.unread?.parts?.[side] ?? []).flatMap(({ path, problems: [first], holds }): readonly Reason[] =>
    first === undefined || told.has(first.where) || !mayHoldNetworkPolicy(holds, ends)
      ? []
      : [
          {
            code: first.code,
            text: `${path} was not read (${first.message}), and by its words it may hold a NetworkPolicy that refuses declared calls`,
            ...(first.where === undefined ? {} : { where: first.where }),
          },
        ],
  )
}

/** Callers whose ServiceAccount the change takes away, while their pods still ask for it: the API server makes none of them. */
const goneAccounts = (before: DeclaredAccess, { mesh, declaration }: DeclaredAccess): readonly Reason[] => {
  const accountsOf = ({ state }: Mesh): ReadonlyMap<string, KubernetesObject> =>
    new Map(
      objectsOfKind(state, '', 'ServiceAccount').map((object) => [
        `${object.key.namespace}/${object.key.name}`,
        object,
      ]),
    )
  const [old, now] = [accountsOf(before.mesh), accountsOf(mesh)]
  const callers = declaration.callers.filter(({ createServiceAccount }) => !createServiceAccount)
  return [...new Set(callers.map(identityOf))].flatMap((identity): readonly Reason[] => {
    const gone = old.get(identity)
    if (gone === undefined || now.has(identity)) return []
    const running = [...placesOfMesh(mesh).workloads.values()]
      .flat()
      .flatMap((workload) => [workload, ...workload.alike])
      .find(({ namespace, podSpec }) => `${namespace}/${serviceAccountOf(podSpec)}` === identity)
    return running === undefined
      ? []
      : [
          {
            code: 'NOT_MODELLED',
            text: `${keyTitle(gone.key)} goes, and ${keyTitle(running.object.key)} still runs as it: none of its pods can be made`,
            where: running.object.source,
          },
        ]
  })
}

/** Why the policies of the head may be others than those that were read. */
const unreadOf = (
  { unreached, sides, environment, world }: OpenedEnvironment,
  { settings }: Mesh,
): readonly Reason[] => [
  ...(unreached === undefined ? [] : [{ code: unreached.code, text: 'the cluster could not be read' }]),
  ...(sides.unread?.reasons ?? []),
  ...policyListReasons(sides.lists),
  ...(sides.unproven ?? []),
  // A cluster says itself what is there.
  ...(world === undefined ? (sides.beside ?? []) : []).flatMap(({ title, after }): readonly Reason[] => {
    const policy = after.find(
      ({ key }) =>
        key.group === 'security.istio.io' && [environment?.namespace, settings.rootNamespace].includes(key.namespace),
    )
    return policy === undefined
      ? []
      : [{ code: 'UNIT_BESIDE', text: `${title} holds ${keyTitle(policy.key)}`, where: policy.source }]
  }),
]

/** Whether an object is what a binding asks for, word for word. */
const isOf = (granted: readonly RenderedObject[]): ((policy: KubernetesObject) => boolean) => {
  const byKey = new Map(granted.map((one) => [keyText(one.key), one]))
  return ({ key, content }) => {
    const asked = byKey.get(keyText(key))
    return asked !== undefined && sameJson(objectAt(asked.object, 'spec'), objectAt(content, 'spec'))
  }
}
