import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createOutput } from '../../src/ci/create-output.js'
import { detectPlatform, type Environment } from '../../src/ci/detect.js'
import { settle, type Outcome } from '../../src/command-line/outcome.js'
import { createHttpClient } from '../../src/http/client.js'
import type { Inputs, Run } from '../../src/open/run.js'
import { openJob } from '../../src/job.js'

export const noInputs: Inputs = {
  environment: undefined,
  config: 'meshgate.yaml',
  before: undefined,
  after: undefined,
  audience: undefined,
  clusterAudience: undefined,
  expect: undefined,
  planFile: undefined,
  takeBack: undefined,
  auditAfter: undefined,
  bindings: undefined,
  expired: undefined,
  namespace: undefined,
}

export interface Ran extends Outcome {
  /** Everything that a person sees. */
  readonly log: string
}

/** A folder of its own, and commands of this source that run in it as a person's shell would. */
export interface WorkFolder {
  readonly folder: string
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>
  readonly read: (path: string) => Promise<string>
  /** Path → text of all files but git's own. */
  readonly files: () => Promise<Readonly<Record<string, string>>>
  readonly run: (
    command: (ports: Run) => Promise<Outcome>,
    options?: { readonly inputs?: Partial<Inputs>; readonly env?: Environment },
  ) => Promise<Ran>
  readonly close: () => Promise<void>
}

/** A folder that is a repository. */
export interface Workshop extends WorkFolder {
  readonly git: (...words: readonly string[]) => string
}

/** Each commit would start another git, which looks whether there is something to tidy. */
const settings = ['user.name=t', 'user.email=t@example.com', 'maintenance.auto=false', 'gc.auto=0'].flatMap(
  (setting) => ['-c', setting],
)

export const openWorkshop = async (files: Readonly<Record<string, string>> = {}): Promise<Workshop> => {
  const opened = await openFolder()
  const git = (...words: readonly string[]): string =>
    execFileSync('git', [...settings, ...words], {
      cwd: opened.folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: opened.folder, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  // The examples of hooks that git brings are more files than most tests have.
  git('init', '-q', '-b', 'main', '--template=')
  await opened.write(files)
  return { ...opened, git }
}

export const openFolder = async (): Promise<WorkFolder> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-workshop-'))
  const write = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(texts)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  }
  return {
    folder,
    write,
    read: (path) => readFile(join(folder, path), 'utf8'),
    files: async () => {
      const found: Record<string, string> = {}
      for (const path of (await readdir(folder, { recursive: true })).sort())
        if (!path.startsWith('.git/') && (await stat(join(folder, path))).isFile())
          found[path] = await readFile(join(folder, path), 'utf8')
      return found
    },
    run: async (command, { inputs = {}, env = {} } = {}) => {
      const said: string[] = []
      const variables = { PATH: process.env['PATH'], HOME: folder, ...env }
      const platform = detectPlatform(variables)
      const output = createOutput(platform, variables, { stderr: { write: (text: string) => said.push(text) } })
      const outcome = await settle(
        async () =>
          command(
            await openJob({
              platform,
              env: variables,
              folder,
              output,
              inputs: { ...noInputs, ...inputs },
              token: undefined,
              createReview: () => undefined,
              createHttp: createHttpClient,
              base: undefined,
              report: undefined,
              version: '0.0.0-test',
            }),
          ),
        output,
      )
      await output.written()
      return { ...outcome, log: said.join('') }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A kubeconfig that logs in as the administrator of a double. */
export const kubeconfigOf = (server: {
  readonly url: string
  readonly certificateAuthority: string
  readonly adminToken: string
}): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [
      {
        name: 'test',
        cluster: {
          server: server.url,
          'certificate-authority-data': Buffer.from(server.certificateAuthority).toString('base64'),
        },
      },
    ],
    users: [{ name: 'test', user: { token: server.adminToken } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
  })
