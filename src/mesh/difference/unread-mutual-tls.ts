import { everyStageOf, type Enforcement, type MutualTlsMode, type Stage } from '../enforcement.js'
import type { Reason, Verdict } from './access-diff.js'

/**
 * A PeerAuthentication now lets plaintext in where none that was read said anything before, and more may exist: with a
 * STRICT one for the namespace or the mesh, that opens the workload.
 */
export const unreadMutualTls = (before: Enforcement, after: Enforcement): Reason | undefined => {
  const unread = everyStageOf(before).some(({ mutualTlsUnread }) => mutualTlsUnread === true)
  const opens = everyStageOf(after).some(
    ({ proxy, mutualTls, mutualTlsUnread }) =>
      (proxy === 'sidecar' || proxy === 'ztunnel') && mutualTls !== 'STRICT' && mutualTlsUnread !== true,
  )
  if (!unread || !opens) return undefined
  return {
    code: 'MUTUAL_TLS_UNREAD',
    text: `plaintext is accepted in namespace ${after.destination.namespace} from now on, and a PeerAuthentication that was not read may have refused it: read the cluster or a snapshot of it, or add the mesh's PeerAuthentications to the files`,
  }
}

/**
 * By other labels a PeerAuthentication that cannot be read may hold in one state alone: it refused plaintext where nobody does now, or
 * takes the identity from who comes now.
 */
export const unreadModeElsewhere = (
  before: Enforcement,
  after: Enforcement,
  compare: (before: Enforcement, after: Enforcement) => Verdict,
): Reason | undefined => {
  const unread = everyStageOf(after)
    .flatMap(({ unknowns }) => unknowns)
    .find((one) => one.unread === 'PeerAuthentication')
  if (unread === undefined) return undefined
  const known = compare(before, after)
  const gains = [compare(inMode(before, 'STRICT'), after), compare(before, inMode(after, 'DISABLE'))].some(
    (verdict) => verdict !== known && verdict !== 'equivalent' && verdict !== 'less permissive',
  )
  return gains
    ? { code: unread.code, text: `${unread.what}: by its labels one may hold for the workload before or after` }
    : undefined
}

const inMode = (enforcement: Enforcement, mutualTls: MutualTlsMode): Enforcement => {
  const set = (stage: Stage): Stage =>
    stage.proxy === 'sidecar' || stage.proxy === 'ztunnel' ? { ...stage, mutualTls } : stage
  return {
    ...enforcement,
    stages: enforcement.stages.map(set),
    ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(set) }),
  }
}
