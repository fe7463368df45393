/** What meshgate knows of a part of an object. */
export type Cover =
  /** It decides requests, and the comparison reads it. */
  | 'modelled'
  /** It decides no request at a destination. */
  | 'neutral'
  /** It may decide requests, and nothing reads it: where it changes, nothing is proven. */
  | 'opaque'

/** Where an opaque part counts; elsewhere it is neutral. Judged in `conditions.ts`. */
export type Condition =
  | 'a CUSTOM policy names the provider'
  | 'a policy reads addresses'
  | 'a policy reads a header that gateways write'
  | 'a server asks for client certificates'
  | 'a namespace selector reads the label'
  | 'the object was there before and is there after'
  | 'the object is there after'
  | 'it gives the pod power over its network'
  | 'it is the user of the proxy, or root beside what the node holds of other pods'
  | 'by it the pods read what their node holds of other pods'
  | 'the volume shows what a node holds of its pods'
  | 'it is more than a description'
  | 'it stands for a host of the mesh, or did'
  | 'it stands for a host of the mesh, or did, or opens at nodes where a policy reads addresses'
  | 'clients find its pods past what they met before'
  | 'the entry selects workloads, or a waypoint serves it'
  | 'redirection to HTTPS goes'
  | 'it makes what the mesh trusts'
  | 'it signs for the mesh'
  | 'it is a key of the mesh'
  | 'it asks for an identity of the mesh'
  | 'a rule or a binding names the account'
  | 'it moves from a namespace that a rule or a binding tells from its own'
  | 'it makes pods, and moves from a namespace that a rule or a binding tells from its own'
  | 'its text gives an account that a rule or a binding names'
  | 'it gives an identity, or a key of the mesh'
  | 'it names an identity'
  | 'a waypoint serves the entry, it has the name of a Service, or leads there in plain text'
  | 'its clients connect otherwise where a policy refuses them by their identity'
  | 'the pods send past their own proxy what a policy refuses them by their identity'
  | 'its clients send past their own proxy what a policy refuses them by their identity'
  | 'clients may send what their proxies do not know, and a policy refuses some by their identity'
  | 'the pods get a token that the mesh takes, by which a policy knows their account'
  | 'a route that a waypoint may follow names the subset'
  | 'a waypoint serves the entry, or it has the name of a Service'
  | 'it listens for others'
  | 'the image is none of those that Istio releases'
  | 'a class of another controller is among the two'
  | 'a policy selects by the label'
  | 'a policy or a Service selects by the label'
  | 'nothing at hand is known to serve the revision'
  | 'it keeps the object out of the cluster, or there'
  | 'the policy writes what decides'
  | 'a webhook of it sees what decides'
  | 'it is about objects that decide, which another program applies'
  | 'the mesh trusts it'
  | 'the mesh trusts it, or it holds an object that decides'
  | 'it writes into objects that decide'
  | 'it touches what decides'
  | "a template is not one of Istio's releases"
  | 'it says something'
  | 'the pods of other Services serve the gateway'
  | 'gateways arrive there as another identity'
  | 'gateways arrive there as another identity, or a route that a waypoint may follow names a subset of it'
  | 'gateways lead to a Service that it names'
  | 'the pods may be a gateway'
  | 'gateways arrive at the workload as nobody by it'
  | 'automatic mTLS comes or goes'
  | 'it says something on some kind'
  | 'nothing at hand says which release istiod runs'
  | 'it installs a part of Istio'
  | 'it installs a part of Istio otherwise'
  | 'it installs another minor release of Istio'
  | 'it is another minor release'
  | 'the image comes from elsewhere'
  | 'the image is not a patch release of the same'
  | 'it names no address of metrics, and a policy or STRICT stands there'
  | 'the agent asks for an address that is none of health, and a policy or STRICT decides who may'
  | 'it is no longer switched off'
  | 'it is kept inside the cluster no longer'
  | 'its controller is Istio'
  | 'a chart from elsewhere fills a namespace where a policy stands'
  | 'such a chart comes, goes or is another one'
  | 'a chart from elsewhere takes it'

/** Tables that a part of an object is judged by. */
export type PartTable =
  | 'MeshConfig'
  | 'ProxyConfig'
  | 'PodProxyConfig'
  | 'ProxyMetadata'
  | 'ExtensionProvider'
  | 'PodTemplate'
  | 'PodSpec'
  | 'Container'
  | 'ControlPlaneContainer'
  | 'InstallationValues'
  | 'InjectorConfig'
  | 'InjectorValues'

export interface CoverageEntry {
  /** `spec.ports[].port`; `[name]` for an item of that name, `*` for any member, a last `**` for all that is below. */
  readonly path: string
  readonly cover: Cover
  /** Modelled: the module that reads it. Else: why it is neutral, or what it does. */
  readonly why: string
  /** Where that is written down. */
  readonly source: string
  readonly only?: Condition
  /** The part is judged by this table instead. */
  readonly as?: PartTable
  /** Conversely: a text that holds YAML. */
  readonly text?: 'yaml'
}

/** A label or annotation by its name, which may hold `*`. */
export interface NameEntry extends Omit<CoverageEntry, 'path'> {
  readonly name: string
  /** Kinds on which it is read; on any other it is neutral. `Any` for all. */
  readonly on: readonly string[]
}

type Entries = readonly CoverageEntry[]

/** Read by a module. */
export const modelled = (by: string, source: string, ...paths: readonly string[]): Entries =>
  paths.map((path) => ({ path, cover: 'modelled', why: by, source }))

/** Decides no request, and why. */
export const neutral = (why: string, source: string, ...paths: readonly string[]): Entries =>
  paths.map((path) => ({ path, cover: 'neutral', why, source }))

/** May decide requests, and what it does. */
export const opaque = (why: string, source: string, ...paths: readonly string[]): Entries =>
  paths.map((path) => ({ path, cover: 'opaque', why, source }))

/** The same under one condition. */
export const opaqueWhere = (only: Condition, why: string, source: string, ...paths: readonly string[]): Entries =>
  opaque(why, source, ...paths).map((entry) => ({ ...entry, only }))

/** Annotations or labels on these kinds. */
export const named = (
  cover: Cover,
  why: string,
  source: string,
  on: readonly string[],
  ...names: readonly string[]
): readonly NameEntry[] => names.map((name) => ({ name, cover, why, source, on }))

/** They count there alone, and are neutral elsewhere. */
export const where = (only: Condition, entries: readonly NameEntry[]): readonly NameEntry[] =>
  entries.map((entry) => ({ ...entry, only }))

/** Judged by another table. */
export const judgedAs = (as: PartTable, path: string, source: string, text?: 'yaml'): Entries => [
  { path, cover: 'modelled', why: `field by field: ${as}`, source, as, ...(text === undefined ? {} : { text }) },
]
