import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CiContext, IdTokenAvailability, MergeRequest, Revisions } from '../ports/ci.js'
import type { Environment } from './detect.js'
import { githubIdToken } from './github-id-token.js'
import { isCommit, isNoCommit, readVariables, type Variables } from './variables.js'
import { workspaceHead } from './workspace-head.js'

/** Reads a text file; rejects where it is not there. */
export type ReadFile = (path: string) => Promise<string>

const setForEveryJob = [
  'GITHUB_EVENT_NAME',
  'GITHUB_SHA',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_ID',
  'GITHUB_REPOSITORY_OWNER_ID',
  'GITHUB_REF',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
]

/** These run with the rights of the base branch, whoever opened the merge request (attack G01). */
const privilegedEvents = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/**
 * Reads the job's context from the runner's variables and the event payload. Throws a `Refusal`: EVENT_UNTRUSTED,
 * EVENT_PAYLOAD, PLATFORM_VARIABLE. Branch names, titles and logins of the payload are never read.
 */
export const readGitHubContext = async (env: Environment, readFile: ReadFile): Promise<CiContext> => {
  const variables = readVariables('github', env)
  variables.refuseMissing(setForEveryJob)
  const event = variables.required('GITHUB_EVENT_NAME')
  const sha = variables.commit('GITHUB_SHA')
  const serverUrl = variables.url('GITHUB_SERVER_URL')
  const path = variables.required('GITHUB_REPOSITORY')
  const runId = variables.number('GITHUB_RUN_ID')
  const payload = await readPayload(env, readFile)
  if (privilegedEvents.has(event)) await refuseForeignCode(event, sha, payload, env, readFile)
  const mergeRequest = readMergeRequest(payload, variables)
  return {
    platform: 'github',
    serverUrl,
    apiUrl: variables.url('GITHUB_API_URL'),
    repository: {
      id: variables.number('GITHUB_REPOSITORY_ID'),
      path,
      ownerId: variables.number('GITHUB_REPOSITORY_OWNER_ID'),
      visibility: readVisibility(payload),
    },
    event,
    ref: variables.required('GITHUB_REF'),
    sha,
    run: {
      id: runId,
      attempt: Number(variables.number('GITHUB_RUN_ATTEMPT')),
      url: `${serverUrl}/${path}/actions/runs/${runId}`,
    },
    ...(mergeRequest === undefined ? {} : { mergeRequest }),
    revisions: readRevisions(event, sha, payload, mergeRequest),
    idToken: await readIdToken(env, mergeRequest, payload, readFile),
    environment: '',
  }
}

const payloadProblem = (message: string, received: string): Refusal =>
  new Refusal({
    code: 'EVENT_PAYLOAD',
    message,
    where: { kind: 'input', name: 'GITHUB_EVENT_PATH' },
    expected: 'the JSON file that the runner writes for every job',
    received,
    remedy:
      'Run meshgate as a step of a workflow; when it runs in a container of its own, mount the file of GITHUB_EVENT_PATH.',
  })

/** Nobody could be told, and nothing be compared with: a green run would look like a review. */
const withoutMergeRequest = (event: string): Refusal =>
  new Refusal({
    code: 'EVENT_PAYLOAD',
    message: `the event ${event} names no pull request`,
    where: { kind: 'input', name: 'GITHUB_EVENT_PATH' },
    expected: '`pull_request.number` in the event, as GitHub writes it',
    received: 'no pull request',
    remedy:
      'Let GitHub start the workflow. A runner on your own machine needs the event: `act pull_request -e event.json`, with the number and the commits of the pull request; or run `meshgate check --base main` there.',
  })

const readPayload = async (env: Environment, readFile: ReadFile): Promise<JsonObject> => {
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '') throw payloadProblem('GITHUB_EVENT_PATH is not set', 'nothing')
  let text: string
  try {
    text = await readFile(path)
  } catch {
    throw payloadProblem('the event payload cannot be read', 'no readable file')
  }
  let payload: Json
  try {
    payload = JSON.parse(text) as Json
  } catch {
    throw payloadProblem('the event payload is not JSON', `${text.length} characters that do not parse`)
  }
  if (!isJsonObject(payload)) throw payloadProblem('the event payload is not an object', typeof payload)
  return payload
}

const at = (value: Json | undefined, ...members: readonly string[]): Json | undefined =>
  members.reduce<Json | undefined>(
    (inside, member) => (isJsonObject(inside) && Object.hasOwn(inside, member) ? inside[member] : undefined),
    value,
  )

const readMergeRequest = (payload: JsonObject, variables: Variables): MergeRequest | undefined => {
  const number = at(payload, 'pull_request', 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined
  const headSha = at(payload, 'pull_request', 'head', 'sha')
  if (!isCommit(headSha)) throw payloadProblem('the merge request of the payload has no head commit', typeof headSha)
  const head = at(payload, 'pull_request', 'head', 'repo', 'id')
  const base = at(payload, 'pull_request', 'base', 'repo', 'id')
  // A deleted fork has no repository any more: `repo` is null.
  return {
    number,
    // The payload of a runner beside GitHub's may be without it; a merge request is one of the repository that runs.
    projectId: typeof base === 'number' ? String(base) : variables.number('GITHUB_REPOSITORY_ID'),
    headSha,
    fork: typeof head !== 'number' || head !== base,
  }
}

const readVisibility = (payload: JsonObject): 'public' | 'private' | 'unknown' => {
  const visibility = at(payload, 'repository', 'visibility')
  if (visibility === 'public') return 'public'
  if (visibility === 'private' || visibility === 'internal') return 'private'
  const isPrivate = at(payload, 'repository', 'private')
  return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : 'unknown'
}

const noBase = (head: string, why: string): Revisions => ({ base: '', head, note: why })

const unmerged = (base: string, head: string): Revisions => ({
  base,
  head,
  note: 'the head was not merged into the target branch first; where the target has moved on, its own changes appear reversed',
})

const readRevisions = (
  event: string,
  sha: string,
  payload: JsonObject,
  mergeRequest: MergeRequest | undefined,
): Revisions => {
  switch (event) {
    // GITHUB_SHA is the merge of the head into the base's tip: its first parent is that tip.
    case 'pull_request': {
      if (mergeRequest === undefined) throw withoutMergeRequest(event)
      if (mergeRequest.headSha !== sha) return { base: `${sha}^1`, head: sha }
      // Runners beside GitHub's name the head itself: its parent is only the commit before, and the others would not be compared.
      const base = at(payload, 'pull_request', 'base', 'sha')
      return isCommit(base)
        ? unmerged(base, sha)
        : noBase(sha, 'GITHUB_SHA is not merged into the target branch, whose commit the event does not name')
    }
    case 'pull_request_target': {
      const merge = at(payload, 'pull_request', 'merge_commit_sha')
      if (mergeRequest === undefined) throw withoutMergeRequest(event)
      const otherwise = unmerged(sha, mergeRequest.headSha)
      return isCommit(merge)
        ? { base: `${merge}^1`, head: merge, secondParent: mergeRequest.headSha, otherwise }
        : otherwise
    }
    case 'merge_group': {
      const base = at(payload, 'merge_group', 'base_sha')
      const head = at(payload, 'merge_group', 'head_sha')
      if (!isCommit(base) || !isCommit(head))
        throw payloadProblem('the merge group names no base and head commit', 'no commit ids')
      return { base, head }
    }
    case 'push': {
      const before = at(payload, 'before')
      if (!isCommit(before) || isNoCommit(before))
        return noBase(sha, 'the push created the branch: there is nothing to compare with')
      return { base: before, head: sha }
    }
    default:
      return {
        base: `${sha}^1`,
        head: sha,
        note: `the event ${event} names no change: the commit is compared with the one before it`,
        otherwise: noBase(sha, 'the first commit: there is nothing to compare with'),
      }
  }
}

const readIdToken = async (
  env: Environment,
  mergeRequest: MergeRequest | undefined,
  payload: JsonObject,
  readFile: ReadFile,
): Promise<IdTokenAvailability> =>
  githubIdToken(
    env,
    {
      fork: mergeRequest?.fork === true,
      dependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]' || at(payload, 'sender', 'login') === 'dependabot[bot]',
    },
    readFile,
  )

/** Attack G01: a privileged event that has checked out anything but the base is refused before anything is read. */
const refuseForeignCode = async (
  event: string,
  sha: string,
  payload: JsonObject,
  env: Environment,
  readFile: ReadFile,
): Promise<void> => {
  const workspace = env['GITHUB_WORKSPACE'] ?? ''
  const head = await workspaceHead(workspace, readFile)
  const base = at(payload, 'pull_request', 'base', 'sha')
  if (head.kind === 'none' || (head.kind === 'commit' && (head.id === sha || head.id === base))) return
  throw new Refusal({
    code: 'EVENT_UNTRUSTED',
    message: `the event ${event} has the rights of the base branch, but the workspace holds other code`,
    where: { kind: 'input', name: 'GITHUB_EVENT_NAME' },
    expected: `the workspace at ${sha}`,
    received: head.kind === 'commit' ? head.id : 'a commit that could not be determined',
    remedy:
      'Run meshgate on `pull_request`, or leave the `ref:` of actions/checkout out: meshgate reads the merge request by itself and runs none of it.',
  })
}
