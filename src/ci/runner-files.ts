import { randomBytes } from 'node:crypto'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import type { Environment } from './detect.js'

/** Appends to a file that the runner made for this step; never through a symbolic link. */
export const appendToRunnerFile = (path: string, text: string): void => {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW, 0o600)
  try {
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
}

/** One entry of GITHUB_OUTPUT or GITHUB_STATE; no value can hold the random delimiter (attack L03). */
export const runnerFileValue = (name: string, value: string): string => {
  const delimiter = `ghadelimiter_${randomBytes(16).toString('hex')}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/** Keeps a value for the post step; without a runner there is none, and nothing is kept. */
export const saveState = (env: Environment, name: string, value: string): void => {
  const file = env['GITHUB_STATE'] ?? ''
  if (file !== '') appendToRunnerFile(file, runnerFileValue(name, value))
}

/** What the main step kept; empty when it did not come that far. */
export const readState = (env: Environment, name: string): string => env[`STATE_${name}`] ?? ''
