import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { member, objectAt, objectsAt, textAt } from '../fields.js'

/** Kinds that may install a chart which no file here holds. */
export const chartKinds: readonly string[] = [
  'helm.toolkit.fluxcd.io/HelmRelease',
  'argoproj.io/Application',
  'argoproj.io/ApplicationSet',
  'helm.cattle.io/HelmChart',
  'helm.cattle.io/HelmChartConfig',
  'helm.crossplane.io/Release',
  'addons.cluster.x-k8s.io/HelmChartProxy',
]

/** What an Application of Argo CD says of where its objects come from, in either of the two fields for it. */
export const sourcesOfApplication = (spec: JsonObject): readonly JsonObject[] => [
  objectAt(spec, 'source'),
  ...objectsAt(spec, 'sources'),
]

const isChartSource = (spec: JsonObject): boolean =>
  sourcesOfApplication(spec).some((source) => textAt(source, 'chart') !== '')

/** Whether the chart is surely from elsewhere: one of a source of git may stand in this repository, and is rendered there. */
export const isElsewhere = ({ key, content }: KubernetesObject): boolean => {
  const spec = objectAt(content, 'spec')
  switch (key.kind) {
    case 'HelmRelease':
      return (
        member(spec, 'chartRef') !== undefined || textAt(spec, 'chart', 'spec', 'sourceRef', 'kind') !== 'GitRepository'
      )
    case 'Application':
      return isChartSource(spec)
    case 'ApplicationSet':
      return isChartSource(objectAt(spec, 'template', 'spec'))
    default:
      return true
  }
}

/** Where its objects go that name no namespace; '' where nothing here says it. */
export const namespaceOfRelease = ({ key, content }: KubernetesObject): string => {
  const spec = objectAt(content, 'spec')
  const said =
    textAt(spec, 'targetNamespace') ||
    textAt(spec, 'destination', 'namespace') ||
    textAt(spec, 'template', 'spec', 'destination', 'namespace') ||
    textAt(spec, 'forProvider', 'namespace') ||
    textAt(spec, 'namespace') ||
    (key.kind === 'HelmRelease' ? key.namespace : '')
  return said.includes('{{') || said.includes('${') ? '' : said
}

const policyKinds = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']

/**
 * Whether an object installs a chart from elsewhere in a namespace where policies of Istio stand: pods, labels and policies
 * of the chart stand beside them, and none of them is at hand.
 */
export const fillsGuarded = (states: readonly MeshState[], object: KubernetesObject): boolean => {
  if (!isElsewhere(object)) return false
  const namespace = namespaceOfRelease(object)
  return states.some((state) =>
    policyKinds.some((kind) =>
      objectsOfKind(state, 'security.istio.io', kind).some(
        ({ key }) => namespace === '' || key.namespace === namespace,
      ),
    ),
  )
}
