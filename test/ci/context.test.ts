import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readContext } from '../../src/ci/context.js'
import { detectPlatform } from '../../src/ci/detect.js'
import { resolveRevisions } from '../../src/ci/revisions.js'
import { Refusal } from '../../src/errors/problem.js'
import type { Revisions } from '../../src/ports/ci.js'

const sha = '1'.repeat(40)
const head = '2'.repeat(40)
const base = '3'.repeat(40)
const merge = '4'.repeat(40)

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SHA: sha,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_API_URL: 'https://github.example.com/api/v3',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '77',
  GITHUB_REPOSITORY_OWNER_ID: '5',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'octocat',
  GITHUB_JOB: 'check',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/mesh.yml@refs/heads/main',
  GITHUB_WORKSPACE: '/work',
}
const pull = (over: object = {}) => ({
  repository: { private: true, visibility: 'private' },
  pull_request: { number: 7, head: { sha: head, repo: { id: 77 } }, base: { sha: base, repo: { id: 77 } }, ...over },
})
const reading = (files: Readonly<Record<string, string>>) => async (path: string) => {
  const text = files[path]
  if (text === undefined) throw new Error('ENOENT')
  return text
}
const onGitHub = (env: object, event: unknown, files: Readonly<Record<string, string>> = {}) =>
  readContext('github', { ...github, ...env }, reading({ '/event.json': JSON.stringify(event), ...files }), undefined)
const refusedBy = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.catch((caught: unknown) => caught)
  return error instanceof Refusal ? error.problems[0].code : `no refusal: ${JSON.stringify(error)}`
}

test('a platform is known by its own variable', () => {
  expect(detectPlatform({ GITHUB_ACTIONS: 'true', CI: 'true' })).toBe('github')
  expect(detectPlatform({ GITLAB_CI: 'true', CI: 'true' })).toBe('gitlab')
  expect(detectPlatform({ CI: 'true', GITHUB_ACTIONS: '1' })).toBe('local')
})

describe('GitHub', () => {
  test('a pull request: the merge commit against its first parent', async () => {
    expect(await onGitHub({}, pull())).toEqual({
      platform: 'github',
      serverUrl: 'https://github.example.com',
      apiUrl: 'https://github.example.com/api/v3',
      repository: { id: '77', path: 'acme/shop', ownerId: '5', visibility: 'private' },
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      sha,
      run: { id: '123', attempt: 2, url: 'https://github.example.com/acme/shop/actions/runs/123' },
      mergeRequest: { number: 7, projectId: '77', headSha: head, fork: false },
      revisions: { base: `${sha}^1`, head: sha },
      idToken: { kind: 'not requested', cause: 'permission' },
      environment: '',
    })
  })

  test.each([
    ['merge_group', { merge_group: { base_sha: base, head_sha: head } }, { base, head }],
    ['push', { before: base }, { base, head: sha }],
    ['push', { before: '0'.repeat(40) }, { base: '', head: sha, note: expect.stringContaining('created') }],
    ['push', { before: 'main' }, { base: '', head: sha, note: expect.any(String) }],
    ...(['workflow_dispatch', 'schedule'] as const).map(
      (event) =>
        [
          event,
          {},
          {
            base: `${sha}^1`,
            head: sha,
            note: expect.stringContaining('the one before it'),
            otherwise: { base: '', head: sha, note: expect.stringContaining('the first commit') },
          },
        ] as const,
    ),
  ])('revisions of %s %j', async (event, payload, revisions) => {
    const context = await onGitHub({ GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/main' }, payload)
    expect(context.revisions).toEqual(revisions)
    expect(context.mergeRequest).toBeUndefined()
  })

  test.each([
    [{ head: { sha: head, repo: { id: 78 } } }, true],
    [{ head: { sha: head, repo: null } }, true],
    [{ head: { sha: head } }, true],
    [{}, false],
  ])('fork: %j', async (over, fork) => {
    const context = await onGitHub({}, pull(over))
    expect(context.mergeRequest?.fork).toBe(fork)
    expect(context.idToken).toEqual(
      fork ? { kind: 'withheld', cause: 'fork' } : { kind: 'not requested', cause: 'permission' },
    )
  })

  test('a payload without the id of the target repository: the one that runs, and a fork', async () => {
    const { mergeRequest } = await onGitHub({}, pull({ base: { sha: base } }))
    expect(mergeRequest).toMatchObject({ projectId: '77', fork: true })
  })

  test('several variables that are missing are told at once, one by itself as before', async () => {
    const problemOf = async (env: object): Promise<unknown> => {
      const error = await onGitHub(env, pull()).catch((caught: unknown) => caught)
      return error instanceof Refusal ? error.problems[0] : error
    }
    expect(await problemOf({ GITHUB_REPOSITORY_ID: '', GITHUB_REPOSITORY_OWNER_ID: undefined })).toMatchObject({
      code: 'PLATFORM_VARIABLE',
      message: '2 variables that GitHub Actions sets are missing: GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID',
      remedy: expect.stringContaining('docs/reference/github.md'),
    })
    expect(await problemOf({ GITHUB_REPOSITORY_ID: '' })).toMatchObject({ received: 'nothing', expected: 'a number' })
  })

  test('why there is no ID token', async () => {
    const request = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret' }
    expect((await onGitHub(request, pull())).idToken).toEqual({ kind: 'available' })
    expect((await onGitHub({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, pull())).idToken.kind).toBe('not requested')
    expect((await onGitHub({ GITHUB_ACTOR: 'dependabot[bot]' }, pull())).idToken).toEqual({
      kind: 'withheld',
      cause: 'dependabot',
    })
    const caller = '/work/.github/workflows/mesh.yml'
    const called = (text: string) => onGitHub({}, pull(), { [caller]: text })
    expect((await called('jobs:\n  mesh:\n    uses: ./.github/workflows/reusable.yml\n')).idToken).toEqual({
      kind: 'not requested',
      cause: 'reusable caller',
    })
    expect((await called('jobs:\n  check:\n    runs-on: x\n  mesh:\n    uses: ./other.yml\n')).idToken).toEqual({
      kind: 'not requested',
      cause: 'permission',
    })
    expect((await called(': : not YAML')).idToken).toEqual({ kind: 'not requested', cause: 'permission' })
  })

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'attack G01: %s with other code in the workspace',
    async (event) => {
      const at = (files: Readonly<Record<string, string>>) => onGitHub({ GITHUB_EVENT_NAME: event }, pull(), files)
      expect(await refusedBy(at({ '/work/.git/HEAD': `${head}\n` }))).toBe('EVENT_UNTRUSTED')
      expect(await refusedBy(at({ '/work/.git/HEAD': 'ref: refs/heads/gone\n' }))).toBe('EVENT_UNTRUSTED')
      expect(
        await refusedBy(at({ '/work/.git/HEAD': 'ref: refs/heads/change\n', '/work/.git/refs/heads/change': head })),
      ).toBe('EVENT_UNTRUSTED')
      expect(await refusedBy(at({ '/work/.git': 'gitdir: /elsewhere\n', '/elsewhere/HEAD': head }))).toBe(
        'EVENT_UNTRUSTED',
      )
      expect(await refusedBy(at({ '/work/.git/HEAD': 'ref: refs/../../x\n', '/work/.git/refs/../../x': sha }))).toBe(
        'EVENT_UNTRUSTED',
      )
      await expect(at({ '/work/.git/HEAD': sha })).resolves.toMatchObject({ event })
      await expect(
        at({ '/work/.git/HEAD': 'ref: refs/heads/main', '/work/.git/packed-refs': `# pack\n${sha} refs/heads/main\n` }),
      ).resolves.toMatchObject({ event })
      await expect(at({})).resolves.toMatchObject({ event })
    },
  )

  // act, and servers beside GitHub, give the head in place of its merge: the parent would hide all commits but the last one.
  test('a pull request whose commit is its head is compared with the base of the event, never with its parent', async () => {
    const unmerged = { head: { sha, repo: { id: 77 } } }
    const { revisions } = await onGitHub({}, pull(unmerged))
    expect(revisions).toEqual({
      base,
      head: sha,
      note: expect.stringContaining('was not merged into the target branch'),
    })
    const without = await onGitHub({}, pull({ ...unmerged, base: { repo: { id: 77 } } }))
    expect(without.revisions).toEqual({ base: '', head: sha, note: expect.stringContaining('does not name') })
  })

  test('pull_request_target compares the merge of that very head, else the head, and says so', async () => {
    const context = await onGitHub({ GITHUB_EVENT_NAME: 'pull_request_target' }, pull({ merge_commit_sha: merge }))
    expect(context.revisions).toMatchObject({
      base: `${merge}^1`,
      head: merge,
      secondParent: head,
      otherwise: { base: sha, head, note: expect.any(String) },
    })
  })

  test.each([
    [{ GITHUB_SHA: 'main' }, 'PLATFORM_VARIABLE'],
    [{ GITHUB_SHA: '' }, 'PLATFORM_VARIABLE'],
    [{ GITHUB_SERVER_URL: 'http://github.example.com' }, 'PLATFORM_VARIABLE'],
    [{ GITHUB_API_URL: 'https://a@b/' }, 'PLATFORM_VARIABLE'],
    [{ GITHUB_REPOSITORY_ID: '7; rm' }, 'PLATFORM_VARIABLE'],
    [{ GITHUB_REF: 'a\nb' }, 'PLATFORM_VARIABLE'],
    [{ GITHUB_EVENT_PATH: '/nowhere' }, 'EVENT_PAYLOAD'],
    [{ GITHUB_EVENT_PATH: '' }, 'EVENT_PAYLOAD'],
  ])('malformed: %j', async (env, code) => {
    expect(await refusedBy(onGitHub(env, pull()))).toBe(code)
  })

  test.each([[[]], [null], ['text'], [pull({ head: { sha: 'short', repo: { id: 77 } } })]])(
    'a payload that is none: %j',
    async (payload) => {
      expect(await refusedBy(onGitHub({}, payload))).toBe('EVENT_PAYLOAD')
    },
  )

  test.each(['pull_request', 'pull_request_target'])(
    '%s without a pull request compares nothing and tells nobody: it is refused',
    async (event) => {
      const { pull_request: left, ...bare } = pull()
      expect(left).toBeDefined()
      expect(await refusedBy(onGitHub({ GITHUB_EVENT_NAME: event }, bare))).toBe('EVENT_PAYLOAD')
      await expect(onGitHub({ GITHUB_EVENT_NAME: 'workflow_dispatch' }, bare)).resolves.toMatchObject({
        event: 'workflow_dispatch',
      })
    },
  )

  test('property: any payload gives a context or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('pull_request', 'push', 'merge_group', 'issues', '__proto__'),
        async (payload, event) => {
          const outcome = await onGitHub({ GITHUB_EVENT_NAME: event }, payload).catch((error: unknown) => error)
          expect(outcome instanceof Refusal || (outcome as { platform?: string }).platform === 'github').toBe(true)
        },
      ),
    )
  })
})

describe('GitLab', () => {
  const gitlab = {
    GITLAB_CI: 'true',
    CI_SERVER_URL: 'https://gitlab.example.com/root/',
    CI_API_V4_URL: 'https://gitlab.example.com/root/api/v4',
    CI_PROJECT_ID: '90',
    CI_PROJECT_PATH: 'fork/shop',
    CI_PROJECT_NAMESPACE_ID: '6',
    CI_PROJECT_VISIBILITY: 'internal',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_COMMIT_SHA: sha,
    CI_COMMIT_REF_NAME: 'change',
    CI_PIPELINE_ID: '500',
    CI_JOB_ID: '9001',
    CI_JOB_URL: 'https://gitlab.example.com/root/fork/shop/-/jobs/9001',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '77',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '90',
    CI_MERGE_REQUEST_REF_PATH: 'refs/merge-requests/7/head',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
    MESHGATE_ID_TOKEN: 'x',
  }
  const read = (env: object) => readContext('gitlab', { ...gitlab, ...env }, reading({}), undefined)

  test('the merge request belongs to the target project', async () => {
    expect(await read({})).toMatchObject({
      platform: 'gitlab',
      serverUrl: 'https://gitlab.example.com/root',
      repository: { id: '90', path: 'fork/shop', ownerId: '6', visibility: 'private' },
      run: { id: '500', attempt: 9001 },
      mergeRequest: { number: 7, projectId: '77', headSha: sha, fork: true },
      idToken: { kind: 'available' },
    })
  })

  test('revisions: merged result, train, plain', async () => {
    const merged = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: base,
    }
    expect(await read(merged)).toMatchObject({ revisions: { base, head: sha }, mergeRequest: { headSha: head } })
    const train = { CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train', CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head }
    expect((await read(train)).revisions).toEqual({ base: `${sha}^1`, head: sha })
    expect((await read({})).revisions).toEqual({
      base: 'refs/merge-requests/7/merge^1',
      head: 'refs/merge-requests/7/merge',
      secondParent: sha,
      otherwise: { base: 'refs/heads/main', head: sha, note: expect.stringContaining('moved on') },
    })
  })

  test('a branch pipeline: before and after the push', async () => {
    const branch = {
      CI_MERGE_REQUEST_IID: '',
      CI_MERGE_REQUEST_REF_PATH: '',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_BEFORE_SHA: base,
    }
    expect(await read(branch)).toMatchObject({ ref: 'refs/heads/change', revisions: { base, head: sha } })
    expect((await read({ ...branch, CI_COMMIT_BEFORE_SHA: '0'.repeat(40) })).revisions.base).toBe(`${sha}^1`)
    expect((await read({ ...branch, CI_COMMIT_TAG: 'v1' })).ref).toBe('refs/tags/v1')
  })

  test('no token: the variable was not declared', async () => {
    expect((await read({ MESHGATE_ID_TOKEN: '' })).idToken).toEqual({ kind: 'not requested', cause: 'variable' })
    expect((await read({ MESHGATE_ID_TOKEN: '', MESHGATE_CLUSTER_ID_TOKEN: 'x' })).idToken).toEqual({
      kind: 'available',
    })
  })

  test.each([
    { CI_COMMIT_SHA: 'main' },
    { CI_MERGE_REQUEST_PROJECT_ID: '' },
    { CI_MERGE_REQUEST_IID: '7/../8' },
    { CI_SERVER_URL: 'http://a' },
  ])('malformed: %j', async (env) => {
    expect(await refusedBy(read(env))).toBe('PLATFORM_VARIABLE')
  })
})

describe('a shell', () => {
  const local = (chosen: string | undefined) => readContext('local', {}, reading({}), chosen)

  test('compares the working tree with where HEAD left the default branch, which git alone can tell', async () => {
    const { revisions, idToken } = await local(undefined)
    expect(revisions).toMatchObject({ base: 'HEAD', head: 'worktree', fromDefaultBranch: true })
    expect((await local('main')).revisions.fromDefaultBranch).toBeUndefined()
    expect(idToken).toEqual({ kind: 'withheld', cause: 'local' })
  })

  test.each([
    ['main', 'refs/heads/main'],
    ['origin/main', 'refs/remotes/origin/main'],
    ['refs/tags/v1', 'refs/tags/v1'],
    ['HEAD^1', 'HEAD^1'],
    [sha, sha],
    ['v1.4.0', 'refs/heads/v1.4.0'],
    ['HEAD~3', 'HEAD~3'],
    ['main~1', 'main~1'],
    ['a@{1}', 'a@{1}'],
    ['abc1234', 'refs/heads/abc1234'],
  ])('base %s is %s, or what git reads in the words as they are', async (chosen, revision) => {
    expect((await local(chosen)).revisions).toMatchObject({ base: revision, written: chosen })
  })

  test.each(['--upload-pack=x', '-x', '', 'a\nb', 'a\u0000b'])('base %j is refused', async (chosen) => {
    expect(await refusedBy(local(chosen))).toBe('USAGE')
  })
})

describe('revisions', () => {
  const commits: Readonly<Record<string, { id: string; parents: string[] }>> = {
    'refs/merge-requests/7/merge': { id: merge, parents: [base, head] },
    'refs/heads/main': { id: '5'.repeat(40), parents: [] },
    [sha]: { id: sha, parents: [base, head] },
  }
  const find = async (revision: string) => commits[revision]
  const plain = (secondParent: string): Revisions => ({
    base: 'refs/merge-requests/7/merge^1',
    head: 'refs/merge-requests/7/merge',
    secondParent,
    otherwise: { base: 'refs/heads/main', head, note: 'said' },
  })

  test('become commit ids', async () => {
    expect(await resolveRevisions({ base: `${sha}^1`, head: sha }, find)).toEqual({ base, head: sha })
    expect(await resolveRevisions(plain(head), find)).toEqual({ base, head: merge })
    expect(await resolveRevisions({ base: '', head: sha, note: 'x' }, find)).toEqual({ base: '', head: sha, note: 'x' })
    expect(await resolveRevisions({ base: 'refs/heads/main', head: 'worktree' }, find)).toEqual({
      base: '5'.repeat(40),
      head: 'worktree',
    })
  })

  test('a merge of an older push is not taken for this one', async () => {
    expect(await resolveRevisions(plain(sha), find)).toEqual({ base: '5'.repeat(40), head, note: 'said' })
  })

  test('what cannot be had is undefined, never empty', async () => {
    expect(await resolveRevisions({ base: 'refs/heads/gone', head: sha }, find)).toBeUndefined()
    expect(await resolveRevisions({ base: `${head}^1`, head }, find)).toBeUndefined()
  })

  test('a ref is asked for once', async () => {
    let asked = 0
    await resolveRevisions(plain(head), async (revision) => {
      asked += 1
      return find(revision)
    })
    expect(asked).toBe(1)
  })
})
