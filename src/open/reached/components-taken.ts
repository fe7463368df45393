import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import type { OtherState, Sides } from '../../plan/opened-environment.js'
import type { Json } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
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

/** As many are taken one by one; the others are taken all at once. */
const mostAlone = 8

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
  const rest = holding.slice(mostAlone)
  for (const components of [...holding.slice(0, mostAlone).map((one) => [one]), ...(rest.length > 0 ? [rest] : [])]) {
    const taken = await render({
      ...pair,
      before: components.reduce((unit, one) => taking(unit, known.get(one.folder) ?? one), pair.before),
      after: components.reduce(taking, pair.after),
    })
    // A Component of something else does not build with it.
    if ((taken.unproven ?? []).length === 0) states.push(stateOf(components, taken))
  }
  return states.length === 0 ? sides : { ...sides, otherwise: [...(sides.otherwise ?? []), ...states] }
}

const stateOf = (components: readonly UntakenComponent[], sides: Sides): OtherState => {
  const folders = components.map(({ folder }) => folder)
  const names = `${folders.length === 1 ? 'Component' : 'Components'} ${listNames(folders, mostNamed)}`
  const [first] = components
  return {
    why: `No kustomization here takes the ${names}: others may.`,
    where: { kind: 'file', path: [...(first?.reads ?? [])][0] ?? first?.folder ?? '', line: 1, column: 1 },
    sides,
    cause: {
      code: 'NOT_RENDERED',
      remedy:
        folders.length === 1
          ? 'Take it in a kustomization, or remove it.'
          : 'Take them in a kustomization, or remove them.',
      condition: `where the ${names} ${folders.length === 1 ? 'is' : 'are'} taken`,
    },
  }
}

const mostNamed = 5

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
