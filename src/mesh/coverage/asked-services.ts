import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { member, objectsAt, textAt } from '../fields.js'
import { jwksUriOf } from '../key-place.js'
import { installedMeshConfigs } from '../resolve/installed-mesh-config.js'
import { meshConfigOf } from './parsed-text.js'
import { servicesBehind } from './services-behind-url.js'

/**
 * Who is asked before a request is let in: an external authorizer answers for CUSTOM policies, a key server says which
 * tokens of an issuer are genuine.
 */
export interface AskedService {
  readonly asked: 'authorizer' | 'key server'
  readonly host: string
  /** No answer lets the request in. */
  readonly failOpen: boolean
}

const found = new WeakMap<MeshState, readonly AskedService[]>()

/** Services that the policies of a state ask. */
export const askedServices = (state: MeshState): readonly AskedService[] => {
  let asked = found.get(state)
  if (asked === undefined) {
    asked = [...authorizers(state), ...keyServers(state)]
    found.set(state, asked)
  }
  return asked
}

/** A mesh/v1alpha1/config.proto: EnvoyExternalAuthorization…Provider.service is `[namespace/]hostname`. */
const authorizers = (state: MeshState): readonly AskedService[] => {
  const asked = new Set(
    objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy').flatMap(
      ({ content }) => textAt(content, 'spec', 'provider', 'name') || [],
    ),
  )
  if (asked.size === 0) return []
  const maps = [...objectsOfKind(state, '', 'ConfigMap'), ...installedMeshConfigs(state).map(({ map }) => map)]
  return maps
    .filter(({ content }) => textAt(content, 'data', 'mesh') !== '')
    .flatMap((map) => objectsAt(meshConfigOf(map), 'extensionProviders'))
    .filter((provider) => asked.has(textAt(provider, 'name')))
    .flatMap((provider) =>
      ['envoyExtAuthzHttp', 'envoyExtAuthzGrpc'].flatMap((kind): readonly AskedService[] => {
        const service = textAt(provider, kind, 'service')
        if (service === '') return []
        const failOpen = member(member(provider, kind), 'failOpen') === true
        return [{ asked: 'authorizer', host: service.slice(service.indexOf('/') + 1), failOpen }]
      }),
    )
}

/**
 * A security/v1beta1/jwt.proto: JWTRule.jwksUri; without one istiod asks the issuer where its keys are (OpenID Connect Discovery 1.0, 4).
 * The host may be a public one, by which gateways of the mesh itself lead there.
 */
const keyServers = (state: MeshState): readonly AskedService[] =>
  objectsOfKind(state, 'security.istio.io', 'RequestAuthentication')
    .flatMap(({ content }) => objectsAt(content, 'spec', 'jwtRules'))
    .flatMap((rule): readonly AskedService[] => {
      if (textAt(rule, 'jwks') !== '') return []
      const url = jwksUriOf(rule) || textAt(rule, 'issuer')
      if (!URL.canParse(url)) return []
      const parsed = new URL(url)
      return [parsed.hostname, ...servicesBehind(state, parsed)].map((host) => ({
        asked: 'key server',
        host,
        failOpen: false,
      }))
    })

/** Whether a Service has a host: `name.namespace.svc` and the cluster's domain, whichever that is. */
export const isServiceOf = ({ key }: KubernetesObject, { host }: AskedService): boolean =>
  host === `${key.name}.${key.namespace}` || host.startsWith(`${key.name}.${key.namespace}.svc`)
