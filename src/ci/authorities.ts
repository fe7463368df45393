import { resolve, sep } from 'node:path'
import { Refusal } from '../errors/problem.js'
import type { Environment, Platform } from './detect.js'

/** Where the authorities of a job stand. */
export interface AuthorityFiles {
  readonly platform: Platform
  readonly env: Environment
  /** The input `ca-file`. */
  readonly given: string | undefined
  /** The folder of the checkout, and whether a merge request decides what stands in it. */
  readonly workspace: string
  readonly mergeRequest: boolean
  /** Whether this Node tells what NODE_EXTRA_CA_CERTS added (see src/http/authorities.ts). */
  readonly tellsExtra: () => Promise<boolean>
  /** undefined where there is no such file. */
  readonly readFile: (path: string) => Promise<string | undefined>
}

/**
 * PEM of the authorities that a job trusts besides the public ones: the input `ca-file`, and on GitLab the file of
 * CI_SERVER_TLS_CA_FILE, which the runner writes for its own server. Throws a `Refusal` with code CA_FILE.
 */
export const readAuthorities = async (files: AuthorityFiles): Promise<readonly string[]> => {
  const { env, given, readFile } = files
  const runner = files.platform === 'gitlab' ? (env['CI_SERVER_TLS_CA_FILE'] ?? '') : ''
  const own = [
    ...(given === undefined ? [] : [await readGiven(files, given)]),
    ...(runner === '' ? [] : [(await readFile(runner)) ?? '']),
  ].filter((text) => text !== '')
  if (own.length === 0) return []
  // Naming authorities takes the place of NODE_EXTRA_CA_CERTS, so that its file is named as well.
  const extra = (await files.tellsExtra()) ? '' : (env['NODE_EXTRA_CA_CERTS'] ?? '')
  const kept = extra === '' ? undefined : await readFile(extra)
  return kept === undefined ? own : [...own, kept]
}

const readGiven = async (files: AuthorityFiles, given: string): Promise<string> => {
  const path = resolve(files.workspace, given)
  const root = resolve(files.workspace)
  if (files.mergeRequest && (path === root || path.startsWith(`${root}${sep}`)))
    throw caFile(
      given,
      'a file that the merge request cannot change: outside the checkout, for example of the image or a variable of type file',
      'a file of the checkout',
    )
  const text = await files.readFile(path)
  if (text === undefined) throw caFile(given, 'a file that this job may read', 'no such file')
  if (!text.includes('-----BEGIN CERTIFICATE-----') || text.includes('PRIVATE KEY-----'))
    throw caFile(given, 'PEM certificates of authorities, and no key', `${text.length} characters of something else`)
  return text
}

const caFile = (received: string, expected: string, what: string): Refusal =>
  new Refusal({
    code: 'CA_FILE',
    message: `the authorities of \`ca-file\` cannot be used: ${received.slice(0, 200)} is ${what}`,
    where: { kind: 'input', name: 'ca-file' },
    expected,
    received: what,
    remedy:
      'Put the PEM certificate of your authority into the image of the job or on the runner, and name its path in `ca-file`.',
  })
