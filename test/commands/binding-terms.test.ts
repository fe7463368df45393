import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Finding } from '../../src/rules/finding.js'
import { portsOf } from './support.js'

/** A day in the middle of which the runs are. */
const today = '2026-11-21'

const config = (longest: string | undefined, ...bindings: readonly string[]): string => `version: 1
environments:
  staging: { namespace: shop, gate: { newAccess: warn, findings: error }${longest === undefined ? '' : `, longestBinding: ${longest}`} }
  dev: { namespace: dev }
bindings:
${bindings.map((text) => `  - { ${text}, permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get] }] }\n`).join('')}`

const judge = async (base: string, head: string) => {
  const { ports, said } = portsOf({
    base: { 'meshgate.yaml': base },
    head: { 'meshgate.yaml': head },
    now: Date.parse(`${today}T23:59:59Z`),
  })
  const { exitCode, plans } = await check({ ...ports, inputs: { ...ports.inputs, environment: 'staging' } })
  const [plan] = plans
  if (plan === undefined) throw new Error(JSON.stringify(said.problems))
  const terms = plan.reviewed.findings.filter(({ rule }) => /^CFG-00[34]$/.test(rule))
  return { exitCode, terms: terms.map(({ rule, introduced }: Finding) => [rule, introduced]), findings: terms }
}

const old = 'name: old, expires: 2026-12-31'
const grows = (longest: string | undefined, binding: string) =>
  judge(config(longest, old), config(longest, old, binding))

describe('the longest time of an environment', () => {
  test.each([
    ['no end', 'name: new', true],
    ['the last day of the time', 'name: new, expires: 2027-02-19', false],
    ['a day later', 'name: new, expires: 2027-02-20', true],
    ['the end of time', 'name: new, expires: 9999-12-31', true],
    ['no end, of another environment', 'name: new, environments: [dev]', false],
    ['a day later, of both', 'name: new, environments: [dev, staging], expires: 2027-02-20', true],
  ])('a new binding with %s', async (_, binding, found) => {
    const { exitCode, terms } = await grows('90d', binding)
    expect([exitCode, terms]).toEqual(found ? [1, [['CFG-004', true]]] : [0, []])
  })

  test('says nothing where the environment has none', async () => {
    expect(await grows(undefined, 'name: new')).toMatchObject({ exitCode: 0, terms: [] })
  })

  test('is that of the protected branch, whatever the merge request writes', async () => {
    const wider = await judge(config('90d', old), config('900d', old, 'name: new, expires: 2028-01-01'))
    expect(wider).toMatchObject({ exitCode: 1, terms: [['CFG-004', true]] })
    expect(wider.findings[0]?.text).toContain('90d')
    const without = await judge(config('90d', old), config(undefined, old, 'name: new'))
    expect(without).toMatchObject({ exitCode: 1, terms: [['CFG-004', true]] })
    const narrower = await judge(config('90d', old), config('7d', old, 'name: new, expires: 2027-01-31'))
    expect(narrower).toMatchObject({ exitCode: 0, terms: [] })
  })

  test('counts for the new date of an old binding, also for one that loses its end', async () => {
    const prolonged = (text: string) => judge(config('90d', old), config('90d', text))
    expect(await prolonged('name: old, expires: 2027-02-19')).toMatchObject({ exitCode: 0, terms: [] })
    expect(await prolonged('name: old, expires: 2027-02-20')).toMatchObject({ exitCode: 1, terms: [['CFG-004', true]] })
    expect(await prolonged('name: old')).toMatchObject({ exitCode: 1, terms: [['CFG-004', true]] })
  })

  test('tells of what stood there before, and stops nobody for it', async () => {
    const endless = 'name: endless'
    const found = await judge(config('90d', endless), config('90d', endless, old))
    expect(found).toMatchObject({ exitCode: 0, terms: [['CFG-004', false]] })
  })

  test('a date that is none is refused', async () => {
    for (const date of ['2027-02-30', '2027-2-1', 'tomorrow', "'2027-02-01T00:00:00Z'"])
      await expect(grows('90d', `name: new, expires: ${date}`)).rejects.toThrow('CONFIG_VALUE')
  })
})

describe('the end of a binding', () => {
  test.each([
    ['15 days away', '2026-12-06', []],
    ['14 days away', '2026-12-05', [['CFG-003', false]]],
    ['today', today, [['CFG-003', false]]],
    ['yesterday', '2026-11-20', [['CFG-003', false]]],
  ] as const)('%s', async (_, date, terms) => {
    const binding = config('90d', `name: old, expires: ${date}`)
    expect(await judge(binding, binding)).toMatchObject({ exitCode: 0, terms })
  })

  test('of a new binding it is new, and stops nobody', async () => {
    const found = await judge(config('90d', old), config('90d', old, 'name: short, expires: 2026-11-28'))
    expect(found).toMatchObject({ exitCode: 0, terms: [['CFG-003', true]] })
  })

  test('counts through that day, and is asked for by nothing afterwards', async () => {
    const renders = async (date: string): Promise<number> => {
      const files = { 'meshgate.yaml': config('90d', `name: old, expires: ${date}`) }
      const { ports } = portsOf({ base: files, head: files, now: Date.parse(`${today}T23:59:59Z`) })
      const { plans } = await check({ ...ports, inputs: { ...ports.inputs, environment: 'staging' } })
      return plans[0]?.reviewed.rendered.filter(({ kind }) => kind === 'RoleBinding').length ?? -1
    }
    expect([await renders(today), await renders('2026-11-20')]).toEqual([1, 0])
  })
})
