import { stringify } from 'yaml'
import { applySetId, applySetIdLabel, applySetParentName, managedByLabel, partOfLabel } from '../../bindings/names.js'
import type { Environment } from '../../config/config.js'
import { ownPolicyPrefix } from '../../manifests/no-op.js'
import type { JsonObject } from '../../ports/json.js'
import { authenticationConfiguration, type JobServer } from './authentication-configuration.js'
import { groupsOf, type Named } from './groups.js'

/** One cluster's side. */
export interface ServerSideInput {
  /** Those that are asked for. */
  readonly environments: readonly Environment[]
  /** All of the cluster: it takes one file, and a print of one environment must not take the others' login away. */
  readonly ofCluster: readonly Environment[]
  readonly server: JobServer
  /** Group of people who may edit what meshgate owns, and are recorded. */
  readonly breakGlass: string
}

/** What tells the cluster-wide objects of environments apart; no namespace holds a dot. */
const clusterWideName = ({ namespace, name }: Named): string => `${namespace}.${name}`

/** Of the admission policy and of its binding. */
export const admissionPolicyName = (environment: Named): string => `${ownPolicyPrefix}${clusterWideName(environment)}`

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
 * Whether it is this environment's: another one in the namespace has its own policy, whose applier this one would refuse. What names
 * no ApplySet is everybody's, so that leaving the label out opens nothing.
 */
const owned = (object: string, { name, namespace }: Named): string => {
  const labels = `${object}.metadata.labels`
  const [managedBy, partOf, id] = [managedByLabel, partOfLabel, applySetIdLabel].map((label) => JSON.stringify(label))
  const own = JSON.stringify(applySetId(applySetParentName(name), namespace))
  const isOwn = `${partOf} in ${labels} ? ${labels}[${partOf}] == ${own} : !(${id} in ${labels}) || ${labels}[${id}] == ${own}`
  return `(${object} != null && has(${labels}) && ${managedBy} in ${labels} && ${labels}[${managedBy}] == "meshgate" && (${isOwn}))`
}

/**
 * Refuses to create, change or remove what meshgate owns for everybody but the applier, controllers of the cluster, and the
 * break-glass group, whose writes leave an annotation in the audit log.
 */
export const admissionPolicy = ({
  environment,
  breakGlass,
}: {
  readonly environment: Environment
  readonly breakGlass: string
}): readonly JsonObject[] => {
  const name = admissionPolicyName(environment)
  const { applier } = groupsOf(environment)
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
        matchConditions: [
          { name: 'owned', expression: `${owned('object', environment)} || ${owned('oldObject', environment)}` },
        ],
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

const clusterTitle = ({ cluster }: Environment): string =>
  cluster?.kind === 'id-token'
    ? `Cluster ${JSON.stringify(cluster.server)}`
    : cluster?.kind === 'context' && cluster.context !== ''
      ? `Cluster of context ${JSON.stringify(cluster.context)}`
      : 'Cluster'

const namesOf = (environments: readonly Environment[]): string =>
  `${environments.length === 1 ? 'environment' : 'environments'} ${environments.map(({ name }) => JSON.stringify(name)).join(', ')}`

/** Everything for one cluster: a file for the API server, and objects for `kubectl apply`. */
export const serverSideText = (input: ServerSideInput, roles: string): string => {
  const { environments, ofCluster, server, breakGlass } = input
  const [first] = environments
  return [
    `# ${first === undefined ? 'Cluster' : clusterTitle(first)}, ${namesOf(environments)}: what the API server itself enforces. docs/guides/server-side.md says what each part still lets through.`,
    '#',
    `# 1. --authentication-config of kube-apiserver. One file serves a cluster, so this is the one of ${namesOf(ofCluster)}.`,
    '#    Where another repository has an entry of the same issuer, join the two: its audiences to the list (with audienceMatchPolicy:',
    '#    MatchAny), its rule with ||, its groups with +. Two rules of one entry would both have to hold, and let nobody in.',
    '#    A private issuer needs `certificateAuthority`. EKS, GKE and AKS take no such file: the guide says what each takes.',
    yaml(authenticationConfiguration(ofCluster, server))
      .trimEnd()
      .split('\n')
      .map((line) => `# ${line}`)
      .join('\n'),
    '#',
    '# 2. Least rights for reader and applier.',
    roles.trimEnd(),
    ...environments.flatMap(policyRights).map((object) => `---\n${yaml(object).trimEnd()}`),
    '---',
    '# 3. Inline edits of what meshgate owns are refused; a break-glass group is let through and recorded.',
    environments
      .flatMap((environment) => admissionPolicy({ environment, breakGlass }))
      .map(yaml)
      .join('---\n'),
  ].join('\n')
}
