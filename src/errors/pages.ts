/** Folder that holds `codes/` and `rules/`, where nothing says which copy of the project runs. */
export const projectDocs = 'https://github.com/meshgate/meshgate/blob/main/docs'

/** The same folder in the repository of the action that runs, at its revision; undefined outside of GitHub. */
export const docsOfAction = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const revision = env['GITHUB_ACTION_REF'] ?? ''
  const server = env['GITHUB_SERVER_URL'] ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(revision) || !server.startsWith('https://'))
    return undefined
  return `${server}/${repository}/blob/${revision}/docs`
}
