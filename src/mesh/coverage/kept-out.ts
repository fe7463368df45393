/** An annotation, or a label of that name, by which a deployment tool leaves an object out, or as it is in the cluster. */
interface Keeping {
  /** The whole name, or, before a `*`, how it begins. */
  readonly name: string
  /** Values that do no such thing. */
  readonly plain: RegExp
  /** Only where the object goes: it then stays. */
  readonly whereItGoes?: true
}

/** No value is harmless. */
const never = /(?!)/

/** Documentation of Helm, Argo CD, Flux, kapp, kpt, Config Sync. */
const keepings: readonly Keeping[] = [
  { name: 'helm.sh/hook', plain: never },
  { name: 'helm.sh/hook-delete-policy', plain: never },
  { name: 'helm.sh/resource-policy', plain: never, whereItGoes: true },
  { name: 'argocd.argoproj.io/hook', plain: never },
  { name: 'argocd.argoproj.io/hook-delete-policy', plain: never },
  { name: 'argocd.argoproj.io/compare-options', plain: /^ServerSideDiff=(?:true|false)$/ },
  { name: 'argocd.argoproj.io/sync-options', plain: /^(?!.*(?:Prune|Delete)=)/, whereItGoes: true },
  { name: 'kustomize.toolkit.fluxcd.io/reconcile', plain: /^enabled$/ },
  { name: 'kustomize.toolkit.fluxcd.io/substitute', plain: /^enabled$/ },
  { name: 'kustomize.toolkit.fluxcd.io/ssa', plain: /^Override$/ },
  { name: 'kustomize.toolkit.fluxcd.io/prune', plain: /^enabled$/, whereItGoes: true },
  { name: 'helm.toolkit.fluxcd.io/driftDetection', plain: /^enabled$/ },
  { name: 'fluxcd.io/ignore', plain: /^false$/ },
  { name: 'config.kubernetes.io/local-config', plain: /^false$/ },
  { name: 'client.lifecycle.config.k8s.io/mutation', plain: never },
  { name: 'client.lifecycle.config.k8s.io/deletion', plain: never, whereItGoes: true },
  { name: 'cli-utils.sigs.k8s.io/on-remove', plain: never, whereItGoes: true },
  { name: 'configmanagement.gke.io/managed', plain: /^enabled$/ },
  { name: 'configmanagement.gke.io/cluster-selector', plain: never },
  { name: 'configmanagement.gke.io/namespace-selector', plain: never },
  { name: 'configsync.gke.io/cluster-name-selector', plain: never },
  { name: 'kapp.k14s.io/delete-strategy', plain: never, whereItGoes: true },
  { name: 'kapp.k14s.io/exists', plain: never },
  { name: 'kapp.k14s.io/noop', plain: never },
  { name: 'kapp.k14s.io/create-strategy', plain: never },
  { name: 'kapp.k14s.io/update-strategy', plain: never },
]

/** Their names, for the tables. */
export const keepingNames: readonly string[] = keepings.map(({ name }) => name)

/** Whether such an annotation has a value by which the object is not what the file says. */
export const keepsOut = (name: string, value: unknown, goes: boolean): boolean => {
  const found = keepings.find((one) => one.name === name)
  if (found === undefined || value === undefined || value === null) return false
  return (found.whereItGoes !== true || goes) && !(typeof value === 'string' && found.plain.test(value))
}

/** The first mark among annotations or labels by which an object that stays may not be what the file says. */
export const markOf = (marks: Readonly<Record<string, string>>): string | undefined =>
  keepings.find(({ name }) => Object.hasOwn(marks, name) && keepsOut(name, marks[name], false))?.name
