import { describe, expect, test } from '@jest/globals'
import { emptyChain, sealRecords } from '../../src/audit/chain.js'
import { command, verifyAudit } from '../../src/commands/audit.js'
import { inputs, portsOf } from './support.js'

const { text, head } = sealRecords([{ unmapped: {} }, { unmapped: { a: 1 } }])
const more = sealRecords([{ unmapped: { b: 2 } }], head)

const ask = async (
  files: Readonly<Record<string, string>>,
  question: { readonly head?: string; readonly after?: string } = {},
) => {
  const { ports, said } = portsOf({ base: {}, head: {} })
  const unused = (): never => {
    throw new Error('not asked for')
  }
  const outcome = await verifyAudit(
    {
      version: '1',
      output: ports.output,
      clock: ports.clock,
      readFolder: unused,
      readLines: unused,
      print: unused,
      readText: async (name) => files[name],
    },
    { files: [...Object.keys(files)], head: question.head, after: question.after },
  )
  return { exit: outcome.exitCode, codes: said.problems.map(({ code }) => code), lines: said.lines.join('\n') }
}

describe('audit verify', () => {
  test('a whole chain over files, and its end', async () => {
    const files = { a: text, b: more.text }
    expect(await ask(files, { head: more.head.hash })).toMatchObject({ exit: 0, codes: [] })
    expect((await ask(files)).lines).toContain('Whether the end was cut is not known')
  })

  test('a cut end shows against the head', async () => {
    expect(await ask({ a: text }, { head: more.head.hash })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
  })

  test('files that begin in the middle: told, unless the hash before them is known', async () => {
    expect(await ask({ b: more.text })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
    expect(await ask({ b: more.text }, { after: head.hash })).toMatchObject({ exit: 0 })
    expect(await ask({ b: more.text }, { after: emptyChain.hash })).toMatchObject({ exit: 1 })
  })

  test('a file that is not there', async () => {
    const { ports } = portsOf({ base: {}, head: {} })
    expect(ports).toBeDefined()
    expect(await ask({ a: 'no record\n' })).toMatchObject({ exit: 2, codes: ['AUDIT_FILE'] })
  })

  test('wants its verb and a file', () => {
    expect(() => command.open('audit', ['verify'], inputs)).toThrow('USAGE')
    expect(() => command.open('audit', ['check', 'a'], inputs)).toThrow('USAGE')
  })
})
