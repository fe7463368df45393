import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { importDataflow } from '../../src/imports/dataflow.js'
import type { SigningKey } from '../../src/demo/issuer.js'
import { makeRsaKey } from '../../src/demo/rsa-key.js'
import { isJsonObject, type JsonObject } from '../../src/ports/json.js'
import { findOracle, runOracle, type EnvoyCase } from './envoy-oracle.js'
import { jobs, mesh } from '../importers/dataflow-mesh.js'
import { startMetadataServer, type Account } from '../peers/support/metadata-server.js'
import { describeWith, peer } from '../peers/support/tools.js'

const audience = 'https://mesh.example.com/dataflow'
const key: SigningKey = { kid: 'k1', privateKey: makeRsaKey() }
const foreign: SigningKey = { kid: 'k1', privateKey: makeRsaKey() }
const account = (name: string, uniqueId: string): Account => ({
  email: `${name}@demo-prod.iam.gserviceaccount.com`,
  uniqueId,
})
const enricher = account('enricher', '117000000000000000001')
const reader = account('reader', '117000000000000000002')
const callers: readonly {
  readonly title: string
  readonly account: Account
  readonly audience?: string
  readonly key?: SigningKey
  /** What its job declares, as `METHOD PATH`. */
  readonly declared?: readonly string[]
}[] = [
  { title: 'the enricher', account: enricher, declared: ['POST /v1/entries'] },
  {
    title: 'the reader',
    account: reader,
    declared: ['GET /v1/entries', 'GET /v1/entries/1', 'GET /'],
  },
  { title: 'somebody else’s account, for this audience', account: account('stranger', '990000000000000000009') },
  { title: 'an account of the old address', account: account('enricher', '990000000000000000009') },
  { title: 'the number with another address', account: account('other', enricher.uniqueId) },
  { title: 'the enricher for another audience', account: enricher, audience: 'https://other.example.com' },
  { title: 'the enricher, signed by somebody else', account: enricher, key: foreign },
]
const requests = ['POST /v1/entries', 'GET /v1/entries', 'GET /v1/entries/1', 'PUT /v1/entries', 'POST /', 'GET /']

const policies = async (): Promise<readonly JsonObject[]> => {
  const said: string[] = []
  await importDataflow(
    {
      readText: () => Promise.resolve(jobs),
      readFolder: () =>
        Promise.resolve({ revision: 'folder:mesh', files: [{ path: 'mesh/a.yaml', text: mesh, digest: 'a' }] }),
      print: (text) => Promise.resolve(void said.push(text)),
    },
    { jobs: 'jobs.yaml', manifests: 'mesh', trustDomain: 'cluster.local', twins: false },
  )
  return parseAllDocuments(said.join('')).flatMap((document) => {
    const value: unknown = document.toJS()
    return isJsonObject(value as JsonObject) ? [value as JsonObject] : []
  })
}

/** What the library sends as Authorization, on a machine of this account. */
const authorizationOf = async (of: (typeof callers)[number]) => {
  const server = await startMetadataServer(of.account, of.key ?? key)
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve('test/peers/support/google-id-token.mjs'), of.audience ?? audience],
      {
        env: { PATH: process.env['PATH'], GCE_METADATA_HOST: server.host, METADATA_SERVER_DETECTION: 'assume-present' },
      },
    )
    return { header: stdout, asked: server.asked, keySet: server.keySet }
  } finally {
    await server.close()
  }
}

const oracle = findOracle()

describeWith(
  [peer('google-auth-library/package.json'), ...(oracle === undefined ? ['istio-oracle'] : [oracle])],
  'tokens of google-auth-library at a real Envoy',
  () => {
    let headers: readonly string[] = []
    let asked: readonly string[] = []
    let keySet = ''
    beforeAll(async () => {
      const found = await Promise.all(callers.map(authorizationOf))
      headers = found.map(({ header }) => header)
      asked = found.flatMap((one) => one.asked)
      keySet = found[0]?.keySet ?? ''
    }, 120_000)

    test('the library asks for the whole identity', () => {
      expect(asked.filter((one) => one.includes('/default/identity?'))).toHaveLength(callers.length)
      for (const one of asked.filter((path) => path.includes('/default/identity?'))) expect(one).toMatch(/format=full/)
      expect(headers.every((header) => /^Bearer ey[\w-]+\.[\w-]+\.[\w-]+$/.test(header))).toBe(true)
    })

    describe('with the policies that are written for the jobs', () => {
      const principals = { gateway: 'cluster.local/ns/edge/sa/data-istio', past: 'cluster.local/ns/shop/sa/app' }
      const sent = (principal: string | undefined, port: number): readonly JsonObject[] =>
        [...headers.entries(), [-1, ''] as const].flatMap(([index, header]) =>
          requests.map((request) => {
            const [method = '', path = ''] = request.split(' ')
            return {
              id: `${index} ${request}`,
              port,
              protocol: 'http',
              tls: principal === undefined ? 'simple' : 'mtls',
              ...(principal === undefined ? {} : { principal }),
              method,
              path,
              host: 'ledger.example.com',
              headers: header === '' ? [] : [['authorization', header]],
            }
          }),
        )
      const caseOf = (id: string, objects: readonly JsonObject[], workload: JsonObject, list: readonly JsonObject[]) =>
        ({
          id,
          mesh: { trustDomain: 'cluster.local', pathNormalization: 'BASE' },
          objects,
          workload,
          jwks: { 'https://www.googleapis.com/oauth2/v3/certs': keySet },
          authorizers: {},
          requests: list,
        }) satisfies EnvoyCase
      const ledger: JsonObject = {
        namespace: 'finance',
        labels: { app: 'ledger' },
        kind: 'sidecar',
        ports: [{ port: 8080, protocol: 'HTTP' }],
      }
      const wanted = callers.map(({ declared = [] }) => declared)
      const allowed = (verdicts: ReturnType<typeof runOracle>, id: string): readonly (readonly string[])[] =>
        [...callers.keys(), -1].map((index) =>
          requests.filter((request) => verdicts.get(`${id} ${index} ${request}`)?.verdict === 'allow'),
        )

      test('each is accepted exactly where its job is declared, at both hops, and nobody past the gateway', async () => {
        const objects = await policies()
        const gateway: JsonObject = {
          namespace: 'edge',
          labels: { 'gateway.networking.k8s.io/gateway-name': 'data' },
          kind: 'gateway',
          ports: [{ port: 443, protocol: 'HTTPS', tls: 'simple' }],
        }
        const verdicts = runOracle(oracle ?? '', [
          caseOf('gateway', objects, gateway, sent(undefined, 443)),
          caseOf('ledger', objects, ledger, sent(principals.gateway, 8080)),
          caseOf('past', objects, ledger, sent(principals.past, 8080)),
        ])
        expect([...verdicts.values()].filter(({ verdict }) => verdict === 'error')).toEqual([])
        expect(verdicts.size).toBe(3 * (callers.length + 1) * requests.length)
        expect(allowed(verdicts, 'gateway')).toEqual([...wanted.map(sortedAsAsked), []])
        expect(allowed(verdicts, 'ledger')).toEqual([...wanted.map(sortedAsAsked), []])
        expect(allowed(verdicts, 'past').flat()).toEqual([])
      })

      test('a policy for the issuer alone would let every account of Google in', async () => {
        const objects = (await policies()).map((one) =>
          one['kind'] === 'AuthorizationPolicy'
            ? { ...one, spec: { ...(one['spec'] as JsonObject), rules: [open] } }
            : one,
        )
        const verdicts = runOracle(oracle ?? '', [caseOf('open', objects, ledger, sent(principals.gateway, 8080))])
        const stranger = callers.findIndex(({ title }) => title.startsWith('somebody else’s'))
        expect(allowed(verdicts, 'open')[stranger]).toEqual(requests)
      })
    })
  },
)

const open: JsonObject = { from: [{ source: { requestPrincipals: ['https://accounts.google.com/*'] } }] }
const sortedAsAsked = (declared: readonly string[]): readonly string[] =>
  requests.filter((request) => declared.includes(request))
