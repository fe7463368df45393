import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { digestOf, objectDigest } from '../digest.js'
import { byCodePoint } from '../../ports/order.js'
import type { MutualTlsMode, Unknown } from '../enforcement.js'
import { objectAt, textAt } from '../fields.js'
import { selects, targetOf } from './attachment.js'

/** Effective modes at a workload: the one of every port, and those of ports that have their own. */
export interface MutualTls {
  readonly mode: MutualTlsMode
  readonly ports: ReadonlyMap<number, MutualTlsMode>
  /** Ports whose mode nothing says, and '' for all that have none of their own. */
  readonly unset: ReadonlySet<number | ''>
  /** Objects that decide, most specific first. */
  readonly by: readonly KubernetesObject[]
  readonly unknowns: readonly Unknown[]
}

const modeOf = (text: string): MutualTlsMode | undefined =>
  text === 'STRICT' || text === 'PERMISSIVE' || text === 'DISABLE' ? text : undefined

const specOf = (object: KubernetesObject) => objectAt(object.content, 'spec')
const hasSelector = (object: KubernetesObject): boolean => Object.keys(targetOf(object).selector).length > 0

/** Age, then `name.namespace`, as istiod sorts. A file has no age: it will be younger than all that live. */
export const byAge = (left: KubernetesObject, right: KubernetesObject): number => {
  const age = (object: KubernetesObject): number =>
    object.creationTimestamp === undefined ? Infinity : Date.parse(object.creationTimestamp)
  const [ageLeft, ageRight] = [age(left), age(right)]
  if (ageLeft !== ageRight) return ageLeft < ageRight ? -1 : 1
  return byCodePoint(`${left.key.name}.${left.key.namespace}`, `${right.key.name}.${right.key.namespace}`)
}

/** The oldest of one scope; two without age that ask for different things have no known order. */
const oldest = (
  candidates: readonly KubernetesObject[],
): { readonly winner: KubernetesObject | undefined; readonly unknown: Unknown | undefined } => {
  const sorted = [...candidates].sort(byAge)
  const winner = sorted[0]
  if (winner === undefined || winner.creationTimestamp !== undefined) return { winner, unknown: undefined }
  const wants = (object: KubernetesObject): string =>
    digestOf([specOf(object)['mtls'] ?? null, specOf(object)['portLevelMtls'] ?? null])
  if (sorted.every((object) => wants(object) === wants(winner))) return { winner, unknown: undefined }
  return {
    winner,
    unknown: {
      code: 'PEER_AUTHENTICATION_AGE',
      what: `the oldest of ${sorted.map((object) => keyTitle(object.key)).join(' and ')} decides the mTLS mode, and none has an age yet`,
      identity: `age:${sorted.map((object) => `${keyText(object.key)}@${objectDigest(object)}`).join(',')}`,
      effect: 'anything',
    },
  }
}

/**
 * Effective mTLS of a workload (istio-semantics §2.9): workload over namespace over mesh, the oldest of a scope wins,
 * UNSET inherits, PERMISSIVE in the end. In the root namespace an object with a selector does nothing.
 */
export const resolveMutualTls = (
  objects: readonly KubernetesObject[],
  rootNamespace: string,
  workload: { readonly namespace: string; readonly labels: Readonly<Record<string, string>> },
): MutualTls => {
  const inNamespace = (namespace: string): readonly KubernetesObject[] =>
    objects.filter((object) => object.key.namespace === namespace)
  const mesh = oldest(inNamespace(rootNamespace).filter((object) => !hasSelector(object)))
  const own = workload.namespace === rootNamespace ? [] : inNamespace(workload.namespace)
  const namespace = oldest(own.filter((object) => !hasSelector(object)))
  const specific = oldest(
    own.filter((object) => hasSelector(object) && selects(targetOf(object).selector, workload.labels)),
  )
  const scopes = [specific, namespace, mesh]
  const by = scopes.flatMap((scope) => (scope.winner === undefined ? [] : [scope.winner]))
  const said = by.map((object) => modeOf(textAt(specOf(object), 'mtls', 'mode'))).find((found) => found !== undefined)
  const mode = said ?? 'PERMISSIVE'
  const unset = new Set<number | ''>(said === undefined ? [''] : [])
  const ports = new Map<number, MutualTlsMode>()
  if (specific.winner !== undefined)
    for (const port of Object.keys(objectAt(specOf(specific.winner), 'portLevelMtls')))
      if (/^\d{1,5}$/.test(port)) {
        const own = modeOf(textAt(specOf(specific.winner), 'portLevelMtls', port, 'mode'))
        ports.set(Number(port), own ?? mode)
        if (own === undefined && said === undefined) unset.add(Number(port))
      }
  return {
    mode,
    ports,
    unset,
    by,
    unknowns: scopes.flatMap((scope) => (scope.unknown === undefined ? [] : [scope.unknown])),
  }
}
