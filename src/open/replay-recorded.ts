import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import type { EnvironmentPlan } from '../plan/judge-environment.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { RecordedTraffic } from '../plan/recorded-traffic.js'
import { hidesLive } from './publish-live.js'
import type { Run } from './run.js'

/**
 * The plan with what recorded traffic meets after the change, where the configuration names any. Traffic that is not there
 * is told and stops nothing: it judges the change no more than a test that did not run.
 */
export const replayRecorded = async (
  run: Run,
  configuration: Configuration,
  environment: Environment | undefined,
  judged: EnvironmentPlan,
): Promise<EnvironmentPlan> => {
  const from = environment?.traffic
  if (from === undefined) return judged
  const recorded = await readAll(run, from, judged)
  // Callers and paths of real requests are nothing that the repository says.
  const shown = hidesLive(run.context, configuration) ? withoutNames(recorded) : recorded
  return { ...judged, plan: { ...judged.plan, observed: { ...judged.plan.observed, recorded: shown } } }
}

const readAll = async (run: Run, from: string, { meshes }: EnvironmentPlan): Promise<RecordedTraffic> => {
  const { replayTraffic } = await import('../plan/replay-traffic.js')
  try {
    return await replayTraffic(from, run.readTraffic(from), meshes, { now: run.clock.now() })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [{ message }] = error.problems
    return { ...nothing, from, unread: message }
  }
}

const nothing = { lines: 0, judged: 0, refused: 0, allowed: 0, untold: 0, groups: [], further: 0, notJudged: [] }

const withoutNames = (recorded: RecordedTraffic): RecordedTraffic => ({
  ...recorded,
  groups: [],
  further: recorded.refused + recorded.allowed + recorded.untold,
  notJudged: [],
})
