import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'yaml'
import { CommandLog, type LoggedAnnotation } from './command-log.js'
import { readRunnerFile } from './runner-file.js'

export interface ActionRun {
  /** Path of the main script, for example `dist/index.js`; `action.yml` is looked for in its parents. */
  readonly action: string
  /** Path of the post script; the one of `action.yml` when missing. null: none. */
  readonly post?: string | null
  readonly inputs?: Readonly<Record<string, string>>
  /** The job's variables (GITHUB_*, ACTIONS_ID_TOKEN_REQUEST_*, NODE_EXTRA_CA_CERTS …). Nothing else is inherited but PATH. */
  readonly env?: Readonly<Record<string, string>>
  /** Written to GITHUB_EVENT_PATH. */
  readonly event?: unknown
  readonly workspace: string
  /** Path of the Node that runs it; this one when missing. */
  readonly node?: string
  /** What `${{ github.token }}` stands for in defaults of `action.yml`. */
  readonly token?: string
  /** PEM of authorities that the owner of the runner trusts. */
  readonly certificateAuthority?: string
  /** Sends SIGINT to the main script when a line of the log contains this, as a cancelled job does. */
  readonly cancelAt?: string
  /** Folder that gets a copy of the reports in RUNNER_TEMP, which a runner removes after the job. */
  readonly keep?: string
  /** Runs the scripts in place of processes of their own. */
  readonly start?: StartScript
  /** A step of the job between main, where it passed, and post. */
  readonly laterStep?: (outputs: Readonly<Record<string, string>>) => Promise<void>
}

/** Runs a script to its end, and says its exit code; a signal counts as 130. */
export type StartScript = (
  script: string,
  options: {
    readonly words: readonly string[]
    readonly folder: string
    readonly env: Readonly<Record<string, string>>
    readonly onText: (stream: 'stdout' | 'stderr', text: string) => void
  },
) => Promise<number>

export interface ActionResult {
  /** Of the main script; a signal counts as 130. */
  readonly exitCode: number
  /** Of the post script; undefined when there is none. */
  readonly postExitCode: number | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  readonly annotations: readonly LoggedAnnotation[]
  readonly summary: string
  /** What the runner shows: masked, without the commands it obeyed. */
  readonly log: string
  /** Every line of both streams as written. */
  readonly rawLog: string
  /** Names of the commands that the runner obeyed. */
  readonly commands: readonly string[]
  /** Files that were left in RUNNER_TEMP when the post step had ended. */
  readonly temporary: readonly string[]
}

/** actions/runner FileCommandManager: a larger summary is not uploaded. */
const summaryBytes = 1024 * 1024

/**
 * Runs main and post of a Node action as the GitHub runner does (actions/runner NodeScriptActionHandler, Handler,
 * ActionRunner, FileCommandManager, ActionCommandManager). Post runs after a failed main too.
 */
export const runAction = async (run: ActionRun): Promise<ActionResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-runner-'))
  try {
    return await runIn(folder, run)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const runIn = async (folder: string, run: ActionRun): Promise<ActionResult> => {
  const main = resolve(run.action)
  const metadata = await readMetadata(main)
  const temp = join(folder, '_temp')
  await mkdir(temp)
  const event = join(folder, 'event.json')
  await writeFile(event, JSON.stringify(run.event ?? {}))
  const authority = join(folder, 'authority.pem')
  if (run.certificateAuthority !== undefined) await writeFile(authority, run.certificateAuthority)
  const job: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, '_tool'),
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_EVENT_PATH: event,
    ...(run.certificateAuthority === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority }),
    ...run.env,
    ...inputVariables(metadata, run),
  }
  const masks = new Set<string>(run.token === undefined || run.token === '' ? [] : [run.token])
  const raw: string[] = []
  const node = run.node ?? process.execPath
  const first = await runStep({
    folder,
    name: 'main',
    node,
    script: main,
    env: job,
    masks,
    raw,
    workspace: run.workspace,
    cancelAt: run.cancelAt,
    start: run.start,
  })
  if (first.exitCode === 0) await run.laterStep?.(first.outputs)
  const post =
    run.post === null
      ? undefined
      : resolve(run.post ?? (metadata.post === undefined ? '' : join(metadata.folder, metadata.post)))
  const state = Object.fromEntries(Object.entries(first.state).map(([name, value]) => [`STATE_${name}`, value]))
  const hasPost = post !== undefined && (run.post !== undefined || metadata.post !== undefined)
  const last = hasPost
    ? await runStep({
        folder,
        name: 'post',
        node,
        script: post,
        env: { ...job, ...first.environment, ...state },
        masks,
        raw,
        workspace: run.workspace,
        cancelAt: undefined,
        start: run.start,
      })
    : undefined
  const reports = join(temp, 'meshgate')
  if (run.keep !== undefined && existsSync(reports)) await cp(reports, run.keep, { recursive: true })
  return {
    exitCode: first.exitCode,
    postExitCode: last?.exitCode,
    outputs: first.outputs,
    state: first.state,
    environment: first.environment,
    annotations: [...first.log.annotations, ...(last?.log.annotations ?? [])],
    summary: first.summary + (last?.summary ?? ''),
    log: [first.log.text, ...(last === undefined ? [] : [last.log.text])].join('\n'),
    rawLog: raw.join('\n'),
    commands: [...first.log.obeyed, ...(last?.log.obeyed ?? [])],
    temporary: (await readdir(temp, { recursive: true })).sort(),
  }
}

interface Metadata {
  readonly folder: string
  readonly post: string | undefined
  readonly defaults: Readonly<Record<string, string>>
}

const readMetadata = async (main: string): Promise<Metadata> => {
  for (let folder = dirname(main); ; folder = dirname(folder)) {
    const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path))
    if (file !== undefined) {
      const action = parse(await readFile(file, 'utf8')) as {
        readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
        readonly runs?: { readonly post?: string }
      }
      const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')])
      return { folder, post: action.runs?.post, defaults: Object.fromEntries(defaults) as Record<string, string> }
    }
    if (folder === dirname(folder)) throw new Error(`no action.yml above ${main}`)
  }
}

/** Handler.cs: spaces become underscores, letters upper case, hyphens stay; an unset input is the empty string. */
const inputVariables = (metadata: Metadata, run: ActionRun): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...metadata.defaults, ...run.inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      evaluate(value, run.token ?? ''),
    ]),
  )

/** The one expression that defaults of ours hold; any other must not be taken for text. */
const evaluate = (value: string, token: string): string =>
  value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return token
    throw new Error(`the harness does not evaluate ${expression}`)
  })

interface Step {
  readonly folder: string
  readonly name: string
  readonly node: string
  readonly script: string
  readonly env: Readonly<Record<string, string>>
  readonly masks: Set<string>
  readonly raw: string[]
  readonly workspace: string
  readonly cancelAt: string | undefined
  readonly start: StartScript | undefined
}

/** In a process of its own. */
const runProcess = async (step: Step, env: Record<string, string>, onLine: (line: string) => void): Promise<number> => {
  const child = spawn(step.node, [step.script], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const streams = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      onLine(line)
      if (step.cancelAt !== undefined && line.includes(step.cancelAt)) child.kill('SIGINT')
    }
  })
  const exitCode = await new Promise<number>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 130))
  })
  await Promise.all(streams)
  return exitCode
}

const runStarted = async (
  start: StartScript,
  { script, workspace }: Step,
  env: Record<string, string>,
  onLine: (line: string) => void,
): Promise<number> => {
  const open = { stdout: '', stderr: '' }
  const exitCode = await start(script, {
    words: [],
    folder: workspace,
    env,
    onText: (stream, text) => {
      const lines = (open[stream] + text).split(/\r?\n/)
      open[stream] = lines.pop() ?? ''
      lines.forEach(onLine)
    },
  })
  for (const rest of Object.values(open)) if (rest !== '') onLine(rest)
  return exitCode
}

const runStep = async (step: Step) => {
  const paths = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [
      name,
      join(step.folder, '_temp', `_runner_${step.name}_${name}`),
    ]),
  )
  for (const path of Object.values(paths)) await writeFile(path, '')
  const files = Object.fromEntries(Object.entries(paths).map(([name, path]) => [`GITHUB_${name}`, path]))
  const log = new CommandLog(step.masks)
  const env = { ...step.env, ...files }
  const onLine = (line: string): void => {
    step.raw.push(line)
    log.line(line)
  }
  const exitCode = await (step.start === undefined
    ? runProcess(step, env, onLine)
    : runStarted(step.start, step, env, onLine))
  const content = async (name: string): Promise<string> => {
    const path = paths[name] ?? ''
    const text = await readFile(path, 'utf8')
    await rm(path)
    return text
  }
  if ((await content('PATH')) !== '') throw new Error('the action wrote GITHUB_PATH')
  const environment = readRunnerFile(await content('ENV'))
  if ('NODE_OPTIONS' in environment)
    throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  const outputs = readRunnerFile(await content('OUTPUT'))
  const summary = await content('STEP_SUMMARY')
  const uploaded = Buffer.byteLength(summary) <= summaryBytes
  if (!uploaded) log.line(`::error::$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k`)
  return {
    exitCode,
    log,
    environment,
    outputs,
    state: readRunnerFile(await content('STATE')),
    summary: uploaded ? summary : '',
  }
}
