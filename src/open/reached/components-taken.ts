import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import type { OtherState, Sides } from '../../plan/opened-environment.js'
import type { Json } from '../../ports/json.js'
import type { UnitPair } from '../../units/pair-units.js'
import type { Unit } from '../../units/unit.js'
import type { UntakenComponent } from '../../units/find-units.js'
import type { RevisionUnits } from './revision-units.js'

/** What the sides of a kustomization are made from. */
interface Origin {
  readonly pair: UnitPair | undefined
  readonly before: RevisionUnits
  readonly after: RevisionUnits
  readonly render: (pair: UnitPair) => Promise<Sides>
}

/** More of them are not tried. */
const mostComponents = 4

/**
 * Adds to the sides of a changed kustomization what it builds with each Component that holds a policy and that no kustomization here
 * takes: whoever takes it elsewhere, or by hand, has its policies beside what changes. One that comes with the change is taken by
 * nobody yet.
 */
export const withComponentsTaken = async (sides: Sides, origin: Origin): Promise<Sides> => {
  const { pair, before, after, render } = origin
  if (pair?.before?.source.kind !== 'kustomize' || pair.after?.source.kind !== 'kustomize') return sides
  const known = new Map(before.found.untaken.map((one) => [one.folder, one]))
  const holding = after.found.untaken.filter(
    ({ folder, reads }) =>
      known.has(folder) && [...reads].some((path) => mayHoldPolicy(mayHold(after.textOf(path) ?? ''))),
  )
  const states: OtherState[] = []
  for (const component of holding.slice(0, mostComponents)) {
    const taken = await render({
      ...pair,
      before: taking(pair.before, known.get(component.folder) ?? component),
      after: taking(pair.after, component),
    })
    // A Component of something else does not build with it.
    if ((taken.unproven ?? []).length === 0) states.push(stateOf(component, taken))
  }
  return states.length === 0 ? sides : { ...sides, otherwise: [...(sides.otherwise ?? []), ...states] }
}

const stateOf = ({ folder, reads }: UntakenComponent, sides: Sides): OtherState => ({
  why: `No kustomization here takes the Component ${folder}: others may.`,
  where: { kind: 'file', path: [...reads][0] ?? folder, line: 1, column: 1 },
  sides,
  cause: {
    code: 'NOT_RENDERED',
    remedy: 'Take it in a kustomization, or remove it.',
    condition: `where the Component ${folder} is taken`,
  },
})

const taking = (unit: Unit, { folder, reads }: UntakenComponent): Unit => {
  if (unit.source.kind !== 'kustomize') return unit
  const { overlay = {}, folder: own } = unit.source
  const up = own === '' ? '' : '../'.repeat(own.split('/').length)
  const { components } = overlay
  const others: readonly Json[] = Array.isArray(components) ? (components as readonly Json[]) : []
  return {
    ...unit,
    source: {
      ...unit.source,
      overlay: { ...overlay, components: [...others, `${up}${folder}`] },
    },
    reads: new Set([...unit.reads, ...reads]),
  }
}
