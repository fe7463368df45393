import { describe, expect, test } from '@jest/globals'
import { audienceDifferences, checkAudienceExactly, nearestAudience } from '../../src/audience/check-audience.js'
import { isAudienceAllowed } from '../../src/mesh/evaluate/jwt-token.js'
import { vectors } from './vectors.js'

interface Row {
  readonly test: string
  readonly configured?: readonly string[]
  readonly config?: readonly string[]
  readonly jwt?: readonly string[]
  readonly token_aud?: readonly string[]
  readonly allowed: boolean
}

for (const file of ['envoy/check_audience.json', 'jwt/envoy_jwt_audience_normalisation.json']) {
  const rows = vectors<{ readonly cases: readonly Row[] }>(file)
  const run = rows === undefined ? describe.skip : describe
  run(file, () => {
    test('has cases', () => expect(rows?.cases.length ?? 0).toBeGreaterThan(20))
    for (const [index, row] of (rows?.cases ?? []).entries())
      test(`${row.test} #${index}`, () => {
        expect(isAudienceAllowed(row.configured ?? row.config ?? [], row.jwt ?? row.token_aud ?? [])).toBe(row.allowed)
      })
  })
}

describe('exact comparison', () => {
  test('is stricter than the cluster', () => {
    expect(isAudienceAllowed(['https://mesh.example.com'], ['mesh.example.com/'])).toBe(true)
    expect(checkAudienceExactly(['https://mesh.example.com'], ['mesh.example.com/'])).toBe(false)
    expect(checkAudienceExactly(['a', 'b'], ['a', 'b'])).toBe(false)
    expect(checkAudienceExactly([], ['a'])).toBe(false)
  })
})

describe('what differs', () => {
  test.each([
    ['https://a.example', 'https://a.example', []],
    ['https://a.example', 'http://a.example', ['scheme']],
    ['https://a.example', 'a.example/', ['scheme', 'trailing slash']],
    ['https://a.example/X', 'https://a.example/x', ['case']],
    ['https://a.example', 'https://a.example ', ['surrounding space']],
    ['https://a.example', 'https://b.example', ['spelling']],
    ['HTTPS://a.example', 'https://a.example', ['case']],
  ])('%s and %s', (one, other, differs) => {
    expect(audienceDifferences(one, other)).toEqual(differs)
  })

  test('the nearest candidate is the one that differs in form only', () => {
    expect(nearestAudience(['https://c.example/prod', 'https://a.example/'], 'https://a.example')).toEqual({
      audience: 'https://a.example/',
      differs: ['trailing slash'],
    })
    expect(
      nearestAudience(['https://mesh.example.com/production'], 'https://mesh.example.com/prodution')?.differs,
    ).toEqual(['spelling'])
    expect(nearestAudience(['orders'], 'https://mesh.example.com/production')).toBeUndefined()
  })
})
