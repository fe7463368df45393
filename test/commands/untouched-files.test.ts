import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { inputs, portsOf, type Files } from './support.js'

const policy = (namespace: string, name: string, principal: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector: { matchLabels: { app: ${name} } }
  rules:
    - from:
        - source:
            principals: ['cluster.local/ns/${namespace}/sa/${principal}']
`
const narrow: Files = { 'deploy/mill.yaml': policy('mill', 'wheel', 'miller') }
const wide: Files = { 'deploy/mill.yaml': policy('mill', 'wheel', 'everybody') }

const run = async (base: Files, head: Files) => {
  const { ports, said } = portsOf({ base, head })
  const changes = Object.keys({ ...base, ...head })
    .filter((path) => base[path] !== head[path])
    .map((path) => ({ path, regular: true }))
  const repository = async () => {
    const opened = await ports.repository()
    return opened === undefined ? undefined : { ...opened, changes: async () => changes }
  }
  const outcome = await check({ ...ports, inputs, repository })
  const [plan] = outcome.plans
  return {
    exit: outcome.exitCode,
    problems: said.problems.map(({ code, where }) => `${code} ${where?.kind === 'file' ? where.path : ''}`),
    verdict: plan?.reviewed.access.verdict,
    reasons: (plan?.reviewed.access.reasons ?? []).map(({ code }) => code),
    destinations: (plan?.reviewed.access.destinations ?? []).flatMap((one) => one.reasons.map(({ code }) => code)),
    assumptions: (plan?.observed.assumptions ?? []).join('\n'),
  }
}

const unreadable: readonly (readonly [string, Files])[] = [
  ['a duplicate key', { 'a.yaml': policy('barn', 'door', 'x').replace('spec:', 'kind: AuthorizationPolicy\nspec:') }],
  ['a word of YAML 1.1', { 'a.yaml': `${policy('barn', 'door', 'x')}  action: yes\n` }],
  ['an alias', { 'a.yaml': policy('barn', 'door', 'x').replace('name: door', 'name: &n door\n  labels: { app: *n }') }],
  ['broken YAML', { 'a.yaml': `${policy('barn', 'door', 'x')}   - : : [\n` }],
  ['no UTF-8', { 'a.yaml': policy('barn', 'door', '\ufffd') }],
  ['a placeholder', { 'a.yaml': policy('barn', 'door', '${WHO}') }],
  ['a template of ytt', { 'a.yaml': `#@ load("@ytt:data", "data")\n---\n${policy('barn', 'door', 'x')}` }],
  ['a template of Helm', { 'a.yaml': policy('barn', 'door', '{{ .Values.who }}') }],
  [
    'a bad label',
    { 'a.yaml': policy('barn', 'door', 'x').replace('  name: door', '  labels: { app: -x- }\n  name: door') },
  ],
  ['two objects of one name', { 'a.yaml': policy('barn', 'door', 'x'), 'b.yaml': policy('barn', 'door', 'y') }],
]

test.each(['meshgate.yml', '.meshgate.yaml', 'Meshgate.yaml', '.github/meshgate.yaml'])(
  'a file that is called nearly like the configuration is named, since nothing gates: %s',
  async (path) => {
    const misnamed = { [path]: 'version: 1\nenvironments: {}\n' }
    const { assumptions } = await run({ ...misnamed, ...narrow }, { ...misnamed, ...wide })
    expect(assumptions).toContain(`${path} is not read (rename it, or name it with \`config\`)`)
  },
)

test('and nothing is said of it where there is none', async () => {
  expect((await run(narrow, wide)).assumptions).toMatch(/^without a configuration nothing gates$/m)
})

describe('what both revisions hold alike stops no run', () => {
  test.each(unreadable)('%s in another namespace: the rows are there, and one line tells of it', async (_, files) => {
    const { exit, problems, verdict, reasons, assumptions } = await run({ ...files, ...narrow }, { ...files, ...wide })
    expect([exit, problems, reasons]).toEqual([0, [], []])
    expect(verdict).toBe('incomparable')
    expect(assumptions).toMatch(
      /1 file was not read, and its text is the same at both revisions: a\.yaml:\d+|1 object is described more than once/,
    )
  })

  /** A refusal of whom no ALLOW that was read lets in: one that was not read may. */
  const closed: Files = {
    'deploy/closed.yaml': `${policy('mill', 'wheel', 'visitor').replace('name: wheel', 'name: closed')}  action: DENY\n`,
  }

  test.each(unreadable)('%s in the namespace of the change: nothing is proven there', async (_, files) => {
    const here = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('barn', 'mill')]),
    )
    const { exit, verdict, destinations } = await run({ ...here, ...narrow, ...closed }, { ...here, ...narrow })
    expect([exit, verdict]).toEqual([0, 'cannot prove'])
    expect((await run({ ...narrow, ...closed }, narrow)).verdict).toBe('equivalent')
    expect(destinations).toContain('NAMESPACE_UNREAD')
  })

  test.each(unreadable)('%s and no change of a policy: nothing changes', async (_, files) => {
    const service =
      '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","namespace":"mill"},"spec":{"ports":[{"port":80}]}}'
    const { exit, verdict } = await run(
      { ...files, ...narrow },
      { ...files, ...narrow, 'deploy/service.json': service },
    )
    expect([exit, verdict]).toEqual([0, 'equivalent'])
  })

  test('comments beside a placeholder are no change', async () => {
    const filled = policy('mill', 'door', '${WHO}')
    const after = { 'a.yaml': `# reviewed\n${filled}# by two\n` }
    expect(await run({ ...narrow, 'a.yaml': filled }, { ...narrow, ...after })).toMatchObject({
      exit: 0,
      verdict: 'equivalent',
      reasons: [],
    })
  })

  test('thirty-seven of them are one line', async () => {
    const broken = Object.fromEntries(
      Array.from({ length: 37 }, (_, index) => [
        `x${index}.yaml`,
        `${policy('barn', `door-${index}`, 'x')}  action: yes\n`,
      ]),
    )
    const { assumptions } = await run({ ...broken, ...narrow }, { ...broken, ...wide })
    expect(assumptions.match(/37 files were not read/g)).toHaveLength(1)
    expect(assumptions).toContain('and 34 more')
  })

  test('what is no object of a mesh is left out, changed or not', async () => {
    const database = 'apiVersion: acid.zalan.do/v1\nkind: postgresql\nmetadata: { name: x }\nspec: { on: yes }\n'
    const workflow = 'on: [push]\nname: istio\njobs: { a: { steps: [{ run: "apiVersion: security.istio.io/v1" }] } }\n'
    const base = { ...narrow, 'db.yaml': database, '.github/workflows/a.yaml': workflow }
    const head = {
      ...wide,
      'db.yaml': database.replace('x', 'y'),
      '.github/workflows/a.yaml': workflow.replace('push', 'tag'),
    }
    expect(await run(base, head)).toMatchObject({ exit: 0, verdict: 'incomparable', problems: [] })
  })
})

describe('what the change touches and nobody can read', () => {
  const mistakes = unreadable.slice(0, 5)
  test.each([...mistakes, unreadable[8] ?? mistakes[0]] as typeof mistakes)(
    '%s is an error at its place',
    async (_, files) => {
      const { exit, problems } = await run(narrow, { ...narrow, ...files })
      expect(exit).toBe(2)
      expect(problems.join(' ')).toContain(' a.yaml')
    },
  )

  test.each(unreadable.slice(5, 8))('%s proves nothing, and is no mistake', async (_, files) => {
    const { exit, problems, verdict, reasons } = await run(narrow, { ...narrow, ...files })
    expect([exit, problems, verdict, reasons]).toEqual([0, [], 'cannot prove', ['CHANGE_UNREAD']])
  })

  test('a second description of an object proves nothing, and says both places', async () => {
    const { exit, verdict, reasons } = await run(narrow, { ...narrow, 'z.yaml': policy('mill', 'wheel', 'other') })
    expect([exit, verdict, reasons]).toEqual([0, 'cannot prove', ['CHANGE_UNREAD']])
  })

  test('an equal second description changes nothing', async () => {
    expect(await run(narrow, { ...narrow, 'z.yaml': policy('mill', 'wheel', 'miller') })).toMatchObject({
      exit: 0,
      verdict: 'equivalent',
    })
  })
})

describe('a policy with a placeholder is not equal on both sides where the change may fill it in', () => {
  const filled: Files = { ...narrow, 'app/policy.yaml': policy('mill', 'gate', '${CALLERS}') }
  test.each([
    ['values', 'app/values.env', 'CALLERS=web', 'CALLERS=*'],
    [
      'substitutions',
      'flux/apps.yaml',
      'kind: Kustomization\nspec: { a: web }\n',
      'kind: Kustomization\nspec: { a: "*" }\n',
    ],
    ['a workflow', '.github/workflows/deploy.yml', 'env: { CALLERS: web }\n', 'env: { CALLERS: "*" }\n'],
  ])('%s', async (_, path, before, after) => {
    const { verdict, reasons } = await run({ ...filled, [path]: before }, { ...filled, [path]: after })
    expect([verdict, reasons]).toEqual(['cannot prove', ['CHANGE_UNREAD']])
  })

  test.each([
    ['words for people', 'docs/notes.md', 'a', 'b'],
    [
      'an object that is read',
      'svc.yaml',
      'apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: c }\n',
      'apiVersion: v1\nkind: Service\nmetadata: { name: b, namespace: c }\n',
    ],
  ])('but %s do not', async (_, path, before, after) => {
    const { verdict } = await run({ ...filled, [path]: before }, { ...filled, [path]: after })
    expect(['equivalent', undefined]).toContain(verdict)
  })
})

describe('a kustomization outside of the listed files that takes them', () => {
  const settings = 'version: 1\npolicies: [mesh/*.yaml]\n'
  const root = (...lines: readonly string[]): string =>
    ['kind: Kustomization', 'resources:', '  - mesh/mill.yaml', '  - mesh/deny.yaml', ...lines, ''].join('\n')
  const listed: Files = {
    'meshgate.yaml': settings,
    'mesh/mill.yaml': policy('mill', 'wheel', 'miller'),
    'mesh/deny.yaml': policy('mill', 'deny', 'miller').replace('spec:', 'spec:\n  action: DENY'),
  }
  const drop = ['patches:', '  - path: drop.yaml']
  test.each<[string, Files, Files]>([
    ['drops a policy from now on', { 'kustomization.yaml': root() }, { 'kustomization.yaml': root(...drop) }],
    [
      'names one less',
      { 'kustomization.yaml': root() },
      { 'kustomization.yaml': root().replace('  - mesh/deny.yaml\n', '') },
    ],
    [
      'has a patch that changes',
      { 'kustomization.yaml': root(...drop), 'drop.yaml': 'a: 1\n' },
      { 'kustomization.yaml': root(...drop), 'drop.yaml': '$patch: delete\n' },
    ],
    ['comes and cannot be read', {}, { 'kustomization.yaml': `${root()}patches: [\n` }],
    [
      'cannot be read at both revisions, and changes',
      { 'kustomization.yaml': `${root()}patches: [\n` },
      { 'kustomization.yaml': `${root(...drop)}patches: [\n` },
    ],
  ])('%s: nothing is proven', async (_, before, after) => {
    const words = { 'mesh/mill.yaml': `# reviewed\n${listed['mesh/mill.yaml'] ?? ''}` }
    const { verdict, reasons } = await run({ ...listed, ...before }, { ...listed, ...words, ...after })
    expect([verdict, reasons]).toEqual(['cannot prove', ['CHANGE_UNREAD']])
  })

  test('is told where the change does not touch it', async () => {
    const same = { ...listed, 'kustomization.yaml': root(...drop) }
    const after = { ...same, 'mesh/mill.yaml': policy('mill', 'wheel', 'baker') }
    const { verdict, assumptions } = await run(same, after)
    expect(verdict).toBe('incomparable')
    expect(assumptions).toContain('kustomization.yaml takes files of `policies` and is not among them')
  })
})
