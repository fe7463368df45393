import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import { digestOf } from '../digest.js'
import type { ProxyKind, Unknown } from '../enforcement.js'
import { isIstiod, kindsOfIstiod } from '../coverage/control-plane.js'
import { meshConfigOf } from '../coverage/parsed-text.js'
import type { JsonObject } from '../../ports/json.js'
import { member, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { installedMeshConfig, installingObjects } from './installed-mesh-config.js'

/** A flag of istiod that decides requests, its default, and the proxies at which it does. */
interface Flag {
  readonly usual: 'true' | 'false'
  readonly proxies: readonly ProxyKind[]
  readonly changes: string
}

/** Read with their defaults elsewhere (istio-semantics §1, §2.7, §2.9, §2.10, §2.12); any other value is not modelled. */
const flags: ReadonlyMap<string, Flag> = new Map([
  [
    'PILOT_SKIP_VALIDATE_TRUST_DOMAIN',
    { usual: 'false', proxies: ['sidecar'], changes: 'lets in certificates of every trust domain' },
  ],
  [
    'ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY',
    { usual: 'true', proxies: ['gateway'], changes: 'takes policies with selectors off gateways of the Gateway API' },
  ],
  [
    'PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS',
    {
      usual: 'false',
      proxies: ['sidecar', 'gateway', 'waypoint'],
      changes: 'asks several CUSTOM providers where otherwise all are refused',
    },
  ],
  [
    'ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES',
    { usual: 'false', proxies: ['ztunnel', 'waypoint'], changes: 'puts policies of a waypoint before ztunnel too' },
  ],
  [
    'PILOT_AUTO_ALLOW_WAYPOINT_POLICY',
    { usual: 'false', proxies: ['ztunnel'], changes: 'lets every waypoint through to its workloads' },
  ],
  [
    'PILOT_ENABLE_PROTOCOL_SNIFFING_FOR_INBOUND',
    { usual: 'true', proxies: ['sidecar'], changes: 'takes ports without a protocol for TCP' },
  ],
])

/** Their names. */
export const istiodFlags: readonly string[] = [...flags.keys()]

interface Found {
  readonly proxies: readonly ProxyKind[]
  readonly unknown: Unknown
}

/** What a variable says, be it by a label or an annotation of the pods (Kubernetes: downward API); '' where that is not written there. */
const valueOf = (variable: JsonObject, template: JsonObject): string => {
  const [, list, name = ''] =
    /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec(textAt(variable, 'valueFrom', 'fieldRef', 'fieldPath')) ?? []
  return list === undefined ? textAt(variable, 'value') : (textMapAt(template, 'metadata', list)[name] ?? '')
}

const ofIstiod = (object: KubernetesObject): readonly Found[] => {
  const template = objectAt(object.content, 'spec', 'template')
  return objectsAt(template, 'spec', 'containers')
    .flatMap((container) => objectsAt(container, 'env'))
    .flatMap((variable): readonly Found[] => {
      const name = textAt(variable, 'name')
      const flag = flags.get(name)
      const value = valueOf(variable, template)
      if (flag === undefined || value.toLowerCase() === flag.usual) return []
      return [
        {
          proxies: flag.proxies,
          unknown: {
            code: 'ISTIOD_FLAG',
            what: `${keyTitle(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
            identity: `flag:${name}=${digestOf([variable, value])}`,
            effect: 'anything',
          },
        },
      ]
    })
}

/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics §2.3). */
const ofMeshConfig = (object: KubernetesObject): readonly Found[] => {
  const text = textAt(objectAt(object.content, 'data'), 'mesh')
  if (!/\bconnectionSettings\b/.test(text)) return []
  // The rest of the text may change without a change here.
  const settings = member(objectAt(meshConfigOf(object), 'defaultConfig'), 'connectionSettings') ?? text
  return [
    {
      proxies: ['sidecar', 'gateway', 'waypoint'],
      unknown: {
        code: 'CONNECTION_SETTINGS',
        what: `the MeshConfig of ${keyTitle(object.key)} has connectionSettings, which may normalise paths otherwise`,
        identity: `connectionSettings:${digestOf(settings)}`,
        effect: 'anything',
      },
    },
  ]
}

/** What may hold settings of istiod, in the order of the state. */
const istiodObjects = (state: MeshState): readonly KubernetesObject[] => {
  const found = new Set([
    ...kindsOfIstiod.flatMap((kind) => objectsOfKindName(state, kind)).filter(isIstiod),
    ...objectsOfKindName(state, 'ConfigMap').filter(({ key }) => /^istio/.test(key.name)),
    ...installingObjects(state),
  ])
  return found.size === 0 ? [] : state.objects.filter((object) => found.has(object))
}

const known = new WeakMap<MeshState, readonly Found[]>()

/** What istiod's own settings change that is not modelled, at one kind of proxy. */
export const istiodUnknowns = (state: MeshState, proxy: ProxyKind): readonly Unknown[] => {
  let found = known.get(state)
  if (found === undefined) {
    found = istiodObjects(state).flatMap((object) => {
      const { kind, name } = object.key
      if (kindsOfIstiod.includes(kind)) return ofIstiod(object)
      const map = kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? object : installedMeshConfig(object)?.map
      return map === undefined ? [] : ofMeshConfig(map)
    })
    known.set(state, found)
  }
  return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown)
}
