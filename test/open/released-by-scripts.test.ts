import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory } from './kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: NAME, namespace: shop }\nspec: { action: DENY, rules: [{ from: [{ source: { principals: ["{{ .Values.caller }}"] } }] }] }\n'
const chart: Files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  'chart/values.yaml': 'caller: web\nreplicas: 1\n',
  'chart/templates/a.yaml': policy.replace('NAME', 'of-{{ .Values.replicas }}'),
}
const plain: Files = { 'k8s/deny.yaml': policy.replace('NAME', 'deny').replace('{{ .Values.caller }}', 'a/ns/b/sa/c') }

const told = async (base: Files, path: string, text: string, [old, now]: readonly [string, string]) => {
  const of = (value: string): string => text.replaceAll('GIVEN', value)
  const { plans } = await compareCommits(
    { ...base, [path]: of(old) },
    { [path]: of(now) },
    { renderer: chartsInMemory },
  )
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map((one) => one.text))
}

const script = 'set -e\nhelm upgrade --install blue ./chart -n shop --set caller=web GIVEN\n'

describe('a chart of the repository that a script releases', () => {
  test.each(['--wait --timeout 5m --atomic', '--debug', '--skip-crds --cleanup-on-fail', '--history-max 5'])(
    '%s decides nothing',
    async (flags) => {
      expect(await told(chart, 'deploy.sh', script, ['', flags])).toEqual([])
    },
  )

  test.each(['--post-renderer ./open.sh', '--reuse-values', '--set-file caller=caller.txt', '--set caller=$CALLER'])(
    '%s may decide',
    async (flags) => {
      expect((await told(chart, 'deploy.sh', script, ['', flags])).join('\n')).toContain('deploy.sh')
    },
  )

  test('another value is rendered, on both sides', async () => {
    const both = { ...chart, ...plain }
    expect(await told(both, 'deploy.sh', script, ['--set replicas=2', '--set replicas=3'])).toEqual([])
    expect(await told(both, 'deploy.sh', script, ['', '--set-file image.tag=VERSION'])).toEqual([])
    expect(await told(both, 'deploy.sh', script, ["--set-json 'replicas=2'", "--set-json 'replicas=3'"])).toEqual([])
  })

  test('another value beside a policy that is handed over under a condition may decide', async () => {
    const text = 'helm upgrade --install blue ./chart -n shop --set caller=GIVEN\nGIVEN && kubectl apply -f k8s/\n'
    const found = await told({ ...chart, ...plain }, 'deploy.sh', text, ['true', 'false'])
    expect(found.join('\n')).toContain('deploy.sh')
  })

  test('leaving out hooks decides nothing where the chart has none', async () => {
    expect(await told(chart, 'deploy.sh', script, ['', '--no-hooks'])).toEqual([])
    const hook = `${policy.replace('NAME', 'hook').replace('namespace: shop', 'namespace: shop, annotations: { helm.sh/hook: pre-install }')}`
    const found = await told({ ...chart, 'chart/templates/hook.yaml': hook }, 'deploy.sh', script, ['', '--no-hooks'])
    expect(found.join('\n')).toContain('deploy.sh')
  })

  test('a second release is rendered beside the first, and one that goes may stay', async () => {
    const one = 'helm upgrade --install blue ./chart -n shop --set caller=web'
    const two = `${one}\nhelm upgrade --install green ./chart -n shop --set caller=web`
    const base = {
      ...chart,
      'chart/templates/a.yaml': (chart['chart/templates/a.yaml'] ?? '').replace('of-', '{{ .Release.Name }}-'),
    }
    expect(await told(base, 'deploy.sh', 'set -e\nGIVEN\n', [one, two])).toEqual([])
    expect((await told(base, 'deploy.sh', 'set -e\nGIVEN\n', [two, one])).join('\n')).toContain('deploy.sh')
  })

  test('a value that a matrix gives may decide', async () => {
    const workflow =
      'on: push\njobs:\n  d:\n    strategy: {matrix: {caller: [GIVEN]}}\n    steps:\n      - run: helm upgrade --install blue chart -n shop --set "caller=${{ matrix.caller }}"\n'
    const found = await told(chart, '.github/workflows/d.yml', workflow, ['web', 'web, evil'])
    expect(found.join('\n')).toContain('.github/workflows/d.yml')
  })
})

describe('a chart from elsewhere that a command installs', () => {
  const workflow = (namespace: string): string =>
    `on: push\njobs:\n  d:\n    steps:\n      - run: helm upgrade -i b acme/app${namespace} --version GIVEN\n`

  test.each([' -n shop', '', ' --namespace $NS'])(
    'another version beside policies is not proven%s',
    async (namespace) => {
      expect(
        (await told(plain, '.github/workflows/d.yml', workflow(namespace), ['1.0.0', '1.0.1'])).join('\n'),
      ).toContain('another version of a chart from elsewhere beside policies')
    },
  )

  test('a policy says its namespace in any form', async () => {
    const others = {
      'k8s/deny.yaml': (plain['k8s/deny.yaml'] ?? '').replace('namespace: shop', 'namespace: shop, labels: {}'),
    }
    expect(await told(others, '.github/workflows/d.yml', workflow(' -n cache'), ['1.0.0', '2.0.0'])).toEqual([])
  })

  const release = 'helm upgrade --install tool acme/app -n shop'

  test.each([
    ['that comes', ['set -e', `set -e\n${release}`]],
    ['that comes in whichever namespace', ['set -e', 'set -e\nhelm install tool oci://r.example.com/app -n "$NS"']],
    ['that goes', ['set -e', 'set -e\nhelm uninstall tool -n shop']],
  ] as const)('one %s beside policies is not proven', async (_, sides) => {
    expect((await told(plain, 'deploy.sh', 'GIVEN\n', sides)).join('\n')).toContain('from elsewhere beside policies')
  })

  test.each([
    ['where none stands', ['set -e', 'set -e\nhelm upgrade --install tool acme/app -n cache']],
    ['that goes where none stood', ['set -e', 'set -e\nhelm uninstall tool -n cache']],
    ['that is printed alone', ['set -e', 'set -e\nhelm template tool acme/app -n shop']],
    ['that is released a line below', [release, `set -e\n${release}`]],
  ] as const)('one %s changes nothing', async (_, sides) => {
    expect(await told(plain, 'deploy.sh', 'GIVEN\n', sides)).toEqual([])
  })

  test('one that moves to another script changes nothing', async () => {
    const files = { ...plain, 'old.sh': `set -e\n${release}\n`, 'new.sh': 'set -e\n' }
    const { plans } = await compareCommits(files, { 'old.sh': 'set -e\n', 'new.sh': `set -e\n${release}\n` })
    expect(plans.flatMap(({ reviewed }) => reviewed.access.reasons)).toEqual([])
  })

  test('another version where none stands changes nothing', async () => {
    expect(await told(plain, '.github/workflows/d.yml', workflow(' -n cache'), ['1.0.0', '2.0.0'])).toEqual([])
  })
})

describe('a package of kpt', () => {
  const file = (rest: string): string =>
    `apiVersion: kpt.dev/v1\nkind: Kptfile\nmetadata: { name: a }\nupstream: { git: { ref: GIVEN } }\n${rest}`

  test('where it was taken from is a note', async () => {
    expect(await told(plain, 'k8s/Kptfile', file(''), ['v1', 'v2'])).toEqual([])
  })

  test('beside functions it may be more', async () => {
    expect(
      await told(plain, 'k8s/Kptfile', file('pipeline: { mutators: [{ image: x }] }\n'), ['v1', 'v2']),
    ).not.toEqual([])
  })
})
