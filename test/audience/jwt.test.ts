import { describe, expect, test } from '@jest/globals'
import { envoyStatus, httpStatusOf, type EnvoyStatus } from '../../src/audience/envoy-status.js'
import { parseJwtAsEnvoy } from '../../src/audience/jwt-structure.js'
import { checkJwtTime } from '../../src/audience/jwt-time.js'
import { vectors } from './vectors.js'

const statuses = vectors<{
  readonly statuses: readonly { readonly status: string; readonly message: string; readonly http: number }[]
}>('envoy/jwt_status.json')
const runStatuses = statuses === undefined ? describe.skip : describe
runStatuses('envoy/jwt_status.json', () => {
  for (const name of Object.keys(envoyStatus) as EnvoyStatus[])
    test(name, () => {
      const row = statuses?.statuses.find((one) => one.status === name)
      expect(row).toMatchObject({ message: envoyStatus[name], http: httpStatusOf(name) })
    })
})

interface ParseRow {
  readonly test: string
  readonly token: string | null
  readonly status: string | null
}
const parse = vectors<{ readonly cases: readonly ParseRow[] }>('envoy/jwt_parse.json')
const runParse = parse === undefined ? describe.skip : describe
runParse('envoy/jwt_parse.json', () => {
  // Rows without a token only name a test whose token is built in C++.
  const usable = (parse?.cases ?? []).filter((row) => row.token !== null && row.status !== null)
  test('rows can be used', () => expect(usable.length).toBeGreaterThanOrEqual(29))
  for (const row of usable) test(row.test, () => expect(parseJwtAsEnvoy(row.token ?? '').status).toBe(row.status))
})

interface TimeRow {
  readonly now: number
  readonly skew: number
  readonly exp?: number
  readonly nbf?: number
  readonly status: string
}
const time = vectors<{ readonly exp: number; readonly nbf: number; readonly cases: readonly TimeRow[] }>(
  'envoy/jwt_time.json',
)
const runTime = time === undefined ? describe.skip : describe
runTime('envoy/jwt_time.json', () => {
  for (const row of time?.cases ?? [])
    test(`now ${row.now}, skew ${row.skew}`, () => {
      const { exp = time?.exp ?? 0, nbf = time?.nbf ?? 0 } = row
      expect(envoyStatus[checkJwtTime({ exp, nbf }, row.now, row.skew)]).toBe(row.status)
    })
})
