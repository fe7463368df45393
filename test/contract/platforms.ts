import { createGitHubReview } from '../../src/ci/github-review.js'
import { createGitLabReview } from '../../src/ci/gitlab-review.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects } from '../../src/demo/git-objects.js'
import { startGitHub } from '../../src/demo/github.js'
import { startHttpsServer } from '../../src/demo/https-server.js'
import { Faults, type Fault } from '../doubles/faults.js'
import { startGitLab } from '../doubles/gitlab.js'
import { createHttpClient } from '../../src/http/client.js'
import type { CiContext, MergeRequest } from '../../src/ports/ci.js'
import type { CodeReview } from '../../src/ports/review.js'

export interface Comment {
  readonly id: string
  readonly author: string
  readonly body: string
}

/** One platform with one merge request, number 7, and three tokens. */
export interface PlatformUnderTest {
  readonly review: (token: 'writer' | 'other writer' | 'reader' | 'unknown' | 'nobody') => CodeReview
  readonly self: string
  readonly comments: () => readonly Comment[]
  readonly addForeign: (body: string) => string
  readonly removeDirectly: (id: string) => void
  readonly setHead: (sha: string) => void
  readonly fail: (fault: Omit<Fault, 'path'>) => void
  readonly requests: () => readonly { readonly method: string; readonly path: string }[]
  readonly executed: () => readonly string[]
  readonly notImplemented: () => Promise<{ readonly status: number; readonly body: string }>
  readonly close: () => Promise<void>
}

export const headA = 'a'.repeat(40)
export const headB = 'b'.repeat(40)
/** Waits are skipped, and told. */
export const waits: number[] = []
const clock = {
  now: () => 0,
  sleep: async (milliseconds: number) => {
    waits.push(milliseconds)
  },
}

const context = (
  platform: 'github' | 'gitlab',
  serverUrl: string,
  apiUrl: string,
): CiContext & { readonly mergeRequest: MergeRequest } => ({
  platform,
  serverUrl,
  apiUrl,
  repository: { id: '77', path: 'acme/shop', ownerId: '5', visibility: 'private' },
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: headA,
  run: { id: '1', attempt: 1, url: `${serverUrl}/run` },
  mergeRequest: { number: 7, projectId: '77', headSha: headA, fork: false },
  revisions: { base: '', head: headA },
  idToken: { kind: 'withheld', cause: 'local' },
  environment: '',
})

const names = ['writer', 'other writer', 'reader'] as const

export const startGitHubPlatform = async (): Promise<PlatformUnderTest> => {
  const authority = makeCertificateAuthority('test')
  const account = (id: number, login: string, pullRequests: 'read' | 'write') =>
    ({ id, login, pullRequests, contents: 'read' }) as const
  const faults = new Faults()
  const server = await startGitHub({
    authority,
    listen: (handler) => startHttpsServer(authority, faults.around(handler)),
    repository: { id: 77, owner: 'acme', ownerId: 5, name: 'shop' },
    git: new GitObjects(),
    accounts: new Map([
      ['token-writer', account(41, 'github-actions[bot]', 'write')],
      ['token-other writer', account(42, 'other[bot]', 'write')],
      ['token-reader', account(43, 'fork[bot]', 'read')],
    ]),
  })
  const setHead = (headSha: string): void =>
    server.setPull({ number: 7, headSha, baseSha: headB, mergeSha: headB, headRepositoryId: 77 })
  setHead(headA)
  const http = createHttpClient({ clock, random: () => 0.5, certificateAuthorities: [authority.certificate] })
  const at = context('github', server.serverUrl, server.apiUrl)
  return {
    review: (name) => createGitHubReview({ token: `token-${name}`, http, context: at }),
    self: 'github-actions[bot]',
    comments: () => server.comments(7).map(({ id, login, body }) => ({ id: String(id), author: login, body })),
    addForeign: (body) => String(server.addComment(7, 'mallory', body).id),
    removeDirectly: (id) => server.removeComment(Number(id)),
    setHead,
    fail: (fault) => faults.add({ ...fault, path: '/comments' }),
    requests: () => server.requests,
    executed: () => [],
    notImplemented: () =>
      http({
        method: 'GET',
        url: `${server.apiUrl}/repos/acme/shop/releases`,
        headers: { authorization: 'token token-writer' },
        timeout: 60_000,
        maxBytes: 1000,
        addresses: { kind: 'trusted', host: new URL(server.serverUrl).host },
      }),
    close: async () => {
      http.close()
      await server.close()
    },
  }
}

export const startGitLabPlatform = async (): Promise<PlatformUnderTest> => {
  const authority = makeCertificateAuthority('test')
  const faults = new Faults()
  const server = await startGitLab({
    authority,
    around: faults.around,
    project: { id: 77, path: 'acme/shop' },
    git: new GitObjects(),
    accounts: new Map(
      names.map((name, index) => [
        `token-${name}`,
        {
          kind: 'access token',
          id: 41 + index,
          username: `bot_${index}`,
          scope: name === 'reader' ? 'read_api' : 'api',
        } as const,
      ]),
    ),
  })
  const setHead = (headSha: string): void =>
    server.setMergeRequest({ iid: 7, headSha, mergeSha: undefined, targetBranch: 'main' })
  setHead(headA)
  const http = createHttpClient({ clock, random: () => 0.5, certificateAuthorities: [authority.certificate] })
  const at = context('gitlab', server.serverUrl, server.apiUrl)
  return {
    review: (name) => createGitLabReview({ token: name === 'nobody' ? undefined : `token-${name}`, http, context: at }),
    self: '41',
    comments: () => server.notes(7).map(({ id, userId, body }) => ({ id: String(id), author: String(userId), body })),
    addForeign: (body) => String(server.addNote(7, 'mallory', body).id),
    removeDirectly: (id) => server.removeNote(Number(id)),
    setHead,
    fail: (fault) => faults.add({ ...fault, path: '/notes' }),
    requests: () => server.requests,
    executed: () => server.executed,
    notImplemented: () =>
      http({
        method: 'GET',
        url: `${server.apiUrl}/projects/77/releases`,
        headers: { 'private-token': 'token-writer' },
        timeout: 60_000,
        maxBytes: 1000,
        addresses: { kind: 'trusted', host: new URL(server.serverUrl).host },
      }),
    close: async () => {
      http.close()
      await server.close()
    },
  }
}
