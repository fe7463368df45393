import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { inputs, portsOf, type Files } from './support.js'

const policy = (account: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${account}] } }] }] }
`
const compare = async (before: Files, after: Files) => {
  const { ports } = portsOf({ base: {}, head: {}, folders: { before, after } })
  const { plans, exitCode } = await check({ ...ports, inputs: { ...inputs, before: 'before', after: 'after' } })
  return { plan: plans[0], exitCode }
}

describe('two folders of which nothing can be compared', () => {
  test('folders without an object prove nothing: most often they are others', async () => {
    for (const folders of [{}, { 'README.md': '# shop\n' }]) {
      const { plan } = await compare(folders, folders)
      expect(plan?.reviewed.access.verdict).toBe('cannot prove')
      expect(plan?.reviewed.access.reasons).toEqual([
        {
          code: 'POLICIES_MATCH_NOTHING',
          text: expect.stringContaining('neither `before` nor `after` holds an object'),
        },
      ])
    }
  })

  test('the same files are said to be the same, and are no mistake', async () => {
    const { plan, exitCode } = await compare({ 'a.yaml': policy('web') }, { 'a.yaml': policy('web') })
    expect({ exitCode, note: plan?.observed.note, verdict: plan?.reviewed.access.verdict }).toEqual({
      exitCode: 0,
      note: 'both folders hold the same files',
      verdict: 'equivalent',
    })
  })

  test('one that is emptied, and one that changes, are compared', async () => {
    for (const after of [{}, { 'a.yaml': policy('batch') }]) {
      const { plan } = await compare({ 'a.yaml': policy('web') }, after)
      expect(plan?.observed.note).toBeUndefined()
      expect(plan?.reviewed.access.reasons).toEqual([])
      expect(plan?.reviewed.access.verdict).not.toBe('equivalent')
    }
  })
})
