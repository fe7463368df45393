import { objectsAt, textAt } from '../../mesh/fields.js'
import type { OtherState, Sides } from '../../plan/opened-environment.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { mergeValues } from '../../units/argo-applications.js'
import type { UnitPair } from '../../units/pair-units.js'
import { readValues } from '../../units/read-values.js'
import { isInside, pathFrom, pathIn } from '../../units/revision-tree.js'
import type { HelmSource, Unit } from '../../units/unit.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { namedTemplates } from '../templates/cluster-answers.js'
import { switchesIn, valuesWith, valueAt, writesDeciding, writesPods } from '../templates/value-switches.js'

/** What the sides of a chart are made from. */
interface Origin {
  readonly repository: WholeRepository
  readonly pair: UnitPair | undefined
  /** Every unit that the change reaches. */
  readonly all: readonly UnitPair[]
  readonly before: RevisionUnits
  readonly after: RevisionUnits
  readonly render: (pair: UnitPair) => Promise<Sides>
}

/** A value that leaves something out, and the template that asks for it. */
interface Switch {
  readonly value: Json
  readonly template: string
  /** Whether what it leaves out is a policy, a route or a role, and not pods alone. */
  readonly decides: boolean
}

type Switches = ReadonlyMap<string, Switch>

/**
 * Adds to the sides of a changed chart what it writes with the values on that its templates ask for and that everything at hand has
 * off: policies which a chart leaves out by itself are switched on by whoever releases it, and then what changes of the pods that
 * they name or select decides. A value that the change brings nobody can have given yet, and an object of Argo CD or Flux says
 * what it gives.
 */
export const withSwitchedOn = async (sides: Sides, origin: Origin): Promise<Sides> => {
  const state = await switchedOn(origin)
  return state === undefined ? sides : { ...sides, otherwise: [...(sides.otherwise ?? []), state] }
}

const switchedOn = async (origin: Origin): Promise<OtherState | undefined> => {
  const { pair, all, render } = origin
  const source = helmOf(pair?.after)
  if (pair?.before === undefined || source === undefined || helmOf(pair.before) === undefined) return undefined
  const ofChart = all.filter(({ before, after }) => before !== undefined && helmOf(after)?.folder === source.folder)
  // One rendering of a chart with all on is enough: what others of its units have on is compared there.
  if (ofChart[0] !== pair || pair.after?.declared !== undefined) return undefined
  const switches = await offInAll(ofChart, origin)
  if (![...switches.values()].some(({ decides }) => decides)) return undefined
  const deciding = new Map([...switches].filter(([, { decides }]) => decides))
  for (const some of deciding.size === switches.size ? [switches] : [switches, deciding]) {
    const on = await render(withValues(pair, some))
    if ((on.unproven ?? []).length > 0) continue
    return stateOf(source.folder, deciding, on)
  }
  return undefined
}

const helmOf = (unit: Unit | undefined): HelmSource | undefined =>
  unit?.source.kind === 'helm' ? unit.source : undefined

const stateOf = (folder: string, switches: Switches, sides: Sides): OtherState => {
  const names = [...switches.keys()].sort(byCodePoint).map((path) => `.Values.${path}`)
  const [first] = switches.values()
  const chart = folder === '' ? 'the chart of the root' : folder
  return {
    why: `Nothing at hand releases ${chart} with ${listNames(names, mostNamed)} switched on, by which it writes what decides: others may.`,
    where: { kind: 'file', path: first?.template ?? '', line: 1, column: 1 },
    sides,
    cause: {
      code: 'CHANGE_UNREAD',
      remedy:
        'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.',
      condition: `where the chart is released with ${names.join(' and ')} switched on`,
    },
  }
}

const mostNamed = 3

/** Both sides with the same values on. */
const withValues = (pair: UnitPair, switches: Switches): UnitPair => {
  const on = [...switches].reduce<Json | undefined>(
    (values, [path, { value }]) => mergeValues(values, valuesWith(path, value)),
    undefined,
  )
  const lay = (unit: Unit | undefined): Unit | undefined => {
    const source = helmOf(unit)
    if (unit === undefined || source === undefined) return unit
    const values = mergeValues(source.values, on)
    return { ...unit, source: values === undefined ? source : { ...source, values } }
  }
  return { ...pair, before: lay(pair.before), after: lay(pair.after) }
}

/** What every unit of a chart has off at the head, and what the base has no word for is left out. */
const offInAll = async (pairs: readonly UnitPair[], { repository, before, after }: Origin): Promise<Switches> => {
  const sides = await Promise.all(
    pairs.map(async ({ before: old, after: now }) =>
      Promise.all([switchesOf(repository, old, before), switchesOf(repository, now, after)]),
    ),
  )
  const [[old, now] = [nothing, nothing], ...others] = sides
  const isAsked = (path: string): boolean => old.asks(path)
  return new Map(
    [...now.off, ...old.off].filter(
      ([path]) => isAsked(path) && others.every(([one, other]) => one.off.has(path) || other.off.has(path)),
    ),
  )
}

interface ChartSwitches {
  readonly off: Switches
  /** Whether a template of the chart asks for it. */
  readonly asks: (path: string) => boolean
}

const nothing: ChartSwitches = { off: new Map(), asks: () => false }

const switchesOf = async (
  repository: WholeRepository,
  unit: Unit | undefined,
  at: RevisionUnits,
): Promise<ChartSwitches> => {
  const source = helmOf(unit)
  if (unit === undefined || source === undefined) return nothing
  const wanted = [...unit.reads].filter((path) => /\.(?:ya?ml|tpl|json)$/.test(path))
  const texts = await textsOf(repository, at, wanted)
  const valuesOf = (path: string): Json | undefined => readValues(texts.get(path) ?? '')[0]
  const parts = partsOf(source, texts)
  let values: Json | undefined
  for (const { folder, prefix } of parts) {
    const own = valuesOf(pathIn(folder, 'values.yaml'))
    if (isJsonObject(own)) values = mergeValues(values, prefix === '' ? own : valuesWith(prefix, own))
  }
  for (const path of source.valueFiles) values = mergeValues(values, valuesOf(path))
  const given: JsonObject = asObject(mergeValues(values, source.values))
  const named = namedTemplates(texts.values())
  const off = new Map<string, Switch>()
  const asked: string[] = []
  for (const [path, text] of texts) {
    const part = parts.find(({ folder }) => isInside(path, folder) && pathFrom(folder, path).startsWith('templates/'))
    if (part === undefined || !/\.ya?ml$/.test(path)) continue
    const [decides, pods] = [writesDeciding(text), writesPods(text)]
    if (!decides && !pods) continue
    const full = (one: string): string =>
      part.prefix === '' || one.startsWith('global.') ? one : `${part.prefix}.${one}`
    const own =
      part.prefix === '' ? given : { ...asObject(valueAt(given, part.prefix)), global: given['global'] ?? null }
    for (const [one, value] of switchesIn(text, named, own)) {
      const known = off.get(full(one))
      if (known === undefined || (decides && !known.decides)) off.set(full(one), { value, template: path, decides })
    }
    asked.push(text)
  }
  for (const { path, template } of conditionsOf(source, texts))
    if (valueAt(given, path) === false) off.set(path, { value: true, template, decides: true })
  const all = [...asked, ...named.values()].join('\n')
  const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
  return { off, asks: (path) => off.has(path) || new RegExp(`\\.${last(path)}\\b`).test(all) }
}

const asObject = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

/** The charts that are rendered with it, innermost first, each with the name by which its values are given. */
const partsOf = (
  { folder, local }: HelmSource,
  texts: ReadonlyMap<string, string>,
): readonly { readonly folder: string; readonly prefix: string }[] => {
  const aliases = new Map(
    dependenciesOf(folder, texts).map((one) => [textAt(one, 'name'), textAt(one, 'alias') || textAt(one, 'name')]),
  )
  const charts = pathIn(folder, 'charts')
  const vendored = [...texts.keys()].flatMap((path) => {
    const [name, file, ...more] = isInside(path, charts) ? pathFrom(charts, path).split('/') : []
    return file === 'Chart.yaml' && more.length === 0 && name !== undefined
      ? [[name, pathIn(charts, name)] as const]
      : []
  })
  return [
    ...[...vendored, ...local].map(([name, at]) => ({ folder: at, prefix: aliases.get(name) ?? name })),
    { folder, prefix: '' },
  ]
}

const dependenciesOf = (folder: string, texts: ReadonlyMap<string, string>): readonly JsonObject[] =>
  objectsAt(readValues(texts.get(pathIn(folder, 'Chart.yaml')) ?? '')[0], 'dependencies')

/** `condition:` of the charts that it depends on, where these write what decides. */
const conditionsOf = (
  source: HelmSource,
  texts: ReadonlyMap<string, string>,
): readonly { readonly path: string; readonly template: string }[] =>
  dependenciesOf(source.folder, texts).flatMap((one) => {
    const at = partsOf(source, texts).find(({ prefix }) => prefix === (textAt(one, 'alias') || textAt(one, 'name')))
    const template = [...texts].find(
      ([path, text]) => at !== undefined && isInside(path, at.folder) && writesDeciding(text),
    )?.[0]
    return template === undefined
      ? []
      : textAt(one, 'condition')
          .split(',')
          .map((path) => ({ path: path.trim(), template }))
  })
