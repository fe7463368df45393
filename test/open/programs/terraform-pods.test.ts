import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]
`
const pods = (
  account: string,
  { kind = 'deployment', labels = '{ app = "batch" }', more = '', space = '"shop"' } = {},
) =>
  `resource "kubernetes_${kind}" "batch" {
  metadata {
    name      = "batch"
    namespace = ${space}
  }
  spec {
    template {
      metadata {
        labels = ${labels}
        ${more}
      }
      spec {
        ${account === '' ? '' : `service_account_name = ${account}`}
      }
    }
  }
}
`
const release = (setting: string, value: string, namespace = 'shop'): string =>
  `resource "helm_release" "b" {
  name       = "b"
  chart      = "batch"
  repository = "https://charts.example.org"
  namespace  = "${namespace}"
  set {
    name  = "${setting}"
    value = ${value}
  }
}
`
const account = (name: string): string =>
  `resource "kubernetes_service_account" "one" {\n  metadata {\n    name = "${name}"\n  }\n}\n`
const reference = 'kubernetes_service_account.one.metadata[0].name'

const told = async (before: Files, after: Files): Promise<string> => {
  const { plans } = await compareCommits({ 'k/policy.yaml': policy, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')
}

const changes = (one: string, other: string, base: Files = {}): readonly [Files, Files] => [
  { 'a.tf': one, ...base },
  { 'a.tf': other },
]

describe('pods that Terraform makes, where a policy of the repository is about them', () => {
  test.each<[string, Files, Files]>([
    ['take an account that it names', ...changes(pods('"batch"'), pods('"web"'))],
    ['leave one', ...changes(pods('"web"'), pods('"batch"'))],
    ['leave one for that of everybody', ...changes(pods('"web"'), pods(''))],
    ['come with one', {}, { 'a.tf': pods('"web"') }],
    ['come with one, at times', {}, { 'a.tf': pods('"web"', { kind: 'cron_job_v1' }) }],
    ['come with one of a block', {}, { 'a.tf': account('web') + pods(reference) }],
    [
      'come with one of which something else says whether it is named',
      {
        'm.tf':
          'resource "kubernetes_manifest" "one" {\n  manifest = { apiVersion = "security.istio.io/v1", kind = "AuthorizationPolicy", spec = { principals = ["cluster.local/ns/${var.space}/sa/${var.caller}"] } }\n}\n',
      },
      { 'a.tf': pods('"mate"') },
    ],
    ['come into its namespace', ...changes(pods('"web"', { space: '"other"' }), pods('"web"'))],
    [
      'take the account of a variable',
      { 'a.tf': pods('var.account'), 'v.tf': 'variable "account" {\n  default = "batch"\n}\n' },
      { 'v.tf': 'variable "account" {\n  default = "web"\n}\n' },
    ],
    [
      'take an account of a release',
      ...changes(release('serviceAccount.name', '"batch"'), release('serviceAccount.name', '"web"')),
    ],
    ['take a label that it selects', ...changes(pods('"batch"'), pods('"batch"', { labels: '{ app = "orders" }' }))],
    ['take labels that something fills in', ...changes(pods('"batch"'), pods('"batch"', { labels: 'local.labels' }))],
    [
      'take a label of a release',
      ...changes(release('podLabels.app', '"batch"'), release('podLabels.app', '"orders"')),
    ],
    [
      'lose their proxy',
      ...changes(pods('"batch"'), pods('"batch"', { more: 'annotations = { "sidecar.istio.io/inject" = "false" }' })),
    ],
  ])('are no proof where they %s', async (_, before, after) => {
    expect(await told(before, after)).toMatch(/^CHANGE_UNREAD [av]\.tf changes and /)
  })

  test.each<[string, Files, Files]>([
    ['take an account that nothing names', ...changes(pods('"batch"'), pods('"mate"'))],
    ['come with one of a block', {}, { 'a.tf': account('mate') + pods(reference) }],
    [
      'take the account of another namespace',
      ...changes(pods('"batch"', { space: '"other"' }), pods('"web"', { space: '"other"' })),
    ],
    ['go', { 'a.tf': pods('"web"'), 'b.tf': '# none\n' }, { 'a.tf': '# none\n' }],
    [
      'take a label that nothing selects',
      ...changes(pods('"web"'), pods('"web"', { labels: '{ app = "batch", team = "b" }' })),
    ],
    ['take another annotation', ...changes(pods('"web"'), pods('"web"', { more: 'annotations = { note = "b" }' }))],
    ['take another tag of a release', ...changes(release('image.tag', '"1"'), release('image.tag', '"2"'))],
    [
      'take an account of a release elsewhere',
      ...changes(release('serviceAccount.name', '"batch"', 'other'), release('serviceAccount.name', '"web"', 'other')),
    ],
  ])('cost nothing where they %s', async (_, before, after) => {
    expect(await told(before, after)).toBe('')
  })
})
