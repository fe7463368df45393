import { objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { gitOpsObjects, isFilledIn, type GitOpsObject } from '../../units/gitops-object.js'
import { changedPlaces, deliveryFields, type DeliveryFields } from './delivery-fields.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** Fields that a unit is rendered by as well where its object is new, and those that say nothing by being there. */
const harmless: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'argoproj.io/Application',
    [
      ...[
        'repoURL',
        'targetRevision',
        'name',
        'chart',
        'directory.include',
        'directory.exclude',
        'directory.jsonnet',
      ].map((field) => `source.${field}`),
      ...['version', 'skipTests', 'skipCrds', 'skipSchemaValidation', 'passCredentials'].map(
        (field) => `source.helm.${field}`,
      ),
      ...['project', 'destination', 'syncPolicy', 'ignoreDifferences'],
    ],
  ],
  [
    'kustomize.toolkit.fluxcd.io/Kustomization',
    [
      ...['sourceRef', 'prune', 'force', 'serviceAccountName', 'deletionPolicy', 'images', 'decryption'],
      'ignoreMissingComponents',
    ],
  ],
  [
    'helm.toolkit.fluxcd.io/HelmRelease',
    [
      ...['chart', 'install', 'upgrade', 'rollback', 'uninstall', 'serviceAccountName', 'driftDetection'],
      ...['persistentClient', 'chartRef'],
    ],
  ],
  [
    'source.toolkit.fluxcd.io/GitRepository',
    [
      ...['url', 'ref', 'secretRef', 'provider', 'verify', 'proxySecretRef', 'recurseSubmodules', 'serviceAccountName'],
      ...['ignore', 'sparseCheckout'],
    ],
  ],
])

const templates: ReadonlyMap<string, string> = new Map([['argoproj.io/ApplicationSet', 'argoproj.io/Application']])

/**
 * Fields by which a new object of Argo CD or Flux applies something else than the files of this revision: another revision of
 * them, a part of them, or nothing yet.
 */
export const decidingWhereNew = (object: GitOpsObject, before: RevisionUnits): readonly string[] => {
  const title = `${object.group}/${object.kind}`
  const places = specsOf(object).flatMap(({ at, spec }) =>
    unlisted(spec, templates.get(title) ?? title).map((field) => `${at}.${field}`),
  )
  const revisions = revisionsOf(object).filter(
    (one) => !isNewest(one.text) && !knownRevisions(before, object).has(one.text),
  )
  return [...places, ...revisions.map(({ field }) => field)]
}

interface PlacedSpec {
  /** `spec`, `spec.template.spec`. */
  readonly at: string
  readonly spec: JsonObject
}

/** The object's own spec; of an ApplicationSet those of its template and of its generators' templates. */
const specsOf = ({ group, kind, content }: GitOpsObject): readonly PlacedSpec[] => {
  if (!templates.has(`${group}/${kind}`)) return [{ at: 'spec', spec: objectAt(content, 'spec') }]
  const own = { at: 'spec.template.spec', spec: objectAt(content, 'spec', 'template', 'spec') }
  const ofGenerators = generatorsOf(content).flatMap(({ at, generator }) =>
    Object.entries(generator).flatMap(([name, one]) =>
      isJsonObject(one) && isJsonObject(one['template'])
        ? [{ at: `${at}.${name}.template.spec`, spec: objectAt(one, 'template', 'spec') }]
        : [],
    ),
  )
  return [own, ...ofGenerators]
}

interface PlacedGenerator {
  /** `spec.generators[0].matrix.generators[1]`. */
  readonly at: string
  readonly generator: JsonObject
}

const generatorsOf = (content: JsonObject): readonly PlacedGenerator[] => {
  const placed = (list: readonly JsonObject[], at: string): readonly PlacedGenerator[] =>
    list.flatMap((generator, index) => [
      { at: `${at}[${index}]`, generator },
      ...placed(objectsAt(generator, 'matrix', 'generators'), `${at}[${index}].matrix.generators`),
    ])
  return placed(objectsAt(content, 'spec', 'generators'), 'spec.generators')
}

const unlisted = (spec: JsonObject, title: string): readonly string[] => {
  const fields = deliveryFields.get(title)
  const more = harmless.get(title)
  if (fields === undefined || more === undefined) return []
  const known: DeliveryFields = { rendered: [...fields.rendered, ...more], neutral: fields.neutral }
  return changedPlaces({}, spec, known).filter((field) => !isNothing(valueAt(spec, field)))
}

/** `suspend: false` and an empty map say nothing; labels for everything count where Istio reads them. */
const isNothing = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0) ||
  (isJsonObject(value) && ('labels' in value || 'annotations' in value) && !JSON.stringify(value).includes('istio'))

export const valueAt = (spec: JsonObject, field: string): Json | undefined =>
  field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<Json | undefined>((value, name) => {
      if (Array.isArray(value)) return (value as readonly Json[])[Number(name)]
      return isJsonObject(value) ? value[name] : undefined
    }, spec)

interface NamedRevision {
  readonly field: string
  readonly text: string
}

/** Revisions of this repository, as far as a source is one of git: a chart's version is none. */
const revisionsOf = (object: GitOpsObject): readonly NamedRevision[] => {
  const { group, kind, content } = object
  if (group === 'argoproj.io') {
    const applied = specsOf(object).flatMap(({ at, spec }) => {
      const several = objectsAt(spec, 'sources').map((source, index) => [`sources[${index}]`, source] as const)
      return [['source', objectAt(spec, 'source')] as const, ...several].flatMap(([place, source]) =>
        textAt(source, 'chart') === '' ? named(`${at}.${place}.targetRevision`, source['targetRevision']) : [],
      )
    })
    const read = generatorsOf(content).flatMap(({ at, generator }) =>
      named(`${at}.git.revision`, objectAt(generator, 'git')['revision']),
    )
    return [...applied, ...read]
  }
  if (group !== 'source.toolkit.fluxcd.io' || kind !== 'GitRepository') return []
  return Object.entries(objectAt(content, 'spec', 'ref')).flatMap(([name, text]) => named(`spec.ref.${name}`, text))
}

const named = (field: string, text: Json | undefined): readonly NamedRevision[] =>
  typeof text === 'string' && text !== '' ? [{ field, text }] : []

/** Names of a branch that changes are merged into, by custom. What a generator fills in is told by what it makes. */
export const isNewest = (text: string): boolean =>
  isFilledIn(text) || /^(?:refs\/heads\/)?(?:HEAD|main|master|trunk|develop|dev|mainline)$/.test(text)

const known = new WeakMap<RevisionUnits, ReadonlyMap<string, ReadonlySet<string>>>()

/** What objects of the kind had before: a repository may be merged into a branch of another name. */
const knownRevisions = (before: RevisionUnits, { group }: GitOpsObject): ReadonlySet<string> => {
  let all = known.get(before)
  if (all === undefined) {
    const found = new Map<string, Set<string>>()
    for (const object of gitOpsObjects(before.files)) {
      const texts = found.get(object.group) ?? new Set()
      for (const { text } of revisionsOf(object)) texts.add(text)
      found.set(object.group, texts)
    }
    all = found
    known.set(before, all)
  }
  return all.get(group) ?? new Set()
}
