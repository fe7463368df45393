import { Refusal } from '../errors/problem.js'
import type { TokenSource } from '../ports/ci.js'
import { byCodePoint } from '../ports/order.js'
import { gitlabRemedy, idTokenEntry } from './missing-token.js'
import { precheckToken } from './precheck-token.js'
import { maskToken } from './request-github-token.js'
import { refuseToken } from './token-problem.js'
import { refuseSharedAudience, wellKnownAudience } from './well-known-audiences.js'

export interface GitLabTokenSettings {
  /** MESHGATE_ID_TOKEN; empty when absent. */
  readonly meshToken: string
  /** MESHGATE_CLUSTER_ID_TOKEN; empty when absent. */
  readonly clusterToken: string
  /** Tokens of further audiences by variable: `MESHGATE_ID_TOKEN_…` and `MESHGATE_CLUSTER_ID_TOKEN_…`. */
  readonly further?: Readonly<Record<string, string>>
  /** CI_SERVER_URL. */
  readonly serverUrl: string
  readonly mask: (secret: string) => void
}

const variables = { mesh: 'MESHGATE_ID_TOKEN', cluster: 'MESHGATE_CLUSTER_ID_TOKEN' } as const

interface Held {
  readonly variable: string
  readonly token: string
}

/** A name for a variable, from the last part of an audience: `https://mesh.example.com/eu-west` → `EU_WEST`. */
const suffixOf = (audience: string): string =>
  (audience.split('/').findLast((part) => part !== '') ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60) || 'OTHER'

/** GitLab replaces variables in `aud`, and leaves those that do not exist as they stand. */
const refuseUnexpanded = (variable: string, received: unknown): Refusal =>
  refuseToken('AUDIENCE_UNEXPANDED', `the audience of ${variable} holds a variable that was not replaced`, {
    expected: 'an audience without $',
    received,
    remedy:
      'Write the audience out, or define the variable for this job (protected variables exist on protected branches alone).',
  })

/**
 * Hands out the tokens that GitLab put into the job's variables: one for each name in `id_tokens:`, for the whole job.
 * Rejects with TOKEN_MISSING, AUDIENCE_UNEXPANDED, AUDIENCE_SHARED, AUDIENCE_WELL_KNOWN, TOKEN_*.
 */
export const createGitLabTokenSource = (settings: GitLabTokenSettings): TokenSource => {
  const tokensOf = (purpose: 'mesh' | 'cluster'): readonly Held[] =>
    [
      { variable: variables[purpose], token: purpose === 'mesh' ? settings.meshToken : settings.clusterToken },
      ...Object.entries(settings.further ?? {})
        .filter(([variable]) => variable.startsWith(`${variables[purpose]}_`))
        .sort(([left], [right]) => byCodePoint(left, right))
        .map(([variable, token]) => ({ variable, token })),
    ].filter(({ token }) => token !== '')
  const tokens = { mesh: tokensOf('mesh'), cluster: tokensOf('cluster') }
  for (const { token } of [...tokens.mesh, ...tokens.cluster]) maskToken(token, settings.mask)

  /** Before the verification, for a message that says more than "another audience". */
  const audienceOf = ({ variable, token }: Held): unknown => {
    if (token.includes('$')) throw refuseUnexpanded(variable, 'the name of a variable')
    const { aud } = precheckToken(token).payload
    const texts = Array.isArray(aud) ? (aud as readonly unknown[]) : [aud]
    if (texts.some((text) => typeof text === 'string' && text.includes('$'))) throw refuseUnexpanded(variable, aud)
    return aud
  }

  return {
    request: async (purpose, audience) => {
      const foreign = wellKnownAudience(audience, settings.serverUrl, purpose)
      if (foreign !== undefined) throw new Refusal(foreign)
      const variable = variables[purpose]
      const held = tokens[purpose].map((one) => ({ ...one, audience: audienceOf(one) }))
      if (held.length === 0)
        throw refuseToken('TOKEN_MISSING', `the job has no variable ${variable}`, {
          expected: 'an ID token of GitLab',
          received: undefined,
          remedy: gitlabRemedy(variable, audience),
        })
      const mine = held.find((one) => one.audience === audience)
      if (mine === undefined)
        throw refuseToken('TOKEN_AUDIENCE', `none of the job's ID tokens is for the audience ${audience}`, {
          expected: audience,
          received: held.map((one) => one.audience),
          remedy: idTokenEntry(`${variable}_${suffixOf(audience)}`, audience).join('\n'),
        })
      const other = purpose === 'mesh' ? 'cluster' : 'mesh'
      for (const theirs of tokens[other].map(audienceOf))
        if (typeof theirs === 'string') refuseSharedAudience(audience, theirs)
      return mine.token
    },
  }
}
