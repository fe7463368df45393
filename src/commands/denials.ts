import { isAccessLogLine, parseLine } from '../mesh/access-log.js'
import { readDeniedLine, type DeniedRequest } from '../mesh/denied-line.js'
import { maskText } from '../plan/mask.js'
import { byCodePoint } from '../ports/order.js'
import { renderDenials, type DenialGroup, type Denials } from '../review/render-denials.js'
import { defineCommand, usage } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, type Outcome } from '../command-line/outcome.js'

/** Groups that are counted one by one, so that a log of any length stays in bounded memory. */
const counted = 10_000

/** `meshgate denials`: what the mesh refused, by caller, destination, policy and reason; from an access log alone. */
export const denials = async (ports: OfflinePorts, path: string, json: boolean): Promise<Outcome> => {
  const groups = new Map<string, { -readonly [name in keyof DenialGroup]: DenialGroup[name] }>()
  const counts = { lines: 0, read: 0, refused: 0, further: 0 }
  for await (const line of ports.readLines(path)) {
    if (line.trim() === '') continue
    counts.lines += 1
    const value = parseLine(line)
    if (value === undefined || !isAccessLogLine(value)) continue
    counts.read += 1
    const denied = readDeniedLine(value)
    if (denied === undefined) continue
    counts.refused += 1
    const { request, ...group } = hideSecrets(denied)
    const key = JSON.stringify(group)
    const known = groups.get(key)
    if (known !== undefined) known.requests += 1
    else if (groups.size < counted) groups.set(key, { ...group, example: request, requests: 1 })
    else counts.further += 1
  }
  const sorted = [...groups]
    .sort(([a, left], [b, right]) => right.requests - left.requests || byCodePoint(a, b))
    .map(([, group]) => group)
  const found: Denials = { ...counts, groups: sorted }
  if (!json) await ports.print(renderDenials(found))
  return { ...fine(), details: { denials: found } }
}

/** Hosts and paths come from whoever sent the request. */
const hideSecrets = (denied: DeniedRequest): DeniedRequest => ({
  principal: maskText(denied.principal),
  destination: maskText(denied.destination),
  request: maskText(denied.request),
  policy: denied.policy,
  reason: maskText(denied.reason),
})

export const command = defineCommand({
  flags: {},
  words: 'FILE',
  read: ({ words }) => {
    const [path, ...more] = words
    if (path !== undefined && more.length === 0) return path
    throw usage(
      '`denials` reads one access log',
      'one file, or - for stdin',
      String(words.length),
      'For example: meshgate denials access.ndjson',
    )
  },
  run: ({ offline, json }, path) => denials(offline, path, json),
  help: `meshgate denials: what the mesh refused, from an access log

  meshgate denials access.ndjson
  kubectl logs -n shop deploy/orders -c istio-proxy | meshgate denials -

Groups the requests that a proxy refused by caller, destination, policy and reason, the most frequent first. The log is
Envoy's in JSON, with the fields that \`meshgate init\` prints for logs. A refusal of the application itself is not counted.

  --json
`,
})
