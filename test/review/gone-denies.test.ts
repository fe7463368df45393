import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderReport } from '../../src/review/report/render-report.js'
import { compareCommits } from '../open/compare-commits.js'
import type { Files } from '../open/revisions-in-memory.js'
import { meta } from './plans.js'

const policy = (name: string, spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec:\n${spec}`
const allow = (path: string): string => policy('allow', `  rules: [{ to: [{ operation: { paths: [${path}] } }] }]\n`)
const deny = (path: string, action = 'DENY'): string =>
  policy('no-admin', `  action: ${action}\n  rules: [{ to: [{ operation: { paths: [${path}] } }] }]\n`)

const lineOf = async (base: Files, head: Readonly<Record<string, string | undefined>>) => {
  const { plans, log } = await compareCommits(base, head)
  const { body } = renderComment(plans, meta, 60_000)
  const said = (text: string): readonly string[] =>
    text.match(/DENY `?AuthorizationPolicy[^.\n]*is gone: [^.\n<]*/g) ?? []
  expect(said(log).map((line) => line.replaceAll('`', ''))).toEqual(said(body).map((line) => line.replaceAll('`', '')))
  expect(renderReport(plans, meta).includes('is gone')).toBe(said(body).length > 0)
  return [plans.map(verdictOf).join(), ...said(body)]
}

describe('a DENY that goes', () => {
  test('and closed nothing is told outside of every fold', async () => {
    const base = { 'allow.yaml': allow('/orders'), 'deny.yaml': deny('/admin') }
    expect(await lineOf(base, { 'deny.yaml': undefined })).toEqual([
      'equivalent',
      'DENY `AuthorizationPolicy shop/no-admin` is gone: it closed nothing',
    ])
    const { plans } = await compareCommits(base, { 'deny.yaml': undefined })
    const { body } = renderComment(plans, meta, 60_000)
    expect(body.indexOf('it closed nothing')).toBeLessThan(body.indexOf('<details>'))
  })

  test('beside another change lets nobody in by that', async () => {
    const base = { 'allow.yaml': allow('/admin'), 'deny.yaml': deny('/admin') }
    expect(await lineOf(base, { 'allow.yaml': allow('/orders'), 'deny.yaml': deny('/orders', 'ALLOW') })).toEqual([
      'more permissive',
    ])
    expect(await lineOf(base, { 'allow.yaml': policy('allow', '  {}\n'), 'deny.yaml': undefined })).toEqual([
      'equivalent',
      'DENY `AuthorizationPolicy shop/no-admin` is gone: nobody gains access by it',
    ])
  })

  test('and opens something has its rows, and one that stays or is not read has no line', async () => {
    const base = { 'allow.yaml': allow('/admin'), 'deny.yaml': deny('/admin') }
    expect(await lineOf(base, { 'deny.yaml': undefined })).toEqual(['more permissive'])
    expect(await lineOf({ ...base, 'allow.yaml': allow('/orders') }, { 'deny.yaml': deny('/else') })).toEqual([
      'equivalent',
    ])
    const [verdict, ...lines] = await lineOf(
      { ...base, 'x.yaml': `${allow('/x')}  when: ${'${WHO}'}\n` },
      { 'deny.yaml': undefined },
    )
    expect([verdict, lines]).toEqual(['cannot prove', []])
  })
})
