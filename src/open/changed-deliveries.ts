import type { Reason } from '../mesh/difference/access-diff.js'
import { objectAt } from '../mesh/fields.js'
import { isJsonObject, isSameJson, type Json } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../units/gitops-object.js'
import type { RevisionUnits } from './revision-units.js'

/** Fields of one kind, as `source.path`; what is below a field belongs to it. `sources[0].path` is read as `source.path`. */
interface DeliveryFields {
  /** The unit of the object is rendered by them, so that the objects themselves show what changes. */
  readonly rendered: readonly string[]
  /** They say when, in which order and how patiently the tool works, and never what it applies. */
  readonly neutral: readonly string[]
}

const application: DeliveryFields = {
  rendered: [
    ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
    ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map(
      (field) => `source.helm.${field}`,
    ),
    ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map(
      (field) => `source.kustomize.${field}`,
    ),
    'destination.namespace',
  ],
  // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
  neutral: ['source.kustomize.images', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
}

const inTemplate = (fields: readonly string[]): readonly string[] => fields.map((field) => `template.spec.${field}`)

const source: DeliveryFields = { rendered: [], neutral: ['interval', 'timeout'] }

const kinds: ReadonlyMap<string, DeliveryFields> = new Map<string, DeliveryFields>([
  ['argoproj.io/Application', application],
  [
    'argoproj.io/ApplicationSet',
    {
      rendered: ['generators', 'template.metadata.name', ...inTemplate(application.rendered)],
      neutral: ['strategy', ...inTemplate(application.neutral)],
    },
  ],
  [
    'kustomize.toolkit.fluxcd.io/Kustomization',
    {
      rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
      neutral: ['interval', 'timeout', 'retryInterval', 'dependsOn', 'wait', 'healthChecks', 'healthCheckExprs'],
    },
  ],
  [
    'helm.toolkit.fluxcd.io/HelmRelease',
    {
      rendered: [
        ...['chart.spec.chart', 'chart.spec.valuesFiles', 'values', 'valuesFrom', 'postRenderers'],
        ...['targetNamespace', 'storageNamespace', 'releaseName'],
      ],
      // The chart's version counts for a HelmRepository alone, whose charts are not rendered at all.
      neutral: [
        ...['interval', 'timeout', 'maxHistory', 'dependsOn', 'test', 'chart.spec.interval', 'chart.spec.version'],
        ...['install', 'upgrade'].flatMap((step) => [`${step}.remediation`, `${step}.timeout`, `${step}.crds`]),
      ],
    },
  ],
  ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map(
    (kind): readonly [string, DeliveryFields] => [`source.toolkit.fluxcd.io/${kind}`, source],
  ),
])

/** Annotations and labels by which Flux treats one object otherwise; its own name and namespace it writes itself. */
const treatment = /^kustomize\.toolkit\.fluxcd\.io\/(?!name$|namespace$)/

/**
 * Objects of Argo CD and Flux of which another field changes than those that their units are rendered by: which files are
 * left out, from which revision or repository they come, how they are filled in. Nothing is proven of what they apply.
 */
export const changedDeliveries = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const [old, now] = [objectsOf(before, changed), objectsOf(after, changed)]
  const told = new Set([...before.found.elsewhere, ...after.found.elsewhere].map(({ id, path }) => `${path} ${id}`))
  return now
    .flatMap((object): readonly Reason[] => {
      const same = old.filter((one) => one.group === object.group && titleOf(one) === titleOf(object))
      const earlier = same.find(({ path }) => path === object.path) ?? same[0]
      if (earlier === undefined || told.has(`${object.path} ${titleOf(object)}`)) return []
      return changesOf(earlier, object).map((field) => reasonOf(object, field, after))
    })
    .sort((a, b) => byCodePoint(a.text, b.text))
}

const objectsOf = ({ files }: RevisionUnits, changed: ReadonlySet<string>): readonly GitOpsObject[] =>
  gitOpsObjects(files.filter(({ path }) => changed.has(path)))

const changesOf = (old: GitOpsObject, now: GitOpsObject): readonly string[] => {
  const fields = kinds.get(`${now.group}/${now.kind}`)
  const spec = fields === undefined ? [] : changedPlaces(old.content['spec'], now.content['spec'], fields)
  const names = (['annotations', 'labels'] as const).flatMap((place) => {
    const [one, other] = [objectAt(old.content, 'metadata', place), objectAt(now.content, 'metadata', place)]
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter((name) => treatment.test(name) && one[name] !== other[name])
      .map((name) => `metadata.${place}.${name}`)
  })
  return [...spec.map((field) => `spec.${field}`), ...names]
}

/** The outermost fields that differ and are in no list. */
const changedPlaces = (
  old: Json | undefined,
  now: Json | undefined,
  { rendered, neutral }: DeliveryFields,
  at = '',
): readonly string[] => {
  if (isSameJson(old ?? null, now ?? null)) return []
  const known = at.replace(/(^|\.)sources\[\d+\]/, '$1source')
  const listed = [...rendered, ...neutral]
  if (listed.includes(known)) return []
  const leads = known === '' || listed.some((field) => field.startsWith(`${known}.`))
  const inner = { rendered, neutral }
  if (/(?:^|\.)sources$/.test(at)) {
    const [one, other] = [itemsOf(old), itemsOf(now)]
    return Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
      changedPlaces(one[index], other[index], inner, `${at}[${index}]`),
    ).flat()
  }
  const isMap = (value: Json | undefined): boolean => value === undefined || isJsonObject(value)
  if (!leads || !isMap(old) || !isMap(now)) return [at]
  const [one, other] = [isJsonObject(old) ? old : {}, isJsonObject(now) ? now : {}]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
    changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`),
  )
}

const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

const reasonOf = (object: GitOpsObject, field: string, { textOf }: RevisionUnits): Reason => {
  const line = lineOf(textOf(object.path) ?? '', object, field)
  return {
    code: 'CHANGE_UNREAD',
    text: `${titleOf(object)} at ${object.path}:${line} changes ${field}, which may decide what is applied and was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path: object.path, line, column: 1 },
  }
}

/** The line of the field in the object's part of the file, else of its name; 1 where the text hides both. */
const lineOf = (text: string, { name }: GitOpsObject, field: string): number => {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /\bname:/.test(line) && line.includes(name))
  const last = field.includes('/') ? field.slice(field.search(/[^.]*\.[^/]*\//)) : field.replace(/.*\./, '')
  const word = last.includes('/') ? last.slice(last.indexOf('/') + 1) : last
  const at = lines.findIndex((line, index) => index >= start && line.includes(`${word}:`))
  return (at >= 0 ? at : Math.max(start, 0)) + 1
}
