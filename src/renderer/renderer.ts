import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { servedBesides, servedByIstio } from '../ports/api-versions.js'
import type { Renderer, Rendering, RenderTask } from '../ports/renderer.js'
import { findTool } from './find-tool.js'
import { runTool, type ToolLimits } from './run-tool.js'
import { quoteErrors } from './tool-errors.js'

export interface RendererOptions {
  /** PATH of the job. */
  readonly path: string
  /** The checkout: no program is taken from there, and no copy is made there. */
  readonly workspace: string
  /** The platform's folder for temporary files. */
  readonly temporary: string
  readonly limits?: Partial<ToolLimits>
}

/** Ten times what the largest public repositories need. */
const defaultLimits: ToolLimits = { time: 120_000, output: 64 * 1024 * 1024 }

/**
 * Renders with the user's own `kustomize` (or `kubectl kustomize`) and `helm`, on a copy outside of the workspace. The child
 * gets no variable of the job but PATH, no network, no plugin and no link; whatever it is told by the files, it can read
 * nothing but them.
 */
export const createRenderer = (options: RendererOptions): Renderer => ({
  render: async (task) => {
    const tool = await chooseTool(task, options)
    if (tool === undefined) return noTool(task.tool)
    const outside = await openTemporary(options)
    if (outside === undefined)
      return failed('refused', 'there is no folder for temporary files outside of the checkout', 'Set TMPDIR to one.')
    try {
      const copy = join(outside, 'copy')
      for (const name of ['copy', 'home', 'tmp', 'helm']) await mkdir(join(outside, name), { mode: 0o700 })
      const flaw = await writeCopy(copy, task.files)
      if (flaw !== undefined) return flaw
      const answer = await runTool(tool.program, [...tool.words, ...wordsOf(task)], {
        folder: copy,
        env: environmentOf(options.path, outside),
        limits: { ...defaultLimits, ...options.limits },
      })
      switch (answer.kind) {
        case 'not started':
          return noTool(task.tool)
        case 'limit':
          return ofLimit(answer.limit, { ...defaultLimits, ...options.limits })
        case 'ended':
          return answer.exitCode === 0
            ? { kind: 'rendered', text: answer.output.toString('utf8') }
            : failed('refused', `${task.tool} says: ${quoteErrors(answer.errors, outside)}`, remedyOf(answer.errors))
      }
    } finally {
      await rm(outside, { recursive: true, force: true })
    }
  },
})

const failed = (why: 'refused' | 'limit', text: string, remedy: string): Rendering => ({
  kind: 'failed',
  why,
  text,
  remedy,
})

const noTool = (tool: RenderTask['tool']): Rendering => ({
  kind: 'failed',
  why: 'no tool',
  text: `there is no ${tool === 'kustomize' ? 'kustomize and no kubectl' : 'helm'} on PATH to render it with`,
  remedy: `Install ${tool} where meshgate runs: runners of GitHub and the image of the GitLab component have it.`,
})

const ofLimit = (limit: keyof ToolLimits, limits: ToolLimits): Rendering =>
  limit === 'time'
    ? failed(
        'limit',
        `rendering took longer than ${limits.time / 1000} seconds`,
        'Split it, or render it in a job of its own and give the result as before and after.',
      )
    : failed(
        'limit',
        `it renders to more than ${limits.output} bytes`,
        'Split it, or render it in a job of its own and give the result as before and after.',
      )

const chooseTool = async (
  { tool }: RenderTask,
  { path, workspace }: RendererOptions,
): Promise<{ readonly program: string; readonly words: readonly string[] } | undefined> => {
  const own = await findTool(tool, path, workspace)
  if (own !== undefined) return { program: own, words: tool === 'kustomize' ? ['build'] : ['template'] }
  if (tool === 'helm') return undefined
  const kubectl = await findTool('kubectl', path, workspace)
  return kubectl === undefined ? undefined : { program: kubectl, words: ['kustomize'] }
}

/** A fresh folder that is not in the checkout, by its real path. */
const openTemporary = async ({ temporary, workspace }: RendererOptions): Promise<string | undefined> => {
  const root = await realpath(workspace).catch(() => workspace)
  await mkdir(temporary, { recursive: true, mode: 0o700 }).catch(() => undefined)
  const folder = await realpath(temporary).catch(() => undefined)
  if (folder === undefined || folder === root || folder.startsWith(`${root}${sep}`)) return undefined
  return mkdtemp(join(folder, 'meshgate-render-'))
}

/** Regular files alone; a path that leaves the copy is one that the port's promise rules out, and ends the render. */
const writeCopy = async (copy: string, files: RenderTask['files']): Promise<Rendering | undefined> => {
  const folders = new Set<string>()
  for (const [path, bytes] of files) {
    const target = join(copy, path)
    if (!target.startsWith(`${copy}${sep}`) || path.includes('\0'))
      return failed(
        'refused',
        `the path ${JSON.stringify(path.slice(0, 200))} leaves the repository`,
        'Correct the path.',
      )
    const folder = dirname(target)
    if (!folders.has(folder)) await mkdir(folder, { recursive: true, mode: 0o700 })
    folders.add(folder)
    await writeFile(target, bytes, { mode: 0o600, flag: 'wx' })
  }
  return undefined
}

/** Nothing listens on this port of loopback: whoever asks for the network is refused at once. */
const closed = 'http://127.0.0.1:9'

const environmentOf = (path: string, outside: string): Readonly<Record<string, string>> => {
  const helm = join(outside, 'helm')
  const home = join(outside, 'home')
  return {
    PATH: path,
    LC_ALL: 'C',
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    TMPDIR: join(outside, 'tmp'),
    KUBECONFIG: join(home, 'no-kubeconfig'),
    HTTP_PROXY: closed,
    HTTPS_PROXY: closed,
    ALL_PROXY: closed,
    http_proxy: closed,
    https_proxy: closed,
    NO_PROXY: '',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    HELM_CACHE_HOME: join(helm, 'cache'),
    HELM_CONFIG_HOME: join(helm, 'config'),
    HELM_DATA_HOME: join(helm, 'data'),
    HELM_PLUGINS: join(helm, 'plugins'),
    HELM_REGISTRY_CONFIG: join(helm, 'registry.json'),
    HELM_REPOSITORY_CACHE: join(helm, 'repository'),
    HELM_REPOSITORY_CONFIG: join(helm, 'repositories.yaml'),
    HELM_NO_PLUGINS: '1',
  }
}

const wordsOf = ({ tool, folder, release, loadsAnywhere }: RenderTask): readonly string[] => {
  // A folder that begins with a dash is no flag.
  const at = `./${folder}`
  if (tool === 'kustomize')
    return [at, '--load-restrictor', loadsAnywhere === true ? 'LoadRestrictionsNone' : 'LoadRestrictionsRootOnly']
  const values = release?.valueFiles.flatMap((file) => ['--values', `./${file}`]) ?? []
  return [
    release?.name ?? 'release',
    at,
    '--namespace',
    release?.namespace ?? 'default',
    '--skip-tests',
    ...values,
    ...[...servedByIstio, ...servedBesides].flatMap((version) => ['--api-versions', version]),
  ]
}

const remedyOf = (errors: string): string =>
  /127\.0\.0\.1:9|transport '.*' not allowed|git fetch|no such host|ls-remote/.test(errors)
    ? 'It asks the network. Copy what it fetches into the repository, or render it in a job that may and give the result as before and after.'
    : 'Correct the files, or render it in a job that has what it needs and give the result as before and after.'
