import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Upgrade } from '../../src/plan/judge-upgrade.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { renderComment } from '../../src/review/render-comment.js'
import { inputs, portsOf, type Files } from '../commands/support.js'
import { paste } from '../review/pasted-line.js'

const mesh = (callers = '"jobs/batch.v1"'): string => `apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "{}" }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: { app: orders, sidecar.istio.io/inject: "true" } }, spec: { containers: [{ name: app, image: app }] } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { serviceAccounts: [${callers}] } }] }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: no-legacy, namespace: shop }
spec: { action: DENY, rules: [{ from: [{ source: { principals: ["*/sa/legacy.v1"] } }] }] }
`
const ofFolders = async (istio: Upgrade | undefined, before = mesh(), after = before): Promise<Plan> => {
  const folders = { before: { 'mesh.yaml': before }, after: { 'mesh.yaml': after } }
  const { ports, said } = portsOf({ base: {}, head: {}, folders })
  const run = {
    ...ports,
    ...(istio === undefined ? {} : { istio }),
    inputs: { ...inputs, before: 'before', after: 'after' },
  }
  const { plans } = await check(run)
  const [plan] = plans
  if (plan === undefined) throw new Error(JSON.stringify(said.problems))
  return plan
}
const rowsOf = ({ reviewed: { access } }: Plan, side: 'gained' | 'lost') =>
  access.destinations.flatMap((destination) => destination[side])

describe('an upgrade of Istio', () => {
  // Set MESHGATE_GOLDEN=write to write it anew.
  test('the comment, as it is read', async () => {
    const plan = await ofFolders({ from: '1.28.5', to: '1.31' }, mesh('"jobs/batch.v1", "ops/*"'))
    const { body } = renderComment([plan], { base: 'before', head: 'after', firstRun: false }, 65_536)
    const file = 'test/fixtures/real-changes/istio-upgrade.md'
    if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(file, body)
    expect(body).toBe(readFileSync(file, 'utf8'))
  })

  test('policies that nobody changed lose and gain by what the next version reads otherwise', async () => {
    const plan = await ofFolders({ from: '1.28.5', to: '1.31' }, mesh('"jobs/batch.v1", "ops/*"'))
    const { access, gate } = plan.reviewed
    expect(access.notes).toContainEqual({
      text: 'a dot in `serviceAccounts` matches only a dot, where it matched any character',
      about: { kind: 'upgrade', from: '1.28.5', to: '1.31.0', of: 'accounts' },
    })
    const [lost] = rowsOf(plan, 'lost')
    expect(lost).toMatchObject({ where: expect.stringContaining('under Istio `1.31.0`') })
    expect(lost?.before.by).toBe('AuthorizationPolicy shop/orders spec.rules[0]')
    // The witness is one that the old expression lets in and the new text does not.
    expect(lost?.witness.source.principal).toMatch(/\/ns\/jobs\/sa\/batch[^.]v1$/)
    expect(gate.warnings).toContain('lost access at 1 destination')
    const lines = renderComment([plan], { base: 'a', head: 'b', firstRun: false }, 65_536).body.split('\n')
    expect(lines.indexOf('<details>')).toBeLessThanOrEqual(60)
    expect(lines.slice(0, 15).join('\n')).toContain(
      '- a dot in `serviceAccounts` matches only a dot, where it matched any character: rows below come from it',
    )
    // Rules that no row comes from, where all rows are told, touch nothing: no reader has to look for what they do.
    expect(lines).toContain('<summary>4 other differences between the versions without any effect here</summary>')
    expect(lines.indexOf('<details>')).toBeGreaterThan(lines.findIndex((text) => text.startsWith('| accounts')))
    expect(lines.find((text) => text.startsWith('| '))).toBe('| Who | → Where | What |')
    expect(lines.join('\n')).toContain(
      '| accounts in `jobs` that match `batch.v1` with any character for each dot, such as `batch-v1`, **except** `jobs`: `batch.v1` (still allowed; used by no workload here: `jobs/batch.v1`)<br>no account known here is one of them | `orders` (any port) under Istio `1.31.0` |',
    )
  })

  test('the line to try answers as the next version does, and with the other version as it was', async () => {
    const state = mesh('"jobs/batch.v1", "ops/*"')
    const plans = [await ofFolders({ from: '1.28.5', to: '1.31' }, state)]
    const meta = { base: 'before', head: 'after', firstRun: false }
    const { body } = renderComment(plans, meta, 65_536)
    expect(renderTerminal(plans, meta)).toContain('try: meshgate explain --state after --istio 1.31.0 --to ')
    const [line = ''] = body.split('\n').filter((text) => text.startsWith('meshgate explain '))
    expect(line).toContain(' --istio 1.31.0 ')
    expect(body).toContain('with --istio 1.28.5 the answer before')
    expect(await paste(line, { 'mesh.yaml': state })).toBe('0 deny')
    expect(await paste(line.replace('--istio 1.31.0', '--istio 1.28.5'), { 'mesh.yaml': state })).toBe('0 allow')
    // Both states are the head's: no fact of before is said to stand in its folder.
    expect(body).toContain('with Istio `1.31.0`: no ALLOW policy matches at `after/mesh.yaml:18`; with `1.28.5`: ')
    expect(body).not.toContain('before: ')
  })

  test('between versions that read these policies alike nothing changes', async () => {
    const plan = await ofFolders({ from: '1.29.6', to: '1.30.3' })
    expect(plan.reviewed.access).toMatchObject({ verdict: 'equivalent', destinations: [] })
    const same = await ofFolders({ from: '1.30.3', to: '1.30' })
    expect(same.reviewed.access.notes).toBeUndefined()
  })

  test('the change itself is judged under the version of today, and the upgrade beside it', async () => {
    const plan = await ofFolders({ from: '1.28.5', to: '1.31' }, mesh(), mesh('"jobs/batch.v1", "web/web"'))
    const gained = rowsOf(plan, 'gained')
    expect(gained.some(({ who, where }) => who.includes('`web` in `web`') && !where.includes('under Istio'))).toBe(true)
    expect(rowsOf(plan, 'lost').every(({ where }) => where.includes('under Istio `1.31.0`'))).toBe(true)
    expect(plan.reviewed.access.verdict).toBe('incomparable')
  })

  test('a changed mesh.istioVersion is an upgrade, and what the change opens today is still seen', async () => {
    const config = (version: string): string =>
      `version: 1\npolicies: [mesh/**]\nenvironments:\n  live: { namespace: shop, mesh: { istioVersion: "${version}" } }\n`
    const files = (version: string, callers?: string): Files => ({
      'meshgate.yaml': config(version),
      'mesh/shop.yaml': mesh(callers),
    })
    const judged = async (base: Files, head: Files): Promise<Plan> => {
      const { ports, said } = portsOf({ base, head })
      const [plan] = (await check({ ...ports, inputs })).plans
      if (plan === undefined) throw new Error(JSON.stringify(said.problems))
      return plan
    }
    const plan = await judged(files('1.28.5'), files('1.31'))
    expect(rowsOf(plan, 'lost')).toHaveLength(1)
    expect(plan.reviewed.protection.map(({ path }) => path)).toContain('environments/live/mesh')
    // A version under which the new pattern means less does not hide what it means today.
    const hiding = await judged(files('1.28.5'), files('1.31', '"jobs/batch.v1", "web/w.b"'))
    const before = rowsOf(hiding, 'gained').filter(({ where }) => !where.includes('under Istio'))
    expect(before.some(({ who }) => who.includes('w.b'))).toBe(true)
  })
})
