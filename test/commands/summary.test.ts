import { describe, expect, test } from '@jest/globals'
import { command, summary } from '../../src/commands/summary.js'
import { summaryTable } from '../../src/review/summary-table.js'
import { summarize } from '../../src/plan/summarize.js'
import { applySetId, applySetParentName } from '../../src/bindings/names.js'
import { objectAt, objectsAt } from '../../src/mesh/fields.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import { renderJson } from '../../src/review/render-json.js'
import { exitCodes } from '../../src/errors/codes.js'
import { samplePlans } from '../review/plans.js'
import { inputs, portsOf } from './support.js'

const [first] = samplePlans('gains')
if (first === undefined) throw new Error('there is no plan to sum up')

/** A plan of one cluster, as its job left it. */
const recorded = (cluster: number, change: (text: string) => string = (text) => text) => {
  const reviewed = {
    ...first.reviewed,
    environment: `edge-${String(cluster).padStart(2, '0')}`,
    cluster: `uid-${cluster}`,
  }
  const text = renderJson({
    version: '1',
    command: 'check',
    exitCode: exitCodes.fine,
    errors: [],
    plans: [{ ...first, reviewed }],
  })
  return { name: `edge-${cluster}/plan.json`, text: change(text) }
}
const fifty = Array.from({ length: 50 }, (_, index) => recorded(index + 1))

describe('fifty clusters', () => {
  test('that change the same: fifty rows, one letter', () => {
    const { rows, parity } = summarize(fifty)
    expect(rows).toHaveLength(50)
    expect(new Set(rows.map(({ difference }) => difference))).toEqual(new Set(['A']))
    expect(parity).toEqual([])
  })

  test('what an apply brings besides is a row of its own, and makes nobody unequal', () => {
    const arrival = { ...first, observed: { ...first.observed, arrival: true as const } }
    const reviewed = {
      ...first.reviewed,
      environment: 'edge-01',
      cluster: 'uid-1',
      access: { ...first.reviewed.access },
    }
    const text = renderJson({
      version: '1',
      command: 'plan',
      exitCode: exitCodes.fine,
      errors: [],
      plans: [
        { ...first, reviewed },
        { ...arrival, reviewed: { ...reviewed, access: { ...reviewed.access, destinations: [] } } },
      ],
    })
    const { rows, parity } = summarize([{ name: 'edge-1/plan.json', text }, recorded(2)])
    expect(
      summaryTable({ ...summarize([recorded(2)]), rows: rows.map((row) => ({ ...row, verdict: 'incomparable' })) })[1],
    ).toContain('opens and closes access')
    expect(rows.map(({ environment, difference }) => [environment, difference])).toEqual([
      ['edge-01', 'A'],
      ['edge-01, with what was never applied', ''],
      ['edge-02', 'A'],
    ])
    expect(parity).toEqual([])
  })

  test('of which one is apart: it is named, whatever the order of the files', () => {
    const odd = {
      ...recorded(17),
      text: recorded(17).text.replaceAll(`"verdict":"${first.reviewed.access.verdict}"`, '"verdict":"cannot prove"'),
    }
    const files = fifty.map((file) => (file.name === odd.name ? odd : file))
    const { parity, rows } = summarize(files)
    expect(parity.map(({ environments }) => environments.length)).toEqual([49, 1])
    expect(parity[1]?.environments).toEqual(['edge-17'])
    expect(summarize([...files].reverse()).rows).toEqual(rows)
  })
})

const annotated = (environment: string, own: JsonObject = {}): JsonObject => ({
  'meshgate.dev/binding': 'deployer',
  'meshgate.dev/environment': environment,
  'meshgate.dev/source': `acme/${environment}/meshgate.yaml`,
  ...own,
})

/** What the bindings of an environment ask for: an account, a role for it, and the parent of both. */
const rendered = (environment: string): readonly JsonObject[] => {
  const parent = applySetParentName(environment)
  const labels = { 'applyset.kubernetes.io/part-of': applySetId(parent, 'shop') }
  const metadata = (name: string): JsonObject => ({
    name,
    namespace: 'shop',
    labels,
    annotations: annotated(environment),
  })
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: parent,
        namespace: 'shop',
        labels: { 'applyset.kubernetes.io/id': applySetId(parent, 'shop') },
        annotations: { 'applyset.kubernetes.io/tooling': `meshgate/${environment.length}.0.0` },
      },
    },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: metadata('deployer') },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: metadata('meshgate-deployer'),
      rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'patch'] }],
    },
  ]
}

const ofObjects = (environment: string, objects: readonly JsonObject[], change: readonly JsonObject[] = []) => ({
  name: `${environment}/plan.json`,
  text: JSON.stringify({ plans: [{ reviewed: { ...first.reviewed, environment, rendered: objects, change } }] }),
})

/** What the second of two environments has apart from the first, which two have. */
const apartOf = (
  objects: readonly JsonObject[],
  change: readonly JsonObject[] = [],
  usual: readonly JsonObject[] = [],
) => {
  const { parity } = summarize([
    ofObjects('one', rendered('one'), usual),
    ofObjects('three', rendered('three'), usual),
    ofObjects('two', objects, change),
  ])
  return parity[1]?.apart ?? []
}

const [parent, account, role] = rendered('two')
if (parent === undefined || account === undefined || role === undefined) throw new Error('nothing is rendered')
const extra: JsonObject = { ...role, metadata: { ...objectAt(role, 'metadata'), name: 'meshgate-viewer' } }
const roleKey = { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'shop', name: 'meshgate-deployer' }
const fieldOf = (pointer: string, before: Json | undefined, after: Json | undefined): JsonObject => ({
  kind: 'changed',
  key: roleKey,
  fields: [{ pointer, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }],
})

describe('environments whose access is the same and whose objects are not', () => {
  test('their own names, the program that rendered and the order of sets are no difference', () => {
    const reordered = {
      rules: [{ verbs: ['patch', 'get'], resources: ['deployments'], apiGroups: ['apps'] }],
      metadata: role['metadata'] ?? null,
      kind: 'Role',
      apiVersion: 'rbac.authorization.k8s.io/v1',
    }
    expect(apartOf([reordered, account, parent])).toEqual([])
    expect(
      apartOf(
        rendered('two'),
        [fieldOf('/rules/1/verbs', ['get'], ['patch', 'get'])],
        [fieldOf('/rules/0/verbs', ['get'], ['get', 'patch'])],
      ),
    ).toEqual([])
  })

  test.each<readonly [string, readonly JsonObject[], readonly unknown[]]>([
    [
      'an object more',
      [parent, account, role, extra],
      [{ part: 'object', side: 'here', text: 'Role shop/meshgate-viewer' }],
    ],
    ['an object less', [parent, account], [{ part: 'object', side: 'there', text: 'Role shop/meshgate-deployer' }]],
    [
      'a verb more',
      [parent, account, { ...role, rules: [{ ...objectsAt(role, 'rules')[0], verbs: ['get', 'patch', 'delete'] }] }],
      [{ part: 'object', side: 'both', text: 'Role shop/meshgate-deployer', fields: ['/rules/0/verbs'] }],
    ],
    [
      'an annotation and the binding',
      [
        parent,
        {
          ...account,
          metadata: {
            ...objectAt(account, 'metadata'),
            annotations: annotated('two', { 'meshgate.dev/binding': 'deployer,viewer', 'a/b': '~' }),
          },
        },
        role,
      ],
      [
        {
          part: 'object',
          side: 'both',
          text: 'ServiceAccount shop/deployer',
          fields: ['/metadata/annotations/meshgate.dev~1binding', '/metadata/annotations/a~1b'],
        },
      ],
    ],
  ])('%s', (_, objects, apart) => {
    expect(apartOf(objects)).toEqual(apart)
  })

  test('what is changed in one of them alone, and otherwise in both', () => {
    const label = '/metadata/labels/team'
    const said = { part: 'object', text: 'Role shop/meshgate-deployer', fields: [label] }
    expect(apartOf(rendered('two'), [fieldOf(label, undefined, 'night')])).toEqual([{ ...said, side: 'here' }])
    expect(apartOf(rendered('two'), [], [fieldOf(label, undefined, 'night')])).toEqual([{ ...said, side: 'there' }])
    expect(apartOf(rendered('two'), [fieldOf(label, undefined, 'day')], [fieldOf(label, undefined, 'night')])).toEqual([
      { ...said, side: 'both' },
    ])
  })

  test('a change of trust counts, whatever the environment is called', () => {
    const withTrust = (environment: string, after: string) => ({
      name: `${environment}/plan.json`,
      text: JSON.stringify({
        plans: [
          {
            reviewed: {
              ...first.reviewed,
              environment,
              protection: [{ path: `environments/${environment}/trust/apply`, before: 'main', after }],
            },
          },
        ],
      }),
    })
    expect(summarize([withTrust('one', 'any'), withTrust('two', 'any')]).parity).toEqual([])
    expect(summarize([withTrust('one', 'any'), withTrust('two', 'none')]).parity[1]?.apart).toEqual([
      { part: 'setting', side: 'there', text: 'trust/apply: main → any' },
      { part: 'setting', side: 'here', text: 'trust/apply: main → none' },
    ])
  })
})

const ask = async (files: readonly { readonly name: string; readonly text: string }[], parity = false) => {
  const { ports, said } = portsOf({ base: {}, head: {} })
  const unused = (): never => {
    throw new Error('not asked for')
  }
  const outcome = await summary(
    {
      version: '1',
      output: ports.output,
      clock: ports.clock,
      readFolder: unused,
      readLines: unused,
      print: unused,
      answer: async (text) => void said.lines.push(...text.split('\n')),
      readText: async (name) => files.find((file) => file.name === name)?.text,
    },
    { files: files.map(({ name }) => name), parity },
  )
  return { exit: outcome.exitCode, lines: said.lines, codes: said.problems.map(({ code }) => code) }
}

describe('the command', () => {
  test('prints a line for each environment, and who is apart', async () => {
    const odd = recorded(3, (text) =>
      text.replaceAll(`"verdict":"${first.reviewed.access.verdict}"`, '"verdict":"cannot prove"'),
    )
    const { lines } = await ask([recorded(1), recorded(2), odd])
    expect(lines.slice(4)).toEqual([
      'Gains and losses are counted at each destination by itself.',
      'Not equal: 2 say the same (A); apart from them edge-03 (B).',
      'B against A:',
      '  verdict, in B alone: cannot prove',
      `  verdict, in A alone: ${first.reviewed.access.verdict}`,
    ])
    expect((await ask([recorded(1), recorded(2), odd], true)).exit).toBe(1)
  })

  test('a file without a plan is told, and a run without files', async () => {
    expect(await ask([recorded(1), { name: 'x.json', text: '{}' }])).toMatchObject({ exit: 2, codes: ['USAGE'] })
    expect(() => command.open('summary', [], inputs)).toThrow('USAGE')
  })
})
