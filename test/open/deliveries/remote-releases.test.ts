import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policyIn = (namespace: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: shut, namespace: ${namespace}}\nspec: {action: DENY, rules: [{}]}\n`

/** Codes of what stands in the way of a proof. */
const codesOf = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'quay/shut.yaml': policyIn('quay'), ...base }, head, {
    renderer: chartsInMemory,
  })
  return [...new Set(plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code }) => code)))]
}

const istiod = (version: string, values: string, more = ''): Files => ({
  'infra/istiod.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: istiod, namespace: istio-system}\nspec:\n  chart: {spec: {chart: istiod, version: ${version}, sourceRef: {kind: HelmRepository, name: istio}}}\n  values: ${values}\n${more}`,
  'infra/shut.yaml': policyIn('istio-system'),
})
const inArgo = (version: string, values: string): Files => ({
  'infra/kustomization.yaml': 'resources: [istiod.yaml]\n',
  'infra/istiod.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: istiod, namespace: argocd}\nspec:\n  source: {repoURL: https://charts.example, chart: istiod, targetRevision: ${version}, helm: {valuesObject: ${values}}}\n  destination: {server: https://here.example, namespace: istio-system}\n`,
})
const buoy = (version: string, values: string): Files => ({
  'infra/buoy.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: buoy, namespace: quay}\nspec:\n  chart: {spec: {chart: buoy, version: ${version}, sourceRef: {kind: HelmRepository, name: far}}}\n  values: ${values}\n`,
})

const byParameter = (name: string, value: string): Files => ({
  'infra/buoy.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: buoy, namespace: argocd}\nspec:\n  source: {repoURL: https://charts.example, chart: buoy, targetRevision: 1.0.0, helm: {parameters: [{name: ${name}, value: "${value}"}]}}\n  destination: {server: https://here.example, namespace: quay}\n`,
})

describe('a release of a chart from elsewhere', () => {
  test.each<[string, Files, Files]>([
    ['a patch of Istio', istiod('1.30.2', '{}'), istiod('1.30.3', '{}')],
    ['a patch of Istio by Argo CD', inArgo('1.30.2', '{}'), inArgo('1.30.3', '{}')],
    [
      'how many of istiod run',
      istiod('1.30.2', '{pilot: {autoscaleMin: 2}}'),
      istiod('1.30.2', '{pilot: {autoscaleMin: 3}}'),
    ],
    ['how often Flux looks', istiod('1.30.2', '{}', '  interval: 1m\n'), istiod('1.30.2', '{}', '  interval: 1h\n')],
    ['an image by a parameter', byParameter('image.tag', 'v1'), byParameter('image.tag', 'v2')],
    ['which image a program runs', buoy('1.0.0', '{image: {tag: a}}'), buoy('1.0.0', '{image: {tag: b}}')],
  ])('%s decides nothing, beside a policy too', async (_, base, head) => {
    expect(await codesOf(base, head)).toEqual([])
  })

  test.each<[string, Files, Files]>([
    ['another minor release of Istio', istiod('1.29.2', '{}'), istiod('1.30.2', '{}')],
    ['a chart without its version', istiod('1.30.2', '{}'), istiod('"*"', '{}')],
    [
      'a trust domain',
      istiod('1.30.2', '{meshConfig: {trustDomain: a}}'),
      istiod('1.30.2', '{meshConfig: {trustDomain: b}}'),
    ],
    ['an environment of istiod', inArgo('1.30.2', '{}'), inArgo('1.30.2', '{pilot: {env: {A: b}}}')],
    ['a label by a parameter', byParameter('podLabels.app', 'a'), byParameter('podLabels.app', 'b')],
    [
      'a label of Istio by a parameter',
      byParameter('podLabels.istio\\.io/rev', 'a'),
      byParameter('podLabels.istio\\.io/rev', 'b'),
    ],
    ['another version of a program', buoy('1.0.0', '{}'), buoy('1.0.1', '{}')],
    ['labels of its pods', buoy('1.0.0', '{}'), buoy('1.0.0', '{podLabels: {app: tug}}')],
    ['a value that speaks of refusals', buoy('1.0.0', '{denyAll: true}'), buoy('1.0.0', '{denyAll: false}')],
  ])('%s may', async (_, base, head) => {
    expect(await codesOf(base, head)).toContain('NOT_RENDERED')
  })

  const alone = (namespace: string): Files => ({
    'infra/buoy.yaml': (buoy('1.0.0', '{}')['infra/buoy.yaml'] ?? '').replace(
      'namespace: quay',
      `namespace: ${namespace}`,
    ),
  })
  const space = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: reef}\n'
  test.each<[string, Files]>([
    ['', {}],
    [', with its namespace', { 'infra/spaces.yaml': space }],
    [
      ', in a folder of that name',
      {
        'apps/kustomization.yaml': 'resources: [reef]\n',
        'apps/reef/kustomization.yaml': 'resources: [tug.yaml]\n',
        'apps/reef/tug.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: tug, namespace: quay}\n',
      },
    ],
    [', and prose about it', { 'docs/reef.md': 'what runs in reef\n' }],
    [
      ', and a word with that in it',
      { 'tug.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: coral-reefs, namespace: quay}\n' },
    ],
  ])('one that comes where nothing else is said of its namespace%s decides nothing', async (_, more) => {
    expect(await codesOf(more, { ...more, ...alone('reef') })).toEqual([])
    expect(await codesOf({ ...more, ...alone('reef') }, { 'README.md': 'a\n' })).toEqual([])
  })

  test.each<[string, Files]>([
    ['a policy stands there', { 'reef/shut.yaml': policyIn('reef') }],
    [
      'a policy speaks of it',
      { 'reef/shut.yaml': policyIn('quay').replace('[{}]', '[{from: [{source: {namespaces: [reef]}}]}]') },
    ],
    [
      'a policy speaks of its accounts',
      {
        'reef/shut.yaml': policyIn('quay').replace(
          '[{}]',
          '[{from: [{source: {principals: [cluster.local/ns/reef/sa/a]}}]}]',
        ),
      },
    ],
    ['a kustomization places objects there', { 'reef/kustomization.yaml': 'namespace: reef\nresources: []\n' }],
    ['a script speaks of it', { 'deploy.sh': 'helm install -n reef quay ./quay\n' }],
    ['a text that is no YAML speaks of it', { 'a.yaml': '{{ if a }}\nnamespace: reef\n{{ end }}\n' }],
  ])('one that comes where %s may', async (_, more) => {
    expect(await codesOf(more, { ...more, ...alone('reef') })).toContain('NOT_RENDERED')
  })

  const reef = (version: string, values = '{}'): Files => ({
    'infra/buoy.yaml': (buoy(version, values)['infra/buoy.yaml'] ?? '').replace('namespace: quay', 'namespace: reef'),
  })
  const route =
    'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: buoy, namespace: reef}\nspec: {hosts: [buoy.example], http: [{route: [{destination: {host: buoy.reef.svc.cluster.local}}]}]}\n'
  test.each<[string, Files]>([
    ['a route leads there', { 'reef/route.yaml': route }],
    ['others place objects there', { 'reef/kustomization.yaml': 'namespace: reef\nresources: []\n' }],
    [
      'a selecting policy of the mesh stands beside',
      { 'mesh.yaml': policyIn('istio-system').replace('{action', '{selector: {matchLabels: {a: b}}, action') },
    ],
  ])('another version of a program where no policy stands decides nothing, though %s', async (_, more) => {
    expect(await codesOf({ ...more, ...reef('1.0.0') }, reef('1.0.1'))).toEqual([])
  })

  test.each<[string, Files, Files?]>([
    ['a policy stands there', { 'reef/shut.yaml': policyIn('reef') }],
    ['a policy of the whole mesh stands beside', { 'mesh.yaml': policyIn('istio-system') }],
    [
      'a policy speaks of it',
      { 'a.yaml': policyIn('quay').replace('[{}]', '[{from: [{source: {namespaces: [reef]}}]}]') },
    ],
    [
      'a policy without a namespace stands somewhere',
      {
        'a.yaml': policyIn('').replace(', namespace: }', '}'),
        'reef/kustomization.yaml': 'namespace: reef\nresources: []\n',
      },
    ],
    [
      'a kustomization takes a policy there',
      { 'a/shut.yaml': policyIn('bay'), 'a/kustomization.yaml': 'namespace: reef\nresources: [shut.yaml]\n' },
    ],
    ['a program writes policies', { 'a.ts': "const kind = 'AuthorizationPolicy'\n" }],
    ['a template writes policies', { 'a.yaml': '{{ if a }}\nkind: AuthorizationPolicy\n{{ end }}\n' }],
    ['its values speak of refusals', {}, reef('1.0.0', '{denyAll: true}')],
  ])('another version of it does not where %s', async (_, more, head = reef('1.0.1')) => {
    expect(await codesOf({ 'reef/route.yaml': route, ...more, ...reef('1.0.0') }, head)).not.toEqual([])
  })

  test('also where the policy stands in another folder, and where it comes or goes', async () => {
    expect(await codesOf(buoy('1.0.0', '{}'), buoy('1.1.0', '{}'))).toContain('NOT_RENDERED')
    expect(await codesOf({}, buoy('1.0.0', '{}'))).toContain('NOT_RENDERED')
  })

  test('a part of Istio that comes counts wherever it goes', async () => {
    const files = istiod('1.30.2', '{}')['infra/istiod.yaml'] ?? ''
    expect(await codesOf({}, { 'infra/istiod.yaml': files })).toContain('NOT_RENDERED')
  })
})
