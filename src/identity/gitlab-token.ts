import { Refusal } from '../errors/problem.js'
import type { TokenSource } from '../ports/ci.js'
import { gitlabRemedy } from './missing-token.js'
import { precheckToken } from './precheck-token.js'
import { maskToken } from './request-github-token.js'
import { refuseToken } from './token-problem.js'
import { refuseSharedAudience, wellKnownAudience } from './well-known-audiences.js'

export interface GitLabTokenSettings {
  /** MESHGATE_ID_TOKEN; empty when absent. */
  readonly meshToken: string
  /** MESHGATE_CLUSTER_ID_TOKEN; empty when absent. */
  readonly clusterToken: string
  /** CI_SERVER_URL. */
  readonly serverUrl: string
  readonly mask: (secret: string) => void
}

const variables = { mesh: 'MESHGATE_ID_TOKEN', cluster: 'MESHGATE_CLUSTER_ID_TOKEN' } as const

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
  const tokens = { mesh: settings.meshToken, cluster: settings.clusterToken }
  for (const token of Object.values(tokens)) if (token !== '') maskToken(token, settings.mask)

  /** Before the verification, for a message that says more than "another audience". */
  const audienceOf = (purpose: 'mesh' | 'cluster'): unknown => {
    const token = tokens[purpose]
    if (token.includes('$')) throw refuseUnexpanded(variables[purpose], 'the name of a variable')
    const { aud } = precheckToken(token).payload
    const texts = Array.isArray(aud) ? (aud as readonly unknown[]) : [aud]
    if (texts.some((text) => typeof text === 'string' && text.includes('$')))
      throw refuseUnexpanded(variables[purpose], aud)
    return aud
  }

  return {
    request: async (purpose, audience) => {
      const foreign = wellKnownAudience(audience, settings.serverUrl, purpose)
      if (foreign !== undefined) throw new Refusal(foreign)
      const variable = variables[purpose]
      if (tokens[purpose] === '')
        throw refuseToken('TOKEN_MISSING', `the job has no variable ${variable}`, {
          expected: 'an ID token of GitLab',
          received: undefined,
          remedy: gitlabRemedy(variable),
        })
      const mine = audienceOf(purpose)
      const other = purpose === 'mesh' ? 'cluster' : 'mesh'
      const theirs = tokens[other] === '' ? undefined : audienceOf(other)
      if (typeof mine === 'string' && typeof theirs === 'string') refuseSharedAudience(mine, theirs)
      return tokens[purpose]
    },
  }
}
