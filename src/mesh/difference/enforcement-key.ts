import { keyText } from '../../ports/object.js'
import { digestOf, writtenDigest } from '../digest.js'
import { byCodePoint } from '../../ports/order.js'
import { everyStageOf, type AppliedPolicy, type CallerWay, type Enforcement, type Stage } from '../enforcement.js'
import { writtenOnce } from '../written-once.js'

// The ports of a workload share their lists of policies, of rules of tokens, and of what is not known.
const policiesKey = writtenOnce((policies: readonly AppliedPolicy[]) =>
  policies.map(({ object, provider }) => `${keyText(object.key)}@${writtenDigest(object)}@${provider ?? ''}`).join(','),
)

const jwtRulesKey = writtenOnce((rules: Stage['jwtRules']) =>
  rules.map(({ object, index }) => `${keyText(object.key)}@${writtenDigest(object)}#${index}`).join(','),
)

const unknownsKey = writtenOnce((unknowns: Stage['unknowns']) => unknowns.map(({ identity }) => identity).join(','))

const settingsText = writtenOnce(({ extensionProviders, istioVersion, ...plain }: Enforcement['settings']) =>
  digestOf([
    { ...plain, trustDomainAliases: [...plain.trustDomainAliases], otherTrustDomains: [...plain.otherTrustDomains] },
    [istioVersion.major, istioVersion.minor, istioVersion.patch],
    [...extensionProviders].map(([name, kind]) => `${name}=${kind}`).sort(byCodePoint),
  ]),
)

/** The mesh's settings as text: equal texts, equal settings. */
export const settingsKey = ({ settings }: Enforcement): string => settingsText(settings)

/** One list of callers stands at many destinations. */
const callersKey = writtenOnce((callers: readonly CallerWay[]) =>
  digestOf(callers.map(({ namespace, account, way }) => [namespace, account ?? '', way])),
)

/** What decides at a destination, as text: equal texts, equal enforcement. */
export const enforcementKey = writtenOnce((enforcement: Enforcement) =>
  [
    enforcement.destination.protocol,
    `${enforcement.stages.length}+${enforcement.bypass?.length ?? 'none'}`,
    settingsKey(enforcement),
    enforcement.callers === undefined ? '' : callersKey(enforcement.callers),
    ...everyStageOf(enforcement).flatMap((stage) => [
      stage.proxy,
      stage.mutualTls,
      stage.serverTls ?? '',
      stage.trustedProxies ?? '',
      stage.port ?? '',
      stage.protocol ?? '',
      stage.peer === 'client' ? '' : stage.peer.principal,
      ...[stage.allow, stage.deny, stage.custom].map(policiesKey),
      jwtRulesKey(stage.jwtRules),
      unknownsKey(stage.unknowns),
    ]),
  ].join('\n'),
)
