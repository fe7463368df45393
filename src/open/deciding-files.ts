import { globMatcher } from '../manifests/glob.js'
import { sourcesOfApplication } from '../mesh/coverage/remote-charts.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../units/gitops-object.js'
import { joinPath, normalPath } from '../units/revision-tree.js'
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

/** Names of such files. */
export const decidingGlobs: readonly string[] = tools.flatMap(([globs]) => globs)

const matchers = tools.map(([globs, by]) => ({ matches: globMatcher(globs), by }))

/** Changed files that decide what is applied without being a manifest, by their names or because an object names them. */
export const changedDecidingFiles = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const readers = [before, after].flatMap(readersOf)
  return [...changed].sort(byCodePoint).flatMap((path): readonly Reason[] => {
    const by = matchers.find(({ matches }) => matches(path))?.by ?? readers.find(({ reads }) => reads(path))?.by
    return by === undefined ? [] : [reasonOf(path, by)]
  })
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
