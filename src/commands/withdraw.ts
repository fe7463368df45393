import { exitCodes } from '../errors/codes.js'
import { renderNotJudged } from '../review/not-judged.js'
import { withdrawComment } from '../review/publish.js'
import { defineCommand, folderFlags, inputFlags } from './command.js'
import { commentKey } from './comment-key.js'
import type { Outcome } from './outcome.js'
import type { Run } from '../open/run.js'
import { sayPublication } from './say-publication.js'

/**
 * What is left to do for a job that was cancelled or died before it had a verdict: a comment about an older commit is
 * rewritten to *not judged*. One about this commit stays: a run that got so far has said what there is to say. Missing
 * rights are told and change nothing.
 */
export const withdraw = async (run: Run): Promise<Outcome> => {
  const { context, output } = run
  const done: Outcome = { exitCode: exitCodes.fine, errors: [], plans: [] }
  const { mergeRequest } = context
  const review = mergeRequest === undefined ? undefined : await run.review()
  if (review === undefined || mergeRequest === undefined) return done
  const published = await withdrawComment(review, {
    key: commentKey(run.inputs),
    headSha: mergeRequest.headSha,
    run: context.run,
    reason: 'the run was cancelled or failed before it could say why',
    body: renderNotJudged([], {
      head: mergeRequest.headSha,
      ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
      ...(run.docsBase === undefined ? {} : { docsBase: run.docsBase }),
    }),
    olderOnly: true,
  })
  sayPublication(output, published)
  return done
}

export const command = defineCommand({
  flags: { ...inputFlags, ...folderFlags },
  read: () => undefined,
  run: async ({ job }) => withdraw(await job()),
  help: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
})
