import { describe, expect, test } from '@jest/globals'
import { chartReleases } from '../../../src/open/charts/chart-releases.js'
import { isWhole, readRevisionUnits } from '../../../src/open/reached/revision-units.js'
import { compareCommits } from '../compare-commits.js'
import { filledCharts } from '../kustomize-in-memory.js'
import { revisionsInMemory } from '../revisions-in-memory.js'

type Files = Readonly<Record<string, string>>

const guard = (rule: string, spec = ''): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: guard, namespace: shop }
spec:
  action: ALLOW
${spec}  rules: [{ from: [{ source: { ${rule} } }] }]
`
const chart = (policy: string, values = 'allowed: none\n'): Files => ({
  'chart/Chart.yaml': 'apiVersion: v2\nname: guard\nversion: 0.1.0\n',
  'chart/values.yaml': values,
  'chart/templates/p.yaml': policy,
})
const byNamespace = chart(guard('namespaces: [{{ .Values.allowed | quote }}]'))
const byPrincipal = chart(guard('principals: [{{ .Values.allowed | quote }}]'))
const byLabel = chart(
  guard('namespaces: [other]', '  selector:\n    matchLabels:\n      tier: {{ .Values.allowed | quote }}\n'),
)
interface Pods {
  readonly namespace?: string
  readonly account?: string
  readonly labels?: string
}
const pods = ({ namespace = 'web', account = 'web', labels = '' }: Pods = {}): Files => ({
  'w/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web${labels} } }
    spec: { serviceAccountName: ${account}, containers: [{ name: a, image: a }] }
`,
})
const others: Files = {
  't/orders.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders, namespace: shop }\nspec:\n  selector: { matchLabels: { app: orders } }\n  template:\n    metadata: { labels: { app: orders } }\n    spec: { serviceAccountName: orders, containers: [{ name: a, image: a }] }\n',
}
const script = (line: string): Files => ({ 'deploy.sh': `#!/bin/sh\n${line}\n` })
const zarf = (chartFields: string): Files => ({
  'zarf.yaml': `kind: ZarfPackageConfig\nmetadata: { name: z }\ncomponents:\n- name: shop\n  charts:\n  - { name: guard, localPath: chart, namespace: shop, version: 0.1.0, ${chartFields} }\n`,
})
const [old, moved] = [pods(), pods({ namespace: 'trusted' })]

const verdicts = async (base: Files, head: Files): Promise<ReadonlySet<string>> => {
  const { plans } = await compareCommits({ ...others, ...base }, head, { renderer: filledCharts })
  return new Set(plans.map(({ reviewed }) => reviewed.access.verdict))
}
const unchanged = new Set(['equivalent'])

describe('a chart is compared with the values that a deploying text releases it with', () => {
  test.each<[string, Files, Files]>([
    [
      'a file',
      byNamespace,
      { 'deploy/prod.yaml': 'allowed: trusted\n', ...script('helm upgrade -i guard ./chart -f deploy/prod.yaml') },
    ],
    [
      'a file that an environment names',
      byNamespace,
      { 'deploy/prod.yaml': 'allowed: trusted\n', ...script('helm upgrade -i guard chart --values=deploy/$ENV.yaml') },
    ],
    ['a file that is not here', byNamespace, script('helm upgrade -i guard ./chart -f /tmp/values.yaml')],
    ['a setting', byNamespace, script('helm upgrade --install guard ./chart --set a=b,allowed=trusted')],
    [
      'a setting that is filled in',
      byNamespace,
      script('helm upgrade --install guard ./chart --set allowed=$(cat list)'),
    ],
    [
      'what is printed for kubectl',
      byNamespace,
      script('helm template guard ./chart --set allowed=trusted | kubectl apply -f -'),
    ],
    [
      'a variable of a pipeline',
      byNamespace,
      {
        '.gitlab-ci.yml':
          'deploy:\n  variables: { ALLOWED: trusted }\n  script: [helm upgrade guard ./chart --set allowed=$ALLOWED]\n',
      },
    ],
    [
      'a list of words',
      byNamespace,
      { 'deploy.py': 'run(["helm", "upgrade", "guard", "./chart", "--set", "allowed=trusted"])\n' },
    ],
    ['a variable of Zarf', byNamespace, zarf('variables: [{ name: ALLOWED, path: allowed }]')],
    [
      'a mark of Zarf',
      byNamespace,
      { ...zarf('valuesFiles: [v.yaml]'), 'v.yaml': 'allowed: "###ZARF_VAR_ALLOWED###"\n' },
    ],
    [
      'Terraform',
      byNamespace,
      {
        'main.tf':
          'resource "helm_release" "g" {\n  chart = "./chart"\n  set {\n    name = "allowed"\n    value = "trusted"\n  }\n}\n',
      },
    ],
    [
      'Skaffold',
      byNamespace,
      {
        'skaffold.yaml':
          'apiVersion: skaffold/v4\nkind: Config\ndeploy: { helm: { releases: [{ name: g, chartPath: chart, setValues: { allowed: trusted } }] } }\n',
      },
    ],
    [
      'helmfile',
      byNamespace,
      { 'helmfile.yaml': 'releases:\n- name: guard\n  chart: ./chart\n  values: [{ allowed: trusted }]\n' },
    ],
    ['a folder to stand in', byNamespace, script('cd chart/\nhelm upgrade --install guard . --set allowed=trusted')],
    [
      'a folder for a while, and a file from there',
      byNamespace,
      {
        'deploy/prod.yaml': 'allowed: trusted\n',
        ...script('(pushd ./chart && helm upgrade guard . -f ../deploy/prod.yaml)'),
      },
    ],
    [
      'a folder of a step',
      byNamespace,
      {
        '.github/workflows/d.yaml':
          'on: push\njobs:\n  d:\n    steps:\n      - working-directory: chart\n        run: helm upgrade -i guard . --set allowed=trusted\n',
      },
    ],
    [
      'a folder of a block',
      byNamespace,
      { Jenkinsfile: "node {\n  dir('chart') {\n    sh 'helm upgrade -i guard . --set allowed=trusted'\n  }\n}\n" },
    ],
    [
      'a folder of a program',
      byNamespace,
      { 'deploy.py': 'run("helm upgrade -i guard . --set allowed=trusted", shell=True, cwd="chart")\n' },
    ],
    [
      'a package of it',
      byNamespace,
      script('helm package chart\nhelm upgrade -i guard guard-0.1.0.tgz --set allowed=trusted'),
    ],
    [
      'the namespace of the release',
      chart(guard('namespaces: [{{ .Release.Namespace }}]')),
      script('helm upgrade guard ./chart -n trusted'),
    ],
  ])('pods move to the namespace that it names: %s', async (_, base, files) => {
    expect(await verdicts({ ...base, ...files, ...old }, moved)).not.toEqual(unchanged)
  })

  test.each<[string, Files, Files]>([
    ['its own values', byNamespace, script('helm upgrade --install guard ./chart')],
    [
      'a file with another one',
      byNamespace,
      { 'deploy/prod.yaml': 'allowed: gold\n', ...script('helm upgrade guard ./chart -f deploy/prod.yaml') },
    ],
    ['a setting of another one', byNamespace, script('helm upgrade guard ./chart --set allowed=gold')],
    ['a folder of something else', byNamespace, script('cd web\nhelm upgrade guard . --set allowed=trusted')],
    ['an image that is filled in', byNamespace, script('helm upgrade guard ./chart --set image.tag=$TAG')],
    ['another value that is filled in', byNamespace, script('helm upgrade guard ./chart --set other=$VALUE')],
    ['another variable of Zarf', byNamespace, zarf('variables: [{ name: IMAGE, path: image }]')],
    [
      'a test of what the chart prints',
      byNamespace,
      script('helm template ./chart --set allowed=trusted | kubeconform'),
    ],
    [
      'an account of the release that is none of the pods',
      chart(guard('principals: ["cluster.local/ns/{{ .Release.Namespace }}/sa/gold"]')),
      script('helm upgrade guard ./chart -f /tmp/a'),
    ],
  ])('and they move elsewhere: %s', async (_, base, files) => {
    expect(await verdicts({ ...base, ...files, ...old }, moved)).toEqual(unchanged)
  })

  const set = (value: string): Files => script(`helm upgrade guard ./chart --set allowed=${value}`)
  test.each<[string, Files, Files, boolean]>([
    [
      'the account that it names',
      { ...byPrincipal, ...set('cluster.local/ns/web/sa/api') },
      pods({ account: 'api' }),
      false,
    ],
    [
      'another account than it names',
      { ...byPrincipal, ...set('cluster.local/ns/web/sa/gold') },
      pods({ account: 'api' }),
      true,
    ],
    ['an account that may be filled in', { ...byPrincipal, ...set('$WHO') }, pods({ account: 'api' }), false],
  ])('pods take %s', async (_, base, head, isUnchanged) => {
    const found = await verdicts({ ...base, ...old }, head)
    expect(found.size === 1 && found.has('equivalent')).toBe(isUnchanged)
  })

  test.each<[string, Files, string, boolean]>([
    ['the label that it selects', set('gold'), ', tier: gold', false],
    ['a label that may be filled in', set('$TIER'), ', tier: gold', false],
    ['another value', set('gold'), ', tier: silver', true],
    ['a label that it does not select', set('$TIER'), ', kind: gold', true],
  ])('pods lose %s', async (_, files, labels, isUnchanged) => {
    const found = await verdicts(
      { ...byLabel, ...files, ...pods({ namespace: 'shop', labels }) },
      pods({ namespace: 'shop' }),
    )
    expect(found.size === 1 && found.has('equivalent')).toBe(isUnchanged)
  })

  test('a template that changes under a released value is compared with it', async () => {
    const text = (member: string): string => guard(`namespaces: [{{ .Values.${member} | quote }}]`)
    const base = { ...chart(text('a'), 'a: none\nb: none\n'), ...script('helm upgrade guard ./chart --set b=web') }
    expect(await verdicts({ ...base, ...old }, { 'chart/templates/p.yaml': text('b') })).not.toEqual(unchanged)
  })

  test('a dot behind a backslash is one of a name', async () => {
    const files = { ...byNamespace, ...script('helm upgrade guard ./chart --set "notes.example\\.com/a=b"') }
    const repository = revisionsInMemory(files, {})
    if (!isWhole(repository)) throw new Error('the double lists whole revisions')
    const at = await readRevisionUnits(repository, 'b'.repeat(40), '')
    const [release] = await chartReleases(repository, at)
    expect(release?.values).toEqual({ notes: { 'example.com/a': 'b' } })
  })
})
