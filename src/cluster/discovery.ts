import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import type { ResourceKind } from '../ports/cluster.js'
import type { ApiClient } from './client.js'
import { forbiddenRefusal, unexpectedRefusal } from './explain.js'
import { textOf } from './object.js'

/** Which version of a kind to ask for; undefined where the cluster does not have the kind. */
export interface Discovery {
  versionOf(kind: ResourceKind): Promise<string | undefined>
}

/** Group → its versions, the preferred one first → the resources of each; undefined where they are not known yet. */
type Groups = ReadonlyMap<string, readonly GroupVersion[]>

interface GroupVersion {
  readonly version: string
  readonly resources: ReadonlySet<string> | undefined
}

const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json'

/**
 * Asks once which groups, versions and resources there are. The preferred version of a group is not enough:
 * networking.istio.io prefers v1, and EnvoyFilter is served as v1alpha3 alone. A server before 1.30 that does not know
 * the aggregated form answers with the groups, and its versions are asked one by one, only those that are needed.
 */
export const openDiscovery = (client: ApiClient): Discovery => {
  let groups: Promise<Groups> | undefined
  const resources = new Map<string, Promise<ReadonlySet<string>>>()
  const resourcesOf = (group: string, version: string): Promise<ReadonlySet<string>> => {
    const path = `/apis/${group}/${version}`
    const known = resources.get(path) ?? readResources(client, path)
    resources.set(path, known)
    return known
  }
  return {
    versionOf: async (kind) => {
      if (kind.version !== '') return kind.version
      groups ??= readGroups(client)
      for (const { version, resources: named } of (await groups).get(kind.group) ?? [])
        if ((named ?? (await resourcesOf(kind.group, version))).has(kind.resource)) return version
      return undefined
    },
  }
}

const readGroups = async (client: ApiClient): Promise<Groups> => {
  const answer = await client.send({ method: 'GET', path: '/apis', accept: aggregated })
  if (answer.kind === 'failed')
    throw answer.status.code === 403
      ? forbiddenRefusal('read which kinds the cluster has', answer.status)
      : unexpectedRefusal('Discovery', answer.status)
  if (!isJsonObject(answer.body)) return new Map()
  return answer.body['kind'] === 'APIGroupDiscoveryList' ? fromAggregated(answer.body) : fromGroups(answer.body)
}

const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : []

const fromAggregated = (body: JsonObject): Groups =>
  new Map(
    objectsOf(body['items']).map((group) => [
      isJsonObject(group['metadata']) ? textOf(group['metadata']['name']) : '',
      objectsOf(group['versions']).map((version) => ({
        version: textOf(version['version']),
        resources: new Set(objectsOf(version['resources']).map((resource) => textOf(resource['resource']))),
      })),
    ]),
  )

const fromGroups = (body: JsonObject): Groups =>
  new Map(
    objectsOf(body['groups']).map((group) => {
      const preferred = isJsonObject(group['preferredVersion']) ? textOf(group['preferredVersion']['version']) : ''
      const versions = objectsOf(group['versions']).map((version) => textOf(version['version']))
      const ordered = [preferred, ...versions.filter((version) => version !== preferred)].filter(
        (version) => version !== '',
      )
      return [textOf(group['name']), ordered.map((version) => ({ version, resources: undefined }))]
    }),
  )

const readResources = async (client: ApiClient, path: string): Promise<ReadonlySet<string>> => {
  const answer = await client.send({ method: 'GET', path })
  if (answer.kind === 'failed') {
    if (answer.status.code === 404) return new Set()
    throw unexpectedRefusal('Discovery', answer.status)
  }
  return new Set(isJsonObject(answer.body) ? objectsOf(answer.body['resources']).map((one) => textOf(one['name'])) : [])
}
