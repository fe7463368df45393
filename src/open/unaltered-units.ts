import { differInComments } from './yaml-comments.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { nameOf } from '../ports/repository.js'
import { isKustomizationFile } from '../units/kustomizations.js'
import { readValues } from '../units/read-values.js'
import type { UnitPair } from '../units/pair-units.js'
import type { Unit } from '../units/unit.js'
import type { RevisionUnits } from './revision-units.js'

const isYaml = /\.ya?ml$/i

/** Kustomizations that take files as text in ways of their own: plugins, and charts. */
const makesMore = /generator|helmChart/i

/** Whether a kustomization may take one of these files as text, comments too: by a link, or by its name in a generator. */
const takesText = (value: Json | undefined, paths: readonly string[]): boolean => {
  if (!isJsonObject(value)) return true
  const made = (field: string): boolean => ['configMapGenerator', 'secretGenerator', 'generatorOptions'].includes(field)
  const fields = Object.entries(value)
  const named = JSON.stringify(fields.filter(([field]) => made(field)))
  const rest = JSON.stringify(fields.filter(([field]) => !made(field)))
  return makesMore.test(rest) || paths.some((path) => named.includes(nameOf(path)))
}

const takesTextOf = ({ reads, source }: Unit, { textOf, tree }: RevisionUnits, paths: readonly string[]): boolean =>
  (source.kind === 'kustomize' && takesText(source.overlay ?? {}, paths)) ||
  [...reads].some(
    (path) => tree.isLink(path) || (isKustomizationFile(path) && takesText(readValues(textOf(path) ?? '')[0], paths)),
  )

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
    !takesTextOf(old, before, [...alike]) &&
    !takesTextOf(now, after, [...alike])
}
