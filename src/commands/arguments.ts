import { parseArgs } from 'node:util'
import { Refusal } from '../errors/problem.js'
import type { Inputs } from '../open/run.js'

/** What the command line asks for. */
export type Invocation =
  | { readonly command: 'help'; readonly topic: CommandName | undefined }
  | { readonly command: 'version' }
  | {
      readonly command: 'check'
      readonly inputs: Inputs
      readonly base: string | undefined
      readonly json: boolean
      readonly report: string | undefined
    }
  | { readonly command: 'apply'; readonly inputs: Inputs; readonly json: boolean; readonly report: string | undefined }
  | { readonly command: 'explain'; readonly question: ExplainArguments; readonly json: boolean }
  | { readonly command: 'replay'; readonly question: ReplayArguments; readonly json: boolean }
  | {
      readonly command: 'test'
      readonly inputs: Inputs
      readonly state: string | undefined
      readonly junit: string | undefined
      readonly json: boolean
    }
  | {
      readonly command: 'render'
      readonly inputs: Inputs
      readonly out: string
      readonly check: boolean
      readonly state: string | undefined
      readonly json: boolean
    }
  | { readonly command: 'snapshot'; readonly inputs: Inputs; readonly out: string; readonly json: boolean }
  | { readonly command: 'withdraw'; readonly inputs: Inputs; readonly json: boolean }
  | { readonly command: 'doctor'; readonly inputs: Inputs; readonly base: string | undefined; readonly json: boolean }
  | {
      readonly command: 'init'
      readonly inputs: Inputs
      readonly platform: string | undefined
      readonly environment: string | undefined
      readonly context: string | undefined
      readonly json: boolean
    }
  | {
      readonly command: 'adopt'
      readonly inputs: Inputs
      readonly object: string
      readonly yes: boolean
      readonly json: boolean
    }
  | {
      readonly command: 'demo'
      readonly kubeconfig: string | undefined
      readonly report: string | undefined
      readonly json: boolean
    }

export const commandNames = [
  'check',
  'apply',
  'explain',
  'replay',
  'test',
  'render',
  'adopt',
  'init',
  'doctor',
  'snapshot',
  'withdraw',
  'demo',
] as const
export type CommandName = (typeof commandNames)[number]

/** One request on the command line, or a file of requests. */
export interface ExplainArguments {
  readonly state: string
  /** Path of a file with one request a line, or `-`. */
  readonly requests: string | undefined
  readonly request: string | undefined
  readonly to: string | undefined
  readonly as: string | undefined
  readonly method: string | undefined
  readonly path: string | undefined
  readonly host: string | undefined
  readonly ip: string | undefined
  readonly headers: readonly string[]
  readonly claims: string | undefined
  readonly tcp: boolean
  readonly keySets: string | undefined
  readonly now: string | undefined
}

export interface ReplayArguments {
  readonly before: string
  readonly after: string
  readonly requests: string
  readonly keySets: string | undefined
  readonly now: string | undefined
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** Flags of every command; a flag that a command does not list is refused. */
const options = {
  check: {
    environment: text,
    config: text,
    before: text,
    after: text,
    base: text,
    audience: text,
    'cluster-audience': text,
    report: text,
    json: flag,
  },
  apply: { environment: text, config: text, audience: text, 'cluster-audience': text, report: text, json: flag },
  explain: {
    state: text,
    requests: text,
    request: text,
    to: text,
    as: text,
    method: text,
    path: text,
    host: text,
    ip: text,
    header: { type: 'string', multiple: true },
    claims: text,
    tcp: flag,
    jwks: text,
    now: text,
    json: flag,
  },
  replay: { before: text, after: text, requests: text, jwks: text, now: text, json: flag },
  test: { environment: text, config: text, state: text, junit: text, json: flag },
  render: { environment: text, config: text, out: text, check: flag, state: text, json: flag },
  snapshot: { environment: text, config: text, out: text, 'cluster-audience': text, json: flag },
  withdraw: { environment: text, config: text, before: text, after: text, json: flag },
  adopt: {
    environment: text,
    config: text,
    audience: text,
    'cluster-audience': text,
    yes: flag,
    json: flag,
  },
  doctor: { environment: text, config: text, base: text, audience: text, 'cluster-audience': text, json: flag },
  init: { platform: text, environment: text, context: text, json: flag },
  demo: { kubeconfig: text, report: text, json: flag },
} as const satisfies Readonly<Record<CommandName, NonNullable<Parameters<typeof parseArgs>[0]>['options']>>

const isCommand = (word: string): word is CommandName => (commandNames as readonly string[]).includes(word)

/**
 * Reads the command line. `defaults` are the inputs that the environment gives (GitLab component variables); a flag
 * wins over them. Throws a `Refusal` with code USAGE.
 */
export const readArguments = (words: readonly string[], defaults: Inputs): Invocation => {
  const [first, ...rest] = words
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const topic = rest[0]
    return { command: 'help', topic: topic !== undefined && isCommand(topic) ? topic : undefined }
  }
  if (first === '--version' || first === '-V' || first === 'version') return { command: 'version' }
  if (!isCommand(first))
    throw usage(
      `there is no command ${JSON.stringify(first)}`,
      commandNames.join(', '),
      first,
      'Run `meshgate --help` for the list.',
    )
  if (rest.includes('--help') || rest.includes('-h')) return { command: 'help', topic: first }
  const given = parse(first, rest)
  switch (first) {
    case 'check': {
      const inputs = mergeInputs(given, defaults)
      if ((inputs.before === undefined) !== (inputs.after === undefined)) {
        throw usage(
          '`--before` and `--after` go together',
          'two folders',
          'one',
          'Give both folders, or neither to compare revisions of the repository.',
        )
      }
      return {
        command: 'check',
        inputs,
        base: given.text('base'),
        json: given.flag('json'),
        report: given.text('report'),
      }
    }
    case 'apply':
      return {
        command: 'apply',
        inputs: mergeInputs(given, defaults),
        json: given.flag('json'),
        report: given.text('report'),
      }
    case 'explain':
      return { command: 'explain', question: readExplain(given), json: given.flag('json') }
    case 'replay':
      return {
        command: 'replay',
        question: {
          before: given.required('before', 'the folder of the state before'),
          after: given.required('after', 'the folder of the state after'),
          requests: given.required('requests', 'a file of requests or of Envoy access log lines in JSON, or -'),
          keySets: given.text('jwks'),
          now: given.text('now'),
        },
        json: given.flag('json'),
      }
    case 'test':
      return {
        command: 'test',
        inputs: mergeInputs(given, defaults),
        state: given.text('state'),
        junit: given.text('junit'),
        json: given.flag('json'),
      }
    case 'render':
      return {
        command: 'render',
        inputs: mergeInputs(given, defaults),
        out: given.required('out', 'the folder that the files go to'),
        check: given.flag('check'),
        state: given.text('state'),
        json: given.flag('json'),
      }
    case 'snapshot':
      return {
        command: 'snapshot',
        inputs: mergeInputs(given, defaults),
        out: given.required('out', 'the folder that the files go to'),
        json: given.flag('json'),
      }
    case 'withdraw':
      return { command: 'withdraw', inputs: mergeInputs(given, defaults), json: given.flag('json') }
    case 'adopt': {
      const [object, ...more] = given.words
      if (object === undefined || more.length > 0)
        throw usage(
          '`adopt` takes one object',
          'KIND/NAMESPACE/NAME',
          given.words.join(' ') || 'nothing',
          'For example: meshgate adopt AuthorizationPolicy/shop/orders --environment staging',
        )
      return {
        command: 'adopt',
        inputs: mergeInputs(given, defaults),
        object,
        yes: given.flag('yes'),
        json: given.flag('json'),
      }
    }
    case 'doctor':
      return {
        command: 'doctor',
        inputs: mergeInputs(given, defaults),
        base: given.text('base'),
        json: given.flag('json'),
      }
    case 'init':
      return {
        command: 'init',
        inputs: defaults,
        platform: given.text('platform'),
        environment: given.text('environment'),
        context: given.text('context'),
        json: given.flag('json'),
      }
    case 'demo':
      return {
        command: 'demo',
        kubeconfig: given.text('kubeconfig'),
        report: given.text('report'),
        json: given.flag('json'),
      }
  }
}

interface Given {
  /** What is no flag; only `adopt` takes such a word. */
  readonly words: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly list: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
  readonly required: (name: string, what: string) => string
}

const parse = (command: CommandName, words: readonly string[]): Given => {
  let values: Readonly<Record<string, unknown>>
  let positionals: readonly string[]
  try {
    const allowPositionals = command === 'adopt'
    const parsed = parseArgs({ args: [...words], options: options[command], strict: true, allowPositionals })
    ;({ values, positionals } = parsed)
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw usage(said, `the flags of ${command}`, words.join(' '), `Run \`meshgate ${command} --help\`.`)
  }
  const textOf = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    words: positionals,
    text: textOf,
    list: (name) => (Array.isArray(values[name]) ? (values[name] as readonly string[]) : []),
    flag: (name) => values[name] === true,
    required: (name, what) => {
      const value = textOf(name)
      if (value === undefined)
        throw usage(
          `\`${command}\` needs \`--${name}\``,
          what,
          'nothing',
          `Run \`meshgate ${command} --help\` for an example.`,
        )
      return value
    },
  }
}

const mergeInputs = (given: Given, defaults: Inputs): Inputs => ({
  environment: given.text('environment') ?? defaults.environment,
  config: given.text('config') ?? defaults.config,
  before: given.text('before') ?? defaults.before,
  after: given.text('after') ?? defaults.after,
  audience: given.text('audience') ?? defaults.audience,
  clusterAudience: given.text('cluster-audience') ?? defaults.clusterAudience,
})

const readExplain = (given: Given): ExplainArguments => {
  const question = {
    state: given.required('state', 'a folder of Kubernetes and Istio objects'),
    requests: given.text('requests'),
    request: given.text('request'),
    to: given.text('to'),
    as: given.text('as'),
    method: given.text('method'),
    path: given.text('path'),
    host: given.text('host'),
    ip: given.text('ip'),
    headers: given.list('header'),
    claims: given.text('claims'),
    tcp: given.flag('tcp'),
    keySets: given.text('jwks'),
    now: given.text('now'),
  }
  const ways = [question.requests, question.request, question.to].filter((way) => way !== undefined).length
  if (ways !== 1) {
    throw usage(
      '`explain` takes one question',
      'exactly one of --to, --request and --requests',
      String(ways),
      'For example: meshgate explain --state mesh --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin',
    )
  }
  return question
}

const usage = (message: string, expected: string, received: string, remedy: string): Refusal =>
  new Refusal({ code: 'USAGE', message, expected, received, remedy })
