import { mayHold, mayHoldPolicyOfIstio } from '../../manifests/may-hold.js'
import { isLabelOfIstio } from '../../mesh/coverage/label-of-istio.js'
import { filledInBodies } from './feeding-names.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** A hole at a place that decides whose pods these are: their namespace, account, labels or proxy. */
export interface DecidingHoles {
  /** Names by which something is filled in there, with their way: `orders.tag`. */
  readonly names: ReadonlySet<string>
  /** Functions of other files, by the last name of the file. */
  readonly loaded: ReadonlyMap<string, ReadonlySet<string>>
}

export const decidingKeys: ReadonlySet<string> = new Set([
  ...['serviceAccountName', 'serviceAccount', 'namespace', 'hostNetwork', 'istio-injection'],
])

/** Parts of an object that hold one of those places, where a hole stands for the whole of it. */
const around: ReadonlySet<string> = new Set(['labels', 'annotations', 'metadata', 'template', 'spec'])

/** Whether a text has objects whose pods, or those of whose namespace, it says something of. */
export const isWorkload =
  /\bcontainers["']?\s*:|\bserviceAccountName\b|\bkind["']?\s*:\s*["']?(?:Namespace|ServiceAccount)\b/

/** Words of the languages of templates, and what values are called in them. */
const ownWords =
  /^(?:if|elif|else|end|endif|endfor|for|in|not|and|or|set|def|range|with|load|data|values|Values|StateValues|hostvars|vars|str|quote|default|return|True|False|None|upper|lower|toYaml|toJson|nindent|indent|env)$/

/** `data.values.orders.tag` → `orders.tag`. */
const namesOf = (body: string): readonly string[] =>
  (body.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? [])
    .map((name) => name.replace(/^(?:data\.values|Values|StateValues|hostvars|vars|env)\./, ''))
    .filter((name) => !ownWords.test(name))

const namesIn = (text: string): readonly string[] => filledInBodies(text).flatMap(namesOf)

/** Keys of a line with their values; what is filled in is no part of its form. */
export const pairsOf = (line: string): readonly (readonly [key: string, value: string])[] => {
  if (!line.includes(':')) return []
  const holes: string[] = []
  const shown = line.replaceAll(/#@.*$|\$?\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\{%.*?%\}/g, (hole) => {
    holes.push(hole)
    return `\0${holes.length - 1}\0`
  })
  const restored = (text: string): string => text.replaceAll(/\0(\d+)\0/g, (_, at: string) => holes[Number(at)] ?? '')
  return [...shown.matchAll(/(?<![\w./-])["']?([A-Za-z][\w./-]*)["']?[ \t]*:(?=[ \t\0"']|$)[ \t]*([^,{}]*)/g)].map(
    ([, key = '', value = '']) => [restored(key), restored(value)] as const,
  )
}

const opens = /^\s*(?:#@\s*(?:if|for)\b|\{\{-?\s*(?:if|range|with)\b|\{%-?\s*(?:if|for)\b)/
const closes = /^\s*(?:#@\s*end\b|\{\{-?\s*end\b|\{%-?\s*end(?:if|for)\b)/

/** What a name of the text itself is made of: `#@ def lab():` … `#@ end`, `#@ lab = data.values.x`. */
const definitionsIn = (text: string): ReadonlyMap<string, string> =>
  new Map([
    ...[...text.matchAll(/^[ \t]*#@[ \t]*def[ \t]+(\w+)\(.*\n([\s\S]*?)^[ \t]*#@[ \t]*end\b/gm)].map(
      ([, name = '', body = '']) => [name, body] as const,
    ),
    ...[...text.matchAll(/^[ \t]*(?:#@|\{%-?|\{\{-?)[ \t]*(?:set[ \t]+)?\$?(\w+)[ \t]*:?=(.*)$/gm)].map(
      ([, name = '', body = '']) => [name, `#@ ${body}`] as const,
    ),
  ])

const loadedIn = (text: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...text.matchAll(/\bload\(\s*["']([^"'\n]+)["']\s*,([^)\n]*)\)/g)].map(([, from = '', rest = '']) => [
      from.slice(from.lastIndexOf('/') + 1),
      new Set([
        ...[...rest.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name),
        ...[...rest.matchAll(/\b(\w+)\s*=/g)].map(([, name = '']) => name),
      ]),
    ]),
  )

const opensBlock = /^[ ]*(?:- +)*[^#\n]*:[ ]+[|>][-+0-9]*[ ]*(?:#.*)?$/

/** Lines without blocks of text (`key: |`): what a program finds in one is no part of the object. */
const withoutBlocks = (text: string): readonly string[] => {
  let within: number | undefined
  return text.split('\n').filter((line) => {
    const column = line.search(/[^ ]/)
    if (within !== undefined && (column < 0 || column > within)) return false
    within = /[|>]/.test(line) && opensBlock.test(line) ? column : undefined
    return true
  })
}

/** Names that a text asks for at places that decide; a label does where something selects by its key. */
export const decidingHoles = (text: string, isSelected: (label: string) => boolean): DecidingHoles | undefined => {
  // Where nothing is filled in no line asks for a name.
  if (!isWorkload.test(text) || filledInBodies(text).length === 0) return undefined
  const names = new Set<string>()
  const open: (readonly string[])[] = []
  const parents: { readonly key: string; readonly column: number }[] = []
  for (const line of withoutBlocks(text)) {
    if (opens.test(line)) open.push(namesIn(line))
    else if (closes.test(line)) open.pop()
    const column = line.search(/[^ -]/)
    if (column < 0 || /^\s*#(?!@)/.test(line)) continue
    if (line.startsWith('---')) parents.length = 0
    if (/^\s*#@/.test(line)) continue
    while ((parents.at(-1)?.column ?? -1) >= column) parents.pop()
    const within = parents.at(-1)?.key ?? ''
    const pairs = pairsOf(line)
    parents.push({ key: pairs[0]?.[0] ?? '', column })
    const ofLabels = /^(?:labels|annotations)$/.test(within) || /\b(?:labels|annotations)["']?\s*:/.test(line)
    const isHole = (value: string): boolean => namesIn(value).length > 0
    const decides = ([key, value]: readonly [string, string]): boolean =>
      decidingKeys.has(key) ||
      isLabelOfIstio(key) ||
      (ofLabels && isSelected(key)) ||
      (around.has(key) && isHole(value) && /^\s*(?:#@|\$|\{\{|<%|__|\(\()/.test(value))
    const deciding = pairs.filter(decides)
    for (const [, value] of deciding) for (const name of namesIn(value)) names.add(name)
    if (deciding.length > 0) for (const name of open.flat()) names.add(name)
    if (pairs.length === 0 && around.has(within) && /^\s*(?:\$|\{\{|<%|__|\(\()/.test(line) && !opens.test(line))
      for (const name of namesIn(line)) names.add(name)
  }
  if (names.size === 0) return undefined
  const definitions = definitionsIn(text)
  for (const name of names) for (const one of namesIn(definitions.get(name.split('.')[0] ?? '') ?? '')) names.add(one)
  const loaded = new Map(
    [...loadedIn(text)].filter(([, functions]) => [...names].some((name) => functions.has(name.split('.')[0] ?? ''))),
  )
  return { names, loaded }
}

/** Keys of labels by which a text of policies selects pods. */
export const selectedLabels = (text: string): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const found of text.matchAll(/^([ \t-]*)[^\n#]*?\b(?:matchLabels|labels)["']?[ \t]*:[ \t]*([^\n]*)$/gm)) {
    const [whole, indent = '', rest = ''] = found
    if (rest.trim() !== '' && !rest.trim().startsWith('#')) {
      for (const [key] of pairsOf(whole.slice(whole.search(/\b(?:matchLabels|labels)\b/)))) keys.add(key)
      continue
    }
    for (const line of text.slice(found.index + whole.length + 1).split('\n')) {
      if (line.trim() !== '' && line.search(/[^ ]/) <= indent.length) break
      const [pair] = pairsOf(line)
      if (pair !== undefined) keys.add(pair[0])
    }
  }
  return keys
}

const guarding = /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin)\b/

/** Keys of labels by which policies of a revision select pods, and those of templates. */
export const labelsSelected = (after: RevisionUnits, templates: Iterable<string> = []): ReadonlySet<string> => {
  const policies = after.files.flatMap(({ text }) => (mayHoldPolicyOfIstio(mayHold(text)) ? [text] : []))
  const written = [...templates].filter((text) => guarding.test(text))
  return new Set([...policies, ...written].flatMap((text) => [...selectedLabels(text)]))
}
