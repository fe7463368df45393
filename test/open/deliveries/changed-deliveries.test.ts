import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

/** Texts of what stands in the way of a proof, of a change from one state of a repository to the other. */
const unread = async (base: Files, head: Files): Promise<readonly string[]> => {
  const ran = await compareCommits({ ...around, ...base }, head, { renderer: chartsInMemory })
  return ran.plans.flatMap(({ reviewed }) => reviewed.access.reasons).map(({ text }) => text)
}

const around: Files = {
  'quay/deny.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: shut, namespace: quay}\nspec: {action: DENY, rules: [{to: [{operation: {paths: [/ledger*]}}]}]}\n',
}

const object = (version: string, kind: string, spec: string, metadata = ''): Files => ({
  'cluster/tug.yaml': `apiVersion: ${version}\nkind: ${kind}\nmetadata:\n  name: tug\n  namespace: yard\n${metadata}spec:\n${spec}`,
})

const application = (more: string, source = ''): Files =>
  object(
    'argoproj.io/v1alpha1',
    'Application',
    `  source:\n    path: quay\n${source}  destination:\n    namespace: quay\n${more}`,
  )
const applicationSet = (generators: string, more = ''): Files =>
  object(
    'argoproj.io/v1alpha1',
    'ApplicationSet',
    `  generators: [${generators}]\n  template: {metadata: {name: tug}, spec: {source: {path: "{{path}}"}, destination: {namespace: quay}}}\n${more}`,
  )
const folders = (more = ''): string => `{git: {directories: [{path: quay}]${more}}}`

const kustomization = (more: string, metadata = ''): Files =>
  object(
    'kustomize.toolkit.fluxcd.io/v1',
    'Kustomization',
    `  path: ./quay\n  sourceRef: {kind: GitRepository, name: here}\n${more}`,
    metadata,
  )
const repository = (more: string): Files =>
  object('source.toolkit.fluxcd.io/v1', 'GitRepository', `  interval: 1m\n${more}`)

describe('a field of a delivery that nothing here is rendered by proves nothing, by its name and line', () => {
  test.each([
    [
      'left out of a folder',
      application(''),
      application('', '    directory: {exclude: "deny*"}\n'),
      'source.directory',
    ],
    [
      'another revision',
      application('', '    targetRevision: HEAD\n'),
      application('', '    targetRevision: v1\n'),
      'source.targetRevision',
    ],
    ['another cluster', application(''), application('    server: https://far.example\n'), 'destination.server'],
    [
      'one of several sources',
      application('  sources: [{path: quay, targetRevision: a}]\n'),
      application('  sources: [{path: quay, targetRevision: b}]\n'),
      'sources[0].targetRevision',
    ],
    [
      'another revision of the folders that a set is made of',
      applicationSet(folders(', revision: HEAD')),
      applicationSet(folders(', revision: v1')),
      'generators[0].git.revision',
    ],
    [
      'the same within a matrix',
      applicationSet(`{matrix: {generators: [{list: {elements: [{a: b}]}}, ${folders()}]}}`),
      applicationSet(`{matrix: {generators: [{list: {elements: [{a: b}]}}, ${folders(', revision: v1')}]}}`),
      'generators[0].matrix.generators[1].git.revision',
    ],
    [
      "a generator's own template",
      applicationSet('{list: {elements: [{path: quay}]}}'),
      applicationSet('{list: {elements: [{path: quay}], template: {spec: {source: {targetRevision: v1}}}}}'),
      'generators[0].list.template.spec.source.targetRevision',
    ],
    [
      'a patch of what a set makes',
      applicationSet(folders()),
      applicationSet(folders(), '  templatePatch: "spec: {source: {path: far}}"\n'),
      'templatePatch',
    ],
    ['another source', kustomization('  prune: true\n'), kustomization('  prune: false\n'), 'prune'],
    ['left out of a repository', repository('  url: x\n'), repository('  url: x\n  ignore: deny.yaml\n'), 'ignore'],
    ['another branch', repository('  ref: {branch: a}\n'), repository('  ref: {branch: b}\n'), 'ref'],
  ])('%s', async (_, base, head, field) => {
    const texts = await unread(base, head)
    expect(texts).toContainEqual(
      expect.stringMatching(
        new RegExp(`tug at cluster/tug\\.yaml:\\d+ changes spec\\.${field.replaceAll(/[.[\]]/g, '\\$&')}`),
      ),
    )
  })

  test.each([
    [
      'images of the proxy',
      kustomization('  images: [{name: istio/proxyv2, newTag: 1.30.1}]\n'),
      kustomization('  images: [{name: istio/proxyv2, newTag: 1.30.2}]\n'),
      'images',
    ],
    [
      'a field of policies that is left as it is',
      application(''),
      application('  ignoreDifferences: [{kind: AuthorizationPolicy, jsonPointers: [/spec]}]\n'),
      'ignoreDifferences',
    ],
    [
      'an option by which less is applied',
      application('  syncPolicy: {syncOptions: [Prune=true]}\n'),
      application('  syncPolicy: {syncOptions: [Prune=false]}\n'),
      'syncPolicy.syncOptions',
    ],
  ])('%s count', async (_, base, head, field) => {
    expect(await unread(base, head)).toContainEqual(
      expect.stringMatching(new RegExp(`tug at cluster/tug\\.yaml:\\d+ changes spec\\.${field}, which`)),
    )
  })

  test.each([
    ['another revision', application('', '    targetRevision: v1\n'), 'source.targetRevision'],
    [
      'values of a file',
      application('', '    helm: {fileParameters: [{name: a, path: a.txt}]}\n'),
      'source.helm.fileParameters',
    ],
    [
      'another revision of the folders that it is made of',
      applicationSet(folders(', revision: v1')),
      'generators[0].git.revision',
    ],
    [
      "a revision in a generator's template",
      applicationSet('{list: {elements: [{path: quay}], template: {spec: {source: {targetRevision: v1}}}}}'),
      'generators[0].list.template.spec.source.targetRevision',
    ],
    ['nothing yet', kustomization('  suspend: true\n'), 'suspend'],
    ['another cluster', kustomization('  kubeConfig: {secretRef: {name: far}}\n'), 'kubeConfig'],
    ['labels of Istio for all', kustomization('  commonMetadata: {labels: {istio.io/rev: a}}\n'), 'commonMetadata'],
    ['another branch', repository('  url: x\n  ref: {branch: old}\n'), 'ref.branch'],
    ['a tag', repository('  url: x\n  ref: {tag: v1}\n'), 'ref.tag'],
    ['files of elsewhere', repository('  url: x\n  include: [{repository: {name: y}}]\n'), 'include'],
  ])('a new one, that brings %s', async (_, head, field) => {
    expect(await unread({}, head)).toContainEqual(
      expect.stringMatching(
        new RegExp(`tug at cluster/tug\\.yaml:\\d+ comes with spec\\.${field.replaceAll(/[.[\]]/g, '\\$&')}, which`),
      ),
    )
  })

  test.each([
    [
      'of the newest revision',
      {},
      application('  project: a\n  syncPolicy: {syncOptions: [a=b]}\n', '    targetRevision: HEAD\n'),
    ],
    ['that is not paused', {}, kustomization('  prune: true\n  suspend: false\n')],
    ['with labels for people', {}, kustomization('  commonMetadata: {labels: {team: a}}\n')],
    ['of the default branch', {}, repository('  url: x\n  ref: {branch: main}\n')],
    [
      'of a branch that others have',
      {
        'cluster/other.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: other, namespace: yard}\nspec: {source: {path: quay, targetRevision: live}}\n',
      },
      application('', '    targetRevision: live\n'),
    ],
  ])('but not a new one %s', async (_, base, head) => {
    expect((await unread(base, head)).filter((text) => text.includes(' comes with '))).toEqual([])
  })

  test.each(['annotations', 'labels'])('how Flux treats one object, in its %s', async (place) => {
    const head = kustomization('', `  ${place}:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n`)
    expect(await unread(kustomization(''), head)).toContainEqual(
      expect.stringContaining(
        `Kustomization yard/tug at cluster/tug.yaml:7 changes metadata.${place}.kustomize.toolkit.fluxcd.io/substitute`,
      ),
    )
  })

  test.each([
    ['how often', kustomization('  interval: 1m\n'), kustomization('  interval: 5m\n')],
    [
      'whether what cannot be changed is made again where',
      kustomization('  force: true\n'),
      kustomization('  force: false\n'),
    ],
    ['by itself', application(''), application('  syncPolicy: {automated: {}}\n')],
    ['of the newest revision', applicationSet(folders()), applicationSet(folders(', revision: HEAD'))],
    ['how often a generator asks', applicationSet(folders()), applicationSet(folders(', requeueAfterSeconds: 60'))],
    ['how many are kept', application(''), application('  revisionHistoryLimit: 3\n')],
    [
      'with how many pods',
      application(''),
      application('  ignoreDifferences: [{group: apps, kind: Deployment, jsonPointers: [/spec/replicas]}]\n'),
    ],
    ['in which project', application(''), application('  project: b\n')],
    [
      'with which namespace made',
      application('  syncPolicy: {automated: {}}\n'),
      application('  syncPolicy: {automated: {}, syncOptions: [CreateNamespace=true]}\n'),
    ],
    [
      'of which images',
      application('', '    kustomize: {images: ["ship.example/tug:1"]}\n'),
      application('', '    kustomize: {images: ["ship.example/tug:2"]}\n'),
    ],
    [
      'of which images by Flux',
      kustomization('  images: [{name: tug, newTag: "1"}]\n'),
      kustomization('  images: [{name: tug, newTag: "2"}]\n'),
    ],
  ])('but not %s it works', async (_, base, head) => {
    expect((await unread(base, head)).filter((text) => text.includes(' changes '))).toEqual([])
  })
})

describe('a file that decides what is applied, and is no manifest, proves nothing', () => {
  const set = object(
    'argoproj.io/v1alpha1',
    'ApplicationSet',
    '  generators: [{matrix: {generators: [{git: {files: [{path: "conf/*.json"}]}}, {list: {elements: [{a: b}]}}]}}]\n',
  )
  const parameters = application('', '    helm: {fileParameters: [{name: shut, path: ../shut.json}]}\n')
  const far = object(
    'argoproj.io/v1alpha1',
    'Application',
    '  sources:\n    - {repoURL: https://charts.example.com, chart: buoy, targetRevision: 1.0.0, helm: {valueFiles: [$here/conf/buoy.yaml]}}\n    - {repoURL: x, ref: here}\n',
  )
  /** Values of a chart from elsewhere, in a file whose path a generator fills in. */
  const filledIn = (path: string): Files =>
    object(
      'argoproj.io/v1alpha1',
      'ApplicationSet',
      `  generators: [{list: {elements: [{env: north}]}}]\n  template:\n    metadata: {name: buoy}\n    spec:\n      sources:\n        - {repoURL: https://charts.example.com, chart: buoy, targetRevision: 1.0.0, helm: {valueFiles: ['$here/${path}']}}\n        - {repoURL: x, ref: here}\n`,
    )
  test.each([
    ['conf/buoy.yaml', far],
    ['envs/north.yaml', filledIn('envs/{{env}}.yaml')],
    ['envs/values-north.yaml', filledIn('envs/values-{{ .env }}.yaml')],
    ['envs/north/buoy.yaml', filledIn('envs/{{env}}/buoy.yaml')],
    ['north.yaml', filledIn('{{env}}.yaml')],
    ['envs/north', filledIn('envs/{{env}}')],
    ['deep/north/buoy.yaml', filledIn('{{path}}/buoy.yaml')],
    ['.sourceignore', {}],
    ['quay/.sourceignore', {}],
    ['quay/.argocd-source-tug.yaml', {}],
    ['quay/.argocd-source.yaml', {}],
    ['quay/fleet.yaml', {}],
    ['skaffold.yaml', {}],
    ['helmfile.d/10-quay.yaml', {}],
    ['helmfile.yaml.gotmpl', {}],
    ['quay/helmfile.yaml.gotmpl', {}],
    ['helmfile.d/10-quay.yaml.gotmpl', {}],
    ['conf/a.json', set],
    ['shut.json', parameters],
  ] as const)('%s', async (path, base: Files) => {
    expect(await unread({ ...base, [path]: 'a: b\n' }, { [path]: 'a: c\n' })).toContainEqual(
      expect.stringContaining(`${path} changes, and `),
    )
  })

  test.each([
    ['envs/values-north.json', 'envs/values-{{env}}.yaml'],
    ['envs/north/tug.yaml', 'envs/{{env}}/buoy.yaml'],
    ['other/north', 'envs/{{env}}'],
  ])('but %s does where %s is filled in', async (path, named) => {
    const texts = await unread({ ...filledIn(named), [path]: 'a: b\n' }, { [path]: 'a: c\n' })
    expect(texts.filter((text) => text.includes('takes a value of it'))).toEqual([])
  })

  test.each([
    ['comes with other images alone', {}, 'kustomize: {images: [tug:2]}\n', 0],
    [
      'says other images',
      { 'quay/.argocd-source-tug.yaml': 'kustomize: {images: [tug:1]}\n' },
      'kustomize: {images: [tug:2]}\n',
      0,
    ],
    ['says an image of the proxy', {}, 'kustomize: {images: ["istio/proxyv2:2"]}\n', 1],
    ['says a prefix too', {}, 'kustomize: {images: [tug:2], namePrefix: a-}\n', 1],
  ] as const)('what is laid over a source %s', async (_, base: Files, text, count) => {
    const texts = await unread(base, { 'quay/.argocd-source-tug.yaml': text })
    expect(texts.filter((one) => one.includes('.argocd-source-tug.yaml changes'))).toHaveLength(count)
  })

  const skaffold = (build: string, rest = ''): string =>
    `apiVersion: skaffold/v4beta6\nkind: Config\nbuild: { artifacts: [{ image: tug }]${build} }\n${rest}`
  test.each([
    ['builds at once', skaffold(', local: { concurrency: 4 }'), 0],
    ['tests and ports', skaffold('', 'test: [{ image: tug }]\nportForward: [{ port: 80 }]\n'), 0],
    ['a build of a profile', skaffold('', 'profiles: []\n'), 1],
    ['a hook', skaffold(', hooks: { after: [{ command: [kubectl, delete, ap, shut] }] }'), 1],
    ['other manifests', skaffold('', 'manifests: { rawYaml: [quay/*.yaml] }\n'), 1],
  ])('a file of Skaffold says %s', async (_, text, count) => {
    const texts = await unread({ 'skaffold.yaml': skaffold('') }, { 'skaffold.yaml': text })
    expect(texts.filter((one) => one.includes('skaffold.yaml changes'))).toHaveLength(count)
  })

  test('but one beside it does', async () => {
    const texts = await unread({ ...parameters, 'other.json': '{"a": 1}\n' }, { 'other.json': '{"a": 2}\n' })
    expect(texts.filter((text) => text.includes('other.json'))).toEqual([])
  })
})

const chart: Files = {
  'hull/Chart.yaml': 'apiVersion: v2\nname: hull\nversion: 1.0.0\n',
  'hull/templates/shut.yaml': '{{- if .Values.shut }}\n# shut\n{{- end }}\n',
}

describe('values that may be those of a chart, and stand where nobody looks, prove nothing', () => {
  test.each(['envs/north/tug.yaml', 'hull/north.yaml', 'hull/values/north/values.yaml'])('%s', async (path) => {
    expect(await unread({ ...chart, [path]: 'shut: true\n' }, { [path]: 'shut: false\n' })).toContainEqual(
      expect.stringContaining(`${path} changes shut, and the chart hull uses .Values.shut`),
    )
  })

  test.each([
    ['.github/workflows/tug.yaml', 'shut'],
    ['envs/tug.yaml', 'unused'],
  ])('but %s with %s does not', async (path, name) => {
    const texts = await unread({ ...chart, [path]: `${name}: true\n` }, { [path]: `${name}: false\n` })
    expect(texts.filter((text) => text.includes('.Values.'))).toEqual([])
  })
})

describe('values that a HelmRelease takes of an object', () => {
  const release = object(
    'helm.toolkit.fluxcd.io/v2',
    'HelmRelease',
    '  chart: {spec: {chart: ./hull, sourceRef: {kind: GitRepository, name: here}}}\n  valuesFrom: [{kind: ConfigMap, name: hold}]\n',
  )
  const held = (name: string, shut: boolean): Files => ({
    'cluster/hold.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: yard}\ndata: {values.yaml: "shut: ${shut}"}\n`,
  })
  const made = (shut: boolean): Files => ({
    'cluster/kustomization.yaml':
      'resources: [tug.yaml]\nconfigMapGenerator: [{name: hold, files: [values.yaml=hold.txt]}]\n',
    'cluster/hold.txt': `shut: ${shut}\n`,
  })
  test.each([
    ['held here', held('hold', true), held('hold', false)],
    ['made here', made(true), made(false)],
  ])('prove nothing where it is %s and changes', async (_, base, head) => {
    expect(await unread({ ...chart, ...release, ...base }, head)).toContainEqual(
      expect.stringContaining('changes the ConfigMap hold, of which HelmRelease yard/tug at cluster/tug.yaml'),
    )
  })

  const remote = object(
    'helm.toolkit.fluxcd.io/v2',
    'HelmRelease',
    '  chart: {spec: {chart: hull, version: 1.0.0, sourceRef: {kind: HelmRepository, name: there}}}\n  valuesFrom: [{kind: ConfigMap, name: hold}]\n',
  )
  const generated = (values: string, file = 'hold.yaml'): Files => ({
    'cluster/kustomization.yaml': `resources: [tug.yaml]\nconfigMapGenerator: [{name: hold, files: [values.yaml=${file}]}]\n`,
    [`cluster/${file}`]: values,
  })
  const image = (sha: string): string => `web:\n  image: { tag: v1, sha: ${sha} }\ncallers: [a]\n`

  test('but an image in values of a chart from elsewhere decides nothing', async () => {
    const texts = await unread({ ...remote, ...generated(image('a')) }, generated(image('b')))
    expect(texts.join()).not.toContain('changes the ConfigMap hold')
  })

  test.each<[string, Files, Files, Files]>([
    ['another value changes', remote, generated(image('a')), generated(`${image('b')}open: true\n`)],
    ['it is no file of values alone', remote, generated(image('a'), 'hold.txt'), generated(image('b'), 'hold.txt')],
    ['the chart stands here', { ...chart, ...release }, generated(image('a')), generated(image('b'))],
    [
      'the values go to another place',
      Object.fromEntries(
        Object.entries(remote).map(([path, text]) => [path, text.replace('name: hold', 'name: hold, targetPath: a')]),
      ),
      generated(image('a')),
      generated(image('b')),
    ],
  ])('and prove nothing where %s', async (_, base, old, now) => {
    expect((await unread({ ...base, ...old }, now)).join()).toContain('changes the ConfigMap hold')
  })

  test('but another object that changes is none of them', async () => {
    const texts = await unread({ ...chart, ...release, ...held('other', true) }, held('other', false))
    expect(texts.filter((text) => text.includes('takes values'))).toEqual([])
  })
})

describe('what programs apply is not read', () => {
  const shut =
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: more, namespace: quay}\nspec: {action: DENY, rules: [{}]}\n'
  const workflow = (action: string, name = 'quay'): string =>
    `jobs:\n  a:\n    steps:\n      - uses: ${action} # pinned\n      - run: |\n          kubectl apply -f - <<E\n          apiVersion: v1\n          kind: Namespace\n          metadata: { name: ${name} }\n          E\n`
  const ofSteps = (run: string): string =>
    `on: push\njobs: { a: { steps: [{ uses: actions/checkout@v4 }, { run: "${run}" }] } }\n`
  const started = (filter: string, name = 'quay'): string =>
    `on:\n  push:\n    branches: [main]\n    ${filter}\n${workflow('actions/checkout@v4', name)}`
  test.each<[string, string, string]>([
    ['deploy.sh', 'helm upgrade tug ./hull --set shut=$SHUT\n', 'helm upgrade tug ./hull --set shut=$OPEN\n'],
    ['Makefile', 'up:\n\thelm install tug hull --set-string a=1,shut=$(SHUT)\n', 'up:\n\thelm install tug hull\n'],
    ['.github/workflows/tug.yaml', 'run: helm upgrade tug hull --set shut=$SHUT\n', 'run: helm upgrade tug hull\n'],
    ['install.sh', 'istioctl install -y\n', 'istioctl install -y --set meshConfig.trustDomain=far\n'],
    ['mesh.tf', 'name = "meshConfig.trustDomainAliases[0]"\n', 'name = "meshConfig.trustDomain"\n'],
    ['deploy.sh', 'true\n', 'kubectl delete authorizationpolicy shut -n quay\n'],
    ['policies/shut', shut, shut.replace('DENY', 'ALLOW')],
    ['apply.sh', `kubectl apply -f - <<E\n${shut}E\n`, 'true\n'],
    ['shut.yaml.in', shut, shut.replace('more', '@name@')],
    ['operator/shut.ts', shut, shut.replace('DENY', 'ALLOW')],
    ['operator/test.ts', shut, shut.replace('DENY', 'ALLOW')],
    [
      '.github/workflows/build.yaml',
      'a: 1\n',
      `a: |\n  kubectl apply -f - <<< '{"apiVersion": "security.istio.io/v1", "kind": "AuthorizationPolicy"}'\n`,
    ],
    [
      '.github/workflows/build.yaml',
      'a: 1\n',
      'a: |\n  kubectl apply -f - <<E\n  apiVersion: v1\n  kind: Namespace\n  metadata: { name: quay, labels: { istio-injection: disabled } }\n  E\n',
    ],
    [
      '.github/workflows/tug.yaml',
      ofSteps('helm template hull'),
      ofSteps('helm template hull --set shut=true | kubectl apply -f -'),
    ],
    ['.github/workflows/up.yaml', started('paths: [a]'), started('paths: [a]', 'open')],
    ['.github/workflows/up.yaml', workflow('azure/k8s-deploy@v4'), workflow('azure/k8s-deploy@v5')],
    ['.github/workflows/up.yaml', workflow('actions/checkout@v4'), workflow('other/checkout@v4')],
    ['.github/workflows/up.yaml', workflow('actions/checkout@v4'), workflow('actions/checkout@${{ inputs.at }}')],
    ['.github/workflows/up.yaml', workflow('actions/checkout@v4'), workflow('actions/checkout@v5', 'open')],
    ['.gitlab-ci.yml', workflow('actions/checkout@v4'), workflow('actions/checkout@v5')],
    ['.github/workflows/build.yaml', 'a: 1\n', 'a: "api\\\n  Version: security.istio.io/v1"\n'],
    ['.github/workflows/build.yaml', 'a: 1\n', 'a: "apiVersion: security.\\x69stio.io/v1"\n'],
    ['ask.sh', 'true\n', 'kubectl get authorizationpolicy -o yaml | sed s/DENY/ALLOW/ | kubectl apply -f -\n'],
    ['ask.sh', 'true\n', 'kubectl get pods -n istio-system && kubectl delete -f shut.yaml\n'],
    ['ask.sh', 'true\n', 'kubectl get pods -n istio-system; kubectl delete -f shut.yaml\n'],
    ['ask.sh', 'true\n', 'kubectl get pods -n istio-system $(kubectl delete -f shut.yaml)\n'],
    ['ask.sh', 'true\n', 'kubectl get pods -n "istio-system$(kubectl delete -f shut.yaml)"\n'],
    ['ask.sh', 'true\n', 'kubectl get pods -n istio-system `kubectl delete -f shut.yaml`\n'],
    ['ask.sh', 'true\n', 'kubectl get authorizationpolicy shut -o yaml > shut.yaml\n'],
    ['ask.sh', 'true\n', 'kubectl get authorizationpolicy -o name \\\n| xargs kubectl delete\n'],
    ['ask.sh', 'xargs kubectl delete \\\ntrue\n', 'xargs kubectl delete \\\nkubectl get authorizationpolicy\n'],
    ['ask.sh', 'true\n', 'kubectl -n istio-system delete pods get\n'],
    ['ask.sh', 'true\n', 'kubectl -n get delete authorizationpolicy shut\n'],
    ['ask.sh', 'true\n', 'kubectl rollout undo -n istio-system deployment/get\n'],
    [
      '.gitlab-ci.yml',
      'up: { script: [a] }\n',
      'up:\n  script:\n    - >\n      kubectl get authorizationpolicy\n      | kubectl apply -f -\n',
    ],
    ['operator/one.ts', `/**\n * a\n */\n${shut}`, `/**\n * a\n */ run()\n${shut}`],
    ['operator/two.ts', `/**\n * a\n */\n${shut}`, `/**\n run()\n */\n${shut}`],
    ['operator/three.ts', `/**\n * a\n */\n${shut}`, `/**\n * \${run()}\n */\n${shut}`],
    ['operator/four.ts', `run()\n${shut}`, `/*\n * run()\n */\n${shut}`],
  ])('%s', async (path, base, head) => {
    expect(await unread({ ...chart, [path]: base }, { [path]: head })).toContainEqual(
      expect.stringContaining(`${path} changes and `),
    )
  })

  test.each<[string, string, string]>([
    ['deploy.sh', 'echo a\n', 'echo b\n'],
    ['apis.tf', 'apis = ["mesh.googleapis.com"]\n', 'apis = ["mesh.googleapis.com", "meshconfig.googleapis.com"]\n'],
    ['deploy.sh', '# --set shut=true\n', '# --set shut=false\n'],
    ['deploy.sh', 'helm upgrade tug hull --set unused=1\n', 'helm upgrade tug hull --set unused=2\n'],
    ['Makefile', 'up:\n\tgo build\n', 'up:\n\tgo build ./...\n'],
    [
      'ask.sh',
      `kubectl apply -f - <<E\n${shut}E\nkubectl wait pods --all -n istio-system --timeout 300s\n`,
      `kubectl apply -f - <<E\n${shut}E\n  kubectl wait pods -n istio-system --timeout=180s '--field-selector=status.phase!=Succeeded'\n`,
    ],
    ['ask', 'true\n', 'kubectl get authorizationpolicy\n'],
    ['ask.sh', 'true\n', 'kubectl -n istio-system rollout status "deployment/${NAME}" --timeout $WAIT\n'],
    [
      'ask.sh',
      'kubectl auth can-i create authorizationpolicies --as "a b"\n',
      'kubectl --namespace=istio-system get pods\n',
    ],
    ['shut.yaml.disabled', shut, shut.replace('DENY', 'ALLOW')],
    ['NOTES.md', `Notes:\n\n${shut}`, `Notes:\n\n${shut.replace('DENY', 'ALLOW')}`],
    [
      '.github/workflows/build.yaml',
      'jobs: { a: { steps: [{ run: "a" }] } }\n',
      'jobs:\n  a:\n    steps:\n      - run: |\n          ${{ inputs.command }}\n          make images\n',
    ],
    ['.github/workflows/tug.yaml', ofSteps('helm lint hull'), ofSteps('helm template hull --set shut=true > out.yaml')],
    ['.github/workflows/up.yaml', started('paths:\n      - a'), started('paths-ignore:\n    - b\n    # more\n    - c')],
    ['.github/workflows/up.yaml', workflow('actions/checkout@v4'), workflow('"actions/checkout@0a1b2c"')],
    ['operator/one.ts', shut, `/**\n * words\n *\n * @more\n */\n${shut}`],
    ['operator/two.ts', `  /* a\n   * b\n   */\n${shut}`, `  /* c\n   * d\n   */\n${shut}`],
    ['operator/shut.spec.ts', shut, shut.replace('DENY', 'ALLOW')],
    ['operator/shut_test.go', shut, shut.replace('DENY', 'ALLOW')],
  ])('but not %s that neither sets nor holds what decides', async (path, base, head) => {
    const texts = await unread({ ...chart, [path]: base }, { [path]: head })
    expect(texts.filter((text) => text.includes(path))).toEqual([])
  })
})

describe("values of Istio's charts that nothing here is rendered with prove nothing", () => {
  test.each<[string, string, string]>([
    ['istio/values.yaml', 'meshConfig: {trustDomainAliases: []}\n', 'meshConfig: {trustDomainAliases: [far]}\n'],
    ['conf/mesh.yml', 'istiod: {meshConfig: {a: 1}}\n', 'istiod: {meshConfig: {a: 2}}\n'],
    ['conf/pilot.yaml', 'pilot: {env: {A: "1"}}\n', 'pilot: {env: {A: "2"}}\n'],
    ['conf/new.yaml', 'a: 1\n', 'a: 1\nmeshConfig: {trustDomain: far}\n'],
  ])('%s', async (path, base, head) => {
    expect(await unread({ [path]: base }, { [path]: head })).toContainEqual(
      expect.stringContaining(`${path} changes values of Istio's charts`),
    )
  })

  test.each<[string, string, string]>([
    ['conf/mesh.yaml', 'meshConfig: {a: 1}\nb: 1\n', 'b: 2\nmeshConfig: {a: 1}\n'],
    ['conf/tug.yaml', 'image: a\n', 'image: b\n'],
  ])('but not %s where they stay', async (path, base, head) => {
    const texts = await unread({ [path]: base }, { [path]: head })
    expect(texts.filter((text) => text.includes(path))).toEqual([])
  })
})

describe('files of other tools', () => {
  const shut = around['quay/deny.yaml'] ?? ''
  const kluctl = { 'yard/.kluctl.yaml': 'targets: [{name: a}]\n', 'yard/shut.yaml': shut }
  const kpt = (configPath: string): Files => ({
    'yard/Kptfile': `apiVersion: kpt.dev/v1\nkind: Kptfile\nmetadata: {name: a}\npipeline: {mutators: [{image: a, configPath: ${configPath}}]}\n`,
    'yard/shut.yaml': shut,
  })
  const chart = {
    'yard/Chart.yaml': 'apiVersion: v2\nname: yard\nversion: 1.0.0\n',
    'yard/templates/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: quay}\n',
  }
  const definition =
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: a.security.istio.io\nspec:\n  group: security.istio.io\n'
  const pods =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: quay}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: []}}}\n'

  test.each<[string, string, string, string, Files]>([
    ['kluctl', 'yard/deployment.yaml', 'deployments: [{path: .}]\n', 'deployments: []\n', kluctl],
    ['kluctl', 'yard/deployment.yml', 'deployments: [{path: .}]\n', 'deployments: []\n', { 'yard/shut.yaml': shut }],
    [
      'kluctl',
      'vars/a.yaml',
      'a: 1\n',
      'a: 2\n',
      { 'yard/shut.yaml': shut, 'deployment.yml': 'deployments: [{path: yard}]\nvars: [{file: vars/a.yaml}]\n' },
    ],
    ['kluctl', 'yard/deployment.yml', 'vars: [{values: {a: 1}}]\n', 'vars: [{values: {a: 2}}]\n', kluctl],
    [
      'kluctl',
      'yard/vars/a.yaml',
      'shut: true\n',
      'shut: false\n',
      { ...kluctl, 'yard/deployment.yaml': 'vars: [{file: vars/a.yaml}]\n' },
    ],
    ['kpt', 'yard/set.yaml', 'data: {a: b}\n', 'data: {a: c}\n', kpt('set.yaml')],
    ['kpt', 'yard/fn/set.yaml', 'kind: A\ndata: {a: b}\n', 'kind: A\ndata: {a: c}\n', kpt('./fn/set.yaml')],
    ['werf', 'werf.yaml', 'deploy: {namespace: a}\n', 'deploy: {namespace: b}\n', {}],
    ['DevSpace', 'devspace.yaml', 'version: v2beta1\nvars: {a: b}\n', 'version: v2beta1\nvars: {a: c}\n', {}],
    ['Garden', 'quay/deny.garden.yml', 'kind: Deploy\ntype: helm\n', 'kind: Deploy\ntype: kubernetes\n', {}],
    ['Helm', 'yard/crds/a.yaml', shut, shut.replace('DENY', 'ALLOW'), chart],
    ['Helm', 'yard/crds/a.yaml', definition, `${definition}---\n${shut}`, chart],
    ['Helm', 'yard/crds/a.yaml', `${definition}---\n${shut}`, definition, chart],
  ])('%s: %s proves nothing', async (tool, path, base, head, beside) => {
    expect(await unread({ ...beside, [path]: base }, { [path]: head })).toContainEqual(
      expect.stringMatching(new RegExp(`^${path} changes, and ${tool} `)),
    )
  })

  test.each<[string, string, string, Files]>([
    ['yard/deployment.yaml', pods, pods.replace('a: b', 'a: c'), kluctl],
    ['other/deployment.yaml', 'deployments: [{path: .}]\n', 'deployments: []\n', kluctl],
    [
      'yard/vars/b.yaml',
      'shut: true\n',
      'shut: false\n',
      { ...kluctl, 'yard/deployment.yaml': 'vars: [{file: vars/a.yaml}]\n' },
    ],
    ['yard/other.yaml', 'data: {a: b}\n', 'data: {a: c}\n', kpt('set.yaml')],
    ['other/werf.yaml', 'deploy: {namespace: a}\n', 'deploy: {namespace: b}\n', {}],
    ['yard/crds/a.yaml', definition, `${definition}  names: {}\n`, chart],
    ['other/crds/a.yaml', definition, `${definition}---\n${shut}`, chart],
    ['yard/crds/a.yaml', `${definition}---\n${shut}`, `${definition}  names: {}\n---\n${shut}`, chart],
  ])('but not %s', async (path, base, head, beside) => {
    const texts = await unread({ ...beside, [path]: base }, { [path]: head })
    expect(texts.filter((text) => text.startsWith(`${path} changes, and `))).toEqual([])
  })
})
