import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const takes = (uri: string): Files => ({
  'quay/tokens.yaml': `apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: {name: t, namespace: quay}\nspec: {jwtRules: [{issuer: "https://login.example.com", jwksUri: "${uri}"}]}\n`,
})
const raw = takes('https://raw.githubusercontent.com/harbour/quay/main/keys/jwks.json')
const keys = (...ids: readonly string[]): string =>
  `${JSON.stringify({ keys: ids.map((kid) => ({ kid, kty: 'RSA', n: kid, e: 'AQAB' })) }, null, 2)}\n`

const unread = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits(base, head, { renderer: chartsInMemory })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
    .filter((text) => text.includes('holds another key for tokens'))
}

describe('keys of tokens that the repository holds as a file', () => {
  test.each<[string, Files, string, string, string]>([
    ['one takes the place of another', raw, 'keys/jwks.json', keys('a'), keys('b')],
    ['one comes', raw, 'keys/jwks.json', keys('a'), keys('a', 'b')],
    ['of pages', takes('https://harbour.github.io/jwks.json'), 'docs/jwks.json', keys('a'), keys('b')],
    ['of a bucket', takes('https://s3.example.com/b/jwks.json?v=1'), 'infra/jwks.json', keys('a'), keys('b')],
    [
      'that a chart asks for',
      {
        'quay/Chart.yaml': 'apiVersion: v2\nname: quay\nversion: 1.0.0\n',
        'quay/values.yaml': 'auth:\n  jwksUri: https://cdn.example.com/jwks.json\n',
        'quay/templates/tokens.yaml': takes('{{ .Values.auth.jwksUri }}')['quay/tokens.yaml'] ?? '',
      },
      'keys/jwks.json',
      keys('a'),
      keys('b'),
    ],
  ])('%s: who may come is not proven', async (_, base, path, before, after) => {
    expect(await unread({ ...base, [path]: before }, { [path]: after })).toEqual([
      expect.stringContaining(`${path} holds another key for tokens`),
    ])
  })

  test.each<[string, Files, string, string, string]>([
    ['one goes', raw, 'keys/jwks.json', keys('a', 'b'), keys('a')],
    ['the same in another order', raw, 'keys/jwks.json', keys('a', 'b'), keys('b', 'a')],
    ['another file of them', raw, 'test/other.json', keys('a'), keys('b')],
    ['a file of that name without any', raw, 'app/jwks.json', '{"a": 1}\n', '{"a": 2}\n'],
    ['nobody asks for any', {}, 'keys/jwks.json', keys('a'), keys('b')],
  ])('%s: nothing is said', async (_, base, path, before, after) => {
    expect(await unread({ ...base, [path]: before }, { [path]: after })).toEqual([])
  })
})
