import { ofOneSide } from '../../ports/of-one-side.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { readValues } from '../../units/read-values.js'
import { isData } from './object-text.js'
import { isWorkflow } from '../scripts/printing-workflows.js'

/** What a changed file gives another value, or writes otherwise than before. */
export interface ChangedNames {
  readonly names: ReadonlySet<string>
  /** Lines that one side alone has, each with the words in which it differs from every line of the other. */
  readonly lines: readonly { readonly line: string; readonly words: readonly string[] }[]
}

/** Members of a value of which some part differs, each with all on the way to it. */
const membersOf = (old: Json | undefined, now: Json | undefined, at = ''): readonly string[] => {
  if (isSameJson(old ?? null, now ?? null)) return []
  const [one, other] = [isJsonObject(old) ? old : undefined, isJsonObject(now) ? now : undefined]
  if (one === undefined && other === undefined) return at === '' ? [] : [at]
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].flatMap((name) =>
    membersOf(one?.[name], other?.[name], at === '' ? name : `${at}.${name}`),
  )
}

const membersOfAll = (one: readonly Json[], other: readonly Json[]): readonly string[] => {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => membersOf(one[at], other[at])).flat()
}

/** Where pipelines and packages give a name a value, and how what runs there asks for it. */
const asked: ReadonlyMap<string, readonly string[]> = new Map([
  ['env', ['', 'env.']],
  ['variables', ['', 'variables.']],
  ['vars', ['', 'vars.']],
  ['with', ['', 'inputs.']],
  ['inputs', ['inputs.']],
  ['params', ['params.']],
  ['parameters', ['parameters.']],
  ['matrix', ['matrix.']],
  ['include', ['matrix.']],
  ['config', ['npm_package_config_']],
])

/** Each name that is given a value somewhere in a pipeline, as what runs there asks for it, with the value. */
const settingsIn = (value: Json, within = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => settingsIn(one, within))
  if (!isJsonObject(value)) return []
  return Object.entries<Json>(value).flatMap(([name, inner]) => [
    ...(asked.get(within) ?? []).map((before) => `${before}${name}\n${JSON.stringify(inner)}`),
    ...settingsIn(inner, name),
  ])
}

const changedSettings = (old: readonly Json[], now: readonly Json[]): readonly string[] => {
  const [one, other] = [old, now].map((values) => values.flatMap((value) => settingsIn(value)))
  return ofOneSide(one ?? [], other ?? [], (pair) => pair)
    .flat()
    .map((pair) => pair.slice(0, pair.indexOf('\n')))
}

const withoutQuotes = (path: string, text: string): string =>
  isData.test(path) ? text : text.replaceAll(/(["'])([\w./:-]+)\1/g, '$2')

const withoutComments = (text: string): readonly string[] =>
  text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#(?!@)|\/\/|;)/.test(line))

/** `s/__SA__/reader/`, `s|@P@|$P|`: what is put another text in place of. */
export const replacedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bs([/|#,@~!:])((?:(?!\1)[^\n])+)\1((?:(?!\1)[^\n])*)\1/g)].map(([, , what = '']) => what)

const assigned =
  /(?:^|[^\w.-])([A-Za-z_][\w.-]*)["']?[ \t]*(?::=|\?=|\+=|=|:[ \t])[ \t]*("[^"\n]*"|'[^'\n]*'|[^\s;&|]*)/g

/** In YAML a colon says where a member stands, and commands give names with an equals sign. */
const given = /(?:^|[^\w.-])([A-Za-z_][\w.-]*)=("[^"\n]*"|'[^'\n]*'|[^\s;&|"']*)/g

const pairsIn = (lines: readonly string[], form: RegExp): readonly string[] =>
  lines.flatMap((line) => [...line.matchAll(form)].map(([, name = '', value = '']) => `${name}\n${value}`))

/** Names that a file gives another meaning, in whichever form it gives them. */
export const changedNamesIn = (path: string, old = '', now = ''): ChangedNames => {
  const [one, other] = [old, now].map((text) => withoutComments(withoutQuotes(path, text))) as [
    readonly string[],
    readonly string[],
  ]
  const [gone, come] = ofOneSide(one, other, (line) => line)
  const wordsOf = (line: string): readonly string[] => line.split(/[\s;&|]+/).filter((word) => word !== '')
  const [goneWords, comeWords] = [new Set(gone.flatMap(wordsOf)), new Set(come.flatMap(wordsOf))]
  const linesOf = (some: readonly string[], others: ReadonlySet<string>) =>
    some.map((line) => ({ line, words: wordsOf(line).filter((word) => !others.has(word)) }))
  const lines = [...linesOf(gone, comeWords), ...linesOf(come, goneWords)]
  const names = once(() => namesIn(path, [old, now], { gone, come, lines }))
  return {
    // Asked for where somebody may ask for a name: a file of values may have millions of lines.
    get names() {
      return names()
    },
    lines,
  }
}

const namesIn = (
  path: string,
  [old, now]: readonly [string, string],
  {
    gone,
    come,
    lines,
  }: Pick<ChangedNames, 'lines'> & { readonly gone: readonly string[]; readonly come: readonly string[] },
): ReadonlySet<string> => {
  const form = isData.test(path) ? given : assigned
  const [first, second] = [pairsIn(gone, form), pairsIn(come, form)]
  const ofPairs = ofOneSide(first, second, (pair) => pair)
    .flat()
    .map((pair) => pair.slice(0, pair.indexOf('\n')))
  // `NAME := one two`, `for NAME in one two`: the words that differ stand further on.
  const ofLines = lines.flatMap(({ line, words }) =>
    words.length === 0
      ? []
      : [
          ...(/^(?:export\s+)?([A-Za-z_]\w*)\s*(?::=|\?=|\+=|=)/.exec(line)?.slice(1) ?? []),
          ...[...line.matchAll(/\bfor\s+(\w+)\s+in\b/g)].map(([, name = '']) => name),
        ],
  )
  // Members of a workflow are no names for anybody but where it gives them (`env`, `with`): its own `name` is no variable.
  const values = isData.test(path) ? ([readValues(old), readValues(now)] as const) : undefined
  const members =
    values === undefined
      ? [...ofPairs, ...ofLines]
      : [...(isWorkflow(path) ? [] : membersOfAll(...values)), ...changedSettings(...values), ...ofPairs]
  const replaced = lines.flatMap(({ words }) =>
    replacedIn(words.join(' ')).map((what) => what.replaceAll(/^\W+|\W+$/g, '')),
  )
  return new Set([...members, ...replaced].filter((name) => name !== ''))
}
