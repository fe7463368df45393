import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: one, namespace: shop }\nspec:\n  rules:\n  - from:\n    - source: { principals: [cluster.local/ns/apps/sa/prod-api] }\n    - source: { namespaces: [jobs] }\n'
const binding =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: one, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }\nsubjects: [{ kind: ServiceAccount, name: blue-reader, namespace: apps }]\n'

const told = async (path: string, before: string, after: string): Promise<readonly string[]> => {
  const files = { 'k8s/policy.yaml': policy, 'k8s/binding.yaml': binding, [path]: before }
  const { plans } = await compareCommits(files, { [path]: after })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const script = (release: string, namespace = 'apps'): string =>
  `helm upgrade --install ${release} oci://r.example/api -n ${namespace}\n`
const step = (name: string, set = ''): string =>
  `on: push\njobs:\n  a:\n    steps:\n      - name: ${name}\n        run: helm upgrade x oci://r.example/api${set}\n`

describe('a release that changes its name or its namespace alone', () => {
  test.each<[string, string, string, string, string]>([
    ['a script', 'deploy.sh', script('test'), script('prod'), 'apps/prod-api'],
    ['a script, the other way', 'deploy.sh', script('prod'), script('test'), 'apps/prod-api'],
    ['its namespace', 'deploy.sh', script('x', 'jobs'), script('x', 'other'), 'jobs'],
    ['a variable', 'deploy.sh', `R=test\n${script('$R')}`, `R=prod\n${script('$R')}`, 'apps/prod-api'],
    ['a binding names the account', 'deploy.sh', script('green'), script('blue'), 'apps/blue-reader'],
    ['the end of an account', 'deploy.sh', script('green'), script('reader'), 'apps/blue-reader'],
    [
      'a playbook',
      'play.yml',
      '- hosts: all\n  tasks:\n  - kubernetes.core.helm:\n      name: test\n      chart_ref: x/api\n',
      '- hosts: all\n  tasks:\n  - kubernetes.core.helm:\n      name: prod\n      chart_ref: x/api\n',
      'apps/prod-api',
    ],
    [
      'an action',
      '.github/workflows/d.yml',
      'jobs: { a: { steps: [{ uses: x/bake@v2, with: { helmChart: c, releaseName: test } }] } }\n',
      'jobs: { a: { steps: [{ uses: x/bake@v2, with: { helmChart: c, releaseName: prod } }] } }\n',
      'apps/prod-api',
    ],
  ])('proves nothing where a rule names an account by it: %s', async (_, path, before, after, account) => {
    expect(await told(path, before, after)).toEqual([
      expect.stringMatching(new RegExp(`^${path}:\\d+ changes the name .* names ${account}: which pods`)),
    ])
  })

  test.each<[string, string, string, string]>([
    ['no rule names an account so', 'deploy.sh', script('test'), script('stage')],
    ['a part of a word is the same', 'deploy.sh', script('test'), script('pro')],
    ['a setting of the chart has the word', 'deploy.sh', script('x'), script('x --set prod.on=true --set jobs=1')],
    ['a path has the word', 'deploy.sh', `${script('x')}`, `${script('x')}helm lint ./prod/charts\n`],
    ['a step has another name', '.github/workflows/d.yml', step('prod'), step('test')],
    ['the text releases nothing', 'words.sh', 'say test\n', 'say prod\n'],
    ['a comment has the word', 'deploy.sh', script('x'), `# helm of prod\n${script('x')}`],
  ])('but not where %s', async (_, path, before, after) => {
    expect(await told(path, before, after)).toEqual([])
  })
})
