import type { Reason } from '../mesh/difference/access-diff.js'
import type { Mesh } from '../mesh/resolve.js'
import { gatewayApiRouteKinds } from '../mesh/traffic/route-kinds.js'
import { routeOpenings, type RouteOpening } from '../mesh/traffic/route-openings.js'
import { listNames } from '../ports/list-names.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'

const istios = 'networking.istio.io'
const gatewayApis = 'gateway.networking.k8s.io'

/** Routes that may use an opening, by group and kind. */
const routesOf = (opening: RouteOpening): readonly (readonly [group: string, kind: string])[] => {
  switch (opening.kind) {
    case 'gateway':
      return opening.object.key.group === istios
        ? [[istios, 'VirtualService']]
        : gatewayApiRouteKinds.map((kind) => [gatewayApis, kind])
    case 'subset':
    case 'delegate':
    case 'delegation':
      return [[istios, 'VirtualService']]
    case 'grant':
      return [...new Set(opening.grants.map(({ route }) => route))].map((kind) => [gatewayApis, kind])
  }
}

const whatOf = (opening: RouteOpening): string => {
  switch (opening.kind) {
    case 'gateway':
      return 'takes routes that it did not take before'
    case 'subset':
      return `says other pods than before for subset ${opening.subset} of ${opening.host}`
    case 'grant':
      return 'lets routes lead to Services that they could not name before'
    case 'delegate':
      return 'leads on other requests than before'
    case 'delegation':
      return 'delegates other requests than before'
  }
}

/** Whether a cluster, or its snapshot, was asked and did not say all; of a file that cannot be read, its own words tell. */
const isRefused = ({ reads }: MeshState, group: string, kind: string): boolean =>
  reads.some(
    (read) =>
      read.group === group &&
      read.kind === kind &&
      read.namespace === '*' &&
      read.status === 'forbidden' &&
      read.because === undefined,
  )

const reasonOf = ({ key, source }: KubernetesObject, what: string, kinds: readonly string[]): Reason => ({
  code: 'ROUTE_NOT_FOLLOWED',
  text: `${keyTitle(key)} ${what}, and which ${listNames(kinds, kinds.length)} objects stand in the cluster was not read: one of them may use that`,
  where: source,
})

/**
 * What decides which routes a gateway takes, and how far they lead, beside routes that the cluster did not show: one that
 * stands there alone may lead where it did not.
 */
export const routesNotRead = (old: Mesh, now: Mesh): readonly Reason[] =>
  routeOpenings(old.state, now.state).flatMap((opening): readonly Reason[] => {
    const kinds = routesOf(opening)
      .filter(([group, kind]) => isRefused(now.state, group, kind))
      .map(([, kind]) => kind)
    return kinds.length === 0 ? [] : [reasonOf(opening.object, whatOf(opening), kinds)]
  })
