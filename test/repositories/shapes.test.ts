import { afterEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { openWorkshop, type Workshop } from '../commands/local-job.js'

/**
 * README's ten lines in repositories of the shapes that are met in public: no configuration, the last commit against the
 * working tree. The public ones themselves are run by test/conformance/repositories.
 */
type Files = Readonly<Record<string, string>>

const policy = (name: string, principals: readonly string[], namespace = 'orchard'): string =>
  [
    'apiVersion: security.istio.io/v1',
    'kind: AuthorizationPolicy',
    `metadata: { name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`} }`,
    'spec:',
    `  selector: { matchLabels: { app: ${name} } }`,
    '  rules:',
    '    - from:',
    '        - source:',
    '            principals:',
    ...principals.map((principal) => `              - ${principal}`),
    '',
  ].join('\n')

const picker = 'cluster.local/ns/orchard/sa/picker'
const presser = 'cluster.local/ns/orchard/sa/presser'
const kustomization = (...lines: readonly string[]): string =>
  ['apiVersion: kustomize.config.k8s.io/v1beta1', 'kind: Kustomization', ...lines, ''].join('\n')

/** A definition of a foreign kind as large as real ones are. */
const largeDefinition = [
  'apiVersion: apiextensions.k8s.io/v1',
  'kind: CustomResourceDefinition',
  'metadata: { name: authorizationpolicies.security.istio.io }',
  'spec:',
  '  group: security.istio.io',
  ...Array.from(
    { length: 30_000 },
    (_, index) => `  field${index}: { description: "what it says about istio, number ${index}" }`,
  ),
  '',
].join('\n')

interface Shape {
  readonly name: string
  readonly around: Files
  readonly before: Files
  readonly after: Files
  /** What the change does; one that grants must never be called proven. */
  readonly access: 'gains' | 'loses' | 'same'
  /** Why the tree alone may not decide it. */
  readonly hard?: string
}

const shapes: readonly Shape[] = [
  {
    name: 'plain files beside definitions of 3 MB, workflows and a dashboard',
    around: {
      'crds/all.yaml': largeDefinition,
      '.github/workflows/deploy.yml':
        'on: [push]\njobs:\n  a:\n    steps:\n      - run: |\n          kubectl apply -f - <<EOF\n          apiVersion: security.istio.io/v1\n          EOF\n',
      'dashboards/mesh.json': '{"title":"istio","panels":[{"apiVersion":"x"}]}',
      'pictures/logo.yaml': '\u0000\u0001binary istio.io apiVersion\n',
    },
    before: { 'mesh/press.yaml': policy('press', [picker]) },
    after: { 'mesh/press.yaml': policy('press', [picker, presser]) },
    access: 'gains',
  },
  {
    name: 'plain files, and a broken one elsewhere',
    around: {
      'attic/old.yaml': `${policy('old', [picker], 'attic')}  - : {[\n`,
      'attic/words.yaml': `${policy('w', [picker], 'attic')}  on: yes\n`,
    },
    before: { 'mesh/press.yaml': policy('press', [picker, presser]) },
    after: { 'mesh/press.yaml': policy('press', [picker]) },
    access: 'loses',
  },
  {
    name: 'two alternatives of one policy in a folder, one of them mended',
    around: { 'docs/nobody.yaml': policy('press', ['cluster.local/ns/none/sa/none']) },
    before: { 'docs/some.yaml': policy('press', ['cluster.local/ns/orchadr/sa/picker']) },
    after: { 'docs/some.yaml': policy('press', [picker]) },
    access: 'gains',
  },
  {
    name: 'a base and two overlays',
    around: {
      'base/kustomization.yaml': kustomization('resources: [press.yaml]'),
      'overlays/east/kustomization.yaml': kustomization('resources: [../../base]', 'namespace: east'),
      'overlays/west/kustomization.yaml': kustomization('resources: [../../base]', 'namespace: west'),
    },
    before: { 'base/press.yaml': policy('press', [picker], '') },
    after: { 'base/press.yaml': policy('press', [picker, presser], '') },
    access: 'gains',
    hard: 'kustomize may be missing',
  },
  {
    name: 'a chart whose values admit one more',
    around: {
      'chart/Chart.yaml': 'apiVersion: v2\nname: press\nversion: 0.1.0\n',
      'chart/templates/policy.yaml': policy('press', ['{{ .Values.caller }}'], '').replace(
        '{{ .Values.caller }}',
        '"{{ .Values.caller }}"',
      ),
    },
    before: { 'chart/values.yaml': `caller: ${picker}\n` },
    after: { 'chart/values.yaml': 'caller: "*"\n' },
    access: 'gains',
    hard: 'helm may be missing',
  },
  {
    name: 'ytt',
    around: { 'config/values.yml': '#@data/values\n---\nnamespace: orchard\n' },
    before: { 'config/press.yml': `#@ load("@ytt:data", "data")\n---\n${policy('press', ['#@ data.values.caller'])}` },
    after: { 'config/press.yml': `#@ load("@ytt:data", "data")\n---\n${policy('press', ['#@ "*"'])}` },
    access: 'gains',
    hard: 'ytt',
  },
  {
    name: 'ytt, and values that change',
    around: { 'config/press.yml': `#@ load("@ytt:data", "data")\n---\n${policy('press', ['#@ data.values.caller'])}` },
    before: { 'config/values.yml': `#@data/values\n---\ncaller: ${picker}\n` },
    after: { 'config/values.yml': '#@data/values\n---\ncaller: "*"\n' },
    access: 'gains',
    hard: 'ytt',
  },
  {
    name: 'names in brackets that an installer fills in',
    around: {},
    before: { 'dist/press.yaml': policy('press', ['cluster.local/ns/orchard/sa/<<__caller__>>']) },
    after: { 'dist/press.yaml': policy('press', ['<<__caller__>>']) },
    access: 'gains',
    hard: 'placeholders',
  },
  {
    name: 'routes with ${DOMAIN} beside a policy without',
    around: {
      'apps/route.yaml':
        'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: press, namespace: orchard }\nspec:\n  hostnames: ["press.${DOMAIN}"]\n',
    },
    before: { 'apps/press.yaml': policy('press', [picker]) },
    after: { 'apps/press.yaml': policy('press', [picker, presser]) },
    access: 'gains',
  },
  {
    name: 'rendered Istio with an IstioOperator without a name',
    around: {
      'build/operator.yaml': 'apiVersion: install.istio.io/v1alpha1\nkind: IstioOperator\nspec: { profile: minimal }\n',
    },
    before: { 'mesh/press.yaml': policy('press', [picker]) },
    after: { 'mesh/press.yaml': `# reviewed\n${policy('press', [picker])}` },
    access: 'same',
  },
]

const proves = new Set(['equivalent', 'less permissive'])

let workshop: Workshop | undefined
afterEach(() => workshop?.close())

describe('a repository as it is', () => {
  test.each(shapes.map((shape) => [shape.name, shape] as const))(
    '%s',
    async (_, { around, before, after, access, hard }) => {
      workshop = await openWorkshop({ ...around, ...before })
      workshop.git('add', '-A')
      workshop.git('commit', '-q', '-m', 'before')
      await workshop.write(after)
      const { exitCode, plans, log } = await workshop.run(check)
      expect({ exitCode, log: exitCode === 2 ? log : '' }).toEqual({ exitCode: 0, log: '' })
      const verdicts = plans.map((plan) => plan.reviewed.access.verdict)
      const proven = verdicts.every((verdict) => proves.has(verdict))
      if (access === 'gains') expect(proven).toBe(false)
      if (access === 'same') expect(verdicts.filter((verdict) => verdict !== 'equivalent')).toEqual([])
      if (hard === undefined) expect(verdicts).not.toContain('cannot prove')
      const said = plans.some(
        ({ reviewed }) =>
          reviewed.change.length > 0 || reviewed.access.reasons.length > 0 || reviewed.access.destinations.length > 0,
      )
      if (access !== 'same') expect(said).toBe(true)
    },
  )
})
