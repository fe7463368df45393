import { describe, expect, test } from '@jest/globals'
import type { Ran } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'
import { compareFolders } from './compare-folders.js'

const policy = (name: string, place = ''): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}${place} }\nspec: { action: DENY, rules: [{}] }\n`
const there = { 'k8s/a.yaml': policy('a', ', namespace: shop') }

/** Lines about a namespace that was assumed. */
const told = ({ log }: Ran): readonly string[] => log.match(/\d+ objects? names? no namespace.*/g) ?? []

const line = (objects: string): string => `${objects} no namespace: taken to be in \`default\` (--namespace sets it)`

describe('a file as it is that says no namespace', () => {
  test('is told in one line, in a repository', async () => {
    const one = { 'k8s/b.yaml': policy('b') }
    expect(told(await compareCommits(there, one))).toEqual([line('1 object names')])
    expect(told(await compareCommits({ ...there, ...one }, { 'k8s/c.yaml': policy('c') }))).toEqual([
      line('2 objects name'),
    ])
  })

  test('and in two folders, of the one that has more of them', async () => {
    const both = { 'b.yaml': policy('b'), 'c.yaml': policy('c') }
    expect(told(await compareFolders(both, { 'b.yaml': policy('b') }))).toEqual([line('2 objects name')])
  })

  test.each<[string, () => Promise<Ran>]>([
    ['all of them say it', () => compareCommits(there, { 'k8s/b.yaml': policy('b', ', namespace: shop') })],
    ['the run says it', () => compareCommits(there, { 'k8s/b.yaml': policy('b') }, { namespace: 'shop' })],
    [
      'what has none stands in none',
      () => compareCommits(there, { 'k8s/b.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n' }),
    ],
    [
      'they decide nothing',
      () => compareCommits(there, { 'k8s/b.yaml': 'apiVersion: a.b/v1\nkind: C\nmetadata: { name: d }\n' }),
    ],
  ])('but not where %s', async (_, run) => {
    expect(told(await run())).toEqual([])
  })
})
