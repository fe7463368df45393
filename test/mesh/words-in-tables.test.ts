import { describe, expect, test } from '@jest/globals'
import { negativeField } from '../../src/manifests/negative-field.js'
import { readAccessLogLine } from '../../src/mesh/access-log.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { unloggedFieldsOf } from '../../src/mesh/unlogged-fields.js'
import { needsIdentity } from '../../src/mesh/validate/conditions.js'
import { conditionKeyNames, operationFieldNames, sourceFieldNames } from '../../src/mesh/vocabulary.js'
import { callerKeys, httpOperationFields, httpSourceFields, ztunnelReads } from '../../src/rules/field-reading.js'
import { deployment, service } from './objects.js'
import { stateOf } from './states.js'
import { conditions, isPort, operations, sources, words, type WordCase } from './word-cases.js'

/** Every member of a request with its value; headers by their names. */
const membersOf = (value: unknown, path = ''): ReadonlyMap<string, unknown> => {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  const items: readonly (readonly [string, unknown])[] = path.endsWith('.headers')
    ? (value as readonly (readonly [string, unknown])[])
    : Object.entries(value)
  return new Map(items.flatMap(([name, item]) => [...membersOf(item, `${path}.${name}`)]))
}

/** What tells a request that has the word's value from one that has not. */
const toldBy = ({ fits, misses }: WordCase): readonly string[] => {
  const [one, other] = [membersOf(fits), membersOf(misses)]
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}

const caseOf = (key: (typeof conditionKeyNames)[number]): WordCase | undefined => {
  const found = conditions[key]
  return found === 'unknown to both' ? undefined : found
}
const isOfCaller = (word: WordCase): boolean => toldBy(word).includes('.source.principal')
const isOfToken = (word: WordCase): boolean => toldBy(word).some((path) => path.startsWith('.http.tokens'))

const withNegatives = (fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => [field, negativeField(field)])

describe('tables of words say what the interpreters do', () => {
  test('what ztunnel reads (src/rules/field-reading.ts)', () => {
    expect(ztunnelReads).toEqual({
      keys: conditionKeyNames.filter((key) => caseOf(key)?.ztunnel === 'seen'),
      source: withNegatives(sourceFieldNames.filter((field) => sources[field].ztunnel === 'seen')),
      operation: withNegatives(operationFieldNames.filter((field) => operations[field].ztunnel === 'seen')),
    })
  })

  test('what only a proxy of HTTP reads, and what is about the caller (src/rules/field-reading.ts)', () => {
    expect(httpSourceFields).toEqual(
      withNegatives(sourceFieldNames.filter((field) => sources[field].ztunnel === 'HTTP')),
    )
    expect(httpOperationFields).toEqual(
      withNegatives(operationFieldNames.filter((field) => operations[field].ztunnel === 'HTTP')),
    )
    expect(callerKeys).toEqual(
      conditionKeyNames.filter((key) => {
        const word = caseOf(key)
        return word !== undefined && isOfCaller(word)
      }),
    )
  })

  test('a CUSTOM policy may not have what needs an identity or a token (src/mesh/validate/conditions.ts)', () => {
    const wanted = conditionKeyNames.filter((key) => {
      const word = caseOf(key)
      return word !== undefined && (isOfCaller(word) || isOfToken(word))
    })
    expect(conditionKeyNames.filter((key) => needsIdentity(caseOf(key)?.written ?? key))).toEqual(wanted)
  })

  test('a line of an access log answers what its request tells apart (src/mesh/unlogged-fields.ts)', () => {
    const mesh = resolveMesh(
      stateOf([
        deployment('orders', { app: 'orders' }),
        service('orders', { app: 'orders' }, [{ name: 'http', port: 8080 }]),
      ]),
      { istioVersion: '1.31.0' },
    )
    // Every default field, and the caller's.
    const line = readAccessLogLine(
      {
        authority: 'orders.shop',
        method: 'GET',
        path: '/',
        protocol: 'HTTP/1.1',
        requested_server_name: 'outbound_.8080_._.orders.shop.svc.cluster.local',
        downstream_remote_address: '10.0.0.1:4000',
        downstream_local_address: '10.0.0.2:8080',
        downstream_peer_uri_san: 'spiffe://cluster.local/ns/shop/sa/web',
        x_forwarded_for: '10.0.0.3',
        response_code: 200,
      },
      mesh,
    )
    if (line.kind === 'unreadable') throw new Error(line.why)
    const held = membersOf(line.request)
    for (const written of words) {
      const { title, word, rule } = written
      const logged = isPort(written) || toldBy(word).some((path) => held.has(path))
      expect({ title, unlogged: unloggedFieldsOf(rule(false)).length > 0 }).toEqual({ title, unlogged: !logged })
      expect({ title, unlogged: unloggedFieldsOf(rule(true)).length > 0 }).toEqual({ title, unlogged: !logged })
    }
  })
})
