import { keyText } from '../../ports/object.js'
import { digestOf, writtenDigest } from '../digest.js'
import { byCodePoint } from '../../ports/order.js'
import { everyStageOf, type AppliedPolicy, type CallerWay, type Enforcement } from '../enforcement.js'

const policyKeys = new WeakMap<readonly AppliedPolicy[], string>()

/** The ports of a workload share their lists of policies. */
const policiesKey = (policies: readonly AppliedPolicy[]): string => {
  let key = policyKeys.get(policies)
  if (key === undefined) {
    key = policies
      .map(({ object, provider }) => `${keyText(object.key)}@${writtenDigest(object)}@${provider ?? ''}`)
      .join(',')
    policyKeys.set(policies, key)
  }
  return key
}

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

const callersKeys = new WeakMap<readonly CallerWay[], string>()

/** One list of callers stands at many destinations. */
const callersKey = (callers: Enforcement['callers']): string => {
  if (callers === undefined) return ''
  let key = callersKeys.get(callers)
  if (key === undefined)
    callersKeys.set(
      callers,
      (key = digestOf(callers.map(({ namespace, account, way }) => [namespace, account ?? '', way]))),
    )
  return key
}

const keys = new WeakMap<Enforcement, string>()

/** What decides at a destination, as text: equal texts, equal enforcement. */
export const enforcementKey = (enforcement: Enforcement): string => {
  let key = keys.get(enforcement)
  if (key === undefined) keys.set(enforcement, (key = writeKey(enforcement)))
  return key
}

const writeKey = (enforcement: Enforcement): string =>
  [
    enforcement.destination.protocol,
    `${enforcement.stages.length}+${enforcement.bypass?.length ?? 'none'}`,
    settingsKey(enforcement),
    callersKey(enforcement.callers),
    ...everyStageOf(enforcement).flatMap((stage) => [
      stage.proxy,
      stage.mutualTls,
      stage.serverTls ?? '',
      stage.trustedProxies ?? '',
      stage.port ?? '',
      stage.protocol ?? '',
      stage.peer === 'client' ? '' : stage.peer.principal,
      ...[stage.allow, stage.deny, stage.custom].map(policiesKey),
      stage.jwtRules.map(({ object, index }) => `${keyText(object.key)}@${writtenDigest(object)}#${index}`).join(','),
      stage.unknowns.map(({ identity }) => identity).join(','),
    ]),
  ].join('\n')
