import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe } from '@jest/globals'

/** Folder of the bundles: the committed one, or another build. */
export const dist = process.env['MESHGATE_DIST'] ?? 'dist'

/** Path of a program that test/peers installs. */
export const peer = (path: string): string => resolve('test/peers/node_modules', path)

/** Path of a program of PATH; undefined where it is not installed. */
export const findProgram = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/**
 * A suite that lacks a tool says which and is skipped on a person's machine; with CI=true it runs, and so fails: a suite
 * that silently does nothing is worse than none.
 */
export const describeWith = (tools: readonly string[], name: string, body: () => void): void => {
  const missing = tools.filter((tool) => (tool.includes('/') ? !existsSync(tool) : findProgram(tool) === undefined))
  if (missing.length === 0) return void describe(name, body)
  process.stderr.write(`missing: ${missing.join(', ')} — ${name}; .ci/run installs them\n`)
  if (process.env['CI'] === 'true') throw new Error(`${name} needs ${missing.join(', ')}`)
  describe.skip(name, body)
}

export interface Run {
  readonly exitCode: number
  readonly output: string
}

/** Runs a linter to its end. */
export const runTool = (program: string, options: readonly string[], folder: string): Run => {
  const result = spawnSync(program, options, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (result.error !== undefined) throw result.error
  return { exitCode: result.status ?? 130, output: `${result.stdout}${result.stderr}` }
}
