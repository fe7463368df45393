import { describe, expect, test } from '@jest/globals'
import { command, summary } from '../../src/commands/summary.js'
import { summarize } from '../../src/plan/summarize.js'
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
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toContain('apart from them edge-03 (B)')
    expect((await ask([recorded(1), recorded(2), odd], true)).exit).toBe(1)
  })

  test('a file without a plan is told, and a run without files', async () => {
    expect(await ask([recorded(1), { name: 'x.json', text: '{}' }])).toMatchObject({ exit: 2, codes: ['USAGE'] })
    expect(() => command.open('summary', [], inputs)).toThrow('USAGE')
  })
})
