import { createHash } from 'node:crypto'
import { openCluster } from '../../src/cluster/api.js'
import { readServer } from '../../src/cluster/endpoint.js'
import type { Inputs, Run } from '../../src/open/run.js'
import type { Shell } from '../../src/command-line/shell.js'
import { Refusal } from '../../src/errors/problem.js'
import type { Problem } from '../../src/errors/problem.js'
import { globMatcher } from '../../src/manifests/glob.js'
import type { Cluster } from '../../src/ports/cluster.js'
import type { RepositoryFile } from '../../src/ports/repository.js'

export type Files = Readonly<Record<string, string>>

const fileOf = ([path, text]: readonly [string, string]): RepositoryFile => ({
  path,
  text,
  digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
})

export const filesOf = (files: Files): readonly RepositoryFile[] => Object.entries(files).map(fileOf)

export interface Stage {
  /** Files of the revisions `base` and `head`. */
  readonly base: Files
  readonly head: Files
  /** What lies in the workspace beside the checkout, by folder. */
  readonly folders?: Readonly<Record<string, Files>>
  /** Lines of recorded traffic, by path. */
  readonly traffic?: Readonly<Record<string, readonly string[]>>
  /** By the context of `cluster: { context: … }`; a missing one cannot be reached. */
  readonly clusters?: Readonly<Record<string, () => Cluster>>
  /** Milliseconds. */
  readonly now?: number
}

/** What a run said. */
export interface Said {
  readonly lines: string[]
  readonly sections: string[]
  readonly problems: Problem[]
}

export const cluster = (url: string, certificateAuthority: string, token: string): Cluster =>
  openCluster(
    {
      server: readServer(url, { kind: 'input', name: 'test' }),
      certificateAuthority,
      login: { bearer: async () => token },
    },
    { clock: { now: () => Date.now(), sleep: async () => undefined }, random: () => 0.5 },
  )

const unused = (): never => {
  throw new Error('a command of these tests must not ask for this')
}

/** Ports of a run in a shell: a repository in memory, and clusters by the name of their context. */
export const portsOf = (stage: Stage): { readonly ports: Run; readonly said: Said } => {
  const said: Said = { lines: [], sections: [], problems: [] }
  const trees: Readonly<Record<string, Files>> = { base: stage.base, head: stage.head }
  const repository = {
    resolve: async <T>(revisions: T): Promise<T> => revisions,
    readTree: async (revision: string, globs: readonly string[]) => ({
      revision,
      files: filesOf(trees[revision] ?? {}).filter(({ path }) => globMatcher(globs)(path)),
    }),
  }
  const ports: Run = {
    inputs,
    version: '0.0.0-test',
    context: {
      platform: 'local',
      serverUrl: '',
      apiUrl: '',
      repository: { id: '', path: '', ownerId: '', visibility: 'unknown' },
      event: '',
      ref: '',
      sha: '',
      run: { id: '', attempt: 1, url: '' },
      revisions: { base: 'base', head: 'head' },
      idToken: { kind: 'withheld', cause: 'local' },
      environment: '',
    },
    output: {
      info: (text) => void said.lines.push(text),
      warning: (text) => void said.lines.push(`warning: ${text}`),
      problem: (problem) => void said.problems.push(problem),
      section: (title, body) => void said.sections.push(`${title}\n${body}`),
      mask: () => undefined,
      annotate: () => undefined,
      summary: async () => undefined,
      result: () => undefined,
    },
    clock: { now: () => stage.now ?? Date.parse('2026-11-21T06:00:00Z'), sleep: async () => undefined },
    random: () => 0.5,
    http: { send: unused } as unknown as Run['http'],
    keys: unused,
    files: { read: async () => undefined, write: async () => undefined, writeSecret: unused },
    repository: async () => repository,
    renderer: unused,
    readFolder: async (path) => ({
      revision: `folder:${path}`,
      files: filesOf(
        Object.fromEntries(
          Object.entries(stage.folders?.[path] ?? {}).map(([name, text]) => [`${path}/${name}`, text]),
        ),
      ),
    }),
    readTraffic: async function* (path) {
      yield* stage.traffic?.[path] ?? []
    },
    tokens: unused,
    connect: async (settings) => {
      const open = settings.kind === 'context' ? stage.clusters?.[settings.context] : undefined
      if (open !== undefined) return open()
      throw new Refusal({
        code: 'CLUSTER_UNREACHABLE',
        message: 'No answer from the API server',
        received: 'ECONNREFUSED',
        remedy: 'Check the address.',
      })
    },
    review: async () => undefined,
    merged: async () => undefined,
    issues: async () => undefined,
    keepForPost: unused,
    report: undefined,
    render: { toolVersion: '0.0.0-test', source: 'meshgate.yaml', defaultIssuers: {} },
    docsBase: 'https://docs.example.com',
  }
  return { ports: { ...ports, keys: (() => undefined) as unknown as Run['keys'] }, said }
}

export const inputs: Inputs = {
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

/** What a command gets of the program, as far as a test gives it. */
export const shellOf = (given: Partial<Shell>): Shell => ({
  inputs,
  json: false,
  offline: {
    version: '0.0.0-test',
    output: portsOf({ base: {}, head: {} }).ports.output,
    clock: { now: () => 0, sleep: async () => undefined },
    readFolder: unused,
    readText: unused,
    readLines: unused,
    print: unused,
    answer: unused,
  },
  job: unused,
  generatedFolder: unused,
  snapshotFolder: unused,
  workingFolder: unused,
  listCommands: unused,
  demo: unused,
  removeLogin: unused,
  nodeVersion: '20.0.0',
  ...given,
})
