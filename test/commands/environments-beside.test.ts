import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { check } from '../../src/commands/check.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import type { Ground } from '../cuts/trial.js'
import { revisionsInMemory } from '../open/revisions-in-memory.js'
import { cluster, portsOf } from './support.js'
import { openWorkshop, type Workshop } from './local-job.js'

type Texts = Readonly<Record<string, string>>

const policy = (
  name: string,
  account: string,
  { namespace = 'shop', selector = '', action = 'ALLOW' } = {},
): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  action: ${action}
${selector === '' ? '' : `  selector: { matchLabels: { app: ${selector} } }\n`}  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${account}] } }] }]
`
const crane = `apiVersion: apps/v1
kind: Deployment
metadata: { name: crane, namespace: shop }
spec:
  selector: { matchLabels: { app: crane } }
  template: { metadata: { labels: { app: crane } }, spec: { containers: [{ name: crane, image: "a:1" }] } }
`
const environments = (one: string, other: string): string => `version: 1\nenvironments:\n  ${one}\n  ${other}\n`
const entry = (name: string, folder: string, more = 'namespace: shop'): string =>
  `${name}: { ${more}, policies: ["${folder}/*.yaml"] }`
const own = entry('chart', 'chart')
const other = entry('overlay', 'overlay')
const standing: Texts = { 'overlay/wide.yaml': policy('wide', 'tug'), 'chart/crane.yaml': crane }
const first: Texts = { 'chart/policy.yaml': policy('pilot', 'pilot', { selector: 'crane' }) }

let shop: Workshop
beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

const plansOf = async (before: Texts, after: Texts) => {
  await shop.write(before)
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'first')
  await shop.write(after)
  const { plans } = await shop.run((run) => check(run))
  return plans
}

const judge = async (before: Texts, after: Texts) => {
  const plans = await plansOf(before, after)
  return Object.fromEntries(
    plans.map(({ reviewed }) => [
      reviewed.environment ?? '',
      [reviewed.access.verdict, ...reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)],
    ]),
  )
}

describe('two environments of one namespace, of which nothing says the cluster', () => {
  test('are compared beside each other: a first ALLOW beside an ALLOW of the other one is no proof', async () => {
    const told = await judge({ 'meshgate.yaml': environments(own, other), ...standing }, first)
    expect(told['chart']?.[0]).toBe('cannot prove')
    expect(told['chart']?.slice(1)).toEqual([
      expect.stringMatching(
        /^UNIT_BESIDE environment overlay holds AuthorizationPolicy shop\/wide \(overlay\/wide\.yaml:1\) and may be applied to the same cluster, .* gains .*with `cluster` where each environment is applied/,
      ),
    ])
    expect(told['overlay']).toEqual(['equivalent'])
  })

  test('a change of both that neither has alone is told', async () => {
    const denies = (folder: string, name: string): Texts => ({
      [`${folder}/${name}.yaml`]: policy(name, 'tug', { action: 'DENY' }),
    })
    const gone = (folder: string, name: string): Texts => ({
      [`${folder}/${name}.yaml`]: policy(name, 'nobody', { action: 'DENY' }),
    })
    const told = await judge(
      {
        'meshgate.yaml': environments(own, other),
        'chart/crane.yaml': crane,
        ...denies('chart', 'a'),
        ...denies('overlay', 'b'),
      },
      { ...gone('chart', 'a'), ...gone('overlay', 'b') },
    )
    expect(Object.values(told).map(([verdict]) => verdict)).not.toContain('equivalent')
  })

  test('what cannot be read of the other one may be a policy', async () => {
    const unit = 'overlay: { namespace: shop, unit: { path: overlay, tool: kustomize } }'
    const told = await judge(
      {
        'meshgate.yaml': environments(own, unit),
        'chart/crane.yaml': crane,
        'overlay/kustomization.yaml': 'resources: [missing.yaml]\n',
      },
      first,
    )
    expect(told['chart']?.[0]).toBe('cannot prove')
  })

  test.each<[string, string, Texts, Texts]>([
    ['stages', environments(entry('staging', 'chart'), entry('production', 'overlay')), standing, first],
    [
      'namespaces of their own',
      environments(own, entry('overlay', 'overlay', 'namespace: other')),
      { ...standing, 'overlay/wide.yaml': policy('wide', 'tug', { namespace: 'other' }) },
      first,
    ],
    [
      'another state of one object',
      environments(own, other),
      { ...standing, 'overlay/crane.yaml': crane.replace('a:1', 'a:2') },
      first,
    ],
    [
      'labels that nothing else selects',
      environments(own, other),
      { ...standing, 'overlay/wide.yaml': policy('wide', 'tug', { selector: 'berth' }) },
      first,
    ],
  ])('stay apart by %s', async (_, configuration, before, after) => {
    const told = await judge({ 'meshgate.yaml': configuration, ...before }, after)
    expect(Object.values(told)[0]).toEqual(['less permissive'])
  })

  test('one list for both costs nothing', async () => {
    const lists = environments(entry('blue', '*'), entry('green', '*'))
    const told = await judge(
      { 'meshgate.yaml': lists, ...standing },
      { 'chart/crane.yaml': crane.replace('a:1', 'a:2') },
    )
    expect(Object.values(told)).toEqual([['equivalent'], ['equivalent']])
  })
})

describe('environments of different namespaces, of which nothing says the cluster', () => {
  const runsAs = (account: string): Texts => ({
    'jobs/crane.yaml': crane
      .replace('namespace: shop', 'namespace: jobs')
      .replace('spec: { containers', `spec: { serviceAccountName: ${account}, containers`),
  })
  const rule = (source: string, kind = 'principals'): Texts => ({
    'berth/crane.yaml': crane.replaceAll('crane', 'berth'),
    'berth/policy.yaml': policy('berth', 'nobody').replace(/principals: .*?]/, `${kind}: [${source}]`),
  })
  const names = (jobs: string, berth: string): Texts => ({
    'meshgate.yaml': environments(entry(jobs, 'jobs', 'namespace: jobs'), entry(berth, 'berth')),
  })
  const verdicts = async (base: Texts): Promise<readonly unknown[]> => {
    const told = await judge({ ...runsAs('web'), ...base }, runsAs('batch'))
    return Object.values(told).map(([verdict]) => verdict)
  }

  test('meet where a rule of one names the account that pods of the other take', async () => {
    const base = { ...names('jobs', 'berth'), ...rule('cluster.local/ns/jobs/sa/batch') }
    const told = await judge({ ...runsAs('web'), ...base }, runsAs('batch'))
    expect(told['jobs']?.[0]).toBe('cannot prove')
    expect(told['jobs']?.[1]).toMatch(/^UNIT_BESIDE environment berth holds .* service account `batch` in `jobs` gains/)
  })

  test('the pods of a file that no environment reads take along what a rule lets their account do', async () => {
    const alone = (source: string): Texts => ({
      'meshgate.yaml': `version: 1\nenvironments:\n  ${entry('berth', 'berth')}\n`,
      ...rule(source),
    })
    const told = await judge({ ...runsAs('web'), ...alone('cluster.local/ns/jobs/sa/batch') }, runsAs('batch'))
    expect(told).toEqual({ berth: ['more permissive'] })
  })

  test('and nothing where no rule names it', async () => {
    const base = {
      'meshgate.yaml': `version: 1\nenvironments:\n  ${entry('berth', 'berth')}\n`,
      ...rule('cluster.local/ns/jobs/sa/mate'),
    }
    expect(await verdicts(base)).toEqual(['equivalent'])
  })

  test.each<[string, Texts]>([
    ['another account is named', { ...names('jobs', 'berth'), ...rule('cluster.local/ns/jobs/sa/mate') }],
    ['the account of another namespace is named', { ...names('jobs', 'berth'), ...rule('batch', 'serviceAccounts') }],
    ['the two are stages', { ...names('staging', 'production'), ...rule('cluster.local/ns/jobs/sa/batch') }],
  ])('stay apart where %s', async (_, base) => {
    expect(await verdicts(base)).toEqual(['equivalent', 'equivalent'])
  })
})

describe('policies that one environment holds for the pods of another', () => {
  const guarding = (action: string, more = ''): Texts => ({
    'mesh/guard.yaml': policy('guard', action === 'DENY' ? 'pilot' : 'tug', {
      namespace: 'istio-system',
      action,
    }).replace('spec:', 'spec:\n  selector: { matchLabels: { tier: guarded } }'),
    'mesh/more.yaml': more,
  })
  const environmentsOf = (mesh: string, berth: string): Texts => ({
    'meshgate.yaml': environments(entry(mesh, 'mesh', 'namespace: platform'), entry(berth, 'berth')),
  })
  const pods = (labels: string, annotations = '', image = 'a:1'): Texts => ({
    'berth/crane.yaml': crane
      .replace('labels: { app: crane }', `labels: { app: crane${labels} }, annotations: {${annotations}}`)
      .replace('a:1', image),
    'berth/own.yaml': policy('own', 'pilot', { selector: 'crane' }),
  })
  const guarded = ', tier: guarded'
  const named = environmentsOf('mesh', 'berth')

  test.each<[string, Texts, Texts]>([
    ['leave a DENY of the root namespace', { ...named, ...guarding('DENY'), ...pods(guarded) }, pods('')],
    ['join an ALLOW of the root namespace', { ...named, ...guarding('ALLOW'), ...pods('') }, pods(guarded)],
    [
      'open a path past an ALLOW of their namespace',
      { ...named, ...guarding('DENY', policy('wide', 'tug', { selector: 'crane' })), ...pods(guarded) },
      pods(guarded, 'prometheus.io/scrape: "true", prometheus.io/path: /admin, prometheus.io/port: "8080"'),
    ],
    [
      'change in the namespace of what nobody could read',
      {
        'meshgate.yaml': environments(
          'mesh: { namespace: platform, unit: { path: mesh, tool: kustomize } }',
          entry('berth', 'berth'),
        ),
        'mesh/kustomization.yaml': 'resources: [missing.yaml]\n',
        'berth/crane.yaml': crane.replace('namespace: shop', 'namespace: platform'),
      },
      { 'berth/own.yaml': policy('own', 'pilot', { namespace: 'platform', selector: 'crane' }) },
    ],
  ])('are no proof where these %s', async (_, before, after) => {
    const told = await judge(before, after)
    expect(told['berth']?.[0]).toBe('cannot prove')
  })

  test.each<[string, Texts, Texts]>([
    [
      'take a label that nothing selects',
      { ...named, ...guarding('DENY'), ...pods(guarded) },
      pods(`${guarded}, a: b`),
    ],
    ['take another image', { ...named, ...guarding('DENY'), ...pods(guarded) }, pods(guarded, '', 'a:2')],
    [
      'are of another stage',
      { ...environmentsOf('staging', 'production'), ...guarding('DENY'), ...pods(guarded) },
      pods(''),
    ],
    [
      'are selected by policies of a third namespace alone',
      { ...named, 'mesh/guard.yaml': policy('guard', 'tug', { namespace: 'port', action: 'DENY' }), ...pods(guarded) },
      pods(''),
    ],
  ])('cost nothing where these %s', async (_, before, after) => {
    const told = await judge(before, after)
    expect(new Set(Object.values(told).map(([verdict]) => verdict))).toEqual(new Set(['equivalent']))
  })
})

describe('two environments of one cluster that the configuration names', () => {
  const authority = makeCertificateAuthority('one cluster for two')
  const ofCluster = (other: string): string =>
    environments(
      entry('staging', 'a', 'namespace: shop, cluster: { context: one }'),
      entry('production', 'b', `namespace: shop, cluster: { context: ${other} }`),
    )
  const denied = (name: string, account: string): Texts => ({
    [`${name}/deny.yaml`]: policy(`deny-${name}`, account, { action: 'DENY' }),
  })
  const base = { ...denied('a', 'tug'), ...denied('b', 'tug') }
  let ground: Ground
  beforeEach(async () => {
    ground = await groundOnDouble(authority)()
    const texts = [...Object.values(base), crane]
    await ground.make(texts.map((text) => parse(text) as JsonObject))
  })
  afterEach(() => ground.close())

  const compare = async (configuration: string, after: Texts) => {
    const files = { 'meshgate.yaml': configuration, ...base }
    const clusterOf = () => cluster(ground.url, ground.certificateAuthority, ground.token)
    const { ports } = portsOf({ base: {}, head: {}, clusters: { one: clusterOf, two: clusterOf } })
    const repository = revisionsInMemory(files, { ...files, ...after })
    const { plans = [] } = await check({ ...ports, repository: () => Promise.resolve(repository) })
    return plans.map(({ reviewed }) => [
      reviewed.access.verdict,
      ...reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`),
    ])
  }

  test('both give up what denied the same requests: that opens, whatever each says by itself', async () => {
    const told = await compare(ofCluster('one'), { ...denied('a', 'nobody'), ...denied('b', 'nobody') })
    expect(told.map(([verdict]) => verdict)).toEqual(['cannot prove', 'cannot prove'])
    expect(told[0]?.[1]).toMatch(/^UNIT_BESIDE environment production holds AuthorizationPolicy shop\/deny-b/)
  })

  test('one of them alone opens nothing, and another cluster says nothing of this one', async () => {
    expect((await compare(ofCluster('one'), denied('a', 'nobody'))).map(([verdict]) => verdict)).toEqual([
      'less permissive',
      'equivalent',
    ])
    const both = await compare(ofCluster('two'), { ...denied('a', 'nobody'), ...denied('b', 'nobody') })
    expect(both.map(([verdict]) => verdict)).toEqual(['less permissive', 'less permissive'])
  })
})

describe('files of one environment that hold objects of the namespace of another', () => {
  const staging = entry('staging', 'staging', 'namespace: shop-staging')
  const production = entry('production', 'production')
  const stages = environments(staging, production)
  const guarded: Texts = {
    'meshgate.yaml': stages,
    'production/crane.yaml': crane,
    'production/tug.yaml': policy('tug', 'tug', { selector: 'crane' }),
    'staging/tug.yaml': policy('tug', 'tug', { namespace: 'shop-staging' }),
  }
  const pilot = policy('pilot', 'pilot', { selector: 'crane' })

  test('open it there', async () => {
    const told = await judge(guarded, { 'staging/pilot.yaml': pilot })
    expect(told['production']?.[0]).toBe('more permissive')
  })

  test('open it there by pods of an account that a rule of it names', async () => {
    const batch = crane.replaceAll('crane', 'batch').replace('containers', 'serviceAccountName: tug, containers')
    const told = await judge(guarded, { 'staging/batch.yaml': batch })
    expect(told['production']?.[0]).not.toBe('equivalent')
  })

  test('and where one of them goes that refused', async () => {
    const denying = { ...guarded, 'staging/stop.yaml': policy('stop', 'tug', { action: 'DENY' }) }
    const told = await judge(denying, { 'staging/stop.yaml': policy('stop', 'tug', { namespace: 'shop-staging' }) })
    expect(told['production']?.[0]).toBe('more permissive')
  })

  const meant = (app: string, more: string): string =>
    crane.replaceAll('crane', app).replace('containers', `${more}containers`)
  const stop = policy('stop', 'tug', { selector: 'crane', action: 'DENY' })
  const rights = (verb: string): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: hook, namespace: shop }
rules: [{ apiGroups: [''], resources: [secrets], verbs: [${verb}] }]
`
  const bound = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: hook, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: hook }
subjects: [{ kind: ServiceAccount, name: tug, namespace: shop }]
`
  const rootOf = (account: string): string => policy('root', account, { namespace: 'istio-system', action: 'DENY' })

  test.each<[string, Texts, Texts]>([
    ['a policy', {}, { 'staging/tug.yaml': policy('tug', 'pilot', { selector: 'crane' }) }],
    [
      'a DENY that refuses nobody any more',
      { 'production/stop.yaml': stop },
      { 'staging/stop.yaml': stop.replace('sa/tug', 'sa/nobody') },
    ],
    [
      'a DENY that both held alike',
      { 'production/stop.yaml': stop, 'staging/stop.yaml': stop },
      { 'staging/stop.yaml': stop.replace('sa/tug', 'sa/nobody') },
    ],
    [
      'pods of another account',
      { 'production/batch.yaml': meant('batch', 'serviceAccountName: batch, ') },
      { 'staging/batch.yaml': meant('batch', 'serviceAccountName: tug, ') },
    ],
    [
      'pods without a proxy',
      {},
      {
        'staging/crane.yaml': crane.replace(
          'labels: { app: crane }',
          'labels: { app: crane, sidecar.istio.io/inject: "false" }',
        ),
      },
    ],
    [
      'a policy of the whole mesh that it comes to hold',
      { 'production/root.yaml': rootOf('tug') },
      { 'staging/root.yaml': rootOf('nobody') },
    ],
    [
      'a policy, also where its own change closes the same',
      { 'production/more.yaml': policy('more', 'mate', { selector: 'crane' }) },
      {
        'production/more.yaml': policy('more', 'tug', { selector: 'crane' }),
        'staging/more.yaml': policy('more', 'pilot', { selector: 'crane' }),
      },
    ],
  ])('leave it unproven by another state of what its own files hold: %s', async (_, more, after) => {
    const told = await judge({ ...guarded, ...more }, after)
    expect(told['production']?.[0]).toBe('cannot prove')
    expect(told['production']?.[1]).toMatch(
      /^UNIT_BESIDE The files of environment staging come to hold another state of \w+ [\w-]+\/\w+, which the files of this one hold too: whichever is applied last counts\. .*`cluster`/,
    )
  })

  test('and a line says in the other one that its rows are of its own files alone', async () => {
    const plans = await plansOf(guarded, { 'staging/tug.yaml': policy('tug', 'pilot', { selector: 'crane' }) })
    const staging = plans.find(({ reviewed }) => reviewed.environment === 'staging')
    expect(JSON.stringify(staging)).toContain(
      'files of environment production hold AuthorizationPolicy shop/tug too, in the namespace of that one: here it is compared as new',
    )
  })

  test('and so by another state of a role', async () => {
    const plans = await plansOf(
      { ...guarded, 'production/hook.yaml': `${rights('get')}---\n${bound}` },
      { 'staging/hook.yaml': rights('"*"') },
    )
    const permissions = plans.find(({ reviewed }) => reviewed.environment === 'production')?.reviewed.permissions
    expect(JSON.stringify(permissions)).toContain('where the files of environment staging are applied last')
  })

  test.each<[string, Texts, Texts]>([
    [
      'where they are of its own',
      guarded,
      { 'staging/pilot.yaml': policy('pilot', 'pilot', { namespace: 'shop-staging' }) },
    ],
    [
      'where the settings name another cluster',
      {
        ...guarded,
        'meshgate.yaml': environments(
          entry('staging', 'staging', 'namespace: shop-staging, cluster: { context: staging }'),
          entry('production', 'production', 'namespace: shop, cluster: { context: production }'),
        ),
      },
      { 'staging/pilot.yaml': pilot },
    ],
    [
      'where it holds the object itself, and the other state lets nobody in',
      { ...guarded, 'production/pilot.yaml': pilot },
      { 'staging/pilot.yaml': pilot.replace('action: ALLOW', 'action: DENY') },
    ],
    [
      'where the settings name another cluster for another state of what it holds',
      {
        ...guarded,
        'meshgate.yaml': environments(
          entry('staging', 'staging', 'namespace: shop-staging, cluster: { context: staging }'),
          entry('production', 'production', 'namespace: shop, cluster: { context: production }'),
        ),
      },
      { 'staging/tug.yaml': policy('tug', 'pilot', { selector: 'crane' }) },
    ],
    [
      'where its own files hold the same',
      guarded,
      { 'staging/crane.yaml': `# a copy\n${crane}`, 'staging/wide.yaml': policy('tug', 'tug', { selector: 'crane' }) },
    ],
    [
      'where each held a policy of the whole mesh of its own',
      { ...guarded, 'production/root.yaml': rootOf('tug'), 'staging/root.yaml': rootOf('tug') },
      { 'staging/root.yaml': rootOf('nobody') },
    ],
    [
      'where they stand there unchanged',
      { ...guarded, 'staging/pilot.yaml': pilot },
      { 'staging/notes.yaml': '# none\n' },
    ],
  ])('leave it as it is %s', async (_, before, after) => {
    const told = await judge(before, after)
    expect(told['production'] ?? ['equivalent']).toEqual(['equivalent'])
  })
})
