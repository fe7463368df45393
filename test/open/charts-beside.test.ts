import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import type { Renderer } from '../../src/ports/renderer.js'
import type { Ran } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory } from './kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const compare = (base: Files, head: Files, namespace?: string): Promise<Ran> =>
  compareCommits(base, head, { renderer: chartsInMemory, namespace })
const told = ({ plans }: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(plans.map((plan) => [plan.reviewed.unit ?? 'all', verdictOf(plan)]))
const lines = ({ plans }: Ran): string => plans.flatMap(({ observed }) => observed.assumptions).join('\n')

const chart = (name: string, templates: Files): Files => ({
  [`charts/${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`,
  ...Object.fromEntries(
    Object.entries(templates).map(([file, text]) => [`charts/${name}/templates/${file}`, text] as const),
  ),
})
const policy = (name: string, account: string, namespace = ''): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: ${name}\n${namespace === '' ? '' : `  namespace: ${namespace}\n`}spec:\n  selector: { matchLabels: { app: crane } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/quay/sa/${account}] } }] }]\n`
const crane =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: crane\nspec:\n  selector: { matchLabels: { app: crane } }\n  template:\n    metadata: { labels: { app: crane } }\n    spec: { containers: [{ name: crane, image: crane }] }\n'

describe('two charts whose namespace nothing says', () => {
  const first = { 'crane.yaml': crane }
  const added = { ...first, 'policy.yaml': policy('pilot', 'pilot') }

  test('have a namespace each where neither has what is about the other, and a line says so', async () => {
    const tug = policy('tug', 'tug').replace('app: crane', 'app: tug')
    const base = { ...chart('crane', first), ...chart('tug', { 'policy.yaml': tug }) }
    const ran = await compare(base, chart('crane', added))
    expect(told(ran)).toEqual({ 'charts/crane': 'less permissive' })
    expect(lines(ran)).toContain('each chart whose namespace nothing says is taken to have one of its own')
  })

  describe('are released together where one has what is about the other:', () => {
    const bare = crane.replace('selector: { matchLabels: { app: crane } }', 'selector: {}')
    const relabelled = bare.replace('labels: { app: crane }', 'labels: { app: crane-2 }')
    const tug = bare.replaceAll('crane', 'tug')
    const wide =
      'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: wide\nspec:\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/quay/sa/tug] } }] }]\n'
    const verdict = async (other: Files, from: string, to: string): Promise<string | undefined> =>
      told(
        await compare(
          { ...chart('tug', other), ...chart('crane', { 'crane.yaml': from }) },
          chart('crane', { 'crane.yaml': to }),
        ),
      )['charts/crane']

    test('pods lose the label that its policy selects, and no pods of its own have', async () => {
      expect(await verdict({ 'policy.yaml': policy('tug', 'tug') }, bare, relabelled)).toBe('cannot prove')
      expect(
        await verdict({ 'policy.yaml': policy('tug', 'tug') }, bare, bare.replace('image: crane', 'image: crane-2')),
      ).toBe('equivalent')
    })

    test('and not where its policy is about its own pods', async () => {
      const own = { 'policy.yaml': policy('tug', 'tug'), 'pods.yaml': bare.replace('name: crane', 'name: tug') }
      expect(await verdict(own, bare, relabelled)).toBe('equivalent')
      const other = { 'policy.yaml': policy('tug', 'tug').replace('app: crane', 'app: tug'), 'pods.yaml': tug }
      expect(await verdict(other, bare, relabelled)).toBe('equivalent')
    })

    test('a first ALLOW comes beside one for all pods of a chart without any', async () => {
      const comes = async (other: Files): Promise<string> => {
        const own = chart('crane', { 'crane.yaml': bare, 'policy.yaml': policy('pilot', 'pilot') })
        const ran = await compare({ ...chart('tug', other), ...chart('crane', { 'crane.yaml': bare }) }, own)
        return `${told(ran)['charts/crane']} ${ran.plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code }) => code)).join()}`
      }
      expect(await comes({ 'wide.yaml': wide })).toBe('cannot prove UNIT_BESIDE')
      expect(await comes({ 'wide.yaml': wide, 'pods.yaml': tug })).toBe('less permissive ')
    })

    test('the policy changes, and the pods stand in the other one', async () => {
      const own = policy('pilot', 'pilot')
      const inner = policy('tug', 'tug')
      const base = {
        ...chart('tug', { 'pods.yaml': bare, 'policy.yaml': inner }),
        ...chart('rules', { 'none.yaml': '# none\n' }),
      }
      const ran = await compare(base, chart('rules', { 'policy.yaml': own }))
      expect(told(ran)['charts/rules']).toBe('cannot prove')
    })

    test('a Service takes other pods, and a route of the other one leads to it', async () => {
      const service = (app: string): string =>
        `apiVersion: v1\nkind: Service\nmetadata:\n  name: crane\nspec:\n  selector: { app: ${app} }\n  ports: [{ name: http, port: 80 }]\n`
      const lines = async (other: Files): Promise<string> => {
        const ran = await compare(
          { ...chart('tug', other), ...chart('crane', { 'crane.yaml': bare, 'service.yaml': service('other') }) },
          chart('crane', { 'service.yaml': service('crane') }),
        )
        return ran.plans.flatMap(({ observed }) => observed.assumptions).join('\n')
      }
      const route = (host: string): string =>
        `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata:\n  name: tug\nspec:\n  hosts: [${host}]\n  http: [{ route: [{ destination: { host: ${host} } }] }]\n`
      expect(await lines({ 'route.yaml': route('crane') })).not.toContain('to have one of its own')
      expect(await lines({ 'route.yaml': route('tug') })).toContain('to have one of its own')
    })
  })

  test('share the one that somebody names', async () => {
    const base = { ...chart('crane', first), ...chart('tug', { 'policy.yaml': policy('tug', 'tug') }) }
    expect(told(await compare(base, chart('crane', added), 'default'))).toEqual({ 'charts/crane': 'cannot prove' })
  })

  test('meet where one of them writes the namespace', async () => {
    const base = { ...chart('crane', first), ...chart('tug', { 'policy.yaml': policy('tug', 'tug', 'default') }) }
    expect(told(await compare(base, chart('crane', added)))).toEqual({ 'charts/crane': 'cannot prove' })
  })

  test('meet in the root namespace', async () => {
    const base = { ...chart('crane', first), ...chart('tug', { 'policy.yaml': policy('tug', 'tug', 'istio-system') }) }
    expect(told(await compare(base, chart('crane', added)))).toEqual({ 'charts/crane': 'cannot prove' })
  })

  test('a chart and a kustomization meet there as before', async () => {
    const base = {
      ...chart('crane', first),
      'tug/kustomization.yaml': 'resources: [policy.yaml]\n',
      'tug/policy.yaml': policy('tug', 'tug'),
    }
    expect(told(await compare(base, chart('crane', added)))).toEqual({ 'charts/crane': 'cannot prove' })
  })
})

describe('a chart that nothing says where to release', () => {
  const anywhere = '{{ .Release.Namespace }}'
  const quay = (files: Files): Files => ({
    'quay/kustomization.yaml': `resources: [${Object.keys(files).join(', ')}]\n`,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`quay/${name}`, text] as const)),
  })
  const wide = (selector = ''): string =>
    policy('wide', 'tug', 'quay').replace(/ {2}selector: .*\n/, selector === '' ? '' : `  selector: ${selector}\n`)
  const berth = crane.replaceAll('crane', 'berth').replace('metadata:\n', 'metadata:\n  namespace: quay\n')
  const base = (namespace: string): Files => ({
    ...quay({ 'berth.yaml': berth }),
    ...chart('crane', { 'crane.yaml': crane, 'policy.yaml': policy('pilot', 'pilot', namespace) }),
  })
  const reasons = ({ plans }: Ran): string =>
    plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')
  const opened = quay({ 'berth.yaml': berth, 'wide.yaml': wide() })

  test.each([
    ['writes the namespace of the release', anywhere],
    ['writes no namespace', ''],
  ])('may be released where a rule comes for the whole namespace, and %s', async (_, namespace) => {
    const ran = await compare(base(namespace), opened)
    expect(told(ran)).toEqual({ quay: 'cannot prove' })
    expect(reasons(ran)).toMatch(
      /^UNIT_BESIDE charts\/crane, of which nothing says the namespace, may be released in quay: it holds AuthorizationPolicy quay\/pilot .* --namespace,/,
    )
    expect(reasons(ran).split('\n')).toHaveLength(1)
  })

  test('counts as well where another object of the change leads to every namespace', async () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: berth, namespace: quay }\nspec: { ports: [{ port: 80 }] }\n'
    const ran = await compare(
      base(anywhere),
      quay({ 'berth.yaml': berth, 'wide.yaml': wide(), 'service.yaml': service }),
    )
    expect(reasons(ran)).toContain('may be released in quay')
  })

  test('stays apart where the rule selects none of its labels, or somebody says its namespace', async () => {
    const selected = quay({ 'berth.yaml': berth, 'wide.yaml': wide('{ matchLabels: { app: berth } }') })
    expect(told(await compare(base(anywhere), selected))).toEqual({ quay: 'less permissive' })
    expect(told(await compare(base(anywhere), opened, 'default'))).toEqual({ quay: 'less permissive' })
    expect(told(await compare(base(anywhere), opened, 'quay'))).toEqual({ quay: 'cannot prove' })
    const application = (namespace: string): Files => ({
      'argo/crane.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: crane, namespace: argocd }\nspec:\n  source: { repoURL: https://github.com/acme/shop, path: charts/crane }\n  destination: { namespace: ${namespace} }\n`,
    })
    expect(told(await compare({ ...base(anywhere), ...application('pier') }, opened))).toEqual({
      quay: 'less permissive',
    })
    expect(told(await compare({ ...base(anywhere), ...application('quay') }, opened))).toEqual({ quay: 'cannot prove' })
  })

  test('says that its namespace is assumed, in the line of objects that name none', async () => {
    const written = (namespace: string): Promise<Ran> =>
      compare(
        base(namespace),
        chart('crane', { 'crane.yaml': crane, 'policy.yaml': policy('pilot', 'tug', namespace) }),
      )
    expect(lines(await written(anywhere))).toContain('2 objects name no namespace: taken to be in')
    expect(lines(await written('quay'))).toContain('1 object names no namespace: taken to be in')
  })

  test('leaves a new image an unchanged access', async () => {
    const image = quay({ 'berth.yaml': berth.replace('image: berth', 'image: berth-2') })
    expect(told(await compare(base(anywhere), image))).toEqual({ quay: 'equivalent' })
  })
})

describe('a changed chart that nothing says where to release', () => {
  const anywhere = '{{ .Release.Namespace }}'
  const quay = (files: Files): Files => ({
    'quay/kustomization.yaml': `resources: [${Object.keys(files).join(', ')}]\n`,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`quay/${name}`, text] as const)),
  })
  const wide = (selector = '', namespace = 'quay'): string =>
    policy('wide', 'tug', namespace).replace(/ {2}selector: .*\n/, selector === '' ? '' : `  selector: ${selector}\n`)
  const withPolicy = (namespace = ''): Files =>
    chart('crane', { 'crane.yaml': crane, 'policy.yaml': policy('pilot', 'pilot', namespace) })
  const bare = chart('crane', { 'crane.yaml': crane })
  const quayCrane = crane.replace('metadata:\n', 'metadata:\n  namespace: quay\n')
  const reasons = ({ plans }: Ran): readonly string[] =>
    plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))

  test.each([
    ['writes the namespace of the release', anywhere],
    ['writes no namespace', ''],
  ])('may be released beside the rule of another unit for its whole namespace, and %s', async (_, namespace) => {
    const ran = await compare({ ...quay({ 'wide.yaml': wide() }), ...bare }, withPolicy(namespace))
    expect(told(ran)).toEqual({ 'charts/crane': 'cannot prove' })
    expect(reasons(ran)).toHaveLength(1)
    expect(reasons(ran)[0]).toMatch(
      /^UNIT_BESIDE Nothing says the namespace of charts\/crane \(--namespace does\): it may be released in quay\. Then quay holds AuthorizationPolicy quay\/wide \(quay\/kustomization.yaml:1\) .* gains any request/,
    )
  })

  test('is told once where several namespaces have such a rule', async () => {
    const pier = { 'pier/kustomization.yaml': 'resources: [wide.yaml]\n', 'pier/wide.yaml': wide('', 'pier') }
    const ran = await compare({ ...quay({ 'wide.yaml': wide() }), ...pier, ...bare }, withPolicy())
    expect(reasons(ran)).toHaveLength(1)
    expect(reasons(ran)[0]).toContain('may be released in pier')
  })

  test('meets plain files as well, and closes access together with a rule of the same change', async () => {
    const plain = await compare({ 'wide.yaml': wide(), ...bare }, withPolicy())
    expect(told(plain)['charts/crane']).toBe('cannot prove')
    const both = await compare(
      { ...quay({ 'crane.yaml': quayCrane.replaceAll('crane', 'berth') }), ...bare },
      { ...withPolicy(), ...quay({ 'wide.yaml': wide() }) },
    )
    expect(told(both)['charts/crane']).toBe('less permissive')
  })

  test('stays apart where the other rule selects none of its labels, closes, or goes', async () => {
    const beside = (rule: string): Promise<Ran> => compare({ ...quay({ 'wide.yaml': rule }), ...bare }, withPolicy())
    expect(told(await beside(wide('{ matchLabels: { app: berth } }')))).toEqual({ 'charts/crane': 'less permissive' })
    expect(told(await beside(wide().replace('  rules:', '  action: DENY\n  rules:')))).toEqual({
      'charts/crane': 'less permissive',
    })
  })

  test('stays apart where somebody says its namespace', async () => {
    const base = { ...quay({ 'wide.yaml': wide() }), ...bare }
    expect(told(await compare(base, withPolicy(), 'default'))).toEqual({ 'charts/crane': 'less permissive' })
    expect(told(await compare(base, withPolicy(), 'quay'))).toEqual({ 'charts/crane': 'cannot prove' })
    expect(told(await compare(base, withPolicy('pier')))).toEqual({ 'charts/crane': 'less permissive' })
    const application = (namespace: string): Files => ({
      'argo/crane.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: crane, namespace: argocd }\nspec:\n  source: { repoURL: https://github.com/acme/shop, path: charts/crane }\n  destination: { namespace: ${namespace} }\n`,
    })
    expect(Object.values(told(await compare({ ...base, ...application('pier') }, withPolicy())))).toEqual([
      'less permissive',
    ])
    expect(Object.values(told(await compare({ ...base, ...application('quay') }, withPolicy())))).toEqual([
      'cannot prove',
    ])
  })

  test('is not where another unit has an object of it in another state', async () => {
    const other = quay({ 'wide.yaml': wide(), 'crane.yaml': quayCrane.replace('image: crane', 'image: crane-2') })
    expect(told(await compare({ ...other, ...bare }, withPolicy()))).toEqual({ 'charts/crane': 'less permissive' })
  })

  test('meets its own rules in a namespace that it writes', async () => {
    const own = (more: Files): Files => chart('crane', { 'crane.yaml': crane, 'wide.yaml': wide(), ...more })
    const ran = await compare(own({}), own({ 'policy.yaml': policy('pilot', 'pilot') }))
    expect(told(ran)).toEqual({ 'charts/crane': 'cannot prove' })
    expect(reasons(ran)[0]).toContain('may be released in quay. Then')
    const standing = chart('crane', { 'crane.yaml': crane, 'policy.yaml': policy('pilot', 'pilot') })
    expect(told(await compare(standing, { 'charts/crane/templates/wide.yaml': wide() }))).toEqual({
      'charts/crane': 'cannot prove',
    })
  })

  test('keeps a gain of its own as it is, and a new image unchanged', async () => {
    const second = { ...withPolicy(), 'charts/crane/templates/more.yaml': policy('more', 'tug') }
    const base = { ...quay({ 'wide.yaml': wide('{ matchLabels: { app: berth } }') }), ...withPolicy() }
    expect(told(await compare(base, second))).toEqual({ 'charts/crane': 'more permissive' })
    const image = chart('crane', { 'crane.yaml': crane.replace('image: crane', 'image: crane-2') })
    expect(told(await compare({ ...quay({ 'wide.yaml': wide() }), ...bare }, image))).toEqual({
      'charts/crane': 'equivalent',
    })
  })

  test('counts what a unit that is not rendered may hold in its namespace', async () => {
    const broken = { 'quay/kustomization.yaml': 'resources: [wide.yaml, missing.yaml]\n', 'quay/wide.yaml': wide() }
    expect(told(await compare({ ...broken, ...bare }, withPolicy()))).toEqual({ 'charts/crane': 'cannot prove' })
    const twice = quay({ 'wide.yaml': wide().replace('  rules:', '  rules: []\n  rules:') })
    expect(told(await compare({ ...twice, ...bare }, withPolicy()))).toEqual({ 'charts/crane': 'cannot prove' })
    const account = quay({
      'berth.yaml': quayCrane.replace('  template:', '  replicas: 1\n  replicas: 2\n  template:'),
    })
    expect(told(await compare({ ...account, ...bare }, withPolicy()))).toEqual({ 'charts/crane': 'less permissive' })
  })
})

describe('a changed chart whose pods take another account, and that nothing says where to release', () => {
  const runsAs = (account: string): string =>
    crane.replace('spec: { containers', `spec: { serviceAccountName: ${account}, containers`)
  const crew = (account: string): Files => chart('crane', { 'crane.yaml': runsAs(account) })
  const berth = crane.replaceAll('crane', 'berth').replace('metadata:\n', 'metadata:\n  namespace: pier\n')
  const rule = (source: string, { action = 'ALLOW', namespace = '  namespace: pier\n' } = {}): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: berth\n${namespace}spec:\n  selector: { matchLabels: { app: berth } }\n  action: ${action}\n  rules: [${source}]\n`
  const from = (source: string): string => `{ from: [{ source: { ${source} } }] }`
  const pier = (policy: string, more: Files = {}): Files => ({
    'pier/kustomization.yaml': `resources: [berth.yaml, policy.yaml${Object.keys(more).length === 0 ? '' : ', more.yaml'}]\n`,
    'pier/berth.yaml': berth,
    'pier/policy.yaml': policy,
    ...more,
  })
  const moved = async (others: Files, namespace?: string): Promise<readonly [string | undefined, string]> => {
    const ran = await compare({ ...others, ...crew('tug') }, crew('pilot'), namespace)
    const reasons = ran.plans.flatMap(({ reviewed }) =>
      reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`),
    )
    return [told(ran)['charts/crane'], reasons.join('\n')]
  }

  test.each([
    ['principals', from('principals: [cluster.local/ns/quay/sa/pilot]'), 'quay'],
    ['the end of principals', from('principals: ["*y/sa/pilot"]'), 'y'],
    ['the end of names of namespaces', from('principals: ["*-quay/sa/pilot"]'), 'a-quay'],
    ['the start of principals', from('principals: ["cluster.local/ns/quay/sa/pil*"]'), 'quay'],
    ['accounts with their namespace', from('serviceAccounts: [quay/pilot]'), 'quay'],
    ['accounts of the namespace of the policy', from('serviceAccounts: [pilot]'), 'pier'],
    ['conditions', '{ when: [{ key: source.principal, values: [cluster.local/ns/quay/sa/pilot] }] }', 'quay'],
  ])('may be released where a rule of another unit names the new one by %s', async (_, source, namespace) => {
    const [verdict, reasons] = await moved(pier(rule(source)))
    expect(verdict).toBe('cannot prove')
    expect(reasons).toMatch(
      new RegExp(`^UNIT_BESIDE .* it may be released in ${namespace}\\. Then pier holds .* gains any request[^\\n]*$`),
    )
  })

  test('meets a refusal of everybody else, plain files, and a rule of another chart', async () => {
    const refusal = rule(from('notPrincipals: [cluster.local/ns/quay/sa/pilot]'), { action: 'DENY' })
    expect((await moved(pier(refusal)))[0]).toBe('cannot prove')
    const allowed = rule(from('principals: [cluster.local/ns/quay/sa/pilot]'))
    expect((await moved({ 'berth.yaml': berth, 'policy.yaml': allowed }))[0]).toBe('cannot prove')
    const unplaced = { 'berth.yaml': crane.replaceAll('crane', 'berth') }
    const other = (source: string): Files =>
      chart('berth', { ...unplaced, 'policy.yaml': rule(from(source), { namespace: '' }) })
    expect((await moved(other('principals: [cluster.local/ns/quay/sa/pilot]')))[0]).toBe('cannot prove')
    expect((await moved(other('serviceAccounts: ["{{ .Release.Namespace }}/pilot"]')))[0]).toBe('cannot prove')
    expect((await moved(other('serviceAccounts: [pilot]')))[0]).toBe('cannot prove')
  })

  test('meets a binding, and what a unit that nobody could render writes', async () => {
    const binding =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: pilots }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: ServiceAccount, name: pilot, namespace: quay }]\n'
    expect((await moved({ 'rbac/kustomization.yaml': 'resources: [one.yaml]\n', 'rbac/one.yaml': binding }))[0]).toBe(
      'cannot prove',
    )
    const broken = pier(rule(from('principals: [cluster.local/ns/quay/sa/pilot]')))
    const missing = { 'pier/kustomization.yaml': 'resources: [berth.yaml, policy.yaml, missing.yaml]\n' }
    expect((await moved({ ...broken, ...missing }))[0]).toBe('cannot prove')
  })

  test('a first pod with that account is one of them', async () => {
    const allowed = pier(rule(from('principals: [cluster.local/ns/quay/sa/pilot]')))
    const empty = chart('crane', { 'none.yaml': '# none\n' })
    const ran = await compare({ ...allowed, ...empty }, crew('pilot'))
    expect(told(ran)['charts/crane']).toBe('cannot prove')
  })

  test('stays unchanged where the rules name both, a whole namespace, neither, or somebody says the namespace', async () => {
    const unchanged = async (source: string, namespace?: string): Promise<void> => {
      expect((await moved(pier(rule(source)), namespace))[0]).toBe('equivalent')
    }
    await unchanged(from('principals: [cluster.local/ns/quay/sa/pilot, cluster.local/ns/quay/sa/tug]'))
    await unchanged(from('namespaces: [quay]'))
    await unchanged(from('principals: [cluster.local/ns/quay/sa/mate]'))
    await unchanged(from('principals: [cluster.local/ns/quay/sa/pilot]'), 'harbour')
    const own = chart('berth', {
      'berth.yaml': runsAs('pilot').replaceAll('crane', 'berth'),
      'policy.yaml': rule(from('serviceAccounts: ["{{ .Release.Namespace }}/pilot"]'), { namespace: '' }),
    })
    expect((await moved(own))[0]).toBe('equivalent')
  })
})

describe('a chart that its own values do not fill', () => {
  /** Without a file of values beside it, or with one that holds nothing, it refuses. */
  const required: Renderer = {
    render: (copy) => {
      const files = copy.release?.valueFiles ?? []
      const isFilled = files.some((path) => (copy.files.get(path)?.length ?? 0) > 3)
      return copy.tool !== 'helm' || isFilled
        ? chartsInMemory.render(copy)
        : Promise.resolve({ kind: 'failed', why: 'refused', text: 'helm: set callers', remedy: 'Correct it.' })
    },
  }
  const values = (name: string, text = 'callers: [pilot]\n'): Files => ({ [`charts/crane/${name}`]: text })
  const quay = (account: string): Files => ({
    'quay/kustomization.yaml': 'resources: [policy.yaml]\n',
    'quay/policy.yaml': policy('wide', account, 'quay').replace('app: crane', 'app: berth'),
  })
  /** A refusal of whom no ALLOW that was read lets in: one that was not read may. */
  const denied: Files = {
    'quay/kustomization.yaml': 'resources: [policy.yaml, deny.yaml]\n',
    'quay/deny.yaml': policy('closed', 'tug', 'quay')
      .replace('app: crane', 'app: berth')
      .replace('  rules:', '  action: DENY\n  rules:'),
  }
  const undenied: Files = { 'quay/kustomization.yaml': 'resources: [policy.yaml]\n' }
  const crew = chart('crane', { 'crane.yaml': crane, 'policy.yaml': policy('pilot', 'pilot') })
  const judged = (base: Files, head: Files): Promise<Ran> =>
    compareCommits({ ...crew, ...quay('pilot'), ...base }, head, { renderer: required })

  test('is no unit beside others where each file of values beside it fills it, and a line says so', async () => {
    const ran = await judged({ ...values('values-one.yaml'), ...values('values-two.yaml') }, quay('tug'))
    expect(told(ran)).toEqual({ quay: 'incomparable' })
    expect(lines(ran)).toContain('charts/crane with its own values alone is not rendered')
  })

  test('counts where one of them does not, where none was there before, or only those of tests are', async () => {
    const one = values('values-one.yaml')
    const two = { ...one, ...values('values-two.yaml', '{}\n') }
    expect(told(await judged({ ...denied, ...two }, undenied))).toMatchObject({ quay: 'cannot prove' })
    expect(told(await judged(denied, { ...undenied, ...one }))).toMatchObject({ quay: 'cannot prove' })
    expect(told(await judged({ ...denied, ...values('ci/one-values.yaml') }, undenied))).toEqual({
      quay: 'cannot prove',
    })
    const both = { ...one, ...values('values-two.yaml') }
    expect(told(await judged({ ...denied, ...both }, undenied))).toEqual({ quay: 'equivalent' })
  })

  test('counts where the change touches it', async () => {
    const changed = { ...undenied, 'charts/crane/templates/policy.yaml': policy('pilot', 'mate') }
    expect(told(await judged({ ...denied, ...values('values-one.yaml') }, changed))).toMatchObject({
      'charts/crane': 'cannot prove',
      quay: 'cannot prove',
    })
  })
})

describe('an EnvoyFilter of another unit', () => {
  const filter = (value: string): string =>
    `apiVersion: networking.istio.io/v1alpha3\nkind: EnvoyFilter\nmetadata: { name: wind, namespace: istio-system }\nspec:\n  configPatches:\n  - applyTo: HTTP_FILTER\n    match: { context: ANY }\n    patch: { operation: INSERT_BEFORE, value: { name: "${value}", typed_config: { '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua } } }\n`
  const withFilter = (value: string): Files => ({
    'wind/kustomization.yaml': 'resources: [filter.yaml]\n',
    'wind/filter.yaml': filter(value),
  })
  const quay = (...accounts: readonly string[]): Files => ({
    'quay/kustomization.yaml': `resources: [${['crane.yaml', ...accounts.map((one) => `${one}.yaml`)].join(', ')}]\n`,
    'quay/crane.yaml': crane.replace('metadata:\n', 'metadata:\n  namespace: quay\n'),
    ...Object.fromEntries(accounts.map((one) => [`quay/${one}.yaml`, policy(one, one, 'quay')] as const)),
  })

  test('that stays as it is leaves the answer of the unit, and is told in a line', async () => {
    const ran = await compare({ ...withFilter('a'), ...quay('pilot') }, quay('pilot', 'tug'))
    expect(told(ran)).toEqual({ quay: 'more permissive' })
    expect(lines(ran)).toContain('what other units do to proxies stays as it is: EnvoyFilter')
    expect(told(await compare({ ...withFilter('a'), ...quay() }, quay('pilot')))).toEqual({ quay: 'less permissive' })
  })

  test('that stands beside the filter of policies goes with the last of them: where the last one goes, nothing is proven', async () => {
    const beside = {
      'wind/kustomization.yaml': 'resources: [filter.yaml]\n',
      'wind/filter.yaml': `apiVersion: networking.istio.io/v1alpha3\nkind: EnvoyFilter\nmetadata: { name: wind, namespace: istio-system }\nspec:\n  configPatches:\n  - applyTo: HTTP_FILTER\n    match: { context: SIDECAR_INBOUND, listener: { filterChain: { filter: { name: envoy.filters.network.http_connection_manager, subFilter: { name: envoy.filters.http.rbac } } } } }\n    patch: { operation: INSERT_BEFORE, value: { name: own, typed_config: { '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua } } }\n`,
    }
    // It denies no request that can be sent, so by the policies alone nothing changes.
    const idle = policy('idle', 'tug', 'quay').replace(/rules:[^]*$/, 'action: DENY\n  rules: []\n')
    const unit = (resources: string): Files => ({
      'quay/kustomization.yaml': `resources: [${resources}]\n`,
      'quay/crane.yaml': crane.replace('metadata:\n', 'metadata:\n  namespace: quay\n'),
      'quay/idle.yaml': idle,
    })
    const ran = await compare({ ...beside, ...unit('crane.yaml, idle.yaml') }, unit('crane.yaml'))
    expect(told(ran)['quay']).toBe('cannot prove')
  })

  test('beside which an ALLOW of that unit lets further callers in proves nothing all the same', async () => {
    const other = {
      'wind/kustomization.yaml': 'resources: [filter.yaml, tug.yaml]\n',
      'wind/tug.yaml': policy('tug', 'tug', 'quay'),
    }
    const ran = await compare({ ...withFilter('a'), ...other, ...quay() }, quay('pilot'))
    expect(told(ran)).toEqual({ quay: 'cannot prove' })
  })

  test('that the same change touches proves nothing', async () => {
    const ran = await compare({ ...withFilter('a'), ...quay('pilot') }, { ...quay('pilot', 'tug'), ...withFilter('b') })
    expect(told(ran)['wind']).toBe('cannot prove')
  })
})
