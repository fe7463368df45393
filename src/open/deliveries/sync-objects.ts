import { globMatcher } from '../../manifests/glob.js'
import { objectAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import { nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { mayFeed } from '../templates/feeding.js'

/** Objects of one kind, by which a tool applies a folder of a repository, or rewrites or leaves out what it applies. */
interface Sync {
  readonly by: string
  /** What of the object decides. */
  readonly says: (object: JsonObject) => Json
  /** It leaves kinds out: one that comes or goes says nothing of what others leave out. */
  readonly isFilter?: true
}

/** Fields that say when and how patiently they work, whom they tell, and with which key they fetch. */
const patience: ReadonlySet<string> = new Set([
  ...['syncPeriod', 'pollingInterval', 'period', 'interval', 'override', 'description', 'commonMetadata'],
  ...['retryInterval', 'deployInterval', 'validateInterval', 'timeout', 'validate', 'sync.interval', 'sync.pullSecret'],
])

const without = (of: JsonObject, out: ReadonlySet<string>, at = ''): JsonObject =>
  Object.fromEntries(
    Object.entries<Json>(of)
      .filter(([name]) => !out.has(at + name))
      .map(([name, inner]) => [
        name,
        isJsonObject(inner) && [...out].some((one) => one.startsWith(`${at}${name}.`))
          ? without(inner, out, `${at}${name}.`)
          : inner,
      ]),
  )

const decidingFields = (object: JsonObject): JsonObject => {
  const { spec } = object
  return isJsonObject(spec) ? without(spec, patience) : without(object, new Set(['metadata', 'status']))
}

/** Of a root of Flux, what it applies and how: which controllers run, and of which version, is another question. */
const rootOfFlux = (object: JsonObject): Json => {
  const { sync, kustomize } = decidingFields(object)
  return { sync: sync ?? null, kustomize: kustomize ?? null }
}

/** Copies of sources; a pattern for files for people leaves out nothing that is applied (Flux: ArtifactGenerator, copy). */
const copies = (object: JsonObject): Json => ({
  ...decidingFields(object),
  artifacts: objectsAt(object, 'spec', 'artifacts').map((artifact) => ({
    ...artifact,
    copy: objectsAt(artifact, 'copy').map((copy) => ({
      ...copy,
      exclude: textsAt(copy, 'exclude').filter((pattern) => mayFeed(nameOf(pattern))),
    })),
  })),
})

interface Kind {
  readonly group: string
  readonly kind: string
}

const kindsOf = (group: string, ...kinds: readonly string[]): readonly Kind[] => kinds.map((kind) => ({ group, kind }))

/** Kinds that decide access by themselves or say whom a policy meets, one for each rule of a list that may name them. */
const ofNamespaces: readonly Kind[] = [
  ...kindsOf('security.istio.io', 'AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'),
  ...kindsOf('networking.istio.io', 'EnvoyFilter', 'VirtualService', 'ServiceEntry', 'Gateway', 'Sidecar'),
  ...kindsOf('networking.istio.io', 'DestinationRule', 'WorkloadEntry', 'WorkloadGroup'),
  ...kindsOf('extensions.istio.io', 'WasmPlugin'),
  ...kindsOf('gateway.networking.k8s.io', 'Gateway', 'HTTPRoute', 'GRPCRoute'),
  ...kindsOf('rbac.authorization.k8s.io', 'Role', 'RoleBinding'),
  ...kindsOf('apps', 'Deployment', 'StatefulSet', 'DaemonSet'),
  ...kindsOf('', 'Service', 'ServiceAccount', 'ConfigMap', 'Secret'),
]
const ofCluster: readonly Kind[] = [
  ...kindsOf('rbac.authorization.k8s.io', 'ClusterRole', 'ClusterRoleBinding'),
  ...kindsOf('admissionregistration.k8s.io', 'MutatingWebhookConfiguration'),
  ...kindsOf('', 'Namespace'),
]

const matches = (pattern: string, text: string): boolean => {
  // Stars of theirs match a dot and a slash as well.
  const flat = (one: string): string => one.replaceAll('/', '\0')
  return pattern === '*' || pattern === text || globMatcher([flat(pattern)])(flat(text))
}

/** An empty list is all of them. */
const matchesAny = (patterns: readonly string[], text: string): boolean =>
  patterns.length === 0 || patterns.some((pattern) => matches(pattern, text))

/** Clusters in which a rule of Argo CD leaves a kind out, or takes it (Argo CD: Resource Exclusion/Inclusion). */
const clustersOf = (rules: readonly JsonObject[], { group, kind }: Kind): readonly (readonly string[])[] =>
  rules
    .filter((rule) => matchesAny(textsAt(rule, 'apiGroups'), group) && matchesAny(textsAt(rule, 'kinds'), kind))
    .map((rule) => textsAt(rule, 'clusters').toSorted())

const settingsOfArgo = (object: JsonObject): Json => {
  const rulesIn = (name: string): readonly JsonObject[] =>
    readValues(textAt(object, 'data', name))
      .flatMap((value) => (Array.isArray(value) ? (value as readonly Json[]) : []))
      .filter(isJsonObject)
  const [out, only] = [rulesIn('resource.exclusions'), rulesIn('resource.inclusions')]
  return {
    kinds: [...ofNamespaces, ...ofCluster].map((one) => [
      clustersOf(out, one),
      only.length === 0 ? 'all' : clustersOf(only, one),
    ]),
    plugins: textAt(object, 'data', 'configManagementPlugins'),
  }
}

/** Whether a project lets each kind be applied (Argo CD: `IsGroupKindNamePermitted`). */
const permissionsOfProject = (object: JsonObject): Json => {
  const spec = objectAt(object, 'spec')
  const isIn = (list: string, { group, kind }: Kind): boolean =>
    objectsAt(spec, list).some((one) => matches(textAt(one, 'group'), group) && matches(textAt(one, 'kind'), kind))
  const isListed = (list: string): boolean => spec[list] !== undefined && spec[list] !== null
  return [
    ...ofNamespaces.map(
      (one) =>
        (!isListed('namespaceResourceWhitelist') || isIn('namespaceResourceWhitelist', one)) &&
        !isIn('namespaceResourceBlacklist', one),
    ),
    ...ofCluster.map((one) => isIn('clusterResourceWhitelist', one) && !isIn('clusterResourceBlacklist', one)),
  ]
}

const syncs: ReadonlyMap<string, Sync> = new Map<string, Sync>([
  ...(
    [
      ['configsync.gke.io/RootSync', 'Config Sync applies what it says'],
      ['configsync.gke.io/RepoSync', 'Config Sync applies what it says'],
      ['fleet.cattle.io/GitRepo', 'Fleet applies what it says'],
      ['deploy.cloud.google.com/DeliveryPipeline', 'Cloud Deploy renders each stage by it'],
      ['kappctrl.k14s.io/App', 'kapp-controller applies what it says'],
      ['kapp.k14s.io/Config', 'kapp keeps fields of the cluster by it'],
      ['gitops.kluctl.io/KluctlDeployment', 'kluctl deploys what it says'],
      ['argoproj.io/ConfigManagementPlugin', 'Argo CD renders by its commands'],
    ] as const
  ).map(([kind, by]): readonly [string, Sync] => [kind, { by, says: decidingFields }]),
  ['fluxcd.controlplane.io/FluxInstance', { by: 'Flux takes its root of it', says: rootOfFlux }],
  ['source.extensions.fluxcd.io/ArtifactGenerator', { by: 'Flux copies what it applies by it', says: copies }],
  ['argoproj.io/AppProject', { by: 'Argo CD leaves kinds out by it', says: permissionsOfProject, isFilter: true }],
  ['/ConfigMap', { by: 'Argo CD leaves kinds out, or renders, by it', says: settingsOfArgo }],
])

const mayHoldSync =
  /\b(?:(?:configsync\.gke|fleet\.cattle|kappctrl\.k14s|kapp\.k14s|gitops\.kluctl|fluxcd\.controlplane|source\.extensions\.fluxcd)\.io|deploy\.cloud\.google\.com)\/|\bConfigManagementPlugin\b|\bAppProject\b|\bargocd-cm\b/

/** What a tool does by the first object of two texts that says something else in one of them. */
export const changedSyncIn = (texts: readonly [string, string]): string | undefined => {
  if (!texts.some((text) => mayHoldSync.test(text))) return undefined
  const [old, now] = [syncsIn(texts[0]), syncsIn(texts[1])]
  for (const title of new Set([...old.keys(), ...now.keys()])) {
    const sync = syncs.get(title.slice(0, title.indexOf(' ')))
    const [one, other] = [old.get(title), now.get(title)]
    if (sync === undefined || (sync.isFilter === true && (one === undefined || other === undefined))) continue
    // Without settings Argo CD takes every kind.
    const nothing = title.startsWith('/ConfigMap') ? sync.says({}) : null
    if (!isSameJson(one ?? nothing, other ?? nothing)) return sync.by
  }
  return undefined
}

const syncsIn = (text: string): ReadonlyMap<string, Json> =>
  new Map(
    readValues(text)
      .flatMap(withCarried)
      .flatMap((value): readonly (readonly [string, Json])[] => {
        const version = textAt(value, 'apiVersion')
        const kind = `${version.includes('/') ? version.slice(0, version.indexOf('/')) : ''}/${textAt(value, 'kind')}`
        const [sync, name] = [syncs.get(kind), textAt(value, 'metadata', 'name')]
        if (sync === undefined || !isJsonObject(value) || (kind === '/ConfigMap' && name !== 'argocd-cm')) return []
        return [[`${kind} ${textAt(value, 'metadata', 'namespace')}/${name}`, sync.says(value)]]
      }),
  )

/** A plugin of Argo CD stands in a ConfigMap, as the text of a file. */
const withCarried = (value: Json): readonly Json[] => [
  value,
  ...(textAt(value, 'kind') === 'ConfigMap' ? Object.values<Json>(objectAt(value, 'data')) : []).flatMap((text) =>
    typeof text === 'string' && text.includes('ConfigManagementPlugin') ? readValues(text) : [],
  ),
]
