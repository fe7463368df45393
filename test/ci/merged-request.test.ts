import { describe, expect, test } from '@jest/globals'
import { findApprovals, findMergedRequest } from '../../src/ci/merged-request.js'
import type { AskPlatform } from '../../src/ci/ask-platform.js'
import type { CiContext } from '../../src/ports/ci.js'
import type { Json, JsonObject } from '../../src/ports/json.js'

const head = 'b'.repeat(40)
const old = 'c'.repeat(40)
const sha = 'a'.repeat(40)
const contextOf = (platform: 'github' | 'gitlab'): CiContext => ({
  platform,
  serverUrl: 'https://code.example.com',
  apiUrl: 'https://code.example.com/api',
  repository: { id: '77', path: 'acme/shop', ownerId: '1', visibility: 'private' },
  event: 'push',
  ref: 'refs/heads/main',
  sha,
  run: { id: '1', attempt: 1, url: '' },
  revisions: { base: '', head: sha },
  idToken: { kind: 'available' },
  environment: '',
})
const answers =
  (known: Readonly<Record<string, Json>>): AskPlatform =>
  async (path) =>
    known[path.split('?')[0] ?? '']

const request = { number: 5, projectId: '77', headSha: head, fork: false }
const review = (login: string, more: JsonObject = {}): JsonObject => ({
  user: { login },
  state: 'APPROVED',
  commit_id: head,
  author_association: 'MEMBER',
  ...more,
})

describe('approvals on GitHub', () => {
  const ask = async (reviews: readonly JsonObject[], merged = true) => {
    const path = 'repos/acme/shop/pulls/5'
    const pull = { merged, user: { login: 'ann' } }
    return (
      await findApprovals(contextOf('github'), request, answers({ [path]: pull, [`${path}/reviews`]: [...reviews] }))
    ).map(({ by }) => by)
  }

  test.each<readonly [string, readonly JsonObject[], readonly string[]]>([
    ['one at the head', [review('bea')], ['bea']],
    ['one of an older head', [review('bea', { commit_id: old })], []],
    ['the author', [review('ann')], []],
    ['a stranger on a public repository', [review('eve', { author_association: 'NONE' })], []],
    ['a former contributor', [review('eve', { author_association: 'CONTRIBUTOR' })], []],
    ['taken back', [review('bea'), review('bea', { state: 'CHANGES_REQUESTED' })], []],
    ['dismissed', [review('bea', { state: 'DISMISSED' })], []],
    ['commented afterwards', [review('bea'), review('bea', { state: 'COMMENTED' })], ['bea']],
    ['changes requested, then approved', [review('bea', { state: 'CHANGES_REQUESTED' }), review('bea')], ['bea']],
    ['no review', [], []],
  ])('%s', async (_, reviews, by) => {
    expect(await ask(reviews)).toEqual(by)
  })

  test('of a request that is not merged', async () => expect(await ask([review('bea')], false)).toEqual([]))
})

describe('approvals on GitLab', () => {
  const path = 'projects/77/merge_requests/5'
  const note = (body: string, at: string, username = 'bea', system = true): JsonObject => ({
    system,
    body,
    created_at: `2026-11-01T${at}Z`,
    author: { username },
  })
  const version = (id: string, at: string): JsonObject => ({ head_commit_sha: id, created_at: `2026-11-01T${at}Z` })
  const ask = async (
    notes: readonly JsonObject[],
    { by = 'bea', state = 'merged', versions = [version(old, '09:00:00'), version(head, '10:00:00')] } = {},
  ) =>
    (
      await findApprovals(
        contextOf('gitlab'),
        request,
        answers({
          [path]: { state, author: { username: 'ann' } },
          [`${path}/approvals`]: { approved_by: [{ user: { username: by } }] },
          [`${path}/versions`]: versions,
          [`${path}/notes`]: [...notes],
        }),
      )
    ).map((one) => one.by)
  const approved = 'approved this merge request'

  test('younger than the version that was merged', async () =>
    expect(await ask([note(approved, '10:30:00')])).toEqual(['bea']))

  test.each<readonly [string, Promise<readonly string[]>]>([
    ['older than that version: a push came after it', ask([note(approved, '09:30:00')])],
    ['taken back', ask([note(approved, '10:30:00'), note('unapproved this merge request', '10:40:00')])],
    ['a note that a person wrote', ask([note(approved, '10:30:00', 'bea', false)])],
    ['the author', ask([note(approved, '10:30:00', 'ann')], { by: 'ann' })],
    ['not merged', ask([note(approved, '10:30:00')], { state: 'opened' })],
    [
      'another head is the newest',
      ask([note(approved, '12:30:00')], { versions: [version(head, '09:00:00'), version(old, '10:00:00')] }),
    ],
    ['approved by none', ask([])],
  ])('%s', async (_, by) => expect(await by).toEqual([]))
})

describe('the merged request of a commit', () => {
  test('GitHub: the one whose merge, squash or last rebased commit it is', async () => {
    const ask = answers({
      [`repos/acme/shop/commits/${sha}/pulls`]: [
        { number: 4, merge_commit_sha: old, head: { sha: head } },
        { number: 5, merge_commit_sha: sha, head: { sha: head } },
      ],
    })
    expect(await findMergedRequest(contextOf('github'), ask)).toEqual(request)
  })

  test('GitLab: by the merge commit, the squash or the head itself; one that only holds the commit is another', async () => {
    const of = (one: JsonObject) =>
      findMergedRequest(
        contextOf('gitlab'),
        answers({ [`projects/77/repository/commits/${sha}/merge_requests`]: [{ iid: 5, state: 'merged', ...one }] }),
      )
    expect(await of({ sha: head, merge_commit_sha: sha })).toEqual(request)
    expect(await of({ sha: head, squash_commit_sha: sha })).toEqual(request)
    expect(await of({ sha })).toEqual({ ...request, headSha: sha })
    expect(await of({ sha: head, merge_commit_sha: old })).toBeUndefined()
  })
})
