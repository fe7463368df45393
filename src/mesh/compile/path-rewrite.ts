import { always, and, fits, not, or, type Formula } from '../../access/formula.js'
import {
  accepts,
  exactly,
  language,
  literal,
  startingWith,
  type Language,
  type Sequence,
} from '../../access/language.js'
import type { MeshSettings } from '../enforcement.js'
import type { PathMatch, PathRewrite } from '../traffic/route.js'
import { attribute } from './attribute.js'
import { pathUniverse } from './dimensions.js'
import { restsAfter } from './shift-language.js'

/** How the path that is sent becomes the one that arrives, and the other way round. */
export type PathChange =
  | { readonly kind: 'kept' }
  /** `from + rest` arrives as `to + rest`. */
  | { readonly kind: 'start'; readonly from: string; readonly to: string }
  /** Whatever is sent arrives as this. */
  | { readonly kind: 'text'; readonly to: string }

/** A part of the requests of one route, whose paths all change in one way. */
export interface PathPiece {
  /** Of the path that is sent. */
  readonly when: Formula
  readonly change: PathChange
}

const isExactly = (text: string): Formula => fits(attribute.path, exactly(text))
const startsWith = (text: string): Formula => fits(attribute.path, startingWith(text))

/** Whether the destination's proxy takes the path as it is: what its normaliser would change is none of the universe. */
const isNormal = (path: string, mode: MeshSettings['pathNormalization']): boolean => {
  const { within, without } = pathUniverse(mode)
  return accepts(within, path) && !without.some((one) => accepts(one, path))
}

/** A cut in the middle of an escape would make another one of its ends. */
const cutsEscape = (text: string): boolean => /%[0-9A-Fa-f]?$/.test(text)

/** Pieces of one after the other: each is asked where none before it holds. */
const inOrder = (pieces: readonly PathPiece[]): readonly PathPiece[] =>
  pieces.map(({ when, change }, index) => ({
    when: and(when, ...pieces.slice(0, index).map((other) => not(other.when))),
    change,
  }))

/**
 * A start that changes. The proxy of the destination normalises once more: behind a slash a rest such as `../x`, which was
 * part of a name before, climbs; and two slashes may become one.
 */
const otherStart = (from: string, to: string, mode: MeshSettings['pathNormalization']): readonly PathPiece[] => {
  const rest: PathPiece = { when: startsWith(from), change: { kind: 'start', from, to } }
  if (mode === 'NONE' || !to.endsWith('/')) return [rest]
  const above = to.slice(0, to.slice(0, -1).lastIndexOf('/') + 1) || '/'
  const climbs = from.endsWith('/')
    ? []
    : [
        { when: isExactly(`${from}.`), change: { kind: 'text' as const, to } },
        { when: startsWith(`${from}./`), change: { kind: 'start' as const, from: `${from}./`, to } },
        { when: isExactly(`${from}..`), change: { kind: 'text' as const, to: above } },
        { when: startsWith(`${from}../`), change: { kind: 'start' as const, from: `${from}../`, to: above } },
      ]
  const merged =
    mode === 'BASE' ? [] : [{ when: startsWith(`${from}/`), change: { kind: 'start' as const, from: `${from}/`, to } }]
  return inOrder([...climbs, ...merged, rest])
}

/** The pieces of a rewrite; undefined where it is not one that is modelled. */
export const rewritePieces = (
  rewrite: PathRewrite,
  match: { readonly path: PathMatch; readonly ignoreCase: boolean },
  mode: MeshSettings['pathNormalization'],
): readonly PathPiece[] | undefined => {
  const isSound = (to: string): boolean => isNormal(to, mode) && !cutsEscape(to)
  const text = (to: string): readonly PathPiece[] | undefined =>
    isSound(to) ? [{ when: always, change: { kind: 'text', to } }] : undefined
  const start = (from: string, to: string): readonly PathPiece[] | undefined =>
    isSound(to) && isNormal(`${to}x`, mode) && from.startsWith('/') && !cutsEscape(from)
      ? otherStart(from, to, mode)
      : undefined
  const orKept = (pieces: readonly PathPiece[] | undefined): readonly PathPiece[] | undefined =>
    pieces === undefined
      ? undefined
      : [...pieces, { when: not(or(...pieces.map(({ when }) => when))), change: { kind: 'kept' } }]
  switch (rewrite.kind) {
    case 'kept':
      return [{ when: always, change: { kind: 'kept' } }]
    case 'whole':
      return text(rewrite.to)
    case 'matched':
      // Of a path that was matched as a whole all is replaced (E config_impl.cc: rewritePathHeader).
      if (match.path.kind === 'exact' || match.path.kind === 'regex') return text(rewrite.to)
      return match.ignoreCase ? undefined : start(match.path.text, rewrite.to)
    case 'start':
      return orKept(start(rewrite.from, rewrite.to))
    case 'removed': {
      const { from } = rewrite
      if (!from.startsWith('/') || cutsEscape(from) || match.ignoreCase) return undefined
      return orKept([
        { when: isExactly(from), change: { kind: 'text', to: '/' } },
        { when: startsWith(`${from}/`), change: { kind: 'start', from: `${from}/`, to: '/' } },
      ])
    }
    case 'regex':
      return undefined
  }
}

/** Rests of which `from + rest` is no path that a client can send, as what arrives. */
const unsendable = (from: string, to: string, mode: MeshSettings['pathNormalization']): readonly Language[] =>
  pathUniverse(mode).without.flatMap((one) => {
    const own = new Set(one.sequences.map((sequence) => JSON.stringify(sequence)))
    // What holds the same again is out of the universe wherever it stands.
    const sequences = restsAfter(one, from).filter((rest) => !own.has(JSON.stringify(rest)))
    return sequences.map((rest): Language =>
      language(`${one.title} behind ${to}`, [...literal(to), ...rest] as Sequence),
    )
  })

/** What holds of every path that arrives by a change of its start. */
export const arrivesBy = (change: PathChange, mode: MeshSettings['pathNormalization']): Formula => {
  switch (change.kind) {
    case 'kept':
      return always
    case 'text':
      return isExactly(change.to)
    case 'start': {
      const languages = mode === 'NONE' ? [] : unsendable(change.from, change.to, mode)
      return and(startsWith(change.to), ...languages.map((one) => not(fits(attribute.path, one))))
    }
  }
}
