import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy = (path: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{ to: [{ operation: { paths: ["${path}"] } }] }] }\n`

const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by)
const item = (text: string, by = ''): string => `${by}- ${indent(text, `${by}  `).trimStart()}`

/** Why nothing is proven where a file says `b` in the place of `a`. */
const told = async (path: string, text: (word: string) => string, base: Files = {}): Promise<string> => {
  const { plans } = await compareCommits(
    { 'apps/deny.yaml': policy('/apps'), ...base, [path]: text('a') },
    { [path]: text('b') },
    { renderer: chartsInMemory },
  )
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text: said }) => `${code} ${said}`))
    .filter((said) => said.includes(path))
    .join('\n')
}

const playbook = (task: string): string => `- hosts: all\n  tasks:\n${indent(item(task), '    ')}`
const applied = (definition: string, state = 'present', more = ''): string =>
  playbook(`kubernetes.core.k8s:\n  state: ${state}\n  definition:\n${indent(definition, '    ')}${more}`)
const deployment = (word: string, more = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { template: { metadata: { labels: { app: orders } }, spec: { ${more}containers: [{ name: a, image: "a:${word}" }] } } }\n`

describe('an object inside of a file that is none', () => {
  test.each<[string, string, (word: string) => string, Files?]>([
    [
      'values of a chart from elsewhere that Terraform installs',
      'tf/raw.yaml',
      (word) => `resources:\n${item(policy(word), '  ')}`,
      { 'tf/a.tf': 'resource "helm_release" "raw" {\n  chart = "raw"\n  values = [file("raw.yaml")]\n}\n' },
    ],
    ['values that a script gives', 'deploy/raw.yaml', (word) => `resources:\n${item(policy(word), '  ')}`],
    [
      'JSON',
      'deploy/raw.json',
      (word) =>
        JSON.stringify({
          resources: [{ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: word } }],
        }),
    ],
    [
      'labels of a Namespace that a task names beside them',
      'ansible/site.yml',
      (word) =>
        playbook(
          `k8s:\n  kind: Namespace\n  name: shop\n  definition: { metadata: { labels: { istio-injection: ${word} } } }\n`,
        ),
    ],
    ['a map of objects', 'deploy/raw.yaml', (word) => `extra:\n  deny:\n${indent(policy(word), '    ')}`],
    [
      'a switch beside it',
      'deploy/raw.yaml',
      (word) =>
        `deny:\n  enabled: ${word}\n  object:\n${indent(policy('x'), '    ')}`.replace('  object:\n', '  object:\n'),
    ],
    [
      'what a script has written down',
      'ci/tasks.yaml',
      (word) => `tasks:\n  - cmd: |\n      kubectl apply -f - <<EOF\n${indent(policy(word), '      ')}      EOF\n`,
    ],
    [
      'a name in what a script has written down',
      'ci/tasks.yaml',
      (word) =>
        `tasks:\n  - cmd: |\n      P=${word}\n      kubectl apply -f - <<EOF\n${indent(policy('$P'), '      ')}      EOF\n`,
    ],
    ['a text', 'deploy/raw.yaml', (word) => `templates:\n  - |\n${indent(policy(word), '    ')}`],
    ['a task of Ansible', 'site.yml', (word) => applied(policy(word))],
    ['its state', 'site.yml', (word) => applied(policy('x'), word)],
    ['its condition', 'site.yml', (word) => applied(policy('x'), 'present', `when: ${word}\n`)],
    [
      'what a play gives it',
      'site.yml',
      (word) =>
        `- hosts: all\n  vars: { path: ${word} }\n  tasks:\n${indent(item(`k8s:\n  definition:\n${indent(policy('{{ path }}'), '    ')}`), '    ')}`,
    ],
    [
      'an object by the words of the module',
      'site.yml',
      (word) =>
        playbook(`k8s: { api_version: security.istio.io/v1, kind: AuthorizationPolicy, name: deny, state: ${word} }\n`),
    ],
    [
      'a resource of Pulumi',
      'infra/Pulumi.yaml',
      (word) =>
        `name: a\nruntime: yaml\nresources:\n  one:\n    type: kubernetes:rbac.authorization.k8s.io/v1:RoleBinding\n    properties: { metadata: { name: ${word} } }\n`,
    ],
    ['the labels of its pods', 'site.yml', (word) => applied(deployment('x').replace('orders', word))],
    ['the account of its pods', 'site.yml', (word) => applied(deployment('x', `serviceAccountName: ${word}, `))],
  ])('proves nothing where it changes: %s', async (_, path, text, base = {}) => {
    expect(await told(path, text, base)).toMatch(
      /^CHANGE_UNREAD [^ ]+ changes and (?:holds an object|is read by what tf\/a\.tf makes) /,
    )
  })

  test.each<[string, string, (word: string) => string, Files?]>([
    [
      'other values beside it',
      'deploy/raw.yaml',
      (word) => `image: { tag: ${word} }\nresources:\n${item(policy('x'), '  ')}`,
    ],
    ['another task of the play', 'site.yml', (word) => `${applied(policy('x'))}    - debug: { msg: ${word} }\n`],
    ['a comment', 'site.yml', (word) => `# ${word}\n${applied(policy('x'))}`],
    [
      'data of a ConfigMap that a task names beside it',
      'ansible/site.yml',
      (word) => playbook(`k8s:\n  kind: ConfigMap\n  name: shop\n  definition: { data: { a: ${word} } }\n`),
    ],
    [
      'the name of a task',
      'site.yml',
      (word) => playbook(`name: ${word}\nk8s:\n  definition:\n${indent(policy('x'), '    ')}`),
    ],
    ['an image', 'site.yml', (word) => applied(deployment(word))],
    [
      'a ConfigMap',
      'site.yml',
      (word) => applied(`apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: ${word} }\n`),
    ],
    [
      'the rest of a script that has one written down',
      'ci/tasks.yaml',
      (word) =>
        `tasks:\n  - cmd: |\n      sleep ${word}\n      kubectl apply -f - <<EOF\n${indent(policy('x'), '      ')}      EOF\n`,
    ],
    [
      'a script with an object of another kind',
      'ci/tasks.yaml',
      (word) =>
        `tasks:\n  - cmd: |\n      kubectl apply -f - <<EOF\n      apiVersion: v1\n      kind: ConfigMap\n      metadata: { name: ${word} }\n      EOF\n`,
    ],
    [
      'an object beside it',
      'deploy/all.yaml',
      (word) =>
        `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: ${word} }\n---\nresources:\n${item(policy('x'), '  ')}`,
    ],
    [
      'a schema',
      'api/openapi.yaml',
      (word) => `title: ${word}\nproperties:\n  apiVersion: { type: string }\n  kind: { type: string }\n`,
    ],
    [
      'what the test of a chart expects',
      'c/tests/a_test.yaml',
      (word) =>
        `suite: a\ntests:\n  - it: ${word}\n    asserts:\n      - contains:\n          content:\n${indent(policy(word), '            ')}`,
    ],
    [
      'what only refers to an object',
      'deploy/scale.yaml',
      (word) => `size: ${word}\nscaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${word} }\n`,
    ],
  ])('is of no matter: %s', async (_, path, text, base = {}) => {
    expect(await told(path, text, base)).toBe('')
  })
})
