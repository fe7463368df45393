import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectsAt, textAt } from '../../mesh/fields.js'
import { byCodePoint } from '../../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { heldChanges } from './held-changes.js'
import type { RevisionUnits } from '../reached/revision-units.js'

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
  const changes = new Map(heldChanges(before, after, changed).map(({ name, path }) => [name, path]))
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
