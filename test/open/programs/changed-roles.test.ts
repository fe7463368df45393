import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const objects: Files = {
  'k8s/api.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: api, namespace: shop }\n',
  'roles/mesh/tasks/main.yml':
    "- kubernetes.core.k8s:\n    definition: \"{{ lookup('template', 'pol.yaml.j2') | from_yaml }}\"\n",
  'roles/mesh/templates/pol.yaml.j2':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: x, namespace: shop }\nspec: { rules: [{}] }\n',
  'k8s/deny.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: y, namespace: shop }\nspec: { action: DENY }\n',
  'roles/mesh2/tasks/main.yml': '- kubernetes.core.k8s: { src: k8s/deny.yaml }\n',
  'roles/ntp/tasks/main.yml': '- apt: { name: ntp }\n',
}

const told = async (before: string, after: string): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...objects, 'site.yml': before }, { 'site.yml': after })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const play = (roles: string, more = ''): string => `- hosts: localhost\n  name: all\n${more}  roles: ${roles}\n`

describe('a playbook of Ansible that runs a role with a policy', () => {
  test.each([
    ['no longer', play('[mesh, ntp]'), play('[ntp]')],
    ['no longer, of a policy that stands elsewhere', play('[mesh2, ntp]'), play('[ntp]')],
    ['newly, of a policy that stands elsewhere', play('[ntp]'), play('[ntp, mesh2]')],
    ['under a condition', play('[mesh]'), play('[{ role: mesh, when: prod }]')],
    ['on other hosts', play('[mesh]'), play('[mesh]').replace('localhost', 'none')],
    ['with other values', play('[mesh]'), play('[mesh]', '  vars: { callers: ["*"] }\n')],
    [
      'in a task, under another condition',
      '- hosts: all\n  tasks:\n    - include_role: { name: mesh }\n',
      '- hosts: all\n  tasks:\n    - include_role: { name: mesh }\n      when: false\n',
    ],
  ])('proves nothing where it does so otherwise: %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([expect.stringMatching(/^site\.yml:\d+ runs the role mesh2? otherwise/)])
  })

  test.each([
    ['another role goes', play('[mesh, ntp]'), play('[mesh]')],
    ['it is called otherwise', play('[mesh]'), play('[mesh]').replace('name: all', 'name: everything')],
    ['another role comes', play('[mesh]'), play('[mesh, { role: ntp, when: prod }]')],
  ])('says nothing where %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})
