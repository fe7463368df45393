import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { openWorkshop, type Workshop } from './local-job.js'

type Texts = Readonly<Record<string, string>>

const policy = (name: string, path: string, namespace = 'shop'): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: ${namespace} }
spec: { action: DENY, rules: [{ to: [{ operation: { paths: [${path}] } }] }] }
`
const application = (
  path: string,
  more = '',
  namespace = 'shop',
  name = 'shop',
): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://git.example.com/acme/shop.git, targetRevision: main, path: ${path}${more} }
  destination: { server: https://kubernetes.default.svc, namespace: ${namespace} }
`
const flux = (path: string, substituted: string, more = ''): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop, namespace: flux-system }
spec:
  path: ./${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substitute: { DENIED: ${substituted} } }
${more}`
const workflow = (step: string): string => `on: push
jobs: { deploy: { runs-on: ubuntu-latest, steps: [{ run: ${step} }] } }
`
const workflows = (step: string): Texts => ({ '.github/workflows/deploy.yml': workflow(step) })
const job = (command: string): string => `apiVersion: batch/v1
kind: Job
metadata: { name: clean, namespace: shop }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: clean, image: "kubectl:1", command: [sh, -c, "${command}"] }] } } }
`
const prod: Texts = {
  'meshgate.yaml': 'version: 1\nenvironments: { production: { namespace: shop, policies: ["apps/*.yaml"] } }\n',
  'apps/deny.yaml': policy('deny', '/admin*'),
}
const ofOneFile = 'version: 1\nenvironments: { production: { namespace: shop, policies: [apps/deny.yaml] } }\n'
const namespaceOf = (injection: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { istio-injection: ${injection} } }\n`
const crane = `apiVersion: apps/v1
kind: Deployment
metadata: { name: crane, namespace: shop }
spec:
  selector: { matchLabels: { app: crane } }
  template: { metadata: { labels: { app: crane } }, spec: { containers: [{ name: crane, image: "a:1" }] } }
`
const dryRun = ', kustomize: { commonAnnotations: { istio.io/dry-run: "true" } }'

let shop: Workshop
beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

const infra: Texts = {
  'infra/more.yaml': policy('more', '/debug*'),
  'infra/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: map, namespace: shop }\ndata: { a: b }\n',
}

const withStaging: Texts = {
  'meshgate.yaml':
    'version: 1\nenvironments: { production: { namespace: shop, policies: ["apps/*.yaml"] }, staging: { namespace: shop, policies: ["staging/apps/*.yaml"] } }\n',
  'staging/apps/deny.yaml': policy('deny', '/a'),
}
/** An overlay with a Deployment of the list that has another image there. */
const overlay = (stage: string, path: string): Texts => ({
  [`overlays/${stage}/kustomization.yaml`]: 'resources: [crane.yaml, more.yaml]\n',
  [`overlays/${stage}/crane.yaml`]: crane.replace('a:1', 'b:1'),
  [`overlays/${stage}/more.yaml`]: policy('more', path),
})

const unchanged = { verdict: 'equivalent', reasons: [] as readonly string[] }

/** An overlay that comes, and all of it in its own namespace. */
const harbour: Texts = {
  'overlays/dev/kustomization.yaml': 'resources: [space.yaml, deny.yaml, crane.yaml]\n',
  'overlays/dev/space.yaml': namespaceOf('enabled').replace('name: shop', 'name: harbour'),
  'overlays/dev/deny.yaml': policy('deny', '/a', 'harbour'),
  'overlays/dev/crane.yaml': crane.replace('namespace: shop', 'namespace: harbour'),
}
const selecting = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: gate, namespace: shop }
spec:
  gatewayClassName: istio
  listeners: [{ name: a, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { istio-injection: enabled } } } } }]
`

/** What `check` says of each environment, after a commit and what is changed since. */
const judge = async (before: Texts, after: Texts) => {
  await shop.write(before)
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'first')
  await shop.write(after)
  const { plans, log } = await shop.run((run) => check(run))
  if (plans.length === 0) {
    expect(log).toContain('The change touches no file that decides access')
    return new Map([['production', unchanged]])
  }
  return new Map(
    plans.map(({ reviewed }) => [
      reviewed.environment ?? '',
      { verdict: reviewed.access.verdict, reasons: reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`) },
    ]),
  )
}

describe('a configuration hides nothing of what applies an environment’s files', () => {
  test.each<[string, Texts, Texts, RegExp]>([
    [
      'an Application lays annotations over them',
      { 'argocd/shop.yaml': application('apps') },
      { 'argocd/shop.yaml': application('apps', dryRun) },
      /^CHANGE_UNREAD Application argocd\/shop at argocd\/shop\.yaml:\d+ changes spec\.source\.kustomize/,
    ],
    [
      'Flux fills in another value',
      { 'apps/more.yaml': policy('more', '"${DENIED}"'), 'clusters/shop.yaml': flux('apps', '/a') },
      { 'clusters/shop.yaml': flux('apps', '/b') },
      /^CHANGE_UNREAD Kustomization flux-system\/shop at clusters\/shop\.yaml changes spec\.postBuild/,
    ],
    [
      'one that comes and lays annotations over them',
      {},
      {
        'argocd/shop.yaml': application(
          'apps',
          ', kustomize: { patches: [{ target: { kind: AuthorizationPolicy }, patch: "[{op: add, path: /spec/action, value: ALLOW}]" }] }',
        ),
      },
      /^CHANGE_UNREAD Application argocd\/shop/,
    ],
    [
      'what Argo CD takes of the folder itself',
      { 'argocd/shop.yaml': application('apps'), 'meshgate.yaml': ofOneFile },
      { 'apps/.argocd-source.yaml': 'kustomize: { commonAnnotations: { istio.io/dry-run: "true" } }\n' },
      /^CHANGE_UNREAD apps\/\.argocd-source\.yaml changes/,
    ],
    [
      'a workflow deletes policies, and the environment reads whatever the repository holds',
      { 'meshgate.yaml': 'version: 1\nenvironments: { production: { namespace: shop } }\n', ...workflows('npm test') },
      workflows('kubectl delete authorizationpolicy -n shop --all'),
      /^CHANGE_UNREAD \.github\/workflows\/deploy\.yml/,
    ],
    [
      'a Job of a list deletes policies',
      { 'apps/job.yaml': job('kubectl get pods') },
      { 'apps/job.yaml': job('kubectl delete authorizationpolicy -n shop --all') },
      /^CHANGE_UNREAD apps\/job\.yaml/,
    ],
    [
      'a workflow deletes policies',
      {},
      { '.github/workflows/deploy.yml': workflow('kubectl delete authorizationpolicy -n shop --all') },
      /^CHANGE_UNREAD \.github\/workflows\/deploy\.yml changes and has/,
    ],
    [
      'a script deletes one',
      { 'deploy.sh': 'kubectl apply -f apps\n' },
      { 'deploy.sh': 'kubectl apply -f apps\nkubectl delete authorizationpolicy deny -n shop\n' },
      /^CHANGE_UNREAD deploy\.sh changes and has/,
    ],
    [
      'a script in a folder of programs',
      {},
      { 'ci/deploy.sh': 'kubectl delete authorizationpolicy deny -n shop\n' },
      /^CHANGE_UNREAD ci\/deploy\.sh changes and has/,
    ],
    [
      'one in a folder of the environment by a shorter name',
      {},
      { 'clusters/prod-eu/deploy.sh': 'kubectl delete authorizationpolicy deny -n shop\n' },
      /^CHANGE_UNREAD clusters\/prod-eu\/deploy\.sh changes and has/,
    ],
    [
      'a kustomization of no environment leaves a DENY of the namespace out',
      { ...infra, 'infra/kustomization.yaml': 'resources: [more.yaml, map.yaml]\n' },
      { 'infra/kustomization.yaml': 'resources: [map.yaml]\n' },
      /^CHANGE_UNREAD infra\/kustomization\.yaml changes, and with it what infra brings/,
    ],
    [
      'one gives it another namespace',
      { ...infra, 'infra/kustomization.yaml': 'namespace: shop\nresources: [more.yaml]\n' },
      { 'infra/kustomization.yaml': 'namespace: beach\nresources: [more.yaml]\n' },
      /^CHANGE_UNREAD infra\/kustomization\.yaml changes/,
    ],
    ...['dev', 'staging', 'qa', 'uat', 'preview'].map((stage): [string, Texts, Texts, RegExp] => [
      `one of ${stage}, which no environment is called, comes with another policy`,
      infra,
      {
        [`overlays/${stage}/kustomization.yaml`]:
          'namespace: shop\nresources: [../../infra/more.yaml]\npatches: [{ target: { kind: AuthorizationPolicy }, patch: "[{op: replace, path: /spec/action, value: ALLOW}]" }]\n',
      },
      /^CHANGE_UNREAD overlays\/[a-z]+\/kustomization\.yaml changes.*nothing says whether overlays\/[a-z]+ is of the same cluster/,
    ]),
    [
      'one of such a stage that holds the list’s objects as they are',
      {
        'overlays/dev/deny.yaml': policy('deny', '/admin*'),
        'overlays/dev/kustomization.yaml': 'resources: [deny.yaml, more.yaml]\n',
        'overlays/dev/more.yaml': policy('more', '/a'),
      },
      { 'overlays/dev/more.yaml': policy('more', '/none') },
      /nothing says whether overlays\/dev is of the same cluster/,
    ],
    [
      'one whose resources have names of texts',
      {
        'infra/kustomization.yaml': 'resources: [more.txt]\n',
        'infra/more.txt': policy('more', '/debug*'),
      },
      { 'infra/more.txt': policy('more', '/none') },
      /^CHANGE_UNREAD infra\/more\.txt changes/,
    ],
    [
      'a value of a chart of no environment switches it off',
      {
        'charts/guard/Chart.yaml': 'apiVersion: v2\nname: guard\nversion: 1.0.0\n',
        'charts/guard/values.yaml': 'shut: true\n',
        'charts/guard/templates/more.yaml': `{{ if .Values.shut }}\n${policy('more', '/debug*')}{{ end }}\n`,
      },
      { 'charts/guard/values.yaml': 'shut: false\n' },
      /^CHANGE_UNREAD charts\/guard\/values\.yaml changes/,
    ],
    [
      'another description of one of its objects comes',
      {},
      { 'more/deny.yaml': policy('deny', '/none') },
      /describes an object of the list otherwise/,
    ],
    [
      'another description of its Namespace comes',
      { 'apps/namespace.yaml': namespaceOf('enabled'), 'apps/crane.yaml': crane },
      { 'more/namespace.yaml': namespaceOf('disabled') },
      /describes an object of the list otherwise/,
    ],
  ])('%s: nothing is proven', async (_, before, after, expected) => {
    const answers = await judge({ ...prod, ...before }, after)
    expect(answers.get('production')?.verdict).toBe('cannot prove')
    expect(answers.get('production')?.reasons).toContainEqual(expect.stringMatching(expected))
  })

  test.each<[string, Texts, Texts]>([
    [
      'an Application of a folder that no environment has',
      { 'argocd/beach.yaml': application('beach', '', 'beach'), 'beach/deny.yaml': policy('deny', '/a', 'beach') },
      { 'argocd/beach.yaml': application('beach', dryRun, 'beach') },
    ],
    [
      'when Argo CD syncs',
      { 'argocd/shop.yaml': application('apps') },
      { 'argocd/shop.yaml': `${application('apps')}  syncPolicy: { automated: { prune: true } }\n` },
    ],
    ['an Application that comes and lays nothing over them', {}, { 'argocd/shop.yaml': application('apps') }],
    [
      'Flux fills in a value that nothing takes',
      { 'clusters/shop.yaml': flux('apps', '/a') },
      { 'clusters/shop.yaml': flux('apps', '/b') },
    ],
    [
      'how often Flux looks',
      { 'clusters/shop.yaml': flux('apps', '/a') },
      { 'clusters/shop.yaml': flux('apps', '/a', '  interval: 5m\n') },
    ],
    [
      'a workflow that tests',
      { '.github/workflows/test.yml': workflow('npm test') },
      { '.github/workflows/test.yml': workflow('npm test -- --coverage') },
    ],
    [
      'a kustomization of no environment changes what decides nothing',
      { ...infra, 'infra/kustomization.yaml': 'resources: [map.yaml]\n' },
      { 'infra/kustomization.yaml': 'resources: [map.yaml]\ncommonAnnotations: { owner: shop }\n' },
    ],
    [
      'one in the folder of another environment',
      { ...infra, ...withStaging, 'staging/kustomization.yaml': 'resources: [../infra/more.yaml]\n' },
      { 'staging/kustomization.yaml': 'resources: []\n' },
    ],
    [
      'one of a stage without an environment that holds another state of an object of the list',
      { ...overlay('dev', '/a'), 'apps/crane.yaml': crane },
      { 'overlays/dev/more.yaml': policy('more', '/none') },
    ],
    [
      'an image in an overlay of a stage without an environment',
      { 'overlays/dev/kustomization.yaml': 'resources: [crane.yaml]\n', 'overlays/dev/crane.yaml': crane },
      { 'overlays/dev/crane.yaml': crane.replace('a:1', 'a:2') },
    ],
    ['an overlay comes with a namespace of its own', {}, harbour],
    ['a script of another environment', {}, { 'staging/deploy.sh': 'kubectl delete authorizationpolicy deny\n' }],
    ['what Argo CD takes of another folder', {}, { 'beach/.argocd-source.yaml': 'kustomize: { namePrefix: a }\n' }],
    ['a text of another namespace', {}, { 'beach/deny.yaml': policy('deny', '"${DENIED}"', 'beach') }],
  ])('negative: %s', async (_, before, after) => {
    expect((await judge({ ...prod, ...before }, after)).get('production')).toEqual(unchanged)
  })

  test('a namespace that comes is told where an object of the list selects namespaces', async () => {
    const answers = await judge({ ...prod, 'apps/gate.yaml': selecting }, harbour)
    expect(answers.get('production')?.reasons.join()).toContain('brings to the namespace of this environment')
  })

  test('and where it stood before', async () => {
    const labelled = harbour['overlays/dev/space.yaml'] ?? ''
    const answers = await judge(
      { ...prod, ...harbour },
      { 'overlays/dev/space.yaml': labelled.replace('enabled', 'disabled') },
    )
    expect(answers.get('production')?.reasons.join()).toContain('brings to the namespace of this environment')
  })

  test.each<[string, Texts, Texts, RegExp]>([
    [
      'another namespace',
      {
        'overlays/staging/kustomization.yaml': 'resources: [more.yaml]\n',
        'overlays/staging/more.yaml': policy('more', '/a', 'beach'),
      },
      { 'overlays/staging/more.yaml': policy('more', '/none', 'beach') },
      /`overlays\/staging\/more\.yaml` changed and belongs to no environment of meshgate\.yaml: it was not judged/,
    ],
    [
      'another cluster',
      { ...overlay('dev', '/a'), 'apps/crane.yaml': crane },
      { 'overlays/dev/more.yaml': policy('more', '/none') },
      /overlays\/dev holds another state of the same objects: it is taken to be applied to another cluster/,
    ],
  ])('a kustomization of no environment, for %s, is named', async (_, before, after, line) => {
    await judge({ ...prod, ...before }, after)
    const { plans } = await shop.run((run) => check(run))
    expect(plans.flatMap(({ observed }) => observed.assumptions)).toContainEqual(expect.stringMatching(line))
  })

  test('what an Application changes of three environments is one of them', async () => {
    const names = ['development', 'staging', 'production']
    const environments = names.map(
      (name) => `  ${name}: { namespace: shop-${name}, policies: ["overlays/${name}/*.yaml"] }\n`,
    )
    const before = Object.fromEntries([
      ['meshgate.yaml', `version: 1\nenvironments:\n${environments.join('')}`],
      ...names.flatMap((name) => [
        [`overlays/${name}/deny.yaml`, policy('deny', '/admin*', `shop-${name}`)],
        [`argocd/${name}.yaml`, application(`overlays/${name}`, '', `shop-${name}`, `shop-${name}`)],
      ]),
    ])
    const answers = await judge(before, {
      'argocd/staging.yaml': application('overlays/staging', dryRun, 'shop-staging', 'shop-staging'),
    })
    expect(names.map((name) => answers.get(name)?.verdict)).toEqual(['equivalent', 'cannot prove', 'equivalent'])
  })

  test('one folder for all of them: the namespace says which', async () => {
    const names = ['staging', 'production']
    const environments = names.map((name) => `  ${name}: { namespace: shop-${name}, policies: ["apps/*.yaml"] }\n`)
    const before = Object.fromEntries([
      ['meshgate.yaml', `version: 1\nenvironments:\n${environments.join('')}`],
      ['apps/deny.yaml', policy('deny', '/admin*').replace(', namespace: shop', '')],
      ...names.map((name) => [`argocd/${name}.yaml`, application('apps', '', `shop-${name}`, `shop-${name}`)]),
    ])
    const answers = await judge(before, {
      'argocd/staging.yaml': application('apps', dryRun, 'shop-staging', 'shop-staging'),
    })
    expect(names.map((name) => answers.get(name)?.verdict)).toEqual(['cannot prove', 'equivalent'])
  })

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['the other namespace of one cluster', { shop: 'shop', jobs: 'jobs' }, 'infra/jobs', 'cannot prove'],
    ['its name is a part of a word', { shop: 'shop', jobs: 'jobs' }, 'jobs-infra', 'cannot prove'],
    ['negative: another stage', { staging: 'shop', production: 'shop-prod' }, 'infra/production', 'equivalent'],
    ['negative: an alternative to one', { eu: 'shop', us: 'shop' }, 'infra/us', 'equivalent'],
  ])(
    'a chart of no environment in a folder that has the name of one writes into %s',
    async (_, namespaces, folder, expected) => {
      const [first = ''] = Object.keys(namespaces)
      const environments = Object.entries(namespaces).map(
        ([name, namespace]) => `  ${name}: { namespace: ${namespace}, policies: ["apps/${name}/*.yaml"] }\n`,
      )
      const before = Object.fromEntries([
        ['meshgate.yaml', `version: 1\nenvironments:\n${environments.join('')}`],
        ...Object.entries(namespaces).map(([name, namespace]) => [
          `apps/${name}/deny.yaml`,
          policy('deny', '/admin*', namespace),
        ]),
        [`${folder}/Chart.yaml`, 'apiVersion: v2\nname: guard\nversion: 1.0.0\n'],
        [`${folder}/values.yaml`, 'path: /a\n'],
        [`${folder}/templates/more.yaml`, policy('more', '{{ .Values.path }}')],
      ])
      const answers = await judge(before, { [`${folder}/values.yaml`]: 'path: /b\n' })
      // Where helm is missing, the other one cannot be proven either.
      expect(answers.get(first)?.verdict).toBe(expected)
    },
  )
})

test('a unit that another environment reads is told with that one', async () => {
  const tools: Texts = {
    'meshgate.yaml':
      'version: 1\nenvironments: { production: { namespace: shop, policies: ["apps/*.yaml"] }, tools: { namespace: tools, policies: ["tools/*.yaml"] } }\n',
    'tools/kustomization.yaml': 'resources: [crane.yaml, more.yaml]\n',
    'tools/crane.yaml': crane.replaceAll('shop', 'tools'),
    'tools/more.yaml': policy('more', '/debug*', 'tools'),
  }
  const told = await judge({ ...prod, ...tools }, { 'tools/more.yaml': policy('more', '/debug*') })
  expect(told.get('production')?.reasons.join()).toContain(
    'environment tools of meshgate.yaml reads that unit, and this one does not, so that the change was not judged here. Add its files to those of this one',
  )
})
