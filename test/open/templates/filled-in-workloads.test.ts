import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>
type Change = Readonly<Record<string, string | undefined>>

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: one, namespace: shop }
spec:
  action: DENY
  selector:
    matchLabels:
      track: stable
  rules: [{ to: [{ operation: { paths: [/admin] } }] }]
`
interface Parts {
  readonly namespace?: string
  readonly labels?: readonly string[]
  readonly account?: string
  readonly image?: string
  readonly head?: string
}
const workload = ({ namespace = 'shop', labels = [], account = 'orders', image = 'a:1', head = '' }: Parts): string =>
  `${head}apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: ${namespace}
spec:
  replicas: 1
  selector: { matchLabels: { app: orders } }
  template:
    metadata:
      labels:
        app: orders
${labels.map((label) => `        ${label}\n`).join('')}    spec:
      serviceAccountName: ${account}
      containers:
      - name: orders
        image: ${image}
`
const values = (text: string): string => `#@data/values\n---\n${text}\n`
const value = (name: string): string => `#@ data.values.${name}`
const makefile = (name: string, given: string): string =>
  `export ${name} := ${given}\ndeploy:\n\tenvsubst < w.yaml | kubectl apply -f -\n`

const reasons = async (base: Files, head: Change): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'pol.yaml': policy, ...base }, head)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}
const fed = (path: string, template: string) => [
  expect.stringMatching(new RegExp(`^CHANGE_UNREAD ${path} changes and says what is filled into ${template}, `)),
]

describe('what is filled into a workload where it decides leaves nothing proven', () => {
  test.each<[string, Files, Change, string, string]>([
    [
      'the value of a selected label',
      {
        'y/w.yaml': workload({ labels: [`track: ${value('one.track')}`] }),
        'y/v.yml': values('one: {track: a, b: c}'),
      },
      { 'y/v.yml': values('one: {track: stable, b: c}') },
      'y/v.yml',
      'y/w.yaml',
    ],
    [
      'values that stand elsewhere',
      { 'y/w.yaml': workload({ account: value('sa') }), 'envs/prod/v.yml': values('sa: a') },
      { 'envs/prod/v.yml': values('sa: b') },
      'envs/prod/v.yml',
      'y/w.yaml',
    ],
    [
      'the namespace',
      { 'y/w.yaml': workload({ namespace: value('ns') }), 'y/v.yml': values('ns: a') },
      { 'y/v.yml': values('ns: b') },
      'y/v.yml',
      'y/w.yaml',
    ],
    [
      'whether a proxy is there',
      { 'w.yaml': workload({ labels: ['sidecar.istio.io/inject: "${INJECT}"'] }), '.env': 'INJECT=true\n' },
      { '.env': 'INJECT=false\n' },
      '.env',
      'w.yaml',
    ],
    [
      'all labels at once',
      {
        'y/w.yaml': workload({}).replace('labels:\n        app: orders', `labels: ${value('all')}`),
        'y/v.yml': values('all: {a: b}'),
      },
      { 'y/v.yml': values('all: {a: b, track: stable}') },
      'y/v.yml',
      'y/w.yaml',
    ],
    [
      'whether a selected label is there',
      {
        'y/w.yaml': workload({ labels: ['#@ if data.values.first:', 'track: stable', '#@ end'] }),
        'y/v.yml': values('first: true'),
      },
      { 'y/v.yml': values('first: false') },
      'y/v.yml',
      'y/w.yaml',
    ],
    [
      'a function of another file',
      {
        'y/w.yaml': workload({ labels: ['track: #@ track()'], head: '#@ load("names.star", "track")\n---\n' }),
        'y/names.star': 'def track():\n  return "a"\nend\n',
      },
      { 'y/names.star': 'def track():\n  return "stable"\nend\n' },
      'y/names.star',
      'y/w.yaml',
    ],
    [
      'a function of its own that asks for values',
      {
        'y/w.yaml': workload({
          labels: ['track: #@ track()'],
          head: '#@ def track():\n#@   return data.values.t\n#@ end\n---\n',
        }),
        'y/v.yml': values('t: a'),
      },
      { 'y/v.yml': values('t: stable') },
      'y/v.yml',
      'y/w.yaml',
    ],
    [
      'a variable of make',
      { 'w.yaml': workload({ account: '${SA}' }), Makefile: makefile('SA', 'a') },
      { Makefile: makefile('SA', 'b') },
      'Makefile',
      'w.yaml',
    ],
    [
      'the second of two variables of a line',
      {
        'w.yaml': workload({ account: '${SA}' }),
        'run.sh': 'export TAG=1 SA=a\nenvsubst < w.yaml | kubectl apply -f -\n',
      },
      { 'run.sh': 'export TAG=1 SA=b\nenvsubst < w.yaml | kubectl apply -f -\n' },
      'run.sh',
      'w.yaml',
    ],
    [
      'a value that a command is given',
      { 'y/w.yaml': workload({ account: value('sa') }), 'run.sh': 'ytt -f y -v tag=1 -v sa=a | kubectl apply -f -\n' },
      { 'run.sh': 'ytt -f y -v tag=1 -v sa=b | kubectl apply -f -\n' },
      'run.sh',
      'y/w.yaml',
    ],
    [
      "a pipeline's environment",
      {
        'w.yaml': workload({ labels: ['track: ${TRACK}'] }),
        '.github/workflows/d.yml': 'on: push\nenv: { TRACK: a }\n',
      },
      { '.github/workflows/d.yml': 'on: push\nenv: { TRACK: stable }\n' },
      '.github/workflows/d.yml',
      'w.yaml',
    ],
  ])('%s', async (_, base, head, path, template) => {
    expect(await reasons(base, head)).toEqual(fed(path, template))
  })

  test.each<[string, Files, Change]>([
    [
      'an image, and how many there are',
      { 'y/w.yaml': workload({ image: value('image') }), 'y/v.yml': values('image: a:1\nreplicas: 1') },
      { 'y/v.yml': values('image: a:2\nreplicas: 2') },
    ],
    [
      'a label that nothing selects',
      {
        'w.yaml': workload({ labels: ['app.kubernetes.io/version: ${TAG}'], image: 'a:${TAG}' }),
        '.env': 'TAG=1\n',
      },
      { '.env': 'TAG=2\n' },
    ],
    [
      'another value than the one that decides',
      { 'y/w.yaml': workload({ account: value('sa'), image: value('image') }), 'y/v.yml': values('sa: a\nimage: a:1') },
      { 'y/v.yml': values('sa: a\nimage: a:2') },
    ],
    [
      'another variable of the same line',
      {
        'w.yaml': workload({ account: '${SA}' }),
        'run.sh': 'export TAG=1 SA=a\nenvsubst < w.yaml | kubectl apply -f -\n',
      },
      { 'run.sh': 'export TAG=2 SA=a\nenvsubst < w.yaml | kubectl apply -f -\n' },
    ],
    [
      'another value of the same command',
      { 'y/w.yaml': workload({ account: value('sa') }), 'run.sh': 'ytt -f y -v tag=1 -v sa=a | kubectl apply -f -\n' },
      { 'run.sh': 'ytt -f y -v tag=2 -v sa=a | kubectl apply -f -\n' },
    ],
    [
      'a comment of the values',
      { 'y/w.yaml': workload({ account: value('sa') }), 'y/v.yml': values('sa: a') },
      { 'y/v.yml': values('# words\nsa: a') },
    ],
    [
      "the version of a pipeline's action",
      {
        'w.yaml': workload({ labels: ['track: ${TRACK}'] }),
        '.github/workflows/d.yml':
          'on: push\nenv: { TRACK: a }\njobs: { d: { steps: [{ uses: actions/checkout@v3 }] } }\n',
      },
      {
        '.github/workflows/d.yml':
          'on: push\nenv: { TRACK: a }\njobs: { d: { steps: [{ uses: actions/checkout@v4 }] } }\n',
      },
    ],
    [
      'values of others, of the same name',
      { 'a/w.yaml': workload({ account: '{{ .sa }}' }), 'b/settings.yaml': 'sa: a\n' },
      { 'b/settings.yaml': 'sa: b\n' },
    ],
  ])('but not %s', async (_, base, head) => {
    expect(await reasons(base, head)).toEqual([])
  })
})
