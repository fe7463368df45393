import { always, fits, not, or, present, type Formula } from '../../access/formula.js'
import { exactly } from '../../access/language.js'
import type { MeshSettings } from '../enforcement.js'
import { hasFix } from '../resolve/version.js'
import { joinedHeaders } from '../vocabulary.js'
import type { Sight } from './context.js'
import { attribute } from './attribute.js'
import { headerPattern } from './pattern.js'

/** Headers that the proxy itself writes, or HTTP gives a meaning of its own: what a policy sees is not what was sent. */
const written =
  /^(:.*|host|x-forwarded-.*|x-request-id|x-client-trace-id|x-envoy-.*|connection|keep-alive|proxy-connection|transfer-encoding|content-length|upgrade|te|trailer|http2-settings|expect|x-b3-.*|traceparent|tracestate)$/

export const isWrittenByProxy = (name: string): boolean => written.test(name)

/** Whether lines of one name are matched each on its own (CVE-2026-26308). */
export const matchesLines = (name: string, settings: MeshSettings): boolean =>
  !joinedHeaders.has(name) && hasFix(settings.istioVersion, [27, 8], [28, 5], [29, 1])

/** Header of a `when` key that is one value: absent or a text. */
export const isJoined = (name: string): boolean => joinedHeaders.has(name)

/** request.headers[name] (header.go: 25-56). */
export const headerTest = (sight: Sight, written_: string, value: string): Formula => {
  const name = written_.toLowerCase()
  const pattern = headerPattern(value)
  if (name === ':method') return pattern === 'present' ? always : fits(attribute.method, pattern)
  const touched = sight.touchedHeaders.get(name)
  const unknown = (code: string, what: string, by = ''): Formula =>
    sight.unknowns.test(code, what, `${code}:${name}=${value}:${by}`)
  if (touched !== undefined)
    return unknown('HEADER_OF_TOKEN', `header ${name} carries a token or is written from one`, touched)
  if (written.test(name)) {
    // By the proxies that it trusts a gateway chooses what it writes of the client (E conn_manager_utility.cc).
    const hops = /^x-(?:forwarded|envoy)-/.test(name) ? sight.trustedHops : undefined
    return unknown(
      'HEADER_OF_PROXY',
      `header ${name} is written by the proxy itself`,
      hops === undefined ? '' : `${hops} hops`,
    )
  }
  const dimension = attribute.header(name)
  return pattern === 'present' ? present(dimension) : fits(dimension, pattern)
}

/** OPTIONS with both headers of a CORS preflight, not empty: the JWT filter lets it by (istio-semantics §2.11). */
export const preflight = (): readonly Formula[] => [
  fits(attribute.method, exactly('OPTIONS')),
  ...['origin', 'access-control-request-method'].map((name) => {
    const dimension = attribute.header(name)
    return not(or(not(present(dimension)), fits(dimension, exactly(''))))
  }),
]
