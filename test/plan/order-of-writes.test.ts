import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JsonObject } from '../../src/ports/json.js'
import type { Step } from '../../src/plan/plan.js'
import { planSteps } from '../../src/plan/steps.js'
import { cluster, environment, live, member, text, wanted } from './live-objects.js'

type World = ReadonlyMap<string, JsonObject>

const worldOf = (objects: readonly JsonObject[]): World =>
  new Map(objects.map((object) => [text(wanted(object).key), object]))

const after = (world: World, step: Step): World => {
  const next = new Map(world)
  if (step.kind === 'apply') next.set(text(step.key), step.object)
  else next.delete(text(step.key))
  return next
}

const stepsOf = (before: readonly JsonObject[], desired: readonly JsonObject[]): ReturnType<typeof planSteps> =>
  planSteps({
    environment,
    desired: desired.map(wanted),
    live: cluster(before.map((object) => live(object))),
    rootNamespace: 'istio-system',
  })

/** Runs the steps one by one and asks of every state in between what it lets through. */
const expectNeverMoreOpen = (
  before: readonly JsonObject[],
  desired: readonly JsonObject[],
  steps: readonly Step[],
  open: (world: World) => ReadonlySet<string>,
): void => {
  let world = worldOf(before)
  const ends = new Set([...open(world), ...open(worldOf(desired))])
  for (const step of steps) {
    world = after(world, step)
    for (const one of open(world)) if (!ends.has(one)) throw new Error(`${one} is open in between`)
  }
  expect(new Map([...world].sort())).toEqual(new Map([...worldOf(desired)].sort()))
}

const rbac = 'rbac.authorization.k8s.io/v1'
const accounts = ['s1', 's2']
const roles = ['r1', 'r2']
const verbs = ['get', 'list', 'watch']

/** Subject and verb, as the authorizer reads these three kinds; a binding without its role or its account gives nothing. */
const granted = (world: World): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const object of world.values()) {
    if (object['kind'] !== 'RoleBinding') continue
    const reference = (object['roleRef'] as JsonObject)['name'] as string
    const role = world.get(`rbac.authorization.k8s.io/Role/shop/${reference}`)
    for (const subject of object['subjects'] as readonly JsonObject[]) {
      const name = subject['name'] as string
      if (role === undefined || !world.has(`/ServiceAccount/shop/${name}`)) continue
      for (const rule of role['rules'] as readonly JsonObject[])
        for (const verb of rule['verbs'] as readonly string[]) found.add(`${name} ${verb}`)
    }
  }
  return found
}

const permissionWorld = fc
  .record({
    accounts: fc.subarray(accounts),
    roles: fc.dictionary(fc.constantFrom(...roles), fc.subarray(verbs), { maxKeys: 2 }),
    // The role is part of the name, as it is in what is rendered: roleRef is immutable.
    bindings: fc.uniqueArray(
      fc.record({ name: fc.constantFrom('a', 'b'), role: fc.constantFrom(...roles), subjects: fc.subarray(accounts) }),
      {
        maxLength: 3,
        selector: ({ name, role }) => `${name}-${role}`,
      },
    ),
  })
  .map((world) => [
    ...world.accounts.map((name) => member('v1', 'ServiceAccount', name, { automountServiceAccountToken: false })),
    ...Object.entries(world.roles).map(([name, allowed]) =>
      member(rbac, 'Role', name, { rules: [{ apiGroups: [''], resources: ['pods'], verbs: allowed }] }),
    ),
    ...world.bindings.map(({ name, role, subjects }) =>
      member(rbac, 'RoleBinding', `${name}-${role}`, {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role },
        subjects: subjects.map((subject) => ({ kind: 'ServiceAccount', name: subject, namespace: 'shop' })),
      }),
    ),
  ])

const workloads = [
  { app: 'a', v: '1' },
  { app: 'a', v: '2' },
  { app: 'b', v: '1' },
]
const ports = ['1', '2', '3']

/** Workload and port, by Istio's rule: a DENY that matches, then no ALLOW at all, then an ALLOW that matches. */
const reachable = (world: World): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const labels of workloads) {
    const here = [...world.values()].filter((object) => {
      const selector = ((object['spec'] as JsonObject)['selector'] as JsonObject)['matchLabels'] as Record<
        string,
        string
      >
      return Object.entries(selector).every(([name, value]) => (labels as Record<string, string>)[name] === value)
    })
    const of = (action: string): readonly JsonObject[] =>
      here.filter((object) => (object['spec'] as JsonObject)['action'] === action)
    for (const port of ports) {
      const hits = (object: JsonObject): boolean =>
        ((object['spec'] as JsonObject)['rules'] as readonly JsonObject[]).some((rule) =>
          (rule['to'] as readonly JsonObject[]).some((to) =>
            ((to['operation'] as JsonObject)['ports'] as readonly string[]).includes(port),
          ),
        )
      const allowed = !of('DENY').some(hits) && (of('ALLOW').length === 0 || of('ALLOW').some(hits))
      if (allowed) found.add(`${JSON.stringify(labels)} ${port}`)
    }
  }
  return found
}

const policy = fc.record({
  name: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  action: fc.constantFrom('ALLOW', 'ALLOW', 'DENY'),
  selector: fc.constantFrom<Record<string, string>>({}, { app: 'a' }, { app: 'b' }, { app: 'a', v: '1' }),
  ports: fc.subarray(ports, { minLength: 1 }),
})
const policyWorld = fc.uniqueArray(policy, { maxLength: 4, selector: ({ name }) => name }).map((policies) =>
  policies.map(({ name, action, selector, ports: open }) =>
    member('security.istio.io/v1', 'AuthorizationPolicy', name, {
      spec: { selector: { matchLabels: selector }, action, rules: [{ to: [{ operation: { ports: open } }] }] },
    }),
  ),
)

describe('no state in between is more open than both ends', () => {
  test('permissions of ServiceAccounts by Roles and RoleBindings', () => {
    fc.assert(
      fc.property(permissionWorld, permissionWorld, (before, desired) => {
        const { steps, problems } = stepsOf(before, desired)
        expect(problems).toEqual([])
        expectNeverMoreOpen(before, desired, steps, granted)
      }),
      { numRuns: 800 },
    )
  })

  test('requests by AuthorizationPolicies; what has no safe order is refused', () => {
    const count = { planned: 0, refused: 0 }
    fc.assert(
      fc.property(policyWorld, policyWorld, (before, desired) => {
        const { steps, problems } = stepsOf(before, desired)
        if (problems.length > 0) {
          expect(problems.every(({ code }) => code === 'NO_SAFE_ORDER')).toBe(true)
          expect(steps).toEqual([])
          count.refused++
          return
        }
        count.planned++
        expectNeverMoreOpen(before, desired, steps, reachable)
      }),
      { numRuns: 1_000 },
    )
    expect(count.planned).toBeGreaterThan(count.refused)
  })

  test('the order in which objects come does not show', () => {
    fc.assert(
      fc.property(policyWorld, permissionWorld, policyWorld, permissionWorld, (a, b, c, d) => {
        const forth = stepsOf([...a, ...b], [...c, ...d])
        expect(stepsOf([...b, ...a].reverse(), [...d, ...c].reverse()).steps).toEqual(forth.steps)
      }),
      { numRuns: 150 },
    )
  })
})

describe('single cases', () => {
  const allow = (name: string, selector: JsonObject): JsonObject =>
    member('security.istio.io/v1', 'AuthorizationPolicy', name, {
      spec: {
        selector: { matchLabels: selector },
        action: 'ALLOW',
        rules: [{ to: [{ operation: { ports: ['1'] } }] }],
      },
    })

  test('two policies that change places have no safe order', () => {
    const [a, b] = [{ app: 'a' }, { app: 'b' }]
    const { problems } = stepsOf([allow('p1', a), allow('p2', b)], [allow('p1', b), allow('p2', a)])
    expect(problems.map(({ code }) => code)).toEqual(['NO_SAFE_ORDER'])
  })

  test('the new ALLOW stands before the old one goes', () => {
    const { steps } = stepsOf([allow('old', { app: 'a' })], [allow('new', { app: 'a' })])
    expect(steps.map(({ kind, key }) => [kind, key.name])).toEqual([
      ['apply', 'new'],
      ['remove', 'old'],
    ])
  })

  test('what is proven unchanged is not sent', () => {
    const { steps, settled } = stepsOf([allow('p', { app: 'a' })], [allow('p', { app: 'a' })])
    expect(steps).toEqual([])
    expect(settled.map(({ name }) => name)).toEqual(['p'])
  })

  test('mutual TLS is demanded before policies open and given up after they close', () => {
    const tls = (mode: string): JsonObject =>
      member('security.istio.io/v1', 'PeerAuthentication', 'tls', { spec: { mtls: { mode } } })
    const names = (before: string, now: string): readonly string[] =>
      stepsOf([tls(before), allow('p', { app: 'a' })], [tls(now), allow('q', { app: 'a' })]).steps.map(
        ({ key }) => key.name,
      )
    expect(names('PERMISSIVE', 'STRICT')).toEqual(['tls', 'q', 'p'])
    expect(names('STRICT', 'PERMISSIVE')).toEqual(['q', 'p', 'tls'])
  })

  describe('which tokens count', () => {
    const tokens = (issuer: string): JsonObject =>
      member('security.istio.io/v1', 'RequestAuthentication', 'tokens', { spec: { jwtRules: [{ issuer }] } })
    const byClaim = member('security.istio.io/v1', 'AuthorizationPolicy', 'claims', {
      spec: { action: 'ALLOW', rules: [{ when: [{ key: 'request.auth.claims[iss]', values: ['i'] }] }] },
    })
    const orderOf = (before: readonly JsonObject[], now: readonly JsonObject[]): readonly string[] => {
      const { steps, problems } = stepsOf(before, now)
      return problems.length > 0 ? problems.map(({ code }) => code) : steps.map(({ key }) => key.name)
    }

    test('the first rules come before the policies that read them, the last go after', () => {
      expect(orderOf([], [byClaim, tokens('i')])).toEqual(['tokens', 'claims'])
      expect(orderOf([byClaim, tokens('i')], [allow('p', { app: 'a' })])).toEqual(['p', 'claims', 'tokens'])
    })

    test('rules that change together with policies have no safe order, alone they need none', () => {
      expect(orderOf([tokens('i')], [tokens('j'), byClaim])).toEqual(['NO_SAFE_ORDER'])
      expect(orderOf([tokens('i'), byClaim], [tokens('j'), byClaim])).toEqual(['tokens'])
    })

    test('rules that appear under a policy that reads claims already have no safe order beside another change', () => {
      expect(orderOf([byClaim], [byClaim, tokens('i'), allow('p', { app: 'a' })])).toEqual(['NO_SAFE_ORDER'])
    })
  })
})
