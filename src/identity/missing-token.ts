import { Refusal, type Problem } from '../errors/problem.js'
import type { IdTokenAvailability } from '../ports/ci.js'

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
export const gitlabRemedy = (variable: string, audience = 'https://mesh.example.com/production'): string =>
  [
    ...idTokenEntry(variable, audience),
    'If it is there already: a job that extends or overrides the component’s and writes `id_tokens:` itself drops the',
    'component’s; an instance without a signing key for ID tokens leaves the variable out and logs it for the',
    'administrator alone; and a project on a path that another project once had gets none until its subject starts with',
    '`project_id` (project settings, `ci_id_token_sub_claim_components`).',
  ].join('\n')

/** The lines that ask GitLab for one more token; a job has as many as it has audiences. */
export const idTokenEntry = (variable: string, audience: string): readonly string[] => [
  'Add to the job:',
  'id_tokens:',
  `  ${variable}:`,
  `    aud: ${/^[\w.:/-]+$/.test(audience) ? audience : JSON.stringify(audience)}`,
]

/** The refusal where the platform would give a token if it were asked for. Exit 3. */
export const refuseMissingToken = (cause: NotRequested): Refusal => new Refusal(notRequested(cause))

/** Why the platform gives such a job no token: said in the comment, no error. */
export const withheldReason = (cause: Withheld): string => {
  switch (cause) {
    case 'fork':
      return 'The platform gives no ID token to a merge request from a fork, so none was seen; the configured audience was judged. The token itself is checked after the merge.'
    case 'dependabot':
      return 'GitHub treats runs that Dependabot starts like those of a fork and gives no ID token, so none was seen; the configured audience was judged. A person who runs the job again gets one.'
    case 'local':
      return 'A shell has no ID token, so none was seen; the configured audience was judged.'
  }
}
