import { globMatcher } from '../manifests/glob.js'
import { sourcesOfApplication } from '../mesh/coverage/remote-charts.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { mayHold, mayHoldPolicy } from '../manifests/may-hold.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../ports/json.js'
import { folderOf } from '../ports/repository.js'
import { readValues } from '../units/read-values.js'
import { byCodePoint } from '../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../units/gitops-object.js'
import { isInside, joinPath, normalPath } from '../units/revision-tree.js'
import type { RevisionUnits } from './revision-units.js'

/** Files of deployment tools that are no manifests, and decide which manifests are applied and how they are filled in. */
const tools: readonly (readonly [globs: readonly string[], by: string])[] = [
  [['**/.sourceignore'], 'Flux leaves files out by it'],
  [['**/.argocd-source.yaml', '**/.argocd-source-*.yaml'], 'Argo CD lays it over the source of an Application'],
  [['**/fleet.yaml', '**/fleet.yml'], 'Fleet takes values and overlays of it'],
  [['**/skaffold*.yaml', '**/skaffold*.yml'], 'Skaffold takes manifests and values of it'],
  [
    ['**/helmfile*.yaml', '**/helmfile*.yml', '**/helmfile.d/**/*.yaml', '**/helmfile.d/**/*.yml'],
    'helmfile takes charts and values of it',
  ],
]

/** The same of tools that work on the folder of the file: they count where an object that decides stands below it. */
const toolsOfFolders: typeof tools = [
  [['**/.fleetignore'], 'Fleet leaves files out by it'],
  [['**/.krmignore'], 'kpt leaves files out by it'],
  [['**/Kptfile'], 'kpt runs functions of it over the files'],
  [['**/Tiltfile'], 'Tilt takes manifests of it'],
  [['**/.kluctl.yaml', '**/.kluctl.yml', '**/.kluctl-library.yaml'], 'kluctl takes targets and arguments of it'],
]

/** Names of such files. */
export const decidingGlobs: readonly string[] = [...tools, ...toolsOfFolders].flatMap(([globs]) => globs)

const matchersOf = (some: typeof tools) => some.map(([globs, by]) => ({ matches: globMatcher(globs), by }))
const [matchers, folderMatchers] = [matchersOf(tools), matchersOf(toolsOfFolders)]

/** Changed files that decide what is applied without being a manifest, by their names or because an object names them. */
export const changedDecidingFiles = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const readers = [before, after].flatMap(readersOf)
  return [...changed].sort(byCodePoint).flatMap((path): readonly Reason[] => {
    const by =
      matchers.find(({ matches }) => matches(path))?.by ??
      readers.find(({ reads }) => reads(path))?.by ??
      toolOfFolder(path, before, after) ??
      changedSync(path, before, after)
    return by === undefined ? [] : [reasonOf(path, by)]
  })
}

const toolOfFolder = (path: string, ...sides: readonly RevisionUnits[]): string | undefined => {
  const by = folderMatchers.find(({ matches }) => matches(path))?.by
  return by !== undefined && sides.some((side) => decidesBelow(folderOf(path), side)) ? by : undefined
}

const decidesBelow = (folder: string, { files }: RevisionUnits): boolean =>
  files.some(({ path, text }) => isInside(path, folder) && mayHoldPolicy(mayHold(text)))

/** Objects of tools that apply a folder of a repository, or rewrite what they apply, by `group/kind`. */
const syncs: ReadonlyMap<string, string> = new Map([
  ['configsync.gke.io/RootSync', 'Config Sync applies what it says'],
  ['configsync.gke.io/RepoSync', 'Config Sync applies what it says'],
  ['fleet.cattle.io/GitRepo', 'Fleet applies what it says'],
  ['kappctrl.k14s.io/App', 'kapp-controller applies what it says'],
  ['kapp.k14s.io/Config', 'kapp keeps fields of the cluster by it'],
])
/** Fields that say when and how patiently they work. */
const patience: ReadonlySet<string> = new Set(['syncPeriod', 'pollingInterval', 'period', 'interval', 'override'])

const changedSync = (path: string, before: RevisionUnits, after: RevisionUnits): string | undefined => {
  const texts = [before, after].map(({ textOf }) => textOf(path) ?? '')
  if (!texts.some((text) => /\b(?:configsync\.gke|fleet\.cattle|kappctrl\.k14s|kapp\.k14s)\.io\//.test(text)))
    return undefined
  const [old, now] = texts.map(syncsIn)
  const title = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].find(
    (one) => !isSameJson(old?.get(one) ?? null, now?.get(one) ?? null),
  )
  return title === undefined || ![before, after].some((side) => decidesBelow('', side))
    ? undefined
    : syncs.get(title.slice(0, title.indexOf(' ')))
}

const syncsIn = (text: string): ReadonlyMap<string, Json> =>
  new Map(
    readValues(text).flatMap((value): readonly (readonly [string, Json])[] => {
      const version = textAt(value, 'apiVersion')
      const kind = `${version.slice(0, version.indexOf('/'))}/${textAt(value, 'kind')}`
      return syncs.has(kind) && isJsonObject(value)
        ? [
            [
              `${kind} ${textAt(value, 'metadata', 'namespace')}/${textAt(value, 'metadata', 'name')}`,
              decidingFields(value),
            ],
          ]
        : []
    }),
  )

const decidingFields = (value: JsonObject): Json => {
  const fields = (of: JsonObject, out: ReadonlySet<string>): Json =>
    Object.fromEntries(Object.entries<Json>(of).filter(([name]) => !out.has(name)))
  const spec = value['spec']
  return isJsonObject(spec) ? fields(spec, patience) : fields(value, new Set(['metadata', 'status']))
}

const reasonOf = (path: string, by: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes, and ${by}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

interface Reader {
  readonly reads: (path: string) => boolean
  readonly by: string
}

/** Objects of Argo CD that read files of any name. */
const readersOf = ({ files }: RevisionUnits): readonly Reader[] =>
  gitOpsObjects(files)
    .filter(({ group }) => group === 'argoproj.io')
    .flatMap((object) => [...generatorReader(object), ...parameterReader(object)])

const generatorReader = (object: GitOpsObject): readonly Reader[] => {
  const globs = filesOf(objectAt(object.content, 'spec')['generators'])
  return globs.length === 0
    ? []
    : [{ reads: globMatcher(globs), by: `a git generator of ${titleOf(object)} at ${object.path} reads it` }]
}

/** Patterns of every git generator, also of those inside a matrix or a merge. */
const filesOf = (value: Json | undefined): readonly string[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(filesOf)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, below]) =>
    name === 'git' ? objectsAt(below, 'files').map((one) => textAt(one, 'path')) : filesOf(below),
  )
}

const parameterReader = (object: GitOpsObject): readonly Reader[] => {
  const template = object.kind === 'ApplicationSet' ? objectAt(object.content, 'spec', 'template') : object.content
  const spec = objectAt(template, 'spec')
  const paths = sourcesOfApplication(spec).flatMap((source) =>
    [
      ...objectsAt(source, 'helm', 'fileParameters').map((one) => textAt(one, 'path')),
      // Of a chart that stands here the values are rendered.
      ...(textAt(source, 'chart') === ''
        ? []
        : textsAt(source, 'helm', 'valueFiles').filter((one) => one.startsWith('$'))),
    ].flatMap((named) => {
      const path = named.replace(/^\$[\w-]+\//, '/')
      return (path.startsWith('/') ? normalPath(path.slice(1)) : joinPath(textAt(source, 'path'), path)) ?? []
    }),
  )
  // A path that a generator fills in is known by its end alone.
  const isRead = (path: string): boolean =>
    paths.some((one) => (one.includes('{{') ? path.endsWith(one.slice(one.lastIndexOf('/'))) : path === one))
  return paths.length === 0 ? [] : [{ reads: isRead, by: `${titleOf(object)} at ${object.path} takes a value of it` }]
}
