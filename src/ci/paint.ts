import type { Tone } from '../ports/output.js'
import type { Environment } from './detect.js'

/** Puts the colour of a tone around text that holds no control characters of its own. */
export type Paint = (text: string, tone: Tone) => string

const numbers: Readonly<Record<Tone, number>> = { bad: 31, warn: 33, good: 32, dim: 2 }

const colours: Paint = (text, tone) => `\u001b[${numbers[tone]}m${text}\u001b[0m`
export const noColours: Paint = (text) => text

/** Colours for a terminal alone; `NO_COLOR` with any value (https://no-color.org) and a terminal that has none turn them off. */
export const createPaint = (env: Environment, stream: { readonly isTTY?: boolean }): Paint =>
  stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? colours : noColours
