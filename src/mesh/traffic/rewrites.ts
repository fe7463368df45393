import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { backendKind } from './gateway-api-routes.js'
import { indexedAt, member, objectAt, objectsAt, textAt } from '../fields.js'

/** A part of a route that changes the path or the host of a request before it is sent on. */
export interface Rewrite {
  readonly pointer: string
  readonly field: 'path' | 'host'
  /** What it becomes, as the object says it. */
  readonly to: string
  /** Hosts that the request is sent to, each with the namespace in which a short name is looked up. */
  readonly towards: readonly { readonly host: string; readonly namespace: string }[]
}

/** VirtualService `http[].rewrite`, HTTPRoute and GRPCRoute filters `URLRewrite`, of a rule or of one of its backends. */
export const rewritesOf = (object: KubernetesObject): readonly Rewrite[] => {
  const spec = objectAt(object.content, 'spec')
  const { group, kind, namespace } = object.key
  if (group === 'networking.istio.io' && kind === 'VirtualService')
    return indexedAt(spec, 'http').flatMap(([route, index]) => ofVirtualService(route, index, namespace))
  if (group === 'gateway.networking.k8s.io' && kind === 'HTTPRoute')
    return indexedAt(spec, 'rules').flatMap(([rule, index]) => ofRule(rule, index, namespace))
  return []
}

const ofVirtualService = (route: JsonObject, index: number, namespace: string): readonly Rewrite[] => {
  const rewrite = objectAt(route, 'rewrite')
  const pointer = `/spec/http/${index}/rewrite`
  const towards = objectsAt(route, 'route').map((one) => ({ host: textAt(one, 'destination', 'host'), namespace }))
  const regex = objectAt(rewrite, 'uriRegexRewrite')
  const path = textAt(rewrite, 'uri') || (member(regex, 'match') === undefined ? '' : textAt(regex, 'rewrite'))
  const given = member(rewrite, 'uri') !== undefined || member(regex, 'match') !== undefined
  const host = textAt(rewrite, 'authority')
  return [
    ...(given ? [{ pointer, field: 'path' as const, to: path, towards }] : []),
    ...(host === '' ? [] : [{ pointer, field: 'host' as const, to: host, towards }]),
  ]
}

const ofRule = (rule: JsonObject, index: number, namespace: string): readonly Rewrite[] => {
  const backends = indexedAt(rule, 'backendRefs').filter(([one]) => backendKind(one) === 'service')
  const towardsOf = (one: JsonObject): Rewrite['towards'][number] => ({
    host: textAt(one, 'name'),
    namespace: textAt(one, 'namespace') || namespace,
  })
  const base = `/spec/rules/${index}`
  return [
    ...ofFilters(
      rule,
      base,
      backends.map(([one]) => towardsOf(one)),
    ),
    ...backends.flatMap(([one, at]) => ofFilters(one, `${base}/backendRefs/${at}`, [towardsOf(one)])),
  ]
}

const ofFilters = (owner: JsonObject, base: string, towards: Rewrite['towards']): readonly Rewrite[] =>
  indexedAt(owner, 'filters').flatMap(([filter, index]): readonly Rewrite[] => {
    if (textAt(filter, 'type') !== 'URLRewrite') return []
    const pointer = `${base}/filters/${index}`
    const path = objectAt(filter, 'urlRewrite', 'path')
    const host = textAt(filter, 'urlRewrite', 'hostname')
    const to = textAt(path, 'replaceFullPath') || textAt(path, 'replacePrefixMatch')
    return [
      ...(Object.keys(path).length === 0 ? [] : [{ pointer, field: 'path' as const, to, towards }]),
      ...(host === '' ? [] : [{ pointer, field: 'host' as const, to: host, towards }]),
    ]
  })
