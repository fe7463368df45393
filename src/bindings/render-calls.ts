import type { Declaration } from '../calls/declaration.js'
import { layOnMesh } from '../calls/grants.js'
import { ownersAnnotation } from '../calls/identity-flaws.js'
import { writePolicies, type WrittenObject } from '../calls/write-policies.js'
import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { resolveMesh } from '../mesh/resolve.js'
import type { IstioVersion } from '../mesh/enforcement.js'
import type { JsonObject } from '../ports/json.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
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

/** The objects that an environment's declared calls ask for. */
export const renderCalls = (
  declaration: Declaration | undefined,
  environment: Environment,
  state: MeshState,
  source: string,
): { readonly objects: readonly RenderedObject[]; readonly problems: readonly Problem[] } => {
  if (declaration === undefined || declaration.callers.length === 0) return { objects: [], problems: [] }
  // What an earlier run wrote is no reason to write something else now.
  const isForeign = ({ labels, annotations }: KubernetesObject): boolean =>
    !(labels[managedByLabel] === 'meshgate' && annotations[provenance.environment] === environment.name)
  const mesh = resolveMesh({ ...state, objects: state.objects.filter(isForeign) }, environment.mesh)
  const { objects, problems } = writePolicies(layOnMesh(declaration, mesh, environment.namespace, environment.segments))
  return {
    objects: objects.map((object) => rendered(object, environment, source, mesh.settings.istioVersion)),
    problems,
  }
}

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
