import { differInComments } from './yaml-comments.js'
import { isKustomizationFile } from '../units/kustomizations.js'
import type { UnitPair } from '../units/pair-units.js'
import type { Unit } from '../units/unit.js'
import type { RevisionUnits } from './revision-units.js'

const isYaml = /\.ya?ml$/i

/** Where kustomize takes files as text, comments too: generators of every kind, which a kustomization names, and charts. */
const takesText = /generator|helmChart/i

const takesTextOf = ({ reads, source }: Unit, { textOf }: RevisionUnits): boolean =>
  (source.kind === 'kustomize' && takesText.test(JSON.stringify(source.overlay ?? {}))) ||
  [...reads].some((path) => isKustomizationFile(path) && takesText.test(textOf(path) ?? ''))

const isSameUnit = (one: Unit, other: Unit): boolean => written(one) === written(other)

const written = ({ id, source, namespace, obstacle, elsewhere, declared, reads }: Unit): string =>
  JSON.stringify(
    [id, source, namespace, obstacle, elsewhere?.bases, declared, [...reads].sort()],
    (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  )

/**
 * Whether a kustomization is built of the same at both revisions, though files of it changed: where it generates nothing,
 * kustomize makes its objects of what YAML files hold, and a comment is no part of that. So the same objects come out of it, or
 * none, whether or not it can be rendered here. A chart may ask for the text of its own templates (`include`), and is rendered.
 */
export const unalteredBy = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): ((pair: UnitPair) => boolean) => {
  const alike = new Set(
    [...changed].filter(
      (path) =>
        isYaml.test(path) &&
        [before, after].every(({ tree }) => tree.file(path) === path) &&
        differInComments(before.textOf(path), after.textOf(path)),
    ),
  )
  return ({ before: old, after: now }) =>
    old?.source.kind === 'kustomize' &&
    now !== undefined &&
    alike.size > 0 &&
    [...changed].every((path) => alike.has(path) || !(old.reads.has(path) || now.reads.has(path))) &&
    isSameUnit(old, now) &&
    !takesTextOf(old, before) &&
    !takesTextOf(now, after)
}
