import { stringify } from 'yaml'

/** Fields of a log line that `check`, `replay` and `denials` read, with what Envoy writes there. */
export const accessLogFields: Readonly<Record<string, string>> = {
  start_time: '%START_TIME%',
  method: '%REQ(:METHOD)%',
  // As it arrives, which is what policies read: a gateway that rewrites leaves the old one in `x-envoy-original-path`, and
  // Istio's default format prefers that. A query may hold tokens, and no policy reads it.
  path: '%REQ_WITHOUT_QUERY(:PATH)%',
  protocol: '%PROTOCOL%',
  authority: '%REQ(:AUTHORITY)%',
  requested_server_name: '%REQUESTED_SERVER_NAME%',
  response_code: '%RESPONSE_CODE%',
  response_code_details: '%RESPONSE_CODE_DETAILS%',
  connection_termination_details: '%CONNECTION_TERMINATION_DETAILS%',
  downstream_peer_uri_san: '%DOWNSTREAM_PEER_URI_SAN%',
  downstream_remote_address: '%DOWNSTREAM_REMOTE_ADDRESS%',
  x_forwarded_for: '%REQ(X-FORWARDED-FOR)%',
  upstream_cluster: '%UPSTREAM_CLUSTER%',
  request_id: '%REQ(X-REQUEST-ID)%',
}

const provider = 'meshgate-json'

/** What an administrator adds so that proxies write such lines: a provider in MeshConfig, and the object that asks for it. */
export const accessLogText = (rootNamespace: string): string =>
  [
    '# 1. Into MeshConfig: `meshConfig:` of the values of istiod, or `mesh` of its ConfigMap.',
    stringify({
      meshConfig: {
        extensionProviders: [
          {
            name: provider,
            envoyFileAccessLog: { path: '/dev/stdout', logFormat: { labels: accessLogFields } },
          },
        ],
      },
    }).trimEnd(),
    '---',
    '# 2. Into the cluster: requests and denials, at sidecars and gateways. Add the provider to the Telemetry of this namespace that',
    '# has no selector, where there is one: Istio reads one such object alone. Waypoints need one of their own, with `targetRefs`.',
    stringify({
      apiVersion: 'telemetry.istio.io/v1',
      kind: 'Telemetry',
      metadata: { name: 'meshgate-access-log', namespace: rootNamespace },
      spec: { accessLogging: [{ providers: [{ name: provider }] }] },
    }).trimEnd(),
    '',
  ].join('\n')
