import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { loginFile, readLoginText } from '../ports/login-file.js'
import type { Environment, Platform } from './detect.js'
import { removeSecret } from './files.js'

/** Removes the kubeconfig that a job left, and the file of its reports that says where it is. */
export const removeLogin = async (
  platform: Platform,
  env: Environment,
  workspace: string,
  folder: string | undefined,
): Promise<'none' | 'removed' | 'not ours'> => {
  if (folder === undefined) return 'none'
  const file = join(workspace, folder, loginFile)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return 'none'
  const path = readLoginText(text)
  if (path === undefined || !(await removeSecret(platform, env, path))) return 'not ours'
  await rm(file, { force: true })
  return 'removed'
}
