import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { byCodePoint } from '../../ports/order.js'
import { everyChange, type ObjectChange } from '../changed-objects.js'
import type { MeshSettings, Unknown } from '../enforcement.js'
import { objectAt, textAt } from '../fields.js'
import { selects, targetOf } from '../resolve/attachment.js'
import { resolveMutualTls } from '../resolve/peer-authentication.js'
import { findWorkloads } from '../resolve/workloads.js'
import type { Note, NoteSubject } from './access-diff.js'
import { quoted } from './phrase.js'
import { providerNotes, titleOf } from './provider-notes.js'
import { selectionNotes } from './selection-notes.js'

/**
 * What a change does that no row tells: whose yes requests need beside the policies', and whether plaintext is accepted.
 * Those about selectors first, then in order of their texts.
 */
export const notesOf = (before: Side, after: Side): readonly Note[] => {
  const changes = everyChange(before.state, after.state)
  return [
    ...selectionNotes(changes, before, after),
    ...changes
      .flatMap((change) => [...providerNotes(change), ...mutualTlsNotes(change, before, after)])
      .sort((left, right) => byCodePoint(left.text, right.text)),
  ]
}

/** What of a mesh decides the modes in it. */
interface Side {
  readonly state: MeshState
  readonly settings: Pick<MeshSettings, 'rootNamespace' | 'istioVersion'>
}

/** Rows beside extensions that stay are of requests as the policies see them. */
export const notesOfExtensions = (leftOut: readonly Unknown[]): readonly Note[] =>
  leftOut
    .map(({ what }) => `${what} as before: rows tell requests as they come to the policies behind it`)
    .sort(byCodePoint)
    .map((text) => ({ text }))

/** Modes by the port they hold for; '' for all that have none of their own. */
type Modes = ReadonlyMap<number | '', string>

/** As one PeerAuthentication says them. A mode that is not said is inherited. */
const saidModes = (object: KubernetesObject | undefined): Modes => {
  const spec = objectAt(object?.content, 'spec')
  const modes = new Map<number | '', string>([['', textAt(spec, 'mtls', 'mode')]])
  for (const port of Object.keys(objectAt(spec, 'portLevelMtls')))
    modes.set(Number(port), textAt(spec, 'portLevelMtls', port, 'mode'))
  return new Map([...modes].map(([port, mode]) => [port, mode === '' ? 'UNSET' : mode]))
}

interface PeerPlace {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
}

/** Whose modes the object can decide: what has the labels it asks for and no other, and the workloads that are known. */
const placesOf = (object: KubernetesObject, { state, settings }: Side): readonly PeerPlace[] => {
  const { namespace, selector } = targetOf(object)
  if (Object.keys(selector).length > 0)
    return [
      { namespace, labels: selector },
      ...findWorkloads(state).filter((one) => one.namespace === namespace && selects(selector, one.labels)),
    ]
  // One of the root namespace holds in all that have none of their own.
  return [{ namespace: namespace === settings.rootNamespace ? '' : namespace, labels: {} }]
}

/** What holds there in the end: port over workload over namespace over mesh. Undefined where ages decide and are not known. */
const effectiveModes = ({ state, settings }: Side, place: PeerPlace): Modes | undefined => {
  const objects = objectsOfKind(state, 'security.istio.io', 'PeerAuthentication')
  const { mode, ports, unset, unknowns } = resolveMutualTls(objects, settings.rootNamespace, place)
  if (unknowns.length > 0) return undefined
  return new Map(
    [['', mode] as const, ...ports].map(([port, one]): [number | '', string] => [
      port,
      unset.has(port) ? 'UNSET' : one,
    ]),
  )
}

interface ModeMove {
  readonly port: number | ''
  readonly then: string
  readonly next: string
}

const movesBetween = (old: Modes, now: Modes): readonly ModeMove[] => {
  const moveAt = (port: number | ''): ModeMove => ({
    port,
    then: old.get(port) ?? old.get('') ?? 'UNSET',
    next: now.get(port) ?? now.get('') ?? 'UNSET',
  })
  const whole = moveAt('')
  return [...new Set([...old.keys(), ...now.keys()])]
    .map(moveAt)
    .filter(({ port, then, next }) => then !== next && (port === '' || then !== whole.then || next !== whole.next))
}

const mutualTlsNotes = ({ before, after }: ObjectChange, old: Side, now: Side): readonly Note[] => {
  const object = after ?? before
  if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'PeerAuthentication') return []
  const places = [
    ...(before === undefined ? [] : placesOf(before, old)),
    ...(after === undefined ? [] : placesOf(after, now)),
  ]
  const lines = places.flatMap((place) => {
    const [olds, news] = [effectiveModes(old, place), effectiveModes(now, place)]
    return olds === undefined || news === undefined
      ? movesBetween(saidModes(before), saidModes(after))
      : movesBetween(olds, news)
  })
  const former = before === undefined ? formerOf(object, old) : undefined
  const notes = lines.map(({ port, then, next }): Note => {
    const takesOver = former?.mode === then && port === '' ? former.object : undefined
    const base = before ?? takesOver
    const about: NoteSubject = {
      kind: 'mutual TLS',
      ...(base === undefined ? {} : { base: base.source }),
      ...(after === undefined ? {} : { head: after.source }),
    }
    if (takesOver !== undefined)
      return {
        text: `${titleOf(object)} comes with ${quoted(next)}; before, ${quoted(then)} of ${titleOf(takesOver)} held: ${meaning(then, next)}`,
        about,
      }
    const at = port === '' ? '' : ` at port ${quoted(String(port))}`
    return {
      text: `mutual TLS of ${titleOf(object)}${at} goes from ${quoted(then)} to ${quoted(next)}: ${meaning(then, next)}`,
      about,
    }
  })
  return [...new Map(notes.map((note) => [note.text, note])).values()]
}

/** The object whose mode held where a new one of all labels comes; undefined where none did, or where ages decide and are not known. */
const formerOf = (
  object: KubernetesObject,
  side: Side,
): { readonly object: KubernetesObject; readonly mode: string } | undefined => {
  const [place, ...others] = placesOf(object, side)
  if (place === undefined || others.length > 0 || Object.keys(place.labels).length > 0) return undefined
  const { by, mode, unknowns } = resolveMutualTls(
    objectsOfKind(side.state, 'security.istio.io', 'PeerAuthentication'),
    side.settings.rootNamespace,
    place,
  )
  const former = by.find((one) => textAt(one.content, 'spec', 'mtls', 'mode') === mode)
  return unknowns.length > 0 || former === undefined ? undefined : { object: former, mode }
}

const meaning = (then: string, next: string): string => {
  if (next === 'STRICT') return 'requests without mTLS are refused from now on'
  if (then === 'STRICT')
    return next === 'UNSET'
      ? 'plaintext is accepted from now on, unless a wider PeerAuthentication says otherwise'
      : 'plaintext was refused before, and is accepted from now on'
  return next === 'DISABLE'
    ? 'mTLS is no longer offered, so nobody has an identity there'
    : 'who may come without mTLS changes'
}
