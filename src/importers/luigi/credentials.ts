import { positionsOf } from '../../manifests/positions.js'
import type { FileSource } from '../../ports/source.js'

/**
 * Places where a scheduler's URL carries a user name: luigi.rpc makes `http://u:p@host` into Basic authentication.
 * luigi.cfg, luigi.toml, arguments and environment variables of manifests are all one text here; the value goes nowhere.
 */
export const schedulerCredentials = (path: string, text: string): readonly FileSource[] => {
  const position = positionsOf(text)
  return [...text.matchAll(/scheduler[-_]url["']?(?:[\s:=,"'[-]|value)*[a-z][a-z0-9+.-]*:\/\/[^\s/@"'?#]*@/gi)].map(
    ({ index }) => ({ kind: 'file', path, ...position(index) }),
  )
}

/** What stands behind the scheme of a URL, up to its path; undefined: no URL. Looked at as text, so that no form of it gets away. */
export const authorityOf = (text: string): string | undefined => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1]

/** Whether a URL has a user name or a password. */
export const holdsCredential = (url: string): boolean => authorityOf(url)?.includes('@') === true
