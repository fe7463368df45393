import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../src/manifests/read-objects.js'
import { movedAway } from '../../src/open/moved-away.js'

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: quay, namespace: quay }
spec: { action: DENY, rules: [{}] }
`
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: quay, namespace: quay }\n'

const side = (path: string, text: string) => ({
  ...readObjects([{ path, text, digest: text }], { selection: 'found' }),
  nameOf: (one: string) => one,
})
const moved = (from: string, to: string, text = policy) =>
  movedAway(side(from, text), side(to, text)).map(({ text: said }) => said)

describe('a policy that moves to where nobody deploys', () => {
  test.each([
    ['k8s/quay.yaml', 'archive/quay.yaml'],
    ['quay.yaml', 'docs/quay.yaml'],
    ['quay.yaml', 'examples/a/quay.yaml'],
    ['k8s/quay.yaml', 'k8s/disabled/quay.yaml'],
    ['quay.yaml', 'test/fixtures/quay.yaml'],
    ['quay.yaml', '.hidden/quay.yaml'],
    ['quay.yaml', 'node_modules/quay.yaml'],
    ['k8s/quay.yaml', 'k8s-backup/quay.yaml'],
    ['k8s/quay.yaml', 'k8s.old/quay.yaml'],
    ['k8s/quay.yaml', 'src/test/resources/quay.yaml'],
    ['k8s/quay.yaml', 'e2e/quay.yaml'],
    ['k8s/quay.yaml', 'scratch/quay.yaml'],
    ['k8s/quay.yaml', 'not-used/quay.yaml'],
  ])('is named: %s to %s', (from, to) => {
    expect(moved(from, to)).toEqual([expect.stringContaining(`moves from ${from} to ${to}, `)])
  })

  test.each([
    ['k8s/quay.yaml', 'deploy/quay.yaml'],
    ['quay.yaml', 'overlays/test/quay.yaml'],
    ['k8s/quay.yaml', 'policies/quay.yaml'],
    ['k8s/quay.yaml', 'threshold/quay.yaml'],
    ['k8s/quay.yaml', 'k8s-offshore/quay.yaml'],
    ['docs/quay.yaml', 'examples/quay.yaml'],
    ['archive/quay.yaml', 'k8s/quay.yaml'],
    ['examples/quay.yaml', 'examples/quay.yaml'],
    ['quay.yaml', 'archive.yaml'],
  ])('is not, where it is no such move: %s to %s', (from, to) => {
    expect(moved(from, to)).toEqual([])
  })

  test('other kinds may move, and what comes new is compared', () => {
    expect(moved('quay.yaml', 'docs/quay.yaml', settings)).toEqual([])
    expect(movedAway(undefined, side('docs/quay.yaml', policy))).toEqual([])
    expect(movedAway(side('quay.yaml', settings), side('docs/quay.yaml', policy))).toEqual([])
  })
})
