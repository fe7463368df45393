import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'
const objects: Files = { 'k8s/api.yaml': pods, 'k8s/deny.yaml': deny }

const told = async (before: Files, after: Files, files = objects): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...files, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const workflow = (manifests: string): string =>
  `on: push\njobs:\n  a:\n    steps:\n      - uses: azure/k8s-deploy@v5\n        with:\n          manifests: |\n${manifests
    .split(' ')
    .map((one) => `            ${one}\n`)
    .join('')}`

describe('a text of whatever tool that lists what is applied', () => {
  test.each<[string, string, string, string]>([
    ['an action', '.github/workflows/d.yml', workflow('k8s/api.yaml k8s/deny.yaml'), workflow('k8s/api.yaml')],
    ['a folder becomes a file', '.github/workflows/d.yml', workflow('k8s/'), workflow('k8s/api.yaml')],
    [
      'a pattern becomes a file',
      'azure-pipelines.yml',
      'steps:\n- task: KubernetesManifest@1\n  inputs: { action: deploy, manifests: "k8s/*.yaml" }\n',
      'steps:\n- task: KubernetesManifest@1\n  inputs: { action: deploy, manifests: "k8s/api.yaml" }\n',
    ],
    [
      'everything below a folder becomes a file',
      'Jenkinsfile',
      'node { kubernetesDeploy(configs: "k8s/**/*.yaml") }\n',
      'node { kubernetesDeploy(configs: "k8s/api.yaml") }\n',
    ],
    [
      'a part of one line',
      'devfile.yaml',
      'schemaVersion: 2.2.0\ncomponents: [{name: k, kubernetes: {uri: k8s/deny.yaml}},{name: a, kubernetes: {uri: k8s/api.yaml}}]\n',
      'schemaVersion: 2.2.0\ncomponents: [{name: a, kubernetes: {uri: k8s/api.yaml}}]\n',
    ],
    [
      'a folder without a path, as a flag',
      'cloudbuild.yaml',
      'steps: [{name: gke-deploy, args: [run, "--filename=k8s"]}]\n',
      'steps: [{name: gke-deploy, args: [run, "--filename=k8s/api.yaml"]}]\n',
    ],
    [
      'a set of characters',
      'main.tf',
      'data "kubectl_path_documents" "m" { pattern = "k8s/*.yaml" }\n',
      'data "kubectl_path_documents" "m" { pattern = "k8s/[a-c]*.yaml" }\n',
    ],
    ['one whose name begins like ours', 'meshgate-ship.yaml', 'deploy: "k8s/*.yaml"\n', 'deploy: "k8s/api.yaml"\n'],
    ['a set that leaves one out', 'ship.yaml', 'deploy: ["k8s/*.yaml"]\n', 'deploy: ["k8s/[!d]*.yaml"]\n'],
    ['choices within choices', 'ship.yaml', 'deploy: "k8s/{api,{deny,x}}.yaml"\n', 'deploy: "k8s/{api,x}.yaml"\n'],
    [
      'an agent of GitLab, by paths that start nothing',
      '.gitlab/agents/prod/config.yaml',
      'gitops:\n  manifest_projects:\n  - id: acme/app\n    paths: [{ glob: "k8s/**/*.yaml" }]\n',
      'gitops:\n  manifest_projects:\n  - id: acme/app\n    paths: [{ glob: "k8s/{api,x}.yaml" }]\n',
    ],
    ['names in braces', 'rollout.groovy', 'deploy("k8s/{api,deny}.yaml")\n', 'deploy("k8s/api.yaml")\n'],
    [
      'a tool that nobody knows',
      'ship.toml',
      '[apply]\nfiles = ["k8s/api.yaml", "k8s/deny.yaml"]\n',
      '[apply]\nfiles = ["k8s/api.yaml"]\n',
    ],
    [
      'it leaves one out',
      'ship.yaml',
      'deploy:\n  files:\n  - k8s/*.yaml\n',
      'deploy:\n  files:\n  - k8s/*.yaml\n  exclude:\n  - deny.yaml\n',
    ],
    [
      'a pattern with a mark leaves one out',
      'ship.yaml',
      'deploy:\n  files:\n  - k8s/*.yaml\n',
      'deploy:\n  files:\n  - k8s/*.yaml\n  - "!k8s/deny.yaml"\n',
    ],
    [
      'grep leaves one out',
      'deploy.sh',
      'for f in k8s/*.yaml; do ship apply $f; done\n',
      'for f in k8s/*.yaml; do ship apply $f; done\nls k8s/*.yaml | grep -v deny | xargs ship apply\n',
    ],
  ])('proves nothing where it names a file with a policy no longer: %s', async (_, path, before, after) => {
    expect(await told({ [path]: before }, { [path]: after })).toEqual([
      expect.stringMatching(new RegExp(`^${path.replace('.', '\\.')}:\\d+ applies no longer k8s/deny\\.yaml`)),
    ])
  })

  test.each([
    ['settings of a tool', 'words.toml', 'a = ["k8s/api.yaml", "k8s/deny.yaml"]\n', 'a = ["k8s/api.yaml"]\n'],
    ['lines of paths', 'order.txt', '# in this order\napi.yaml\ndeny.yaml\n', '# in this order\napi.yaml\n'],
    ['names without a folder', 'k8s/order', 'api.yaml\ndeny.yaml\n', 'api.yaml\n'],
    ['JSON', 'stages.json', '{"prod": ["k8s/*.yaml"]}\n', '{"prod": ["k8s/api.yaml"]}\n'],
    ['properties', 'ci/x.properties', 'objects=k8s/api.yaml,k8s/deny.yaml\n', 'objects=k8s/api.yaml\n'],
    ['settings that go', 'words.toml', 'a = ["k8s/api.yaml", "k8s/deny.yaml"]\n', ''],
  ])('whichever tool reads it: %s', async (_, path, before, after) => {
    expect(await told({ [path]: before }, { [path]: after })).toEqual([
      expect.stringMatching(new RegExp(`^${path.replace('.', '\\.')}:\\d+ lists no longer k8s/deny\\.yaml`)),
    ])
  })

  test('and where it comes to name one that stood there before', async () => {
    const path = '.github/workflows/d.yml'
    expect(
      await told({ [path]: workflow('k8s/api.yaml') }, { [path]: workflow('k8s/api.yaml k8s/deny.yaml') }),
    ).toEqual([expect.stringContaining('comes to apply k8s/deny.yaml')])
  })

  const path = '.github/workflows/d.yml'
  test.each<[string, Files, Files]>([
    [
      'it names another file without a policy',
      { [path]: workflow('k8s/api.yaml k8s/deny.yaml') },
      { [path]: workflow('k8s/deny.yaml k8s/other.yaml') },
    ],
    [
      'the folder of a file takes its place',
      { [path]: workflow('k8s/api.yaml k8s/deny.yaml') },
      { [path]: workflow('k8s/') },
    ],
    [
      'the file comes with the change',
      { [path]: workflow('k8s/api.yaml') },
      { [path]: workflow('k8s/api.yaml k8s/new.yaml'), 'k8s/new.yaml': pods.replaceAll('api', 'more') },
    ],
    [
      'another text takes the list over',
      { [path]: workflow('k8s/api.yaml k8s/deny.yaml'), 'ship.yaml': 'deploy: [k8s/api.yaml]\n' },
      { [path]: workflow('k8s/api.yaml'), 'ship.yaml': 'deploy: [k8s/api.yaml, k8s/deny.yaml]\n' },
    ],
    [
      'it says when it runs',
      { [path]: workflow('k8s/') },
      { [path]: workflow('k8s/').replace('on: push', 'on:\n  push:\n    paths:\n      - "!k8s/deny.yaml"') },
    ],
    [
      'it looks at files',
      { [path]: `${workflow('k8s/')}      - run: kubeconform k8s/deny.yaml\n` },
      { [path]: `${workflow('k8s/')}      - run: kubeconform k8s/api.yaml\n` },
    ],
    [
      'a set of characters takes the place of names',
      { 'ship.yaml': 'deploy: ["k8s/{api,deny}.yaml"]\n' },
      { 'ship.yaml': 'deploy: ["k8s/[ad]*.yaml"]\n' },
    ],
    [
      'a set of characters leaves out what holds no policy',
      { 'ship.yaml': 'deploy: ["k8s/*.yaml"]\n' },
      { 'ship.yaml': 'deploy: ["k8s/[!a]*.yaml"]\n' },
    ],
    [
      'paths start a pipeline of any tool',
      { 'ci.yaml': 'deploy:\n  when:\n    paths: [k8s/api.yaml, k8s/deny.yaml]\n  apply: k8s/api.yaml\n' },
      { 'ci.yaml': 'deploy:\n  when:\n    paths: [k8s/api.yaml]\n  apply: k8s/api.yaml\n' },
    ],
    [
      'a hook for commits names it',
      { '.pre-commit-config.yaml': 'deploy: [k8s/api.yaml, k8s/deny.yaml]\n' },
      { '.pre-commit-config.yaml': 'deploy: [k8s/api.yaml]\n' },
    ],
    [
      'the verb of a client is called as a folder',
      {
        'deploy/x.yaml': pods.replaceAll('api', 'x'),
        'deploy/deny.yaml': deny.replaceAll('deny', 'd'),
        'ship.sh': 'kubectl apply -f k8s/api.yaml\n',
      },
      { 'ship.sh': 'kapp deploy -a deploy -f k8s/api.yaml\n' },
    ],
    [
      'a comment names it',
      { [path]: `${workflow('k8s/api.yaml')}# k8s/deny.yaml\n` },
      { [path]: workflow('k8s/api.yaml') },
    ],
    [
      'what is left out holds no policy',
      { 'ship.yaml': 'deploy:\n  files: [k8s/*.yaml]\n' },
      { 'ship.yaml': 'deploy:\n  files: [k8s/*.yaml]\n  exclude: [api.yaml]\n' },
    ],
    ...[
      'check_rules.py',
      'docs/sidebars.json',
      'sonar-project.properties',
      '.github/labeler.yml',
      '.trivyignore.yaml',
      '.vscode/settings.json',
      'test/fixtures/wanted.json',
      'checksums.txt',
      'notes.txt',
      'teams/meshgate.yaml',
    ].map((name): [string, Files, Files] => [
      `${name} names it`,
      { [name]: '"k8s/api.yaml of us", "k8s/deny.yaml of us"\n' },
      { [name]: '"k8s/api.yaml of us"\n' },
    ]),
    [
      'a list that nobody knows takes another name',
      { 'words.toml': 'a = ["k8s/api.yaml", "k8s/deny.yaml"]\n' },
      { 'words.toml': '', 'ops/words.toml': 'a = ["k8s/api.yaml", "k8s/deny.yaml"]\n' },
    ],
    [
      'a list that nobody knows gets another order',
      { 'words.toml': 'a = ["k8s/api.yaml", "k8s/deny.yaml"]\n' },
      { 'words.toml': '# sorted\na = [\n  "k8s/deny.yaml",\n  "k8s/api.yaml",\n]\nretries = 3\n' },
    ],
  ])('but not where %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })

  test('nor where the configuration of this check goes, which applies nothing', async () => {
    const { plans } = await compareCommits(
      { ...objects, 'meshgate.yaml': 'version: 1\npolicies: ["k8s/**/*.yaml"]\n' },
      { 'meshgate.yaml': undefined },
    )
    expect(plans).not.toHaveLength(0)
    expect(plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))).toEqual([])
  })
})
