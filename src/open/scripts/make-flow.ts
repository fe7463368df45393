import type { HandingPlaces } from './handing-commands.js'
import { asked, namesAskedIn, scriptFlow, type FlowPart, type ScriptFlow } from './script-flow.js'

/** Files of make, just and tools alike: targets with what they need, and commands below. */
export const isMakefile = (path: string): boolean =>
  /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.[\w-]+)?|\.?[Jj]ustfile)$|\.(?:mk|mak|just)$/.test(path)

interface Target {
  readonly names: readonly string[]
  readonly needs: readonly string[]
  readonly script: string
}

const header = /^([^\s#:=][^:=#]*?)\s*::?(?!=)\s*([^#]*)/

/** A line as the shell has it; make goes on after one with a dash before it that fails. */
const recipeOf = (line: string): string => {
  const [, marks = '', command = ''] = /^\s*([-@+]*)(.*)$/.exec(line) ?? []
  return marks.includes('-') ? `${command} || true` : command
}

/** Targets of a file, and the lines outside of them. */
const readTargets = (text: string): { readonly targets: readonly Target[]; readonly others: readonly string[] } => {
  const targets: { names: readonly string[]; needs: readonly string[]; lines: string[] }[] = []
  const others: string[] = []
  let open = false
  for (const line of text.replaceAll(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue
    if (/^(?:\t| {2,})/.test(line) && open) {
      targets.at(-1)?.lines.push(recipeOf(line))
      continue
    }
    const [, names, needs = ''] = /^\s*(?:export\s+)?[\w.-]+\s*(?:[:?+!]{0,2}=)/.test(line)
      ? []
      : (header.exec(line) ?? [])
    open = names !== undefined
    if (names === undefined) others.push(line)
    else {
      const [own = '', ...recipe] = needs.split(';')
      targets.push({
        names: names.split(/\s+/).filter((one) => !one.includes('=')),
        needs: own.split(/\s+/).filter(Boolean),
        lines: recipe,
      })
    }
  }
  return { targets: targets.map(({ names, needs, lines }) => ({ names, needs, script: lines.join('\n') })), others }
}

interface TargetFlow extends Target {
  readonly flow: ScriptFlow
}

/** Targets that hand something to a cluster, with those that they need and those that need them. */
const deciding = (all: readonly TargetFlow[]): ReadonlySet<TargetFlow> => {
  const found = new Set(all.filter(({ flow }) => flow.hands))
  const handing = new Set([...found].flatMap(({ names }) => names))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const target of all) {
      const runs = [...target.needs, ...target.script.split(/\s+/)]
      if (
        target.names.some((name) => name !== '.PHONY') &&
        runs.some((name) => handing.has(name)) &&
        isRun(target, handing)
      ) {
        found.add(target)
        for (const name of target.names) handing.add(name)
      }
    }
  }
  return found
}

/** A target runs another one that it needs, or by make. */
const isRun = ({ names, needs, script }: Target, handing: ReadonlySet<string>): boolean =>
  !names.some((name) => name.startsWith('.')) &&
  (needs.some((name) => handing.has(name)) ||
    script
      .split('\n')
      .some((line) => /\bMAKE\b|\bmake\b|\bjust\b/.test(line) && line.split(/\s+/).some((word) => handing.has(word))))

/** Names of the targets of a text that hand policies to a cluster. */
export const handingTargets = (text: string, places: HandingPlaces): readonly string[] => {
  const all = readTargets(text).targets.map((target) => ({ ...target, flow: scriptFlow(target.script, places) }))
  return [...deciding(all)].flatMap(({ names }) => names)
}

const flow = (key: string): FlowPart => ({ key, written: key, kind: 'flow', asks: namesAskedIn(key) })

/** What a file of make does, as far as it decides what of the policies reaches a cluster. */
export const makeFlow = (text: string, places: HandingPlaces): ScriptFlow => {
  const { targets, others } = readTargets(text)
  const all = targets.map((target) => ({ ...target, flow: scriptFlow(target.script, places) }))
  const handing = deciding(all)
  const names = new Set([...handing].flatMap((target) => target.names))
  const needed = new Set([...handing].flatMap(({ needs }) => needs))
  for (const name of needed)
    for (const { needs } of all.filter((target) => target.names.includes(name)))
      for (const one of needs) needed.add(one)
  const parts = all.flatMap((target): readonly FlowPart[] => {
    const title = target.names.join(' ')
    if (handing.has(target)) {
      const needs = target.needs.filter((name) => names.has(name))
      const runs = target.script
        .split('\n')
        .filter((line) => /\bMAKE\b|\bmake\b|\bjust\b/.test(line) && line.split(/\s+/).some((word) => names.has(word)))
      return [flow([title, ...needs].join(' ')), ...runs.map((line) => flow(line.trim())), ...target.flow.parts]
    }
    // What it needs may change files, and comes to an end by itself.
    return target.names.some((name) => needed.has(name)) ? target.flow.parts.filter(({ kind }) => kind !== 'flow') : []
  })
  const given = others.map((line): FlowPart => {
    const [, name, value = ''] = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*[:?+!]{0,3}=\s*(.*)$/.exec(line) ?? []
    return name === undefined
      ? flow(line.trim())
      : { key: `${name}=${value}`, written: line.trim(), kind: 'name', asks: namesAskedIn(value) }
  })
  const isWord = ({ kind, key }: FlowPart): boolean =>
    kind === 'name' || !/^(?:export|unexport|vpath|\.|set\s)/.test(key)
  return {
    parts: asked([...given.filter(isWord), ...parts]),
    hands: handing.size > 0,
    stopsAtFailure: true,
  }
}
