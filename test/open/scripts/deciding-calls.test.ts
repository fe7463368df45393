import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n'

/** Why nothing is proven where a file says one thing after another. */
const told = async (path: string, [old, now]: readonly [string | undefined, string | undefined], base: Files = {}) => {
  const files = {
    'apps/deny.yaml': policy,
    'apps/pod.yaml': 'kind: X\napiVersion: a.b/v1\nmetadata: { name: x }\n',
    ...base,
  }
  const { plans } = await compareCommits(
    old === undefined ? files : { ...files, [path]: old },
    { [path]: now },
    { renderer: chartsInMemory },
  )
  return (
    plans
      .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
      // Charts in memory write their templates as they are, which nobody reads as objects.
      .filter((text) => text.includes(path) && !text.includes('(HELM_TEMPLATE)'))
      .join('\n')
  )
}

const gone = 'kubectl -n shop delete authorizationpolicy deny'
const here: (command: string) => Readonly<Record<string, readonly [path: string, text: string]>> = (command) => ({
  'a script': ['deploy.sh', `set -e\n${command}\n`],
  'a target of make': ['Makefile', `deploy:\n\t@${command}\n`],
  'a workflow': ['.github/workflows/a.yaml', `on: push\njobs: { a: { steps: [{ run: "${command}" }] } }\n`],
  'a job of GitLab': ['.gitlab-ci.yml', `deploy:\n  script:\n    - ${command}\n`],
  Buildkite: ['.buildkite/p.yml', `steps: [{ command: "${command}" }]\n`],
  'a pipeline of Azure': ['ci/azure.yml', `steps:\n  - script: |\n      ${command}\n`],
  CircleCI: ['.circleci/config.yml', `jobs: { a: { steps: [{ run: { name: a, command: "${command}" } }] } }\n`],
  Jenkins: ['Jenkinsfile', `pipeline { stages { stage('a') { steps { sh '${command}' } } } }\n`],
  'Jenkins, of several lines': ['Jenkinsfile', `node {\n  sh """\n    ${command}\n  """\n}\n`],
  'a task of Tekton': [
    'ci/task.yaml',
    `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: { name: a }\nspec: { steps: [{ image: x, script: "${command}" }] }\n`,
  ],
  'a workflow of Argo': [
    'ci/wf.yaml',
    `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a }\nspec: { templates: [{ script: { image: x, command: [sh], source: "${command}" } }] }\n`,
  ],
  'a Job': [
    'apps/job.yaml',
    `apiVersion: batch/v1\nkind: Job\nmetadata: { name: a }\nspec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: x, command: [sh, -c, "${command}"] }] } } }\n`,
  ],
  'a Job of a chart': [
    'c/templates/job.yaml',
    `{{- if .Values.job }}\napiVersion: batch/v1\nkind: Job\nmetadata: { name: {{ .Release.Name }} }\nspec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: x, command: [sh, -c, "${command}"] }] } } }\n{{- end }}\n`,
  ],
  'a ConfigMap with a script': [
    'apps/script.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  run.sh: |\n    set -e\n    ${command}\n`,
  ],
  Terraform: [
    'a.tf',
    `resource "null_resource" "a" {\n  provisioner "local-exec" {\n    command = "${command}"\n  }\n}\n`,
  ],
  'a playbook': ['site.yml', `- hosts: all\n  tasks:\n    - command: ${command}\n`],
  'a program': ['deploy.py', `import subprocess\nsubprocess.run("${command}", shell=True)\n`],
  'a program with a list': [
    'deploy.py',
    `subprocess.run([${command
      .split(' ')
      .map((word) => `"${word}"`)
      .join(', ')}])\n`,
  ],
  'a list of words': [
    'ci/cloudbuild.yaml',
    `steps:\n  - name: x\n    args:\n${command
      .split(' ')
      .map((word) => `      - ${word}\n`)
      .join('')}`,
  ],
})

const places = Object.keys(here(''))
const textOf = (place: string, command: string): readonly [string, string] => here(command)[place] ?? ['', '']
const chart = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', 'c/values.yaml': 'job: true\n' }

test('a command is quoted as it is written, and said in words what for', async () => {
  expect(await told('deploy.sh', ['set -e\n', 'set -e\nkubectl label ns shop istio-injection=enabled\n'])).toContain(
    'deploy.sh changes and has `kubectl label` for what is of Istio or of permissions: what a command does',
  )
})

describe('a command that takes a policy away', () => {
  test.each(places)('proves nothing where it comes to %s', async (place) => {
    const [path, now] = textOf(place, gone)
    const [, old] = textOf(place, 'kubectl -n shop get pods')
    const base = path.startsWith('c/') ? chart : {}
    expect(await told(path, [old, now], base)).toContain('`kubectl delete authorizationpolicy`')
    expect(await told(path, [now, old], base)).toContain('`kubectl delete authorizationpolicy`')
  })

  test.each(places)('is of no matter where it stays in %s', async (place) => {
    const [path, now] = textOf(place, gone)
    const base = path.startsWith('c/') ? chart : {}
    expect(await told(path, [now, `${now}\n# words\n`], base)).toBe('')
  })

  test.each(places)('is none where %s only says or reads something else', async (place) => {
    const base = place === 'a Job of a chart' ? chart : {}
    const [path, old] = textOf(place, 'echo deploying')
    for (const command of ['kubectl -n shop get authorizationpolicy', 'npm test'])
      expect(await told(path, [old, textOf(place, command)[1]], base)).toBe('')
  })
})

const script = (line: string): string => `set -e\n${line}\n`

describe('in a script', () => {
  test.each([
    'kubectl delete ap deny -n shop',
    'kubectl delete authorizationpolicies.security.istio.io/deny',
    'kubectl delete peerauthentication,requestauthentication --all -A',
    'kubectl delete -n shop \\\n  authorizationpolicy deny',
    'kubectl "$VERB" authorizationpolicy deny',
    'KIND=authorizationpolicy\nkubectl delete $KIND deny',
    'kubectl delete "$1"',
    'kubectl get authorizationpolicy -o name | xargs kubectl delete',
    'kubectl delete $(kubectl get authorizationpolicy -o name)',
    'kubectl -n $(cat namespace) delete authorizationpolicy deny',
    'kubectl delete -f apps/deny.yaml',
    'kubectl delete -f ./apps',
    'kubectl delete -f "$FILE"',
    'kubectl delete -f elsewhere/deny.yaml',
    'kubectl get authorizationpolicy deny -o yaml > kept.yaml',
    'kubectl rollout undo deployment/orders',
    'kustomize build apps | kubectl delete -f -',
    'cat apps/deny.yaml | kubectl delete -f -',
    'bash -c "kubectl delete authorizationpolicy deny"',
    'ssh host "sudo kubectl delete authorizationpolicy deny"',
    'echo "kubectl delete authorizationpolicy deny" | sh',
    '${KUBECTL} delete authorizationpolicy deny',
    'k delete authorizationpolicy deny',
    'oc delete authorizationpolicy deny',
    'oc adm policy add-cluster-role-to-user admin bob',
    'kubectl create clusterrolebinding a --clusterrole=admin --user=bob',
    'kubectl create rolebinding a --clusterrole=admin --user=bob --dry-run=client -o yaml | kubectl apply -f -',
    'kubectl create rolebinding a --clusterrole=admin --user=bob --dry-run=none',
    'kubectl create rolebinding a --clusterrole=admin --user=bob --dry-run=client -oyaml > a.yaml',
    'kubectl delete authorizationpolicy deny --dry-run=server --dry-run=none',
    'kubectl delete authorizationpolicy deny --dry-run=server $MORE',
    'kubectl delete authorizationpolicy deny --dry-run=$MODE',
    'cat names | xargs kubectl delete authorizationpolicy --dry-run=server',
    'kubectl apply -f https://example.com/istio.yaml',
    'kubectl apply -f https://example.com/releases/network-policies.yaml',
    'kubectl create -k github.com/acme/mesh//policies?ref=v2',
    'kubectl apply -f policies.txt',
    'kustomize build istio-policies | sed s/DENY/ALLOW/ | kubectl apply -f -',
    'kustomize build istio-elsewhere | kubectl apply -f -',
    'kubectl label ns shop istio.io/dataplane-mode-',
    'kubectl label pod orders-1 app-',
    'kubectl annotate ns shop istio.io/use-waypoint=none',
    'kubectl patch deployment orders -p \'{"spec":{"template":{"metadata":{"labels":{"app":"x"}}}}}\'',
    'kubectl patch deployment orders --patch-file p.txt',
    'kubectl patch authorizationpolicy deny --type=merge -p "{}"',
    'kubectl set serviceaccount deployment orders admin',
    'kubectl set selector service orders app=x',
    'kubectl replace authorizationpolicy deny',
    'kubectl certificate approve a',
    'kubectl run a --image=bitnami/kubectl -- delete authorizationpolicy deny',
    'istioctl install -y --set values.global.a=b',
    'istioctl uninstall --purge -y',
    'istioctl x waypoint delete --all',
    'istioctl tag set prod --revision canary',
    'helm uninstall mesh-policies',
    'helm upgrade --install policies acme/guards --wait',
    'helm install guards oci://registry.example.com/charts/mesh-policies',
    'helm upgrade istiod istio/istiod --set meshConfig.trustDomain=x',
    'wget -qO- --method=DELETE $API/apis/security.istio.io/v1/namespaces/shop/authorizationpolicies/deny',
    'wget --method DELETE $API/apis/security.istio.io/v1/namespaces/shop/authorizationpolicies/deny',
    'curl -X DELETE $API/apis/security.istio.io/v1/namespaces/shop/authorizationpolicies/deny',
  ])('proves nothing where it comes: %s', async (line) => {
    expect(
      await told('deploy.sh', ['set -e\n', script(line)], {
        'apps/policies.txt': policy,
        'istio-policies/a.yaml': policy.replaceAll('deny', 'other'),
      }),
    ).toMatch(/^CHANGE_UNREAD deploy.sh changes and has `/)
  })

  test.each([
    'kubectl get authorizationpolicy -A | wc -l',
    'kubectl get authorizationpolicy -A 2>/dev/null',
    'kubectl wait --for=condition=Ready pod -l app=istiod -n istio-system',
    'kubectl rollout restart deployment/istiod -n istio-system',
    'kubectl apply -f apps/deny.yaml',
    'kubectl apply -k overlays/prod',
    'kubectl apply -f https://example.com/releases/cert-manager.yaml',
    'kustomize build istio-policies | kubectl apply -f -',
    'kubectl delete pod orders-1',
    'kubectl delete -f apps/pod.yaml',
    'kubectl delete job migrate --ignore-not-found',
    'kubectl create namespace shop',
    'kubectl create secret generic a --from-literal=role=x',
    'kubectl scale deployment orders --replicas=3',
    'kubectl set image deployment/orders orders=orders:2',
    'kubectl label node one role=db',
    'kubectl patch deployment orders -p \'{"spec":{"replicas":2}}\'',
    'kubectl patch pvc data -p "$PATCH"',
    'kubectl auth can-i delete authorizationpolicy',
    'kubectl create rolebinding a --clusterrole=admin --user=bob --dry-run=server',
    'kubectl delete authorizationpolicy deny --dry-run=client 2>/dev/null',
    'kustomize build istio-policies | sed s/DENY/ALLOW/ | kubectl apply --dry-run=server -f -',
    'istioctl analyze -A',
    'istioctl proxy-config routes orders',
    'istioctl x precheck',
    'helm uninstall preview-12',
    'helm upgrade --install redis far/redis --wait',
    'helm upgrade --install redis far/redis --set networkPolicy.enabled=true -f values/policy.yaml',
    'helm upgrade --install policies ./apps',
    'echo "kubectl delete authorizationpolicy deny"',
    '# kubectl delete authorizationpolicy deny',
    'go test ./role/...',
    'wget -qO- $API/apis/security.istio.io/v1/namespaces/shop/authorizationpolicies',
    'curl -X POST https://hooks.example.com/roles',
  ])('is of no matter where it comes: %s', async (line) => {
    expect(
      await told('deploy.sh', ['set -e\n', script(line)], {
        'istio-policies/a.yaml': policy.replaceAll('deny', 'other'),
      }),
    ).toBe('')
  })
})

/** A script that installs a part of Istio, and then with one setting more. */
const withSetting = (setting: string) => {
  const line = 'helm upgrade --install gateway istio/gateway -n istio-ingress'
  return told('deploy.sh', [`set -e\n${line}\n`, `set -e\n${line} --set ${setting}\n`], { 'apps/policies.txt': policy })
}

describe('a part of Istio that is installed with another setting', () => {
  test.each([
    'global.hub=registry.example.com/istio',
    'global.proxy.image=proxy-of-ours',
    'image.repository=registry.example.com/proxy',
    'labels.istio=other',
    'serviceAccount.name=other',
    'meshConfig.trustDomain=other',
    'pilot.env.PILOT_SCOPE=a',
    'podAnnotations."sidecar\\.istio\\.io/inject"=false',
  ])('is not proven: %s', async (setting) => {
    expect(await withSetting(setting)).toMatch(/^CHANGE_UNREAD deploy.sh/)
  })

  test.each([
    'replicaCount=3',
    'resources.limits.cpu=1',
    'pilot.resources.requests.memory=1Gi',
    'istiod.pilot.autoscaleMin=2',
    'service.annotations.a=b',
    'global.proxy.logLevel=debug',
    'meshConfig.accessLogFile=/dev/stdout',
  ])('decides nothing: %s', async (setting) => {
    expect(await withSetting(setting)).toBe('')
  })
})

describe('a step that gives a client its words', () => {
  test.each<[string, string, (verb: string) => string]>([
    [
      'an image',
      'ci/p.yaml',
      (verb) => `steps: [{ image: bitnami/kubectl, args: [${verb}, authorizationpolicy, deny] }]\n`,
    ],
    [
      'a command and its arguments',
      'ci/p.yaml',
      (verb) => `steps: [{ image: x, command: [kubectl], args: [${verb}, authorizationpolicy, deny] }]\n`,
    ],
    [
      'an image that is called by its name',
      'ci/p.yaml',
      (verb) => `steps: [{ name: gcr.io/cloud-builders/kubectl, args: [${verb}, authorizationpolicy, deny] }]\n`,
    ],
    [
      'an action',
      '.github/workflows/a.yaml',
      (verb) =>
        `jobs: { a: { steps: [{ uses: some/kubectl@v1, with: { args: ${verb} authorizationpolicy deny } }] } }\n`,
    ],
    [
      'a task of Azure',
      'azure-pipelines.yml',
      (verb) => `steps: [{ task: Kubernetes@1, inputs: { arguments: authorizationpolicy deny, command: ${verb} } }]\n`,
    ],
    [
      'an orb',
      '.circleci/config.yml',
      (verb) => `jobs: { a: { steps: [{ kubernetes/${verb}-resource: { resource-types: authorizationpolicy } }] } }\n`,
    ],
    [
      'a task by its name',
      'ci/p.yaml',
      (verb) =>
        `spec:\n  params: [{ name: args, value: [${verb}, ap, deny] }]\n  taskRef:\n    name: kubernetes-actions\n`,
    ],
    [
      'a library in a script',
      'ci/p.yaml',
      (verb) =>
        `script: |\n  python3 - <<X\n  api.${verb}_namespaced_custom_object("security.istio.io", "v1", "shop", "authorizationpolicies", "deny")\n  X\n`,
    ],
    [
      'a resource of Argo',
      'ci/p.yaml',
      (verb) => `templates: [{ resource: { action: ${verb}, manifest: "kind: AuthorizationPolicy" } }]\n`,
    ],
    [
      'a parameter',
      'ci/p.yaml',
      (verb) =>
        `params: [{ name: DO, value: ${verb} }]\nsteps: [{ script: "kubectl $(params.DO) authorizationpolicy deny" }]\n`,
    ],
    [
      'a variable',
      '.gitlab-ci.yml',
      (verb) => `variables: { DO: ${verb} }\na: { script: ["kubectl $DO authorizationpolicy deny"] }\n`,
    ],
    [
      'a library',
      'ci/a.py',
      (verb) =>
        `api.${verb}_namespaced_custom_object("security.istio.io", "v1", "shop", "authorizationpolicies", "deny")\n`,
    ],
  ])('proves nothing where they change: %s', async (_, path, text) => {
    expect(await told(path, [text('get'), text('delete')])).toMatch(/^CHANGE_UNREAD .* changes and has `/)
    expect(await told(path, [text('get'), text('describe')])).toBe('')
  })
})

test('policies that are applied in another namespace are other policies', async () => {
  const sides = (files: string, [one, other]: readonly [string, string]): readonly [string, string] => [
    script(`kubectl apply -n ${one} -f ${files}`),
    script(`kubectl apply -n ${other} -f ${files}`),
  ]
  expect(await told('deploy.sh', sides('apps', ['shop', 'other']))).toContain('`kubectl apply -n`')
  expect(await told('deploy.sh', sides('apps/pod.yaml', ['shop', 'other']))).toBe('')
  expect(await told('deploy.sh', ['set -e\n', script('kubectl apply -n shop -f apps')])).toBe('')
})

test('the place is the line of the command, and no word of the file stands in the text', async () => {
  const { plans } = await compareCommits(
    { 'apps/deny.yaml': policy, 'a.sh': 'set -e\n' },
    { 'a.sh': 'set -e\n\nistioctl <b>\nkubectl delete authorizationpolicy "<b>"\n' },
  )
  const reasons = plans.flatMap(({ reviewed }) => reviewed.access.reasons)
  expect(reasons.map(({ where }) => where)).toContainEqual({ kind: 'file', path: 'a.sh', line: 3, column: 1 })
  expect(reasons.map(({ text }) => text).join()).not.toContain('<b>')
})

describe('charts that are taken away', () => {
  const template = {
    'c/Chart.yaml': chart['c/Chart.yaml'],
    'guards/Chart.yaml': 'apiVersion: v2\nname: orders-rules\nversion: 1.0.0\n',
    'guards/templates/a.yaml': policy,
  }
  test.each(['helm uninstall guards', 'helm uninstall "$RELEASE"', 'helm rollback guards 1'])(
    'prove nothing: %s',
    async (line) => {
      expect(await told('deploy.sh', ['set -e\n', script(line)], template)).toContain('`helm ')
    },
  )
  test('are of no matter where they make no policy', async () => {
    expect(await told('deploy.sh', ['set -e\n', script('helm uninstall "$RELEASE"')], chart)).toBe('')
  })
})
