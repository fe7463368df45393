import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const kustomization = (more: string): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec:\n  path: ./apps\n  sourceRef: { kind: GitRepository, name: here }\n${more}`

const asking = (kind = 'Secret'): Files => ({
  'cluster/apps.yaml': kustomization(`  postBuild: { substituteFrom: [{ kind: ${kind}, name: vars }] }\n`),
})

const policy = (caller: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: allow, namespace: shop }\nspec: { rules: [{ from: [{ source: { principals: ["cluster.local/ns/shop/sa/${caller}"] } }] }] }\n`

const holder = (kind: string, values: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: vars, namespace: flux-system }\n${values}`

const secret = (values: string): string => holder('Secret', `stringData: { ${values} }\n`)

const deployment = (line: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: cart, namespace: shop }\nspec: { template: { spec: { containers: [{ name: cart, ${line} }] } } }\n`

/** Why nothing is proven of a change of the file. */
const told = async (base: Files, path: string, sides: readonly [string, string]): Promise<string> => {
  const { plans } = await compareCommits({ ...base, [path]: sides[0] }, { [path]: sides[1] })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes('Flux may fill in'))
    .join('\n')
}

describe('values that Flux fills in from an object of the cluster', () => {
  const sealed = (text: string): string =>
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: vars, namespace: flux-system }\nspec: { encryptedData: { WHO: ${text} } }\n`
  const external = (text: string): string =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: other, namespace: flux-system }\nspec: { target: { name: vars }, dataFrom: [{ extract: { key: ${text} } }] }\n`
  const one = holder('ConfigMap', 'data: { WHO: web }\n')

  const definition = (group: string): string =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: things.${group} }\nspec:\n  group: ${group}\n  description: it is filled in, as \${WHO:=web} is\n`

  test('is of matter in the schema of a kind of Istio', async () => {
    const app = definition('security.istio.io')
    const sides = [secret('WHO: web'), secret('WHO: all')] as const
    expect(await told({ ...asking(), 'apps/crd.yaml': app }, 'cluster/vars.yaml', sides)).toContain('apps/crd.yaml')
  })

  test.each<[string, Files, string, readonly [string, string]]>([
    ['a Secret', asking(), 'cluster/vars.yaml', [secret('WHO: web'), secret('WHO: all')]],
    ['a Secret that comes', asking(), 'cluster/vars.yaml', ['# nothing yet\n', secret('WHO: all')]],
    ['what makes a Secret', asking(), 'cluster/vars.yaml', [sealed('AAA'), sealed('BBB')]],
    ['what makes a Secret of another name', asking(), 'cluster/vars.yaml', [external('a'), external('b')]],
    [
      'one of two ConfigMaps of the name',
      { ...asking('ConfigMap'), 'other/vars.yaml': one },
      'cluster/vars.yaml',
      [one, one.replace('web', 'all')],
    ],
    [
      'a generated ConfigMap',
      {
        ...asking('ConfigMap'),
        'cluster/kustomization.yaml':
          'resources: [apps.yaml]\nconfigMapGenerator: [{ name: vars, envs: [vars.env] }]\n',
      },
      'cluster/vars.env',
      ['WHO=web\n', 'WHO=all\n'],
    ],
    [
      'a Secret that a patch names',
      {
        'cluster/apps.yaml': kustomization(''),
        'cluster/kustomization.yaml':
          'resources: [apps.yaml, vars.yaml]\npatches: [{ target: { kind: Kustomization }, patch: "[{op: add, path: /spec/postBuild, value: {substituteFrom: [{kind: Secret, name: vars}]}}]" }]\n',
      },
      'cluster/vars.yaml',
      [secret('WHO: web'), secret('WHO: all')],
    ],
  ])('proves nothing where it changes: %s', async (_, base, path, sides) => {
    const text = await told({ ...base, 'apps/policy.yaml': policy('${WHO:=web}') }, path, sides)
    expect(text).toMatch(
      /^CHANGE_UNREAD cluster\/vars\.\w+ changes (?:vars|other), of which Flux may fill in \$\{WHO\}/,
    )
    expect(text).toContain('at apps/policy.yaml')
  })

  test.each<[string, string, readonly [string, string]]>([
    ['of which another value changes', policy('${WHO}'), [secret('WHO: web'), secret('WHO: web, COLOR: red')]],
    ['of which a comment changes', policy('${WHO}'), [secret('WHO: web'), `# words\n${secret('WHO: web')}`]],
    ['that no policy asks for', `${policy('web')}# \${WHO}\n`, [secret('WHO: web'), secret('WHO: all')]],
    ['for an image', deployment('image: "cart:${WHO}"'), [secret('WHO: web'), secret('WHO: all')]],
    [
      'that the prose of a schema speaks of',
      definition('kustomize.toolkit.fluxcd.io'),
      [secret('WHO: web'), secret('WHO: all')],
    ],
    [
      'of another name',
      policy('${WHO}'),
      [secret('WHO: web').replace('vars', 'color'), secret('WHO: all').replace('vars', 'color')],
    ],
  ])('is of no matter: a value %s', async (_, app, sides) => {
    expect(await told({ ...asking(), 'apps/policy.yaml': app }, 'cluster/vars.yaml', sides)).toBe('')
  })

  test('is of no matter where one of two objects that ask for it is applied at other times', async () => {
    const one = asking()['cluster/apps.yaml'] ?? ''
    const sides = [one, `${one}  interval: 5m\n`] as const
    const base = { 'other/apps.yaml': one.replace('flux-system', 'flux-other'), 'apps/policy.yaml': policy('${WHO}') }
    expect(await told(base, 'cluster/apps.yaml', sides)).toBe('')
  })

  test('is of matter where it names an account', async () => {
    const app = deployment('image: cart').replace(
      'spec: { containers',
      'spec: { serviceAccountName: "${WHO}", containers',
    )
    expect(
      await told({ ...asking(), 'apps/app.yaml': app }, 'cluster/vars.yaml', [secret('WHO: web'), secret('WHO: all')]),
    ).toContain('${WHO} at apps/app.yaml')
  })

  test('is read where the tree holds its one ConfigMap', async () => {
    const files = { ...asking('ConfigMap'), 'apps/policy.yaml': policy('${WHO}') }
    expect(await told(files, 'cluster/vars.yaml', [one, one.replace('web', 'all')])).toBe('')
  })
})

describe('what another object of the name gives', () => {
  const both = (list: string): Files => ({
    'cluster/apps.yaml': kustomization(list),
    'apps/allow.yaml': policy('${WHO}'),
    'infra/release.yaml': '# the release apps\n',
  })
  const release = (version: string): string =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: apps, namespace: shop }\nspec: { chart: { spec: { chart: a, version: ${version} } } }\n`
  const sides = [release('1.0.0'), release('1.0.1')] as const

  test.each<[string, string]>([
    ['below', '  postBuild:\n    substituteFrom:\n      - kind: Secret\n        name: vars\n'],
    [
      'as deep',
      '  postBuild:\n    substituteFrom:\n    # all of them\n    - kind: Secret\n      name: vars\n  timeout: 1m\n',
    ],
  ])('is not asked for where the list %s names others', async (_, list) => {
    expect(await told(both(list), 'infra/release.yaml', sides)).toBe('')
    expect(await told(both(list), 'cluster/vars.yaml', [secret('WHO: web'), secret('WHO: all')])).toContain('${WHO}')
  })

  test.each<[string, string]>([
    ['names it', '  postBuild:\n    substituteFrom:\n      - kind: Secret\n        name: apps\n'],
    ['is written elsewhere', '  postBuild:\n    substituteFrom:\n      - &it { kind: Secret, name: vars }\n'],
    ['stands in one line', '  postBuild: { substituteFrom: [{ kind: Secret, name: apps }] }\n'],
  ])('may be where the list %s', async (_, list) => {
    expect(await told(both(list), 'infra/release.yaml', sides)).toContain('${WHO}')
  })
})
