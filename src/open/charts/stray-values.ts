import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { nameOf } from '../../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { buildFile } from '../../manifests/templates.js'
import { readValues } from '../../units/read-values.js'
import { isInside, pathFrom, pathIn } from '../../units/revision-tree.js'
import { valuesOfFetchedCharts } from '../../units/zarf-packages.js'
import { asksForImages } from './asked-images.js'
import { changedAuthorizerSettings } from '../programs/authorizer-settings.js'
import { chartReleases } from './chart-releases.js'
import { changedImages } from './image-values.js'
import { changedMeshValues, changedPrograms, mayHoldKey } from '../programs/changed-programs.js'
import { changedHandedFiles } from '../scripts/handed-files.js'
import { decidingKinds } from '../templates/template-conditions.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Files with members of common names that no chart takes: pipelines, packages and what is hidden. */
const ofOthers = /(?:^|\/)(?:\.|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/

/**
 * Changed files of YAML or JSON that are no objects and stand where no values are looked for, with a changed member that a chart of the
 * repository uses, or with values of Istio's charts, and changed texts of programs that give or apply such: nothing is proven
 * of what a person or a pipeline makes of them.
 */
export const changedStrayValues = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  /** A configuration says which values the chart of a folder takes: another file is none of them. */
  isSaid?: (folder: string) => boolean,
): Promise<readonly Reason[]> => {
  const released = await Promise.all([before, after].map((side) => valuesReleased(repository, side)))
  const isReleased = (path: string): boolean => released.every((paths, at) => paths.has(path) || isMissing(path, at))
  const isMissing = (path: string, at: number): boolean => [before, after][at]?.tree.file(path) === undefined
  const fetched = once(() => [before, after].map(valuesOfFetchedCharts))
  const isPackaged = (path: string): boolean => fetched().every((paths, at) => paths.has(path) || isMissing(path, at))
  const candidates = [...changed]
    .filter((path) => mayBeValues(path, before, after) && !isReleased(path))
    .sort(byCodePoint)
  const usersOf = once(() =>
    isSaid === undefined ? usersAt(repository, after) : unsaidUsers(repository, after, isSaid),
  )
  const [ofPrograms, old, now] = await Promise.all([
    changedPrograms(repository, before, after, changed, usersOf),
    textsOf(repository, before, candidates),
    textsOf(repository, after, candidates),
  ])
  const handing = { repository, before, after, usersOf }
  const others = [
    ...ofPrograms,
    ...(await changedAuthorizerSettings(repository, before, after, changed)),
    ...(await changedMeshValues(repository, after, candidates, [old, now])),
    ...(await changedHandedFiles(handing, changed)),
  ]
  if (candidates.length === 0 || chartFolders(after.tree).size === 0) return others
  const users = await usersOf()
  const ofCharts = candidates.flatMap((path) => {
    const texts = [old.get(path), now.get(path)]
    if (isPackaged(path)) return []
    if (!texts.some((text) => text !== undefined && mayHoldKey(text, users.keys()))) return []
    if (isJson.test(path) && !texts.some((text) => mayBeJsonValues(path, text, users))) return []
    const members = changedMembers(old.get(path), now.get(path)).filter((name) => users.has(name))
    return members.length === 0 ? [] : [{ path, members }]
  })
  const told = await Promise.all(
    ofCharts.map(async ({ path, members }): Promise<readonly Reason[]> => {
      const [one, other] = [valuesOf(old.get(path)), valuesOf(now.get(path))]
      const images = members.flatMap((name) => {
        const changes = changedImages(one[name] ?? null, other[name] ?? null, [name])
        return changes === undefined ? [] : [{ name, changes }]
      })
      const member = members.find((name) => !images.some((image) => image.name === name))
      const shown =
        member ??
        ((await asksForImages(
          repository,
          before,
          after,
          images.flatMap(({ changes }) => changes),
        ))
          ? members[0]
          : undefined)
      const chart = shown === undefined ? undefined : users.get(shown)
      return shown === undefined || chart === undefined ? [] : [reasonOf(path, shown, chart)]
    }),
  )
  return [...told.flat(), ...others]
}

/**
 * Files of values that commands release charts with: the charts are rendered so, as units of their own. None where a command takes
 * files that something fills in when it runs: it may take these, too, and more beside them.
 */
const valuesReleased = async (repository: WholeRepository, at: RevisionUnits): Promise<ReadonlySet<string>> => {
  const releases = await chartReleases(repository, at)
  if (releases.some(({ open }) => open === 'any' || open.size > 0)) return new Set()
  const units = at.found.units.filter(({ released }) => released === true)
  return new Set(units.flatMap(({ source }) => (source.kind === 'helm' ? source.valueFiles : [])))
}

/** Of charts that no environment names, those that make what decides: their values stand in any file. */
const unsaidUsers = async (
  repository: WholeRepository,
  at: RevisionUnits,
  isSaid: (folder: string) => boolean,
): Promise<ReadonlyMap<string, string>> => {
  const folders = [...chartFolders(at.tree)]
  const templates = folders.flatMap((folder) => at.tree.below(pathIn(folder, 'templates')))
  const making = [...(await textsOf(repository, at, templates))].filter(([, text]) => decidingKinds.test(text))
  const own = new Set(making.flatMap(([path]) => chartOfTemplate(path, folders) ?? []).filter((one) => !isSaid(one)))
  return new Map([...(own.size === 0 ? [] : await usersAt(repository, at))].filter(([, folder]) => own.has(folder)))
}

const usersAt = async (repository: WholeRepository, at: RevisionUnits): Promise<ReadonlyMap<string, string>> => {
  const folders = [...chartFolders(at.tree)]
  const templates = folders.flatMap((folder) => at.tree.below(pathIn(folder, 'templates')))
  const said = folders.flatMap((folder) => ['values.yaml', 'Chart.yaml'].map((file) => pathIn(folder, file)))
  const [used, described] = await Promise.all([textsOf(repository, at, templates), textsOf(repository, at, said)])
  return new Map([...membersSaid(described, folders), ...usersOfMembers(used, folders)])
}

/** Members that a chart has default values for, and those of its subcharts: by name, by alias, by what switches them. */
const membersSaid = (
  texts: ReadonlyMap<string, string>,
  folders: readonly string[],
): readonly (readonly [member: string, folder: string])[] => {
  const parts = folders.flatMap((folder) => {
    const parent = folders.find((one) => one !== folder && isInside(folder, pathIn(one, 'charts')))
    return parent === undefined ? [] : [[nameOf(folder), parent] as const]
  })
  const said = [...texts].flatMap(([path, text]) => {
    const folder = folders.find((one) => pathIn(one, nameOf(path)) === path) ?? ''
    const [value] = readValues(text)
    const members =
      nameOf(path) === 'values.yaml'
        ? Object.keys(isJsonObject(value) ? value : {})
        : objectsAt(value, 'dependencies').flatMap((one) => [
            textAt(one, 'alias') || textAt(one, 'name'),
            ...textAt(one, 'condition')
              .split(',')
              .map((condition) => condition.trim().split('.')[0] ?? ''),
            ...(textsAt(one, 'tags').length > 0 ? ['tags'] : []),
          ])
    return members.filter((member) => member !== '').map((member) => [member, folder] as const)
  })
  return [...parts, ...said]
}

const isJson = /\.json$/i

/** JSON is data of everything: it is values where its name says so, or where a chart has each of its members. */
const mayBeJsonValues = (path: string, text: string | undefined, users: ReadonlyMap<string, string>): boolean => {
  const members = Object.keys(valuesOf(text))
  return members.length > 0 && (/values(?!.*schema)/i.test(nameOf(path)) || members.every((name) => users.has(name)))
}

const reasonOf = (path: string, member: string, chart: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes ${member}, and the chart ${chart === '' ? 'of the root' : chart} uses .Values.${member}: it may be values of that chart, with which it was not rendered. Name them as values of its unit, or render it with them and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

/** Whether something else than a unit could take it as values: units tell themselves what their own files do. */
const mayBeValues = (path: string, ...sides: readonly RevisionUnits[]): boolean =>
  /\.(?:ya?ml|json|gotmpl)$/i.test(path) &&
  !ofOthers.test(path) &&
  buildFile(path) === undefined &&
  sides.every(({ found, tree }) => {
    const isRead = found.units.some(({ source, reads, released }) =>
      source.kind === 'helm' ? released !== true && source.valueFiles.includes(path) : reads.has(path),
    )
    return (
      !isRead &&
      ![...chartFolders(tree)].some((folder) => isInside(path, folder) && isPartOfChart(pathFrom(folder, path)))
    )
  })

const isPartOfChart = (inside: string): boolean =>
  /^(?:(?:templates|charts|crds|files)\/|values\.yaml$)/.test(inside) || nameOf(inside) === 'Chart.yaml'

/** Members of the charts' values, and the folder of a chart that uses each. */
const usersOfMembers = (
  texts: ReadonlyMap<string, string>,
  folders: readonly string[],
): ReadonlyMap<string, string> => {
  const users = new Map<string, string>()
  for (const [path, text] of texts) {
    const folder = chartOfTemplate(path, folders)
    if (folder === undefined) continue
    // `with .Values`, `$v := .Values`, `dig "a" "b" .Values`: what is asked of them stands elsewhere.
    const isAskedElsewhere = /\.Values(?![\w.])/.test(text)
    for (const [, dotted, quoted] of [
      ...text.matchAll(/\.Values\.([A-Za-z_]\w*)|\.Values\s+"([^"\n]+)"/g),
      ...(isAskedElsewhere ? text.matchAll(/\.([A-Za-z_]\w*)|"([^"\s]+)"/g) : []),
    ]) {
      const member = dotted ?? quoted
      if (member !== undefined && !users.has(member)) users.set(member, folder)
    }
  }
  return users
}

/** Top-level members that differ; none where the file holds objects on both sides. */
const changedMembers = (old: string | undefined, now: string | undefined): readonly string[] => {
  const [one, other] = [valuesOf(old), valuesOf(now)]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !isSameJson(one[name] ?? null, other[name] ?? null),
  )
}

const valuesOf = (text: string | undefined): JsonObject => {
  const [value]: readonly (Json | undefined)[] = readValues(text ?? '')
  return isJsonObject(value) && value['apiVersion'] === undefined ? value : {}
}
