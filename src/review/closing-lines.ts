import type { Plan } from '../plan/plan.js'
import type { Tone } from '../ports/output.js'
import type { Block } from './block.js'
import { environmentTitle } from './environment-groups.js'
import { cut, logLine } from './escape.js'
import { maskText } from '../plan/mask.js'
import { nextStep } from './next-step.js'
import type { ReviewMeta } from './review-meta.js'
import { isQuiet, worstFirst } from './verdict-line.js'
import { lineText } from './write-text.js'

interface ClosingLine {
  readonly text: string
  readonly tone?: Tone
}

const linesOf = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph') return [lineText(block.line)]
  return block.kind === 'list' ? block.items.map((item) => `- ${lineText(item)}`) : []
}

const toneOf = (text: string): Tone | undefined =>
  text.startsWith('Gate blocks') ? 'bad' : text.startsWith('Gate w') ? 'warn' : undefined

/**
 * The end of a log, outside of what its platform folds: what the gate says and what to do next, as the comment has it.
 * Environments that are told the same are told once, by their names.
 */
export const closingLines = (plans: readonly Plan[], meta: ReviewMeta): readonly ClosingLine[] => {
  const told = new Map<string, { readonly lines: readonly string[]; readonly names: string[] }>()
  for (const plan of worstFirst(plans)) {
    if (isQuiet(plan) && meta.drift === undefined) continue
    const lines = nextStep(plan, meta, 'full', 'above').flatMap(linesOf)
    const key = lines.join('\n')
    const same = told.get(key) ?? { lines, names: [] }
    told.set(key, same)
    same.names.push(environmentTitle(plan) ?? 'the two folders')
  }
  return [...told.values()].flatMap(({ lines, names }) => {
    if (lines.length === 0) return []
    const own = lines.map((text) => ({ text: cut(logLine(maskText(text)), 4_000), tone: toneOf(text) }))
    const of = plans.length < 2 ? [] : [{ text: `${cut(logLine(names.join(', ')), 600)}:`, tone: undefined }]
    return [...of, ...own].map(({ text, tone }) => (tone === undefined ? { text } : { text, tone }))
  })
}
