import { parse } from 'yaml'
import type { Json } from '../../ports/json.js'
import { digestOf } from '../digest.js'
import type { ProxyKind, Unknown } from '../enforcement.js'
import { textAt } from '../fields.js'

type Annotations = Readonly<Record<string, string>>

/** Which connections to a pod meet the proxy that stands in it. */
export interface Interception {
  /** Why connections to this port reach the workload past its proxy; undefined where they meet it. */
  past(port: number): string | undefined
  /** Ports that are told apart from all others. */
  readonly ports: readonly number[]
  readonly unknowns: readonly Unknown[]
  /** Equal texts, equal interception. */
  readonly text: string
}

const include = 'traffic.sidecar.istio.io/includeInboundPorts'
const exclude = 'traffic.sidecar.istio.io/excludeInboundPorts'
const interfaces = 'traffic.sidecar.istio.io/excludeInterfaces'
const bypass = 'ambient.istio.io/bypass-inbound-capture'

const noted = (annotations: Annotations, name: string): string | undefined =>
  Object.hasOwn(annotations, name) ? annotations[name] : undefined

/** Ports of an annotation as the injector reads them (I pkg/kube/inject/validate.go: parsePorts); undefined: it refuses the pod. */
const portsIn = (text: string): readonly number[] | undefined => {
  if (text.trim() === '') return []
  const ports = text.split(',').map((port) => port.trim())
  return ports.every((port) => /^\d+$/.test(port) && Number(port) <= 65535) ? ports.map(Number) : undefined
}

const unknown = (what: string, identity: string): Unknown => ({
  code: 'INTERCEPTION_UNKNOWN',
  what,
  identity: `interception:${digestOf(identity)}`,
  effect: 'anything',
})

/** The interface on which pods are reached, of nearly every network of Kubernetes. */
const mainInterface = 'eth0'

/**
 * What comes in by an interface that is left out passes the sidecar by (I tools/istio-iptables:
 * shortCircuitExcludeInterfaces).
 */
const excludedInterfaces = (annotations: Annotations): readonly string[] =>
  (noted(annotations, interfaces) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The mode of the pod's own annotation, else of its ProxyConfig (I manifests, injection-template.yaml). */
const modeOf = (annotations: Annotations): string => {
  const own = noted(annotations, 'sidecar.istio.io/interceptionMode')
  const config = noted(annotations, 'proxy.istio.io/config')
  if (own !== undefined || config === undefined) return own ?? ''
  try {
    return textAt(parse(config, { maxAliasCount: 10, prettyErrors: false }) as Json, 'interceptionMode')
  } catch {
    return ''
  }
}

const everything: Interception = { past: () => undefined, ports: [], unknowns: [], text: '' }

const sidecarInterception = (annotations: Annotations): Interception => {
  const [included, excluded] = [noted(annotations, include), noted(annotations, exclude)]
  const mode = modeOf(annotations)
  const templates = (noted(annotations, 'inject.istio.io/templates') ?? 'sidecar').split(',').map((name) => name.trim())
  const unknowns: Unknown[] = []
  if (!templates.includes('sidecar'))
    unknowns.push(
      unknown(
        `the annotation inject.istio.io/templates of its pods asks for ${templates.join(', ')} instead of the sidecar, and what that enforces is not known`,
        `templates ${templates.join(',')}`,
      ),
    )
  if (mode === 'NONE')
    unknowns.push(
      unknown(
        'the interception mode of its pods is NONE: only what is sent to the sidecar of itself meets the policies',
        'mode NONE',
      ),
    )
  const out = excludedInterfaces(annotations)
  if (out.length > 0 && !out.includes(mainInterface))
    unknowns.push(
      unknown(
        `the annotation ${interfaces} of its pods leads what comes in by ${out.join(', ')} past the sidecar, and which connections do is not known`,
        `interfaces ${out.join(',')}`,
      ),
    )
  const [listed, left] = [portsIn(included === '*' ? '' : (included ?? '')), portsIn(excluded ?? '')]
  const all = included === undefined || included.trim() === '*'
  if ((!all && listed === undefined) || left === undefined)
    unknowns.push(
      unknown(
        `the annotation ${left === undefined ? exclude : include} of its pods is no list of ports: the injector refuses the pods`,
        `ports ${included ?? ''};${excluded ?? ''}`,
      ),
    )
  const text = [
    templates.includes('sidecar') ? '' : templates.join(','),
    mode,
    included ?? '*',
    excluded ?? '',
    out.join(','),
  ].join(';')
  if (unknowns.length > 0) return { past: () => undefined, ports: [], unknowns, text }
  if (out.includes(mainInterface))
    return {
      past: () => `${interfaces} leads connections over ${mainInterface} past the sidecar`,
      ports: [],
      unknowns,
      text,
    }
  if (!all) {
    // `excludeInboundPorts` counts only where all ports are redirected (I tools/istio-iptables).
    const ports = new Set(listed)
    return {
      past: (port) => (ports.has(port) ? undefined : `${include} leads connections to other ports past the sidecar`),
      ports: [...ports],
      unknowns,
      text,
    }
  }
  const ports = new Set(left)
  return {
    past: (port) => (ports.has(port) ? `${exclude} leads connections to port ${port} past the sidecar` : undefined),
    ports: [...ports],
    unknowns,
    text,
  }
}

/**
 * What a pod's annotations leave of the interception by its proxy: a port that is left out is reached in plain text by
 * everybody, whatever policies say (I annotation `traffic.sidecar.istio.io/*`; cni, `ambient.istio.io/*`).
 */
export const interceptionOf = (proxy: ProxyKind, annotations: Annotations): Interception => {
  switch (proxy) {
    case 'sidecar':
      return sidecarInterception(annotations)
    case 'ztunnel':
      return noted(annotations, bypass) === 'true'
        ? { past: () => `${bypass} leads its connections past ztunnel`, ports: [], unknowns: [], text: bypass }
        : everything
    case 'gateway':
    case 'waypoint':
    case 'none':
      return everything
  }
}
