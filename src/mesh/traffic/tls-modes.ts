import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { indexedAt, numberAt, objectAt, textAt, textsAt } from '../fields.js'

/** How the mesh's clients connect to a host: a DestinationRule's word against the destination's own. */
export interface TlsMode {
  readonly pointer: string
  readonly mode: string
  readonly host: string
  /** Port of the Service; missing: all of them. */
  readonly port?: number
  /** `subjectAltNames`: the only names by which the client then takes the other end. */
  readonly names?: readonly string[]
}

/** Every `tls.mode` of a DestinationRule: of the whole, of its ports, of its subsets and theirs. */
export const tlsModesOf = (object: KubernetesObject): readonly TlsMode[] => {
  if (object.key.group !== 'networking.istio.io' || object.key.kind !== 'DestinationRule') return []
  const spec = objectAt(object.content, 'spec')
  const host = textAt(spec, 'host')
  return [
    ...ofPolicy(objectAt(spec, 'trafficPolicy'), '/spec/trafficPolicy', host),
    ...indexedAt(spec, 'subsets').flatMap(([subset, index]) =>
      ofPolicy(objectAt(subset, 'trafficPolicy'), `/spec/subsets/${index}/trafficPolicy`, host),
    ),
  ]
}

const ofPolicy = (policy: JsonObject, pointer: string, host: string): readonly TlsMode[] => {
  const mode = textAt(policy, 'tls', 'mode')
  return [
    ...(mode === '' ? [] : [{ pointer: `${pointer}/tls/mode`, mode, host, ...namesOf(policy) }]),
    ...indexedAt(policy, 'portLevelSettings').flatMap(([setting, index]) => {
      const [own, port] = [textAt(setting, 'tls', 'mode'), numberAt(setting, 'port', 'number')]
      return own === '' || port === undefined
        ? []
        : [{ pointer: `${pointer}/portLevelSettings/${index}/tls/mode`, mode: own, host, port, ...namesOf(setting) }]
    }),
  ]
}

const namesOf = (policy: JsonObject): Pick<TlsMode, 'names'> => {
  const names = textsAt(policy, 'tls', 'subjectAltNames')
  return names.length === 0 ? {} : { names }
}
