import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import type { Ran } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'

const told = ({ plans }: Ran): readonly string[] => plans.map(verdictOf)
const reasons = ({ plans }: Ran): readonly string[] =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))

const world = `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "orders:1" }] }
`
const policy = (
  name: string,
  action: 'ALLOW' | 'DENY',
  metadata = '',
  rules = '[{ to: [{ operation: { paths: ["/admin*"] } }] }]',
) =>
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop${metadata} }
spec:
  selector: { matchLabels: { app: orders } }
  action: ${action}
  rules: ${rules}
`
const deny = policy('deny', 'DENY')
const skip = ', annotations: { argocd.argoproj.io/hook: Skip }'

describe('a policy goes, and another one that says the same stays', () => {
  test.each([
    ['a hook that is skipped', policy('other', 'DENY', skip)],
    ['a hook of Helm', policy('other', 'DENY', ', annotations: { helm.sh/hook: pre-delete }')],
    ['a local file', policy('other', 'DENY', ', annotations: { config.kubernetes.io/local-config: "true" }')],
    [
      'one that Flux leaves alone',
      policy('other', 'DENY', ', labels: { kustomize.toolkit.fluxcd.io/reconcile: disabled }'),
    ],
    ['one of another revision', policy('other', 'DENY', ', labels: { istio.io/rev: canary }')],
    [
      'one that is refused',
      policy('other', 'DENY', '', '[{ from: [{ source: {} }], to: [{ operation: { paths: ["/admin*"] } }] }]'),
    ],
  ])('%s does not stand for it', async (_, other) => {
    const ran = await compareCommits(
      { 'world.yaml': world, 'deny.yaml': deny, 'other.yaml': other },
      { 'deny.yaml': undefined },
    )
    expect(told(ran)).toEqual(['cannot prove'])
    expect(reasons(ran).join(' ')).toMatch(
      /KEPT_OUT AuthorizationPolicy shop\/other \(other\.yaml:1\) stands in the files before and after/,
    )
  })

  test('one without a mark stands for it', async () => {
    const files = { 'world.yaml': world, 'deny.yaml': deny, 'other.yaml': policy('other', 'DENY') }
    expect(told(await compareCommits(files, { 'deny.yaml': undefined }))).toEqual(['equivalent'])
  })

  test('the last ALLOW that is really there is no loss alone', async () => {
    const rules = '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]'
    const files = {
      'world.yaml': world,
      'allow.yaml': policy('web', 'ALLOW', '', rules),
      'other.yaml': policy('batch', 'ALLOW', skip, rules.replace('web', 'batch')),
    }
    expect(told(await compareCommits(files, { 'allow.yaml': undefined }))).toEqual(['cannot prove'])
  })

  test('mutual TLS of the mesh that goes', async () => {
    const strict = (name: string, metadata = ''): string =>
      `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: ${name}, namespace: istio-system${metadata} }\nspec: { mtls: { mode: STRICT } }\n`
    const files = { 'world.yaml': world, 'strict.yaml': strict('strict'), 'other.yaml': strict('other', skip) }
    expect(told(await compareCommits(files, { 'strict.yaml': undefined }))).toEqual(['cannot prove'])
  })
})

describe('what is new beside an object that may not be there', () => {
  test('a policy that lets in whom the other one only seems to', async () => {
    const rules = '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]'
    const files = {
      'world.yaml': world,
      'other.yaml': policy('other', 'ALLOW', skip, rules),
      'none.yaml': policy('none', 'ALLOW', '', '[]'),
    }
    expect(told(await compareCommits(files, { 'allow.yaml': policy('web', 'ALLOW', '', rules) }))).toEqual([
      'cannot prove',
    ])
  })

  test('one of two such objects may be there, and the other one not', async () => {
    const from = (name: string): string =>
      `[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${name}] } }] }]`
    const files = {
      'world.yaml': world,
      'first.yaml': policy('first', 'ALLOW', skip, from('batch')),
      'deny.yaml': policy('deny', 'DENY', skip, from('web')),
    }
    // With both the new ALLOW lets nobody in; with neither it is the first, which only closes.
    expect(told(await compareCommits(files, { 'allow.yaml': policy('web', 'ALLOW', '', from('web')) }))).toEqual([
      'cannot prove',
    ])
  })

  test('a binding that grants what the other one only seems to', async () => {
    const binding = (name: string, metadata = ''): string =>
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: ${name}${metadata} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
`
    const ran = await compareCommits({ 'other.yaml': binding('other', skip) }, { 'binding.yaml': binding('admins') })
    expect(told(ran)).toEqual(['cannot prove'])
    expect(
      ran.plans.flatMap(({ reviewed }) => reviewed.permissions.map(({ kind, rule }) => `${kind} ${rule}`)).join(),
    ).toContain('where ClusterRoleBinding other (other.yaml:1) is not in the cluster')
  })

  test('it decides nothing of a change elsewhere', async () => {
    const files = { 'world.yaml': world, 'other.yaml': policy('other', 'DENY', skip) }
    const ran = await compareCommits(files, { 'world.yaml': world.replace('orders:1', 'orders:2') })
    expect(told(ran).every((verdict) => verdict === 'equivalent')).toBe(true)
  })
})
