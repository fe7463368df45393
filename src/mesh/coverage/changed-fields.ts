import { pointerPart } from '../../manifests/positions.js'
import { isJsonObject, type Json, type JsonArray } from '../../ports/json.js'

/** A field that is not the same on both sides. */
export interface ChangedField {
  /** Members by their names, items of lists as `[]` or, where they have names, as `[name]`. */
  readonly path: readonly string[]
  /** JSON pointer, into the side that still has the field. */
  readonly pointer: string
  readonly side: 'before' | 'after'
  readonly before: Json | undefined
  readonly after: Json | undefined
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0)

/** The names of a list's items, where each has one and no two are alike. */
const namesOf = (list: JsonArray): readonly string[] | undefined => {
  const names = list.map((item) => (isJsonObject(item) && typeof item['name'] === 'string' ? item['name'] : undefined))
  const known = names.filter((name) => name !== undefined)
  return known.length === names.length && new Set(known).size === known.length ? known : undefined
}

interface Place {
  readonly path: readonly string[]
  readonly before: string
  readonly after: string
}

const down = ({ path, before, after }: Place, part: string, old: string, now: string): Place => ({
  path: [...path, part],
  before: `${before}/${pointerPart(old)}`,
  after: `${after}/${pointerPart(now)}`,
})

/** Whether a value is judged as a whole, by somebody else. */
export type IsPart = (value: Json, path: readonly string[]) => boolean

const listsOf = (before: JsonArray, after: JsonArray, place: Place, isPart: IsPart, out: ChangedField[]): void => {
  const [old, now] = [namesOf(before), namesOf(after)]
  if (old === undefined || now === undefined) {
    for (let at = 0; at < Math.max(before.length, after.length); at++)
      compare(before[at], after[at], down(place, '[]', String(at), String(at)), isPart, out)
    return
  }
  for (const name of new Set([...old, ...now])) {
    const [first, second] = [old.indexOf(name), now.indexOf(name)]
    const inner = down(place, `[${name}]`, String(first), String(second))
    compare(first < 0 ? undefined : before[first], second < 0 ? undefined : after[second], inner, isPart, out)
  }
}

const compare = (
  before: Json | undefined,
  after: Json | undefined,
  place: Place,
  isPart: IsPart,
  out: ChangedField[],
): void => {
  if (before === after) return
  // `null` and a missing member are one to the API server.
  const [old, now] = [before ?? undefined, after ?? undefined]
  if (old === undefined && now === undefined) return
  const part = [old, now].some((value) => value !== undefined && isPart(value, place.path))
  if (!part && (!isEmpty(old) || !isEmpty(now))) {
    const lists = (value: Json | undefined): value is JsonArray | undefined => isEmpty(value) || Array.isArray(value)
    if (lists(old) && lists(now) && (Array.isArray(old) || Array.isArray(now))) {
      const [first, second] = [Array.isArray(old) ? old : [], Array.isArray(now) ? now : []]
      return listsOf(first as JsonArray, second as JsonArray, place, isPart, out)
    }
    const [first, second] = [isJsonObject(old) ? old : undefined, isJsonObject(now) ? now : undefined]
    if (first !== undefined || second !== undefined) {
      for (const name of new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})])) {
        const [one, other] = [first, second].map((value) =>
          value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined,
        )
        compare(one, other, down(place, name, name, name), isPart, out)
      }
      const scalar = (value: Json | undefined): boolean => !isEmpty(value) && !isJsonObject(value)
      if (!scalar(old) && !scalar(now)) return
    }
  }
  if (isEmpty(old) && isEmpty(now) && old !== undefined && now !== undefined) return
  const side = now === undefined ? 'before' : 'after'
  out.push({ path: place.path, pointer: place[side], side, before: old, after: now })
}

/**
 * Every field in which two values differ, down to texts and numbers; an empty map or list that comes or goes is one. What
 * `isPart` knows is one field as a whole.
 */
export const changedFields = (
  before: Json | undefined,
  after: Json | undefined,
  isPart: IsPart = () => false,
): readonly ChangedField[] => {
  const out: ChangedField[] = []
  compare(before, after, { path: [], before: '', after: '' }, isPart, out)
  return out
}
