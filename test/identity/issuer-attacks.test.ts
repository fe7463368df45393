import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { publicKey, startIssuer, type IssuerServer } from '../../src/demo/issuer.js'
import type { GitHubJob, GitLabJob } from '../../src/demo/token-claims.js'
import { createHttpClient, type ClosableHttpClient } from '../../src/http/client.js'
import { githubIssuer as issuerOf, githubProfile } from '../../src/identity/github.js'
import { gitlabProfile } from '../../src/identity/gitlab.js'
import { isIssuerUrl } from '../../src/identity/issuer-url.js'
import { issuerProfiles } from '../../src/identity/issuer-profiles.js'
import { createKeySource, type KeySource } from '../../src/identity/key-source.js'
import { kubernetesProfile } from '../../src/identity/kubernetes.js'
import { createGitHubTokenSource } from '../../src/identity/request-github-token.js'
import { unsafeEnvironment } from '../../src/identity/unsafe-environment.js'
import { verifyToken } from '../../src/identity/verify-token.js'
import { IssuerFaults } from '../doubles/issuer-faults.js'
import {
  audience,
  clock,
  codeOf,
  fakeIssuer,
  githubIssuer,
  githubPayload,
  json,
  key,
  mint,
  newKey,
  now,
  problemsOf,
  readVectors,
  rule,
  verify,
  without,
} from './support.js'

describe('issuers', () => {
  test('I01 the issuer of a token is asked for nothing unless the configuration trusts it', async () => {
    const issuer = fakeIssuer([publicKey(key)], 'https://evil.example')
    expect(await codeOf(mint({ iss: 'https://evil.example' }), { issuer })).toBe('ISSUER')
    expect(issuer.asked).toHaveLength(0)
  })

  test.each([
    `${githubIssuer}.evil.example`,
    `${githubIssuer}@evil.example`,
    `${githubIssuer}:443`,
    `${githubIssuer}/`,
    `${githubIssuer}#`,
    `${githubIssuer}/octocat-inc`,
    githubIssuer.toUpperCase(),
    githubIssuer.replace('token', 'TOKEN'),
    githubIssuer.replace('https', 'http'),
    githubIssuer.replace('t', '%74'),
    githubIssuer.replace('o', 'о'),
    ` ${githubIssuer}`,
    '',
    [githubIssuer],
  ])('I02 the look-alike issuer %j is refused before any request', async (iss) => {
    const issuer = fakeIssuer()
    expect(await codeOf(mint({ iss }), { issuer })).toBe('ISSUER')
    expect(issuer.asked).toHaveLength(0)
  })

  const tables = readVectors('jwt/octo-sts_oidcvalidate.json') as
    { tables: { issuer: { name: string; input: string; valid: boolean }[] } } | undefined
  for (const { name, input, valid } of tables?.tables.issuer ?? []) {
    // Ours is stricter: plain http never, not even on the loopback.
    const expected = valid && !input.startsWith('http:')
    test(`I02 octo-sts: ${name} is ${expected ? 'accepted' : 'refused'} in the configuration`, () => {
      expect(isIssuerUrl(input)).toBe(expected)
    })
  }

  test.each([
    ['https://github.com', githubIssuer],
    ['https://octocorp.ghe.com', 'https://token.actions.octocorp.ghe.com'],
    ['https://github.example.com', 'https://github.example.com/_services/token'],
    ['https://127.0.0.1:8443', 'https://127.0.0.1:8443/_services/token'],
  ])('the issuer of %s is %s', (server, issuer) => expect(issuerOf(server)).toBe(issuer))

  test('an enterprise’s slug must be configured, and only where there are slugs', async () => {
    const slug = `${githubIssuer}/octocat-inc`
    const profiles = [githubProfile('https://github.com', slug)]
    const issuer = fakeIssuer([publicKey(key)], slug)
    expect((await verify(mint({ iss: slug }), { profiles, issuer })).issuer).toBe(slug)
    expect(await codeOf(mint(), { profiles, issuer })).toBe('ISSUER')
    for (const [server, configured] of [
      ['https://github.com', 'https://evil.example'],
      ['https://github.com', `${githubIssuer}/a/b`],
      ['https://github.com', githubIssuer.replaceAll('.', 'x')],
      ['https://github.example.com', 'https://github.example.com/_services/token/slug'],
      ['https://octocorp.ghe.com', 'https://token.actions.other.ghe.com'],
    ] as const)
      expect((await problemsOf(() => githubProfile(server, configured)))[0]?.code).toBe('ISSUER_INVALID')
  })

  test('a self-managed GitLab may have another issuer than its address', () => {
    expect(gitlabProfile('https://gitlab.example.com/git/').issuer).toBe('https://gitlab.example.com/git')
    expect(gitlabProfile('https://gitlab.example.com', 'https://issuer.example.com').issuer).toBe(
      'https://issuer.example.com',
    )
  })

  test('profiles come from the platform and its rules alone', async () => {
    const server = { platform: 'gitlab', serverUrl: 'https://gitlab.example.com' } as const
    const other = rule({ project_id: '77' }, { platform: 'gitlab', issuer: 'https://issuer.example.com' })
    const foreign = rule({ repository_id: '1' }, { platform: 'github' })
    expect(issuerProfiles(server, [other, foreign]).map(({ issuer }) => issuer)).toEqual(['https://issuer.example.com'])
    expect(issuerProfiles(server, []).map(({ issuer }) => issuer)).toEqual(['https://gitlab.example.com'])
    expect(issuerProfiles({ platform: 'local', serverUrl: '' }, [])).toEqual([])
    const pod = rule({ serviceaccount_uid: 'u' }, { platform: 'kubernetes' })
    expect((await problemsOf(() => issuerProfiles(server, [pod])))[0]?.code).toBe('ISSUER_INVALID')
  })

  test('I10 a token without an issuer is refused, also where only one is trusted', async () => {
    expect(await codeOf(mint(json(without(githubPayload, 'iss'))))).toBe('ISSUER')
  })

  test('a service account token is flattened and its subject must agree', async () => {
    const issuer = 'https://kubernetes.example.com'
    const content = {
      ...{ iss: issuer, aud: [audience], iat: now - 1800, nbf: now - 1800, exp: now + 1800, jti: 'j' },
      sub: 'system:serviceaccount:ci:deployer',
      'kubernetes.io': {
        namespace: 'ci',
        serviceaccount: { name: 'deployer', uid: 'u-1' },
        pod: { name: 'p', uid: 'u-2' },
        warnafter: now,
      },
    }
    const options = { profiles: [kubernetesProfile(issuer)], issuer: fakeIssuer([publicKey(key)], issuer) }
    const identity = await verify(mint(json(content)), options)
    expect({ ...identity.claims }).toMatchObject({
      namespace: 'ci',
      serviceaccount: 'deployer',
      serviceaccount_uid: 'u-1',
    })
    expect(await codeOf(mint(json({ ...content, sub: 'system:serviceaccount:kube-system:admin' })), options)).toBe(
      'TOKEN_SUBJECT',
    )
    expect(await codeOf(mint(json({ ...content, aud: [audience, 'x'] })), options)).toBe('TOKEN_AUDIENCE')
    const planted = {
      ...without(content, 'kubernetes.io'),
      serviceaccount_uid: 'u-1',
      namespace: 'ci',
      serviceaccount: 'deployer',
    }
    expect(await codeOf(mint(json(planted)), options)).toBe('TOKEN_CLAIM')
  })
})

const answer = (
  body: string,
  more: { status?: number; type?: string } = {},
): { status: number; headers: Record<string, string>; body: string } => ({
  status: more.status ?? 200,
  headers: { 'content-type': more.type ?? 'application/json' },
  body,
})

describe('discovery and keys', () => {
  const discovery = `${githubIssuer}/.well-known/openid-configuration`
  const withDiscovery = (document: unknown): ReturnType<typeof fakeIssuer> => {
    const issuer = fakeIssuer()
    issuer.answers.set(discovery, json(document))
    return issuer
  }

  test('I03 keys on another host are refused unless it is listed', async () => {
    const document = { issuer: githubIssuer, jwks_uri: 'https://keys.example/jwks' }
    const issuer = withDiscovery(document)
    expect(await codeOf(mint(), { issuer })).toBe('JWKS_ORIGIN')
    issuer.answers.set('https://keys.example/jwks', json({ keys: [publicKey(key)] }))
    const identity = await verify(mint(), { issuer, trustedHosts: ['keys.example'] })
    expect(identity.keysUrl).toBe('https://keys.example/jwks')
    expect(issuer.asked.at(-1)?.addresses).toEqual({ kind: 'trusted', host: 'keys.example' })
  })

  test('I03 every request of an issuer that is not listed goes to public addresses alone', async () => {
    const issuer = fakeIssuer()
    await verify(mint(), { issuer })
    expect(issuer.asked.map(({ addresses }) => addresses.kind)).toEqual(['public', 'public'])
    expect(issuer.asked.every(({ maxBytes, timeout }) => maxBytes === 524_288 && timeout === 5000)).toBe(true)
  })

  test.each(['http://token.actions.githubusercontent.com/jwks', 'file:///etc/passwd', 'not a url', 5, undefined])(
    'I03 jwks_uri %j is refused',
    async (keys) => {
      expect(await codeOf(mint(), { issuer: withDiscovery({ issuer: githubIssuer, jwks_uri: keys }) })).toBe(
        'JWKS_BAD_RESPONSE',
      )
    },
  )

  test.each([`${githubIssuer}/`, 'https://evil.example', undefined, [githubIssuer]])(
    'I05 a discovery document of issuer %j is refused',
    async (issuer) => {
      const document = { issuer, jwks_uri: `${githubIssuer}/.well-known/jwks` }
      expect(await codeOf(mint(), { issuer: withDiscovery(document) })).toBe('ISSUER_MISMATCH')
    },
  )

  test('I08 a new key is found by one more request, a made-up one costs no more', async () => {
    const issuer = fakeIssuer()
    const keys = createKeySource({ http: issuer.http, clock, trustedHosts: [] })
    const check = (token: string): Promise<unknown> =>
      verifyToken(token, { profiles: [githubProfile('https://github.com')], audience, clock, keys })
    await check(mint())
    const rotated = newKey('k2')
    issuer.answers.set(`${githubIssuer}/.well-known/jwks`, json({ keys: [publicKey(key), publicKey(rotated)] }))
    await check(mint({}, {}, rotated))
    expect(issuer.asked).toHaveLength(3)
    await expect(check(mint({}, { kid: 'made-up' }))).rejects.toThrow('JWKS_UNKNOWN_KID')
    expect(issuer.asked).toHaveLength(3)
  })

  test.each([
    ['a page', answer('<html></html>', { type: 'text/html' }), 'JWKS_BAD_RESPONSE'],
    ['500', answer('{}', { status: 500 }), 'JWKS_BAD_RESPONSE'],
    ['a redirect', answer('', { status: 302 }), 'JWKS_BAD_RESPONSE'],
    ['no JSON', answer('{'), 'JWKS_INVALID'],
    ['no keys', answer('{}'), 'JWKS_INVALID'],
    ['keys that are no objects', answer('{"keys":["a"]}'), 'JWKS_INVALID'],
    ['a key set twice in one document', answer('{"keys":[],"keys":[]}'), 'JWKS_INVALID'],
    ['an empty set', answer('{"keys":[]}'), 'JWKS_UNKNOWN_KID'],
    ['a key for encryption', answer(json({ keys: [{ ...publicKey(key), use: 'enc' }] })), 'JWKS_INVALID'],
    ['a key of another algorithm', answer(json({ keys: [{ ...publicKey(key), alg: 'PS256' }] })), 'JWKS_INVALID'],
    [
      'a key that may not verify',
      answer(json({ keys: [{ ...publicKey(key), key_ops: ['encrypt'] }] })),
      'JWKS_INVALID',
    ],
    [
      'an elliptic key',
      answer(json({ keys: [{ kty: 'EC', crv: 'P-256', x: 'a', y: 'b', kid: 'k1' }] })),
      'JWKS_INVALID',
    ],
  ])('I09 instead of keys %s: refused', async (_name, keys, code) => {
    const issuer = fakeIssuer()
    issuer.answers.set(`${githubIssuer}/.well-known/jwks`, keys)
    expect(await codeOf(mint(), { issuer })).toBe(code)
  })
})

describe('over real sockets', () => {
  const authority = makeCertificateAuthority('identity tests')
  const githubJob: GitHubJob = {
    ...{
      repository: 'octo-org/shop',
      repositoryId: '1296269',
      ownerId: '583231',
      event: 'push',
      ref: 'refs/heads/main',
    },
    ...{ sha: 'a'.repeat(40), environment: 'production' },
  }
  const gitlabJob: GitLabJob = {
    ...{ projectId: '77', projectPath: 'acme/shop', namespaceId: '9', pipelineSource: 'push', ref: 'main' },
    ...{ refProtected: true, sha: 'b'.repeat(40), environment: 'production' },
  }
  const wall = { now: () => Date.now(), sleep: async () => undefined }
  const faults = new IssuerFaults()
  let server: IssuerServer
  let http: ClosableHttpClient

  beforeAll(async () => {
    server = await startIssuer(authority, githubJob, undefined, faults.around)
    http = createHttpClient({ clock: wall, random: () => 0, certificateAuthorities: [authority.certificate] })
  })
  afterAll(async () => {
    http.close()
    await server.close()
  })
  const host = (): string => new URL(server.url).host
  const keys = (trusted = [host()]): KeySource => createKeySource({ http, clock: wall, trustedHosts: trusted })
  const check = (token: string, source = keys()): Promise<unknown> =>
    verifyToken(token, {
      profiles: [githubProfile(server.url), gitlabProfile(server.url)],
      audience,
      clock: wall,
      keys: source,
    })
  const code = async (work: () => Promise<unknown>): Promise<string> => (await problemsOf(work))[0]?.code ?? ''

  test('tokens of an Enterprise Server and of a GitLab are verified', async () => {
    expect(await check(server.github.mintGitHub(githubJob, audience))).toMatchObject({
      platform: 'github',
      unknownClaims: [],
    })
    expect(await check(server.gitlab.mintGitLab(gitlabJob, audience))).toMatchObject({
      platform: 'gitlab',
      unknownClaims: [],
    })
  })

  test('the token that the runner’s endpoint gives is verified', async () => {
    const masked: string[] = []
    const { url: requestUrl, token: requestToken } = server.githubRequest
    const source = createGitHubTokenSource({
      requestUrl,
      requestToken,
      serverUrl: server.url,
      http,
      mask: (secret) => void masked.push(secret),
    })
    const token = await source.request('mesh', audience)
    expect(masked).toEqual([token, ...token.split('.')])
    await check(token)
    expect(JSON.stringify(server.server.requests)).not.toContain(requestToken)
  })

  test('a key of one issuer does not sign for the other on the same host', async () => {
    const forged = server.gitlab.sign(
      JSON.parse(
        Buffer.from(server.github.mintGitHub(githubJob, audience).split('.')[1] ?? '', 'base64url').toString(),
      ),
    )
    expect(await code(() => check(forged))).toBe('JWKS_UNKNOWN_KID')
  })

  test('I03 the same issuer is refused where its private address is not trusted', async () => {
    expect(await code(() => check(server.github.mintGitHub(githubJob, audience), keys([])))).toBe('HTTP_ADDRESS')
  })

  test('I04 a huge key set and a slow one are refused', async () => {
    const token = server.github.mintGitHub(githubJob, audience)
    faults.set('github', { keySet: `{"keys":[],"x":"${'x'.repeat(600_000)}"}` })
    expect(await code(() => check(token))).toBe('JWKS_TOO_BIG')
    faults.set('github', { contentType: 'text/html' })
    expect(await code(() => check(token))).toBe('JWKS_BAD_RESPONSE')
    faults.set('github', {})
    await check(token)
  })

  test('I05 an issuer that speaks for another is refused', async () => {
    faults.set('gitlab', { issuer: 'https://gitlab.example.com' })
    expect(await code(() => check(server.gitlab.mintGitLab(gitlabJob, audience)))).toBe('ISSUER_MISMATCH')
    faults.set('gitlab', {})
  })

  test('I09 an issuer that cannot be reached is no issuer', async () => {
    const token = server.gitlab.mintGitLab(gitlabJob, audience)
    faults.set('gitlab', { reset: true })
    expect(await code(() => check(token))).toBe('JWKS_UNREACHABLE')
    faults.set('gitlab', { status: 503 })
    expect(await code(() => check(token))).toBe('JWKS_BAD_RESPONSE')
    faults.set('gitlab', {})
  })

  test('I08 rotation over sockets: the new key is found', async () => {
    const source = keys()
    await check(server.gitlab.mintGitLab(gitlabJob, audience), source)
    server.gitlab.rotate()
    await check(server.gitlab.mintGitLab(gitlabJob, audience), source)
    server.gitlab.rotate({ retire: true })
    expect(await code(() => check(server.gitlab.mintGitLab(gitlabJob, audience), source))).toBe('JWKS_UNKNOWN_KID')
  })
})

describe('I06 the environment', () => {
  const names = (env: Record<string, string>, started: readonly string[] = []): string[] =>
    unsafeEnvironment(env, started).map(({ where }) => (where?.kind === 'input' ? where.name : ''))

  test.each([
    ...[
      '--require x',
      '-r x',
      '--import=data:x',
      '--import x',
      '--loader x',
      '--experimental-loader=x',
      '--experimental_loader x',
    ],
    ...[
      '--max-old-space-size=4096 --require x',
      '--re"quire" x',
      '"--require" x',
      '"-r" x',
      '--inspect',
      '--env-file=x',
      '\t-r\tx',
    ],
    ...[
      '--tls-keylog=/tmp/keys',
      '--tls_keylog /tmp/keys',
      '--trace-tls',
      '--trace-events-enabled',
      '--trace-event-categories node.http',
      '--report-on-signal',
      '--report-uncaught-exception',
      '--report-signal=SIGHUP',
      '--report-directory=/tmp',
      '--heapsnapshot-signal=SIGUSR2',
      '--heapsnapshot-near-heap-limit=3',
      '--cpu-prof',
      '--cpu-prof-dir=/tmp',
      '--heap-prof',
      '--diagnostic-dir=/tmp',
      '--abort-on-uncaught-exception',
      '--perf-basic-prof',
      '--max-old-space-size=4096 "--tls-key"log=/tmp/keys',
    ],
  ])('I06 NODE_OPTIONS=%s is refused', (options) => {
    expect(names({ NODE_OPTIONS: options })).toEqual(['NODE_OPTIONS'])
  })

  test.each([
    ...['', '--max-old-space-size=4096', '--no-warnings', '--title="-r x"', '--use-openssl-ca'],
    ...['--trace-warnings', '--trace-deprecation', '--enable-source-maps', '--openssl-legacy-provider'],
    ...['--dns-result-order=ipv4first', '--title=--tls-keylog', '--stack-trace-limit=50'],
  ])('I06 NODE_OPTIONS=%s is fine', (options) => {
    expect(names({ NODE_OPTIONS: options })).toEqual([])
    expect(names({}, options.split(' '))).toEqual([])
  })

  test.each([
    ['--tls-keylog=/tmp/keys'],
    ['--max-old-space-size=4096', '--heapsnapshot-signal', 'SIGUSR2'],
    ['--report-on-signal'],
    ['--trace'],
    ['-trace'],
    ['--prof'],
    ['--log-all'],
    ['--inspect=0'],
    ['-r', './x.cjs'],
  ])('I06 node %s is refused, and the value is not repeated', (...options) => {
    const problems = unsafeEnvironment({}, options)
    expect(problems).toMatchObject([{ code: 'UNSAFE_ENV', where: { kind: 'input', name: 'node' } }])
    expect(JSON.stringify(problems)).not.toMatch(/\/tmp|SIGUSR2|x\.cjs/)
  })

  test.each([
    ['NODE_DEBUG', 'http'],
    ['NODE_DEBUG', '*'],
    ['NODE_DEBUG_NATIVE', 'tls'],
    ['NODE_V8_COVERAGE', '/tmp/coverage'],
    ['SSLKEYLOGFILE', '/tmp/keys'],
    ['NODE_COMPILE_CACHE', '/tmp/cache'],
    ['OPENSSL_CONF', '/tmp/openssl.cnf'],
  ])('I06 %s=%s is refused, and the value is not repeated', (name, value) => {
    expect(names({ [name]: value })).toEqual([name])
    expect(JSON.stringify(unsafeEnvironment({ [name]: value }, []))).not.toContain(JSON.stringify(value))
    expect(names({ [name]: '' })).toEqual([])
  })

  test('I06 NODE_TLS_REJECT_UNAUTHORIZED=0 is refused, NODE_EXTRA_CA_CERTS is the owner’s right', () => {
    expect(names({ NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_OPTIONS: '-r x' })).toEqual([
      'NODE_TLS_REJECT_UNAUTHORIZED',
      'NODE_OPTIONS',
    ])
    expect(names({ NODE_TLS_REJECT_UNAUTHORIZED: '1', NODE_EXTRA_CA_CERTS: '/etc/ca.pem' })).toEqual([])
  })

  test('I06 the value of an option is not repeated', () => {
    expect(JSON.stringify(unsafeEnvironment({ NODE_OPTIONS: '--require=/tmp/secret' }, []))).not.toContain('secret')
  })
})

describe('I07 the address to ask for a token', () => {
  const request = (requestUrl: string, serverUrl: string): Promise<string> =>
    createGitHubTokenSource({
      requestUrl,
      requestToken: 'bearer',
      serverUrl,
      http: async ({ url }) => answer(json({ value: url })),
      mask: () => undefined,
    }).request('mesh', audience)

  test.each([
    ['https://evil.example/?api-version=2.0', 'https://github.com'],
    ['https://actions.githubusercontent.com.evil.example/', 'https://github.com'],
    ['https://evilactions.githubusercontent.com/', 'https://github.com'],
    ['http://pipelines.actions.githubusercontent.com/', 'https://github.com'],
    ['https://a@pipelines.actions.githubusercontent.com/', 'https://github.com'],
    ['https://pipelines.actions.githubusercontent.com:8443/', 'https://github.com'],
    ['https://pipelines.actions.githubusercontent.com/', 'https://github.example.com'],
    ['https://github.example.com:8443/', 'https://github.example.com'],
    ['https://evil.ghe.com/', 'https://github.com'],
    ['not a url', 'https://github.com'],
    ['', 'https://github.com'],
  ])('I07 %s is refused for %s', async (url, server) => {
    expect((await problemsOf(() => request(url, server), ['bearer']))[0]?.code).toBe('REQUEST_URL')
  })

  test.each([
    ['https://pipelines.actions.githubusercontent.com/x?api-version=2.0', 'https://github.com'],
    ['https://run.actions.octocorp.ghe.com/x?api-version=2.0', 'https://octocorp.ghe.com'],
    ['https://github.example.com/_services/x?api-version=2.0', 'https://github.example.com'],
    ['https://127.0.0.1:8443/x?api-version=2.0', 'https://127.0.0.1:8443'],
  ])('I07 %s is asked for %s, with the audience', async (url, server) => {
    expect(await request(url, server)).toBe(`${url}&audience=${encodeURIComponent(audience)}`)
  })
})
