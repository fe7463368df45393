import { describe, expect, test } from '@jest/globals'
import { auditRecords, type AuditInput } from '../../src/audit/audit-records.js'
import { emptyChain, sealRecords, verifyChain } from '../../src/audit/chain.js'
import { peerOf } from '../../src/mesh/access-log.js'
import { identitiesOf } from '../../src/audit/object-identities.js'

const key = { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'shop', name: 'r' }
const none = { serviceAccounts: [], spiffeIds: [] }
const input: AuditInput = {
  command: 'apply',
  subject: {
    environment: 'production',
    cluster: 'uid',
    digest: 'sha256:d',
    token: {
      issuer: 'https://issuer',
      audience: 'https://mesh',
      rule: '/r',
      jti: 'ab'.repeat(32),
      ids: { repository_id: '77' },
    },
  },
  outcome: 'stopped',
  allowed: true,
  exitCode: 4,
  codes: ['APPLY_STOPPED'],
  objects: [
    { kind: 'apply', key, result: 'created', uid: 'u-1', ...none },
    { kind: 'remove', key, result: 'not tried', ...none },
  ],
  context: {
    platform: 'github',
    serverUrl: 'https://github.com',
    apiUrl: '',
    repository: { id: '77', path: 'acme/shop', ownerId: '1', visibility: 'private' },
    event: 'push',
    ref: 'refs/heads/für',
    sha: 'c',
    run: { id: '5', attempt: 2, url: 'https://github.com/acme/shop/actions/runs/5' },
    revisions: { base: 'b', head: 'h' },
    idToken: { kind: 'available' },
    environment: 'production',
  },
  version: '1.0.0',
  now: 1_790_000_000_000,
}

interface Line {
  readonly unmapped: {
    readonly chain: { readonly index: number; readonly prev: string; readonly hash: string }
    readonly ci: { readonly token: unknown; readonly plan_digest: string }
  }
  readonly activity_id: number
  readonly status_id: number
  readonly status_detail: string
  readonly actor: { readonly authorizations: readonly { readonly decision: string; readonly reason?: string }[] }
  readonly resources: readonly { readonly uid?: string }[]
}
const linesOf = (text: string): readonly Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('records of a run', () => {
  test('one for the run and one per object, with its decision, token, plan and uid', () => {
    const lines = linesOf(sealRecords(auditRecords(input)).text)
    expect(lines.map((line) => [line.activity_id, line.status_id])).toEqual([
      [2, 2],
      [1, 1],
      [4, 2],
    ])
    expect(lines[0]?.actor.authorizations).toMatchObject([{ decision: 'allowed', reason: 'APPLY_STOPPED' }])
    expect(lines[0]?.unmapped.ci).toMatchObject({ plan_digest: 'sha256:d', token: { jti_sha256: 'ab'.repeat(32) } })
    expect(lines[1]?.resources).toMatchObject([{ uid: 'u-1' }])
  })

  test('a run that was refused before anything was known has a record, too', () => {
    const refused = {
      ...input,
      allowed: false,
      subject: {},
      outcome: 'refused',
      exitCode: 3,
      codes: ['TRUST_NO_MATCH'],
      objects: [],
    }
    const [line, ...more] = linesOf(sealRecords(auditRecords(refused as AuditInput)).text)
    expect(more).toEqual([])
    expect(line).toMatchObject({ status_id: 2, status_detail: 'TRUST_NO_MATCH' })
    expect(line?.actor.authorizations).toMatchObject([{ decision: 'denied', reason: 'TRUST_NO_MATCH' }])
    expect(line?.unmapped.ci.token).toBeNull()
  })
})

describe('the chain', () => {
  const first = sealRecords(auditRecords(input))
  const second = sealRecords(auditRecords({ ...input, outcome: 'applied', exitCode: 0, codes: [] }), first.head)
  const files = [
    { name: 'a', text: first.text },
    { name: 'b', text: second.text },
  ]
  const breaksOf = (...texts: readonly string[]) =>
    verifyChain(texts.map((text, index) => ({ name: `f${index}`, text }))).breaks.map(
      ({ kind, file, line }) => `${kind} ${file}:${line}`,
    )
  const lines = second.text.split('\n')
  const other = sealRecords(auditRecords({ ...input, now: input.now + 1 }))
  const lineEnds = (text: string): readonly number[] => [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
  const swapped = (text: string): string => {
    const [a = '', b = '', ...rest] = text.split('\n')
    return [b, a, ...rest].join('\n')
  }

  test('goes on over files', () => {
    expect(verifyChain(files)).toEqual({ breaks: [], head: second.head, records: 6 })
    expect(second.head.length).toBe(6)
  })

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['changed', [first.text, second.text.replace('"applied"', '"refused"')], ['changed f1:1']],
    ['another spelling of the same', [first.text.replace('{"activity_id"', '{ "activity_id"')], ['changed f0:1']],
    ['taken out', [first.text, [lines[0], ...lines.slice(2)].join('\n')], ['out of order f1:2']],
    ['moved', [second.text, first.text], ['begins late f0:1', 'out of order f1:1']],
    [
      'a file left out in between',
      [first.text, sealRecords(auditRecords(input), second.head).text],
      ['out of order f1:1'],
    ],
    ['cut within a line', [first.text.slice(0, -10)], ['unreadable f0:3']],
    ['no records', ['nothing of the kind\n'], ['unreadable f0:1']],
    ['twice', [first.text, first.text], ['out of order f1:1']],
    ['one record twice', [first.text, `${lines[0]}\n${second.text}`], ['out of order f1:2']],
    ['a file that was emptied', [first.text, second.text, ''], ['unreadable f2:1']],
    ['an emptied file alone', [''], ['unreadable f0:1']],
    [
      'two records that changed places',
      [first.text, swapped(second.text)],
      ['out of order f1:1', 'out of order f1:2', 'out of order f1:3'],
    ],
    ['a cut at the end of a line', [first.text, second.text.slice(0, lineEnds(second.text)[1])], ['incomplete f1:2']],
    [
      'the first record of a file moved to the one before',
      [`${first.text}${lines[0]}\n`, second.text.slice(lineEnds(second.text)[0])],
      ['incomplete f0:4', 'incomplete f1:1', 'incomplete f1:2'],
    ],
    [
      'the last record of a file moved to the next',
      [first.text.slice(0, lineEnds(first.text)[1]), first.text.slice(lineEnds(first.text)[1]) + second.text],
      ['incomplete f0:2', 'incomplete f1:1'],
    ],
    ['the first run in place of that of another chain', [other.text, second.text], ['out of order f1:1']],
    [
      'its first record in place of that of another chain',
      [other.text.split('\n')[0] + first.text.slice(first.text.indexOf('\n'))],
      ['out of order f0:2'],
    ],
    [
      'line ends of another system',
      [first.text.replaceAll('\n', '\r\n')],
      ['changed f0:1', 'changed f0:2', 'changed f0:3'],
    ],
    ['a byte order mark', [`\ufeff${first.text}`], ['unreadable f0:1', 'begins late f0:2']],
    ['an empty line', [first.text.replace('\n', '\n\n')], ['unreadable f0:2']],
    ['text behind the end', [`${first.text}\n`], ['unreadable f0:4']],
    ['text behind the end, without a line end', [`${first.text}#`], ['unreadable f0:4']],
    ['another form of the same letters', [first.text.normalize('NFC').replace('ü', 'u\u0308')], ['changed f0:1']],
    ['a member twice', [first.text.replace('{"activity_id"', '{"activity_id":9,"activity_id"')], ['changed f0:1']],
    ['another spelling of a number', [first.text.replace('"index":0', '"index":0.0')], ['changed f0:1']],
    [
      'a number beyond JSON’s',
      [first.text.replace('"index":0', '"index":1e999')],
      ['unreadable f0:1', 'begins late f0:2'],
    ],
    ['a number that is rounded', [first.text.replace(/"time":\d+/, '"time":9007199254740993')], ['changed f0:1']],
    ['half a character', [first.text.replace('"acme/shop"', '"\\ud800"')], ['changed f0:1']],
    [
      'nesting without end',
      [first.text.replace('"resources":[]', `"resources":${'['.repeat(1e5)}${']'.repeat(1e5)}`)],
      ['changed f0:1'],
    ],
    ['a prototype', [first.text.replace('{"activity_id"', '{"__proto__":{},"activity_id"')], ['changed f0:1']],
  ])('%s', (_, texts, breaks) => {
    expect(breaksOf(...texts)).toEqual(breaks)
  })

  test('a run that says fewer records than it has, with hashes that are right', () => {
    const [run, ...objects] = auditRecords(input)
    if (run === undefined) throw new Error('no record')
    const { text } = sealRecords([{ ...run, unmapped: { ...run.unmapped, records: 1 } }, ...objects])
    expect(breaksOf(text)).toEqual(['incomplete f0:3'])
    expect(breaksOf(sealRecords(objects).text)).toEqual(['incomplete f0:1', 'incomplete f0:2'])
  })

  test('a chain is held against the hash that it should go on from, also one that begins anew', () => {
    const after = { hash: first.head.hash }
    expect(verifyChain([{ name: 'b', text: second.text }], after).breaks).toEqual([])
    expect(verifyChain([{ name: 'a', text: first.text }], after).breaks.map(({ kind }) => kind)).toEqual([
      'out of order',
    ])
    expect(verifyChain([{ name: 'b', text: other.text }], after).breaks).toHaveLength(1)
  })

  test('every single line that is taken out shows, but for the last, which only the head tells', () => {
    const all = (first.text + second.text).trimEnd().split('\n')
    all.forEach((_, at) => {
      const text = all.filter((__, index) => index !== at).map((line) => `${line}\n`)
      const { breaks, head } = verifyChain([{ name: 'f', text: text.join('') }])
      expect([at, breaks.length > 0 || head.hash !== second.head.hash]).toEqual([at, true])
      if (at < all.length - 1) expect([at, breaks.length > 0]).toEqual([at, true])
    })
  })

  test('an empty chain is its own head', () => {
    expect(sealRecords([]).head).toEqual(emptyChain)
  })
})

test('identities of an object, as Kubernetes and as the proxies name them', () => {
  const binding = {
    subjects: [
      { kind: 'ServiceAccount', name: 'deployer', namespace: 'shop' },
      { kind: 'Group', name: 'x' },
    ],
  }
  expect(identitiesOf({ ...key, kind: 'RoleBinding' }, binding, 'td')).toEqual({
    serviceAccounts: ['shop/deployer'],
    spiffeIds: ['spiffe://td/ns/shop/sa/deployer'],
  })
  const policy = { spec: { rules: [{ from: [{ source: { principals: ['td/ns/jobs/sa/batch', 'td/ns/*'] } }] }] } }
  expect(identitiesOf({ ...key, kind: 'AuthorizationPolicy' }, policy, 'td')).toEqual({
    serviceAccounts: ['jobs/batch'],
    spiffeIds: ['spiffe://td/ns/jobs/sa/batch'],
  })
})

test('a record joins the lines that its identity caused in a proxy’s log, by principal', () => {
  const { spiffeIds } = identitiesOf(
    { group: '', kind: 'ServiceAccount', namespace: 'shop', name: 'deployer' },
    {},
    'td',
  )
  const lines = ['deployer', 'deployer-2'].map((name) => ({
    downstream_peer_uri_san: `spiffe://td/ns/shop/sa/${name}`,
    response_code: 200,
  }))
  const joined = lines.filter((line) => spiffeIds.includes(`spiffe://${peerOf(line)}`))
  expect(joined).toEqual([lines[0]])
})
