import { Refusal } from '../errors/problem.js'
import type { Environment, Platform } from './detect.js'

const titles: Readonly<Record<Platform, string>> = { github: 'GitHub Actions', gitlab: 'GitLab CI', local: 'the shell' }

const malformed = (platform: Platform, name: string, expected: string, received: string): Refusal =>
  new Refusal({
    code: 'PLATFORM_VARIABLE',
    message: `${name} is not what ${titles[platform]} sets`,
    where: { kind: 'input', name },
    expected,
    received: received === '' ? 'nothing' : received.slice(0, 200),
    remedy: `Run meshgate inside a job of ${titles[platform]}, and do not overwrite ${name} in the workflow.`,
  })

/** Several that are missing are told at once: one that runs the job by hand sets them together. */
const refuseMissing = (platform: Platform, missing: readonly string[]): void => {
  const [first, ...more] = missing
  if (first === undefined || more.length === 0) return
  throw new Refusal({
    code: 'PLATFORM_VARIABLE',
    message: `${missing.length} variables that ${titles[platform]} sets are missing: ${missing.join(', ')}`,
    where: { kind: 'input', name: first },
    expected: 'a value for each',
    received: 'nothing',
    remedy: `Run meshgate inside a job of ${titles[platform]}. Where another program runs the job, give it these variables: docs/reference/${platform}.md has a recipe.`,
  })
}

/** Reads what the platform always sets; each reader throws a `Refusal` with code PLATFORM_VARIABLE. */
export interface Variables {
  /** Empty when missing. */
  readonly optional: (name: string) => string
  /** Whether one whose name matches is set. */
  readonly some: (name: RegExp) => boolean
  readonly required: (name: string) => string
  /** Refuses where several of them are missing. */
  readonly refuseMissing: (names: readonly string[]) => void
  /** A full commit id, SHA-1 or SHA-256. */
  readonly commit: (name: string) => string
  /** The same, but empty when missing. */
  readonly optionalCommit: (name: string) => string
  readonly number: (name: string) => string
  /** An https URL without a trailing slash. */
  readonly url: (name: string) => string
}

/** A full commit id, SHA-1 or SHA-256. */
export type CommitId = string & { readonly __commit: true }

export const isCommit = (text: unknown): text is CommitId =>
  typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** What git and the platforms give for "no commit". */
export const isNoCommit = (text: string): boolean => /^0+$/.test(text)

export const readVariables = (platform: Platform, env: Environment): Variables => {
  const optional = (name: string): string => env[name] ?? ''
  const matching =
    (pattern: RegExp, expected: string) =>
    (name: string): string => {
      const value = optional(name)
      if (!pattern.test(value)) throw malformed(platform, name, expected, value)
      return value
    }
  const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')
  const httpsUrl = matching(/^https:\/\/[^\s/?#@\\]+(?:\/[^\s?#@\\]*)?$/, 'an https URL')
  return {
    some: (name) => Object.entries(env).some(([one, value]) => name.test(one) && (value ?? '') !== ''),
    optional,
    refuseMissing: (names) =>
      refuseMissing(
        platform,
        names.filter((name) => optional(name) === ''),
      ),
    required: matching(/^[^\0\r\n]+$/, 'a value'),
    commit,
    optionalCommit: (name) => (optional(name) === '' || isNoCommit(optional(name)) ? '' : commit(name)),
    number: matching(/^[0-9]{1,20}$/, 'a number'),
    url: (name) => httpsUrl(name).replace(/\/+$/, ''),
  }
}
