import type { PathRewrite } from './route.js'

/** Text of an expression that stands for itself; undefined where some character is an operator. */
const literalOf = (text: string): string | undefined => {
  const plain = text.replace(/\\([^A-Za-z0-9])/g, (_, character: string) => `\0${character}`)
  return /(^|[^\0])[\\^$|?*+()[\]{}.]/.test(plain) ? undefined : plain.replace(/\0/g, '')
}

const whole = new Set(['/.*', '^/.*', '/.*$', '^/.*$', '^.*', '^.*$'])

/**
 * A rewrite by an expression (Envoy: regex_rewrite, on the path without its query) in the words of simpler ones: all of the
 * path, a start that changes with the rest kept (`^/a/(.*)$` to `/b/\1`), a start that goes (`^/a(/|$)(.*)` to `/\2`).
 */
export const readRegexRewrite = (match: string, to: string): PathRewrite => {
  const asWritten: PathRewrite = { kind: 'regex', match, to }
  if (whole.has(match)) return to.includes('\\') ? asWritten : { kind: 'whole', to }
  const [, start, rest] = /^\^(\/[^()]*)\(\.\*\)(\$?)$/.exec(match) ?? []
  if (start !== undefined && rest !== undefined) {
    const from = literalOf(start)
    const [, begin] = /^([^\\]*)\\1$/.exec(to) ?? []
    return from === undefined || begin === undefined ? asWritten : { kind: 'start', from, to: begin }
  }
  const [, prefix] = /^\^(\/[^()]*)\((?:\/\|\$|\$\|\/)\)\(\.\*\)\$?$/.exec(match) ?? []
  const from = prefix === undefined ? undefined : literalOf(prefix)
  return from !== undefined && to === '/\\2' ? { kind: 'removed', from } : asWritten
}
