import type { UnitSettings } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { readKinds } from '../mesh/kinds.js'
import { readSnapshot } from '../mesh/snapshot/read.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import type { World } from '../plan/opened-environment.js'
import type { Mesh } from '../mesh/resolve.js'
import { onlyEnvironment } from './only-environment.js'
import { openConfiguration } from './open-configuration.js'
import { openFiles } from './open-environment.js'
import type { Run } from './run.js'
import { readSnapshotWorld } from './snapshot-world.js'

const checkout = { base: 'worktree', head: 'worktree' } as const

/** What stands in place of the environment's files, and of its cluster. */
export interface StandIns {
  readonly folder: string | undefined
  /** A folder that `meshgate snapshot` wrote; missing: the one that the environment names, if it does. */
  readonly snapshot: string | undefined
}

/**
 * The mesh of one environment as `check` composes it from the checkout: its files or its unit, what its bindings render,
 * its settings, and its snapshot; nothing of a cluster itself. Throws a `Refusal` where a part is not read.
 */
export const readEnvironmentMesh = async (run: Run, name: string, { folder, snapshot }: StandIns): Promise<Mesh> => {
  const asked = { ...run, inputs: { ...run.inputs, environment: name, before: folder, after: folder } }
  const { repository, configuration } = await openConfiguration(asked, checkout.head, {
    purpose: 'explain takes the environment from it',
    remedy: 'Run it in the checkout that the review names, or give the path with `--config`.',
  })
  const environment = onlyEnvironment(configuration, asked.inputs, {
    message: 'explain asks one environment, and it is not said which',
    remedy: 'Name one with `--environment`.',
  })
  const files = await openFiles(asked, {
    repository,
    revisions: checkout,
    configuration,
    environment,
    identity: undefined,
  })
  const configured = environment.snapshot
  const world: World | undefined =
    snapshot !== undefined
      ? await readTaken(run, snapshot)
      : configured === undefined
        ? undefined
        : await readSnapshotWorld(run, environment, configured, { repository, revision: checkout.head }, checkout.head)
  const opened = { ...files, world }
  const [first, ...rest] = (opened.sides.unproven ?? []).map(({ text }) => notRead(text, environment.unit))
  if (first !== undefined) throw new Refusal(first, ...rest)
  return judgeEnvironment(opened).meshes.after
}

const readTaken = async (run: Run, path: string): Promise<World> => {
  const folder = path.replace(/\/+$/, '')
  const { identity, state } = readSnapshot((await run.readFolder(folder)).files, folder, readKinds)
  return { identity, state, denied: [] }
}

const notRead = (text: string, unit: UnitSettings | undefined): Problem => ({
  code: unit?.tool === 'helm' || (unit?.values.length ?? 0) > 0 ? 'HELM_TEMPLATE' : 'KUSTOMIZATION',
  message: text,
  remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
})
