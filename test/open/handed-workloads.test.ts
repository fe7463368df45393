import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory } from './kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: one, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  action: ALLOW
  rules: [{ to: [{ operation: { paths: ["/a"] } }] }]
`
const workload = (label: string, { account = 'orders', image = 'a:1', extra = '' } = {}): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  template:
    metadata:
      labels: { app: ${label}${extra} }
    spec:
      serviceAccountName: ${account}
      containers:
      - name: o
        image: ${image}
`
const namespace = (injection: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { istio-injection: ${injection} } }\n`
const zarf = (member: string): string =>
  `kind: ZarfPackageConfig\nmetadata: { name: z }\ncomponents:\n- name: c\n  ${member}\n`

const reasons = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'pol.yaml': policy, ...base }, head, { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}
const handed = (path: string, what: string) => [
  expect.stringMatching(new RegExp(`^CHANGE_UNREAD ${path.replaceAll('.', String.raw`\.`)} changes and ${what}`)),
]

describe('pods, accounts and namespaces in a file of any name that a program is handed', () => {
  test.each<[string, Files]>([
    ['w.txt', { 'run.sh': 'kubectl apply -f w.txt\n' }],
    ['w.md', { 'run.sh': 'kubectl apply -f w.md\n' }],
    ['w.bak', { Makefile: 'd:\n\tkubectl apply -f w.bak\n' }],
    ['w', { 'run.sh': 'kubectl apply -f w\n' }],
    ['m/w.txt', { 'zarf.yaml': zarf('manifests: [{ name: m, files: [m/w.txt] }]') }],
    ['m/w.html', { 'run.sh': 'for f in m/*; do cat $f; done | kubectl apply -f -\ncat m/*.html\n' }],
  ])('say whose pods there are: %s', async (path, files) => {
    const what = handed(path, 'says whose pods there are')
    expect(await reasons({ ...files, [path]: workload('orders') }, { [path]: workload('other') })).toEqual(what)
    const of = (account: string): string => workload('orders', { account })
    expect(await reasons({ ...files, [path]: of('a') }, { [path]: of('b') })).toEqual(what)
    expect(await reasons({ ...files, [path]: namespace('enabled') }, { [path]: namespace('disabled') })).toEqual(what)
    const image = (tag: string): string => workload('orders', { image: `a:${tag}` })
    expect(await reasons({ ...files, [path]: image('1') }, { [path]: image('2') })).toEqual([])
  })

  test.each(['patch.txt', 'patch.yaml', 'cfg/patch.json', 'p'])('a patch in %s', async (path) => {
    const text = (label: string): string =>
      path.endsWith('.json')
        ? `{"spec": {"template": {"metadata": {"labels": {"app": "${label}"}}}}}\n`
        : `spec: { template: { metadata: { labels: { app: ${label} } } } }\n`
    const base = { 'run.sh': `kubectl patch deploy orders -n shop --patch-file ${path}\n`, [path]: text('orders') }
    expect(await reasons(base, { [path]: text('other') })).toEqual(handed(path, 'says whose pods there are'))
  })

  test('but not in one that nobody applies', async () => {
    const base = { 'w.txt': workload('orders'), 'run.sh': 'cat x.txt\nkubectl apply -f s.yaml\n' }
    expect(await reasons(base, { 'w.txt': workload('other') })).toEqual([])
  })
})

describe('what a call says of pods, namespaces and accounts out of a file', () => {
  test.each<[string, string, string, string]>([
    ['L.txt', 'kubectl label ns shop $(cat L.txt) --overwrite', 'istio-injection=enabled', 'istio-injection=disabled'],
    ['L', 'kubectl label ns shop istio-injection=$(cat L) --overwrite', 'enabled', 'disabled'],
    ['VERSION', 'kubectl label ns shop "istio.io/rev=$(cat VERSION)"', '1', '2'],
    ['VERSION', 'R=$(cat VERSION)\nkubectl label namespace shop istio.io/rev=$R', '1', '2'],
    ['sa.txt', 'kubectl set sa deploy/orders -n shop $(< sa.txt)', 'none', 'reader'],
    ['l.txt', 'kubectl label pod x app=$(cat l.txt)', 'orders', 'other'],
    ['l.txt', 'cat l.txt | xargs kubectl label ns shop', 'a=b', 'istio-injection=disabled'],
    ['p.txt', 'kubectl patch deploy orders -p "$(cat p.txt)"', '{"spec": {"a": 1}}', '{"spec": {"b": 1}}'],
  ])('%s: %s', async (path, line, old, now) => {
    const found = await reasons({ 'run.sh': `${line}\n`, [path]: `${old}\n` }, { [path]: `${now}\n` })
    expect(found).toEqual(handed(path, '(?:says what run.sh gives pods|says whose pods)'))
  })

  test.each<[string, string, string, string]>([
    ['VERSION', 'kubectl set image deploy/orders o=a:$(cat VERSION)', '1', '2'],
    ['VERSION', 'kubectl annotate deploy orders kubernetes.io/change-cause="$(cat VERSION)"', '1', '2'],
    ['VERSION', 'kubectl label deploy orders release=$(cat VERSION)', '1', '2'],
    ['n.txt', 'kubectl label nodes one $(cat n.txt)', 'a=b', 'a=c'],
    ['n.txt', 'kubectl scale deploy orders --replicas=$(cat n.txt)', '1', '2'],
    ['n.txt', 'cat n.txt\nkubectl label ns shop istio-injection=enabled', '1', '2'],
  ])('but not %s: %s', async (path, line, old, now) => {
    expect(await reasons({ 'run.sh': `${line}\n`, [path]: `${old}\n` }, { [path]: `${now}\n` })).toEqual([])
  })
})

describe('what a chart gets out of a file', () => {
  const chart = (label: string): Files => ({
    'w/Chart.yaml': 'apiVersion: v2\nname: w\nversion: 0.1.0\n',
    'w/values.yaml': 'x: 1\n',
    'w/templates/d.yaml': workload(label),
  })
  test.each([
    '--set label=$(grep -oP "(?<=label=).*" e.ini)',
    '--set-string "label=$(cat e.ini)"',
    '--set label=`cat e.ini`',
  ])('by a command in a setting: %s', async (setting) => {
    const base = { ...chart('{{ .Values.label }}'), 'run.sh': `helm upgrade w ./w ${setting}\n`, 'e.ini': 'label=a\n' }
    expect(await reasons(base, { 'e.ini': 'label=b\n' })).toEqual(handed('e.ini', 'sets label'))
  })

  // Files that something fills in may be these: what they say is rendered nowhere.
  const given = 'd:\n\thelm upgrade w w -f env/p.yaml\nany:\n\thelm upgrade w w -f $(FILES)\n'
  const image = (text: string): string => `image: { repository: ${text} }\n`
  test.each<[string, Files]>([
    ['a selected label', chart('{{ .Values.image.repository }}')],
    [
      'a namespace',
      { ...chart('x'), 'w/templates/n.yaml': 'metadata: { namespace: "{{ .Values.image.repository }}" }\n' },
    ],
    [
      'an account',
      { ...chart('x'), 'w/templates/d.yaml': workload('x', { account: '{{ .Values.image.repository }}' }) },
    ],
    [
      'a revision',
      {
        ...chart('x'),
        'w/templates/d.yaml': workload('x', { extra: ', istio.io/rev: "{{ .Values.image.repository }}"' }),
      },
    ],
    [
      'injection',
      {
        ...chart('x'),
        'w/templates/d.yaml': workload('x', { extra: ', sidecar.istio.io/inject: "{{ .Values.image.repository }}"' }),
      },
    ],
  ])('an image that a template of its own makes %s of', async (_, files) => {
    const base = { ...files, Makefile: given, 'env/p.yaml': image('a') }
    expect(await reasons(base, { 'env/p.yaml': image('b') })).toHaveLength(1)
  })
  test.each<[string, Files]>([
    [
      'runs',
      { ...chart('x'), 'w/templates/d.yaml': workload('x', { image: '"docker.io/x:{{ .Values.image.repository }}"' }) },
    ],
    [
      'is shown',
      { ...chart('x'), 'w/templates/d.yaml': workload('x', { extra: ', shown: "{{ .Values.image.repository }}"' }) },
    ],
  ])('but not an image that only %s', async (_, files) => {
    const base = { ...files, Makefile: given, 'env/p.yaml': image('a') }
    expect(await reasons(base, { 'env/p.yaml': image('b') })).toEqual([])
  })
})

describe('packed charts, and their values', () => {
  test.each(['w-0.1.0.tgz', 'w.tar.gz', 'w.tar'])('%s', async (path) => {
    const base = { 'run.sh': `helm upgrade w ${path}\n`, [path]: `w/d.yaml\0${workload('orders')}` }
    expect(await reasons(base, { [path]: `w/d.yaml\0${workload('other')}` })).toEqual(
      handed(path, 'is a chart that run.sh installs'),
    )
    expect(await reasons(base, { [path]: `w/d.yaml\0${workload('orders', { image: 'a:2' })}` })).toEqual([])
  })
  test('values of one decide as far as it asks for them', async () => {
    const base = {
      'zarf.yaml': zarf(
        'charts: [{ name: w, version: 0.1.0, localPath: w.tgz, namespace: shop, valuesFiles: [v.yaml] }]',
      ),
      'w.tgz': `w/d.yaml\0${workload('{{ .Values.label }}')}`,
      'v.yaml': 'label: a\nother: 1\nimage: { tag: "1" }\n',
    }
    const found = await reasons(base, { 'v.yaml': 'label: b\nother: 1\nimage: { tag: "1" }\n' })
    expect(found).toEqual(handed('v.yaml', 'sets label, and the chart w.tgz'))
    expect(await reasons(base, { 'v.yaml': 'label: a\nother: 2\nimage: { tag: "2" }\n' })).toEqual([])
  })
})

describe('names that a program gives a template', () => {
  test('values of ytt by their file', async () => {
    const base = {
      'config/d.yaml': workload('#@ data.values.label').replace(
        '{ app: #@ data.values.label }',
        '\n        app: #@ data.values.label\n        v: #@ data.values.v',
      ),
      'run.sh': 'ytt -f config --data-values-file env/p.yaml | kubectl apply -f -\n',
      'env/p.yaml': 'label: orders\nv: 1\n',
    }
    expect(await reasons(base, { 'env/p.yaml': 'label: other\nv: 1\n' })).toEqual(
      handed('env/p.yaml', 'says what is filled into config/d.yaml'),
    )
    expect(await reasons(base, { 'env/p.yaml': 'label: orders\nv: 2\n' })).toEqual([])
  })

  const matrix = (label: string, tag = '1'): string =>
    `on: push\njobs:\n  d:\n    strategy: { matrix: { label: [${label}], tag: ["${tag}"] } }\n    env: { LABEL: "\${{ matrix.label }}", TAG: "\${{ matrix.tag }}" }\n    steps:\n    - run: envsubst < d.yaml | kubectl apply -f -\n`
  const action = (label: string, tag = '1'): string =>
    `inputs: { label: { default: ${label} }, tag: { default: "${tag}" } }\nruns:\n  using: composite\n  steps:\n  - run: envsubst < d.yaml | kubectl apply -f -\n    env:\n      LABEL: "\${{ inputs.label }}"\n      TAG: "\${{ inputs.tag }}"\n`
  test.each<[string, (label: string, tag?: string) => string]>([
    ['.github/workflows/d.yml', matrix],
    ['.github/actions/d/action.yml', action],
  ])('a name that a pipeline makes of another one: %s', async (path, text) => {
    const base = { 'd.yaml': workload('${LABEL}', { image: 'a:${TAG}' }), [path]: text('orders') }
    expect(await reasons(base, { [path]: text('other') })).toEqual(handed(path, 'says what is filled into d.yaml'))
    expect(await reasons(base, { [path]: text('orders', '2') })).toEqual([])
  })
})
