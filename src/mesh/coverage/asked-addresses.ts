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

/** What the agent asks for. */
export interface AskedAddress {
  readonly path: string
  /** Missing: a name that the container does not say. */
  readonly port?: number
  /** All of the request that the application sees, to tell one from another. */
  readonly key: string
}

/** What of a request reaches the application: a port by its number, where the container says it. */
const addressOf = (container: JsonObject, request: JsonObject): AskedAddress => {
  const port: Json = member(request, 'port') ?? null
  const named = objectsAt(container, 'ports').find((one) => one['name'] === port)
  const headers = objectsAt(request, 'httpHeaders').map((one) => [textAt(one, 'name'), textAt(one, 'value')])
  // Without a path the agent asks for `/` (I pilot/cmd/pilot-agent/status/server.go: handleAppProbeHTTPGet).
  const path = textAt(request, 'path').replace(/^\/?/, '/')
  const number = named?.['containerPort'] ?? port
  return {
    path,
    ...(typeof number === 'number' ? { port: number } : {}),
    key: JSON.stringify([path, number, headers, member(request, 'host') ?? null]),
  }
}

/**
 * Addresses of an application that the agent beside its proxy asks on behalf of anyone, but for those by which programs say
 * that they are well.
 */
const askedAddresses = (container: JsonObject): readonly AskedAddress[] =>
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

/** Addresses that the agent asks for after a change and did not ask for before. */
export const newlyAsked = (before: JsonObject | undefined, after: JsonObject | undefined): readonly AskedAddress[] => {
  const askedIn = (content: JsonObject | undefined): readonly AskedAddress[] =>
    containersIn(content ?? null).flatMap(askedAddresses)
  const old = new Set(askedIn(before).map(({ key }) => key))
  return askedIn(after).filter(({ key }) => !old.has(key))
}

/** Whether pods have their metrics read at an address after a change that was not read before. */
export const scrapesMore = (before: JsonObject | undefined, after: JsonObject | undefined): boolean => {
  const old = new Set(scrapedAddresses(before ?? null))
  return scrapedAddresses(after ?? null).some((address) => !old.has(address))
}
