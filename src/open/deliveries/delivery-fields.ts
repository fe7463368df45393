import { isJsonObject, isSameJson, parseJson, type Json } from '../../ports/json.js'

/**
 * Fields of one kind, as `source.path`; what is below a field belongs to it. `sources[0].path` is read as `source.path`,
 * `generators[0].git` as `generators.git`, within a matrix too, and the template of a generator as the one of its set.
 */
export interface DeliveryFields {
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
  // A project may forbid what it applies, and then leaves what was there.
  neutral: ['project', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
}

const ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i

/** In which order, or with which request Argo CD applies what it applies (documentation of Argo CD: Sync Options). */
const patientOption = /^(?:CreateNamespace|PruneLast|PrunePropagationPolicy|ApplyOutOfSyncOnly)=/

const isOnlyReplicas = (item: string): boolean => {
  const said = parseJson(item)
  if (!isJsonObject(said)) return false
  const { jsonPointers, ...rest } = said
  return (
    isSameJson(jsonPointers, ['/spec/replicas']) &&
    Object.keys(rest).every((name) => ['group', 'kind', 'name', 'namespace'].includes(name))
  )
}

/** Lists that decide nothing by what comes into them or goes: of each, which items. */
const idleItems: ReadonlyMap<string, (item: string) => boolean> = new Map([
  ['syncPolicy.syncOptions', (item) => patientOption.test(item)],
  // Numbers of pods that an autoscaler writes.
  ['ignoreDifferences', (item) => isOnlyReplicas(item)],
  // Images decide no access, but those of Istio's own proxies and of its control plane.
  ['source.kustomize.images', (item) => !ofIstio.test(item)],
  ['images', (item) => !ofIstio.test(item)],
])

const idleFields = [...idleItems.keys()].flatMap((field) => [field, `template.spec.${field}`])

const differsInIdleItems = (field: string, old: Json | undefined, now: Json | undefined): boolean => {
  const isIdle = idleItems.get(field.replace(/^template\.spec\./, ''))
  if (isIdle === undefined) return false
  const [one, other] = [old, now].map((value) =>
    itemsOf(value).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))),
  )
  const isList = [old, now].every((value) => value === undefined || value === null || Array.isArray(value))
  return isList && differing(one ?? [], other ?? []).every(isIdle)
}

const differing = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...one.filter((item) => !other.includes(item)),
  ...other.filter((item) => !one.includes(item)),
]

const inTemplate = (fields: readonly string[]): readonly string[] => fields.map((field) => `template.spec.${field}`)

const source: DeliveryFields = { rendered: [], neutral: ['interval', 'timeout'] }

export const deliveryFields: ReadonlyMap<string, DeliveryFields> = new Map<string, DeliveryFields>([
  ['argoproj.io/Application', application],
  [
    'argoproj.io/ApplicationSet',
    {
      rendered: [
        ...['list.elements', 'git.repoURL', 'git.directories', 'git.files', 'git.values', 'selector'].map(
          (field) => `generators.${field}`,
        ),
        'template.metadata.name',
        ...inTemplate(application.rendered),
      ],
      neutral: ['strategy', 'generators.git.requeueAfterSeconds', ...inTemplate(application.neutral)],
    },
  ],
  [
    'kustomize.toolkit.fluxcd.io/Kustomization',
    {
      rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
      // What cannot be changed in place is made again: the same is applied.
      neutral: [
        'interval',
        'timeout',
        'retryInterval',
        'dependsOn',
        'wait',
        'healthChecks',
        'healthCheckExprs',
        'force',
      ],
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
        'upgrade.force',
      ],
    },
  ],
  ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map(
    (kind): readonly [string, DeliveryFields] => [`source.toolkit.fluxcd.io/${kind}`, source],
  ),
])

/** The outermost fields that differ and are in no list. */
export const changedPlaces = (
  old: Json | undefined,
  now: Json | undefined,
  { rendered, neutral }: DeliveryFields,
  at = '',
): readonly string[] => {
  if (isSameJson(old ?? null, now ?? null)) return []
  const known = at
    .replace(/(^|\.)sources\[\d+\]/, '$1source')
    .replaceAll(/generators\[\d+\]/g, 'generators')
    .replace(/^generators\.\w+\.template(?=\.|$)/, 'template')
    .replace(/^generators\.matrix(?:\.generators)?(?=\.|$)/, 'generators')
  const listed = [...rendered, ...neutral]
  if (listed.includes(known) || differsInIdleItems(known, old, now)) return []
  const leads = known === '' || [...listed, ...idleFields].some((field) => field.startsWith(`${known}.`))
  const inner = { rendered, neutral }
  if (/(?:^|\.)(?:sources|generators)$/.test(at)) {
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
