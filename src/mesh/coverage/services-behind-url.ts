import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { exposingObjects, exposuresOf } from '../traffic/exposures.js'
import { isWithin } from '../traffic/host-names.js'

/** A rule of a route: which paths it takes, and the hosts of Services that it leads to. */
interface PathRule {
  /** Prefixes; `undefined` where it may be any path. */
  readonly prefixes: readonly (string | undefined)[]
  readonly hosts: readonly string[]
}

const hostOf = (name: string, namespace: string): string =>
  name === '' || name.includes('.') ? name : `${name}.${namespace}.svc`

/** An expression may take any path; of a whole path its beginning is asked alone, which takes more. */
const prefixOf = (match: JsonObject): string | undefined =>
  textAt(match, 'prefix') || textAt(match, 'exact') || undefined

const ofVirtualService = ({ key, content }: KubernetesObject): readonly PathRule[] =>
  ['http', 'tls', 'tcp'].flatMap((protocol) =>
    objectsAt(content, 'spec', protocol).map((rule) => ({
      prefixes: objectsAt(rule, 'match').map((match) => prefixOf(objectAt(match, 'uri'))),
      hosts: objectsAt(rule, 'route').map((one) => hostOf(textAt(one, 'destination', 'host'), key.namespace)),
    })),
  )

const ofGatewayRoute = ({ key, content }: KubernetesObject): readonly PathRule[] =>
  objectsAt(content, 'spec', 'rules').map((rule) => ({
    prefixes: objectsAt(rule, 'matches').map((match) =>
      textAt(match, 'path', 'type') === 'RegularExpression' ? undefined : textAt(match, 'path', 'value') || undefined,
    ),
    hosts: objectsAt(rule, 'backendRefs').map((one) =>
      hostOf(textAt(one, 'name'), textAt(one, 'namespace') || key.namespace),
    ),
  }))

const ofIngress = ({ key, content }: KubernetesObject, host: string): readonly PathRule[] =>
  objectsAt(content, 'spec', 'rules')
    .filter((rule) => isHost(host, textAt(rule, 'host')))
    .flatMap((rule) => objectsAt(rule, 'http', 'paths'))
    .map((path) => ({
      prefixes: [textAt(path, 'path') || undefined],
      hosts: [hostOf(textAt(path, 'backend', 'service', 'name'), key.namespace)],
    }))

/** Routes for any host are no word about this one: most hosts that are asked are somebody else's. */
const isHost = (host: string, pattern: string): boolean =>
  pattern !== '' && pattern !== '*' && isWithin(host, pattern.toLowerCase())

const rulesOf = (object: KubernetesObject, host: string): readonly PathRule[] => {
  switch (object.key.kind) {
    case 'VirtualService':
      return ofVirtualService(object)
    case 'Ingress':
      return ofIngress(object, host)
    case 'Gateway':
    case 'ServiceEntry':
      return []
    default:
      return textsAt(object.content, 'spec', 'hostnames').length > 0 ? ofGatewayRoute(object) : []
  }
}

const takes = ({ prefixes }: PathRule, path: string): boolean =>
  prefixes.length === 0 || prefixes.some((prefix) => prefix === undefined || path.startsWith(prefix.replace(/\/$/, '')))

/** Whether a rule takes some of the paths alone. */
const isNarrow = ({ prefixes }: PathRule): boolean =>
  prefixes.length > 0 && prefixes.every((prefix) => prefix !== undefined && prefix !== '/')

/**
 * Hosts of Services, `name.namespace.svc`, to which routes of gateways lead who asks for a URL. A rule for its path goes before
 * those for any path, in whichever order they stand.
 */
export const servicesBehind = (state: MeshState, { hostname, pathname }: URL): readonly string[] => {
  const rules = exposingObjects(state)
    .filter((object) => exposuresOf(object).some(({ host }) => isHost(hostname, host)))
    .flatMap((object) => rulesOf(object, hostname))
    .filter((rule) => takes(rule, pathname))
  const narrow = rules.filter(isNarrow)
  return (narrow.length > 0 ? narrow : rules).flatMap(({ hosts }) => hosts).filter((host) => host !== '')
}
