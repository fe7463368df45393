import type { Json } from '../../ports/json.js'
import { actions } from './unset-values.js'

/** What stands for a value that is not given: one of its sort, or the name of a Service or of an account of pods. */
export type Filling = { readonly kind: 'value'; readonly value: Json } | { readonly kind: 'service' | 'account' }

const control = /^\{\{-?\s*(?:if|else|with|range)\b/
/** What says what is written where a value is not given, or that nothing is. */
const allowing =
  /\b(?:default|coalesce|required|ternary|empty|hasKey|get|dig|fail|lookup|or|and|not|eq|ne|toYaml|toJson)\b/
const asked = /\$?\.Values\.([\w.]*\w)/g
const ends = /^\{\{-?\s*(?:end|define|block|\/\*)/

/** The key whose value an action is in, by what stands before it in its line. */
const keyBefore = /([A-Za-z][\w.-]*)["']?[ \t]*:(?!\/)[^:]*$/
const decidingKey =
  /^(?:not)?(?:principals?|requestPrincipals|namespaces?|serviceAccounts?|serviceAccountName|hosts?|gateways?|name|ipBlocks|remoteIpBlocks|paths?|methods|ports?|number|values|issuer|audiences|jwksUri|prefix|exact)$/i
const destination =
  /(?:destination["']?\s*:\s*\{?\s*host["']?\s*:\s*["']?|backendRefs["']?\s*:[^]{0,80}\bname["']?\s*:\s*["']?)$/

const undeciding = /(?:replica|image|tag|version|count|enabled|seconds|timeout|cpu|memory|size|class)s?$/i

const fills: readonly (readonly [name: RegExp, value: Json])[] = [
  [/ports?$|^number$/i, 8443],
  [/principals?$/i, 'cluster.local/ns/given/sa/given'],
  [/(?:ip|cidr|ipBlock|remoteIpBlock)s?$/i, '203.0.113.7'],
  [/(?:url|uri|issuer)s?$/i, 'https://given.example'],
  [/(?:path|prefix)(?:es|s)?$/i, '/given'],
  [/(?:host|hostname|domain)s?$/i, 'given.example'],
]

/**
 * Values that templates write as they are where something decides, and for whose absence they have no words: without them a
 * chart writes names that nobody has (`cluster.local/ns//sa/x`), or none. Path → a value of its sort.
 */
export const plainValues = (
  /** Templates that write what decides, and those that they take. */
  writing: readonly string[],
  all: readonly string[],
): ReadonlyMap<string, Filling> => {
  const found = new Map<string, Filling>()
  for (const text of writing)
    for (const { 0: action, index } of text.matchAll(actions)) {
      if (ends.test(action) || control.test(action) || allowing.test(action)) continue
      for (const path of pathsIn(action)) {
        const filling = found.has(path) ? undefined : fillingAt(path, text.slice(0, index))
        if (filling !== undefined) found.set(path, filling)
      }
    }
  const others = all.flatMap((text) => [...text.matchAll(actions)].map(([action]) => action))
  const allowed = new Set(others.filter((one) => control.test(one) || allowing.test(one)).flatMap(pathsIn))
  const isWhole = (path: string): boolean => ![...found.keys(), ...allowed].some((one) => one.startsWith(`${path}.`))
  return new Map([...found].filter(([path]) => !allowed.has(path) && isWhole(path)))
}

const pathsIn = (action: string): readonly string[] => [...action.matchAll(asked)].map(([, path = '']) => path)

const fillingAt = (path: string, before: string): Filling | undefined => {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const key = keyBefore.exec(line)?.[1]
  const last = path.slice(path.lastIndexOf('.') + 1)
  if (undeciding.test(last) || (key !== undefined && !decidingKey.test(key))) return undefined
  if (destination.test(before.slice(-200))) return { kind: 'service' }
  if (/^serviceAccount(?:Name)?$/.test(key ?? '') && !line.includes('[')) return { kind: 'account' }
  const isAlone = key !== undefined && /[:[,-]\s*["']?$/.test(line)
  const value = valueFor(last) ?? (isAlone ? valueFor(key) : undefined)
  return { kind: 'value', value: value ?? `given-${path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}` }
}

const valueFor = (name: string): Json | undefined => fills.find(([pattern]) => pattern.test(name))?.[1]
