import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { OpenRepository } from '../../src/open/run.js'
import { openWorkshop, type Workshop } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'
import { revisionsInMemory } from './revisions-in-memory.js'

const policy = (principal: string): string =>
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  rules: [{ from: [{ source: { principals: [${principal}] } }] }]
`
const before = {
  'README.md': '# Orders\n',
  'mesh/orders.yaml': policy('cluster.local/ns/shop/sa/web'),
  'mesh/gone.yaml': policy('cluster.local/ns/shop/sa/old').replace('orders', 'gone'),
  'Über/ä.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: ä }\n',
}
const after = {
  'README.md': '# Orders\n',
  'mesh/orders.yaml': policy('cluster.local/ns/shop/sa/*'),
  'mesh/come.txt': 'no object\n',
  'Über/ä.yaml': before['Über/ä.yaml'],
}

describe('revisions in memory answer as a checkout does', () => {
  let shop: Workshop
  let git: OpenRepository
  beforeAll(async () => {
    shop = await openWorkshop(before)
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'base')
    shop.git('rm', '-q', 'mesh/gone.yaml')
    // What is written again with the same bytes is stat-dirty for git, and listed as changed until somebody reads it.
    await shop.write({ 'mesh/orders.yaml': after['mesh/orders.yaml'], 'mesh/come.txt': after['mesh/come.txt'] })
    await shop.run(async (run) => {
      const opened = await run.repository()
      if (opened === undefined) throw new Error('no repository')
      git = opened
      return check(run)
    })
  })
  afterAll(() => shop.close())
  const memory = revisionsInMemory(before, after)

  const both = async <T>(ask: (repository: OpenRepository, base: string) => Promise<T>): Promise<readonly [T, T]> => {
    const base = shop.git('rev-parse', 'HEAD').trim()
    return [await ask(memory, 'b'.repeat(40)), await ask(git, base)]
  }

  test.each([['**/*.yaml'], ['**/*.yaml', '**/*.yml', '**/*.json'], ['mesh'], ['mesh/*'], ['**/*']])(
    'readTree of %s, on both sides',
    async (...globs) => {
      for (const side of ['base', 'worktree']) {
        const [one, other] = await both(async (repository, base) =>
          repository.readTree(side === 'base' ? base : side, globs, 'listed'),
        )
        expect({ ...one, revision: side }).toEqual({ ...other, revision: side })
      }
    },
  )

  test('changes, lists and bytes', async () => {
    const sorted = <T extends { readonly path: string }>(entries: readonly T[] = []) =>
      [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
    const [one, other] = await both(async ({ changes, whole }, base) => ({
      changes: sorted(await changes?.(base, 'worktree')).map(({ path }) => path),
      lists: [sorted(await whole?.list(base)), sorted(await whole?.list('worktree'))],
      bytes: [
        await whole?.read(base, ['README.md', 'Über/ä.yaml', 'nowhere']),
        await whole?.read('worktree', ['mesh/come.txt', 'mesh/gone.yaml']),
      ],
    }))
    expect(one).toEqual(other)
  })

  test('the review of both is the same', async () => {
    const { plans } = await shop.run(check)
    const inMemory = await compareCommits(before, {
      'mesh/orders.yaml': after['mesh/orders.yaml'],
      'mesh/gone.yaml': undefined,
      'mesh/come.txt': after['mesh/come.txt'],
    })
    expect(inMemory.plans.map(({ reviewed }) => reviewed)).toEqual(plans.map(({ reviewed }) => reviewed))
    expect(plans.flatMap(({ reviewed }) => reviewed.access.destinations).length).toBeGreaterThan(0)
  })
})
