import type { Problem } from '../../errors/problem.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import type { Sides } from '../../plan/opened-environment.js'
import type { GitOpsObject } from '../../units/gitops-object.js'
import type { UnitPair } from '../../units/pair-units.js'
import { atChangedLines } from './changed-places.js'
import { changedBases, isSameReferred, leaveOutBases } from './left-out-bases.js'
import { withoutRefusedTemplate } from './refused-templates.js'
import { withoutObjectsOf, withoutRepeatedKeys } from './repeated-keys.js'
import { unprovenSides } from '../no-sides.js'
import { changedRenderedDeliveries } from '../deliveries/rendered-deliveries.js'
import { renderUnit, type RenderedUnit, type RenderPorts } from './render-unit.js'
import { assumedNamespace } from '../assumed-namespace.js'
import { settleUnread, type ReadSide } from '../settle-unread.js'
import type { RevisionUnits } from './revision-units.js'
import type { UnmatchedPatch } from './unmatched-patches.js'

/** Both revisions of a unit side by side. Where one of them is not known, nothing is compared, and nothing proven. */
export const renderedSides = async (
  ports: RenderPorts,
  pair: UnitPair,
  before: RevisionUnits,
  after: RevisionUnits,
): Promise<Sides> => {
  const isSame = pair.before === pair.after && before === after
  const leftOut = leaveOutBases(pair, before, after)
  if (leftOut.reason !== undefined) return unprovenSides(leftOut.reason)
  const [old, now] = await Promise.all([
    isSame ? undefined : renderUnit(ports, pair.before, before),
    renderUnit({ ...ports, isSame }, pair.after, after),
  ]).then(
    ([first, second]) =>
      [withoutObjectsOf(first ?? second, pair.before, before), withoutObjectsOf(second, pair.after, after)] as const,
  )
  const stuck = [old, now].flatMap((side) => (side.kind === 'not rendered' ? [side.reason] : []))
  if (stuck.length > 0) {
    const rest =
      withoutRepeatedKeys(pair, [before, after], stuck) ??
      (await withoutRefusedTemplate(ports.repository, pair, [before, after], stuck))
    return rest === undefined ? unprovenSides(...uniqueReasons(stuck)) : renderedSides(ports, rest, before, after)
  }
  const changed = isSame ? undefined : changedReferences(pair, [old, now], [before, after])
  if (changed !== undefined) return unprovenSides(changed)
  const [gone, left] = [unmatchedOf(old), unmatchedOf(now)]
  const [patch] = isSameJson(writtenPatches(gone), writtenPatches(left)) ? [] : [...left, ...gone]
  if (patch !== undefined) return unprovenSides(unmatchedReason(pair.title, patch))
  if (old.kind === 'read' && now.kind === 'read' && old.empty.join() !== now.empty.join())
    return unprovenSides(emptyReason(pair.title, [...now.empty, ...old.empty]))
  const [placedOld, placedNow] = isSame
    ? [old, now]
    : await atChangedLines(ports.repository, pair, [before, after], [old, now])
  const settled = settleUnread(sideOf(placedOld), sideOf(placedNow) ?? emptySide, { selection: 'found', feeding: [] })
  const assumed = Math.max(...[old, now].map((side) => (side.kind === 'read' ? side.withoutNamespace : 0)))
  return {
    before: isSame ? settled.after : settled.before,
    after: settled.after,
    whole: false,
    incomplete: [...settled.incomplete, ...leftOut.unread],
    ...(leftOut.fetched.length === 0 ? {} : { elsewhere: leftOut.fetched }),
    unread: { reasons: settled.reasons, told: settled.told, parts: settled.parts },
    unreadableBefore: settled.unreadableBefore,
    unproven: [
      ...settled.problems.map((problem) => unreadReason(pair.title, problem)),
      ...changedRenderedDeliveries(pair.title, deliveriesOf(old), deliveriesOf(now), [before, after]),
    ],
    notes: [...assumedNamespace(assumed), ...leftOut.notes, ...unmatchedNotes(left)],
  }
}

const deliveriesOf = (side: RenderedUnit): readonly GitOpsObject[] => (side.kind === 'read' ? side.deliveries : [])

const unmatchedOf = (side: RenderedUnit): readonly UnmatchedPatch[] => (side.kind === 'read' ? side.unmatched : [])

const writtenPatches = (patches: readonly UnmatchedPatch[]): Json =>
  patches.map(({ path, kind, name, text }) => [path, kind, name, text].join('\n')).sort(byCodePoint)

const unmatchedReason = (title: string, { path, kind, name }: UnmatchedPatch): Reason => ({
  code: 'NOT_RENDERED',
  text: `${title} was not rendered: kustomize finds no ${kind} ${name} that the patch of ${path} could change, at one of the revisions or for another patch. Correct the patch, or render it in a job that has what it needs and give the result as before and after.`,
})

const emptyReason = (title: string, [path = '']: readonly string[]): Reason => ({
  code: 'NOT_RENDERED',
  text: `${title} was not rendered: ${path} is empty at one revision alone, and kustomize refuses it or builds nothing of it. Remove it, or render the unit in a job that has what it needs and give the result as before and after.`,
})

const unmatchedNotes = (patches: readonly UnmatchedPatch[]): readonly string[] =>
  patches.length === 0
    ? []
    : [
        `built without patches for which kustomize finds nothing, the same at both revisions: ${listNames(
          patches.map(({ path, kind, name }) => `${kind} ${name} of ${path}`),
          mostNamed,
        )}`,
      ]

const mostNamed = 3

/** Where a unit is rendered without its bases from elsewhere, what these may refer to has to stay as it is. */
const changedReferences = (
  pair: UnitPair,
  [old, now]: readonly [RenderedUnit, RenderedUnit],
  [before, after]: readonly [RevisionUnits, RevisionUnits],
): Reason | undefined => {
  // Helm writes no name into others.
  if (
    pair.after?.elsewhere === undefined ||
    pair.after.source.kind === 'helm' ||
    old.kind !== 'read' ||
    now.kind !== 'read'
  )
    return undefined
  return isSameReferred(old.read.objects, now.read.objects, before, after)
    ? undefined
    : changedBases(pair.title, pair.after.elsewhere.bases)
}

/** The rendered text is nobody's file: what cannot be read in it stops no other unit. */
const unreadReason = (title: string, { code, message, received }: Problem): Reason => ({
  code,
  text: `${title}: ${message}${received === undefined ? '' : `: ${received}`}`,
})

const sideOf = (side: RenderedUnit): ReadSide | undefined =>
  side.kind === 'read' ? { ...side.read, nameOf: (path) => path } : undefined

const emptySide: ReadSide = {
  objects: [],
  ignored: [],
  problems: [],
  unread: [],
  duplicates: [],
  unbuilt: [],
  withoutNamespace: [],
  nameOf: (path) => path,
}

const uniqueReasons = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values(),
]
