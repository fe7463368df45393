import type { ListedCommand, ListedFlag } from './listed-command.js'

/** A text inside single quotes of fish, where a backslash is one too. */
const quoted = (text: string): string => `'${text.replace(/['\\]/g, (character) => `\\${character}`)}'`

const flagLine = (command: string, { name, takesValue, values, summary }: ListedFlag): string =>
  [
    `complete -c meshgate -n '__fish_seen_subcommand_from ${command}' -l ${name}`,
    ...(takesValue ? ['-r'] : []),
    ...(values.length === 0 ? [] : ['-f', '-a', quoted(values.join(' '))]),
    ...(summary === '' ? [] : ['-d', quoted(summary)]),
  ].join(' ')

const commandLines = ({ name, summary, choices, flags }: ListedCommand): string =>
  [
    `complete -c meshgate -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...(choices.length === 0
      ? []
      : [
          `complete -c meshgate -n '__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${choices.join(' ')}' -f -a ${quoted(choices.join(' '))}`,
        ]),
    ...flags.map((flag) => flagLine(name, flag)),
    '',
  ].join('\n')

/** The script for fish. */
export const completeFish = (commands: readonly ListedCommand[]): string => `# fish completion of meshgate
${commands.map(commandLines).join('')}`
