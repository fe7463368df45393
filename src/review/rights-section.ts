import { otherRights, type RightsMoved } from '../plan/drift/rights-moved.js'
import type { PermissionChange } from '../plan/plan.js'
import { details, heading, leftOut, listed, say, value, words, type Block } from './block.js'
import { permissionRows } from './permission-section.js'
import { plural } from './plural.js'
import type { Level } from './review-meta.js'

const shown: Readonly<Record<Level, number>> = { full: 1_000, short: 50, list: 20, verdict: 0 }

/** A row for each role and binding; the rights themselves are folded, but for those that none of these explains. */
export const rightsSection = (
  permissions: readonly PermissionChange[],
  rights: readonly RightsMoved[],
  level: Level,
): readonly Block[] => {
  if (permissions.length === 0 || shown[level] === 0) return []
  const others = otherRights(permissions, rights)
  const told = permissions.filter((one) => !others.includes(one))
  return [
    heading('Kubernetes permissions'),
    ...(rights.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: ['Role or binding', 'Who and what', 'By'],
            rows: rights
              .slice(0, shown[level])
              .map(({ object, what, by }) => [
                [value(object)],
                listed(what, 10, (one) => [value(one)], '; '),
                by === undefined ? say`not known` : [value(by)],
              ]),
          },
          ...leftOut(rights.length - shown[level]),
        ]),
    ...permissionRows(others, level),
    ...(told.length === 0 || level !== 'full'
      ? []
      : [details(say`Each right of these, ${words(plural(told.length, 'row'))}`, permissionRows(told, level))]),
  ]
}
