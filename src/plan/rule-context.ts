import { asFileObjects } from '../bindings/rendered-files.js'
import { asKubernetesObject } from '../bindings/rendered-object.js'
import type { TokenVerdict } from '../audience/token-verdict.js'
import type { Config, Environment } from '../config/config.js'
import type { Enforcement, ProxyKind } from '../mesh/enforcement.js'
import type { Mesh } from '../mesh/resolve.js'
import type { MeshState } from '../ports/object.js'
import { peerAuthentications } from '../rules/policy-view.js'
import type { RuleContext } from '../rules/rule.js'
import type { Configuration, OpenedEnvironment } from './opened-environment.js'
import type { RenderedSide } from './render-sides.js'

/** What the rules look at on one side; `asked`: the bindings' objects, where another tool applies the files. */
export const ruleContext = (
  { environment, configuration, today }: OpenedEnvironment,
  config: Config | undefined,
  state: MeshState,
  mesh: Mesh,
  tokenVerdicts: readonly TokenVerdict[],
  asked: RenderedSide | undefined,
): RuleContext => {
  const environments = config?.protected.environments ?? configuration.protected?.environments ?? []
  const own = environments.find(({ name }) => name === environment?.name)
  const rules = [...(own?.trust.check ?? []), ...(own?.trust.apply ?? [])]
  let enforcements: readonly Enforcement[] | undefined
  let proxies: ReadonlySet<ProxyKind> | undefined
  return {
    state,
    settings: mesh.settings,
    enforcements: () => (enforcements ??= mesh.destinations().map((destination) => mesh.enforcementOf(destination))),
    isNowhere: (what) =>
      what === 'ztunnel'
        ? !(proxies ??= mesh.proxies()).has('ztunnel')
        : !peerAuthentications(state).some(({ content }) =>
            JSON.stringify(content['spec'] ?? null).includes('DISABLE'),
          ),
    environments: environments.map(({ name, pointer, audience, cluster }) => ({
      name,
      ...(audience === undefined ? {} : { audience }),
      ...(cluster?.kind === 'id-token' ? { clusterAudience: cluster.audience } : {}),
      ...(config === undefined ? {} : { source: config.locate(`${pointer}/audience`) }),
    })),
    ciIssuers: [...new Set(rules.flatMap(({ issuer }) => issuer ?? []))].sort(),
    tokenVerdicts,
    ...exceptionsOf(configuration, today),
    ...termsOf(config, environment, today),
    ...(asked === undefined || environment === undefined || asked.unproven.length > 0
      ? {}
      : {
          files: {
            environment: environment.name,
            asked: asFileObjects(asked.objects, environment).map(asKubernetesObject),
            segmentsWait: own !== undefined && segmentsText(own) !== segmentsText(environment),
          },
        }),
  }
}

/** Segments without the place at which they stand. */
const segmentsText = ({ segments }: Pick<Environment, 'segments'>): string =>
  JSON.stringify(segments.map(({ name, callers, services }) => [name, callers, services]))

/** Bindings of the environment, and how long each may count. */
const termsOf = (
  config: Config | undefined,
  environment: OpenedEnvironment['environment'],
  today: string,
): Pick<RuleContext, 'bindings'> => {
  if (config === undefined || environment === undefined) return {}
  const { longestBinding: longest } = environment
  const own = config.proposed.bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true)
  return {
    bindings: own.map(({ name, expires, pointer }) => ({
      name,
      today,
      pointer,
      path: config.locate('').path,
      source: config.locate(pointer),
      ...(expires === undefined ? {} : { expires }),
      ...(longest === undefined ? {} : { longest }),
    })),
  }
}

/** The exceptions that count, where they stand. */
const exceptionsOf = (
  { protected: settings, base, head }: Configuration,
  today: string,
): Pick<RuleContext, 'exceptions'> => {
  const locate = (base ?? head)?.locate
  if (settings === undefined || locate === undefined) return {}
  const entries = [
    ...settings.ignore.map((entry) => ({ kind: 'ignore' as const, ...entry })),
    ...settings.assume.map((entry) => ({ kind: 'assume' as const, ...entry })),
  ]
  return {
    exceptions: {
      path: locate('').path,
      today,
      entries: entries.map((entry) => ({ ...entry, source: locate(entry.pointer) })),
    },
  }
}
