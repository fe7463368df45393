import { isSharedIssuer, platformOfIssuer } from '../audience/issuers.js'
import { textAt, textsAt } from '../mesh/fields.js'
import {
  jwtRules,
  mayMeet,
  policies,
  requestAuthentications,
  textsWithPointers,
  type Condition,
  type PolicyView,
  type RuleView,
} from './policy-view.js'
import type { KubernetesObject } from '../ports/object.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

/** Istio splits a value at its last slash into issuer and subject (istio-semantics §2.5). */
export const splitRequestPrincipal = (
  value: string,
): { readonly issuer: string; readonly subject: string } | undefined => {
  const at = value.lastIndexOf('/')
  return at === -1 ? undefined : { issuer: value.slice(0, at), subject: value.slice(at + 1) }
}

/** Why a value can match no token that a CI platform issues; undefined where it can. */
const deadBecause = (value: string): string | undefined => {
  if (value === '*' || value.startsWith('*')) return undefined
  const split = splitRequestPrincipal(value)
  if (split === undefined) return undefined
  const { issuer, subject } = split
  if (/^https?:\/?$/.test(issuer))
    return `Istio splits it inside the scheme, into the issuer ${shown(issuer)} and the subject ${shown(subject)}`
  const ciSubject =
    /\/(repo|project_path|organization):[^/]*$/.test(issuer) ||
    /^https?:\/\/.*\/(repo|project_path|project_id|namespace_path|organization):/.test(issuer)
  return ciSubject
    ? `Istio splits it at the last slash, into the issuer ${shown(issuer)} and the subject ${shown(subject)}`
    : undefined
}

interface Place {
  readonly policy: PolicyView
  readonly rule: RuleView
  readonly value: string
  readonly pointer: string
  readonly negative: boolean
}

/** Every value that is tested against the request principal. */
const places = (context: RuleContext): readonly Place[] =>
  policies(context.state).flatMap((policy) =>
    policy.rules.flatMap((rule) => [
      ...rule.sources.flatMap((source) => [
        ...textsWithPointers(source, 'requestPrincipals').map(({ text, pointer }) => ({
          policy,
          rule,
          value: text,
          pointer,
          negative: false,
        })),
        ...textsWithPointers(source, 'notRequestPrincipals').map(({ text, pointer }) => ({
          policy,
          rule,
          value: text,
          pointer,
          negative: true,
        })),
      ]),
      ...rule.conditions
        .filter(({ key }) => key === 'request.auth.principal')
        .flatMap((condition) => [
          ...textsWithPointers(condition, 'values').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: false,
          })),
          ...textsWithPointers(condition, 'notValues').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: true,
          })),
        ]),
    ]),
  )

const claimsRemedy =
  'test claims instead, with when: request.auth.claims[iss], request.auth.claims[repository_id] or request.auth.claims[project_id]'

const dead = (context: RuleContext, open: boolean): readonly Hit[] =>
  places(context).flatMap((place): readonly Hit[] => {
    const why = deadBecause(place.value)
    const failsOpen = (place.policy.action === 'DENY') !== place.negative
    if (why === undefined || failsOpen !== open) return []
    return [
      {
        object: place.policy.object,
        pointer: place.pointer,
        text: `${shown(place.value)} matches no token: ${why}${open ? ', so what should be kept out is let in' : ''}`,
        remedy: claimsRemedy,
        identity: [place.policy.action, String(place.negative), place.value],
      },
    ]
  })

const neverMatches: Rule = {
  id: 'REQ-001',
  title: 'A request principal with a CI subject never matches',
  severity: 'medium',
  why: 'Subjects of GitHub and GitLab contain slashes, and Istio splits the value at the last one. The policy lets nobody in by it (istio/istio#52217).',
  find: (context) => dead(context, false),
}

const failsOpen: Rule = {
  id: 'REQ-002',
  title: 'A request principal that never matches keeps nobody out',
  severity: 'high',
  why: 'In a DENY policy, or in notRequestPrincipals of an ALLOW policy, a value that matches no token has no effect, so those it names get in.',
  find: (context) => dead(context, true),
}

/** Claims that say which repository, project or owner a job belongs to. */
const idClaims = [
  'repository_id',
  'repository_owner_id',
  'project_id',
  'namespace_id',
  'enterprise_id',
  'organization_id',
  'pipeline_id',
]
const nameClaims = [
  'repository',
  'repository_owner',
  'project_path',
  'namespace_path',
  'sub',
  'job_workflow_ref',
  'workflow_ref',
  'ci_config_ref_uri',
  'organization_slug',
]
/** Google signs a token for any audience for every account that asks, so one is named by its address or number. */
const google = 'https://accounts.google.com'
const googleClaims = ['email', 'sub', 'azp']
const isShared = (issuer: string): boolean => issuer === google || isSharedIssuer(issuer)
const claimOf = (condition: Condition): string => /^request\.auth\.claims\[([^\]]*)\]$/.exec(condition.key)?.[1] ?? ''
const pins = (rule: RuleView, claims: readonly string[]): boolean =>
  rule.conditions.some(
    (condition) =>
      claims.includes(claimOf(condition)) &&
      condition.values.length > 0 &&
      condition.values.every((value) => value !== '*' && !value.startsWith('*')),
  )

/** Every caller of the rule is one account of its issuer. */
const namesSubjects = ({ sources }: RuleView): boolean =>
  sources.length > 0 &&
  sources.every(({ value }) => {
    const principals = textsAt(value, 'requestPrincipals')
    return principals.length > 0 && principals.every((one) => !one.includes('*'))
  })

const saysWhose = (rule: RuleView, issuer: string): boolean =>
  issuer === google ? namesSubjects(rule) || pins(rule, googleClaims) : pins(rule, [...idClaims, ...nameClaims])

/** RequestAuthentications that accept an issuer with tokens for everybody. */
const acceptingShared = ({ state }: RuleContext): readonly Accepting[] =>
  requestAuthentications(state).flatMap((object) => {
    const issuers = jwtRules(object)
      .map(({ value }) => textAt(value, 'issuer'))
      .filter(isShared)
    return issuers.length === 0 ? [] : [{ object, issuers }]
  })

interface Accepting {
  readonly object: KubernetesObject
  readonly issuers: readonly string[]
}

/** Issuers with tokens for everybody that a rule lets in without saying whose. */
const sharedIssuersOf = (
  context: RuleContext,
  accepting: readonly Accepting[],
  policy: PolicyView,
  rule: RuleView,
): readonly string[] => {
  const applied = accepting
    .filter(({ object }) => mayMeet(object, policy.object, context.settings.rootNamespace))
    .flatMap(({ issuers }) => issuers)
  const named = [
    ...rule.sources.flatMap(({ value }) => textsAt(value, 'requestPrincipals')),
    ...rule.conditions.filter(({ key }) => key === 'request.auth.principal').flatMap(({ values }) => values),
  ]
  const byPrincipal = named.flatMap((value) => {
    if (value.endsWith('*') && splitRequestPrincipal(value)?.subject === '*')
      return [value.slice(0, -2)].filter(isShared)
    // A prefix that ends within the issuer, or with it: every subject of the issuer follows.
    if (value.endsWith('*')) return applied.filter((issuer) => `${issuer}/`.startsWith(value.slice(0, -1)))
    return value.startsWith('*/') ? applied : []
  })
  const byClaim = rule.conditions
    .filter((condition) => claimOf(condition) === 'iss')
    .flatMap(({ values }) =>
      values.flatMap((value) => [...[value].filter(isShared), ...applied.filter((issuer) => fits(value, issuer))]),
    )
  const byPresence = rule.conditions
    .filter(
      (condition) =>
        condition.key.startsWith('request.auth.') &&
        claimOf(condition) !== 'iss' &&
        condition.key !== 'request.auth.principal' &&
        condition.values.length > 0,
    )
    .flatMap(() => applied)
  const pinnedIssuers = rule.conditions
    .filter((condition) => claimOf(condition) === 'iss' && condition.values.length > 0)
    .flatMap(({ values }) => values)
  const all = [...new Set([...byPrincipal, ...byClaim, ...byPresence])]
  return pinnedIssuers.length > 0 ? all.filter((issuer) => pinnedIssuers.some((value) => fits(value, issuer))) : all
}

/** Istio's patterns of a text: exact, with a star at one end, or a star alone. */
const fits = (pattern: string, text: string): boolean => {
  if (pattern.endsWith('*')) return text.startsWith(pattern.slice(0, -1))
  return pattern.startsWith('*') ? text.endsWith(pattern.slice(1)) : pattern === text
}

const tenantOf = (issuer: string): string => {
  if (issuer === google) return 'account'
  return platformOfIssuer(issuer) === 'gitlab' ? 'project' : 'repository'
}

const everybody: Rule = {
  id: 'REQ-003',
  title: 'Everybody with an account at a shared issuer is let in',
  severity: 'critical',
  why: 'github.com, gitlab.com and Google give tokens to anybody with an account. A rule that accepts such an issuer and pins no repository, project, owner or account lets all of them in.',
  find: (context) => {
    const accepting = acceptingShared(context)
    return policies(context.state)
      .filter((policy) => policy.action === 'ALLOW')
      .flatMap((policy) =>
        policy.rules.flatMap((rule): readonly Hit[] =>
          sharedIssuersOf(context, accepting, policy, rule)
            .filter((issuer) => !saysWhose(rule, issuer))
            .map((issuer) => ({
              object: policy.object,
              pointer: rule.pointer,
              text: `every ${tenantOf(issuer)} on ${shown(issuer)} passes this rule`,
              remedy: `add a condition on ${issuer === google ? 'email and sub' : 'repository_id, repository_owner_id or project_id'} with exact values`,
              identity: [
                issuer,
                JSON.stringify(rule.sources.map(({ value }) => value)),
                JSON.stringify(rule.conditions.map(({ value }) => value)),
              ],
            })),
        ),
      )
  },
}

const openPrefix: Rule = {
  id: 'REQ-004',
  title: 'A prefix of a subject ends inside a name',
  severity: 'high',
  why: 'A prefix without a delimiter at its end also matches longer names, which somebody else can register.',
  find: (context) => {
    const isOpen = (value: string): boolean =>
      /(^|\/)(repo|project_path|organization|namespace_path):[^*]*[^*:/@]\*$/.test(value)
    const claims = policies(context.state).flatMap((policy) =>
      policy.rules.flatMap((rule) =>
        rule.conditions
          .filter((condition) => claimOf(condition) === 'sub')
          .flatMap((condition) =>
            textsWithPointers(condition, 'values').map(({ text, pointer }) => ({
              policy,
              value: text,
              pointer,
              negative: false,
            })),
          ),
      ),
    )
    return [...places(context), ...claims]
      .filter(({ policy, value, negative }) => policy.action === 'ALLOW' && !negative && isOpen(value))
      .map(({ policy, value, pointer }): Hit => ({
        object: policy.object,
        pointer,
        text: `${shown(value)} also matches names that begin like it`,
        remedy: 'pin the id of the repository, project or owner with an exact value instead',
        identity: [value],
      }))
  },
}

const onlyNames: Rule = {
  id: 'REQ-005',
  title: 'A rule pins a name that can be registered again',
  severity: 'medium',
  why: 'Names of repositories, projects and owners can be given up and taken by somebody else; their ids never come back.',
  find: ({ state }) =>
    policies(state)
      .filter((policy) => policy.action === 'ALLOW')
      .flatMap((policy) =>
        policy.rules.flatMap((rule): readonly Hit[] => {
          if (pins(rule, idClaims)) return []
          return rule.conditions
            .filter((condition) => nameClaims.slice(0, 4).includes(claimOf(condition)) && condition.values.length > 0)
            .map((condition) => ({
              object: policy.object,
              pointer: condition.pointer,
              text: `${shown(condition.key)} is compared with ${condition.values.slice(0, 4).map(shown).join(', ')} and no id is pinned`,
              remedy: 'add a condition on repository_id, repository_owner_id or project_id',
              identity: [condition.key, ...[...condition.values].sort()],
            }))
        }),
      ),
}

const aboutToken = (key: string): boolean => key.startsWith('request.auth.')

const absentToken: Rule = {
  id: 'REQ-006',
  title: 'A negative condition on a token is met by having none',
  severity: 'high',
  why: 'Where there is no token every claim is missing, and notValues and notRequestPrincipals are true.',
  find: ({ state }) =>
    policies(state)
      .filter((policy) => policy.action === 'ALLOW')
      .flatMap((policy) =>
        policy.rules.flatMap((rule): readonly Hit[] => {
          const positive =
            rule.conditions.some((condition) => aboutToken(condition.key) && condition.values.length > 0) ||
            (rule.sources.length > 0 &&
              rule.sources.every(({ value }) => textsAt(value, 'requestPrincipals').length > 0))
          if (positive) return []
          const conditions = rule.conditions.filter(
            (condition) => aboutToken(condition.key) && condition.notValues.length > 0,
          )
          const sources = rule.sources.filter(
            ({ value }) =>
              textsAt(value, 'notRequestPrincipals').length > 0 &&
              textsAt(value, 'requestPrincipals').length === 0 &&
              !textsAt(value, 'notRequestPrincipals').includes('*'),
          )
          return [
            ...conditions.map(({ pointer, key, notValues }) => ({
              pointer,
              words: `${shown(key)} is not ${notValues.slice(0, 4).map(shown).join(', ')}`,
              identity: [key, ...notValues],
            })),
            ...sources.map(({ pointer, value }) => ({
              pointer,
              words: `the request principal is not ${textsAt(value, 'notRequestPrincipals').slice(0, 4).map(shown).join(', ')}`,
              identity: ['notRequestPrincipals', ...textsAt(value, 'notRequestPrincipals')],
            })),
          ].map(({ pointer, words, identity }) => ({
            object: policy.object,
            pointer,
            text: `requests without a token pass, since the only test is that ${words}`,
            remedy:
              'demand a token as well, for example with requestPrincipals or a condition on request.auth.claims[iss]',
            identity,
          }))
        }),
      ),
}

export const requestPrincipalRules: readonly Rule[] = [
  neverMatches,
  failsOpen,
  everybody,
  openPrefix,
  onlyNames,
  absentToken,
]
