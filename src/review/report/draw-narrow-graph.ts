import type { ChangedEdge } from '../changed-edges.js'
import { visible } from '../escape.js'
import { nameLines, shortened } from './graph-text.js'
import { h, type Branch } from './tree.js'

const [width, margin, indent, stem, gap] = [344, 8, 30, 10, 8] as const
const letters = [40, 48] as const
const heightOf = (text: string): number => (text.includes(', ') ? 44 : 30)
const saidHeight = 16

/**
 * The same lines for a screen as narrow as a telephone: each destination once, and under it who gains or loses it and
 * what, with a line up to it. Two columns do not fit there, and a picture as small as fits is not read.
 */
export const drawNarrowGraph = (edges: readonly ChangedEdge[], destinations: readonly string[], id: string): Branch => {
  let y = margin
  const drawn: Branch[] = []
  for (const to of destinations) {
    const height = heightOf(to)
    const foot = y + height
    drawn.push(box(to, margin, y, width - 2 * margin, height))
    y = foot + gap
    for (const edge of edges.filter((one) => one.to === to)) {
      const high = heightOf(edge.from) + saidHeight
      drawn.push(line(edge, foot, y + high / 2), source(edge, y, high))
      y += high + gap
    }
    y += gap
  }
  const height = y - 2 * gap + margin
  return h(
    'svg',
    {
      class: 'narrow',
      role: 'img',
      'aria-labelledby': id,
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
    },
    h('title', { id }, 'The same graph for a narrow screen: under each destination who gains or loses it'),
    ...drawn,
  )
}

const box = (text: string, x: number, y: number, wide: number, high: number): Branch =>
  h(
    'g',
    { class: 'node' },
    h('title', {}, visible(text)),
    h('rect', { x: String(x), y: String(y), width: String(wide), height: String(high), rx: '6' }),
    ...nameLines(text, x + 10, y + high / 2, letters),
  )

const source = ({ from, side, what }: ChangedEdge, y: number, high: number): Branch => {
  const x = margin + indent
  const said = `${side === 'gained' ? '+ gains' : '− loses'} ${what.join('; ')}`
  return h(
    'g',
    { class: 'node' },
    h('title', {}, visible(`${from} ${said}`)),
    h('rect', {
      x: String(x),
      y: String(y),
      width: String(width - margin - x),
      height: String(high),
      rx: '6',
    }),
    ...nameLines(from, x + 10, y + (high - saidHeight) / 2, [36, 44]),
    h('text', { class: `said ${side}`, x: String(x + 10), y: String(y + high - 8) }, shortened(said, 44)),
  )
}

/** From the box's left edge up to its destination. */
const line = ({ side }: ChangedEdge, foot: number, middle: number): Branch => {
  const x = margin + stem
  return h(
    'g',
    { class: `edge ${side}` },
    h('path', { d: `M${margin + indent} ${middle}H${x}V${foot + 8}` }),
    h('path', { class: 'head', d: `M${x} ${foot}l-5 9h10z` }),
  )
}
