import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import type { Ran } from '../../commands/local-job.js'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const policy = (name: string, { action = 'ALLOW', label = 'app: api', rules = '{}', namespace = '' } = {}): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: ${name}\n${namespace === '' ? '' : `  namespace: ${namespace}\n`}spec:\n  action: ${action}\n${label === '' ? '' : `  selector: { matchLabels: { ${label} } }\n`}  rules: [${rules}]\n`
const narrow = '{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }'
const deployment = (label: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api, ${label} } }\n    spec: { serviceAccountName: api, containers: [{ name: api, image: api }] }\n`

const shop: Files = {
  'k8s/ns.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { istio-injection: enabled } }\n',
  'k8s/api.yaml': deployment('guard: g1'),
  'k8s/web.yaml': policy('web', { rules: narrow, namespace: 'shop' }),
}
const added = { 'k8s/all.yaml': policy('all') }

const told = ({ plans }: Ran): string => plans.map(verdictOf).join()
const reasons = ({ plans }: Ran): string =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')
const lines = ({ plans }: Ran): string => plans.flatMap(({ observed }) => observed.assumptions).join('\n')

describe('a policy that names no namespace', () => {
  test('is assumed in `default` in one line, where nothing says another one', async () => {
    const ran = await compareCommits({ ...shop, 'deploy.sh': 'kubectl apply -f k8s/\n' }, added)
    expect(told(ran)).toBe('equivalent')
    expect(lines(ran)).toContain('1 object names no namespace: taken to be in `default` (--namespace sets it)')
  })

  test('is where --namespace says, and no line assumes anything', async () => {
    const base = { ...shop, 'deploy.sh': 'kubectl apply -n other -f k8s/\n' }
    const ran = await compareCommits(base, added, { namespace: 'shop' })
    expect(told(ran)).toBe('more permissive')
    expect(lines(ran)).not.toContain('no namespace')
  })

  const saying: Readonly<Record<string, Files>> = {
    'a script': { 'deploy.sh': 'kubectl apply -n shop -f k8s/\n' },
    'a script, of one file': { 'deploy.sh': 'kubectl apply --namespace=shop -f k8s/all.yaml\n' },
    'a name that the script gives': { 'deploy.sh': 'NS=shop\nkubectl apply -n "$NS" -f k8s/\n' },
    'a name that something fills in': { 'deploy.sh': 'kubectl apply -n "$1" -f k8s/\n' },
    'a workflow': {
      '.github/workflows/d.yml':
        'on: push\njobs: { d: { runs-on: x, steps: [{ run: "kubectl -n shop apply -f k8s/" }] } }\n',
    },
    'a context': { 'deploy.sh': 'kubectl config set-context --current --namespace=shop\nkubectl apply -f k8s/\n' },
    kubens: { 'deploy.sh': 'kubens shop\nkubectl apply -f k8s\n' },
    kapp: { 'deploy.sh': 'kapp deploy -y -a x --into-ns shop -f k8s\n' },
    Skaffold: {
      'skaffold.yaml':
        'apiVersion: skaffold/v4beta11\nkind: Config\nmanifests: { rawYaml: ["k8s/*.yaml"] }\ndeploy: { kubectl: { defaultNamespace: shop } }\n',
    },
    RepoSync: {
      'cs.yaml':
        'apiVersion: configsync.gke.io/v1beta1\nkind: RepoSync\nmetadata: { name: repo-sync, namespace: shop }\nspec: { git: { dir: k8s } }\n',
    },
    Fleet: {
      'fleet/gr.yaml':
        'apiVersion: fleet.cattle.io/v1alpha1\nkind: GitRepo\nmetadata: { name: shop, namespace: fleet-local }\nspec: { paths: [k8s], targetNamespace: shop }\n',
    },
    'a page for people': { 'README.md': 'Run\n\n    kubectl apply -n shop -f k8s/\n' },
  }
  for (const [name, files] of Object.entries(saying))
    test(`may stand where ${name} says, and opens access there`, async () => {
      const ran = await compareCommits({ ...shop, ...files }, added)
      expect(told(ran)).toBe('cannot prove')
      expect(reasons(ran)).toMatch(
        /^UNIT_BESIDE Objects of .* name no namespace, and \S+:\d+ applies files in shop\. Then /m,
      )
    })

  const others: Readonly<Record<string, string>> = {
    'for other files': 'kubectl apply -n shop -f jobs/\nkubectl apply -f k8s/\n',
    'for a release': 'helm upgrade -i -n shop web charts/web\nkubectl apply -f k8s/\n',
    'for what is read': 'kubectl apply -f k8s/\nkubectl get pods -n shop\n',
  }
  for (const [name, script] of Object.entries(others))
    test(`stays where it is assumed, where a namespace is said ${name}`, async () => {
      expect(told(await compareCommits({ ...shop, 'deploy.sh': script }, added))).toBe('equivalent')
    })

  test('that stands decides where it is said to stand', async () => {
    const deny = policy('deny', {
      action: 'DENY',
      label: 'guard: g1',
      rules: '{ to: [{ operation: { paths: [/admin] } }] }',
    })
    const base = { ...shop, 'k8s/deny.yaml': deny, 'deploy.sh': 'kubectl apply -n shop -f k8s/\n' }
    expect(told(await compareCommits(base, { 'k8s/api.yaml': deployment('guard: g2') }))).toBe('cannot prove')
    expect(told(await compareCommits({ ...base, 'deploy.sh': '' }, { 'k8s/api.yaml': deployment('guard: g2') }))).toBe(
      'equivalent',
    )
    expect(told(await compareCommits(base, { 'k8s/deny.yaml': undefined }))).toBe('more permissive')
  })

  test('and is said to stand in the root namespace holds for the mesh', async () => {
    const base = { ...shop, 'deploy.sh': 'kubectl apply -f k8s/\nkubectl apply -n istio-system -f mesh/\n' }
    expect(told(await compareCommits(base, { 'mesh/all.yaml': policy('all', { label: '' }) }))).toBe('cannot prove')
  })

  test('says nothing new where everything is applied in one namespace', async () => {
    const bare = Object.fromEntries(
      Object.entries(shop).map(([path, text]) => [
        path,
        text.replace(', namespace: shop', '').replace('  namespace: shop\n', ''),
      ]),
    )
    const base = { ...bare, 'deploy.sh': 'kubectl apply -n shop -f k8s/\n' }
    expect(told(await compareCommits(base, { 'k8s/web.yaml': policy('web') }))).toBe('more permissive')
  })
})
