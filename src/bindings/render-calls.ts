import { serviceTitle, type Declaration } from '../calls/declaration.js'
import { layOnMesh, type Edge } from '../calls/grants.js'
import { ownersAnnotation } from '../calls/identity-flaws.js'
import { isTarget } from '../calls/targets.js'
import { writePolicies, type WrittenObject } from '../calls/write-policies.js'
import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { resolveMesh } from '../mesh/resolve.js'
import type { IstioVersion } from '../mesh/enforcement.js'
import type { JsonObject } from '../ports/json.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import type { FileSource } from '../ports/source.js'
import {
  applySetId,
  applySetParentName,
  callsBinding,
  generatedName,
  managedByLabel,
  partOfLabel,
  provenance,
} from './names.js'
import type { RenderedObject } from './rendered-object.js'

export interface RenderedCalls {
  readonly objects: readonly RenderedObject[]
  readonly problems: readonly Problem[]
  /** Calls that no policy is written for, since they arrive nowhere: a finding of the review, and no files. */
  readonly absent: readonly Problem[]
}

/** The objects that an environment's declared calls ask for; `where` is the list of their files. */
export const renderCalls = (
  declaration: Declaration | undefined,
  environment: Environment,
  state: MeshState,
  source: string,
  where: FileSource,
): RenderedCalls => {
  if (declaration === undefined) return { objects: [], problems: [], absent: [] }
  // What an earlier run wrote is no reason to write something else now.
  const isForeign = ({ labels, annotations }: KubernetesObject): boolean =>
    !(labels[managedByLabel] === 'meshgate' && annotations[provenance.environment] === environment.name)
  const mesh = resolveMesh({ ...state, objects: state.objects.filter(isForeign) }, environment.mesh)
  const access = layOnMesh(declaration, mesh, environment.namespace, environment.segments)
  const { objects, problems } = writePolicies(access, where)
  return {
    objects: objects.map((object) => rendered(object, environment, source, mesh.settings.istioVersion)),
    problems,
    absent: access.edges.flatMap((edge) => absentTarget(edge, environment.namespace)),
  }
}

/** Files without the call would take back what an earlier run wrote for it, by a slip of the pen. */
const absentTarget = ({ caller, call, target }: Edge, namespace: string): readonly Problem[] =>
  isTarget(target) || target.unread || call.service.namespace !== namespace
    ? []
    : [
        {
          code: 'CALL_SERVICE',
          message: `The call of ${JSON.stringify(caller.id)} to Service ${JSON.stringify(serviceTitle(call.service))} port ${call.port} arrives nowhere: ${target.text}.`,
          where: call.where,
          remedy: `${target.remedy.charAt(0).toUpperCase()}${target.remedy.slice(1)}; or take the call out.`,
        },
      ]

const apiVersions = {
  ServiceAccount: () => ({ group: '', version: 'v1' }),
  AuthorizationPolicy: ({ major, minor }: IstioVersion) => ({
    group: 'security.istio.io',
    version: major > 1 || minor >= 22 ? 'v1' : 'v1beta1',
  }),
  PeerAuthentication: ({ major, minor }: IstioVersion) => ({
    group: 'security.istio.io',
    version: major > 1 || minor >= 22 ? 'v1' : 'v1beta1',
  }),
} as const

const rendered = (
  { kind, name, distinct, spec, owners, where }: WrittenObject,
  environment: Environment,
  source: string,
  istioVersion: IstioVersion,
): RenderedObject => {
  const { group, version } = apiVersions[kind](istioVersion)
  const own = kind === 'ServiceAccount' ? name.join('-') : generatedName(['meshgate', 'calls', ...name], distinct)
  const object: JsonObject = {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    metadata: {
      name: own,
      namespace: environment.namespace,
      labels: {
        [managedByLabel]: 'meshgate',
        [partOfLabel]: applySetId(applySetParentName(environment.name), environment.namespace),
      },
      annotations: {
        [provenance.binding]: callsBinding,
        [provenance.environment]: environment.name,
        [provenance.source]: source,
        ...(owners === undefined ? {} : { [ownersAnnotation]: owners.join(',') }),
      },
    },
    ...(kind === 'ServiceAccount' ? { automountServiceAccountToken: false } : {}),
    ...(spec === undefined ? {} : { spec }),
  }
  return {
    key: { group, kind, namespace: environment.namespace, name: own },
    object,
    source: { kind: 'generated', binding: callsBinding, from: where },
  }
}
