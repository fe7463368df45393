import { readFileSync } from 'node:fs'
import type { Plan } from '../../src/plan/plan.js'
import type { ReviewMeta } from '../../src/review/review-meta.js'

export const samples = ['gains', 'empty', 'cannot-prove', 'folders', 'protection', 'environments'] as const

/** Plans of test/fixtures/plans. */
export const samplePlans = (name: (typeof samples)[number]): readonly Plan[] =>
  JSON.parse(readFileSync(`test/fixtures/plans/${name}.json`, 'utf8')) as readonly Plan[]

export const meta: ReviewMeta = {
  base: '4c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d',
  head: '9d8c7b6a5f4e3d2c1b0a9f8e7d6c5b4a3f2e1d4c',
  firstRun: false,
  runUrl: 'https://github.example.com/acme/shop/actions/runs/77',
  artifact: 'meshgate-review',
  docsBase: 'https://github.example.com/acme/meshgate/blob/v1.0.0/docs',
}
