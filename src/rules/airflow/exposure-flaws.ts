import { evaluate } from '../../mesh/evaluate/evaluate.js'
import { listAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { optionOf } from '../../importers/airflow/inventory.js'
import type { Enforcement } from '../../mesh/enforcement.js'
import type { JsonObject } from '../../ports/json.js'
import { shown, type Hit } from '../rule.js'
import { routesToExecution } from './execution-routes.js'
import { titleOf, type PlacedComponent, type Release } from './release.js'

/** Where a JWT rule looks; without any of the three at `Authorization: Bearer` (RequestAuthentication's JWTRule). */
const readsAuthorization = (rule: JsonObject): boolean =>
  objectsAt(rule, 'fromHeaders').some((header) => textAt(header, 'name').toLowerCase() === 'authorization') ||
  ['fromHeaders', 'fromParams', 'fromCookies'].every((field) => listAt(rule, field).length === 0)

/** Airflow's own tokens stand in the header that a RequestAuthentication reads, and their issuer is none of its. */
export const foreignTokens = (release: Release): readonly Hit[] => {
  if (release.inventory.major !== 3) return []
  const issuer = optionOf(release.inventory.documents, 'api_auth', 'jwt_issuer') ?? ''
  return release.components
    .filter(({ name }) => name === 'api-server' || name === 'execution-api-server')
    .flatMap((component): readonly Hit[] => {
      const stages = component.enforcements.flatMap(({ stages: all }) => all)
      const reading = stages
        .filter(({ proxy }) => proxy === 'sidecar' || proxy === 'waypoint')
        .flatMap(({ jwtRules }) => jwtRules)
        .filter(({ rule }) => readsAuthorization(rule))
      const [first] = reading
      if (first === undefined || reading.some(({ rule }) => issuer !== '' && textAt(rule, 'issuer') === issuer))
        return []
      return [
        {
          object: first.object,
          pointer: `/spec/jwtRules/${first.index}`,
          text: `it reads the Authorization header at ${titleOf(release, component)}, where tasks and users bring Airflow's own tokens: each is answered with 401, "Jwt issuer is not configured", and every task fails`,
          remedy:
            'let its selector leave the API servers out, let it read a header of its own (fromHeaders), or sign by a key pair (jwt_private_key_path) and add jwt_issuer as an issuer of its own',
          identity: [component.name],
        },
      ]
    })
}

/** Also as uvicorn decodes it before Airflow's mount of `/execution` sees it. */
const executions = ['/execution/task-instances/0/run', '/execution%2Ftask-instances/0/run']

/** Identities of gateways that policies of the server name: by the words that gateways are named with. */
const namedGateways = (enforcement: Enforcement): readonly string[] =>
  (enforcement.stages[0]?.allow ?? [])
    .flatMap(({ rules, object }) =>
      (rules ?? [])
        .flatMap((rule) => objectsAt(rule, 'from'))
        .flatMap(({ source }) => [
          ...textsAt(source, 'principals').flatMap(
            (text) => /\/ns\/([^/]+\/)sa\/(.+)$/.exec(text)?.slice(1).join('') ?? [],
          ),
          ...textsAt(source, 'serviceAccounts').map((text) =>
            text.includes('/') ? text : `${object.key.namespace}/${text}`,
          ),
        ]),
    )
    .filter((identity) => /gateway|ingress/.test(identity))

const mayExecute = ({ context: { settings } }: Release, enforcement: Enforcement, identity: string): boolean => {
  const [namespace = '', account = ''] = identity.split('/')
  const { destination } = enforcement
  return executions.some(
    (path) =>
      evaluate(
        enforcement,
        {
          protocol: 'http',
          destination: { namespace: destination.namespace, labels: destination.labels, port: destination.port },
          source: { principal: `${settings.trustDomain}/ns/${namespace}/sa/${account}` },
          mtls: true,
          http: { method: 'POST', path, authority: 'airflow', headers: {} },
        },
        { now: 0 },
      ).allowed,
  )
}

/** The Execution API, which tasks alone call, behind a gateway that users come through. */
export const exposedExecution = (release: Release): readonly Hit[] => {
  if (release.inventory.major !== 3) return []
  const isSplit = release.components.some(({ name }) => name === 'execution-api-server')
  const serving = release.components.filter(({ name }) => name === (isSplit ? 'execution-api-server' : 'api-server'))
  return serving.flatMap((component) => exposedAt(release, component))
}

const exposedAt = (release: Release, component: PlacedComponent): readonly Hit[] => {
  const [service] = component.services
  const port = service?.ports.find(({ udp }) => !udp)
  const enforcement = component.enforcements.find(
    ({ destination }) => destination.service === undefined && destination.port !== 0,
  )
  if (service === undefined || port === undefined || enforcement === undefined) return []
  const routes = component.services.flatMap(({ name }) => routesToExecution(release, name))
  const stranger = 'gateways-that-nobody-names/stranger'
  const reaching = routes.filter(({ identities }) =>
    (identities.length > 0 ? identities : [...namedGateways(enforcement), stranger]).some((identity) =>
      mayExecute(release, enforcement, identity),
    ),
  )
  const remedy =
    'split the servers (splitApiServersIntoCoreAndExecution: true), or let the gateway call any path but /execution and /execution/* (meshgate import airflow --gateway writes it), in a mesh with pathNormalization DECODE_AND_MERGE_SLASHES: Airflow decodes /execution%2Frun'
  const [route] = reaching
  if (route !== undefined)
    return [
      {
        object: route.object,
        pointer: route.pointer,
        text: `the route leads a gateway to ${titleOf(release, component)} with every path, and its policies let it call /execution: who comes in from outside speaks as a task`,
        remedy,
        identity: [component.name, 'route'],
      },
    ]
  const named =
    routes.length > 0 ? [] : namedGateways(enforcement).filter((one) => mayExecute(release, enforcement, one))
  const [gateway] = named
  if (gateway === undefined) return []
  return [
    {
      object: component.object,
      pointer: '',
      text: `policies let ${shown(gateway)}, a gateway by its name, call /execution of ${titleOf(release, component)}: who comes in from outside speaks as a task`,
      remedy,
      identity: [component.name, gateway],
    },
  ]
}
