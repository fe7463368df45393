import { parse } from 'yaml'
import type { MeshOverrides } from '../../config/config.js'
import { Refusal } from '../../errors/problem.js'
import type { Json } from '../../ports/json.js'
import { keyTitle, readStatus, type ReadStatus, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import type { IstioVersion, MeshSettings, Unknown } from '../enforcement.js'
import { isIstiod, kindsOfIstiod } from '../coverage/control-plane.js'
import { member, numberAt, objectsAt, textAt, textsAt } from '../fields.js'
import { defaultRevision, meshConfigName, meshConfigs, taggedRevision } from './revisions.js'
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
  /** What keeps one from saying which MeshConfig counts: at every proxy of the revision, not in the settings themselves. */
  readonly unknowns: readonly Unknown[]
}

const normalizations: ReadonlyMap<string, MeshSettings['pathNormalization']> = new Map([
  ['', 'BASE'],
  ['DEFAULT', 'BASE'],
  ['NONE', 'NONE'],
  ['BASE', 'BASE'],
  ['MERGE_SLASHES', 'MERGE_SLASHES'],
  ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
])

const readMeshConfig = (object: KubernetesObject): Json => {
  const unreadable = (received: string): Refusal =>
    new Refusal({
      code: 'MESH_CONFIG_UNREADABLE',
      message: `The MeshConfig of ${keyTitle(object.key)} cannot be read`,
      where: object.locate('/data/mesh'),
      expected: 'a YAML map under the key `mesh`',
      received,
      remedy: 'Fix the ConfigMap: istiod cannot read it either and keeps its last good settings.',
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

/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = (state: MeshState, revision: string): IstioVersion | undefined => {
  const candidates = kindsOfIstiod.flatMap((kind) => objectsOfKindName(state, kind))
  const versions = candidates.flatMap((object) => {
    const { key, content, labels } = object
    if (!isIstiod(object)) return []
    const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined
    const own = named === undefined ? key.name === istiodName(revision) : named === revision
    for (const container of objectsAt(content, 'spec', 'template', 'spec', 'containers')) {
      const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec(textAt(container, 'image'))?.[1]
      const version = tag === undefined ? undefined : readVersion(tag)
      if (version !== undefined) return [{ own, version }]
    }
    return []
  })
  return (versions.find(({ own }) => own) ?? versions[0])?.version
}

const istiodName = (revision: string): string => (revision === defaultRevision ? 'istiod' : `istiod-${revision}`)

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

/** Which MeshConfig a revision or tag has, and what stands in the way of saying so. */
interface ChosenConfig {
  readonly revision: string
  readonly map: KubernetesObject | undefined
  readonly assumption?: string
  readonly unknown?: Unknown
}

const chooseConfig = (state: MeshState, overrides: MeshOverrides, home: string, asked: string): ChosenConfig => {
  const maps = meshConfigs(state, home)
  const revision = maps.has(asked) ? asked : (taggedRevision(state, home, asked) ?? asked)
  const own = maps.get(revision)
  if (own !== undefined) return { revision, map: own }
  const [first, ...others] = maps
  const name = meshConfigName(revision)
  const refused = state.reads.some(
    ({ kind, namespace, name: one, status }) =>
      kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden',
  )
  if (first === undefined)
    return {
      revision,
      map: undefined,
      assumption: `${missing[refused ? 'forbidden' : readStatus(state, '', 'ConfigMap', home)]} ${home}/${name}: ${revision === defaultRevision ? '' : `an istiod of revision ${revision} is taken to be there, and `}Istio's defaults hold where the configuration says nothing else`,
    }
  const [firstRevision, map] = first
  const texts = new Set([...maps.values()].map(({ content }) => textAt(content, 'data', 'mesh')))
  // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
  if (!refused && texts.size === 1)
    return asked === defaultRevision && others.length === 0
      ? { revision: firstRevision, map }
      : {
          revision: firstRevision,
          map,
          assumption: `nothing says which revision of Istio ${asked} is: the MeshConfig of ${home}/${map.key.name} counts`,
        }
  if (overrides.trustDomain !== undefined || overrides.trustDomainAliases !== undefined)
    return {
      revision,
      map: undefined,
      assumption: `the MeshConfig of revision ${asked} was not read (${home}/${name}): what the configuration says under mesh holds`,
    }
  return {
    revision,
    map,
    unknown: {
      code: 'REVISION_UNKNOWN',
      what: refused
        ? `the MeshConfig ${home}/${name} of revision ${asked} may not be read`
        : `nothing says which revision of Istio ${asked} is, and ${[...maps.values()].map(({ key }) => key.name).join(' and ')} differ`,
      identity: `revision:${asked}`,
      effect: 'anything',
    },
  }
}

/**
 * MeshConfig where it is at hand, else the configuration's words, else Istio's defaults. Several revisions of Istio in one
 * mesh have a MeshConfig each; `asked` is a revision or a tag, as `istio.io/rev` names it.
 */
export const resolveSettings = (
  state: MeshState,
  overrides: MeshOverrides,
  asked: string = defaultRevision,
): ResolvedSettings => {
  const home = overrides.rootNamespace ?? defaultRoot
  const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked)
  const assumptions: string[] = assumption === undefined ? [] : [assumption]
  const config = map === undefined ? undefined : readMeshConfig(map)
  const found = config ?? null
  const running = runningVersion(state, revision)
  const told = overrides.istioVersion === undefined ? undefined : readVersion(overrides.istioVersion)
  const wanted = overrides.askedVersion === undefined ? undefined : readVersion(overrides.askedVersion)
  const version = wanted ?? running ?? told ?? defaultVersion
  if (wanted === undefined && running === undefined && told === undefined)
    assumptions.push(`the version of Istio is not known: ${versionText(defaultVersion)} is assumed`)
  const trustDomain = textAt(found, 'trustDomain')
  const normalization = textAt(found, 'pathNormalization', 'normalization')
  const trustDomainAliases =
    config === undefined ? (overrides.trustDomainAliases ?? []) : textsAt(found, 'trustDomainAliases')
  return {
    assumptions,
    providersKnown: config !== undefined,
    versionKnown: [wanted, running, told].some((one) => one !== undefined),
    unknowns: unknown === undefined ? [] : [unknown],
    settings: {
      rootNamespace: textAt(found, 'rootNamespace') || home,
      trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
      trustDomainAliases,
      ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
        ? { anyTrustDomain: true as const }
        : {}),
      otherTrustDomains: objectsAt(found, 'caCertificates').flatMap((authority) => textsAt(authority, 'trustDomains')),
      pathNormalization: normalizations.get(normalization) ?? 'BASE',
      numTrustedProxies: Math.max(0, numberAt(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
      ...(member(found, 'enableAutoMtls') === false ? { plainByDefault: true as const } : {}),
      extensionProviders: providersOf(found),
      istioVersion: version,
    },
  }
}
