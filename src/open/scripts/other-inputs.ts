import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { groupBy } from '../../ports/group-by.js'
import { nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import type { ClientCall } from './client-calls.js'
import { changedSetting, isSetting } from '../charts/istio-values.js'

/** What both revisions hold, for commands that name files of it. */
export interface InputPlaces {
  /** Files that a path leads to in each revision, wherever the script stands. */
  readonly filesAt: (path: string) => readonly [old: readonly string[], now: readonly string[]]
  /** Whether what kubectl or kustomize takes at a path may hold a policy; below: only in folders of those this deep in it. */
  readonly mayApplyPolicy: (path: string, where: 'there' | 'below', depth?: number) => boolean
  /** Names of the charts here that make policies. */
  readonly charts: readonly string[]
  /** Texts of files of values, by path, of the earlier and the later revision. */
  readonly texts: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>]
  /** Members of values that a chart here uses. */
  readonly users: ReadonlyMap<string, string>
  /** Whether policies of Istio stand in a namespace; undefined: in any. */
  readonly isGuarded: (namespace: string | undefined) => boolean
  /** Calls of all changed texts as they were. */
  readonly earlier: readonly ClientCall[]
}

interface Install {
  readonly verb: string
  readonly release: string
  readonly chart: string
  readonly files: readonly string[]
  readonly settings: readonly string[]
  readonly version: string
  /** undefined: nothing here tells it. */
  readonly namespace: string | undefined
}

const installing = /^(?:upgrade|install|template)$/
/** Flags of Helm whose value is the next word. */
const withValue =
  /^(?:-[nfo]|--(?:namespace|values|set(?:-string|-file|-json|-literal)?|version|timeout|description|kube-context|kubeconfig|repo|username|password|history-max|post-renderer|output|kube-version|api-versions|show-only|name-template))$/

const givenTo = (words: readonly string[], flags: RegExp): readonly string[] =>
  words.flatMap((word, at) => {
    const [, flag = '', value] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(word) ?? []
    return flags.test(flag) ? (value ?? words[at + 1] ?? '').split(',').filter((one) => one !== '') : []
  })

/** What an installation of Helm names; undefined: the call is none. */
const installOf = ({ client, words }: ClientCall): Install | undefined => {
  if (client !== 'helm') return undefined
  const plain = words.filter((word, at) => !word.startsWith('-') && !withValue.test(words[at - 1] ?? ''))
  const at = plain.findIndex((word) => installing.test(word))
  if (at < 0 || plain.includes('diff')) return undefined
  const [first = '', second] = plain.slice(at + 1)
  const [namespace] = givenTo(words, /^(?:-n|--namespace)$/)
  return {
    version: givenTo(words, /^--version$/).join(),
    namespace: namespace?.includes('$') === true ? undefined : namespace,
    verb: plain[at] ?? '',
    release: second === undefined ? '' : first,
    chart: second ?? first,
    files: givenTo(words, /^(?:-f|--values)$/),
    settings: givenTo(words, /^--set(?:-string|-file|-json|-literal)?$/).filter((one) =>
      isSetting(one.replace(/=.*$/s, ''), undefined, one.replace(/^[^=]*=?/s, ''), 'another'),
    ),
  }
}

/** Files of values that the calls name. */
export const valueFilesOf = (calls: readonly ClientCall[]): readonly string[] =>
  calls.flatMap((call) => installOf(call)?.files ?? [])

const valuesOf = (text: string): JsonObject => {
  const [value]: readonly (Json | undefined)[] = readValues(text)
  return isJsonObject(value) ? value : {}
}

/** Members by the files that give them, in their order: the same ones in the same order are the same values. */
const membersOf = (values: readonly JsonObject[]): ReadonlyMap<string, readonly Json[]> => {
  const members = new Map<string, Json[]>()
  for (const value of values)
    for (const [name, inner] of Object.entries<Json>(value)) members.set(name, [...(members.get(name) ?? []), inner])
  return members
}

/** Whether members of one name differ in what may decide: images and replicas do not. */
const mayDecide = (name: string, old: readonly Json[], now: readonly Json[]): boolean =>
  Array.from({ length: Math.max(old.length, now.length) }, (_, at) => at).some(
    (at) => changedSetting(old[at], now[at], 'another', name) !== undefined,
  )

/** Words by which charts of elsewhere call what guards others. */
const guards = /^(?:deny|allow)|istio|\bmesh|mtls|authori[sz]ationpolic|peerauth/i

const isPlaced = (texts: ReadonlyMap<string, string>, path: string): string | undefined => {
  const found = [...texts.keys()].filter((one) => one === path || one.endsWith(`/${path}`))
  return found.length === 1 ? texts.get(found[0] ?? '') : texts.get(path)
}

const settingsByName = (settings: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    ['', ...new Set(settings.map((one) => one.replace(/[.[=].*$/s, '')))].map((name) => [
      name,
      settings.filter((one) => one.replace(/[.[=].*$/s, '') === name).join(),
    ]),
  )

/** The names of values in which two installations of one release differ; undefined: not all of their files are here. */
const differingMembers = (old: Install, now: Install, places: InputPlaces): readonly string[] | undefined => {
  const read = [old, now].map(({ files }, side) =>
    files.map((path) => isPlaced(places.texts[side === 0 ? 0 : 1], endOf(path))),
  )
  const isSame = old.files.join('\n') === now.files.join('\n')
  if (!isSame && read.flat().includes(undefined)) return undefined
  const [one, other] = read.map((texts) => membersOf(texts.map((text) => valuesOf(text ?? ''))))
  const ofFiles = isSame
    ? []
    : [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter((name) =>
        mayDecide(name, one?.get(name) ?? [], other?.get(name) ?? []),
      )
  const [set, reset] = [settingsByName(old.settings), settingsByName(now.settings)]
  const ofSettings = [...new Set([...set.keys(), ...reset.keys()])].filter((name) => set.get(name) !== reset.get(name))
  return [...new Set([...ofFiles, ...ofSettings])]
}

/** What differs between two installations of one release, as far as it may decide. */
const otherInstall = (old: Install, now: Install, places: InputPlaces): string | undefined => {
  const isMaking = (chart: string): boolean =>
    places.filesAt(chart).some((files) => files.length > 0) && places.charts.includes(nameOf(endOf(chart)))
  if (old.chart !== now.chart && isMoved(old.chart, now.chart, places)) return undefined
  const making = [old.chart, now.chart].filter(isMaking)
  if (old.chart !== now.chart && making.length > 0) return `${now.verb} another chart`
  const members = differingMembers(old, now, places)
  if (members === undefined) return making.length > 0 ? `${now.verb} with other values` : undefined
  const isHere = places.filesAt(now.chart).some((files) => files.length > 0)
  // Pods, labels and policies of it stand beside policies (docs/decisions/charts-from-elsewhere.md).
  if (!isHere && isAddress.test(now.chart) && old.version !== now.version && places.isGuarded(now.namespace))
    return `${now.verb} with another version of a chart from elsewhere beside policies`
  return members.some((name) => (making.length > 0 ? places.users.has(name) : !isHere && guards.test(name)))
    ? `${now.verb} with other values`
    : undefined
}

/** A chart by its repository's name, or by an address. */
const isAddress = /^(?:oci:\/\/|https?:\/\/|[\w-]+\/[\w-]+$)/

/** The namespace that a call says; undefined: it says none, and it is the one of whoever calls. */
const saysGuarded = (words: readonly string[], { isGuarded }: InputPlaces): boolean => {
  const [namespace] = givenTo(words, /^(?:-n|--namespace)$/)
  return namespace !== undefined && isGuarded(namespace.includes('$') ? undefined : namespace)
}

/** A release that no changed text had before, of a chart from elsewhere, beside policies. */
const newRelease = ({ words }: ClientCall, now: Install, places: InputPlaces): string | undefined => {
  const isKnown = places.earlier.some((one) => {
    const old = installOf(one)
    return old?.release === now.release && old.chart === now.chart && old.namespace === now.namespace
  })
  const isHere = places.filesAt(now.chart).some((files) => files.length > 0)
  return now.verb !== 'template' && !isKnown && !isHere && isAddress.test(now.chart) && saysGuarded(words, places)
    ? `${now.verb} a chart from elsewhere beside policies`
    : undefined
}

/** A release that goes out of a namespace with policies, unless a chart of this repository is released by that name. */
const takesRelease = ({ client, words }: ClientCall, places: InputPlaces): boolean => {
  if (client !== 'helm' || !words.some((word) => /^(?:uninstall|delete|del|un)$/.test(word))) return false
  const isOfHere = places.earlier.some((one) => {
    const old = installOf(one)
    return (
      old !== undefined && words.includes(old.release) && places.filesAt(old.chart).some((files) => files.length > 0)
    )
  })
  return !isOfHere && saysGuarded(words, places)
}

/** A path as it ends, wherever the script stands and whatever stands for its folder. */
export const pathOf = (given: string): string =>
  given
    .replace(/^(?:\$\w+\/|\$\{[^}]*\}\/|\.{1,2}\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')

/** The same up to what a variable stands for. */
export const endOf = (given: string): string => pathOf(given).replace(/\/[^/]*\$.*$/, '')

/** How many folders stand behind that in a path. */
const depthOf = (given: string): number => pathOf(given).split('/').length - endOf(given).split('/').length

/** One that the change gave another name is compared as what it holds. */
const isMoved = (old: string, now: string, { filesAt }: InputPlaces): boolean =>
  filesAt(old)[1].length === 0 && filesAt(now)[0].length === 0 && filesAt(now)[1].length > 0

const applying = new Set(['apply', 'create', 'replace'])

/** Paths that a call of kubectl applies, each with whether folders below count; undefined: it applies none. */
const appliedBy = ({ client, words, piped }: ClientCall): ReadonlyMap<string, boolean> | undefined => {
  if ((client !== 'kubectl' && client !== 'oc') || !words.some((word) => applying.has(word))) return undefined
  const recurses = words.some((word) => /^(?:-R|--recursive(?:=true)?)$/.test(word))
  const files = givenTo(words, /^(?:-f|--filename|-k|--kustomize)$/).filter((path) => path !== '-')
  const [, , ...built] = /^(?:kustomize build|kubectl kustomize)\b/.test(piped.join(' ')) ? piped : []
  const [built1] = built.filter((word) => !word.startsWith('-'))
  const all = [...files, ...(words.includes('-') && built1 !== undefined ? [built1] : [])]
  return all.length === 0 ? undefined : new Map(all.map((path) => [path, recurses]))
}

const allApplied = (calls: readonly ClientCall[]): ReadonlyMap<string, boolean> =>
  new Map(calls.flatMap((call) => [...(appliedBy(call) ?? [])]))

const withoutDigits = (path: string): string => path.replaceAll(/\d+/g, '')

/** Paths in which what is applied differs, as far as a file that stays in the repository may decide by it. */
const otherApplied = (
  [old, now]: readonly [ReadonlyMap<string, boolean>, ReadonlyMap<string, boolean>],
  places: InputPlaces,
): boolean => {
  const ends = [old, now].map((paths) => new Map([...paths].map(([path, recurses]) => [endOf(path), recurses])))
  const depths = groupBy([...old.keys(), ...now.keys()], endOf)
  const [one = new Map<string, boolean>(), other = new Map<string, boolean>()] = ends
  return [...new Set([...one.keys(), ...other.keys()])].some((path) => {
    const [was, is] = [one.get(path), other.get(path)]
    if (was === is) return false
    if (was !== undefined && is !== undefined)
      return places.mayApplyPolicy(path, 'below', Math.min(...(depths.get(path) ?? []).map(depthOf)))
    const [before, after] = places.filesAt(path)
    if (before.length > 0 || after.length > 0)
      // What comes or goes with the change is compared as what it holds.
      return before.length > 0 && after.length > 0 && places.mayApplyPolicy(path, 'there')
    // What is mounted into a container stands here by another name.
    const others = [...(was === undefined ? one : other).keys()].map(withoutDigits)
    return isMounted.test(path) && places.mayApplyPolicy('', 'there') && !others.includes(withoutDigits(path))
  })
}

const isMounted = /^\/(?!tmp\/|dev\/|builds\/|home\/)[\w./-]+\.(?:ya?ml|json)$/

/** What calls that changed apply of other files, or with other values, than before; with the call that does. */
export const otherInputs = (
  [gone, come]: readonly [readonly ClientCall[], readonly ClientCall[]],
  [all, rest]: readonly [readonly ClientCall[], readonly ClientCall[]],
  places: InputPlaces,
): readonly [ClientCall, string] | undefined => {
  for (const call of come) {
    const now = installOf(call)
    if (now === undefined) continue
    const was = gone.flatMap((one) => installOf(one) ?? [])
    const old = was.find(({ release }) => release === now.release) ?? (was.length === 1 ? was[0] : undefined)
    const does = old === undefined ? newRelease(call, now, places) : otherInstall(old, now, places)
    if (does !== undefined) return [call, does]
  }
  const leaving = come.find((call) => takesRelease(call, places))
  if (leaving !== undefined) return [leaving, 'uninstall what came from elsewhere beside policies']
  const applies = come.find((call) => appliedBy(call) !== undefined)
  if (applies === undefined || !gone.some((call) => appliedBy(call) !== undefined)) return undefined
  return otherApplied([allApplied(all), allApplied(rest)], places) ? [applies, 'apply other files'] : undefined
}
