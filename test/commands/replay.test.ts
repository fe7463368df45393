import { expect, test } from '@jest/globals'
import { Readable } from 'node:stream'
import { replay } from '../../src/commands/replay.js'
import type { OfflinePorts } from '../../src/command-line/offline-ports.js'
import type { JsonObject } from '../../src/ports/json.js'
import { deployment, object, policy } from '../mesh/objects.js'

const request = {
  protocol: 'http',
  destination: { namespace: 'shop', labels: { app: 'orders' }, port: 8080 },
  mtls: false,
  http: { method: 'GET', authority: 'orders', path: '/' },
}

/** Runs `replay` on one request between two lists of objects. */
const replayed = async (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const printed: string[] = []
  const folder = (objects: readonly JsonObject[]) => {
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects })
    return { revision: 'folder:state', files: [{ path: 'list.json', text, digest: text }] }
  }
  const ports: OfflinePorts = {
    version: 'test',
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    output: {} as OfflinePorts['output'],
    readFolder: (path) => Promise.resolve(folder(path === 'before' ? before : after)),
    readText: async () => undefined,
    readLines: () => Readable.from([JSON.stringify(request)]),
    answer: () => Promise.resolve(),
    print: (text) => {
      printed.push(text)
      return Promise.resolve()
    },
  }
  const question = { before: 'before', after: 'after', requests: '-', keySets: undefined, now: undefined }
  const { exitCode } = await replay(ports, question)
  const lines = printed.map((line) => JSON.parse(line) as { change?: string; after?: { unknowns: string[] } })
  return { exitCode, changes: lines.slice(0, -1).map(({ change }) => change), unknowns: lines[0]?.after?.unknowns }
}

test('what is not modelled decides: where it comes, goes or changes replay cannot tell', async () => {
  const world = [deployment('orders', { app: 'orders' }), policy('all', { rules: [{}] })]
  const filter = (code: string): JsonObject =>
    object('networking.istio.io/v1alpha3', 'EnvoyFilter', 'lua', {
      configPatches: [
        {
          applyTo: 'HTTP_FILTER',
          match: { context: 'SIDECAR_INBOUND' },
          patch: { operation: 'INSERT_BEFORE', value: { name: 'envoy.filters.http.lua', code } },
        },
      ],
    })
  const plugin = object('extensions.istio.io/v1alpha1', 'WasmPlugin', 'wasm', { url: 'oci://x' })
  for (const [before, after] of [
    [world, [...world, filter('a')]],
    [[...world, filter('a')], world],
    [
      [...world, filter('a')],
      [...world, filter('b')],
    ],
    [world, [...world, plugin]],
  ] as const)
    expect(await replayed(before, after)).toMatchObject({ exitCode: 1, changes: ['cannot tell'] })
  expect((await replayed(world, [...world, filter('a')])).unknowns?.join()).toContain('EnvoyFilter shop/lua')
  expect(await replayed([...world, filter('a')], [...world, filter('a')])).toMatchObject({ exitCode: 0, changes: [] })
})
