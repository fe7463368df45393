import { serviceTitle } from '../../calls/declaration.js'
import { nearest } from '../../errors/nearest.js'
import type { Problem } from '../../errors/problem.js'
import { textAt } from '../../mesh/fields.js'
import type { Mesh } from '../../mesh/resolve.js'
import { gatewayAccount } from '../../mesh/resolve/attachment.js'
import { hostsOfGateway, ledFrom, rewritingRoute, type LedFrom } from '../../mesh/traffic/led-from-gateway.js'
import { keyTitle } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { JobCall, Jobs } from './read-jobs.js'

/** What the manifests say against the gateway of the jobs and their hosts, and what they do not hold. */
export const gatewayFlaws = (
  jobs: Jobs,
  { state, settings }: Mesh,
): { readonly problems: readonly Problem[]; readonly notes: readonly string[] } => {
  const { where } = jobs
  const { namespace, name, serviceAccount } = jobs.gateway
  const title = `${namespace}/${name}`
  const all = objectsOfKind(state, 'gateway.networking.k8s.io', 'Gateway').filter(
    ({ content }) => textAt(content, 'spec', 'gatewayClassName') !== 'istio-waypoint',
  )
  const found = all.find(({ key }) => key.namespace === namespace && key.name === name)
  const hosts = hostsOfGateway(state, title)
  const unseen = found === undefined ? ['no Gateway'] : hosts.size === 0 ? [`no route of ${title}`] : []
  const titles = all.map(({ key }) => `${key.namespace}/${key.name}`)
  const problems: readonly Problem[] =
    found !== undefined && gatewayAccount(found) !== serviceAccount
      ? [
          {
            code: 'IMPORT_IDENTITY',
            message: 'The gateway runs as another ServiceAccount, so nothing behind it would know its calls',
            where,
            expected: gatewayAccount(found),
            received: serviceAccount,
            remedy: 'Correct serviceAccount of the gateway.',
          },
        ]
      : found === undefined && all.length > 0
        ? [contrary('The Gateway of the jobs is not there: the real one would get no policy', where, title, titles)]
        : []
  return {
    problems: [
      ...problems,
      ...jobs.jobs.flatMap(({ calls }) => calls.flatMap((call) => hostFlaw(call, hosts, settings))),
    ],
    notes: unseen.map((what) => `The manifests hold ${what}: whether jobs come through it was not looked at.`),
  }
}

const contrary = (
  message: string,
  where: Problem['where'],
  received: string,
  known: readonly string[],
  near = nearest(received, known),
): Problem => ({
  code: 'IMPORT_GATEWAY',
  message,
  ...(where === undefined ? {} : { where }),
  expected: known.slice(0, 20).join(', '),
  received,
  remedy: `${near === undefined ? 'Correct the name' : `Did you mean ${near}?`}${near === undefined ? ', or add' : ' Else add'} what is missing to the folder.`,
})

const hostFlaw = (
  call: JobCall,
  hosts: ReturnType<typeof hostsOfGateway>,
  settings: Mesh['settings'],
): readonly Problem[] => {
  if (hosts.size === 0) return []
  const host = call.host.replace(/:\d+$/, '')
  const led = ledFrom(hosts, host)
  if (led === undefined) return [contrary('No route of the gateway has the host', call.where, host, [...hosts.keys()])]
  const { name, namespace } = call.service
  if (led.unsure) return []
  if (led.services.includes(`${namespace}/${name}`)) return rewriteFlaw(call, led, settings)
  const message = `Routes of the gateway lead ${host} elsewhere, so no call arrives at ${serviceTitle(call.service)}`
  return [contrary(message, call.where, `${namespace}/${name}`, led.services)]
}

/** Both hops get the declared paths, and a Service sees none of them behind a route that writes others. */
const rewriteFlaw = (call: JobCall, led: LedFrom, settings: Mesh['settings']): readonly Problem[] => {
  const route = call.paths.length + call.exceptPaths.length === 0 ? undefined : rewritingRoute(led, call, settings)
  if (route === undefined) return []
  const title = keyTitle(route.object.key)
  const message = `${title} writes another path into calls of ${call.host} than declared`
  const remedy = 'Take the rewrite out of the route, or leave paths out of the call.'
  return [{ code: 'IMPORT_GATEWAY', message, where: call.where, received: `a rewrite at ${route.pointer}`, remedy }]
}
