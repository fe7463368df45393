import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy: Files = {
  'k8s/deny.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n',
}

/** Why nothing is proven where a text says one release after another. */
const reasons = async (
  path: string,
  text: string,
  [old, now]: readonly [string, string],
  others: Files = {},
): Promise<readonly string[]> => {
  const of = (release: string): string => text.replaceAll('RELEASE', release)
  const { plans } = await compareCommits(
    { ...policy, ...others, [path]: of(old) },
    { [path]: of(now) },
    { renderer: chartsInMemory },
  )
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map((one) => one.text))
}

const ofTerraform =
  'variable "istio_version" {}\nresource "helm_release" "istiod" {\n  chart = "istiod"\n  version = var.istio_version\n}\n'

const ways: readonly (readonly [string, string, string, Files?])[] = [
  ['a variable of make', 'Makefile', 'ISTIO_VERSION := RELEASE\ninstall:\n\tistioctl install -y\n'],
  [
    'a variable with a default',
    'install.sh',
    'V=${ISTIO_VERSION:-RELEASE}\ncurl -L https://istio.io/downloadIstio | sh -\n',
  ],
  [
    'a file of variables',
    'versions.env',
    'ISTIO_VERSION=RELEASE\n',
    { 'install.sh': '. versions.env\nistioctl install -y --set tag=$ISTIO_VERSION\n' },
  ],
  ['the image of a job', '.gitlab-ci.yml', 'i:\n  image: istio/istioctl:RELEASE\n  script: [istioctl install -y]\n'],
  ['variables of Ansible', 'group_vars/all.yml', 'istio_version: RELEASE\n'],
  ['variables of Task', 'Taskfile.yml', 'version: "3"\nvars: {ISTIO: RELEASE}\ntasks:\n  i: {cmds: ["make"]}\n'],
  [
    'a variable before a command',
    '.github/workflows/d.yml',
    'on: push\njobs:\n  d:\n    steps:\n      - run: curl -L https://istio.io/downloadIstio | ISTIO_VERSION=RELEASE sh -; istioctl install -y\n',
  ],
  ['a camel', 'config.json', '{ "istioVersion": "RELEASE" }\n'],
  ['a map', 'platform/versions.yaml', 'istio:\n  chart: istiod\n  version: RELEASE\n'],
  ['a comment of Renovate', 'platform/setup.sh', '# renovate: depName=istio/istio\nVERSION=RELEASE\nmake install\n'],
  ['a variable of a pipeline', 'ci/azure.yml', 'variables:\n  - name: ISTIO_VERSION\n    value: RELEASE\n'],
  ['a list of tools', '.tool-versions', 'istioctl RELEASE\n', { 'install.sh': 'istioctl install -y\n' }],
  ['values of Terraform', 'prod.tfvars', 'istio_version = "RELEASE"\n', { 'm.tf': ofTerraform }],
  [
    'a setting of istioctl',
    '.github/workflows/d.yml',
    'on: push\njobs:\n  d:\n    steps:\n      - run: istioctl install -y --set tag=RELEASE\n',
  ],
  [
    'a helmfile',
    'helmfile.yaml',
    'releases:\n  - {name: istiod, namespace: istio-system, chart: istio/istiod, version: RELEASE}\n',
  ],
]

describe('a release of Istio that a text says by a name', () => {
  test.each(ways)('%s: another minor release is not proven', async (...[, path, text, others]) => {
    expect((await reasons(path, text, ['1.30.2', '1.31.0'], others)).join('\n')).toContain(path)
  })

  test.each(ways)('%s: a patch release changes nothing', async (...[, path, text, others]) => {
    expect(await reasons(path, text, ['1.30.2', '1.30.3'], others)).toEqual([])
  })

  test.each([
    ['another program of a name that begins alike', 'versions.env', 'ISTIO_EXPORTER_VERSION=RELEASE\n'],
    ['another program beside it', 'versions.yaml', 'istio:\n  version: 1.30.2\nkiali:\n  version: RELEASE\n'],
    ['a program of the same map', 'versions.yaml', 'istio:\n  kiali_version: RELEASE\n'],
    ['prose', 'docs/install.md', 'ISTIO_VERSION=RELEASE\n'],
    [
      "what keeps Istio's version",
      'renovate.json',
      '{ "matchPackageNames": ["istio"], "allowedVersions": "RELEASE" }\n',
    ],
  ])('%s is none', async (_, path, text) => {
    expect(await reasons(path, text, ['1.30.2', '1.31.0'])).toEqual([])
  })

  test('it names the line, the name and the release', async () => {
    expect(await reasons('versions.env', 'A=1\nISTIO_VERSION=RELEASE\n', ['1.30.2', '1.31.0'])).toEqual([
      expect.stringMatching(/^versions\.env:2 changes ISTIO_VERSION to Istio 1\.31, another minor release/),
    ])
  })
})

describe('settings of an installation by a command', () => {
  const workflow = (flags: string): string =>
    `on: push\njobs:\n  d:\n    steps:\n      - run: istioctl install -y${flags}\n`

  test.each([' --set meshConfig.accessLogFile=/dev/stdout', ' --set values.pilot.resources.requests.cpu=2'])(
    '%s decides nothing',
    async (flags) => {
      expect(await reasons('.github/workflows/d.yml', workflow('RELEASE'), ['', flags])).toEqual([])
    },
  )

  test.each([
    ' --set meshConfig.trustDomain=else',
    ' --set meshConfig.outboundTrafficPolicy.mode=X --set values.pilot.env.A=b',
  ])('%s may decide', async (flags) => {
    expect(await reasons('.github/workflows/d.yml', workflow('RELEASE'), ['', flags])).not.toEqual([])
  })
})
