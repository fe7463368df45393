import type { WorkTree } from '../../src/demo/git-objects.js'
import type { KubernetesServer } from '../../src/demo/kubernetes.js'
import { baseTree, headTree, type Scenario } from '../../src/demo/scenario.js'
import { clusterAudience } from '../../src/demo/scenario.js'
import { commitChange, namespace, repository, type Change, type GitHubStage } from './github-stage.js'

/** The double, or a real one. */
type ApiServer = Pick<KubernetesServer, 'url' | 'certificateAuthority'>

/** The demo's repository with an API server, or without one. */
export const scenarioOf = (stage: GitHubStage, kubernetes?: ApiServer): Scenario => ({
  namespace,
  issuer: stage.issuer.github.issuer,
  cluster:
    kubernetes === undefined
      ? ''
      : `{ server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${clusterAudience} }`,
  clusterCertificateAuthority: kubernetes?.certificateAuthority ?? '',
  repositoryId: String(repository.id),
  ownerId: String(repository.ownerId),
})

export type Edit = (text: string) => string

/** Base and head of the demo, each with `meshgate.yaml` edited; an environment without a cluster loses the line. */
export const sceneOf = (
  stage: GitHubStage,
  kubernetes: ApiServer | undefined,
  edits: { readonly both?: Edit; readonly head?: Edit; readonly files?: WorkTree } = {},
): Change => {
  const scenario = scenarioOf(stage, kubernetes)
  const edit = (tree: WorkTree, own: Edit): WorkTree => ({
    ...tree,
    ...edits.files,
    'meshgate.yaml': own((edits.both ?? same)(withoutEmptyCluster(tree['meshgate.yaml'] ?? ''))),
  })
  return commitChange(stage.git, edit(baseTree(scenario), same), edit(headTree(scenario), edits.head ?? same))
}

const same: Edit = (text) => text
const withoutEmptyCluster: Edit = (text) => text.replace(/^ {4}cluster: \n/m, '')

/** Replaces text that must be there: an edit that no longer fits must not make a test easier. */
export const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the configuration does not hold ${from}`)
    return text.replace(from, to)
  }
