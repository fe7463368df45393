import { objectAt, objectsAt, textAt } from '../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { gitOpsObjects, isFilledIn, type GitOpsObject } from '../units/gitops-object.js'
import { changedPlaces, deliveryFields, type DeliveryFields } from './delivery-fields.js'
import type { RevisionUnits } from './revision-units.js'

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
  const spec = objectAt(object.content, 'spec')
  const inner = templates.get(title)
  const said = inner === undefined ? spec : objectAt(spec, 'template', 'spec')
  const places = unlisted(said, inner ?? title)
  const revisions = revisionsOf(object).filter(
    (one) => !isNewest(one.text) && !knownRevisions(before, object).has(one.text),
  )
  return [...places, ...revisions.map(({ field }) => field)].map((field) =>
    inner === undefined ? `spec.${field}` : `spec.template.spec.${field}`,
  )
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

const valueAt = (spec: JsonObject, field: string): Json | undefined =>
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
const revisionsOf = ({ group, kind, content }: GitOpsObject): readonly NamedRevision[] => {
  const spec = kind === 'ApplicationSet' ? objectAt(content, 'spec', 'template', 'spec') : objectAt(content, 'spec')
  if (group === 'argoproj.io') {
    const one = objectAt(spec, 'source')
    const several = objectsAt(spec, 'sources').map((source, at) => [`sources[${at}]`, source] as const)
    return [['source', one] as const, ...several].flatMap(([at, source]) =>
      textAt(source, 'chart') === '' && textAt(source, 'targetRevision') !== ''
        ? [{ field: `${at}.targetRevision`, text: textAt(source, 'targetRevision') }]
        : [],
    )
  }
  if (group !== 'source.toolkit.fluxcd.io' || kind !== 'GitRepository') return []
  return Object.entries(objectAt(spec, 'ref')).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ field: `ref.${name}`, text }] : [],
  )
}

/** Names of a branch that changes are merged into, by custom. What a generator fills in is told by what it makes. */
const isNewest = (text: string): boolean =>
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
