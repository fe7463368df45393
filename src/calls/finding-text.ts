import type { Source } from '../ports/source.js'
import { sourceText } from '../mesh/answer.js'

/** A foreign value inside our own sentence. */
export const shown = (value: string): string => JSON.stringify(value)

/** `mesh/orders.yaml:12:5`. */
export const placeText = (source: Source): string => sourceText(source)
