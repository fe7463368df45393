import { resolveSettings } from '../mesh/resolve/settings.js'
import { versionText } from '../mesh/resolve/version.js'
import { writeSnapshot } from '../mesh/snapshot/write.js'
import { clusterNeeded } from '../open/needed.js'
import { openCluster } from '../open/open-environment.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { openProtected } from '../open/open-protected.js'
import { withOwnLogin } from '../open/own-login.js'
import type { Run } from '../open/run.js'
import type { SnapshotFolder } from '../ports/snapshot-folder.js'
import { sayMissingRights } from '../speak/missing-rights.js'
import { defineCommand, inputFlags, ownLoginFlags, readOwnLogin, text } from '../command-line/command.js'
import { fine, type Outcome } from '../command-line/outcome.js'

const needed = {
  config: {
    purpose: 'a snapshot takes from it which cluster to read',
    remedy: 'Write the configuration with the environment’s `cluster:`, or name another path with `--config`.',
  },
  one: {
    message: 'a snapshot is of one environment’s cluster, and it is not said of which',
    remedy: 'Name it with `--environment`.',
    among: ({ cluster }: LiveEnvironment['environment']): boolean => cluster !== undefined,
  },
}

/**
 * `meshgate snapshot`: writes what `check` needs of an environment's cluster as files. Reads alone; what the identity may
 * not read is recorded as such, and is no less unknown later than it is now.
 */
export const snapshot = async (run: Run, folder: SnapshotFolder): Promise<Outcome> => {
  const branch = await openProtected(run, needed)
  if (branch.environment.cluster === undefined) throw clusterNeeded(branch.environment, true)
  // Of the cluster alone: a policy that cannot be read is no reason against it.
  const sides = { before: [], after: [], whole: false, unreadableBefore: [] }
  return openCluster(run, { ...branch, identity: undefined, sides }, (opened) => write(run, opened, folder))
}

const write = async (run: Run, opened: LiveEnvironment, folder: SnapshotFolder): Promise<Outcome> => {
  const { environment, world, hides } = opened
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
  sayMissingRights(run, opened)
  // A file's path names a namespace, which on a public repository only the cluster may know.
  const paths = hides ? [] : files.map(({ path }) => path)
  return { ...fine(), details: { snapshot: { folder: folder.path, files: paths, complete: incomplete === 0 } } }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...ownLoginFlags, out: text, 'cluster-audience': text },
  read: (given) => ({
    out: given.required('out', 'the folder that the files go to'),
    own: readOwnLogin(given),
  }),
  run: async ({ job, snapshotFolder }, { out, own }) => {
    const folder = await snapshotFolder(out)
    return snapshot(withOwnLogin(await job(), own), folder)
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
  --context NAME        in a shell: a context of your kubeconfig, where the cluster takes the ID token of a job
  --exec-plugin PROGRAM the one program that the context may start for the login
  --json                one object on stdout
`,
})
