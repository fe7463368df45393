import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { doctor } from '../../src/commands/doctor.js'
import type { Inputs } from '../../src/open/run.js'
import { inputs, portsOf, type Files } from './support.js'

const gate = 'gate: { newAccess: error, findings: error }'
const config = (policies: string | undefined, environment = `namespace: depot, ${gate}`): string =>
  `version: 1\n${policies === undefined ? '' : `policies: ${policies}\n`}environments: { live: { ${environment} } }\n`

const workload = (name: string): string =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'depot' },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { serviceAccountName: name, containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 8080 }] }] },
      },
    },
  })
const allow = (name: string, ...rules: readonly object[]): string =>
  JSON.stringify({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name, namespace: 'depot' },
    spec: { selector: { matchLabels: { app: 'stock' } }, rules },
  })
const narrow = allow('stock', { from: [{ source: { principals: ['cluster.local/ns/depot/sa/shelf'] } }] })
const everybody = allow('everybody', {})

const files: Files = { 'deploy/stock.yaml': workload('stock'), 'deploy/narrow.yaml': narrow }

const run = async (base: Files, head: Files, asked: Partial<Inputs> = {}) => {
  const { ports, said } = portsOf({ base, head })
  const outcome = await check({ ...ports, inputs: { ...inputs, ...asked } })
  const [plan] = outcome.plans
  return {
    exit: outcome.exitCode,
    codes: said.problems.map(({ code }) => code),
    verdict: plan?.reviewed.access.verdict,
    reasons: plan?.reviewed.access.reasons ?? [],
    rows: plan?.reviewed.protection ?? [],
    assumptions: plan?.observed.assumptions ?? [],
    plans: outcome.plans,
    said: said.lines.join('\n'),
  }
}

describe('the list of files is the protected one, at the top level as in an environment', () => {
  const hidden = { ...files, 'deploy/open.yaml': everybody }
  const inEnvironment = (list: string): string => config(undefined, `namespace: depot, policies: ${list}, ${gate}`)
  test.each<[string, string, string, string]>([
    ['narrowed', config('[deploy/*.yaml]'), config('[deploy/stock.yaml, deploy/narrow.yaml]'), 'policies'],
    ['narrowed in an environment', inEnvironment('[deploy/*.yaml]'), inEnvironment('[deploy/stock.yaml]'), 'policies'],
    ['moved into an environment', config('[deploy/*.yaml]'), inEnvironment('[deploy/stock.yaml]'), 'policies'],
    ['added where files were looked for', config(undefined), config('[deploy/stock.yaml]'), 'policies'],
    [
      'joined to one glob that reads alike',
      config('[deploy/*.yaml, x/*.yaml]'),
      config('["deploy/*.yaml, x/*.yaml"]'),
      'policies',
    ],
  ])('%s: a row, and what the new list leaves out is judged', async (_, base, head, path) => {
    const { verdict, rows, exit } = await run({ ...files, 'meshgate.yaml': base }, { ...hidden, 'meshgate.yaml': head })
    expect(rows.some((row) => row.path.endsWith(path))).toBe(true)
    expect([verdict, exit]).toEqual(['more permissive', 1])
  })

  test('removed: a row, and judged by the old list', async () => {
    const result = await run(
      { ...files, 'meshgate.yaml': config('[deploy/*.yaml]') },
      { ...hidden, 'meshgate.yaml': config(undefined) },
    )
    expect(result.rows).toEqual([{ path: 'policies', before: 'deploy/*.yaml', after: 'not set' }])
    expect([result.verdict, result.exit]).toEqual(['more permissive', 1])
  })

  test('an environment that is renamed or taken out is judged as it was', async () => {
    const base = { ...files, 'meshgate.yaml': config('[deploy/*.yaml]') }
    for (const text of [
      config('[deploy/*.yaml]').replace('live:', 'other:'),
      'version: 1\npolicies: [deploy/*.yaml]\n',
    ]) {
      const { verdict, rows, exit } = await run(base, { ...hidden, 'meshgate.yaml': text })
      expect([verdict, exit]).toEqual(['more permissive', 1])
      expect(rows).toContainEqual({ path: 'environments/live/gate/newAccess', before: 'error', after: 'not set' })
    }
  })

  test('what only the new list reads is no proof: after the merge nobody would be shown it', async () => {
    const base = { ...files, 'meshgate.yaml': config('[deploy/*.yaml]') }
    const head = { ...files, 'extra/open.yaml': everybody, 'meshgate.yaml': config('[deploy/*.yaml, extra/*.yaml]') }
    const { verdict, reasons, exit } = await run(base, head)
    expect([verdict, exit]).toEqual(['cannot prove', 1])
    expect(reasons.map(({ code }) => code)).toEqual(['POLICIES_LIST_WIDENED'])
    expect(reasons[0]?.text).toContain('extra/open.yaml:1')
  })

  test('another list of the same files proves as much as the old one', async () => {
    const base = { ...files, 'meshgate.yaml': config('[deploy/*.yaml]') }
    const head = { ...files, 'meshgate.yaml': config('["**/deploy/*.yaml"]') }
    const { verdict, reasons, rows, exit } = await run(base, head)
    expect([verdict, reasons, exit, rows.length]).toEqual(['equivalent', [], 0, 1])
  })

  test('a list that names what cannot be read can be mended, and proves nothing until it is', async () => {
    const stray = { ...files, 'deploy/values.yaml': 'replicas: 2\n' }
    const more = { ...files, 'deploy/values.yaml': 'replicas: 3\n' }
    const base = { ...stray, 'meshgate.yaml': config('[deploy/*.yaml]') }
    // What both sides hold alike stops nothing; what the change touches does.
    expect((await run(base, base)).exit).toBe(0)
    expect((await run(base, { ...base, ...more })).exit).toBe(2)
    const head = { ...more, 'meshgate.yaml': config('[deploy/stock.yaml, deploy/narrow.yaml]') }
    const { verdict, codes, reasons } = await run(base, head)
    expect([verdict, codes]).toEqual(['cannot prove', []])
    expect(reasons.map(({ code }) => code)).toContain('BEFORE_UNREADABLE')
  })
})

describe('a configuration that is deleted takes its protection along', () => {
  const whole = `version: 1
policies: [deploy/*.yaml]
assume: [{ object: EnvoyFilter/depot/x, reason: seen }]
tests: [{ name: no stranger, from: { principal: cluster.local/ns/a/sa/b }, to: { labels: { app: stock }, port: 8080 }, request: { method: GET, path: / }, expect: deny }]
environments:
  live:
    namespace: depot
    audience: https://mesh.example.com/live
    ${gate}
    trust: { check: { gitlab: { issuer: https://gitlab.example.com, project_id: '77', pipeline_source: merge_request_event } } }
`
  const base = { ...files, 'meshgate.yaml': whole }

  test('every setting is a row, gate and trust first, and the gate of the base holds', async () => {
    const quiet = await run(base, files)
    const paths = quiet.rows.map(({ path }) => path)
    expect(paths.slice(0, 3)).toEqual([
      'environments/live/gate/findings',
      'environments/live/gate/lostAccess',
      'environments/live/gate/newAccess',
    ])
    const at = (path: string): number => paths.indexOf(path)
    expect(at('environments/live/trust/check')).toBeGreaterThan(at('environments/live/gate/newAccess'))
    expect(at('environments/live/audience')).toBeGreaterThan(at('environments/live/trust/check'))
    expect(at('environments/live/namespace')).toBe(paths.length - 1)
    for (const path of ['policies', 'tests/no stranger', 'assume/EnvoyFilter/depot/x']) expect(at(path)).not.toBe(-1)
    expect(quiet.rows.every(({ after }) => after === 'not set')).toBe(true)
    expect(quiet.said).not.toContain('no change in access')
    const open = await run(base, { ...files, 'deploy/open.yaml': everybody })
    expect([open.verdict, open.exit]).toEqual(['more permissive', 1])
  })

  test('the smallest configuration is missed too', async () => {
    const { rows, said } = await run({ ...files, 'meshgate.yaml': 'version: 1\n' }, files)
    expect(rows.map(({ path }) => path)).toContain('version')
    expect(said).not.toContain('no change in access')
  })

  test.each(['', '# nothing\n'])('a file that is emptied (%j) is refused', async (text) => {
    const { exit, codes } = await run(base, { ...files, 'meshgate.yaml': text })
    expect([exit, codes]).toEqual([2, ['CONFIG_EMPTY']])
  })

  test('one of several files, and one that moves, is judged as it was', async () => {
    const two = { ...files, 'a/mesh.yaml': whole, 'b/mesh.yaml': whole.replace('live:', 'spare:') }
    const head = { ...files, 'deploy/open.yaml': everybody, 'c/mesh.yaml': whole, 'b/mesh.yaml': two['b/mesh.yaml'] }
    for (const asked of [{ config: 'a/mesh.yaml,b/mesh.yaml' }, { config: '*/mesh.yaml' }]) {
      const { plans, exit } = await run(two, head, asked)
      const gone = plans.find(({ observed }) => observed.configuration === 'a/mesh.yaml')
      expect(gone?.reviewed.protection.length).toBeGreaterThan(10)
      expect([gone?.reviewed.access.verdict, gone?.reviewed.gate.passed, exit]).toEqual(['more permissive', false, 1])
      const kept = plans.find(({ observed }) => observed.configuration === 'b/mesh.yaml')
      expect(kept?.reviewed.protection).toEqual([])
    }
  })

  test('a test that is taken out or turned round is a row; one that comes is none', async () => {
    const without = whole.replace(/^tests:.*\n/m, '')
    const removed = await run(base, { ...files, 'meshgate.yaml': without })
    expect(removed.rows.map(({ path, after }) => [path, after])).toEqual([['tests/no stranger', 'not set']])
    const turned = await run(base, { ...files, 'meshgate.yaml': whole.replace('expect: deny', 'expect: allow') })
    expect(turned.rows.map(({ path }) => path)).toEqual(['tests/no stranger'])
    const added = await run({ ...files, 'meshgate.yaml': without }, base)
    expect(added.rows).toEqual([])
  })

  test.each([
    ['added', '', 'ignore: [{ rule: AUD-003, object: A/b/c, reason: fine }]\n'],
    [
      'made to last',
      'assume: [{ object: EnvoyFilter/a/b, reason: fine, until: 2026-12-01 }]\n',
      'assume: [{ object: EnvoyFilter/a/b, reason: fine }]\n',
    ],
    [
      'made to last under the same words',
      'assume: [{ object: EnvoyFilter/a/b, reason: fine, until: 2026-12-01 }]\n',
      "assume: [{ object: EnvoyFilter/a/b, reason: 'fine, until 2026-12-01' }]\n",
    ],
    [
      'moved to another object',
      'assume: [{ object: EnvoyFilter/a/b, reason: fine }]\n',
      'assume: [{ object: EnvoyFilter/a/c, reason: fine }]\n',
    ],
  ])('an exception that is %s is a row', async (_, before, after) => {
    const text = config('[deploy/*.yaml]')
    const { rows } = await run(
      { ...files, 'meshgate.yaml': text + before },
      { ...files, 'meshgate.yaml': text + after },
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  test('a mesh of the top level that changes is a row', async () => {
    const text = config('[deploy/*.yaml]')
    const { rows } = await run(
      { ...files, 'meshgate.yaml': text },
      { ...files, 'meshgate.yaml': `${text}mesh: { trustDomain: other }\n` },
    )
    expect(rows.map(({ path }) => path)).toEqual(['environments/live/mesh', 'mesh'])
  })
})

describe('globs that match nothing', () => {
  const open = { ...files, 'deploy/narrow.yaml': everybody }
  test.each(['deploy', 'deploy/*.yml', '*.yaml/x', 'k8s/**'])(
    '%j alone proves nothing, by name and line',
    async (glob) => {
      const text = config(`["${glob}"]`)
      const { verdict, reasons, exit, said } = await run(
        { ...files, 'meshgate.yaml': text },
        { ...open, 'meshgate.yaml': text },
      )
      expect([verdict, exit]).toEqual(['cannot prove', 1])
      expect(reasons.map(({ code }) => code)).toEqual(['POLICIES_MATCH_NOTHING'])
      expect(reasons[0]?.text).toContain(JSON.stringify(glob))
      expect(reasons[0]?.where).toMatchObject({ path: 'meshgate.yaml', line: 2 })
      expect(said).toContain('POLICIES_MATCH_NOTHING')
    },
  )

  test('an environment’s own list is told by its own line', async () => {
    const text = `version: 1\npolicies: [deploy/*.yaml]\nenvironments:\n  live:\n    namespace: depot\n    policies:\n      - nowhere/*.yaml\n`
    const { reasons } = await run({ ...files, 'meshgate.yaml': text }, { ...open, 'meshgate.yaml': text })
    expect(reasons[0]?.where).toMatchObject({ line: 7 })
  })

  test('files without an object prove nothing either', async () => {
    const text = config('[notes/*.yaml]')
    const notes = { 'notes/a.yaml': '# nothing yet\n', 'meshgate.yaml': text }
    const { reasons, verdict } = await run(notes, notes)
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['cannot prove', ['POLICIES_MATCH_NOTHING']])
  })

  test('one of several costs a line of assumptions', async () => {
    const text = config('[deploy/*.yaml, deploy/*.yml]')
    const { verdict, assumptions } = await run({ ...files, 'meshgate.yaml': text }, { ...files, 'meshgate.yaml': text })
    expect(verdict).toBe('equivalent')
    expect(assumptions.filter((line) => line.includes('"deploy/*.yml"'))).toEqual([
      'the glob "deploy/*.yml" of `policies` at meshgate.yaml:2 matches no file at either revision',
    ])
  })

  test('files that are all deleted are judged as deleted', async () => {
    const text = config('[deploy/*.yaml, rules/*.yaml]')
    const base = { 'rules/stock.yaml': narrow, 'deploy/stock.yaml': workload('stock'), 'meshgate.yaml': text }
    const head = { 'deploy/stock.yaml': workload('stock'), 'meshgate.yaml': text }
    const { verdict, assumptions } = await run(base, head)
    expect(verdict).toBe('more permissive')
    expect(assumptions.join()).not.toContain('matches no file')
    const none = await run(base, { 'meshgate.yaml': text })
    expect(none.reasons.map(({ code }) => code)).not.toContain('POLICIES_MATCH_NOTHING')
  })

  test.each([
    ['[deploy]', 1, 'policies', 'missing'],
    ['[deploy/*.yaml, k8s]', 0, 'glob', 'missing'],
    ['[deploy/*.yaml]', 0, 'policies', 'ok'],
  ])('doctor for %s ends with %d', async (globs, exit, name, state) => {
    const text = config(globs)
    const { ports } = portsOf({ base: { ...files, 'meshgate.yaml': text }, head: { ...files, 'meshgate.yaml': text } })
    const outcome = await doctor(ports, { nodeVersion: '20.0.0' })
    expect(outcome.exitCode).toBe(exit)
    const checks = outcome.details?.['checks'] as readonly { name: string; state: string }[]
    expect(checks).toContainEqual(expect.objectContaining({ name, state }))
  })
})
