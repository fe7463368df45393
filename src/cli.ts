import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createOutput } from './ci/create-output.js'
import { detectPlatform } from './ci/detect.js'
import { readInputs } from './ci/inputs.js'
import type { PlatformOutput } from './ci/platform-output.js'
import { readArguments, type Invocation } from './commands/arguments.js'
import type { OfflinePorts } from './commands/offline-ports.js'
import { problemsOf, refused, settle, type Outcome } from './commands/outcome.js'
import type { ReportFolder } from './open/run.js'
import { version } from './version.js'

const env = process.env

/** Waits where the reader is slow, so that a long answer is neither lost nor kept in memory. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })

const printJson = async (command: string, outcome: Outcome): Promise<void> => {
  const { renderJson } = await import('./review/render-json.js')
  await print(renderJson({ version, command, ...outcome }))
}

const main = async (): Promise<void> => {
  const platform = detectPlatform(env)
  const output = createOutput(platform, env, { stderr: process.stderr })
  let invocation: Invocation
  try {
    invocation = readArguments(
      process.argv.slice(2),
      readInputs(platform === 'github' ? 'local' : platform, env).inputs,
    )
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) output.problem(problem)
    await output.written()
    process.exitCode = refused(problems).exitCode
    if (process.argv.includes('--json')) await printJson('meshgate', refused(problems))
    return
  }
  if (invocation.command === 'version') return print(`${version}\n`)
  if (invocation.command === 'help') return print((await import('./commands/help.js')).helpText(invocation.topic))
  const outcome = await settle(async () => {
    const outcome = await run(invocation, output)
    await output.written()
    return outcome
  }, output)
  await output.written()
  process.exitCode = outcome.exitCode
  const answersItself = ['explain', 'replay', 'test', 'demo'].includes(invocation.command)
  const printed = outcome.errors.length === 0 && answersItself
  if (invocation.json && !printed) await printJson(invocation.command, outcome)
}

const run = async (
  invocation: Exclude<Invocation, { readonly command: 'help' | 'version' }>,
  output: PlatformOutput,
): Promise<Outcome> => {
  const { refuseUnsafeEnvironment } = await import('./identity/unsafe-environment.js')
  refuseUnsafeEnvironment(env, process.execArgv)
  switch (invocation.command) {
    case 'check': {
      const { check } = await import('./commands/check.js')
      return check(await job(invocation, invocation.base, output))
    }
    case 'apply': {
      const { apply } = await import('./commands/apply.js')
      return apply(await job(invocation, undefined, output))
    }
    case 'explain': {
      const { explain } = await import('./commands/explain.js')
      return explain(offline(output), invocation.question, invocation.json)
    }
    case 'replay': {
      const { replay } = await import('./commands/replay.js')
      return replay(offline(output), invocation.question)
    }
    case 'test': {
      const { test } = await import('./commands/test.js')
      return test(await job({ ...invocation, report: undefined }, undefined, output), offline(output), invocation)
    }
    case 'render': {
      const [{ render }, { openGeneratedFolder }] = await Promise.all([
        import('./commands/render.js'),
        import('./ci/generated-folder.js'),
      ])
      const folder = openGeneratedFolder(workFolder(), invocation.out)
      return render(await job({ ...invocation, report: undefined }, undefined, output), { ...invocation, folder })
    }
    case 'snapshot': {
      const [{ snapshot }, { openSnapshotFolder }] = await Promise.all([
        import('./commands/snapshot.js'),
        import('./ci/snapshot-folder.js'),
      ])
      const folder = openSnapshotFolder(workFolder(), invocation.out)
      return snapshot(await job({ ...invocation, report: undefined }, undefined, output), folder)
    }
    case 'withdraw': {
      const { withdraw } = await import('./commands/withdraw.js')
      return withdraw(await job({ ...invocation, report: undefined }, undefined, output))
    }
    case 'adopt': {
      const { adopt } = await import('./commands/adopt.js')
      return adopt(await job({ ...invocation, report: undefined }, undefined, output), invocation)
    }
    case 'init': {
      const [{ init }, { openInitPorts }] = await Promise.all([
        import('./commands/init.js'),
        import('./ci/init-ports.js'),
      ])
      return init({ ...(await openInitPorts(workFolder(), env)), version, output, print }, invocation)
    }
    case 'doctor': {
      const { doctor } = await import('./commands/doctor.js')
      const run = await job({ ...invocation, report: undefined }, invocation.base, output)
      return doctor(run, { nodeVersion: process.versions.node })
    }
    case 'demo': {
      const { demo } = await import('./demo/demo.js')
      const { kubeconfig, report } = invocation
      return demo({ kubeconfig, report, print, program: process.argv[1] ?? '' })
    }
  }
}

const job = async (
  { inputs, report }: Pick<Extract<Invocation, { readonly command: 'check' }>, 'inputs' | 'report'>,
  base: string | undefined,
  output: PlatformOutput,
) => {
  const [{ openJob }, { createReview }] = await Promise.all([import('./job.js'), import('./ci/review.js')])
  const platform = detectPlatform(env)
  const token = platform === 'gitlab' ? commentToken(output) : undefined
  return openJob({
    platform,
    env,
    folder: workFolder(),
    output,
    inputs,
    token,
    createReview,
    base,
    caFile: readInputs(platform === 'github' ? 'local' : platform, env).caFile,
    report: reportFolder(report),
    version,
  })
}

const workFolder = (): string =>
  detectPlatform(env) === 'gitlab' ? (env['CI_PROJECT_DIR'] ?? process.cwd()) : process.cwd()

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

const offline = (output: PlatformOutput): OfflinePorts => ({
  version,
  output,
  clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
  readFolder: async (path) => (await import('./repository/folder.js')).readFolder(path),
  readLines: (path) =>
    createInterface({ input: path === '-' ? process.stdin : createReadStream(path, 'utf8'), crlfDelay: Infinity }),
  print,
})

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

void main()
