import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: one, namespace: shop }
spec: { action: DENY, rules: [{ to: [{ operation: { paths: [/admin] } }] }] }
`
const chart = (rest: string): string =>
  `charts: [{ name: shop, localPath: chart, namespace: shop, valuesFiles: [a.yaml], version: 1.0.0${rest} }]`
const zarf = (component: string, rest = ''): string =>
  `kind: ZarfPackageConfig\nmetadata: { name: shop, description: words }\n${rest}components:\n- name: shop\n  ${component}\n`

const reasons = async (before: string, after: string, base = policy): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'p/policy.yaml': base, 'z/zarf.yaml': before }, { 'z/zarf.yaml': after })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}
const named = [
  expect.stringMatching(/^CHANGE_UNREAD z\/zarf\.yaml changes, and Zarf takes charts, values and manifests of it/),
]
const one = zarf(chart(''))

describe('a package of Zarf says what is applied', () => {
  test.each<[string, string, string]>([
    ['other values', one, one.replace('a.yaml', 'b.yaml')],
    ['another namespace', one, one.replace('namespace: shop', 'namespace: open')],
    ['another folder', one, one.replace('localPath: chart', 'localPath: other')],
    ['manifests', one, zarf(`${chart('')}\n  manifests: [{ name: a, kustomizations: [a] }]`)],
    ['a component that is no longer required', zarf(`required: true\n  ${chart('')}`), one],
    [
      'a default of a variable',
      zarf(chart(''), 'variables: [{ name: A, default: a }]\n'),
      zarf(chart(''), 'variables: [{ name: A, default: b }]\n'),
    ],
    [
      'a command that writes',
      one,
      zarf(`${chart('')}\n  actions: { onDeploy: { after: [{ cmd: kubectl delete authorizationpolicy one }] } }`),
    ],
    ...[
      'kubectl create --dry-run=client -o yaml -f a.yaml | kubectl apply -f -',
      'kubectl apply --dry-run=none -f a.yaml',
      'kubectl apply --dry-run=server --dry-run=none -f a.yaml',
      'kubectl apply --dry-run=server -f a.yaml; kubectl apply -f a.yaml',
    ].map((cmd): [string, string, string] => [
      `what writes beside a trial: ${cmd}`,
      one,
      zarf(`${chart('')}\n  actions: { onDeploy: { after: [{ cmd: "${cmd}" }] } }`),
    ]),
    [
      'another Istio',
      zarf(chart(', url: https://istio.example')),
      zarf(chart(', url: https://istio.example').replace('1.0.0', '1.1.0')),
    ],
  ])('%s', async (_, before, after) => {
    expect(await reasons(before, after)).toEqual(named)
  })

  test.each<[string, string, string]>([
    [
      'a patch release of Istio',
      zarf(chart(', url: https://istio.example')),
      zarf(chart(', url: https://istio.example').replace('1.0.0', '1.0.1')),
    ],
    ['images', zarf(`${chart('')}\n  images: [a:1]`), zarf(`${chart('')}\n  images: [a:2]`)],
    ['a description', one, one.replace('words', 'other words')],
    [
      'a description of a variable',
      zarf(chart(''), 'variables: [{ name: A, description: a }]\n'),
      zarf(chart(''), 'variables: [{ name: A, description: b }]\n'),
    ],
    ['a command that waits', one, zarf(`${chart('')}\n  actions: { onDeploy: { after: [{ cmd: sleep 1 }] } }`)],
    [
      'a command that looks',
      one,
      zarf(`${chart('')}\n  actions: { onDeploy: { after: [{ cmd: kubectl wait --for=condition=Ready pod/a }] } }`),
    ],
    [
      'a command that only tries',
      one,
      zarf(
        `${chart('')}\n  actions:\n    onDeploy:\n      after:\n      - cmd: |\n          zarf tools kubectl create \\\n            --dry-run=server -o name -f - <<'EOF'\n          kind: Service\n          EOF`,
      ),
    ],
    ['a comment', one, `# words\n${one}`],
  ])('but not by %s', async (_, before, after) => {
    expect(await reasons(before, after)).toEqual([])
  })

  const keeping = (...paths: readonly string[]): string =>
    zarf(chart(`, values: [{ sourcePath: .shop, targetPath: ., excludePaths: [${paths.join(', ')}] }]`))
  const both = keeping('.shop.image', '.shop.hooks.labels')

  test('but not by a value that it keeps from its chart no longer, which nobody here gives', async () => {
    const { plans } = await compareCommits(
      { 'p/policy.yaml': policy, 'z/zarf.yaml': both },
      { 'z/zarf.yaml': keeping('.shop.image') },
    )
    expect(plans.flatMap(({ reviewed }) => reviewed.access.reasons)).toEqual([])
    expect(plans.flatMap(({ observed }) => observed.assumptions)).toContain(
      '.shop.hooks.labels is kept from its chart no longer: values outside of this repository are taken not to give it',
    )
  })

  test.each<[string, string, string, string]>([
    ['a value that it keeps from its chart from now on', keeping('.shop.image'), both, ''],
    ['one that it gives itself', both, keeping('.shop.image'), 'zarf-values.yaml'],
    ['one of a file that is not here', both, keeping('.shop.image'), 'https://values.example/a.yaml'],
    ['where it takes values from', both, both.replace('sourcePath: .shop', 'sourcePath: .other'), ''],
  ])('and by %s', async (_, before, after, file) => {
    const given = file === '' ? '' : `values: { files: [${file}] }\n`
    const { plans } = await compareCommits(
      {
        'p/policy.yaml': policy,
        'q/zarf.yaml': zarf(chart(''), given),
        'q/zarf-values.yaml': 'shop: { hooks: { labels: { a: b } } }\n',
        'z/zarf.yaml': before,
      },
      { 'z/zarf.yaml': after },
    )
    expect(plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))).toEqual(
      named,
    )
  })

  test('nor is it a list of what is filled into other files', async () => {
    const tasks = `tasks:\n- name: test\n  actions:\n  - cmd: |\n      kind: AuthorizationPolicy\n      apiVersion: security.istio.io/v1\n      name: {{ .components }}\n`
    const images = (tag: string): string => zarf(`${chart('')}\n  images: [a:${tag}]`)
    const { plans } = await compareCommits(
      { 'p/policy.yaml': policy, 'tasks/test.yaml': tasks, 'z/zarf.yaml': images('1') },
      { 'z/zarf.yaml': images('2') },
    )
    expect(plans.flatMap(({ reviewed }) => reviewed.access.reasons)).toEqual([])
  })

  test.each([
    ['packages/${LAYER}/zarf.yaml', false],
    ['../z/zarf.yaml', true],
    ['${LAYER}/zarf.yaml', true],
    ['x/zarf.yaml', false],
    ['/work/repository/z/zarf.yaml', true],
    ['zarf.yaml', true],
  ])('a task of another tool names it: %s', async (name, isTaken) => {
    const tasks = `tasks:\n- name: test\n  actions:\n  - cmd: |\n      kubectl get authorizationpolicies {{ .input }}\n      cat ${name}\n      apiVersion: security.istio.io/v1\n      kind: AuthorizationPolicy\n`
    const { plans } = await compareCommits(
      { 'p/policy.yaml': policy, 'tasks.yaml': tasks, 'z/zarf.yaml': one },
      { 'z/zarf.yaml': `# words\n${one}` },
    )
    const told = plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text)).join('\n')
    expect(told.includes('says what is filled into')).toBe(isTaken)
  })

  test('and decides nothing where nothing decides', async () => {
    expect(
      await reasons(one, one.replace('a.yaml', 'b.yaml'), 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: a }\n'),
    ).toEqual([])
  })
})
