import { renderKubeconfig } from '../apply/kubeconfig.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Run } from '../open/run.js'
import type { Plan } from '../plan/plan.js'
import { handOverLogin } from './hand-over.js'

/** Seconds; the API server gives no shorter ones. */
const kubeconfigLifetime = 600

/** A login as the environment's ServiceAccount for the steps after; only where the protected configuration asks for it. */
export const writeKubeconfig = async (
  run: Run,
  { environment, world: { cluster } }: LiveEnvironment,
  plan: Plan,
  /** Hears of the login, for the record. */
  issued: (login: { readonly account: string; readonly expires: string }) => void,
): Promise<void> => {
  if (environment.kubeconfig === undefined) return
  const token = await cluster.requestToken(environment.namespace, environment.kubeconfig, kubeconfigLifetime)
  run.output.mask(token.token)
  issued({ account: environment.kubeconfig, expires: token.expires })
  const text = renderKubeconfig({
    ...cluster.connection,
    namespace: environment.namespace,
    serviceAccount: environment.kubeconfig,
    token: token.token,
  })
  const path = await run.files.writeSecret('kubeconfig', text, async (path) => {
    run.keepForPost(path)
    await handOverLogin(run, path)
  })
  run.output.result('kubeconfig', path)
  run.output.info(
    `A kubeconfig for ServiceAccount ${environment.kubeconfig} is good for ${kubeconfigLifetime / 60} minutes (plan of the commit ${plan.digest}).`,
  )
}
