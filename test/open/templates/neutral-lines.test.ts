import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { settleUnread, type ReadSide } from '../../../src/open/settle-unread.js'

const side = (text: string): ReadSide => ({
  ...readObjects([{ path: 'crane.yml', text, digest: text }], { selection: 'found' }),
  nameOf: (path) => path,
})

/** Whether a change of a text that ytt fills in leaves something open. */
const isOpen = (text: string, from: string, to: string): boolean => {
  expect(text).toContain(from)
  const [before, after] = [side(text), side(text.replace(from, to))]
  expect(before.unread).not.toHaveLength(0)
  return settleUnread(before, after, { selection: 'found', feeding: [] }).reasons.length > 0
}

const crane = `#@ load("@ytt:data", "data")
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: crane
  namespace: #@ data.values.namespace
  labels:
    image: a
spec:
  replicas: 1
  selector:
    matchLabels:
      image: a
  template:
    metadata:
      labels:
        image: a
        replicas: "1"
    spec:
      serviceAccountName: crane
      terminationGracePeriodSeconds: 30
      containers:
      - name: crane
        image: example.com/crane:1
        #@ if data.values.slow:
        livenessProbe:
          periodSeconds: 10
        #@ end
      - image: "example.com/hook:1"
        args:
        - #@ data.values.hook
`
const store = `#@ load("@ytt:data", "data")
---
apiVersion: kpack.io/v1alpha1
kind: ClusterStack
metadata:
  name: #@ data.values.stack
spec:
  buildImage:
    image: "example.com/build@sha256:00"
  serviceAccount: crane
`

describe('a text that another program fills in, of which', () => {
  test.each([
    ['an image changes', crane, 'crane:1', 'crane:2'],
    ['an image changes first in its item', crane, 'hook:1', 'hook:2'],
    ['the number of pods changes', crane, 'replicas: 1', 'replicas: 3'],
    ['the time to end changes', crane, 'Seconds: 30', 'Seconds: 60'],
    ['a probe changes', crane, 'periodSeconds: 10', 'periodSeconds: 20'],
    ['an image of a kind that nobody looks for changes', store, 'sha256:00', 'sha256:11'],
  ])('%s: nothing is open', (_, text, from, to) => {
    expect(isOpen(text, from, to)).toBe(false)
  })

  test.each([
    ['the account changes', crane, 'Name: crane', 'Name: hook'],
    ['a label called so changes', crane, '        image: a\n        replicas', '        image: b\n        replicas'],
    ['a selector called so changes', crane, 'matchLabels:\n      image: a', 'matchLabels:\n      image: b'],
    ['a number of labels changes', crane, 'replicas: "1"', 'replicas: "2"'],
    ['what is filled in changes', crane, 'data.values.hook', 'data.values.other'],
    ['the condition changes', crane, 'data.values.slow', 'data.values.fast'],
    ['a value is filled in from now on', crane, 'image: example.com/crane:1', 'image: #@ data.values.image'],
    [
      'an image and an account change',
      crane,
      'crane\n      terminationGracePeriodSeconds: 30',
      'hook\n      terminationGracePeriodSeconds: 31',
    ],
    ['the image of a proxy changes', crane, 'example.com/hook:1', 'example.com/proxyv2:1'],
    [
      'an image changes whose container has a name that is filled in',
      crane.replace('- name: crane', '- name: #@ data.values.side'),
      'crane:1',
      'crane:2',
    ],
    [
      'one of another container does',
      crane.replace('hook:1"', 'hook:1"\n        name: #@ data.values.side'),
      'crane:1',
      'crane:2',
    ],
    ['an image is laid over another text', `#@ load("@ytt:overlay", "overlay")\n${crane}`, 'hook:1', 'hook:2'],
    ['an image of a function changes', `#@ def lab():\nimage: one\n#@ end\n${crane}`, 'image: one', 'image: two'],
    [
      'a policy stands beside it',
      `${crane}---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: a }\n`,
      'crane:1',
      'crane:2',
    ],
    [
      'a ConfigMap stands beside it',
      `${crane}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n`,
      'crane:1',
      'crane:2',
    ],
    ['an account of a kind that nobody looks for changes', store, 'Account: crane', 'Account: hook'],
  ])('%s: it is open', (_, text, from, to) => {
    expect(isOpen(text, from, to)).toBe(true)
  })
})
