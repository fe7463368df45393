import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { bracketNames } from '../../../src/mesh/evaluate/condition-key.js'
import { isTemplate } from '../../../src/mesh/evaluate/template.js'
import { defaultVersion } from '../../../src/mesh/resolve/version.js'
import { checkCondition } from '../../../src/mesh/validate/conditions.js'
import { validateByWebhook, validateBySchema, validateObject } from '../../../src/mesh/validate/validate-object.js'
import {
  checkJwksUri,
  checkPath,
  checkTrustDomain,
  checkWildcard,
  isLiteral,
} from '../../../src/mesh/validate/values.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { isThere, readShared } from '../oracle-cases.js'
import { objectOf } from '../states.js'

type Row = ReturnType<typeof JSON.parse>

const onVectors = (path: string, run: (text: string) => void): void => {
  describe(path, () => {
    if (isThere(`vectors/istio/${path}`)) run(readShared(`vectors/istio/${path}`))
    else test.skip(`../shared/vectors/istio/${path} is missing`, () => undefined)
  })
}

onVectors('validation_cases.json', (text) => {
  const { cases } = JSON.parse(text) as { readonly cases: readonly Row[] }
  test('105 rows', () => expect(cases).toHaveLength(105))
  test.each(cases.map((row: Row, index) => [`${row.kind} ${index} ${row.name}`, row] as const))('%s', (_, row: Row) => {
    const annotations = row.metadata?.annotations ?? {}
    const found = validateByWebhook(
      objectOf({
        apiVersion: 'security.istio.io/v1',
        kind: row.kind,
        metadata: { name: 'name', namespace: 'shop', annotations },
        spec: row.spec,
      }),
      defaultVersion,
    )
    // The rows are Go values. Through the API server an empty list is none at all (probed: `from: []` passes and equals
    // absent), so that these two, refused as Go values, cannot be told from a missing field.
    const through = ['from-empty', 'to-empty'].includes(row.name) ? true : row.valid
    expect({ found, valid: found.every(({ severity }) => severity === 'warning') }).toEqual({ found, valid: through })
    if (row.valid) expect(found.length > 0).toBe(row.warning)
  })
})

const documents = (text: string): readonly JsonObject[] =>
  parseAllDocuments(text)
    .map((document) => document.toJS() as JsonObject)
    .filter((one) => one !== null)

const newest = { major: 1, minor: 31, patch: 0 }

for (const kind of ['authz', 'reqauth', 'peerauth']) {
  onVectors(`crd_validation/${kind}-valid.yaml`, (text) => {
    test.each(documents(text).map((one: Row) => [one.metadata.name as string, one] as const))('%s', (_, one) => {
      expect(validateObject(objectOf(one), newest).filter(({ severity }) => severity === 'error')).toEqual([])
    })
  })
  onVectors(`crd_validation/${kind}-invalid.yaml`, (text) => {
    test.each(documents(text).map((one: Row) => [one.metadata.name as string, one] as const))('%s', (_, one: Row) => {
      const { _err: message, ...object } = one
      const found = validateBySchema(objectOf(object as JsonObject)).map((violation) => violation.message)
      expect(found.join('\n')).toContain(message)
    })
  })
}

onVectors('security_helpers.json', (text) => {
  const { tables } = JSON.parse(text) as { readonly tables: Readonly<Record<string, readonly Row[]>> }
  const rows = (table: string, name: (row: Row, index: number) => string) =>
    (tables[table] ?? []).map((row: Row, index) => [`${table}: ${name(row, index)}`, row] as const)
  const anyOf =
    (check: (value: string) => string | undefined) =>
    (row: Row): boolean =>
      row.values.some((value: string) => value === '' || check(value) !== undefined)
  test.each(rows('TestCheckTrustDomainValues', (row) => row.name))('%s', (_, row: Row) => {
    expect(anyOf(checkTrustDomain)(row)).toBe(row.wantError ?? false)
  })
  test.each(rows('TestCheckWildcardValues', (row) => row.name))('%s', (_, row: Row) => {
    expect(anyOf(checkWildcard)(row)).toBe(row.wantError ?? false)
  })
  test.each(rows('TestCheckValidPathTemplate', (row) => row.name))('%s', (_, row: Row) => {
    expect(anyOf(checkPath)(row)).toBe(row.wantError ?? false)
  })
  test.each(rows('TestContainsPathTemplate', (row) => row.name))('%s', (_, row: Row) => {
    expect(isTemplate(row.path)).toBe(row.isPathTemplate)
  })
  test.each(rows('TestIsValidLiteral', (row) => row.name))('%s', (_, row: Row) => {
    expect(isLiteral(row.glob)).toBe(row.expected)
  })
  test.each(rows('TestParseJwksURI', (row) => row.in))('%s', (_, row: Row) => {
    expect(checkJwksUri(row.in) !== undefined).toBe(row.expectedError ?? false)
  })
  test.each(rows('TestValidateCondition', (row) => `${row.key} ${JSON.stringify(row.values)}`))('%s', (_, row: Row) => {
    expect(checkCondition(row.key, row.values, defaultVersion) !== undefined).toBe(row.wantError ?? false)
  })
})

test('brackets are read as Istio reads them', () => {
  expect([bracketNames('[a][b]'), bracketNames('[a[b]]'), bracketNames('a')]).toEqual([['a', 'b'], ['a[b]'], undefined])
})

describe('values of conditions', () => {
  const words = {
    'source.ip': '10.0.0.0/8',
    'remote.ip': '::1',
    'destination.ip': '10.0.0.1',
    'destination.port': '8080',
  }
  test.each(Object.entries(words))('%s takes %s, and nothing that is none', (key, value) => {
    expect(checkCondition(key, [value], defaultVersion)).toBeUndefined()
    for (const wrong of ['web', '10.0.0.0/99', '70000', ''])
      expect([key, wrong, checkCondition(key, [value, wrong], defaultVersion)]).toEqual([
        key,
        wrong,
        expect.any(String),
      ])
  })

  test.each([
    ['source.serviceAccount', 'shop/web', ['a/b/c', '/web']],
    ['source.trustDomain', '*.local', ['a*b', '*a*']],
  ])('%s takes %s', (key, value, refused) => {
    expect(checkCondition(key, [value], defaultVersion)).toBeUndefined()
    for (const wrong of refused)
      expect([wrong, checkCondition(key, [wrong], defaultVersion)]).toEqual([wrong, expect.any(String)])
  })

  test.each([
    ['source.serviceAccount', 'shop/web', { major: 1, minor: 24, patch: 6 }, { major: 1, minor: 25, patch: 0 }],
    ['source.trustDomain', 'td', { major: 1, minor: 29, patch: 6 }, { major: 1, minor: 30, patch: 2 }],
  ])('%s is unknown to an istiod that came before it', (key, value, older, newer) => {
    expect(checkCondition(key, [value], older)).toBe(`unknown attribute: ${key}`)
    expect(checkCondition(key, [value], newer)).toBeUndefined()
  })
})
