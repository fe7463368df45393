import type { Reason } from '../mesh/difference/access-diff.js'
import { textAt } from '../mesh/fields.js'
import type { Plan } from '../plan/plan.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { keyText } from '../ports/object.js'
import type { Source } from '../ports/source.js'

const custom = 'CUSTOM_PROVIDER'

/** A CUSTOM policy of the change, and the providers that it asks before and after; '' for none. */
interface ChangedProvider {
  readonly key: string
  readonly before: string
  readonly after: string
}

const nameIn = (value: Json | undefined): string =>
  value !== undefined && isJsonObject(value) ? textAt(value, 'spec', 'provider', 'name') : ''

const askedProviders = ({ reviewed }: Plan): readonly ChangedProvider[] =>
  reviewed.change.flatMap(({ key, fields }) => {
    if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy') return []
    const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
    const said = fields.flatMap(({ pointer, before, after }) =>
      pointer === ''
        ? [{ before: nameIn(before), after: nameIn(after) }]
        : pointer === '/spec/provider/name'
          ? [{ before: text(before), after: text(after) }]
          : [],
    )
    return said.map((one) => ({ key: keyText(key), ...one }))
  })

const isAbout = ({ asks }: Reason, { key }: ChangedProvider): boolean =>
  asks?.policies.some((policy) => keyText(policy) === key) === true

const names = ({ asks }: Reason, provider: string): boolean => provider !== '' && asks?.provider === provider

/** Two reasons that differ in the name of a provider alone: which of them is asked before, and which from then on. */
export const providerSide = (plan: Plan, reason: Reason): string => {
  const about = askedProviders(plan).filter((one) => isAbout(reason, one) && one.before !== one.after)
  if (about.some(({ after }) => names(reason, after))) return 'from now on, '
  return about.some(({ before }) => names(reason, before)) ? 'until now, ' : ''
}

/** The line of a changed policy that asks. */
export const placeOfProvider = ({ observed: { positions } }: Plan, { asks }: Reason): Source | undefined => {
  const changed = asks?.policies.map((policy) => keyText(policy)).find((key) => Object.hasOwn(positions, key))
  return changed === undefined ? undefined : positions[changed]
}

/** Whether providers alone keep a verdict from being proven: they may refuse as well as let in. */
export const areProviders = (reasons: readonly Reason[]): boolean =>
  reasons.length > 0 && reasons.every(({ code }) => code === custom)

/** Providers that the change asks for the first time. */
export const newProviders = (plan: Plan): readonly string[] => [
  ...new Set(askedProviders(plan).flatMap(({ before, after }) => (after === '' || after === before ? [] : [after]))),
]
