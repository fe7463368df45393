import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'
const objects: Files = {
  'k8s/api.yaml': pods,
  'k8s/deny.yaml': deny,
  'k8s/more.yaml': deny.replace('name: deny', 'name: more'),
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'chart/values.yaml': 'policies: { create: true }\n',
  'chart/templates/policy.yaml': `{{- if .Values.policies.create }}\n${deny.replace('name: deny', 'name: ofchart')}{{- end }}\n`,
}

const told = async (before: Files, after: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...objects, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const play = (task: string, more = ''): Files => ({
  'play.yml': `- hosts: all\n${more}  tasks:\n${task.replaceAll(/^/gm, '    ')}\n`,
})
const chart = (values: string): Files =>
  play(
    `- kubernetes.core.helm:\n    name: shop\n    chart_ref: ./chart\n    release_namespace: shop\n    values: ${values}`,
  )
const apply = (rest: string): Files => play(`- kubernetes.core.k8s:\n    src: k8s/deny.yaml\n${rest}`)
const looped = play('- kubernetes.core.k8s: { src: "k8s/{{ item }}" }\n  loop: "{{ files }}"')
const role: Files = { 'roles/mesh/tasks/main.yml': '- kubernetes.core.k8s: { src: k8s/deny.yaml }\n' }

describe('variables of Ansible by which a play hands policies to a cluster', () => {
  test.each<[string, Files, string, string, string]>([
    [
      'a value of a chart',
      chart('{ policies: { create: "{{ mesh_on }}" } }'),
      'group_vars/all.yml',
      'mesh_on: true',
      'mesh_on: false',
    ],
    [
      'all values of a chart, of a host',
      chart('"{{ shop.values }}"'),
      'host_vars/one.yml',
      'shop: { values: { policies: { create: true } } }',
      'shop: { values: { policies: { create: false } } }',
    ],
    [
      'a default of a role',
      apply('  when: mesh_on | bool'),
      'roles/mesh/defaults/main.yml',
      'mesh_on: true',
      'mesh_on: false',
    ],
    ['a condition', apply('  when: mesh_on'), 'inventory/group_vars/all/mesh.yml', 'mesh_on: "yes"', 'mesh_on: "no"'],
    [
      'what happens to a file',
      apply('    state: "{{ mesh_state | default(\'present\') }}"'),
      'group_vars/all.yml',
      'a: 1',
      'mesh_state: absent',
    ],
    ['a list', looped, 'group_vars/all.yml', 'files: [api.yaml, deny.yaml, more.yaml]', 'files: [api.yaml, more.yaml]'],
    [
      'an inventory',
      apply('  when: mesh_on'),
      'inventory/hosts.ini',
      '[all:vars]\nmesh_on=true',
      '[all:vars]\nmesh_on=false',
    ],
    [
      'an inventory of YAML',
      apply('  when: mesh_on'),
      'inventory/prod.yml',
      'all: { children: { one: { vars: { mesh_on: true } } } }',
      'all: { children: { one: { vars: { mesh_on: false } } } }',
    ],
    [
      'a file that the play takes',
      play('- kubernetes.core.k8s: { src: k8s/deny.yaml }\n  when: mesh_on', '  vars_files: [settings/mesh.yml]\n'),
      'settings/mesh.yml',
      'mesh_on: true',
      'mesh_on: false',
    ],
    [
      'a variable that is made of it',
      { ...apply('  when: mesh_on'), 'group_vars/made.yml': 'mesh_on: "{{ tier == \'prod\' }}"\n' },
      'group_vars/all.yml',
      'tier: prod',
      'tier: dev',
    ],
    [
      'a condition of a role',
      { ...role, 'site.yml': '- hosts: all\n  roles: [{ role: mesh, when: mesh_on }]\n' },
      'group_vars/all.yml',
      'mesh_on: true',
      'mesh_on: false',
    ],
    [
      'a command',
      play('- shell: "kubectl apply -f k8s/{{ file }}"'),
      'group_vars/all.yml',
      'file: deny.yaml',
      'file: more.yaml',
    ],
  ])('prove nothing where they change: %s', async (_, files, path, before, after) => {
    expect(await told({ ...files, [path]: `${before}\n` }, { [path]: `${after}\n` })).toEqual([
      expect.stringMatching(new RegExp(`^${path}:\\d+ gives \\w+ another value, and [\\w./]+ hands policies`)),
    ])
  })

  const on = chart('{ policies: { create: "{{ mesh_on }}" }, image: { tag: "{{ build }}" } }')
  test.each<[string, Files, Files, Readonly<Record<string, string | undefined>>]>([
    [
      'an image',
      on,
      { 'group_vars/all.yml': 'build: a\nmesh_on: true\n' },
      { 'group_vars/all.yml': 'build: b\nmesh_on: true\n' },
    ],
    [
      'what nobody asks for',
      on,
      { 'group_vars/all.yml': 'mesh_on: true\n' },
      { 'group_vars/all.yml': 'mesh_on: true\nport: 1\n' },
    ],
    [
      'how it is written',
      on,
      { 'group_vars/all.yml': 'mesh_on: true\n' },
      { 'group_vars/all.yml': '# all\nmesh_on: True # on\n' },
    ],
    [
      'where it stands',
      on,
      { 'group_vars/all.yml': 'mesh_on: true\n' },
      { 'group_vars/all.yml': undefined, 'group_vars/all/mesh.yml': 'mesh_on: true\n' },
    ],
    [
      'a default that is said',
      apply('    state: "{{ mesh_state | default(\'present\') }}"'),
      { 'group_vars/all.yml': 'a: 1\n' },
      { 'group_vars/all.yml': 'a: 1\nmesh_state: present\n' },
    ],
    [
      'a member that nobody asks for',
      chart('{ policies: { create: "{{ shop.on }}" } }'),
      { 'group_vars/all.yml': 'shop: { on: true, log: info }\n' },
      { 'group_vars/all.yml': 'shop: { on: true, log: debug }\n' },
    ],
    [
      'the order of a list',
      looped,
      { 'group_vars/all.yml': 'files: [deny.yaml, more.yaml]\n' },
      { 'group_vars/all.yml': 'files: [more.yaml, deny.yaml]\n' },
    ],
    [
      'a file without a policy',
      looped,
      { 'group_vars/all.yml': 'files: [deny.yaml]\n' },
      { 'group_vars/all.yml': 'files: [deny.yaml, api.yaml]\n' },
    ],
    [
      'a condition of another task',
      play('- kubernetes.core.k8s: { src: k8s/deny.yaml }\n- file: { path: /tmp/a, state: absent }\n  when: clean'),
      { 'group_vars/all.yml': 'clean: true\n' },
      { 'group_vars/all.yml': 'clean: false\n' },
    ],
  ])('but not where they change %s', async (_, files, before, after) => {
    expect(await told({ ...files, ...before }, after)).toEqual([])
  })
})
