/** The variables of a process; a missing one is undefined. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Platform = 'github' | 'gitlab' | 'local'

/**
 * Each platform sets its own variable to `true`, and sets `CI` too, which says nothing. A GitLab job that exports
 * GITHUB_ACTIONS by hand would be read as GitHub and then refused for its missing variables.
 */
export const detectPlatform = (env: Environment): Platform => {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github'
  if (env['GITLAB_CI'] === 'true') return 'gitlab'
  return 'local'
}
