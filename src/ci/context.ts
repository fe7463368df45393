import type { CiContext } from '../ports/ci.js'
import type { Environment, Platform } from './detect.js'
import { readGitHubContext } from './github-context.js'
import { readGitLabContext } from './gitlab-context.js'
import { readLocalContext } from './local-context.js'

/** Where this job runs and for what. `base` is a person's own choice of revision, in a shell only. */
export const readContext = async (
  platform: Platform,
  env: Environment,
  readFile: (path: string) => Promise<string>,
  base: string | undefined,
): Promise<CiContext> => {
  switch (platform) {
    case 'github':
      return readGitHubContext(env, readFile)
    case 'gitlab':
      return readGitLabContext(env)
    case 'local':
      return readLocalContext(base)
  }
}
