import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: closed\nspec:\n  action: DENY\n  rules: [{}]\n'
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: sign\ndata: { a: b }\n'
const under = (value: string, text: string): string => `{{ if .Values.${value} }}\n${text}{{ end }}\n`

const told = async (
  others: Readonly<Record<string, string>>,
  text = policy,
  change?: Readonly<Record<string, string>>,
): Promise<string> => {
  const at = (value: string) => ({ 'charts/pier/templates/closed.yaml': under(value, text) })
  const files = {
    'charts/pier/Chart.yaml': 'apiVersion: v2\nname: pier\nversion: 1.0.0\n',
    'charts/pier/values.yaml': 'closed: false\n',
    ...others,
    ...at('closed'),
  }
  const { plans } = await compareCommits(files, change ?? at('shut'), { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map((one) => one.text)).join('\n')
}

const answer = 'gives its chart values with which it was not rendered'
const set = (helm: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: piers, namespace: argocd }\nspec: { generators: [{ clusters: {} }], template: { metadata: { name: "p-{{name}}" }, spec: { destination: { namespace: quay }, source: { repoURL: "https://example.com/x.git", path: charts/pier, helm: ${helm} } } } }\n`

describe('a changed template of a chart that something renders with values of its own', () => {
  test.each([
    ['helmCharts', { 'kustomization.yaml': 'helmCharts:\n- { name: pier, valuesInline: { closed: true } }\n' }],
    [
      'HelmChartInflationGenerator',
      {
        'kustomization.yaml': 'generators: [made.yaml]\n',
        'made.yaml':
          'apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: { name: g }\nname: pier\nvaluesInline: { closed: true }\n',
      },
    ],
    ['ApplicationSet piers', { 'set.yaml': set('{ valuesObject: { closed: true } }') }],
    [
      '.argocd-source.yaml',
      { 'charts/pier/.argocd-source.yaml': 'helm: { parameters: [{ name: closed, value: "true" }] }\n' },
    ],
    ['fleet.yaml', { 'charts/pier/fleet.yaml': 'namespace: quay\nhelm:\n  values:\n    closed: true\n' }],
    [
      'azure-pipelines.yml',
      {
        'azure-pipelines.yml':
          'steps:\n- task: HelmDeploy@0\n  inputs:\n    command: upgrade\n    chartPath: charts/pier\n    overrideValues: closed=true\n',
      },
    ],
    [
      'deploy.yaml',
      {
        '.github/workflows/deploy.yaml':
          'on: push\njobs:\n  d:\n    steps:\n      - uses: deliverybot/helm@v1\n        with:\n          release: pier\n          chart: charts/pier\n          values: |\n            closed: true\n',
      },
    ],
    [
      'play.yml',
      {
        'play.yml':
          '- hosts: all\n  tasks:\n  - kubernetes.core.helm:\n      name: p\n      chart_ref: ./charts/pier\n      values: { closed: true }\n',
      },
    ],
    [
      'index.ts',
      {
        'index.ts':
          'import * as k8s from "@pulumi/kubernetes";\nnew k8s.helm.v3.Chart("p", { namespace: "quay", path: "./charts/pier", values: { closed: true } });\n',
      },
    ],
    ['Tiltfile', { Tiltfile: "k8s_yaml(helm('charts/pier', name='p', set=['closed=true']))\n" }],
    [
      'garden.yml',
      {
        'garden.yml':
          'kind: Deploy\ntype: helm\nname: p\nspec:\n  chart: { path: ./charts/pier }\n  values: { closed: true }\n',
      },
    ],
    [
      'devspace.yaml',
      {
        'devspace.yaml':
          'version: v2beta1\ndeployments:\n  p:\n    helm:\n      chart:\n        path: ./charts/pier\n      values: { closed: true }\n',
      },
    ],
    ['a release', { 'helmfile.yaml': 'releases: [{ name: p, chart: ./charts/pier, values: [{ closed: true }] }]\n' }],
  ])('%s: nothing is proven', async (title, files: Readonly<Record<string, string>>) => {
    const text = await told(files)
    expect(text).toContain(answer)
    expect(text).toContain(title)
  })

  test.each<[string, string, boolean]>([
    ['another version that is served', policy.replace('io/v1', 'io/v1beta1'), false],
    ['another version and comments', `# a\n${policy.replace('io/v1', 'io/v1beta1')}`, false],
    ['a version that nobody serves', policy.replace('io/v1', 'io/v3'), true],
    ['another version and field', policy.replace('io/v1', 'io/v1beta1').replace('DENY', 'AUDIT'), true],
    ['another group', policy.replace('security.istio.io/v1', 'networking.istio.io/v1beta1'), true],
  ])('of %s: a reason is %s', async (_, text, isReason) => {
    const user = { 'kustomization.yaml': 'helmCharts:\n- { name: pier, valuesInline: { closed: true } }\n' }
    const change = { 'charts/pier/templates/closed.yaml': under('closed', text) }
    const answered = await told(user, policy, change)
    expect(answered.includes(answer)).toBe(isReason)
  })

  test('what the chart itself has for a value that is not given counts as much', async () => {
    const user = { 'kustomization.yaml': 'helmCharts:\n- { name: pier, valuesInline: { other: true } }\n' }
    const change = { 'charts/pier/values.yaml': 'closed: true\n' }
    expect(await told(user, policy, change)).toContain(answer)
    expect(await told(user, map, change)).not.toContain(answer)
  })

  test('without values, of another chart, or of what decides nothing: is no reason', async () => {
    expect(await told({ 'set.yaml': set('{ releaseName: p }') })).not.toContain(answer)
    expect(
      await told({ 'helmfile.yaml': 'releases: [{ name: p, chart: ./other, values: [{ a: 1 }] }]\n' }),
    ).not.toContain(answer)
    expect(await told({ 'set.yaml': set('{ valuesObject: { closed: true } }') }, map)).not.toContain(answer)
  })
})
