import { createReadStream } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { createOutput } from './ci/create-output.js'
import { detectPlatform } from './ci/detect.js'
import { readInputs } from './ci/inputs.js'
import { noteResults } from './ci/noted-output.js'
import type { PlatformOutput } from './ci/platform-output.js'
import { readCommandLine, type Invocation } from './commands/command-line.js'
import type { OfflinePorts } from './command-line/offline-ports.js'
import { problemsOf, refused, settle, type Outcome } from './command-line/outcome.js'
import type { JobLine, Shell } from './command-line/shell.js'
import { exitCodes } from './errors/codes.js'
import { printable } from './errors/printable.js'
import { docsOfRun } from './errors/pages.js'
import type { HttpClientSettings } from './http/client.js'
import type { ReportFolder, Run } from './open/run.js'
import type { HttpClient } from './ports/http.js'
import { once } from './ports/once.js'
import type { PrintedFormat, PrintedReport } from './ports/printed-report.js'
import { version } from './version.js'

type Asked = Extract<Invocation, { readonly kind: 'run' }>

// Node 20's V8 optimizes what has run for a moment; runs that end before it pays spend a quarter of their time on it
// (docs/decisions/later-optimization.md). Newer ones wait by themselves, and do not know the flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000')

const env = process.env
const platform = detectPlatform(env)

/** A reader that has seen enough (`| head`) is no failure. To open the stream takes a while, and a shell's run may print nothing. */
const expectClosedReader = once(() => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
})

/** Waits where the reader is slow, so that a long answer is neither lost nor kept in memory. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    expectClosedReader()
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })

const printJson = async (command: string, outcome: Outcome): Promise<void> => {
  const { renderJson } = await import('./review/render-json.js')
  await print(renderJson({ version, command, ...outcome }))
}

/** The inputs that the environment gives: the component's variables. */
const readEnvironment = () => readInputs(platform === 'github' ? 'local' : platform, env)

const main = async (): Promise<void> => {
  const { output, told } = noteResults(createOutput(platform, env, { stderr: process.stderr }))
  let invocation: Invocation
  try {
    invocation = await readCommandLine(process.argv.slice(2), readEnvironment().inputs, version)
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) output.problem(problem)
    await output.written()
    process.exitCode = refused(problems).exitCode
    if (platform === 'gitlab') {
      await leaveReports(output, 'meshgate', refused(problems), reportFolder(undefined))
      await leaveRecord(output, process.argv[2] ?? '', refused(problems), reportFolder(undefined))
    }
    if (process.argv.includes('--json')) await printJson('meshgate', refused(problems))
    return
  }
  if (invocation.kind === 'print') return print(invocation.text)
  const { name, json, printed, printsAnswer, reports, run } = invocation
  let opened = false
  const outcome = await settle(async () => {
    const { refuseUnsafeEnvironment } = await import('./identity/unsafe-environment.js')
    refuseUnsafeEnvironment(env, process.execArgv)
    const outcome = await run(openShell(invocation, output, () => (opened = true)))
    await output.written()
    return outcome
  }, output)
  if (!opened && reports !== undefined) await leaveRecord(output, name, outcome, reportFolder(reports.folder))
  if (reports !== undefined && outcome.exitCode !== exitCodes.fine && !told.has('verdict'))
    await leaveReports(output, name, outcome, reportFolder(reports.folder), printedReport(printed))
  await output.written()
  process.exitCode = outcome.exitCode
  const answered = outcome.errors.length === 0 && printsAnswer
  if (json && !answered) await printJson(name, outcome)
}

const openShell = (
  { inputs, json, printed, printsAnswer }: Asked,
  output: PlatformOutput,
  opened: () => void,
): Shell => ({
  inputs,
  json,
  offline: offline(output, json, printsAnswer),
  job: async (line) => {
    const job = await openRun({ inputs, printed }, line ?? {}, output)
    opened()
    return job
  },
  generatedFolder: async (path) => (await import('./ci/generated-folder.js')).openGeneratedFolder(workFolder(), path),
  snapshotFolder: async (path) => (await import('./ci/snapshot-folder.js')).openSnapshotFolder(workFolder(), path),
  listCommands: async () => (await import('./commands/list-commands.js')).listCommands(),
  workingFolder: async () => (await import('./working-folder.js')).openWorkingFolder(workFolder(), env),
  removeLogin: async (folder) =>
    (await import('./ci/remove-login.js')).removeLogin(platform, env, workFolder(), reportFolder(folder)?.folder),
  demo: async (options) => (await import('./demo/demo.js')).demo({ ...options, print, program: process.argv[1] ?? '' }),
  nodeVersion: process.versions.node,
})

const openRun = async (
  { inputs, printed }: Pick<Asked, 'inputs' | 'printed'>,
  line: JobLine,
  output: PlatformOutput,
): Promise<Run> => {
  const report = line.reports === undefined ? undefined : reportFolder(line.reports.folder)
  if (report !== undefined || line.writes !== undefined) {
    const { refuseUnwritable } = await import('./ci/output-path.js')
    if (report !== undefined) await refuseUnwritable(workFolder(), report.folder, 'folder')
    if (line.writes !== undefined) await refuseUnwritable(workFolder(), line.writes, 'file')
  }
  const { openJob } = await import('./job.js')
  const token = platform === 'gitlab' ? commentToken(output) : undefined
  const { caFile } = readEnvironment()
  const folder = workFolder()
  return openJob({
    platform,
    env,
    folder,
    output,
    inputs,
    token,
    createReview: async (context, token, http) => (await import('./ci/review.js')).createReview(context, token, http),
    createHttp,
    base: line.base,
    istio: line.istio,
    caFile,
    report,
    printed: printedReport(printed),
    version,
  })
}

/** Loaded with the first request: a shell rarely has one. Authorities that cannot be used are told at once. */
const createHttp = (settings: HttpClientSettings): HttpClient | Promise<HttpClient> => {
  const load = async () => (await import('./http/client.js')).createHttpClient(settings)
  if ((settings.certificateAuthorities ?? []).length > 0) return load()
  let client: Promise<HttpClient> | undefined
  return async (request) => (await (client ??= load()))(request)
}

const workFolder = (): string => (platform === 'gitlab' ? (env['CI_PROJECT_DIR'] ?? process.cwd()) : process.cwd())

/** The component names the variable that holds the token, so that the token itself stands in no input. */
const commentToken = (output: PlatformOutput): string | undefined => {
  const name = env['MESHGATE_TOKEN_VARIABLE'] ?? 'MESHGATE_GITLAB_TOKEN'
  const token = /^[A-Z][A-Z0-9_]{0,99}$/.test(name) ? (env[name] ?? '') : ''
  if (token === '') return undefined
  output.mask(token)
  return token
}

const reportFolder = (given: string | undefined): ReportFolder | undefined => {
  const folder = given ?? env['MESHGATE_REPORT'] ?? ''
  return folder === '' ? undefined : { folder, announce: false }
}

const printedReport = (format: PrintedFormat | undefined): PrintedReport | undefined =>
  format === undefined ? undefined : { format, print }

/** A run that ended without a verdict leaves its reports all the same: GitLab's artifact then says why, and no older one stands. */
const leaveReports = async (
  output: PlatformOutput,
  command: string,
  { exitCode, errors: problems, plans }: Outcome,
  report: ReportFolder | undefined,
  printed?: PrintedReport,
): Promise<void> => {
  if (report === undefined && printed === undefined) return
  const [{ leaveNotice }, { createFiles }] = await Promise.all([
    import('./speak/complete-outputs.js'),
    import('./ci/files.js'),
  ])
  const files = createFiles(platform, env, workFolder())
  await leaveNotice(
    { output, files, report, printed, version, docsBase: docsOfRun(env) },
    { command, exitCode, problems, plans },
  )
}

/** A job that was refused before it was opened leaves its record, where it would have written. */
const leaveRecord = async (
  output: PlatformOutput,
  command: string,
  outcome: Outcome,
  report: ReportFolder | undefined,
): Promise<void> => {
  if (report === undefined || (command !== 'apply' && command !== 'revoke')) return
  const { recordUnopenedJob } = await import('./unopened-job.js')
  const auditAfter = env['MESHGATE_AUDIT_AFTER']
  await recordUnopenedJob({ platform, env, output, report, command, auditAfter, outcome })
}

const offline = (output: PlatformOutput, json: boolean, printsAnswer: boolean): OfflinePorts => ({
  version,
  output,
  clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
  readFolder: async (path) => (await import('./repository/folder.js')).readFolder(path),
  readText: async (path) => {
    const { readFile } = await import('node:fs/promises')
    return readFile(path, 'utf8').catch(() => undefined)
  },
  readLines: async function* (path) {
    const { createInterface } = await import('node:readline')
    const input = path === '-' ? process.stdin : createReadStream(path, 'utf8')
    yield* createInterface({ input, crlfDelay: Infinity })
  },
  // With `--json` the outcome is all that stands on standard output, but for commands that print their own answer.
  print: (text) => (json && !printsAnswer ? Promise.resolve() : print(text)),
  answer: (text) =>
    platform === 'local' && !json ? print(`${printable(text)}\n`) : Promise.resolve(output.info(text)),
})

if (platform !== 'local') expectClosedReader()

void main()
