import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'
import { kustomizeInMemory } from './kustomize-in-memory.js'
import type { Files } from './revisions-in-memory.js'

const policy = (account: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${account}] } }] }] }
`
const configuration = (path: string): string =>
  `version: 1\nenvironments: { production: { namespace: shop, unit: { path: ${path}, tool: kustomize } } }\n`
const overlay = (folder: string, account = 'web'): Files => ({
  [`${folder}/kustomization.yaml`]: 'resources: [orders.yaml]\n',
  [`${folder}/orders.yaml`]: policy(account),
})
const gone = { 'overlays/production/kustomization.yaml': undefined, 'overlays/production/orders.yaml': undefined }
const base: Files = { ...overlay('overlays/production'), 'meshgate.yaml': configuration('overlays/production') }

const judge = async (before: Files, after: Readonly<Record<string, string | undefined>>) => {
  const { plans } = await compareCommits(before, after, { renderer: kustomizeInMemory })
  return {
    verdicts: plans.map(({ reviewed }) => reviewed.access.verdict),
    rows: plans.flatMap(({ reviewed }) =>
      reviewed.access.destinations.flatMap(({ gained }) => gained.map(({ who }) => who)),
    ),
    codes: plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code }) => code)),
    notes: plans.flatMap(({ observed }) => observed.assumptions).filter((text) => text.includes('unit.path')),
    settings: plans.flatMap(({ reviewed }) => reviewed.protection.map(({ path }) => path)),
  }
}

describe('a unit that moves together with its name in the configuration', () => {
  const named = { 'meshgate.yaml': configuration('deploy/production') }

  test('is one unit: nothing changes where it stays as it is, and the setting is told', async () => {
    const { verdicts, codes, notes, settings } = await judge(base, {
      ...gone,
      ...overlay('deploy/production'),
      ...named,
    })
    expect({ verdicts, codes }).toEqual({ verdicts: ['equivalent'], codes: [] })
    expect(notes).toEqual([
      'overlays/production moves to deploy/production, and `unit.path` with it: both are compared as one unit',
    ])
    expect(settings.join()).toContain('production')
  })

  test('what changes in it on the way is told as a gain', async () => {
    const { verdicts, rows } = await judge(base, { ...gone, ...overlay('deploy/production', 'batch'), ...named })
    expect(verdicts).toEqual(['incomparable'])
    expect(rows.join()).toContain('batch')
  })

  test('a configuration that turns to a folder beside is none: the old one is judged', async () => {
    const beside = { ...base, ...overlay('deploy/production') }
    const { verdicts, rows, notes } = await judge(beside, { ...overlay('overlays/production', 'batch'), ...named })
    expect(rows.join()).toContain('batch')
    expect(verdicts).not.toContain('equivalent')
    expect(notes).toEqual([])
  })

  test('a folder that was there before is no move, and proves nothing for one that goes', async () => {
    const beside = { ...base, ...overlay('deploy/production') }
    const { verdicts, notes } = await judge(beside, { ...gone, ...named })
    expect(verdicts).toEqual(['cannot prove'])
    expect(notes).toEqual([])
  })

  test('without the new name in the configuration nothing is proven', async () => {
    const { verdicts, codes } = await judge(base, { ...gone, ...overlay('deploy/production') })
    expect(verdicts).toEqual(['cannot prove'])
    expect(codes).toContain('NOT_RENDERED')
  })
})
