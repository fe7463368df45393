import { mayHold } from '../../manifests/may-hold.js'
import { fileReader, type ReadCache } from '../../manifests/read-objects.js'
import { everyChange, type ObjectChange } from '../../mesh/changed-objects.js'
import { filledBy, mayWorkByOthers, wordsOfFilling } from '../../mesh/coverage/filled-objects.js'
import { fillingChanges } from '../../mesh/coverage/uncovered.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { isKubernetesGroup } from '../../mesh/kubernetes-groups.js'
import { isJsonObject } from '../../ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import type { RepositoryFile } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Where what changes and what stands are, and what is not proven of the two. */
export interface Filling {
  readonly reason: Reason
  readonly path: string
  readonly standing: string
  /** Who compares both files sees it as well. */
  readonly isCompared: boolean
}

/**
 * Objects that change and fill in, or trigger, an object that stands in any other file of the repository (mesh/coverage/filled-objects):
 * whoever compares the one alone sees nothing of the other.
 */
export const changedFillings = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  cache: ReadCache,
): Promise<readonly Filling[]> => {
  const read = fileReader({ selection: 'found', cache })
  const objectsIn = (files: readonly RepositoryFile[]): readonly KubernetesObject[] =>
    files.flatMap((file) => read(file).objects)
  const [old, now] = [before, after].map(({ files }) => objectsIn(files.filter(({ path }) => changed.has(path))))
  const states = [stateOf(old ?? []), stateOf(now ?? [])] as const
  const changes = everyChange(...states)
  const words = [...new Set(changes.flatMap((change) => wordsOfFilling(change, states)))]
  if (words.length === 0) return []
  const asked = new RegExp(words.map(quotePattern).join('|'))
  const files = after.files.filter(({ path, text }) => !changed.has(path) && asked.test(text))
  const own = new Set(changes.flatMap((change) => change.after ?? []))
  const standing = [
    ...(now ?? []).filter((object) => !own.has(object)),
    ...objectsIn(files.filter(({ text }) => mayHoldOther(text))),
  ]
  const around = [stateOf([...(old ?? []), ...standing]), stateOf([...(now ?? []), ...standing])] as const
  const isMet = (object: KubernetesObject): boolean =>
    mayWorkByOthers(object, around) && changes.some((change) => filledBy(object, change, around) !== undefined)
  return [
    ...(standing.some(isMet) ? toldOf(changes, standing.filter(isMet), around, after, objectsIn) : []),
    ...choosing(changes, [...standing, ...(await fleetFiles(repository, after, changes))], around),
  ]
}

const stateOf = (objects: readonly KubernetesObject[]): MeshState => ({ objects, reads: [] })

/** Of Kubernetes' own kinds these alone may work by others. */
const working = /^(?:MutatingAdmissionPolicy.*|ConfigMap|Secret)$/

const mayHoldOther = (text: string): boolean => {
  const { groups, kinds } = mayHold(text)
  if (groups === 'any' || kinds === 'any') return true
  return [...groups].some((group) => !isKubernetesGroup(group)) || [...kinds].some((kind) => working.test(kind))
}

const pathOf = ({ source }: KubernetesObject): string => (source.kind === 'file' ? source.path : '')

/** What decides in what stands may depend on policies beside it, and on what it names. */
const isContext = /istio\.io\//

const toldOf = (
  changes: readonly ObjectChange[],
  met: readonly KubernetesObject[],
  around: readonly [MeshState, MeshState],
  { files }: RevisionUnits,
  objectsIn: (files: readonly RepositoryFile[]) => readonly KubernetesObject[],
): readonly Filling[] => {
  const there = new Set(around[1].objects)
  const context = objectsIn(files.filter(({ text }) => isContext.test(text))).filter((object) => !there.has(object))
  const [old, now] = around.map(({ objects }) => stateOf([...objects, ...context]))
  if (old === undefined || now === undefined) return []
  return met.flatMap((standing) =>
    fillingChanges(changes, [old, now], undefined, [standing]).map(({ object, text }) =>
      fillingOf(object, pathOf(standing), text, true),
    ),
  )
}

const fillingOf = (object: KubernetesObject, standing: string, text: string, isCompared: boolean): Filling => ({
  isCompared,
  path: pathOf(object),
  standing,
  reason: {
    code: 'CHANGE_UNREAD',
    text: `${text} (it stands in ${standing}). Render it at both revisions, and give the results as before and after.`,
    where: object.source,
  },
})

/** Objects of tools that deliver to clusters by their labels. */
const delivers = ({ key: { group, kind } }: KubernetesObject): boolean =>
  (group === 'argoproj.io' && kind === 'ApplicationSet') ||
  (group === 'fleet.cattle.io' && /^(?:GitRepo|Bundle|ClusterGroup|HelmOp|fleet\.yaml)$/.test(kind))

/** What stands for a cluster there. */
const isCluster = ({ key: { group, kind }, labels }: KubernetesObject): boolean =>
  labels['argocd.argoproj.io/secret-type'] === 'cluster' || (group === 'fleet.cattle.io' && /^Cluster/.test(kind))

/** Labels of clusters by which a tool chooses what it applies there. */
const choosing = (
  changes: readonly ObjectChange[],
  standing: readonly KubernetesObject[],
  around: readonly [MeshState, MeshState],
): readonly Filling[] => {
  const clusters = changes.filter(({ before, after }) =>
    [before, after].some((one) => one !== undefined && isCluster(one)),
  )
  return clusters.length === 0
    ? []
    : standing.filter(delivers).flatMap((object) =>
        clusters.flatMap((change): readonly Filling[] => {
          const cluster = change.after ?? change.before
          const chosen = filledBy(object, change, around)
          return cluster === undefined || chosen === undefined || chosen === 'comes'
            ? []
            : [
                fillingOf(
                  cluster,
                  pathOf(object),
                  `${keyTitle(cluster.key)} changes a label by which ${keyTitle(object.key)} chooses what is applied there`,
                  false,
                ),
              ]
        }),
      )
}

/** Fleet reads this file of a folder as it reads its objects. */
const fleetFiles = async (
  repository: WholeRepository,
  after: RevisionUnits,
  changes: readonly ObjectChange[],
): Promise<readonly KubernetesObject[]> => {
  if (!changes.some((change) => (change.after ?? change.before)?.key.group === 'fleet.cattle.io')) return []
  const paths = after.tree.paths.filter((path) => /(?:^|\/)fleet\.ya?ml$/.test(path))
  return [...(await textsOf(repository, after, paths))].flatMap(([path, text]) =>
    readValues(text)
      .filter(isJsonObject)
      .map((content): KubernetesObject => {
        const source = { kind: 'file', path, line: 1, column: 1 } as const
        const key = { group: 'fleet.cattle.io', kind: 'fleet.yaml', namespace: '', name: path }
        return { key, apiVersion: '', labels: {}, annotations: {}, content, source, locate: () => source }
      }),
  )
}

export const byReason = (fillings: readonly Filling[]): readonly Reason[] =>
  [...new Map(fillings.map(({ reason }) => [reason.text, reason])).values()].sort((a, b) => byCodePoint(a.text, b.text))
