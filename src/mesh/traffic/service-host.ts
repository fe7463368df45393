import type { KubernetesObject, MeshState } from '../../ports/object.js'

/** A Service by name; the object where it was read. */
export interface ServiceName {
  readonly namespace: string
  readonly name: string
}

/**
 * Services that a host of a route or a DestinationRule stands for, as Istio resolves it in the namespace of the object:
 * a short name is one of that namespace, `*.shop.svc.cluster.local` every Service of the namespace.
 */
export const servicesOfHost = (
  host: string,
  namespace: string,
  services: readonly ServiceName[],
): readonly ServiceName[] => {
  if (host === '') return []
  if (host.startsWith('*')) {
    const end = host.slice(1)
    return services.filter((one) => fullNames(one).some((name) => name.endsWith(end)))
  }
  const named = byFullName(services)
  const known = named.get(host) ?? []
  if (known.length > 0) return known
  const short = (named.get(`${host}.${namespace}`) ?? []).filter(
    (one) => one.name === host && one.namespace === namespace,
  )
  if (short.length > 0 || host.includes('.')) return short
  return [{ namespace, name: host }]
}

/** `orders.shop.svc.cluster.local`. */
export const fullNameOf = ({ namespace, name }: ServiceName): string => `${name}.${namespace}.svc.cluster.local`

const fullNames = (service: ServiceName): readonly string[] => [
  `${service.name}.${service.namespace}`,
  `${service.name}.${service.namespace}.svc`,
  fullNameOf(service),
]

const namesOf = new WeakMap<readonly ServiceName[], ReadonlyMap<string, readonly ServiceName[]>>()

/** The same list is asked for many hosts. */
const byFullName = (services: readonly ServiceName[]): ReadonlyMap<string, readonly ServiceName[]> => {
  const found = namesOf.get(services)
  if (found !== undefined) return found
  const fresh = new Map<string, ServiceName[]>()
  for (const one of services)
    for (const name of fullNames(one)) {
      const list = fresh.get(name)
      if (list === undefined) fresh.set(name, [one])
      else list.push(one)
    }
  namesOf.set(services, fresh)
  return fresh
}

export const servicesOf = (state: MeshState): readonly KubernetesObject[] =>
  state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service')
