import { isCommit } from './variables.js'

/** The commit that is checked out; `none` where the folder holds no repository. */
export type WorkspaceHead =
  { readonly kind: 'commit'; readonly id: string } | { readonly kind: 'none' } | { readonly kind: 'unknown' }

type ReadFile = (path: string) => Promise<string>

/** Reads HEAD as git stores it (gitrepository-layout(5)), so that no program runs. */
export const workspaceHead = async (workspace: string, readFile: ReadFile): Promise<WorkspaceHead> => {
  const text = async (path: string): Promise<string | undefined> =>
    readFile(path).then(
      (content) => content.trim(),
      () => undefined,
    )
  if (workspace === '') return { kind: 'unknown' }
  // In a worktree and a submodule `.git` is a file that names the folder.
  const link = /^gitdir: (.+)$/.exec((await text(`${workspace}/.git`)) ?? '')?.[1]
  const folder = link === undefined ? `${workspace}/.git` : link.startsWith('/') ? link : `${workspace}/${link}`
  const head = await text(`${folder}/HEAD`)
  if (head === undefined) return { kind: 'none' }
  if (isCommit(head)) return { kind: 'commit', id: head }
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1]
  if (ref === undefined || ref.split('/').includes('..')) return { kind: 'unknown' }
  const common = await text(`${folder}/commondir`)
  const shared = common === undefined ? folder : common.startsWith('/') ? common : `${folder}/${common}`
  const loose = (await text(`${folder}/${ref}`)) ?? (await text(`${shared}/${ref}`))
  if (isCommit(loose)) return { kind: 'commit', id: loose }
  const packed = (await text(`${shared}/packed-refs`)) ?? ''
  for (const line of packed.split('\n')) {
    const [id, name] = line.split(' ')
    if (name === ref && isCommit(id)) return { kind: 'commit', id }
  }
  return { kind: 'unknown' }
}
