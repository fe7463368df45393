import type { EnvironmentData } from '../report-data.js'
import type { Selected } from './select-rows.js'

export type Mode = 'change' | 'before' | 'after'

/** What a cell of the matrix says: its text, what a screen reader says, and its kind for the style. Runs in the page. */
export const matrixCell = (
  data: EnvironmentData,
  selected: Selected,
  mode: Mode,
  source: number,
  destination: number,
): readonly [text: string, said: string, kind: string] => {
  const at = source * data.destinations.length + destination
  const gains = selected.gained[at] ?? 0
  const losses = selected.lost[at] ?? 0
  const unproven = data.destinations[destination]?.unproven === true
  if (gains === 0 && losses === 0) return unproven ? ['?', 'cannot prove', 'unproven'] : ['', 'no change', 'none']
  const kind = gains > 0 && losses > 0 ? 'both' : gains > 0 ? 'gained' : 'lost'
  if (mode === 'change') {
    const parts = [...(gains > 0 ? [`+${gains}`] : []), ...(losses > 0 ? [`−${losses}`] : [])]
    const said = [...(gains > 0 ? [`gains ${gains}`] : []), ...(losses > 0 ? [`loses ${losses}`] : [])]
    return [parts.join(' '), said.join(', '), kind]
  }
  const allowed = mode === 'after' ? gains > 0 : losses > 0
  const denied = mode === 'after' ? losses > 0 : gains > 0
  const words = allowed && denied ? 'allowed / denied' : allowed ? 'allowed' : 'denied'
  return [
    words,
    `${mode}: ${allowed ? 'allowed' : ''}${allowed && denied ? ' and ' : ''}${denied ? 'denied' : ''}`,
    allowed ? 'open' : 'shut',
  ]
}
