import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { heldChanges } from './held-changes.js'
import { changesNothing } from '../deliveries/remote-releases.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { holdsObject } from '../templates/object-text.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readWhole } from '../../units/read-values.js'

/**
 * A HelmRelease takes values of ConfigMaps and Secrets by their names. Where the change touches what holds or makes one of
 * that name, its chart is rendered otherwise in the cluster, and nothing is proven of it, unless what differs in a file of values decides
 * nothing in a chart from elsewhere.
 */
export const changedValuesFrom = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const releases = releasesOf(after)
  if (releases.length === 0) return []
  const changes = new Map(heldChanges(before, after, changed).map(({ name, path }) => [name, path]))
  const paths = [...new Set(changes.values())]
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  return releases
    .flatMap((release) =>
      objectsAt(release.content, 'spec', 'valuesFrom').flatMap((reference): readonly Reason[] => {
        const name = textAt(reference, 'name')
        const path = changes.get(name)
        if (path === undefined) return []
        const sides = [wholeValues(path, old.get(path)), wholeValues(path, now.get(path))] as const
        const isPlaced = textAt(reference, 'targetPath') !== ''
        return !isPlaced && isNeutralTo(release, sides)
          ? []
          : [reasonOf(release, textAt(reference, 'kind'), name, path)]
      }),
    )
    .sort((a, b) => byCodePoint(a.text, b.text))
}

/** What a file of values alone holds, which a generator makes a ConfigMap of. */
const wholeValues = (path: string, text: string | undefined): JsonObject | undefined => {
  if (text === undefined || !/\.ya?ml$/.test(path) || isKustomizationFile(path) || holdsObject(text)) return undefined
  const values = readWhole(text) ?? []
  const [only] = values
  return values.length === 1 && isJsonObject(only) ? only : undefined
}

/** Whether a release from elsewhere would be as good as unchanged with either of these as its own values. */
const isNeutralTo = (
  release: GitOpsObject,
  [old, now]: readonly [JsonObject | undefined, JsonObject | undefined],
): boolean => {
  if (old === undefined || now === undefined) return false
  const taking = (values: JsonObject): GitOpsObject => ({
    ...release,
    content: { ...release.content, spec: { ...objectAt(release.content, 'spec'), values } },
  })
  return changesNothing(taking(old), taking(now))
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
