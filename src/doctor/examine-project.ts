import type { Environment } from '../config/config.js'
import type { Project } from '../open/configuration.js'
import { hidesLive, hidingRefusals } from '../open/publish-live.js'
import { readSides } from '../open/read-sides.js'
import type { Run } from '../open/run.js'
import { problemWithoutLive } from '../plan/without-live.js'
import { everywhere, type Examination } from './examination.js'
import { examineApply, examineIdentity } from './examine-identity.js'
import { examineCluster } from './examine-cluster.js'
import { examineUnits } from './examine-units.js'
import { missesFiles } from './policies.js'
import type { Opened } from './examine-run.js'

/** One configuration, and each environment that was asked for. */
export const examineProject = async (
  examination: Examination,
  run: Run,
  opened: Opened,
  project: Project,
): Promise<void> => {
  const { configuration, path, environments } = project
  if (configuration.protected === undefined) {
    const { misnamed } = configuration
    examination.note(
      everywhere,
      'configuration',
      'not needed',
      `there is no ${path}${misnamed === undefined ? '' : `, and ${misnamed} is not read in its place (call it ${path}, or name it with \`config\`)`}: all Istio objects of the repository are compared, and nothing gates; \`meshgate init\` writes one`,
    )
    await examinePolicies(examination, run, opened, project, undefined)
    examination.miss({ for: 'apply', environment: null }, 'configuration', {
      code: 'CONFIG_NEEDED',
      message: `there is no ${path}`,
      remedy: 'Run `meshgate init`.',
    })
    return
  }
  examination.note(
    everywhere,
    'configuration',
    'ok',
    configuration.firstRun ? `${path} is new: nothing gates until it is merged` : path,
  )
  for (const environment of environments)
    if (environment !== undefined) await examineEnvironment(examination, run, opened, project, environment)
}

const examineEnvironment = async (
  examination: Examination,
  run: Run,
  opened: Opened,
  project: Project,
  environment: Environment,
): Promise<void> => {
  const scope = { for: 'check', environment: environment.name } as const
  const identity = await examineIdentity(examination, run, opened, project, environment)
  examineApply(examination, run, environment)
  const settings = environment.cluster
  if (environment.snapshot !== undefined)
    examination.note(scope, 'cluster', 'not needed', `a snapshot stands for it: ${environment.snapshot.folder}`)
  else if (settings === undefined)
    examination.note(scope, 'cluster', 'not needed', 'none is configured: the repository is taken to hold all policies')
  else if (settings.kind === 'id-token' && run.context.idToken.kind !== 'available')
    examination.note(scope, 'cluster', 'not seen', 'the login is the ID token of a job, and there is none here')
  else {
    const shy = hidesLive(run.context, project.configuration)
    await examineCluster(shy ? withoutNames(examination) : examination, {
      run,
      ...opened,
      project,
      environment,
      identity,
      shy,
    })
    return
  }
  await examinePolicies(examination, run, opened, project, environment)
}

const examinePolicies = async (
  examination: Examination,
  run: Run,
  opened: Opened,
  { configuration }: Project,
  environment: Environment | undefined,
): Promise<void> => {
  const { repository, revisions } = opened
  const scope = { for: 'check', environment: environment?.name ?? null } as const
  const units = environment === undefined ? await examineUnits(examination, run, opened, scope) : undefined
  const sides = await examination.look(scope, 'policies', () =>
    readSides(run, repository, configuration, revisions, environment),
  )
  if (sides === undefined || missesFiles(examination, scope, sides.lists)) return
  const unrendered = (sides.unproven ?? []).find(({ code }) => code === 'NOT_RENDERED')
  if (unrendered !== undefined) {
    examination.miss(scope, 'policies', {
      code: 'NOT_RENDERED',
      message: unrendered.text,
      remedy: 'Make it render, or name another unit or the policies of this environment.',
    })
    return
  }
  // Sources of a unit are applied by nobody as they are.
  const plain = sides.after.filter(({ source }) => source.kind !== 'file' || units?.isTaken(source.path) !== true)
  if (plain.length === 0 && (units?.units.length ?? 0) > 0) return
  examination.note(scope, 'policies', 'ok', `${plain.length} objects can be read`)
}

/** What the API server says is told by its code alone; the rights that are missing are in our own words. */
const withoutNames = (examination: Examination): Examination => ({
  ...examination,
  miss: (scope, name, problem) =>
    examination.miss(
      scope,
      name,
      problem === undefined || name === 'reads' || name === 'writes' ? problem : problemWithoutLive(problem),
    ),
  look: (scope, name, work) => examination.look(scope, name, () => hidingRefusals(true, work)),
})
