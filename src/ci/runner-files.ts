import { randomBytes } from 'node:crypto'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import type { Environment } from './detect.js'

/** Opens a file that the runner made for this step; never through a symbolic link. */
const openRunnerFile = (path: string): number =>
  openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW, 0o600)

/** Throws where the toolkit would write through a symbolic link, or into a file that it cannot open. */
export const checkRunnerFile = (path: string): void => closeSync(openRunnerFile(path))

/**
 * Keeps a value for the post step; without a runner there is none, and nothing is kept. Written by hand: it stands before
 * the toolkit is loaded, since a run may be cancelled before that. No value can hold the random delimiter (attack L03).
 */
export const saveState = (env: Environment, name: string, value: string): void => {
  const path = env['GITHUB_STATE'] ?? ''
  if (path === '') return
  const delimiter = `ghadelimiter_${randomBytes(16).toString('hex')}`
  const file = openRunnerFile(path)
  try {
    writeSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  } finally {
    closeSync(file)
  }
}

/** What the main step kept; empty when it did not come that far. */
export const readState = (env: Environment, name: string): string => env[`STATE_${name}`] ?? ''
