import { verdictOf, type Alignment, type CallFinding } from '../calls/alignment.js'
import type { Segment } from '../config/config.js'

const written = (segments: readonly Segment[]): string =>
  JSON.stringify(segments.map(({ name, callers, services }) => [name, callers, services]))

export const isSameSegments = (one: readonly Segment[], other: readonly Segment[]): boolean =>
  written(one) === written(other)

/** What is said of a segment itself: who crosses its border, and names in it that nobody has. */
const isOfSegments = ({ kind, identity: [first] }: CallFinding): boolean =>
  kind === 'SEGMENT' || (kind === 'UNKNOWN-TARGET' && first === 'segment')

const keyOf = ({ kind, identity }: CallFinding): string => JSON.stringify([kind, identity])

const keysOf = (findings: readonly CallFinding[]): ReadonlySet<string> =>
  new Set(findings.filter(isOfSegments).map(keyOf))

/**
 * A change of `segments` is judged by those of the protected branch, as everything is. What the new ones find is told beside
 * that, or it would stand only once it is merged and stops everybody; and what stood before and is not there by the new
 * ones is mended, or nobody could merge the correction. Whatever else the change does is judged by the old ones alone.
 */
export const withSegmentsAtHead =
  ({
    now,
    stood,
    atHead,
  }: {
    readonly now: () => Alignment
    readonly stood: (() => Alignment) | undefined
    readonly atHead: () => Alignment
  }): (() => Alignment) =>
  () => {
    const old = keysOf(stood?.().findings ?? [])
    const brought = keysOf(atHead().findings)
    const known = keysOf(now().findings)
    const findings = [
      ...now().findings.filter((one) => !isOfSegments(one) || !old.has(keyOf(one)) || brought.has(keyOf(one))),
      ...atHead()
        .findings.filter((one) => isOfSegments(one) && !known.has(keyOf(one)))
        .map((one) => ({ ...one, text: `${one.text}; so it is by the segments that this change brings` })),
    ]
    return { ...now(), verdict: verdictOf(findings), findings }
  }
