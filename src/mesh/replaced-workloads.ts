import { groupBy } from '../ports/group-by.js'
import { byCodePoint } from '../ports/order.js'
import { objectsAt, textAt } from './fields.js'
import { imageRepository } from './image-repository.js'
import { labelsKey } from './resolve/destination-key.js'
import type { Workload } from './resolve/workloads.js'

const ownLabels = ({ labels }: Workload): string => (Object.keys(labels).length === 0 ? '' : labelsKey('', labels))

/** A rename often comes with a release, so that tags say nothing. */
const imagesKey = ({ podSpec }: Workload): string => {
  const images = objectsAt(podSpec, 'containers').map((container) => imageRepository(textAt(container, 'image')))
  return images.length === 0 || images.includes('') ? '' : JSON.stringify(images.sort(byCodePoint))
}

/** What two workloads have in common where one takes the place of the other. */
interface Sign {
  /** '' is nothing. */
  readonly of: (workload: Workload) => string
  /** Many workloads may run one image: their names, or the label of their app, have to tell of one thing, too. */
  readonly isOneThing?: (old: Workload, now: Workload) => boolean
}

const nameOf = ({ object }: Workload): string => object.key.name

const isNameWithin = (old: Workload, now: Workload): boolean =>
  nameOf(old).includes(nameOf(now)) || nameOf(now).includes(nameOf(old))

const appOf = ({ labels }: Workload): string => labels['app.kubernetes.io/name'] ?? labels['app'] ?? ''

const isSameApp = (old: Workload, now: Workload): boolean => appOf(old) !== '' && appOf(old) === appOf(now)

/** The surest first. */
const signs: readonly Sign[] = [
  { of: nameOf },
  { of: ownLabels },
  { of: imagesKey, isOneThing: (old, now) => isNameWithin(old, now) || isSameApp(old, now) },
]

/** The one workload of a group; two may each be the one. */
const only = (group: readonly Workload[] | undefined): Workload | undefined =>
  group?.length === 1 ? group[0] : undefined

/**
 * Which workload that goes is each one of those that come, under another name or as another kind: the only one of its surroundings,
 * as of the namespace, that had its name, its labels, or its images under a name that is a part of its own or the other way round, or
 * as the same app.
 */
export const replacedWorkloads = (
  come: readonly Workload[],
  gone: readonly Workload[],
  surroundings: (workload: Workload) => string,
): ReadonlyMap<Workload, Workload> => {
  const found = new Map<Workload, Workload>()
  for (const { of, isOneThing = () => true } of signs) {
    const taken = new Set(found.values())
    const keyOf = (workload: Workload): string =>
      of(workload) === '' ? '' : `${surroundings(workload)} ${of(workload)}`
    const [comes, goes] = [
      groupBy(
        come.filter((one) => !found.has(one)),
        keyOf,
      ),
      groupBy(
        gone.filter((one) => !taken.has(one)),
        keyOf,
      ),
    ]
    for (const [key, list] of comes) {
      const [now, old] = [only(list), only(goes.get(key))]
      if (key !== '' && now !== undefined && old !== undefined && isOneThing(old, now)) found.set(now, old)
    }
  }
  return found
}

const isBelow = (some: Readonly<Record<string, string>>, all: Readonly<Record<string, string>>): boolean =>
  Object.keys(some).length > 0 && Object.entries(some).every(([name, value]) => all[name] === value)

/**
 * Of which workloads that stay each of those that come is one more, as a canary is: those of its namespace whose labels it has among
 * its own, or whose images it runs under a name that begins with theirs.
 */
export const standingBeside = (now: Workload, standing: readonly Workload[]): readonly Workload[] =>
  standing.filter(
    (one) =>
      one.namespace === now.namespace &&
      (isBelow(one.labels, now.labels) ||
        (imagesKey(one) !== '' && imagesKey(one) === imagesKey(now) && nameOf(now).startsWith(`${nameOf(one)}-`))),
  )
