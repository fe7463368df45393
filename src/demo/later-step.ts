import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../errors/problem.js'
import { isJsonObject } from '../ports/json.js'
import { openKubeconfig } from './kubeconfig-client.js'

/** What `kubectl get RESOURCE --namespace NAMESPACE` gets with a kubeconfig: names, or the status that refuses it. */
export const getAsJob = async (
  kubeconfig: string,
  namespace: string,
  collection: 'apis/apps/v1/deployments' | 'api/v1/pods',
): Promise<string> => {
  const parts = collection.split('/')
  const resource = parts.pop() ?? ''
  const { client } = await openKubeconfig(kubeconfig)
  try {
    const path = `/${parts.join('/')}/namespaces/${namespace}/${resource}`
    const answer = await client.send({ method: 'GET', path })
    if (answer.kind === 'failed') return `${answer.status.code} ${answer.status.message}`
    const items = isJsonObject(answer.body) && Array.isArray(answer.body['items']) ? answer.body['items'] : []
    return items.flatMap((item) => nameOf(item)).join(', ')
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.problems[0].code === 'CLUSTER_UNAUTHORIZED') return '401 Unauthorized'
    throw thrown
  } finally {
    client.close()
  }
}

const nameOf = (item: unknown): readonly string[] => {
  const { metadata } = item as { readonly metadata?: { readonly name?: string } }
  return metadata?.name === undefined ? [] : [metadata.name]
}

/** What a copy of a login is good for after the revocation: a real API server knows a token for some seconds more. */
export const getAfterwards = async (kubeconfig: string, namespace: string): Promise<string> => {
  for (let tries = 0; ; tries += 1) {
    const said = await getAsJob(kubeconfig, namespace, 'apis/apps/v1/deployments')
    if (said.startsWith('401') || tries === 40) return said
    await sleep(500)
  }
}
