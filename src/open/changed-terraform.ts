import { isSetting } from './istio-values.js'

/** A top-level part of a file of Terraform or OpenTofu. */
interface Block {
  readonly kind: string
  readonly text: string
}

const start = /^(?:resource|module|data|locals|variable|output)\b[^\n{]*\{/gm

/** Parts with their braces; a text without any has none. */
const blocksOf = (text: string): readonly Block[] => {
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
const decidingText =
  /\b(?:security|networking|telemetry|extensions|install)\.istio\.io\b|\brbac\.authorization\.k8s\.io\b|\bgateway\.networking\.k8s\.io\b/

/** What of the repository the blocks lead to. */
export interface TerraformPlaces {
  /** Texts of files by the name that a call of `templatefile` or `file` ends with. */
  readonly namedFile: (name: string) => string | undefined
  /** Whether a member is one that a chart in a folder of this name takes. */
  readonly isMember: (chart: string, member: string) => boolean
}

/** What a change of the text decides, in words; undefined: nothing that these rules know. */
export const terraformChange = (old: string, now: string, places: TerraformPlaces): string | undefined => {
  const [one, other] = [blocksOf(old), blocksOf(now)]
  const only = (some: readonly Block[], others: readonly Block[]): readonly Block[] =>
    some.filter(({ text }) => !others.some((block) => block.text === text))
  const [gone, come] = [only(one, other), only(other, one)]
  return [...come, ...gone].flatMap((block) => {
    const others = (gone.includes(block) ? come : gone).filter(({ text }) => headOf(text) === headOf(block.text))
    return blockDecides(block, others.map(({ text }) => text).join('\n'), places) ?? []
  })[0]
}

const headOf = (text: string): string => text.slice(0, text.indexOf('{'))

const blockDecides = ({ kind, text }: Block, counterpart: string, places: TerraformPlaces): string | undefined => {
  if (ofPermissions.test(kind)) return `changes ${headOf(text).trim()}`
  if (ofNamespaces.test(kind)) return /istio/.test(text + counterpart) ? `changes ${headOf(text).trim()}` : undefined
  if (kind === 'helm_release') return releaseDecides(text, counterpart, places)
  if (!ofManifests.test(kind)) return undefined
  return holdsDeciding(text, places) ? `changes ${headOf(text).trim()}` : undefined
}

/** Whether a block writes an object that decides, by itself or of a file. */
const holdsDeciding = (text: string, { namedFile }: TerraformPlaces): boolean =>
  decidingText.test(text) ||
  [...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].some(([, path = '']) =>
    decidingText.test(namedFile(path.replaceAll(/\$\{[^}]*\}\/?/g, '')) ?? ''),
  )

/** Arguments of a release that say how it is installed, and what of it is written for people. */
const how =
  /^\s*(?:name|namespace|create_namespace|timeout|wait\w*|atomic|cleanup_on_fail|max_history|depends_on|description|lint|force_update|verify|keyring|repository_\w+)\s*=/

const releaseDecides = (text: string, counterpart: string, { isMember }: TerraformPlaces): string | undefined => {
  const chart = /^\s*chart\s*=\s*"([^"]+)"/m.exec(text)?.[1] ?? ''
  const isIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel)$/.test(chart) || /istio-release|istio\.io\//.test(text)
  const others = new Map(
    settingsOf(counterpart).map(({ line, names, value }) => [`${names.join('.')}\n${line}`, value]),
  )
  const changed = settingsOf(text).filter(
    ({ line, names, value }) => others.get(`${names.join('.')}\n${line}`) !== value,
  )
  const earlier = new Map(settingsOf(counterpart).map(({ names, value }) => [names.join('.'), value]))
  const found = changed.find(({ line, names, value }) => {
    const name = names.join('.')
    if (isIstio) return !how.test(line) && !/^[\s\]}),]*$/.test(line) && isSetting(name, earlier.get(name), value)
    return names.some((one) => isMember(chart.slice(chart.lastIndexOf('/') + 1), one.split('.')[0] ?? ''))
  })
  return found === undefined ? undefined : `gives the chart ${chart} another ${found.names.at(-1) ?? 'value'}`
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
    if (own !== '' && /^(?:$|[{[(]|\w+\()/.test(value)) {
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

/** Whether a text asks for one of the variables where it writes what decides. */
export const asksForVariable = (text: string, names: readonly string[], places: TerraformPlaces): boolean =>
  blocksOf(text).some(({ kind, text: block }) => {
    const decides =
      ofPermissions.test(kind) ||
      (ofNamespaces.test(kind) && /istio/.test(block)) ||
      (ofManifests.test(kind) && holdsDeciding(block, places)) ||
      (kind === 'helm_release' && /istio/.test(block))
    return decides && names.some((name) => new RegExp(`\\bvar\\.${name}\\b`).test(block))
  })
