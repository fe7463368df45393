import { expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { compareCommits } from './compare-commits.js'

const rule = (paths: string) => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: quay, namespace: quay }
spec: { action: DENY, rules: [{ to: [{ operation: { paths: [${paths}] } }] }] }
`
const workload = (label: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: crane, namespace: quay }
spec: { template: { metadata: { labels: { app: ${label} } }, spec: { containers: [{ name: a, image: a }] } } }
`
const json = (label: string) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'quay', labels: { 'istio-injection': label } },
  })
const settings = (value: string) => `replicas: ${value}\n`
const binding = (subject: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: a }\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: User, name: ${subject} }]\n`

const told = async (path: string, before: string | undefined, after: string | undefined) => {
  const ran = await compareCommits(
    { 'mesh/a.yaml': rule('/a'), ...(before === undefined ? {} : { [path]: before }) },
    { [path]: after },
  )
  return {
    exitCode: ran.exitCode,
    verdicts: ran.plans.map(verdictOf),
    reasons: ran.plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)),
  }
}

test.each([
  ['mesh/b.YAML', rule('/b'), rule('/c')],
  ['mesh/b.Yml', workload('a'), workload('b')],
  ['other/b.JSON', json('enabled'), json('disabled')],
  ['b.YML', binding('a'), binding('b')],
  ['mesh/b.YAML', undefined, rule('/c')],
  ['mesh/b.YAML', rule('/c'), undefined],
])('%s may be applied by some tool, so that its change proves nothing', async (path, before, after) => {
  const { verdicts, reasons } = await told(path, before, after)
  expect(verdicts).toEqual(['cannot prove'])
  expect(reasons.join()).toContain(`CHANGE_UNREAD ${path} changes`)
})

test.each([
  ['values.YAML', settings('1'), settings('2')],
  ['mesh/b.YAML', `# one\n${rule('/b')}`, `# two\n${rule('/b')}`],
])('%s that holds nothing of it, or says the same, is no change', async (path, before, after) => {
  const { verdicts, reasons } = await told(path, before, after)
  expect(verdicts).not.toContain('cannot prove')
  expect(reasons).toEqual([])
})
