import { guardBindings, guardMoves, readProjects, selectEnvironments, type Project } from '../open/configuration.js'
import { isInTables, readVersion } from '../mesh/resolve/version.js'
import type { Upgrade } from '../plan/judge-upgrade.js'
import { identifyAll } from '../open/identify-all.js'
import { noConfiguration } from '../open/no-configuration.js'
import { openKeys } from '../open/issuer-keys.js'
import { audienceFlags, defineCommand, folderFlags, inputFlags, text, usage } from '../command-line/command.js'
import { fine, problemsOf, refused, type Outcome } from '../command-line/outcome.js'
import { tellLocalComparison, type LocalComparison } from '../open/local-comparison.js'
import type { Inputs, OpenRepository, Run } from '../open/run.js'
import { isNothing, nothingUnjudged } from '../open/unjudged.js'
import { findUnjudged } from '../open/unjudged-files.js'
import { untouchedBy } from '../open/reached/untouched.js'

/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * says so, and where, in the comment: no older verdict stands under a newer commit.
 */
export const check = async (run: Run): Promise<Outcome> => {
  try {
    return await identifyAndJudge(run)
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) run.output.problem(problem)
    const { publishRefusal } = await import('../speak/publish-refusal.js')
    await publishRefusal(run, problems)
    return refused(problems)
  }
}

const identifyAndJudge = async (run: Run): Promise<Outcome> => {
  const folders = run.inputs.before !== undefined && run.inputs.after !== undefined
  // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
  const alone = folders && run.context.platform === 'local' && run.inputs.environment === undefined
  const repository = alone ? undefined : await run.repository()
  const revisions = await revisionsOf(run, repository, folders)
  const projects: readonly Project[] =
    repository === undefined
      ? [withoutConfiguration(run.inputs)]
      : await readProjects(repository, run.inputs.config, revisions, run.inputs.environment)
  for (const { configuration, environments } of projects) {
    guardBindings(configuration, environments)
    guardMoves(configuration, environments)
  }

  // Two folders, and an upgrade, are about no change of the repository.
  const isAboutChange = !folders && run.istio === undefined
  const configurations = projects.map(({ configuration }) => configuration)
  // An upgrade is judged by policies that nobody touched.
  const untouched =
    run.istio === undefined ? await untouchedBy(repository, revisions, run.inputs, configurations) : undefined
  // Where names tell that nothing can matter, no tree is read; what nobody judges is told in the full review.
  const isForNobody =
    untouched !== undefined &&
    (await (await import('../open/programs/for-people.js')).isForPeople(repository, revisions))
  const unjudged =
    !isAboutChange || isForNobody ? nothingUnjudged : await findUnjudged(run, repository, revisions, projects)
  // Without a list of files nobody has looked yet at what else the change may matter to: the units do.
  const isLookedAt = configurations.some(({ base, head }) => base !== undefined || head !== undefined)
  const isSilent = isLookedAt && isNothing(unjudged)
  if (untouched !== undefined && (isForNobody || isSilent)) {
    const { publishUntouched } = await import('../speak/publish-untouched.js')
    await publishUntouched(run, untouched, revisions)
    return fine()
  }

  // Every identity first: a job that is refused anywhere is seen by no API server.
  const identities = await identifyAll(run, projects, (settings) =>
    openKeys(run, settings, repository, revisions.base === '' ? revisions.head : revisions.base),
  )

  // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
  const { judge } = await import('./judge.js')
  return judge(run, { repository, revisions, projects, identities, unjudged })
}

const revisionsOf = async (
  { context, istio }: Run,
  repository: OpenRepository | undefined,
  folders: boolean,
): Promise<LocalComparison> => {
  if (repository === undefined) return { base: '', head: '' }
  const revisions = await repository.resolve(context.revisions)
  const isAboutChange = context.platform === 'local' && !folders && istio === undefined
  return isAboutChange ? tellLocalComparison(repository, revisions) : revisions
}

const withoutConfiguration = ({ config, environment }: Inputs): Project => ({
  path: config,
  several: false,
  configuration: noConfiguration,
  environments: selectEnvironments(noConfiguration, environment, config),
})

/** `1.28..1.31`; without its first version it goes on from the one that runs. */
const readUpgrade = (given: string | undefined): Upgrade | undefined => {
  if (given === undefined) return undefined
  const [from = '', to = '', ...more] = given.split('..')
  const known = (text: string): boolean => {
    const version = readVersion(text)
    return version !== undefined && isInTables(version)
  }
  if (more.length === 0 && known(to) && (from === '' || known(from))) return { ...(from === '' ? {} : { from }), to }
  throw usage(
    '`--istio` takes two versions that meshgate knows',
    'FROM..TO, from 1.20 to 1.31',
    given.slice(0, 80),
    'For example: meshgate check --istio 1.28..1.31',
  )
}

export const command = defineCommand({
  flags: {
    ...inputFlags,
    ...folderFlags,
    ...audienceFlags,
    base: text,
    istio: text,
    namespace: text,
    report: text,
    format: text,
  },
  read: (given) => {
    if ((given.text('before') === undefined) !== (given.text('after') === undefined))
      throw usage(
        '`--before` and `--after` go together',
        'two folders',
        'one',
        'Give both folders, or neither to compare revisions of the repository.',
      )
    return {
      base: given.written('base'),
      istio: readUpgrade(given.text('istio')),
      reports: { folder: given.text('report') },
    }
  },
  run: async (shell, line) => check(await shell.job(line)),
  help: `meshgate check: who gains and who loses access

  meshgate check                                  in a git checkout: all that the branch and the working tree change
  meshgate check --base main                      another base: a branch, tag or commit
  meshgate check --before DIR --after DIR         two folders of Kubernetes and Istio objects
  meshgate check --environment production --json  one environment of meshgate.yaml, as JSON on stdout
  meshgate check --format sarif > meshgate.sarif  one report on stdout; what people read stays on stderr

In a merge request of GitHub or GitLab it also comments there. It writes nothing to a cluster.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --before, --after     folders in place of the two revisions; read recursively, .yaml .yml .json, kind: List too
  --base REVISION       what to compare with (default: where HEAD left the default branch, else HEAD)
  --istio FROM..TO      what the same policies mean under another version of Istio: 1.28..1.31, or ..1.31 from the one that runs
  --namespace NAME      of objects that name none, where nothing in the repository says it (default: default)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json, comment.md, meshgate.sarif and gl-code-quality-report.json there
  --format FORMAT       one report on stdout: markdown (the comment), sarif, codequality (GitLab's) or json
  --json                the same as --format json: {version, command, exitCode, errors, plans}
`,
})
