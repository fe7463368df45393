import { readObjects } from '../manifests/read-objects.js'
import { teamNamespace } from '../manifests/team-namespace.js'
import { buildFile } from '../manifests/templates.js'
import { textAt } from '../mesh/fields.js'
import { isDnsLabel } from '../ports/dns-label.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf } from '../ports/repository.js'
import { readValues } from './read-values.js'
import { pathIn } from './revision-tree.js'
import type { Unit } from './unit.js'

/**
 * The namespace that most of a unit's objects come to, as its files say it: what an object of GitOps names, the kustomization's own,
 * those of its bases, the objects', a chart's value `namespace`. undefined where nothing says it.
 */
export const namespaceOfUnit = (unit: Unit, textOf: (path: string) => string | undefined): string | undefined => {
  if (unit.namespace !== undefined) return unit.namespace
  const texts = [...unit.reads].sort(byCodePoint).map((path) => ({ path, text: textOf(path) ?? '' }))
  const { source } = unit
  const folder = source.kind === 'plain' ? '' : source.folder
  const builds = texts.filter(({ path }) => buildFile(path) === 'kustomize')
  const own = builds.filter(({ path }) => folderOf(path) === folder).flatMap(({ text }) => namespacesIn(text))
  const { objects } = readObjects(
    texts.map(({ path, text }) => ({ path, text, digest: path })),
    { selection: 'found' },
  )
  return (
    own[0] ??
    teamNamespace(builds.flatMap(({ text }) => namespacesIn(text))) ??
    teamNamespace(objects.map(({ key }) => key.namespace)) ??
    valueFilesOf(unit)
      .flatMap((path) => namespacesIn(textOf(path) ?? ''))
      .at(-1)
  )
}

/** The values of a chart, in the order in which a later one wins. */
export const valueFilesOf = ({ source }: Unit): readonly string[] =>
  source.kind !== 'helm' ? [] : [pathIn(source.folder, 'values.yaml'), ...source.valueFiles]

/** `namespace:` at the top of each document. */
const namespacesIn = (text: string): readonly string[] =>
  readValues(text)
    .map((value) => textAt(value, 'namespace'))
    .filter(isDnsLabel)
