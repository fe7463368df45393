import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import type { OfflinePorts } from '../../src/command-line/offline-ports.js'
import type { Inputs } from '../../src/open/run.js'
import { test as requestTests } from '../../src/commands/test.js'
import { cluster, inputs, portsOf, type Files } from './support.js'

const names = ['one', 'two', 'three'] as const
const servers = new Map<string, KubernetesServer>()
const tokens = new Map<string, string>()

beforeAll(async () => {
  const authority = makeCertificateAuthority('several')
  for (const name of names) {
    const server = await startKubernetes(authority)
    server.seed([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } } },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'orders', namespace: 'shop' },
        spec: { template: { metadata: { labels: { app: 'orders' } }, spec: { containers: [] } } },
      },
    ])
    servers.set(name, server)
    tokens.set(name, server.addToken({ username: 'ci', groups: [] }))
  }
})
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())))

const clusters = Object.fromEntries(
  names.map((name) => [
    name,
    () => {
      const server = servers.get(name)
      if (server === undefined) throw new Error('not started')
      return cluster(server.url, server.certificateAuthority, tokens.get(name) ?? '')
    },
  ]),
)

const environment = (name: string, context: string, gate = 'newAccess: warn'): string =>
  `  ${name}:\n    namespace: shop\n    cluster: { context: ${context} }\n    gate: { ${gate} }\n`
const config = (...environments: readonly string[]): string =>
  `version: 1\npolicies: ['mesh/*.yaml']\nenvironments:\n${environments.join('')}`
const policy = (...accounts: readonly string[]): string =>
  JSON.stringify({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      rules: [{ from: [{ source: { principals: accounts.map((name) => `cluster.local/ns/shop/sa/${name}`) } }] }],
    },
  })

const run = async (configs: Files, asked: Partial<Inputs> = {}) => {
  const { ports, said } = portsOf({
    base: { ...configs, 'mesh/orders.yaml': policy('web') },
    head: { ...configs, 'mesh/orders.yaml': policy('web', 'batch') },
    clusters,
  })
  const outcome = await check({ ...ports, inputs: { ...inputs, ...asked } })
  return { outcome, said, review: said.lines.join('\n') }
}

const verdicts = ({ outcome }: Awaited<ReturnType<typeof run>>) =>
  outcome.plans.map(({ reviewed, observed }) => [
    ...(observed.configuration === undefined ? [] : [observed.configuration]),
    reviewed.environment,
    reviewed.access.verdict,
    reviewed.gate.passed,
  ])

describe('several environments', () => {
  const two = config(environment('a', 'one'), environment('b', 'two'), environment('c', 'three'))

  test.each([
    [undefined, ['a', 'b', 'c']],
    ['all', ['a', 'b', 'c']],
    ['c, a', ['c', 'a']],
    ['b', ['b']],
  ])('input %s judges %s', async (name, want) => {
    const result = await run({ 'meshgate.yaml': two }, { environment: name })
    expect(result.outcome.plans.map(({ reviewed }) => reviewed.environment)).toEqual(want)
    expect(result.outcome.exitCode).toBe(0)
  })

  test('one that cannot be reached costs only itself, and the run is not green', async () => {
    const result = await run({ 'meshgate.yaml': config(environment('a', 'one'), environment('b', 'nowhere')) })
    expect(verdicts(result)).toEqual([
      ['a', 'more permissive', true],
      ['b', 'cannot prove', true],
    ])
    expect(result.outcome.exitCode).toBe(4)
    expect(result.outcome.errors.map(({ code, message }) => [code, message])).toEqual([
      ['CLUSTER_UNREACHABLE', 'environment "b": No answer from the API server'],
    ])
    const [, unreached] = result.outcome.plans
    expect(unreached?.observed.unreached).toBe('CLUSTER_UNREACHABLE')
    expect(unreached?.reviewed.access.reasons[0]?.text).toContain('not judged, since the cluster could not be read')
    expect(unreached?.reviewed.gate.warnings.join()).toContain('CLUSTER_UNREACHABLE')
    expect(result.review).toContain('the cluster could not be read')
  })

  test('its gate fails as it is configured', async () => {
    const strict = config(environment('a', 'one'), environment('b', 'nowhere', 'newAccess: error'))
    const result = await run({ 'meshgate.yaml': strict })
    expect(verdicts(result)).toEqual([
      ['a', 'more permissive', true],
      ['b', 'cannot prove', false],
    ])
  })

  test.each([
    ['the only one', config(environment('b', 'nowhere'))],
    ['all of them', config(environment('a', 'nowhere'), environment('b', 'elsewhere'))],
  ])('where %s cannot be reached, nothing is judged', async (_, text) => {
    const { outcome } = await run({ 'meshgate.yaml': text })
    expect([outcome.exitCode, outcome.plans]).toEqual([4, []])
    expect(new Set(outcome.errors.map(({ code }) => code))).toEqual(new Set(['CLUSTER_UNREACHABLE']))
  })
})

describe('several configurations', () => {
  const files = {
    'teams/a/meshgate.yaml': config(environment('staging', 'one')),
    'teams/b/meshgate.yaml': config(environment('staging', 'two'), environment('production', 'three')),
    'docs/meshgate.yaml': 'no configuration',
  }

  test.each<[string, Partial<Inputs>, string[][]]>([
    [
      'a glob',
      { config: 'teams/*/meshgate.yaml' },
      [
        ['teams/a/meshgate.yaml', 'staging'],
        ['teams/b/meshgate.yaml', 'staging'],
        ['teams/b/meshgate.yaml', 'production'],
      ],
    ],
    [
      'a list',
      { config: 'teams/b/meshgate.yaml,teams/a/meshgate.yaml', environment: 'staging' },
      [
        ['teams/b/meshgate.yaml', 'staging'],
        ['teams/a/meshgate.yaml', 'staging'],
      ],
    ],
    [
      'one of one file',
      { config: 'teams/*/meshgate.yaml', environment: 'teams/b/meshgate.yaml:staging, production' },
      [
        ['teams/b/meshgate.yaml', 'staging'],
        ['teams/b/meshgate.yaml', 'production'],
      ],
    ],
  ])('%s', async (_, asked, want) => {
    const result = await run(files, asked)
    expect(result.outcome.errors).toEqual([])
    expect(verdicts(result).map(([file, name]) => [file, name])).toEqual(want)
    expect(verdicts(result).every((row) => row.includes('more permissive'))).toBe(true)
  })

  test.each([
    ['a glob that matches nothing', { config: 'nowhere/*.yaml' }, 'CONFIG_NEEDED'],
    [
      'a file that is not there, beside one that is',
      { config: 'teams/a/meshgate.yaml,meshgate.yaml' },
      'CONFIG_NEEDED',
    ],
    ['an environment that none has', { config: 'teams/*/meshgate.yaml', environment: 'nope' }, 'ENVIRONMENT_UNKNOWN'],
  ])('%s is refused', async (_, asked, code) => {
    const { outcome } = await run(files, asked)
    expect([outcome.exitCode, outcome.errors[0]?.code]).toEqual([2, code])
  })

  test('names that collide are told by their file', async () => {
    const { review } = await run(files, { config: 'teams/*/meshgate.yaml', environment: 'staging' })
    expect(review).toContain('staging (teams/a/meshgate.yaml)')
    expect(review).toContain('staging (teams/b/meshgate.yaml)')
  })
})

describe('a configuration without environments is judged all the same', () => {
  const bare = "version: 1\npolicies: ['mesh/*.yaml']\n"

  test.each<[string, Files, Partial<Inputs>, number]>([
    ['the only one', { 'meshgate.yaml': bare }, {}, 1],
    ['all of it', { 'meshgate.yaml': bare }, { environment: 'all' }, 1],
    [
      'one among several',
      { 'a.yaml': bare, 'b.yaml': config(environment('b', 'two')) },
      { config: 'a.yaml,b.yaml' },
      2,
    ],
    ['an input of commas', { 'meshgate.yaml': config(environment('b', 'two')) }, { environment: ' , ' }, 1],
    ['no configuration, and commas', {}, { environment: ',' }, 1],
  ])('%s', async (_, configs, asked, plans) => {
    const { outcome } = await run(configs, asked)
    expect(outcome.errors).toEqual([])
    expect(outcome.plans.map(({ reviewed }) => reviewed.access.verdict)).toEqual(
      Array.from({ length: plans }, () => 'more permissive'),
    )
  })

  test('a name is none that it has', async () => {
    const { outcome } = await run({ 'meshgate.yaml': bare }, { environment: 'staging' })
    expect([outcome.exitCode, outcome.errors[0]?.code]).toEqual([2, 'ENVIRONMENT_UNKNOWN'])
  })

  test('its request tests are refused: nobody would run them', async () => {
    const text = `${bare}tests:\n  - { name: one, from: { serviceAccount: web }, to: { service: orders, port: 8080 }, request: tcp, expect: deny }\n`
    const { ports } = portsOf({ base: {}, head: { 'meshgate.yaml': text } })
    const job = { ...ports, context: { ...ports.context, platform: 'github', sha: 'head' } } as const
    const offline = { print: async () => undefined } as unknown as OfflinePorts
    const options = { state: undefined, junit: undefined, json: false }
    await expect(requestTests(job, offline, options)).rejects.toMatchObject({
      problems: [{ code: 'ENVIRONMENT_NEEDED' }],
    })
  })
})
