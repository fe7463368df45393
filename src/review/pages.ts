import { codes } from '../errors/codes.js'
import { airflowRuleIds } from '../rules/airflow-rules.js'
import { say, value, type Inline, type Line, type Text } from './block.js'
import type { ReviewMeta } from './review-meta.js'

const page = (name: string, address: string): Inline => ({ kind: 'link', label: name, address, otherwise: name })

const isRule = (text: string): boolean => /^[A-Z]{2,8}-[0-9]{3}$/.test(text) || airflowRuleIds.has(text)

/** A rule's id, linked to its page where it has one; anything else is foreign text. */
export const ruleLink = (rule: string, docsBase: string | undefined): Inline =>
  isRule(rule) && docsBase !== undefined ? page(rule, `${docsBase}/rules/${rule}.md`) : value(rule, 40)

/** A problem's or reason's code, linked to its page where it has one. */
export const codeLink = (name: string, docsBase: string | undefined): Inline =>
  Object.hasOwn(codes, name) && docsBase !== undefined ? page(name, `${docsBase}/codes/${name}.md`) : value(name, 60)

/** A sentence of ours whose rules and codes lead to their pages. */
export const withPages = (line: readonly Text[], docsBase: string | undefined): Line =>
  line.map((part) => {
    if (part.kind !== 'value') return part
    const link = isRule(part.text) ? ruleLink(part.text, docsBase) : codeLink(part.text, docsBase)
    return link.kind === 'link' ? link : part
  })

/** The review that no text shortens: the report's page, where the job keeps it. */
export const wholeReview = ({ runUrl, artifact }: Pick<ReviewMeta, 'runUrl' | 'artifact'>): Line =>
  artifact !== undefined
    ? say`${'report.html'} in the artifact ${platformLink('artifact', artifact)}`
    : runUrl === undefined
      ? say`${'report.html'} in the job's artifacts`
      : say`${'report.html'} in the artifacts of the ${platformLink('run', runUrl)}`

/** Where a run or its artifact is, by the platform's word. */
export const platformLink = (label: 'run' | 'artifact', address: string): Inline => ({
  kind: 'link',
  label,
  address,
  otherwise: address,
})
