import { gitIn, type GitNetwork, type RunGit } from './git-process.js'

/** What a shallow clone lacks, from where it was cloned. Nothing of it fails: what cannot be had is not there. */
export interface GitRemote {
  /** Whether the checkout left a login for the remote behind (actions/checkout with persist-credentials, GitLab's runner). */
  hasCredentials(): Promise<boolean>
  /** The commit of a full ref, as the remote has it now. */
  find(ref: string): Promise<string | undefined>
  /** Brings one commit with its tree and without its history; false where it could not be had. */
  fetch(commit: string): Promise<boolean>
}

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const fullRef = /^refs\/[\w./+-]+$/

/** `run` reads the clone; the remote is asked over https alone. */
export const openGitRemote = (root: string, path: string, run: RunGit, network: GitNetwork): GitRemote => {
  const ask = gitIn(root, path, network)
  const tried = new Map<string, Promise<boolean>>()
  const fetchOnce = async (commit: string): Promise<boolean> => {
    const shallow = (await run(['rev-parse', '--is-shallow-repository'])).stdout.toString('latin1').trim() === 'true'
    const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=']
    const answer = await ask(['fetch', ...options, ...(shallow ? ['--depth=1'] : []), 'origin', commit])
    return answer.exitCode === 0
  }
  return {
    hasCredentials: async () => {
      const header = await run(['config', '--get-regexp', '^http\\..*extraheader$'])
      if (header.exitCode === 0) return true
      const url = await run(['config', '--get', 'remote.origin.url'])
      return /^https:\/\/[^/@\s]+@/.test(url.stdout.toString('utf8'))
    },
    find: async (ref) => {
      if (!fullRef.test(ref)) return undefined
      const answer = await ask(['ls-remote', '--quiet', 'origin', ref])
      const line = answer.exitCode === 0 ? answer.stdout.toString('utf8').split('\n') : []
      // A pattern without a slash in front matches the ends of names too.
      const id = line.map((text) => text.split('\t')).find(([, name]) => name === ref)?.[0]
      return id !== undefined && commitId.test(id) ? id : undefined
    },
    fetch: (commit) => {
      if (!commitId.test(commit)) return Promise.resolve(false)
      const known = tried.get(commit) ?? fetchOnce(commit)
      tried.set(commit, known)
      return known
    },
  }
}
