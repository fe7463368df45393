import type { HeaderMatch, PathRewrite, Route, RouteMatch, TextMatch, VirtualHost } from '../traffic/route.js'
import { lowerAscii, toBytes, type Bytes } from './bytes.js'
import type { HttpMessage } from './http-message.js'
import { withoutQuery } from './path.js'

/** The authority without its port; a colon within brackets is none (E header_utility.cc: getPortStart). */
const withoutPort = (authority: Bytes): Bytes => {
  const colon = authority.lastIndexOf(':')
  return colon < 0 || authority.lastIndexOf(']') > colon ? authority : authority.slice(0, colon)
}

/** The host of a table that a request is for: its whole name, else the longest end, else any (E config_impl.cc: findVirtualHost). */
export const selectHost = (hosts: readonly VirtualHost[], authority: Bytes): VirtualHost | undefined => {
  const name = lowerAscii(withoutPort(authority))
  const whole = hosts.find(({ domain }) => domain === name)
  if (whole !== undefined) return whole
  const ends = hosts
    .filter(({ domain }) => domain.startsWith('*') && domain.length > 1)
    .filter(({ domain }) => name.length >= domain.length && name.endsWith(domain.slice(1)))
    .sort((left, right) => right.domain.length - left.domain.length)
  return ends[0] ?? hosts.find(({ domain }) => domain === '*')
}

/** undefined: nobody can say it here. */
type Answer = boolean | undefined

/** Look-around, counts, repeated groups and letters behind a backslash mean other things to RE2, or take for ever. */
const isPlain = (expression: string): boolean =>
  !/\(\?(?!:)|\{|\)[*+]|\)\?[*+?]|[*+?][*+?]|\\[a-zA-Z0-9]/.test(
    expression.replace(/\\[dDwWsS]/g, '.').replace(/\\[^a-zA-Z0-9]/g, '.'),
  )

const matchesExpression = (expression: string, text: Bytes): Answer => {
  if (!isPlain(expression)) return undefined
  try {
    return new RegExp(`^(?:${expression})$`).test(text)
  } catch {
    return undefined
  }
}

const matchesText = (match: TextMatch, text: Bytes): Answer => {
  switch (match.kind) {
    case 'present':
      return true
    case 'exact':
      return text === toBytes(match.text)
    case 'prefix':
      return text.startsWith(toBytes(match.text))
    case 'regex':
      return matchesExpression(match.text, text)
  }
}

const matchesPath = ({ path, ignoreCase }: RouteMatch, given: Bytes): Answer => {
  const fold = (text: Bytes): Bytes => (ignoreCase ? lowerAscii(text) : text)
  const [text, wanted] = [fold(given), fold(toBytes(path.text))]
  switch (path.kind) {
    case 'exact':
      return text === wanted
    case 'prefix':
      return text.startsWith(wanted)
    case 'segments':
      return text === wanted || text.startsWith(`${wanted}/`)
    case 'regex':
      return matchesExpression(path.text, given)
  }
}

const matchesHeader = ({ name, match, without }: HeaderMatch, message: HttpMessage): Answer => {
  const value = name === ':method' ? message.method : message.headers.whole(name)
  if (match.kind === 'present') return (value !== undefined) !== without
  // A match that must not hold takes a missing header for an empty one.
  if (value === undefined && !without) return false
  const found = matchesText(match, value ?? '')
  return found === undefined ? undefined : found !== without
}

const matches = (match: RouteMatch, message: HttpMessage): Answer => {
  const answers: readonly Answer[] = [
    matchesPath(match, withoutQuery(message.path)),
    match.method === undefined ? true : matchesText(match.method, message.method),
    match.authority === undefined ? true : matchesText(match.authority, message.authority),
    ...match.headers.map((header) => matchesHeader(header, message)),
    ...match.unmodelled.map((): Answer => undefined),
  ]
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

/** The first route that takes the message, behind those of which nobody can say whether they do: any of them may be it. */
export const selectRoutes = (host: VirtualHost, message: HttpMessage): readonly (Route | 'none')[] => {
  const possible: Route[] = []
  for (const route of host.routes) {
    const answer = matches(route.match, message)
    if (answer === false) continue
    possible.push(route)
    if (answer === true) return possible
  }
  return [...possible, 'none']
}

/** The path that goes on, query and all; undefined where the rewrite is not modelled. */
export const rewritePath = (
  rewrite: PathRewrite,
  { path: matched, ignoreCase }: RouteMatch,
  path: Bytes,
): Bytes | undefined => {
  const plain = withoutQuery(path)
  const query = path.slice(plain.length)
  switch (rewrite.kind) {
    case 'kept':
      return path
    case 'whole':
      return toBytes(rewrite.to) + query
    case 'matched': {
      const all = matched.kind === 'exact' || matched.kind === 'regex'
      if (!all && ignoreCase) return undefined
      return toBytes(rewrite.to) + (all ? '' : plain.slice(toBytes(matched.text).length)) + query
    }
    case 'start': {
      const from = toBytes(rewrite.from)
      return plain.startsWith(from) ? toBytes(rewrite.to) + plain.slice(from.length) + query : path
    }
    case 'removed': {
      const from = toBytes(rewrite.from)
      if (ignoreCase || from === '') return undefined
      if (plain === from) return `/${query}`
      return plain.startsWith(`${from}/`) ? plain.slice(from.length) + query : path
    }
    case 'regex':
      return undefined
  }
}
