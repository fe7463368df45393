import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { member, objectAt, objectsAt, textAt } from '../fields.js'

/** Where programs say by custom that they are well, and nothing else. */
const addressOfHealth =
  /^\/?(?:[\w.-]+\/)*(?:health(?:z|y|[-_]?check)?|ready(?:z)?|readiness|live(?:z|ness)?|alive|startup(?:z)?|started|ping|heartbeat)\/?$/

/** Members of a container that hold a request of HTTP, and the agent's prober asks each for anyone. */
const probes: readonly (readonly string[])[] = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'preStop'],
  ['lifecycle', 'postStart'],
]

/** What of a request reaches the application: a port by its number, where the container says it. */
const addressOf = (container: JsonObject, request: JsonObject): string => {
  const port: Json = member(request, 'port') ?? null
  const named = objectsAt(container, 'ports').find((one) => one['name'] === port)
  const headers = objectsAt(request, 'httpHeaders').map((one) => [textAt(one, 'name'), textAt(one, 'value')])
  // Without a path the agent asks for `/` (I pilot/cmd/pilot-agent/status/server.go: handleAppProbeHTTPGet).
  return JSON.stringify([
    textAt(request, 'path').replace(/^\/?/, '/'),
    named?.['containerPort'] ?? port,
    headers,
    member(request, 'host') ?? null,
  ])
}

/**
 * Addresses of an application that the agent beside its proxy asks on behalf of anyone, but for those by which programs say
 * that they are well.
 */
const askedAddresses = (container: JsonObject): readonly string[] =>
  probes.flatMap((path) => {
    const request = objectAt(container, ...path)['httpGet']
    return isJsonObject(request) && !addressOfHealth.test(textAt(request, 'path'))
      ? [addressOf(container, request)]
      : []
  })

/** Where programs serve metrics by custom: everybody expects them to be read there. */
const addressOfMetrics = /^\/?(?:[\w.-]+\/)*(?:metrics|prometheus)\/?$/

/** What the agent reads of an application and serves to anyone (I pkg/kube/inject: applyPrometheusMerge). */
const scrapedAddresses = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => scrapedAddresses(one))
  if (!isJsonObject(value)) return []
  const path = textAt(value, 'prometheus.io/path')
  if (textAt(value, 'prometheus.io/scrape') === 'true' && path !== '' && !addressOfMetrics.test(path))
    return [JSON.stringify([path, member(value, 'prometheus.io/port') ?? null])]
  return Object.values<Json>(value).flatMap((one) => scrapedAddresses(one))
}

/** Every container in a value, by what it holds. */
const containersIn = (value: Json): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => containersIn(one))
  if (!isJsonObject(value)) return []
  return probes.some(([name = '']) => isJsonObject(value[name]))
    ? [value]
    : Object.values<Json>(value).flatMap((one) => containersIn(one))
}

const comes = (
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  of: (value: Json) => readonly string[],
): boolean => {
  const old = new Set(of(before ?? null))
  return of(after ?? null).some((address) => !old.has(address))
}

/** Whether pods have the agent ask for an address after a change that it did not ask for before. */
export const asksForMore = (before: JsonObject | undefined, after: JsonObject | undefined): boolean =>
  comes(before, after, (value) => containersIn(value).flatMap(askedAddresses))

/** The same of metrics. */
export const scrapesMore = (before: JsonObject | undefined, after: JsonObject | undefined): boolean =>
  comes(before, after, scrapedAddresses)
