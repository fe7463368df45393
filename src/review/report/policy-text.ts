import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify, type Document } from 'yaml'
import type { AccessDiff, Decision } from '../../mesh/difference/access-diff.js'
import { pointerPart } from '../../manifests/positions.js'
import { maskSecrets } from '../../plan/mask.js'
import { neat } from '../../plan/object-changes.js'
import { alignLines } from '../../ports/align-lines.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { cut, visible } from '../escape.js'
import { placeTitle } from '../places.js'

/** The objects of both sides, rendered ones included, as far as this run may show them: of drift, one side is the cluster's. */
export interface RevisionObjects {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
}

/** One policy as both revisions have it, line beside line. */
export interface PolicyText {
  /** `AuthorizationPolicy shop/orders`. */
  readonly title: string
  /** `mesh/orders.yaml:3`; empty where the revision has no such policy. */
  readonly beforeAt: string
  readonly afterAt: string
  /** Equal lines stand beside each other; null where one side has none. */
  readonly lines: readonly (readonly [before: string | null, after: string | null])[]
  /** Lines of the files in which they stand; 0 where a file has no such line, and for rendered objects. */
  readonly numbers: readonly (readonly [before: number, after: number])[]
  /** First line and the one after the last of each rule, as indices of `lines`. */
  readonly beforeRules: readonly (readonly [number, number])[]
  readonly afterRules: readonly (readonly [number, number])[]
}

const policiesShown = 300
const linesShown = 400
const policyGroup = 'security.istio.io'

/** The policy that a decision names, and its rule; undefined where none decided. */
export const namedPolicy = ({ by }: Decision): { readonly title: string; readonly rule: number } | undefined => {
  const found = /^([A-Za-z]+ (?:[^\s/]+\/)?[^\s/]+)(?: spec\.rules\[(\d+)\])?$/.exec(by)
  return found === null || /^(no|the|any) /.test(by)
    ? undefined
    : { title: found[1] ?? '', rule: found[2] === undefined ? -1 : Number(found[2]) }
}

/** Texts of the policies that decide about a row, and of those that changed; masked, every character visible. */
export const policyTexts = (access: AccessDiff, objects: RevisionObjects): readonly PolicyText[] => {
  const before = byTitle(objects.before)
  const after = byTitle(objects.after)
  const named = new Set<string>()
  for (const { gained, lost } of access.destinations)
    for (const row of [...gained, ...lost])
      for (const decision of [row.before, row.after]) {
        const title = namedPolicy(decision)?.title
        if (title !== undefined && (before.has(title) || after.has(title))) named.add(title)
      }
  for (const title of new Set([...before.keys(), ...after.keys()]))
    if (textOf(before.get(title)).join('\n') !== textOf(inOrderOf(before.get(title), after.get(title))).join('\n'))
      named.add(title)
  return [...named]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, policiesShown)
    .map((title) => beside(title, before.get(title), inOrderOf(before.get(title), after.get(title))))
}

const byTitle = (objects: readonly KubernetesObject[]): ReadonlyMap<string, KubernetesObject> =>
  new Map(objects.filter(({ key }) => key.group === policyGroup).map((object) => [keyTitle(object.key), object]))

/** A server gives fields in the order of their names: those of its object stand as the file has them, so that equal lines meet. */
const inOrderOf = (
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
): KubernetesObject | undefined => {
  if (before === undefined || after?.source.kind !== 'cluster') return after
  const content = ordered(before.content, after.content)
  return isJsonObject(content) ? { ...after, content } : after
}

const ordered = (model: Json | undefined, value: Json): Json => {
  if (Array.isArray(value)) {
    const models: readonly Json[] = Array.isArray(model) ? model : []
    return (value as readonly Json[]).map((item, index) => ordered(models[index], item))
  }
  if (!isJsonObject(value)) return value
  const known = isJsonObject(model) ? model : {}
  const names = [
    ...Object.keys(known).filter((name) => Object.hasOwn(value, name)),
    ...Object.keys(value).filter((name) => !Object.hasOwn(known, name)),
  ]
  return Object.fromEntries(
    names.flatMap((name): readonly (readonly [string, Json])[] => {
      const member = value[name]
      return member === undefined ? [] : [[name, ordered(known[name], member)]]
    }),
  )
}

/** YAML 1.2 as the comment's diff writes it: no anchors, every text on one line. */
const yaml = (object: KubernetesObject): string =>
  stringify(maskSecrets(object.key, neat(object.content)), {
    aliasDuplicateObjects: false,
    blockQuote: false,
    lineWidth: 0,
  }).trimEnd()

const textOf = (object: KubernetesObject | undefined): readonly string[] =>
  object === undefined ? [] : yaml(object).split('\n')

const beside = (
  title: string,
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
): PolicyText => {
  const [left, right] = [textOf(before), textOf(after)]
  const [oldLines, newLines] = [fileLines(before), fileLines(after)]
  const pairs = alignLines(left.slice(0, linesShown), right.slice(0, linesShown))
  const shown = (line: string | undefined): string | null => (line === undefined ? null : cut(visible(line), 300))
  const lines = pairs.map(([l, r]) => [shown(left[l]), shown(right[r])] as const)
  const over = Math.max(left.length, right.length) - linesShown
  const more = over > 0 ? ([`# and ${over} lines more`, `# and ${over} lines more`] as const) : undefined
  return {
    title: visible(title),
    beforeAt: before === undefined ? '' : visible(placeTitle(before.source)),
    afterAt: after === undefined ? '' : visible(placeTitle(after.source)),
    lines: more === undefined ? lines : [...lines, more],
    numbers: pairs.map(([l, r]) => [oldLines[l] ?? 0, newLines[r] ?? 0] as const),
    beforeRules: ruleLines(before).map((range) => placed(range, pairs, 0)),
    afterRules: ruleLines(after).map((range) => placed(range, pairs, 1)),
  }
}

/** Line numbers of one side as indices of the pairs. */
const placed = (
  [start, end]: readonly [number, number],
  pairs: readonly (readonly [number, number])[],
  side: 0 | 1,
): readonly [number, number] => {
  const first = pairs.findIndex((pair) => pair[side] === start)
  const last = pairs.findIndex((pair) => pair[side] === end - 1)
  return first < 0 || last < 0 ? [0, 0] : [first, last + 1]
}

/** First and last line of each rule of an AuthorizationPolicy, or JWT rule of a RequestAuthentication. */
const ruleLines = (object: KubernetesObject | undefined): readonly (readonly [number, number])[] => {
  if (object === undefined) return []
  const { document, lineAt } = parsed(object)
  const spec = document.get('spec', true)
  const rules = isMap(spec) ? (spec.get('rules', true) ?? spec.get('jwtRules', true)) : undefined
  if (!isSeq(rules)) return []
  return rules.items.map((item): readonly [number, number] => {
    const [start = 0, end = 1] = (isNode(item) ? item.range : undefined) ?? []
    return [lineAt(start), Math.max(lineAt(start), lineAt(Math.max(0, end - 1))) + 1]
  })
}

/** For each line of the text here, the line of its file that says it. */
const fileLines = (object: KubernetesObject | undefined): readonly number[] => {
  if (object?.source.kind !== 'file') return []
  const { document, lineAt } = parsed(object)
  const found: number[] = []
  const put = (pointer: string, node: unknown): void => {
    const start = isNode(node) ? node.range?.[0] : undefined
    if (start === undefined) return
    const source = object.locate(pointer)
    if (source.kind === 'file') found[lineAt(start)] ??= source.line
  }
  const walk = (node: unknown, pointer: string): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : ''
        const below = `${pointer}/${pointerPart(name)}`
        put(below, key)
        walk(value, below)
      }
    else if (isSeq(node))
      node.items.forEach((item, index) => {
        put(`${pointer}/${index}`, item)
        walk(item, `${pointer}/${index}`)
      })
  }
  walk(document.contents, '')
  return found
}

const parsed = (
  object: KubernetesObject,
): { readonly document: Document.Parsed; readonly lineAt: (offset: number) => number } => {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml(object), { lineCounter })
  return { document, lineAt: (offset) => lineCounter.linePos(offset).line - 1 }
}
