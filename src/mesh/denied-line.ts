import type { JsonObject } from '../ports/json.js'
import { answeredOf, fieldOf, peerOf, placeOfServerName } from './access-log.js'
import { rulePlace } from './rule-place.js'

/** What a line of an access log says of a request that the mesh refused. */
export interface DeniedRequest {
  /** The caller's identity without `spiffe://`; empty without mTLS. */
  readonly principal: string
  /** As the line names it: `orders.shop:8080`. */
  readonly destination: string
  /** `GET /orders`, without the query; empty for a connection. */
  readonly request: string
  /** `AuthorizationPolicy shop/orders spec.rules[0]`; empty where none is named. */
  readonly policy: string
  readonly reason: string
}

/** Undefined where the proxy did not refuse: a refusal of the application is none of the mesh. */
export const readDeniedLine = (line: JsonObject): DeniedRequest | undefined => {
  const text = (name: string): string => fieldOf(line, name)
  const details = `${text('response_code_details')} ${text('connection_termination_details')}`
  const answered = answeredOf(line)
  const isAsked = /\bext_authz_(?:denied|error)\b/.exec(details)
  if (!isAsked && answered !== 'refused by a policy' && answered !== 'refused by a token rule') return undefined
  const method = text('method')
  return {
    principal: peerOf(line) ?? '',
    destination: destinationOf(text('requested_server_name'), text('authority')),
    request: method === '' ? '' : `${method} ${text('path').replace(/[?#].*$/s, '')}`,
    ...decisionOf(details, isAsked?.[0]),
  }
}

/**
 * Envoy's and Istio's words: `rbac_access_denied_matched_policy[none]` where no ALLOW policy matches,
 * `…[ns[X]-policy[Y]-rule[N]]` where a DENY policy does, `jwt_authn_access_denied{Why}` for tokens.
 */
const decisionOf = (details: string, asked: string | undefined): Pick<DeniedRequest, 'policy' | 'reason'> => {
  const [, namespace = '', name = '', rule = ''] =
    /\[ns\[([^\]]*)\]-policy\[([^\]]*)\]-rule\[(\d+)\]\]/.exec(details) ?? []
  if (name !== '')
    return {
      policy: `AuthorizationPolicy ${namespace}/${name} ${rulePlace('AuthorizationPolicy', rule)}`,
      reason: 'a DENY policy matches',
    }
  const [, why] = /jwt_authn_access_denied\{([^}]*)\}/.exec(details) ?? []
  if (why !== undefined) return { policy: '', reason: `token: ${why.replaceAll('_', ' ')}` }
  if (asked !== undefined)
    return {
      policy: '',
      reason:
        asked === 'ext_authz_error'
          ? 'the provider of a CUSTOM policy did not answer'
          : 'the provider of a CUSTOM policy says no',
    }
  return { policy: '', reason: details.includes('[none]') ? 'no ALLOW policy matches' : 'a policy refuses' }
}

/** The Service that a sidecar asks for, else the host of the request, else what the line does not say. */
const destinationOf = (serverName: string, authority: string): string => {
  const place = placeOfServerName(serverName)
  if (place !== undefined) return `${place.service}.${place.namespace}:${place.port}`
  return authority || serverName || 'a destination that the line does not name'
}
