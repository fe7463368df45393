import { formats } from '../command-line/command.js'
import type { ListedCommand } from '../command-line/listed-command.js'
import { commandNames, commands } from './table.js'

/** Every command with its flags; loads them all, one after the other. */
export const listCommands = async (): Promise<readonly ListedCommand[]> => {
  const listed: ListedCommand[] = []
  for (const name of commandNames) {
    const { command } = await commands[name].load()
    const summaries = readSummaries(command.help)
    listed.push({
      name,
      summary: commands[name].summary,
      choices: command.choices,
      flags: Object.entries(command.flags).map(([flag, { type }]) => ({
        name: flag,
        takesValue: type === 'string',
        values: flag === 'format' ? formats : [],
        summary: summaries.get(flag) ?? '',
      })),
    })
  }
  return listed
}

/** `  --base REVISION       what to compare with`, and two flags with one line. */
const readSummaries = (help: string): ReadonlyMap<string, string> =>
  new Map(
    [...help.matchAll(/^ {2}(--\S.*?) {2,}(\S.*)$/gm)].flatMap(([, words = '', said = '']) =>
      [...words.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']): [string, string] => [flag, said]),
    ),
  )
