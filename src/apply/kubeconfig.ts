export interface KubeconfigInput {
  readonly server: string
  /** PEM; the system's authorities where it is missing. */
  readonly certificateAuthority?: string
  readonly namespace: string
  readonly serviceAccount: string
  readonly token: string
}

/** A kubeconfig for the steps that follow. JSON is YAML, and needs no quoting rules of its own. */
export const renderKubeconfig = (input: KubeconfigInput): string => {
  const { server, certificateAuthority, namespace, serviceAccount, token } = input
  const authority =
    certificateAuthority === undefined
      ? {}
      : { 'certificate-authority-data': Buffer.from(certificateAuthority, 'utf8').toString('base64') }
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'cluster', cluster: { server, ...authority } }],
    users: [{ name: serviceAccount, user: { token } }],
    contexts: [{ name: 'meshgate', context: { cluster: 'cluster', user: serviceAccount, namespace } }],
    'current-context': 'meshgate',
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
