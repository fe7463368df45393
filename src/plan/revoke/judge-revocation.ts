import { applySetParent } from '../../bindings/applyset-parent.js'
import { applySetParentName } from '../../bindings/names.js'
import type { Problem } from '../../errors/problem.js'
import { resolveMesh } from '../../mesh/resolve.js'
import { keyText } from '../../ports/object.js'
import { parentOf, withRun, type AppliedRun } from '../applied-run.js'
import { judgeEnvironment, type EnvironmentPlan } from '../judge-environment.js'
import type { LiveEnvironment } from '../opened-environment.js'
import { kindsOf, planSteps, type PlannedSteps } from '../steps.js'
import type { Revocation } from './revocation.js'
import { revokedAfter } from './revoked-bindings.js'

/** The difference between the cluster as it is, and without the objects: what the revocation does, exactly. */
export const judgeRevocation = (opened: LiveEnvironment, { objects }: Revocation): EnvironmentPlan =>
  judgeEnvironment({
    ...opened,
    configuration: { ...opened.configuration, before: undefined, after: undefined, base: undefined, head: undefined },
    identity: undefined,
    sides: { before: objects, after: [], whole: false, ofCluster: true, unreadableBefore: [] },
  })

/** The parent names this run, so that no older pipeline gives back what is taken here, and what is taken, so that no older approval does. */
export const planRevocation = (
  opened: LiveEnvironment,
  { objects }: Revocation,
  bindings: readonly string[] | undefined,
  by: AppliedRun,
): PlannedSteps => {
  const { environment, world } = opened
  const gone = new Set(objects.map(({ key }) => keyText(key)))
  const parent = parentOf(world.state, environment)
  const rest = world.state.objects.filter(
    ({ key }) => key.namespace === environment.namespace && !gone.has(keyText(key)),
  )
  const kept = new Set(rest.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)))
  const kinds = kindsOf(parent?.annotations ?? {}).filter((kind) => kept.has(kind))
  const key = {
    group: '',
    kind: 'ConfigMap',
    namespace: environment.namespace,
    name: applySetParentName(environment.name),
  }
  const object = applySetParent(new Set(kinds), environment, opened.render)
  const taken = { objects, ...(bindings === undefined ? {} : { bindings }) }
  const revoked = revokedAfter(world.state, environment, taken, by)
  const writer = { run: by, ...opened.render, ...(revoked === undefined ? {} : { revoked }) }
  const desired = withRun([{ key, object }], world.state, environment, writer)
  return planSteps({
    environment,
    desired,
    live: world.state,
    rootNamespace: resolveMesh(world.state, environment.mesh).settings.rootNamespace,
    keeps: (member) => !gone.has(keyText(member.key)),
  })
}

/** A last ALLOW that goes lets everybody in. */
export const opens = ({ plan: { reviewed } }: EnvironmentPlan): Problem | undefined => {
  const gained = reviewed.access.destinations.filter((destination) => destination.gained.length > 0)
  const [place] = gained
  if (place === undefined) return undefined
  return {
    code: 'REVOKE_OPENS',
    message: `without the objects somebody could do more at ${gained.length === 1 ? 'a destination' : `${gained.length} destinations`}, so nothing was written`,
    expected: 'a difference that only takes access away',
    received: `${place.title}${place.port === 0 ? '' : ` port ${place.port}`}: ${place.gained[0]?.after.by ?? ''}`,
    remedy: 'Put a policy there that denies by default, apply it, and revoke again.',
  }
}
