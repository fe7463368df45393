import type { ListedCommand, ListedFlag } from './listed-command.js'

/** A text inside single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Colons and brackets end the parts of a specification. */
const described = (text: string): string => text.replace(/[\\:[\]]/g, (character) => `\\${character}`)

const flagLine = ({ name, takesValue, values, summary }: ListedFlag): string => {
  const said = summary === '' ? '' : `[${described(summary)}]`
  if (!takesValue) return quoted(`--${name}${said}`)
  return quoted(`*--${name}${said}:${name}:${values.length === 0 ? '_files' : `(${values.join(' ')})`}`)
}

const commandLines = ({ name, choices, flags }: ListedCommand): string => {
  const words = choices.length === 0 ? '*:file:_files' : `1:word:(${choices.join(' ')})`
  const rest = choices.length === 0 ? [] : [quoted('*:file:_files')]
  return `    ${name})
      _arguments ${[...flags.map(flagLine), quoted('--help[examples]'), quoted(words), ...rest].join(' \\\n        ')}
      ;;
`
}

/** The script for zsh: sourced, or as a file `_meshgate` of `fpath`. */
export const completeZsh = (commands: readonly ListedCommand[]): string => `#compdef meshgate
# zsh completion of meshgate
_meshgate() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${described(summary)}`)}\n`).join('')}    'help:examples of a command'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  shift words
  (( CURRENT -= 1 ))
  case $words[1] in
${commands.map(commandLines).join('')}    help)
      _describe -t commands command commands
      ;;
  esac
}
if [[ $funcstack[1] == _meshgate ]]; then
  _meshgate "$@"
else
  compdef _meshgate meshgate
fi
`
