import { expect, test } from '@jest/globals'
import { isUnusedAccount, runningAccounts } from '../../src/mesh/running-accounts.js'
import type { ReadStatus } from '../../src/ports/object.js'
import { deployment } from './objects.js'
import { stateOf } from './states.js'

const reading = (status: ReadStatus) => {
  const state = stateOf([deployment('orders', { app: 'orders' })])
  return { ...state, reads: [{ group: 'apps', kind: 'Deployment', namespace: 'jobs', status }] }
}

test('an account that nothing runs as is told where all workloads could be read, and no more', () => {
  expect(isUnusedAccount(runningAccounts([reading('complete')]), 'jobs', 'batch')).toBe(true)
  expect(isUnusedAccount(runningAccounts([reading('forbidden')]), 'jobs', 'batch')).toBe(false)
  expect(isUnusedAccount(runningAccounts([reading('complete'), reading('forbidden')]), 'jobs', 'batch')).toBe(false)
})
