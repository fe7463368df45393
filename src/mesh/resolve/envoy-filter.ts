import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { member, objectAt, objectsAt, textAt } from '../fields.js'

/** Contexts in which an EnvoyFilter reaches a listener that takes requests in; missing is ANY. */
const inbound = new Set(['', 'ANY', 'SIDECAR_INBOUND', 'GATEWAY', 'WAYPOINT'])

/**
 * Fields of a cluster that decide neither where its requests go nor as whom: not its endpoints, nor its TLS. One that is
 * added or removed alone takes no request from where it went.
 */
const harmlessClusterFields = new Set([
  'alt_stat_name',
  'circuit_breakers',
  'common_http_protocol_options',
  'common_lb_config',
  'connect_timeout',
  'dns_failure_refresh_rate',
  'dns_lookup_family',
  'dns_refresh_rate',
  'health_checks',
  'http2_protocol_options',
  'http_protocol_options',
  'ignore_health_on_host_removal',
  'lb_policy',
  'least_request_lb_config',
  'max_requests_per_connection',
  'name',
  'outlier_detection',
  'per_connection_buffer_limit_bytes',
  'respect_dns_ttl',
  'ring_hash_lb_config',
  'track_cluster_stats',
  'typed_extension_protocol_options',
  'upstream_connection_options',
  'upstream_http_protocol_options',
])

/** Parts of the bootstrap that only count and trace; others bring listeners, an administrator's port or runtime flags. */
const harmlessBootstrapFields = new Set([
  'cluster_manager',
  'stats_config',
  'stats_flush_interval',
  'stats_server_version_override',
  'stats_sinks',
  'tracing',
  'watchdog',
  'watchdogs',
])

const http = 'type.googleapis.com/envoy.extensions.filters.http.'

/**
 * HTTP filters that read nothing that a policy reads, change nothing of it, and let nothing past the policies. The type of
 * the configuration says what a filter is; its name is only a name.
 */
const harmlessFilters = new Set(
  [
    'bandwidth_limit.v3.BandwidthLimit',
    'buffer.v3.Buffer',
    'compressor.v3.Compressor',
    'decompressor.v3.Decompressor',
    'fault.v3.HTTPFault',
    'grpc_stats.v3.FilterConfig',
    'local_ratelimit.v3.LocalRateLimit',
    'ratelimit.v3.RateLimit',
  ].map((type) => http + type),
)

const connectionManager = 'envoy.filters.network.http_connection_manager'

/** Fields of the connection manager that decide neither path, address, identity nor filters. */
const harmlessManagerFields = new Set([
  '@type',
  'access_log',
  'access_log_options',
  'common_http_protocol_options',
  'delayed_close_timeout',
  'drain_timeout',
  'http2_protocol_options',
  'local_reply_config',
  'max_request_headers_kb',
  'request_headers_timeout',
  'request_timeout',
  'server_header_transformation',
  'server_name',
  'stat_prefix',
  'stream_idle_timeout',
  'tracing',
])

/** Fields of routes that take effect after the policies; per-filter settings can switch the policies off. */
const harmlessRouteFields = new Set([
  'name',
  'response_headers_to_add',
  'response_headers_to_remove',
  'retry_policy',
  'decorator',
  'metadata',
  'stat_prefix',
])
const harmlessActionFields = new Set(['timeout', 'idle_timeout', 'retry_policy', 'rate_limits', 'max_stream_duration'])

const hasOnly = (object: JsonObject, names: ReadonlySet<string>): boolean =>
  Object.keys(object).every((name) => names.has(name))

/** Headers that a proxy behind this one decides by; the policies of this one have read the request before. */
export type HeadersBehind = 'none' | 'any' | ReadonlySet<string>

/** Names of the headers that a route adds or takes away. */
const headersIn = (name: string, value: Json): readonly string[] | undefined => {
  const list = Array.isArray(value) ? (value as readonly Json[]) : undefined
  if (name === 'request_headers_to_remove') return list?.map((one) => (typeof one === 'string' ? one : ''))
  return name === 'request_headers_to_add' ? list?.map((one) => textAt(one, 'header', 'key')) : undefined
}

const isOnlyForPrograms = (name: string, value: Json, behind: HeadersBehind): boolean => {
  const headers = headersIn(name, value)
  if (headers === undefined || behind === 'any') return headers?.length === 0
  return behind === 'none' || headers.every((header) => header !== '' && !behind.has(header.toLowerCase()))
}

const isHarmlessRoute = (value: JsonObject, behind: HeadersBehind): boolean =>
  Object.entries<Json>(value).every(
    ([name, inner]) =>
      harmlessRouteFields.has(name) ||
      isOnlyForPrograms(name, inner, behind) ||
      name === 'rate_limits' ||
      (name === 'route' && isJsonObject(inner) && hasOnly(inner, harmlessActionFields)),
  )

const typeOf = (value: JsonObject): string => textAt(value, 'typed_config', '@type')

/**
 * Whether one patch leaves alone whatever decides a request: the inbound RBAC and JWT filters, and every request field
 * that a policy may read, here or, of headers, at a proxy behind. What is not known to be harmless is not.
 */
export const isHarmlessPatch = (patch: JsonObject, behind: HeadersBehind = 'none'): boolean => {
  const place = textAt(patch, 'applyTo')
  const context = textAt(patch, 'match', 'context')
  if (!inbound.has(context)) return true
  const operation = textAt(patch, 'patch', 'operation')
  const value = objectAt(patch, 'patch', 'value')
  switch (place) {
    case 'CLUSTER':
      return operation !== 'MERGE' || hasOnly(value, harmlessClusterFields)
    case 'BOOTSTRAP':
      return hasOnly(value, harmlessBootstrapFields)
    case 'HTTP_FILTER':
      return (operation.startsWith('INSERT') || operation === 'ADD') && harmlessFilters.has(typeOf(value))
    case 'NETWORK_FILTER':
      return (
        operation === 'MERGE' &&
        textAt(value, 'name') === connectionManager &&
        hasOnly(value, new Set(['name', 'typed_config'])) &&
        hasOnly(objectAt(value, 'typed_config'), harmlessManagerFields)
      )
    case 'HTTP_ROUTE':
    case 'VIRTUAL_HOST':
      return (
        operation === 'MERGE' &&
        member(patch, 'patch') !== undefined &&
        isHarmlessRoute(value, context === 'SIDECAR_INBOUND' ? 'none' : behind)
      )
    default:
      return false
  }
}

/** Names of the filters that Istio installs itself: statistics and metadata exchange, which decide nothing. */
const ownName = /^(stats-filter|tcp-stats-filter|metadata-exchange|tcp-metadata-exchange)-\d+\.\d+(-.*)?$/

const ownTypes = new Set([
  'type.googleapis.com/stats.PluginConfig',
  'type.googleapis.com/io.istio.http.peer_metadata.Config',
  'type.googleapis.com/envoy.tcp.metadataexchange.config.MetadataExchange',
])

/** Code that is compiled into Istio's proxy, by the name under which older versions install it. */
const ownCode = new Set(['envoy.wasm.stats', 'envoy.wasm.null.stats', 'envoy.wasm.metadata_exchange'])

/** A filter, or the filters of a cluster and nothing else of it. */
const isOwnPatch = (patch: JsonObject): boolean => {
  const value = objectAt(patch, 'patch', 'value')
  const filters = objectsAt(value, 'filters')
  if (textAt(patch, 'applyTo') !== 'CLUSTER') return isOwnCode(value)
  return filters.length > 0 && hasOnly(value, new Set(['filters'])) && filters.every(isOwnCode)
}

const isOwnCode = (filter: JsonObject): boolean => {
  const config = objectAt(filter, 'typed_config')
  if (ownTypes.has(textAt(config, '@type'))) return true
  const virtualMachine = objectAt(config, 'value', 'config', 'vm_config')
  return (
    textAt(config, '@type') === 'type.googleapis.com/udpa.type.v1.TypedStruct' &&
    (ownTypes.has(textAt(config, 'type_url')) ||
      (textAt(virtualMachine, 'runtime') === 'envoy.wasm.runtime.null' &&
        ownCode.has(textAt(virtualMachine, 'code', 'local', 'inline_string'))))
  )
}

/** Both name and content have to be Istio's: anybody can take the name. */
export const isOwnFilter = (object: KubernetesObject, rootNamespace: string): boolean =>
  object.key.namespace === rootNamespace &&
  ownName.test(object.key.name) &&
  objectsAt(object.content, 'spec', 'configPatches').every(
    (patch) => isOwnPatch(patch) || isHarmlessPatch(patch, 'any'),
  )
