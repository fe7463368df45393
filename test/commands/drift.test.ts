import { expect, test } from '@jest/globals'
import { drift } from '../../src/commands/drift.js'
import { portsOf } from './support.js'

test('a merge request is no protected branch, and is refused before anything is read', async () => {
  const { ports, said } = portsOf({ base: {}, head: {} })
  const mergeRequest = { number: 1, projectId: '1', headSha: 'a'.repeat(40), fork: false }
  const outcome = await drift({ ...ports, context: { ...ports.context, mergeRequest } })
  expect(outcome.exitCode).not.toBe(0)
  expect(said.problems.map(({ code }) => code)).toEqual(['NOT_PROTECTED'])
})

test('without a configuration it says what it would be for, which is no write', async () => {
  const { ports, said } = portsOf({ base: {}, head: {} })
  expect((await drift(ports)).exitCode).toBe(2)
  expect(said.problems.map(({ message }) => message)).toEqual([
    'there is no meshgate.yaml, and drift takes from it what to compare the cluster with',
  ])
})
