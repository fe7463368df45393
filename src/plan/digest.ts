import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.js'
import type { Digest, Reviewed } from './plan.js'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Digest of what the reviewer approves. */
export const digestOfReviewed = (reviewed: Reviewed): Digest => `sha256:${sha256(canonicalJson(reviewed))}` as Digest
