import type { JsonObject } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'
import { textsAt } from '../mesh/fields.js'
import { platformOfIssuer } from './issuers.js'

/** A value as a YAML double-quoted scalar: JSON strings are valid ones, so hostile text stays a value. */
const scalar = (value: string): string => JSON.stringify(value)

const githubMend = (audience: string): string =>
  [
    'In the GitHub workflow, request the audience that the mesh expects:',
    '    with:',
    `      audience: ${scalar(audience)}`,
  ].join('\n')

const gitlabMend = (audience: string): string =>
  [
    'In .gitlab-ci.yml, request the audience that the mesh expects:',
    '    id_tokens:',
    '      MESHGATE_ID_TOKEN:',
    `        aud: ${scalar(audience)}`,
  ].join('\n')

/**
 * Text to paste on either side; each fixes a refused audience by itself. `expected` is the configured audience that comes
 * closest to the token's.
 */
export const mendsOfAudience = (
  key: ObjectKey,
  index: number,
  rule: JsonObject,
  token: { readonly issuer: string; readonly audiences: readonly string[]; readonly platform?: 'github' | 'gitlab' },
  expected: string | undefined,
): readonly string[] => {
  const platform = token.platform ?? platformOfIssuer(token.issuer)
  const workflow =
    expected === undefined
      ? []
      : [
          ...(platform === 'gitlab' ? [] : [githubMend(expected)]),
          ...(platform === 'github' ? [] : [gitlabMend(expected)]),
        ]
  const [received] = token.audiences
  if (received === undefined) return workflow
  const audiences = [...new Set([...textsAt(rule, 'audiences'), received])]
  const mesh = [
    `In RequestAuthentication ${scalar(`${key.namespace}/${key.name}`)}, accept the audience of the job's token (spec.jwtRules[${index}]):`,
    '    audiences:',
    ...audiences.map((audience) => `      - ${scalar(audience)}`),
  ].join('\n')
  return [...workflow, mesh]
}
