import type { UnitSettings } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import type { Mesh } from '../mesh/resolve.js'
import { onlyEnvironment } from './only-environment.js'
import { openConfiguration } from './open-configuration.js'
import { openFiles } from './open-environment.js'
import type { Run } from './run.js'

const checkout = { base: 'worktree', head: 'worktree' } as const

/**
 * The mesh of one environment as `check` composes it from the checkout: its files or its unit, what its bindings render, and
 * its settings; nothing of a cluster. A folder stands for the files where one is given. Throws a `Refusal` where a part is not read.
 */
export const readEnvironmentMesh = async (run: Run, name: string, folder?: string): Promise<Mesh> => {
  const asked = { ...run, inputs: { ...run.inputs, environment: name, before: folder, after: folder } }
  const { repository, configuration } = await openConfiguration(asked, checkout.head, {
    purpose: 'explain takes the environment from it',
    remedy: 'Run it in the checkout that the review names, or give the path with `--config`.',
  })
  const environment = onlyEnvironment(configuration, asked.inputs, {
    message: 'explain asks one environment, and it is not said which',
    remedy: 'Name one with `--environment`.',
  })
  const opened = await openFiles(asked, {
    repository,
    revisions: checkout,
    configuration,
    environment,
    identity: undefined,
  })
  const [first, ...rest] = (opened.sides.unproven ?? []).map(({ text }) => notRead(text, environment.unit))
  if (first !== undefined) throw new Refusal(first, ...rest)
  return judgeEnvironment(opened).meshes.after
}

const notRead = (text: string, unit: UnitSettings | undefined): Problem => ({
  code: unit?.tool === 'helm' || (unit?.values.length ?? 0) > 0 ? 'HELM_TEMPLATE' : 'KUSTOMIZATION',
  message: text,
  remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
})
