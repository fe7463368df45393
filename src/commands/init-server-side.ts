import type { Environment } from '../config/config.js'
import { readConfiguration } from '../open/configuration.js'
import { configNeeded } from '../open/needed.js'
import type { WorkingFolder } from '../ports/working-folder.js'
import { Refusal } from '../errors/problem.js'
import { issuerOfRule } from '../identity/issuer-profiles.js'
import { choosePlatform } from '../init/choose-platform.js'
import { serverSideText } from '../plan/server-side/server-side.js'
import { readRemote, rolesText } from '../init/texts.js'

interface ServerSideOptions {
  readonly platform: string | undefined
  /** One of several; missing: all. */
  readonly environment: string | undefined
  readonly breakGlass: string | undefined
}

/** Whether an environment may stand in the same cluster; a context that is the current one may be any. */
const isOfCluster =
  ({ cluster }: Environment) =>
  (other: Environment): boolean =>
    clusterName(other.cluster) === clusterName(cluster)

const clusterName = (cluster: Environment['cluster']): string =>
  cluster?.kind === 'id-token' ? cluster.server : cluster?.kind === 'context' ? `context ${cluster.context}` : ''

/** The API server's side of the configuration that is there, for each environment with a cluster that takes the job's token. */
export const serverSideOf = async (ports: WorkingFolder, options: ServerSideOptions): Promise<string> => {
  const path = 'meshgate.yaml'
  const configuration = await readConfiguration(ports.repository, path, { base: 'worktree', head: 'worktree' })
  if (configuration.protected === undefined)
    throw configNeeded(path, {
      purpose: 'the server side follows from its trust rules',
      remedy: 'Run `meshgate init` first, and fill in the ids of `trust`.',
    })
  const remote = readRemote(ports.remote)
  const platform = await choosePlatform(ports.exists, options.platform, remote?.host)
  const host = remote?.host ?? (platform === 'github' ? 'github.com' : 'gitlab.com')
  const { environments } = configuration.protected
  const unissued = environments.filter(
    ({ name, trust }) =>
      (options.environment === undefined || name === options.environment) &&
      [...(trust.check ?? []), ...(trust.apply ?? [])].some(
        (rule) => issuerOfRule(rule, { platform, serverUrl: `https://${host}` }) === undefined,
      ),
  )
  const [first] = unissued
  if (first !== undefined)
    throw new Refusal({
      code: 'CONFIG_NEEDED',
      message: `a trust rule of environment ${JSON.stringify(first.name)} names no issuer, and it is not of the platform ${platform} that this folder was taken for, so the API server cannot be told whom to trust`,
      expected: 'an issuer for every rule of `trust`',
      received: 'a rule without `issuer`',
      remedy:
        'Add `issuer: https://YOUR-SERVER` to the rule, or a remote `origin`, or say `--platform gitlab` (or github).',
    })
  return environments
    .filter(({ name }) => options.environment === undefined || name === options.environment)
    .map((environment) =>
      serverSideText(
        {
          environment,
          server: { platform, serverUrl: `https://${host}` },
          breakGlass: options.breakGlass ?? 'meshgate:break-glass',
        },
        rolesText([environment], environments.filter(isOfCluster(environment))),
      ),
    )
    .join('---\n')
}
