import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs, OpenRepository, ReportFolder, Run } from './open/run.js'
import { askPlatform, loginHeaders, type ReaderToken } from './ci/ask-platform.js'
import { readAuthorities } from './ci/authorities.js'
import { readContext } from './ci/context.js'
import type { Environment, Platform } from './ci/detect.js'
import { createFiles, temporaryFolder } from './ci/files.js'
import { createFindCommit } from './ci/find-commit.js'
import { onInterrupt } from './ci/interruption.js'
import type { PlatformOutput } from './ci/platform-output.js'
import { resolveRevisions } from './ci/revisions.js'
import { saveState } from './ci/runner-files.js'
import { createUsedTokens } from './ci/used-tokens.js'
import { Refusal } from './errors/problem.js'
import { docsOfRun } from './errors/pages.js'
import type { HttpClientSettings } from './http/client.js'
import { readProxySettings } from './http/proxy.js'
import { createGitLabTokenSource } from './identity/gitlab-token.js'
import { issuerProfiles } from './identity/issuer-profiles.js'
import { createKeySource } from './identity/key-source.js'
import { createGitHubTokenSource } from './identity/request-github-token.js'
import type { Upgrade } from './plan/judge-upgrade.js'
import type { CiContext, TokenSource } from './ports/ci.js'
import type { Clock } from './ports/clock.js'
import type { HttpClient } from './ports/http.js'
import type { PrintedReport } from './ports/printed-report.js'
import type { CodeReview } from './ports/review.js'

/** undefined where the run has no merge request, or no token to read one with. */
export type CreateReview = (
  context: CiContext,
  token: string | undefined,
  http: HttpClient,
) => CodeReview | undefined | Promise<CodeReview | undefined>

/** What a run of one entry is about. */
export interface JobOptions {
  readonly platform: Platform
  readonly env: Environment
  readonly folder: string
  readonly output: PlatformOutput
  readonly inputs: Inputs
  /** Writes the comment. */
  readonly token: string | undefined
  /** Opens the comments of the merge request; the GitHub Action bundles GitHub's client alone. */
  readonly createReview: CreateReview
  /** A shell rarely asks another machine, and Node's modules for it take time to load. */
  readonly createHttp: (settings: HttpClientSettings) => HttpClient | Promise<HttpClient>
  /** A person's own base revision, in a shell only. */
  readonly base: string | undefined
  /** Two versions of Istio that a person wants compared. */
  readonly istio?: Upgrade | undefined
  /** PEM file of authorities that the job trusts besides the public ones. */
  readonly caFile?: string | undefined
  readonly report: ReportFolder | undefined
  readonly printed?: PrintedReport | undefined
  readonly version: string
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** Builds the run of a job from its adapters; what a command does not use is not loaded. */
export const openJob = async (options: JobOptions): Promise<Run> => {
  const { platform, env, folder, output, inputs, token, version } = options
  const context = await readContext(platform, env, (path) => readFile(path, 'utf8'), options.base)
  const proxy = readProxySettings(env)
  const certificateAuthorities = await readAuthorities({
    platform,
    env,
    given: options.caFile,
    workspace: folder,
    mergeRequest: context.mergeRequest !== undefined,
    tellsExtra: async () => (await import('./http/authorities.js')).tellsExtraAuthorities,
    readFile: (path) => readFile(path, 'utf8').catch(() => undefined),
  })
  const http = await options.createHttp({
    clock: systemClock,
    random: Math.random,
    certificateAuthorities,
    ...(proxy === undefined ? {} : { proxy }),
  })
  const platformHost = context.serverUrl === '' ? [] : [new URL(context.serverUrl).host]
  let tokens: TokenSource | undefined
  let repository: Promise<OpenRepository | undefined> | undefined
  return {
    version,
    context,
    inputs,
    ...(options.istio === undefined ? {} : { istio: options.istio }),
    output,
    clock: systemClock,
    random: Math.random,
    http,
    keys: (issuerHosts) =>
      createKeySource({ http, clock: systemClock, trustedHosts: [...platformHost, ...issuerHosts] }),
    files: createFiles(platform, env, folder),
    repository: () => (repository ??= openRepository(options, context, http)),
    renderer: async () =>
      (await import('./renderer/renderer.js')).createRenderer({
        path: env['PATH'] ?? '',
        workspace: folder,
        temporary: temporaryFolder(platform, env),
      }),
    readFolder: async (path, nameless) =>
      (await import('./repository/folder.js')).readFolder(path, nameless === undefined ? {} : { nameless }),
    readTraffic: async function* (path) {
      yield* (await import('./repository/traffic-lines.js')).readTrafficLines(folder, path)
    },
    usedTokens: createUsedTokens(platform, env),
    tokens: () => (tokens ??= once(createTokens(platform, env, context, http, output))),
    connect: async (settings, login) => {
      const { connectCluster } = await import('./cluster/api.js')
      return connectCluster(settings, {
        env,
        clusterToken: login.idToken,
        clock: systemClock,
        random: Math.random,
        readFile: (path) => readFile(path, 'utf8').catch(() => undefined),
        baseFile: login.baseFile,
        explain401: login.explain401,
        certificateAuthorities,
      })
    },
    review: async () => options.createReview(context, token, http),
    merged: async () => {
      const reader = readerToken(platform, token, env)
      if (reader === undefined) return undefined
      const { findApprovals, findMergedRequest } = await import('./ci/merged-request.js')
      const ask = askPlatform(context, reader, http)
      const request = await findMergedRequest(context, ask)
      if (request === undefined) return undefined
      const comments = await options.createReview({ ...context, mergeRequest: request }, token, http)
      return comments === undefined
        ? undefined
        : { request, comments, approvals: () => findApprovals(context, request, ask) }
    },
    issues: async () => (await import('./ci/issues.js')).createIssues(context, token, http),
    keepForPost: (path) => {
      if (platform === 'github') saveState(env, 'secret', path)
    },
    onInterrupt,
    report: options.report,
    printed: options.printed,
    render: {
      toolVersion: version,
      source: context.repository.path === '' ? inputs.config : `${context.repository.path}/${inputs.config}`,
      defaultIssuers: Object.fromEntries(
        issuerProfiles(context, []).map((profile) => [profile.platform, profile.issuer]),
      ),
    },
    docsBase: docsOfRun(env),
  }
}

/** Several environments may share an audience; the mesh's token for one is asked for once. A cluster login is asked for anew. */
const once = (source: TokenSource): TokenSource => {
  const known = new Map<string, Promise<string>>()
  return {
    request: (purpose, audience) => {
      if (purpose === 'cluster') return source.request(purpose, audience)
      const token = known.get(audience) ?? source.request(purpose, audience)
      known.set(audience, token)
      return token
    },
  }
}

const createTokens = (
  platform: Platform,
  env: Environment,
  context: CiContext,
  http: HttpClient,
  output: PlatformOutput,
): TokenSource => {
  const mask = (secret: string): void => output.mask(secret)
  switch (platform) {
    case 'github':
      return createGitHubTokenSource({
        requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
        requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        serverUrl: context.serverUrl,
        http,
        mask,
        // The run waits now anyway. What keeps it from being loaded is told at the end.
        sent: () => void output.load().catch(() => undefined),
      })
    case 'gitlab':
      return createGitLabTokenSource({
        meshToken: env['MESHGATE_ID_TOKEN'] ?? '',
        clusterToken: env['MESHGATE_CLUSTER_ID_TOKEN'] ?? '',
        further: Object.fromEntries(
          Object.entries(env).flatMap(([name, value]) =>
            /^MESHGATE_(?:CLUSTER_)?ID_TOKEN_[A-Z0-9_]+$/.test(name) && value !== undefined ? [[name, value]] : [],
          ),
        ),
        serverUrl: context.serverUrl,
        mask,
      })
    case 'local':
      return {
        request: () => {
          throw new Refusal({
            code: 'TOKEN_MISSING',
            message: 'a shell has no ID token',
            expected: 'a job of GitHub Actions or GitLab CI',
            received: 'a shell',
            remedy:
              'Log in with a context of your kubeconfig: `--context NAME` of `adopt` and `snapshot`. What else needs the token runs in a job.',
          })
        },
      }
  }
}

/** Local git objects first; what a shallow clone lacks comes through the platform's API. undefined: no repository at all. */
const openRepository = async (
  options: JobOptions,
  context: CiContext,
  http: HttpClient,
): Promise<OpenRepository | undefined> => {
  const { folder, platform, inputs, token, env } = options
  const checkedOut = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  )
  if (!checkedOut && platform === 'local' && inputs.before !== undefined) return undefined
  const { openJobRepository } = await import('./repository/job-repository.js')
  const reader = readerToken(platform, token, env)
  return openJobRepository({
    folder,
    context,
    http,
    login: reader === undefined ? undefined : loginHeaders(platform, reader),
    network: { protocols: platform === 'local' ? 'none' : 'https', variables: proxyVariables(env) },
    findCommit: reader === undefined ? undefined : createFindCommit(context, askPlatform(context, reader, http)),
    resolveRevisions,
  })
}

/** What git has to know of the runner's network, and no other variable. */
const proxyVariables = (env: Environment): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'].flatMap((name) => {
      const value = env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** What may read the repository: the token of the comment, else GitLab's job token. */
const readerToken = (platform: Platform, token: string | undefined, env: Environment): ReaderToken | undefined => {
  if (platform !== 'local' && token !== undefined) return { kind: 'access token', value: token }
  const job = env['CI_JOB_TOKEN'] ?? ''
  return platform === 'gitlab' && job !== '' ? { kind: 'job token', value: job } : undefined
}
