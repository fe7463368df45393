import { guardConfiguration } from '../bindings/guard.js'
import type { Config, Environment } from '../config/config.js'
import { configurationChanges } from '../config/protection.js'
import { Refusal } from '../errors/problem.js'
import { isPattern } from '../manifests/glob.js'
import { byCodePoint } from '../ports/order.js'
import { moveProblem } from '../plan/environment-moves.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { Repository } from '../ports/repository.js'

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
  const misnamed =
    base === undefined && head === undefined ? await findMisnamed(repository, path, revisions.head) : undefined
  return {
    ...(misnamed === undefined ? {} : { misnamed }),
    protected: (base ?? head)?.protected,
    before: base?.proposed,
    after: head?.proposed,
    base,
    head,
    firstRun: base === undefined && head !== undefined,
    changes: configurationChanges(base, head),
  }
}

const readOne = async (repository: Repository, path: string, revision: string): Promise<Config | undefined> => {
  if (revision === '') return undefined
  const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path)
  if (file === undefined) return undefined
  const { loadConfig } = await import('../config/load.js')
  return loadConfig(file.text, file.path)
}

/** Where somebody who wrote one takes it for the configuration: with the other ending of YAML, hidden, in capitals, among a platform's files. */
const misnamedAs = (path: string): readonly string[] => [
  path.replace(/\.yaml$/, '.yml'),
  ...(path === 'meshgate.yaml'
    ? ['', '.github/', '.gitlab/'].flatMap((folder) =>
        ['meshgate', '.meshgate', 'Meshgate'].flatMap((name) => [`${folder}${name}.yaml`, `${folder}${name}.yml`]),
      )
    : []),
]

const findMisnamed = async (repository: Repository, path: string, revision: string): Promise<string | undefined> => {
  if (revision === '') return undefined
  const others = misnamedAs(path).filter((other) => other !== path)
  const { files } = others.length === 0 ? { files: [] } : await repository.readTree(revision, others)
  const found = new Set(files.map((file) => file.path))
  return others.find((other) => found.has(other))
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

/** An environment that leaves what it wrote behind is refused before anything is asked of anybody. */
export const guardMoves = (configuration: Configuration, environments: readonly (Environment | undefined)[]): void => {
  const [first, ...rest] = environments.flatMap((environment) =>
    environment === undefined ? [] : (moveProblem(configuration, environment.name) ?? []),
  )
  if (first !== undefined) throw new Refusal(first, ...rest)
}

/** One configuration file, and what of it the run judges. */
export interface Project {
  /** Path in the repository. */
  readonly path: string
  /** Whether the run was given more than one file. */
  readonly several: boolean
  readonly configuration: Configuration
  readonly environments: readonly (Environment | undefined)[]
}

/** The path that the inputs have when nobody names one: a repository without it is one that has not configured anything. */
const defaultConfig = 'meshgate.yaml'

/**
 * Reads every configuration file that the input `config` names: a path, a list with commas, or globs (monorepos). A file
 * of either revision counts, so that one that the change removes still judges it.
 */
export const readProjects = async (
  repository: Repository,
  input: string,
  revisions: { readonly base: string; readonly head: string },
  wanted: string | undefined,
): Promise<readonly Project[]> => {
  const named = input
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '')
  const paths = [...new Set((await Promise.all(named.map((path) => expand(repository, path, revisions)))).flat())]
  const several = named.length > 1 || named.some(isPattern)
  const files = await Promise.all(
    paths.map(async (path) => ({ path, configuration: await readConfiguration(repository, path, revisions) })),
  )
  for (const { path, configuration } of files)
    if (configuration.protected === undefined && (several || path !== defaultConfig)) throw configMissing(path)
  if (files.length === 0) throw configMissing(input)
  return selectProjects(files, wanted, input, several)
}

const expand = async (
  repository: Repository,
  path: string,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly string[]> => {
  if (!isPattern(path)) return [path]
  const trees = await Promise.all(
    [base, head].filter((revision) => revision !== '').map((revision) => repository.readTree(revision, [path])),
  )
  return [...new Set(trees.flatMap(({ files }) => files.map((file) => file.path)))].sort(byCodePoint)
}

/** A file that somebody names and that is nowhere must not be read as "nothing is configured": then nothing would gate. */
const configMissing = (path: string): Refusal =>
  new Refusal({
    code: 'CONFIG_NEEDED',
    message: `the configuration ${JSON.stringify(path)} is at neither revision`,
    where: { kind: 'input', name: 'config' },
    expected: 'a file of the repository',
    received: 'no such file',
    remedy: 'Correct the path; it is relative to the root of the repository.',
  })

/** Environments of all files by name; `FILE:NAME` means that of one file. */
const selectProjects = (
  files: readonly { readonly path: string; readonly configuration: Configuration }[],
  wanted: string | undefined,
  input: string,
  several: boolean,
): readonly Project[] => {
  const [only] = files
  if (files.length === 1 && only !== undefined)
    return [{ ...only, several, environments: selectEnvironments(only.configuration, wanted, only.path) }]
  const all = files.map((file) => ({
    ...file,
    several,
    environments: everyEnvironment(file.configuration.protected?.environments),
  }))
  const names = namesOf(wanted)
  if (names === undefined) return all
  const isMeant = (name: string, path: string, environment: string): boolean =>
    name === environment || name === `${path}:${environment}`
  for (const name of names)
    if (
      !all.some(({ path, environments }) =>
        environments.some((one) => one !== undefined && isMeant(name, path, one.name)),
      )
    )
      throw new Refusal({
        code: 'ENVIRONMENT_UNKNOWN',
        message: `none of the configurations ${input} has an environment ${JSON.stringify(name)}`,
        where: { kind: 'input', name: 'environment' },
        expected: all
          .flatMap(({ path, environments }) => environments.flatMap((one) => (one ? [`${path}:${one.name}`] : [])))
          .join(', '),
        received: name,
        remedy: 'Correct the name. An environment that this change adds counts only after it is merged.',
      })
  return all
    .map((project) => ({
      ...project,
      environments: project.environments.filter(
        (one) => one !== undefined && names.some((name) => isMeant(name, project.path, one.name)),
      ),
    }))
    .filter(({ environments }) => environments.length > 0)
}

/** The names of the input `environment`; undefined: all of them. An input of commas alone must not mean none. */
const namesOf = (wanted: string | undefined): readonly string[] | undefined => {
  if (wanted === undefined || wanted === 'all') return undefined
  const names = wanted
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.length === 0 ? undefined : names
}

/** A configuration that lists none has its policies compared all the same: a run that judges nothing would be green. */
const everyEnvironment = (environments: readonly Environment[] = []): readonly (Environment | undefined)[] =>
  environments.length === 0 ? [undefined] : environments

/** What the run has to judge: environments by name, or the whole repository where none is configured. */
export const selectEnvironments = (
  configuration: Configuration,
  wanted: string | undefined,
  path: string,
): readonly (Environment | undefined)[] => {
  const environments = configuration.protected?.environments
  if (environments === undefined) {
    if (namesOf(wanted) === undefined) return [undefined]
    throw new Refusal({
      code: 'ENVIRONMENT_UNKNOWN',
      message: `environment ${JSON.stringify(wanted)} is asked for, and there is no configuration`,
      where: { kind: 'input', name: 'environment' },
      expected: `${path} in the repository`,
      received: 'no such file at either revision',
      remedy: `Add ${path} with that environment, or leave \`environment\` out to compare all Istio objects of the repository.`,
    })
  }
  const names = namesOf(wanted)
  if (names === undefined) return everyEnvironment(environments)
  return names.map((name) => {
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
