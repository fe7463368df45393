import { layOnMesh } from '../calls/grants.js'
import { composeStates } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { resolveMesh } from '../mesh/resolve.js'
import { onlyEnvironment } from '../open/only-environment.js'
import { openConfiguration } from '../open/open-configuration.js'
import { readDeclaration } from '../open/read-calls.js'
import { readStateFolder } from '../open/read-state-folder.js'
import { readWorktree } from '../open/read-worktree.js'
import type { Run } from '../open/run.js'
import { callsAsCsv, callsAsMatrix, callsAsMermaid } from '../review/draw-calls.js'
import { defineCommand, flag, inputFlags, text, usage } from '../command-line/command.js'
import { fine, type Outcome } from '../command-line/outcome.js'

const forms = { mermaid: callsAsMermaid, csv: callsAsCsv, matrix: callsAsMatrix } as const
export type CallsForm = keyof typeof forms

export interface CallsQuestion {
  readonly form: CallsForm
  /** A folder that stands for the cluster, for Services and workloads that the repository does not hold. */
  readonly state: string | undefined
}

/** `meshgate calls`: the whole declared intent of an environment, from the working tree alone. */
export const showCalls = async (
  run: Run,
  print: (text: string) => Promise<void>,
  { form, state }: CallsQuestion,
): Promise<Outcome> => {
  const { repository, configuration } = await openConfiguration(run, 'worktree', {
    purpose: 'calls takes the declared calls from it',
    remedy: 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
  })
  const environment = onlyEnvironment(configuration, run.inputs, {
    message: 'calls shows one environment, and it is not said which',
    remedy: 'Name it with `--environment`.',
  })
  const declared = await readDeclaration(repository, 'worktree', configuration.head, environment)
  const world = state === undefined ? undefined : await readStateFolder(run, state, environment)
  const objects = await readWorktree(run, repository, configuration, environment)
  const { after } = composeStates(world, [], objects, { kinds: readKinds })
  const access = layOnMesh(
    declared ?? { callers: [], services: [] },
    resolveMesh(after, environment.mesh),
    environment.namespace,
    environment.segments,
  )
  await print(forms[form](access))
  return fine()
}

export const command = defineCommand({
  flags: { ...inputFlags, mermaid: flag, csv: flag, matrix: flag, state: text },
  read: (given): CallsQuestion => {
    const asked = (['mermaid', 'csv', 'matrix'] as const).filter((form) => given.flag(form))
    const [form, ...more] = asked
    if (form === undefined || more.length > 0)
      throw usage(
        '`calls` prints one form',
        'exactly one of --mermaid, --csv and --matrix',
        asked.map((one) => `--${one}`).join(' ') || 'none',
        'For example: meshgate calls --environment staging --csv',
      )
    return { form, state: given.text('state') }
  },
  run: async ({ job, offline }, question) => showCalls(await job(), offline.print, question),
  printsAnswer: true,
  help: `meshgate calls: who is declared to call what, as a whole

  meshgate calls --environment staging --csv > calls.csv
  meshgate calls --environment staging --mermaid
  meshgate calls --environment staging --matrix    which caller meets which, and by what

Reads the files of \`environments.NAME.calls\` and the manifests of the working tree; no cluster, no token.

  --environment NAME    needed where the configuration has more than one
  --mermaid             a graph, for Markdown that draws it: a box for each service account, with the Services that run as it
  --csv                 one line for each call
  --matrix              a table in Markdown: identities against identities, directly or through a Service that both call
  --state DIR           objects of the cluster that the repository lacks, as a folder
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --json
`,
})
