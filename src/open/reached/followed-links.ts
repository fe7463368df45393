import { standsAside } from '../../manifests/aside-folders.js'
import { defaultGlobs, globMatcher } from '../../manifests/glob.js'
import { buildFile } from '../../manifests/templates.js'
import { followLinks } from '../../ports/follow-links.js'
import type { Repository, TreePath, WholeRevisions } from '../../ports/repository.js'
import type { OpenRepository } from '../run.js'

type Whole = OpenRepository & { readonly whole: WholeRevisions }

/** Path of a link → the file of the tree that it leads to. */
type Followed = ReadonlyMap<string, TreePath>

/**
 * A repository in which a link that the change touches is the file that it leads to, where both have the name of a manifest: who applies
 * the folder of the link applies that file. One that the change leaves alone says nothing that its file does not say at its own place,
 * unless nobody deploys that place. Where a link leads to nothing of the tree it stays a link (settle-links.ts).
 */
export const withFollowedLinks = async (
  repository: Whole,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Whole> => {
  const [old, now] = await Promise.all([linksOf(repository, base), linksOf(repository, head)])
  const isTouched = (path: string): boolean => {
    const [left, right] = [old, now].map(({ links, files }) => {
      const leads = links.get(path)
      return { there: leads ?? files.get(path), target: leads?.target }
    })
    if (left?.there?.id !== right?.there?.id) return true
    const [from, to] = [left?.target, right?.target]
    return to !== undefined && standsAside(to.path) && from?.id !== to.id
  }
  const followedOf = ({ links }: LinksOfRevision): Followed =>
    new Map(
      [...links].flatMap(([path, { target }]) => (target !== undefined && isTouched(path) ? [[path, target]] : [])),
    )
  const followed = new Map([
    [base, followedOf(old)],
    [head, followedOf(now)],
  ])
  if ([...followed.values()].every((links) => links.size === 0)) return repository
  const at = (revision: string): Followed => followed.get(revision) ?? new Map()
  return {
    ...repository,
    readTree: readTreeWith(repository, at),
    whole: wholeWith(repository.whole, at),
  }
}

interface LinksOfRevision {
  /** Links with a manifest's name, each with the manifest that it leads to, if any. */
  readonly links: ReadonlyMap<string, { readonly id: string; readonly target: TreePath | undefined }>
  readonly files: ReadonlyMap<string, TreePath>
}

const isManifest = globMatcher(defaultGlobs)

const linksOf = async ({ whole }: Whole, revision: string): Promise<LinksOfRevision> => {
  const listing = revision === '' ? [] : await whole.list(revision)
  const files = new Map(listing.flatMap((one) => (one.kind === 'file' ? [[one.path, one]] : [])))
  const all = listing.filter(({ kind }) => kind === 'link')
  // What a kustomization or a chart names, it names from the place where its own file stands.
  const asked = all.filter(({ path }) => isManifest(path) && buildFile(path) === undefined)
  if (asked.length === 0) return { links: new Map(), files }
  const read = await whole.read(
    revision,
    all.map(({ path }) => path),
  )
  const decoder = new TextDecoder()
  const targets = new Map([...read].map(([path, target]) => [path, decoder.decode(target)]))
  const links = asked.map(({ path, id }) => {
    const { end } = followLinks(path, targets)
    const there = end === undefined ? undefined : files.get(end)
    return [path, { id, target: there !== undefined && isManifest(there.path) ? there : undefined }] as const
  })
  return { links: new Map(links), files }
}

const readTreeWith =
  (repository: Whole, at: (revision: string) => Followed): Repository['readTree'] =>
  async (revision, globs, links) => {
    const tree = await repository.readTree(revision, globs, links)
    const matches = globMatcher(globs)
    const texts = new Map(tree.files.map((file) => [file.path, file]))
    const added = [...at(revision)].flatMap(([path, target]) => {
      const file = matches(path) ? texts.get(target.path) : undefined
      return file === undefined ? [] : [{ ...file, path }]
    })
    const paths = new Set(added.map(({ path }) => path))
    return {
      ...tree,
      files: [...tree.files, ...added],
      ...(tree.links === undefined ? {} : { links: tree.links.filter(({ path }) => !paths.has(path)) }),
    }
  }

const wholeWith = (whole: WholeRevisions, at: (revision: string) => Followed): WholeRevisions => {
  const { holding } = whole
  return {
    list: async (revision) => {
      const followed = at(revision)
      return (await whole.list(revision)).map((one) => {
        const target = followed.get(one.path)
        return target === undefined ? one : { ...target, path: one.path }
      })
    },
    read: async (revision, paths) => {
      const followed = at(revision)
      const read = await whole.read(
        revision,
        paths.map((path) => followed.get(path)?.path ?? path),
      )
      return new Map(
        paths.flatMap((path) => {
          const bytes = read.get(followed.get(path)?.path ?? path)
          return bytes === undefined ? [] : [[path, bytes]]
        }),
      )
    },
    ...(holding === undefined
      ? {}
      : {
          holding: async (revision, words) => {
            const paths = await holding(revision, words)
            const found = new Set(paths)
            const links = [...at(revision)].filter(([, target]) => found.has(target.path)).map(([path]) => path)
            return paths === undefined ? undefined : [...paths, ...links]
          },
        }),
  }
}
