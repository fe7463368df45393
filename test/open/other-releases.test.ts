import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'

const told = async (path: string, before: string, after: string, rest: Readonly<Record<string, string>> = {}) => {
  const { plans } = await compareCommits({ 'apps/deny.yaml': policy, ...rest, [path]: before }, { [path]: after })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text)).join('\n')
}

describe('another release of what is made elsewhere', () => {
  const module = (version: string, rest = 'rule = "*.ingress.istio-gateway.svc.cluster.local"', source = 'a/eks/aws') =>
    `module "eks" {\n  source  = "${source}"\n  version = "${version}"\n  ${rest}\n}\n`

  test('a module of which only an address speaks of Istio may take another version', async () => {
    expect(await told('m.tf', module('21.24.0'), module('21.25.0'))).toBe('')
  })

  test.each<[string, string, string]>([
    ['another argument changes', module('1', 'rule = "istio-gateway.svc"'), module('2', 'rule = "istio-other.svc"')],
    ['an argument is named for Istio', module('1', 'enable_istio = true'), module('2', 'enable_istio = true')],
    ['a value is one of Istio', module('1', 'chart = "istiod"'), module('2', 'chart = "istiod"')],
    ['it makes roles', module('1', 'rbac = true'), module('2', 'rbac = true')],
    ['its address says so', module('1', 'a = 1', 'a/istio/aws'), module('2', 'a = 1', 'a/istio/aws')],
    ['it is another module', module('1'), module('1').replace('a/eks', 'b/eks')],
    ['its version is filled in', module('${a.istio}'), module('${b.istio}')],
    ['it comes', '', module('1')],
  ])('but not where %s', async (_, before, after) => {
    expect(await told('m.tf', before, after)).toContain('changes module "eks"')
  })
})

describe('a list of tasks is no file of values of Istio', () => {
  const tasks = (version: string): string =>
    `includes:\n- setup: https://tasks.example/${version}/setup.yaml\ntasks:\n- name: test\n  actions:\n  - cmd: npm test\n`
  const pipeline = {
    '.github/workflows/test.yaml': 'jobs:\n  a:\n    steps:\n    - run: uds run -f tasks/test.yaml --set name=istio\n',
  }

  test('whoever names it beside Istio', async () => {
    expect(await told('tasks/test.yaml', tasks('v1'), tasks('v2'), pipeline)).toBe('')
  })

  test.each<[string, (word: string) => string]>([
    ['has values', (word) => `global: { proxy: { autoInject: ${word} } }\n`],
    ['has values beside tasks without commands', (word) => `tasks: [{ name: a }]\nglobal: { autoInject: ${word} }\n`],
    ['has values beside tasks', (word) => `${tasks('v1')}global: { autoInject: ${word} }\n`],
    ['has values and no task', (word) => `tasks: []\nglobal: { autoInject: ${word} }\n`],
  ])('but one that %s may be', async (_, text) => {
    expect(await told('tasks/test.yaml', text('enabled'), text('disabled'), pipeline)).toContain(
      "changes values of Istio's charts",
    )
  })
})
