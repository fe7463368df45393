import { globFlaw } from '../manifests/glob.js'
import type { Report } from './section.js'
import { show } from './section.js'

/** `https://host[:port][/path]`, without user, query and fragment. */
export const checkHttpsUrl = (report: Report, pointer: string, text: string, what: string): void => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const plain = url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[?#\s$\\]/.test(text)
  if (plain) return
  report.problem('CONFIG_VALUE', pointer, `${what} is an https URL without user, query and fragment`, {
    expected: 'https://host or https://host:port/path',
    received: show(text),
    remedy: 'Correct the URL',
  })
}

const why = {
  empty: 'it is empty',
  absolute: 'it is absolute',
  parent: 'it leaves its folder by ..',
  backslash: 'it holds a backslash; write /',
  control: 'it holds a control character',
  'unknown syntax': 'only *, ? and ** have a meaning; list several globs instead',
} as const

/** A path or glob below the root of the repository (attack G08). */
export const checkPath = (report: Report, pointer: string, text: string, what: string): void => {
  const flaw = globFlaw(text)
  if (flaw === undefined) return
  report.problem(
    flaw === 'unknown syntax' || flaw === 'empty' ? 'CONFIG_VALUE' : 'PATH',
    pointer,
    `${what} is refused: ${why[flaw]}`,
    {
      expected: 'a path relative to the root of the repository',
      received: show(text),
      remedy: 'Correct the path',
    },
  )
}

/** A DNS label: what Kubernetes takes for namespaces and Services, and meshgate for all names it generates. */
export const checkLabel = (report: Report, pointer: string, text: string, what: string): void => {
  if (text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text)) return
  report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
    expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
    received: show(text),
    remedy: 'Correct the name',
  })
}

/** Names of Roles and ClusterRoles: a path segment. */
export const checkRoleName = (report: Report, pointer: string, text: string, what: string): void => {
  if (text.length <= 253 && text !== '.' && text !== '..' && !/[/%$\s\p{Cc}]/u.test(text)) return
  report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
    expected: 'at most 253 characters without /, %, $ and spaces',
    received: show(text),
    remedy: 'Correct the name',
  })
}
