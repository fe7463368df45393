import { afterEach, describe, expect, test } from '@jest/globals'
import { createIssues } from '../../src/ci/issues.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { GitObjects } from '../../src/demo/git-objects.js'
import { startGitHub } from '../../src/demo/github.js'
import { createHttpClient } from '../../src/http/client.js'
import type { CiContext } from '../../src/ports/ci.js'
import type { Issues } from '../../src/ports/issues.js'
import { keepIssue, type IssueText } from '../../src/review/keep-issue.js'
import { writeMarker } from '../../src/review/marker.js'
import { startGitLab } from '../doubles/gitlab.js'

interface Tracker {
  readonly issues: (token: 'writer' | 'reader') => Issues
  readonly all: () => readonly { readonly body: string; readonly open: boolean }[]
  /** By an account that is none of ours. */
  readonly plant: (body: string) => void
  readonly executed: () => readonly string[]
  readonly close: () => Promise<void>
}

const contextOf = (platform: 'github' | 'gitlab', serverUrl: string, apiUrl: string): CiContext => ({
  platform,
  serverUrl,
  apiUrl,
  repository: { id: '77', path: 'acme/shop', ownerId: '5', visibility: 'private' },
  event: 'schedule',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  run: { id: '1', attempt: 1, url: '' },
  revisions: { base: '', head: 'a'.repeat(40) },
  idToken: { kind: 'available' },
  environment: '',
})

const open = (authority: string, context: CiContext, token: string): Issues => {
  const clock = { now: () => 0, sleep: async () => undefined }
  const http = createHttpClient({ clock, random: () => 0.5, certificateAuthorities: [authority] })
  const issues = createIssues(context, token, http)
  if (issues === undefined) throw new Error('no tracker')
  return issues
}

const startOnGitHub = async (): Promise<Tracker> => {
  const authority = makeCertificateAuthority('test')
  const account = { contents: 'read', pullRequests: 'read' } as const
  const server = await startGitHub({
    authority,
    repository: { id: 77, owner: 'acme', ownerId: 5, name: 'shop' },
    git: new GitObjects(),
    accounts: new Map([
      ['writer', { ...account, id: 41, login: 'github-actions[bot]', issues: 'write' }],
      ['reader', { ...account, id: 41, login: 'github-actions[bot]' }],
    ]),
  })
  return {
    issues: (token) => open(authority.certificate, contextOf('github', server.serverUrl, server.apiUrl), token),
    all: () => server.issues(),
    plant: (body) => server.addIssue({ login: 'eve', userId: 6, title: 'x', labels: ['meshgate'], body, open: true }),
    executed: () => [],
    close: () => server.close(),
  }
}

const startOnGitLab = async (): Promise<Tracker> => {
  const authority = makeCertificateAuthority('test')
  const server = await startGitLab({
    authority,
    project: { id: 77, path: 'acme/shop' },
    git: new GitObjects(),
    accounts: new Map([
      ['writer', { kind: 'access token', id: 5, username: 'bot', scope: 'api' }],
      ['reader', { kind: 'access token', id: 5, username: 'bot', scope: 'read_api' }],
    ]),
  })
  return {
    issues: (token) => open(authority.certificate, contextOf('gitlab', server.serverUrl, server.apiUrl), token),
    all: () => server.issues(),
    plant: (body) =>
      server.addIssue({ username: 'eve', userId: 6, title: 'x', labels: ['meshgate'], body, open: true }),
    executed: () => server.executed,
    close: () => server.close(),
  }
}

const text = (over: Partial<IssueText> = {}): IssueText => ({
  key: 'drift staging',
  title: 'meshgate: drift of staging',
  body: 'what drifts\n',
  open: true,
  head: 'a'.repeat(40),
  run: { id: '10', attempt: 1 },
  ...over,
})

let tracker: Tracker
afterEach(() => tracker.close())

describe.each([
  ['GitHub', startOnGitHub],
  ['GitLab', startOnGitLab],
] as const)('the one issue on %s', (_, start) => {
  test('opened, left as it is, changed, closed, and opened again: always the same one', async () => {
    tracker = await start()
    const issues = tracker.issues('writer')
    const keep = async (over: Partial<IssueText> = {}) => (await keepIssue(issues, text(over))).kind
    expect(await keep({ open: false })).toBe('absent')
    expect(await keep()).toBe('created')
    expect(await keep({ run: { id: '11', attempt: 1 } })).toBe('unchanged')
    expect(await keep({ body: 'more\n' })).toBe('updated')
    expect(await keep({ body: 'none\n', open: false })).toBe('updated')
    expect(tracker.all()).toMatchObject([{ open: false, body: expect.stringContaining('none') }])
    expect(await keep()).toBe('updated')
    expect(tracker.all()).toMatchObject([{ open: true, body: expect.stringContaining('what drifts') }])
    expect(await keep({ key: 'drift production' })).toBe('created')
    expect(tracker.all()).toHaveLength(2)
    expect(tracker.executed()).toEqual([])
  })

  test('what somebody else wrote is left alone, and a later run has the word', async () => {
    tracker = await start()
    const planted = `${writeMarker({ key: 'drift staging', head: '', run: { id: '99', attempt: 1 }, details: {} })}\nx`
    tracker.plant(planted)
    const issues = tracker.issues('writer')
    expect((await keepIssue(issues, text({ run: { id: '20', attempt: 1 } }))).kind).toBe('created')
    expect(await keepIssue(issues, text({ body: 'older\n', run: { id: '19', attempt: 1 } }))).toEqual({
      kind: 'superseded',
      by: 'later run',
    })
    expect(tracker.all()).toMatchObject([
      { body: planted, open: true },
      { body: expect.stringContaining('what drifts') },
    ])
  })

  test('a race leaves two: the older one stays', async () => {
    tracker = await start()
    const issues = tracker.issues('writer')
    await keepIssue(issues, text())
    await issues.create({
      title: 'x',
      label: 'meshgate',
      body: (await issues.list(await issues.self(), 'meshgate'))[0]?.body ?? '',
    })
    await keepIssue(issues, text())
    expect(tracker.all().map((issue) => issue.open)).toEqual([true, false])
  })

  test('a token that may not write is told which one can', async () => {
    tracker = await start()
    expect(await keepIssue(tracker.issues('reader'), text())).toMatchObject({
      kind: 'forbidden',
      remedy: expect.stringMatching(/issues: write|MESHGATE_GITLAB_TOKEN/),
    })
  })
})
