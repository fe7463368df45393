import { keyText } from '../../ports/object.js'
import { digestOf } from '../digest.js'
import { byCodePoint } from '../../ports/order.js'
import { everyStageOf, type Enforcement } from '../enforcement.js'

const stageParts = (enforcement: Enforcement) =>
  everyStageOf(enforcement).map((stage) => ({ ...stage, lists: [stage.allow, stage.deny, stage.custom] as const }))

const settingsKeys = new WeakMap<object, string>()

/** The mesh's settings as text: equal texts, equal settings. */
export const settingsKey = (enforcement: Enforcement): string => {
  const known = settingsKeys.get(enforcement.settings)
  if (known !== undefined) return known
  const { extensionProviders, ...rest } = enforcement.settings
  const { istioVersion, ...plain } = rest
  const key = digestOf([
    { ...plain, trustDomainAliases: [...plain.trustDomainAliases], otherTrustDomains: [...plain.otherTrustDomains] },
    [istioVersion.major, istioVersion.minor, istioVersion.patch],
    [...extensionProviders].map(([name, kind]) => `${name}=${kind}`).sort(byCodePoint),
  ])
  settingsKeys.set(enforcement.settings, key)
  return key
}

/** What decides at a destination, as text: equal texts, equal enforcement. `digest` names an object's content. */
export const enforcementKey = (
  enforcement: Enforcement,
  digest: (object: Enforcement['stages'][0]['allow'][0]['object']) => string,
): string =>
  [
    enforcement.destination.protocol,
    String(enforcement.stages.length),
    settingsKey(enforcement),
    ...stageParts(enforcement).flatMap((stage) => [
      stage.proxy,
      stage.mutualTls,
      stage.serverTls ?? '',
      stage.trustedProxies ?? '',
      stage.port ?? '',
      stage.peer === 'client' ? '' : stage.peer.principal,
      ...stage.lists.map((policies) =>
        policies.map(({ object, provider }) => `${keyText(object.key)}@${digest(object)}@${provider ?? ''}`).join(','),
      ),
      stage.jwtRules.map(({ object, index }) => `${keyText(object.key)}@${digest(object)}#${index}`).join(','),
      stage.unknowns.map(({ identity }) => identity).join(','),
    ]),
  ].join('\n')
