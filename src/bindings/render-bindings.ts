import type { Declaration } from '../calls/declaration.js'
import type { Problem } from '../errors/problem.js'
import type { Access, Binding, Environment, Locate } from '../config/config.js'
import type { JsonObject } from '../ports/json.js'
import { keyText, type KubernetesObject, type MeshState, type ObjectKey } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { MeshSettings } from '../mesh/enforcement.js'
import { rbacGroup } from '../rbac/group.js'
import { claimConditions, type DefaultIssuers } from './claim-conditions.js'
import { allowBefore } from './first-allow.js'
import { guardConfiguration, guardObjects, guardRoleReferences } from './guard.js'
import { applySetParent } from './applyset-parent.js'
import { applySetId, applySetParentName, generatedName, managedByLabel, partOfLabel, provenance } from './names.js'
import { renderCalls } from './render-calls.js'
import { renderPolicies } from './render-policies.js'
import { asKubernetesObject, type RenderedObject } from './rendered-object.js'
import { findDestination, selectorText, type ServiceDestination } from './service-destination.js'

export interface RenderOptions {
  /** Written into the ApplySet parent alone, so that a new version changes one object. */
  readonly toolVersion: string
  /** What stands behind the bindings, for the annotation: repository and path, without commit or line. */
  readonly source: string
  readonly locate: Locate
  readonly settings: Pick<MeshSettings, 'rootNamespace' | 'trustDomain' | 'istioVersion'>
  /** Issuers of trust rules that name none. */
  readonly defaultIssuers: DefaultIssuers
  /** What is declared to call what. */
  readonly calls?: Declaration
  /** The repository's policies, where `apply.policies` says that they are written too. */
  readonly policies?: readonly KubernetesObject[]
}

export interface RenderedObjects {
  /** In order of key; empty where there are problems that make an object wrong. */
  readonly objects: readonly RenderedObject[]
  /** Any of them stops the run. */
  readonly problems: readonly Problem[]
}

export interface RenderedBindings extends RenderedObjects {
  /** Declared calls that arrive nowhere: files are not written without them; of a review they are findings. */
  readonly absent: readonly Problem[]
}

/** The objects of an environment: what its bindings ask for, and the ApplySet parent that holds them together. */
export const renderBindings = (
  bindings: readonly Binding[],
  environment: Environment,
  state: MeshState,
  options: RenderOptions,
): RenderedBindings => {
  const own = bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true)
  const problems = [
    ...guardConfiguration(own, environment, options.locate, options.settings.rootNamespace),
    ...guardRoleReferences(own, environment, state, options.locate),
  ]
  const objects = new Map<string, RenderedObject>()
  const add = (object: RenderedObject): void => {
    objects.set(keyText(object.key), object)
  }
  const calls = renderCalls(
    options.calls,
    environment,
    state,
    options.source,
    options.locate(`${environment.pointer}/calls`),
  )
  problems.push(...calls.problems)
  for (const object of calls.objects) add(object)
  // Their default deny is an ALLOW that stands before the bindings' own.
  const surrounded = calls.objects.length === 0 ? state : withObjects(state, calls.objects)
  for (const account of new Set(own.map((binding) => binding.serviceAccount)))
    add(
      serviceAccount(
        account,
        own.filter((binding) => binding.serviceAccount === account),
        environment,
        options,
      ),
    )
  for (const binding of own) {
    for (const object of permissionObjects(binding, environment, options)) add(object)
    const policies = accessPolicies(binding, environment, surrounded, options)
    problems.push(...policies.problems)
    for (const object of policies.objects) add(object)
  }
  for (const object of renderPolicies(options.policies ?? [], environment, options.source)) add(object)
  add(parentOf([...objects.values()], environment, options))
  const rendered = [...objects.entries()].sort(([a], [b]) => byCodePoint(a, b)).map(([, object]) => object)
  return {
    objects: rendered,
    problems: [...problems, ...guardObjects(rendered, environment)],
    absent: calls.absent,
  }
}

const withObjects = (state: MeshState, objects: readonly RenderedObject[]): MeshState => ({
  ...state,
  objects: [...state.objects, ...objects.map(asKubernetesObject)],
})

const meta = (
  name: string,
  bindings: readonly Binding[],
  environment: Environment,
  options: RenderOptions,
): JsonObject => ({
  name,
  namespace: environment.namespace,
  labels: {
    [managedByLabel]: 'meshgate',
    [partOfLabel]: applySetId(applySetParentName(environment.name), environment.namespace),
  },
  annotations: {
    [provenance.binding]: bindings
      .map((binding) => binding.name)
      .sort(byCodePoint)
      .join(','),
    [provenance.environment]: environment.name,
    [provenance.source]: options.source,
  },
})

const rendered = (
  key: Omit<ObjectKey, 'namespace'>,
  object: JsonObject,
  binding: Binding | Environment,
  environment: Environment,
  options: RenderOptions,
): RenderedObject => ({
  key: { ...key, namespace: environment.namespace },
  object,
  source: { kind: 'generated', binding: binding.name, from: options.locate(binding.pointer) },
})

const serviceAccount = (
  name: string,
  bindings: readonly Binding[],
  environment: Environment,
  options: RenderOptions,
): RenderedObject => {
  const object = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: meta(name, bindings, environment, options),
    automountServiceAccountToken: false,
  }
  return rendered({ group: '', kind: 'ServiceAccount', name }, object, bindings[0] ?? environment, environment, options)
}

/** Role and RoleBinding; of a RoleBinding to an existing role, the binding alone. */
const permissionObjects = (
  binding: Binding,
  environment: Environment,
  options: RenderOptions,
): readonly RenderedObject[] => {
  const objects: RenderedObject[] = []
  const bindTo = (kind: 'Role' | 'ClusterRole', role: string): void => {
    const roleRef = { apiGroup: rbacGroup, kind, name: role }
    // roleRef is immutable: another one is another RoleBinding, so that the new stands before the old one goes.
    const name = generatedName(['meshgate', binding.name], JSON.stringify([kind, role]))
    const object = {
      apiVersion: `${rbacGroup}/v1`,
      kind: 'RoleBinding',
      metadata: meta(name, [binding], environment, options),
      roleRef,
      subjects: [{ kind: 'ServiceAccount', name: binding.serviceAccount, namespace: environment.namespace }],
    }
    objects.push(rendered({ group: rbacGroup, kind: 'RoleBinding', name }, object, binding, environment, options))
  }
  if (binding.permissions.length > 0) {
    const name = generatedName(['meshgate', binding.name])
    const rules = binding.permissions.map(({ apiGroups, resources, verbs, resourceNames }) => ({
      apiGroups,
      resources,
      verbs,
      ...(resourceNames.length > 0 ? { resourceNames } : {}),
    }))
    const object = {
      apiVersion: `${rbacGroup}/v1`,
      kind: 'Role',
      metadata: meta(name, [binding], environment, options),
      rules,
    }
    objects.push(rendered({ group: rbacGroup, kind: 'Role', name }, object, binding, environment, options))
    bindTo('Role', name)
  }
  if (binding.roleRef !== undefined) bindTo(binding.roleRef.kind, binding.roleRef.name)
  return objects
}

/** One AuthorizationPolicy per binding and set of workloads. */
const accessPolicies = (
  binding: Binding,
  environment: Environment,
  state: MeshState,
  options: RenderOptions,
): RenderedObjects => {
  const problems: Problem[] = []
  const groups = new Map<
    string,
    {
      readonly service: string
      readonly selector: Readonly<Record<string, string>>
      readonly access: Access
      readonly rules: JsonObject[]
    }
  >()
  for (const access of binding.access) {
    const where = options.locate(access.pointer)
    const found = findDestination(
      { namespace: environment.namespace, service: access.service, ports: access.ports, where },
      state,
    )
    if (isProblems(found)) {
      problems.push(...found)
      continue
    }
    const rules = rulesOf(access, found, binding, environment, options)
    problems.push(...rules.problems)
    const text = selectorText(found.selector)
    const group = groups.get(text) ?? { service: access.service, selector: found.selector, access, rules: [] }
    groups.set(text, group)
    group.rules.push(...rules.rules)
  }
  const objects = [...groups].map(([text, { service, selector, access, rules }]) => {
    const before = allowBefore(environment.namespace, selector, state, options.settings.rootNamespace)
    if (before.kind !== 'exists' && !environment.firstAllow)
      problems.push({
        code: 'FIRST_ALLOW',
        message:
          before.kind === 'first'
            ? `The AuthorizationPolicy for Service ${JSON.stringify(service)} would be the first ALLOW there: from then on everybody else is refused.`
            : `Whether another ALLOW stands at Service ${JSON.stringify(service)} is not known, because the AuthorizationPolicies of ${before.namespaces.join(' and ')} were not all read; a first one would refuse everybody else.`,
        where: options.locate(access.pointer),
        remedy:
          'Allow today’s callers by a policy first, or set `firstAllow: true` in the environment, in a change of its own.',
      })
    // The workloads are part of the name: a policy that moved in place would leave a gap at one of its two ends.
    const name = generatedName(['meshgate', binding.name, service], text)
    const { major, minor } = options.settings.istioVersion
    const object = {
      apiVersion: major > 1 || minor >= 22 ? 'security.istio.io/v1' : 'security.istio.io/v1beta1',
      kind: 'AuthorizationPolicy',
      metadata: meta(name, [binding], environment, options),
      spec: { selector: { matchLabels: { ...selector } }, action: 'ALLOW', rules },
    }
    return rendered(
      { group: 'security.istio.io', kind: 'AuthorizationPolicy', name },
      object,
      { ...binding, pointer: access.pointer },
      environment,
      options,
    )
  })
  // A policy without rules would be another one than was asked for.
  return { objects: problems.some((problem) => problem.code !== 'FIRST_ALLOW') ? [] : objects, problems }
}

const isProblems = (
  found: ServiceDestination | readonly [Problem, ...Problem[]],
): found is readonly [Problem, ...Problem[]] => Array.isArray(found)

/** Rules of one access; by `both`, a request needs the principal and the token. */
const rulesOf = (
  access: Access,
  destination: ServiceDestination,
  binding: Binding,
  environment: Environment,
  options: RenderOptions,
): { readonly rules: readonly JsonObject[]; readonly problems: readonly Problem[] } => {
  const where = options.locate(access.pointer)
  const needsHttp =
    access.by !== 'service account' || [access.methods, access.paths, access.hosts].some((list) => list.length > 0)
  if (needsHttp && destination.tcpPorts.length > 0)
    return {
      rules: [],
      problems: [
        {
          code: 'BINDING_PORT',
          message: `Port ${destination.tcpPorts.join(', ')} of the workloads behind ${JSON.stringify(access.service)} is declared as no HTTP, and the access asks for methods, paths, hosts or a token: Istio drops such a rule, and the access would never be given.`,
          where,
          remedy: 'Name HTTP ports only, or grant the access by the service account alone.',
        },
      ],
    }
  const operation = {
    ports: destination.targetPorts.map(String),
    ...(access.methods.length > 0 ? { methods: [...access.methods] } : {}),
    ...(access.paths.length > 0 ? { paths: [...access.paths] } : {}),
    ...(access.hosts.length > 0 ? { hosts: access.hosts.flatMap(withPorts) } : {}),
  }
  const principal = `${options.settings.trustDomain}/ns/${environment.namespace}/sa/${binding.serviceAccount}`
  const base = {
    ...(access.by === 'token' ? {} : { from: [{ source: { principals: [principal] } }] }),
    to: [{ operation }],
  }
  if (access.by === 'service account') return { rules: [base], problems: [] }
  const { conditions, problems } = claimConditions(environment, access, where, options.defaultIssuers)
  return { rules: conditions.map((when) => ({ ...base, when: [...when] })), problems }
}

/** Istio matches the whole `:authority`, port included. */
const withPorts = (host: string): readonly string[] => (/[:*]/.test(host) ? [host] : [host, `${host}:*`])

const parentOf = (
  members: readonly RenderedObject[],
  environment: Environment,
  options: RenderOptions,
): RenderedObject => {
  const groupKinds = new Set(members.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)))
  const name = applySetParentName(environment.name)
  const object = applySetParent(groupKinds, environment, options)
  return rendered({ group: '', kind: 'ConfigMap', name }, object, environment, environment, options)
}
