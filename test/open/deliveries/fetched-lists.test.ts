import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { compareCommits } from '../compare-commits.js'

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'

type Files = Readonly<Record<string, string>>

/** The first file changes: v1 goes to v2 in it. */
const told = async (files: Files, to?: string): Promise<readonly string[]> => {
  const [[path, text] = ['', '']] = Object.entries(files)
  const { plans } = await compareCommits(
    { 'k8s/deny.yaml': deny, ...files },
    { [path]: to ?? text.replaceAll('v1', 'v2') },
  )
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map((one) => one.text))
}

const vendir = (folder: string, url: string): Files => ({
  'vendir.yml': `apiVersion: vendir.k14s.io/v1alpha1\nkind: Config\ndirectories: [{ path: ${folder}, contents: [{ path: p, git: { url: "${url}", ref: v1 } }] }]\n`,
})
const acme = 'https://git.example.com/acme/p'
const jsonnet = (remote: string): Files => ({
  'jsonnetfile.lock.json': `{"version":1,"dependencies":[{"source":{"git":{"remote":"${remote}","subdir":""}},"version":"v1"}]}`,
})
const packed = (text: string): string => gzipSync(Buffer.from(text)).toString('base64').replaceAll(/.{76}/g, '$&\n')

const npm = { 'package.json': '{"name":"shop","devDependencies":{"@acme/policies":"v1","prettier":"v1"}}\n' }
const module = (head: string, source: string, rest = ''): Files => ({
  'main.tf': `${head} {\n  source = "${source}"\n${rest}}\n`,
})

describe('what a tool fetches from elsewhere, in another revision', () => {
  test.each<[string, Files]>([
    [
      'a package of npm that a script applies',
      { ...npm, 'deploy.sh': 'kubectl apply -f node_modules/@acme/policies/mesh.yaml\n' },
    ],
    [
      'a package of npm as its lock has it',
      {
        'package-lock.json': '{"packages":{"":{},"node_modules/@acme/policies":{"version":"v1"}}}\n',
        'deploy.sh': 'helm upgrade --install p ./node_modules/@acme/policies/chart\n',
      },
    ],
    [
      'a package of npm that a kustomization takes',
      { ...npm, 'app/kustomization.yaml': 'resources: [../node_modules/@acme/policies/mesh]\n' },
    ],
    [
      'a module of Terraform for a mesh',
      module('module "a"', 'git::https://git.example.com/acme/mesh-policies?ref=v1'),
    ],
    [
      'a module of Terraform by its name',
      module('module "service_mesh"', 'git::https://git.example.com/acme/all?ref=v1'),
    ],
    [
      'a module of Terraform that is given objects',
      module('module "a"', 'git::https://git.example.com/acme/apply?ref=v1', '  manifests = ["k8s/deny.yaml"]\n'),
    ],
    [
      'a module of the registry, on one line',
      { 'main.tf': 'module "a" { source = "acme/k8s-policies/kubernetes" version = "v1" }\n' },
    ],
    ['into a folder of what is deployed', vendir('k8s/vendor', acme)],
    ['into a folder that a script applies', { ...vendir('lib', acme), 'deploy.sh': 'kubectl apply -f lib/p\n' }],
    [
      'into a folder that a kustomization takes',
      { ...vendir('lib', acme), 'app/kustomization.yaml': 'resources: [../lib/p]\n' },
    ],
    ['what by its name are policies', vendir('lib', 'https://git.example.com/acme/istio-policies')],
    [
      'as its lock has it',
      {
        'vendir.lock.yml':
          'apiVersion: vendir.k14s.io/v1alpha1\nkind: LockConfig\ndirectories:\n- path: k8s/vendor\n  contents:\n  - path: p\n    git: { sha: v1 }\n',
      },
    ],
    [
      'a library of jsonnet that makes policies',
      { ...jsonnet(acme), 'main.jsonnet': 'local p = import "p/main.libsonnet"; p.authorizationPolicies' },
    ],
    [
      'a library of jsonnet by its long name',
      { ...jsonnet(acme), 'main.jsonnet': 'local p = import "git.example.com/acme/p/main.libsonnet"; p.rbac' },
    ],
  ])('proves nothing: %s', async (_, files) => {
    expect(await told(files)).toContainEqual(expect.stringMatching(/ changes,? and .* was not read\./))
  })

  test.each<[string, Files]>([
    ['packages of npm that nobody applies', npm],
    ['a package of npm that a script runs', { ...npm, 'deploy.sh': 'node_modules/.bin/prettier k8s/deny.yaml\n' }],
    [
      'a package of npm beside the one that is applied',
      {
        'package.json': '{"dependencies":{"@acme/policies-tool":"v1","@acme/policies":"2"}}\n',
        'deploy.sh': 'kubectl apply -f node_modules/@acme/policies/mesh.yaml\n',
      },
    ],
    [
      'a package of npm that is linted',
      { ...npm, 'lint.sh': 'eslint -c node_modules/@acme/policies/rules.json\nkubectl apply -f k8s/deny.yaml\n' },
    ],
    ['a module of Terraform for networks', module('module "a"', 'git::https://git.example.com/acme/vpc-mesh?ref=v1')],
    ['a module of Terraform for permissions of a cloud', module('module "a"', 'acme/iam-policy/aws?ref=v1')],
    [
      'a provider of Terraform',
      {
        'main.tf':
          'terraform {\n  required_providers {\n    kubernetes = {\n      source  = "hashicorp/kubernetes"\n      version = "v1"\n    }\n  }\n}\n',
      },
    ],
    [
      'what stands in the repository',
      { ...vendir('k8s/vendor', acme), 'k8s/vendor/p/deny.yaml': deny.replaceAll('deny', 'other') },
    ],
    ['a tool', vendir('hack/tools', 'https://git.example.com/acme/kubeconform')],
    [
      'a library of dashboards',
      {
        ...jsonnet('https://git.example.com/grafana/grafonnet'),
        'dash.jsonnet': 'local g = import "grafonnet/main.libsonnet"; g.dashboard.new("shop")',
      },
    ],
    ['a library that nothing imports', { ...jsonnet(acme), 'main.jsonnet': '{ rbac: true }' }],
  ])('says nothing: %s', async (_, files) => {
    expect(await told(files)).toEqual([])
  })
})

describe('what a script unpacks and applies', () => {
  const script = { 'deploy.sh': 'base64 -d rules.b64 | gunzip | kubectl apply -f -\n' }
  const pods = (image: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec:\n  template:\n    spec:\n      containers:\n        - name: c\n          image: ${image}\n`

  test('proves nothing where it holds a policy', async () => {
    expect(await told({ 'rules.b64': packed(deny), ...script }, packed(deny.replace('admin', 'a')))).toEqual([
      expect.stringContaining('rules.b64 changes and holds in other letters what deploy.sh applies'),
    ])
  })

  test('proves nothing where it cannot be unpacked', async () => {
    expect(
      await told(
        { 'rules.b64': 'H4sIAAAAAAAAA0vMKU8sSgUAn5uOuwgAAAA=', ...script },
        'H4sIAAAAAAAAA0vMKU8sSgUAn5uOuxxxAA=',
      ),
    ).toHaveLength(1)
  })

  test('says nothing where another image runs', async () => {
    expect(await told({ 'rules.b64': packed(pods('api:1')), ...script }, packed(pods('api:2')))).toEqual([])
  })

  test('says nothing of what nobody names', async () => {
    expect(await told({ 'logo.b64': packed(deny), ...script }, packed(deny.replace('admin', 'a')))).toEqual([])
  })
})
