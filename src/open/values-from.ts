import type { Reason } from '../mesh/difference/access-diff.js'
import { objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { isSameJson, type Json } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf } from '../ports/repository.js'
import { gitOpsObjects, readGitOps, titleOf, type GitOpsObject } from '../units/gitops-object.js'
import { isKustomizationFile } from '../units/kustomizations.js'
import { readValues } from '../units/read-values.js'
import { joinPath } from '../units/revision-tree.js'
import type { RevisionUnits } from './revision-units.js'

/**
 * A HelmRelease takes values of ConfigMaps and Secrets by their names. Where the change touches what holds or makes one of
 * that name, its chart is rendered otherwise in the cluster, and nothing is proven of it.
 */
export const changedValuesFrom = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const releases = releasesOf(after)
  if (releases.length === 0) return []
  const held = heldChanges(before, after, changed)
  const made = [before, after].flatMap((side) => generatedChanges(side, changed))
  const changes = new Map([...made, ...held])
  return releases
    .flatMap((release) =>
      objectsAt(release.content, 'spec', 'valuesFrom').flatMap((reference): readonly Reason[] => {
        const name = textAt(reference, 'name')
        const path = changes.get(name)
        return path === undefined ? [] : [reasonOf(release, textAt(reference, 'kind'), name, path)]
      }),
    )
    .sort((a, b) => byCodePoint(a.text, b.text))
}

const reasonOf = (release: GitOpsObject, kind: string, name: string, path: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes the ${kind || 'object'} ${name}, of which ${titleOf(release)} at ${release.path} takes values: its chart was not rendered with them. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

const releasesOf = ({ files }: RevisionUnits): readonly GitOpsObject[] =>
  gitOpsObjects(files.filter(({ text }) => text.includes('valuesFrom'))).filter(
    ({ group, kind }) => group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease',
  )

/** Objects of any kind that change, by name: a SealedSecret makes a Secret of its own name. */
const heldChanges = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const objects = ({ textOf }: RevisionUnits, path: string): readonly GitOpsObject[] =>
    readGitOps(path, textOf(path) ?? '')
  const contents = (all: readonly GitOpsObject[], name: string): Json[] =>
    all.filter((one) => one.name === name).map(({ content }) => content)
  const found = new Map<string, string>()
  for (const path of changed) {
    const [old, now] = [objects(before, path), objects(after, path)]
    for (const { name } of [...old, ...now])
      if (!isSameJson(contents(old, name), contents(now, name))) found.set(name, path)
  }
  return found
}

/** Names that a generator of a kustomization makes, where it or a file of it changes. */
const generatedChanges = (
  { tree, textOf }: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly (readonly [name: string, path: string])[] =>
  tree.paths.filter(isKustomizationFile).flatMap((path) => {
    const [value] = readValues(textOf(path) ?? '')
    return ['configMapGenerator', 'secretGenerator'].flatMap((field) =>
      (value === undefined ? [] : objectsAt(value, field)).flatMap((generator) => {
        const sources = ['files', 'envs']
          .flatMap((list) => textsAt(generator, list))
          .concat(textAt(generator, 'env'))
          .flatMap((text) => joinPath(folderOf(path), text.slice(text.indexOf('=') + 1)) ?? [])
        const touched = [path, ...sources].find((one) => changed.has(one))
        return touched === undefined ? [] : [[textAt(generator, 'name'), touched] as const]
      }),
    )
  })
