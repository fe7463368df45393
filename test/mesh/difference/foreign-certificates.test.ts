import { describe, expect, test } from '@jest/globals'
import { answerRequest } from '../../../src/mesh/answer.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { plainPhrase } from '../../../src/mesh/difference/phrase.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { Request } from '../../../src/ports/request.js'
import { deployment, meshConfig, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const overrides = { istioVersion: '1.31.0' }
const labels = { app: 'db' }
const world = [
  meshConfig({ trustDomain: 'cluster.local', trustDomainAliases: ['old.td'] }),
  deployment('db', labels),
  service('db', labels, [
    { name: 'tcp', port: 5432 },
    { name: 'any', port: 8081 },
    { name: 'http', port: 8080 },
  ]),
]
const mode = (text: string): JsonObject => peerAuthentication('default', { mtls: { mode: text } })
const open = policy('open', { selector: { matchLabels: labels }, rules: [{}] })
const web = policy('open', {
  selector: { matchLabels: labels },
  rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }],
})

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { overrides, evaluate })

/** TLS with a certificate of an authority that the mesh does not know, as `explain` answers it. */
const explain = (objects: readonly JsonObject[], port: number): string => {
  const request: Request = {
    protocol: 'tcp',
    destination: { namespace: 'shop', workload: 'deployment/db', labels, port },
    source: { principal: 'partner.example/ns/a/sa/b' },
    mtls: true,
  }
  return answerRequest(resolveMesh(stateOf([...world, ...objects]), overrides), request, { now: 0 }).verdict
}

describe('TLS of no trust domain of the mesh', () => {
  test.each([
    ['a TCP port', 5432],
    ['a detected port', 8081],
  ])('at %s that goes from PERMISSIVE to DISABLE is let through from then on', (_, port) => {
    const [before, after] = [
      [open, mode('PERMISSIVE')],
      [open, mode('DISABLE')],
    ]
    expect([explain(before, port), explain(after, port)]).toEqual(['deny', 'allow'])
    const diff = compare(before, after)
    const rows = diff.destinations.find((one) => one.port === port)?.gained ?? []
    expect(rows.map(({ who }) => plainPhrase(who))).toContain(
      'any mTLS identity except trust domain cluster.local, trust domain old.td',
    )
    for (const { witness } of rows) expect(witness.source.principal).toBe('other.example/ns/default/sa/default')
    const back = compare(after, before).destinations.find((one) => one.port === port)
    expect([back?.verdict, back?.lost.length]).toEqual(['less permissive', 1])
  })

  test('gains nothing where the policies let no unknown connection in', () => {
    const diff = compare([web, mode('PERMISSIVE')], [web, mode('DISABLE')])
    const own = diff.destinations.filter((one) => one.labels['app'] === 'db')
    expect(own.flatMap(({ gained }) => gained)).toEqual([])
  })

  test('gains nothing at an HTTP port, whose codec takes no handshake', () => {
    const [before, after] = [
      [open, mode('PERMISSIVE')],
      [open, mode('DISABLE')],
    ]
    expect([explain(before, 8080), explain(after, 8080)]).toEqual(['deny', 'deny'])
    expect(compare(before, after).destinations.find((one) => one.port === 8080)?.gained ?? []).toEqual([])
  })

  test('is no part of a change that leaves the modes alone', () => {
    const diff = compare([web, mode('DISABLE')], [open, mode('DISABLE')])
    for (const { gained } of diff.destinations)
      for (const { who } of gained) expect(plainPhrase(who)).not.toContain('trust domain')
  })
})
