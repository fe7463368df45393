import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { chartFolders } from '../../units/charts.js'
import { readValues } from '../../units/read-values.js'
import { isInside } from '../../units/revision-tree.js'
import { changedPart } from '../scripts/changed-handing.js'
import { deployTexts, linesNaming, type DeployText } from '../scripts/deploy-texts.js'
import { pipelineFlow } from '../scripts/pipeline-flow.js'
import { handingPlaces } from '../scripts/text-flows.js'
import { isVariablesOfAnsible } from '../templates/filled-in-texts.js'
import { holdsObject } from '../templates/object-text.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Values of variables by name; of hosts that differ there are several. */
type Variables = ReadonlyMap<string, readonly Json[]>

/** A play or a file of tasks, and what stands in it. */
interface Play {
  readonly path: string
  readonly text: string
  readonly values: readonly Json[]
}

const isYaml = /\.ya?ml$/
const isInventory = /(?:^|\/)(?:hosts|inventory|inventories)(?:\.\w+)?(?:\/|$)/

/**
 * Changed variables of Ansible by which a play, which stays as it is, hands policies or a chart of the repository to a cluster otherwise than
 * before: in variables of groups, hosts and roles, in inventories and in files that a play takes. The play is read with either value.
 */
export const changedPlayVariables = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayGive(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const plays = await playsOf(repository, after, paths.some(isVariablesOf))
  if (plays.length === 0) return []
  const given = paths.filter(
    (path) => isVariablesOf(path) || plays.some(({ text }) => linesNaming(text, path).length > 0),
  )
  const [old = new Map<string, string>(), now = new Map<string, string>()] = await Promise.all(
    [before, after].map((side) => textsOf(repository, side, given)),
  )
  const files = given.map((path) => {
    const texts = [old.get(path) ?? '', now.get(path) ?? '']
    return { path, sides: texts.map((text) => (holdsObject(text) ? [] : variablesIn(path, text))) }
  })
  const [was, is] = [0, 1].map((side) => collected(files.flatMap(({ sides }) => sides[side] ?? [])))
  if (was === undefined || is === undefined) return []
  const names = new Set([...was.keys(), ...is.keys()].filter((name) => textOf(was.get(name)) !== textOf(is.get(name))))
  if (names.size === 0) return []
  const others = collected(await variablesBeside(repository, after, new Set(given)))
  const places = once(() => handingPlaces(repository, before, after))
  const found: Reason[] = []
  for (const { path, sides } of files) {
    const own = new Set(sides.flatMap((all) => all.map(([name]) => name)).filter((name) => names.has(name)))
    const asked = closed(own, others)
    for (const { text, path: play, values } of plays) {
      const name = [...asked].find((one) => text.includes(one))
      if (name === undefined) continue
      const at = await places()
      const flows = [was, is].map((side) =>
        pipelineFlow(
          values.map((value) => filledIn(value, { asked, given: side, own, others })),
          at,
        ),
      )
      const [one, other] = flows
      if (!flows.some(({ hands }) => hands) || changedPart(one?.parts ?? [], other?.parts ?? []) === undefined) continue
      found.push(reasonOf(path, own.has(name) ? name : ([...own][0] ?? name), play, now.get(path) ?? ''))
      break
    }
  }
  return found
}

const isVariablesOf = (path: string): boolean => isVariablesOfAnsible.test(path)

const mayGive = (path: string, sides: readonly RevisionUnits[]): boolean =>
  (isYaml.test(path) || isInventory.test(path) || /\.ini$/.test(path)) &&
  !/(?:^|\/)\./.test(path) &&
  sides.every(
    ({ found, tree }) =>
      ![...chartFolders(tree)].some((folder) => isInside(path, folder)) &&
      !found.units.some(({ reads }) => reads.has(path)),
  )

/** Plays that deploy, and those that do no more than to run roles. */
const playsOf = async (
  repository: WholeRepository,
  after: RevisionUnits,
  withRoles: boolean,
): Promise<readonly Play[]> => {
  const projects = new Set(after.tree.paths.flatMap((path) => /^(.*?)(?:^|\/)roles\//.exec(path)?.[1] ?? []))
  const folders = [...projects].flatMap((one) => [one, one === '' ? 'playbooks' : `${one}/playbooks`])
  const running = withRoles
    ? after.tree.paths.filter(
        (path) => isYaml.test(path) && folders.includes(path.slice(0, Math.max(0, path.lastIndexOf('/')))),
      )
    : []
  const deploying = (await deployTexts(repository, after)).filter(({ path }) => isYaml.test(path))
  const texts = new Map<string, string>([
    ...(await textsOf(repository, after, running)),
    ...deploying.map(({ path, text }: DeployText) => [path, text] as const),
  ])
  return [...texts].flatMap(([path, text]): readonly Play[] => {
    if (holdsObject(text) || !/^\s*-\s/m.test(text)) return []
    const values = readValues(text)
    return values.some((value) => Array.isArray(value)) ? [{ path, text, values }] : []
  })
}

const textOf = (values: readonly Json[] | undefined): string =>
  JSON.stringify([...new Set((values ?? []).map((value) => JSON.stringify(value)))].sort())

const collected = (all: readonly (readonly [string, Json])[]): Variables => {
  const found = new Map<string, readonly Json[]>()
  for (const [name, value] of all) found.set(name, [...(found.get(name) ?? []), value])
  return found
}

/** `name=value` of an inventory, with its groups' lines; members of a file of variables. */
const variablesIn = (path: string, text: string): readonly (readonly [string, Json])[] => {
  if (!isYaml.test(path))
    return [...text.replaceAll(/^\s*[#;].*$/gm, '').matchAll(/\b([A-Za-z_]\w*)\s*=\s*("[^"]*"|'[^']*'|\S+)/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll(/^["']|["']$/g, '')] as const,
    )
  return readValues(text).flatMap((value) => (isInventory.test(path) ? inInventory(value) : membersOf(value)))
}

const membersOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isJsonObject(value) ? Object.entries<Json>(value) : []

/** Variables of hosts and groups, however deep the groups stand in each other. */
const inInventory = (value: Json): readonly (readonly [string, Json])[] =>
  membersOf(value).flatMap(([name, inner]): readonly (readonly [string, Json])[] => {
    if (name === 'vars') return membersOf(inner)
    if (name === 'hosts') return membersOf(inner).flatMap(([, host]) => membersOf(host))
    return isJsonObject(inner) ? inInventory(inner) : [[name, inner]]
  })

/** Variables of other files that are made of variables. */
const variablesBeside = async (
  repository: WholeRepository,
  after: RevisionUnits,
  without: ReadonlySet<string>,
): Promise<readonly (readonly [string, Json])[]> => {
  const paths = after.tree.paths.filter((path) => isVariablesOf(path) && isYaml.test(path) && !without.has(path))
  const texts = [...(await textsOf(repository, after, paths))].filter(([, text]) => text.includes('{{'))
  return texts.flatMap(([path, text]) =>
    variablesIn(path, text).filter(([, value]) => JSON.stringify(value).includes('{{')),
  )
}

const holes = /\{\{(.*?)\}\}/gs
const asksForOne = (text: string, names: ReadonlySet<string>): boolean =>
  (text.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*/g) ?? []).some((word) => names.has(word))

/** The names, and those of variables that are made of them. */
const closed = (names: ReadonlySet<string>, others: Variables): ReadonlySet<string> => {
  const found = new Set(names)
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const [name, values] of others)
      if (!found.has(name) && values.some((value) => bodiesIn(value).some((body) => asksForOne(body, found))))
        found.add(name)
  }
  return found
}

const bodiesIn = (value: Json): readonly string[] =>
  [...JSON.stringify(value).matchAll(holes)].map(([, body = '']) => body)

interface Filling {
  /** Names that hang on what changed. */
  readonly asked: ReadonlySet<string>
  readonly own: ReadonlySet<string>
  readonly given: Variables
  readonly others: Variables
}

/** Members whose text is an expression without braces. */
const isCondition = /^(?:when|until|failed_when|changed_when|that)$/
const deepest = 20

/** A play with what a side gives for the names; what it gives several hosts stands side by side. */
const filledIn = (value: Json, filling: Filling, depth = 0): Json => {
  if (depth > deepest) return value
  if (typeof value === 'string') return filledText(value, filling, depth)
  if (Array.isArray(value)) return value.map((one: Json) => filledIn(one, filling, depth + 1))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries<Json>(value).map(([key, one]) => [
      key,
      isCondition.test(key) ? conditionOf(one, filling, depth) : filledIn(one, filling, depth + 1),
    ]),
  )
}

/** `name`, `name.member`, `name['member']`, and filters behind them. */
const expression = /^\s*([A-Za-z_]\w*)((?:\.\w+|\[\s*["'][^"']+["']\s*\])*)\s*((?:\|[^|]+)*)$/
/** Filters through which a value goes as it is. */
const plain = /^\s*\|\s*(?:bool|int|string|list|from_yaml|from_json|trim)\s*$/
const defaulting = /^\s*\|\s*d(?:efault)?\(\s*(true|false|-?\d+|"[^"]*"|'[^']*'|omit)\s*(?:,\s*true\s*)?\)\s*$/i

const evaluated = (body: string, filling: Filling, depth: number): Json | undefined => {
  const [, name = '', members = '', filters = ''] = expression.exec(body) ?? []
  if (!filling.asked.has(name)) return undefined
  const root = valueOf(name, filling, depth)
  let value = [...members.matchAll(/\.(\w+)|["']([^"']+)["']/g)].reduce<Json | undefined>(
    (found, [, dotted, quoted]) => (isJsonObject(found) ? found[dotted ?? quoted ?? ''] : undefined),
    root,
  )
  const kept: string[] = []
  for (const filter of filters.match(/\|[^|]+/g) ?? []) {
    const [, otherwise] = defaulting.exec(filter) ?? []
    if (otherwise !== undefined) value ??= typed(otherwise)
    else if (!plain.test(filter)) kept.push(filter.trim())
  }
  if (value === undefined) return undefined
  return kept.length === 0 ? value : `${shown(value)} ${kept.join(' ')}`
}

const typed = (text: string): Json => {
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text)
  return /^-?\d+$/.test(text) ? Number(text) : text.replaceAll(/^["']|["']$/g, '')
}

const valueOf = (name: string, filling: Filling, depth: number): Json | undefined => {
  const values = (filling.own.has(name) ? filling.given : filling.others).get(name)
  if (values === undefined) return undefined
  const [first, ...more] = [...new Map(values.map((one) => [JSON.stringify(one), one] as const)).values()].map((one) =>
    filledIn(one, filling, depth + 1),
  )
  return more.length === 0 ? first : [first ?? null, ...more]
}

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

const filledText = (text: string, filling: Filling, depth: number): Json => {
  const [, whole] = /^\s*\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text) ?? []
  if (whole !== undefined) {
    const value = evaluated(whole, filling, depth)
    if (value !== undefined) return value
  }
  return text.replaceAll(holes, (hole: string, body: string) => {
    const value = evaluated(body, filling, depth)
    if (value !== undefined) return shown(value)
    return asksForOne(body, filling.asked) ? `${hole}${saidOf(body, filling, depth)}` : hole
  })
}

/** An expression that is not worked out differs where what it asks for does. */
const saidOf = (body: string, filling: Filling, depth: number): string =>
  [...new Set(body.match(/[A-Za-z_]\w*/g))]
    .filter((name) => filling.asked.has(name))
    .map((name) => `#${name}=${JSON.stringify(valueOf(name, filling, depth) ?? null)}`)
    .join('')

const conditionOf = (value: Json, filling: Filling, depth: number): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => conditionOf(one, filling, depth))
  if (typeof value !== 'string' || !asksForOne(value, filling.asked)) return value
  return evaluated(value, filling, depth) ?? `${value} ${saidOf(value, filling, depth)}`
}

const reasonOf = (path: string, name: string, play: string, text: string): Reason => {
  const at = text.split('\n').findIndex((line) => line.includes(name))
  const line = Math.max(at, 0) + 1
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} gives ${name} another value, and ${play} hands policies of this repository to a cluster by it: what the cluster has then was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
    where: { kind: 'file', path, line, column: 1 },
  }
}
