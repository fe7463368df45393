import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { auditRecords, type AuditInput } from '../../src/audit/audit-records.js'
import { canonicalJson } from '../../src/plan/canonical-json.js'
import { makePlan } from '../../src/plan/make-plan.js'

const key = { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'shop', name: 'r' }
const input: AuditInput = {
  plan: makePlan({
    environment: 'production',
    cluster: 'uid',
    change: [],
    protection: [],
    access: { verdict: 'equivalent', reasons: [], destinations: [], unchanged: 0 },
    permissions: [],
    rendered: [],
    findings: [],
    gate: { newAccess: 'error', findings: 'error' },
    firstRun: false,
    observed: {
      base: 'b',
      head: 'h',
      token: {
        seen: 'verified',
        reason: '',
        issuer: 'https://issuer',
        audience: 'https://mesh',
        rule: '',
        apply: 'verified',
        verdicts: [],
      },
      positions: {},
      confirmedByServer: true,
      assumptions: [],
    },
    steps: [],
  }),
  result: {
    outcome: 'stopped',
    journal: [
      { kind: 'apply', key, result: 'created' },
      { kind: 'remove', key, result: 'not tried' },
    ],
    problems: [],
  },
  context: {
    platform: 'github',
    serverUrl: 'https://github.com',
    apiUrl: '',
    repository: { id: '77', path: 'acme/shop', ownerId: '1', visibility: 'private' },
    event: 'push',
    ref: 'refs/heads/main',
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
  readonly unmapped: { readonly chain: { readonly index: number; readonly prev: string; readonly hash?: string } }
  readonly activity_id: number
  readonly status_id: number
}

test('one record per run and object, each holding the hash of the one before', () => {
  const lines = auditRecords(input)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  expect(lines.map((line) => [line.activity_id, line.status_id])).toEqual([
    [2, 2],
    [1, 1],
    [4, 2],
  ])
  let previous = '0'.repeat(64)
  for (const line of lines) {
    const { hash, ...chain } = line.unmapped.chain
    expect(chain.prev).toBe(previous)
    const text = canonicalJson({ ...line, unmapped: { ...line.unmapped, chain } })
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
    previous = hash ?? ''
  }
})
