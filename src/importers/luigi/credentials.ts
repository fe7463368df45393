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

/** Whether a URL has a user name or a password; what cannot be read as a URL is looked at as text. */
export const holdsCredential = (url: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(url)
