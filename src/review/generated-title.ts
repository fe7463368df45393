import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { keyText, keyTitle, type ObjectKey } from '../ports/object.js'
import { maskText } from '../plan/mask.js'
import { cut } from './escape.js'

/**
 * One line or two for each object that meshgate renders from a binding: its name and all that it gives. An object of another
 * shape than the renderer's, or with a label or annotation of anybody else, gets none and is shown in full; so nothing
 * that matters can hide behind a short line.
 */
export const generatedTitles = (rendered: readonly JsonObject[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rendered.flatMap((object): readonly (readonly [string, readonly string[]])[] => {
      const key = keyOf(object)
      const gives = key === undefined || !hasOwnMetadata(object) ? undefined : whatItGives(object, key)
      return key === undefined || gives === undefined ? [] : [[keyText(key), lines(keyTitle(key), gives)]]
    }),
  )

/** A long one stands under its title, so that a narrow page shows it. */
const lines = (title: string, gives: string): readonly string[] => {
  const whole = maskText(`${title}: ${gives}`)
  return whole.length <= 100 ? [whole] : [`${maskText(title)}:`, `  ${cut(maskText(gives), 600, ' ... ')}`]
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const keyOf = (object: JsonObject): ObjectKey | undefined => {
  const metadata = object['metadata']
  const version = textOf(object['apiVersion'])
  if (!isJsonObject(metadata)) return undefined
  return {
    group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
    kind: textOf(object['kind']),
    namespace: textOf(metadata['namespace']),
    name: textOf(metadata['name']),
  }
}

const has = (object: JsonObject, ...names: readonly string[]): boolean =>
  Object.keys(object).every((name) => names.includes(name))

const ownLabel = /^(?:app\.kubernetes\.io\/managed-by|applyset\.kubernetes\.io\/(?:id|part-of))$/
const ownAnnotation = /^(?:meshgate\.dev|applyset\.kubernetes\.io)\//

const hasOwnMetadata = (object: JsonObject): boolean => {
  const metadata = object['metadata']
  if (!isJsonObject(metadata) || !has(metadata, 'name', 'namespace', 'labels', 'annotations')) return false
  const names = (member: string): readonly string[] => {
    const value = metadata[member]
    return isJsonObject(value) ? Object.keys(value) : []
  }
  return (
    names('labels').every((name) => ownLabel.test(name)) &&
    names('annotations').every((name) => ownAnnotation.test(name))
  )
}

const headMembers: readonly string[] = ['apiVersion', 'kind', 'metadata']

const whatItGives = (object: JsonObject, key: ObjectKey): string | undefined => {
  const body = Object.fromEntries(Object.entries(object).filter(([name]) => !headMembers.includes(name)))
  switch (`${key.group}/${key.kind}`) {
    case '/ServiceAccount':
      return has(body, 'automountServiceAccountToken') && body['automountServiceAccountToken'] === false
        ? 'an identity, no token mounted by itself'
        : undefined
    case '/ConfigMap':
      return has(body) ? 'the list of what meshgate wrote' : undefined
    case 'rbac.authorization.k8s.io/Role':
      return has(body, 'rules') ? all(body['rules'], permission) : undefined
    case 'rbac.authorization.k8s.io/RoleBinding':
      return has(body, 'roleRef', 'subjects') ? boundTo(body) : undefined
    case 'security.istio.io/AuthorizationPolicy':
      return has(body, 'spec') ? access(body['spec']) : undefined
    default:
      return undefined
  }
}

/** Every part must be told, or none is. */
const all = (
  value: Json | undefined,
  told: (item: JsonObject) => string | undefined,
  between = '; ',
): string | undefined => {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const texts = value.map((item: Json) => (isJsonObject(item) ? told(item) : undefined))
  return texts.every((text) => text !== undefined) ? texts.join(between) : undefined
}

const list = (value: Json | undefined): string | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined

const permission = (rule: JsonObject): string | undefined => {
  if (!has(rule, 'apiGroups', 'resources', 'verbs', 'resourceNames')) return undefined
  const [verbs, resources, groups] = [list(rule['verbs']), list(rule['resources']), list(rule['apiGroups'])]
  const names = rule['resourceNames'] === undefined ? '' : list(rule['resourceNames'])
  if (verbs === undefined || resources === undefined || groups === undefined || names === undefined) return undefined
  return `${verbs} ${resources}${groups === '' ? '' : ` of ${groups}`}${names === '' ? '' : ` named ${names}`}`
}

const boundTo = (body: JsonObject): string | undefined => {
  const role = body['roleRef']
  if (!isJsonObject(role) || !has(role, 'apiGroup', 'kind', 'name')) return undefined
  const subjects = all(
    body['subjects'],
    (subject) =>
      has(subject, 'kind', 'name', 'namespace')
        ? `${textOf(subject['kind'])} ${textOf(subject['namespace'])}/${textOf(subject['name'])}`
        : undefined,
    ', ',
  )
  return subjects === undefined ? undefined : `${textOf(role['kind'])} ${textOf(role['name'])} for ${subjects}`
}

const access = (spec: Json | undefined): string | undefined => {
  if (!isJsonObject(spec) || !has(spec, 'selector', 'action', 'rules') || spec['action'] !== 'ALLOW') return undefined
  const labels =
    isJsonObject(spec['selector']) && has(spec['selector'], 'matchLabels') ? spec['selector']['matchLabels'] : undefined
  const rules = all(spec['rules'], rule)
  if (!isJsonObject(labels) || rules === undefined) return undefined
  const selector = Object.entries(labels).map(([name, value]) => `${name}=${textOf(value)}`)
  return selector.length === 0 ? undefined : `on ${selector.join(',')} allows ${rules}`
}

const rule = (value: JsonObject): string | undefined => {
  if (!has(value, 'from', 'to', 'when')) return undefined
  const from =
    value['from'] === undefined
      ? 'requests'
      : all(
          value['from'],
          (entry) => {
            const source = entry['source']
            return isJsonObject(source) && has(entry, 'source') && has(source, 'principals')
              ? list(source['principals'])
              : undefined
          },
          ' or ',
        )
  const to = all(
    value['to'],
    (entry) => {
      const operation = entry['operation']
      if (!isJsonObject(operation) || !has(entry, 'operation')) return undefined
      const parts = Object.entries(operation).map(([name, values]) => [name, list(values)] as const)
      return parts.every(([, values]) => values !== undefined)
        ? parts.map(([name, values]) => `${name} ${values ?? ''}`).join(' · ')
        : undefined
    },
    ' or ',
  )
  const when =
    value['when'] === undefined
      ? ''
      : all(
          value['when'],
          (condition) => {
            const values = list(condition['values'])
            return has(condition, 'key', 'values') && values !== undefined
              ? `${textOf(condition['key'])} is ${values}`
              : undefined
          },
          ' and ',
        )
  return from === undefined || to === undefined || when === undefined
    ? undefined
    : `${from}: ${to}${when === '' ? '' : ` · when ${when}`}`
}
