import { filesWanted } from '../bindings/files-wanted.js'
import { Refusal } from '../errors/problem.js'
import { guardBindings } from '../open/configuration.js'
import { onlyEnvironment } from '../open/only-environment.js'
import { openConfiguration } from '../open/open-configuration.js'
import { readDeclaration } from '../open/read-calls.js'
import { readStateFolder } from '../open/read-state-folder.js'
import { readWorktree } from '../open/read-worktree.js'
import type { Run } from '../open/run.js'
import { filesOf, planFolder, staleFiles } from '../plan/rendered-folder.js'
import type { GeneratedFolder } from '../ports/generated-folder.js'
import { sayRendered } from '../speak/say-rendered.js'
import { defineCommand, flag, inputFlags, text } from '../command-line/command.js'
import { fine, refused, type Outcome } from '../command-line/outcome.js'

export interface RenderOptions {
  readonly folder: GeneratedFolder
  /** Only says whether the files are up to date. */
  readonly check: boolean
  /** A folder that stands for the cluster, for Services and roles that the repository does not hold. */
  readonly state: string | undefined
}

/**
 * `meshgate render`: the generated bindings as files, from the working tree alone. Changes nothing but files that it wrote
 * itself for this environment; with `check`, nothing at all, and exit 1 where a file differs.
 */
export const render = async (run: Run, { folder, check, state }: RenderOptions): Promise<Outcome> => {
  const { repository, configuration } = await openConfiguration(run, 'worktree', {
    purpose: 'render takes the bindings from it',
    remedy: 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
  })
  const environment = onlyEnvironment(configuration, run.inputs, {
    message: 'render writes one environment, and it is not said which',
    remedy: 'Name it with `--environment`; each environment has a folder of its own.',
  })
  guardBindings(configuration, [environment])
  const objects = await readWorktree(run, repository, configuration, environment)
  const calls = await readDeclaration(repository, 'worktree', configuration.head, environment)
  const world = state === undefined ? undefined : await readStateFolder(run, state, environment)
  const wanted = filesWanted(configuration.head, environment, objects, world, run.inputs.config, calls)
  const change = planFolder(folder.path, environment.name, wanted, await folder.list())
  const [first, ...rest] = change.problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  const details = { files: filesOf(change) }
  if (check) {
    const stale = staleFiles(folder.path, environment.name, change)
    if (stale === undefined) run.output.info(`${folder.path} is up to date: ${change.unchanged.length} files.`)
    else run.output.problem(stale)
    return { ...(stale === undefined ? fine() : refused([stale])), details }
  }
  for (const file of change.write) await folder.write(file.name, file.text)
  for (const name of change.remove) await folder.remove(name)
  sayRendered(run, configuration, environment, folder.path, change)
  return { ...fine(), details }
}

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
