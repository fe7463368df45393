import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { JsonObject } from '../../src/ports/json.js'
import { openPairs } from '../cuts/at-once.js'
import { groundOnDouble } from '../cuts/double.js'
import {
  before,
  isWrite,
  oneCutAt,
  openTrials,
  othersOf,
  runJob,
  stateOf,
  type Command,
  type Ground,
  type Sent,
} from '../cuts/trial.js'
import { cutsAt, type Cut } from '../doubles/cut-proxy.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`cuts are not tried on a real API server: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}
const authority = makeCertificateAuthority('cuts')
const namespace = 'shop'
const commands: readonly Command[] = ['apply', 'revoke']

/**
 * Every request, the faults in rotation. `MESHGATE_CUTS=every` (a quarter of an hour, bench/cuts.mjs) tries every fault from
 * the first write on; until then every fault leaves the same: nothing.
 */
const cutsOf = (requests: readonly Sent[]): readonly Cut[] => {
  if (process.env['MESHGATE_CUTS'] !== 'every') return requests.flatMap((_, index) => oneCutAt(index, 3))
  const first = requests.findIndex(isWrite)
  return requests.flatMap((_, index) => (index < first ? oneCutAt(index) : cutsAt(index)))
}

describe('every request cut on the double', () => {
  test.each(commands)(
    '%s',
    async (command) => {
      const { requests, attempt } = await openTrials(command, authority, groundOnDouble(authority), 'cut')
      const cuts = cutsOf(requests)
      const wrong: string[] = []
      for (const cut of cuts) wrong.push(...(await attempt(cut)))
      console.log(
        `${command} on the double: ${cuts.length} cuts tried, ${wrong.length === 0 ? 'all' : 'not all'} survived`,
      )
      expect(wrong).toEqual([])
    },
    3_600_000,
  )

  test('two applies at once, at every request', async () => {
    const { requests, attempt } = await openPairs(authority, groundOnDouble(authority))
    const wrong: string[] = []
    for (const [index] of requests.entries())
      for (const other of ['newer', 'older'] as const) wrong.push(...(await attempt(index, other)))
    expect(wrong).toEqual([])
  }, 3_600_000)
})

;(missing === '' ? describe : describe.skip)('every request cut on a real API server, the faults in rotation', () => {
  let plane: ControlPlane
  beforeAll(() => {
    plane = startControlPlane({ crds: istioCrds('1.30.0') })
    kubectl(['create', 'namespace', 'istio-system'])
    kubectl(['create', 'namespace', namespace])
  }, 900_000)
  afterAll(() => plane.down())

  const kubectl = (words: readonly string[], input = ''): void => {
    const ran = spawnSync(`${plane.assets}/kubectl`, ['--kubeconfig', plane.kubeconfig, ...words], {
      encoding: 'utf8',
      input,
    })
    if (ran.status !== 0) throw new Error(`kubectl ${words.join(' ')}: ${ran.stderr}`)
  }
  // One namespace for all trials: names carry a hash of it, and the bytes of two trials are compared.
  const open = async (): Promise<Ground> => ({
    url: plane.url,
    certificateAuthority: plane.certificateAuthority,
    token: plane.adminToken,
    namespace,
    make: async (objects: readonly JsonObject[]) =>
      kubectl(['create', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects })),
    // Nothing of this trial may stand in the way of the next.
    close: async () =>
      kubectl([
        '-n',
        namespace,
        'delete',
        '--all',
        'authorizationpolicies,rolebindings,roles,serviceaccounts,configmaps,services,deployments',
      ]),
  })

  test('what somebody edited stops an apply, and is taken back by one that is told to', async () => {
    const ground = await open()
    await ground.make(othersOf(namespace))
    const files = before(namespace)
    expect((await runJob('apply', files, 1, ground)).outcome).toMatchObject({ exitCode: 0 })
    const verbs = JSON.stringify([{ op: 'replace', path: '/rules/0/verbs', value: ['*'] }])
    kubectl(['-n', namespace, 'patch', 'role', 'meshgate-kept', '--type=json', '-p', verbs])
    const refused = await runJob('apply', files, 2, ground)
    expect(refused.outcome).toMatchObject({ exitCode: 4, errors: [{ code: 'APPLY_CONFLICT' }] })
    const taken = await runJob('apply', files, 3, ground, 1, { inputs: { takeBack: 'true' } })
    expect(taken.outcome).toMatchObject({ exitCode: 0, errors: [] })
    expect(taken.lines).toContain(`taken back: Role ${namespace}/meshgate-kept (.rules from kubectl-patch)`)
    const role = (await stateOf(ground)).objects.find(({ key }) => key.name === 'meshgate-kept')
    expect(role?.content['rules']).toEqual([{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }])
    await ground.close()
  }, 300_000)

  test.each(commands)(
    '%s',
    async (command) => {
      const { requests, attempt } = await openTrials(command, authority, open, 'cut')
      const cuts = requests.flatMap((_, index) => oneCutAt(index))
      const wrong: string[] = []
      for (const cut of cuts) wrong.push(...(await attempt(cut)))
      console.log(
        `${command} on kube-apiserver: ${cuts.length} cuts tried, ${wrong.length === 0 ? 'all' : 'not all'} survived`,
      )
      expect(wrong).toEqual([])
    },
    3_600_000,
  )

  test('two applies at once, at every write and around the first', async () => {
    const { requests, attempt } = await openPairs(authority, open)
    const writes = requests.flatMap((request, index) => (isWrite(request) ? [index] : []))
    const [first = 0] = writes
    const wrong: string[] = []
    for (const index of [0, first - 1, ...writes])
      for (const other of ['newer', 'older'] as const) wrong.push(...(await attempt(index, other)))
    expect(wrong).toEqual([])
  }, 3_600_000)
})
