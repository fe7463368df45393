import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startIssuer } from '../../src/demo/issuer.js'
import { readServerSide } from '../../src/demo/server-side.js'
import { groupsOf } from '../../src/plan/server-side/groups.js'
import type { JsonObject } from '../../src/ports/json.js'
import { job, joinedLoginContract, printedFor, printedForThree, serverSideContract } from '../contract/server-side.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`the server side is not tested: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
  test.skip('what init --server-side prints, on a real API server', () => undefined)
}
const auditPolicy = `apiVersion: audit.k8s.io/v1
kind: Policy
rules: [{ level: Metadata }]
`

let plane: ControlPlane
const kubectl = (words: readonly string[], input = '') =>
  spawnSync(`${plane.assets}/kubectl`, ['--kubeconfig', plane.kubeconfig, ...words], { encoding: 'utf8', input })

/** Annotations of admission policies in the audit log, once for each request. */
const annotationsIn = (log: string): readonly string[] =>
  log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly stage: string; readonly annotations?: Record<string, string> })
    .filter(({ stage }) => stage === 'ResponseComplete')
    .flatMap(({ annotations = {} }) => Object.entries(annotations))
    .filter(([name]) => name.startsWith('meshgate-owned-'))
    .map(([name, value]) => `${name}: ${value}`)

const start = async (print: typeof printedFor) => {
  const authority = makeCertificateAuthority('e2e')
  const issuer = await startIssuer(authority, job)
  const printed = print(issuer)
  const { authentication } = readServerSide(printed)
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-e2e-server-'))
  const jwt = (authentication['jwt'] as readonly JsonObject[]).map((entry) => ({
    ...entry,
    // The issuer of this test is a private one.
    issuer: { ...(entry['issuer'] as JsonObject), certificateAuthority: authority.certificate },
  }))
  writeFileSync(join(folder, 'authentication.json'), JSON.stringify({ ...authentication, jwt }))
  writeFileSync(join(folder, 'audit-policy.yaml'), auditPolicy)
  const log = join(folder, 'audit.log')
  plane = startControlPlane({
    crds: istioCrds('1.30.0'),
    authenticationConfig: join(folder, 'authentication.json'),
    flags: [`--audit-policy-file=${folder}/audit-policy.yaml`, `--audit-log-path=${log}`],
  })
  for (const name of ['istio-system', 'shop', 'other', 'payments']) kubectl(['create', 'namespace', name])
  const applied = kubectl(['apply', '-f', '-'], printed)
  expect({ status: applied.status, stderr: applied.stderr }).toMatchObject({ status: 0 })
  return {
    url: plane.url,
    certificateAuthority: plane.certificateAuthority,
    issuer,
    as: (username: string, groups: readonly string[]) => ({
      authorization: `Bearer ${plane.adminToken}`,
      'impersonate-user': username,
      'impersonate-group': [...groups],
    }),
    annotations: () => annotationsIn(existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      plane.down()
      rmSync(folder, { recursive: true, force: true })
      await issuer.close()
    },
  }
}

if (missing === '') {
  serverSideContract(
    'a real API server',
    () => start(printedFor),
    () => {
      test('rights: the applier writes in its namespace and nowhere else, the reader reads alone', () => {
        const can = (group: string, ...words: readonly string[]): string =>
          kubectl(['auth', 'can-i', ...words, '--as', 'x', '--as-group', group]).stdout.trim()
        const { applier, reader } = groupsOf({ name: 'staging', namespace: 'shop' })
        expect(can(applier, 'patch', 'authorizationpolicies.security.istio.io', '-n', 'shop')).toBe('yes')
        expect(can(applier, 'patch', 'authorizationpolicies.security.istio.io', '-n', 'other')).toBe('no')
        expect(can(applier, 'get', 'secrets', '-n', 'shop')).toBe('no')
        expect(can(reader, 'list', 'authorizationpolicies.security.istio.io', '-n', 'other')).toBe('yes')
        expect(can(reader, 'patch', 'authorizationpolicies.security.istio.io', '-n', 'shop')).toBe('no')
      })
    },
  )
  joinedLoginContract('a real API server', () => start(printedForThree))
}
