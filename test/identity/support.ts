import { expect } from '@jest/globals'
import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TrustRule } from '../../src/config/config.js'
import { publicKey, signToken, type SigningKey } from '../../src/demo/issuer.js'
import { makeRsaKey } from '../../src/demo/rsa-key.js'
import { Refusal, type Problem } from '../../src/errors/problem.js'
import { githubProfile } from '../../src/identity/github.js'
import { gitlabProfile } from '../../src/identity/gitlab.js'
import type { IssuerProfile } from '../../src/identity/issuer-profile.js'
import { createKeySource } from '../../src/identity/key-source.js'
import { verifyToken, type VerifiedIdentity } from '../../src/identity/verify-token.js'
import type { Clock } from '../../src/ports/clock.js'
import type { HttpClient, HttpRequest, HttpResponse } from '../../src/ports/http.js'

/** 2026-11-21T00:00:00Z, in seconds. */
export const now = 1_795_219_200
export const audience = 'https://mesh.example.com/production'
export const githubIssuer = 'https://token.actions.githubusercontent.com'
export const clock: Clock = { now: () => now * 1000, sleep: async () => undefined }

export const newKey = (kid: string, bits = 2048): SigningKey => ({
  kid,
  privateKey: makeRsaKey(bits),
})
export const key = newKey('k1')

export type Members = Readonly<Record<string, unknown>>

export const githubPayload: Members = {
  ...{ iss: githubIssuer, aud: audience, sub: 'repo:octo-org@123456/octo-repo@456789:environment:prod', jti: 'j-1' },
  ...{ iat: now - 5, nbf: now - 605, exp: now + 295 },
  ...{
    repository: 'octo-org/octo-repo',
    repository_id: '456789',
    repository_owner: 'octo-org',
    repository_owner_id: '123456',
  },
  ...{
    ref: 'refs/heads/main',
    ref_type: 'branch',
    event_name: 'push',
    environment: 'prod',
    runner_environment: 'github-hosted',
  },
  job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
  ...{ actor: 'a', actor_id: '1', run_id: '1', run_number: '1', run_attempt: '1', sha: '0'.repeat(40) },
}

export const gitlabPayload: Members = {
  ...{
    iss: 'https://gitlab.example.com',
    aud: audience,
    sub: 'project_path:acme/shop:ref_type:branch:ref:main',
    jti: 'j-2',
  },
  ...{ iat: now - 5, nbf: now - 10, exp: now + 3595 },
  ...{ project_id: '77', job_project_id: '77', namespace_id: '9', project_path: 'acme/shop', runner_id: 1 },
  ...{ ref: 'main', ref_type: 'branch', ref_path: 'refs/heads/main', ref_protected: 'true', pipeline_source: 'push' },
  ...{
    environment: 'production',
    environment_protected: 'true',
    user_login: 'sidney',
    user_email: 'sidney@example.com',
  },
}

export const without = (members: Members, ...names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))

/** A GitHub-like token; members of the payload and of the header replace the usual ones. */
export const mint = (payload: unknown = {}, header: Members = {}, signer: SigningKey = key): string =>
  signToken(
    { alg: 'RS256', typ: 'JWT', kid: signer.kid, ...header },
    typeof payload === 'string' ? payload : { ...githubPayload, ...(payload as Members) },
    signer.privateKey,
  )

export interface FakeIssuer {
  readonly http: HttpClient
  readonly asked: HttpRequest[]
  /** URL → answer; text stands for 200 and JSON. */
  readonly answers: Map<string, string | HttpResponse>
}

export const json = (value: unknown): string => JSON.stringify(value)

/** Discovery and keys of one issuer, without sockets. */
export const fakeIssuer = (keys: readonly unknown[] = [publicKey(key)], issuer = githubIssuer): FakeIssuer => {
  const asked: HttpRequest[] = []
  const answers = new Map<string, string | HttpResponse>([
    [`${issuer}/.well-known/openid-configuration`, json({ issuer, jwks_uri: `${issuer}/.well-known/jwks` })],
    [`${issuer}/.well-known/jwks`, json({ keys })],
  ])
  return {
    asked,
    answers,
    http: async (request) => {
      asked.push(request)
      const answer = answers.get(request.url) ?? { status: 404, headers: {}, body: '' }
      return typeof answer === 'string'
        ? { status: 200, headers: { 'content-type': 'application/json' }, body: answer }
        : answer
    },
  }
}

export interface VerifyOptions {
  readonly issuer?: FakeIssuer
  readonly profiles?: readonly IssuerProfile[]
  readonly used?: Set<string>
  readonly trustedHosts?: readonly string[]
}

export const verify = (token: string, options: VerifyOptions = {}): Promise<VerifiedIdentity> => {
  const issuer = options.issuer ?? fakeIssuer()
  return verifyToken(token, {
    profiles: options.profiles ?? [githubProfile('https://github.com')],
    audience,
    clock,
    keys: createKeySource({ http: issuer.http, clock, trustedHosts: options.trustedHosts ?? [] }),
    ...(options.used === undefined ? {} : { used: options.used }),
  })
}

export const verifyGitLab = (payload: Members = {}): Promise<VerifiedIdentity> =>
  verify(signToken({ alg: 'RS256', typ: 'JWT', kid: key.kid }, { ...gitlabPayload, ...payload }, key.privateKey), {
    issuer: fakeIssuer([publicKey(key)], 'https://gitlab.example.com'),
    profiles: [gitlabProfile('https://gitlab.example.com')],
  })

/** The problems of a refusal; fails where there is none, or where it repeats the token or a secret. */
export const problemsOf = async (work: () => unknown, secrets: readonly string[] = []): Promise<readonly Problem[]> => {
  let thrown: unknown
  try {
    await work()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(Refusal)
  if (!(thrown instanceof Refusal)) return []
  expect(thrown.cause).toBeUndefined()
  const text = json(thrown.problems) + thrown.message + (thrown.stack ?? '')
  for (const secret of secrets) expect(text).not.toContain(secret)
  for (const problem of thrown.problems) expect(problem.remedy).not.toBe('')
  return thrown.problems
}

/** The code of a refusal of a token, which repeats neither the payload nor the signature. */
export const codeOf = async (token: string, options: VerifyOptions = {}): Promise<string> => {
  const parts = token.split('.').filter((part) => part.length > 40)
  const [problem] = await problemsOf(() => verify(token, options), parts)
  return problem?.code ?? ''
}

export const rule = (
  claims: Readonly<Record<string, string | readonly string[]>>,
  more: Partial<Omit<TrustRule, 'claims'>> = {},
): TrustRule => ({
  platform: 'github',
  pointer: '/environments/production/trust/apply/0',
  claims: new Map(
    Object.entries(claims).map(([claim, values]) => [claim, typeof values === 'string' ? [values] : values]),
  ),
  ...more,
})

/** A file of the test vectors; undefined where they are not at hand. */
export const readVectors = (name: string): unknown => {
  const path = join(process.cwd(), '..', 'shared', 'vectors', name)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as unknown
  console.log(`skipped: ${name} is not there`)
  return undefined
}

export type { KeyObject }
