import type { Reason } from '../../mesh/difference/access-diff.js'
import { member, objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { chartsMaking } from './charts-making.js'
import { changedSetting } from './istio-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { decidingKinds } from '../templates/template-conditions.js'

/** Settings of a deployment of Zarf and of UDS, and what a bundle lays over the charts of its packages. */
const isSettings = /(?:^|\/)(?:zarf-config|uds-config|uds-bundle)\.(?:toml|ya?ml|json)$/

/**
 * Changed settings that whoever deploys a package gives its charts: variables, components and values. They count where a chart of
 * the repository makes what decides, or a file of it is filled in.
 */
export const changedPackageSettings = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => isSettings.test(path)).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const differing = paths.filter((path) => {
    const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''].map((text) => settingsOf(path, text))
    return one !== undefined && other !== undefined && isOther(one, other)
  })
  if (differing.length === 0) return []
  const isFilled = after.files.some(({ text }) => text.includes('###ZARF_') && mayHoldPolicy(mayHold(text)))
  if (!isFilled && (await chartsMaking(repository, after, decidingKinds)).length === 0) return []
  return differing.map(reasonOf)
}

/** Which image runs, and how much of it, decides nothing. */
const isOther = (one: readonly Json[], other: readonly Json[]): boolean =>
  one.length !== other.length || one.some((value, at) => isOtherValue(value, other[at] ?? null))

const isOtherValue = (one: Json, other: Json): boolean => {
  if (isSameJson(one, other)) return false
  const isMap = [one, other].every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  return !isMap || changedSetting(one, other, 'another') !== undefined
}

const settingsOf = (path: string, text: string): readonly Json[] => {
  const name = nameOf(path)
  if (name.endsWith('.toml')) return tomlSettings(text)
  const values = readValues(text)
  if (name.startsWith('zarf-config'))
    return values.flatMap((value) =>
      ['deploy', 'create'].flatMap((verb) => {
        const options = objectAt(value, 'package', verb)
        return [options['set'] ?? null, options['components'] ?? null, options['flavor'] ?? null]
      }),
    )
  if (name.startsWith('uds-config'))
    return values.flatMap((value) => [member(value, 'shared') ?? null, member(value, 'variables') ?? null])
  return values.flatMap((value) =>
    objectsAt(value, 'packages').flatMap((one) => [
      textAt(one, 'name'),
      ...['optionalComponents', 'flavor', 'exports', 'imports', 'namespaces'].map((field) => one[field] ?? null),
      ...overridesOf(one),
    ]),
  )
}

/** `overrides.COMPONENT.CHART`: values with their paths, files of values, the namespace, and variables with their defaults. */
const overridesOf = (one: Json): readonly Json[] =>
  Object.entries(objectAt(one, 'overrides')).flatMap(([component, charts]) =>
    Object.entries(objectAt(charts)).flatMap(([chart, given]) => [
      `${component} ${chart}`,
      textAt(given, 'namespace'),
      member(given, 'valuesFiles') ?? null,
      Object.fromEntries(objectsAt(given, 'values').map((value) => [textAt(value, 'path'), value['value'] ?? null])),
      Object.fromEntries(
        objectsAt(given, 'variables').map((value) => [
          textAt(value, 'path'),
          [textAt(value, 'name'), value['default'] ?? null],
        ]),
      ),
    ]),
  )

/** Lines of the tables of a deployment, without comments. */
const tomlSettings = (text: string): readonly Json[] => {
  let table = ''
  const found: Record<string, Json> = {}
  for (const line of text.split('\n').map((one) => one.trim())) {
    const opened = /^\[\[?([^\]]+)\]\]?/.exec(line)?.[1]
    if (opened !== undefined) table = opened.replaceAll(/["'\s]/g, '')
    const [, key = '', value = ''] = /^["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(line) ?? []
    const name = `${table === '' ? '' : `${table}.`}${key}`
    if (key !== '' && ofDeployment.test(name)) found[name.replace(ofDeployment, '')] = value
  }
  return [found]
}

const ofDeployment = /^(?:package\.(?:deploy|create)\.(?=set\.|set$|components|flavor)|(?=(?:shared|variables)\.))/

const reasonOf = (path: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes, and says which parts of packages are deployed, and with which values: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
