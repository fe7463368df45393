import { keyText, keyTitle, type KubernetesObject, type MeshState, type ReadRecord } from '../../ports/object.js'
import { objectDigest } from '../digest.js'
import { groupBy } from '../../ports/group-by.js'
import { byCodePoint } from '../../ports/order.js'
import type { AppliedPolicy, MeshSettings, Stage, Unknown } from '../enforcement.js'
import { readNameOfAnyVersion } from '../evaluate/condition-key.js'
import { compileTemplate, isTemplate } from '../evaluate/template.js'
import { objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { askedOf, providerDecides } from '../provider-decides.js'
import { attaches, selects, targetOf, type AttachmentSettings, type AttachmentSubject } from './attachment.js'
import { decidingHeaders } from './deciding-headers.js'
import { isHarmlessPatch, isOwnFilter } from './envoy-filter.js'
import { insertsFilterAlone } from './inserted-filter.js'
import { hasFix } from './version.js'
import { istiodUnknowns } from './istiod-flags.js'
import { laterSources, laterTargets } from './later-fields.js'
import { unknownConditions } from './unknown-conditions.js'
import type { UnknownField } from '../validate/schema.js'
import { strangeParts } from './unknown-fields.js'
import { unservedObjects } from './unserved-objects.js'

const envoyFilterApplies = (object: KubernetesObject, subject: AttachmentSubject, settings: MeshSettings): boolean => {
  const spec = objectAt(object.content, 'spec')
  const refs = targetOf(object).refs
  if (refs.length > 0) return attaches(targetOf(object), subject, attachmentOf(settings))
  const here = object.key.namespace === subject.namespace || object.key.namespace === settings.rootNamespace
  return here && selects(textMapAt(spec, 'workloadSelector', 'labels'), subject.labels)
}

export const attachmentOf = (settings: MeshSettings): AttachmentSettings => ({
  rootNamespace: settings.rootNamespace,
  selectorsOnGateways: true,
})

/** Extensions that stand in a proxy's path and whose verdict is not modelled. */
const extensions = (
  state: MeshState,
  objects: readonly KubernetesObject[],
  subject: AttachmentSubject,
  settings: MeshSettings,
): readonly Unknown[] => {
  // What a sidecar takes in goes to the program beside it.
  const behind = subject.proxy === 'sidecar' ? 'none' : decidingHeaders(state)
  return objects.flatMap((object): readonly Unknown[] => {
    const spec = objectAt(object.content, 'spec')
    const identity = `${keyText(object.key)}@${objectDigest(object)}`
    if (object.key.kind === 'EnvoyFilter') {
      if (isOwnFilter(object, settings.rootNamespace) || !envoyFilterApplies(object, subject, settings)) return []
      const patches = objectsAt(spec, 'configPatches').filter((patch) => !isHarmlessPatch(patch, behind))
      if (patches.length === 0) return []
      return [
        {
          code: 'ENVOY_FILTER',
          what: `${keyTitle(object.key)} changes the proxy's own configuration`,
          identity,
          effect: 'anything',
          ...(patches.every(insertsFilterAlone) ? { ofRequests: true } : {}),
        },
      ]
    }
    if (!attaches(targetOf(object), subject, attachmentOf(settings))) return []
    return [
      { code: 'WASM_PLUGIN', what: `${keyTitle(object.key)} runs code in the proxy`, identity, effect: 'anything' },
    ]
  })
}

const unreadKinds = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'] as const

const unreadOf = new WeakMap<MeshState, Map<string, readonly Unknown[]>>()

/** Kinds that were asked for and not given: there may be objects that nobody saw. The same for all of a namespace. */
const unread = (state: MeshState, namespaces: readonly string[]): readonly Unknown[] => {
  const known = unreadOf.get(state) ?? new Map<string, readonly Unknown[]>()
  unreadOf.set(state, known)
  const key = namespaces.join(',')
  const found = known.get(key) ?? findUnread(state, namespaces)
  known.set(key, found)
  return found
}

const findUnread = (state: MeshState, namespaces: readonly string[]): readonly Unknown[] => {
  const out: Unknown[] = []
  const refused = (group: string, kind: string, namespace: string): ReadRecord | undefined => {
    const of = (scope: string): ReadRecord | undefined =>
      state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope)
    const read = of(namespace) ?? of('*')
    return read?.status === 'forbidden' ? read : undefined
  }
  /** Of several texts each has its own. */
  const keysOf = (kinds: readonly (readonly [string, string])[], namespace: string): NonNullable<Unknown['keys']> => {
    const all = state.reads.filter(
      (read) =>
        read.status === 'forbidden' &&
        [namespace, '*'].includes(read.namespace) &&
        kinds.some(([group, kind]) => read.group === group && read.kind === kind),
    )
    return all.some((read) => read.keys === undefined) ? 'any' : new Set(all.flatMap((read) => read.keys ?? []))
  }
  const told = (kind: string, namespace: string, { because }: ReadRecord): string =>
    because === undefined
      ? `${kind} objects of namespace ${namespace} may not be read`
      : `${kind} objects of namespace ${namespace} are not all known: ${because}`
  for (const namespace of namespaces) {
    for (const kind of unreadKinds) {
      const read = refused('security.istio.io', kind, namespace)
      if (read !== undefined)
        out.push({
          code: 'NAMESPACE_UNREAD',
          what: told(kind, namespace, read),
          identity: `unread:security.istio.io/${kind}/${namespace}`,
          effect: 'anything',
          unread: kind,
          keys: keysOf([['security.istio.io', kind]], namespace),
        })
    }
    // What keeps several of these from being read is told once.
    const extending = extendingKinds.flatMap(({ group, kind }) => {
      const read = refused(group, kind, namespace)
      return read === undefined ? [] : [{ group, kind, read }]
    })
    for (const alike of groupBy(extending, ({ read }) => read.because ?? '').values()) {
      const [first] = alike
      if (first === undefined) continue
      out.push({
        code: 'NAMESPACE_UNREAD',
        what: told(alike.map(({ kind }) => kind).join(', '), namespace, first.read),
        identity: `unread:${alike.map(({ group, kind }) => `${group}/${kind}`).join(',')}/${namespace}`,
        effect: 'anything',
        keys: keysOf(
          alike.map(({ group, kind }) => [group, kind] as const),
          namespace,
        ),
      })
    }
  }
  return out
}

const extendingKinds = [
  { group: 'networking.istio.io', kind: 'EnvoyFilter' },
  { group: 'networking.istio.io', kind: 'Sidecar' },
  { group: 'extensions.istio.io', kind: 'WasmPlugin' },
] as const

/**
 * What a CUSTOM provider answers. One provider that the mesh defines is asked; an undefined one, or a second at the
 * same workload, makes the rules deny (istio-semantics §1, §2.8), which is no unknown.
 */
const customProvider = (custom: readonly AppliedPolicy[], settings: MeshSettings): readonly Unknown[] => {
  const providers = [...new Set(custom.map((policy) => policy.provider ?? ''))]
  const [provider] = providers
  if (provider === undefined || providers.length > 1) return []
  const kind = settings.extensionProviders.get(provider)
  if (kind !== 'http' && kind !== 'grpc') return []
  const rules = custom.map((policy) => `${keyText(policy.object.key)}@${objectDigest(policy.object)}`).join(',')
  return [
    {
      code: 'CUSTOM_PROVIDER',
      what: providerDecides(provider, custom),
      identity: `custom:${kind}:${provider}:${rules}`,
      effect: 'only denies',
      asks: askedOf(provider, custom),
    },
  ]
}

/** Templates that Envoy refuses, and with them the whole listener: the proxy keeps what it had. */
const refusedTemplates = (policies: readonly AppliedPolicy[], settings: MeshSettings): readonly Unknown[] => {
  if (!hasFix(settings.istioVersion, [22, 0])) return []
  return policies.flatMap(({ object, rules }): readonly Unknown[] => {
    const refused = (rules ?? [])
      .flatMap((rule) => objectsAt(rule, 'to'))
      .flatMap((to) => [...textsAt(to, 'operation', 'paths'), ...textsAt(to, 'operation', 'notPaths')])
      .filter((path) => isTemplate(path) && compileTemplate(path) === undefined)
    if (refused.length === 0) return []
    return [
      {
        code: 'TEMPLATE_REFUSED',
        what: `${keyTitle(object.key)} has the path template ${refused.map((path) => JSON.stringify(path)).join(', ')}, which Envoy refuses with the whole listener`,
        identity: `template:${keyText(object.key)}@${objectDigest(object)}`,
        effect: 'anything',
      },
    ]
  })
}

const unknownText = (unknown: readonly UnknownField[]): string => {
  const near = [...new Set(unknown.flatMap((field) => field.near ?? []))]
  const meant = near.length === 0 ? '' : ` (did you mean ${near.map((name) => JSON.stringify(name)).join(', ')}?)`
  return `${unknown.map(({ path }) => path).join(', ')}, which is no field that Istio is known to read${meant}`
}

/** Fields that no version of the kinds has: the API server may prune them, a newer Istio may read them. */
const strange = (objects: readonly KubernetesObject[]): readonly Unknown[] =>
  objects.flatMap((object): readonly Unknown[] => {
    const { unknown, mistyped } = strangeParts(object)
    const [first] = unknown
    const of = (code: string, what: string): Unknown => ({
      code,
      what: `${keyTitle(object.key)} has ${what}`,
      identity: `${code === 'UNKNOWN_FIELD' ? 'field' : 'type'}:${keyText(object.key)}@${objectDigest(object)}`,
      effect: 'anything',
    })
    return [
      ...(first === undefined
        ? []
        : [{ ...of('UNKNOWN_FIELD', unknownText(unknown)), where: object.locate(first.pointer) }]),
      ...(mistyped.length === 0
        ? []
        : [of('VALUE_OF_ANOTHER_TYPE', `${mistyped.join(', ')} of another type: the API server refuses the object`)]),
    ]
  })

/** Header names, claims and paths aside, an `experimental.envoy.filters.*` condition reads what other filters say. */
const experimental = (policies: readonly AppliedPolicy[]): readonly Unknown[] =>
  policies.flatMap((policy): readonly Unknown[] => {
    const keys = (policy.rules ?? [])
      .flatMap((rule) => objectsAt(rule, 'when'))
      .map((condition) => textAt(condition, 'key'))
      .filter((key) => readNameOfAnyVersion(key)?.key === 'experimental.envoy.filters.')
    if (keys.length === 0) return []
    return [
      {
        code: 'FILTER_METADATA',
        what: `${keyTitle(policy.object.key)} asks for ${[...new Set(keys)].sort(byCodePoint).join(', ')}, which another filter sets`,
        identity: `metadata:${keyText(policy.object.key)}@${objectDigest(policy.object)}`,
        effect: 'anything',
      },
    ]
  })

/** Everything at one proxy that is not modelled, sorted and without repeats. */
export const findUnknowns = (
  state: MeshState,
  extensionObjects: readonly KubernetesObject[],
  subject: AttachmentSubject,
  settings: MeshSettings,
  stage: Pick<Stage, 'allow' | 'deny' | 'custom' | 'audit' | 'jwtRules'>,
  namespaces: readonly string[],
  peerAuthentications: readonly KubernetesObject[],
  referring: readonly KubernetesObject[],
): readonly Unknown[] => {
  const policies = [...stage.allow, ...stage.deny, ...stage.custom]
  const envoy = subject.proxy !== 'ztunnel'
  const found = [
    ...(envoy ? extensions(state, extensionObjects, subject, settings) : []),
    ...unread(state, namespaces),
    ...(envoy ? customProvider(stage.custom, settings) : []),
    ...strange([
      ...policies.map((policy) => policy.object),
      ...new Set(stage.jwtRules.map((rule) => rule.object)),
      ...peerAuthentications,
    ]),
    ...(envoy ? experimental(policies) : []),
    ...(envoy ? refusedTemplates(policies, settings) : []),
    ...unknownConditions(policies, settings),
    ...unservedObjects(state, settings, namespaces),
    ...laterSources(policies, settings),
    ...laterTargets(referring, settings),
    ...istiodUnknowns(state, subject.proxy),
  ]
  const unique = new Map(found.map((unknown) => [unknown.identity, unknown]))
  return [...unique.values()].sort((left, right) => byCodePoint(left.identity, right.identity))
}
