import { createHash } from 'node:crypto'
import type { JsonObject } from '../ports/json.js'
import { keyText, type ObjectKey } from '../ports/object.js'
import { isOfInterest } from './interest.js'

/**
 * Kinds that decide nothing by their name, so that one that the API server chooses need not be known. Of the others a new object
 * would come with every run, and no review could say which ones are there.
 */
export const mayBeGenerated = (group: string, kind: string): boolean =>
  !isOfInterest(group, kind, '') || (group === '' && kind === 'Pod') || (group === 'batch' && kind === 'Job')

/** No name that the API server takes has it. */
const mark = '*'

/**
 * A name for an object of which the API server chooses the end: by what it holds, so that it is found again, and that several
 * alike are one.
 */
export const generatedName = (prefix: string, object: JsonObject): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...object, status: null }))
    .digest('hex')
  return `${prefix}${mark}${digest.slice(0, 8)}`
}

/** Whether a name was made by `generatedName`. */
export const isGeneratedName = (name: string): boolean => name.includes(mark)

/** What such a name begins with, as it is written. */
export const prefixOfGenerated = (name: string): string => name.slice(0, name.lastIndexOf(mark))

/** The same text for an object before and after a change of what it holds: of a generated name without its end. */
export const lastingKey = (key: ObjectKey): string =>
  keyText(isGeneratedName(key.name) ? { ...key, name: `${prefixOfGenerated(key.name)}${mark}` } : key)
