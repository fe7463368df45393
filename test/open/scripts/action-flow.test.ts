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

const told = async (before: Files, after: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...objects, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const play = (task: string, more = ''): string => `- hosts: all\n${more}  tasks:\n${task.replaceAll(/^/gm, '    ')}\n`
const apply = '- kubernetes.core.k8s: { state: present, src: k8s/deny.yaml }'
const looped = (rest: string): string =>
  `- kubernetes.core.k8s:\n    state: present\n    src: "k8s/{{ item }}"\n  ${rest}`
const chart = (rest: string): string =>
  `- kubernetes.core.helm:\n    name: shop\n    chart_ref: ./chart\n    release_namespace: shop\n    ${rest}`

const otherwise: readonly (readonly [string, string, string])[] = [
  ['it takes away', apply, apply.replace('present', 'absent')],
  ['it changes what is there alone', apply, apply.replace('present', 'patched')],
  ['another file', apply, apply.replace('deny', 'more')],
  ['another cluster', apply, apply.replace('src:', 'context: staging, src:')],
  ['a condition', apply, `${apply}\n  when: false`],
  ['another condition', `${apply}\n  when: a`, `${apply}\n  when: b`],
  ['a run without effect', apply, `${apply}\n  check_mode: true`],
  ['a failure that is not seen', apply, `${apply}\n  ignore_errors: true`],
  ['one less of a loop', looped('loop: [api.yaml, deny.yaml, more.yaml]'), looped('loop: [api.yaml, more.yaml]')],
  [
    'one less of an older loop',
    looped('with_items: [api.yaml, deny.yaml, more.yaml]'),
    looped('with_items: [api.yaml, deny.yaml]'),
  ],
  [
    'one less of a loop of mappings',
    looped('loop: [{ f: deny.yaml }, { f: more.yaml }]').replace('item }}', 'item.f }}'),
    looped('loop: [{ f: more.yaml }]').replace('item }}', 'item.f }}'),
  ],
  [
    'another pattern',
    looped('with_fileglob: ["k8s/*.yaml"]').replace('k8s/{{', '{{'),
    looped('with_fileglob: ["k8s/d*.yaml"]').replace('k8s/{{', '{{'),
  ],
  [
    'another pattern of a function',
    looped(`loop: "{{ query('fileglob', 'k8s/*.yaml') }}"`).replace('k8s/{{', '{{'),
    looped(`loop: "{{ query('fileglob', 'k8s/m*.yaml') }}"`).replace('k8s/{{', '{{'),
  ],
  [
    'another file that a function reads',
    `- k8s:\n    definition: "{{ lookup('file', 'k8s/deny.yaml') | from_yaml }}"`,
    `- k8s:\n    definition: "{{ lookup('file', 'k8s/more.yaml') | from_yaml }}"`,
  ],
  [
    'what it reads is changed on the way',
    `- k8s:\n    definition: "{{ lookup('file', 'k8s/deny.yaml') | from_yaml }}"`,
    `- k8s:\n    definition: "{{ lookup('file', 'k8s/deny.yaml') | from_yaml | combine(other) }}"`,
  ],
  ['in the older form', '- k8s: state=present src=k8s/deny.yaml', '- k8s: state=absent src=k8s/deny.yaml'],
  [
    'of another collection',
    apply.replace('kubernetes.core', 'community.kubernetes'),
    apply.replace('kubernetes.core', 'community.kubernetes').replace('present', 'absent'),
  ],
  ['in a block', `- block:\n  ${apply}`, `- block:\n  ${apply}\n  when: false`],
  [
    'values of a chart',
    chart('values: { policies: { create: true } }'),
    chart('values: { policies: { create: false } }'),
  ],
  [
    'settings of a chart',
    chart('set_values: [{ value: policies.create=true }]'),
    chart('set_values: [{ value: policies.create=false }]'),
  ],
  ['files of values of a chart', chart('values_files: [env/prod.yaml]'), chart('values_files: [env/dev.yaml]')],
  ['a chart that is taken away', chart('state: present'), chart('state: absent')],
]

const alike: readonly (readonly [string, string, string])[] = [
  ['what it is called', apply, `- name: policies\n${apply.replace('- ', '  ')}`],
  ['tags', apply, `${apply}\n  tags: [mesh]`],
  ['who runs it', apply, `${apply}\n  become: true\n  register: out`],
  ['what it says', apply, `- debug: { msg: "applying k8s/deny.yaml" }\n${apply}`],
  ['it looks before', apply, `- kubernetes.core.k8s_info: { kind: Pod, namespace: shop }\n  register: pods\n${apply}`],
  ['another task', apply, `${apply}\n- file: { path: /tmp/x, state: absent }\n  when: false`],
  ['how long it waits', apply, apply.replace('src:', 'wait: true, wait_timeout: 60, src:')],
  ['present is what it is', apply, apply.replace('state: present, ', '')],
  ['how often it tries', apply, `${apply}\n  retries: 3\n  delay: 5\n  until: out is success`],
  ['the order of a loop', looped('loop: [deny.yaml, more.yaml]'), looped('loop: [more.yaml, deny.yaml]')],
  ['a file without a policy', looped('loop: [deny.yaml, more.yaml]'), looped('loop: [api.yaml, deny.yaml, more.yaml]')],
  [
    'all by a pattern',
    looped('loop: [deny.yaml, more.yaml, api.yaml]'),
    looped('with_fileglob: ["k8s/*.yaml"]').replace('k8s/{{', '{{'),
  ],
  ['an image of a chart', chart('values: { image: { tag: a } }'), chart('values: { image: { tag: b } }')],
]

describe('a task of Ansible that hands policies to a cluster', () => {
  test.each(otherwise)('proves nothing where it does so otherwise: %s', async (_, before, after) => {
    const reasons = await told({ 'play.yml': play(before) }, { 'play.yml': play(after) })
    expect(reasons).toEqual([expect.stringMatching(/^play\.yml[: ]/)])
  })

  test.each(alike)('says nothing where it does the same: %s', async (_, before, after) => {
    expect(await told({ 'play.yml': play(before) }, { 'play.yml': play(after) })).toEqual([])
  })

  test('names the line', async () => {
    const after = play(`- debug: { msg: a }\n${apply.replace('present', 'absent')}`)
    expect(await told({ 'play.yml': play(apply) }, { 'play.yml': after })).toEqual([
      expect.stringMatching(/^play\.yml:4 changes/),
    ])
  })

  test.each([
    [
      'a condition of a role',
      '- hosts: all\n  roles: [web, shop]\n',
      '- hosts: all\n  roles: [web, { role: shop, when: false }]\n',
      1,
    ],
    ['another role', '- hosts: all\n  roles: [web, shop]\n', '- hosts: all\n  roles: [shop]\n', 0],
    ['hosts', '- hosts: all\n  roles: [shop]\n', '- hosts: none\n  roles: [shop]\n', 1],
    [
      'a condition of what it includes',
      '- hosts: all\n  tasks:\n    - include_tasks: roles/shop/tasks/main.yml\n',
      '- hosts: all\n  tasks:\n    - include_tasks: roles/shop/tasks/main.yml\n      when: false\n',
      1,
    ],
  ])('may be run by another file: %s', async (_, before, after, count) => {
    const role = { 'roles/shop/tasks/main.yml': `${apply}\n`, 'roles/web/tasks/main.yml': '- debug: { msg: a }\n' }
    expect(await told({ ...role, 'site.yml': before }, { 'site.yml': after })).toHaveLength(count)
  })
})

const release = (values: string): Files => ({
  'Pulumi.yaml': `name: shop\nruntime: yaml\nresources:\n  shop:\n    type: kubernetes:helm.sh/v3:Release\n    properties:\n      chart: ./chart\n      values: ${values}\n`,
})
const orb = (values: string): Files => ({
  '.circleci/config.yml': `version: 2.1\norbs: { helm: circleci/helm@3.0 }\nworkflows:\n  d:\n    jobs:\n    - helm/upgrade_helm_chart: { chart: ./chart, release_name: shop, values_to_override: "${values}" }\n`,
})
const drone = (values: string): Files => ({
  '.drone.yml': `kind: pipeline\nsteps:\n- name: d\n  image: pelotech/drone-helm3\n  settings: { mode: upgrade, chart: ./chart, release: shop, values: "${values}" }\n`,
})
const pipe = (values: string): Files => ({
  'bitbucket-pipelines.yml': `pipelines:\n  default:\n  - step:\n      script:\n      - pipe: atlassian/aws-eks-helm-deploy:2.0.0\n        variables: { CHART: chart, RELEASE_NAME: shop, SET: "${values}" }\n`,
})

const tekton = (values: string, kind = 'PipelineRun', reference = 'pipelineRef: { name: helm-upgrade }'): Files => ({
  'pipe.yaml': `apiVersion: tekton.dev/v1\nkind: ${kind}\nmetadata: { name: d, namespace: ci }\nspec: { ${reference}, params: [ { name: charts_dir, value: chart }, { name: overwrite_values, value: "${values}" } ] }\n`,
})
const tasks = (files: string): Files => ({
  'ci/pipe.yaml': `apiVersion: tekton.dev/v1beta1\nkind: Pipeline\nmetadata: { name: d }\nspec:\n  tasks:\n  - name: apply\n    taskRef: { name: kubernetes-actions }\n    params: [ { name: script, value: "kubectl apply ${files}" } ]\n`,
})
const step = (files: string): Files => ({
  'ci/task.yaml': `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: { name: d }\nspec:\n  steps:\n  - name: apply\n    image: bitnami/kubectl\n    script: |\n      #!/bin/sh\n      kubectl apply ${files}\n`,
})
const workflow = (files: string): Files => ({
  'ci/flow.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: d }\nspec: { templates: [ { name: d, script: { image: k, command: [sh], source: "kubectl apply ${files}" } } ] }\n`,
})

describe('a step of another tool that releases a chart of the repository', () => {
  test.each([
    ['Pulumi', release('{ policies: { create: true } }'), release('{ policies: { create: false } }'), 1],
    ['Pulumi, an image', release('{ image: { tag: a } }'), release('{ image: { tag: b } }'), 0],
    ['CircleCI', orb('policies.create=true'), orb('policies.create=false'), 1],
    ['Drone', drone('policies.create=true'), drone('policies.create=false'), 1],
    ['Bitbucket', pipe('policies.create=true'), pipe('policies.create=false'), 1],
    ['Tekton', tekton('policies.create=true'), tekton('policies.create=false'), 1],
    [
      'a task of Tekton from a catalogue',
      tekton('policies.create=true', 'TaskRun', 'taskRef: { resolver: hub, params: [{ name: name, value: helm }] }'),
      tekton('policies.create=false', 'TaskRun', 'taskRef: { resolver: hub, params: [{ name: name, value: helm }] }'),
      1,
    ],
    ['Tekton, an image', tekton('image.tag=a,policies.create=true'), tekton('image.tag=b,policies.create=true'), 0],
    [
      'Tekton, another pipeline that deploys nothing',
      tekton('policies.create=true', 'PipelineRun', 'pipelineRef: { name: lint }'),
      tekton('policies.create=false', 'PipelineRun', 'pipelineRef: { name: lint }'),
      0,
    ],
    ['files in a parameter of Tekton', tasks('-f k8s/deny.yaml -f k8s/more.yaml'), tasks('-f k8s/more.yaml'), 1],
    ['files in a script of Tekton', step('-f k8s/deny.yaml -f k8s/more.yaml'), step('-f k8s/more.yaml'), 1],
    ['a file without a policy in Tekton', step('-f k8s/more.yaml -f k8s/api.yaml'), step('-f k8s/more.yaml'), 0],
    [
      'files in a step of Argo Workflows',
      workflow('-f k8s/deny.yaml -f k8s/more.yaml'),
      workflow('-f k8s/more.yaml'),
      1,
    ],
  ])('counts where its values change: %s', async (_, before, after, count) => {
    expect(await told(before, after)).toHaveLength(count)
  })
})
