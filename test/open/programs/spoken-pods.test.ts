import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

/** Whoever runs as pilot may enter the quay, and crew may not. */
const around: Files = {
  'quay/pilots.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: pilots, namespace: quay}\nspec: {rules: [{from: [{source: {principals: [cluster.local/ns/quay/sa/pilot]}}]}]}\n',
  'quay/crew.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: crew, namespace: quay}\nspec: {action: DENY, rules: [{from: [{source: {principals: [cluster.local/ns/quay/sa/crew]}}]}]}\n',
}

const reasons = async (path: string, before: string, after: string): Promise<readonly string[]> => {
  const base = before === '' ? around : { ...around, [path]: before }
  const { plans } = await compareCommits(base, { [path]: after }, { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

/** The same text with one name and with another. */
const naming = (text: string): readonly [string, string] => [text.replace('NAME', 'tug'), text.replace('NAME', 'pilot')]

const inBlock = 'resource "kubernetes_service_account" "tug" {\n  metadata {\n    name = "NAME"\n  }\n}\n'
const ways: readonly (readonly [string, string, string])[] = [
  [
    'an option of helm in a workflow',
    '.github/workflows/sail.yml',
    'on: push\njobs:\n  sail:\n    steps:\n      - run: helm upgrade -i b far/app --set serviceAccount.name=NAME\n',
  ],
  [
    'overrides of a command',
    'sail.sh',
    `kubectl -n quay run b --image=x --overrides='{"spec":{"serviceAccountName":"NAME"}}'\n`,
  ],
  [
    'a variable of a runner',
    '.gitlab-ci.yml',
    'sail:\n  variables: {KUBERNETES_SERVICE_ACCOUNT_OVERWRITE: NAME}\n  script: [make]\n',
  ],
  [
    'a program',
    'index.ts',
    'new k8s.apps.v1.Deployment("b", {spec: {template: {spec: {serviceAccountName: "NAME"}}}})\n',
  ],
  ['a DAG', 'dags/sail.py', 'KubernetesPodOperator(task_id="b", service_account_name="NAME")\n'],
  [
    'a setting of Spark',
    'sail.sh',
    'spark-submit --conf spark.kubernetes.authenticate.driver.serviceAccountName=NAME job.py\n',
  ],
  [
    'a pod template of a pipeline',
    'Jenkinsfile',
    "podTemplate(serviceAccount: 'NAME') { node(POD_LABEL) { sh 'make' } }\n",
  ],
  ['values of a chart from elsewhere', 'infra/values.yaml', 'serviceAccount:\n  create: false\n  name: NAME\n'],
  [
    'YAML that is no object',
    'Pulumi.yaml',
    'resources:\n  b:\n    properties:\n      spec: {template: {spec: {serviceAccountName: NAME}}}\n',
  ],
  [
    'Terraform as JSON',
    'main.tf.json',
    '{"resource":{"kubernetes_deployment":{"b":{"spec":{"service_account_name":"NAME"}}}}}\n',
  ],
  [
    'the block of an account',
    'infra/main.tf',
    `${inBlock}resource "kubernetes_deployment" "b" {\n  service_account_name = kubernetes_service_account.tug.metadata[0].name\n}\n`,
  ],
  [
    'a map that a block repeats over',
    'infra/main.tf',
    'resource "kubernetes_deployment" "b" {\n  for_each = { a = { sa = "NAME" } }\n  service_account_name = each.value.sa\n}\n',
  ],
]

describe('a text of another program by which pods run as another account', () => {
  test.each(ways)('%s is not proven neutral where a rule names the account', async (_, path, text) => {
    const [before, after] = naming(text)
    expect(await reasons(path, before, after)).not.toEqual([])
    expect(await reasons(path, after, before)).not.toEqual([])
  })

  test.each(ways)('%s is where none does', async (_, path, text) => {
    const said = await reasons(path, text.replace('NAME', 'tug'), text.replace('NAME', 'tender'))
    expect(said.filter((one) => one.includes('changes as which account'))).toEqual([])
  })

  test('the namespace that it says counts, and one that is filled in may be any', async () => {
    for (const space of ['quay', '$SPACE']) {
      const [before, after] = naming(`kubectl -n ${space} run b --overrides serviceAccountName=NAME\n`)
      expect(await reasons('sail.sh', before, after)).not.toEqual([])
    }
  })

  test('the reason has the line and the account', async () => {
    const [before, after] = naming('make\nhelm upgrade -i b far/app --set serviceAccount.name=NAME\n')
    expect(await reasons('sail.sh', before, after)).toContainEqual(
      expect.stringContaining(
        'sail.sh:2 changes as which account pods run, and a rule or a binding names the account pilot',
      ),
    )
  })

  test('one that leaves an account which is refused counts, too', async () => {
    const text = 'helm upgrade -i b far/app --set serviceAccount.name=NAME\n'
    expect(await reasons('sail.sh', text.replace('NAME', 'crew'), text.replace('NAME', 'tug'))).not.toEqual([])
  })

  test.each<[string, string, string, string]>([
    [
      'a word that is no account',
      'main.tf',
      'resource "b" "a" {\n  name = "tug"\n}\n',
      'resource "b" "a" {\n  name = "pilot"\n}\n',
    ],
    [
      'an account of a cloud',
      'sail.yaml',
      'service_account: tug@harbour.example\n',
      'service_account: pilot@harbour.example\n',
    ],
    [
      'another line beside it',
      'sail.sh',
      'kubectl run b --overrides serviceAccountName=pilot\n',
      'kubectl run b --overrides serviceAccountName=pilot\nmake\n',
    ],
    [
      'its place',
      'sail.sh',
      'make\nhelm upgrade b far/app --set serviceAccount.name=pilot\n',
      'helm upgrade b far/app --set serviceAccount.name=pilot\nmake\n',
    ],
    [
      'an account of another namespace',
      'sail.sh',
      'kubectl -n reef run b --overrides serviceAccountName=tug\n',
      'kubectl -n reef run b --overrides serviceAccountName=pilot\n',
    ],
    ['a comment', 'sail.sh', 'make\n', 'make\n# serviceAccount.name=pilot\n'],
    [
      'what a run of our own wrote',
      'out/plan.json',
      '{"version":1,"command":"check","exitCode":0,"plans":[]}\n',
      '{"version":1,"command":"check","exitCode":0,"plans":[{"serviceAccount":"pilot"}]}\n',
    ],
    [
      'declared calls',
      'calls.yaml',
      'version: 1\ncallers: []\n',
      'version: 1\ncallers: [{id: a, serviceAccount: pilot}]\n',
    ],
    ['prose', 'sail.md', 'a\n', 'serviceAccountName: pilot\n'],
  ])('%s says nothing', async (_, path, before, after) => {
    const said = await reasons(path, before, after)
    expect(said.filter((one) => one.includes('changes as which account'))).toEqual([])
  })
})

describe('a text of another program by which pods have other labels, another proxy, or somebody another role', () => {
  const open =
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: open, namespace: quay}\nspec: {selector: {matchLabels: {moored: "1"}}, rules: [{}]}\n'
  const said = async (path: string, before: string, after: string): Promise<readonly string[]> => {
    const base = { ...around, 'quay/open.yaml': open, ...(before === '' ? {} : { [path]: before }) }
    const { plans } = await compareCommits(base, { [path]: after }, { renderer: chartsInMemory })
    return plans
      .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
      .filter((text) => text.includes('for which pods or accounts'))
  }
  const program = (labels: string): string =>
    `new k8s.apps.v1.Deployment("b", {spec: {template: {metadata: {labels: {${labels}}}}}})\n`

  test.each<[string, string, string, string]>([
    ['takes a label that a policy selects by', 'index.ts', program('app: "b"'), program('app: "b", moored: "1"')],
    ['leaves one', 'index.ts', program('app: "b", moored: "1"'), program('app: "b"')],
    [
      'takes it by a value of a chart',
      'sail.sh',
      'helm upgrade b far/app\n',
      'helm upgrade b far/app --set podLabels.moored=1\n',
    ],
    ['has no proxy', 'index.ts', program('app: "b"'), program('app: "b", "sidecar.istio.io/inject": "false"')],
    [
      'has none by a value of a chart',
      'sail.sh',
      'helm upgrade b far/app\n',
      String.raw`helm upgrade b far/app --set-string "podAnnotations.sidecar\.istio\.io/inject=false"` + '\n',
    ],
    [
      'binds an account',
      'main.ts',
      'export const a = 1\n',
      'new KubeClusterRoleBinding(this, "x", { roleRef: admin })\n',
    ],
  ])('%s: nothing is proven', async (_, path, before, after) => {
    expect(await said(path, before, after)).toHaveLength(1)
  })

  test.each<[string, string, string, string]>([
    ['has a label that no policy selects by', 'index.ts', program('app: "b"'), program('app: "b", tier: "1"')],
    ['makes further pods', 'index.ts', program('app: "b"'), `${program('app: "b"')}${program('moored: "1"')}`],
    ['comes', 'index.ts', '', program('moored: "1"')],
    ['says it in a comment', 'sail.sh', 'make\n', '# sidecar.istio.io/inject\nmake\n'],
    [
      'is a list of objects as JSON, which are compared',
      'all.json',
      '[\n {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "b", "labels": {"istio.io/use-waypoint": "w"}}}\n]\n',
      '[\n {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "b", "labels": {}}}\n]\n',
    ],
    ['says it in prose', 'sail.md', 'a\n', 'sidecar.istio.io/inject\n'],
  ])('%s: nothing is said', async (_, path, before, after) => {
    expect(await said(path, before, after)).toEqual([])
  })

  test('a line that goes is told as one of the text before the change', async () => {
    const text = 'export const a = 1\n\nsvc.SetLabel("istio.io/use-waypoint", "w")\n'
    expect(await reasons('index.ts', text, 'export const a = 1\n')).toEqual([
      expect.stringMatching(/^index\.ts \(line 3 before the change\) changes which proxy pods have/),
    ])
  })
})
