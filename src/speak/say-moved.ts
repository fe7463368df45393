import type { Environment } from '../config/config.js'
import { answerRequest } from '../mesh/answer.js'
import type { Request } from '../ports/request.js'
import { resolveMesh, type Mesh } from '../mesh/resolve.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import type { Run } from '../open/run.js'
import { readApprovedPlan } from '../plan/reviewed/approved-plan.js'
import { whatMoved, type Moved } from '../plan/reviewed/what-moved.js'
import type { MeshState } from '../ports/object.js'
import { lastWrites, writeTitle } from '../plan/reviewed/writers.js'
import type { Plan } from '../plan/plan.js'

/** Lines of one section; the rest is counted. */
const limit = 50

/**
 * Tells what moved between the approved plan and the one of now. Where the approved plan was not handed over, the cluster's
 * newest writes say who was there. On a public repository counts alone.
 */
export const sayMoved = async (
  run: Run,
  { environment, world, hides }: LiveEnvironment,
  [plan, arrival]: readonly [Plan, ...Plan[]],
  expected: string,
): Promise<readonly Moved[]> => {
  const { output } = run
  const approved = await readApproved(run, environment.name, expected)
  if (typeof approved === 'string') output.info(`The approved plan is not shown: ${approved}.`)
  const now = { reviewed: plan.reviewed, arrival: arrival?.reviewed }
  const moved =
    typeof approved === 'string'
      ? []
      : whatMoved(approved, now, { state: world.state, decide: decideIn(world.state, environment.mesh) })
  if (hides) {
    output.info(`${moved.length} parts moved; what the cluster says is not shown on a public repository.`)
    return []
  }
  if (moved.length > 0) output.section('meshgate: what moved since the plan was approved', movedText(moved))
  const writes = lastWrites(world.state, 5)
  if (writes.length > 0)
    output.section(
      'meshgate: the newest writes in the cluster that decide access',
      writes.map((write) => `${write.object}: ${writeTitle(write)}`).join('\n'),
    )
  return moved
}

/** Asks the cluster as it stands about one request. The state is resolved once, and only where something is asked. */
const decideIn = (state: MeshState, settings: Environment['mesh']): ((request: Request) => string | undefined) => {
  let mesh: Mesh | undefined
  return (request) => {
    mesh ??= resolveMesh(state, settings)
    try {
      return answerRequest(mesh, request, { now: 0 }).reason
    } catch {
      // A destination that is gone decides nothing; the run ends with what moved either way.
      return undefined
    }
  }
}

/** The plan that was approved, by its digest, or why it is not known. */
export const readApproved = async (
  { inputs, files }: Run,
  environment: string,
  expected: string,
): Promise<Extract<ReturnType<typeof readApprovedPlan>, { readonly kind: 'approved' }> | string> => {
  if (inputs.planFile === undefined) return 'no `plan-file` was handed over'
  const text = await files.read(inputs.planFile)
  if (text === undefined) return `${inputs.planFile} cannot be read`
  const read = readApprovedPlan(text, environment, expected)
  return read.kind === 'approved' ? read : read.reason
}

const signs = { came: '+', went: '-' } as const

/** What the text itself says is not said before it. */
const labels: Readonly<Record<Moved['part'], string>> = {
  access: 'access: ',
  permission: 'permission: ',
  object: 'object: ',
  finding: 'finding: ',
  setting: 'setting: ',
  verdict: '',
}

const movedText = (moved: readonly Moved[]): string =>
  [
    '# + is in the plan of now, - was in the approved one',
    ...moved
      .slice(0, limit)
      .map(
        ({ part, change, text, by }) =>
          `${signs[change]} ${labels[part]}${text.slice(0, 600)}${by === undefined ? '' : ` (${by})`}`,
      ),
    ...(moved.length > limit ? [`… and ${moved.length - limit} more`] : []),
  ].join('\n')
