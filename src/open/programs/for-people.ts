import { defaultGlobs, globMatcher } from '../../manifests/glob.js'
import { buildFile } from '../../manifests/templates.js'
import { isBelow, nameOf, withParents, type TreePath } from '../../ports/repository.js'
import { readersOf } from '../deliveries/deciding-files.js'
import { handsFiles, mayHandByLibrary } from '../scripts/client-statements.js'
import { isHanded } from '../scripts/deploy-texts.js'
import { mayFeed } from '../templates/feeding.js'
import { isHelmfile } from '../charts/helmfiles.js'
import { isOfMaker } from './package-constants.js'
import { isImported } from './program-imports.js'
import { isMappingText, isObjectText, isProse } from '../templates/object-text.js'
import { changedPaths, isWhole, type WholeRepository } from '../reached/revision-units.js'
import type { OpenRepository } from '../run.js'

/**
 * Whether a change is of files for people and of code that makes no manifests, and nothing in the repository takes one of them by
 * its name: then it gives no reason, whoever applies what, and no tree has to be read to know it. It is asked before the trees are
 * read, and only ever saves work; what is not known is not for people. `changedPrograms`, `changedFilledIn` and the others that look
 * at changed files leave out these by their names; who takes a file of any name is searched for.
 */
export const isForPeople = async (
  repository: OpenRepository | undefined,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<boolean> => {
  if (!isWhole(repository) || base === '') return false
  const [before, after] = await Promise.all([repository.whole.list(base), repository.whole.list(head)])
  const changed = [...changedPaths(before, after)]
  const all = [...before, ...after]
  if (!changed.every(isSilent) || all.some(isAnyName) || (await isNoProse(repository, { base, head, after }, changed)))
    return false
  if (await isOfMaker(repository, { head, after }, changed)) return false
  if (await isImported(repository, { head, after }, changed)) return false
  return !(await isTaken(repository, { head, after }, changed, foldersOfOneSide([before, after], changed)))
}

/**
 * Whether a file for people by its name is none by its text: objects from the first line on, or values that a text which deploys names; or
 * a program that hands files to a cluster itself.
 */
export const isNoProse = async (
  repository: WholeRepository,
  { base, head, after }: { readonly base: string; readonly head: string; readonly after: readonly TreePath[] },
  changed: readonly string[],
): Promise<boolean> => {
  const asked = changed.filter((path) => isProse.test(path) || mayHandByLibrary(path))
  if (asked.length === 0) return false
  const decoder = new TextDecoder()
  const read = await Promise.all([base, head].map((revision) => repository.whole.read(revision, asked)))
  const all = read.flatMap((side) => [...side]).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }))
  if (all.some(({ path, text }) => mayHandByLibrary(path) && handsFiles(text))) return true
  const texts = all.filter(({ path }) => isProse.test(path))
  if (texts.some(({ text }) => isObjectText(text))) return true
  const values = texts.filter(({ text }) => isMappingText(text)).map(({ path }) => path)
  return isHanded(repository, { base, head, after }, [...new Set(values)])
}

/** A template may look a text up by its name, and whichever folder it is in (filled-in-texts.ts). */
const isSilent = (path: string): boolean => !mayFeed(path) && !/\.txt$/i.test(path)

/** A link that may lead to any of them, and what takes files by patterns or makes objects of any code. */
const isAnyName = ({ path, kind }: TreePath): boolean =>
  (kind !== 'file' && !isSilent(path)) || isHelmfile(path) || ['cdk8s.yaml', 'Pulumi.yaml'].includes(nameOf(path))

/** Folders that come or go: what applies one finds nothing there on the other side. */
const foldersOfOneSide = (sides: readonly (readonly TreePath[])[], changed: readonly string[]): readonly string[] => {
  const present = sides.map((side) => new Set(side.map(({ path }) => path)))
  const moved = changed.filter((path) => !present.every((side) => side.has(path)))
  const folders = new Set(moved.flatMap((path) => withParents(path).slice(1)))
  return [...folders].filter((folder) => !sides.every((side) => side.some(({ path }) => isBelow(path, folder))))
}

/** What takes files by a pattern, or by a name that is filled in. */
const patterns = ['ApplicationSet', 'fileParameters']

const isManifest = globMatcher(defaultGlobs)

/** Of what is on disk nobody searches the texts: each that may hold a word is given. */
const filesHolding = async (
  { whole }: WholeRepository,
  { head, after }: { readonly head: string; readonly after: readonly TreePath[] },
  words: readonly string[],
): Promise<readonly string[] | undefined> =>
  head === 'worktree' ? after.map(({ path }) => path) : whole.holding?.(head, words)

const isTaken = async (
  repository: WholeRepository,
  at: { readonly head: string; readonly after: readonly TreePath[] },
  changed: readonly string[],
  folders: readonly string[],
): Promise<boolean> => {
  const names = [...new Set([...changed, ...folders].map(nameOf))]
  const holding = await filesHolding(repository, at, [...names, ...patterns])
  if (holding === undefined) return true
  const decoder = new TextDecoder()
  const texts = await repository.whole.read(
    at.head,
    holding.filter((path) => mayTake(path)),
  )
  return [...texts].some(([path, bytes]) => {
    const text = decoder.decode(bytes)
    const isNamed = names.some((name) => text.includes(name))
    if (folders.length > 0 && (isNamed || text.includes('ApplicationSet'))) return true
    const readers = readersOf({ files: [{ path, text }] })
    return (isNamed && isObject(path, text)) || readers.some(({ reads }) => changed.some(reads))
  })
}

/**
 * Whether something may take prose beside what is built: a chart that asks for its own files (Helm: `.Files`), in a template or in a
 * value that is taken for one, or an object or build file that says its name.
 */
export const isProseTaken = async (
  repository: WholeRepository,
  at: { readonly head: string; readonly after: readonly TreePath[] },
  prose: readonly string[],
  isBuilt: (path: string) => boolean,
): Promise<boolean> => {
  if (await isTaken(repository, at, prose, [])) return true
  if (!prose.some(isBuilt)) return false
  const holding = await filesHolding(repository, at, ['Files'])
  if (holding === undefined) return true
  const asking = holding.filter(
    (path) => isManifest(path) || (isBuilt(path) && (!/\.md$/i.test(path) || /(?:^|\/)templates\//.test(path))),
  )
  const decoder = new TextDecoder()
  return [...(await repository.whole.read(at.head, asking))].some(([, bytes]) => {
    const text = decoder.decode(bytes)
    return text.includes('{{') && /\bFiles\b/.test(text)
  })
}

/** Texts that a rule follows to a file of any name: objects, build files and Terraform. */
const mayTake = (path: string): boolean =>
  isManifest(path) || buildFile(path) !== undefined || nameOf(path) === 'Kptfile' || isTerraform.test(path)

const isTerraform = /\.(?:tf|tofu|hcl)$/

/** Pages and packages of programs list files for people in YAML and JSON as well. */
const isObject = (path: string, text: string): boolean =>
  !isManifest(path) || buildFile(path) !== undefined || /\bapiVersion\b|\bvars\b/.test(text)
