import { isCiIssuer } from '../audience/issuers.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { keyText, readStatus } from '../ports/object.js'
import { member, objectsAt, textAt } from '../mesh/fields.js'
import { jwksUriOf } from '../mesh/key-place.js'
import {
  covers,
  jwtRules,
  policies,
  requestAuthentications,
  stagesOf,
  type Part,
  type PolicyView,
} from './policy-view.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

/** One hit for every JWT rule that a test finds wrong. */
const perRule = (
  context: RuleContext,
  judge: (part: Part, issuer: string) => Omit<Hit, 'object' | 'pointer'> | undefined,
): readonly Hit[] =>
  requestAuthentications(context.state).flatMap((object) =>
    jwtRules(object).flatMap((part) => {
      const hit = judge(part, textAt(part.value, 'issuer'))
      return hit === undefined ? [] : [{ object, pointer: part.pointer, ...hit }]
    }),
  )

/** A policy that stops requests without a token: any ALLOW (nothing else passes), or a DENY of what has no principal. */
const demandsSomething = (policy: PolicyView): boolean =>
  !policy.dryRun &&
  (policy.action === 'ALLOW' ||
    (policy.action === 'DENY' &&
      policy.rules.some((rule) =>
        rule.sources.some((source) => JSON.stringify(member(source.value, 'notRequestPrincipals')) === '["*"]'),
      )))

const withoutPolicy: Rule = {
  id: 'JWT-001',
  title: 'A RequestAuthentication without an AuthorizationPolicy requires no token',
  severity: 'high',
  why: 'A RequestAuthentication refuses bad tokens only. A request without any token passes it, and nothing else stops the request.',
  find: (context) => {
    const { state, settings } = context
    const guards = policies(state).filter(demandsSomething)
    const keys = new Set(guards.map((guard) => keyText(guard.object.key)))
    return requestAuthentications(state).flatMap((object): readonly Hit[] => {
      if (jwtRules(object).length === 0) return []
      const stages = stagesOf(context, object).filter(
        ({ stage }) => stage.proxy !== 'ztunnel' && stage.proxy !== 'none',
      )
      const open =
        stages.length > 0
          ? stages.some(
              ({ stage }) => ![...stage.allow, ...stage.deny].some((policy) => keys.has(keyText(policy.object.key))),
            )
          : !guards.some((guard) => covers(guard.object, object, settings.rootNamespace))
      if (!open) return []
      const read = [object.key.namespace, settings.rootNamespace].every(
        (namespace) => readStatus(state, 'security.istio.io', 'AuthorizationPolicy', namespace) === 'complete',
      )
      return [
        {
          object,
          pointer: '/spec',
          text: `no AuthorizationPolicy ${read ? '' : 'among those that were read '}covers what this applies to, so requests without a token pass`,
          remedy:
            'add an ALLOW policy that demands a claim of the token, or a DENY policy with notRequestPrincipals set to the wildcard',
          identity: [],
          severity: read ? 'high' : 'medium',
        },
      ]
    })
  },
}

const leaksToken: Rule = {
  id: 'JWT-002',
  title: 'The CI token is handed on to the workload',
  severity: 'medium',
  why: 'A workload that receives the token can present it to every other place that accepts the same audience, until it expires.',
  find: (context) =>
    perRule(context, ({ value }, issuer) => {
      if (!isCiIssuer(issuer, context.ciIssuers)) return undefined
      const forwards = member(value, 'forwardOriginalToken') === true
      const payload = textAt(value, 'outputPayloadToHeader') !== ''
      if (!forwards && !payload) return undefined
      return {
        text: `tokens of ${shown(issuer)} reach the workload by ${[...(forwards ? ['forwardOriginalToken'] : []), ...(payload ? ['outputPayloadToHeader'] : [])].join(' and ')}`,
        remedy: 'leave it out, and pass on single claims with outputClaimToHeaders where the workload needs them',
        identity: [issuer, String(forwards), String(payload)],
        severity: forwards ? 'medium' : 'low',
      }
    }),
}

const noIssuer: Rule = {
  id: 'JWT-003',
  title: 'A JWT rule names no issuer',
  severity: 'high',
  why: 'Envoy then accepts any value of iss that is signed by a key of the set, so conditions on the issuer are decided by whoever holds one of its keys.',
  find: (context) =>
    perRule(context, ({ value }, issuer) =>
      issuer === ''
        ? {
            text: 'the rule has no issuer, so every iss that its keys sign is accepted',
            remedy: 'name the issuer',
            identity: [jwksUriOf(value), textAt(value, 'jwks')],
          }
        : undefined,
    ),
}

const plainKeys: Rule = {
  id: 'JWT-004',
  title: 'Keys are fetched without TLS',
  severity: 'high',
  why: 'Whoever can answer on the way to that address can sign tokens that the mesh accepts.',
  find: (context) =>
    perRule(context, ({ value }, issuer) => {
      const uri = jwksUriOf(value)
      return /^http:/i.test(uri)
        ? { text: `keys come from ${shown(uri)}`, remedy: 'use https', identity: [issuer, uri] }
        : undefined
    }),
}

const presence: Rule = {
  id: 'JWT-005',
  title: 'presence: REQUIRED is not enforced',
  severity: 'high',
  why: 'The field exists in newer definitions only and no released istiod reads it: requests without a token still pass.',
  find: (context) =>
    perRule(context, ({ value }, issuer) =>
      textAt(value, 'presence') === 'REQUIRED'
        ? {
            text: 'presence: REQUIRED has no effect',
            remedy: 'demand the token in an AuthorizationPolicy',
            identity: [issuer],
          }
        : undefined,
    ),
}

const hasPrivateKey = (jwks: string): boolean => {
  try {
    const set = JSON.parse(jwks) as Json
    return objectsAt(set, 'keys').some((key) =>
      ['d', 'p', 'q', 'k'].some((name) => isJsonObject(key) && Object.hasOwn(key, name)),
    )
  } catch {
    return false
  }
}

const privateKeys: Rule = {
  id: 'JWT-006',
  title: 'A JWT rule holds a private or symmetric key',
  severity: 'critical',
  why: 'Everybody who can read the object can sign tokens that the mesh accepts. Istio warns about it and goes on.',
  find: (context) =>
    perRule(context, ({ value }, issuer) =>
      hasPrivateKey(textAt(value, 'jwks'))
        ? {
            text: 'jwks holds the private part of a key',
            remedy: 'replace the key everywhere, and publish public parts only',
            identity: [issuer],
          }
        : undefined,
    ),
}

const ztunnelOnly: Rule = {
  id: 'JWT-007',
  title: 'RequestAuthentication is not enforced by ztunnel',
  severity: 'high',
  why: 'In ambient mode only a waypoint or gateway looks at tokens. Where ztunnel stands alone the object does nothing.',
  find: (context) =>
    requestAuthentications(context.state).flatMap((object): readonly Hit[] => {
      const stages = stagesOf(context, object)
      if (stages.length === 0 || stages.some(({ stage }) => stage.proxy !== 'ztunnel')) return []
      return [
        {
          object,
          pointer: '/spec',
          text: 'RequestAuthentication is not enforced here: ztunnel alone guards these destinations',
          remedy: 'attach it to a waypoint with targetRefs',
          identity: [],
        },
      ]
    }),
}

export const jwtRuleRules: readonly Rule[] = [
  withoutPolicy,
  leaksToken,
  noIssuer,
  plainKeys,
  presence,
  privateKeys,
  ztunnelOnly,
]
