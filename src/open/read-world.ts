import { applySetParentName } from '../bindings/names.js'
import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { configMap, readKinds } from '../mesh/kinds.js'
import type { LiveWorld } from '../plan/opened-environment.js'
import type { Cluster, LiveState, ResourceKind } from '../ports/cluster.js'
import type { Repository } from '../ports/repository.js'
import type { Run } from './run.js'
import { readRevisionConfigs } from './revision-configs.js'

/** A revision of the repository whose word counts. */
export interface TrustedTree {
  readonly repository: Repository
  readonly revision: string
}

/** What is read of an environment's cluster: one LIST per kind, and one per place where that is refused. */
export const readScope = (
  environment: Environment,
): { readonly rootNamespace: string; readonly kinds: readonly ResourceKind[]; readonly places: readonly string[] } => {
  const rootNamespace = environment.mesh.rootNamespace ?? 'istio-system'
  const namespaces = environment.cluster?.namespaces ?? []
  return {
    rootNamespace,
    kinds: [
      ...readKinds,
      configMap(rootNamespace, 'istio'),
      configMap(environment.namespace, applySetParentName(environment.name)),
    ],
    places: [...new Set([environment.namespace, rootNamespace, ...namespaces])].sort(),
  }
}

/**
 * Connects to an environment's cluster and reads it, one LIST per kind. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. undefined: the environment has no cluster.
 */
export const readWorld = async (
  run: Run,
  environment: Environment,
  base: TrustedTree,
): Promise<LiveWorld | undefined> => {
  const settings = environment.cluster
  if (settings === undefined) return undefined
  const audience = settings.kind === 'id-token' ? settings.audience || (run.inputs.clusterAudience ?? '') : ''
  const cluster = await run.connect(settings, {
    idToken: () => run.tokens().request('cluster', audience),
    baseFile: (path) => readBaseFile(base.repository, base.revision, path),
    explain401: () =>
      audience === ''
        ? 'the login is the one of the kubeconfig or the pod'
        : `the token was requested for audience ${JSON.stringify(audience)}; its issuer, audience and claims must match the API server's AuthenticationConfiguration`,
  })
  try {
    const [identity, read] = await Promise.all([cluster.identify(), readAll(cluster, environment)])
    const { denied, ...state } = read
    return { cluster, identity, state, denied }
  } catch (error) {
    cluster.close()
    throw error
  }
}

/** Everything that is read of an environment's cluster, now. */
export const readAll = async (cluster: Cluster, environment: Environment): Promise<LiveState> => {
  const { rootNamespace, kinds, places } = readScope(environment)
  return readRevisionConfigs(cluster, await cluster.read(kinds, places), rootNamespace)
}

const readBaseFile = async (repository: Repository, revision: string, path: string): Promise<string> => {
  const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path)
  if (file !== undefined) return file.text
  throw new Refusal({
    code: 'CONFIG_FILE_MISSING',
    message: `the configuration names the file ${JSON.stringify(path)}, and the base revision has none`,
    expected: path,
    received: 'no such file',
    remedy:
      'Commit the file to the protected branch; it is read from there, so that a merge request cannot replace it.',
  })
}
