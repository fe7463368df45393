import { everyStageOf, type Enforcement } from '../enforcement.js'
import type { Reason } from './access-diff.js'

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
