import type { CertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes } from '../../src/demo/kubernetes.js'
import type { Ground } from './trial.js'

/** A double of its own for each trial. */
export const groundOnDouble = (authority: CertificateAuthority) => async (): Promise<Ground> => {
  const server = await startKubernetes(authority)
  const namespace = 'shop'
  server.seed([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'istio-injection': 'enabled' } } },
  ])
  return {
    url: server.url,
    certificateAuthority: server.certificateAuthority,
    token: server.adminToken,
    namespace,
    make: async (objects) => server.seed(objects),
    close: () => server.close(),
  }
}
