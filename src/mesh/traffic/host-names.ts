/** Hosts of gateways and routes: whole names, `*` or `*.example.com`; in lower case (I pkg/config/host/name.go). */
const isWild = (host: string): boolean => host.startsWith('*')

/** Whether every host that `inner` stands for is one of `outer`'s. */
export const isWithin = (inner: string, outer: string): boolean => {
  if (!isWild(outer)) return inner === outer
  if (!isWild(inner)) return inner.endsWith(outer.slice(1))
  return inner.length >= outer.length && inner.slice(1).endsWith(outer.slice(1))
}

/** The narrower one of every pair that meets (I host/names.go: Intersection). */
export const commonHosts = (left: readonly string[], right: readonly string[]): readonly string[] => [
  ...new Set(
    left.flatMap((one) =>
      right.flatMap((other) => (isWithin(one, other) ? [one] : isWithin(other, one) ? [other] : [])),
    ),
  ),
]

/** Hosts that routes of a namespace may bind to; `namespace/host`, `*` for any namespace. */
export const hostsForNamespace = (hosts: readonly string[], namespace: string): readonly string[] =>
  hosts.flatMap((host) => {
    const slash = host.indexOf('/')
    const space = host.slice(0, slash)
    return space === '*' || space === namespace ? [host.slice(slash + 1)] : []
  })
