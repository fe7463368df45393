import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const policy = (paths: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules:\n    - to:\n        - operation:\n            paths: ${paths}\n`

/** Why nothing is proven where a file says `/b` in the place of `/a`. */
const told = async (path: string, text: (word: string) => string, base: Files): Promise<string> => {
  const { plans } = await compareCommits(
    { 'apps/deny.yaml': policy('["/apps"]'), ...base, [path]: text('a') },
    { [path]: text('b') },
  )
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text: said }) => `${code} ${said}`))
    .filter((said) => said.includes(path))
    .join('\n')
}

const template = (paths: string): Files => ({ 'templates/deny.yaml.j2': policy(paths) })
const byName = template('{{ deny_paths | to_json }}')
const value = (word: string): string => `deny_paths: [/${word}]\n`
const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by)
const playbook = (paths: string, more = ''): string =>
  `- hosts: all\n  tasks:\n    - kubernetes.core.k8s:\n        definition:\n${indent(policy(paths), '          ')}${more}`
const taking = (more: string): string =>
  `- hosts: all\n  tasks:\n    - kubernetes.core.k8s: { template: deny.yaml.j2, ${more} }\n    - debug: { msg: hello }\n`

describe('what is filled into a text that holds a policy', () => {
  test.each<[string, string, (word: string) => string, Files]>([
    ['variables of a group', 'group_vars/prod.yml', value, byName],
    ['of a host, as a list', 'inventory/host_vars/one.yml', (word) => `deny_paths:\n  - /${word}\n`, byName],
    [
      'defaults of a role',
      'roles/mesh/defaults/main.yml',
      value,
      { 'roles/mesh/templates/deny.yml.j2': policy('{{ deny_paths }}') },
    ],
    ['an inventory', 'hosts.ini', (word) => `[all]\none deny_paths=/${word}\n`, byName],
    ['an inventory without an ending', 'inventory/hosts', (word) => `[all:vars]\ndeny_paths=/${word}\n`, byName],
    ['a member', 'group_vars/all.yml', (word) => `deny: { paths: [/${word}] }\n`, template('{{ deny.paths }}')],
    ['a loop', 'group_vars/all.yml', value, template('[{% for one in deny_paths %}"{{ one }}",{% endfor %}]')],
    [
      'a variable of variables',
      'group_vars/all.yml',
      (word) => `shut: [/${word}]\n`,
      { ...byName, 'host_vars/one.yml': 'deny_paths: "{{ shut }}"\n' },
    ],
    [
      'a file that is taken by its name',
      'files/paths.txt',
      (word) => `/${word}\n`,
      template(`{{ lookup('file', 'paths.txt') }}`),
    ],
    [
      'such a file through a variable',
      'files/paths.txt',
      (word) => `/${word}\n`,
      { ...byName, 'group_vars/all.yml': `deny_paths: "{{ lookup('file', 'paths.txt') }}"\n` },
    ],
    ['a part of a template', 'templates/rules.j2', (word) => `["/${word}"]\n`, template('{% include "rules.j2" %}')],
    ['a playbook with the policy', 'group_vars/all.yml', value, { 'site.yml': playbook('"{{ deny_paths }}"') }],
    [
      'a playbook that takes the template',
      'group_vars/all.yml',
      value,
      { ...template('{{ item }}'), 'site.yml': taking('with_items: "{{ deny_paths }}"') },
    ],
    [
      'a program',
      'mesh/render.py',
      (word) => `render(deny_paths=["/${word}"])\n`,
      { 'mesh/deny.yaml.j2': policy('{{ deny_paths }}') },
    ],
    [
      'what ytt reads of a script',
      'scripts/deploy.sh',
      (word) => `#@ DENY=/${word}\n`,
      { 'mesh/deny.yaml.tmpl': policy('["${DENY}"]') },
    ],
    [
      'what a script takes where nobody gave the name',
      'scripts/deploy.sh',
      (word) => `DENY="\${DENY:-/${word}}"\n`,
      { 'mesh/deny.yaml.tmpl': policy('["${DENY}"]') },
    ],
    [
      'an environment, by a name without braces',
      'prod.env',
      (word) => `DENY=/${word}\n`,
      { 'mesh/deny.yaml.tmpl': policy('["$DENY"]') },
    ],
    [
      'an environment of another folder',
      'prod.env',
      (word) => `DENY=/${word}\n`,
      { 'mesh/deny.tpl': policy('["${DENY}"]') },
    ],
    [
      'properties of another folder',
      'config/prod.properties',
      (word) => `deny.paths=/${word}\n`,
      { 'mesh/deny.yaml.mustache': policy('["{{deny.paths}}"]') },
    ],
    [
      'values of another folder',
      'config/prod.yaml',
      value,
      { 'mesh/deny.yaml.gotmpl': policy('{{ (ds "v").deny_paths | toJSON }}') },
    ],
    ['an environment', 'mesh/prod.env', (word) => `DENY=/${word}\n`, { 'mesh/deny.yaml.tmpl': policy('["${DENY}"]') }],
  ])('proves nothing where it changes: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toMatch(/^CHANGE_UNREAD .* changes and says what is filled into /)
  })

  test.each<[string, string, (word: string) => string, Files]>([
    ['another variable', 'group_vars/prod.yml', (word) => `${value('x')}image: ${word}\n`, byName],
    [
      'another member',
      'group_vars/all.yml',
      (word) => `deny: { paths: [/x], tag: ${word} }\n`,
      template('{{ deny.paths }}'),
    ],
    ['a comment', 'group_vars/prod.yml', (word) => `# ${word}\n${value('x')}`, byName],
    [
      'its order',
      'group_vars/prod.yml',
      (word) => (word === 'a' ? `a: 1\n${value('x')}` : `${value('x')}a: 1\n`),
      byName,
    ],
    [
      'a variable of a template that holds no policy',
      'group_vars/all.yml',
      value,
      { 'templates/a.conf.j2': 'paths {{ deny_paths }};\n' },
    ],
    [
      'a name of another project that every program has',
      'other/config.yml',
      (word) => `app: { version: ${word} }\n`,
      { 'mesh/templates/deny.yaml.j2': policy('["/{{ version }}"]') },
    ],
    [
      'another variable of another project',
      'other/config.yml',
      (word) => `${value('x')}colour: ${word}\n`,
      { 'mesh/templates/deny.yaml.j2': policy('{{ deny_paths }}') },
    ],
    [
      'what a script says where nobody gave the name',
      'scripts/release.sh',
      (word) => `DENY="\${DENY:?say which paths, e.g. /${word}}"\n`,
      { 'mesh/deny.yaml.tmpl': policy('["${DENY}"]') },
    ],
    [
      'a comment of a script',
      'scripts/release.sh',
      (word) => `# DENY=/${word}\nmake release\n`,
      { 'mesh/deny.yaml.tmpl': policy('["${DENY}"]') },
    ],
    ['a test', 'test/deny.spec.ts', (word) => `const deny_paths = "/${word}"\n`, byName],
    ['a pipeline', '.github/workflows/a.yml', value, byName],
    [
      'a file of another name',
      'files/my-paths.txt',
      (word) => `/${word}\n`,
      template(`{{ lookup('file', 'paths.txt') }}`),
    ],
    ['words in quotes', 'group_vars/all.yml', value, template('{{ "deny_paths" }}')],
  ])('is of no matter: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toBe('')
  })
})

describe('a task that takes a template with a policy', () => {
  test.each(['state: ', 'when: ', 'namespace: '])('proves nothing where it changes: %s', async (name) => {
    expect(await told('site.yml', (word) => taking(`${name}${word}`), byName)).toMatch(
      /^CHANGE_UNREAD site.yml changes/,
    )
  })
  test('is of no matter where another one changes, or takes another template', async () => {
    expect(await told('site.yml', (word) => taking('state: present').replace('hello', word), byName)).toBe('')
    expect(await told('site.yml', (word) => taking(`state: ${word}`).replace('deny', 'conf'), byName)).toBe('')
  })
})
