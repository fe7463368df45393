import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import type { Evaluation } from '../../src/mesh/evaluate/evaluation.js'
import { now, prepare, type OracleCase, type OracleRequest } from './oracle-cases.js'

/**
 * Plain HTTP/1.1 to a gateway's TLS server. The recording's client takes the TLS alert that comes back (a record that does
 * not start with `HTTP/`) for an echo and writes `allow`; no request got in, as the `refused` of GET, HEAD, POST and PUT
 * shows, for which BoringSSL sends no alert. `refused` is what is asserted.
 */
const isMisreadAlert = (one: OracleCase, request: OracleRequest, expected: string): boolean =>
  one.workload.kind === 'gateway' &&
  expected === 'allow' &&
  request.protocol !== 'tcp' &&
  (request.tls ?? 'none') === 'none' &&
  request.mtls !== true &&
  one.workload.ports.some(({ port, tls }) => port === request.port && tls !== undefined)

/**
 * Requests of one source to one port share a connection. The HTTP inspector looks at its first bytes only, so that on a
 * detected port a later request is HTTP whatever its first line is.
 */
const keptConnections = () => {
  const open = new Set<string>()
  const keyOf = (request: OracleRequest): string | undefined =>
    (request.protocol ?? 'http') === 'http' && request.mtls !== true && (request.tls ?? 'none') === 'none'
      ? `${request.sourceIP ?? ''} ${request.port}`
      : undefined
  return {
    isOpen: (request: OracleRequest): boolean => open.has(keyOf(request) ?? ''),
    note: (request: OracleRequest, got: Evaluation): void => {
      const key = keyOf(request)
      if (key === undefined) return
      // Whatever Envoy's HTTP layer refuses, it answers and closes; a missing route is found out later.
      const closed = got.status === 0 || (got.kind === 'rejected' && !got.by.text.includes('no route'))
      if (closed) open.delete(key)
      else open.add(key)
    },
  }
}

/**
 * Requests of a case whose verdict or status is another than Envoy's. `expectOf` gives what Envoy said, `allow 200`;
 * without it the case's own `expect` counts.
 */
export const disagreements = (
  one: OracleCase,
  expectOf: (request: OracleRequest) => string = (request) => request.expect ?? '',
): readonly string[] => {
  const prepared = prepare(one)
  const kept = keptConnections()
  return one.requests.flatMap((request): readonly string[] => {
    const { keySets, authorizers } = prepared
    const enforcement = prepared.enforcementOf(request)
    const { destination } = enforcement
    const protocol = destination.protocol === 'AUTO' && kept.isOpen(request) ? 'HTTP' : destination.protocol
    const got = evaluate({ ...enforcement, destination: { ...destination, protocol } }, prepared.requestOf(request), {
      now,
      keySets,
      authorizers,
    })
    kept.note(request, got)
    const full = got.status === 0 ? got.kind : `${got.kind} ${got.status}`
    const expected = isMisreadAlert(one, request, expectOf(request)) ? 'refused' : expectOf(request)
    return expected === full || (one.listeners === undefined && expected === got.kind)
      ? []
      : [`${one.id} request ${request.id}: expected ${expected}, got ${full} by ${got.by.text}`]
  })
}
