import type { IdTokenAvailability } from '../ports/ci.js'
import type { Environment } from './detect.js'

/**
 * Why there is, or is not, an ID token to ask for. The runner sets the two variables only where the job has
 * `id-token: write` (actions/runner NodeScriptActionHandler); it says nothing about why not, so the cause is worked out.
 */
export const githubIdToken = async (
  env: Environment,
  run: { readonly fork: boolean; readonly dependabot: boolean },
  readFile: (path: string) => Promise<string>,
): Promise<IdTokenAvailability> => {
  if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '' && (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') !== '') {
    return { kind: 'available' }
  }
  if (run.fork) return { kind: 'withheld', cause: 'fork' }
  if (run.dependabot) return { kind: 'withheld', cause: 'dependabot' }
  const called = await isCalledWorkflow(env, readFile)
  return { kind: 'not requested', cause: called ? 'reusable caller' : 'permission' }
}

/**
 * GITHUB_WORKFLOW_REF names the caller's file and GITHUB_JOB the job that runs. Where the caller's file has no such
 * job, but one that `uses:` another workflow, the job is that workflow's.
 */
const isCalledWorkflow = async (env: Environment, readFile: (path: string) => Promise<string>): Promise<boolean> => {
  const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  const workspace = env['GITHUB_WORKSPACE'] ?? ''
  const job = env['GITHUB_JOB'] ?? ''
  if (file === undefined || workspace === '' || job === '') return false
  try {
    const text = await readFile(`${workspace}/${file}`)
    const { parse } = await import('yaml')
    const workflow: unknown = parse(text, { maxAliasCount: 100 })
    const jobs = member(workflow, 'jobs')
    if (typeof jobs !== 'object' || jobs === null || Object.hasOwn(jobs, job)) return false
    return Object.values(jobs).some((entry) => typeof member(entry, 'uses') === 'string')
  } catch {
    return false
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
