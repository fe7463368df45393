import { expect, test } from '@jest/globals'
import { applySetParentName } from '../../src/bindings/names.js'
import { staleSnapshotWords } from '../../src/plan/gate.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import { meta, samplePlans } from './plans.js'

const blocked = (plan: Plan): Plan => ({
  ...plan,
  reviewed: {
    ...plan.reviewed,
    gate: {
      ...plan.reviewed.gate,
      settings: { ...plan.reviewed.gate.settings, newAccess: 'error' },
      passed: false,
      active: true,
      failures: plan.reviewed.gate.warnings,
      warnings: [],
    },
  },
})
const nextOf = (plans: readonly Plan[]): string =>
  renderComment(plans, meta, 65_536)
    .body.split('\n\n')
    .find((part) => part.startsWith('**Next**')) ?? ''

test('a blocked change that cannot be proven is told to look, since nothing is known to be granted', () => {
  const next = nextOf(samplePlans('cannot-prove').map(blocked))
  expect(next).toContain('check that `extensionProviders` of MeshConfig has `ext-authz-next`')
  expect(next).toContain('`gate.newAccess: warn` on the protected branch')
  expect(next).not.toContain('revert what grants')
})

test('one that gains is told which lines grant it', () => {
  const { body } = renderComment(samplePlans('gains'), meta, 65_536)
  expect(body).toContain('/docs/guides/required-check.md#to-let-wanted-access-through>)')
  expect(body).toContain('revert what grants the access: `mesh/shop/orders.yaml:21`, `mesh/shop/orders.yaml:14`')
})

test('gate and next step are told from what they introduce, and no two strong texts stand side by side', () => {
  for (const name of ['gains', 'cannot-prove'] as const)
    for (const plans of [samplePlans(name), samplePlans(name).map(blocked)]) {
      const { body } = renderComment(plans, meta, 65_536)
      expect(body).not.toMatch(/\*\* ?\*\*/)
      expect(body).toMatch(/^\*\*Gate (?:blocks|would block|warns, merging is not blocked)\*\*: /m)
      expect(body).toMatch(/^\*\*Next\*\*(?:: |$)/m)
    }
})

const [sample] = samplePlans('gains')
if (sample === undefined) throw new Error('no sample')
const [finding] = sample.reviewed.findings
if (finding === undefined) throw new Error('no finding')

const withFindings = (
  findings: Plan['reviewed']['findings'],
  positions: Plan['observed']['positions'],
  settings: Partial<Plan['reviewed']['gate']['settings']> = {},
): Plan => {
  const plan = blocked(sample)
  const { gate } = plan.reviewed
  return {
    ...plan,
    reviewed: { ...plan.reviewed, findings, gate: { ...gate, settings: { ...gate.settings, ...settings } } },
    observed: { ...plan.observed, positions },
  }
}

/** All steps, which are a list where there are several. */
const stepsOf = (plans: readonly Plan[]): string => {
  const { body } = renderComment(plans, meta, 65_536)
  return body.slice(body.indexOf('**Next**')).split('\n\n').slice(0, 2).join('\n')
}

test('files that wait for render are the first step, as a line to paste; other findings come after it', () => {
  const stale = {
    ...finding,
    rule: 'GIT-001',
    fingerprint: 'stale',
    introduced: true,
    remedy: 'run `meshgate render` for environment "production" and commit its files',
  }
  const at = { stale: { kind: 'file', path: 'deploy/the mesh/a.yaml', line: 3, column: 1 } } as const
  const alone = stepsOf([withFindings([stale], at, { findings: 'error' })])
  expect(alone).toContain(
    "- run `meshgate render --environment production --out 'deploy/the mesh'` and commit its files.",
  )
  expect(alone).not.toContain('correct the new findings')
  const both = stepsOf([withFindings([{ ...finding, introduced: true }, stale], at, { findings: 'error' })])
  expect(both.indexOf('meshgate render')).toBeLessThan(both.indexOf('correct the new findings that are left then'))
  // Rendering again changes nothing where the files have to leave this change.
  const waits = { ...stale, remedy: 'take its files out of this change' }
  expect(stepsOf([withFindings([waits], at, { findings: 'error' })])).not.toContain('meshgate render')
})

test('what blocks and stood before is named', () => {
  const standing = { ...finding, rule: 'CALL-012', introduced: false }
  expect(stepsOf([withFindings([standing], {}, { newAccess: 'warn', calls: 'error' })])).toContain(
    'correct 1 finding of declared calls that stood before this change and blocks it too: `CALL-012`',
  )
  expect(stepsOf([withFindings([standing], {}, { newAccess: 'warn', calls: 'warn' })])).not.toContain('CALL-012')
})

test('two plans of one environment are no two environments', () => {
  const [plan] = samplePlans('gains')
  if (plan === undefined) throw new Error('the sample is empty')
  const besides: Plan = { ...plan, observed: { ...plan.observed, arrival: true } }
  const [line] = renderComment([plan, besides], meta, 65_536).body.split('\n')
  expect(line).toContain('the worse of its 2 plans')
  expect(line).not.toContain('environments')
})

test('what apply writes has one count: the list of its objects is none of them', () => {
  const [plan] = samplePlans('gains')
  if (plan === undefined) throw new Error('the sample is empty')
  const place = { namespace: 'shop' }
  const step = (kind: string, name: string): Plan['steps'][number] => ({
    kind: 'remove',
    key: { group: '', kind, namespace: 'shop', name },
    precondition: { kind: 'absent' } as never,
    why: '',
  })
  const saysOf = (steps: Plan['steps']): string =>
    renderComment(
      [
        {
          ...plan,
          steps,
          reviewed: { ...plan.reviewed, environment: 'staging', gate: { ...plan.reviewed.gate, passed: true } },
          observed: { ...plan.observed, place },
        },
      ],
      meta,
      65_536,
    ).body
  const list = step('ConfigMap', applySetParentName('staging'))
  expect(saysOf([list, step('ServiceAccount', 'a'), step('ServiceAccount', 'b')])).toContain(
    '`apply` writes 2 objects, and its list of them, for environment `staging`',
  )
  expect(saysOf([step('ServiceAccount', 'a')])).toContain('`apply` writes 1 object for environment')
  expect(saysOf([list])).toContain('`apply` writes its list of what it wrote for environment')
})

test('each reason that blocks has its step, with the lines to look at; what only warns has one, too', () => {
  const steps = stepsOf(samplePlans('gains'))
  expect(steps).toContain('- revert what grants the access: `mesh/shop/orders.yaml:21`')
  expect(steps).toContain('- revert what gives the Kubernetes permission: `mesh/shop/deployer.yaml:5`')
  expect(steps).toContain('- correct the new findings: `mesh/shop/')
  expect(steps).toContain('- ask the owner of each caller that loses access')
  expect(steps).toContain('- the mesh refuses the token of this CI job: let the mesh accept it')
  // The one way through stands once, behind all that it lets through.
  expect(steps.match(/gate\.newAccess: warn/g)).toHaveLength(1)
})

test('what does not block, or is not there, has no step of its own', () => {
  const without = (part: Partial<Plan['reviewed']>): string =>
    stepsOf([
      {
        ...sample,
        reviewed: { ...sample.reviewed, ...part },
        observed: { ...sample.observed, token: { ...sample.observed.token, verdicts: [] } },
      },
    ])
  const none = without({ permissions: [], findings: [] })
  for (const words of ['Kubernetes permission', 'new findings', 'CI job']) expect(none).not.toContain(words)
  expect(none).toContain('If the access is wanted, `gate.newAccess: warn`')
  // A finding that its setting lets through blocks nothing.
  const { gate } = sample.reviewed
  expect(without({ gate: { ...gate, settings: { ...gate.settings, findings: 'warn' } } })).not.toContain(
    'correct the new',
  )
})

test('a snapshot that is too old is a step beside the others', () => {
  const old = { ...sample.reviewed.gate, failures: [`${staleSnapshotWords} 24h`] }
  expect(stepsOf([{ ...sample, reviewed: { ...sample.reviewed, gate: old } }])).toContain(
    'take a new snapshot of the cluster: `meshgate snapshot`',
  )
})
