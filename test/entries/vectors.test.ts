import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '../../src/ports/json.js'
import { keepProcess } from '../../src/demo/runner/kept-process.js'
import { meshgate, writeFiles } from './command-line.js'

const shared = '../shared/vectors/istio'
const keysUrl = 'http://jwt-server.istio-system.svc:8000/jwks'
const ingress = 'cluster.local/ns/istio-system/sa/istio-ingressgateway'

interface Case {
  readonly id: string
  readonly resources: readonly JsonObject[]
  readonly request: JsonObject & {
    readonly proxy: string
    readonly mtls?: boolean
    readonly source?: JsonObject
    readonly http?: JsonObject & { readonly bearer?: string }
  }
  readonly expect: 'allow' | 'deny'
}
interface Vectors {
  readonly mesh: { readonly trustDomain: string; readonly numTrustedProxiesOnIngress?: number }
  readonly cases: readonly Case[]
}

const kept = keepProcess()
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meshgate-vectors-'))
})
afterAll(async () => {
  await kept.close()
  await rm(root, { recursive: true, force: true })
})

/** The form that `explain` takes: a proxy by kind, and the token itself in place of its name in the table. */
const requestLine = ({ request }: Case, tokens: Readonly<Record<string, { readonly token: string }>>): string => {
  const { bearer } = request.http ?? {}
  const source = request.source ?? {}
  // A row without a source came through the ingress gateway.
  const principal = source['principal'] ?? (request.mtls === true ? ingress : undefined)
  return JSON.stringify({
    ...request,
    proxy: request.proxy.includes('gateway') ? 'gateway' : 'sidecar',
    source: { ...source, ...(principal === undefined ? {} : { principal }) },
    ...(request.http === undefined
      ? {}
      : { http: { ...request.http, ...(bearer === undefined ? {} : { bearer: tokens[bearer]?.token }) } }),
  })
}

/** The folder of a state: the case's objects, the mesh's settings, and a Service that names the protocols of its ports. */
const stateFiles = (
  resources: readonly JsonObject[],
  { mesh }: Vectors,
  services: readonly JsonObject[],
): Record<string, string> => {
  const settings = {
    trustDomain: mesh.trustDomain,
    defaultConfig: { gatewayTopology: { numTrustedProxies: mesh.numTrustedProxiesOnIngress ?? 0 } },
  }
  const config = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio', namespace: 'istio-system' },
    data: { mesh: JSON.stringify(settings) },
  }
  return { 'list.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [config, ...services, ...resources] }) }
}

const protocols: Readonly<Record<number, string>> = {
  17070: 'grpc',
  18080: 'http',
  18085: 'http',
  19090: 'tcp',
  80: 'http',
  8080: 'http',
  8443: 'http',
}

const serviceOf = ({ request }: Case): JsonObject => {
  const destination = request['destination'] as {
    readonly namespace: string
    readonly service?: string
    readonly labels: JsonObject
    readonly port: number
  }
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: destination.service ?? 'case', namespace: destination.namespace },
    spec: {
      selector: destination.labels,
      ports: Object.entries(protocols).map(([port, protocol]) => ({ name: `${protocol}-${port}`, port: Number(port) })),
    },
  }
}

/** Cases with the same objects share one run. */
const groupsOf = ({ cases }: Vectors): readonly (readonly Case[])[] => [
  ...cases
    .reduce((groups, one) => {
      const key = JSON.stringify([one.resources, serviceOf(one)])
      return groups.set(key, [...(groups.get(key) ?? []), one])
    }, new Map<string, readonly Case[]>())
    .values(),
]

const judge = (name: string): void => {
  const path = `${shared}/${name}.json`
  const there = existsSync(path)
  const run = there ? test : test.skip
  run(
    there ? `${name}: every verdict` : `${path} is missing`,
    async () => {
      const vectors = JSON.parse(await readFile(path, 'utf8')) as Vectors
      const tokens = (
        JSON.parse(await readFile(`${shared}/jwt/tokens.json`, 'utf8')) as { tokens: Record<string, { token: string }> }
      ).tokens
      await writeFiles(join(root, 'jwks'), {
        [`${encodeURIComponent(keysUrl)}.json`]: await readFile(`${shared}/jwt/jwks.json`, 'utf8'),
      })
      const wrong: string[] = []
      let judged = 0
      for (const [index, group] of groupsOf(vectors).entries()) {
        const state = join(root, `${name}-${index}`)
        const [first] = group
        if (first === undefined) continue
        await writeFiles(state, stateFiles(first.resources, vectors, [serviceOf(first)]))
        const requests = join(root, `${name}-${index}.ndjson`)
        await writeFile(requests, group.map((one) => `${requestLine(one, tokens)}\n`).join(''))
        const words = [
          'explain',
          '--state',
          state,
          '--requests',
          requests,
          '--jwks',
          join(root, 'jwks'),
          '--now',
          '2026-11-21T00:00:00Z',
        ]
        const { stdout, stderr } = await meshgate(words, { kept })
        const answers = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line === '' ? '{}' : line) as { verdict?: string; reason?: string })
        for (const [at, one] of group.entries()) {
          judged += 1
          const answer = answers[at]
          if (answer?.verdict !== one.expect)
            wrong.push(`${one.id}: expected ${one.expect}, got ${answer?.verdict ?? stderr} (${answer?.reason ?? ''})`)
        }
      }
      expect(wrong).toEqual([])
      expect(judged).toBe(vectors.cases.length)
    },
    60_000,
  )
}

describe('explain, on what Istio’s own integration tests expect', () => {
  judge('e2e_authz_cases')
  judge('e2e_jwt_cases')
})
