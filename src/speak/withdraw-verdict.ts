import type { Problem } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import type { Block } from '../review/block.js'
import { notJudgedBlocks } from '../review/not-judged.js'
import { withdrawComment } from '../review/publish.js'
import { writeDocument } from '../review/write-markdown.js'
import { commentKey } from './comment-key.js'
import { sayPublication } from './say-publication.js'

/**
 * Rewrites the comment of the merge request to *not judged*. With `olderOnly`, one about this commit stays: a run that got so
 * far has said what there is to say. Missing rights are told and change nothing.
 */
export const withdrawVerdict = async (
  run: Run,
  {
    problems,
    ...how
  }: { readonly problems: readonly Problem[]; readonly reason: string; readonly olderOnly?: boolean },
): Promise<void> => {
  const { context, output } = run
  const { mergeRequest } = context
  const review = mergeRequest === undefined ? undefined : await run.review()
  if (review === undefined || mergeRequest === undefined) return
  const published = await withdrawComment(review, {
    key: commentKey(run.inputs),
    headSha: mergeRequest.headSha,
    run: context.run,
    body: writeDocument(notJudged(run, problems)),
    ...how,
  })
  sayPublication(output, published)
}

/** The comment of a run without a verdict. */
export const notJudged = ({ context, docsBase }: Run, problems: readonly Problem[]): readonly Block[] =>
  notJudgedBlocks(problems, {
    head: context.mergeRequest?.headSha ?? context.sha,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    docsBase,
  })
