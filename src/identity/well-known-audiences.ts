import { Refusal, type Problem } from '../errors/problem.js'
import { shown } from './shown.js'

/** Services that take ID tokens of CI jobs under an audience of their own (attack P15). */
const wellKnown: readonly RegExp[] = [
  /^sts(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/,
  /^sigstore$/,
  /^api:\/\/azureadtokenexchange[a-z]*$/,
  /^(iam|sts)\.googleapis\.com(\/|$)/,
  /^npm:/,
  /^(test)?pypi$/,
  /^rubygems\.org$/,
  /^crates\.io$/,
  /^(www\.)?(github|gitlab)\.com(\/|$)/,
  /^vault$/,
  /^octo-sts\.dev$/,
]

/** The default audience of API servers: right for a cluster's own token, wrong for the mesh's. */
const apiServer = /^kubernetes\.default(\.svc(\.cluster\.local)?)?$/

/** Envoy's check_audience: one scheme and one trailing slash do not count there, so they do not count here. */
const bare = (audience: string): string => audience.replace(/^https?:\/\//, '').replace(/\/$/, '')

/**
 * An audience that another service accepts too: a token for it could be replayed there. `serverUrl` is the platform's,
 * whose own audiences (GitHub: the owner's page, GitLab: the instance) are the defaults of everybody.
 */
export const wellKnownAudience = (
  audience: string,
  serverUrl: string,
  purpose: 'mesh' | 'cluster' = 'mesh',
): Problem | undefined => {
  const name = bare(audience).toLowerCase()
  const server = bare(serverUrl).toLowerCase()
  const platform =
    server !== '' &&
    (name === server || (name.startsWith(`${server}/`) && name.split('/').length <= server.split('/').length + 1))
  const isApiServer = purpose === 'mesh' && apiServer.test(name)
  if (!platform && !isApiServer && !wellKnown.some((pattern) => pattern.test(name))) return undefined
  return {
    code: 'AUDIENCE_WELL_KNOWN',
    message: 'the audience belongs to another service, which would accept the token too',
    expected: 'an audience of your own, for example https://mesh.example.com/production',
    received: shown(audience),
    remedy:
      'Choose an audience that names your mesh and the environment and nothing else, and put it into the RequestAuthentication.',
  }
}

/** Whether Envoy would take a token for one audience where the other is asked for. */
export const isSameAudience = (one: string, other: string): boolean => bare(one) === bare(other)

/** The mesh's and the API server's audience must differ: with one, every workload that sees a token can log in. */
export const refuseSharedAudience = (mesh: string, cluster: string): void => {
  if (!isSameAudience(mesh, cluster)) return
  throw new Refusal({
    code: 'AUDIENCE_SHARED',
    message: 'the audience of the mesh and that of the cluster are one, as Envoy compares them',
    expected: 'two audiences that differ in more than the scheme or a slash at the end',
    received: `${shown(mesh)} and ${shown(cluster)}`,
    remedy:
      'Give the cluster an audience of its own: otherwise a workload that is sent the token could log in to the API server with it.',
  })
}
