import { stringify } from 'yaml'
import { managedByLabel } from '../../bindings/names.js'
import type { Environment, TrustRules } from '../../config/config.js'
import { ownPolicyPrefix } from '../../manifests/no-op.js'
import { issuerOfRule } from '../../identity/issuer-profiles.js'
import type { JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { claimExpression } from './claim-expression.js'

/** Where the jobs run, for the issuer that a rule leaves out. */
export interface ServerSideInput {
  readonly environment: Environment
  readonly server: { readonly platform: 'github' | 'gitlab'; readonly serverUrl: string }
  /** Group of people who may edit what meshgate owns, and are recorded. */
  readonly breakGlass: string
}

/** Two repositories of a cluster may both have a `staging`; in one namespace it would be one environment. */
type Named = Pick<Environment, 'name' | 'namespace'>

/** Names that the API server gives the jobs; bindings and the admission policy speak of these. No namespace holds a colon. */
export const groupsOf = ({ namespace, name }: Named): { readonly reader: string; readonly applier: string } => ({
  reader: `meshgate:check:${namespace}:${name}`,
  applier: `meshgate:apply:${namespace}:${name}`,
})

/** What tells the cluster-wide objects of environments apart; no namespace holds a dot. */
const clusterWideName = ({ namespace, name }: Named): string => `${namespace}.${name}`

/** Of the admission policy and of its binding. */
export const admissionPolicyName = (environment: Named): string => `${ownPolicyPrefix}${clusterWideName(environment)}`

/**
 * The API server's side of the trust rules: who logs in and as whom. The rules of one issuer are one entry, since the server
 * takes no two. Without a rule of a platform there is none.
 */
export const authenticationConfiguration = (input: ServerSideInput): JsonObject => ({
  apiVersion: 'apiserver.config.k8s.io/v1',
  kind: 'AuthenticationConfiguration',
  jwt: [...rulesByIssuer(input)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([issuer, rules]) => jwtEntry(input, issuer, rules)),
})

interface PhaseRules {
  readonly check: TrustRules
  readonly apply: TrustRules
}

const rulesByIssuer = ({ environment: { trust }, server }: ServerSideInput): ReadonlyMap<string, PhaseRules> => {
  const found = new Map<string, PhaseRules>()
  for (const phase of ['check', 'apply'] as const)
    for (const rule of trust[phase] ?? []) {
      const issuer = issuerOfRule(rule, server)
      if (issuer === undefined) continue
      const known = found.get(issuer) ?? { check: [], apply: [] }
      found.set(issuer, { ...known, [phase]: [...known[phase], rule] })
    }
  return found
}

const jwtEntry = ({ environment }: ServerSideInput, url: string, { check, apply }: PhaseRules): JsonObject => {
  const [reads, writes] = [claimExpression(check, 'check'), claimExpression(apply, 'apply')]
  const { reader, applier } = groupsOf(environment)
  const audience = environment.cluster?.kind === 'id-token' ? environment.cluster.audience : ''
  return {
    issuer: { url, audiences: [audience === '' ? `CLUSTER-AUDIENCE-OF-${environment.name}` : audience] },
    claimValidationRules: [
      {
        expression: `${reads} || ${writes}`,
        message: `no trust rule of environment ${environment.name} speaks of this job`,
      },
    ],
    claimMappings: {
      username: { expression: '"meshgate:" + claims.sub' },
      groups: { expression: `${writes} ? ["${applier}"] : ["${reader}"]` },
      uid: { expression: 'claims.jti' },
      extra: [
        {
          key: 'meshgate.dev/run',
          valueExpression:
            'has(claims.run_id) ? string(claims.run_id) : has(claims.pipeline_id) ? string(claims.pipeline_id) : ""',
        },
      ],
    },
    userValidationRules: [
      { expression: '!user.username.startsWith("system:")', message: 'names of the system are reserved' },
    ],
  }
}

const rbac = 'rbac.authorization.k8s.io'
const group = (name: string): JsonObject => ({ apiGroup: rbac, kind: 'Group', name })
const boundRole = (kind: 'Role' | 'ClusterRole', name: string): JsonObject => ({ apiGroup: rbac, kind, name })

/** The roles of `init`, bound to the groups that the job's token gets: both jobs read, and one of them writes. */
export const jobBindings = (environment: Named): readonly JsonObject[] => {
  const { reader, applier } = groupsOf(environment)
  return [
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: `meshgate-reader-${clusterWideName(environment)}` },
      roleRef: boundRole('ClusterRole', 'meshgate-reader'),
      subjects: [group(reader), group(applier)],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata: { name: `meshgate-applier-${environment.name}`, namespace: environment.namespace },
      roleRef: boundRole('Role', 'meshgate-applier'),
      subjects: [group(applier)],
    },
  ]
}

/** The right of the jobs to see the admission policy. */
export const policyRights = (environment: Named): readonly JsonObject[] => {
  const { reader, applier } = groupsOf(environment)
  const name = admissionPolicyName(environment)
  return [
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRole',
      metadata: { name },
      rules: [
        {
          apiGroups: ['admissionregistration.k8s.io'],
          resources: ['validatingadmissionpolicies', 'validatingadmissionpolicybindings'],
          resourceNames: [name],
          verbs: ['get', 'list'],
        },
      ],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: boundRole('ClusterRole', name),
      subjects: [group(reader), group(applier)],
    },
  ]
}

/**
 * Refuses to create, change or remove what meshgate owns for everybody but the applier, controllers of the cluster, and the
 * break-glass group, whose writes leave an annotation in the audit log.
 */
export const admissionPolicy = ({
  environment,
  breakGlass,
}: Pick<ServerSideInput, 'environment' | 'breakGlass'>): readonly JsonObject[] => {
  const name = admissionPolicyName(environment)
  const { applier } = groupsOf(environment)
  const owned = (object: string): string =>
    `(${object} != null && has(${object}.metadata.labels) && ${JSON.stringify(managedByLabel)} in ${object}.metadata.labels && ${object}.metadata.labels[${JSON.stringify(managedByLabel)}] == "meshgate")`
  const inGroup = (group: string): string => `${JSON.stringify(group)} in request.userInfo.groups`
  const rule = (apiGroup: string, resources: readonly string[]): JsonObject => ({
    apiGroups: [apiGroup],
    apiVersions: ['*'],
    operations: ['CREATE', 'UPDATE', 'DELETE'],
    resources: [...resources],
  })
  return [
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name },
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: [
            rule('', ['serviceaccounts', 'configmaps']),
            rule('rbac.authorization.k8s.io', ['roles', 'rolebindings']),
            rule('security.istio.io', ['authorizationpolicies', 'requestauthentications', 'peerauthentications']),
          ],
        },
        matchConditions: [{ name: 'owned', expression: `${owned('object')} || ${owned('oldObject')}` }],
        variables: [
          { name: 'breakGlass', expression: inGroup(breakGlass) },
          {
            name: 'controller',
            expression: 'request.userInfo.username.startsWith("system:serviceaccount:kube-system:")',
          },
        ],
        validations: [
          {
            expression: `${inGroup(applier)} || variables.breakGlass || variables.controller`,
            message: `meshgate owns this object: change the repository, or act as a member of ${breakGlass}`,
            reason: 'Forbidden',
          },
        ],
        auditAnnotations: [
          {
            key: 'break-glass',
            valueExpression: `variables.breakGlass ? request.userInfo.username + " " + request.operation + " " + request.name : ""`,
          },
        ],
      },
    },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name },
      spec: {
        policyName: name,
        validationActions: ['Deny'],
        matchResources: {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': environment.namespace } },
        },
      },
    },
  ]
}

const yaml = (object: JsonObject): string => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false })

/** Everything for one environment: a file for the API server, and objects for `kubectl apply`. */
export const serverSideText = (input: ServerSideInput, roles: string): string => {
  const { name } = input.environment
  return [
    `# Environment ${JSON.stringify(name)}: what the API server itself enforces. docs/guides/server-side.md says what each part still lets through.`,
    '#',
    '# 1. --authentication-config of kube-apiserver. One file serves a cluster: join the lists of several environments under one',
    '#    issuer. A private issuer needs `certificateAuthority`. EKS, GKE and AKS take no such file: the guide says what each takes.',
    yaml(authenticationConfiguration(input))
      .trimEnd()
      .split('\n')
      .map((line) => `# ${line}`)
      .join('\n'),
    '#',
    '# 2. Least rights for reader and applier.',
    roles.trimEnd(),
    ...policyRights(input.environment).map((object) => `---\n${yaml(object).trimEnd()}`),
    '---',
    '# 3. Inline edits of what meshgate owns are refused; a break-glass group is let through and recorded.',
    admissionPolicy(input).map(yaml).join('---\n'),
  ].join('\n')
}
