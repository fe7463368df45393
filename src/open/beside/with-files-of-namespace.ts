import type { Environment } from '../../config/config.js'
import { printableName } from '../../manifests/not-regular.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Sides } from '../../plan/opened-environment.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import type { Source } from '../../ports/source.js'
import { comparePermissions } from '../../rbac/compare-permissions.js'
import { isToldApart } from '../../units/naming-accounts.js'
import type { AccountTaken } from '../../units/touched-places.js'
import { isRbac, namesRole, rbacOf, standsIn } from './about-environment.js'
import { decidingIn } from './deciding-in.js'
import type { FileOfNamespace, FilesOfNamespaces } from './files-of-namespace.js'
import { haveAnotherState } from './alternatives.js'
import { elsewhereNote } from './meeting-objects.js'

const reasonOf = (file: FileOfNamespace, where: Source, why: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `\`${printableName(file.path)}\` changes what may decide in the namespace of this environment, no list has it, and ${why}`,
  where,
})

const addIt = 'Add it to `policies`'

/** Another description of an object that the environment has, which comes with the change: it stood beside no list before. */
const anotherOf = (
  own: readonly KubernetesObject[],
  old: readonly KubernetesObject[],
  now: readonly KubernetesObject[],
): KubernetesObject | undefined => {
  const before = new Set(old.map(({ key }) => keyText(key)))
  const come = now.filter(({ key }) => !before.has(keyText(key)))
  const others = new Map(come.map((object) => [keyText(object.key), object]))
  // What it decides shows beside what the environment has besides.
  const otherwise = own.map((object) => others.get(keyText(object.key)) ?? object)
  return decidingIn(own, otherwise, { counts: (name) => others.has(name) })
}

const tellsApart = ({ before, after }: Sides, move: AccountTaken): boolean =>
  [...before, ...after].some((object) => isToldApart(object, move))

/** What of a file decides in an environment, as a part of it or as a credential of one of its accounts. */
const openingIn = (
  old: readonly KubernetesObject[],
  now: readonly KubernetesObject[],
  around: Sides,
): KubernetesObject | undefined => {
  const deciding = decidingIn(old, now, { around })
  if (deciding !== undefined) return deciding
  const rows = comparePermissions({ objects: old, reads: [] }, { objects: now, reads: [] })
  return rows.some(({ kind }) => kind !== 'lost') ? (now[0] ?? old[0]) : undefined
}

/** Which objects of a file count in an environment. */
type Counts = (object: KubernetesObject) => boolean

/** What one file comes to. */
interface Judged {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  readonly reasons: readonly Reason[]
  readonly notes: readonly string[]
}

const told = (...notes: readonly string[]): Judged => ({ before: [], after: [], reasons: [], notes })

const unproven = (reason: Reason, ...notes: readonly string[]): Judged => ({ ...told(...notes), reasons: [reason] })

/** A file below a folder with the name of a stage, which no environment has: its namespace may be one of another cluster. */
const judgeStage = (
  file: FileOfNamespace,
  folder: string,
  held: readonly KubernetesObject[],
  sides: Sides,
  [old, now]: readonly [readonly KubernetesObject[], readonly KubernetesObject[]],
): Judged => {
  if (haveAnotherState(sides.before, held)) return told(file.note, ...elsewhereNote([folder]))
  const opening = openingIn(old, now, sides)
  if (opening === undefined) return told(file.note)
  const why = `nothing says whether \`${printableName(folder)}\` is of the same cluster: it was not judged. Give it an environment of its own, or add it to \`policies\``
  return unproven(reasonOf(file, opening.source, why))
}

const judgeFile = (
  file: FileOfNamespace,
  sides: Sides,
  counts: Counts,
  { isMoved, seen, own }: { readonly isMoved: boolean; readonly seen: Set<string>; readonly own: ReadonlySet<string> },
): Judged => {
  if (file.unreadable !== undefined) {
    const where = { kind: 'file', path: printableName(file.path), line: 1, column: 1 } as const
    return unproven(reasonOf(file, where, `it cannot be read. ${addIt}`))
  }
  const [old, now] = [file.before.filter(counts), file.after.filter(counts)]
  if (old.length + now.length === 0) return told(file.note)
  if (file.stage !== undefined) return judgeStage(file, file.stage.folder, file.stage.held(), sides, [old, now])
  const isOwn = ({ key }: KubernetesObject): boolean => own.has(keyText(key))
  const isFurther = (object: KubernetesObject): boolean => !isOwn(object)
  const other = file.isTaken ? undefined : anotherOf(sides.after, old.filter(isOwn), now.filter(isOwn))
  if (other !== undefined)
    return unproven(reasonOf(file, other.source, `it describes an object of the list otherwise. ${addIt}`))
  // What describes the list's objects otherwise from the start is of another cluster, or what the list was made from.
  const isElsewhere = haveAnotherState(sides.before, old)
  const [before, after] = isElsewhere ? [[], []] : [old.filter(isFurther), now.filter(isFurther)]
  const [first] = [...after, ...before]
  if (first === undefined) return told(file.note)
  const keys = [...new Set([...before, ...after].map(({ key }) => keyText(key)))]
  const isRepeated = keys.some((key) => seen.has(key))
  for (const key of keys) seen.add(key)
  if (isRepeated)
    return unproven(
      reasonOf(file, first.source, `another file that the list leaves out describes the same object. ${addIt}`),
    )
  if (file.isTaken) {
    const opening = openingIn(before, after, sides)
    if (opening === undefined) return told(file.note)
    const why = `something that the list leaves out builds from it: it was not judged. ${addIt}`
    return unproven(reasonOf(file, opening.source, why), file.note)
  }
  const why = isMoved
    ? 'its pods take or leave a service account by which this environment decides'
    : "it is about this environment's namespace"
  const note = `\`${printableName(file.path)}\` changed, no list has it, and ${why}: it was judged as if it stood there`
  return { before, after, reasons: [], notes: [note] }
}

/**
 * The sides of an environment with what the change touches in its namespace, or of its accounts and of the whole cluster, and no
 * environment reads: it is judged with what the list names, as if it stood there. What the environment describes itself stays as
 * the list has it: the other description is of another cluster, or what this one was made from.
 */
export const withFilesOfNamespace = (
  sides: Sides,
  { files, standing, namespaces }: FilesOfNamespaces,
  environment: Environment | undefined,
): Sides => {
  if (files.length === 0) return sides
  if (environment === undefined) return { ...sides, notes: [...(sides.notes ?? []), ...files.map(({ note }) => note)] }
  const own = new Set([...sides.before, ...sides.after].map(({ key }) => keyText(key)))
  const there = files.filter(({ isOf }) => isOf(environment))
  const around = standing.filter(({ isOf }) => isOf(environment)).flatMap(({ objects }) => objects)
  const grants = rbacOf(environment, namespaces, [
    ...[...sides.before, ...sides.after, ...around].filter(isRbac),
    ...there.flatMap((file) => [...file.before, ...file.after].filter(isRbac)),
  ])
  const isThere = standsIn(environment)
  const seen = new Set<string>()
  const judged = files.map((file): Judged => {
    if (!file.isOf(environment)) return told(file.note)
    const taken = file.moves.filter((move) => tellsApart(sides, move))
    const stands: Counts = (object) => isThere(object) || grants(object)
    const counts: Counts = (object) =>
      stands(object) ||
      taken.some(({ to, from }) => [to, from].some((account) => account?.namespace === object.key.namespace))
    return judgeFile(file, sides, counts, { isMoved: ![...file.before, ...file.after].some(stands), seen, own })
  })
  const [before, after] = [judged.flatMap((one) => one.before), judged.flatMap((one) => one.after)]
  const known = new Set([...own, ...[...before, ...after].map(({ key }) => keyText(key))])
  const beside = [
    ...new Map(
      around
        .filter((object) => grants(object) && !known.has(keyText(object.key)))
        .filter((object) => [...before, ...after].some((one) => namesRole(one, object) || namesRole(object, one)))
        .map((object) => [keyText(object.key), object]),
    ).values(),
  ]
  return {
    ...sides,
    before: [...sides.before, ...before, ...beside],
    after: [...sides.after, ...after, ...beside],
    unproven: [...(sides.unproven ?? []), ...judged.flatMap(({ reasons }) => reasons)],
    notes: [...(sides.notes ?? []), ...judged.flatMap(({ notes }) => notes)],
  }
}
