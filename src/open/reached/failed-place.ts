import { kustomizationNames } from '../../manifests/templates.js'
import type { FileSource } from '../../ports/source.js'
import { pathIn, type RevisionTree } from '../../units/revision-tree.js'
import type { Unit } from '../../units/unit.js'

/** A file that a message names, with a line where it says one. */
const namedFile = /(?<path>[\w.@/-]*\w\.(?:ya?ml|json|tpl|tgz|txt))(?::(?<line>\d+)(?::(?<column>\d+))?)?/g

/** The kustomization on the way to which kustomize stopped, as it says it, or as its words are shortened. */
const namedFolder = /(?: path '|\.\.\. in )([\w.@/-]+)'?: /g

/**
 * The file to edit where a tool refuses a unit. helm names templates below the name of their chart, kustomize by the path from
 * where it met them; what no file of the unit is called leaves the kustomization that it stopped at.
 */
export const placeOfFailure = (
  { source, reads }: Unit,
  tree: Pick<RevisionTree, 'file'>,
  text: string,
): FileSource | undefined => {
  if (source.kind === 'plain') return undefined
  const { folder } = source
  const inFolder = (path: string): string => pathIn(folder, path)
  const own = (one: string): FileSource | undefined => {
    const at = kustomizationNames.map((name) => pathIn(one, name)).find((path) => tree.file(path) !== undefined)
    return at === undefined ? undefined : { kind: 'file', path: at, line: 1, column: 1 }
  }
  // The file that is named is right; where it is taken from is not.
  const outsideOf = source.kind === 'kustomize' ? /is not in or below '([^']*)'/.exec(text)?.[1] : undefined
  const taker = outsideOf === undefined ? undefined : own(outsideOf)
  if (taker !== undefined) return taker
  for (const { groups } of text.matchAll(namedFile)) {
    const { path = '', line, column } = { ...groups }
    const named = path.replace(/^(?:\.{1,2}\/)+/, '').replace(/^\/+/, '')
    const ofChart = source.kind === 'helm' ? inFolder(named.slice(named.indexOf('/') + 1)) : named
    const ends = [...reads].filter((one) => one.endsWith(`/${named}`))
    const [found] = [named, inFolder(named), ofChart].filter((one) => reads.has(one) || tree.file(one) !== undefined)
    const [only, ...others] = ends
    const at = found ?? (others.length === 0 ? only : undefined)
    if (at !== undefined) return { kind: 'file', path: at, line: Number(line ?? 1), column: Number(column ?? 1) }
  }
  if (source.kind !== 'kustomize') return undefined
  const within = [...text.matchAll(namedFolder)].at(-1)?.[1]
  return (within === undefined ? undefined : own(within)) ?? own(folder)
}
