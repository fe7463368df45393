import { isJsonObject, type Json } from '../../ports/json.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { podTemplatesIn } from './pod-templates.js'

/** Charts that install a part of Istio, or what signs for it, under names that say so. */
const surely =
  /^(?:istiod(?:-remote)?|istio-(?:base|cni|discovery|control|ingress|egress|operator|csr|remote)|istio|cert-manager-istio-csr|ztunnel|sail-operator)$/
/** The same under names that others have too: they count beside the word `istio`. */
const perhaps = /^(?:base|cni|gateways?|ambient)$/

const namesChart = /^(?:chart|chartName|url|repo|repoURL|repository|path)$/

/** Objects that stand for a chart have its name in `name`. */
const standsForChart = /^(?:chart|chartRef)$/

interface Seen {
  readonly chart: boolean
  readonly word: boolean
}

const none: Seen = { chart: false, word: false }

const join = (left: Seen, right: Seen): Seen => ({
  chart: left.chart || right.chart,
  word: left.word || right.word,
})

/** The last part of an address: `oci://registry.example.com/charts/istiod` names the chart `istiod`. */
const lastPart = (text: string): string => text.replace(/\/+$/, '').split('/').at(-1) ?? ''

const look = (value: Json, name: string): Seen => {
  if (typeof value === 'string') {
    const word = /istio/.test(value)
    if (!namesChart.test(name)) return { chart: false, word }
    return { chart: surely.test(lastPart(value)) || (name === 'chart' && perhaps.test(value)), word }
  }
  if (Array.isArray(value)) return value.map((one: Json) => look(one, name)).reduce(join, none)
  if (!isJsonObject(value)) return none
  return (
    Object.entries(value)
      // Values of a chart may speak of Istio and install something else.
      .filter(
        ([key]) => !/^(?:values|valuesObject|valuesContent|parameters|metadata|status|labels|annotations)$/.test(key),
      )
      .map(([key, below]) => look(below, key === 'name' && standsForChart.test(name) ? 'chart' : key))
      .reduce(join, none)
  )
}

const found = new WeakMap<KubernetesObject, boolean>()

/** Whether an object has a part of Istio installed: by the chart that it names, in whichever kind it does. */
export const installsIstio = (object: KubernetesObject): boolean => {
  let installs = found.get(object)
  if (installs === undefined) {
    const { group } = object.key
    const seen = look(object.content, '')
    const named = seen.word || /istio/.test(object.key.name) || /istio/.test(object.key.namespace)
    installs =
      group.includes('.') &&
      !group.endsWith('k8s.io') &&
      seen.chart &&
      named &&
      podTemplatesIn(object.content).length === 0
    found.set(object, installs)
  }
  return installs
}

/** Kinds that bring a chart, or a folder of manifests, into a cluster. */
const deliveryKinds: ReadonlySet<string> = new Set([
  'argoproj.io/Application',
  'argoproj.io/ApplicationSet',
  'helm.toolkit.fluxcd.io/HelmRelease',
  'kustomize.toolkit.fluxcd.io/Kustomization',
  'helm.cattle.io/HelmChart',
  'helm.cattle.io/HelmChartConfig',
  'fleet.cattle.io/GitRepo',
  'fleet.cattle.io/Bundle',
  'kappctrl.k14s.io/App',
  'helm.crossplane.io/Release',
  'addons.cluster.x-k8s.io/HelmChartProxy',
])

/** Whether an object brings a chart or a folder of manifests into a cluster, filled in with what it says. */
export const bringsManifests = ({ key }: KubernetesObject): boolean => deliveryKinds.has(`${key.group}/${key.kind}`)

/** What comes or changes of objects that bring charts or folders into a cluster: none of it is rendered. Titles, in order. */
export const deliveredChanges = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): readonly string[] => {
  const specOf = ({ content }: KubernetesObject): string => JSON.stringify(content['spec'] ?? null)
  const delivering = after.filter(bringsManifests)
  if (delivering.length === 0) return []
  const old = new Map(before.map((object) => [keyText(object.key), object]))
  return delivering
    .filter((object) => {
      const earlier = old.get(keyText(object.key))
      return earlier === undefined || (earlier !== object && specOf(earlier) !== specOf(object))
    })
    .map(({ key }) => keyTitle(key))
    .sort(byCodePoint)
}
