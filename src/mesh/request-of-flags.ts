import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json } from '../ports/json.js'
import type { Request } from '../ports/request.js'
import { parseLine } from './access-log.js'
import { selectorOfService, targetOfService } from './destination-of-request.js'
import { readAddress } from './evaluate/address.js'
import { throughGateway } from './request-through-gateway.js'
import type { Mesh } from './resolve.js'

/** A request as a person writes it on the command line. */
export interface RequestFlags {
  readonly to: string
  readonly as: string | undefined
  readonly method: string | undefined
  readonly path: string | undefined
  readonly host: string | undefined
  readonly ip: string | undefined
  readonly headers: readonly string[]
  readonly claims: string | undefined
  readonly tcp: boolean
  /** TLS without a certificate of the mesh, as a client outside has at a gateway; never beside `as`. */
  readonly tls: boolean
  /** `namespace/name` of the gateway that the request is sent to, and whose routes must lead to `to`. */
  readonly through: string | undefined
}

/** A request from `--to`, `--as` and their like; what is not given is what a plain GET of `/` would send. */
export const requestOfFlags = (question: RequestFlags, mesh: Mesh): Request => {
  const request = requestTo(question, mesh)
  const { through, to, host } = question
  return through === undefined ? request : throughGateway(request, { gateway: through, to, host }, mesh)
}

const requestTo = (question: RequestFlags, mesh: Mesh): Request => {
  const destination = readDestination(question.to, mesh)
  const principal = question.as === undefined ? undefined : readPrincipal(question.as)
  const ip = question.ip === undefined ? undefined : readIp(question.ip)
  if (question.tls && principal !== undefined)
    throw new Refusal({
      code: 'USAGE',
      message: '`--tls` and `--as` are two kinds of connection',
      expected: '--tls for TLS without a certificate of the mesh, or --as with one',
      received: 'both',
      remedy: 'Leave one of the two out.',
    })
  const claims = question.claims === undefined ? undefined : readClaims(question.claims)
  const host =
    question.host ??
    (destination.service === undefined
      ? `${destination.namespace}`
      : `${destination.service}.${destination.namespace}.svc.cluster.local`)
  return {
    protocol: question.tcp ? 'tcp' : 'http',
    destination,
    source: {
      ...(principal === undefined ? {} : { principal }),
      ...(ip === undefined ? {} : { ip }),
    },
    mtls: principal !== undefined,
    ...(question.tls ? { tls: 'simple' } : {}),
    ...(question.tcp
      ? {}
      : {
          http: {
            method: question.method ?? 'GET',
            authority: host,
            path: question.path ?? '/',
            headers: question.headers.map(readHeader),
            ...(claims === undefined ? {} : { tokens: [{ claims, in: 'authorization', signature: 'valid' as const }] }),
          },
        }),
  }
}

/** Istio's own identities; another issuer's are written whole, with `spiffe://`. */
const istioIdentity = /^[\w.-]+\/ns\/[a-z0-9-]{1,63}\/sa\/[a-z0-9.-]{1,253}$/
const spiffeId = /^spiffe:\/\/[\w.-]+(?:\/[\w.-]+)+$/

/** The identity that `--as` names, without `spiffe://`; undefined where it is none, which no certificate could show. */
export const principalOf = (text: string): string | undefined =>
  istioIdentity.test(text) || spiffeId.test(text) ? text.replace(/^spiffe:\/\//, '') : undefined

const readPrincipal = (text: string): string => {
  const principal = principalOf(text)
  if (principal !== undefined) return principal
  throw new Refusal({
    code: 'USAGE',
    message: '`--as` is no identity',
    expected: 'TRUST_DOMAIN/ns/NAMESPACE/sa/ACCOUNT, or spiffe://… of another issuer',
    received: text.slice(0, 200),
    remedy: 'For example: --as cluster.local/ns/jobs/sa/batch; without the flag the caller shows no certificate.',
  })
}

const readIp = (text: string): string => {
  const address = text.replace(/^\[(.*)\]$/, '$1')
  if (readAddress(address) !== undefined) return address
  throw new Refusal({
    code: 'USAGE',
    message: '`--ip` is no address',
    expected: 'an IP address without a port',
    received: text.slice(0, 100),
    remedy: 'For example: --ip 10.0.0.7',
  })
}

const destinationForm = 'NAMESPACE/SERVICE:PORT, or NAMESPACE/label=value,label=value:PORT'

const readDestination = (text: string, mesh: Mesh): Request['destination'] => {
  const match = /^([a-z0-9-]+)\/([^:]+):(\d{1,5})$/.exec(text)
  const bad = (message: string, received: string, remedy: string): Refusal =>
    new Refusal({ code: 'USAGE', message, expected: destinationForm, received, remedy })
  if (match === null)
    throw bad(
      '`--to` is no destination',
      text.slice(0, 100),
      /^[^/:]+:\d{1,5}$/.test(text)
        ? `Add the namespace: --to NAMESPACE/${text.slice(0, 100)}`
        : 'For example: --to shop/orders:8080',
    )
  const [, namespace = '', name = '', portText = ''] = match
  const port = Number(portText)
  if (port < 1 || port > 65535) throw bad('`--to` has no such port', portText, 'Name a port from 1 to 65535.')
  if (name.includes('=')) {
    const odd = name.split(',').find((pair) => !/^[^=]+=[^=]*$/.test(pair))
    if (odd !== undefined)
      throw bad('`--to` has a label without a name or a value', odd, 'For example: --to shop/app=orders:8080')
    const labels = Object.fromEntries(
      name.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
    )
    return { namespace, labels, port }
  }
  const target = targetOfService(mesh, namespace, name, port)
  switch (target) {
    case 'no such service':
      throw bad(
        `there is no Service ${name} in namespace ${namespace} of the state`,
        text,
        'Name its labels instead: --to shop/app=orders:8080, or add the Service to the folder.',
      )
    case 'not its port':
      // The workload's own, as a policy would name it.
      return { namespace, service: name, labels: selectorOfService(mesh, namespace, name) ?? {}, port }
    case 'unnamed port':
      throw bad(
        `port ${port} of Service ${namespace}/${name} leads to a port by name, and no workload of the state has one of that name`,
        text,
        'Name the labels and the port of the container instead: --to shop/app=orders:8080.',
      )
    default:
      return target
  }
}

const readClaims = (text: string): Record<string, Json> => {
  const value = parseLine(text)
  if (isJsonObject(value)) return { ...value }
  throw new Refusal({
    code: 'USAGE',
    message: '`--claims` is no JSON object',
    expected: '{"iss": "…", "sub": "…"}',
    received: text.slice(0, 60),
    remedy: 'Quote the JSON for the shell.',
  })
}

const readHeader = (text: string): readonly [string, string] => {
  const colon = text.indexOf(':')
  if (colon > 0) return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
  throw new Refusal({
    code: 'USAGE',
    message: '`--header` is no header',
    expected: 'NAME:VALUE',
    received: text.slice(0, 60),
    remedy: 'For example: --header x-team:a',
  })
}
