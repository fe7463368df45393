import { describe, expect, test } from '@jest/globals'
import { emptyChain, sealRecords } from '../../src/audit/chain.js'
import { command, verifyAudit } from '../../src/commands/audit.js'
import { inputs, portsOf } from './support.js'

const { text, head } = sealRecords([{ unmapped: { records: 1 } }, { unmapped: { a: 1 } }])
const more = sealRecords([{ unmapped: { records: 0 } }], head)

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
      answer: async (text) => void said.lines.push(...text.split('\n')),
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
    // A chain that begins anew does not go on from it.
    expect(await ask({ a: text }, { after: head.hash })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
    expect(await ask({ a: text }, { after: '' })).toMatchObject({ exit: 1 })
  })

  test('a file that holds no record, and one that is empty', async () => {
    expect(await ask({ a: 'no record\n' })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
    expect(await ask({ a: '' })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
    expect(await ask({ a: text, b: '' }, { head: head.hash })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
  })

  test('a file that is not there', async () => {
    const files: Readonly<Record<string, string>> = { a: undefined as unknown as string }
    expect(await ask(files)).toMatchObject({ exit: 2, codes: ['AUDIT_FILE'] })
  })

  test('an end that the head of another run stands for, and an empty head', async () => {
    expect(await ask({ a: text }, { head: 'f'.repeat(64) })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
    expect(await ask({ a: text }, { head: '' })).toMatchObject({ exit: 1, codes: ['AUDIT_BROKEN'] })
  })

  test('wants its verb and a file', () => {
    expect(() => command.open('audit', ['verify'], inputs)).toThrow('USAGE')
    expect(() => command.open('audit', ['check', 'a'], inputs)).toThrow('USAGE')
  })
})
