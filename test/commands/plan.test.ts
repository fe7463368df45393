import { describe, expect, test } from '@jest/globals'
import { plan } from '../../src/commands/plan.js'
import { portsOf } from './support.js'

describe('plan without what it needs', () => {
  test('a repository without configuration: the file that is missing, and exit 2', async () => {
    const { ports, said } = portsOf({ base: {}, head: {} })
    expect((await plan(ports)).exitCode).toBe(2)
    expect(said.problems.map(({ code }) => code)).toEqual(['CONFIG_NEEDED'])
  })

  test('an environment without a cluster has nothing to plan for', async () => {
    const files = { 'meshgate.yaml': 'version: 1\nenvironments: { staging: { namespace: shop } }\n' }
    const { ports, said } = portsOf({ base: files, head: files })
    expect((await plan(ports)).exitCode).toBe(2)
    expect(said.problems.map(({ code }) => code)).toEqual(['CLUSTER_NEEDED'])
  })
})
