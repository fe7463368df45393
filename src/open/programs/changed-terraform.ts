import { groupBy } from '../../ports/group-by.js'
import { nameOf } from '../../ports/repository.js'
import { isSetting } from '../charts/istio-values.js'
import type { NamedPods } from './named-pods.js'
import { ofPods, podsDecide, podsDecideBy, releasesPods, type TerraformAccounts } from './terraform-pods.js'

/** A top-level part of a file of Terraform or OpenTofu. */
export interface Block {
  readonly kind: string
  readonly text: string
}

const start = /^(?:resource|module|data|locals|variable|output)\b[^\n{]*\{/gm

/** Parts with their braces; a text without any has none. */
export const blocksOf = (text: string): readonly Block[] => {
  const starts = [...text.matchAll(start)]
  return starts.map(({ index, 0: head }, at) => ({
    kind: /"([^"]+)"/.exec(head)?.[1] ?? head.split(/\s/)[0] ?? '',
    text: text
      .slice(index, starts[at + 1]?.index)
      .split('\n')
      .map((line) => line.replace(/(?:^|\s)(?:#|\/\/).*$/, '').trimEnd())
      .filter((line) => line.trim() !== '')
      .join('\n'),
  }))
}

const ofPermissions = /^kubernetes_(?:cluster_)?role(?:_binding)?(?:_v\d)?$/
const ofNamespaces = /^kubernetes_(?:namespace|labels|annotations)(?:_v\d)?$/
const ofManifests = /manifest|kustomiz|^kubernetes_config_map|^kubernetes_secret/
export const decidingText =
  /\b(?:security|networking|telemetry|extensions|install)\.istio\.io\b|\brbac\.authorization\.k8s\.io\b|\bgateway\.networking\.k8s\.io\b|\bkind"?\s*[=:]\s*"(?:AuthorizationPolicy|(?:Request|Peer)Authentication|EnvoyFilter|WasmPlugin|(?:Cluster)?Role(?:Binding)?)"/

/** What of the repository the blocks lead to. */
export interface TerraformPlaces {
  /** Texts of files by the name that a call of `templatefile` or `file` ends with. */
  readonly namedFile: (name: string) => string | undefined
  /** Whether a member is one that a chart in a folder of this name takes. */
  readonly isMember: (chart: string, member: string) => boolean
  /** Whether a chart in a folder of this name makes what decides. */
  readonly isDeciding: (chart: string) => boolean
  /** Whether a text of a file asks by a name for an object that decides. */
  readonly asksForObject: (text: string, path: string) => boolean
  /** What rules and bindings say of the pods that blocks make. */
  readonly pods: NamedPods
  readonly accounts: TerraformAccounts
}

/** What a change of the text decides, in words; undefined: nothing that these rules know. */
export const terraformChange = (
  path: string,
  [old, now]: readonly [string, string],
  places: TerraformPlaces,
): string | undefined => {
  const [one, other] = [blocksOf(old), blocksOf(now)]
  const only = (some: readonly Block[], others: readonly Block[]): readonly Block[] => {
    const texts = new Set(others.map(({ text }) => text))
    return some.filter(({ text }) => !texts.has(text))
  }
  const [gone, come] = [only(one, other), only(other, one)]
  const heads = [gone, come].map((blocks) => groupBy(blocks, ({ text }) => headOf(text)))
  for (const [at, blocks] of [come, gone].entries())
    for (const block of blocks) {
      const counterpart = (heads[at]?.get(headOf(block.text)) ?? []).map(({ text }) => text).join('\n')
      // What goes takes its pods along.
      const ofComing = at === 0 ? comingPodsDecide(block, counterpart, places) : undefined
      const decides = ofComing ?? blockDecides(block, path, counterpart, places)
      if (decides !== undefined) return decides
    }
  return undefined
}

/** How many braces a line opens more than it closes. */
export const depthOf = (line: string): number =>
  [...line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')].reduce(
    (depth, letter) => depth + ('{[('.includes(letter) ? 1 : 0) - ('}])'.includes(letter) ? 1 : 0),
    0,
  )

export const headOf = (text: string): string => text.slice(0, text.indexOf('{'))

const blockDecides = (
  { kind, text }: Block,
  path: string,
  counterpart: string,
  places: TerraformPlaces,
): string | undefined => {
  if (ofPermissions.test(kind)) return `changes ${headOf(text).trim()}`
  if (ofNamespaces.test(kind)) return /istio/.test(text + counterpart) ? `changes ${headOf(text).trim()}` : undefined
  if (kind === 'helm_release')
    return (
      releaseDecides(text, counterpart, places) ??
      (holdsObjects({ kind, text }, path, places) ? `changes ${headOf(text).trim()}` : undefined)
    )
  // Terragrunt takes its module in a block of settings.
  if (/^(?:module|terraform)\b/.test(headOf(text)))
    return isModuleOfIstio(text) && !isOtherRelease(text, counterpart) ? `changes ${headOf(text).trim()}` : undefined
  if (!ofManifests.test(kind)) return undefined
  return holdsDeciding({ kind, text }, path, places) ? `changes ${headOf(text).trim()}` : undefined
}

const comingPodsDecide = ({ kind, text }: Block, counterpart: string, places: TerraformPlaces): string | undefined => {
  if (ofPods.test(kind)) return podsDecide(text, counterpart, places.pods, places.accounts)
  if (kind !== 'helm_release') return undefined
  const namespace = settingsOf(text).find(({ names }) => names.join('.') === 'namespace')?.value ?? 'default'
  const earlier = new Map(settingsOf(counterpart).map(({ names, value }) => [names.join('.'), value]))
  const found = settingsOf(text).find(({ names, value }) => {
    const name = names.join('.')
    const old = earlier.get(name)
    const values = counterpart === '' ? [value] : [value, old ?? '']
    return old !== value && releasesPods({ name, values, namespace }, places.pods)
  })
  return found === undefined
    ? undefined
    : `gives pods of ${headOf(text).trim()} another ${found.names.at(-1) ?? 'value'}`
}

/** What a module's name or address has that makes policies of a mesh; networks of other kinds are called so, too. */
const ofMesh = /(?<![a-z])mesh(?![a-z])|(?:k8s|kube\w*|cluster|gateway)[\w/-]*polic(?:y|ies)|(?<![a-z])authz/i
const ofNetworks = /vpc|vpn|peer|transit|tgw|app-?mesh|consul|linkerd/i
/** Objects that it is given. */
const givenObjects = /(?:^|[\s{])\w*manifests?\w*\s*=/

/** A module that comes from elsewhere makes what nobody read. */
const isModuleOfIstio = (text: string): boolean => {
  const [, source = ''] = /(?:^|[\s{])source\s*=\s*"([^"]*)"/.exec(text) ?? []
  if (/^\.{1,2}\//.test(source)) return false
  const name = `${headOf(text)} ${source}`
  return (
    /istio|authorization_?polic|\brbac\b|role_?binding/i.test(text) ||
    (ofMesh.test(name) && !ofNetworks.test(name)) ||
    givenObjects.test(text)
  )
}

/** Another version of a module with the same arguments, of which only addresses of Services speak of Istio. */
const isOtherRelease = (text: string, counterpart: string): boolean => {
  const withoutVersion = (block: string): string => block.replaceAll(/^  version\s*=\s*"[^"$]*"$/gm, '')
  const withoutAddresses = text.replaceAll(/[\w-]+(?:\.[\w-]+)*\.svc(?:\.[\w-]+)*/g, '')
  return withoutVersion(text) === withoutVersion(counterpart) && !isModuleOfIstio(withoutAddresses)
}

/** Whether a block writes an object that decides, by itself, of a file, or of a name. */
const holdsDeciding = (block: Block, path: string, places: TerraformPlaces): boolean =>
  holdsObjects(block, path, places) ||
  // Which files it takes is not followed.
  (block.text.includes('fileset(') && !block.kind.includes('config_map'))

const holdsObjects = ({ text }: Block, path: string, { namedFile, asksForObject }: TerraformPlaces): boolean =>
  decidingText.test(text) ||
  asksForObject(text, path) ||
  [...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].some(([, path = '']) =>
    decidingText.test(namedFile(path.replaceAll(/\$\{[^}]*\}\/?/g, '')) ?? ''),
  )

/** Arguments of a release that say how it is installed, and what of it is written for people. */
const how =
  /^\s*(?:name|namespace|create_namespace|timeout|wait\w*|atomic|cleanup_on_fail|max_history|depends_on|description|lint|force_update|verify|keyring|repository_\w+)\s*=/

/** The chart's own name, and whether it is one of Istio's. */
const chartOf = (text: string): readonly [chart: string, isIstio: boolean] => {
  const chart = /^\s*chart\s*=\s*"([^"]+)"/m.exec(text)?.[1] ?? ''
  const isIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel)$/.test(chart) || /istio-release|istio\.io\//.test(text)
  return [nameOf(chart), isIstio]
}

/** Whether names are those of an argument that gives all values, or that says whether and of what the release is made. */
const isWhole = (names: readonly string[]): boolean =>
  names.length === 1 && /^(?:values|chart|count|for_each)$/.test(names[0] ?? '')

const releaseDecides = (
  text: string,
  counterpart: string,
  { isDeciding, isMember }: TerraformPlaces,
): string | undefined => {
  const [chart, isIstio] = chartOf(text)
  const others = new Map(
    settingsOf(counterpart).map(({ line, names, value }) => [`${names.join('.')}\n${line}`, value]),
  )
  const changed = settingsOf(text).filter(
    ({ line, names, value }) => others.get(`${names.join('.')}\n${line}`) !== value,
  )
  const earlier = new Map(settingsOf(counterpart).map(({ names, value }) => [names.join('.'), value]))
  const found = changed.find(({ line, names, value }) => {
    const name = names.join('.')
    if (isIstio)
      return !how.test(line) && !/^[\s\]}),]*$/.test(line) && isSetting(name, earlier.get(name), value, 'Istio')
    return (isDeciding(chart) && isWhole(names)) || names.some((one) => isMember(chart, one.split('.')[0] ?? ''))
  })
  return found === undefined
    ? undefined
    : `gives ${chart === '' ? 'a chart' : `the chart ${chart}`} another ${found.names.at(-1) ?? 'value'}`
}

interface Setting {
  readonly line: string
  /** Names on the way to it, as far as they tell: of `set`, of a text of values, of a map. */
  readonly names: readonly string[]
  readonly value: string
}

/** Lines with a value each, by the name that stands beside it in `set`, else by their own. */
const settingsOf = (text: string): readonly Setting[] => {
  let set = ''
  const above: { readonly indent: number; readonly name: string }[] = []
  return text.split('\n').flatMap((line): readonly Setting[] => {
    const indent = line.length - line.trimStart().length
    const [, own = '', value = ''] = /^\s*"?([\w.\\[\]-]+)"?\s*[=:]\s*"?(.*?)"?,?$/.exec(line) ?? []
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop()
    if (own === 'name') set = value
    if (own === 'value' && set !== '') return [{ line: line.trim(), names: [set], value }]
    const names = [...above.map(({ name }) => name), ...(own === '' ? [] : [own])]
    if (own !== '' && (value === '' || (/^(?:[{[(]|\w+\()/.test(value) && depthOf(value) > 0))) {
      above.push({ indent, name: own })
      return []
    }
    return own === '' && !/\S/.test(line) ? [] : [{ line: line.trim(), names, value }]
  })
}

/** Names of variables that a text of values sets otherwise. */
export const changedVariables = (old: string, now: string): readonly string[] => {
  const of = (text: string): ReadonlyMap<string, string> =>
    new Map(
      [...text.matchAll(/^[ \t]*"?(\w+)"?[ \t]*[=:][ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    )
  const [one, other] = [of(old), of(now)]
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
}

/** The texts of a block by which something decides; `isOfIstio` says whether what it may ask for speaks of Istio. */
export const decidesBy = (
  { kind, text }: Block,
  path: string,
  isOfIstio: boolean,
  places: TerraformPlaces,
): readonly string[] => {
  if (headOf(text).startsWith('module')) return isModuleOfIstio(text) ? [text] : []
  if (ofPods.test(kind)) return podsDecideBy(text, places.pods)
  if (kind === 'helm_release')
    return holdsObjects({ kind, text }, path, places) ? [text] : releaseDecidesBy(text, places)
  const decides =
    ofPermissions.test(kind) ||
    (ofNamespaces.test(kind) && (isOfIstio || text.includes('istio'))) ||
    (ofManifests.test(kind) && holdsDeciding({ kind, text }, path, places))
  return decides ? [text] : []
}

const releaseDecidesBy = (text: string, { isDeciding, isMember, pods }: TerraformPlaces): readonly string[] => {
  const [chart, isIstio] = chartOf(text)
  const isOfPods = (names: readonly string[], value: string): boolean =>
    releasesPods({ name: names.join('.'), values: [value, undefined], namespace: undefined }, pods)
  if (isIstio)
    return settingsOf(text).flatMap(({ line, names }) =>
      how.test(line) || !isSetting(names.join('.'), undefined, undefined, 'Istio') ? [] : [line],
    )
  return settingsOf(text).flatMap(({ line, names, value }) =>
    names.some((one) => isMember(chart, one.split('.')[0] ?? '')) ||
    (isDeciding(chart) && isWhole(names)) ||
    isOfPods(names, value)
      ? [line]
      : [],
  )
}

/** Whether a file in Terraform's JSON makes what decides, as far as its words tell. */
export const holdsDecidingJson = (text: string): boolean =>
  decidingText.test(text) || /"kubernetes_(?:cluster_)?role|"helm_release"[^]*istio/.test(text)
