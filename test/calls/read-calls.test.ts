import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { readCalls } from '../../src/calls/read-calls.js'
import { calls } from './shop.js'

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync('docs/schemas/calls.schema.json', 'utf8')) as object,
)

const told = (text: string): readonly string[] =>
  readCalls([{ path: 'calls.yaml', text }], 'shop').problems.map(
    ({ code, where }) => `${code} ${where?.kind === 'file' ? `${where.line}:${where.column}` : ''}`,
  )

const caller = (more: string): string =>
  `version: 1\ncallers:\n  - { id: a, serviceAccount: a, owners: [o], calls: [], ${more} }\n`
const call = (more: string): string =>
  `version: 1\ncallers:\n  - { id: a, serviceAccount: a, owners: [o], calls: [{ service: s, port: 1, kind: read, ${more} }] }\n`

test.each([
  calls,
  'version: 1\ncallers: []\n',
  caller('group: g, namespace: jobs, shared: true, createServiceAccount: true'),
  call('methods: [GET], paths: [/a, "/b/*", "*.json"]'),
  call('exceptPaths: [/admin, "/admin/*"]'),
  call('paths: [/v1/%C3%A9, "/v1//a%2Fb", "/v1/..*", "*..json", /v1/...]'),
  'version: 1\ncallers: []\nservices: [{ service: ledger.finance, sensitive: { approvers: [finance] } }]\n',
])('schema and reader both accept a good file', (text) => {
  expect(told(text)).toEqual([])
  validate(parse(text))
  expect(validate.errors ?? []).toEqual([])
})

/** `CODE line:column`, where the words behind a code stand on line 3. */
const placed = (text: string, expected: string): string => {
  const [code = '', ...words] = expected.split(' ')
  const at = (text.split('\n')[2] ?? '').indexOf(words.join(' '))
  return /^\d+:\d+$/.test(words.join(' ')) ? expected : `${code} 3:${at + 1}`
}

describe('a bad file', () => {
  test.each([
    ['no version', 'callers: []\n', 'CONFIG_VALUE 1:1'],
    ['another key', 'version: 1\ncallers: []\ncaller: []\n', 'CONFIG_KEY 3:1'],
    ['no callers', 'version: 1\n', 'CONFIG_MISSING 1:1'],
    [
      'a caller without owners',
      'version: 1\ncallers:\n  - { id: a, serviceAccount: a, calls: [] }\n',
      'CONFIG_MISSING 3:5',
    ],
    ['an id with a space', caller('').replace('id: a', 'id: "a b"'), 'CONFIG_VALUE id:'],
    [
      'an account with a capital',
      caller('').replace('serviceAccount: a', 'serviceAccount: A'),
      'CONFIG_VALUE serviceAccount',
    ],
    ['another key of a caller', caller('owner: o'), 'CONFIG_KEY owner:'],
    ['a service with a scheme', call('').replace('service: s', 'service: "http://s"'), 'CONFIG_VALUE service:'],
    ['a port that is text', call('').replace('port: 1', 'port: "1"'), 'CONFIG_TYPE port:'],
    ['a port that is too big', call('').replace('port: 1', 'port: 65536'), 'CONFIG_TYPE port:'],
    ['no kind', call('').replace('kind: read, ', ''), 'CONFIG_MISSING { service'],
    ['another kind', call('').replace('kind: read', 'kind: delete'), 'CONFIG_VALUE kind:'],
    ['a method in small letters', call('methods: [get]'), 'CONFIG_VALUE get'],
    ['a path with a star inside', call('paths: ["/a/*/b"]'), 'CONFIG_VALUE "/a/*/b"'],
    ['a path without a slash', call('paths: [a]'), 'CONFIG_VALUE a] }] }'],
    ['an escaped letter', call('paths: [/v1/%61bc]'), 'CONFIG_VALUE /v1/%61bc'],
    ['an escaped dot', call('paths: [/v1/%2e%2E/admin]'), 'CONFIG_VALUE /v1/%2e'],
    ['a segment of dots', call('paths: [/ok, /v1/../admin]'), 'CONFIG_VALUE /v1/..'],
    ['a segment of a dot at the end', call('exceptPaths: [/v1/.]'), 'CONFIG_VALUE /v1/.'],
    ['a letter beyond ASCII', call('paths: [/v1/é]'), 'CONFIG_VALUE /v1/é'],
    ['no methods at all', call('methods: []'), 'CONFIG_EMPTY methods'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(placed(text, expected))
    expect(validate(parse(text))).toBe(false)
  })

  test.each([
    [
      'one id twice',
      'version: 1\ncallers:\n  - { id: a, serviceAccount: a, owners: [o], calls: [] }\n  - { id: a, serviceAccount: b, owners: [o], calls: [] }\n',
      'CONFIG_DUPLICATE 4:5',
    ],
    ['a caller that nobody knows', caller('dependsOn: [b]'), 'CONFIG_VALUE 3:5'],
    ['a caller that waits for itself', caller('dependsOn: [a]'), 'CONFIG_VALUE 3:5'],
    ['paths and exceptPaths', call('paths: [/a], exceptPaths: [/b]'), 'CONFIG_VALUE 3:104'],
    ['nothing', '', 'CONFIG_EMPTY 1:1'],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((line) => line.replace(/:\d+$/, ''))).toContain(expected.replace(/:\d+$/, ''))
  })
})

test.each([
  ['/v1/%61bc', '/v1/abc'],
  ['/v1/%7Ex%2d%5f', '/v1/~x-_'],
  ['/v1/../admin', '/admin'],
  ['/v1/%2e%2E/admin', '/admin'],
  ['/../../admin', '/admin'],
  ['/a/./b/.', '/a/b/'],
  ['/v1/é', '/v1/%C3%A9'],
  ['*/../end', '*/end'],
])('the path %s is refused, with the one that arrives: %s', (path, arriving) => {
  const [problem] = readCalls([{ path: 'c.yaml', text: call(`paths: [${JSON.stringify(path)}]`) }], 'shop').problems
  expect(problem?.message).toBe('No request arrives with this path')
  expect(problem?.expected).toContain(JSON.stringify(arriving))
  expect(told(call(`paths: [${JSON.stringify(arriving)}]`))).toEqual([])
})

test('a name without a namespace lies in the environment’s', () => {
  const { declaration } = readCalls(
    [{ path: 'c.yaml', text: call('').replace('service: s', 'service: ledger.finance') }],
    'shop',
  )
  expect(declaration.callers[0]?.calls[0]?.service).toEqual({ name: 'ledger', namespace: 'finance' })
  expect(declaration.callers[0]?.namespace).toBe('shop')
})

describe('owners that a ServiceAccount is to note', () => {
  const owned = (owners: string, create: boolean): string =>
    `version: 1\ncallers:\n  - { id: a, serviceAccount: a, owners: ${owners}, calls: [], createServiceAccount: ${create} }\n`
  const codesOf = (text: string) =>
    readCalls([{ path: 'calls.yaml', text }], 'shop').problems.map(({ code, message }) => `${code} ${message}`)

  test.each(['["a,b"]', '[" a"]', '["a "]', '[o, "a, b"]', '[","]'])(
    '%s cannot be read back, and are refused',
    (owners) => {
      expect(codesOf(owned(owners, true))).toEqual(['CONFIG_VALUE The ServiceAccount cannot note this owner'])
    },
  )

  test.each(['[a, b]', '["a b"]', '["@data|x"]', '["<b>"]'])('%s can', (owners) => {
    expect(codesOf(owned(owners, true))).toEqual([])
  })

  test('and where no ServiceAccount is written, nothing has to', () => {
    expect(codesOf(owned('["a,b"]', false))).toEqual([])
  })
})
