import { constants } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { UsedTokens } from '../ports/ci.js'
import type { Environment, Platform } from './detect.js'
import { temporaryFolder } from './files.js'

/**
 * Keeps digests of `jti` in a file of the job's own, beside the files that the runner makes for the job. Where it cannot
 * be written, a process still knows its own.
 */
export const createUsedTokens = (platform: Platform, env: Environment): UsedTokens => {
  const job = [env['CI_JOB_ID'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']]
    .map((part) => (part ?? '').replace(/[^A-Za-z0-9_-]/g, '-'))
    .filter((part) => part !== '')
    .join('-')
  const project = env['CI_PROJECT_DIR'] ?? ''
  // GitLab's runner keeps a job's own files in this folder, and clears it.
  const root = platform === 'gitlab' && isAbsolute(project) ? `${project}.tmp` : temporaryFolder(platform, env)
  const folder = join(root, 'meshgate-tokens')
  const file = join(folder, job === '' ? 'shell' : job)
  const known: string[] = []
  return {
    byOthers: async (phase) => {
      const text = await readFile(file, 'utf8').catch(() => '')
      return new Set(
        [...text.split('\n'), ...known]
          .map((line) => line.split(' '))
          .filter(([digest, used]) => digest !== '' && used !== undefined && used !== phase)
          .map(([digest = '']) => digest),
      )
    },
    record: async (digest, phase) => {
      const line = `${digest} ${phase}`
      if (known.includes(line)) return
      known.push(line)
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW
        const handle = await open(file, flags, 0o600)
        await handle.appendFile(`${line}\n`).finally(() => handle.close())
      } catch {
        // What a read-only folder cannot keep, the issuer's own lifetime of five minutes limits.
      }
    },
  }
}
