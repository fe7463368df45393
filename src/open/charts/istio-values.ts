import { isNeutralIn } from '../../mesh/coverage/tables.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'

/** Whose chart a setting is given to: images and annotations of another one's pods are no word about Istio. */
export type ChartOf = 'Istio' | 'another'

/** Settings that charts of anybody have and that decide nothing. */
const everyday =
  /(?:^|\.)(?:resources|autoscale\w*|autoscaling|replicaCount|nodeSelector|tolerations|affinity|topologySpreadConstraints|podDisruptionBudget|podAnnotations(?!.*istio)|serviceAnnotations|rollingMax\w+|strategy|image|imagePull\w+|hub|logging|logAsJson|logLevel|componentLogLevel|tracer|traceSampling|priorityClassName|default(?:Resources|PodDisruptionBudget|NodeSelector|Tolerations)|memory|cpu|replicas)(?:\.|\[|$)/

/** A setting of Istio's charts that decides nothing, by the table of coverage; a chart that wraps one has it under a name of its own. */
const isNeutralForIstio = (name: string): boolean => {
  const parts = name.split('.')
  return (
    !parts.includes('meshConfig') && parts.some((_, at) => isNeutralIn('InstallationValues', parts.slice(at).join('.')))
  )
}

const release = /(?:^|\.)(?:tag|version|targetRevision)$/

/** A setting of the MeshConfig that decides nothing, by the table of coverage. */
const isNeutralOfMesh = (name: string): boolean => {
  const [, path] = /(?:^|\.)meshConfig\.(.+)$/.exec(name) ?? []
  return path !== undefined && isNeutralIn('MeshConfig', path)
}

/** A line without the settings of the MeshConfig that it says by their whole names and that decide nothing. */
export const withoutNeutralOfMesh = (line: string): string =>
  line.replaceAll(/\bmeshConfig\.[\w.]+(?==)/g, (name) => (isNeutralOfMesh(name) ? '' : name))

const minorOf = (value: Json | undefined): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  return /^v?(\d+\.\d+)\./.exec(text)?.[1] ?? text
}

/** Whether a setting of a chart, by its name and values, may decide: a patch release of Istio does not. */
export const isSetting = (name: string, old: Json | undefined, now: Json | undefined, chart: ChartOf): boolean =>
  !(chart === 'Istio' ? isNeutralForIstio(name) : everyday.test(name)) &&
  !isNeutralOfMesh(name) &&
  !(release.test(name) && old !== undefined && now !== undefined && minorOf(old) === minorOf(now))

/** `tag=1.30.2` as any patch release of its minor one. */
export const withoutPatch = (setting: string): string => {
  const [name = ''] = setting.split('=')
  return release.test(name) ? `${name}=${minorOf(setting.slice(name.length + 1))}` : setting
}

/** A text without the patch releases of Istio that it says: those of one minor release enforce the same. */
export const withoutPatches = (text: string): string => text.replaceAll(/(?<![\w.])(v?1\.\d+)\.\d+(?![\w.])/g, '$1')

/** The first setting that differs and may decide. */
export const changedSetting = (
  old: Json | undefined,
  now: Json | undefined,
  chart: ChartOf,
  at = '',
): string | undefined => {
  if (isSameJson(old ?? null, now ?? null)) return undefined
  const [one, other] = [isJsonObject(old) ? old : undefined, isJsonObject(now) ? now : undefined]
  if (one === undefined && other === undefined) return isSetting(at, old, now, chart) ? at : undefined
  for (const name of [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].sort(byCodePoint)) {
    const found = changedSetting(one?.[name], other?.[name], chart, at === '' ? name : `${at}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a file's name says that it holds values of a chart of Istio. */
export const isNamedForIstio = (path: string): boolean =>
  /(?:^|\/)(?:[^/]*[-_.])?(?:istiod?|istio-(?:base|cni|discovery)|ztunnel)(?:[-_.][^/]*)?\.ya?ml(?:\.gotmpl)?$/i.test(
    path,
  ) || /(?:^|\/)(?:istiod?|istio-(?:base|cni|system)|ztunnel)\/(?:[^/]+\/)?values[^/]*\.ya?ml(?:\.gotmpl)?$/i.test(path)

/** Commands and releases that install a chart of Istio. */
const installs = /\bistio(?:d|-base|-cni|-discovery|-release)?\b/

/** Whether a text of a program gives a file to a chart of Istio: its name stands in one part with that chart's. */
export const givesToIstio = (text: string, path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    text.includes(name) &&
    text
      .replaceAll(/\\\r?\n/g, ' ')
      .split(/\n\s*\n|^\s*- (?=name:|chart:|run:)|\n(?=\S)/m)
      .some((part) => part.includes(name) && installs.test(part))
  )
}
