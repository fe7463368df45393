import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { everyChange, type ObjectChange } from '../changed-objects.js'
import type { Unknown } from '../enforcement.js'
import { objectAt, textAt } from '../fields.js'
import { quoted } from './phrase.js'

/**
 * What a change does that no row tells: whose yes requests need beside the policies', and whether plaintext is accepted.
 * Sentences without a full stop, in order of the objects.
 */
export const notesOf = (before: MeshState, after: MeshState): readonly string[] =>
  everyChange(before, after)
    .flatMap((change) => [...customNotes(change), ...mutualTlsNotes(change)])
    .sort(byCodePoint)

/** Rows beside extensions that stay are of requests as the policies see them. */
export const notesOfExtensions = (leftOut: readonly Unknown[]): readonly string[] =>
  leftOut
    .map(({ what }) => `${what} as before: rows tell requests as they come to the policies behind it`)
    .sort(byCodePoint)

const titleOf = (object: KubernetesObject): string =>
  keyTitle(object.key).replace(/ (.*)$/, (_, name: string) => ` ${quoted(name)}`)

/** The provider that a CUSTOM policy asks; undefined for any other object. */
const providerOf = (object: KubernetesObject | undefined): string | undefined => {
  if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy') return undefined
  const spec = objectAt(object.content, 'spec')
  return textAt(spec, 'action') === 'CUSTOM' ? textAt(spec, 'provider', 'name') : undefined
}

const customNotes = ({ before, after }: ObjectChange): readonly string[] => {
  const [old, now] = [providerOf(before), providerOf(after)]
  const object = after ?? before
  if (object === undefined || (old === undefined && now === undefined)) return []
  const title = titleOf(object)
  if (now === undefined)
    return [`requests that ${title} matched no longer need the yes of provider ${quoted(old ?? '')}`]
  if (old === undefined)
    return [
      `requests that ${title} matches need the yes of provider ${quoted(now)} from now on, beside that of the policies`,
    ]
  return [
    old === now
      ? `which requests need the yes of provider ${quoted(now)} changes in ${title}`
      : `requests that ${title} matches need the yes of provider ${quoted(now)} from now on, and no longer that of ${quoted(old)}`,
  ]
}

/** Modes of a PeerAuthentication by the port they hold for; '' for all others. A mode that is not said is inherited. */
const modesOf = (object: KubernetesObject | undefined): ReadonlyMap<string, string> => {
  const spec = objectAt(object?.content, 'spec')
  const modes = new Map([['', textAt(spec, 'mtls', 'mode')]])
  for (const port of Object.keys(objectAt(spec, 'portLevelMtls')))
    modes.set(port, textAt(spec, 'portLevelMtls', port, 'mode'))
  return new Map([...modes].map(([port, mode]) => [port, mode === '' ? 'UNSET' : mode]))
}

const mutualTlsNotes = ({ before, after }: ObjectChange): readonly string[] => {
  const object = after ?? before
  if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'PeerAuthentication') return []
  const [old, now] = [modesOf(before), modesOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((port) => {
    const [then, next] = [old.get(port) ?? 'UNSET', now.get(port) ?? 'UNSET']
    if (then === next) return []
    const at = port === '' ? '' : ` at port ${quoted(port)}`
    return [
      `mutual TLS of ${titleOf(object)}${at} goes from ${quoted(then)} to ${quoted(next)}: ${meaning(then, next)}`,
    ]
  })
}

const meaning = (then: string, next: string): string => {
  if (next === 'STRICT') return 'requests without mTLS are refused from now on'
  if (then === 'STRICT')
    return next === 'UNSET'
      ? 'plaintext is accepted from now on, unless a wider PeerAuthentication says otherwise'
      : 'plaintext is accepted from now on'
  return next === 'DISABLE'
    ? 'mTLS is no longer offered, so nobody has an identity there'
    : 'who may come without mTLS changes'
}
