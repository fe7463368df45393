import { version } from '../version.js'

/** Folder that holds `codes/` and `rules/`, at the tag of this release, where nothing says which copy of the project runs. */
export const projectDocs = `https://github.com/meshgate/meshgate/blob/${version}/docs`

/** The folder in the repository of the action that runs, at its revision; the project's own where no action runs. */
export const docsOfRun = (env: Readonly<Record<string, string | undefined>>): string => {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const revision = env['GITHUB_ACTION_REF'] ?? ''
  const server = env['GITHUB_SERVER_URL'] ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(revision) || !server.startsWith('https://'))
    return projectDocs
  return `${server}/${repository}/blob/${revision}/docs`
}
