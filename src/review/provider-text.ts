import type { Reason } from '../mesh/difference/access-diff.js'
import { textAt } from '../mesh/fields.js'
import type { ObjectChange, Plan } from '../plan/plan.js'
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

/** Of lists of a rule: less of the first is asked where some values go, less of the others where some come. */
const positiveList = /\/(?:operation\/(?:methods|paths|hosts|ports)|source\/[a-zA-Z]+|when\/\d+\/values)$/
const negativeList = /\/(?:operation\/not|source\/not|when\/\d+\/notValues$)/

const isPart = (part: Json | undefined, whole: Json | undefined): boolean =>
  Array.isArray(part) && Array.isArray(whole) && part.length > 0 && part.every((one) => whole.includes(one))

const asksLess = ({ pointer, before, after }: ObjectChange['fields'][number]): boolean => {
  if (/^(?:\/spec\/rules\/\d+)?$/.test(pointer)) return after === undefined
  if (negativeList.test(pointer)) return isPart(before, after)
  return positiveList.test(pointer) && isPart(after, before)
}

/** Of providers that stay, what changes about the requests that they are asked about. */
export interface AskedOtherwise {
  readonly providers: readonly string[]
  readonly places: readonly Source[]
  readonly how: 'about fewer requests' | 'about other requests'
}

/** Undefined where anything else keeps the verdict from being proven. */
export const askedOtherwise = (plan: Plan): AskedOtherwise | undefined => {
  const { access, change } = plan.reviewed
  const reasons = [...access.reasons, ...access.destinations.flatMap((one) => one.reasons)]
  if (!areProviders(reasons) || newProviders(plan).length > 0) return undefined
  const changed = change.filter(({ key }) =>
    reasons.some(({ asks }) => asks?.policies.some((one) => keyText(one) === keyText(key)) === true),
  )
  const names = new Set(changed.map(({ key }) => keyText(key)))
  const isOfChanged = reasons.every(({ asks }) => asks?.policies.some((one) => names.has(keyText(one))) === true)
  // Without its name, a provider that no reason names would stand in no sentence.
  const providers = [
    ...new Set(reasons.flatMap(({ asks }) => (asks === undefined || asks.provider === '' ? [] : [asks.provider]))),
  ]
  if (changed.length === 0 || providers.length === 0 || !isOfChanged) return undefined
  const { positions } = plan.observed
  return {
    providers,
    places: [...names].flatMap((name) => (Object.hasOwn(positions, name) ? (positions[name] ?? []) : [])),
    how: changed.every(({ fields }) => fields.every(asksLess)) ? 'about fewer requests' : 'about other requests',
  }
}
