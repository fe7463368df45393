import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { environmentTitle, groupEnvironments } from '../../src/review/environment-groups.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { meta, samplePlans } from './plans.js'

const [sample] = samplePlans('gains')
if (sample === undefined) throw new Error('no sample')

const named = (environment: string, plan: Plan = sample, observed: Partial<Plan['observed']> = {}): Plan => ({
  ...plan,
  reviewed: { ...plan.reviewed, environment },
  observed: { ...plan.observed, ...observed },
})
const [first] = sample.reviewed.access.destinations
const other: Plan = {
  ...sample,
  reviewed: {
    ...sample.reviewed,
    access: { ...sample.reviewed.access, destinations: first === undefined ? [] : [{ ...first, port: 9999 }] },
  },
}

/** The same change in an environment whose namespace is called otherwise. */
const inNamespace = (
  environment: string,
  namespace: string,
  change: (text: string) => string = (text) => text,
): Plan => {
  const reviewed = change(JSON.stringify(sample.reviewed).replaceAll(/\bshop\b/g, namespace))
  return {
    ...sample,
    reviewed: { ...(JSON.parse(reviewed) as Plan['reviewed']), environment },
    observed: { ...sample.observed, place: { namespace } },
  }
}

describe('environments whose namespaces are called otherwise', () => {
  const groupsOf = (...plans: readonly Plan[]): readonly (readonly (string | null)[])[] =>
    groupEnvironments(plans).map((group) => group.plans.map(({ reviewed }) => reviewed.environment))
  const eu = inNamespace('eu', 'shop-eu')

  test('are one section that names them all, and says whose names it has', () => {
    const us = inNamespace('us', 'shop-us')
    expect(groupsOf(eu, us)).toEqual([['eu', 'us']])
    const { body } = renderComment([eu, us], meta, 200_000)
    expect(body.match(/\*\*Gains access\*\*/g)).toHaveLength(1)
    expect(body).toContain(
      "The same in each one's own namespace: `eu` in `shop-eu`, `us` in `shop-us`. What follows names that of `eu`.",
    )
    const text = renderTerminal([eu, us], meta)
    expect(text.match(/^ {2}Gains access$/gm)).toHaveLength(1)
    expect(text).toContain(
      "the same in each one's own namespace: eu in shop-eu, us in shop-us; what follows names that of eu",
    )
  })

  /** Of a repository without a configuration. */
  const unit = (title: string, namespace: string, change?: (text: string) => string): Plan => {
    const { reviewed, observed } = inNamespace(title, namespace, change)
    const withoutPlace = Object.fromEntries(Object.entries(observed).filter(([name]) => name !== 'place'))
    return {
      ...sample,
      reviewed: { ...reviewed, environment: null, unit: title },
      observed: withoutPlace as unknown as Plan['observed'],
    }
  }

  test('are one section where they are units that nobody configured, each in one namespace', () => {
    const plans = [unit('deploy/eu', 'shop-eu'), unit('deploy/us', 'shop-us')]
    const { body } = renderComment(plans, meta, 200_000)
    expect(body.match(/\*\*Gains access\*\*/g)).toHaveLength(1)
    expect(body).toContain("The same in each one's own namespace: `deploy/eu` in `shop-eu`, `deploy/us` in `shop-us`.")
    const elsewhere = unit('deploy/us', 'shop-us', (text) =>
      text.replace(
        '"change":[',
        '"change":[{"kind":"added","key":{"group":"","kind":"ConfigMap","namespace":"apart","name":"a"},"fields":[]},',
      ),
    )
    expect(groupEnvironments([unit('deploy/eu', 'shop-eu'), elsewhere])).toHaveLength(2)
  })

  test('are one section where their lists of objects and their lines differ, and each has its own', () => {
    const more =
      '"change":[{"kind":"added","key":{"group":"","kind":"ConfigMap","namespace":"shop-us","name":"only-us"},"fields":[]},'
    const us = inNamespace('us', 'shop-us', (text) =>
      text.replace('"change":[', more).replaceAll('mesh/shop-us/orders.yaml', 'mesh/us/orders.yaml'),
    )
    expect(groupsOf(eu, us)).toEqual([['eu', 'us']])
    const { body } = renderComment([eu, us], meta, 200_000)
    expect(body.match(/\*\*Gains access\*\*/g)).toHaveLength(1)
    expect(body).toMatch(/\*\*`us`\*\*\n\nIts rows stand at `mesh\/us\/orders\.yaml:21`, /)
    expect(body.match(/<summary>Objects: /g)).toHaveLength(2)
    const text = renderTerminal([eu, us], meta)
    const [before = '', after = ''] = text.split('\n  In us\n')
    expect(before).not.toContain('only-us')
    expect(after).toContain('added ConfigMap shop-us/only-us')
    expect(after).toMatch(/Its rows stand at\n {4}- mesh\/us\/orders\.yaml:21\n/)
  })

  test('have nothing that follows where only what each has of its own is told', () => {
    const nothing = (plan: Plan): Plan => ({
      ...plan,
      reviewed: {
        ...plan.reviewed,
        access: { ...plan.reviewed.access, verdict: 'equivalent', destinations: [], reasons: [] },
        permissions: [],
        findings: [],
        traffic: [],
      },
    })
    const plans = [nothing(eu), nothing(inNamespace('us', 'shop-us'))]
    expect(renderComment(plans, meta, 200_000).body).not.toContain('What follows')
    expect(renderTerminal(plans, meta)).not.toContain('what follows')
  })

  test('say nothing of names where they have one', () => {
    const { body } = renderComment([named('eu'), named('us')], meta, 200_000)
    expect(body).not.toContain('own namespace')
  })

  test.each<[string, (text: string) => string]>([
    ['a path', (text) => text.replaceAll('/admin', '/admins')],
    ['a path that is called like the namespace', (text) => text.replaceAll('/admin', '/ns/shop-us/x')],
    ['a label', (text) => text.replaceAll('"app":"orders"', '"app":"orders-2"')],
    ['a port', (text) => text.replaceAll('"port":8080', '"port":8081')],
    ['a caller of another namespace', (text) => text.replaceAll('`jobs`', '`jobs-2`')],
    ['a caller of its own namespace', (text) => text.replaceAll('`jobs`', '`shop-us`')],
    [
      'a permission',
      (text) =>
        text.replace(
          '"permissions":[{',
          '"permissions":[{"kind":"gained","subject":"a","scope":"b","rule":"c","badges":[]},{',
        ),
    ],
  ])('have a section each where %s differs', (_, change) => {
    const us = inNamespace('us', 'shop-us', change)
    expect(JSON.stringify(us.reviewed)).not.toBe(JSON.stringify(inNamespace('us', 'shop-us').reviewed))
    expect(groupsOf(eu, us)).toEqual([['eu'], ['us']])
  })

  test('a path that is called like each one’s namespace differs', () => {
    const like = (environment: string, namespace: string): Plan =>
      inNamespace(environment, namespace, (text) => text.replaceAll('/admin', `/ns/${namespace}/x`))
    expect(groupsOf(like('eu', 'shop-eu'), like('us', 'shop-us'))).toEqual([['eu'], ['us']])
  })

  test('one that lets in the other’s namespace is not one that lets in its own', () => {
    const us = inNamespace('us', 'shop-us', (text) => text.replaceAll('`jobs`', '`shop-eu`'))
    const own = inNamespace('eu', 'shop-eu', (text) => text.replaceAll('`jobs`', '`shop-eu`'))
    expect(groupsOf(own, us)).toEqual([['eu'], ['us']])
  })
})

describe('environments in one comment', () => {
  test('equal differences are one group, whatever the token, the lines and the assumptions are', () => {
    const moved = named('b', sample, { positions: {}, assumptions: ['something else'] })
    const groups = groupEnvironments([named('a'), named('c', other), moved])
    expect(groups.map(({ plans }) => plans.map(({ reviewed }) => reviewed.environment))).toEqual([['a', 'b'], ['c']])
  })

  test('how many destinations a cluster has beside is no difference', () => {
    const { access } = sample.reviewed
    const larger: Plan = {
      ...sample,
      reviewed: { ...sample.reviewed, access: { ...access, unchanged: access.unchanged + 5 } },
    }
    expect(groupEnvironments([named('a'), named('b', larger)])).toHaveLength(1)
  })

  test('of equal verdicts the one that lets in anyone stands first, and each names its widest gain', () => {
    const gaining = (name: string, ...rows: readonly (readonly [who: string, what: string])[]): Plan => {
      const row = first?.gained[0]
      if (first === undefined || row === undefined) throw new Error('no row')
      const gained = rows.map(([who, what]) => ({ ...row, who, what }))
      const access = { ...sample.reviewed.access, destinations: [{ ...first, gained }] }
      return named(name, { ...sample, reviewed: { ...sample.reviewed, access } })
    }
    const plans = [
      gaining('a', ['namespace `jobs`', '`GET`']),
      gaining('b', ['namespace `jobs`', '`GET`'], ['namespace `web`', '`PUT`']),
      gaining('c', ['namespace `jobs`', '`GET`'], ['anyone', '`/debug*`']),
      gaining('d', ['anyone', 'any request']),
    ]
    const lines = renderComment(plans, meta, 200_000).body.split('\n')
    const listed = lines.filter((line) => /^- ⛔ /.test(line))
    expect(listed.map((line) => [line.charAt(5), line.split(' · ').at(-1)])).toEqual([
      ['d', 'anyone: any request'],
      ['c', 'anyone: `/debug*`'],
      ['b', 'namespace `jobs`: `GET`'],
      ['a', 'namespace `jobs`: `GET`'],
    ])
    const [title, ...terminal] = renderTerminal(plans, meta).split('\n')
    expect(title).toBe('4 environments, the worst first:')
    expect(terminal.slice(0, 4).map((line) => /\[(.)\] · (.*)$/.exec(line)?.slice(1))).toEqual([
      ['d', 'anyone: any request'],
      ['c', 'anyone: /debug*'],
      ['b', 'namespace jobs: GET'],
      ['a', 'namespace jobs: GET'],
    ])
  })

  test('the terminal says once what all of them take for granted', () => {
    const assuming = (name: string, plan: Plan, ...assumptions: readonly string[]): Plan =>
      named(name, plan, { assumptions })
    const text = renderTerminal([assuming('a', sample, 'by all', 'by one'), assuming('b', other, 'by all')], meta)
    expect(text.split('by all')).toHaveLength(2)
    expect(text.indexOf('by one')).toBeLessThan(text.indexOf('by all'))
  })

  test('say what the answers take for granted once, with the environments where it is not of all', () => {
    const assuming = (name: string, ...assumptions: readonly string[]): Plan => named(name, sample, { assumptions })
    const plans = [
      assuming('a', 'taken by all', 'taken by one'),
      assuming('b', 'taken by all'),
      assuming('c', 'taken by all'),
    ]
    const { body } = renderComment(plans, meta, 200_000)
    expect(body.split('\n').filter((line) => line.includes('taken by all'))).toEqual(['- taken by all'])
    expect(body.split('\n').filter((line) => line.includes('taken by one'))).toEqual(['- `a`: taken by one'])
    expect(body.match(/Assumptions and what is not modelled: [0-9]+/g)).toHaveLength(1)
  })

  test('are printed once, with a line for each', () => {
    const { body } = renderComment([named('staging'), named('production'), named('eu', other)], meta, 200_000)
    for (const name of ['staging', 'production', 'eu']) expect(body).toMatch(new RegExp(`^- .* \`${name}\`: `, 'm'))
    expect(body.match(/\*\*Gains access\*\*/g)).toHaveLength(2)
    expect(body).toMatch(/\*\*Environments\*\* `production`, `staging`$/m)
    expect(body).toMatch(/\*\*Environment\*\* `eu`$/m)
    // Whose gate and whose plan it is stays said for each.
    for (const name of ['staging', 'production']) expect(body).toContain(`**\`${name}\`**`)
    expect(body.match(/Plan `sha256:/g)).toHaveLength(3)
  })

  test('the terminal prints them once too, and what is one’s own for each', () => {
    const text = renderTerminal([named('staging'), named('production'), named('eu', other)], meta)
    expect(text.match(/^ {2}Gains access$/gm)).toHaveLength(2)
    expect(text.match(/^.* \[(staging|production|eu)\]$/gm)).toHaveLength(3)
    expect(text).toMatch(/^ {2}In production\n[^]*^ {2}plan sha256:[^]*^ {2}In staging\n[^]*^ {2}plan sha256:/m)
    expect(text.match(/^ {2}plan sha256:/gm)).toHaveLength(3)
  })

  test('what is hidden or assumed in one of them only is a difference', () => {
    const counts = {
      gained: 1,
      lost: 0,
      destinations: 1,
      permissionsGained: 0,
      permissionsLost: 0,
      permissionsUnknown: 0,
    }
    const hidden = named('b', sample, { hidden: { ...counts, findings: 0 } })
    const assuming = named('c', {
      ...sample,
      reviewed: { ...sample.reviewed, assumed: [{ object: 'EnvoyFilter shop/x', reason: 'y' }] },
    })
    expect(groupEnvironments([named('a'), hidden, assuming])).toHaveLength(3)
  })

  test('of several configurations carry the file that has them', () => {
    const plan = named('staging', sample, { configuration: 'teams/a/meshgate.yaml' })
    expect(environmentTitle(plan)).toBe('staging (teams/a/meshgate.yaml)')
    expect(renderComment([plan, named('staging')], meta, 200_000).body).toContain('`staging (teams/a/meshgate.yaml)`')
    expect(renderTerminal([plan], meta)).toContain('[staging (teams/a/meshgate.yaml)]')
  })

  test('one whose cluster was not read is no proof, and never in a group with one that was', () => {
    const unreached = named('b', sample, { unreached: 'CLUSTER_UNREACHABLE' })
    expect(groupEnvironments([named('a'), unreached])).toHaveLength(2)
    expect(renderComment([named('a'), unreached], meta, 200_000).body).toContain(
      'not judged: the cluster could not be read',
    )
  })
})

test('what is one environment’s own has a heading, and nothing has none', () => {
  expect(renderComment([named('one'), named('two')], meta, 65_536).body).toMatch(/^\*\*`one`\*\*$/m)
  const bare = [named('one'), named('two')].map((plan) => ({
    ...plan,
    reviewed: { ...plan.reviewed, environment: null, unit: plan.reviewed.environment ?? '', chains: [] },
  }))
  expect(renderComment(bare, meta, 65_536).body).not.toMatch(/^\*\*`(?:one|two)`\*\*$/m)
})
