import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'

const objects = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: doors, namespace: mill }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/mill/sa/miller] } }] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: wheel, namespace: mill }
spec:
  selector: { matchLabels: { app: wheel } }
  template:
    metadata: { labels: { app: wheel } }
    spec: { containers: [{ name: wheel, image: registry.example.com/wheel:1 }] }
`
const overlay = (by: string, change: string): string =>
  `#@ load("@ytt:overlay", "overlay")\n#@overlay/match by=${by}\n---\n${change}`
const ofKind = (kind: string): string => `overlay.subset({"kind": "${kind}"}), expects="1+"`

/** Why nothing is proven where a file of overlays takes another text; `undefined`: it comes, or goes. */
const reasonsOf = async (old: string | undefined, now: string | undefined, path = 'config/overlay.yml') => {
  const base = { 'config/objects.yml': objects, ...(old === undefined ? {} : { [path]: old }) }
  const { plans } = await compareCommits(base, { [path]: now })
  return plans.flatMap(({ reviewed }) =>
    reviewed.access.reasons.map(({ code, where }) => (where?.kind === 'file' ? `${code} ${where.path}` : code)),
  )
}

const opened = overlay(ofKind('AuthorizationPolicy'), 'spec:\n  #@overlay/match missing_ok=True\n  rules: [{}]\n')
const relabelled = (label: string): string =>
  overlay(ofKind('Deployment'), `spec: { template: { metadata: { labels: { app: ${label} } } } }\n`)

describe('an overlay of ytt', () => {
  test.each([
    ['one of policies comes', undefined, opened],
    ['one of policies goes', opened, undefined],
    ['one of policies changes', opened, opened.replace('[{}]', '[]')],
    [
      'one of everything changes',
      overlay('overlay.all', 'metadata: { namespace: a }\n'),
      overlay('overlay.all', 'metadata: { namespace: b }\n'),
    ],
    [
      'it removes',
      undefined,
      overlay(ofKind('AuthorizationPolicy').replace(', expects="1+"', ''), '').replace('---', '#@overlay/remove\n---'),
    ],
    ['pods take another label', relabelled('wheel'), relabelled('stone')],
    [
      'a namespace loses its proxies',
      undefined,
      overlay(ofKind('Namespace'), 'metadata: { labels: { istio-injection: disabled } }\n'),
    ],
  ])('proves nothing where %s', async (_, old, now) => {
    expect(await reasonsOf(old, now)).toEqual(['CHANGE_UNREAD config/overlay.yml'])
  })

  const versions = `${overlay(ofKind('HorizontalPodAutoscaler'), 'apiVersion: autoscaling/v2\n')}\n#@overlay/match by=${ofKind('PodDisruptionBudget')}\n---\napiVersion: policy/v1\n`

  test.each([
    ['goes', versions, undefined],
    ['comes', undefined, versions],
    ['changes', versions, versions.replace('v2', 'v2beta2')],
  ])('of kinds that decide nothing is of no matter where it %s', async (_, old, now) => {
    expect(await reasonsOf(old, now)).toEqual([])
  })

  test.each([
    ['makes another kind of them', versions.replace('apiVersion: policy/v1', 'kind: AuthorizationPolicy')],
    ['is laid over more than them', versions.replace(ofKind('PodDisruptionBudget'), 'overlay.all')],
    ['stands beside an object that decides', `${versions}---\n${objects}`],
  ])('of kinds that decide nothing counts where it %s', async (_, text) => {
    expect(await reasonsOf(text, undefined)).toEqual(['CHANGE_UNREAD config/overlay.yml'])
  })

  test.each([
    ['a comment', opened, `#! why\n${opened}`],
    [
      'values of a program',
      `#@data/values\n${overlay('overlay.all', 'a: 1\n')}`,
      `#@data/values\n${overlay('overlay.all', 'a: 2\n')}`,
    ],
  ])('is of no matter where it changes %s', async (_, old, now) => {
    expect(await reasonsOf(old, now)).toEqual([])
  })
})
