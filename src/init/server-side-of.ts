import type { Environment } from '../config/config.js'
import { readConfiguration, selectEnvironments } from '../open/configuration.js'
import { configNeeded } from '../open/needed.js'
import type { WorkingFolder } from '../ports/working-folder.js'
import { Refusal } from '../errors/problem.js'
import { issuerOfRule } from '../identity/issuer-profiles.js'
import { choosePlatform } from './choose-platform.js'
import { serverSideText } from '../plan/server-side/server-side.js'
import { readRemote, rolesText } from './texts.js'
import { withWrittenRights } from './written-rights.js'

interface ServerSideOptions {
  readonly platform: string | undefined
  /** One of several; missing: all. */
  readonly environment: string | undefined
  readonly breakGlass: string | undefined
}

/** Environments of one name share a cluster; a context that is the current one may be any. */
const clusterName = ({ cluster }: Environment): string =>
  cluster?.kind === 'id-token' ? cluster.server : cluster?.kind === 'context' ? `context ${cluster.context}` : ''

/** The API server's side of the configuration that is there, one part for each cluster. */
export const serverSideOf = async (ports: WorkingFolder, options: ServerSideOptions): Promise<string> => {
  const path = 'meshgate.yaml'
  const configuration = await readConfiguration(ports.repository, path, { base: 'worktree', head: 'worktree' })
  if (configuration.protected === undefined)
    throw configNeeded(path, {
      purpose: 'the server side follows from its trust rules',
      remedy: 'Run `meshgate init` first, and fill in the ids of `trust`.',
    })
  const remote = readRemote(ports.remote)
  const platform = await choosePlatform(ports.exists, options.platform, remote?.host, ports.remote !== '')
  const host = remote?.host ?? (platform === 'github' ? 'github.com' : 'gitlab.com')
  const environments = withWrittenRights(configuration)
  const wanted = selectEnvironments(configuration, options.environment, path).map((one) => one?.name)
  const clusters = [...new Set(environments.map(clusterName))]
    .map((name) => environments.filter((one) => clusterName(one) === name))
    .map((ofCluster) => ({ ofCluster, asked: ofCluster.filter(({ name }) => wanted.includes(name)) }))
    .filter(({ asked }) => asked.length > 0)
  const server = { platform, serverUrl: `https://${host}` }
  const unissued = clusters
    .flatMap(({ ofCluster }) => ofCluster)
    .filter(({ trust }) =>
      [...(trust.check ?? []), ...(trust.apply ?? [])].some((rule) => issuerOfRule(rule, server) === undefined),
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
  return clusters
    .map(({ ofCluster, asked }) =>
      serverSideText(
        { environments: asked, ofCluster, server, breakGlass: options.breakGlass ?? 'meshgate:break-glass' },
        rolesText(asked, ofCluster),
      ),
    )
    .join('---\n')
}
