import { applySetId, applySetParentName } from '../bindings/names.js'
import { asKubernetesObject } from '../bindings/rendered-object.js'
import type { Gate } from '../config/config.js'
import { keyText, type KubernetesObject } from '../ports/object.js'
import { digestOfReviewed } from './digest.js'
import type { EnvironmentPlan } from './judge-environment.js'
import { judgeObjects } from './judge-objects.js'
import { compareObjects } from './object-changes.js'
import type { OpenedEnvironment, World } from './opened-environment.js'
import { belongsTo, isOurs } from './ownership.js'
import type { Plan } from './plan.js'
import { isParent } from './steps.js'
import { closes, leavesPermissionsOpen, leavesRequestsOpen, opensPermissions, opensRequests } from './verdict.js'

/** The environment whose objects an apply writes, and the cluster that it writes them to. */
interface Applied extends OpenedEnvironment {
  readonly environment: NonNullable<OpenedEnvironment['environment']>
  readonly world: World
}

/**
 * New access is new access, whichever commit asked for it: one that the gate refused does not come in with the next. Findings
 * and calls are about the files, and stand in the plan of the commit.
 */
const gateOf = ({ newAccess }: Gate): Gate => ({
  newAccess: newAccess === 'error' ? 'error' : 'warn',
  lostAccess: 'warn',
  findings: 'off',
  calls: 'off',
  drift: 'off',
})

/**
 * What an apply gives that the change does not: the plan compares two commits, and the cluster may not stand where the first of
 * them is. A commit whose apply was rejected or never ran, or what `revoke` took back, comes with the next apply of anything.
 *
 * Let L be the objects of the apply as the cluster holds them, B those of the base and D the desired ones. New access of the
 * apply is access(D) without access(L). The plan tells access(D) without access(B), which is all of it where access(B) is no
 * more than access(L). Otherwise the comparison of L with D is given back; undefined where it gains nothing either.
 */
export const judgeArrival = (opened: Applied, judged: EnvironmentPlan): EnvironmentPlan | undefined =>
  judgeLive(opened, judged).arrival

/** What an apply does beside its commit. */
export interface BesideCommit {
  /** It gives what the change does not: approved and gated with the plan of the commit. */
  readonly arrival?: EnvironmentPlan
  /** It only takes, as what somebody edited in: nobody is asked, no digest covers it, and whoever loses it has to be told. */
  readonly takenOut?: EnvironmentPlan
}

/** Both, of which one is there at most: where something arrives, its plan tells what goes as well. */
export const judgeLive = (opened: Applied, judged: EnvironmentPlan): BesideCommit => {
  const { environment, world } = opened
  // What is left as it is, an apply does not take out.
  const kept = (judged.kept ?? []).map(({ object }) => object)
  const desired = [...judged.rendered.map(asKubernetesObject), ...kept]
  const places = new Set(desired.map(({ key }) => keyText(key)))
  const set = applySetId(applySetParentName(environment.name), environment.namespace)
  const live = world.state.objects.filter(
    (object) => places.has(keyText(object.key)) || (isOurs(object) && belongsTo(object, set)),
  )
  for (const { key } of live) places.add(keyText(key))
  const isPlace = ({ key }: KubernetesObject): boolean => places.has(keyText(key)) && !isParent(key, environment)
  const [there, base, next] = [live, judged.objects.before, desired].map((objects) => objects.filter(isPlace))
  if (there === undefined || base === undefined || next === undefined) return {}
  if (compareObjects(base, there).length === 0) return {}
  const others = judged.objects.after.filter((object) => !places.has(keyText(object.key)))
  const compare = (objects: readonly KubernetesObject[]): EnvironmentPlan =>
    judgeObjects(
      { ...opened, environment: { ...environment, gate: gateOf(environment.gate) }, calls: {} },
      {
        before: [...others, ...there],
        after: [...others, ...objects],
        notes: [arrivalNote],
      },
    )
  const [back, whole] = [compare(base), compare(next)]
  if (mayOpen(back.plan) && mayOpen(whole.plan)) return { arrival: { ...whole, plan: withoutFindings(whole.plan) } }
  // Where the commit itself opens, its own plan tells that.
  const out = mayOpen(whole.plan) ? back : whole
  if (mayOpen(out.plan) || !closes(out.plan)) return {}
  const plan = withoutFindings(out.plan)
  const assumptions = plan.observed.assumptions.map((note) => (note === arrivalNote ? takenOutNote : note))
  return { takenOut: { ...out, plan: { ...plan, observed: { ...plan.observed, assumptions, takenOut: true } } } }
}

const arrivalNote =
  'compared with the cluster as it stands: what earlier commits asked for and was never applied, or was taken back there, is among these rows'
const takenOutNote =
  'compared with the cluster as it stands: what somebody edited in there, or an earlier commit was to take away, goes from it; nobody approves these rows, and no digest covers them'

/** Findings are about the files, and stand in the plan of the commit. */
const withoutFindings = ({ reviewed, observed, ...plan }: Plan): Plan => ({
  ...plan,
  digest: digestOfReviewed({ ...reviewed, findings: [] }),
  reviewed: { ...reviewed, findings: [] },
  observed: { ...observed, arrival: true },
})

const mayOpen = (plan: Plan): boolean =>
  [opensRequests, opensPermissions, leavesRequestsOpen, leavesPermissionsOpen].some((says) => says(plan))
