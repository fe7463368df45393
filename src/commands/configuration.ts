import { guardConfiguration } from '../bindings/guard.js'
import type { Config, Environment, Proposed, Protected } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { Refusal } from '../errors/problem.js'
import type { Repository } from '../ports/repository.js'

/** The configuration of both revisions, with the word of each where it counts. */
export interface Configuration {
  /** Read at base; at head only where the base has none, and then nothing gates. */
  readonly protected: Protected | undefined
  readonly before: Proposed | undefined
  readonly after: Proposed | undefined
  readonly base: Config | undefined
  readonly head: Config | undefined
  /** True where the base revision has no configuration yet and head's is used. */
  readonly firstRun: boolean
}

/** Reads `meshgate.yaml` at both revisions. A base of '' is a repository without one. */
export const readConfiguration = async (
  repository: Repository,
  path: string,
  revisions: { readonly base: string; readonly head: string },
): Promise<Configuration> => {
  const [base, head] = await Promise.all([
    readOne(repository, path, revisions.base),
    readOne(repository, path, revisions.head),
  ])
  const trusted = base ?? head
  return {
    protected: trusted?.protected,
    before: base?.proposed,
    after: head?.proposed,
    base,
    head,
    firstRun: base === undefined && head !== undefined,
  }
}

const readOne = async (repository: Repository, path: string, revision: string): Promise<Config | undefined> => {
  if (revision === '') return undefined
  const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path)
  return file === undefined ? undefined : loadConfig(file.text, file.path)
}

/** Bindings that no cluster could make right are refused before anything is asked of anybody (attacks K01–K04). */
export const guardBindings = (
  configuration: Configuration,
  environments: readonly (Environment | undefined)[],
): void => {
  const { head, after } = configuration
  if (head === undefined || after === undefined) return
  const [first, ...rest] = environments.flatMap((environment) =>
    environment === undefined
      ? []
      : guardConfiguration(
          after.bindings.filter(({ environments: names }) => names?.includes(environment.name) ?? true),
          environment,
          head.locate,
          environment.mesh.rootNamespace ?? 'istio-system',
        ),
  )
  if (first !== undefined) throw new Refusal(first, ...rest)
}

/** What the run has to judge: environments by name, or the whole repository where there is no configuration. */
export const selectEnvironments = (
  configuration: Configuration,
  wanted: string | undefined,
  path: string,
): readonly (Environment | undefined)[] => {
  const environments = configuration.protected?.environments
  if (environments === undefined) {
    if (wanted === undefined || wanted === 'all') return [undefined]
    throw new Refusal({
      code: 'ENVIRONMENT_UNKNOWN',
      message: `environment ${JSON.stringify(wanted)} is asked for, and there is no configuration`,
      where: { kind: 'input', name: 'environment' },
      expected: `${path} in the repository`,
      received: 'no such file at either revision',
      remedy: `Add ${path} with that environment, or leave \`environment\` out to compare all Istio objects of the repository.`,
    })
  }
  if (wanted === undefined || wanted === 'all') return environments
  return wanted
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const found = environments.find((environment) => environment.name === name)
      if (found !== undefined) return found
      throw new Refusal({
        code: 'ENVIRONMENT_UNKNOWN',
        message: `${path} has no environment ${JSON.stringify(name)}`,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map((environment) => environment.name).join(', '),
        received: name,
        remedy: configuration.firstRun
          ? `Correct the name, or add the environment to ${path}.`
          : `Correct the name. An environment that this change adds counts only after it is merged.`,
      })
    })
}
