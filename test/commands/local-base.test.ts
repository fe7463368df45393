import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { openWorkshop, type Workshop } from './local-job.js'

const policy = (rules: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: scales, namespace: bakery }
spec: { selector: { matchLabels: { app: scales } }, rules: [${rules}] }
`
const narrow = policy('{ from: [{ source: { principals: [cluster.local/ns/bakery/sa/till] } }] }')
const wide = policy('{}')
const kustomization = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [scales.yaml]\n'
const opens = 'Compared base'

let shop: Workshop
let first: string
const commit = (message: string): string => {
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', message)
  return shop.git('rev-parse', 'HEAD').trim()
}
const run = async (files: Readonly<Record<string, string>> = {}) => {
  await shop.write(files)
  const { log, plans } = await shop.run(check)
  return { log, verdicts: plans.map(({ reviewed }) => reviewed.access.verdict) }
}

beforeEach(async () => {
  shop = await openWorkshop({ 'scales.yaml': narrow })
  first = commit('first')
})
afterEach(() => shop.close())

/** A remote-tracking branch, as a fetch or `push -u` leaves it. */
const fetched = (name: string, at: string): void => void shop.git('update-ref', `refs/remotes/origin/${name}`, at)

describe('first-day/committed-branch: what a branch has committed counts without --base', () => {
  const opened = async (): Promise<void> => {
    shop.git('checkout', '-q', '-b', 'feature')
    await shop.write({ 'scales.yaml': wide })
    commit('second')
  }

  const setups: readonly (readonly [string, () => void | Promise<void>, string])[] = [
    ['no remote', () => undefined, '(main)'],
    [
      'pushed with -u, and the remote says what its default is',
      () => {
        fetched('main', first)
        fetched('feature', shop.git('rev-parse', 'HEAD').trim())
        shop.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
      },
      '(origin/HEAD)',
    ],
    ['a remote that does not say it', () => fetched('main', first), '(origin/main)'],
    ['a remote whose default is master', () => fetched('master', first), '(origin/master)'],
    [
      'a remote that names a branch which is gone',
      () => {
        fetched('main', first)
        shop.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone')
      },
      '(origin/main)',
    ],
    ['packed references', () => (fetched('main', first), void shop.git('pack-refs', '--all')), '(origin/main)'],
    ['no branch at all: HEAD is detached', () => void shop.git('checkout', '-q', '--detach'), '(main)'],
  ]
  test.each(setups)('%s', async (_, setUp, named) => {
    await opened()
    await setUp()
    const { log, verdicts } = await run()
    expect(verdicts).toEqual(['more permissive'])
    expect(log).toContain(
      `${opens} ${first} with head worktree: the base is where HEAD left the default branch ${named}.`,
    )
    expect(log).not.toContain('Nothing was compared')
  })

  test('commits of the default branch that nobody pushed', async () => {
    fetched('main', first)
    await shop.write({ 'scales.yaml': wide })
    commit('second')
    expect(await run()).toMatchObject({ verdicts: ['more permissive'], log: expect.stringContaining('(origin/main)') })
  })

  test('what is not committed counts besides', async () => {
    shop.git('checkout', '-q', '-b', 'feature')
    await shop.write({ 'other.yaml': narrow.replaceAll('scales', 'other') })
    commit('second')
    expect((await run({ 'scales.yaml': wide })).verdicts).toEqual(['incomparable'])
  })

  test('what the default branch does meanwhile is none of the change', async () => {
    shop.git('checkout', '-q', '-b', 'feature')
    await shop.write({ 'README.md': 'words' })
    commit('second')
    shop.git('checkout', '-q', 'main')
    await shop.write({ 'scales.yaml': wide })
    commit('third')
    shop.git('checkout', '-q', 'feature')
    const { log } = await run()
    expect(log).toContain(`${opens} ${first} with head worktree`)
    expect(log).toContain('verdict: equivalent')
  })

  test('a history of its own is compared with the tip of the default branch', async () => {
    shop.git('checkout', '-q', '--orphan', 'alone')
    await shop.write({ 'scales.yaml': wide })
    commit('other root')
    const { log, verdicts } = await run()
    expect(verdicts).toEqual(['more permissive'])
    expect(log).toContain(`${opens} ${first} with head worktree: the base is main, with which HEAD shares`)
  })
})

describe('first-day/committed-branch: negatives', () => {
  test('on the default branch it is HEAD against the working tree', async () => {
    const { log, verdicts } = await run({ 'scales.yaml': wide })
    expect(verdicts).toEqual(['more permissive'])
    expect(log).toContain('the base is HEAD, which main holds: only what is not committed is compared.')
  })

  test('without any default branch too', async () => {
    shop.git('branch', '-m', 'trunk')
    const { log, verdicts } = await run({ 'scales.yaml': wide })
    expect(verdicts).toEqual(['more permissive'])
    expect(log).toContain('the base is HEAD, since no default branch was found')
  })

  test.each([
    ['plain files', { 'notes.txt': 'words' }],
    ['a kustomization', { 'kustomization.yaml': kustomization }],
    [
      'environments',
      { 'meshgate.yaml': 'version: 1\npolicies: [scales.yaml]\nenvironments: { p: { namespace: bakery } }\n' },
    ],
  ])('nothing has changed: the first line says that nothing was compared, with %s', async (_, files) => {
    await shop.write(files)
    commit('second')
    const { log } = await run()
    expect(log).toMatch(/^Nothing was compared/)
    expect(log).toMatch(/change a file, or name an older base, for example `?meshgate check --base HEAD~1/)
    expect(log).not.toContain('Access unchanged')
    expect(log).toMatch(/Compared base [0-9a-f]{40} with head worktree: nothing was compared/)
  })

  test('a change of no policy is one, and its line names both sides', async () => {
    await shop.write({ 'kustomization.yaml': kustomization })
    const second = commit('second')
    const { log } = await run({ 'notes.txt': 'words' })
    expect(log).toMatch(/^Access unchanged/)
    expect(log).toContain(`${opens} ${second} with head worktree: the base is HEAD`)
  })
})
