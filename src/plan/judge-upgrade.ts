import type { MeshOverrides } from '../config/config.js'
import type { AccessDiff, DestinationDiff, Note, RegionRow, Upgraded } from '../mesh/difference/access-diff.js'
import { combineVerdicts, compareMeshes } from '../mesh/difference/difference.js'
import { quoted } from '../mesh/difference/phrase.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import { resolveMesh } from '../mesh/resolve.js'
import { versionText } from '../mesh/resolve/version.js'
import { versionChanges } from '../mesh/version-changes.js'
import type { MeshState } from '../ports/object.js'

/** Versions of Istio that the same policies are judged under. */
export interface Upgrade {
  /** Missing: the version that runs, or that the configuration of the protected branch names. */
  readonly from?: string
  readonly to: string
}

/** Settings under which both revisions are compared, before any upgrade. */
export const settingsBefore = (overrides: MeshOverrides, upgrade: Upgrade | undefined): MeshOverrides =>
  upgrade?.from === undefined ? overrides : { ...overrides, askedVersion: upgrade.from }

/**
 * The comparison, and beside it what the state after means under the next version. Both steps are told: what the change
 * does under the version that runs, and what the upgrade does to the policies as they then are.
 */
export const withUpgrade = (
  access: AccessDiff,
  state: MeshState,
  overrides: MeshOverrides,
  upgrade: Upgrade | undefined,
): AccessDiff => {
  if (upgrade === undefined) return access
  const now = resolveMesh(state, settingsBefore(overrides, upgrade))
  const next = resolveMesh(state, { ...overrides, askedVersion: upgrade.to })
  const [from, to] = [now.settings.istioVersion, next.settings.istioVersion]
  if (versionText(from) === versionText(to)) return access
  const later = compareMeshes(now, next, { evaluate })
  const versions: Upgraded = { from: versionText(from), to: versionText(to) }
  const destinations = [...access.destinations, ...later.destinations.map((one) => marked(one, versions))]
  const reasons = [...access.reasons, ...later.reasons]
  const changes = versionChanges(from, to)
  return {
    ...access,
    verdict: reasons.length > 0 || access.verdict === 'cannot prove' ? 'cannot prove' : combineVerdicts(destinations),
    reasons,
    destinations,
    notes: [
      ...(access.notes ?? []),
      ...(changes.length === 0 ? [{ text: 'policies are read alike' }] : changes).map(({ text, ...of }): Note => ({
        text,
        about: { kind: 'upgrade', ...versions, ...of },
      })),
    ],
  }
}

const marked = (destination: DestinationDiff, upgrade: Upgraded): DestinationDiff => {
  const row = (one: RegionRow): RegionRow => ({
    ...one,
    where: [...(one.where === '' ? [] : [one.where]), `under Istio ${quoted(upgrade.to)}`].join(', '),
  })
  return { ...destination, upgrade, gained: destination.gained.map(row), lost: destination.lost.map(row) }
}
