import { globMatcher } from '../../manifests/glob.js'
import { sourcesOfApplication } from '../../mesh/coverage/remote-charts.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { folderOf, nameOf, normalPath } from '../../ports/repository.js'
import { chartFolders } from '../../units/charts.js'
import { withoutDefinitions } from '../../units/without-definitions.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import { readValues } from '../../units/read-values.js'
import { byCodePoint } from '../../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { isInside, joinPath, pathIn } from '../../units/revision-tree.js'
import { buildsAlone } from './skaffold-builds.js'
import { isOtherPackage } from './changed-packages.js'
import { changedPlaces } from './delivery-fields.js'
import { changedSyncIn } from './sync-objects.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** Files of deployment tools that are no manifests, and decide which manifests are applied and how they are filled in. */
const tools: readonly (readonly [globs: readonly string[], by: string])[] = [
  [['**/.sourceignore'], 'Flux leaves files out by it'],
  [['**/.argocd-source.yaml', '**/.argocd-source-*.yaml'], 'Argo CD lays it over the source of an Application'],
  [['**/fleet.yaml', '**/fleet.yml'], 'Fleet takes values and overlays of it'],
  [['**/skaffold*.yaml', '**/skaffold*.yml'], 'Skaffold takes manifests and values of it'],
  [
    [
      ...['**/helmfile*.yaml', '**/helmfile*.yml', '**/helmfile.d/**/*.yaml', '**/helmfile.d/**/*.yml'],
      ...['**/helmfile*.yaml.gotmpl', '**/helmfile.d/*.yaml.gotmpl'],
    ],
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
  [['**/werf.yaml', '**/werf.yml', '**/werf-giterminism.yaml'], 'werf takes charts and values of it'],
  [['**/devspace.yaml', '**/devspace.yml'], 'DevSpace takes charts, values and patches of it'],
  [
    ['**/garden.yaml', '**/garden.yml', '**/*.garden.yaml', '**/*.garden.yml'],
    'Garden takes manifests, values and patches of it',
  ],
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
  const readers = [before, after].flatMap((side) => [
    ...readersOf(side),
    ...functionInputs(side),
    ...kluctlInputs(side),
  ])
  return [...changed].sort(byCodePoint).flatMap((path): readonly Reason[] => {
    const by =
      (isSameSource(path, before, after) || buildsAlone(path, before, after)
        ? undefined
        : matchers.find(({ matches }) => matches(path))?.by) ??
      readers.find(({ reads }) => reads(path))?.by ??
      toolOfFolder(path, before, after) ??
      kluctlDeployment(path, before, after) ??
      besideDefinitions(path, before, after) ??
      changedSync(path, before, after) ??
      (isOtherPackage(path, before, after) && [before, after].some((side) => decidesBelow('', side))
        ? 'Zarf takes charts, values and manifests of it'
        : undefined)
    return by === undefined ? [] : [reasonOf(path, by)]
  })
}

/** What Argo CD lays over a source, as programs that follow new images write it: other images of the same containers. */
const isSameSource = (path: string, before: RevisionUnits, after: RevisionUnits): boolean => {
  const [old, now] = [before, after].map(({ textOf }) => readValues(textOf(path) ?? ''))
  if (!nameOf(path).startsWith('.argocd-source') || old === undefined || now === undefined) return false
  if (old.length > 1 || now.length > 1 || old.length + now.length === 0) return false
  const [one, other] = [old, now].map(([source]): Json => ({ source: source ?? {} }))
  return changedPlaces(one, other, { rendered: [], neutral: [] }).length === 0
}

/** Where a package of kpt was taken from is a note of it, as long as no function runs (kpt: Kptfile, upstream). */
const isNoteOfPackage = (path: string, sides: readonly RevisionUnits[]): boolean =>
  nameOf(path) === 'Kptfile' &&
  sides.every(({ textOf }) => {
    const values = readValues(textOf(path) ?? '')
    return values.length === 1 && values.every((value) => isJsonObject(value) && value['pipeline'] === undefined)
  })

const toolOfFolder = (path: string, ...sides: readonly RevisionUnits[]): string | undefined => {
  if (isNoteOfPackage(path, sides)) return undefined
  const by = folderMatchers.find(({ matches }) => matches(path))?.by
  return by !== undefined && sides.some((side) => decidesBelow(folderOf(path), side)) ? by : undefined
}

/** What stands in a file of kluctl, and in no manifest (kluctl: deployment.yaml). */
const ofKluctl = /^(?:deployments|vars|overrideNamespace|commonLabels|commonAnnotations|when|deleteObjects)\s*:/m
const isDeployment = (path: string, text: string): boolean =>
  /^deployment\.ya?ml$/.test(nameOf(path)) && ofKluctl.test(text) && !/^(?:apiVersion|kind)\s*:/m.test(text)

/** Manifests of Deployments have the same name: one that lists no deployments is kluctl's where a project of it is above. */
const isOfKluctl = (path: string, { tree, textOf }: RevisionUnits): boolean =>
  /^deployments\s*:/m.test(textOf(path) ?? '') ||
  tree.paths.some((one) => /(?:^|\/)\.kluctl(?:-library)?\.ya?ml$/.test(one) && isInside(path, folderOf(one)))

const kluctlDeployment = (path: string, ...sides: readonly RevisionUnits[]): string | undefined =>
  sides.some(
    (side) =>
      isDeployment(path, side.textOf(path) ?? '') && isOfKluctl(path, side) && decidesBelow(folderOf(path), side),
  )
    ? 'kluctl takes deployments and variables of it'
    : undefined

/** Files of variables, which kluctl fills manifests in with. */
const kluctlInputs = (side: RevisionUnits): readonly Reader[] =>
  side.tree.paths.flatMap((path) => {
    if (!/(?:^|\/)deployment\.ya?ml$/.test(path)) return []
    const text = side.textOf(path) ?? ''
    if (!isDeployment(path, text) || !isOfKluctl(path, side) || !decidesBelow(folderOf(path), side)) return []
    const files = readValues(text)
      .flatMap((value) => objectsAt(value, 'vars'))
      .flatMap((one) => joinPath(folderOf(path), textAt(one, 'file')) ?? [])
    return files.map((file) => ({
      reads: (one: string) => one === file,
      by: `kluctl takes variables of it, by ${path}`,
    }))
  })

/** What a function of kpt is called with (kpt: Kptfile, pipeline). */
const functionInputs = (side: RevisionUnits): readonly Reader[] =>
  side.tree.paths.flatMap((path) => {
    if (!/(?:^|\/)Kptfile$/.test(path) || !decidesBelow(folderOf(path), side)) return []
    const functions = readValues(side.textOf(path) ?? '').flatMap((value) =>
      ['mutators', 'validators'].flatMap((list) => objectsAt(value, 'pipeline', list)),
    )
    return functions
      .map((one) => textAt(one, 'configPath'))
      .filter((name) => name !== '')
      .flatMap((name) => joinPath(folderOf(path), name) ?? [])
      .map((file) => ({ reads: (one: string) => one === file, by: `kpt calls a function of ${path} with it` }))
  })

/** Helm applies whatever stands beside a chart's definitions as it is, at the first installation alone (Helm: crds/). */
const besideDefinitions = (path: string, ...sides: readonly RevisionUnits[]): string | undefined => {
  const isOfChart = ({ tree }: RevisionUnits): boolean =>
    [...chartFolders(tree)].some((folder) => isInside(path, pathIn(folder, 'crds')))
  if (!/\.(?:ya?ml|json)$/.test(path) || !sides.some(isOfChart)) return undefined
  const [old, now] = sides.map((side) => withoutDefinitions(side.textOf(path) ?? ''))
  if (old === now || ![old, now].some((text) => text !== undefined && holdsOthers(text))) return undefined
  return 'Helm applies what it holds beside definitions where it installs the chart, and never again'
}

/** A text that cannot be read may hold anything. */
const holdsOthers = (text: string): boolean => {
  if (!mayHoldDeciding(mayHold(text))) return false
  const kinds = readValues(text).map((value) => textAt(value, 'kind'))
  return kinds.length === 0 || kinds.some((kind) => kind !== '' && kind !== 'CustomResourceDefinition')
}

const decidesBelow = (folder: string, { files }: RevisionUnits): boolean =>
  files.some(({ path, text }) => isInside(path, folder) && mayHoldPolicy(mayHold(text)))

const changedSync = (path: string, before: RevisionUnits, after: RevisionUnits): string | undefined => {
  const by = changedSyncIn([before.textOf(path) ?? '', after.textOf(path) ?? ''])
  return by !== undefined && [before, after].some((side) => decidesBelow('', side)) ? by : undefined
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
export const readersOf = ({
  files,
}: {
  readonly files: readonly { readonly path: string; readonly text: string }[]
}): readonly Reader[] =>
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
  const patterns = paths.map(pathPattern)
  const isRead = (path: string): boolean => patterns.some((one) => one.test(path))
  return paths.length === 0 ? [] : [{ reads: isRead, by: `${titleOf(object)} at ${object.path} takes a value of it` }]
}

/** A path that a generator fills in is known by its last name, and by nothing where that is filled in as a whole. */
const pathPattern = (path: string): RegExp => {
  const named = path.replaceAll(/\{\{.*?\}\}/g, filled)
  if (!named.includes(filled)) return new RegExp(`^${quotePattern(path)}$`)
  const name = nameOf(named)
  const known = name === filled ? named : name
  return new RegExp(`(?:^|/)${quotePattern(known).replaceAll(filled, '.*')}$`)
}

/** Stands for what a generator fills in: no path has it. */
const filled = '\0'
