import { isJsonObject, type Json, type JsonArray } from '../ports/json.js'
import type { ObjectKey } from '../ports/object.js'
import { canonicalJson } from './canonical-json.js'

/**
 * Lists whose order says nothing, by group and kind; `*` is any index or name. The rules of an AuthorizationPolicy and
 * everything in them are joined by OR or AND (istio-semantics: pilot/pkg/security/authz/model/model.go). The order of
 * `jwtRules` is left alone: it decides which error a request with several tokens gets.
 */
const setLists: Readonly<Record<string, readonly string[]>> = {
  'security.istio.io/AuthorizationPolicy': [
    'spec/rules',
    'spec/rules/*/from',
    'spec/rules/*/to',
    'spec/rules/*/when',
    'spec/rules/*/from/*/source/*',
    'spec/rules/*/to/*/operation/*',
    'spec/rules/*/when/*/values',
    'spec/rules/*/when/*/notValues',
  ],
  'security.istio.io/RequestAuthentication': ['spec/jwtRules/*/audiences'],
  'rbac.authorization.k8s.io/Role': ['rules', 'rules/*/*'],
  'rbac.authorization.k8s.io/ClusterRole': ['rules', 'rules/*/*'],
  'rbac.authorization.k8s.io/RoleBinding': ['subjects'],
  'rbac.authorization.k8s.io/ClusterRoleBinding': ['subjects'],
}

export const isSetList = (key: ObjectKey, path: readonly string[]): boolean =>
  (setLists[`${key.group}/${key.kind}`] ?? []).some((pattern) => {
    const parts = pattern.split('/')
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index])
  })

/** One text for all orders of the set lists at and below a path. */
export const textWithoutOrder = (key: ObjectKey, path: readonly string[], value: Json): string => {
  if (Array.isArray(value)) {
    const texts = (value as JsonArray).map((item, index) => textWithoutOrder(key, [...path, String(index)], item))
    return `[${(isSetList(key, path) ? [...new Set(texts)].sort() : texts).join(',')}]`
  }
  if (!isJsonObject(value)) return canonicalJson(value)
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${textWithoutOrder(key, [...path, name], value[name] ?? null)}`)
  return `{${members.join(',')}}`
}
