import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'

const object = (version: string, kind: string, spec: string, name = 'one'): string =>
  `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: system }\nspec: ${spec}\n`
const kluctl = (spec: string): string =>
  object('gitops.kluctl.io/v1beta1', 'KluctlDeployment', `{ target: prod, prune: true, ${spec} }`)
const root = (spec: string): string => object('fluxcd.controlplane.io/v1', 'FluxInstance', `{ ${spec} }`, 'flux')
const generator = (copy: string, more = ''): string =>
  object(
    'source.extensions.fluxcd.io/v1beta1',
    'ArtifactGenerator',
    `{ sources: [{ alias: app, kind: GitRepository, name: app }], ${more}artifacts: [{ name: shop, copy: [{ ${copy} }] }] }`,
  )
const copy = 'from: "@app/apps/**", to: "@artifact/apps/"'
const plugin = (command: string): string =>
  object('argoproj.io/v1alpha1', 'ConfigManagementPlugin', `{ generate: { command: [sh, -c, "${command}"] } }`)
const carried = (command: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: plugins, namespace: argocd }\ndata:\n  plugin.yaml: |\n${plugin(command).replaceAll(/^/gm, '    ')}`
const settings = (data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm, namespace: argocd }\ndata:\n  url: a\n${data}`
const rules = (list: string, rule: string): string => settings(`  resource.${list}: |\n    - { ${rule} }\n`)
const project = (lists: string): string =>
  object('argoproj.io/v1alpha1', 'AppProject', `{ sourceRepos: ["*"], ${lists} }`, 'default')

const guarded: Files = { 'apps/deny.yaml': policy }

/** Why nothing is proven where a file changes beside a policy. */
const told = async (sides: readonly [string | undefined, string], base: Files = guarded): Promise<string> => {
  const path = 'cluster/sync.yaml'
  const { plans } = await compareCommits(
    { ...base, ...(sides[0] === undefined ? {} : { [path]: sides[0] }) },
    { [path]: sides[1] },
  )
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes('what is applied then was not read'))
    .join('\n')
}

describe('an object by which a tool applies files, or leaves some out', () => {
  test.each<[string, readonly [string | undefined, string]]>([
    ['kluctl: arguments', [kluctl('args: { p: /admin }'), kluctl('args: { p: /x }')]],
    ['kluctl: it stops', [kluctl('suspend: false'), kluctl('suspend: true')]],
    ['Flux Operator: the path of the root', [root('sync: { path: clusters/a }'), root('sync: { path: clusters/b }')]],
    [
      'Flux Operator: patches of what it makes',
      [root('sync: { path: a }'), root('sync: { path: a }, kustomize: { patches: [{ patch: a }] }')],
    ],
    ['ArtifactGenerator: what is left out', [generator(copy), generator(`${copy}, exclude: [deny.yaml]`)]],
    ['ArtifactGenerator: from where', [generator(copy), generator(copy.replace('apps/**', 'other/**'))]],
    ['ArtifactGenerator: to where', [generator(copy), generator(copy.replace('artifact/apps', 'artifact/other'))]],
    ['a plugin: its command', [plugin('cat *.yaml'), plugin('cat *.yaml | grep -v DENY')]],
    ['a plugin in a ConfigMap', [carried('cat *.yaml'), carried('cat *.yaml | grep -v DENY')]],
    [
      'Argo CD: a kind is left out',
      [settings(''), rules('exclusions', 'apiGroups: [security.istio.io], kinds: [AuthorizationPolicy]')],
    ],
    ['Argo CD: every kind of Istio is left out', [settings(''), rules('exclusions', 'apiGroups: ["*.istio.io"]')]],
    ['Argo CD: everything of a cluster is left out', [settings(''), rules('exclusions', 'clusters: ["https://a"]')]],
    ['Argo CD: its first settings leave a kind out', [undefined, rules('exclusions', 'kinds: [AuthorizationPolicy]')]],
    ['Argo CD: others alone are taken', [settings(''), rules('inclusions', 'apiGroups: [apps]')]],
    [
      'a project: a kind is forbidden',
      [project(''), project('namespaceResourceBlacklist: [{ group: security.istio.io, kind: "*" }]')],
    ],
    [
      'a project: others alone are permitted',
      [project(''), project('namespaceResourceWhitelist: [{ group: apps, kind: "*" }]')],
    ],
    [
      'a project: bindings of the cluster',
      [project(''), project('clusterResourceWhitelist: [{ group: "*", kind: "*" }]')],
    ],
  ])('proves nothing where it changes: %s', async (_, sides) => {
    expect(await told(sides)).toMatch(/^CHANGE_UNREAD cluster\/sync\.yaml changes, and (?:kluctl|Flux|Argo CD) /)
  })

  test.each<[string, readonly [string | undefined, string], Files?]>([
    ['kluctl: an interval', [kluctl('interval: 5m'), kluctl('interval: 10m')]],
    [
      'Flux Operator: a version',
      [
        root('sync: { path: a }, distribution: { version: 2.6 }'),
        root('sync: { path: a }, distribution: { version: 2.7 }'),
      ],
    ],
    ['Flux Operator: an interval', [root('sync: { path: a, interval: 1m }'), root('sync: { path: a, interval: 2m }')]],
    [
      'ArtifactGenerator: files for people are left out',
      [generator(copy), generator(`${copy}, exclude: ["*.md", "docs/**/*.png"]`)],
    ],
    [
      'ArtifactGenerator: labels of what it makes',
      [generator(copy), generator(copy, 'commonMetadata: { labels: { a: b } }, ')],
    ],
    ['a plugin: a comment', [plugin('cat *.yaml'), `# words\n${plugin('cat *.yaml')}`]],
    ['Argo CD: another setting', [settings(''), settings('  exec.enabled: "true"\n')]],
    [
      'Argo CD: kinds that decide nothing',
      [settings(''), rules('exclusions', 'apiGroups: [cilium.io], kinds: [CiliumIdentity]')],
    ],
    [
      'a ConfigMap of another name',
      [
        settings('').replace('argocd-cm', 'other'),
        rules('exclusions', 'kinds: [AuthorizationPolicy]').replace('argocd-cm', 'other'),
      ],
    ],
    [
      'a project: a kind that decides nothing',
      [project(''), project('namespaceResourceBlacklist: [{ group: "", kind: ResourceQuota }]')],
    ],
    ['a project: another source', [project(''), project('').replace('["*"]', '[a]')]],
    ['a project that comes', [undefined, project('clusterResourceWhitelist: [{ group: "*", kind: "*" }]')]],
    [
      'where nothing decides',
      [kluctl('args: { p: /admin }'), kluctl('args: { p: /x }')],
      { 'apps/a.yaml': policy.replace('security.istio.io/v1', 'v1').replace('AuthorizationPolicy', 'ConfigMap') },
    ],
  ])('is of no matter: %s', async (_, sides, base = guarded) => {
    expect(await told(sides, base)).toBe('')
  })
})
