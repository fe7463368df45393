import type { Protected } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { withGivenKeys, type GivenKeys } from '../identity/given-keys.js'
import type { KeySource } from '../identity/key-source.js'
import type { Repository } from '../ports/repository.js'
import type { Run } from './run.js'

/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
export const openKeys = (
  run: Pick<Run, 'keys'>,
  settings: Protected | undefined,
  repository: Repository | undefined,
  revision: string,
): KeySource => {
  const source = run.keys(settings?.issuerHosts ?? [])
  const issuerKeys = settings?.issuerKeys
  if (issuerKeys === undefined || issuerKeys.size === 0) return source
  return withGivenKeys(
    source,
    new Map(
      [...issuerKeys].map(([issuer, keys]): [string, GivenKeys] => [
        issuer,
        keys.kind === 'inline'
          ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
          : { read: () => readFile(repository, revision, keys.path), place: keys.path },
      ]),
    ),
  )
}

const readFile = async (repository: Repository | undefined, revision: string, path: string): Promise<string> => {
  const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path)
  if (file !== undefined) return file.text
  throw new Refusal({
    code: 'CONFIG_FILE_MISSING',
    message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
    expected: path,
    received: 'no such file',
    remedy:
      'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
  })
}
