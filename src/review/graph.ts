import type { AccessDiff } from '../mesh/difference/access-diff.js'
import { count, details, fence, paragraph, say, type Block } from './block.js'
import { changedEdges, type ChangedEdge } from './changed-edges.js'
import { cut, cutApart, visible } from './escape.js'
import type { Level } from './review-meta.js'

/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
export const graphBudget = 1_900

/** More lines than a reader follows with the eye. */
const edgesDrawn = 16
/** Letters of a name in a box. */
const nodeLetters = 96
/** So few lines are read faster in the table. */
const edgesTold = 2
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6

/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
export const label = (text: string, limit: number): string => entities(cut(visible(text), limit))

const entities = (text: string): string => {
  // Mermaid writes its entities as `ﬂ°…¶ß` meanwhile, and takes back every `¶ß` that it finds (encodeEntities).
  const shown = text.trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß')
  return (
    [...(shown === '' ? '""' : shown)]
      .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
      .join('')
      // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
      .replace(/direction /gi, (word) => `${word.trim()}#32;`)
  )
}

const said = ({ side, what: [first, ...rest] }: ChangedEdge): string => {
  const verb = side === 'gained' ? 'gains' : 'loses'
  return rest.length === 0 ? `${verb} ${label(first, 60)}` : `${verb} ${label(first, 44)} and ${rest.length} more`
}

/** Line style and words tell a gain from a loss; no colour does. */
const line = (edge: ChangedEdge, from: string, to: string): string =>
  edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}`

/** Mermaid's text of the first edges that fit, and how many these are. */
export const mermaidGraph = (
  edges: readonly ChangedEdge[],
  budget: number,
): { readonly lines: readonly string[]; readonly drawn: number } => {
  const names = new Map<string, string>()
  const lines = ['flowchart LR', 'accTitle: access that changes']
  const short = cutApart(
    edges.flatMap(({ from, to }) => [visible(from), visible(to)]),
    nodeLetters,
  )
  let size = lines.join('\n').length
  let drawn = 0
  for (const edge of edges) {
    const known = new Map(names)
    const node = (kind: 's' | 'd', text: string): string => {
      const key = `${kind}${text}`
      const name = known.get(key)
      if (name !== undefined) return name
      const next = `${kind}${known.size}`
      known.set(key, next)
      return `${next}["${entities(short.get(visible(text)) ?? '')}"]`
    }
    const next = line(edge, node('s', edge.from), node('d', edge.to))
    if (size + next.length + 1 > budget) break
    for (const [key, name] of known) names.set(key, name)
    lines.push(next)
    size += next.length + 1
    drawn += 1
  }
  return { lines, drawn }
}

/**
 * Who gains or loses what where, as a picture; in the full rendering only, and not where one line is all there is to see.
 * `share` is how many graphs the comment may have.
 */
export const graphSection = (access: AccessDiff, level: Level, share: number): readonly Block[] => {
  if (level !== 'full') return []
  const { shown, total } = changedEdges(access, edgesDrawn)
  const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)))
  // The table above says as much in fewer lines.
  if (drawn < 2 || total <= edgesTold) return []
  const left = total - drawn
  const rest = left > 0 ? [paragraph(say`And ${left} more, not drawn: the tables have them all.`)] : []
  const drawing = [fence(lines, 'mermaid'), ...rest]
  if (total <= edgesOpen) return drawing
  const of = left > 0 ? say` of ${total}` : []
  return [details(say`Graph: ${count(drawn, 'line')}${of}; thick is gained, dotted is lost`, drawing)]
}
