/**
 * Istio's own words, as data: what a rule may name, since which version, and what Envoy says and does to headers. The two
 * interpreters of the policies share these words and no code: each switches over the types below, so that a word that one
 * of them forgets does not compile.
 */

/** `[minor, patch]` of Istio 1 that brought a word. */
export type Since = readonly [minor: number, patch: number]

interface Word {
  readonly since: Since
}

/** Older than every version that is supported. */
const first: Since = [0, 0]

interface ConditionWord extends Word {
  /** `names`: the key goes on with names in brackets, as `request.headers[x-tenant]`. */
  readonly form: 'plain' | 'names'
}

/** Keys of `when` (istio-semantics §1; I pkg/config/security/security.go: 40-58, model.go: 79-122). */
export const conditionKeys = {
  'source.ip': { since: first, form: 'plain' },
  'remote.ip': { since: first, form: 'plain' },
  'source.namespace': { since: first, form: 'plain' },
  'source.principal': { since: first, form: 'plain' },
  'source.serviceAccount': { since: [25, 0], form: 'plain' },
  // The CRDs of 1.30.0 and 1.30.1 take it, their compiler does not.
  'source.trustDomain': { since: [30, 2], form: 'plain' },
  'request.auth.principal': { since: first, form: 'plain' },
  'request.auth.audiences': { since: first, form: 'plain' },
  'request.auth.presenter': { since: first, form: 'plain' },
  'request.auth.claims': { since: first, form: 'names' },
  'request.headers': { since: first, form: 'names' },
  'destination.ip': { since: first, form: 'plain' },
  'destination.port': { since: first, form: 'plain' },
  'connection.sni': { since: first, form: 'plain' },
  'experimental.envoy.filters.': { since: first, form: 'names' },
} as const satisfies Readonly<Record<string, ConditionWord>>

export type ConditionKey = keyof typeof conditionKeys

export const conditionKeyNames = Object.keys(conditionKeys) as readonly ConditionKey[]

/** Fields of `from[].source`, each with a `not…` beside it, in the order in which Istio compiles them. */
export const sourceFields = {
  ipBlocks: { since: first },
  remoteIpBlocks: { since: first },
  namespaces: { since: first },
  serviceAccounts: { since: [25, 0] },
  trustDomains: { since: [30, 2] },
  principals: { since: first },
  requestPrincipals: { since: first },
} as const satisfies Readonly<Record<string, Word>>

export type SourceField = keyof typeof sourceFields

export const sourceFieldNames = Object.keys(sourceFields) as readonly SourceField[]

/** Fields of `to[].operation`, likewise. */
export const operationFields = {
  hosts: { since: first },
  methods: { since: first },
  paths: { since: first },
  ports: { since: first },
} as const satisfies Readonly<Record<string, Word>>

export type OperationField = keyof typeof operationFields

export const operationFieldNames = Object.keys(operationFields) as readonly OperationField[]

/** Headers that Envoy keeps as one line whatever comes in: their lines are joined with a comma before any policy (probed). */
export const joinedHeaders: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'authorization',
  'cache-control',
  'content-type',
  'if-match',
  'if-none-match',
  'origin',
  'pragma',
  'referer',
  'user-agent',
  'via',
  'expect',
  'x-request-id',
  'x-client-trace-id',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'access-control-request-method',
  'access-control-request-headers',
  'grpc-timeout',
  'grpc-accept-encoding',
  'x-envoy-original-path',
  'x-envoy-external-address',
  'x-envoy-decorator-operation',
  'x-envoy-attempt-count',
])

/** Envoy's own words for a refused token (J src/status.cc); the name is the status, the text the body of the answer. */
export const jwtMessages = {
  JwtMissed: 'Jwt is missing',
  JwtNotYetValid: 'Jwt not yet valid',
  JwtExpired: 'Jwt is expired',
  JwtBadFormat: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
  JwtHeaderParseErrorBadBase64: 'Jwt header is an invalid Base64url encoded',
  JwtHeaderParseErrorBadJson: 'Jwt header is an invalid JSON',
  JwtHeaderBadAlg: 'Jwt header [alg] field is required and must be a string',
  JwtHeaderNotImplementedAlg: 'Jwt header [alg] is not supported',
  JwtHeaderBadKid: 'Jwt header [kid] field is not a string',
  JwtPayloadParseErrorBadBase64: 'Jwt payload is an invalid Base64url encoded',
  JwtPayloadParseErrorBadJson: 'Jwt payload is an invalid JSON',
  JwtPayloadParseErrorIssNotString: 'Jwt payload [iss] field is not a string',
  JwtPayloadParseErrorSubNotString: 'Jwt payload [sub] field is not a string',
  JwtPayloadParseErrorIatNotInteger: 'Jwt payload [iat] field is not an integer',
  JwtPayloadParseErrorIatOutOfRange: 'Jwt payload [iat] field is not a positive 64 bit integer',
  JwtPayloadParseErrorNbfNotInteger: 'Jwt payload [nbf] field is not an integer',
  JwtPayloadParseErrorNbfOutOfRange: 'Jwt payload [nbf] field is not a positive 64 bit integer',
  JwtPayloadParseErrorExpNotInteger: 'Jwt payload [exp] field is not an integer',
  JwtPayloadParseErrorExpOutOfRange: 'Jwt payload [exp] field is not a positive 64 bit integer',
  JwtPayloadParseErrorJtiNotString: 'Jwt payload [jti] field is not a string',
  JwtPayloadParseErrorAudNotString: 'Jwt payload [aud] field is not a string or string list',
  JwtSignatureParseErrorBadBase64: 'Jwt signature is an invalid Base64url encoded',
  JwtUnknownIssuer: 'Jwt issuer is not configured',
  JwtAudienceNotAllowed: 'Audiences in Jwt are not allowed',
  JwtVerificationFail: 'Jwt verification fails',
  JwksParseError: 'Jwks is an invalid JSON',
  JwksNoKeys: 'Jwks does not have [keys] field',
  JwksBadKeys: '[keys] in Jwks is not an array',
  JwksNoValidKeys: "Jwks doesn't have any valid public key",
  JwksKidAlgMismatch: "Jwks doesn't have key to match kid or alg from Jwt",
} as const
