import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openSnapshotFolder } from '../../src/ci/snapshot-folder.js'
import { check } from '../../src/commands/check.js'
import { snapshot } from '../../src/commands/snapshot.js'
import type { Plan } from '../../src/plan/plan.js'
import { cluster, portsOf, type Files } from '../commands/support.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`snapshots on a real API server are not tested: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}
const suite = missing === '' ? describe : describe.skip

const world = `
apiVersion: v1
kind: Namespace
metadata: { name: istio-system }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/rev: canary } }
---
apiVersion: v1
kind: Namespace
metadata: { name: ci }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: reader, namespace: ci }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "trustDomain: old.example" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-canary, namespace: istio-system }
data: { mesh: "trustDomain: new.example" }
---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: app, image: app, env: [{ name: PASSWORD, value: hunter2 }], ports: [{ containerPort: 8080 }] }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: deny-batch, namespace: shop }
spec: { action: DENY, selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { namespaces: [jobs] } }] }] }
`
const policy = (...accounts: readonly string[]): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [${accounts.join(', ')}] } }] }]
`
const config = (rest: string): string =>
  `version: 1\npolicies: [mesh/*.yaml]\nenvironments:\n  staging:\n    namespace: shop\n${rest}`
const connected = (namespaces: string): string => config(`    cluster: { context: live, namespaces: ${namespaces} }\n`)
const before: Files = { 'mesh/orders.yaml': policy('new.example/ns/web/sa/web') }
const after: Files = {
  'mesh/orders.yaml': policy(
    'new.example/ns/web/sa/web',
    'new.example/ns/jobs/sa/batch',
    'new.example/ns/audit/sa/audit',
  ),
}

suite('on a real API server', () => {
  let plane: ControlPlane
  const kubectl = (args: readonly string[], input?: string): string =>
    execFileSync(join(plane.assets, 'kubectl'), ['--kubeconfig', plane.kubeconfig, ...args], {
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
    })
  beforeAll(() => {
    plane = startControlPlane({ crds: istioCrds('1.30.0') })
    kubectl(['apply', '-f', '-'], world)
  }, 900_000)
  afterAll(() => plane.down())

  const judged = async (text: string, token: string, more: Files = {}) => {
    const { ports, said } = portsOf({
      base: { 'meshgate.yaml': text, ...before, ...more },
      head: { 'meshgate.yaml': text, ...after, ...more },
      clusters: { live: () => cluster(plane.url, plane.certificateAuthority, token) },
      now: Date.now(),
    })
    const outcome = await check(ports)
    return { outcome, said, plan: outcome.plans[0] as Plan }
  }
  const yamlOf = (sections: readonly string[]): string =>
    sections
      .filter((text) => text.includes('rights that are missing'))
      .map((text) => text.slice(text.indexOf('apiVersion')))
      .join('---\n')

  test('check with the snapshot is check with the cluster, by the MeshConfig of the namespace’s revision', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'meshgate-snapshot-'))
    try {
      const tree = { 'meshgate.yaml': connected('[]') }
      const { ports } = portsOf({
        base: tree,
        head: tree,
        clusters: { live: () => cluster(plane.url, plane.certificateAuthority, plane.adminToken) },
        now: Date.now(),
      })
      const target = openSnapshotFolder(folder, 'snapshots/staging')
      expect((await snapshot(ports, target)).exitCode).toBe(0)
      const files = Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const),
      )
      expect(JSON.stringify(files)).not.toContain('hunter2')
      const live = await judged(connected('[]'), plane.adminToken)
      const recorded = await judged(config('    snapshot: { folder: snapshots/staging }\n'), '', files)
      expect(live.plan.reviewed.access.verdict).toBe('more permissive')
      expect(JSON.stringify(live.plan.reviewed.access)).toContain('audit')
      expect(JSON.stringify(live.plan.reviewed.access)).not.toContain('old.example')
      expect(recorded.plan.reviewed).toEqual(live.plan.reviewed)
      expect(recorded.plan.digest).toBe(live.plan.digest)
      // The folder that a snapshot wrote is replaced; one that holds anything else is not.
      await snapshot(ports, target)
      await expect(snapshot(ports, openSnapshotFolder(folder, 'snapshots'))).rejects.toMatchObject({
        problems: [{ code: 'SNAPSHOT_FOLDER' }],
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)

  test.each([
    ['in two namespaces', '[shop, istio-system]', ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding']],
    ['everywhere', '[]', ['ClusterRole', 'ClusterRoleBinding']],
  ])(
    'a reader without rights gets them by what the run prints: %s',
    async (_, namespaces, kinds) => {
      const token = kubectl(['create', 'token', 'reader', '-n', 'ci']).trim()
      const text = connected(namespaces)
      const first = await judged(text, token)
      expect(first.plan.reviewed.access.verdict).toBe('cannot prove')
      // Not even the mesh's trust domain is known, so the principals that the change names may be anybody's.
      expect(first.plan.reviewed.access.reasons.map(({ code }) => code)).toContain('TRUST_DOMAIN_UNKNOWN')
      expect(first.plan.observed.assumptions.join('\n')).toMatch(
        /\bAuthorizationPolicy\b.* of all namespaces could not be read$/m,
      )
      const rights = yamlOf(first.said.sections)
      for (const kind of kinds) expect(rights).toContain(`kind: ${kind}\n`)
      expect(rights).not.toContain('*')
      kubectl(['apply', '-f', '-'], rights)
      // What a first run could not see, such as the revision of a namespace, may lead to one right more.
      let last = await judged(text, token)
      for (let attempt = 0; attempt < 10 && last.plan.reviewed.access.verdict === 'cannot prove'; attempt += 1) {
        const further = yamlOf(last.said.sections)
        if (further !== '') kubectl(['apply', '-f', '-'], further)
        await new Promise((resolve) => setTimeout(resolve, 500))
        last = await judged(text, token)
      }
      expect(last.plan.reviewed.access.verdict).toBe('more permissive')
      expect(yamlOf(last.said.sections)).toBe('')
      kubectl(['delete', '-f', '-', '--ignore-not-found'], rights)
    },
    120_000,
  )
})
