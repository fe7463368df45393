import type { Declaration } from '../calls/declaration.js'
import type { Config, Environment } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { composeStates } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { revisionOfNamespace } from '../mesh/resolve/proxy-kind.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { needsCluster } from './needs-cluster.js'
import { renderBindings } from './render-bindings.js'
import { asFileObjects, isFileOfEnvironment, renderFiles } from './rendered-files.js'

/** The files that an environment's bindings ask for, from the repository's objects and what is known of a cluster. */
export const filesWanted = (
  { proposed: { bindings }, locate }: Config,
  environment: Environment,
  files: readonly KubernetesObject[],
  world: MeshState | undefined,
  source: string,
  calls?: Declaration,
): ReturnType<typeof renderFiles> => {
  // What an earlier run wrote must not be what this run leans on: its ALLOW is no other one's.
  const foreign = files.filter((object) => !isFileOfEnvironment(object, environment.name))
  const state = composeStates(world, [], foreign, { kinds: readKinds }).after
  const rendered = renderBindings(bindings, environment, state, {
    toolVersion: '',
    source,
    defaultIssuers: {},
    locate,
    ...(calls === undefined ? {} : { calls }),
    settings: resolveSettings(state, environment.mesh, revisionOfNamespace(state, environment.namespace)).settings,
  })
  const [first, ...rest] = [...rendered.problems, ...rendered.absent].map(withoutCluster)
  if (first !== undefined) throw new Refusal(first, ...rest)
  return renderFiles(asFileObjects(rendered.objects, environment), environment.name)
}

/** Where `render` has no cluster to ask. */
const withoutCluster = (problem: Problem): Problem =>
  needsCluster.has(problem.code)
    ? {
        ...problem,
        remedy: `${problem.remedy} render reads no cluster: objects that the repository lacks can be given as a folder with \`--state DIR\`.`,
      }
    : problem
