import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { denials } from '../../src/commands/denials.js'
import { renderJson } from '../../src/review/render-json.js'
import { printLogs } from '../../src/commands/init.js'
import type { JsonObject } from '../../src/ports/json.js'
import { readAccessLogLine } from '../../src/mesh/access-log.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { deployment, service } from '../mesh/objects.js'
import { stateOf } from '../mesh/states.js'
import { shellOf } from './support.js'

const line = (more: JsonObject): string =>
  JSON.stringify({
    method: 'GET',
    path: '/orders?access_token=hidden',
    protocol: 'HTTP/1.1',
    authority: 'orders.shop:8080',
    requested_server_name: 'outbound_.8080_._.orders.shop.svc.cluster.local',
    downstream_peer_uri_san: 'spiffe://cluster.local/ns/jobs/sa/batch',
    response_code: 403,
    response_code_details: 'rbac_access_denied_matched_policy[none]',
    ...more,
  })

const printed = async (lines: readonly string[], json = false): Promise<string> => {
  const texts: string[] = []
  const { offline } = shellOf({})
  const ports = {
    ...offline,
    readLines: () => Readable.from(lines),
    print: async (text: string) => {
      texts.push(text)
    },
  }
  const outcome = await denials(ports, 'access.ndjson', json)
  return json ? renderJson({ version: '0.0.0-test', command: 'denials', ...outcome }) : texts.join('')
}

describe('denials', () => {
  test('groups by caller, destination, policy and reason, the most frequent first', async () => {
    const text = await printed([
      line({
        response_code_details: 'rbac_access_denied_matched_policy[ns[shop]-policy[no-admin]-rule[1]]',
        path: '/admin',
      }),
      line({}),
      line({ path: '/other' }),
      line({
        downstream_peer_uri_san: '-',
        requested_server_name: '-',
        response_code: 401,
        response_code_details: 'jwt_authn_access_denied{Jwt_is_expired}',
      }),
      line({ response_code_details: 'ext_authz_denied' }),
    ])
    expect(text.split('\n')).toEqual([
      '5 of 5 requests were refused by the mesh',
      '',
      '2 × jobs/batch → orders.shop:8080',
      '    no ALLOW policy matches; for example GET /orders',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
      '',
    ])
    expect(text).toContain(
      '    a DENY policy matches: AuthorizationPolicy shop/no-admin spec.rules[1]; for example GET /admin',
    )
    expect(text).toContain('1 × callers without mTLS → orders.shop:8080\n    token: Jwt is expired')
    expect(text).toContain('the provider of a CUSTOM policy says no')
    expect(text).not.toContain('hidden')
  })

  test('a refused connection names its policy, and a refusal of the application is none', async () => {
    const connection = {
      method: '-',
      path: '-',
      authority: '-',
      response_code: 0,
      response_code_details: '-',
      connection_termination_details: 'rbac_access_denied_matched_policy[ns[shop]-policy[db]-rule[0]]',
    }
    const found = JSON.parse(
      await printed([line(connection), line({ response_code_details: 'via_upstream' }), 'plain text'], true),
    ) as { readonly denials: JsonObject }
    expect(found.denials).toEqual({
      lines: 3,
      read: 2,
      refused: 1,
      further: 0,
      groups: [
        {
          principal: 'cluster.local/ns/jobs/sa/batch',
          destination: 'orders.shop:8080',
          policy: 'AuthorizationPolicy shop/db spec.rules[0]',
          reason: 'a DENY policy matches',
          example: '',
          requests: 1,
        },
      ],
    })
  })

  test('the JSON answer is one line of printable ASCII, whatever a caller sends', async () => {
    const text = await printed([line({ path: '/\u202e##[set-output', authority: 'a\u0085b' })], true)
    expect(text).toMatch(/^[\x20-\x7e]+\n$/)
    expect(text).not.toContain('##[')
  })

  test('what a caller sends reaches no terminal as it is', async () => {
    const text = await printed([
      line({ path: '/\u001b[31mred\nnext', authority: 'a\u202eb', requested_server_name: '-' }),
    ])
    expect(text).not.toMatch(/[\u001b\u202e]/)
    expect(text.split('\n')).toHaveLength(5)
  })
})

test('init --logs prints the fields that a line is read by, and writes nothing', async () => {
  const texts: string[] = []
  await printLogs({
    print: async (text) => {
      texts.push(text)
    },
  })
  const [config, telemetry] = parseAllDocuments(texts.join('')).map((document) => document.toJS() as JsonObject)
  const [provider] = (config?.['meshConfig'] as { readonly extensionProviders: readonly JsonObject[] })
    .extensionProviders
  expect(telemetry).toMatchObject({
    apiVersion: 'telemetry.istio.io/v1',
    kind: 'Telemetry',
    spec: { accessLogging: [{ providers: [{ name: provider?.['name'] }] }] },
  })
  const { labels } = (provider?.['envoyFileAccessLog'] as { readonly logFormat: { readonly labels: JsonObject } })
    .logFormat
  // A line with these fields alone is read whole.
  const whole = JSON.parse(line({ downstream_remote_address: '10.0.0.7:1', x_forwarded_for: '10.9.9.9' })) as JsonObject
  const only = Object.fromEntries(Object.entries(whole).filter(([name]) => Object.hasOwn(labels, name)))
  expect(Object.keys(only)).toEqual(Object.keys(whole))
  const mesh = resolveMesh(
    stateOf([deployment('orders', { app: 'orders' }), service('orders', { app: 'orders' }, [{ port: 8080 }])]),
    {},
  )
  expect(readAccessLogLine(only, mesh)).toMatchObject({
    kind: 'request',
    answered: 'refused by a policy',
    request: { source: { principal: 'cluster.local/ns/jobs/sa/batch', ip: '10.0.0.7' }, http: { method: 'GET' } },
  })
  expect(labels['path']).toBe('%REQ_WITHOUT_QUERY(:PATH)%')
})
