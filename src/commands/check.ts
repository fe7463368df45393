import { Refusal } from '../errors/problem.js'
import { guardBindings, readConfiguration, selectEnvironments, type Configuration } from './configuration.js'
import { identifyJob, type JobIdentity } from './identity.js'
import { problemsOf, refused, type Outcome } from './outcome.js'
import type { CommandPorts, Inputs } from './ports.js'

/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * withdraws the standing comment, so that no older verdict stands under a newer commit.
 */
export const check = async (ports: CommandPorts, inputs: Inputs): Promise<Outcome> => {
  try {
    return await identifyAndJudge(ports, inputs)
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) ports.output.problem(problem)
    const { publishRefusal } = await import('./publish.js')
    await publishRefusal(ports, inputs, problems)
    return refused(problems)
  }
}

const noConfiguration: Configuration = {
  protected: undefined,
  before: undefined,
  after: undefined,
  base: undefined,
  head: undefined,
  firstRun: false,
}

/** The path that the inputs have when nobody names one: a repository without it is one that has not configured anything. */
const defaultConfig = 'meshgate.yaml'

const identifyAndJudge = async (ports: CommandPorts, inputs: Inputs): Promise<Outcome> => {
  const folders = inputs.before !== undefined && inputs.after !== undefined
  // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
  const alone = folders && ports.context.platform === 'local' && inputs.environment === undefined
  const repository = alone ? undefined : await ports.repository()
  const revisions =
    repository === undefined ? { base: '', head: '' } : await repository.resolve(ports.context.revisions)
  const configuration =
    repository === undefined ? noConfiguration : await readConfiguration(repository, inputs.config, revisions)
  if (repository !== undefined && configuration.protected === undefined && inputs.config !== defaultConfig)
    throw configMissing(inputs.config)
  const environments = selectEnvironments(configuration, inputs.environment, inputs.config)
  guardBindings(configuration, environments)
  const keys = ports.keys(configuration.protected?.issuerHosts ?? [])
  const locate = (configuration.base ?? configuration.head)?.locate

  // Every identity first: a job that is refused anywhere is seen by no API server.
  const identities = new Map<string, JobIdentity>()
  for (const environment of environments) {
    if (environment !== undefined)
      identities.set(environment.name, await identifyJob(ports, { environment, phase: 'check', inputs, keys, locate }))
  }

  // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
  const { judge } = await import('./judge.js')
  return judge(ports, { inputs, folders, repository, revisions, configuration, environments, identities })
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
