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

test('pods that a program makes of a text in a ConfigMap run as the account that it names', () => {
  const template = 'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: "worker"\n  containers: []\n'
  const map = (text: string) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'pods', namespace: 'jobs' },
    data: { 'pod.yaml': text },
  })
  const running = (text: string) => runningAccounts([stateOf([deployment('orders', { app: 'orders' }), map(text)])])
  expect(isUnusedAccount(running(template), 'jobs', 'worker')).toBe(false)
  expect(isUnusedAccount(running(template.replace('worker', 'other')), 'jobs', 'worker')).toBe(true)
})
