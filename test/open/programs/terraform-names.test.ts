import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'

/** Why nothing is proven where a file says `b` in the place of `a`, or is deleted. */
const told = async (path: string, text: (word: string) => string, base: Files): Promise<string> => {
  const { plans } = await compareCommits(
    { 'apps/deny.yaml': policy, ...base, [path]: text('a') },
    { [path]: text('b') },
    { renderer: chartsInMemory },
  )
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text: said }) => `${code} ${said}`))
    .filter((said) => said.includes(path))
    .join('\n')
}

const manifest = (asked: string): string =>
  `resource "kubernetes_manifest" "one" {\n  manifest = {\n    apiVersion = "security.istio.io/v1"\n    spec       = { action = ${asked} }\n  }\n}\n`
const otherManifest = (asked: string): string =>
  `resource "kubernetes_manifest" "two" {\n  manifest = {\n    apiVersion = "v1"\n    data       = { action = ${asked} }\n  }\n}\n`
const locals =
  (name: string) =>
  (word: string): string =>
    `locals {\n  other = "${name === 'other' ? word : ''}"\n  ${name === 'other' ? 'act' : name} = "${name === 'other' ? 'x' : word}"\n}\n`
/** Local values that take each the one before it; the last stands first. */
const chain = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `  n${to - at} = local.n${to - at - 1}\n`).join('')
const variable = (word: string): string => `variable "act" {\n  type    = string\n  default = "${word}"\n}\n`
const module = (word: string): string => `module "one" {\n  source = "./m"\n  act    = "${word}"\n}\n`
const chart = {
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/templates/deny.yaml': `{{ if .Values.deny }}\n${policy}{{ end }}\n`,
}
const release = (lines: string): string => `resource "helm_release" "one" {\n  chart = "./c"\n${lines}\n}\n`

describe('a name of Terraform by which something decides', () => {
  test.each([
    ['a policy', 'AuthorizationPolicy', true],
    ['a binding', 'ClusterRoleBinding', true],
    ['notes', 'ConfigMap', false],
  ])('a manifest that names its kind alone: %s', async (_, kind, decides) => {
    const text = (word: string): string =>
      `resource "kubernetes_manifest" "one" {\n  manifest = { kind = "${kind}", spec = { paths = ["/${word}"] } }\n}\n`
    expect((await told('m.tf', text, {})) !== '').toBe(decides)
  })

  test.each<[string, string, (word: string) => string, Files]>([
    ['a local value', 'l.tf', locals('act'), { 'm.tf': manifest('local.act') }],
    [
      'a local value of a local value',
      'l.tf',
      locals('act'),
      { 'm.tf': `locals {\n  two = [local.act]\n}\n${manifest('local.two[0]')}` },
    ],
    [
      'a local value at the end of a long chain',
      'l.tf',
      locals('act'),
      {
        'm.tf': `locals {\n  n0 = local.act\n${chain(1, 4000)}}\n${manifest('local.n4000')}`,
      },
    ],
    [
      'a local value over several lines',
      'l.tf',
      (word) => `locals {\n  act = {\n    # words\n    a = "${word}"\n  }\n}\n`,
      { 'm.tf': manifest('local.act.a') },
    ],
    [
      'a local value that is a text',
      'l.tf',
      (word) => `locals {\n  act = <<-EOT\n    other = 1\n    ${word}\n  EOT\n}\n`,
      { 'm.tf': manifest('local.act') },
    ],
    ['a default', 'v.tf', variable, { 'm.tf': manifest('var.act') }],
    ['what a module is given', 'a.tf', module, { 'm/v.tf': 'variable "act" {}\n', 'm/m.tf': manifest('var.act') }],
    [
      'what a module in a module is given',
      'a.tf',
      module,
      { 'm/n.tf': 'module "n" {\n  source = "../n"\n  do     = var.act\n}\n', 'n/m.tf': manifest('var.do') },
    ],
    [
      'how often a module is made',
      'a.tf',
      (word) => `module "one" {\n  source = "./m"\n  count  = "${word}" == "a" ? 1 : 0\n}\n`,
      { 'm/m.tf': manifest('"DENY"') },
    ],
    [
      'what a module gives back',
      'm/o.tf',
      (word) => `output "act" {\n  value = "${word}"\n}\n`,
      { 'a.tf': `module "one" {\n  source = "./m"\n}\n${manifest('module.one.act')}` },
    ],
    [
      'an object in a local value',
      'l.tf',
      (word) => `locals {\n  all = [{\n    apiVersion = "security.istio.io/v1"\n    action     = "${word}"\n  }]\n}\n`,
      { 'm.tf': 'resource "kubernetes_manifest" "one" {\n  for_each = local.all\n  manifest = each.value\n}\n' },
    ],
    [
      'how often objects of a local value are made',
      'm.tf',
      (word) =>
        `resource "kubernetes_manifest" "one" {\n  count    = "${word}" == "a" ? 1 : 0\n  manifest = local.one\n}\n`,
      { 'l.tf': 'locals {\n  one = { apiVersion = "security.istio.io/v1" }\n}\n' },
    ],
    [
      'a variable through a local value',
      'a.tfvars',
      (word) => `act = "${word}"\n`,
      { 'm.tf': `locals {\n  do = var.act\n}\n${manifest('local.do')}` },
    ],
    [
      'a member of a variable',
      'a.tfvars',
      (word) => `act = {\n  a-b = "${word}"\n}\n`,
      { 'm.tf': manifest('var.act["a-b"]') },
    ],
    ['a variable in JSON', 'a.tfvars.json', (word) => `{"act": ["${word}"]}\n`, { 'm.tf': manifest('var.act[0]') }],
    [
      'a file of values',
      'conf/who.yaml',
      (word) => `action: ${word}\n`,
      {
        'm.tf': `locals {\n  who = yamldecode(file("\${path.module}/conf/who.yaml"))\n}\n${manifest('local.who.action')}`,
      },
    ],
    [
      'an input of Terragrunt',
      'live/terragrunt.hcl',
      (word) => `inputs = {\n  act = "${word}"\n}\n`,
      { 'm.tf': manifest('var.act') },
    ],
    [
      'a local value of Terragrunt elsewhere',
      'live/env.hcl',
      (word) => `locals {\n  act = "${word}"\n}\n`,
      {
        'live/terragrunt.hcl':
          'locals {\n  env = read_terragrunt_config(find_in_parent_folders("env.hcl"))\n}\ninputs = {\n  do = local.env.locals.act\n}\n',
        'm.tf': manifest('var.do'),
      },
    ],
    [
      'labels of a namespace',
      'l.tf',
      (word) => `locals {\n  labels = { istio-injection = "${word}" }\n}\n`,
      { 'n.tf': 'resource "kubernetes_namespace" "one" {\n  metadata {\n    labels = local.labels\n  }\n}\n' },
    ],
    ['all values of a chart here', 'l.tf', locals('act'), { ...chart, 'r.tf': release('  values = [local.act]') }],
    [
      'one value of a chart here',
      'l.tf',
      locals('act'),
      { ...chart, 'r.tf': release('  set {\n    name  = "deny"\n    value = local.act\n  }') },
    ],
    [
      'a value of a chart of Istio',
      'l.tf',
      locals('act'),
      {
        'r.tf':
          'resource "helm_release" "one" {\n  chart = "istiod"\n  set {\n    name  = "meshConfig.trustDomain"\n    value = local.act\n  }\n}\n',
      },
    ],
    ['how often a chart here is made', 'r.tf', (word) => release(`  count = "${word}" == "a" ? 1 : 0`), chart],
    [
      'a module from elsewhere',
      'a.tf',
      (word) => `module "one" {\n  source = "far/istio/any"\n  act    = "${word}"\n}\n`,
      {},
    ],
    [
      'JSON of Terraform',
      'm.tf.json',
      (word) =>
        `{"resource":{"kubernetes_manifest":{"one":{"manifest":{"apiVersion":"security.istio.io/v1","spec":{"action":"${word}"}}}}}}\n`,
      {},
    ],
  ])('proves nothing where it changes: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toMatch(/^CHANGE_UNREAD .* changes and /)
  })

  test.each<[string, string, (word: string) => string, Files]>([
    ['another local value', 'l.tf', locals('other'), { 'm.tf': manifest('local.act') }],
    ['a name that only begins alike', 'l.tf', locals('act'), { 'm.tf': manifest('local.act_two') }],
    ['a local value of another folder', 'l.tf', locals('act'), { 'n/m.tf': manifest('local.act') }],
    [
      'an object that decides nothing',
      'l.tf',
      locals('act'),
      { 'm.tf': `${otherManifest('local.act')}${manifest('"DENY"')}` },
    ],
    [
      'a comment',
      'l.tf',
      (word) => `locals {\n  # ${word}\n  act = "x" # ${word}\n}\n`,
      { 'm.tf': manifest('local.act') },
    ],
    [
      'what a variable is said to be',
      'v.tf',
      (word) => `variable "act" {\n  description = "${word}"\n  default     = "x"\n}\n`,
      { 'm.tf': manifest('var.act') },
    ],
    [
      'another variable of a module',
      'a.tf',
      (word) => `module "one" {\n  source = "./m"\n  size   = "${word}"\n  act    = "x"\n}\n`,
      { 'm/m.tf': manifest('var.act') },
    ],
    ['a module that makes nothing of the kind', 'a.tf', module, { 'm/m.tf': otherManifest('var.act') }],
    [
      'a file that nothing reads',
      'conf/who.yaml',
      (word) => `action: ${word}\n`,
      { 'm.tf': manifest('local.who.action') },
    ],
    [
      'a file of an object that decides nothing',
      'conf/who.yaml',
      (word) => `action: ${word}\n`,
      { 'm.tf': otherManifest('yamldecode(file("conf/who.yaml"))') },
    ],
    [
      'processor time of a chart of Istio',
      'l.tf',
      locals('act'),
      {
        'r.tf':
          'resource "helm_release" "one" {\n  chart = "istiod"\n  set {\n    name  = "pilot.resources.requests.cpu"\n    value = local.act\n  }\n}\n',
      },
    ],
    [
      'a value that the chart here has not',
      'l.tf',
      locals('act'),
      { ...chart, 'r.tf': release('  set {\n    name  = "color"\n    value = local.act\n  }') },
    ],
    [
      'labels without Istio',
      'l.tf',
      (word) => `locals {\n  labels = { team = "${word}" }\n}\n`,
      { 'n.tf': 'resource "kubernetes_namespace" "one" {\n  metadata {\n    labels = local.labels\n  }\n}\n' },
    ],
    [
      'a lock of versions',
      '.terraform.lock.hcl',
      (word) => `inputs = {\n  act = "${word}"\n}\n`,
      { 'm.tf': manifest('var.act') },
    ],
    [
      'another module from elsewhere',
      'a.tf',
      (word) => `module "one" {\n  source = "far/vpc/any"\n  act    = "${word}"\n}\n`,
      {},
    ],
  ])('is of no matter: %s', async (_, path, text, base) => {
    expect(await told(path, text, base)).toBe('')
  })
})
