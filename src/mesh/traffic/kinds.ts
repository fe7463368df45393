import type { ObjectKey } from '../../ports/object.js'

/** How far the verdict goes for an object that says where requests go. */
export interface TrafficKind {
  /** What of it counts in the verdict; '' where nothing does. */
  readonly judged: string
  readonly notJudged: string
}

const routes = 'where its requests go, and what is rewritten, redirected or mirrored on the way'

const followed = 'where HTTP requests of gateways go, and what is rewritten, redirected or mirrored on the way'

const istio: Readonly<Record<string, TrafficKind>> = {
  VirtualService: {
    judged: followed,
    notJudged: 'its routes for TCP and TLS, and those that sidecars and waypoints follow',
  },
  DestinationRule: { judged: '', notJudged: 'TLS towards the destination, subsets and load balancing' },
  Gateway: {
    judged:
      'ports, protocols and client certificates of its servers, at gateways that are known, and which HTTP routes bind to its hosts',
    notJudged: 'which routes for TCP and TLS bind to its hosts',
  },
  ServiceEntry: { judged: '', notJudged: 'which hosts and addresses it adds to the mesh' },
  Sidecar: {
    judged: 'listeners of its own: there the verdict is cannot prove',
    notJudged: 'what its workloads may call',
  },
  WorkloadEntry: { judged: '', notJudged: 'the workload outside of Kubernetes that it adds' },
  WorkloadGroup: { judged: '', notJudged: 'the workloads outside of Kubernetes that it describes' },
  ProxyConfig: { judged: '', notJudged: 'how the proxies of its workloads are set up' },
}

const gatewayApi: Readonly<Record<string, TrafficKind>> = {
  Gateway: {
    judged:
      'ports, protocols and client certificates of its listeners, whether it is a waypoint, and which HTTPRoutes and GRPCRoutes bind to it',
    notJudged: 'which routes for TCP and TLS may attach to it',
  },
  HTTPRoute: { judged: followed, notJudged: 'its rules for a Service, which sidecars and waypoints follow' },
  GRPCRoute: { judged: followed, notJudged: 'its rules for a Service, which sidecars and waypoints follow' },
  TCPRoute: { judged: '', notJudged: 'where its connections go' },
  TLSRoute: { judged: '', notJudged: 'where its connections go' },
  UDPRoute: { judged: '', notJudged: 'where its packets go' },
  ReferenceGrant: {
    judged: 'which HTTPRoutes and GRPCRoutes of other namespaces may lead here',
    notJudged: 'which other routes may lead here',
  },
  BackendTLSPolicy: { judged: '', notJudged: 'TLS towards the destination' },
}

const kubernetes: Readonly<Record<string, TrafficKind>> = {
  Ingress: { judged: '', notJudged: routes },
  NetworkPolicy: { judged: '', notJudged: 'which connections the network lets through' },
}

const groups: Readonly<Record<string, Readonly<Record<string, TrafficKind>>>> = {
  'networking.istio.io': istio,
  'gateway.networking.k8s.io': gatewayApi,
  'networking.k8s.io': kubernetes,
}

/** Kinds of these groups that the verdict models, as what it cannot prove. */
const modelled: ReadonlySet<string> = new Set(['networking.istio.io/EnvoyFilter'])

/** undefined: the object says nothing about where requests go, or is judged as a whole. */
export const trafficKind = ({ group, kind }: Pick<ObjectKey, 'group' | 'kind'>): TrafficKind | undefined => {
  const kinds = Object.hasOwn(groups, group) ? groups[group] : undefined
  if (kinds === undefined || modelled.has(`${group}/${kind}`)) return undefined
  return Object.hasOwn(kinds, kind) ? kinds[kind] : { judged: '', notJudged: 'what this kind does to requests' }
}
