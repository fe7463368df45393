import type { MeshOverrides } from '../../config/config.js'
import type { MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { MeshSettings } from '../enforcement.js'
import { objectAt } from '../fields.js'
import type { StateIndex } from './index-state.js'
import { resolveSettings, type ResolvedSettings } from './settings.js'

/** Settings of the istiod that a proxy asks, and what of them is not known. */
export type RevisionSettings = Pick<ResolvedSettings, 'settings' | 'unknowns'>

const settingsText = ({ extensionProviders, ...rest }: MeshSettings): string =>
  JSON.stringify([rest, [...extensionProviders].sort(([left], [right]) => byCodePoint(left, right))])

const namedProviders = (index: StateIndex): readonly string[] =>
  index.authorization.namespaces
    .flatMap((namespace) => index.authorization.inNamespace(namespace))
    .flatMap((object) => {
      const name = objectAt(object.content, 'spec', 'provider')['name']
      return typeof name === 'string' ? [name] : []
    })

/** Finds the settings of each revision of Istio; equal settings are one object. */
export const findRevisionSettings = (
  state: MeshState,
  overrides: MeshOverrides,
  index: StateIndex,
  assume: (assumption: string) => void,
): ((revision: string) => RevisionSettings) => {
  const revisions = new Map<string, RevisionSettings>()
  return (revision) => {
    const known = revisions.get(revision)
    if (known !== undefined) return known
    const read = resolveSettings(state, overrides, revision)
    read.assumptions.forEach(assume)
    // Without a MeshConfig a provider that a policy names is taken for defined: it may then deny, but need not.
    const providers = new Map(namedProviders(index).map((name) => [name, 'grpc' as const]))
    const settings = read.providersKnown ? read.settings : { ...read.settings, extensionProviders: providers }
    // Two revisions during an upgrade mostly differ in their version alone.
    const text = settingsText(settings)
    const equal = [...revisions.values()].find((one) => settingsText(one.settings) === text)
    const resolved = { settings: equal?.settings ?? settings, unknowns: read.unknowns }
    revisions.set(revision, resolved)
    return resolved
  }
}
