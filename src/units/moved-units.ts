import { standsAside } from '../manifests/aside-folders.js'
import { isEnvironmentName, isSameStage } from '../manifests/environment-name.js'
import { groupBy } from '../ports/group-by.js'
import { byCodePoint } from '../ports/order.js'
import { nameOf, type TreePath } from '../ports/repository.js'
import type { Unit, UnitSource } from './unit.js'

/** What another folder changes of a chart without a release of its own: its files, by their paths from there. */
export type ContentOf = (unit: Unit) => string | undefined

/** The path of a file from a folder, through folders above where need be. */
const pathBeside = (folder: string, path: string): string => {
  const [from, to] = [folder, path].map((one) => (one === '' ? [] : one.split('/')))
  if (from === undefined || to === undefined) return path
  const parted = from.findIndex((part, at) => part !== to[at])
  const shared = parted === -1 ? from.length : parted
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** A file of values that a command names, wherever it stands: by its place among them, its name, and the stages on the way to it. */
const givenAs = (path: string, given: readonly string[]): string =>
  JSON.stringify([given.indexOf(path), nameOf(path), path.split('/').filter(isEnvironmentName)])

const sourceBeside = (source: Exclude<UnitSource, { kind: 'plain' }>, beside: (path: string) => string): unknown =>
  source.kind === 'helm'
    ? {
        ...source,
        folder: '',
        valueFiles: source.valueFiles.map(beside),
        local: [...source.local].map(([name, folder]) => [name, beside(folder)]),
      }
    : {
        ...source,
        folder: '',
        resources: source.resources?.map(beside),
        substitutions: source.substitutions === undefined ? '' : [...source.substitutions.variables],
      }

/**
 * All that a unit of a folder is made of, but for where the folder is. One that something applies by its path, and one that is
 * rendered without a part of it, is no other's like.
 */
export const contentOfUnits = (listing: readonly TreePath[]): ContentOf => {
  const files = new Map(listing.map((one) => [one.path, one]))
  return ({ source, reads, namespace, placedIn, obstacle, elsewhere, declared, released }) => {
    if (source.kind === 'plain' || obstacle !== undefined || elsewhere !== undefined) return undefined
    if (declared !== undefined) return undefined
    const given = released === true && source.kind === 'helm' ? source.valueFiles : []
    const beside = (path: string): string =>
      given.includes(path) ? givenAs(path, given) : pathBeside(source.folder, path)
    const found = [...reads].map((path) => ({ path: beside(path), file: files.get(path) }))
    // What a link leads to has another part in the unit than its own name says.
    if (found.some(({ file }) => file?.kind === 'link')) return undefined
    const texts = found.flatMap(({ path, file }) => (file === undefined ? [] : [`${path} ${file.id}`]))
    return JSON.stringify([
      sourceBeside(source, beside),
      released === true,
      namespace,
      placedIn,
      texts.sort(byCodePoint),
    ])
  }
}

const folderOf = ({ source }: Unit): string => (source.kind === 'plain' ? '' : source.folder)

/** Stages are no names of one another, and what moves to where nobody deploys is gone. */
const mayMove = (from: string, to: string): boolean => {
  const [old, now] = [from, to].map((folder) => folder.split('/').filter(isEnvironmentName))
  // `prod` is production, under another name.
  const areSame = old?.length === now?.length && old?.every((stage, at) => isSameStage(stage, now?.[at] ?? '')) === true
  return areSame && standsAside(`${from}/`) === standsAside(`${to}/`)
}

/** Units whose folder moved with all that they are made of: who comes, and which one that is. */
export const movedUnits = (
  gone: readonly Unit[],
  come: readonly Unit[],
  contentOf: { readonly before: ContentOf; readonly after: ContentOf },
): ReadonlyMap<string, Unit> => {
  if (gone.length === 0 || come.length === 0) return new Map()
  const olds = groupBy(gone, (unit) => contentOf.before(unit) ?? '')
  const nows = groupBy(come, (unit) => contentOf.after(unit) ?? '')
  return new Map(
    [...nows].flatMap(([content, units]) => {
      const partners = content === '' ? [] : (olds.get(content) ?? [])
      // Several alike are told by the name of their folder.
      const isAlike = (one: Unit, other: Unit): boolean =>
        (partners.length === 1 && units.length === 1) || nameOf(folderOf(one)) === nameOf(folderOf(other))
      return units.flatMap((unit): readonly (readonly [string, Unit])[] => {
        const [only, ...others] = partners.filter((one) => isAlike(unit, one) && mayMove(folderOf(one), folderOf(unit)))
        const rivals = units.filter((one) => nameOf(folderOf(one)) === nameOf(folderOf(unit)))
        return only !== undefined && others.length === 0 && rivals.length === 1 ? [[unit.id, only]] : []
      })
    }),
  )
}
