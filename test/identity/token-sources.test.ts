import { describe, expect, test } from '@jest/globals'
import { signToken } from '../../src/demo/issuer.js'
import { createGitLabTokenSource } from '../../src/identity/gitlab-token.js'
import { refuseMissingToken, withheldReason } from '../../src/identity/missing-token.js'
import { createGitHubTokenSource } from '../../src/identity/request-github-token.js'
import type { TokenSource } from '../../src/ports/ci.js'
import type { HttpRequest, HttpResponse } from '../../src/ports/http.js'
import { audience, gitlabPayload, json, key, mint, problemsOf, type Members } from './support.js'

const answer = (status: number, body: unknown): HttpResponse => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : json(body),
})

describe('GitHub', () => {
  const masked: string[] = []
  const asked: HttpRequest[] = []
  const source = (response: HttpResponse, serverUrl = 'https://github.com'): TokenSource =>
    createGitHubTokenSource({
      requestUrl: 'https://run.actions.githubusercontent.com/222//idtoken/x/y?api-version=2.0',
      requestToken: 'the-bearer',
      serverUrl,
      http: async (request) => {
        asked.push(request)
        return response
      },
      mask: (secret) => void masked.push(secret),
      sent: () => undefined,
    })

  test('asks once, with bearer, audience, deadline and retries, and masks first', async () => {
    const token = mint()
    expect(await source(answer(200, { value: token })).request('mesh', audience)).toBe(token)
    const [request] = asked
    expect(request?.url).toBe(
      `https://run.actions.githubusercontent.com/222//idtoken/x/y?api-version=2.0&audience=${encodeURIComponent(audience)}`,
    )
    expect(request).toMatchObject({
      method: 'GET',
      timeout: 10_000,
      retry: { tries: 5 },
      headers: { authorization: 'Bearer the-bearer' },
    })
    // The time of the answer is the caller's to use.
    expect(request?.sent).toBeInstanceOf(Function)
    expect(masked).toEqual([token, ...token.split('.')])
  })

  test('sends again on what mends itself, and on nothing else', () => {
    const { retry } = asked[0] ?? {}
    const again = (response: HttpResponse): boolean =>
      retry?.statuses.includes(response.status) === true || retry?.again?.(response) === true
    for (const state of ['Pending', 'Delayed'])
      expect(again(answer(403, { message: `Can't issue ID_TOKEN for job in '${state}' state.` }))).toBe(true)
    for (const status of [429, 500, 502, 503, 504]) expect(again(answer(status, ''))).toBe(true)
    expect(again(answer(200, {}))).toBe(true)
    expect(again(answer(200, { value: 'x' }))).toBe(false)
    expect(again(answer(403, { message: "Can't issue ID_TOKEN for job in 'Completed' state." }))).toBe(false)
    expect(again(answer(401, ''))).toBe(false)
  })

  test.each<readonly [HttpResponse, string]>([
    [answer(403, { message: 'not allowed' }), 'TOKEN_REQUEST_FORBIDDEN'],
    [answer(401, ''), 'TOKEN_REQUEST_FORBIDDEN'],
    [answer(403, { message: "Can't issue ID_TOKEN for job in 'Pending' state." }), 'TOKEN_REQUEST_FAILED'],
    [answer(500, '<html>'), 'TOKEN_REQUEST_FAILED'],
    [answer(200, {}), 'TOKEN_REQUEST_FAILED'],
    [answer(200, { value: 5 }), 'TOKEN_REQUEST_FAILED'],
    [answer(200, '<html>'), 'TOKEN_REQUEST_FAILED'],
  ])('explains %j as %s', async (response, code) => {
    const [problem] = await problemsOf(() => source(response).request('mesh', audience), ['the-bearer'])
    expect(problem?.code).toBe(code)
  })

  test('what the platform says is shown escaped', async () => {
    const [problem] = await problemsOf(() =>
      source(answer(403, { message: 'a\u001b[31m\n::error::b' })).request('mesh', audience),
    )
    expect(problem?.received).toBe('403 a\\u{1b}[31m\\u{a}::error::b')
  })

  test('one audience for both purposes is refused before the second request', async () => {
    const both = source(answer(200, { value: mint() }))
    await both.request('mesh', audience)
    const before = asked.length
    expect((await problemsOf(() => both.request('cluster', `${audience}/`)))[0]?.code).toBe('AUDIENCE_SHARED')
    expect((await problemsOf(() => both.request('cluster', 'sts.amazonaws.com')))[0]?.code).toBe('AUDIENCE_WELL_KNOWN')
    expect(asked.length).toBe(before)
    await both.request('mesh', audience)
    await both.request('cluster', 'https://k8s.example.com')
  })
})

describe('GitLab', () => {
  const masked: string[] = []
  const token = (more: Members = {}): string =>
    signToken({ alg: 'RS256', typ: 'JWT', kid: 'k1' }, { ...gitlabPayload, ...more }, key.privateKey)
  const source = (meshToken: string, clusterToken = ''): TokenSource =>
    createGitLabTokenSource({
      meshToken,
      clusterToken,
      serverUrl: 'https://gitlab.example.com',
      mask: (secret) => void masked.push(secret),
    })

  test('hands out the token of each purpose, masked when the source is made', async () => {
    const [mesh, cluster] = [token(), token({ aud: 'https://k8s.example.com' })]
    const both = source(mesh, cluster)
    expect(masked).toEqual([mesh, ...mesh.split('.'), cluster, ...cluster.split('.')])
    expect(await both.request('mesh', audience)).toBe(mesh)
    expect(await both.request('cluster', 'https://k8s.example.com')).toBe(cluster)
  })

  test('an absent variable is explained with its causes', async () => {
    const [problem] = await problemsOf(() => source('').request('mesh', audience))
    expect(problem).toMatchObject({ code: 'TOKEN_MISSING', message: expect.stringContaining('MESHGATE_ID_TOKEN') })
    for (const words of ['id_tokens:', 'signing key', 'ci_id_token_sub_claim_components', 'drops'])
      expect(problem?.remedy).toContain(words)
    const [cluster] = await problemsOf(() => source(token()).request('cluster', 'https://k8s.example.com'))
    expect(cluster?.message).toContain('MESHGATE_CLUSTER_ID_TOKEN')
  })

  test.each([['https://mesh.example.com/$ENVIRONMENT'], [['$A', 'b']]])(
    'an audience %j with a variable left in it is said',
    async (aud) => {
      expect((await problemsOf(() => source(token({ aud })).request('mesh', audience)))[0]?.code).toBe(
        'AUDIENCE_UNEXPANDED',
      )
    },
  )

  test('a variable that names another variable is said', async () => {
    expect((await problemsOf(() => source('$OTHER').request('mesh', audience)))[0]?.code).toBe('AUDIENCE_UNEXPANDED')
  })

  test('several environments have a token each; one without is told which entry to add', async () => {
    const mine = token({ aud: 'https://mesh.example.com/staging' })
    const theirs = token({ aud: 'https://k8s.example.com/eu' })
    const several = createGitLabTokenSource({
      meshToken: token(),
      clusterToken: '',
      further: { MESHGATE_ID_TOKEN_STAGING: mine, MESHGATE_CLUSTER_ID_TOKEN_EU: theirs, MESHGATE_ID_TOKEN_EMPTY: '' },
      serverUrl: 'https://gitlab.example.com',
      mask: (secret) => void masked.push(secret),
    })
    expect(await several.request('mesh', 'https://mesh.example.com/staging')).toBe(mine)
    expect(await several.request('cluster', 'https://k8s.example.com/eu')).toBe(theirs)
    expect(masked).toContain(mine)
    const [problem] = await problemsOf(() => several.request('mesh', 'https://mesh.example.com/eu-west'))
    expect(problem).toMatchObject({ code: 'TOKEN_AUDIENCE', expected: 'https://mesh.example.com/eu-west' })
    expect(problem?.remedy).toBe(
      'Add to the job:\nid_tokens:\n  MESHGATE_ID_TOKEN_EU_WEST:\n    aud: https://mesh.example.com/eu-west',
    )
    expect(JSON.stringify(problem)).not.toContain(mine.split('.')[2] ?? mine)
  })

  test('equal audiences of the two tokens are refused', async () => {
    expect(
      (await problemsOf(() => source(token(), token({ aud: `${audience}/` })).request('mesh', audience)))[0]?.code,
    ).toBe('AUDIENCE_SHARED')
  })
})

describe('no token', () => {
  test('each cause has its own message and the YAML that mends it', () => {
    const texts = (['permission', 'reusable caller', 'variable'] as const).map(
      (cause) => refuseMissingToken(cause).problems[0],
    )
    expect(new Set(texts.map(({ message }) => message)).size).toBe(3)
    expect(texts[0]?.remedy).toContain('id-token: write')
    expect(texts[1]?.message).toContain('reusable workflow')
    expect(texts[1]?.remedy).toContain('id-token: write')
    expect(texts[2]?.remedy).toContain('id_tokens:')
    const reasons = (['fork', 'dependabot', 'local'] as const).map(withheldReason)
    expect(new Set(reasons).size).toBe(3)
    for (const reason of reasons) expect(reason).not.toContain('pull_request_target')
  })
})
