import { identityOf, serviceTitle, type Caller, type Declaration } from '../calls/declaration.js'
import type { Environment } from '../config/config.js'
import type { ProtectedSetting } from '../config/protection.js'
import { listText, unset } from '../config/setting-text.js'
import { groupBy } from '../ports/group-by.js'
import type { DeclaredCalls, OpenedEnvironment } from './opened-environment.js'

/** Settings that stand in files of declared calls, as rows of their environment. */
export const isOfCalls = ({ path }: Pick<ProtectedSetting, 'path'>): boolean =>
  /^environments\/[^/]+\/calls\//.test(path)

/**
 * What files of declared calls say that judges later changes: whose word a call of a service needs, who owns a caller, that
 * a shared identity is meant, which workloads are a caller's, and by which group a segment knows it. A base that declares
 * nothing protects nothing yet; what a new caller says of an identity of its own protects nobody else.
 */
export const declaredProtection = (
  { name, segments }: Pick<Environment, 'name' | 'segments'>,
  { before, after = nothing }: DeclaredCalls,
): readonly ProtectedSetting[] => {
  if (before === undefined) return []
  const named = new Set(segments.flatMap(({ callers }) => callers.map((caller) => listText([caller]))))
  const [old, now] = [settingsOf(before, before), settingsOf(after, before)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({
      path: `environments/${name}/calls/${path}`,
      before: old.get(path) ?? unset,
      after: now.get(path) ?? unset,
    }))
    .filter((one) => one.before !== one.after && !isGone(one.path, after))
    .filter((one) => !one.path.endsWith('/group') || named.has(one.before) || named.has(one.after))
}

/** Every setting of a change that protects an environment: of the configuration, and of its files of calls. */
export const protectionOf = ({ configuration, environment, calls }: OpenedEnvironment): readonly ProtectedSetting[] => [
  ...configuration.changes,
  ...(environment === undefined ? [] : declaredProtection(environment, calls)),
]

const nothing: Declaration = { callers: [], services: [] }

/** A caller that is taken out takes its calls along, which are told as such. */
const isGone = (path: string, { callers }: Declaration): boolean => {
  const [, id] = /\/callers\/(.*)\/[a-z]+$/.exec(path) ?? []
  return id !== undefined && !callers.some((caller) => caller.id === id)
}

const settingsOf = ({ callers, services }: Declaration, before: Declaration): ReadonlyMap<string, string> => {
  const known = new Set(before.callers.map(({ id }) => id))
  const identities = new Set(before.callers.map(identityOf))
  const sensitive = groupBy(services, ({ service }) => serviceTitle(service))
  return new Map([
    ...[...sensitive].map(([title, all]): Row => [
      `sensitive/${title}`,
      `approvers: ${listText([...new Set(all.flatMap(({ approvers }) => approvers))])}`,
    ]),
    ...callers.flatMap((caller) => [
      ...(known.has(caller.id) ? ownRows(caller) : []),
      ...(identities.has(identityOf(caller)) ? identityRows(caller) : []),
    ]),
  ])
}

type Row = readonly [path: string, value: string]

const ownRows = ({ id, owners, group }: Caller): readonly Row[] => [
  [`callers/${id}/owners`, listText([...new Set(owners)])],
  [`callers/${id}/group`, listText(group === undefined ? [] : [group])],
]

const identityRows = ({ id, shared, workloads }: Caller): readonly Row[] => [
  ...(shared ? [[`callers/${id}/shared`, 'true'] as const] : []),
  ...(workloads === undefined ? [] : [[`callers/${id}/workloads`, listText(workloads)] as const]),
]
