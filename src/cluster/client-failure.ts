import { Refusal } from '../errors/problem.js'
import type { Endpoint } from './endpoint.js'
import type { FailureStatus } from './status.js'

export const errorCode = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'UNKNOWN'
}

const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_SIGNATURE_FAILURE',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

export const isCertificateError = (code: string): boolean => certificateCodes.has(code)

/** Everything but a name that does not exist and what OpenSSL found wrong with certificates and keys. */
export const worthRetrying = (code: string): boolean => code !== 'ENOTFOUND' && !code.startsWith('ERR_')

export const unreachable = (endpoint: Endpoint, code: string, attempts: number): Refusal =>
  new Refusal({
    code: 'CLUSTER_UNREACHABLE',
    message: `The API server at ${endpoint.server.origin} did not answer (${code}, ${attempts} ${attempts === 1 ? 'try' : 'tries'})`,
    expected: 'an answer over TLS',
    received: code,
    remedy:
      'Check the address, and that this runner may reach it: a private cluster needs a runner in its network, a proxy or the GitLab agent.',
  })

export const certificateRefusal = (endpoint: Endpoint, code: string): Refusal =>
  new Refusal({
    code: 'CLUSTER_CERTIFICATE',
    message: `The certificate of ${endpoint.server.origin} is not trusted (${code})`,
    expected:
      endpoint.certificateAuthority === undefined
        ? 'a certificate of a public authority'
        : 'a certificate of the configured authority, for this name',
    received: code,
    remedy:
      'Name the CA of the cluster: caFile in the configuration, certificate-authority-data in the kubeconfig. The check cannot be switched off.',
  })

export const unauthorized = (endpoint: Endpoint, explain: (() => string) | undefined, hadToken: boolean): Refusal => {
  const known = explain?.() ?? ''
  return new Refusal({
    code: 'CLUSTER_UNAUTHORIZED',
    message: `The API server at ${endpoint.server.origin} does not accept the credential${known === '' ? '' : `; checked here: ${known}`}`,
    expected: 'a credential that the API server accepts',
    received: hadToken ? '401, also for a token that was asked for anew' : '401',
    remedy:
      'The server never says why: compare issuer, audience and claim rules of its AuthenticationConfiguration with the token, and read the log of kube-apiserver.',
  })
}

export const busy = (endpoint: Endpoint, failure: FailureStatus, attempts: number): Refusal =>
  new Refusal({
    code: 'CLUSTER_BUSY',
    message: `The API server at ${endpoint.server.origin} stayed unavailable for ${attempts} tries: ${failure.message}`,
    expected: 'an answer within the retries',
    received: `HTTP ${failure.code}`,
    remedy: 'Run the job again later. Where this is frequent, give the identity a FlowSchema of its own.',
  })

export const tooLong = (maxBytes: number): Refusal =>
  new Refusal({
    code: 'CLUSTER_ANSWER',
    message: 'An answer of the API server is too long or is no gzip',
    expected: `at most ${maxBytes} bytes`,
    received: 'more, or something else',
    remedy: 'Check that the address is an API server. Very large objects of the mesh have to be split.',
  })
