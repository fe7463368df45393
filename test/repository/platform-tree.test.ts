import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/errors/problem.js'
import type { HttpClient, HttpRequest, HttpResponse } from '../../src/ports/http.js'
import type { PlatformOptions } from '../../src/repository/platform-tree.js'
import { compareEntries } from '../../src/repository/tree-entries.js'
import { openGithubRepository, openGitlabRepository } from '../../src/repository/platform-tree.js'

const oid = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
const commit = 'a'.repeat(40)
const parent = 'b'.repeat(40)
const treeId = 'c'.repeat(40)
const blob = (text: string): object => ({
  encoding: 'base64',
  content: Buffer.from(text)
    .toString('base64')
    .replace(/(.{10})/g, '$1\n'),
})

/** Answers by path and query; anything else is a 404. */
const answering = (
  answers: Readonly<Record<string, object | number>>,
  headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
) => {
  const requests: HttpRequest[] = []
  const http: HttpClient = async (request): Promise<HttpResponse> => {
    requests.push(request)
    const path = request.url.replace('https://api.example.com', '')
    const answer = answers[path]
    if (answer === undefined || typeof answer === 'number')
      return { status: answer ?? 404, headers: {}, body: '{"message":"Not Found"}' }
    return { status: 200, headers: headers[path] ?? {}, body: JSON.stringify(answer) }
  }
  return { http, requests }
}
const options = (http: HttpClient, repository: string, more: Partial<PlatformOptions> = {}): PlatformOptions => ({
  http,
  apiUrl: 'https://api.example.com',
  repository,
  headers: { authorization: 'Bearer x' },
  ...more,
})
const codes = async (promise: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((problem) => problem.code)
    throw error
  }
}

test('two listings differ where content, mode or presence does', () => {
  const at = (path: string, oid: string, mode = '100644') => ({ path, oid, mode })
  expect(
    compareEntries(
      [at('same', 'a'), at('other', 'a'), at('gone', 'a'), at('was-link', 'a', '120000'), at('mode', 'a')],
      [at('same', 'a'), at('other', 'b'), at('new', 'c', '160000'), at('was-link', 'a'), at('mode', 'a', '100755')],
    ),
  ).toEqual([
    { path: 'other', regular: true },
    { path: 'new', regular: false },
    { path: 'was-link', regular: false },
    { path: 'mode', regular: true },
    { path: 'gone', regular: true },
  ])
})

describe('GitHub', () => {
  const entries = [
    { path: 'mesh', mode: '040000', type: 'tree', sha: treeId },
    { path: 'mesh/a.yaml', mode: '100644', type: 'blob', sha: oid('a: 1\n') },
    { path: 'mesh/b.yaml', mode: '100644', type: 'blob', sha: oid('b: 1\n') },
    { path: 'README.md', mode: '100644', type: 'blob', sha: oid('x') },
  ]
  const base = '/repos/acme/shop/git'
  const answers = {
    [`${base}/commits/${commit}`]: { sha: commit, tree: { sha: treeId }, parents: [{ sha: parent }, { sha: treeId }] },
    [`${base}/trees/${treeId}?recursive=1`]: { sha: treeId, truncated: false, tree: entries },
    [`${base}/blobs/${oid('a: 1\n')}`]: blob('a: 1\n'),
    [`${base}/blobs/${oid('b: 1\n')}`]: blob('b: 1\n'),
  }

  test('a tree is read through the API, with the login, from the platform’s own host alone', async () => {
    const { http, requests } = answering(answers)
    const tree = await openGithubRepository(options(http, 'acme/shop')).readTree(commit, ['mesh/*.yaml'])
    expect(tree).toMatchObject({
      revision: commit,
      files: [
        { path: 'mesh/a.yaml', text: 'a: 1\n' },
        { path: 'mesh/b.yaml', text: 'b: 1\n' },
      ],
    })
    expect(requests).toHaveLength(4)
    for (const request of requests)
      expect(request).toMatchObject({
        headers: { authorization: 'Bearer x' },
        addresses: { kind: 'trusted', host: 'api.example.com' },
      })
  })

  test('blobs that the clone has are not asked for', async () => {
    const { http, requests } = answering(answers)
    const localBlobs = async () => new Map([[oid('a: 1\n'), Buffer.from('a: 1\n')]])
    const tree = await openGithubRepository(options(http, 'acme/shop', { localBlobs })).readTree(commit, [
      'mesh/*.yaml',
    ])
    expect(tree.files).toHaveLength(2)
    expect(requests).toHaveLength(3)
  })

  test('the first parent', async () => {
    expect(await openGithubRepository(options(answering(answers).http, 'acme/shop')).firstParent(commit)).toBe(parent)
  })

  test('a cut listing, another content, a link, a status and a short revision are refused', async () => {
    const read = (changed: Readonly<Record<string, object | number>>, revision = commit) =>
      codes(
        openGithubRepository(options(answering({ ...answers, ...changed }).http, 'acme/shop')).readTree(revision, [
          'mesh/*.yaml',
        ]),
      )
    expect(await read({ [`${base}/trees/${treeId}?recursive=1`]: { truncated: true, tree: entries } })).toEqual([
      'TREE_UNAVAILABLE',
    ])
    expect(await read({ [`${base}/trees/${treeId}?recursive=1`]: { tree: entries } })).toEqual(['TREE_UNAVAILABLE'])
    expect(await read({ [`${base}/blobs/${oid('a: 1\n')}`]: blob('a: evil\n') })).toEqual(['TREE_UNAVAILABLE'])
    expect(await read({ [`${base}/blobs/${oid('a: 1\n')}`]: 403 })).toEqual(['TREE_UNAVAILABLE'])
    expect(
      await read({
        [`${base}/trees/${treeId}?recursive=1`]: {
          truncated: false,
          tree: [...entries, { path: 'mesh/c.yaml', mode: '120000', type: 'blob', sha: oid('/etc') }],
        },
      }),
    ).toEqual(['PATH'])
    expect(await read({}, 'main')).toEqual(['TREE_UNAVAILABLE'])
  })
})

describe('GitLab', () => {
  const base = '/projects/77/repository'
  const page = (number: number) => `${base}/tree?ref=${commit}&recursive=true&per_page=100&page=${number}`
  const entry = (path: string, text: string, mode = '100644', type = 'blob') => ({
    id: oid(text),
    name: path,
    type,
    path,
    mode,
  })
  const answers = {
    [page(1)]: [entry('mesh', '', '040000', 'tree'), entry('mesh/a.yaml', 'a: 1\n')],
    [page(2)]: [entry('mesh/b.yaml', 'b: 1\n')],
    [`${base}/blobs/${oid('a: 1\n')}`]: blob('a: 1\n'),
    [`${base}/blobs/${oid('b: 1\n')}`]: blob('b: 1\n'),
    [`${base}/commits/${commit}`]: { id: commit, parent_ids: [parent] },
  }
  const headers = { [page(1)]: { 'x-next-page': '2' }, [page(2)]: { 'x-next-page': '' } }

  test('all pages of a tree are read', async () => {
    const { http } = answering(answers, headers)
    const repository = openGitlabRepository(options(http, '77', { headers: { 'private-token': 'x' } }))
    expect((await repository.readTree(commit, ['mesh/*.yaml'])).files.map((file) => file.text)).toEqual([
      'a: 1\n',
      'b: 1\n',
    ])
    expect(await repository.firstParent(commit)).toBe(parent)
  })

  test('a page that fails and a submodule in the way are refused', async () => {
    const read = (changed: Readonly<Record<string, object | number>>) =>
      codes(
        openGitlabRepository(options(answering({ ...answers, ...changed }, headers).http, '77')).readTree(commit, [
          'mesh/*.yaml',
        ]),
      )
    expect(await read({ [page(2)]: 404 })).toEqual(['TREE_UNAVAILABLE'])
    expect(await read({ [page(2)]: [entry('mesh/sub', 'x', '160000', 'commit')] })).toEqual(['PATH'])
  })
})
