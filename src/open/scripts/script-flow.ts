import { nameInHole } from './chosen-paths.js'
import { handingOf, type HandingCommand, type HandingPlaces } from './handing-commands.js'
import { effectOf } from './neutral-commands.js'
import { readScript, type ShellCommand, type ShellNode } from './shell-script.js'

/** What of a text decides which policies it hands to a cluster, in its order. */
export interface FlowPart {
  /** The same on both sides where it does the same. */
  readonly key: string
  /** As it is written, to be found again. */
  readonly written: string
  readonly kind: 'hands' | 'dry' | 'flow' | 'branch' | 'files' | 'name'
  /** Names that it asks for. */
  readonly asks: readonly string[]
  /** Of a command that hands something over: policies that it names, and folders that it builds them from. */
  readonly names?: readonly string[]
}

/** What a script does, as far as it decides what of the policies reaches a cluster. */
export interface ScriptFlow {
  readonly parts: readonly FlowPart[]
  /** Whether it hands any policy to a cluster, or would but for a dry run. */
  readonly hands: boolean
  readonly stopsAtFailure: boolean
}

/** Names that programs look for themselves. */
const always = /^(?:PATH|IFS|KUBE\w*|HELM_\w*|BASH_ENV|ENV|SHELL|MAKEFLAGS|SHELLOPTS)$/
/** What they are given decides nothing of a policy. */
const ofImages = /image|tag|version|sha|commit|registry|replica|digest|build|timeout/i

/** Names that a text of a shell, make or a pipeline asks for, but for those of images. */
export const namesAskedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{.*?\}\}|\$[({]?[A-Za-z_@*0-9][\w.]*|\{\{.*?\}\}/g)]
    .map(([hole]) => nameInHole(hole))
    // `steps.flags.outputs.selector` is called by its last word where it is given.
    .flatMap((name) => (/^(?:steps|needs|env|inputs)\./.test(name) ? [name, name.replace(/^.*\./, '')] : [name]))
    .filter((name) => name !== '' && !ofImages.test(name))

const assigned =
  /^(?:(?:export|local|declare|readonly|typeset)\s+(?:-\w+\s+)*)?([A-Za-z_]\w*)\s*(?:[:?+]{0,2}=)\s*(.*)$/s

/** GitHub gives the name to the steps that follow. */
const handedOn =
  /^(?:echo|printf)\s+(?:-\w+\s+)?["']?([A-Za-z_]\w*)=(.*?)["']?\s*>>\s*["']?\$\{?GITHUB_(?:ENV|OUTPUT|STATE)\b/

const isHandingKind = ({ kind }: FlowPart): boolean => kind === 'hands' || kind === 'dry'

interface Around {
  readonly places: HandingPlaces
  readonly handing: (command: string) => HandingCommand | undefined
  /** Functions that decide themselves. */
  readonly deciding: Set<string>
  readonly depth: number
  /** Words of flow that end no more than what hands nothing over. */
  readonly local?: RegExp
}

const functionsIn = (nodes: readonly ShellNode[]): ReadonlyMap<string, readonly ShellNode[]> =>
  new Map(
    nodes.flatMap((node): readonly (readonly [string, readonly ShellNode[]])[] => {
      if (node.kind !== 'block') return []
      const inner = [...functionsIn(node.body)]
      return node.named === undefined ? inner : [[node.named, node.body], ...inner]
    }),
  )

/** What a script does, by the commands that hand something over and all that those depend on. */
export const scriptFlow = (script: string, places: HandingPlaces): ScriptFlow => {
  const nodes = readScript(script)
  const handed = new Map<string, HandingCommand | undefined>()
  const files = handedByFile(script, places)
  const around: Around = {
    places,
    depth: 0,
    deciding: new Set(),
    handing: (text) => {
      if (!handed.has(text)) handed.set(text, handingOf(text, places) ?? files(text))
      return handed.get(text)
    },
  }
  // A function may decide by another one that it calls.
  const functions = [...functionsIn(nodes)]
  for (let size = -1; size !== around.deciding.size;) {
    size = around.deciding.size
    for (const [name, body] of functions)
      if (partsOf(body, within(around, body, /^return\b/)).some(({ kind }) => kind !== 'name'))
        around.deciding.add(name)
  }
  const parts = partsOf(nodes, around)
  const last = parts.findLastIndex((part) => isHandingKind(part) || calls(part.written, around.deciding))
  return {
    parts: last < 0 ? parts.filter(isOfOthers) : asked(parts.slice(0, last + 1)),
    hands: parts.some(isHandingKind),
    stopsAtFailure: /(?:^|\n)\s*set\s+(?:-\w*e|-o\s+errexit|-\w+\s+-\w*e)|^#!.*\s-\w*e/.test(script),
  }
}

const written = />>?\s*["']?([\w./-]+)/
const applied = /\b(?:kubectl|oc|kapp)\b[^\n;|&]*?\s(?:-f|--filename)[\s=]+["']?([\w./-]+)/g

/** Commands that write policies into a file which the script hands over, and those that hand it over. */
const handedByFile = (script: string, places: HandingPlaces): ((command: string) => HandingCommand | undefined) => {
  const all = new Set([...script.matchAll(applied)].map(([, file = '']) => file))
  const writing = (command: string): HandingCommand | undefined => {
    const [, file = ''] = written.exec(command) ?? []
    return all.has(file) ? handingOf(`kubectl apply ${command}`, places) : undefined
  }
  const made = new Set(
    script.split('\n').flatMap((line) => {
      const [, file = ''] = written.exec(line) ?? []
      return writing(line.trim()) === undefined ? [] : [file]
    }),
  )
  return (command) => {
    const files = [...command.matchAll(applied)].map(([, file = '']) => file)
    return files.some((file) => made.has(file))
      ? { key: command, isDry: command.includes('--dry-run'), names: [] }
      : writing(command)
  }
}

const within = (around: Around, body: readonly ShellNode[], ends: RegExp): Around => {
  const inner = { ...around, depth: around.depth + 1 }
  return handsIn(body, around) ? inner : { ...inner, local: around.local ?? ends }
}

const handsIn = (nodes: readonly ShellNode[], around: Around): boolean =>
  nodes.some((node) => {
    if (node.kind === 'branch') return false
    if (node.kind === 'block') return handsIn(node.body, around)
    return node.commands.some(({ text }) => around.handing(text) !== undefined || calls(text, around.deciding))
  })

const calls = (written: string, functions: ReadonlySet<string>): boolean =>
  functions.size > 0 && written.split(/[\s;&|(){}"'`]+/).some((word) => functions.has(word))

/** What a script that hands nothing over does to the others: names that it gives them, and files. */
export const isOfOthers = ({ kind, written }: FlowPart): boolean =>
  kind === 'files' || (kind === 'name' && handedOn.test(written))

/** Without names that nothing asks for. */
export const asked = (parts: readonly FlowPart[]): readonly FlowPart[] => {
  const names = new Set(parts.filter(({ kind }) => kind !== 'name').flatMap(({ asks }) => asks))
  const given = ({ key }: FlowPart): string => key.slice(0, key.indexOf('='))
  for (let size = -1; size !== names.size;) {
    size = names.size
    for (const part of parts)
      if (part.kind === 'name' && names.has(given(part))) for (const one of part.asks) names.add(one)
  }
  return parts.filter((part) => part.kind !== 'name' || names.has(given(part)) || always.test(given(part)))
}

const partsOf = (nodes: readonly ShellNode[], around: Around): readonly FlowPart[] =>
  nodes.flatMap((node): readonly FlowPart[] => {
    if (node.kind === 'chain') return partsOfChain(node.commands, around)
    if (node.kind === 'branch') return [{ ...flow(node.text), kind: 'branch' }]
    const isLoop = /^(?:for|while|until|select)\b/.test(node.head)
    const ends = node.named !== undefined ? /^return\b/ : isLoop ? /^(?:continue|break)\b/ : undefined
    const inner = ends === undefined ? { ...around, depth: around.depth + 1 } : within(around, node.body, ends)
    const body = [...partsOfHead(node.head, around), ...partsOf(node.body, inner)]
    if (!body.some(({ kind }) => kind !== 'name' && kind !== 'branch'))
      return body.filter(({ kind }) => kind === 'name')
    const head = node.named === undefined ? node.head : `${node.named}()`
    return [...(head === '' ? [] : [flow(head.replaceAll(/\s+/g, ' '))]), ...body, flow('end', head)]
  })

/** What a condition does by itself. */
const partsOfHead = (head: string, around: Around): readonly FlowPart[] => {
  const [, command = ''] = /^(?:if|while|until)\s+(?:!\s+)?(.*)$/s.exec(head) ?? []
  return around.handing(command) === undefined ? [] : partsOfChain([{ text: command, joint: '' }], around)
}

const flow = (key: string, written = key): FlowPart => ({ key, written, kind: 'flow', asks: namesAskedIn(written) })

/** What fails is an answer, and no mistake. */
const isGuard = (text: string): boolean =>
  /^(?:!|\[|test\b|grep\b|command\b|which\b|diff\b|false\b|true\b|:|(?:kubectl|oc)\s+get\b)/.test(text)

const partsOfChain = (commands: readonly ShellCommand[], around: Around): readonly FlowPart[] => {
  const { places, deciding, depth, local } = around
  const found = commands.map(({ text, joint }) => {
    const handing = around.handing(text)
    const isCall = handing === undefined && calls(text, deciding)
    return { text, joint, handing, isCall, effect: isCall ? ('unknown' as const) : effectOf(text, places, deciding) }
  })
  const first = found.findIndex(({ handing, isCall }) => handing !== undefined || isCall)
  return found.flatMap(({ text, joint, handing, effect }, at): readonly FlowPart[] => {
    if (handing !== undefined) {
      const isHidden = joint === '||' && !failsAfter(found.slice(at + 1))
      const key = isHidden ? `${handing.key} ||` : handing.key
      return [
        { key, written: text, kind: handing.isDry ? 'dry' : 'hands', asks: namesAskedIn(text), names: handing.names },
      ]
    }
    const [, name, value = ''] = assigned.exec(text) ?? []
    const [, kept, given = ''] = handedOn.exec(text) ?? []
    if (kept !== undefined) return [{ key: `${kept}=${given}`, written: text, kind: 'name', asks: namesAskedIn(given) }]
    // One before a command is that command's alone.
    if (name !== undefined && !/\s/.test(value.replaceAll(/"[^"]*"|'[^']*'|\$\([^)]*\)|`[^`]*`|^\([^)]*\)/g, '')))
      return [
        { key: `${name}=${value.replaceAll(/["']/g, '')}`, written: text, kind: 'name', asks: namesAskedIn(value) },
      ]
    // Before what hands something over, an answer decides whether it does.
    if (at < first && (joint === '||' || isGuard(text))) return [flow(`${text} ${joint}`, text)]
    if (effect === 'none' || local?.test(text) === true) return []
    if (effect === 'fails' && (depth > 0 || at > 0)) return []
    return [{ ...flow(text), kind: effect === 'files' ? 'files' : 'flow' }]
  })
}

/** What follows a failed command fails too, so that the script does. */
const failsAfter = (rest: readonly { readonly text: string; readonly effect: string }[]): boolean =>
  rest.some(
    ({ text, effect }) => effect === 'fails' || /\b(?:exit|return)\s+[1-9]|^(?:die|fail|abort|false)\b/.test(text),
  )
