export const id = 3506;
export const ids = [3506];
export const modules = {

/***/ 23506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ completion_command)
});

;// CONCATENATED MODULE: ./src/command-line/complete-bash.ts
const flagsOf = function ({ flags }) { return flags.map(({ name }) => `--${name}`).join(' ') };
/** A flag with few values has them listed; any other value is a file or a word that nobody can guess. */
const valuesOf = function (commands) { return new Map(commands.flatMap(({ flags }) => flags.filter(({ takesValue }) => takesValue).map((one) => [one.name, one]))) };
/** The script for bash; `-o default` gives files where nothing else is known. Every word in it is one of ours. */
const completeBash = function (commands) { return `# bash completion of meshgate
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
    .map(({ name, values }) => `    --${name})\n      mapfile -t COMPREPLY < <(compgen -W '${values.join(' ')}' -- "$word")\n      return\n      ;;\n`)
    .join('')}    ${[...valuesOf(commands).values()]
    .filter(({ values }) => values.length === 0)
    .map(({ name }) => `--${name}`)
    .join(' | ')}) return ;;
  esac
  case \${COMP_WORDS[1]} in
${commands
    .map((one) => `    ${one.name}) flags='${flagsOf(one)} --help'${one.choices.length === 0 ? '' : ` choices='${one.choices.join(' ')}'`} ;;\n`)
    .join('')}    help) choices='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$word") ;;
    *) [ "$COMP_CWORD" -ne 2 ] || mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word") ;;
  esac
}
complete -o default -F _meshgate meshgate
` };

;// CONCATENATED MODULE: ./src/command-line/complete-fish.ts
/** A text inside single quotes of fish, where a backslash is one too. */
const quoted = function (text) { return `'${text.replace(/['\\]/g, (character) => `\\${character}`)}'` };
const flagLine = function (command, { name, takesValue, values, summary }) { return [
    `complete -c meshgate -n '__fish_seen_subcommand_from ${command}' -l ${name}`,
    ...(takesValue ? ['-r'] : []),
    ...(values.length === 0 ? [] : ['-f', '-a', quoted(values.join(' '))]),
    ...(summary === '' ? [] : ['-d', quoted(summary)]),
].join(' ') };
const commandLines = function ({ name, summary, choices, flags }) { return [
    `complete -c meshgate -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...(choices.length === 0
        ? []
        : [
            `complete -c meshgate -n '__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${choices.join(' ')}' -f -a ${quoted(choices.join(' '))}`,
        ]),
    ...flags.map((flag) => flagLine(name, flag)),
    '',
].join('\n') };
/** The script for fish. */
const completeFish = function (commands) { return `# fish completion of meshgate
${commands.map(commandLines).join('')}` };

;// CONCATENATED MODULE: ./src/command-line/complete-zsh.ts
/** A text inside single quotes. */
const complete_zsh_quoted = function (text) { return `'${text.replaceAll("'", "'\\''")}'` };
/** Colons and brackets end the parts of a specification. */
const described = function (text) { return text.replace(/[\\:[\]]/g, (character) => `\\${character}`) };
const complete_zsh_flagLine = function ({ name, takesValue, values, summary }) {
    const said = summary === '' ? '' : `[${described(summary)}]`;
    if (!takesValue)
        return complete_zsh_quoted(`--${name}${said}`);
    return complete_zsh_quoted(`*--${name}${said}:${name}:${values.length === 0 ? '_files' : `(${values.join(' ')})`}`);
};
const complete_zsh_commandLines = function ({ name, choices, flags }) {
    const words = choices.length === 0 ? '*:file:_files' : `1:word:(${choices.join(' ')})`;
    const rest = choices.length === 0 ? [] : [complete_zsh_quoted('*:file:_files')];
    return `    ${name})
      _arguments ${[...flags.map(complete_zsh_flagLine), complete_zsh_quoted('--help[examples]'), complete_zsh_quoted(words), ...rest].join(' \\\n        ')}
      ;;
`;
};
/** The script for zsh: sourced, or as a file `_meshgate` of `fpath`. */
const completeZsh = function (commands) { return `#compdef meshgate
# zsh completion of meshgate
_meshgate() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${complete_zsh_quoted(`${name}:${described(summary)}`)}\n`).join('')}    'help:examples of a command'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  shift words
  (( CURRENT -= 1 ))
  case $words[1] in
${commands.map(complete_zsh_commandLines).join('')}    help)
      _describe -t commands command commands
      ;;
  esac
}
if [[ $funcstack[1] == _meshgate ]]; then
  _meshgate "$@"
else
  compdef _meshgate meshgate
fi
` };

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/completion.ts





/** What each shell reads, made from the table of commands. */
const shells = { bash: completeBash, zsh: completeZsh, fish: completeFish };
const isShell = function (word) { return Object.hasOwn(shells, word) };
const completion_command = (0,command/* defineCommand */.NB)({
    flags: {},
    words: 'SHELL',
    choices: Object.keys(shells),
    read: ({ words }) => {
        const [name, ...more] = words;
        if (name !== undefined && more.length === 0 && isShell(name))
            return shells[name];
        throw (0,command/* usage */.CI)('`completion` takes the name of a shell', Object.keys(shells).join(', '), words.join(' ').slice(0, 100) || 'nothing', 'For example: meshgate completion bash');
    },
    run: async ({ offline, listCommands }, complete) => {
        await offline.print(complete(await listCommands()));
        return (0,outcome/* fine */.Bs)();
    },
    help: `meshgate completion: what a shell needs to complete the command line

  source <(meshgate completion bash)                                     in ~/.bashrc
  source <(meshgate completion zsh)                                      in ~/.zshrc, after compinit
  meshgate completion fish > ~/.config/fish/completions/meshgate.fish    once, and after an upgrade

Prints a script to stdout. It completes commands, flags, their values where they are few, and files.

  --json
`,
});


/***/ })

};
