import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'
const files: Files = { 'k8s/api.yaml': pods, 'k8s/deny.yaml': deny }

const told = async (before: Files, after: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...files, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const object = (name: string): string => `k8s_object(\n    name = "${name}",\n    template = "k8s/${name}.yaml",\n)\n`
const list = (...labels: readonly string[]): string =>
  `k8s_objects(name = "shop", objects = [${labels.map((one) => `"${one}"`).join(', ')}])\n`
const group = (...names: readonly string[]): string =>
  `filegroup(\n    name = "all",\n    srcs = [\n${names.map((one) => `        "${one}",\n`).join('')}    ],\n)\n`

describe('packages of Bazel that say by labels what is applied', () => {
  test.each<[string, Files, Files]>([
    ['a label that no package defines', { BUILD: list(':api', ':deny') }, { BUILD: list(':api') }],
    [
      'an object that keeps its own rule',
      { 'BUILD.bazel': object('api') + object('deny') + list(':api', ':deny') },
      { 'BUILD.bazel': object('api') + object('deny') + list(':api') },
    ],
    [
      'a file of another package',
      { BUILD: list('//k8s:api.yaml', '//k8s:deny.yaml') },
      { BUILD: list('//k8s:api.yaml') },
    ],
    [
      'a group of files of another package',
      { BUILD: 'k8s_deploy(name = "shop", manifests = ["//k8s:all"])\n', 'k8s/BUILD': group('api.yaml', 'deny.yaml') },
      { 'k8s/BUILD': group('api.yaml') },
    ],
    [
      'a pattern',
      { BUILD: 'k8s_deploy(name = "shop", manifests = glob(["k8s/*.yaml"]))\n' },
      { BUILD: 'k8s_deploy(name = "shop", manifests = glob(["k8s/a*.yaml"]))\n' },
    ],
    [
      'a name that is given a list',
      {
        BUILD:
          'MANIFESTS = ["//k8s:api.yaml", "//k8s:deny.yaml"]\n\nk8s_deploy(name = "shop", manifests = MANIFESTS)\n',
      },
      { BUILD: 'MANIFESTS = ["//k8s:api.yaml"]\n\nk8s_deploy(name = "shop", manifests = MANIFESTS)\n' },
    ],
    [
      'a list of calls',
      { 'k8s/BUILD': '[k8s_object(name = n, template = n + ".yaml") for n in [":api", ":deny"]]\n' },
      { 'k8s/BUILD': '[k8s_object(name = n, template = n + ".yaml") for n in [":api"]]\n' },
    ],
  ])('prove nothing where %s is applied no longer', async (_, before, after) => {
    const [path = ''] = Object.keys(after)
    expect(await told(before, after)).toEqual([
      expect.stringMatching(new RegExp(`^${path}:\\d+ changes, and with it .* applies no longer k8s/deny\\.yaml`)),
    ])
  })

  test('and where one that stood there comes to be applied', async () => {
    expect(await told({ BUILD: list(':api') }, { BUILD: list(':api', ':deny') })).toEqual([
      expect.stringContaining('//:shop comes to apply k8s/deny.yaml'),
    ])
  })

  test.each<[string, Files, Readonly<Record<string, string | undefined>>]>([
    ['the list is in another order', { BUILD: list(':api', ':deny') }, { BUILD: list(':deny', ':api') }],
    [
      'a group of files takes the place of their names',
      { BUILD: 'k8s_deploy(name = "shop", manifests = ["//k8s:api.yaml", "//k8s:deny.yaml"])\n' },
      {
        BUILD: 'k8s_deploy(name = "shop", manifests = ["//k8s:all"])\n',
        'k8s/BUILD': group('api.yaml', 'deny.yaml'),
      },
    ],
    [
      'another rule takes it over',
      { BUILD: list(':api', ':deny') },
      { BUILD: `${list(':api')}k8s_deploy(name = "rest", manifests = [":deny"])\n` },
    ],
    ['what goes holds no policy', { BUILD: list(':api', ':deny') }, { BUILD: list(':deny') }],
    [
      'nothing deploys what a group holds',
      { 'k8s/BUILD': group('api.yaml', 'deny.yaml') },
      { 'k8s/BUILD': group('api.yaml') },
    ],
    [
      'a rule checks it',
      { BUILD: `${list(':api', ':deny')}k8s_lint_test(name = "lint", srcs = ["//k8s:deny.yaml"])\n` },
      { BUILD: list(':api', ':deny') },
    ],
    ['a comment names it', { BUILD: `${list(':api')}# ":deny"\n` }, { BUILD: list(':api') }],
  ])('but not where %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})
