import { codes } from '../errors/codes.js'
import { airflowRuleIds } from '../rules/airflow-rules.js'
import { rules } from '../rules/find-findings.js'
import { say, value, words, type Inline, type Line, type Text } from './block.js'
import { prose } from './prose.js'
import type { ReviewMeta } from './review-meta.js'

const page = (name: string, address: string): Inline => ({ kind: 'link', label: name, address, otherwise: name })

const isRule = (text: string): boolean => /^[A-Z]{2,8}-[0-9]{3}$/.test(text) || airflowRuleIds.has(text)

/** A rule's id, linked to its page where it has one; anything else is foreign text. */
export const ruleLink = (rule: string, docsBase: string | undefined): Inline =>
  isRule(rule) && docsBase !== undefined ? page(rule, `${docsBase}/rules/${rule}.md`) : value(rule, 40)

/** A problem's or reason's code, linked to its page where it has one. */
export const codeLink = (name: string, docsBase: string | undefined): Inline =>
  Object.hasOwn(codes, name) && docsBase !== undefined ? page(name, `${docsBase}/codes/${name}.md`) : value(name, 60)

/** Names of one sentence that are told with what they mean; beside more of them nobody would read it. */
const meaningsTold = 3

/** A sentence of ours whose rules and codes lead to their pages, each with what it means: a name alone says nothing to who meets it first. */
export const withPages = (sentence: readonly Text[], docsBase: string | undefined): Line => {
  const line = sentence.flatMap(asName)
  const meanings = line.map((part) => (part.kind === 'value' ? meaningOf(part.text) : undefined))
  const isTold = meanings.filter((meaning) => meaning !== undefined).length <= meaningsTold
  return line.flatMap((part, index): Line => {
    if (part.kind !== 'value') return [part]
    const link = isRule(part.text) ? ruleLink(part.text, docsBase) : codeLink(part.text, docsBase)
    const meaning = isTold ? meanings[index] : undefined
    const told = link.kind === 'link' ? link : part
    return meaning === undefined ? [told] : [told, words(' ('), ...prose(meaning), words(')')]
  })
}

/** An id of letters alone reads as a word. */
const asName = (part: Text): readonly Text[] => {
  const [, name = '', end = ''] = /^([A-Z-]+)([,.;:]?)$/.exec(part.text) ?? []
  return part.kind === 'words' && airflowRuleIds.has(name) ? [value(name), words(end)] : [part]
}

/** The title of its page, as the part of a sentence; undefined where it is none of our names. */
const meaningOf = (name: string): string | undefined => {
  const title =
    rules.find(({ id }) => id === name)?.title ?? Object.entries(codes).find(([code]) => code === name)?.[1].title
  return title?.replace(
    /^(?:A|An|The|What|Which|Whether|Two|No|Another|This|Something|Somebody|Nothing|Everybody|Writing|Workloads|Where|Selectors|Policies|More|Files|Keys)\b/,
    (word) => word.toLowerCase(),
  )
}

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
