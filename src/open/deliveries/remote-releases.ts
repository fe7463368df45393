import { readObject } from '../../manifests/live-object.js'
import { installsIstio } from '../../mesh/coverage/installers.js'
import { judgeChange } from '../../mesh/coverage/judge-change.js'
import { chartKinds, isElsewhere, namespaceOfRelease } from '../../mesh/coverage/remote-charts.js'
import { objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import type { Elsewhere } from '../../units/find-units.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readValues } from '../../units/read-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** The object itself, as its file holds it. */
const objectOf = ({ id, path }: Elsewhere, { found }: RevisionUnits): GitOpsObject | undefined =>
  found.objects.find((one) => one.path === path && (titleOf(one) === id || id.startsWith(`${titleOf(one)} source `)))

type Around = (release: KubernetesObject) => MeshState

const aroundIt: Around = (release) => ({ objects: [release], reads: [] })

/** A release, and a policy in the namespace that it fills: whatever it brings there may stand beside that policy. */
const besidePolicy: Around = (release) => ({
  objects: [
    release,
    readObject({
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { namespace: namespaceOfRelease(release) || 'default', name: 'policy' },
    }),
  ],
  reads: [],
})

/**
 * Whether what changes of a release decides nothing, wherever the objects of its chart go and whatever policies stand there: the
 * table of coverage knows each changed field as neutral (docs/decisions/charts-from-elsewhere.md).
 */
export const changesNothing = (old: GitOpsObject, now: GitOpsObject): boolean => isNeutral(old, now, besidePolicy)

const isNeutral = (old: GitOpsObject, now: GitOpsObject, around: Around): boolean => {
  const [before, after] = [readObject(old.content), readObject(now.content)]
  if (old.kind !== now.kind || !chartKinds.includes(`${now.group}/${now.kind}`)) return false
  if (!isElsewhere(before) || !isElsewhere(after)) return false
  if (namespaceOfRelease(before) !== namespaceOfRelease(after)) return false
  return judgeChange({ before, after }, [around(before), around(after)]).every(
    ({ judgement }) => judgement.cover === 'neutral',
  )
}

/** Prose and pictures: nobody applies them. */
const isProse = /\.(?:md|txt|adoc|rst|png|svg|jpe?g|gif|pdf)$|(?:^|\/)(?:LICENSE|CODEOWNERS|OWNERS)$/i

/** Members that lead to folders and files, whose names are none of a namespace. */
const leading = new Set(['resources', 'bases', 'components', 'path', 'sourceRef'])

/** Whether a value says the namespace: as a text or a name of a member, in the name of an account or of a host. */
const says = (value: Json, namespace: RegExp): boolean => {
  if (typeof value === 'string') return namespace.test(value)
  if (Array.isArray(value)) return value.some((one: Json) => says(one, namespace))
  if (!isJsonObject(value)) return false
  return Object.entries<Json>(value).some(
    ([name, below]) => namespace.test(name) || (!leading.has(name) && says(below, namespace)),
  )
}

const isHarmless = (value: Json, namespace: string): boolean =>
  (textAt(value, 'kind') === 'Namespace' && textAt(value, 'metadata', 'name') === namespace) ||
  textAt(value, 'apiVersion').startsWith('source.toolkit.fluxcd.io/')

/** More texts than these are not read one by one. */
const mostTexts = 3000

/** Texts of a revision that hold one of these words, by their paths; undefined: there are too many to look. What is on disk has no index. */
const textsHolding = async (
  repository: WholeRepository,
  at: RevisionUnits,
  words: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> => {
  if (at.revision === '') return new Map()
  const found = await repository.whole.holding?.(at.revision, words)
  const paths = (found ?? at.tree.paths).filter((path) => !isProse.test(path))
  const [known, others] = [paths.filter((path) => at.textOf(path) !== undefined), new Set(paths)]
  for (const path of known) others.delete(path)
  if (others.size > mostTexts) return undefined
  const texts = [
    ...known.map((path) => [path, at.textOf(path) ?? ''] as const),
    ...(await textsOf(repository, at, [...others])),
  ]
  return new Map(texts.filter(([, text]) => words.some((word) => text.includes(word))))
}

const namePattern = (namespace: string): RegExp => new RegExp(`(?:^|[./:@\\s])${quotePattern(namespace)}(?:$|[./:\\s])`)

/** Whether nothing of a revision but the release says its namespace, so that no policy of it can stand there or speak of it. */
const isSaidByItAlone = async (
  repository: WholeRepository,
  at: RevisionUnits,
  release: GitOpsObject,
  namespace: string,
): Promise<boolean> => {
  const texts = await textsHolding(repository, at, [namespace])
  if (texts === undefined) return false
  const name = namePattern(namespace)
  return [...texts].every(([path, text]) => {
    const values = /\.(?:ya?ml|json)$/.test(path) ? readValues(text) : []
    const isOwn = (value: Json): boolean =>
      path === release.path &&
      textAt(value, 'kind') === release.kind &&
      textAt(value, 'metadata', 'name') === release.name
    return values.length > 0 && values.every((one) => isOwn(one) || isHarmless(one, namespace) || !says(one, name))
  })
}

/** A release into a namespace that nothing else of either revision names: it stands beside nothing that was read. */
const standsAlone = async (
  repository: WholeRepository,
  all: readonly GitOpsObject[],
  sides: readonly RevisionUnits[],
): Promise<boolean> => {
  const releases = all.map(({ content }) => readObject(content))
  const [namespace = '', ...others] = [...new Set(releases.map(namespaceOfRelease))]
  const [release] = all
  if (release === undefined || namespace === '' || others.length > 0) return false
  if (!releases.every((one) => isElsewhere(one) && !installsIstio(one))) return false
  const alone = await Promise.all(sides.map((side) => isSaidByItAlone(repository, side, release, namespace)))
  return alone.every(Boolean)
}

const policyWords = ['security.istio.io', 'AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']

/** Whether an object is a policy that neither stands in a namespace nor speaks of it, nor selects whatever there is in the mesh. */
const isPolicyApart = (value: Json, name: RegExp): boolean => {
  const namespace = textAt(value, 'metadata', 'namespace')
  const selects = [objectAt(value, 'spec', 'selector'), objectAt(value, 'spec', 'targetRef')].some(
    (one) => Object.keys(one).length > 0,
  )
  return (
    textAt(value, 'apiVersion').startsWith('security.istio.io/') &&
    /^[a-z0-9-]+$/.test(namespace) &&
    (namespace !== 'istio-system' || selects || objectsAt(value, 'spec', 'targetRefs').length > 0) &&
    !says(value, name)
  )
}

/** Whether a unit that has the file places objects in a namespace. */
const placesIn = (path: string, { found, textOf }: RevisionUnits, namespace: string, name: RegExp): boolean =>
  found.units
    .filter(({ reads }) => reads.has(path))
    .some(
      (unit) =>
        unit.namespace === namespace ||
        unit.placedIn === namespace ||
        [...unit.reads]
          .filter(isKustomizationFile)
          .some((file) => readValues(textOf(file) ?? '').some((one) => says(one, name))),
    )

/** Whether every policy of a revision is known, and none of them stands in the namespace or speaks of it. */
const isUnguarded = async (repository: WholeRepository, at: RevisionUnits, namespace: string): Promise<boolean> => {
  const texts = await textsHolding(repository, at, policyWords)
  if (texts === undefined) return false
  const name = namePattern(namespace)
  return [...texts].every(([path, text]) => {
    const values = /\.(?:ya?ml|json)$/.test(path) ? readValues(text) : []
    const speaking = values.filter((one) => policyWords.some((word) => JSON.stringify(one).includes(word)))
    return (
      values.length > 0 &&
      speaking.every((one) => textAt(one, 'kind') === 'CustomResourceDefinition' || isPolicyApart(one, name)) &&
      !placesIn(path, at, namespace, name)
    )
  })
}

/**
 * A release that stays in a namespace where no policy stands, and of which no policy speaks: the claim is narrowed by what it brings
 * there, and no more than that changes.
 */
const staysUnguarded = async (
  repository: WholeRepository,
  [old, now]: readonly [GitOpsObject, GitOpsObject],
  sides: readonly RevisionUnits[],
): Promise<boolean> => {
  const namespace = namespaceOfRelease(readObject(now.content))
  if (namespace === '' || installsIstio(readObject(now.content)) || !isNeutral(old, now, aroundIt)) return false
  const unguarded = await Promise.all(sides.map((side) => isUnguarded(repository, side, namespace)))
  return unguarded.every(Boolean)
}

/**
 * Whether the change of an object that applies what this repository does not hold decides nothing of what it holds: by what of it
 * changes, or by where it goes.
 */
export const isNeutralElsewhere = async (
  repository: WholeRepository,
  [old, now]: readonly [Elsewhere | undefined, Elsewhere | undefined],
  [before, after]: readonly [RevisionUnits, RevisionUnits],
): Promise<boolean> => {
  const one = old && objectOf(old, before)
  const other = now && objectOf(now, after)
  if ((old === undefined) !== (one === undefined) || (now === undefined) !== (other === undefined)) return false
  if (one !== undefined && other !== undefined) {
    if (changesNothing(one, other)) return true
    if (await staysUnguarded(repository, [one, other], [before, after])) return true
  }
  return standsAlone(
    repository,
    [one, other].filter((object) => object !== undefined),
    [before, after],
  )
}
