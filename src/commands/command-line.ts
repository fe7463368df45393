import { nearest } from '../errors/nearest.js'
import type { Inputs } from '../ports/inputs.js'
import { usage, type Opened } from '../command-line/command.js'
import { commandNames, commands, isCommand, type CommandName } from './table.js'

/** What the command line asks for. */
export type Invocation =
  { readonly kind: 'print'; readonly text: string } | (Opened & { readonly kind: 'run'; readonly name: CommandName })

/**
 * Reads the command line, and loads the command that it names. `defaults` are the inputs that the environment gives (GitLab
 * component variables); a flag wins over them. Throws a `Refusal` with code USAGE.
 */
export const readCommandLine = async (
  words: readonly string[],
  defaults: Inputs,
  version: string,
): Promise<Invocation> => {
  const [first, ...rest] = words
  const print = (text: string): Invocation => ({ kind: 'print', text })
  if (first === undefined || first === '--help' || first === '-h') return print(overview)
  if (first === '--version' || first === '-V' || first === 'version') return print(`${version}\n`)
  if (first === 'help') {
    const [topic] = rest
    return print(topic === undefined ? overview : (await load(topic)).command.help)
  }
  const { name, command } = await load(first)
  if (rest.includes('--help') || rest.includes('-h')) return print(command.help)
  return { kind: 'run', name, ...command.open(name, rest, defaults) }
}

const load = async (word: string) => {
  if (isCommand(word)) return { name: word, command: (await commands[word].load()).command }
  const near = nearest(word, commandNames)
  throw usage(
    `there is no command ${JSON.stringify(word.slice(0, 100))}`,
    commandNames.join(', '),
    word.slice(0, 100),
    `${near === undefined ? '' : `Did you mean \`meshgate ${near}\`? `}Run \`meshgate --help\` for the list.`,
  )
}

const overview = `meshgate joins a pipeline's identity to an Istio mesh.

${Object.entries(commands)
  .map(([name, { summary }]) => `  meshgate ${name.padEnd(10)} ${summary}`)
  .join('\n')}
  meshgate --version

Try it now, without a cluster, a token or an account:

  meshgate demo
  meshgate check --before DIR --after DIR
  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin

\`meshgate COMMAND --help\` shows examples. Every command takes --json.
Exit codes: 0 fine · 1 gate failed · 2 wrong usage or configuration · 3 identity refused · 4 cluster or platform failed · 5 plan is not the reviewed one
`
