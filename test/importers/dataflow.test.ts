import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readCalls } from '../../src/calls/read-calls.js'
import { importDataflow, type DataflowQuestion } from '../../src/imports/dataflow.js'
import { Refusal } from '../../src/errors/problem.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import { objectsOf, stateOf } from '../calls/shop.js'
import { jobs, mesh } from './dataflow-mesh.js'

const imported = async (file = jobs, manifests = mesh, more: Partial<DataflowQuestion> = {}): Promise<string> => {
  const said: string[] = []
  await importDataflow(
    {
      readText: (path) => Promise.resolve(path === 'jobs.yaml' ? file : undefined),
      readFolder: () =>
        Promise.resolve({ revision: 'folder:mesh', files: [{ path: 'mesh/a.yaml', text: manifests, digest: 'a' }] }),
      print: (text) => Promise.resolve(void said.push(text)),
    },
    { jobs: 'jobs.yaml', manifests: 'mesh', trustDomain: 'cluster.local', twins: false, ...more },
  )
  return said.join('')
}

const waypoint = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: waypoint, namespace: finance }
spec: { gatewayClassName: istio-waypoint, listeners: [{ name: mesh, port: 15008, protocol: HBONE }] }
`

const problemsOf = async (work: Promise<unknown>) => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (thrown instanceof Refusal) return thrown.problems
  throw new Error('it was not refused')
}

describe('policies of jobs outside the mesh', () => {
  const google = 'https://accounts.google.com'
  const token = (name: string, id: string, more: JsonObject = {}): JsonObject => ({
    iss: google,
    aud: 'https://mesh.example.com/dataflow',
    sub: id,
    azp: id,
    email: `${name}@demo-prod.iam.gserviceaccount.com`,
    email_verified: true,
    ...more,
  })
  const enricher = token('enricher', '117000000000000000001')
  const edge = 'cluster.local/ns/edge/sa/data-istio'
  const ask = async (claims: JsonObject | undefined, method: string, path: string, principal = edge) => {
    const resolved = resolveMesh(stateOf(objectsOf(`${mesh}---\n${await imported()}`)), {
      trustDomain: 'cluster.local',
      istioVersion: '1.30.3',
    })
    const http = {
      method,
      path,
      authority: 'ledger.example.com',
      headers: {},
      ...(claims === undefined ? {} : { tokens: [{ claims, in: 'authorization', signature: 'valid' as const }] }),
    }
    const at = (destination: { namespace: string; labels: Record<string, string>; port: number }, mtls: boolean) =>
      answerRequest(
        resolved,
        {
          protocol: 'http',
          destination,
          source: mtls ? { principal } : {},
          mtls,
          tls: mtls ? 'mutual' : 'simple',
          http,
        },
        { now: 0 },
      ).verdict
    return [
      at({ namespace: 'edge', labels: { 'gateway.networking.k8s.io/gateway-name': 'data' }, port: 443 }, false),
      at({ namespace: 'finance', labels: { app: 'ledger' }, port: 8080 }, true),
    ]
  }

  test('let a worker in exactly where its job is declared, at both hops', async () => {
    expect(await ask(enricher, 'POST', '/v1/entries')).toEqual(['allow', 'allow'])
    expect(await ask(token('reader', '117000000000000000002'), 'GET', '/v1/entries')).toEqual(['allow', 'allow'])
    expect(await ask(enricher, 'GET', '/v1/entries')).toEqual(['deny', 'deny'])
    expect(await ask(enricher, 'POST', '/v1/other')).toEqual(['deny', 'deny'])
  })

  test.each([
    ['another account with the right audience', token('stranger', '990000000000000000009')],
    ['a new account with the old address', token('enricher', '990000000000000000009')],
    ['the number with another address', token('stranger', '117000000000000000001')],
    ['no address, as without format=full', { ...enricher, email: null }],
    ['another audience', { ...enricher, aud: 'https://other.example.com' }],
    ['another issuer', { ...enricher, iss: 'https://issuer.example.com' }],
    ['no token', undefined],
  ])('keep out: %s', async (_, claims) => {
    const found = await ask(claims, 'POST', '/v1/entries')
    expect(found).not.toContain('allow')
    expect(found).toHaveLength(2)
  })

  test('keep out who has the token and comes past the gateway', async () => {
    const [, atService] = await ask(enricher, 'POST', '/v1/entries', 'cluster.local/ns/shop/sa/app')
    expect(atService).toBe('deny')
  })

  test('say which identity is which, and are the same whatever the order of the manifests', async () => {
    const text = await imported()
    expect(text).toContain(
      '# enricher: enricher@demo-prod.iam.gserviceaccount.com (117000000000000000001) = spiffe://cluster.local/ns/beam/sa/enricher\n',
    )
    expect(await imported(jobs, mesh.split('---').reverse().join('---'))).toBe(text)
  })
})

const route = (name: string, hosts: string, service = 'ledger', gateway = 'data'): string => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name}, namespace: finance }
spec: { parentRefs: [{ name: ${gateway}, namespace: edge }], hostnames: [${hosts}], rules: [{ backendRefs: [{ name: ${service}, port: 80 }] }] }
`
const refused = async (file: string, manifests: string): Promise<readonly string[]> =>
  (await problemsOf(imported(file, manifests))).map(({ code, where, remedy }) =>
    [code, where?.kind === 'file' ? where.line : 0, remedy].join(' '),
  )
const withoutGateway = mesh.replace(/---\napiVersion: gateway[\s\S]*?(?=---)/, '')
const open = mesh.replace('protocol: HTTPS }', 'protocol: HTTPS, allowedRoutes: { namespaces: { from: All } } }')

describe('a gateway and hosts that the manifests contradict', () => {
  test.each([
    ['the name of the Gateway', jobs.replace('name: data,', 'name: date,'), mesh, 'edge/data'],
    ['its namespace', jobs.replace('namespace: edge', 'namespace: egde'), mesh, 'edge/data'],
  ])('%s', async (_, file, manifests, near) => {
    expect(await refused(file, manifests)).toEqual([
      `IMPORT_GATEWAY 3 Did you mean ${near}? Else add what is missing to the folder.`,
    ])
  })

  test.each([
    ['is there', open],
    ['is not there, and its routes are', withoutGateway],
  ])('a host without a route, where the Gateway %s', async (_, manifests) => {
    const meant = 'Did you mean ledger.example.com? Else add what is missing to the folder.'
    const wrong = jobs.replace('host: ledger.', 'host: legder.')
    expect(await refused(wrong, `${manifests}${route('a', 'ledger.example.com')}`)).toEqual([
      `IMPORT_GATEWAY 11 ${meant}`,
    ])
  })

  test('a host whose routes lead to another Service', async () => {
    const elsewhere = `${open}${route('a', 'ledger.example.com', 'books')}${route('b', '"*.example.com"')}`
    expect(await refused(jobs, elsewhere)).toHaveLength(2)
  })

  test.each([
    ['the host itself', route('a', 'ledger.example.com')],
    ['a wildcard', route('a', '"*.example.com"')],
    ['a wildcard, and the host', `${route('a', '"*.example.com"', 'books')}${route('b', 'ledger.example.com')}`],
    ['no host at all', route('a', '')],
  ])('and nothing is said against a route for %s', async (_, more) => {
    const text = await imported(jobs, `${open}${more}`)
    expect(text).not.toContain('was not looked at')
    expect(
      await imported(jobs.replaceAll('ledger.example.com', 'ledger.example.com:8443'), `${open}${more}`),
    ).toContain('ledger.example.com:8443')
  })

  test.each([
    ['no Gateway', withoutGateway],
    ['no Gateway', `${withoutGateway}---\n${waypoint}`],
    ['no route of edge/data', mesh],
    ['no route of edge/data', `${open}${route('a', 'shop.example.com', 'shop', 'other')}`],
  ])('where the manifests hold %s, the file says so', async (what, manifests) => {
    expect(await imported(jobs, manifests)).toContain(`# The manifests hold ${what}: whether jobs`)
  })
})

const rewritten = (rule: string, name = 'a'): string =>
  route(name, 'ledger.example.com').replace('rules: [{ ', `rules: [{ ${rule}, `)
const rewrite = (path: string, to = 'ReplaceFullPath, replaceFullPath: /x'): string =>
  `matches: [{ path: { value: ${path} } }], filters: [{ type: URLRewrite, urlRewrite: { path: { type: ${to} } } }]`

describe('a route that writes another path', () => {
  test.each([
    ['all of the call', rewritten(rewrite('/'))],
    ['the beginning of its path', rewritten(rewrite('/v1', 'ReplacePrefixMatch, replacePrefixMatch: /api'))],
    ['one rule of two', `${rewritten('matches: [{ path: { value: /v2 } }]')}${rewritten(rewrite('/v1/entries'), 'b')}`],
  ])('into %s is refused', async (_, more) => {
    const [first, ...others] = await problemsOf(imported(jobs, `${open}${more}`))
    expect([first?.code, others]).toEqual(['IMPORT_GATEWAY', []])
    expect(first).toMatchObject({
      where: { path: 'jobs.yaml', line: 11 },
      message: expect.stringContaining('HTTPRoute'),
    })
  })

  test.each([
    ['paths that no job calls', jobs, `${rewritten(rewrite('/v2'))}${route('b', 'ledger.example.com')}`],
    [
      'another host',
      jobs,
      `${route('a', 'ledger.example.com')}${rewritten(rewrite('/'), 'b').replace('ledger.example', 'books.example')}`,
    ],
    ['calls of any path', jobs.replace(', paths: [/v1/entries]', ''), rewritten(rewrite('/'))],
  ])('into %s is none of their business', async (_, file, more) => {
    expect(await imported(file, `${open}${more}`)).toContain('dataflow-enricher')
  })
})

test.each(['data', 'data-istio-x', 'istio-data', 'default'])(
  'ServiceAccount %s of the gateway is refused where Istio makes another, and the real one stays',
  async (name) => {
    const problems = await problemsOf(imported(jobs.replace('serviceAccount: data-istio', `serviceAccount: ${name}`)))
    expect(problems).toMatchObject([{ code: 'IMPORT_IDENTITY', expected: 'data-istio', received: name }])
    expect(await imported()).toContain('sa/data-istio')
  },
)

describe('any path but some', () => {
  const but = jobs.replace('methods: [POST], paths: [/v1/entries]', 'exceptPaths: [/admin, "/admin/*"]')
  const normalising = (how: string): string => `${mesh}---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: ${how} }" }
`
  test.each([
    ['Istio’s default', mesh],
    ['BASE', normalising('BASE')],
    ['NONE', normalising('NONE')],
  ])('is refused under %s, which lets //admin pass', async (_, manifests) => {
    const problems = await problemsOf(imported(but, manifests))
    expect(problems).toMatchObject([{ code: 'CALL_PORT', where: { path: 'jobs.yaml', line: 11 } }])
  })

  test('is written where slashes are merged and decoded', async () => {
    expect(await imported(but, normalising('DECODE_AND_MERGE_SLASHES'))).toContain('notPaths')
  })
})

test('the twin in the cluster may do what the worker may', async () => {
  const text = await imported(jobs, mesh, { twins: true })
  expect(readCalls([{ path: 'calls.yaml', text }], 'finance').problems).toEqual([])
  expect(parse(text)).toMatchObject({
    callers: [
      {
        id: 'enricher',
        serviceAccount: 'enricher',
        namespace: 'beam',
        calls: [{ service: 'ledger.finance', port: 80, methods: ['POST'], paths: ['/v1/entries'], kind: 'write' }],
      },
    ],
  })
})

test.each([
  ['no number', "uniqueId: '117000000000000000002'", '', 'IMPORT_UNPINNED'],
  ['no address', 'email: reader@demo-prod.iam.gserviceaccount.com, ', '', 'IMPORT_UNPINNED'],
  ['a launcher that is the worker', 'starter@', 'enricher@', 'IMPORT_IDENTITY'],
  ['one number for two jobs', '000002', '000001', 'IMPORT_IDENTITY'],
  ['one account for two jobs', 'reader@demo', 'enricher@demo', 'IMPORT_IDENTITY'],
  ['the default account', 'reader@demo-prod.iam', '123456-compute@developer', 'IMPORT_IDENTITY'],
  ['a ServiceAccount that is not there', 'beam/enricher', 'beam/other', 'IMPORT_IDENTITY'],
  ['a ServiceAccount that the job does not name', '    serviceAccount: beam/enricher\n', '', 'IMPORT_IDENTITY'],
  ['a Service that is not there', 'ledger.finance', 'ledgers.finance', 'CALL_SERVICE'],
  ['a service without namespace', 'ledger.finance', 'ledger', 'CONFIG_VALUE'],
  ['a host with a wildcard', 'ledger.example.com', '"*"', 'CONFIG_VALUE'],
  ['an unknown key', 'owners', 'owner', 'CONFIG_KEY'],
  ['a number that is no text', "'117000000000000000002'", '117000000000000000002', 'YAML_FEATURE'],
])('%s is refused', async (_, from, to, code) => {
  expect(jobs).toContain(from)
  const problems = await problemsOf(imported(jobs.replace(from, to)))
  expect(problems.map((problem) => problem.code)).toContain(code)
  for (const { where } of problems) expect(where).toMatchObject({ path: 'jobs.yaml' })
})

test.each([
  [
    'an annotation of another account',
    'gcp-service-account: enricher@',
    'gcp-service-account: other@',
    'IMPORT_IDENTITY',
  ],
  ['a port that is no HTTP', 'name: http', 'name: tcp', 'CALL_SERVICE'],
  ['a workload outside the mesh', 'istio-injection: enabled', 'istio-injection: disabled', 'CALL_SERVICE'],
])('%s in the manifests is refused', async (_, from, to, code) => {
  expect(mesh).toContain(from)
  const problems = await problemsOf(imported(jobs, mesh.replace(from, to)))
  expect(problems.map((problem) => problem.code)).toContain(code)
})

test('a ServiceAccount without the annotation is told as that, with what is wanted', async () => {
  const bare = mesh.replace(/iam\.gke\.io\/gcp-service-account: \S+?(?=[ ,}]|$)/m, 'a: b')
  expect(bare).not.toBe(mesh)
  expect(await problemsOf(imported(jobs, bare))).toMatchObject([
    {
      message: 'The job’s ServiceAccount does not say whose Google account it is (job enricher)',
      expected: expect.stringMatching(/^iam\.gke\.io\/gcp-service-account: enricher@/) as unknown,
      received: 'no annotation iam.gke.io/gcp-service-account at beam/enricher',
      remedy: expect.stringMatching(/^Annotate ServiceAccount beam\/enricher with /) as unknown,
    },
  ])
})

test('a second ServiceAccount that acts as the account is refused', async () => {
  const second = mesh.slice(mesh.lastIndexOf('---')).replace('name: enricher', 'name: copy')
  expect(await problemsOf(imported(jobs, `${mesh}${second}`))).toMatchObject([
    {
      code: 'IMPORT_IDENTITY',
      received: 'beam/copy',
      remedy: 'Take the annotation iam.gke.io/gcp-service-account off beam/copy.',
    },
  ])
})

test('a job that names no ServiceAccount is told which one to add', async () => {
  expect(await problemsOf(imported(jobs.replace('    serviceAccount: beam/enricher\n', '')))).toMatchObject([
    {
      remedy:
        'Add serviceAccount: beam/enricher to the job, or take the annotation iam.gke.io/gcp-service-account off beam/enricher.',
    },
  ])
})
