import { Refusal } from '../errors/problem.js'
import { listNames } from '../ports/list-names.js'
import type { OpenRepository, Run } from '../open/run.js'
import { ReviewForbidden } from '../ports/review.js'
import { everywhere, type Examination } from './examination.js'

/** The repository with the two revisions that a run would compare. */
export interface Opened {
  readonly repository: OpenRepository
  readonly revisions: { readonly base: string; readonly head: string }
}

export const examinePlatform = (examination: Examination, { context }: Run, node: string): void => {
  const major = Number(node.split('.')[0])
  if (major < 20)
    examination.miss(everywhere, 'Node', {
      code: 'USAGE',
      message: `Node ${node} is too old`,
      remedy: 'Use Node 20 or newer.',
    })
  else examination.note(everywhere, 'Node', 'ok', node)
  if (context.platform === 'local')
    examination.note(
      everywhere,
      'platform',
      'ok',
      'a shell: what only a job has (token, comment) is not seen here; run `meshgate doctor` in a job for that',
    )
  else {
    const name = context.platform === 'github' ? 'GitHub' : 'GitLab'
    examination.note(everywhere, 'platform', 'ok', `${name}, ${context.event}, ${context.repository.path}`)
  }
}

export const examineRepository = async (examination: Examination, run: Run): Promise<Opened | undefined> => {
  const repository = await examination.look(everywhere, 'repository', () => run.repository())
  if (repository === undefined) return undefined
  const revisions = await examination.look(everywhere, 'base', async () => {
    const found = await repository.resolve(run.context.revisions)
    // Resolving names a commit; reading a file of it shows that its objects can be had.
    for (const revision of [found.base, found.head])
      if (revision !== '') await repository.readTree(revision, ['meshgate.yaml'])
    return found
  })
  if (revisions === undefined) return undefined
  const { base } = revisions
  examination.note(
    everywhere,
    'base',
    'ok',
    base === '' ? 'there is none to compare with; everything counts as new' : `${base.slice(0, 12)} can be read`,
  )
  return { repository, revisions }
}

const pipelines = ['.github/workflows/*.yml', '.github/workflows/*.yaml', '.gitlab-ci.yml'] as const

/** On a person's own machine: whether anything here runs `check` for a merge request. In a job something does. */
export const examinePipeline = async (
  examination: Examination,
  run: Run,
  { repository, revisions }: Opened,
): Promise<void> => {
  if (run.context.platform !== 'local') return
  const found = await examination.look(everywhere, 'pipeline', () => repository.readTree(revisions.head, pipelines))
  if (found === undefined) return
  const naming = found.files.filter(({ text }) => text.includes('meshgate')).map(({ path }) => path)
  if (naming.length > 0) return examination.note(everywhere, 'pipeline', 'ok', `${listNames(naming, 3)} runs meshgate`)
  examination.lack(
    everywhere,
    'pipeline',
    `${found.files.length === 0 ? 'there is no workflow in .github/workflows and no .gitlab-ci.yml' : 'no workflow in .github/workflows and no .gitlab-ci.yml names meshgate'}: no merge request is checked, unless a pipeline of another repository does it`,
    'Run `meshgate init`: it writes one; or copy the ten lines of the README.',
  )
}

/** Reading comments is tried; writing one is seen only when it happens. */
export const examineComment = async (examination: Examination, run: Run): Promise<void> => {
  const { context } = run
  if (context.platform === 'local')
    return examination.note(everywhere, 'comment', 'not seen', 'a shell has no merge request')
  if (context.mergeRequest === undefined)
    return examination.note(everywhere, 'comment', 'not seen', 'the run has no merge request')
  const remedy =
    context.platform === 'github'
      ? 'Add `pull-requests: write` to the job’s permissions, and leave the input `token` alone.'
      : 'Put a project access token with scope `api` into the masked variable MESHGATE_GITLAB_TOKEN.'
  const review = await run.review()
  if (review === undefined)
    return examination.note(
      everywhere,
      'comment',
      'not seen',
      `there is no token to comment with; the review stands in the log. ${remedy}`,
    )
  try {
    await review.self()
    await review.list()
    examination.note(everywhere, 'comment', 'ok', 'comments can be read; whether one may be written is seen when it is')
  } catch (thrown) {
    if (thrown instanceof ReviewForbidden)
      examination.note(everywhere, 'comment', 'not seen', `${thrown.message}. ${thrown.remedy}`)
    else if (thrown instanceof Refusal)
      examination.note(everywhere, 'comment', 'not seen', `${thrown.problems[0].message}. ${thrown.problems[0].remedy}`)
    else throw thrown
  }
}
