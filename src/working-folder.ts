import { constants } from 'node:fs'
import { lstat, mkdir, open, readFile, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { loadKubeconfig, stringOf } from './cluster/kubeconfig.js'
import { Refusal } from './errors/problem.js'
import type { WorkingFolder } from './ports/working-folder.js'
import { openGitRepository } from './repository/git.js'
import { gitIn } from './repository/git-process.js'
import type { Environment } from './ci/detect.js'

export const openWorkingFolder = async (folder: string, env: Environment): Promise<WorkingFolder> => {
  const root = await realpath(folder)
  const answer = await gitIn(root, env['PATH'] ?? '')(['config', '--get', 'remote.origin.url']).catch(() => undefined)
  const git = await openGitRepository(folder)
  const whole = {
    list: async (revision: string) => (await git.list(revision)) ?? [],
    // What a person works on is what is on disk.
    read: (_: string, paths: readonly string[]) => git.readDisk(paths),
  }
  return {
    repository: { ...git, whole },
    renderer: async () =>
      (await import('./renderer/renderer.js')).createRenderer({
        path: env['PATH'] ?? '',
        workspace: root,
        temporary: tmpdir(),
      }),
    remote: answer?.exitCode === 0 ? answer.stdout.toString('utf8').trim() : '',
    contexts: await contextsOf(env),
    exists: (path) =>
      lstat(join(root, path)).then(
        () => true,
        () => false,
      ),
    create: async (path, text) => {
      const parent = dirname(resolve(root, path))
      await mkdir(parent, { recursive: true }).catch(() => undefined)
      if ((await realpath(parent).catch(() => '')) !== parent) throw notWritten(path)
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
      const file = await open(join(root, path), flags, 0o644).catch(() => {
        throw notWritten(path)
      })
      try {
        await file.writeFile(text)
      } finally {
        await file.close()
      }
    },
  }
}

/** Names and servers alone: a kubeconfig holds keys. One that cannot be read says nothing here. */
const contextsOf = async (env: Environment): Promise<WorkingFolder['contexts']> => {
  const config = await loadKubeconfig(env, (path) => readFile(path, 'utf8').catch(() => undefined)).catch(
    () => undefined,
  )
  if (config === undefined) return []
  return [...config.contexts].map(([name, { content }]) => {
    const cluster = config.clusters.get(stringOf(content, 'cluster'))
    return { name, server: cluster === undefined ? '' : stringOf(cluster.content, 'server') }
  })
}

const notWritten = (path: string): Refusal =>
  new Refusal({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a folder of the repository without links, and no such file',
    received: 'something else',
    remedy: 'Remove the link, or write the file yourself: `meshgate init --json` shows its text.',
  })
