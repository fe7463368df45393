import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { forecastApply, forecastUnnamed, missingYaml, type Applier } from '../../src/plan/forecast-apply.js'
import type { Step } from '../../src/plan/plan.js'
import { forecastSection } from '../../src/review/forecast-section.js'
import { writeMarkdown } from '../../src/review/write-markdown.js'
import { account, clusterRole, rbacReads, role, roleBinding, stateOf } from '../rbac/states.js'

const rbac = 'rbac.authorization.k8s.io'
const applier: Applier = { user: 'system:serviceaccount:ci:applier', groups: ['system:authenticated'] }
const subject = account('applier', 'ci')
const rule = (resources: string[], verbs: string[], apiGroups: string[] = [''], more: JsonObject = {}): JsonObject => ({
  apiGroups,
  resources,
  verbs,
  ...more,
})
const writer = [
  role('writer', [rule(['roles', 'rolebindings'], ['create', 'patch', 'delete'], [rbac])]),
  roleBinding('writer', { kind: 'Role', name: 'writer' }, [subject]),
]
const holds = (rules: readonly JsonObject[]): readonly JsonObject[] => [
  role('held', rules),
  roleBinding('held', { kind: 'Role', name: 'held' }, [subject]),
]

const step = (object: JsonObject): Step => ({
  kind: 'apply',
  key: {
    group: rbac,
    kind: object['kind'] as string,
    namespace: 'shop',
    name: (object['metadata'] as JsonObject)['name'] as string,
  },
  object,
  precondition: { kind: 'absent' },
  why: '',
})
const newRole = step(role('new', [rule(['pods'], ['get', 'list'])]))
const bindNew = step(roleBinding('b', { kind: 'Role', name: 'new' }, [account('app')]))

const outcome = (steps: readonly Step[], objects: readonly JsonObject[], who = applier): string => {
  const { outcome: said, missing } = forecastApply(steps, stateOf(objects), who)
  return [said, ...missing.map(({ key, kind }) => `${kind} ${key.kind}`)].join(', ')
}

describe("whether the API server's escalation check will let apply through", () => {
  test.each([
    ['holds nothing', [], 'refused, write Role, grant Role, write RoleBinding, grant RoleBinding'],
    ['may write, and holds none of the rules', writer, 'refused, grant Role, grant RoleBinding'],
    [
      'holds a part of them',
      [...writer, ...holds([rule(['pods'], ['get'])])],
      'refused, grant Role, grant RoleBinding',
    ],
    ['holds them', [...writer, ...holds([rule(['pods'], ['get', 'list'])])], 'passes'],
    ['holds more', [...writer, ...holds([rule(['*'], ['*'], ['*'])])], 'passes'],
    [
      'holds them for some names only',
      [...writer, ...holds([rule(['pods'], ['*'], [''], { resourceNames: ['a'] })])],
      'refused, grant Role, grant RoleBinding',
    ],
    ['may escalate and bind', [...writer, ...holds([rule(['roles'], ['escalate', 'bind'], [rbac])])], 'passes'],
    [
      'may bind alone',
      [...writer, ...holds([rule(['roles'], ['bind'], [rbac], { resourceNames: ['new'] })])],
      'refused, grant Role',
    ],
  ])('it %s', (_, objects, said) => expect(outcome([newRole, bindNew], objects)).toBe(said))

  test('nobody says who applies: unknown where roles are written, and nothing to say where none is', () => {
    const unnamed = forecastUnnamed([newRole, bindNew])
    expect(unnamed).toMatchObject({ outcome: 'unknown', missing: [] })
    expect(writeMarkdown(forecastSection(unnamed, 'full'))).toBe(
      '**Apply**: whether it will be let through is not known: roles are written, and `apply.user` of the environment does not name the user who writes',
    )
    expect(forecastUnnamed([])).toBeUndefined()
  })

  test('an administrator may everything', () => {
    expect(outcome([newRole, bindNew], [], { user: 'root', groups: ['system:masters'] })).toBe('passes')
  })

  test('a rule that matches no request must be held all the same', () => {
    const odd = step(role('odd', [rule(['pods/'], ['get'])]))
    expect(outcome([odd], [...writer, ...holds([rule(['pods'], ['get'])])])).toBe('refused, grant Role')
    expect(outcome([odd], [...writer, ...holds([rule(['*'], ['get'])])])).toBe('passes')
  })

  test('bind on a ClusterRole is asked for in the namespace of the binding', () => {
    const whole = clusterRole('view', [rule(['secrets'], ['get'])])
    const bind = step(roleBinding('b', { kind: 'ClusterRole', name: 'view' }, [account('app')]))
    expect(outcome([bind], [...writer, whole])).toBe('refused, grant RoleBinding')
    const binder = holds([rule(['clusterroles'], ['bind'], [rbac], { resourceNames: ['view'] })])
    expect(outcome([bind], [...writer, ...binder, whole])).toBe('passes')
  })

  test('a binding is judged by its role as it will be when it is written, too', () => {
    const wider = step(role('standing', [rule(['secrets'], ['get'])]))
    const bind = step(roleBinding('b', { kind: 'Role', name: 'standing' }, [account('app')]))
    const before = [...writer, role('standing', []), ...holds([rule(['roles'], ['escalate'], [rbac])])]
    expect(outcome([bind], before)).toBe('passes')
    expect(outcome([wider, bind], before)).toBe('refused, grant RoleBinding')
  })

  test('what was not read could hold it', () => {
    const reads = rbacReads.map((read) =>
      read.kind === 'ClusterRoleBinding' ? { ...read, status: 'forbidden' as const } : read,
    )
    const forecast = forecastApply([newRole], stateOf(writer, reads), applier)
    expect([forecast.outcome, forecast.unread]).toEqual(['unknown', ['ClusterRoleBindings']])
    expect(writeMarkdown(forecastSection(forecast, 'full'))).toContain(
      'is not known: `ClusterRoleBindings` not wholly read',
    )
  })

  test('the missing rules can be pasted, and are enough', () => {
    const forecast = forecastApply([newRole, bindNew], stateOf([]), applier)
    expect(missingYaml(forecast)).toContain('  - { apiGroups: [""], resources: ["pods"], verbs: ["get", "list"] }')
    const rules = forecast.missing.flatMap((one) => one.rules).map((one): JsonObject => ({ ...one }))
    expect(outcome([newRole, bindNew], holds(rules))).toBe('passes')
    expect(writeMarkdown(forecastSection(forecast, 'full'))).toContain(
      '- it would grant what it does not hold in `Role shop/new`',
    )
  })
})
