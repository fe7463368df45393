import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { binding, configurationOf, othersOf, runJob } from '../cuts/trial.js'
import { recordStored, writtenText } from '../plan/stored-objects.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`what the API server fills in is not compared: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}

const files = {
  'meshgate.yaml': `policies: [deploy/*.yaml]\n${configurationOf('shop', [])['meshgate.yaml'] ?? ''} []\n`,
  'deploy/all.yaml': writtenText,
}

;(missing === '' ? describe : describe.skip)('one rich object of each kind, as a real API server stores it', () => {
  let plane: ControlPlane
  beforeAll(() => {
    // With controllers: the admission of ServiceAccounts adds to pods, too.
    plane = startControlPlane({ crds: istioCrds('1.30.0'), controllers: true })
    for (const name of ['istio-system', 'shop']) kubectl(['create', 'namespace', name])
    kubectl(['apply', '-f', '-'], writtenText)
  }, 900_000)
  afterAll(() => plane.down())

  const kubectl = (words: readonly string[], input = ''): string => {
    const ran = spawnSync(`${plane.assets}/kubectl`, ['--kubeconfig', plane.kubeconfig, ...words], {
      encoding: 'utf8',
      input,
    })
    if (ran.status !== 0) throw new Error(`kubectl ${words.join(' ')}: ${ran.stderr}`)
    return ran.stdout
  }
  const drifted = async () => {
    const ground = { url: plane.url, certificateAuthority: plane.certificateAuthority, token: plane.adminToken }
    const { outcome } = await runJob('drift', files, 2, ground)
    const [plan] = outcome.plans
    return {
      errors: outcome.errors,
      verdict: plan?.reviewed.access.verdict,
      reasons: plan?.reviewed.access.reasons.map(({ text }) => text),
      permissions: plan?.reviewed.permissions,
      drift: outcome.details?.['drift'],
    }
  }

  test('drift is silent: access unchanged, no object told', async () => {
    const { items } = JSON.parse(kubectl(['get', '-f', '-', '-o', 'json'], writtenText)) as {
      readonly items: readonly JsonObject[]
    }
    if (process.env['MESHGATE_GOLDEN'] === 'write') recordStored(items)
    expect(await drifted()).toEqual({
      errors: [],
      verdict: 'equivalent',
      reasons: [],
      permissions: [],
      drift: [],
    })
  })

  test.each([
    ['deployment', 'plain', '/spec/template/spec/dnsPolicy', 'Default'],
    ['statefulset', 'kept', '/spec/revisionHistoryLimit', 3],
    ['daemonset', 'each', '/spec/template/spec/containers/0/livenessProbe/failureThreshold', 4],
    ['service', 'plain', '/spec/sessionAffinity', 'ClientIP'],
    ['rolebinding', 'some', '/subjects/0/name', 'joe'],
    ['replicaset', 'some', '/spec/template/spec/dnsPolicy', 'Default'],
    ['cronjob', 'nightly', '/spec/concurrencyPolicy', 'Forbid'],
    ['job', 'once', '/spec/parallelism', 0],
    ['configmap', 'config', '/data/a', 'c'],
    ['virtualservice', 'plain', '/spec/http/0/route/0/destination/host', 'other'],
  ])('a default that somebody changed is told: %s %s %s', async (kind, name, path, value) => {
    const patch = JSON.stringify([{ op: 'replace', path, value }])
    kubectl(['-n', 'shop', 'patch', kind, name, '--type=json', '-p', patch])
    expect(JSON.stringify((await drifted()).drift)).toContain(path)
  })

  test('an edit under the name meshgate is somebody else’s: told by drift, never passed over, and taken back alone', async () => {
    kubectl(['create', 'namespace', 'team'])
    kubectl(
      ['apply', '-f', '-'],
      othersOf('team')
        .map((object) => JSON.stringify(object))
        .join('\n---\n'),
    )
    const own = configurationOf('team', [binding('kept', 'get', '/kept')])
    const ground = { url: plane.url, certificateAuthority: plane.certificateAuthority, token: plane.adminToken }
    expect((await runJob('apply', own, 1, ground)).outcome.exitCode).toBe(0)
    const told = async () => {
      const { outcome, sections } = await runJob('drift', own, 2, ground)
      const text = JSON.stringify(outcome.details?.['drift'])
      return { text, ways: sections.find((section) => section.includes('both ways forward')) ?? '' }
    }
    expect((await told()).text).not.toContain('changed')
    const patch = JSON.stringify([{ op: 'replace', path: '/rules/0/verbs', value: ['get', 'delete'] }])
    kubectl([
      ...['-n', 'team', 'patch', 'role', 'meshgate-kept', '--type=json'],
      ...['--field-manager=meshgate', '-p', patch],
    ])
    const drift = await told()
    expect(drift.text).toMatch(/Role team\/meshgate-kept.*"by":"meshgate \(Update\) at /)
    expect(drift.ways).toContain('meshgate apply --environment staging --take-back')
    const plain = await runJob('apply', own, 3, ground)
    expect(plain.outcome.errors.map(({ code }) => code)).toEqual(['APPLY_CONFLICT'])
    const back = await runJob('apply', own, 4, ground, 1, { inputs: { takeBack: 'true' } })
    expect({ exit: back.outcome.exitCode, errors: back.outcome.errors }).toEqual({ exit: 0, errors: [] })
    expect(kubectl(['-n', 'team', 'get', 'role', 'meshgate-kept', '-o', 'jsonpath={.rules[0].verbs}'])).toBe('["get"]')
    expect((await told()).text).not.toContain('changed')
  })
})
