import type { AudienceDifference } from './token-verdict.js'

/** Ours: one audience, equal code point by code point to a configured one. */
export const checkAudienceExactly = (configured: readonly string[], token: readonly string[]): boolean =>
  token.length === 1 && token.every((audience) => configured.includes(audience))

const withoutScheme = (audience: string): string => audience.replace(/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//, '')
const withoutSlashes = (audience: string): string => audience.replace(/\/{1,16}$/, '')

/** What differs between two audiences; empty when they are equal. `spelling` stands for anything that is no mere form. */
export const audienceDifferences = (one: string, other: string): readonly AudienceDifference[] => {
  if (one === other) return []
  const differs: AudienceDifference[] = []
  const caseOnly = (x: string, y: string): boolean => x !== y && x.toLowerCase() === y.toLowerCase()
  const [a, b] = [one.trim(), other.trim()]
  if (a.length !== one.length || b.length !== other.length) differs.push('surrounding space')
  const [restA, restB] = [withoutScheme(a), withoutScheme(b)]
  const [schemeA, schemeB] = [a.slice(0, a.length - restA.length), b.slice(0, b.length - restB.length)]
  if (schemeA.toLowerCase() !== schemeB.toLowerCase()) differs.push('scheme')
  const [bodyA, bodyB] = [withoutSlashes(restA), withoutSlashes(restB)]
  if (restA.length - bodyA.length !== restB.length - bodyB.length) differs.push('trailing slash')
  if (bodyA.toLowerCase() !== bodyB.toLowerCase()) differs.push('spelling')
  if (caseOnly(schemeA, schemeB) || caseOnly(bodyA, bodyB)) differs.push('case')
  return differs.length === 0 ? ['spelling'] : differs
}

/** Levenshtein distance, given up (and answered as `limit`) once it cannot be smaller. */
const distance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? limit) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return Math.min(row[other.length] ?? limit, limit)
}

/**
 * The configured audience that was most likely meant: equal but for its form, else the one with the fewest edits where
 * these are less than a third of it. Ties go to the one that is listed first.
 */
export const nearestAudience = (
  configured: readonly string[],
  received: string,
): { readonly audience: string; readonly differs: readonly AudienceDifference[] } | undefined => {
  const scored = configured.slice(0, 64).map((audience) => {
    const differs = audienceDifferences(audience, received)
    const limit = Math.max(2, Math.ceil(Math.min(audience.length, 300) / 3))
    const score = differs.includes('spelling')
      ? 10 + distance(audience.slice(0, 300), received.slice(0, 300), limit)
      : differs.length
    return { audience, differs, score, near: score < 10 + limit }
  })
  const best = scored.filter((entry) => entry.near).sort((a, b) => a.score - b.score)[0]
  return best === undefined ? undefined : { audience: best.audience, differs: best.differs }
}
