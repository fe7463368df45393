import type { Decision } from '../mesh/difference/access-diff.js'
import type { Plan } from '../plan/plan.js'
import { commonTrustDomain, shortSubject, type AccessGroup } from './access-groups.js'
import { joined, listed, paragraph, say, value, type Block, type Line } from './block.js'
import { changedLines } from './changed-line.js'
import { phrase } from './phrase.js'
import { prose } from './prose.js'
import { subjectsLine, targetNames, targetsLine } from './short-names.js'

/** The one word that all of them say, if they do. */
const shared = (groups: readonly AccessGroup[], of: (group: AccessGroup) => Decision): string | undefined => {
  const said = new Set(groups.map((group) => of(group).by))
  const [only] = said
  return said.size === 1 && groups.length > 1 ? only : undefined
}

/** What holds for every row of a table, once. */
const sharedLine = (
  groups: readonly AccessGroup[],
  namespace: string | undefined,
  domain: string | undefined,
  what: string | undefined,
): Line => {
  const named = groups.some(({ who }) => who.some((one) => one.includes('service account ')))
  const before = shared(groups, ({ rows: [first] }) => first.row.before)
  const after = shared(groups, ({ rows: [first] }) => first.row.after)
  return joined(
    [
      ...(namespace === undefined ? [] : [say`Destinations are in namespace ${namespace}.`]),
      ...(what === undefined ? [] : [say`Each row: ${phrase(what)}.`]),
      ...(before === undefined ? [] : [say`Before: ${prose(before, 200)}.`]),
      ...(after === undefined ? [] : [say`Now: ${prose(after, 200)}.`]),
      ...(named
        ? [
            say`A caller stands as namespace and service account${domain === undefined ? [] : say`, of trust domain ${value(domain, 160)}`}.`,
          ]
        : []),
    ],
    ' ',
  )
}

/** Destinations in a row of a long table: many rows with all of theirs are a wall that nobody reads. */
const targetsShown = (rows: number, names: number): number => Math.min(names, rows > 8 ? 4 : names)

/** One line a row: who, where, what, and the line of a file that decides. */
export const accessTable = (plan: Plan, groups: readonly AccessGroup[], names: number): readonly Block[] => {
  const { access } = plan.reviewed
  const common = commonTrustDomain(access)
  const targets = targetNames(groups.flatMap(({ places }) => places.map(({ destination }) => destination)))
  const kinds = new Set(groups.map((group) => group.what))
  const what = kinds.size === 1 && groups.length > 1 ? groups[0]?.what : undefined
  const said = sharedLine(groups, targets.namespace, common, what)
  const lines = groups.map((group) => changedLines(plan, group))
  const isPlaced = lines.some((line) => line.length > 0)
  return [
    ...(said.length === 0 ? [] : [paragraph(said)]),
    {
      kind: 'table',
      head: ['Who', '→ Where', ...(what === undefined ? ['What'] : []), ...(isPlaced ? ['Line'] : [])],
      rows: groups.map((group, index) => [
        subjectsLine(
          group.who.map((one) => shortSubject(one, common)),
          names,
        ),
        targetsLine(group.places, targets, targetsShown(groups.length, names)),
        ...(what === undefined ? [phrase(group.what)] : []),
        ...(isPlaced ? [listed(lines[index] ?? [], 1, (line) => [value(line, 160)])] : []),
      ]),
    },
  ]
}
