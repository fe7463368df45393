import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import type { Request } from '../../src/ports/request.js'
import { explainLine, witnessJson } from '../../src/review/witness.js'
import { inputs, portsOf, type Files } from '../commands/support.js'
import { paste } from './pasted-line.js'

/** Changes as people make them, each with the comment that it gets; MESHGATE_GOLDEN=write writes the comments anew. */
const folder = 'test/fixtures/changes'
const meta = {
  base: 'before',
  head: 'after',
  firstRun: false,
  docsBase: 'https://github.example.com/acme/meshgate/blob/v1.0.0/docs',
}
const filesIn = (path: string): Files =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')]),
  )

const planOf = async (name: string): Promise<Plan> => {
  const folders = { before: filesIn(`${folder}/${name}/before`), after: filesIn(`${folder}/${name}/after`) }
  const { ports, said } = portsOf({ base: {}, head: {}, folders })
  const { plans } = await check({ ...ports, inputs: { ...inputs, before: 'before', after: 'after' } })
  const [plan] = plans
  if (plan === undefined) throw new Error(JSON.stringify(said.problems))
  return plan
}

describe('the comment, and every line of it that can be pasted', () => {
  for (const name of readdirSync(folder).filter((entry) => !entry.includes('.')))
    test(name, async () => {
      const plan = await planOf(name)
      const { access } = plan.reviewed
      const { body } = renderComment([plan], meta, 65_536)
      const golden = `${folder}/${name}/comment.md`
      if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(golden, body)
      expect(body).toBe(readFileSync(golden, 'utf8'))
      const states = { before: filesIn(`${folder}/${name}/before`), after: filesIn(`${folder}/${name}/after`) }
      for (const { gained, lost } of access.destinations)
        for (const [rows, before, after] of [
          [gained, 'deny', 'allow'],
          [lost, 'allow', 'deny'],
        ] as const)
          for (const { witness, where } of rows) {
            const line = explainLine(witness, [['state', 'after']])
            const told = [line, await paste(line, states.before), await paste(line, states.after)]
            // Before, the labels of a relabelled workload are those of no workload: its Service alone names it.
            const first =
              where.startsWith('whose labels were') && !line.includes('--to shop/orders:') ? told[1] : `0 ${before}`
            expect(told).toEqual([line, first, `0 ${after}`])
            const json = `printf %s '${witnessJson(witness)}' | meshgate explain --state after --request -`
            expect(await paste(json, states.after)).toBe(`0 ${after}`)
          }
    })
})

test('a finding on a policy that stays names the line of the mode that changes; on one that changes, nothing besides', async () => {
  const plan = await planOf('permissive')
  const bodyOf = (change: Plan['reviewed']['change']): string =>
    renderComment([{ ...plan, reviewed: { ...plan.reviewed, change } }], meta, 65_536).body
  const said = '(the mode changes at `after/mtls.yaml:6`)'
  expect(bodyOf(plan.reviewed.change)).toContain(said)
  const orders = plan.reviewed.findings.filter(({ rule }) => rule === 'MTLS-003').map(({ object }) => object)
  const changed = orders.map((key) => ({ kind: 'changed' as const, key, fields: [] }))
  expect(bodyOf([...plan.reviewed.change, ...changed])).not.toContain(said)
})

describe('what the flags of explain cannot say is asked as JSON', () => {
  const asked: Request = {
    protocol: 'http',
    destination: { namespace: 'shop', service: 'api', labels: { app: 'api' }, port: 8080 },
    source: {},
    mtls: false,
    http: { method: 'GET', authority: 'api.shop', path: '/', headers: { 'x-team': 'a' } },
  }
  const lineOf = (request: Request): string => explainLine(request, [['state', 'after']])
  const withHeaders = (headers: Readonly<Record<string, string>>): Request => ({
    ...asked,
    http: { method: 'GET', authority: 'api.shop', path: '/', headers },
  })

  test('a request of plain words is none', () => {
    expect(lineOf(asked)).toMatch(/^meshgate explain .*--to shop\/api:8080 .*--header x-team:a$/)
  })

  test.each<[string, Request]>([
    ['a header without a name', withHeaders({ '': 'a' })],
    ['a name with a colon', withHeaders({ ':path': 'a' })],
    ['a value with spaces around it', withHeaders({ 'x-team': ' a' })],
    [
      'a ServiceEntry',
      { ...asked, destination: { namespace: 'shop', service: 'serviceentry/al', labels: { app: 'api' }, port: 80 } },
    ],
  ])('%s', (_, request) => {
    expect(lineOf(request)).toBe(`printf %s '${witnessJson(request)}' | meshgate explain --state after --request -`)
  })
})
