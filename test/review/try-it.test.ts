import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { readCommandLine } from '../../src/commands/command-line.js'
import type { OfflinePorts } from '../../src/command-line/offline-ports.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import { explainLine, witnessJson } from '../../src/review/witness.js'
import { filesOf, inputs, portsOf, shellOf, type Files } from '../commands/support.js'

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

/** Words as a POSIX shell splits what the review prints: bare words, and single quotes. */
const shellWords = (line: string): readonly string[] =>
  [...line.matchAll(/(?:[^\s'\\]|'[^']*'|\\.)+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|\\(.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    ),
  )

/** What the pasted line answers on a folder. */
const paste = async (line: string, state: Files): Promise<string> => {
  const [printed = '', piped] = line.split(' | meshgate explain ')
  const words = piped === undefined ? shellWords(line).slice(1) : ['explain', ...shellWords(piped)]
  const stdin = piped === undefined ? [] : shellWords(printed).slice(2)
  const invocation = await readCommandLine(words, inputs, '0')
  if (invocation.kind !== 'run' || invocation.name !== 'explain') throw new Error(line)
  const said: string[] = []
  const offline: OfflinePorts = {
    version: '0',
    output: portsOf({ base: {}, head: {} }).ports.output,
    clock: { now: () => Date.parse('2026-11-21T12:00:00Z'), sleep: async () => undefined },
    readFolder: async () => ({ revision: 'DIR', files: filesOf(state) }),
    readText: async () => undefined,
    readLines: async function* () {
      yield* stdin
    },
    print: async (text: string) => void said.push(text),
    answer: async (text: string) => void said.push(text),
  }
  const { exitCode } = await invocation.run(shellOf({ offline }))
  return `${exitCode} ${said.join('').split(/\s/, 1)[0] ?? ''}`
}

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
