import { describe, expect, test } from '@jest/globals'
import { isThere, readCases } from '../oracle-cases.js'
import { disagreements } from '../oracle-judge.js'

const traps = 'tools/istio-oracle/conformance/traps.ndjson'
const recorded = 'tools/istio-oracle/conformance/recorded/istio-1.30.3.ndjson.gz'

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
