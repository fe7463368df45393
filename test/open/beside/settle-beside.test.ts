import { expect, test } from '@jest/globals'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { settleBeside } from '../../../src/open/beside/settle-beside.js'
import type { RepositoryFile } from '../../../src/ports/repository.js'

type Texts = Readonly<Record<string, string>>

const file = (path: string, text: string): RepositoryFile => ({ path, text, digest: text })
const map = (value: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: aws-auth, namespace: kube-system }\ndata: { mapUsers: ${value} }\n`
const plain = (value: string): string => map(value).replace('aws-auth', 'settings')
const flags = (value: string): string =>
  `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: { anonymous-auth: "${value}" } }\n`

const side = (texts: Texts, selection: 'found' | 'named' = 'found') => ({
  ...readObjects(
    Object.entries(texts).map(([path, text]) => file(path, text)),
    { selection },
  ),
  nameOf: (path: string) => path,
})

const settled = (before: Texts, after: Texts, selection: 'found' | 'named' = 'found') => {
  const { keys, changes, open } = settleBeside(side(before, selection), side(after, selection))
  return {
    names: keys.size,
    changes: changes.map((change) => (change.after ?? change.before)?.source),
    open: open.map((objects) => objects.length),
  }
}

test('one name in several overlays: each is compared with what stood in its own place', () => {
  const both = { 'dev/a.yaml': map('a'), 'prod/a.yaml': map('b') }
  expect(settled(both, both)).toEqual({ names: 1, changes: [], open: [] })
  expect(settled(both, { ...both, 'prod/a.yaml': map('c') })).toMatchObject({
    names: 1,
    changes: [{ path: 'prod/a.yaml' }],
    open: [],
  })
  expect(settled(both, { 'dev/a.yaml': map('c'), 'prod/a.yaml': map('d') })).toMatchObject({ changes: [], open: [2] })
})

test('a second one comes, or one of two goes', () => {
  expect(settled({ 'dev/a.yaml': map('a') }, { 'dev/a.yaml': map('a'), 'prod/a.yaml': map('b') })).toMatchObject({
    changes: [{ path: 'prod/a.yaml' }],
  })
  // One that goes takes away.
  expect(settled({ 'dev/a.yaml': map('a'), 'prod/a.yaml': map('b') }, { 'dev/a.yaml': map('a') })).toEqual({
    names: 1,
    changes: [],
    open: [],
  })
})

test('several that change and decide nothing are no change', () => {
  expect(
    settled(
      { 'dev/a.yaml': plain('a'), 'prod/a.yaml': plain('b') },
      { 'dev/a.yaml': plain('c'), 'prod/a.yaml': plain('d') },
    ),
  ).toEqual({ names: 1, changes: [], open: [] })
})

test('files of programs have no names, also where somebody lists them', () => {
  const both = { 'one/kubeadm.yaml': flags('false'), 'two/kubeadm.yaml': flags('false') }
  expect(side(both, 'named').problems).toEqual([])
  expect(settled(both, { ...both, 'two/kubeadm.yaml': flags('true') }, 'named')).toMatchObject({
    changes: [{ path: 'two/kubeadm.yaml' }],
    open: [],
  })
})
