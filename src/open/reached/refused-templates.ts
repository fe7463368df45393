import type { Reason } from '../../mesh/difference/access-diff.js'
import { isSameJson } from '../../ports/json.js'
import { nameOf } from '../../ports/repository.js'
import type { UnitPair } from '../../units/pair-units.js'
import type { HelmSource, Unit } from '../../units/unit.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** More templates than this are not left out of one chart. */
const mostRefused = 8

/** Helm: a template may ask for the text of another one, or of any file of its chart. */
const asksForText = /\bTemplate\b|\bFiles\b/

const isTemplate = (path: string): boolean =>
  /(?:^|\/)templates\/(?:.*\/)?[^/_][^/]*\.ya?ml$/.test(path) && nameOf(path) !== 'NOTES.txt'

/**
 * A pair of a chart without a template that Helm refuses at both revisions; undefined: it refuses something else, or what the template
 * would write may change.
 *
 * What a template writes hangs on its own text, the release, its values and the named templates of the chart. Where all of these have
 * the same bytes at both revisions, it writes the same X at both, or the release fails at both; so what holds of a base from
 * elsewhere holds of it (units/bases-elsewhere.ts), and what its words may hold counts as not read. What its chart has besides, plain
 * templates that define nothing, may change, is rendered and compared.
 */
export const withoutRefusedTemplate = async (
  repository: WholeRepository,
  { title, before, after }: UnitPair,
  [old, now]: readonly [RevisionUnits, RevisionUnits],
  stuck: readonly Reason[],
): Promise<UnitPair | undefined> => {
  if (before?.source.kind !== 'helm' || after?.source.kind !== 'helm') return undefined
  const [path, ...others] = new Set(stuck.map(({ where }) => (where?.kind === 'file' ? where.path : '')))
  if (path === undefined || others.length > 0 || !isTemplate(path)) return undefined
  if (![before, after].every(({ reads }) => reads.has(path)) || !isSameRelease(before, after)) return undefined
  const [olds, nows] = await Promise.all([
    textsOf(repository, old, [...before.reads]),
    textsOf(repository, now, [...after.reads]),
  ])
  const inputs = [...new Set([...before.reads, ...after.reads])].filter(
    (one) => one === path || ![olds, nows].every((texts) => isPlain(one, texts.get(one))),
  )
  const isSame = inputs.every((one) => olds.has(one) && olds.get(one) === nows.get(one))
  const asking = [path, ...inputs.filter((one) => /(?:^|\/)templates\//.test(one))]
  if (!isSame || asking.some((one) => asksForText.test(nows.get(one) ?? ''))) return undefined
  const [first, second] = [before, after].map((unit) => withoutTemplate(unit, path))
  return first === undefined || second === undefined ? undefined : { title, before: first, after: second }
}

/** A template that writes objects of its own alone: no other one asks for it by a name. A file that is not there asks for nothing. */
const isPlain = (path: string, text = ''): boolean => isTemplate(path) && !/\b(?:define|block)\b/.test(text)

const isSameRelease = (one: Unit, other: Unit): boolean => {
  const written = ({ source, namespace }: Unit) => {
    const { folder, valueFiles, values = null, release } = source as HelmSource
    return [folder, [...valueFiles], values, release, namespace ?? null]
  }
  return isSameJson(written(one), written(other))
}

const withoutTemplate = (unit: Unit, path: string): Unit | undefined => {
  const { bases = [] } = unit.elsewhere ?? {}
  if (bases.length >= mostRefused) return undefined
  const base = { path, entry: path, file: path, isRefused: true, namespace: undefined } as const
  return {
    ...unit,
    reads: new Set([...unit.reads].filter((one) => one !== path)),
    elsewhere: { bases: [...bases, base], texts: new Map(), layers: null, files: new Set() },
  }
}
