import type { CiContext, IdTokenAvailability, MergeRequest, Revisions } from '../ports/ci.js'
import type { Environment } from './detect.js'
import { readVariables, type Variables } from './variables.js'

const setForEveryJob = [
  'CI_SERVER_URL',
  'CI_API_V4_URL',
  'CI_PROJECT_ID',
  'CI_PROJECT_PATH',
  'CI_PIPELINE_SOURCE',
  'CI_COMMIT_SHA',
  'CI_PIPELINE_ID',
  'CI_JOB_ID',
  'CI_JOB_URL',
]

/**
 * Reads the job's context from GitLab's predefined variables. Throws a `Refusal` with code PLATFORM_VARIABLE. Names of
 * branches, titles and users are data: the target's name is only ever part of a full ref.
 */
export const readGitLabContext = async (env: Environment): Promise<CiContext> => {
  const variables = readVariables('gitlab', env)
  const isMergeRequest = variables.optional('CI_MERGE_REQUEST_IID') !== ''
  variables.refuseMissing([...setForEveryJob, ...(isMergeRequest ? ['CI_MERGE_REQUEST_PROJECT_ID'] : [])])
  const serverUrl = variables.url('CI_SERVER_URL')
  const mergeRequest = readMergeRequest(variables)
  return {
    platform: 'gitlab',
    serverUrl,
    apiUrl: variables.url('CI_API_V4_URL'),
    repository: {
      id: variables.number('CI_PROJECT_ID'),
      path: variables.required('CI_PROJECT_PATH'),
      ownerId: variables.optional('CI_PROJECT_NAMESPACE_ID'),
      visibility: readVisibility(variables),
    },
    event: variables.required('CI_PIPELINE_SOURCE'),
    ref: readRef(variables),
    sha: variables.commit('CI_COMMIT_SHA'),
    // A retried job keeps its pipeline and gets a new, higher id.
    run: {
      id: variables.number('CI_PIPELINE_ID'),
      attempt: Number(variables.number('CI_JOB_ID')),
      url: variables.url('CI_JOB_URL'),
    },
    ...(mergeRequest === undefined ? {} : { mergeRequest }),
    revisions: readRevisions(variables, mergeRequest),
    idToken: readIdToken(variables),
    environment: variables.optional('CI_ENVIRONMENT_NAME'),
  }
}

const readVisibility = (variables: Variables): 'public' | 'private' | 'unknown' => {
  switch (variables.optional('CI_PROJECT_VISIBILITY')) {
    case 'public':
      return 'public'
    // Internal: everybody with an account, outside users excluded.
    case 'private':
    case 'internal':
      return 'private'
    default:
      return 'unknown'
  }
}

const readRef = (variables: Variables): string => {
  const merge = variables.optional('CI_MERGE_REQUEST_REF_PATH')
  if (merge !== '') return merge
  const tag = variables.optional('CI_COMMIT_TAG')
  return tag === '' ? `refs/heads/${variables.required('CI_COMMIT_REF_NAME')}` : `refs/tags/${tag}`
}

/**
 * The merge request belongs to the target project: CI_MERGE_REQUEST_PROJECT_ID, never CI_PROJECT_ID, which is the
 * fork's in a fork's pipeline. Merged results and trains run on a synthetic commit, so the tip that people see is in
 * CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, which is empty for plain merge request pipelines.
 */
const readMergeRequest = (variables: Variables): MergeRequest | undefined => {
  if (variables.optional('CI_MERGE_REQUEST_IID') === '') return undefined
  const projectId = variables.number('CI_MERGE_REQUEST_PROJECT_ID')
  const source = variables.optionalCommit('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA')
  const sourceProject = variables.optional('CI_MERGE_REQUEST_SOURCE_PROJECT_ID')
  return {
    number: Number(variables.number('CI_MERGE_REQUEST_IID')),
    projectId,
    headSha: source === '' ? variables.commit('CI_COMMIT_SHA') : source,
    // An empty source project is one that was deleted.
    fork: sourceProject !== projectId,
  }
}

const readRevisions = (variables: Variables, mergeRequest: MergeRequest | undefined): Revisions => {
  const sha = variables.commit('CI_COMMIT_SHA')
  if (mergeRequest === undefined) {
    const before = variables.optionalCommit('CI_COMMIT_BEFORE_SHA')
    return before === ''
      ? {
          base: `${sha}^1`,
          head: sha,
          note: 'the pipeline names no change: the commit is compared with the one before it',
          otherwise: { base: '', head: sha, note: 'the first commit: there is nothing to compare with' },
        }
      : { base: before, head: sha }
  }
  // Set in merged results (the target's tip) and in trains (the merge request ahead, or the target's tip).
  const target = variables.optionalCommit('CI_MERGE_REQUEST_TARGET_BRANCH_SHA')
  if (target !== '') return { base: target, head: sha }
  const type = variables.optional('CI_MERGE_REQUEST_EVENT_TYPE')
  if (type === 'merged_result' || type === 'merge_train') return { base: `${sha}^1`, head: sha }
  const merge = `refs/merge-requests/${mergeRequest.number}/merge`
  return {
    base: `${merge}^1`,
    head: merge,
    secondParent: mergeRequest.headSha,
    otherwise: {
      base: `refs/heads/${variables.required('CI_MERGE_REQUEST_TARGET_BRANCH_NAME')}`,
      head: mergeRequest.headSha,
      note: 'no merged result was to be had: the source is compared with the tip of the target branch, and where the target has moved on, its own changes appear reversed',
    },
  }
}

const readIdToken = (variables: Variables): IdTokenAvailability =>
  variables.some(/^MESHGATE_(?:CLUSTER_)?ID_TOKEN(?:_[A-Z0-9_]+)?$/)
    ? { kind: 'available' }
    : { kind: 'not requested', cause: 'variable' }
