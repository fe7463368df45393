import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { askPlatform } from '../../src/ci/ask-platform.js'
import { createFindCommit } from '../../src/ci/find-commit.js'
import { resolveRevisions } from '../../src/ci/revisions.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects } from '../../src/demo/git-objects.js'
import { startGitHub, type GitHubDouble } from '../../src/demo/github.js'
import { createHttpClient, type ClosableHttpClient } from '../../src/http/client.js'
import type { CiContext } from '../../src/ports/ci.js'

const git = new GitObjects()
const base = git.commit({ 'a.yaml': 'a: 1\n' }, [], 'base')
const head = git.commit({ 'a.yaml': 'a: 1\n', 'mesh/ü b.yaml': 'x'.repeat(200) }, [base.id], 'head')
const merge = git.commit(head.files, [base.id, head.id], 'merge')

describe('the double of GitHub', () => {
  let server: GitHubDouble
  let http: ClosableHttpClient
  beforeAll(async () => {
    const authority = makeCertificateAuthority('test')
    server = await startGitHub({
      authority,
      repository: { id: 77, owner: 'acme', ownerId: 5, name: 'shop' },
      git,
      accounts: new Map([
        ['reader', { login: 'github-actions[bot]', id: 41, pullRequests: 'write', contents: 'read' }],
        ['blind', { login: 'blind[bot]', id: 42, pullRequests: 'write', contents: 'none' }],
      ]),
    })
    const clock = { now: () => 0, sleep: async () => undefined }
    http = createHttpClient({ clock, random: () => 0, certificateAuthorities: [authority.certificate] })
  })
  afterAll(async () => {
    http.close()
    await server.close()
  })
  const ask = async (path: string, token = 'reader', method: 'GET' | 'POST' = 'GET', body?: string) => {
    const response = await http({
      method,
      url: `${server.serverUrl}${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body }),
      timeout: 60_000,
      maxBytes: 1_000_000,
      addresses: { kind: 'trusted', host: new URL(server.serverUrl).host },
    })
    return { status: response.status, json: JSON.parse(response.body) }
  }
  const repo = '/api/v3/repos/acme/shop'

  test('serves commits, whole trees and blobs by git’s own ids', async () => {
    const commit = await ask(`${repo}/git/commits/${merge.id}`)
    expect(commit.json).toMatchObject({ sha: merge.id, tree: { sha: merge.tree } })
    expect(commit.json.parents.map((parent: { sha: string }) => parent.sha)).toEqual([base.id, head.id])
    const { json } = await ask(`${repo}/git/trees/${head.id}?recursive=1`)
    expect(json).toMatchObject({ sha: head.tree, truncated: false })
    expect(json.tree.map((entry: { path: string }) => entry.path)).toEqual(['a.yaml', 'mesh/ü b.yaml'])
    const blob = await ask(`${repo}/git/blobs/${json.tree[1].sha}`)
    expect(Buffer.from(blob.json.content, 'base64').toString()).toBe('x'.repeat(200))
    expect(blob.json.content).toContain('\n')
  })

  test.each([
    [`${repo}/git/commits/${'0'.repeat(40)}`, 'reader', 404],
    [`${repo}/git/commits/${merge.id}`, 'blind', 403],
    [`${repo}/git/commits/${merge.id}`, 'nobody', 401],
    [`${repo}/git/trees/${head.id}`, 'reader', 501],
    [`${repo}/contents/a.yaml`, 'reader', 501],
    ['/api/v3/repos/acme/other/pulls/1', 'reader', 501],
    ['/api/v3/user', 'reader', 403],
    [`${repo}/pulls/1`, 'reader', 404],
  ])('%s for %s is %d', async (path, token, status) => {
    expect((await ask(path, token)).status).toBe(status)
  })

  test('GraphQL knows the viewer and nothing else', async () => {
    const query = (text: string) => ask('/api/graphql', 'reader', 'POST', JSON.stringify({ query: text }))
    expect((await query('{ viewer { login } }')).json).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    expect((await query('{ viewer { login email } }')).status).toBe(501)
  })

  test('revisions are resolved through it', async () => {
    const context = { platform: 'github', apiUrl: server.apiUrl, repository: { path: 'acme/shop' } } as CiContext
    const find = createFindCommit(context, askPlatform(context, { kind: 'access token', value: 'reader' }, http))
    expect(await resolveRevisions({ base: `${merge.id}^1`, head: merge.id }, find)).toEqual({
      base: base.id,
      head: merge.id,
    })
    const blind = createFindCommit(context, askPlatform(context, { kind: 'access token', value: 'blind' }, http))
    expect(await resolveRevisions({ base: `${merge.id}^1`, head: merge.id }, blind)).toBeUndefined()
  })

  test('keeps no token in its record', () => {
    expect(JSON.stringify(server.requests)).not.toMatch(/reader|blind/)
  })
})
