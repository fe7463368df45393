import { codes } from '../errors/codes.js'
import { code, link } from './escape.js'

/** A rule's id, linked to its page where it has one; anything else is foreign text. */
export const ruleLink = (rule: string, docsBase: string | undefined): string =>
  /^[A-Z]{2,8}-[0-9]{3}$/.test(rule) && docsBase !== undefined
    ? link('rule', rule, `${docsBase}/rules/${rule}.md`)
    : code(rule, 40)

/** A problem's or reason's code, linked to its page where it has one. */
export const codeLink = (name: string, docsBase: string | undefined): string =>
  Object.hasOwn(codes, name) && docsBase !== undefined
    ? link('rule', name, `${docsBase}/codes/${name}.md`)
    : code(name, 60)
