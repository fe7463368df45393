import { linesOnlyIn, type TextLine } from '../scripts/lines-only-in.js'
import type { NamedPods } from './named-pods.js'

/** Resources of Terraform's provider of Kubernetes that make pods. */
export const ofPods =
  /^kubernetes_(?:deployment|stateful_set|daemon_?set|replication_controller|job|cron_job|pod)(?:_v\d)?$/

/** The place of an account in values of charts, by the names on the way to it. */
const accountSetting = /service_?account(?:[._]?name)?$/i
const labelSetting = /labels\.([\w./\\-]+)$/i

/** Accounts of the blocks that make them, by the names that Terraform gives the blocks. */
export type TerraformAccounts = ReadonlyMap<string, string>

const nothingNamed: TerraformAccounts = new Map()

export const accountsIn = (texts: Iterable<string>): TerraformAccounts =>
  new Map(
    [...texts].flatMap((text) =>
      [...text.matchAll(/resource\s+"kubernetes_service_account(?:_v\d)?"\s+"([\w-]+)"\s*\{/g)].flatMap(
        ({ index, 1: block = '' }) => {
          const name = /^\s*name\s*=\s*"([^"$]+)"/m.exec(text.slice(index).split(/^\}/m)[0] ?? '')?.[1]
          return name === undefined ? [] : [[block, name] as const]
        },
      ),
    ),
  )

/** The value of an argument that is written out, or that a block here says; undefined: something fills it in. */
const valueOf = (written: string | undefined, accounts: TerraformAccounts): string | undefined => {
  if (written === undefined) return undefined
  const block = /\bkubernetes_service_account(?:_v\d)?\.([\w-]+)/.exec(written)?.[1]
  if (block !== undefined) return accounts.get(block)
  return /^(?:var|local|module|data|each|count)\.|[$(]/.test(written) ? undefined : written.trim().replaceAll('"', '')
}

const argumentOf = (text: string, name: string): string | undefined =>
  new RegExp(`^\\s*${name}\\s*=\\s*(.+)$`, 'm').exec(text)?.[1]

const podsOf = (text: string): string => text.slice(Math.max(text.search(/\btemplate\s*\{/), 0))

/** Labels of the pods; undefined: something fills them in. */
const labelsOf = (text: string): ReadonlyMap<string, string> | undefined => {
  const found = /\blabels\s*=\s*(\{[^}]*\}|.+)/.exec(podsOf(text))?.[1]
  if (found === undefined) return new Map()
  if (!found.startsWith('{')) return undefined
  return new Map(
    [...found.matchAll(/"?([\w./-]+)"?\s*[=:]\s*([^,\n}]+)/g)].map(([, key = '', value = '']) => [key, value.trim()]),
  )
}

const labelChange = (text: string, counterpart: string, { selectsBy }: NamedPods): string | undefined => {
  const [now, old] = [labelsOf(text), labelsOf(counterpart)]
  if (now === undefined || old === undefined)
    return linesOnlyIn(podsOf(text), counterpart).some((line) => /\blabels\s*=/.test(line.text)) ? 'labels' : undefined
  return [...new Set([...now.keys(), ...old.keys()])].find(
    (label) => now.get(label) !== old.get(label) && selectsBy(label),
  )
}

/** What a block that makes pods, and that was another one before, decides about them. */
export const podsDecide = (
  text: string,
  counterpart: string,
  pods: NamedPods,
  accounts: TerraformAccounts,
): string | undefined => {
  const title = text.slice(0, text.indexOf('{')).trim()
  const accountOf = (block: string): { readonly space: string; readonly name: string } => ({
    space: argumentOf(block, 'namespace') ?? '"default"',
    name: argumentOf(block, 'service_account(?:_name)?') ?? '"default"',
  })
  const [now, old] = [accountOf(text), counterpart === '' ? undefined : accountOf(counterpart)]
  if (now.space !== old?.space || now.name !== old.name)
    for (const { space, name } of old === undefined ? [now] : [now, old])
      if (pods.namesAccount(valueOf(space, nothingNamed), valueOf(name, accounts)))
        return `has pods of ${title} take or leave an account that a rule or a binding names`
  if (counterpart === '') return undefined
  const label = labelChange(text, counterpart, pods)
  if (label !== undefined) return `gives pods of ${title} other labels (${label}), by which a policy selects pods`
  const isOfProxy = (line: TextLine): boolean => /istio\.io|\bhost_network\b/.test(line.text)
  const changed = [...linesOnlyIn(text, counterpart), ...linesOnlyIn(counterpart, text)]
  return changed.some(isOfProxy) ? `changes what Istio makes of pods of ${title}` : undefined
}

/** Lines of such a block by which something decides, whatever a name in them means. */
export const podsDecideBy = (text: string, pods: NamedPods): readonly string[] =>
  text.split('\n').filter((line) => {
    if (/^\s*service_account(?:_name)?\s*=/.test(line)) return pods.namesAccount(undefined, undefined)
    if (/istio\.io|\bhost_network\b|\blabels\s*=\s*[^{\s]/.test(line)) return true
    const [, label = ''] = /^\s*"?([\w./-]+)"?\s*=/.exec(line) ?? []
    return pods.selectsBy(label)
  })

/** Whether a value that a release of a chart is given says an account which a rule or a binding names, or a label that is selected by. */
export const releasesPods = (
  setting: {
    readonly name: string
    readonly values: readonly (string | undefined)[]
    readonly namespace: string | undefined
  },
  pods: NamedPods,
): boolean => {
  const label = labelSetting.exec(setting.name)?.[1]
  if (label !== undefined && pods.selectsBy(label.replaceAll('\\', ''))) return setting.values.length > 1
  return (
    accountSetting.test(setting.name) &&
    setting.values.some(
      (value) =>
        value !== '' && pods.namesAccount(valueOf(setting.namespace, nothingNamed), valueOf(value, nothingNamed)),
    )
  )
}
