import { describe, expect, test } from '@jest/globals'
import { applyPlan } from '../../src/apply/apply-plan.js'
import { confirmSteps } from '../../src/apply/confirm-plan.js'
import { renderKubeconfig } from '../../src/apply/kubeconfig.js'
import { Refusal } from '../../src/errors/problem.js'
import { planSteps } from '../../src/plan/steps.js'
import type { Step } from '../../src/plan/plan.js'
import type { ApplyAnswer, Cluster, DeleteAnswer, Precondition } from '../../src/ports/cluster.js'
import type { JsonObject } from '../../src/ports/json.js'
import { keyText, type KubernetesObject, type ObjectKey } from '../../src/ports/object.js'
import type { Output } from '../../src/ports/output.js'
import { cluster as stateOf, environment, live, member, wanted } from '../plan/live-objects.js'

type Answer = ApplyAnswer | DeleteAnswer | Refusal
type Script = (call: {
  readonly dryRun: boolean
  readonly force: boolean
  readonly name: string
  readonly nth: number
}) => Answer | undefined

/** The port over a map of objects; `script` answers instead of it where it says something. */
const scripted = (objects: readonly KubernetesObject[], script: Script = () => undefined) => {
  const stored = new Map(objects.map((object) => [keyText(object.key), object]))
  const calls: string[] = []
  const forced: string[] = []
  const most = { now: 0, seen: 0 }
  let [version, writes, dryRuns] = [100, 0, 0]
  const meets = (key: ObjectKey, precondition: Precondition): boolean => {
    const found = stored.get(keyText(key))
    if (precondition.kind === 'absent') return found === undefined
    return (
      found?.source.kind === 'cluster' &&
      found.source.uid === precondition.uid &&
      found.source.resourceVersion === precondition.resourceVersion
    )
  }
  const asked = async (key: ObjectKey, dryRun: boolean, force = false): Promise<Answer | undefined> => {
    most.seen = Math.max(most.seen, ++most.now)
    await new Promise((resolve) => setImmediate(resolve))
    most.now--
    if (force) forced.push(key.name)
    calls.push(`${dryRun ? 'try' : 'do'} ${key.name}`)
    const answer = script({ dryRun, force, name: key.name, nth: dryRun ? dryRuns++ : writes++ })
    if (answer instanceof Refusal) throw answer
    return answer
  }
  const unused = (): never => {
    throw new Error('not part of an apply')
  }
  const port: Cluster = {
    recordManagers: () => Promise.reject(new Error('not asked for')),
    mayI: () => Promise.reject(new Error('not asked for')),
    identify: unused,
    whoAmI: unused,
    read: unused,
    requestToken: unused,
    close: () => undefined,
    connection: { server: 'https://127.0.0.1:6443' },
    apply: async (object: JsonObject, precondition, { dryRun, force }) => {
      const { key } = wanted(object)
      const said = await asked(key, dryRun, force)
      if (said !== undefined) return said as ApplyAnswer
      if (!meets(key, precondition)) return { kind: 'moved on', perhapsWritten: false }
      const next = live(object, String(++version))
      const kind = stored.has(keyText(key)) ? 'changed' : 'created'
      if (!dryRun) stored.set(keyText(key), next)
      return { kind, object: next }
    },
    remove: async (key, precondition, { dryRun }) => {
      const said = await asked(key, dryRun)
      if (said !== undefined) return said as DeleteAnswer
      if (!stored.has(keyText(key))) return { kind: 'absent' }
      if (!meets(key, precondition)) return { kind: 'moved on', perhapsWritten: false }
      if (!dryRun) stored.delete(keyText(key))
      return { kind: 'deleted' }
    },
  }
  return { port, calls, forced, most, objects: () => [...stored.values()] }
}

const output: Output = {
  info: () => undefined,
  warning: () => undefined,
  problem: () => undefined,
  section: () => undefined,
  mask: () => undefined,
  annotate: () => undefined,
  summary: async () => undefined,
  result: () => undefined,
}

const role = (name: string, verbs: readonly string[]): JsonObject =>
  member('rbac.authorization.k8s.io/v1', 'Role', name, { rules: [{ apiGroups: [''], resources: ['pods'], verbs }] })
const binds = (name: string, to: string, subject = 'ci'): JsonObject =>
  member('rbac.authorization.k8s.io/v1', 'RoleBinding', name, {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: to },
    subjects: [{ kind: 'ServiceAccount', name: subject, namespace: 'shop' }],
  })
const account = (name: string): JsonObject =>
  member('v1', 'ServiceAccount', name, { automountServiceAccountToken: false })

const before = [account('ci'), role('r', ['get']), binds('b', 'r'), role('gone', ['get']), binds('b-gone', 'gone')].map(
  (object) => live(object),
)
// The binding to `r` changes its subject while the role changes: it is written twice.
const desired = [
  account('ci'),
  account('cd'),
  role('r', ['get', 'list']),
  binds('b', 'r', 'cd'),
  role('new', ['watch']),
  binds('b-new', 'new'),
]
const planFor = (objects: readonly KubernetesObject[]): { readonly steps: readonly Step[] } => {
  const { steps, problems } = planSteps({
    environment,
    desired: desired.map(wanted),
    live: stateOf(objects),
    rootNamespace: 'istio-system',
  })
  expect(problems).toEqual([])
  return { steps }
}
const contents = (objects: readonly KubernetesObject[]): readonly string[] =>
  objects.map(({ key }) => keyText(key)).sort()

describe('applyPlan', () => {
  test('does every step in order, after all of them were tried, at most eight at a time', async () => {
    const { port, calls, most, objects } = scripted(before)
    const plan = planFor(before)
    const result = await applyPlan(plan, port, output)
    expect(result.problems).toEqual([])
    expect(result.outcome).toBe('applied')
    expect(calls.findIndex((call) => call.startsWith('do'))).toBe(calls.filter((call) => call.startsWith('try')).length)
    expect(calls.filter((call) => call.startsWith('do'))).toEqual(plan.steps.map(({ key }) => `do ${key.name}`))
    expect(plan.steps.filter(({ key }) => key.name === 'b')).toHaveLength(2)
    expect(most.seen).toBeLessThanOrEqual(8)
    expect(contents(objects())).toEqual(desired.map((object) => keyText(wanted(object).key)).sort())
    expect(planFor(objects()).steps).toEqual([])
  })

  test('an empty plan asks nothing', async () => {
    const { port, calls } = scripted([])
    expect((await applyPlan({ steps: [] }, port, output)).outcome).toBe('nothing to do')
    expect(calls).toEqual([])
  })

  test.each(planFor(before).steps.map((step, index): [number, string] => [index, step.key.name]))(
    'stops at step %i (%s), and a second run ends where the first would have',
    async (index) => {
      const broken = new Refusal({ code: 'INTERNAL', message: 'connection reset', remedy: 'run again' })
      const first = scripted(before, ({ dryRun, nth }) => (!dryRun && nth === index ? broken : undefined))
      const result = await applyPlan(planFor(before), first.port, output)
      expect(result.outcome).toBe('stopped')
      expect(first.calls.filter((call) => call.startsWith('do'))).toHaveLength(index + 1)
      expect(result.journal.map((one) => one.result).slice(index)).toEqual([
        'unknown',
        ...Array<string>(result.journal.length - index - 1).fill('not tried'),
      ])
      expect(result.problems.map(({ code }) => code)).toEqual(['INTERNAL', 'APPLY_STOPPED'])
      const second = scripted(first.objects())
      expect((await applyPlan(planFor(first.objects()), second.port, output)).problems).toEqual([])
      expect(contents(second.objects())).toEqual(desired.map((object) => keyText(wanted(object).key)).sort())
      expect(planFor(second.objects()).steps).toEqual([])
    },
  )

  test.each<[string, Answer, string]>([
    [
      'a conflict',
      { kind: 'conflict', conflicts: [{ manager: 'helm', operation: 'Update', field: '.rules' }] },
      'APPLY_CONFLICT',
    ],
    ['a missing right', { kind: 'forbidden', message: 'cannot patch' }, 'APPLY_FORBIDDEN'],
    ['a change since the plan', { kind: 'moved on', perhapsWritten: false }, 'APPLY_MOVED_ON'],
    [
      'an object that was there after all',
      { kind: 'changed', object: live(account('cd'), '9', 'helm') },
      'APPLY_MERGED',
    ],
    [
      'a role from nowhere',
      { kind: 'depends', on: { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'shop', name: 'other' } },
      'APPLY_DEPENDS',
    ],
  ])('%s in the dry run writes nothing', async (_, answer, code) => {
    const { port, calls } = scripted(before, ({ name }) => (name === 'cd' ? answer : undefined))
    const result = await applyPlan(planFor(before), port, output)
    expect(result.outcome).toBe('refused')
    expect(result.problems.map((problem) => problem.code)).toEqual([code])
    expect(calls.filter((call) => call.startsWith('do'))).toEqual([])
    expect(new Set(result.journal.map((one) => one.result))).toEqual(new Set(['not tried']))
  })

  const conflict = (operation: 'Apply' | 'Update'): Answer => ({
    kind: 'conflict',
    conflicts: [
      { manager: 'kubectl-edit', operation: 'Update', field: '.rules' },
      { manager: 'other', operation, field: '.rules' },
    ],
  })
  test.each<['Apply' | 'Update', boolean, string]>([
    ['Update', false, 'refused'],
    ['Update', true, 'applied'],
    // Who declares the field writes it again.
    ['Apply', true, 'refused'],
  ])('a conflict with an %s, told to take back: %s: %s', async (operation, takeBack, outcome) => {
    const { port, forced } = scripted(before, ({ name, force }) =>
      name === 'r' && !force ? conflict(operation) : undefined,
    )
    const said: string[] = []
    const log = { ...output, info: (text: string) => void said.push(text) }
    const result = await applyPlan(planFor(before), port, log, undefined, takeBack)
    expect(result.outcome).toBe(outcome)
    expect(said.filter((text) => text.startsWith('taken back'))).toEqual(
      outcome === 'applied' ? ['taken back: Role shop/r (.rules from kubectl-edit, .rules from other)'] : [],
    )
    // The object that was edited, and no other.
    expect(new Set(forced)).toEqual(new Set(outcome === 'applied' ? ['r'] : []))
  })

  test('a binding may wait for a role of the same plan', async () => {
    const on = { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'shop', name: 'new' }
    const { port } = scripted(before, ({ dryRun, name }) =>
      dryRun && name === 'b-new' ? { kind: 'depends', on } : undefined,
    )
    expect((await applyPlan(planFor(before), port, output)).outcome).toBe('applied')
  })

  test('a write that the server merged into another object stops the run and names its owner', async () => {
    const { port, calls } = scripted(before, ({ dryRun, name }) =>
      !dryRun && name === 'cd' ? { kind: 'changed', object: live(account('cd'), '9', 'helm') } : undefined,
    )
    const result = await applyPlan(planFor(before), port, output)
    expect(result.outcome).toBe('stopped')
    expect(result.problems[0]).toMatchObject({ code: 'APPLY_MERGED', received: 'helm (Apply)' })
    expect(calls.at(-1)).toBe('do cd')
  })
})

describe('confirmSteps', () => {
  test('says what the server says, and writes nothing', async () => {
    const { port, calls } = scripted(before)
    expect(await confirmSteps(planFor(before).steps, port)).toEqual({ confirmed: true, problems: [] })
    expect(calls.every((call) => call.startsWith('try'))).toBe(true)
  })

  test('an identity that may not patch gets the local comparison, marked', async () => {
    const { port } = scripted(before, () => ({ kind: 'forbidden', message: 'cannot patch' }))
    const applied = planFor(before).steps.filter(({ kind }) => kind === 'apply')
    expect(await confirmSteps(applied, port)).toEqual({ confirmed: false, problems: [] })
  })
})

test('a kubeconfig holds the token once and nothing else of the run', () => {
  const text = renderKubeconfig({
    server: 'https://k8s',
    certificateAuthority: 'PEM',
    namespace: 'shop',
    serviceAccount: 'ci',
    token: 'secret',
  })
  expect(JSON.parse(text)).toEqual({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'cluster', cluster: { server: 'https://k8s', 'certificate-authority-data': 'UEVN' } }],
    users: [{ name: 'ci', user: { token: 'secret' } }],
    contexts: [{ name: 'meshgate', context: { cluster: 'cluster', user: 'ci', namespace: 'shop' } }],
    'current-context': 'meshgate',
  })
})
