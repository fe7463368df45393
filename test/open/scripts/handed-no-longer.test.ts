import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string | undefined>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'
const objects = { 'k8s/api.yaml': pods, 'k8s/deny.yaml': deny, 'other/api.yaml': pods.replaceAll(/\bapi\b/g, 'web') }

const told = async (before: Record<string, string>, after: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...objects, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const test1 = '  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n'
const job = (run: string): string => `  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
const workflow = (...jobs: readonly string[]): string => `on: { push: { branches: [main] } }\njobs:\n${jobs.join('')}`
const ci = '.github/workflows/ci.yml'
const apply = 'kubectl apply -f k8s/'
const script = `#!/bin/bash\nset -e\n${apply}\n`
const flux =
  'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: shop, namespace: flux-system }\nspec: { path: ./k8s, prune: true, interval: 1h, sourceRef: { kind: GitRepository, name: flux-system } }\n'

/** What handed the policy over before, and what is left of it. */
const gone: readonly (readonly [string, Record<string, string>, Files])[] = [
  ['a job', { [ci]: workflow(test1, job(apply)) }, { [ci]: workflow(test1) }],
  ['a workflow', { [ci]: workflow(job(apply)) }, { [ci]: undefined }],
  ['a step', { [ci]: workflow(test1, job(apply)) }, { [ci]: workflow(test1, job('npm run lint')) }],
  ['a script', { 'deploy.sh': script }, { 'deploy.sh': undefined }],
  ['a command of a script', { 'deploy.sh': script }, { 'deploy.sh': '#!/bin/bash\nset -e\necho done\n' }],
  ['a target', { Makefile: `test:\n\tgo test ./...\ndeploy:\n\t${apply}\n` }, { Makefile: 'test:\n\tgo test ./...\n' }],
  [
    'a job of GitLab',
    { '.gitlab-ci.yml': `test:\n  script: [npm test]\ndeploy:\n  script:\n    - ${apply}\n` },
    { '.gitlab-ci.yml': 'test:\n  script: [npm test]\n' },
  ],
  [
    'the command that runs a script',
    { [ci]: workflow(test1, job('./deploy.sh')), 'deploy.sh': script },
    { [ci]: workflow(test1) },
  ],
  [
    'the command that runs a target that runs a script',
    { [ci]: workflow(test1, job('make ship')), Makefile: 'ship:\n\t./hack/deploy.sh\n', 'hack/deploy.sh': script },
    { [ci]: workflow(test1) },
  ],
  [
    'what moves to a script that nobody runs',
    { [ci]: workflow(test1, job(apply)) },
    { [ci]: workflow(test1), 'deploy.sh': script },
  ],
  [
    'a workflow that is called alone',
    {
      [ci]: workflow(test1, '  ship:\n    uses: ./.github/workflows/ship.yml\n'),
      '.github/workflows/ship.yml': `on: { workflow_call: {} }\njobs:\n${job(apply)}`,
    },
    { [ci]: workflow(test1) },
  ],
  [
    'what another one only tries',
    { [ci]: workflow(job(apply)) },
    { [ci]: workflow(job('kubectl apply --dry-run=server -f k8s/')) },
  ],
  [
    'a stream that is written to a file',
    { 'deploy.sh': '#!/bin/bash\nset -e\ncat k8s/*.yaml > out.yaml\nkubectl apply -f out.yaml\n' },
    { 'deploy.sh': '#!/bin/bash\nset -e\ncat other/*.yaml > out.yaml\nkubectl apply -f out.yaml\n' },
  ],
  [
    'one overlay of two',
    {
      [ci]: workflow(
        job('kubectl apply -k overlays/production'),
        job('kubectl apply -k overlays/staging').replace('deploy', 'stage'),
      ),
      'base/kustomization.yaml': 'resources: [deny.yaml]\n',
      'base/deny.yaml': deny.replaceAll('shop', 'pay'),
      'overlays/production/kustomization.yaml': 'resources: [../../base]\n',
      'overlays/staging/kustomization.yaml': 'namespace: pay-staging\nresources: [../../base]\n',
    },
    { [ci]: workflow(test1), 'stage.sh': '#!/bin/bash\nkubectl apply -k overlays/staging\n' },
  ],
]

/** The same is handed over by another text, or there is nothing to lose. */
const kept: readonly (readonly [string, Record<string, string>, Files])[] = [
  [
    'a renamed workflow',
    { [ci]: workflow(job(apply)) },
    { [ci]: undefined, '.github/workflows/deploy.yml': workflow(job(apply)) },
  ],
  ['a renamed script', { 'deploy.sh': script }, { 'deploy.sh': undefined, 'hack/ship.sh': script }],
  ['a renamed job', { [ci]: workflow(job(apply)) }, { [ci]: workflow(job(apply).replace('deploy', 'ship')) }],
  [
    'a script that a pipeline runs',
    { [ci]: workflow(job(apply)) },
    { [ci]: workflow(job('./deploy.sh')), 'deploy.sh': script },
  ],
  [
    'a script that is written where it ran',
    { [ci]: workflow(job('./deploy.sh')), 'deploy.sh': script },
    { [ci]: workflow(job(apply)), 'deploy.sh': undefined },
  ],
  ['one of two scripts of a person', { 'deploy.sh': script, 'all.sh': script }, { 'deploy.sh': undefined }],
  [
    'another pipeline',
    { [ci]: workflow(job(apply)) },
    { [ci]: undefined, Jenkinsfile: `pipeline {\n  sh '${apply}'\n}\n` },
  ],
  ['an object of Flux', { [ci]: workflow(job(apply)), 'clusters/shop.yaml': flux }, { [ci]: workflow(test1) }],
  ['a job of tests', { [ci]: workflow(test1, job(apply)) }, { [ci]: workflow(job(apply)) }],
  [
    'what is tried alone',
    { [ci]: workflow(test1, job('kubectl apply --dry-run=client -f k8s/')) },
    { [ci]: workflow(test1) },
  ],
  ['what is looked at', { [ci]: workflow(test1, job('kubeconform k8s/')) }, { [ci]: workflow(test1) }],
  [
    'what goes to a cluster of its own',
    { [ci]: workflow(test1, `${job('kind create cluster')}      - run: ${apply}\n`) },
    { [ci]: workflow(test1) },
  ],
  [
    'a script with a cluster of its own',
    { 'hack/up.sh': `#!/bin/bash\nkind create cluster\n${apply}\n` },
    { 'hack/up.sh': undefined },
  ],
  ['what holds no policy', { [ci]: workflow(test1, job('kubectl apply -f other/')) }, { [ci]: workflow(test1) }],
]

describe('policies that something handed to a cluster', () => {
  test.each(gone)('are handed over no longer: %s', async (_, before, after) => {
    expect(await told(before, after)).toHaveLength(1)
  })

  test.each(kept)('are handed over as before: %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })

  test('are named with the line that handed them over', async () => {
    expect(await told({ [ci]: workflow(test1, job(apply)) }, { [ci]: workflow(test1) })).toEqual([
      '.github/workflows/ci.yml hands k8s/deny.yaml to a cluster no longer (line 9 before), and nothing of this repository does so any more: what the cluster has of these files, now and after later changes, was not read. Say in the same change who applies them, or let check read the cluster.',
    ])
  })
})
