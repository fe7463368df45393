import { isCiIssuer } from '../audience/issuers.js'
import { sanitizeAudience } from '../mesh/evaluate/jwt-token.js'
import { textAt, textsAt } from '../mesh/fields.js'
import { keyText } from '../ports/object.js'
import { covers, jwtRules, requestAuthentications } from './policy-view.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

const emptyAudiences = (context: RuleContext, ci: boolean): readonly Hit[] =>
  requestAuthentications(context.state).flatMap((object) =>
    jwtRules(object)
      .filter(
        ({ value }) =>
          textsAt(value, 'audiences').length === 0 && isCiIssuer(textAt(value, 'issuer'), context.ciIssuers) === ci,
      )
      .map(({ pointer, value }): Hit => {
        const issuer = textAt(value, 'issuer')
        return {
          object,
          pointer,
          text: ci
            ? `the rule for ${shown(issuer)} lists no audiences, so a token that any CI job requested for any other service is accepted`
            : `the rule for ${shown(issuer)} lists no audiences, so tokens that were issued for other services are accepted`,
          remedy: 'list the audience of this environment under audiences',
          identity: [issuer],
        }
      }),
  )

const noCiAudience: Rule = {
  id: 'AUD-001',
  title: 'A JWT rule for a CI issuer accepts every audience',
  severity: 'critical',
  why: 'Envoy skips the audience check when the list is empty, whatever the documentation says. Every job on the issuer can then present a token that it asked for in the name of another service.',
  find: (context) => emptyAudiences(context, true),
}

const noAudience: Rule = {
  id: 'AUD-005',
  title: 'A JWT rule accepts every audience',
  severity: 'low',
  why: 'Without audiences a token that the issuer made for another service is accepted here as well.',
  find: (context) => emptyAudiences(context, false),
}

const sharedAudience: Rule = {
  id: 'AUD-002',
  title: 'Two environments share one audience',
  severity: 'high',
  why: 'A token that was made for one environment is then accepted by the other: staging opens production.',
  find: ({ environments }) =>
    environments.flatMap((environment, index) => {
      const { audience } = environment
      if (audience === undefined) return []
      return environments
        .slice(0, index)
        .filter(
          (other) => other.audience !== undefined && sanitizeAudience(other.audience) === sanitizeAudience(audience),
        )
        .map((other): Hit => {
          const equal = other.audience === audience
          return {
            object: {
              key: { group: 'meshgate.dev', kind: 'Environment', namespace: '', name: environment.name },
              ...(environment.source === undefined ? {} : { source: environment.source }),
            },
            pointer: `/environments/${environment.name.replace(/~/g, '~0').replace(/\//g, '~1')}/audience`,
            text: `environments ${shown(other.name)} and ${shown(environment.name)} use ${equal ? 'the same audience' : 'audiences that the mesh takes for the same'}: ${shown(audience)}`,
            remedy:
              'give every environment an audience of its own, for example with its name as the last part of the path',
            identity: [other.name, sanitizeAudience(audience)],
          }
        })
    }),
}

const refusesPipeline: Rule = {
  id: 'AUD-003',
  title: "A RequestAuthentication refuses the pipeline's token",
  severity: 'high',
  why: 'The rule is for the issuer of the job, yet it answers 401 or 403 to its token, and no other rule at the same place accepts it.',
  find: ({ state, settings, tokenVerdicts }) => {
    const objects = requestAuthentications(state)
    return tokenVerdicts
      .filter((verdict) => verdict.verdict === 'refused')
      .flatMap((verdict) => {
        const object = objects.find((one) => keyText(one.key) === keyText(verdict.requestAuthentication))
        if (object === undefined) return []
        const elsewhere = tokenVerdicts.some((other) => {
          const accepting = objects.find((one) => keyText(one.key) === keyText(other.requestAuthentication))
          return (
            other.verdict === 'accepted' && accepting !== undefined && covers(accepting, object, settings.rootNamespace)
          )
        })
        if (elsewhere) return []
        const nearest =
          verdict.nearest === undefined
            ? ''
            : `; the nearest is ${shown(verdict.nearest.audience)}, which differs in ${verdict.nearest.differs.join(' and ')}`
        return [
          {
            object,
            pointer: `/spec/jwtRules/${verdict.rule}`,
            text: `the job's token is refused with ${verdict.status} ${shown(verdict.message)}: expects ${verdict.expected.map(shown).join(', ')}, received ${verdict.received.map(shown).join(', ')}${nearest}`,
            remedy: "change the audience on either side: the workflow's, or the list of this rule",
            identity: [verdict.message, ...verdict.expected, ...verdict.received],
          },
        ]
      })
  },
}

const equalAfterSanitising: Rule = {
  id: 'AUD-004',
  title: 'Two audiences of a rule are one to Envoy',
  severity: 'medium',
  why: 'Envoy strips one scheme and one trailing slash before it compares, so the rule accepts more spellings than it lists, and what looks like two audiences is one.',
  find: ({ state }) =>
    requestAuthentications(state).flatMap((object) =>
      jwtRules(object).flatMap(({ pointer, value }) => {
        const audiences = textsAt(value, 'audiences')
        return audiences.flatMap((audience, index) => {
          const earlier = audiences
            .slice(0, index)
            .find((other) => other !== audience && sanitizeAudience(other) === sanitizeAudience(audience))
          if (earlier === undefined) return []
          return [
            {
              object,
              pointer: `${pointer}/audiences/${index}`,
              text: `${shown(earlier)} and ${shown(audience)} are the same audience to Envoy`,
              remedy: 'keep one of them, and use names that differ in more than scheme and trailing slash',
              identity: [textAt(value, 'issuer'), ...[earlier, audience].sort()],
            },
          ]
        })
      }),
    ),
}

const wellKnown = [
  /^sts\.amazonaws\.com$/,
  /^sigstore$/,
  /^api:\/\/AzureADTokenExchange$/,
  /^npm:/,
  /^pypi$/,
  /^testpypi$/,
  /^https:\/\/(www\.)?github\.com\/[^/]+$/,
  /^https:\/\/gitlab\.com$/,
  /^kubernetes$/,
  /^https:\/\/kubernetes\.default\.svc(\.cluster\.local)?$/,
]

const foreignAudience: Rule = {
  id: 'AUD-006',
  title: 'A JWT rule accepts an audience that belongs to another service',
  severity: 'high',
  why: 'Tokens with such an audience are requested all the time for the service that it names; each of them opens this door as well, and a token from here may open that one.',
  find: ({ state }) =>
    requestAuthentications(state).flatMap((object) =>
      jwtRules(object).flatMap(({ pointer, value }) =>
        textsAt(value, 'audiences').flatMap((audience, index): readonly Hit[] =>
          wellKnown.some((pattern) => pattern.test(audience))
            ? [
                {
                  object,
                  pointer: `${pointer}/audiences/${index}`,
                  text: `the audience ${shown(audience)} is that of another service`,
                  remedy: 'use an audience that names this mesh and environment alone',
                  identity: [textAt(value, 'issuer'), audience],
                },
              ]
            : [],
        ),
      ),
    ),
}

export const audienceRules: readonly Rule[] = [
  noCiAudience,
  sharedAudience,
  refusesPipeline,
  equalAfterSanitising,
  noAudience,
  foreignAudience,
]
