import { Refusal } from '../errors/problem.js'

/** What may go wrong between the request and a whole answer. */
export type FailureCode =
  | 'HTTP_URL'
  | 'HTTP_ADDRESS'
  | 'HTTP_TIMEOUT'
  | 'HTTP_UNREACHABLE'
  | 'HTTP_TLS'
  | 'HTTP_PROXY'
  | 'HTTP_TOO_LARGE'
  | 'HTTP_ENCODING'

const remedies: Readonly<Record<FailureCode, string>> = {
  HTTP_URL: 'Use an https URL with a host name and without user name, password or fragment.',
  HTTP_ADDRESS:
    'If this host is yours and keys are served from a private network, add it to `issuerHosts` of the protected configuration; otherwise somebody points the job at an internal address.',
  HTTP_TIMEOUT: 'Check that the runner may reach this host (egress rules, proxy), then run the job again.',
  HTTP_UNREACHABLE:
    'Check the name, the DNS and the egress rules of the runner; behind a proxy set HTTPS_PROXY and NO_PROXY.',
  HTTP_TLS:
    'If the host has a certificate of a private authority, the owner of the runner sets NODE_EXTRA_CA_CERTS to its file. Never switch the verification off.',
  HTTP_PROXY: 'Check HTTPS_PROXY and NO_PROXY of the runner.',
  HTTP_TOO_LARGE: 'Nothing legitimate is this large here; check what answers at this host.',
  HTTP_ENCODING: 'Check what answers at this host; a proxy in between may have changed the answer.',
}

/** The host alone is named: paths and queries may hold secrets. */
export const httpFailure = (
  code: FailureCode,
  host: string,
  what: string,
  values: { readonly expected?: string; readonly received?: string } = {},
): Refusal => new Refusal({ code, message: `${host}: ${what}`, ...values, remedy: remedies[code] })

/** Marks an error of the lookup hook, so that it is told apart from the resolver's own. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
  readonly address: string

  constructor(address: string) {
    super(`address ${address} is refused`)
    this.address = address
  }
}

// OpenSSL's and Node's words for a certificate or handshake that is wrong.
const tlsCode =
  /^(ERR_TLS|ERR_SSL|EPROTO$|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_OSSL|INVALID_CA|HOSTNAME_MISMATCH|CRL_)/

/** Sorts Node's error into a code; its message is dropped, since it may repeat what was sent. */
export const explainFailure = (host: string, error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  if (error instanceof AddressRefused)
    return httpFailure('HTTP_ADDRESS', host, 'the name leads to an address that may not be asked', {
      expected: 'a public address',
      received: error.address,
    })
  if (error instanceof Error && error.name === 'ProxyFailure') return httpFailure('HTTP_PROXY', host, error.message)
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  if (tlsCode.test(code)) return httpFailure('HTTP_TLS', host, `the TLS connection was refused (${code})`)
  if (code === 'ETIMEDOUT') return httpFailure('HTTP_TIMEOUT', host, 'no connection in time')
  return httpFailure('HTTP_UNREACHABLE', host, `no answer (${code === '' ? 'connection lost' : code})`)
}
