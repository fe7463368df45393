import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { isThere, now, prepare, readCases, type OracleCase } from '../oracle-cases.js'

const traps = 'tools/istio-oracle/conformance/traps.ndjson'
const recorded = 'tools/istio-oracle/conformance/recorded/istio-1.30.3.ndjson.gz'

/** Requests of a case whose verdict or status is another than Envoy's. */
const disagreements = (one: OracleCase): readonly string[] => {
  const prepared = prepare(one)
  return one.requests.flatMap((request): readonly string[] => {
    const { keySets, authorizers } = prepared
    const got = evaluate(prepared.enforcementOf(request), prepared.requestOf(request), { now, keySets, authorizers })
    const full = got.status === 0 ? got.kind : `${got.kind} ${got.status}`
    const expected = request.expect ?? ''
    return expected === full || expected === got.kind
      ? []
      : [`${one.id} request ${request.id}: expected ${expected}, got ${full} by ${got.by.text}`]
  })
}

const suite = (path: string, requests: number): void => {
  if (!isThere(path)) {
    test.skip(`../shared/${path} is missing`, () => undefined)
    return
  }
  const cases = readCases(path)
  test('the whole file is read', () => {
    expect(cases.reduce((sum, one) => sum + one.requests.length, 0)).toBe(requests)
  })
  test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(disagreements(one)).toEqual([])
  })
}

describe('traps, as a real Envoy decides them', () => suite(traps, 257))
describe("recorded verdicts through listeners that Istio 1.30.3's compiler made", () => suite(recorded, 10_523))
