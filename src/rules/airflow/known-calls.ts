import type { KnownCalls } from '../../mesh/difference/judge-way.js'
import type { RuleContext } from '../rule.js'
import { releasesOf, servicePortsOf, type PlacedComponent, type Release, type ServicePort } from './release.js'

/** A call that one component makes to another one, as the charts have it. */
export interface ReleaseCall {
  readonly caller: PlacedComponent
  readonly port: ServicePort
  readonly paths: readonly string[] | undefined
}

export const isInMesh = (proxy: PlacedComponent['proxy']): boolean => proxy === 'sidecar' || proxy === 'ztunnel'

/** Calls of components that show an identity. */
export const callsOf = (release: Release): readonly ReleaseCall[] =>
  release.callers.flatMap(({ group, serviceAccount, calls }) =>
    release.components
      .filter(({ name, serviceAccount: own, proxy }) => name === group && own === serviceAccount && isInMesh(proxy))
      .flatMap((caller) =>
        calls.flatMap(({ service, port, paths }) =>
          servicePortsOf(release)
            .filter((one) => one.service.key.name === service && one.number === port)
            .map((one) => ({ caller, port: one, paths })),
        ),
      ),
  )

/** `deployment/airflow-scheduler`, as destinations name it. */
export const workloadOf = ({ object: { key } }: PlacedComponent): string => `${key.kind.toLowerCase()}/${key.name}`

/** Who calls each component of every Airflow, also those that nobody does. */
export const knownCallsOf = (context: RuleContext): readonly KnownCalls[] =>
  releasesOf(context).flatMap((release) => {
    const calls = callsOf(release)
    return release.components.map((component) => ({
      namespace: release.namespace,
      labels: component.labels,
      calls: calls
        .filter(({ port }) => port.component === component)
        .flatMap(({ caller, port: { target } }) =>
          target === undefined ? [] : [{ port: target, from: release.namespace, account: caller.serviceAccount }],
        ),
      isWhole: true,
    }))
  })
