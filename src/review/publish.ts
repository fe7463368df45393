import { Refusal, type Problem } from '../errors/problem.js'
import type { JsonObject } from '../ports/json.js'
import { ReviewForbidden, type CodeReview, type ReviewComment } from '../ports/review.js'
import { fence, joined, paragraph, say, strong, value, words } from './block.js'
import { isLater, readMarker, withoutRun, writeMarker, type Marker, type RunNumber } from './marker.js'
import { writeLine, writeMarkdown } from './write-markdown.js'

/** What became of a comment. Missing rights and errors are answers: a comment is a display, the exit code is not its. */
export type Publication =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: string }
  /** Another run's word counts: that of a newer head, or of a later run at the same head. */
  | { readonly kind: 'superseded'; readonly by: 'newer head' | 'later run' }
  /** There was nothing to withdraw. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'forbidden'; readonly message: string; readonly remedy: string }
  | { readonly kind: 'failed'; readonly problem: Problem }

interface Address {
  /** One comment per key. */
  readonly key: string
  /** The source's tip that the run judged. */
  readonly headSha: string
  readonly run: RunNumber
}

export interface Comment extends Address {
  readonly body: string
  /** Kept in the hidden first line. */
  readonly details?: JsonObject
  /** `keep`: where no comment stands, none is written; for a change that says nothing. */
  readonly whenAbsent?: 'create' | 'keep'
}

export interface Withdrawal extends Address {
  /** Why the run ended early; may hold hostile text. */
  readonly reason: string
  /** Markdown that tells it in place of the plain notice, as `notJudgedBlocks` say it. */
  readonly body?: string
  /** Leaves a comment about this very head alone: whoever wrote it got further than the run that ended early. */
  readonly olderOnly?: boolean
}

/** What happens where no comment stands, or one that cannot be edited. */
type Manner = 'publish' | 'publish quietly' | 'withdraw' | 'withdraw older'

/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
export const reservedCharacters = 2000

/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8

/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
export const publishComment = (review: CodeReview, comment: Comment): Promise<Publication> =>
  answered(() =>
    settle(
      review,
      comment,
      comment.body,
      comment.details ?? {},
      comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish',
    ),
  )

/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
export const withdrawComment = (review: CodeReview, withdrawal: Withdrawal): Promise<Publication> =>
  answered(() =>
    settle(
      review,
      withdrawal,
      withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason),
      { judged: false },
      withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw',
    ),
  )

/** What a platform refuses, or does not answer, is a publication too: a display never ends a run. */
export const answered = async (work: () => Promise<Publication>): Promise<Publication> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ReviewForbidden) return { kind: 'forbidden', message: error.message, remedy: error.remedy }
    if (error instanceof Refusal) return { kind: 'failed', problem: error.problems[0] }
    throw error
  }
}

const notJudged = (headSha: string, reason: string): string =>
  writeMarkdown([
    paragraph([strong(say`meshgate: not judged at ${headSha}`)]),
    paragraph(say`The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    fence(reason.split('\n')),
  ])

interface Owned {
  readonly comment: ReviewComment
  readonly marker: Marker
}

/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async (
  review: CodeReview,
  address: Address,
  body: string,
  details: JsonObject,
  manner: Manner,
): Promise<Publication> => {
  const self = await review.self()
  const fixed = new Set<string>()
  let wrote: 'created' | 'updated' | undefined
  // A list may lag behind a write for a moment; without this, a second comment would be created.
  let created: ReviewComment | undefined
  for (let round = 0; round < rounds; round += 1) {
    const listed = withComment(await review.list(), created)
    const standing = marked(listed, address.key).filter(
      ({ comment }) => comment.author === self && !fixed.has(comment.id),
    )
    const [keeper] = standing
    const text = compose(review, address, body, details, replaced(listed, address.key, keeper))
    if ((await review.currentHead()) !== address.headSha) {
      if (wrote !== undefined) await stepBack(review, address, standing)
      return { kind: 'superseded', by: 'newer head' }
    }
    const withdrawing = manner === 'withdraw' || manner === 'withdraw older'
    if (manner === 'withdraw older' && wrote === undefined && keeper?.marker.head === address.headSha)
      return { kind: 'unchanged', id: keeper.comment.id }
    const later = latest(standing, address)
    const wanted = later?.comment.body ?? text
    if (keeper === undefined) {
      if (withdrawing || (manner === 'publish quietly' && fixed.size === 0)) return { kind: 'absent' }
      created = await review.create(wanted)
      wrote = 'created'
    } else if (withoutRun(keeper.comment.body) !== withoutRun(wanted)) {
      const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted))
      if (changed) wrote ??= 'updated'
      else if (withdrawing) throw cannotWithdraw()
    } else if (standing.length > 1) {
      for (const duplicate of standing.slice(1)) {
        await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id))
        if (created?.id === duplicate.comment.id) created = undefined
      }
    } else if (later !== undefined) {
      return { kind: 'superseded', by: 'later run' }
    } else {
      return { kind: wrote ?? 'unchanged', id: keeper.comment.id }
    }
  }
  throw new Refusal({
    code: 'REVIEW_FAILED',
    message: 'the comment keeps changing while it is written',
    expected: `no other writer within ${rounds} rounds`,
    received: 'another one each time',
    remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
  })
}

const withComment = (listed: readonly ReviewComment[], comment: ReviewComment | undefined): readonly ReviewComment[] =>
  comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment]

const marked = (comments: readonly ReviewComment[], key: string): readonly Owned[] =>
  comments.flatMap((comment) => {
    const marker = readMarker(comment.body)
    return marker?.key === key ? [{ comment, marker }] : []
  })

/** A standing comment about the same head by a later run; its text wins. */
const latest = (standing: readonly Owned[], { headSha, run }: Address): Owned | undefined =>
  standing
    .filter(({ marker }) => marker.head === headSha && isLater(marker.run, run))
    .reduce<Owned | undefined>(
      (best, owned) => (best === undefined || isLater(owned.marker.run, best.marker.run) ? owned : best),
      undefined,
    )

/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = (listed: readonly ReviewComment[], key: string, keeper: Owned | undefined): readonly string[] => {
  const ids = marked(listed, key).map(({ comment }) => comment.id)
  return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id))
}

const compose = (
  review: CodeReview,
  { key, headSha, run }: Address,
  body: string,
  details: JsonObject,
  older: readonly string[],
): string => {
  const marker = writeMarker({ key, head: headSha, run, details })
  const note =
    older.length === 0
      ? ''
      : `${writeLine(
          say`This replaces ${words(older.length === 1 ? 'an older comment' : 'older comments')} that this run cannot edit: ${joined(
            older.slice(0, 5).map((id) => [value(id)]),
            ', ',
          )}.`,
        )}\n\n`
  const text = `${marker}\n${note}${body}`
  if (text.length <= review.limit) return text
  const bare = `${marker}\n${body}`
  if (bare.length <= review.limit) return bare
  throw new Refusal({
    code: 'REVIEW_TOO_LONG',
    message: 'the comment is longer than the platform takes',
    expected: `at most ${review.limit} characters`,
    received: `${bare.length}`,
    remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
  })
}

/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async (fixed: Set<string>, owned: Owned, edit: () => Promise<void>): Promise<boolean> => {
  try {
    await edit()
    return true
  } catch (error) {
    if (!(error instanceof ReviewForbidden)) throw error
    fixed.add(owned.comment.id)
    return false
  }
}

/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async (review: CodeReview, address: Address, standing: readonly Owned[]): Promise<void> => {
  const own = standing.find(
    ({ marker }) =>
      marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt,
  )
  if (own === undefined) return
  const gone = new Set<string>()
  if (own !== standing[0]) {
    await tryEdit(gone, own, () => review.remove(own.comment.id))
    return
  }
  const newer = await review.currentHead()
  const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`
  const text = compose(review, address, notJudged(newer, reason), { judged: false }, [])
  await tryEdit(gone, own, () => review.update(own.comment.id, text))
}

const cannotWithdraw = (): ReviewForbidden =>
  new ReviewForbidden(
    'the standing comment cannot be edited by this token',
    'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.',
  )
