import { readNamespace } from '../ports/read-namespace.js'
import type { OwnLogin } from '../open/own-login.js'
import { parseArgs } from 'node:util'
import { nearest } from '../errors/nearest.js'
import { Refusal } from '../errors/problem.js'
import type { Inputs } from '../ports/inputs.js'
import { printedFormats, type PrintedFormat } from '../ports/printed-report.js'
import type { Outcome } from './outcome.js'
import type { Shell } from './shell.js'

/** A flag, as Node's `parseArgs` takes it. */
interface Flag {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
}
export type Flags = Readonly<Record<string, Flag>>
export const text = { type: 'string' } as const
export const texts = { type: 'string', multiple: true } as const
export const flag = { type: 'boolean' } as const

type Named<F extends Flags, Kind> = { readonly [Name in keyof F]: F[Name] extends Kind ? Name : never }[keyof F] &
  string

/** What stood on the command line, by the flags that the command has. An empty text is one that was not given. */
export interface Given<F extends Flags> {
  /** What is no flag. */
  readonly words: readonly string[]
  readonly text: (name: Named<F, { readonly type: 'string'; readonly multiple?: never }>) => string | undefined
  /** As it is written, the empty text too: one that a variable left empty is not a missing one. */
  readonly written: (name: Named<F, { readonly type: 'string'; readonly multiple?: never }>) => string | undefined
  readonly list: (name: Named<F, typeof texts>) => readonly string[]
  readonly flag: (name: Named<F, typeof flag>) => boolean
  /** Throws USAGE where it is missing. */
  readonly required: (name: Named<F, { readonly type: 'string'; readonly multiple?: never }>, what: string) => string
}

/** A command of the command line, in its own file; `commands/table.ts` lists it. */
interface CommandForm<F extends Flags, Question> {
  /** Besides `--json`, which every command takes. */
  readonly flags: F
  /** The words beside its flags, such as `KIND/NAMESPACE/NAME`; without them it takes none. */
  readonly words?: string
  /** What its first word may be, where that is one of a few. */
  readonly choices?: readonly string[]
  /** What `meshgate NAME --help` prints, and the page of the command holds. */
  readonly help: string
  /** Its question, in its own terms. Throws USAGE. */
  readonly read: (given: Given<F>) => Question
  /**
   * Its answer goes to `shell.offline.print` (standard output) where it is a document, such as a file's text, to
   * `shell.offline.answer` where it is words (standard output in a shell, the log of a platform), and to the job's `output` (the
   * log, which is standard error in a shell) where it is told as it comes about; what `--json` prints is the outcome.
   */
  readonly run: (shell: Shell, question: Question) => Promise<Outcome>
  /** What it prints is its answer with `--json` too, in place of the outcome; a function: where that is so for the question. */
  readonly printsAnswer?: true | ((question: Question) => boolean)
}

export interface Command {
  readonly flags: Flags
  /** What its first word may be; none where it takes none, or any. */
  readonly choices: readonly string[]
  readonly help: string
  /** Reads the words after the command's name. `defaults` are the inputs that the environment gives; a flag wins over them. */
  readonly open: (name: string, words: readonly string[], defaults: Inputs) => Opened
}

/** A command with what was asked of it. */
export interface Opened {
  readonly inputs: Inputs
  readonly json: boolean
  readonly printsAnswer: boolean
  /** Another form of the report for standard output, where a command has `--format`. */
  readonly printed?: PrintedFormat | undefined
  /** Missing where the command leaves no reports; its folder, where one was given. */
  readonly reports?: { readonly folder: string | undefined }
  readonly run: (shell: Shell) => Promise<Outcome>
}

export const defineCommand = <const F extends Flags, Question>(form: CommandForm<F, Question>): Command => {
  const flags: Flags = { ...form.flags, json: flag }
  return {
    flags,
    choices: form.choices ?? [],
    help: form.help,
    open: (name, words, defaults) => {
      const { values, positionals } = parse(name, flags, form.words, words)
      const format = readFormat(textValue(values['format']), values['json'] === true)
      const question = form.read(readGiven(name, values, positionals))
      return {
        inputs: mergeInputs(values, defaults),
        json: format === 'json',
        printsAnswer:
          typeof form.printsAnswer === 'function' ? form.printsAnswer(question) : form.printsAnswer === true,
        printed: format === 'json' ? undefined : format,
        ...(Object.hasOwn(flags, 'report') ? { reports: { folder: textValue(values['report']) } } : {}),
        run: (shell) => form.run(shell, question),
      }
    },
  }
}

/** Values of `--format`. */
export const formats = [...printedFormats, 'json'] as const

/** Flags of the inputs, which a workflow gives by other means. */
export const inputFlags = { environment: text, config: text } as const
export const audienceFlags = { audience: text, 'cluster-audience': text } as const
/** How a person logs in, where the configuration has jobs do it by their token. */
export const ownLoginFlags = { context: text, 'exec-plugin': text } as const
export const folderFlags = { before: text, after: text } as const

/** undefined: the login is that of the configuration. */
export const readOwnLogin = (given: Pick<Given<typeof ownLoginFlags>, 'text'>): OwnLogin | undefined => {
  const [context, execPlugin] = [given.text('context'), given.text('exec-plugin')]
  if (context !== undefined) return { context, execPlugin }
  if (execPlugin === undefined) return undefined
  throw usage(
    '`--exec-plugin` is for a context of your kubeconfig',
    '--context NAME beside it',
    `--exec-plugin ${execPlugin}`,
    'Name the context too, or leave the flag out.',
  )
}

export const usage = (message: string, expected: string, received: string, remedy: string): Refusal =>
  new Refusal({ code: 'USAGE', message, expected, received, remedy })

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

const parse = (
  name: string,
  flags: Flags,
  form: string | undefined,
  words: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } => {
  const unknown = words.find((word) => isUnknownFlag(word, flags))?.split('=')[0]
  if (unknown !== undefined) {
    const near = nearest(
      unknown,
      Object.keys(flags).map((known) => `--${known}`),
    )
    throw usage(
      `\`${name}\` has no flag ${JSON.stringify(unknown)}`,
      `the flags of ${name}`,
      words.join(' '),
      `${near === undefined ? '' : `Did you mean ${near}? `}Run \`meshgate ${name} --help\`.`,
    )
  }
  try {
    return parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: form !== undefined })
  } catch (error) {
    throw usage(saidBy(error), `the flags of ${name}`, words.join(' '), `Run \`meshgate ${name} --help\`.`)
  }
}

/** What goes to standard output; `--json` is short for `--format json`. */
const readFormat = (given: string | undefined, json: boolean): PrintedFormat | 'json' | undefined => {
  if (given === undefined) return json ? 'json' : undefined
  const format = formats.find((one) => one === given)
  if (format === undefined) {
    const near = nearest(given, formats)
    throw usage(
      '`--format` names no form of the report',
      formats.join(', '),
      given.slice(0, 80),
      `${near === undefined ? '' : `Did you mean \`--format ${near}\`? `}For example: meshgate check --format markdown`,
    )
  }
  if (json && format !== 'json')
    throw usage(
      '`--json` and `--format` ask for two forms',
      'one of them',
      `--json --format ${format}`,
      'Leave one of them out.',
    )
  return format
}

/** By its member alone: an error of Node need not be of this realm's class. */
const saidBy = (error: unknown): string => {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : ''
  return (String(message).split('. ')[0] ?? '').replaceAll('\n', ' ')
}

/** `--` ends the flags for `parseArgs`; a value that begins with a dash is refused there. */
const isUnknownFlag = (word: string, flags: Flags): boolean =>
  /^--[^=]/.test(word) && !Object.hasOwn(flags, word.slice(2).split('=')[0] ?? '')

const textValue = (value: Values[string]): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const readGiven = <F extends Flags>(name: string, values: Values, words: readonly string[]): Given<F> => {
  const textOf = (flagName: string): string | undefined => textValue(values[flagName])
  return {
    words,
    text: textOf,
    written: (flagName) => {
      const value = values[flagName]
      return typeof value === 'string' ? value : undefined
    },
    list: (flagName) => {
      const value = values[flagName]
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
    },
    flag: (flagName) => values[flagName] === true,
    required: (flagName, what) => {
      const value = textOf(flagName)
      if (value !== undefined) return value
      throw usage(
        `\`${name}\` needs \`--${flagName}\``,
        what,
        'nothing',
        `Run \`meshgate ${name} --help\` for an example.`,
      )
    },
  }
}

const mergeInputs = (values: Values, defaults: Inputs): Inputs => {
  const textOf = (flagName: string): string | undefined => textValue(values[flagName])
  return {
    environment: textOf('environment') ?? defaults.environment,
    config: textOf('config') ?? defaults.config,
    before: textOf('before') ?? defaults.before,
    after: textOf('after') ?? defaults.after,
    audience: textOf('audience') ?? defaults.audience,
    clusterAudience: textOf('cluster-audience') ?? defaults.clusterAudience,
    expect: textOf('expect') ?? defaults.expect,
    planFile: textOf('plan-file') ?? defaults.planFile,
    takeBack: defaults.takeBack,
    auditAfter: textOf('audit-after') ?? defaults.auditAfter,
    bindings: defaults.bindings,
    expired: defaults.expired,
    namespace: readNamespace(textOf('namespace'), '--namespace') ?? defaults.namespace,
  }
}
