import { parse } from 'yaml'
import type { MeshOverrides } from '../../config/config.js'
import { Refusal } from '../../errors/problem.js'
import type { Json } from '../../ports/json.js'
import { keyTitle, readStatus, type ReadStatus, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { IstioVersion, MeshSettings } from '../enforcement.js'
import { member, numberAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { defaultVersion, readVersion, versionText } from './version.js'

const defaultRoot = 'istio-system'

/** Settings, and what had to be assumed to have them. */
export interface ResolvedSettings {
  readonly settings: MeshSettings
  readonly assumptions: readonly string[]
  /** Where `extensionProviders` could not be read: a provider that a policy names may exist. */
  readonly providersKnown: boolean
  /** Whether cluster or configuration say the version of Istio. */
  readonly versionKnown: boolean
}

const normalizations: ReadonlyMap<string, MeshSettings['pathNormalization']> = new Map([
  ['', 'BASE'],
  ['DEFAULT', 'BASE'],
  ['NONE', 'NONE'],
  ['BASE', 'BASE'],
  ['MERGE_SLASHES', 'MERGE_SLASHES'],
  ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
])

/** The ConfigMaps that may hold a MeshConfig; `istio` before `istio-<revision>`. */
const meshConfigMaps = (state: MeshState, namespace: string): readonly KubernetesObject[] =>
  state.objects
    .filter(
      ({ key, content }) =>
        key.group === '' &&
        key.kind === 'ConfigMap' &&
        key.namespace === namespace &&
        (key.name === 'istio' || key.name.startsWith('istio-')) &&
        typeof member(objectAt(content, 'data'), 'mesh') === 'string',
    )
    .sort((left, right) => byCodePoint(left.key.name, right.key.name))

const readMeshConfig = (object: KubernetesObject): Json => {
  const unreadable = (received: string): Refusal =>
    new Refusal({
      code: 'MESH_CONFIG_UNREADABLE',
      message: `The MeshConfig of ${keyTitle(object.key)} cannot be read`,
      where: object.locate('/data/mesh'),
      expected: 'a YAML map under the key `mesh`',
      received,
      remedy: 'Mend the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    })
  let config: Json
  try {
    config = parse(textAt(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false }) as Json
  } catch {
    throw unreadable('text that is not YAML')
  }
  if (config !== null && (typeof config !== 'object' || Array.isArray(config))) throw unreadable('another value')
  return config
}

/** istiod's own image, the only place in a cluster that says its patch version. */
const runningVersion = (state: MeshState): IstioVersion | undefined => {
  for (const { key, content } of state.objects) {
    if (key.kind !== 'Deployment' || !/^istiod(-|$)/.test(key.name)) continue
    for (const container of objectsAt(content, 'spec', 'template', 'spec', 'containers')) {
      const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec(textAt(container, 'image'))?.[1]
      const version = tag === undefined ? undefined : readVersion(tag)
      if (version !== undefined) return version
    }
  }
  return undefined
}

const providersOf = (config: Json): MeshSettings['extensionProviders'] =>
  new Map(
    objectsAt(config, 'extensionProviders').map((provider) => [
      textAt(provider, 'name'),
      member(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : member(provider, 'envoyExtAuthzGrpc') !== undefined
          ? 'grpc'
          : 'other',
    ]),
  )

/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing: Readonly<Record<ReadStatus, string>> = {
  complete: 'MeshConfig was not found, there is no ConfigMap',
  'not installed': 'MeshConfig was not found, there is no ConfigMap',
  forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
  'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
}

/** MeshConfig where it is at hand, else the configuration's words, else Istio's defaults. */
export const resolveSettings = (state: MeshState, overrides: MeshOverrides): ResolvedSettings => {
  const assumptions: string[] = []
  const home = overrides.rootNamespace ?? defaultRoot
  const maps = meshConfigMaps(state, home)
  const chosen = maps.find((map) => map.key.name === 'istio') ?? maps[0]
  const config = chosen === undefined ? undefined : readMeshConfig(chosen)
  if (chosen === undefined)
    assumptions.push(
      `${missing[readStatus(state, '', 'ConfigMap', home)]} ${home}/istio: Istio's defaults hold where the configuration says nothing else`,
    )
  else if (maps.length > 1)
    assumptions.push(
      `several revisions have a MeshConfig in ${home} (${maps.map((map) => map.key.name).join(', ')}): ${chosen.key.name} counts`,
    )
  const found = config ?? null
  const running = runningVersion(state)
  const told = overrides.istioVersion === undefined ? undefined : readVersion(overrides.istioVersion)
  const version = running ?? told ?? defaultVersion
  if (running === undefined && told === undefined)
    assumptions.push(`the version of Istio is not known: ${versionText(defaultVersion)} is assumed`)
  const trustDomain = textAt(found, 'trustDomain')
  const normalization = textAt(found, 'pathNormalization', 'normalization')
  const trustDomainAliases =
    config === undefined ? (overrides.trustDomainAliases ?? []) : textsAt(found, 'trustDomainAliases')
  return {
    assumptions,
    providersKnown: config !== undefined,
    versionKnown: running !== undefined || told !== undefined,
    settings: {
      rootNamespace: textAt(found, 'rootNamespace') || home,
      trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
      trustDomainAliases,
      otherTrustDomains: objectsAt(found, 'caCertificates').flatMap((authority) => textsAt(authority, 'trustDomains')),
      pathNormalization: normalizations.get(normalization) ?? 'BASE',
      numTrustedProxies: Math.max(0, numberAt(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
      extensionProviders: providersOf(found),
      istioVersion: version,
    },
  }
}
