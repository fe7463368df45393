import { objectAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { folderOf } from '../../ports/repository.js'
import { readGitOps, type GitOpsObject } from '../../units/gitops-object.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readValues } from '../../units/read-values.js'
import { joinPath } from '../../units/revision-tree.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** A name under which other objects find values, and which the change gives others. */
export interface HeldChange {
  readonly name: string
  /** The changed file. */
  readonly path: string
  /** Names of the values that differ; undefined: it may be any. */
  readonly keys: ReadonlySet<string> | undefined
}

/** Objects that change, by the name under which a ConfigMap or Secret of theirs is found, in order of path. */
export const heldChanges = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly HeldChange[] => [
  ...[before, after].flatMap((side) => generatedChanges(side, changed)),
  ...writtenChanges(before, after, changed),
]

/** Objects of any kind: a SealedSecret makes a Secret of its own name. */
const writtenChanges = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly HeldChange[] =>
  [...changed].sort().flatMap((path) => {
    const [old, now] = [before, after].map(({ textOf }) =>
      readGitOps(path, textOf(path) ?? '').filter((object) => !isOfFlux(object)),
    )
    const names = new Set([...(old ?? []), ...(now ?? [])].flatMap(namesOf))
    return [...names].flatMap((name): readonly HeldChange[] => {
      const [one, other] = [old, now].map((all) => (all ?? []).filter((object) => namesOf(object).includes(name)))
      const contents = (objects: readonly GitOpsObject[] = []): Json => objects.map(({ content }) => content)
      if (isSameJson(contents(one), contents(other))) return []
      return [{ name, path, keys: keysThatDiffer(one, other) }]
    })
  })

/** They say from where and when something is applied, and give no value their name; what they change of it is judged as that. */
const isOfFlux = ({ group, kind }: GitOpsObject): boolean =>
  group === 'source.toolkit.fluxcd.io' || (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization')

/** Its own name, and the one that it says of what it makes. */
const namesOf = ({ name, content }: GitOpsObject): readonly string[] => [
  ...new Set([
    name,
    ...[
      textAt(content, 'spec', 'target', 'name'),
      textAt(content, 'spec', 'template', 'metadata', 'name'),
      textAt(content, 'spec', 'secretName'),
    ].filter((one) => one !== ''),
  ]),
]

/** The maps of values of a ConfigMap, a Secret and a SealedSecret; undefined: another kind fills it. */
const valuesOf = ({ group, kind, content }: GitOpsObject): ReadonlyMap<string, Json> | undefined => {
  const maps =
    group === '' && (kind === 'ConfigMap' || kind === 'Secret')
      ? [objectAt(content, 'data'), objectAt(content, 'stringData')]
      : kind === 'SealedSecret'
        ? [objectAt(content, 'spec', 'encryptedData'), objectAt(content, 'spec', 'template', 'data')]
        : undefined
  return maps === undefined ? undefined : new Map(maps.flatMap((map) => Object.entries<Json>(map)))
}

const keysThatDiffer = (
  old: readonly GitOpsObject[] = [],
  now: readonly GitOpsObject[] = [],
): ReadonlySet<string> | undefined => {
  const sides = [old, now].map((objects) => objects.map(valuesOf))
  if (sides.flat().includes(undefined)) return undefined
  const [one, other] = sides.map((maps) => new Map(maps.flatMap((map) => [...(map ?? [])])))
  return new Set(
    [...(one?.keys() ?? []), ...(other?.keys() ?? [])].filter(
      (key) => !isSameJson(one?.get(key) ?? null, other?.get(key) ?? null),
    ),
  )
}

/** Names that a generator of a kustomization makes, where it or a file of it changes. */
const generatedChanges = ({ tree, textOf }: RevisionUnits, changed: ReadonlySet<string>): readonly HeldChange[] =>
  tree.paths.filter(isKustomizationFile).flatMap((path) => {
    const [value] = readValues(textOf(path) ?? '')
    return ['configMapGenerator', 'secretGenerator'].flatMap((field) =>
      (value === undefined ? [] : objectsAt(value, field)).flatMap((generator): readonly HeldChange[] => {
        const sources = ['files', 'envs']
          .flatMap((list) => textsAt(generator, list))
          .concat(textAt(generator, 'env'))
          .flatMap((text) => joinPath(folderOf(path), text.slice(text.indexOf('=') + 1)) ?? [])
        const touched = [path, ...sources].find((one) => changed.has(one))
        return touched === undefined ? [] : [{ name: textAt(generator, 'name'), path: touched, keys: undefined }]
      }),
    )
  })
