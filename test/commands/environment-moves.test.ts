import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { check } from '../../src/commands/check.js'
import type { DriftedObject } from '../../src/plan/drift/drifted-object.js'
import { groundOnDouble } from '../cuts/double.js'
import { binding, configurationOf, othersOf, oursText, runJob, stateOf, type Ground, type Told } from '../cuts/trial.js'
import { portsOf, type Files } from './support.js'

const authority = makeCertificateAuthority('moves')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'other', labels: { 'istio-injection': 'enabled' } } },
    ...othersOf('shop'),
    ...othersOf('other'),
  ])
})
afterEach(() => ground.close())

const kept = binding('kept', 'get', '/kept')
const old = configurationOf('shop', [kept])
const moved = configurationOf('other', [kept])
const without = (files: Files): Files => ({
  'meshgate.yaml': (files['meshgate.yaml'] ?? '').replace(/\nbindings:[^]*/, '\n'),
})
const codesOf = ({ outcome }: Pick<Told, 'outcome'>) => [outcome.exitCode, ...outcome.errors.map(({ code }) => code)]
const ours = async (): Promise<string> => oursText(await stateOf(ground), ground)

test('a change that moves an environment with bindings is refused in review, before any cluster is asked', async () => {
  const { ports, said } = portsOf({ base: old, head: moved })
  expect((await check(ports)).exitCode).toBe(2)
  expect(said.problems).toMatchObject([
    { code: 'ENVIRONMENT_MOVES', expected: 'shop', received: 'other', where: { path: 'meshgate.yaml', line: 4 } },
  ])
  // Nothing is left behind where the base asks for nothing.
  const free = portsOf({ base: without(old), head: without(moved) })
  await check(free.ports)
  expect(free.said.problems.map(({ code }) => code)).not.toContain('ENVIRONMENT_MOVES')
})

describe('an environment that has written', () => {
  beforeEach(async () => {
    expect(codesOf(await runJob('apply', old, 1, ground))).toEqual([0])
  })

  test('neither the commit that moves it nor the next one is planned or applied', async () => {
    const there = await ours()
    for (const command of ['plan', 'apply'] as const)
      for (const base of [old, moved])
        expect(codesOf(await runJob(command, moved, 2, ground, 1, { base }))).toEqual([2, 'ENVIRONMENT_MOVES'])
    expect(await ours()).toBe(there)
  })

  test('drift lists what stays open in the old namespace; revoke in the new one is not proven', async () => {
    const { outcome } = await runJob('drift', moved, 2, ground)
    const objects = (outcome.details?.['drift'] ?? []) as readonly DriftedObject[]
    expect(objects.filter(({ kind }) => kind === 'left over').map(({ object }) => object)).toEqual(
      expect.arrayContaining([
        'ServiceAccount shop/kept',
        expect.stringMatching(/^AuthorizationPolicy shop\/meshgate-kept/),
      ]),
    )
    expect(outcome.plans[0]?.reviewed.permissions).toContainEqual(
      expect.objectContaining({ kind: 'gained', subject: 'ServiceAccount shop/kept' }),
    )
    const revoked = await runJob('revoke', moved, 3, ground)
    expect(codesOf(revoked)).toEqual([4, 'REVOKE_LEFT'])
    expect(revoked.outcome.errors[0]).toMatchObject({
      message: expect.stringMatching(/^nothing was to be taken back, /),
      received: expect.stringContaining('shop/'),
      remedy: expect.stringMatching(/or remove them: kubectl delete \w+ -n shop \S+; /),
    })
  })

  test('in three steps it moves', async () => {
    expect(codesOf(await runJob('apply', without(old), 2, ground, 1, { base: old }))).toEqual([0])
    expect(codesOf(await runJob('apply', without(moved), 3, ground, 1, { base: without(old) }))).toEqual([0])
    expect(codesOf(await runJob('apply', moved, 4, ground, 1, { base: without(moved) }))).toEqual([0])
    const { outcome } = await runJob('drift', moved, 5, ground)
    const left = ((outcome.details?.['drift'] ?? []) as readonly DriftedObject[]).filter(
      ({ kind }) => kind === 'left over',
    )
    expect(left).toEqual([])
  })
})

test('an environment of the same name of another repository is not ours', async () => {
  expect(codesOf(await runJob('apply', old, 1, ground, 1, { source: 'acme/other/meshgate.yaml' }))).toEqual([0])
  expect(codesOf(await runJob('apply', moved, 1, ground))).toEqual([0])
})

describe('a configuration of the commit before that cannot be read', () => {
  const broken = { 'meshgate.yaml': 'version:\n' }
  test('stops plan and apply, which name the commit and what to do', async () => {
    for (const command of ['plan', 'apply'] as const) {
      const told = await runJob(command, old, 2, ground, 1, { base: broken })
      expect(codesOf(told)).toEqual([2, 'CONFIG_EMPTY'])
      expect(told.outcome.errors[0]).toMatchObject({
        message: expect.stringMatching(/^in commit base, which this one is compared with: /),
        remedy: expect.stringContaining('push one more commit'),
      })
    }
  })

  test('is not read by revoke and drift', async () => {
    await runJob('apply', old, 1, ground)
    expect(codesOf(await runJob('drift', old, 2, ground, 1, { base: broken }))).toEqual([0])
    expect(codesOf(await runJob('revoke', old, 2, ground, 1, { base: broken }))).toEqual([0])
  })
})
