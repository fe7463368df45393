import { asKubernetesObject } from '../../bindings/rendered-object.js'
import type { Problem } from '../../errors/problem.js'
import type { Verdict } from '../../mesh/difference/access-diff.js'
import { resolveMesh } from '../../mesh/resolve.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { leftElsewhere } from '../environment-moves.js'
import type { EnvironmentPlan } from '../judge-environment.js'
import { judgeObjects } from '../judge-objects.js'
import type { LiveEnvironment } from '../opened-environment.js'
import type { Plan } from '../plan.js'
import { renderSides } from '../render-sides.js'
import { isParent } from '../steps.js'
import { verdictOf } from '../verdict.js'
import { beyondBranch, meshWide } from './beside-branch.js'
import { isBeside, type DriftedObject, type DriftInput } from './drifted-object.js'
import { findDrift, sidesOfDrift } from './find-drift.js'
import { driftGate, gateDrift } from './gate-drift.js'

/** What the protected branch says that shall stand: its files, and what its bindings render; the rendered one counts where both name an object. */
interface DesiredObjects {
  readonly rendered: readonly KubernetesObject[]
  readonly files: readonly KubernetesObject[]
  /** Why bindings may not be rendered, by what stands in the cluster. */
  readonly refused: readonly Problem[]
}

export const desiredOf = (opened: LiveEnvironment): DesiredObjects => {
  const compared = renderSides(opened, opened.environment.mesh)
  const rendered = compared.rendered.map(asKubernetesObject)
  const own = new Set(rendered.map(({ key }) => keyText(key)))
  return { rendered, refused: compared.refused, files: opened.sides.after.filter(({ key }) => !own.has(keyText(key))) }
}

/** The cluster against what the branch desires: access, and object by object. */
export interface DriftComparison {
  readonly judged: EnvironmentPlan
  readonly sides: ReturnType<typeof sidesOfDrift>
  readonly objects: readonly DriftedObject[]
  /** How many of them are the environment's own. */
  readonly own: number
  readonly drifted: boolean
  /** What is not the environment's and bears on it. */
  readonly beside: { readonly policies: number; readonly bindings: number; readonly verdict?: Verdict }
}

/** `state` is the cluster with whatever of the branch's objects was read besides. */
export const compareDrift = (
  opened: LiveEnvironment,
  { rendered, files, refused }: DesiredObjects,
  state: MeshState,
): DriftComparison => {
  const { environment, world, configuration, today } = opened
  const input: DriftInput = {
    environment,
    desired: [...files, ...rendered],
    state,
    rootNamespace: resolveMesh(world.state, environment.mesh).settings.rootNamespace,
    bindings: configuration.after?.bindings ?? [],
    rendered,
    refused,
    elsewhere: leftElsewhere(world.state, environment, opened.render.source),
    today,
  }
  const beyond = beyondBranch(input)
  const sides = driftSides(opened, input, beyond)
  const gate = driftGate(environment.gate.drift ?? 'warn')
  const compared = judgeObjects({ ...opened, environment: { ...environment, gate } }, sides)
  const objects = findDrift(input)
  const own = objects.filter((object) => !isBeside(object)).length
  const judged = { ...compared, plan: gateDrift(compared.plan, own) }
  const wide = meshWide(input)
  // What is mesh-wide is no drift, and what it lets in is told beside the verdict of the branch's own.
  const policies = objects.filter(({ kind }) => kind === 'mesh-wide').length
  const beside = {
    policies,
    bindings: objects.filter(isBeside).length - policies,
    ...(wide.length === 0
      ? {}
      : { verdict: verdictOf(judgeObjects(opened, driftSides(opened, input, [...beyond, ...wide])).plan) }),
  }
  return { judged, sides, objects, own, drifted: isDrifted(judged.plan, own), beside }
}

/** From what shall stand to what stands: gained is what somebody opened beside the branch. */
const driftSides = (
  opened: LiveEnvironment,
  { state, desired }: Pick<DriftInput, 'state' | 'desired'>,
  beyond: readonly KubernetesObject[],
): ReturnType<typeof sidesOfDrift> => {
  // The parent of the environment differs by the mark of the run that wrote last.
  const sides = sidesOfDrift(
    state,
    desired.filter(({ key }) => !isParent(key, opened.environment)),
  )
  return { before: sides.before, after: [...sides.after, ...beyond] }
}

const isDrifted = ({ reviewed }: Plan, objects: number): boolean =>
  objects > 0 || reviewed.access.verdict !== 'equivalent' || reviewed.permissions.length > 0
