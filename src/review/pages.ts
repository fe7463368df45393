import { codes } from '../errors/codes.js'
import { value, type Inline } from './block.js'

const page = (name: string, address: string): Inline => ({ kind: 'link', label: name, address, otherwise: name })

/** A rule's id, linked to its page where it has one; anything else is foreign text. */
export const ruleLink = (rule: string, docsBase: string | undefined): Inline =>
  /^[A-Z]{2,8}-[0-9]{3}$/.test(rule) && docsBase !== undefined
    ? page(rule, `${docsBase}/rules/${rule}.md`)
    : value(rule, 40)

/** A problem's or reason's code, linked to its page where it has one. */
export const codeLink = (name: string, docsBase: string | undefined): Inline =>
  Object.hasOwn(codes, name) && docsBase !== undefined ? page(name, `${docsBase}/codes/${name}.md`) : value(name, 60)

/** Where a run or its artifact is, by the platform's word. */
export const platformLink = (label: 'run' | 'artifact', address: string): Inline => ({
  kind: 'link',
  label,
  address,
  otherwise: address,
})
