import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import { compareCommits } from '../compare-commits.js'
import { compareFolders } from '../compare-folders.js'

const space = `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
`
const running = (name: string, account: string, more = '', namespace = 'shop'): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { serviceAccountName: ${account}, ${more} containers: [{ name: c, image: "registry/${name}:1" }] }
`
/** `n` is `false` in YAML 1.1: nobody knows here what the name is. */
const policy = (rules: string, name = 'n'): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  rules:
${rules}
`
const of = (source: string): string => `    - from: [{ source: { ${source} } }]`
const when = (key: string, value: string): string => `    - when: [{ key: "${key}", values: ["${value}"] }]`
const listed = '    - from:\n        - source:\n            serviceAccounts:\n              - job'
const principal = of('principals: [cluster.local/ns/shop/sa/job]')
const subject = 'system:serviceaccount:shop:job'
const claim = when('request.auth.claims[sub]', subject)
const tokens = `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: k, namespace: shop }
spec:
  jwtRules:
    - { issuer: "https://kubernetes.default.svc", jwksUri: "https://kubernetes.default.svc/openid/v1/jwks", audiences: [mesh] }
`
const projected = (audience: string): string =>
  `volumes: [{ name: t, projected: { sources: [{ serviceAccountToken: { audience: ${audience}, path: t } }] } }],`

const standing = (rule: string): Readonly<Record<string, string>> => ({
  'k8s/space.yaml': space,
  'k8s/api.yaml': running('api', 'api'),
  'k8s/job.yaml': running('job', 'job'),
  'k8s/tokens.yaml': tokens,
  'k8s/policy.yaml': rule,
})

/** Both ways of comparing: two folders, and two commits. */
const verdictsOf = async (rule: string, old: string | undefined, now: string): Promise<readonly string[]> => {
  const before = { ...standing(rule), ...(old === undefined ? {} : { 'k8s/other.yaml': old }) }
  const after = { ...standing(rule), 'k8s/other.yaml': now }
  const ran = [await compareFolders(before, after), await compareCommits(before, after)]
  return ran.map(({ plans }) => [...new Set(plans.map(verdictOf))].join(' '))
}
const doubt = ['cannot prove', 'cannot prove']
const unchanged = ['equivalent', 'equivalent']

describe('a policy that stays as it is and cannot be read', () => {
  test.each([
    ['a principal', principal],
    ['all but a principal', of('notPrincipals: [cluster.local/ns/shop/sa/job]')],
    ['principals that begin so', of('principals: ["cluster.local/ns/shop/sa/jo*"]')],
    ['an account in a list', listed],
    ['the principal of a token', of(`requestPrincipals: ["https://kubernetes.default.svc/${subject}"]`)],
    ['the subject of a token', claim],
    ['the name in a token', when('request.auth.claims[kubernetes.io][serviceaccount][name]', 'job')],
  ])('decides by %s that pods take, come with or leave', async (_, rules) => {
    const other = running('other', 'other')
    const taking = running('other', 'job')
    expect(await verdictsOf(policy(rules), other, taking)).toEqual(doubt)
    expect(await verdictsOf(policy(rules), undefined, taking)).toEqual(doubt)
    expect(await verdictsOf(policy(rules), taking, other)).toEqual(doubt)
  })

  test.each([
    ['another account', of('principals: [cluster.local/ns/shop/sa/web]')],
    ['every account of a namespace', of('principals: ["cluster.local/ns/shop/sa/*"]')],
    ['everybody with an identity', of('principals: ["*"]')],
    ['another namespace', of('namespaces: [web]')],
    ['paths', '    - to: [{ operation: { paths: [/job] } }]'],
    ['a claim of the same word', when('request.auth.claims[groups]', 'job')],
  ])('says nothing of an account where it decides by %s', async (_, rules) => {
    expect(await verdictsOf(policy(rules), running('other', 'other'), running('other', 'job'))).toEqual(unchanged)
  })

  test('says nothing of pods that change otherwise', async () => {
    const two = running('other', 'job').replace('other:1', 'other:2')
    expect(await verdictsOf(policy(principal), running('other', 'job'), two)).toEqual(unchanged)
    expect(await verdictsOf(policy(principal), undefined, running('other', 'other'))).toEqual(unchanged)
  })

  test('decides by a name alone of its own namespace, from which pods move away', async () => {
    expect(await verdictsOf(policy(listed), running('other', 'job', '', 'web'), running('other', 'job'))).toEqual(doubt)
  })

  test('decides by a token that pods get for whom it takes them', async () => {
    const without = running('other', 'job')
    const held = (audience: string): string => running('other', 'job', projected(audience))
    expect(await verdictsOf(policy(claim), without, held('mesh'))).toEqual(doubt)
    expect(await verdictsOf(policy(claim), held('vault'), held('mesh'))).toEqual(doubt)
    expect(await verdictsOf(policy(claim), without, held('vault'))).toEqual(unchanged)
    expect(await verdictsOf(policy(principal), without, held('mesh'))).toEqual(unchanged)
  })
})

test('a policy that is described twice, and differently, decides by an account that pods take', async () => {
  const twice = `${policy(principal, 'p')}---\n${policy(of('principals: [cluster.local/ns/shop/sa/web]'), 'p')}`
  expect(await verdictsOf(twice, running('other', 'other'), running('other', 'job'))).toEqual(doubt)
  expect(await verdictsOf(twice, running('other', 'other'), running('other', 'fresh'))).toEqual(unchanged)
})
