import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'

/** Why nothing is proven of a change of the file. */
const told = async (path: string, sides: readonly [string | undefined, string], base: Files = {}): Promise<string> => {
  const [before, after] = sides
  const files = { 'apps/deny.yaml': policy, ...base, ...(before === undefined ? {} : { [path]: before }) }
  const { plans } = await compareCommits(files, { [path]: after }, { renderer: chartsInMemory })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes(path))
    .join('\n')
}

/** The text with one word, and with another. */
const words = (text: (word: string) => string, one = 'a', other = 'b'): readonly [string, string] => [
  text(one),
  text(other),
]

const release =
  (name: string, chart = 'istiod') =>
  (value: string) =>
    `resource "helm_release" "one" {\n  chart = "${chart}"\n  set {\n    name  = "${name}"\n    value = "${value}"\n  }\n}\n`
const manifest = (value: string): string =>
  `resource "kubectl_manifest" "one" {\n  yaml_body = templatefile("deny.yaml.tftpl", {\n    action = "${value}"\n  })\n}\n`
const binding = (value: string): string =>
  `resource "kubernetes_cluster_role_binding" "one" {\n  subject {\n    name = "${value}"\n  }\n}\n`

describe('a program that makes what decides', () => {
  const template = { 'deny.yaml.tftpl': policy }
  const chart = {
    'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    'c/templates/words.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: "{{ .Values.deny }}" }\n',
  }
  const stack = {
    'infra/Pulumi.yaml': 'name: a\nruntime: nodejs\n',
    'infra/index.ts': 'new istio.v1.AuthorizationPolicy("a", { action: config.get("act") })\n',
  }
  const compiledStack = {
    'infra/Pulumi.yaml': 'name: a\nruntime: go\n',
    'infra/main.go': 'istio.NewAuthorizationPolicy(ctx, callers)\n',
    'other/Pulumi.yaml': 'name: b\nruntime: go\n',
  }
  test.each<[string, string, readonly [string, string], Files?]>([
    ['a value of a chart of Istio', 'a.tf', words(release('meshConfig.trustDomain'))],
    ['a value of a chart here', 'a.tf', words(release('deny', './c')), chart],
    [
      'a value in a text',
      'a.tf',
      words(
        (value) =>
          `resource "helm_release" "one" {\n  chart = "istiod"\n  values = [<<EOT\nmeshConfig:\n  trustDomain: ${value}\nEOT\n  ]\n}\n`,
      ),
    ],
    ['a value of a template', 'a.tf', words(manifest), template],
    [
      'a variable',
      'a.tfvars',
      words((value) => `act = "${value}"\n`),
      { ...template, 'a.tf': manifest('a').replace('"a"', 'var.act') },
    ],
    ['a binding', 'a.tf', words(binding)],
    [
      'an object among the values of a chart from elsewhere',
      'a.tf',
      words(
        (value) =>
          `resource "helm_release" "raw" {\n  chart = "raw"\n  values = [<<EOT\nresources:\n- apiVersion: security.istio.io/v1\n  action: ${value}\nEOT\n  ]\n}\n`,
      ),
    ],
    [
      'what fills such values in',
      'a.tfvars',
      words((value) => `act = "${value}"\n`),
      {
        'raw.yaml.tftpl': `resources:\n- ${policy.trimEnd().replaceAll('\n', '\n  ')}\n`,
        'a.tf':
          'resource "helm_release" "raw" {\n  chart = "raw"\n  values = [templatefile("raw.yaml.tftpl", { action = var.act })]\n}\n',
      },
    ],
    [
      'a stack',
      'infra/index.ts',
      words((value) => `new istio.v1.AuthorizationPolicy("a", { action: "${value}" })\n`),
      stack,
    ],
    ['a stack in Go', 'infra/main.go', words((value) => `istio.NewAuthorizationPolicy(ctx, "${value}")\n`), stack],
    [
      'a name that another file of its program uses',
      'infra/callers.go',
      words((value) => `var callers = []string{"${value}"}\n`),
      compiledStack,
    ],
    [
      'one of a package below',
      'infra/names/callers.go',
      words((value) => `var Callers = []string{"${value}"}\n`),
      compiledStack,
    ],
    ['a setting of a stack', 'infra/Pulumi.prod.yaml', words((value) => `config:\n  a:act: ${value}\n`), stack],
    [
      'a definition of CUE',
      'v.cue',
      words((value) => `#act: "${value}"\n`),
      { 'p.cue': 'kind: "AuthorizationPolicy"\nspec: action: #act\n' },
    ],
    ['a setting in braces', 'infra/Pulumi.prod.yaml', words((value) => `config: {a:act: ${value}, a:b: c}\n`), stack],
    [
      'Nix, its resources of a kind',
      'p.nix',
      words((value) => `{ kubernetes.resources.authorizationPolicies.d.spec.action = "${value}"; }\n`),
    ],
    ['Nix', 'p.nix', words((value) => `{ customResources.AuthorizationPolicy.p.spec.action = "${value}"; }\n`)],
    ['a script', 'p.py', words((value) => `print({"apiVersion": "security.istio.io/v1",\n"action": "${value}"})\n`)],
  ])('proves nothing where it changes: %s', async (_, path, sides, base = {}) => {
    expect(await told(path, sides, base)).toMatch(/^CHANGE_UNREAD .* changes and /)
  })

  test.each<[string, string, readonly [string, string], Files?]>([
    ['another cloud resource', 'a.tf', words((value) => `resource "aws_iam_role" "one" {\n  name = "${value}"\n}\n`)],
    ['processor time', 'a.tf', words(release('pilot.resources.requests.cpu'))],
    ['a chart of others', 'a.tf', words(release('replicas', 'redis'))],
    [
      'what fills other values of a chart from elsewhere in',
      'a.tfvars',
      words((value) => `act = "${value}"\n`),
      {
        'raw.yaml.tftpl': 'replicas: ${action}\n',
        'a.tf':
          'resource "helm_release" "raw" {\n  chart = "raw"\n  values = [templatefile("raw.yaml.tftpl", { action = var.act })]\n}\n',
      },
    ],
    ['a value that the chart here has not', 'a.tf', words(release('color', './c')), chart],
    [
      'another variable',
      'a.tfvars',
      words((value) => `size = "${value}"\n`),
      { ...template, 'a.tf': manifest('a').replace('"a"', 'var.act') },
    ],
    ['a comment', 'a.tf', [binding('a'), `# words\n${binding('a')}`]],
    ['a program that names a kind', 'ui/a.ts', words((value) => `const kinds = ["AuthorizationPolicy", "${value}"]\n`)],
    ['a program of another stack', 'other/callers.go', words((value) => `var callers = "${value}"\n`), compiledStack],
    ['a program of no stack', 'cmd/callers.go', words((value) => `var callers = "${value}"\n`), compiledStack],
    ['a comment of a program', 'infra/callers.go', words((value) => `// ${value}\nvar callers = 1\n`), compiledStack],
    ['a test', 'infra/a.test.ts', words((value) => `new istio.v1.AuthorizationPolicy("${value}")\n`), stack],
  ])('is of no matter: %s', async (_, path, sides, base = {}) => {
    expect(await told(path, sides, base)).toBe('')
  })
})

describe('values of a chart of Istio that name no setting of its own', () => {
  const values = (value: string): string => `global:\n  meshID: ${value}\n`
  test.each<[string, string, Files?]>([
    ['by the name of the file', 'conf/istiod-values.yaml'],
    ['by the folder', 'istio/values.yaml'],
    [
      'by a script',
      'conf/mesh.yaml',
      { 'install.sh': 'helm upgrade -i istiod istio/istiod \\\n  -f conf/mesh.yaml\n' },
    ],
  ])('prove nothing, known %s', async (_, path, base = {}) => {
    expect(await told(path, words(values), base)).toContain("changes values of Istio's charts")
  })

  test.each<[string, string, (value: string) => string, Files?]>([
    ['where nothing knows them', 'conf/redis.yaml', values],
    [
      'where a script gives them to another chart',
      'conf/mesh.yaml',
      values,
      { 'install.sh': 'helm upgrade -i redis far/redis -f conf/mesh.yaml\n' },
    ],
    ['where they decide nothing', 'conf/istiod-values.yaml', (value) => `global:\n  imagePullPolicy: ${value}\n`],
  ])('are of no matter %s', async (_, path, text, base = {}) => {
    expect(await told(path, words(text), base)).toBe('')
  })
})

describe('a list by which a tool leaves files out, or rewrites them', () => {
  const sync = (folder: string): string =>
    `apiVersion: configsync.gke.io/v1beta1\nkind: RootSync\nmetadata: { name: root, namespace: config-management-system }\nspec: { git: { dir: ${folder} }, override: { a: ${folder} } }\n`
  test.each<[string, readonly [string | undefined, string], Files?]>([
    ['apps/.fleetignore', [undefined, 'deny.yaml\n']],
    ['.krmignore', [undefined, 'apps\n']],
    ['.krmignore', ['apps/deny.yaml\n', '']],
    ['.krmignore', ['other.yaml\n', '*.yaml\n']],
    ['.krmignore', ['other.yaml\n', '/apps/*\n']],
    ['.krmignore', [undefined, 'other.yaml\n!deny.yaml\n']],
    ['.krmignore', [undefined, '[o]ther.yaml\n']],
    [
      'apps/.fleetignore',
      [undefined, 'kustomization.yaml\n'],
      { 'apps/kustomization.yaml': 'resources: [deny.yaml]\n' },
    ],
    ['apps/.sourceignore', [undefined, 'c\n'], { 'apps/c/Chart.yaml': 'name: c\n', 'apps/c/values.yaml': 'a: b\n' }],
    ['apps/Kptfile', ['kind: Kptfile\n', 'kind: Kptfile\npipeline: {}\n']],
    ['Tiltfile', words((word) => `k8s_yaml("${word}")\n`)],
    ['.kluctl.yaml', words((word) => `targets: [{ name: ${word} }]\n`)],
    ['cluster/sync.yaml', words(sync)],
  ])('proves nothing: %s %j', async (path, sides, base = {}) => {
    expect(await told(path, sides, base)).toMatch(
      /^CHANGE_UNREAD .* changes, and (?:Fleet|Flux|kpt|Tilt|kluctl|Config Sync) /,
    )
  })

  const feature = { 'apps/feature.yaml': 'applySpecVersion: 1\nspec:\n  policyController:\n    enabled: true\n' }
  test.each<[string, readonly [string | undefined, string], Files?]>([
    ['apps/.krmignore', [undefined, '# a\nfeature.yaml\n'], feature],
    ['.krmignore', ['docs/\n', '/apps/feature.yaml\n'], { ...feature, 'docs/a.md': '# a\n' }],
    ['.sourceignore', ['a.yaml\n', 'a.yaml\nfeature.yaml'], feature],
    ['.sourceignore', ['apps\nfeature.yaml\n', 'feature.yaml\napps\n'], feature],
    ['other/.fleetignore', [undefined, 'deny.yaml\n']],
    ['other/Tiltfile', words((word) => `k8s_yaml("${word}")\n`)],
    ['cluster/sync.yaml', [sync('a'), sync('a').replace('override: { a: a }', 'override: { a: b }')]],
  ])('is of no matter: %s %j', async (path, sides, base = {}) => {
    expect(await told(path, sides, base)).toBe('')
  })
})
