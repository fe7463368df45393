import { isEnvironmentName } from '../../manifests/environment-name.js'
import { mayHold } from '../../manifests/may-hold.js'
import { once } from '../../ports/once.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** Words by which people call a folder of what is deployed. */
const ofDeployed =
  /^(?:k8s|kube\w*|manifests?|yamls?|deploy\w*|config\w*|conf|base|bases|overlays?|apps?|applications?|infra\w*|clusters?|regions?|mesh|istio\w*|polic(?:y|ies)|secur\w*|auth\w*|rbac|iam|access|permissions?|gateways?|net|network\w*|ingress|egress|services?|micro\w*|helm|charts?|templates?|resources?|objects|platform|gitops|argo\w*|flux\w*|env\w*|kustom\w*|namespaces?|ns|tenants?|teams?|projects?|products?|components?|modules?|common|shared|global|core|system|cluster\w*|ops|devops|setup|install\w*|bootstrap|crds?|cd|ci|releases?|stacks?|workloads?|backend|frontend|api|web|server|prod\w*)$/i

/** Kinds of which a folder that is applied has one. */
const kinds =
  /^(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod|Service|Namespace|ServiceAccount|(?:Cluster)?RoleBinding|\w+Policy|\w+Authentication|VirtualService|Gateway|HTTPRoute)$/

/** Words behind which such a folder is none: `k8s-off`, `_manifests`. */
const isPutOff = /^[_.]|(?:^|[-_.])(?:off|out|hold|later|todo|wip|drafts?|parking)(?:$|[-_.])/i

const isCalledAsDeployed = (folder: string): boolean =>
  isEnvironmentName(folder) || (!isPutOff.test(folder) && folder.split(/[-_.]/).some((word) => ofDeployed.test(word)))

/** Whether a path stands below a folder of the root that is deployed, by its name or by the objects in it. */
export const isFolderOfDeployed = (path: string, at: RevisionUnits): boolean => {
  const [folder = ''] = path.split('/')
  return isCalledAsDeployed(folder) || objectsIn(folder, at).length > 0
}

/** The first folder of each path, where a file moves from one to another one. */
const movedBetween = (from: string, to: string): readonly [string, string] | undefined => {
  const [one, other] = [from, to].map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
  return one === undefined || other === undefined || one === other ? undefined : [one, other]
}

/**
 * Of a file that moves between two folders of the root, one that nothing says to be applied as the other one is: by its name, by other
 * objects in it that stay, or by being the name of a namespace or an object. A folder that is renamed with all of its objects is the
 * same one.
 */
export const folderNobodyKnows = (
  from: string,
  to: string,
  before: RevisionUnits,
  after: RevisionUnits,
): string | undefined => {
  const folders = movedBetween(from, to)
  if (folders === undefined) return undefined
  const [one, other] = folders
  const isRenamed = (): boolean => objectsIn(one, after).length === 0 && objectsIn(other, before).length === 0
  const stays = (folder: string): boolean => {
    const old = new Set(objectsIn(folder, before))
    return objectsIn(folder, after).some((path) => old.has(path))
  }
  const isKnown = (folder: string): boolean =>
    folder === '' || isCalledAsDeployed(folder) || stays(folder) || isName(folder, [before, after])
  const unknown = once(() => [one, other].find((folder) => !isKnown(folder)))
  return unknown() === undefined || isRenamed() ? undefined : unknown()
}

/** Files of a folder that hold what is deployed. */
const objectsIn = (folder: string, { files }: RevisionUnits): readonly string[] =>
  files.filter(({ path, text }) => path.startsWith(`${folder}/`) && mayBeDeployed(text)).map(({ path }) => path)

const mayBeDeployed = (text: string): boolean => {
  const holds = mayHold(text)
  return holds.kinds === 'any' || [...holds.kinds].some((kind) => kinds.test(kind))
}

/** A folder of a team or a program has the name of its namespace or its workload. */
const isName = (folder: string, sides: readonly RevisionUnits[]): boolean => {
  const pattern = new RegExp(`\\bname(?:space)?["']?:\\s*["']?${quotePattern(folder)}(?![\\w-])`)
  return sides.some(({ files }) => files.some(({ text }) => pattern.test(text)))
}
