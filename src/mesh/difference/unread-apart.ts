import {
  everyStageOf,
  type Destination,
  type Enforcement,
  type MeshSettings,
  type Stage,
  type Unknown,
} from '../enforcement.js'
import { ofRelease } from '../labels-of-releases.js'

/** Keys of labels by which a workload is another than before. */
export const changedLabels = (old: Destination['labels'], now: Destination['labels']): readonly string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name])

/** Fields of policies that decide by a setting of the mesh. */
const fieldsOf: Readonly<
  Partial<
    Record<keyof MeshSettings, { readonly fields: readonly string[]; readonly text: (of: MeshSettings) => string }>
  >
> = {
  pathNormalization: { fields: ['paths', 'notPaths'], text: ({ pathNormalization }) => pathNormalization },
  trustDomain: {
    fields: ['principals', 'notPrincipals', 'trustDomains', 'notTrustDomains', 'when'],
    text: ({ trustDomain, trustDomainAliases, otherTrustDomains, anyTrustDomain }) =>
      JSON.stringify([trustDomain, trustDomainAliases, otherTrustDomains, anyTrustDomain ?? false]),
  },
  numTrustedProxies: {
    fields: ['remoteIpBlocks', 'notRemoteIpBlocks', 'when'],
    text: ({ numTrustedProxies }) => String(numTrustedProxies),
  },
  extensionProviders: {
    fields: ['provider'],
    text: ({ extensionProviders }) => JSON.stringify([...extensionProviders]),
  },
}

/** Fields by which a policy decides otherwise under the other settings. */
export const changedSettings = (old: MeshSettings, now: MeshSettings): readonly string[] =>
  old === now ? [] : Object.values(fieldsOf).flatMap(({ fields, text }) => (text(old) === text(now) ? [] : fields))

/** Whether what was not read may select or decide by one of these labels and fields. */
export const asksFor = ({ keys }: Unknown, changed: readonly string[]): boolean =>
  keys !== undefined && changed.some((one) => (keys === 'any' ? !ofRelease.test(one) : keys.has(one)))

/** Whether some object that was not read may select or decide by one of these labels and fields. */
export const mayAskFor = (enforcement: Enforcement, changed: readonly string[]): boolean =>
  changed.length > 0 && everyStageOf(enforcement).some(({ unknowns }) => unknowns.some((one) => asksFor(one, changed)))

/**
 * By other labels what was not read may hold in one state alone, and by other settings it may decide otherwise: it is not the same
 * unknown in both. Of RequestAuthentications and PeerAuthentications `unreadTokens` and `unreadModeElsewhere` ask what that would change.
 */
export const withUnreadApart = (
  before: Enforcement,
  after: Enforcement,
  changed: readonly string[],
): readonly [Enforcement, Enforcement] => {
  if (!mayAskFor(before, changed) && !mayAskFor(after, changed)) return [before, after]
  const apart = (one: Unknown, side: string): Unknown =>
    one.unread === 'RequestAuthentication' || one.unread === 'PeerAuthentication' || !asksFor(one, changed)
      ? one
      : {
          ...one,
          what: `${one.what}: before and after it may hold for other workloads, or decide otherwise`,
          identity: `${one.identity}@${side}`,
        }
  const of = (enforcement: Enforcement, side: string): Enforcement => {
    const split = (stage: Stage): Stage => ({ ...stage, unknowns: stage.unknowns.map((one) => apart(one, side)) })
    return {
      ...enforcement,
      stages: enforcement.stages.map(split),
      ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(split) }),
    }
  }
  return [of(before, 'before'), of(after, 'after')]
}
