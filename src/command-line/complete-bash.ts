import type { ListedCommand, ListedFlag } from './listed-command.js'

const flagsOf = ({ flags }: ListedCommand): string => flags.map(({ name }) => `--${name}`).join(' ')

/** A flag with few values has them listed; any other value is a file or a word that nobody can guess. */
const valuesOf = (commands: readonly ListedCommand[]): ReadonlyMap<string, ListedFlag> =>
  new Map(commands.flatMap(({ flags }) => flags.filter(({ takesValue }) => takesValue).map((one) => [one.name, one])))

/** The script for bash; `-o default` gives files where nothing else is known. Every word in it is one of ours. */
export const completeBash = (commands: readonly ListedCommand[]): string => `# bash completion of meshgate
_meshgate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} flags='' choices=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W '${commands.map(({ name }) => name).join(' ')} help --help --version' -- "$word")
    return
  fi
  case $before in
${[...valuesOf(commands).values()]
  .filter(({ values }) => values.length > 0)
  .map(
    ({ name, values }) =>
      `    --${name})\n      mapfile -t COMPREPLY < <(compgen -W '${values.join(' ')}' -- "$word")\n      return\n      ;;\n`,
  )
  .join('')}    ${[...valuesOf(commands).values()]
  .filter(({ values }) => values.length === 0)
  .map(({ name }) => `--${name}`)
  .join(' | ')}) return ;;
  esac
  case \${COMP_WORDS[1]} in
${commands
  .map(
    (one) =>
      `    ${one.name}) flags='${flagsOf(one)} --help'${one.choices.length === 0 ? '' : ` choices='${one.choices.join(' ')}'`} ;;\n`,
  )
  .join('')}    help) choices='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$word") ;;
    *) [ "$COMP_CWORD" -ne 2 ] || mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word") ;;
  esac
}
complete -o default -F _meshgate meshgate
`
