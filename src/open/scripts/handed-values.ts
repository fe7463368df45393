import { type Json, isJsonObject } from '../../ports/json.js'
import { readValues } from '../../units/read-values.js'
import { leadsTo, linesNaming, runningLines, wordsOf } from './deploy-texts.js'
import { speaksOfOne } from './derived-names.js'
import type { Handed, Handing } from './handed-file.js'
import { changedSetting, isSetting } from '../charts/istio-values.js'
import { isPacked, packedUsers } from './packed-files.js'

const isYaml = /\.ya?ml$/i

const valuesIn = (text: string): Json | undefined => {
  const [value] = readValues(text)
  return isJsonObject(value) && value['apiVersion'] === undefined ? value : undefined
}

const takesValues = /\bhelm|^releases:|[vV]aluesFiles|[vV]alueFiles|--values|--set-file|helmCharts/im

/** `--set a.b=c`, `--set-file a=path`. */
const settings = /--set(-string|-json|-file|-literal)?[\s=]+["']?([A-Za-z_][\w.[\]-]*)=((?:\$\([^)\n]*\)|\S)*)/g

/** What values out of the file decide in a chart that a text releases with it. */
export const decidesAsValues = async (
  { path, texts, naming, names }: Handed,
  { repository, after, usersOf }: Handing,
  making: () => Promise<boolean>,
): Promise<string | undefined> => {
  const taking = naming.filter(({ deploy }) => takesValues.test(deploy.text))
  const [first] = taking
  if (first === undefined) return undefined
  if (taking.some(({ lines }) => lines.some((line) => /--post-renderer\b/.test(line))) && (await making()))
    return `rewrites what ${first.deploy.path} installs`
  const words = taking.flatMap(({ deploy }) => runningLines(deploy.text).flatMap(wordsOf))
  const packed = await packedUsers(
    repository,
    after,
    after.tree.paths.filter((one) => isPacked(one) && words.some(({ word }) => leadsTo(word)?.test(one) === true)),
  )
  const users = new Map([...packed, ...(await usersOf())])
  if (users.size === 0) return undefined
  const says = (member: string): string =>
    `sets ${member}, and the chart ${users.get(member) ?? ''} uses .Values.${member}`
  const [old, now] = texts.map(valuesIn)
  // Values in YAML for a chart of a folder are asked for wherever they stand (stray-values.ts).
  const taken = isYaml.test(path) ? packed : users
  if (taken.size > 0 && isJsonObject(old ?? now)) {
    const members = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
    const at = (value: Json | undefined, name: string): Json | undefined =>
      isJsonObject(value) ? value[name] : undefined
    const member = members.find(
      (name) => taken.has(name) && changedSetting(at(old, name), at(now, name), 'another', name) !== undefined,
    )
    if (member !== undefined) return says(member)
  }
  for (const { deploy } of taking)
    for (const line of runningLines(deploy.text))
      for (const [, form, key = '', value = ''] of line.matchAll(settings)) {
        const member = key.split(/[.[]/)[0] ?? ''
        const isFile = form === '-file' && leadsTo(value.replace(/["']/g, ''))?.test(path) === true
        const isRead = /^["']?(?:\$\(|`)/.test(value) && linesNaming(line, path).length > 0
        const isNamed = speaksOfOne(value, names())
        if (users.has(member) && isSetting(key, undefined, undefined, 'another') && (isFile || isRead || isNamed))
          return says(member)
      }
  return undefined
}
