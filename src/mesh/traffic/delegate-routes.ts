import type { JsonObject } from '../../ports/json.js'
import { listAt, member, numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'

/** Fields that a delegate takes over where it does not say them (I virtualservice.go: mergeHTTPRoute). */
const inherited = [
  'rewrite',
  'directResponse',
  'timeout',
  'retries',
  'fault',
  'mirror',
  'mirrorPercent',
  'mirrorPercentage',
  'corsPolicy',
  'mirrors',
  'headers',
]

const isConflict = (root: JsonObject | undefined, leaf: JsonObject | undefined): boolean => {
  if (root === undefined || leaf === undefined) return false
  const [outer, inner] = [root, leaf].map((one) => ({
    exact: textAt(one, 'exact'),
    prefix: textAt(one, 'prefix'),
    regex: textAt(one, 'regex'),
  }))
  if (outer === undefined || inner === undefined) return false
  const says = (one: typeof outer): boolean => one.exact !== '' || one.prefix !== '' || one.regex !== ''
  if ((outer.regex !== '' && says(inner)) || (inner.regex !== '' && says(outer))) return true
  if (outer.exact !== '') return inner.prefix !== '' || inner.exact !== outer.exact
  if (outer.prefix !== '') {
    if (inner.prefix !== '') return !inner.prefix.startsWith(outer.prefix)
    if (inner.exact !== '') return !inner.exact.startsWith(outer.prefix)
  }
  return true
}

export const optional = (value: JsonObject, name: string): JsonObject | undefined =>
  member(value, name) === undefined ? undefined : objectAt(value, name)

/** I virtualservice.go: hasConflict. */
const conflicts = (root: JsonObject, leaf: JsonObject): boolean => {
  if (['uri', 'scheme', 'method', 'authority'].some((name) => isConflict(optional(root, name), optional(leaf, name))))
    return true
  for (const field of ['headers', 'withoutHeaders', 'queryParams'])
    for (const name of Object.keys(objectAt(leaf, field)))
      if (isConflict(optional(objectAt(root, field), name), optional(objectAt(leaf, field), name))) return true
  if ((member(root, 'ignoreUriCase') === true) !== (member(leaf, 'ignoreUriCase') === true)) return true
  const [outer, inner] = [numberAt(root, 'port') ?? 0, numberAt(leaf, 'port') ?? 0]
  if (outer > 0 && inner > 0 && outer !== inner) return true
  if (textAt(root, 'sourceNamespace') !== '' && textAt(leaf, 'sourceNamespace') !== textAt(root, 'sourceNamespace'))
    return true
  const labels = textMapAt(root, 'sourceLabels')
  if (
    Object.entries(textMapAt(leaf, 'sourceLabels')).some(
      ([name, text]) => Object.hasOwn(labels, name) && labels[name] !== text,
    )
  )
    return true
  const [gateways, own] = [textsAt(root, 'gateways'), textsAt(leaf, 'gateways')]
  return (
    gateways.length > 0 &&
    own.length > 0 &&
    (gateways.length < own.length || own.some((gateway) => !gateways.includes(gateway)))
  )
}

const mergedMatch = (root: JsonObject, leaf: JsonObject): JsonObject => ({
  ...root,
  ...leaf,
  ...Object.fromEntries(
    ['headers', 'withoutHeaders', 'queryParams', 'sourceLabels']
      .map((field) => [field, { ...objectAt(root, field), ...objectAt(leaf, field) }] as const)
      .filter(([, value]) => Object.keys(value).length > 0),
  ),
  ...(textsAt(leaf, 'gateways').length > 0 ? {} : { gateways: [...listAt(root, 'gateways')] }),
  ignoreUriCase: member(leaf, 'ignoreUriCase') === true,
})

/** The delegate's route within the root's, or undefined where their matches rule each other out (I virtualservice.go). */
export const mergedRoute = (root: JsonObject, leaf: JsonObject): JsonObject | undefined => {
  const [outer, inner] = [objectsAt(root, 'match'), objectsAt(leaf, 'match')]
  const pairs = inner.map((one) =>
    outer.filter((other) => !conflicts(other, one)).map((other) => mergedMatch(other, one)),
  )
  if (outer.length > 0 && inner.length > 0 && pairs.some((list) => list.length === 0)) return undefined
  const match = outer.length === 0 ? inner : inner.length === 0 ? outer : pairs.flat()
  const taken = inherited.filter((name) => member(leaf, name) === undefined && member(root, name) !== undefined)
  return {
    ...leaf,
    ...Object.fromEntries(taken.map((name) => [name, member(root, name) ?? null])),
    ...(match.length === 0 ? {} : { match: [...match] }),
  }
}
