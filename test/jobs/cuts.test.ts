import { describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { Cut } from '../doubles/cut-proxy.js'
import { openPairs } from '../cuts/at-once.js'
import { groundOnDouble } from '../cuts/double.js'
import { moreOpen } from '../cuts/more-open.js'
import { stateOf } from '../mesh/states.js'
import { isWrite, oneCutAt, openTrials, type Command, type Sent } from '../cuts/trial.js'

const authority = makeCertificateAuthority('cuts')

/** Every third write and a read, the faults in rotation: a run of seconds; test/e2e cuts at every request. */
const someCuts = (requests: readonly Sent[]): readonly Cut[] => {
  const writes = requests.flatMap((request, index) => (isWrite(request) ? [index] : []))
  const some = [20, ...writes.filter((_, position) => position % 3 === 0)].slice(0, 4)
  // The server did it, said that it did not, and is asked again: only there an own write looks like somebody else's.
  const denied = writes.slice(0, 1).map((index): Cut => ({ index, fault: '503', done: true, lasting: false }))
  return [...denied, ...some.flatMap((index) => oneCutAt(index))]
}

describe.each<Command>(['apply', 'revoke'])('%s, cut anywhere', (command) => {
  test('says what was written, comes to the same bytes when it is run again, touches nothing of others, and is never more open', async () => {
    const { requests, attempt } = await openTrials(command, authority, groundOnDouble(authority), 'cut')
    expect(requests.filter(isWrite).length).toBeGreaterThan(3)
    const wrong: string[] = []
    for (const cut of someCuts(requests)) wrong.push(...(await attempt(cut)))
    expect(wrong).toEqual([])
  })
})

test('two applies at once, one whole between two requests of the other: one of them stands in the end', async () => {
  const { requests, attempt } = await openPairs(authority, groundOnDouble(authority))
  const writes = requests.flatMap((request, index) => (isWrite(request) ? [index] : []))
  const [first = 0] = writes
  const places = [first - 1, first, writes.at(-1) ?? 0]
  const wrong: string[] = []
  for (const index of places)
    for (const other of ['newer', 'older'] as const) wrong.push(...(await attempt(index, other)))
  expect(wrong).toEqual([])
})

test.each([
  ['a newer one between two requests of it', { holds: 'retried', others: ['newer'] }],
  ['it between two requests of a newer one', { holds: 'held', others: ['retried'] }],
] as const)('the first run is tried again, %s: one of them stands in the end', async (_, pair) => {
  const { requests, attempt } = await openPairs(authority, groundOnDouble(authority), pair)
  const writes = requests.flatMap((request, index) => (isWrite(request) ? [index] : []))
  const [first = 0] = writes
  const wrong: string[] = []
  for (const index of [first - 1, first, writes[2] ?? 0]) wrong.push(...(await attempt(index, pair.others[0])))
  expect(wrong).toEqual([])
})

test('a state that is open in between is noticed', () => {
  const policy = (action: string) => ({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: action.toLowerCase(), namespace: 'shop' },
    spec: { action, rules: [{ to: [{ operation: { methods: ['GET'] } }] }] },
  })
  const complete = [
    { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: '*', status: 'complete' },
  ] as const
  const [allow, deny] = [stateOf([policy('ALLOW')], complete), stateOf([policy('DENY')], complete)]
  const opened = moreOpen([allow, allow], stateOf([], complete)).filter((text) => !text.startsWith('not proven'))
  expect(opened.length).toBeGreaterThan(0)
  expect(moreOpen([allow, deny], deny).filter((text) => !text.startsWith('not proven'))).toEqual([])
})
