import { Refusal, type Problem } from '../errors/problem.js'
import type { CiContext, IdTokenAvailability } from '../ports/ci.js'

type NotRequested = Extract<IdTokenAvailability, { kind: 'not requested' }>['cause']
type Withheld = Extract<IdTokenAvailability, { kind: 'withheld' }>['cause']

const permissions = 'permissions:\n  id-token: write\n  contents: read\n  pull-requests: write'

const notRequested = (cause: NotRequested): Problem => {
  switch (cause) {
    case 'permission':
      return {
        code: 'TOKEN_MISSING',
        message: 'the job has an audience to check and no right to an ID token: `id-token: write` is missing',
        where: { kind: 'input', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
        expected: 'id-token: write among the permissions of the job',
        received: 'no ID token',
        remedy: `Add to the job (naming one permission takes all others away, so name all three):\n${permissions}`,
      }
    case 'reusable caller':
      return {
        code: 'TOKEN_MISSING',
        message:
          'the job belongs to a reusable workflow, and the workflow that calls it does not grant `id-token: write`',
        where: { kind: 'input', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
        expected: 'id-token: write in the calling job, and in the called workflow too',
        received: 'no ID token',
        remedy: `A called workflow gets no more than its caller has. Add to the job with \`uses:\`:\n${permissions}`,
      }
    case 'variable':
      return {
        code: 'TOKEN_MISSING',
        message: 'the job has no variable MESHGATE_ID_TOKEN',
        where: { kind: 'input', name: 'MESHGATE_ID_TOKEN' },
        expected: 'an ID token of GitLab',
        received: 'nothing',
        remedy: gitlabRemedy('MESHGATE_ID_TOKEN'),
      }
  }
}

/** What makes GitLab leave a variable of `id_tokens:` out, and the YAML that asks for it. */
export const gitlabRemedy = (variable: string): string =>
  [
    'Add to the job:',
    'id_tokens:',
    `  ${variable}:`,
    '    aud: https://mesh.example.com/production',
    'If it is there already: a job that extends or overrides the component’s and writes `id_tokens:` itself drops the',
    'component’s; an instance without a signing key for ID tokens leaves the variable out and logs it for the',
    'administrator alone; and a project on a path that another project once had gets none until its subject starts with',
    '`project_id` (project settings, `ci_id_token_sub_claim_components`).',
  ].join('\n')

/** The refusal where the platform would give a token if it were asked for. Exit 3. */
export const missingToken = (cause: NotRequested, platform: CiContext['platform']): Refusal =>
  new Refusal(notRequested(platform === 'gitlab' ? 'variable' : cause))

/** Why the platform gives such a job no token: said in the comment, no error. */
export const withheldReason = (cause: Withheld): string => {
  switch (cause) {
    case 'fork':
      return 'the platform gives no ID token to a merge request from a fork'
    case 'dependabot':
      return 'GitHub gives no ID token to a run that Dependabot started; a person who runs the job again gets one'
    case 'local':
      return 'a shell has no ID token'
  }
}

/** The refusal where a token is needed, as for apply. Exit 3. */
export const withheldToken = (cause: Withheld): Refusal =>
  new Refusal({
    code: 'TOKEN_MISSING',
    message: withheldReason(cause),
    expected: 'a job with an ID token',
    received: 'no ID token',
    remedy:
      cause === 'local'
        ? 'Run apply in a job of the platform that the environment trusts.'
        : 'Merge the change first: apply runs on the protected branch, where the job has a token. Do not switch to `pull_request_target`: it would run the merge request with the rights of the branch.',
  })
