import { Refusal, type Problem } from '../errors/problem.js'
import type { Cluster, Precondition } from '../ports/cluster.js'
import { keyText, keyTitle, type ObjectKey } from '../ports/object.js'
import type { Output } from '../ports/output.js'
import type { Plan, Step } from '../plan/plan.js'
import { movedOn, problemOf } from './answer-problem.js'
import { dryRunAll, type DryRun } from './dry-run.js'

/** What became of one step. `unknown`: the request was sent, and whether it was done no answer says. */
export interface StepOutcome {
  readonly kind: Step['kind']
  readonly key: ObjectKey
  readonly result: 'created' | 'changed' | 'unchanged' | 'deleted' | 'absent' | 'refused' | 'unknown' | 'not tried'
  /** Of the object that was written, or that was seen before; missing where there was none. */
  readonly uid?: string
}

/** Whoever keeps the record of a run that may end at any moment. */
export interface WriteWatch {
  /** What is known of every step, before each write and after it: a write on its way is `unknown`. */
  readonly note: (journal: readonly StepOutcome[]) => void
  /** Whether the job was cancelled: no further write begins. */
  readonly isStopped: () => boolean
}

const unwatched: WriteWatch = { note: () => undefined, isStopped: () => false }

export interface ApplyResult {
  /** `refused`: nothing was written. `stopped`: the journal says how far it came. */
  readonly outcome: 'applied' | 'nothing to do' | 'refused' | 'stopped'
  readonly journal: readonly StepOutcome[]
  readonly problems: readonly Problem[]
}

/**
 * Executes the steps in order and decides nothing. Everything is dry-run before the first write; the first failure
 * stops, and a later run starts from what stands there then. A conflict is forced where the run was told to take back what
 * somebody wrote once, and nowhere else.
 */
export const applyPlan = async (
  plan: Pick<Plan, 'steps'>,
  cluster: Cluster,
  output: Output,
  watch = unwatched,
  takeBack = false,
): Promise<ApplyResult> => {
  const { steps } = plan
  if (steps.length === 0) return { outcome: 'nothing to do', journal: [], problems: [] }
  const tried = await dryRunAll(steps, cluster, takeBack)
  const refused = tried.flatMap((result): readonly Problem[] =>
    result.kind === 'fine' ? [] : result.kind === 'forbidden' ? [result.problem] : result.problems,
  )
  if (refused.length > 0) return { outcome: 'refused', journal: notTried(steps), problems: refused }
  return writeAll(steps, { cluster, taken: sayTaken(steps, tried, output) }, output, watch)
}

/** Says whose fields are taken, before the first write. Keys of the objects. */
const sayTaken = (steps: readonly Step[], tried: readonly DryRun[], output: Output): ReadonlySet<string> => {
  const taken = new Set<string>()
  for (const [index, { key }] of steps.entries()) {
    const result = tried[index]
    if (result?.kind !== 'fine' || result.taken === undefined) continue
    taken.add(keyText(key))
    output.info(
      `taken back: ${keyTitle(key)} (${result.taken.map(({ field, manager }) => `${field} from ${manager}`).join(', ')})`,
    )
  }
  return taken
}

/** The same for a public place: of an object that the repository does not ask for (`own`, by key) only the kind. */
export const withoutLiveObject = <T extends StepOutcome>(one: T, own: ReadonlySet<string>): T =>
  own.has(keyText(one.key))
    ? one
    : {
        ...one,
        uid: undefined,
        key: { ...one.key, namespace: '', name: 'not shown' },
        serviceAccounts: [],
        spiffeIds: [],
      }

/** Steps of which nothing was written yet. */
export const notTried = (steps: readonly Step[]): readonly StepOutcome[] =>
  steps.map((step) => outcome(step, 'not tried'))

interface Target {
  readonly cluster: Cluster
  /** Keys of objects of which a write takes what others own. */
  readonly taken: ReadonlySet<string>
}

const writeAll = async (
  steps: readonly Step[],
  { cluster, taken }: Target,
  output: Output,
  watch: WriteWatch,
): Promise<ApplyResult> => {
  const journal: StepOutcome[] = []
  const written = new Map<string, Precondition>()
  for (const step of steps) {
    const overtaken = await overtakenBy(step.key, steps, written, cluster)
    if (overtaken.length > 0) return stopped(steps, journal, overtaken)
    if (watch.isStopped()) return stopped(steps, journal, [])
    const precondition = written.get(keyText(step.key)) ?? step.precondition
    watch.note([...journal, outcome(step, 'unknown'), ...notTried(steps.slice(journal.length + 1))])
    const { result, problems, now } = await write({ ...step, precondition }, cluster, taken.has(keyText(step.key)))
    journal.push(outcome({ ...step, precondition: now?.kind === 'unchanged' ? now : precondition }, result))
    watch.note([...journal, ...notTried(steps.slice(journal.length))])
    if (now !== undefined) written.set(keyText(step.key), now)
    if (problems.length > 0) return stopped(steps, journal, problems)
    output.info(`${result}: ${keyTitle(step.key)} (${step.why})`)
  }
  // The last write, too, may have arrived after another run: this one says so, and does not end well.
  const last = steps.at(-1)
  const overtaken = last === undefined ? [] : await overtakenBy(last.key, steps, written, cluster)
  if (overtaken.length > 0) return stopped(steps, journal, overtaken)
  return { outcome: 'applied', journal, problems: [] }
}

/**
 * A write carries what was seen of its object, which another run may have left as it was, or nothing where it creates one. So the
 * environment's ConfigMap, the first that a run writes, is tried again before: where another run has written it since, this
 * one writes nothing more.
 */
const overtakenBy = async (
  key: ObjectKey,
  [first]: readonly Step[],
  written: ReadonlyMap<string, Precondition>,
  cluster: Cluster,
): Promise<readonly Problem[]> => {
  if (first?.kind !== 'apply' || first.key.kind !== 'ConfigMap' || keyText(key) === keyText(first.key)) return []
  const mine = written.get(keyText(first.key))
  if (mine === undefined) return []
  try {
    const answer = await cluster.apply(first.object, mine, { dryRun: true })
    return answer.kind === 'moved on' ? [movedOn(first)] : []
  } catch (error) {
    if (error instanceof Refusal) return error.problems
    throw error
  }
}

interface Written {
  readonly result: StepOutcome['result']
  readonly problems: readonly Problem[]
  /** What a second step on the same object has to meet. */
  readonly now?: Precondition
}

const write = async (step: Step, cluster: Cluster, force: boolean): Promise<Written> => {
  try {
    if (step.kind === 'remove') {
      const answer = await cluster.remove(step.key, step.precondition, { dryRun: false })
      return answer.kind === 'moved on'
        ? { result: answer.perhapsWritten ? 'unknown' : 'refused', problems: [movedOn(step)] }
        : { result: answer.kind, problems: [], now: { kind: 'absent' } }
    }
    const answer = await cluster.apply(step.object, step.precondition, { dryRun: false, force })
    const problem = problemOf(step, answer)
    const problems = problem === undefined ? [] : [problem]
    if (answer.kind !== 'created' && answer.kind !== 'changed' && answer.kind !== 'unchanged')
      return { result: answer.kind === 'moved on' && answer.perhapsWritten ? 'unknown' : 'refused', problems }
    const { source } = answer.object
    return source.kind === 'cluster'
      ? {
          result: answer.kind,
          problems,
          now: { kind: 'unchanged', uid: source.uid, resourceVersion: source.resourceVersion },
        }
      : { result: answer.kind, problems }
  } catch (error) {
    // Whether a request whose answer never came was done is not known; the next run reads it.
    if (error instanceof Refusal) return { result: 'unknown', problems: error.problems }
    throw error
  }
}

const stopped = (steps: readonly Step[], done: readonly StepOutcome[], problems: readonly Problem[]): ApplyResult => {
  const journal = [...done, ...notTried(steps.slice(done.length))]
  const names = (results: readonly StepOutcome['result'][]): string =>
    journal
      .filter(({ result }) => results.includes(result))
      .map(({ key }) => keyTitle(key))
      .join(', ') || 'nothing'
  return {
    outcome: 'stopped',
    journal,
    problems: [
      ...problems,
      {
        code: 'APPLY_STOPPED',
        message: `Writing stopped. Written: ${names(['created', 'changed', 'unchanged', 'deleted', 'absent'])}. Not written: ${names(['refused', 'not tried'])}. Not known: ${names(['unknown'])}.`,
        remedy:
          'Fix the cause and run again: the next run plans from what stands there, and in no state in between was more open than before or after.',
      },
    ],
  }
}

const outcome = ({ kind, key, precondition }: Step, result: StepOutcome['result']): StepOutcome => ({
  kind,
  key,
  result,
  ...(precondition.kind === 'unchanged' ? { uid: precondition.uid } : {}),
})
