import { Refusal } from '../errors/problem.js'
import type { WorkingFolder } from '../ports/working-folder.js'
import type { Platform } from './texts.js'

/** Where the repository is reviewed: as said, else by its remote, else by the files of one platform. */
export const choosePlatform = async (
  exists: WorkingFolder['exists'],
  wanted: string | undefined,
  host: string | undefined,
  hasRemote: boolean,
): Promise<Platform> => {
  if (wanted === 'github' || wanted === 'gitlab') return wanted
  if (wanted === undefined && host !== undefined) {
    if (host === 'github.com' || host.startsWith('github.')) return 'github'
    if (host === 'gitlab.com' || /(^|\.)gitlab\./.test(host)) return 'gitlab'
  }
  if (wanted === undefined) {
    const [gitlab, github] = await Promise.all([exists('.gitlab-ci.yml'), exists('.github')])
    if (gitlab !== github) return gitlab ? 'gitlab' : 'github'
  }
  throw new Refusal({
    code: 'USAGE',
    message: 'init does not see where this repository is reviewed',
    where: { kind: 'input', name: '--platform' },
    expected: 'github or gitlab',
    received: wanted ?? remoteWords(host, hasRemote),
    remedy: 'Say it: meshgate init --platform github, or --platform gitlab.',
  })
}

/** An address may hold a login: what of it is no host stays out of the text. */
const remoteWords = (host: string | undefined, hasRemote: boolean): string => {
  if (host !== undefined) return `a remote at ${host}`
  return hasRemote ? 'a remote `origin` that is a folder and names no server' : 'no remote `origin`'
}
