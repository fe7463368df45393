import { objectDigest } from '../mesh/digest.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Sides, UnitBeside } from '../plan/opened-environment.js'
import { groupBy } from '../ports/group-by.js'
import { printableName } from '../manifests/not-regular.js'
import { listNames } from '../ports/list-names.js'
import { keyText, type KubernetesObject, type ReadRecord } from '../ports/object.js'
import { quotePattern } from '../ports/quote-pattern.js'
import { meets, type TouchedPlaces } from '../units/touched-places.js'
import { isDeciding, mayBecome, namespacesOf, type UnitText, type UnitWords } from '../units/words-of-unit.js'
import { unprovenSides } from './no-sides.js'
import { unreadRecords } from './unread-records.js'

/** More units than this are not rendered beside one: what they may hold is taken from their words. */
export const mostRendered = 300

/** So many at a time: one program for each core of a small runner, and one whose answer is read meanwhile. */
export const renderedAtOnce = 3

/** More than this are compared one by one, and not all together too. */
export const mostTogether = 20

/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
export const common: ReadonlySet<string> = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount'])

/**
 * Two states of one object are never applied together. Only the base tells it: a change must not be able to say that its own
 * unit belongs to another cluster.
 */
export const areAlternatives = (ours: readonly KubernetesObject[], theirs: readonly KubernetesObject[]): boolean => {
  const digests = new Map(ours.map((object) => [keyText(object.key), objectDigest(object)]))
  return theirs.some((object) => {
    const digest = common.has(object.key.kind) ? undefined : digests.get(keyText(object.key))
    return digest !== undefined && digest !== objectDigest(object)
  })
}

const workloads: ReadonlySet<string> = new Set([
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
])

/** A workload without a word of Istio: labels that a selector could match stand for it already. */
export const isBystander = ({ key, content }: KubernetesObject): boolean =>
  workloads.has(key.kind) && !JSON.stringify(content).includes('istio')

export const meetingObjects = (
  title: string,
  read: Sides,
  own: Sides,
  touched: TouchedPlaces,
): UnitBeside | undefined => {
  const keys = [own.before, own.after].map((side) => new Set(side.map(({ key }) => keyText(key))))
  const isOwn = ({ key }: KubernetesObject): boolean =>
    keys.every((side) => side.has(keyText(key))) ||
    (workloads.has(key.kind) && keys.some((side) => side.has(keyText(key))))
  const here = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
    objects.filter((object) => meets(object.key, touched) && !isOwn(object))
  // Where both describe a workload or a Service, the unit's own word counts at both revisions.
  const before = here(read.before)
  const after = read.after === read.before ? before : here(read.after)
  // What another unit fetches is outside of the repository, as everything else there.
  const fetched = new Set(read.elsewhere)
  const incomplete = (read.incomplete ?? []).filter(
    (record) => isDeciding(record.group, record.kind, touched) && !fetched.has(record),
  )
  const others = [...before, ...after]
  const counts = touched.namespaces === 'any' ? others.length > 0 : others.some((object) => !isBystander(object))
  return counts || incomplete.length > 0 ? { title, before, after, incomplete } : undefined
}

/** Several units that hold the same at these places are compared once, by the names of all. */
export const withoutRepeats = (beside: readonly UnitBeside[]): readonly UnitBeside[] => {
  const text = (objects: readonly KubernetesObject[]): readonly string[] =>
    objects.map((object) => `${keyText(object.key)} ${objectDigest(object)}`)
  const groups = groupBy(beside, ({ before, after, incomplete }) =>
    JSON.stringify([text(before), before === after ? '' : text(after), incomplete]),
  )
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, title: titlesOf(same.map(({ title }) => title)) }]
  })
}

export const mostNamed = 3

export const titlesOf = (titles: readonly string[]): string => listNames(titles, mostNamed)

/** What each of them does alone may need two of them. */
export const allTogether = (beside: readonly UnitBeside[]): readonly UnitBeside[] => {
  if (beside.length < 2 || beside.length > mostTogether) return []
  const objects = (side: 'before' | 'after'): readonly KubernetesObject[] => [
    ...new Map(beside.flatMap((one) => one[side]).map((object) => [keyText(object.key), object])).values(),
  ]
  const same = beside.every(({ before, after }) => before === after)
  const before = objects('before')
  return [
    {
      title: `${titlesOf(beside.map(({ title }) => title))} together`,
      before,
      after: same ? before : objects('after'),
      incomplete: beside.flatMap(({ incomplete }) => incomplete),
    },
  ]
}

/** What a unit that nobody could render may hold at these places, by the words of the files that are its own. */
export const unreadOf = (
  words: UnitWords,
  title: string,
  {
    why,
    shared,
    assumed,
    touched,
  }: {
    readonly why: readonly Reason[]
    readonly shared: ReadonlySet<string>
    readonly assumed: string
    readonly touched: TouchedPlaces
  },
): readonly ReadRecord[] => {
  const namespaces = namespacesOf(words, assumed)
  const because = why.map((reason) => whyOnly(reason, title)).join(' ')
  return words.texts
    .filter(({ path }) => !shared.has(path))
    .flatMap((text) => {
      const holds = mayBecome(text, namespaces, touched)
      return holds === undefined ? [] : unreadRecords(holds, `${text.path} of ${title} was not rendered: ${because}`)
    })
}

/**
 * A unit that nobody could render, and whose files write an account that pods take or leave, or a namespace that they move to or
 * leave: no comparison knows the workloads that its rules are about, so that an unread rule says nothing by itself.
 */
export const namingUnread = (
  words: UnitWords,
  title: string,
  {
    why: [first],
    shared,
    touched,
  }: { readonly why: readonly Reason[]; readonly shared: ReadonlySet<string>; readonly touched: TouchedPlaces },
): readonly Reason[] => {
  if (first === undefined) return []
  const texts = words.texts.filter(({ path }) => !shared.has(path))
  const [found] = [
    ...texts.flatMap(({ path, text }) =>
      touched.accounts
        .filter(({ name }) => writesAccount(text, name))
        .map(({ name }) => ({ path, names: `names service account ${quotedName(name)}, which pods take or leave` })),
    ),
    ...spacesMoved(touched.moves).flatMap((space) => {
      const path = decidesBySpace(texts, space)
      return path === undefined
        ? []
        : [{ path, names: `decides by namespaces, of which pods move to or leave ${quotedName(space)}` }]
    }),
  ]
  if (found === undefined) return []
  const { path, names } = found
  return [
    {
      code: 'NAMESPACE_UNREAD',
      text: `${path} of ${title} was not rendered, and it ${names} with this change: ${whyOnly(first, title)}`,
      where: { kind: 'file', path: printableName(path), line: 1, column: 1 },
    },
  ]
}

/** As a principal, or beside the word of the field that holds names alone. */
const writesAccount = (text: string, name: string): boolean => {
  const word = new RegExp(`(?<![\\w.-])${quotePattern(name)}(?![\\w.-])`)
  return text
    .split('\n')
    .some(
      (line) =>
        word.test(line) && (line.includes(`/sa/${name}`) || /service_?-?accounts|ServiceAccount\b.*name/i.test(line)),
    )
}

const spacesMoved = (moves: TouchedPlaces['moves']): readonly string[] => [
  ...new Set(
    moves.flatMap(({ to, from }) =>
      from === undefined || from.namespace === to.namespace ? [] : [to.namespace, from.namespace],
    ),
  ),
]

const spaceFields = /\b(?:not_?)?namespaces["']?\s*:|source\.namespace/i

/** The first text with a rule about namespaces where some text of the unit names this one, as no namespace of an object. */
const decidesBySpace = (texts: readonly UnitText[], space: string): string | undefined => {
  const name = quotePattern(space)
  const word = new RegExp(`(?<![\\w.-])${name}(?![\\w.-])`)
  const ofObject = new RegExp(`\\b(?:name|namespace)["']?\\s*:\\s*["']?${name}(?![\\w.-])`, 'g')
  const inIdentity = new RegExp(`/ns/${name}/|serviceaccounts?:${name}(?![\\w.-])`)
  const isWritten = texts.some(({ text }) => word.test(text.replaceAll(ofObject, '')))
  return texts.find(({ text }) => inIdentity.test(text) || (isWritten && spaceFields.test(text)))?.path
}

const quotedName = (name: string): string => `\`${name}\``

/** What stands in the way and what mends it, without the name of the unit. */
const whyOnly = ({ text }: Reason, title: string): string => {
  const known = [`${title} was not rendered: `, `${title}: `].find((start) => text.startsWith(start))
  return known === undefined ? text : text.slice(known.length)
}

export const nothingRead = unprovenSides({ code: 'NOT_RENDERED', text: 'more units than are rendered' })

export const elsewhereNote = (titles: readonly string[]): readonly string[] => {
  if (titles.length === 0) return []
  const shown = titlesOf(titles)
  return [
    titles.length === 1
      ? `${shown} holds another state of the same objects: it is taken to be applied to another cluster`
      : `${titles.length} units hold other states of the same objects, and are taken to be applied to other clusters: ${shown}`,
  ]
}
