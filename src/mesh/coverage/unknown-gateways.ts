import type { JsonObject } from '../../ports/json.js'
import type { MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { numberAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { istioTls } from '../resolve/gateway-servers.js'
import { selects } from '../resolve/selector-index.js'
import { findWorkloads } from '../resolve/workloads.js'
import { because, type JudgedField } from './judge-field.js'

const isDemanding = (server: JsonObject): boolean => istioTls.get(textAt(server, 'tls', 'mode')) === 'mutual'

/** Ports at which some server takes clients without a certificate. */
const openPorts = (servers: readonly JsonObject[]): ReadonlySet<number | undefined> =>
  new Set(servers.filter((server) => !isDemanding(server)).map((server) => numberAt(server, 'port', 'number')))

const judgement = because(
  'opaque',
  'clients needed a certificate at a port of this gateway, and some need none from now on; no workload of the gateway was read at which the two could be compared',
  'A networking/v1alpha3/gateway.proto: ServerTLSSettings.TLSmode',
)

/** The demand for certificates is compared at the gateway's pods: where nobody here runs them, a weaker one is told as it stands. */
export const withUnknownGateways = (
  fields: readonly JudgedField[],
  { before, after }: ObjectChange,
  [, now]: readonly [MeshState, MeshState],
): readonly JudgedField[] => {
  if (before === undefined || after === undefined) return fields
  if (after.key.group !== 'networking.istio.io' || after.key.kind !== 'Gateway') return fields
  const [old, servers] = [before, after].map(({ content }) => objectsAt(content, 'spec', 'servers'))
  const [wasOpen, isOpen] = [openPorts(old ?? []), openPorts(servers ?? [])]
  const isWeaker = (old ?? []).some((server) => {
    const port = numberAt(server, 'port', 'number')
    return isDemanding(server) && isOpen.has(port) && !wasOpen.has(port)
  })
  if (!isWeaker) return fields
  const selector = textMapAt(after.content, 'spec', 'selector')
  if (findWorkloads(now).some(({ labels }) => selects(selector, labels))) return fields
  return fields.map((field) => (field.path[1] === 'servers' && !isOfNames(field) ? { ...field, judgement } : field))
}

const isOfNames = ({ path }: JudgedField): boolean => path.at(-1) === 'name' || path.includes('hosts')
