import { Refusal } from '../errors/problem.js'
import type { Request } from '../ports/request.js'
import { gatewayFor, gatewaysOf } from './evaluate-onward.js'
import type { Mesh } from './resolve.js'
import type { AlongGateway } from './traffic/along-gateway.js'
import { placeName } from './traffic/places-behind.js'

const refuse = (message: string, expected: string, received: string, remedy: string): Refusal =>
  new Refusal({ code: 'USAGE', message, expected, received: received.slice(0, 200), remedy })

/** A host whose routes lead to the Service: what a client would ask for. */
const hostTo = (gateway: AlongGateway, to: string): string | undefined => {
  const host = gateway.hosts.find(({ routes }) =>
    routes.some(
      ({ action }) =>
        action.kind === 'sends' &&
        action.targets.some((target) => gateway.placesOf(target).some(({ place }) => placeName(place) === to)),
    ),
  )
  if (host === undefined) return undefined
  return host.domain === '*' ? 'example.com' : host.domain.replace(/^\*/, 'a')
}

/** A gateway that listens elsewhere is another one; its Gateway's own number counts as well as its pods' port. */
const atPort = (gateway: AlongGateway | undefined, port: string | undefined): AlongGateway | undefined =>
  gateway === undefined ||
  port === undefined ||
  gateway.table.port === 0 ||
  [gateway.table.port, gateway.table.number].includes(Number(port))
    ? gateway
    : undefined

/** The request as it is sent to a gateway, whose routes must bring it to the Service that it names. */
export const throughGateway = (
  request: Request,
  asked: { readonly gateway: string; readonly to: string; readonly host: string | undefined },
  mesh: Mesh,
): Request => {
  const [, name = '', port] = /^([a-z0-9.-]+\/[a-z0-9.-]+?)(?::(\d{1,5}))?$/.exec(asked.gateway) ?? []
  if (name === '')
    throw refuse(
      '`--through` is no gateway',
      'NAMESPACE/GATEWAY, or NAMESPACE/GATEWAY:PORT',
      asked.gateway,
      'For example: --through edge/public',
    )
  const [, to = '', servicePort = ''] = /^([a-z0-9-]+\/[a-z0-9.-]+):(\d{1,5})$/.exec(asked.to) ?? []
  if (to === '' || request.http === undefined)
    throw refuse(
      '`--through` asks for an HTTP request to a Service',
      '--to NAMESPACE/SERVICE:PORT without --tcp',
      asked.to,
      'Name the Service and its port behind the gateway.',
    )
  const gateway = atPort(gatewayFor(mesh, name, port === undefined ? undefined : Number(port)), port)
  if (gateway === undefined) {
    const names = [...new Set(gatewaysOf(mesh).flatMap(({ table }) => table.gateways))].sort()
    throw refuse(
      `no gateway ${name} of the state listens for HTTP${port === undefined ? '' : ` at port ${port}`}`,
      names.length === 0 ? 'a Gateway in the state' : names.join(', '),
      asked.gateway,
      'Name one of these gateways, and the port of its pods where it has several.',
    )
  }
  const { namespace, labels, port: listens, workload } = gateway.table
  return {
    ...request,
    destination: {
      namespace,
      ...(workload === undefined ? {} : { workload: workload.title }),
      labels,
      port: listens === 0 ? 8080 : listens,
    },
    http: { ...request.http, authority: asked.host ?? hostTo(gateway, to) ?? request.http.authority },
    onward: { gateway: name, to, port: Number(servicePort) },
  }
}
