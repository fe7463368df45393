import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import { versionText } from '../mesh/resolve/version.js'
import { writeSnapshot } from '../mesh/snapshot/write.js'
import type { SnapshotFolder } from '../ports/snapshot-folder.js'
import { defineCommand, inputFlags, text } from './command.js'
import { readConfiguration, selectEnvironments } from './configuration.js'
import { sayMissingRights } from './missing-rights.js'
import { configNeeded } from './needed.js'
import { fine, type Outcome } from './outcome.js'
import type { Inputs, Run } from '../open/run.js'
import { readWorld } from './world.js'

/**
 * `meshgate snapshot`: writes what `check` needs of an environment's cluster as files. Reads alone; what the identity may
 * not read is recorded as such, and is no less unknown later than it is now.
 */
export const snapshot = async (run: Run, folder: SnapshotFolder): Promise<Outcome> => {
  const repository = await run.repository()
  if (repository === undefined) throw noConfiguration(run.inputs.config)
  const { head } = await repository.resolve(run.context.revisions)
  const configuration = await readConfiguration(repository, run.inputs.config, { base: head, head })
  if (configuration.protected === undefined) throw noConfiguration(run.inputs.config)
  const environment = chooseEnvironment(
    selectEnvironments(configuration, run.inputs.environment, run.inputs.config),
    run.inputs,
  )
  const world = await readWorld(run, environment, { repository, revision: head })
  if (world === undefined) throw clusterNeeded(environment)
  try {
    const { settings, versionKnown } = resolveSettings(world.state, environment.mesh)
    const files = writeSnapshot({
      identity: world.identity,
      state: world.state,
      taken: new Date(run.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
      istioVersion: versionKnown ? versionText(settings.istioVersion) : '',
      environment: environment.name,
      tool: run.version,
    })
    await folder.replace(files)
    const incomplete = world.state.reads.filter(({ status }) => status === 'forbidden').length
    run.output.info(`${files.length} files in ${folder.path}.`)
    if (incomplete > 0)
      run.output.warning(
        `The snapshot is incomplete: ${incomplete} reads were refused. What they would have shown counts as unknown.`,
      )
    sayMissingRights(run, world.denied, {
      namespaces: environment.cluster?.namespaces ?? [],
      environment: environment.name,
      publishLive: configuration.protected.publishLive,
    })
    return {
      ...fine(),
      details: { folder: folder.path, files: files.map(({ path }) => path), complete: incomplete === 0 },
    }
  } finally {
    world.cluster.close()
  }
}

/** The one that is named, or the only one that has a cluster. */
const chooseEnvironment = (environments: readonly (Environment | undefined)[], inputs: Inputs): Environment => {
  const known = environments.filter((environment) => environment !== undefined)
  const candidates = inputs.environment === undefined ? known.filter(({ cluster }) => cluster !== undefined) : known
  const [only, another] = candidates
  if (only !== undefined && another === undefined) return only
  throw new Refusal({
    code: 'ENVIRONMENT_NEEDED',
    message: 'a snapshot is of one environment’s cluster, and it is not said of which',
    where: { kind: 'input', name: 'environment' },
    expected: known.map(({ name }) => name).join(' or '),
    received: inputs.environment ?? 'nothing',
    remedy: 'Name it with `--environment`.',
  })
}

const clusterNeeded = (environment: Environment): Refusal =>
  new Refusal({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster to take a snapshot of`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.',
  })

const noConfiguration = (path: string): Refusal =>
  configNeeded(
    path,
    'a snapshot takes from it which cluster to read',
    'Write the configuration with the environment’s `cluster:`, or name another path with `--config`.',
  )

export const command = defineCommand({
  flags: { ...inputFlags, out: text, 'cluster-audience': text },
  read: (given) => given.required('out', 'the folder that the files go to'),
  run: async ({ job, snapshotFolder }, out) => {
    const folder = await snapshotFolder(out)
    return snapshot(await job(), folder)
  },
  help: `meshgate snapshot: what check needs of a cluster, as a folder

  meshgate snapshot --environment staging --out mesh/snapshots/staging

Reads the environment's cluster and writes its mesh objects, RBAC and the labels of workloads, one file per kind and
namespace; no Secrets, no environment values, no status. What could not be read is recorded and stays unknown. With
\`snapshot: { folder: mesh/snapshots/staging, maxAge: 7d }\` in the environment, check reads the folder of the base revision
in place of the cluster. Replaces an older snapshot at once, and no other folder.

  --environment NAME    needed where several environments name a cluster
  --out DIR             a folder of its own
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --cluster-audience A  the API server's audience, where the configuration names none
  --json                one object on stdout
`,
})
