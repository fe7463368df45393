import { completeBash } from '../command-line/complete-bash.js'
import { completeFish } from '../command-line/complete-fish.js'
import { completeZsh } from '../command-line/complete-zsh.js'
import { defineCommand, usage } from '../command-line/command.js'
import type { ListedCommand } from '../command-line/listed-command.js'
import { fine } from '../command-line/outcome.js'

/** What each shell reads, made from the table of commands. */
const shells = { bash: completeBash, zsh: completeZsh, fish: completeFish } as const satisfies Readonly<
  Record<string, (commands: readonly ListedCommand[]) => string>
>
type ShellName = keyof typeof shells

const isShell = (word: string): word is ShellName => Object.hasOwn(shells, word)

export const command = defineCommand({
  flags: {},
  words: 'SHELL',
  choices: Object.keys(shells),
  read: ({ words }) => {
    const [name, ...more] = words
    if (name !== undefined && more.length === 0 && isShell(name)) return shells[name]
    throw usage(
      '`completion` takes the name of a shell',
      Object.keys(shells).join(', '),
      words.join(' ').slice(0, 100) || 'nothing',
      'For example: meshgate completion bash',
    )
  },
  run: async ({ offline, listCommands }, complete) => {
    await offline.print(complete(await listCommands()))
    return fine()
  },
  help: `meshgate completion: what a shell needs to complete the command line

  source <(meshgate completion bash)                                     in ~/.bashrc
  source <(meshgate completion zsh)                                      in ~/.zshrc, after compinit
  meshgate completion fish > ~/.config/fish/completions/meshgate.fish    once, and after an upgrade

Prints a script to stdout. It completes commands, flags, their values where they are few, and files.

  --json
`,
})
