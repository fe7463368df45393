import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request as send, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { HeaderMatch, Route, RouteMatch, TextMatch, VirtualHost } from '../../src/mesh/traffic/route.js'
import type { JsonObject } from '../../src/ports/json.js'
import { findOracle } from './envoy-oracle.js'

// A real Envoy with two listeners: a gateway's with a route table as istiod makes it, and the destination's, whose own
// normaliser takes the path once more before an echo answers with what arrived.

/** The program itself, which stands beside the oracle. */
export const findEnvoy = (): string | undefined => {
  const oracle = findOracle()
  const envoy = oracle === undefined ? undefined : join(dirname(oracle), 'envoy')
  return envoy !== undefined && existsSync(envoy) ? envoy : undefined
}

export interface Echo {
  /** 0: the connection was closed. */
  readonly status: number
  readonly path: string
  readonly authority: string
  readonly headers: IncomingHttpHeaders
  /** The cluster that the route names. */
  readonly target: string
}

const stringMatcher = (match: Exclude<TextMatch, { kind: 'present' }>): JsonObject =>
  match.kind === 'regex' ? { safe_regex: { regex: match.text } } : { [match.kind]: match.text }

const headerMatcher = (name: string, match: TextMatch, without: boolean): JsonObject => ({
  name,
  ...(match.kind === 'present' ? { present_match: true } : { string_match: stringMatcher(match) }),
  ...(without ? { invert_match: true } : {}),
  ...(without && match.kind !== 'present' ? { treat_missing_header_as_empty: true } : {}),
})

const routeMatch = (match: RouteMatch): JsonObject => ({
  ...(match.path.kind === 'exact'
    ? { path: match.path.text }
    : match.path.kind === 'prefix'
      ? { prefix: match.path.text }
      : match.path.kind === 'segments'
        ? { path_separated_prefix: match.path.text }
        : { safe_regex: { regex: match.path.text } }),
  case_sensitive: !match.ignoreCase,
  headers: [
    ...match.headers.map(({ name, match: text, without }: HeaderMatch) => headerMatcher(name, text, without)),
    ...(match.method === undefined ? [] : [headerMatcher(':method', match.method, false)]),
    ...(match.authority === undefined ? [] : [headerMatcher(':authority', match.authority, false)]),
  ],
})

const quoteMeta = (text: string): string => text.replace(/[\\^$|?*+()[\]{}.]/g, '\\$&')

const pathAction = ({ action }: Route): JsonObject => {
  if (action.kind !== 'sends') return {}
  const regex = (pattern: string, substitution: string): JsonObject => ({
    regex_rewrite: { pattern: { regex: pattern }, substitution },
  })
  switch (action.path.kind) {
    case 'kept':
      return {}
    case 'matched':
      return { prefix_rewrite: action.path.to }
    case 'whole':
      return regex('/.*', action.path.to)
    case 'start':
      return regex(`^${quoteMeta(action.path.from)}(.*)$`, `${action.path.to}\\1`)
    case 'removed':
      return regex(`^${quoteMeta(action.path.from)}(/|$)(.*)`, '/\\2')
    case 'regex':
      return regex(action.path.match, action.path.to)
  }
}

/** What istiod writes for a route with one destination. */
const envoyRoute = (route: Route): JsonObject => {
  const { action } = route
  if (action.kind === 'answers') return { match: routeMatch(route.match), direct_response: { status: 418 } }
  const [target] = action.targets
  if (target === undefined) return { match: routeMatch(route.match), direct_response: { status: 418 } }
  return {
    match: routeMatch(route.match),
    request_headers_to_remove: target.headers.filter(({ kind }) => kind === 'remove').map(({ name }) => name),
    request_headers_to_add: [
      ...target.headers
        .filter(({ kind }) => kind !== 'remove')
        .map(({ kind, name, value }) => ({
          header: { key: name, value },
          append_action: kind === 'set' ? 'OVERWRITE_IF_EXISTS_OR_ADD' : 'APPEND_IF_EXISTS_OR_ADD',
          keep_empty_value: true,
        })),
      { header: { key: 'x-probe-target', value: target.host }, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD' },
    ],
    route: {
      cluster: 'destination',
      ...pathAction(route),
      ...(target.authority === undefined ? {} : { host_rewrite_literal: target.authority }),
    },
  }
}

type Normalization = 'NONE' | 'BASE' | 'MERGE_SLASHES' | 'DECODE_AND_MERGE_SLASHES'

const normalizer = (mode: Normalization): JsonObject => ({
  normalize_path: mode !== 'NONE',
  merge_slashes: mode === 'MERGE_SLASHES' || mode === 'DECODE_AND_MERGE_SLASHES',
  path_with_escaped_slashes_action: mode === 'DECODE_AND_MERGE_SLASHES' ? 'UNESCAPE_AND_FORWARD' : 'KEEP_UNCHANGED',
})

const listener = (port: number, mode: Normalization, hosts: readonly JsonObject[], gateway: boolean): JsonObject => ({
  name: `at-${port}`,
  address: { socket_address: { address: '127.0.0.1', port_value: port } },
  filter_chains: [
    {
      filters: [
        {
          name: 'hcm',
          typed_config: {
            '@type':
              'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
            stat_prefix: `at-${port}`,
            use_remote_address: gateway,
            ...normalizer(mode),
            route_config: { virtual_hosts: [...hosts], ignore_port_in_host_matching: gateway },
            http_filters: [
              {
                name: 'router',
                typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router' },
              },
            ],
          },
        },
      ],
    },
  ],
})

const cluster = (name: string, port: number): JsonObject => ({
  name,
  type: 'STATIC',
  load_assignment: {
    cluster_name: name,
    endpoints: [
      { lb_endpoints: [{ endpoint: { address: { socket_address: { address: '127.0.0.1', port_value: port } } } }] },
    ],
  },
})

/** Ports that nothing has, all held at once so that none is given twice. */
const freePorts = async (count: number): Promise<readonly number[]> => {
  const servers = Array.from({ length: count }, () => createServer())
  for (const server of servers) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return ports
}

const modes = ['NONE', 'BASE', 'MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'] as const

/** Several route tables in one Envoy, each at a port of its own. */
export const startRoutes = async (
  envoy: string,
  tables: readonly { readonly hosts: readonly VirtualHost[]; readonly mode: Normalization }[],
) => {
  const echo = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ path: request.url, authority: request.headers.host, headers: request.headers }))
  })
  await new Promise<void>((done) => echo.listen(0, '127.0.0.1', done))
  const echoPort = (echo.address() as AddressInfo).port
  const all = await freePorts(modes.length + tables.length)
  const ports = all.slice(modes.length)
  const listeners: JsonObject[] = []
  const clusters: JsonObject[] = [cluster('echo', echoPort)]
  const behind = new Map<Normalization, string>()
  for (const [at, mode] of modes.entries()) {
    const port = all[at] ?? 0
    const any = { name: 'any', domains: ['*'], routes: [{ match: { prefix: '/' }, route: { cluster: 'echo' } }] }
    listeners.push(listener(port, mode, [any], false))
    clusters.push(cluster(`destination-${mode}`, port))
    behind.set(mode, `destination-${mode}`)
  }
  for (const [at, { hosts, mode }] of tables.entries()) {
    const port = ports[at] ?? 0
    const virtualHosts = hosts.map(({ domain, routes }) => ({
      name: domain,
      domains: [domain],
      routes: routes.map(envoyRoute),
    }))
    const text = JSON.stringify(listener(port, mode, virtualHosts, true))
    listeners.push(
      JSON.parse(text.replaceAll('"cluster":"destination"', `"cluster":"${behind.get(mode) ?? ''}"`)) as JsonObject,
    )
  }
  const config = join(mkdtempSync(join(tmpdir(), 'routes-')), 'envoy.json')
  writeFileSync(config, JSON.stringify({ static_resources: { listeners, clusters } }))
  const process_: ChildProcess = spawn(
    envoy,
    ['-c', config, '--use-dynamic-base-id', '--concurrency', '1', '-l', 'error'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ask = (
    table: number,
    method: string,
    authority: string,
    path: string,
    headers: readonly (readonly [string, string])[],
  ) =>
    new Promise<Echo>((done) => {
      const sent = send(
        {
          host: '127.0.0.1',
          port: ports[table] ?? 0,
          method,
          path,
          headers: [['host', authority], ...headers].flat(),
          agent: false,
        },
        (response) => {
          let body = ''
          response.on('data', (chunk: Buffer) => (body += chunk.toString()))
          response.on('end', () => {
            const seen = body.startsWith('{') ? (JSON.parse(body) as Omit<Echo, 'status' | 'target'>) : undefined
            done({
              status: response.statusCode ?? 0,
              path: seen?.path ?? '',
              authority: seen?.authority ?? '',
              headers: seen?.headers ?? {},
              target: String(seen?.headers['x-probe-target'] ?? ''),
            })
          })
        },
      )
      sent.on('error', () => done({ status: 0, path: '', authority: '', headers: {}, target: '' }))
      sent.end()
    })
  for (let left = 100; left > 0; left--) {
    const { status } = await ask(0, 'GET', 'probe.invalid', '/', [])
    if (status !== 0) break
    await new Promise((done) => setTimeout(done, 100))
  }
  return {
    ask,
    stop: async (): Promise<void> => {
      process_.kill()
      echo.closeAllConnections()
      await new Promise((done) => echo.close(done))
    },
  }
}
