import { asFileObjects, environmentOfHeader, isFileOfEnvironment, renderFiles } from '../bindings/rendered-files.js'
import { renderBindings } from '../bindings/render-bindings.js'
import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { exitCodes, type Code } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { globMatcher } from '../manifests/glob.js'
import { repositoryLimits } from '../manifests/limits.js'
import { readObjects } from '../manifests/read-objects.js'
import { composeStates, stateOfFolder } from '../manifests/state.js'
import { meshKinds, rbacKinds, workloadKinds } from '../mesh/kinds.js'
import { revisionOfNamespace } from '../mesh/resolve/proxy-kind.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import { planFolder, type FolderChange } from '../plan/rendered-folder.js'
import type { GeneratedFolder } from '../ports/generated-folder.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import type { Repository } from '../ports/repository.js'
import { defineCommand, flag, inputFlags, text } from './command.js'
import { guardBindings, readConfiguration, type Configuration } from './configuration.js'
import { configNeeded } from './needed.js'
import { onlyEnvironment } from './only-environment.js'
import { refused, type Outcome } from './outcome.js'
import type { Run } from '../open/run.js'
import { readFolderObjects } from './revisions.js'

export interface RenderOptions {
  readonly folder: GeneratedFolder
  /** Only says whether the files are up to date. */
  readonly check: boolean
  /** A folder that stands for the cluster, for Services and roles that the repository does not hold. */
  readonly state: string | undefined
}

const worktree = { base: '', head: 'worktree' } as const
const kinds = [...meshKinds, ...workloadKinds, ...rbacKinds]

/**
 * `meshgate render`: the generated bindings as files, from the working tree alone. Changes nothing but files that it wrote
 * itself for this environment; with `check`, nothing at all, and exit 1 where a file differs.
 */
export const render = async (run: Run, options: RenderOptions): Promise<Outcome> => {
  const { folder } = options
  const repository = await run.repository()
  const configuration =
    repository === undefined ? undefined : await readConfiguration(repository, run.inputs.config, worktree)
  if (repository === undefined || configuration?.head === undefined) throw noConfiguration(run.inputs.config)
  const environment = onlyEnvironment(configuration, run.inputs, {
    message: 'render writes one environment, and it is not said which',
    remedy: 'Name it with `--environment`; each environment has a folder of its own.',
  })
  guardBindings(configuration, [environment])
  const manifests = await readManifests(repository, configuration, environment)
  const world = options.state === undefined ? undefined : await readState(run, options.state, environment)
  const objects = filesWanted(configuration, environment, manifests, world, run.inputs.config)
  const change = planFolder(folder.path, environment.name, objects, await folder.list())
  const [first, ...rest] = change.problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  const details = { files: filesOf(change) }
  if (options.check) {
    const stale = [...change.write.map(({ name }) => name), ...change.remove]
    if (stale.length > 0) return { ...refusedStale(run, folder.path, environment, stale), details }
    run.output.info(`${folder.path} is up to date: ${change.unchanged.length} files.`)
    return { exitCode: exitCodes.fine, errors: [], plans: [], details }
  }
  for (const file of change.write) await folder.write(file.name, file.text)
  for (const name of change.remove) await folder.remove(name)
  run.output.info(
    `${folder.path}: ${change.write.length} written, ${change.remove.length} removed, ${change.unchanged.length} unchanged.`,
  )
  sayWhatIsMissing(run, configuration, environment, folder.path, change)
  return { exitCode: exitCodes.fine, errors: [], plans: [], details }
}

const filesOf = (change: FolderChange): readonly { readonly name: string; readonly state: string }[] =>
  [
    ...change.write.map(({ name }) => ({ name, state: 'write' })),
    ...change.remove.map((name) => ({ name, state: 'remove' })),
    ...change.unchanged.map((name) => ({ name, state: 'unchanged' })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))

/** The policies of the working tree but for what an earlier run wrote, whatever has become of it since. */
const readManifests = async (
  repository: Repository,
  configuration: Configuration,
  environment: Environment,
): Promise<readonly KubernetesObject[]> => {
  const { globs, selection } = policyFiles(environment, configuration.after)
  const tree = await repository.readTree(worktree.head, globs)
  const files = tree.files.filter(({ text }) => environmentOfHeader(text) !== environment.name)
  const { namespace } = environment
  const { objects, problems } = readObjects(files, { selection, namespace, limits: repositoryLimits })
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return objects
}

const readState = async (run: Run, path: string, environment: Environment): Promise<MeshState> => {
  const read = readFolderObjects(await run.readFolder(path), environment)
  const [first, ...rest] = read.problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return stateOfFolder(read.objects, { kinds })
}

const filesWanted = (
  configuration: Configuration,
  environment: Environment,
  files: readonly KubernetesObject[],
  world: MeshState | undefined,
  source: string,
): ReturnType<typeof renderFiles> => {
  const { head, after } = configuration
  if (head === undefined || after === undefined) return []
  // What an earlier run wrote must not be what this run leans on: its ALLOW is no other one's.
  const foreign = files.filter((object) => !isFileOfEnvironment(object, environment.name))
  const state = composeStates(world, [], foreign, { kinds }).after
  const rendered = renderBindings(after.bindings, environment, state, {
    toolVersion: '',
    source,
    defaultIssuers: {},
    locate: head.locate,
    settings: resolveSettings(state, environment.mesh, revisionOfNamespace(state, environment.namespace)).settings,
  })
  const [first, ...rest] = rendered.problems.map(withoutCluster)
  if (first !== undefined) throw new Refusal(first, ...rest)
  return renderFiles(asFileObjects(rendered.objects, environment), environment.name)
}

/** What a binding takes from the cluster, where `render` has none to ask. */
const fromCluster: ReadonlySet<Code> = new Set<Code>(['BINDING_SERVICE', 'BINDING_PORT', 'BINDING_ROLE', 'FIRST_ALLOW'])

const withoutCluster = (problem: Problem): Problem =>
  fromCluster.has(problem.code)
    ? {
        ...problem,
        remedy: `${problem.remedy} render reads no cluster: objects that the repository lacks can be given as a folder with \`--state DIR\`.`,
      }
    : problem

const refusedStale = (run: Run, path: string, environment: Environment, stale: readonly string[]): Outcome => {
  const problem: Problem = {
    code: 'RENDER_STALE',
    message: `The files of ${path} are not what the bindings of environment ${JSON.stringify(environment.name)} ask for`,
    where: { kind: 'file', path: `${path}/${stale[0] ?? ''}`, line: 1, column: 1 },
    received: `${stale.length} to change: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ', …' : ''}`,
    remedy: `Run \`meshgate render --environment ${environment.name} --out ${path}\` and commit the result.`,
  }
  run.output.problem(problem)
  return refused([problem])
}

const sayWhatIsMissing = (
  run: Run,
  configuration: Configuration,
  environment: Environment,
  path: string,
  change: FolderChange,
): void => {
  if (environment.appliedBy === undefined)
    run.output.warning(
      `meshgate applies environment ${environment.name} itself; where another tool applies these files, set \`apply: { by: argocd }\` (or flux, other) in it.`,
    )
  const matches = globMatcher(policyFiles(environment, configuration.after).globs)
  const [name] = [...change.write.map((file) => file.name), ...change.unchanged]
  if (name !== undefined && !path.startsWith('/') && !matches(`${path}/${name}`))
    run.output.warning(`check does not see these files: add ${path}/*.yaml to \`policies\`.`)
}

const noConfiguration = (path: string): Refusal =>
  configNeeded(
    path,
    'render takes the bindings from it',
    'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
  )

export const command = defineCommand({
  flags: { ...inputFlags, out: text, check: flag, state: text },
  read: (given) => ({
    out: given.required('out', 'the folder that the files go to'),
    check: given.flag('check'),
    state: given.text('state'),
  }),
  run: async ({ job, generatedFolder }, { out, ...question }) => {
    const folder = await generatedFolder(out)
    return render(await job(), { folder, ...question })
  },
  help: `meshgate render: the generated bindings as files

  meshgate render --environment staging --out deploy/staging/meshgate
  meshgate render --environment staging --out deploy/staging/meshgate --check    in CI: exit 1 where a file differs

For repositories that Argo CD or Flux applies (\`apply: { by: argocd }\`). Reads the configuration and the manifests of the
working tree; no cluster, no token. One object a file; changes and removes only files that it wrote itself.

  --environment NAME    needed where the configuration has more than one
  --out DIR             the folder of the files; a folder of its own for each environment
  --check               writes nothing
  --state DIR           objects of the cluster that the repository lacks (Services, roles), as a folder
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --json                one object on stdout
`,
})
