import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startIssuer, type IssuerServer } from '../../src/demo/issuer.js'
import type { GitHubJob, GitLabJob } from '../../src/demo/token-claims.js'
import { createHttpClient } from '../../src/http/client.js'
import type { HttpResponse } from '../../src/ports/http.js'

const authority = makeCertificateAuthority('issuer tests')
const githubJob: GitHubJob = {
  repository: 'octo-org/shop',
  repositoryId: '1296269',
  ownerId: '583231',
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  environment: 'production',
}
const gitlabJob: GitLabJob = {
  projectId: '77',
  projectPath: 'acme/shop',
  namespaceId: '9',
  pipelineSource: 'push',
  ref: 'main',
  refProtected: true,
  sha: 'b'.repeat(40),
}
const http = createHttpClient({
  clock: { now: () => Date.now(), sleep: async () => undefined },
  random: () => 0,
  certificateAuthorities: [authority.certificate],
})

let issuer: IssuerServer
let folder: string

const get = (url: string, headers: Record<string, string> = {}): Promise<HttpResponse> =>
  http({
    method: 'GET',
    url,
    headers,
    timeout: 60_000,
    maxBytes: 1_000_000,
    addresses: { kind: 'trusted', host: new URL(issuer.url).host },
  })

/** Runs a program of another maker in a child, as a runner whose owner trusts the authority. */
const runChild = (program: string, env: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const file = join(folder, 'program.mjs')
    void writeFile(file, program).then(() =>
      execFile(
        process.execPath,
        [file],
        { env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), ...env }, timeout: 150_000 },
        (error, stdout, stderr) =>
          error === null ? resolve(stdout) : reject(new Error(`${error.message}\n${stderr}`)),
      ),
    )
  })

const moduleUrl = (path: string): string => pathToFileURL(join(process.cwd(), 'node_modules', path)).href

beforeAll(async () => {
  issuer = await startIssuer(authority, githubJob)
  folder = await mkdtemp(join(tmpdir(), 'meshgate-issuer-'))
  await writeFile(join(folder, 'ca.pem'), authority.certificate)
})
afterAll(async () => {
  http.close()
  await issuer.close()
  await rm(folder, { recursive: true })
})

describe('other makers’ clients', () => {
  test('core.getIDToken gets a token that jose verifies', async () => {
    const output = await runChild(
      `import { getIDToken } from ${JSON.stringify(moduleUrl('@actions/core/lib/core.js'))}
       process.stdout.write('TOKEN=' + (await getIDToken('https://mesh.example.com/production')) + '\\n')`,
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: issuer.githubRequest.url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.githubRequest.token,
      },
    )
    const token = /^TOKEN=(.+)$/m.exec(output)?.[1] ?? ''
    const keys = createRemoteJWKSet(new URL(`${issuer.github.issuer}/.well-known/jwks`), {
      [customFetch]: async (url: string) => new Response((await get(url)).body),
    })
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer.github.issuer,
      audience: 'https://mesh.example.com/production',
      algorithms: ['RS256'],
      typ: 'JWT',
      requiredClaims: ['exp', 'iat', 'nbf', 'jti', 'sub'],
      maxTokenAge: 300,
    })
    expect(payload['repository_id']).toBe('1296269')
    expect(payload['environment']).toBe('production')
  })

  test.each([
    ['github', () => issuer.github.issuer],
    ['gitlab', () => issuer.gitlab.issuer],
  ])('openid-client discovers the %s issuer', async (_name, url) => {
    const output = await runChild(
      `import { discovery } from ${JSON.stringify(moduleUrl('openid-client/build/index.js'))}
       const found = await discovery(new URL(${JSON.stringify(url())}), 'meshgate')
       process.stdout.write(JSON.stringify(found.serverMetadata()))`,
      {},
    )
    expect(JSON.parse(output)).toMatchObject({ issuer: url(), id_token_signing_alg_values_supported: ['RS256'] })
  })

  test('a client that does not trust the authority is not served', async () => {
    const program = `process.stdout.write(await fetch(${JSON.stringify(`${issuer.url}/.well-known/openid-configuration`)}).then(() => 'served', () => 'refused'))`
    await writeFile(join(folder, 'ca.pem'), makeCertificateAuthority('another').certificate)
    expect(await runChild(program, {})).toBe('refused')
    await writeFile(join(folder, 'ca.pem'), authority.certificate)
    expect(await runChild(program, {})).toBe('served')
  })
})

describe('the token endpoint', () => {
  test('wants its bearer and its version', async () => {
    expect((await get(issuer.githubRequest.url)).status).toBe(401)
    const headers = { authorization: `Bearer ${issuer.githubRequest.token}` }
    expect((await get(issuer.githubRequest.url.replace('?api-version=2.0', ''), headers)).status).toBe(400)
  })

  test('gives the owner’s page as default audience', async () => {
    const answer = await get(issuer.githubRequest.url, { authorization: `Bearer ${issuer.githubRequest.token}` })
    const { value } = JSON.parse(answer.body) as { value: string }
    const payload = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()) as Record<
      string,
      unknown
    >
    expect(payload['aud']).toBe('https://github.com/octo-org')
    expect(payload['sub']).toBe('repo:octo-org@583231/shop@1296269:environment:production')
    expect(Number(payload['exp']) - Number(payload['iat'])).toBe(300)
    expect(Number(payload['iat']) - Number(payload['nbf'])).toBe(600)
  })
})

test('GitLab’s tokens have its claims, all texts but runner_id', () => {
  const payload = JSON.parse(
    Buffer.from(issuer.gitlab.mintGitLab(gitlabJob, 'a').split('.')[1] ?? '', 'base64url').toString(),
  ) as Record<string, unknown>
  expect(payload).toMatchObject({
    project_id: '77',
    job_project_id: '77',
    ref_path: 'refs/heads/main',
    ref_protected: 'true',
    runner_id: 1,
  })
  expect(payload['sub']).toBe('project_path:acme/shop:ref_type:branch:ref:main')
})

test('rotation publishes the new key beside the old, or alone', async () => {
  const before = issuer.gitlab.keys.length
  issuer.gitlab.rotate()
  const kids = async (): Promise<unknown[]> =>
    (JSON.parse((await get(`${issuer.url}/oauth/discovery/keys`)).body) as { keys: unknown[] }).keys
  expect(await kids()).toHaveLength(before + 1)
  const { kid } = issuer.gitlab.rotate({ retire: true })
  expect(await kids()).toMatchObject([{ kid, kty: 'RSA', use: 'sig', alg: 'RS256' }])
  expect(JSON.stringify(await kids())).not.toContain('"d"')
})

test('what it does not implement is 501 and named', async () => {
  const answer = await get(`${issuer.url}/oauth/authorize`)
  expect([answer.status, answer.body]).toEqual([
    501,
    '{"message":"This double does not implement GET /oauth/authorize"}',
  ])
})
