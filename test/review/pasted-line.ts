import { readCommandLine } from '../../src/commands/command-line.js'
import type { OfflinePorts } from '../../src/command-line/offline-ports.js'
import { filesOf, inputs, portsOf, shellOf, type Files } from '../commands/support.js'

/** Words as a POSIX shell splits what the review prints: bare words, and single quotes. */
const shellWords = (line: string): readonly string[] =>
  [...line.matchAll(/(?:[^\s'\\]|'[^']*'|\\.)+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|\\(.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    ),
  )

/** What the pasted line answers on a folder. */
export const paste = async (line: string, state: Files): Promise<string> => {
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
