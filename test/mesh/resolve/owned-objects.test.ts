import { expect, test } from '@jest/globals'
import { findWorkloads, labelsOfWorkloads } from '../../../src/mesh/resolve/workloads.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { MeshState } from '../../../src/ports/object.js'
import { stateOf } from '../states.js'

const owners = [{ apiVersion: 'batch/v1', kind: 'CronJob', name: 'nightly', uid: 'u', controller: true }]
const pods = { containers: [{ name: 'main', image: 'a' }], serviceAccountName: 'scheduler' }
const job: JsonObject = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'nightly-1', namespace: 'shop', ownerReferences: owners },
  spec: { template: { metadata: { labels: { app: 'nightly' } }, spec: pods } },
}
const podOwnedBy = (references: readonly JsonObject[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'orders-1', namespace: 'shop', labels: { app: 'orders' }, ownerReferences: references },
  spec: { ...pods, hostNetwork: true },
})
const orders: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'orders', namespace: 'shop' },
  spec: { template: { metadata: { labels: { app: 'orders' } }, spec: { ...pods, serviceAccountName: 'orders' } } },
}
const titles = (state: MeshState): readonly string[] =>
  findWorkloads(state).flatMap(({ title, alike }) => [title, ...alike.map((one) => one.title)])
const ofCluster = (state: MeshState): MeshState => ({
  ...state,
  objects: state.objects.map((object, at) => ({
    ...object,
    source: { kind: 'cluster', uid: `${at}`, resourceVersion: '1' },
  })),
})

test('what a cluster has made for an owner is the owner’s, and what a file says of an owner hides nothing', () => {
  expect(titles(ofCluster(stateOf([job])))).toEqual([])
  expect(titles(stateOf([job]))).toEqual(['job/nightly-1'])
  expect(labelsOfWorkloads(stateOf([job])).size).toBe(1)
  expect(labelsOfWorkloads(ofCluster(stateOf([job]))).size).toBe(0)
})

test('a pod of a file stands for itself beside a template with its labels; one of a snapshot or cluster is evidence', () => {
  const named = podOwnedBy([{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'orders', uid: 'u' }])
  expect(titles(stateOf([orders, named]))).toEqual(['deployment/orders', 'pod/orders-1'])
  expect(titles(ofCluster(stateOf([orders, named])))).toEqual(['deployment/orders'])
  expect(titles(stateOf([orders, podOwnedBy([{ kind: 'ReplicaSet' }])]))).toEqual(['deployment/orders'])
})
