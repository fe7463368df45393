import type { Problem } from '../errors/problem.js'
import type { RightsMoved } from '../plan/drift/rights-moved.js'
import type { Digest } from '../plan/plan.js'
import type { Block } from './block.js'

/** What a rendering needs beside the plans. Addresses are the platform's or ours; anything odd in one is shown as code. */
export interface ReviewMeta {
  /** Full commit ids, or `worktree` or a folder's name. */
  readonly base: string
  readonly head: string
  /** On a person's own machine: why it is that base. */
  readonly note?: string
  /** Of a run on the protected branch, whose change is merged already. Missing: a review before the merge. */
  readonly command?: 'plan' | 'apply' | 'drift'
  /** Of `drift`: the roles and bindings that move rights, in place of each right of them. */
  readonly rights?: readonly RightsMoved[]
  /** What `drift` says beside the access of its one plan. */
  readonly drift?: DriftReview
  /** Both revisions hold the same files. */
  readonly nothing?: true
  /** Changed files that nothing here judges, in sentences without a full stop. */
  readonly unjudged?: readonly string[]
  /** The base has no configuration: head's is used and nothing gates. */
  readonly firstRun: boolean
  /** Why the run was refused, where it was: nothing of the plans that are shown was written. */
  readonly refused?: readonly [Problem, ...Problem[]]
  /** What is approved where a run has more than one plan: `apply` takes this digest, and none of a part. */
  readonly digest?: Digest
  /** The job, named where a shortened rendering sends the reader on. */
  readonly runUrl?: string
  /** Name or address of the artifact with the whole review. */
  readonly artifact?: string
  /** Address of the folder that holds `rules/` and `codes/`, without a trailing slash. */
  readonly docsBase?: string
}

/** The cluster against the branch, in a headline of its own and in what no comparison of access tells. */
export interface DriftReview {
  readonly drifted: boolean
  readonly headline: readonly string[]
  readonly blocks: (level: Level) => readonly Block[]
}

/** Of a cluster that is as the branch says, and in which others hold something. */
export const noDriftOfBranch = 'no drift of what the branch says'

/** What stands where the base has no configuration. */
export const firstRunText =
  'First run: nothing was gated. Trust and gates of this configuration count from the next change on.'

/** A commit as people name it; folders and refs stay whole. */
export const revisionName = (name: string): string => (/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name)

export type Level = 'full' | 'short' | 'list' | 'verdict'
export const levels: readonly Level[] = ['full', 'short', 'list', 'verdict']
