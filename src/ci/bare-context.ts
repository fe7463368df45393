import type { CiContext } from '../ports/ci.js'
import type { Environment, Platform } from './detect.js'
import { readLocalContext } from './local-context.js'

/**
 * What the platform's variables say of a job whose context was refused, for its record alone: nothing is decided by it. What is
 * missing is empty.
 */
export const readBareContext = (platform: Platform, env: Environment): CiContext => {
  const text = (name: string): string => (env[name] ?? '').slice(0, 200)
  const none = readLocalContext(undefined)
  switch (platform) {
    case 'github': {
      const [server, path, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')]
      return {
        ...none,
        platform,
        serverUrl: server,
        repository: {
          ...none.repository,
          id: text('GITHUB_REPOSITORY_ID'),
          path,
          ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
        },
        event: text('GITHUB_EVENT_NAME'),
        ref: text('GITHUB_REF'),
        sha: text('GITHUB_SHA'),
        run: { id, attempt: Number(text('GITHUB_RUN_ATTEMPT')) || 0, url: `${server}/${path}/actions/runs/${id}` },
      }
    }
    case 'gitlab':
      return {
        ...none,
        platform,
        serverUrl: text('CI_SERVER_URL'),
        repository: {
          ...none.repository,
          id: text('CI_PROJECT_ID'),
          path: text('CI_PROJECT_PATH'),
          ownerId: text('CI_PROJECT_NAMESPACE_ID'),
        },
        event: text('CI_PIPELINE_SOURCE'),
        ref: text('CI_COMMIT_REF_NAME'),
        sha: text('CI_COMMIT_SHA'),
        run: { id: text('CI_PIPELINE_ID'), attempt: Number(text('CI_JOB_ID')) || 0, url: text('CI_JOB_URL') },
      }
    case 'local':
      return none
  }
}
