import type { Bytes } from './bytes.js'

/** One segment's characters, and those of several (E uri_template_internal.cc: 44-58); `*` is in both by default. */
const segment = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=*]"
const several = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=*/]"

const literal = /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/

/** Whether a path holds an operator of Istio's: then it is a template, else a plain pattern. */
export const isTemplate = (text: string): boolean => text.includes('{*}') || text.includes('{**}')

/** Envoy's syntax of an Istio template: `{*}` → `*`, `{**}` → `**` (I authz/matcher/template.go). */
const envoySyntax = (template: string): string => template.replaceAll('{*}', '*').replaceAll('{**}', '**')

/**
 * The expression of a template in Envoy's syntax, read as Envoy reads it (E parsePathPatternSyntax): operators and
 * literals in turn, a literal up to the next slash. Undefined where Envoy refuses it: no leading slash, two slashes in
 * a row, an operator after a literal of the same segment, a literal after an operator except at the very end, an
 * operator after `**`.
 */
const expressionOf = (pattern: string): string | undefined => {
  if (!/^\/[\x21-\x7e]*$/.test(pattern)) return undefined
  let rest = pattern
  let out = ''
  let textGlob = false
  let slash = false
  let operator = false
  while (rest !== '') {
    let [nowSlash, nowOperator] = [false, false]
    if (rest.startsWith('*')) {
      if (textGlob || operator) return undefined
      nowOperator = true
      textGlob = rest.startsWith('**')
      out += textGlob ? `${several}*` : `${segment}+`
      rest = rest.slice(textGlob ? 2 : 1)
    } else if (rest.startsWith('/')) {
      if (slash) return undefined
      nowSlash = true
      out += '/'
      rest = rest.slice(1)
    } else {
      const end = rest.indexOf('/')
      const text = end < 0 ? rest : rest.slice(0, end)
      if (!literal.test(text) || (operator && end >= 0)) return undefined
      out += text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
      rest = rest.slice(text.length)
    }
    slash = nowSlash
    operator = nowOperator
  }
  return `^${out}$`
}

const compiled = new Map<string, RegExp | undefined>()

/** The expression of an Istio template; undefined where Envoy refuses it. */
export const compileTemplate = (template: string): RegExp | undefined => {
  if (compiled.has(template)) return compiled.get(template)
  const expression = expressionOf(envoySyntax(template))
  const made = expression === undefined ? undefined : new RegExp(expression)
  if (compiled.size > 10_000) compiled.clear()
  compiled.set(template, made)
  return made
}

/** A path without query against a template; one that Envoy refuses matches nothing. */
export const matchesTemplate = (template: string, value: Bytes): boolean =>
  compileTemplate(template)?.test(value) ?? false
