import type { AccessDiff } from '../../mesh/difference/access-diff.js'
import { changedEdges } from '../changed-edges.js'
import { cut, visible } from '../escape.js'
import { plural } from '../plural.js'
import { drawNarrowGraph } from './draw-narrow-graph.js'
import { nameLines } from './graph-text.js'
import { h, type Branch } from './tree.js'

const edgesDrawn = 40
const edgesOpen = 12
const [boxWidth, boxGap, between, margin] = [290, 12, 250, 10] as const
const letters = [38, 46] as const

/**
 * Sources at the left, destinations at the right, in two columns; a destination stands at the mean height of its sources,
 * so that few lines cross. Drawn by the program: the same bytes every time, and no script is needed to see it. Line style,
 * sign and word tell gains from losses, not colour.
 */
export const drawGraph = (access: AccessDiff, index: number): readonly Branch[] => {
  const { shown, total } = changedEdges(access, edgesDrawn)
  if (shown.length === 0) return []
  const sources = [...new Set(shown.map(({ from }) => from))]
  const heightOf = (to: string): number => {
    const at = shown.filter((edge) => edge.to === to).map(({ from }) => sources.indexOf(from))
    return at.reduce((sum, one) => sum + one, 0) / at.length
  }
  const destinations = [...new Set(shown.map(({ to }) => to))]
    .map((to, at) => ({ to, at, height: heightOf(to) }))
    .sort((a, b) => a.height - b.height || a.at - b.at)
    .map(({ to }) => to)
  const rows = Math.max(sources.length, destinations.length)
  const boxHeight = sources.some((from) => from.includes(', ')) ? 44 : 30
  const height = 2 * margin + rows * (boxHeight + boxGap) - boxGap
  const width = 2 * margin + 2 * boxWidth + between
  const top = (at: number, count: number): number =>
    Math.round(margin + (at + (rows - count) / 2) * (boxHeight + boxGap))
  const box = (text: string, at: number, count: number, left: number): Branch => {
    const y = top(at, count)
    return h(
      'g',
      { class: 'node' },
      h('title', {}, visible(text)),
      h('rect', { x: String(left), y: String(y), width: String(boxWidth), height: String(boxHeight), rx: '6' }),
      ...nameLines(text, left + 10, y + boxHeight / 2, letters),
    )
  }
  // Lines that leave one box are told apart where they start.
  const line = (edge: (typeof shown)[number], at: number): Branch => {
    const [x1, x2] = [margin + boxWidth, margin + boxWidth + between]
    const y1 = top(sources.indexOf(edge.from), sources.length) + boxHeight / 2
    const y2 = top(destinations.indexOf(edge.to), destinations.length) + boxHeight / 2
    const t = 0.3 + 0.4 * ((at % 5) / 4)
    const x = Math.round(x1 + (x2 - x1) * (1.5 * t * (1 - t) + t * t * t))
    const y = Math.round(y1 + (y2 - y1) * (3 * t * t - 2 * t * t * t))
    const verb = edge.side === 'gained' ? 'gains' : 'loses'
    const bend = Math.round((x2 - x1) / 2)
    return h(
      'g',
      { class: `edge ${edge.side}` },
      h(
        'title',
        {},
        `${visible(edge.from)} ${verb} ${edge.what.map((what) => cut(visible(what), 120)).join('; ')} on ${visible(edge.to)}`,
      ),
      h('path', { d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 8} ${y2}` }),
      h('path', { class: 'head', d: `M${x2} ${y2}l-9 -5v10z` }),
      h('rect', { x: String(x - 26), y: String(y - 10), width: '52', height: '20', rx: '10' }),
      h(
        'text',
        { x: String(x), y: String(y + 4), 'text-anchor': 'middle' },
        edge.side === 'gained' ? '+ gains' : '− loses',
      ),
    )
  }
  const label = `Graph: ${plural(shown.length, 'line')}${total > shown.length ? ` of ${total}` : ''} from sources to destinations`
  return [
    h(
      'details',
      { class: 'graph', ...(total <= edgesOpen ? { open: '' } : {}) },
      h('summary', {}, label),
      h('p', { class: 'quiet' }, 'A solid line is access gained, a dashed line access lost.'),
      h(
        'div',
        { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Graph of changed access' },
        h(
          'svg',
          {
            role: 'img',
            'aria-labelledby': `graph-title-${index}`,
            viewBox: `0 0 ${width} ${height}`,
            width: String(width),
            height: String(height),
          },
          h('title', { id: `graph-title-${index}` }, `${label}; the rows below say the same in words`),
          // Gains come last, so that they lie on top.
          ...shown.map(line).reverse(),
          ...sources.map((text, at) => box(text, at, sources.length, margin)),
          ...destinations.map((text, at) => box(text, at, destinations.length, margin + boxWidth + between)),
        ),
        drawNarrowGraph(shown, destinations, `graph-narrow-${index}`),
      ),
      ...(total > shown.length
        ? [h('p', {}, `And ${total - shown.length} more, not drawn: the matrix and the rows have them all.`)]
        : []),
    ),
  ]
}
