import { Refusal } from '../errors/problem.js'
import type { Run } from './run.js'

/** A context of a person's own kubeconfig, and the one program that it may start for the login. */
export interface OwnLogin {
  readonly context: string
  readonly execPlugin: string | undefined
}

/**
 * A run in a shell that logs in as its person, where the environment's cluster takes the ID token of a job. A job logs in as the
 * protected configuration says and in no other way.
 */
export const withOwnLogin = (run: Run, own: OwnLogin | undefined): Run => {
  if (own === undefined) return run
  if (run.context.platform !== 'local')
    throw new Refusal({
      code: 'USAGE',
      message: '`--context` is the login of a person, and this is a job',
      where: { kind: 'input', name: 'context' },
      expected: 'a shell',
      received: own.context,
      remedy: 'Leave the flag out: a job logs in as `cluster` of the environment says.',
    })
  return {
    ...run,
    connect: async (settings, login) => {
      const execPlugins = own.execPlugin === undefined ? [] : [own.execPlugin]
      const cluster = await run.connect(
        { kind: 'context', context: own.context, execPlugins, namespaces: settings.namespaces },
        { ...login, explain401: () => `the login is that of context ${own.context} of your kubeconfig` },
      )
      // A cluster has an address inside and one outside, so another one is told and not refused.
      if (settings.kind === 'id-token' && addressOf(settings.server) !== addressOf(cluster.connection.server))
        run.output.warning(
          `Context ${own.context} speaks to ${cluster.connection.server}, and the environment's cluster is ${settings.server}: make sure that both are the same cluster.`,
        )
      return cluster
    },
  }
}

const addressOf = (server: string): string => (URL.canParse(server) ? new URL(server).href.replace(/\/$/, '') : server)
