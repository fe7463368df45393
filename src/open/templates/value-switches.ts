import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { isWorkload } from './deciding-holes.js'
import { decidingKinds } from './template-conditions.js'
import { actions } from './unset-values.js'

/** Values that leave out what templates write with others: path → the value with which they write it. */
export type ValueSwitches = ReadonlyMap<string, Json>

const condition = /^\{\{-?\s*(?:else\s+)?if\b([\s\S]*?)-?\}\}$/
/** `eq .Values.mode "strict"`, `eq (.Values.mode | default "") "strict"`, `eq "strict" .Values.mode` */
const equals =
  /\beq\s+(?:\(\s*)?\$?\.Values\.([\w.]*\w)(?:\s*\|\s*\w+(?:\s+"[^"]*")?)*\s*\)?\s+"([^"]*)"|\beq\s+"([^"]*)"\s+\(?\s*\$?\.Values\.([\w.]*\w)/g
const negated = /\bnot\s+\(?\s*\$?\.Values\.([\w.]*\w)/g
const asked = /\.Values\.([\w.]*\w)/g
/** `.create` of a `with`, `$policies.create` of a variable. */
const relative = /(?<![\w.)$])(?:\$\w+)?\.([a-z]\w*)\b/g
/** The values that such names are members of. */
const opened = /(?:\bwith\s+|:=\s*)(?:\$\w+\s*:=\s*)?\$?\.Values\.([\w.]*\w)/g

const inFull = (text: string, named: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\b(?:include|template)\s+"([^"]*)"/g, (whole, name: string) => `${whole} ${named.get(name) ?? ''}`)

const othersThan = /^(?:ServiceAccount|Namespace)$/

/** Whether a template writes an object that decides, or pods. */
export const writesDeciding = (text: string): boolean =>
  [...text.matchAll(/\bkind["']?:[ \t]*["']?(\w+)/g)].some(
    ([, kind = '']) => decidingKinds.test(kind) && !othersThan.test(kind),
  )

export const writesPods = (text: string): boolean => isWorkload.test(text)

/** What a template's conditions ask for and values have off. A value that stands for more than yes and no has no other one here. */
export const switchesIn = (text: string, named: ReadonlyMap<string, string>, values: JsonObject): ValueSwitches => {
  const found = new Map<string, Json>()
  const all = [...text.matchAll(actions)].map(([action]) => action)
  const conditions = all.flatMap((action) => condition.exec(action)?.[1] ?? [])
  const elsewhere = all.filter((action) => !condition.test(action)).join('\n')
  const parents = [...text.matchAll(opened)].map(([, path = '']) => path)
  for (const body of conditions.map((one) => inFull(one, named))) {
    const rest = body
      .replaceAll(equals, (_, path?: string, word?: string, first?: string, second?: string) => {
        const at = path ?? second ?? ''
        const now = valueAt(values, at)
        const isText = now === undefined || now === null || typeof now === 'string'
        if (isText && now !== (word ?? first) && !found.has(at)) found.set(at, word ?? first ?? '')
        return ' '
      })
      .replaceAll(negated, (_, path: string) => {
        if (valueAt(values, path) === true) found.set(path, false)
        return ' '
      })
    for (const [, path = ''] of rest.matchAll(asked)) {
      const now = valueAt(values, path)
      const isEmpty = (now === undefined || now === null) && !elsewhere.includes(`.Values.${path}`)
      if (now === false || (isEmpty && !hasBelow(text, path))) found.set(path, true)
    }
    for (const [, name = ''] of rest.matchAll(relative))
      for (const parent of parents)
        if (valueAt(values, `${parent}.${name}`) === false) found.set(`${parent}.${name}`, true)
  }
  return found
}

/** Whether a text asks for a member of it. */
const hasBelow = (text: string, path: string): boolean => text.includes(`.Values.${path}.`)

export const valueAt = (values: Json | undefined, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), values)

/** A value at its path, and nothing beside it. */
export const valuesWith = (path: string, value: Json): JsonObject => {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length === 0 ? value : valuesWith(rest.join('.'), value) }
}
