import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { askPlatform } from '../../src/ci/ask-platform.js'
import { createFindCommit } from '../../src/ci/find-commit.js'
import { resolveRevisions } from '../../src/ci/revisions.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects } from '../../src/demo/git-objects.js'
import { startGitLab, type GitLabDouble } from './gitlab.js'
import { quickActions } from './quick-actions.js'
import { createHttpClient, type ClosableHttpClient } from '../../src/http/client.js'
import type { CiContext, Revisions } from '../../src/ports/ci.js'

const git = new GitObjects()
const base = git.commit({ 'a.yaml': 'a: 1\n' }, [], 'base')
const head = git.commit({ 'a.yaml': 'a: 1\n', 'mesh/ü b.yaml': 'b: 2\n' }, [base.id], 'head')
const merge = git.commit(head.files, [base.id, head.id], 'merge')

describe('the double of GitLab', () => {
  let server: GitLabDouble
  let http: ClosableHttpClient
  beforeAll(async () => {
    const authority = makeCertificateAuthority('test')
    server = await startGitLab({
      authority,
      project: { id: 77, path: 'acme/shop' },
      git,
      accounts: new Map([
        ['glpat', { kind: 'access token', id: 41, username: 'bot', scope: 'api' }],
        ['job', { kind: 'job token', id: 42, username: 'dev', scope: 'api' }],
      ]),
    })
    server.setMergeRequest({ iid: 7, headSha: head.id, mergeSha: merge.id, targetBranch: 'main' })
    server.setBranch('main', base.id)
    const clock = { now: () => 0, sleep: async () => undefined }
    http = createHttpClient({ clock, random: () => 0, certificateAuthorities: [authority.certificate] })
  })
  afterAll(async () => {
    http.close()
    await server.close()
  })
  const ask = (path: string, headers: Record<string, string> = { 'private-token': 'glpat' }, note?: string) =>
    http({
      method: note === undefined ? 'GET' : 'POST',
      url: `${server.apiUrl}${path}`,
      headers: { ...headers, ...(note === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(note === undefined ? {} : { body: JSON.stringify({ body: note }) }),
      timeout: 60_000,
      maxBytes: 1_000_000,
      addresses: { kind: 'trusted', host: new URL(server.serverUrl).host },
    })

  test('serves commits, trees and files, by id and by path of the project', async () => {
    expect(JSON.parse((await ask(`/projects/acme%2Fshop/repository/commits/${merge.id}`)).body)).toMatchObject({
      id: merge.id,
      parent_ids: [base.id, head.id],
    })
    const tree = await ask(`/projects/77/repository/tree?recursive=true&ref=${head.id}&per_page=1`)
    expect(JSON.parse(tree.body)).toEqual([expect.objectContaining({ path: 'a.yaml', type: 'blob' })])
    expect(tree.headers['link']).toContain('rel="next"')
    expect(tree.headers['x-total']).toBe('2')
    const file = await ask(`/projects/77/repository/files/${encodeURIComponent('mesh/ü b.yaml')}/raw?ref=main`)
    expect(file.status).toBe(404)
    expect(
      (await ask(`/projects/77/repository/files/${encodeURIComponent('mesh/ü b.yaml')}/raw?ref=${head.id}`)).body,
    ).toBe('b: 2\n')
  })

  test('a job token reads, writes no note, and is nobody', async () => {
    const job = { 'job-token': 'job' }
    expect((await ask('/projects/77/merge_requests/7', job)).status).toBe(200)
    expect((await ask('/projects/77/merge_requests/7/notes', job, 'hello')).status).toBe(403)
    expect((await ask('/user', job)).status).toBe(401)
    expect((await ask('/user', { 'private-token': 'job' })).status).toBe(401)
  })

  test('runs quick actions of a note, and keeps no note of commands alone', async () => {
    expect((await ask('/projects/77/merge_requests/7/notes', undefined, '/merge')).status).toBe(202)
    expect((await ask('/projects/77/merge_requests/7/notes', undefined, 'text\n/approve')).status).toBe(201)
    expect(server.executed).toEqual(['/merge', '/approve'])
    expect(server.notes(7).map(({ body }) => body)).toEqual(['text'])
  })

  test.each([
    ['/projects/78/merge_requests/7', 404],
    ['/projects/77/merge_requests/8', 404],
    ['/projects/77/repository/archive', 501],
    ['/version', 501],
  ])('%s is %d', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  test('revisions: the merged result of this very head, else the source against the target’s tip', async () => {
    const context = {
      platform: 'gitlab',
      apiUrl: server.apiUrl,
      repository: { id: '90' },
      mergeRequest: { projectId: '77' },
    } as CiContext
    const find = createFindCommit(context, askPlatform(context, { kind: 'access token', value: 'glpat' }, http))
    const plain: Revisions = {
      base: 'refs/merge-requests/7/merge^1',
      head: 'refs/merge-requests/7/merge',
      secondParent: head.id,
      otherwise: { base: 'refs/heads/main', head: head.id, note: 'said' },
    }
    expect(await resolveRevisions(plain, find)).toEqual({ base: base.id, head: merge.id })
    expect(await resolveRevisions({ ...plain, secondParent: base.id }, find)).toEqual({
      base: base.id,
      head: head.id,
      note: 'said',
    })
    server.setMergeRequest({ iid: 7, headSha: head.id, mergeSha: undefined, targetBranch: 'main' })
    expect(await resolveRevisions(plain, find)).toMatchObject({ note: 'said' })
  })
})

test('quick actions are lines of a slash and a word, outside of fences', () => {
  expect(quickActions('/merge\n ```\n/a\n```\n/b c\n````\n/d\n```\n/e\n````\n/healthz/x\n  /f').commands).toEqual([
    '/merge',
    '/b c',
  ])
})
