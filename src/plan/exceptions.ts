import type { Assume, Ignore } from '../config/config.js'
import type { AccessDiff } from '../mesh/difference/access-diff.js'
import { objectDigest } from '../mesh/digest.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState, type ObjectKey } from '../ports/object.js'
import type { Finding } from '../rules/finding.js'
import type { AssumedObject } from './plan.js'

/** `Kind/namespace/name` as the configuration names an object; `Kind/name` for a cluster-wide one. */
export const configuredName = ({ kind, namespace, name }: ObjectKey): string =>
  [kind, namespace, name].filter((part) => part !== '').join('/')

/** An entry counts through the end of its day, UTC. `today`: YYYY-MM-DD. */
export const isInForce = ({ until }: { readonly until?: string }, today: string): boolean =>
  until === undefined || until >= today

export interface Sifted {
  readonly findings: readonly Finding[]
  /** What the entries that hide nothing say about themselves, for people. */
  readonly unused: readonly string[]
}

/** Takes out what `ignore:` accepts. */
export const withoutIgnored = (
  findings: readonly Finding[],
  entries: readonly Ignore[],
  state: MeshState,
  today: string,
): Sifted => {
  const inForce = entries.filter((entry) => isInForce(entry, today))
  const used = new Set<Ignore>()
  const left = findings.filter(({ rule, object }) => {
    const name = configuredName(object)
    const entry = inForce.find((one) => one.rule === rule && one.object === name)
    if (entry !== undefined) used.add(entry)
    return entry === undefined
  })
  const unused = inForce
    .filter((entry) => !used.has(entry) && concerns(entry.object, state))
    .map(({ rule, object }) => `ignore of ${rule} for ${JSON.stringify(object)} matches no finding`)
  return { findings: left, unused }
}

/** Whether an entry is about this environment: its namespace has something here. Another one's entry is no news here. */
export const concerns = (object: string, state: MeshState): boolean => {
  const parts = object.split('/')
  const namespace = parts.length === 3 ? parts[1] : ''
  return state.objects.some(
    ({ key }) => key.namespace === namespace || (key.kind === 'Namespace' && key.name === namespace),
  )
}

/** The entries that count for this change, and the two states as they are then. */
export interface Assumed {
  readonly before: MeshState
  readonly after: MeshState
  readonly objects: readonly (AssumedObject & { readonly key: ObjectKey })[]
  /** What no entry covers although one names it, for people. */
  readonly uncovered: readonly string[]
}

/**
 * Leaves out what `assume:` takes not to change access. An object that the change edits is not left out: somebody
 * vouched for what stood before, and nobody for what it becomes.
 */
export const withoutAssumed = (
  before: MeshState,
  after: MeshState,
  entries: readonly Assume[],
  today: string,
): Assumed => {
  const inForce = new Map(entries.filter((entry) => isInForce(entry, today)).map((entry) => [entry.object, entry]))
  const named = (state: MeshState): ReadonlyMap<string, KubernetesObject> =>
    new Map(
      inForce.size === 0
        ? []
        : state.objects
            .filter(({ key }) => isAssumable(key) && inForce.has(configuredName(key)))
            .map((object) => [keyText(object.key), object]),
    )
  const [old, now] = [named(before), named(after)]
  const objects: (AssumedObject & { readonly key: ObjectKey })[] = []
  const uncovered: string[] = []
  for (const [text, object] of new Map([...old, ...now])) {
    const [then, next] = [old.get(text), now.get(text)]
    const edited = then !== undefined && next !== undefined && objectDigest(then) !== objectDigest(next)
    const title = keyTitle(object.key)
    if (edited) uncovered.push(`${title} is assumed as it was, and this change edits it`)
    else objects.push({ key: object.key, object: title, reason: inForce.get(configuredName(object.key))?.reason ?? '' })
  }
  const gone = new Set(objects.map(({ key }) => keyText(key)))
  const without = (state: MeshState): MeshState =>
    gone.size === 0 ? state : { ...state, objects: state.objects.filter(({ key }) => !gone.has(keyText(key))) }
  return { before: without(before), after: without(after), objects, uncovered }
}

const isAssumable = ({ group, kind }: ObjectKey): boolean =>
  (group === 'networking.istio.io' && kind === 'EnvoyFilter') ||
  (group === 'extensions.istio.io' && kind === 'WasmPlugin')

/** Those without which the verdict would be another: they stand in the way of a comparison that knows of them. */
export const leanedOn = (assumed: Assumed, knowing: AccessDiff): readonly AssumedObject[] => {
  const texts = [...knowing.reasons, ...knowing.destinations.flatMap(({ reasons }) => reasons)].map(({ text }) => text)
  return assumed.objects
    .filter(({ object }) => texts.some((text) => text.startsWith(`${object} `)))
    .map(({ object, reason }) => ({ object, reason }))
}
