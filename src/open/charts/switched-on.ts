import { objectsAt, textAt } from '../../mesh/fields.js'
import type { OtherState, Sides } from '../../plan/opened-environment.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { mergeValues } from '../../units/argo-applications.js'
import type { UnitPair } from '../../units/pair-units.js'
import { readValues } from '../../units/read-values.js'
import { isInside, pathFrom, pathIn } from '../../units/revision-tree.js'
import type { HelmSource, Unit } from '../../units/unit.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { namedTemplates } from '../templates/cluster-answers.js'
import { plainValues, type Filling } from '../templates/plain-values.js'
import { switchesIn, valuesWith, valueAt, writesDeciding, writesPods } from '../templates/value-switches.js'

/** Where the values of charts are read. */
export interface ChartSources {
  readonly repository: WholeRepository
  readonly before: RevisionUnits
  readonly after: RevisionUnits
}

/** What the sides of a chart are made from. */
interface Origin extends ChartSources {
  readonly pair: UnitPair | undefined
  /** Every unit that the change reaches. */
  readonly all: readonly UnitPair[]
  readonly render: (pair: UnitPair) => Promise<Sides>
}

/** A value that leaves something out, and the template that asks for it. */
interface Switch {
  readonly value: Json
  readonly template: string
  /** Whether what it leaves out is a policy, a route or a role, and not pods alone. */
  readonly decides: boolean
}

export type Switches = ReadonlyMap<string, Switch>

/** Values that templates write as they are, and that nothing gives, each with its template. */
type Unset = ReadonlyMap<string, { readonly filling: Filling; readonly template: string }>

/**
 * Adds to the sides of a changed chart what it writes with the values on that its templates ask for and that everything at hand has
 * off: policies which a chart leaves out by itself are switched on by whoever releases it, and then what changes of the pods that
 * they name or select decides. A value that the change brings nobody can have given yet, and an object of Argo CD or Flux says
 * what it gives. So it is with values that templates write as they are, and that nothing at hand gives: with its own values the
 * chart is released by nobody.
 */
export const withSwitchedOn = async (sides: Sides, origin: Origin): Promise<Sides> => {
  const states = await switchedOn(sides, origin)
  return states.length === 0 ? sides : { ...sides, otherwise: [...(sides.otherwise ?? []), ...states] }
}

const switchedOn = async (sides: Sides, origin: Origin): Promise<readonly OtherState[]> => {
  const { pair, all, render } = origin
  const source = helmOf(pair?.after)
  if (pair?.before === undefined || source === undefined || helmOf(pair.before) === undefined) return []
  const ofChart = all.filter(({ before, after }) => before !== undefined && helmOf(after)?.folder === source.folder)
  // One rendering of a chart with all on is enough: what others of its units have on is compared there.
  if (ofChart[0] !== pair || pair.after?.declared !== undefined) return []
  const { off, unset } = await offInAll(ofChart, origin)
  const firstOf = async (
    ways: readonly Switches[],
    stateOf: (sides: Sides) => OtherState,
  ): Promise<readonly OtherState[]> => {
    for (const some of ways) {
      const on = await render(withValues(pair, some))
      if ((on.unproven ?? []).length === 0) return [stateOf(on)]
    }
    return []
  }
  const given = fillings(unset, [...sides.before, ...sides.after])
  const states = await Promise.all(
    given.map((some) => firstOf([some], (filled) => filledState(source.folder, some, filled))),
  )
  const deciding = decidingOf(off)
  if (deciding.size === 0) return states.flat()
  const ways = waysOf(off)
  const filled = given.slice(0, 1).flatMap((some) => ways.map((way): Switches => new Map([...some, ...way])))
  const on = await firstOf([...filled, ...ways], (one) => stateOf(source.folder, deciding, one))
  return [...states.flat(), ...on]
}

export const decidingOf = (off: Switches): Switches => new Map([...off].filter(([, { decides }]) => decides))

/** All of them on, or those alone by which something is left out that decides. */
export const waysOf = (off: Switches): readonly Switches[] => {
  const deciding = decidingOf(off)
  return deciding.size === off.size ? [off] : [off, deciding]
}

/** A route may lead to any Service that is there, and pods may run as any account that a rule names: each is tried, as far as they are few. */
const mostNames = 3

const namesOf = (objects: readonly KubernetesObject[]): Readonly<Record<'service' | 'account', readonly string[]>> => {
  const few = (names: readonly string[]): readonly string[] => [...new Set(names)].slice(0, mostNames)
  const services = objects.filter(({ key }) => key.group === '' && key.kind === 'Service').map(({ key }) => key.name)
  const rules = objects.filter(({ key }) => key.group === 'security.istio.io')
  const accounts = rules.flatMap(({ content }) =>
    [...JSON.stringify(content).matchAll(/\/sa\/([a-z0-9][a-z0-9.-]*)/g)].flatMap(([, name]) => name ?? []),
  )
  // Of two values of accounts one may be given such a name, and the other one none that a rule knows.
  return { service: services.length === 0 ? ['given'] : few(services), account: [...few(accounts), 'given'] }
}

const fillings = (unset: Unset, objects: readonly KubernetesObject[]): readonly Switches[] => {
  if (unset.size === 0) return []
  const names = namesOf(objects)
  const all = [...unset]
  const asked = (['service', 'account'] as const).filter((kind) => all.some(([, { filling }]) => filling.kind === kind))
  const rounds = Math.max(1, ...asked.map((kind) => names[kind].length))
  return Array.from(
    { length: rounds },
    (_, round): Switches =>
      new Map(
        all.map(([path, { filling, template }], at) => {
          const value =
            filling.kind === 'value'
              ? filling.value
              : (names[filling.kind][(round + at) % names[filling.kind].length] ?? 'given')
          return [path, { value, template, decides: true }]
        }),
      ),
  )
}

export const helmOf = (unit: Unit | undefined): HelmSource | undefined =>
  unit?.source.kind === 'helm' ? unit.source : undefined

const titleOf = (folder: string): string => (folder === '' ? 'the chart of the root' : folder)

const filledState = (folder: string, unset: Switches, sides: Sides): OtherState => {
  const names = namesOfValues(unset)
  const [first] = unset.values()
  return {
    why: `Nothing at hand gives ${titleOf(folder)} a value for ${listNames(names, mostNamed)}, which it writes as it is: it is released with others.`,
    where: { kind: 'file', path: first?.template ?? '', line: 1, column: 1 },
    sides,
    cause: {
      code: 'CHANGE_UNREAD',
      remedy:
        'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.',
      condition: `where the chart is released with values for ${listNames(names, mostNamed)}`,
    },
  }
}

export const namesOfValues = (values: Switches): readonly string[] =>
  [...values.keys()].sort(byCodePoint).map((path) => `.Values.${path}`)

const stateOf = (folder: string, switches: Switches, sides: Sides): OtherState => {
  const names = namesOfValues(switches)
  const [first] = switches.values()
  return {
    why: `Nothing at hand releases ${titleOf(folder)} with ${listNames(names, mostNamed)} switched on, by which it writes what decides: others may.`,
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
export const withValues = (pair: UnitPair, switches: Switches): UnitPair => {
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

/** What every unit of a chart has off at the head, and what the base has no word for is left out; and what none of them gives. */
export const offInAll = async (
  pairs: readonly UnitPair[],
  { repository, before, after }: ChartSources,
): Promise<Pick<ChartSwitches, 'off' | 'unset'>> => {
  const sides = await Promise.all(
    pairs.map(async ({ before: old, after: now }) =>
      Promise.all([switchesOf(repository, old, before), switchesOf(repository, now, after)]),
    ),
  )
  const [[old, now] = [nothing, nothing], ...others] = sides
  const isAsked = (path: string): boolean => old.asks(path)
  return {
    off: new Map(
      [...now.off, ...old.off].filter(
        ([path]) => isAsked(path) && others.every(([one, other]) => one.off.has(path) || other.off.has(path)),
      ),
    ),
    unset: new Map([...old.unset, ...now.unset].filter(([path]) => others.every(([, other]) => other.unset.has(path)))),
  }
}

interface ChartSwitches {
  readonly off: Switches
  readonly unset: Unset
  /** Whether a template of the chart asks for it. */
  readonly asks: (path: string) => boolean
}

const nothing: ChartSwitches = { off: new Map(), unset: new Map(), asks: () => false }

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
  const unset = new Map<string, { readonly filling: Filling; readonly template: string }>()
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
  for (const part of parts)
    for (const [path, one] of unsetIn(part.folder, texts, named)) {
      const at = part.prefix === '' || path.startsWith('global.') ? path : `${part.prefix}.${path}`
      if (isUnset(valueAt(given, at))) unset.set(at, one)
    }
  for (const { path, template } of conditionsOf(source, texts))
    if (valueAt(given, path) === false) off.set(path, { value: true, template, decides: true })
  const all = [...asked, ...named.values()].join('\n')
  const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
  return { off, unset, asks: (path) => off.has(path) || new RegExp(`\\.${last(path)}\\b`).test(all) }
}

const isUnset = (value: Json | undefined): boolean => value === undefined || value === null || value === ''

/** Values that the templates of one chart write as they are. */
const unsetIn = (folder: string, texts: ReadonlyMap<string, string>, named: ReadonlyMap<string, string>): Unset => {
  const own = [...texts].filter(([path]) => isInside(path, folder) && pathFrom(folder, path).startsWith('templates/'))
  const writing = own.filter(([, text]) => writesDeciding(text) || writesPods(text))
  const helpers = own.filter(([path]) => path.endsWith('.tpl'))
  const values = plainValues(
    [...writing, ...helpers].map(([, text]) => text),
    [...own.map(([, text]) => text), ...named.values()],
  )
  const [[first = ''] = []] = writing
  const templateOf = (path: string): string =>
    writing.find(([, text]) => text.includes(`.Values.${path}`))?.[0] ?? first
  return writing.length === 0
    ? new Map()
    : new Map([...values].map(([path, filling]) => [path, { filling, template: templateOf(path) }]))
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
