import { readFile } from 'node:fs/promises'
import { openClient, type ApiClient } from '../cluster/client.js'
import { resolveEndpoint } from '../cluster/connection.js'

export interface KubeconfigClient {
  readonly client: ApiClient
  readonly server: string
}

/** Programs that a kubeconfig may start for its login. */
export const execPlugins = ['aws', 'gke-gcloud-auth-plugin', 'kubelogin']

export const clientClock = {
  now: () => Date.now(),
  sleep: (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time)),
}

/** Logs in by a kubeconfig, as kubectl does; an empty context is the current one. */
export const openKubeconfig = async (kubeconfig: string, context = ''): Promise<KubeconfigClient> => {
  const endpoint = await resolveEndpoint(
    { kind: 'context', context, execPlugins, namespaces: [] },
    {
      env: { ...process.env, KUBECONFIG: kubeconfig },
      clock: clientClock,
      readFile: (path) => readFile(path, 'utf8').catch(() => undefined),
      baseFile: () => Promise.reject(new Error('a kubeconfig names no file of the repository')),
    },
  )
  return { client: openClient(endpoint, { clock: clientClock, random: Math.random }), server: endpoint.server.url }
}
