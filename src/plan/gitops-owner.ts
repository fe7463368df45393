import type { GitOpsTool } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { managedByLabel } from '../bindings/names.js'
import { objectsAt, textAt } from '../mesh/fields.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'

/** A tool that keeps an object as its own source says: what anybody else writes there is undone, or undoes it. */
export interface KeepingTool {
  readonly tool: 'Argo CD' | 'Flux' | 'Helm'
  /** Application, Kustomization or release, where a mark names it. */
  readonly name: string
  /** The mark by which it was recognised, for people. */
  readonly sign: string
}

/** Names of the tools as the configuration has them. */
export const toolTitle = (tool: GitOpsTool): string =>
  tool === 'argocd' ? 'Argo CD' : tool === 'flux' ? 'Flux' : 'another tool'

const argoTracking = 'argocd.argoproj.io/tracking-id'
const argoInstance = 'argocd.argoproj.io/instance'
/** Argo CD's default tracking label, which Helm charts carry as well: it counts with a manager of Argo CD alone. */
const instance = 'app.kubernetes.io/instance'
const helmRelease = 'meta.helm.sh/release-name'

/** Argo CD, util/argo: `argocd-controller` with server-side apply, `argocd-application-controller` before. */
const argoManagers: ReadonlySet<string> = new Set([
  'argocd-controller',
  'argocd-application-controller',
  'argocd-server',
])
/** Flux names each controller as its field manager. */
const fluxManagers: ReadonlySet<string> = new Set(['kustomize-controller', 'helm-controller'])
/** Helm 3 and 4, in a shell or a job. */
const helmManagers: ReadonlySet<string> = new Set(['helm'])

const valueOf = (map: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(map, name) ? (map[name] ?? '') : ''

const managersOf = (object: KubernetesObject): readonly string[] => [
  ...new Set(
    objectsAt({ managedFields: object.managedFields ?? [] }, 'managedFields').map((entry) => textAt(entry, 'manager')),
  ),
]

/**
 * The GitOps tool that keeps a live object, by its tracking labels, annotations and field managers. Any one mark is
 * enough: a forged one makes meshgate refuse, never write.
 */
export const keepingTool = (object: KubernetesObject): KeepingTool | undefined => {
  const managers = managersOf(object)
  const manager = (names: ReadonlySet<string>): string | undefined => managers.find((name) => names.has(name))
  const tracking = valueOf(object.annotations, argoTracking)
  // `APPLICATION:GROUP/KIND:NAMESPACE/NAME`; the application may be `NAMESPACE_NAME`.
  if (tracking !== '')
    return { tool: 'Argo CD', name: tracking.split(':')[0] ?? '', sign: `annotation ${argoTracking}` }
  const labelled = valueOf(object.labels, argoInstance)
  if (labelled !== '') return { tool: 'Argo CD', name: labelled, sign: `label ${argoInstance}` }
  const argo = manager(argoManagers)
  if (argo !== undefined)
    return { tool: 'Argo CD', name: valueOf(object.labels, instance), sign: `field manager ${argo}` }
  for (const controller of ['kustomize', 'helm']) {
    const prefix = `${controller}.toolkit.fluxcd.io`
    const name = valueOf(object.labels, `${prefix}/name`)
    if (name === '') continue
    const namespace = valueOf(object.labels, `${prefix}/namespace`)
    return { tool: 'Flux', name: namespace === '' ? name : `${namespace}/${name}`, sign: `label ${prefix}/name` }
  }
  const flux = manager(fluxManagers)
  return flux === undefined ? undefined : { tool: 'Flux', name: '', sign: `field manager ${flux}` }
}

/** The Helm release that an object belongs to, in a shell or a job: an upgrade refuses what has lost its marks. */
export const releasingTool = (object: KubernetesObject): KeepingTool | undefined => {
  const release = valueOf(object.annotations, helmRelease)
  if (release !== '' || valueOf(object.labels, managedByLabel) === 'Helm')
    return {
      tool: 'Helm',
      name: release,
      sign: release === '' ? `label ${managedByLabel}=Helm` : `annotation ${helmRelease}`,
    }
  const manager = managersOf(object).find((name) => helmManagers.has(name))
  return manager === undefined ? undefined : { tool: 'Helm', name: '', sign: `field manager ${manager}` }
}

/** Why an object that a GitOps tool keeps is neither written nor removed, if one keeps it. */
export const keptByGitOps = (live: KubernetesObject): Problem | undefined => {
  const found = keepingTool(live)
  if (found === undefined) return undefined
  const by = `${found.tool}${found.name === '' ? '' : ` (${JSON.stringify(found.name)})`}`
  const tool = found.tool === 'Argo CD' ? 'argocd' : 'flux'
  return {
    code: 'GITOPS_OWNED',
    message: `${keyTitle(live.key)} is kept by ${by}: meshgate neither writes nor removes it.`,
    where: live.source,
    expected: 'an object that no GitOps tool keeps',
    received: found.sign,
    remedy: `Set \`apply: { by: ${tool} }\` in the environment and commit what \`meshgate render\` writes; or take the object out of ${found.tool} first.`,
  }
}
