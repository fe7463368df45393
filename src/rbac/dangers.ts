import { overlaps, type Permission } from './permission.js'
import type { UrlPermission } from './url-permission.js'
import { everything, intersect, isEmpty, only, type ValueSet } from './value-set.js'

/** A permission that leads further than it looks. */
export interface Danger {
  /** rbac-police's name where it has one. */
  readonly id: string
  readonly badge: string
  /** Never written by meshgate, whatever the configuration says (attack K02). */
  readonly refused: boolean
}

interface Pattern {
  readonly groups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly names?: readonly string[]
  readonly namespaces?: readonly string[]
}

const core = ['']
const rbac = ['rbac.authorization.k8s.io']
const write = ['create', 'update', 'patch']
const change = ['update', 'patch']
const remove = ['delete', 'deletecollection']
/** The old verb, and those of constrained impersonation (KEP-5284, on by default in 1.36). */
const impersonations = [
  'impersonate',
  'impersonate:user-info',
  'impersonate:serviceaccount',
  'impersonate:arbitrary-node',
  'impersonate:associated-node',
]

/**
 * The attack paths of rbac-police (lib/*.rego), Kubernetes' own list (RBAC good practices, privilege escalation risks),
 * and what nobody else looks for: whoever writes the mesh's policies decides who reaches what.
 */
const table: readonly (Danger & { readonly patterns: readonly Pattern[] })[] = [
  {
    id: 'escalate_roles',
    badge: 'may escalate: give roles permissions it does not hold',
    refused: true,
    patterns: [{ groups: rbac, resources: ['roles', 'clusterroles'], verbs: ['escalate'] }],
  },
  {
    id: 'bind_roles',
    badge: 'may bind roles it does not hold',
    refused: true,
    patterns: [{ groups: rbac, resources: ['roles', 'clusterroles'], verbs: ['bind'] }],
  },
  {
    id: 'write_roles',
    badge: 'may write roles and bindings',
    refused: false,
    patterns: [
      { groups: rbac, resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], verbs: write },
    ],
  },
  {
    id: 'impersonate',
    badge: 'may impersonate others',
    refused: true,
    patterns: [
      { groups: core, resources: ['users', 'groups', 'serviceaccounts', 'nodes'], verbs: impersonations },
      { groups: ['authentication.k8s.io'], resources: ['*'], verbs: impersonations },
    ],
  },
  {
    id: 'list_secrets',
    badge: 'may read Secrets',
    refused: true,
    patterns: [{ groups: core, resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
  },
  {
    id: 'issue_token_secrets',
    badge: 'may write Secrets, and so make token Secrets of ServiceAccounts',
    refused: false,
    patterns: [{ groups: core, resources: ['secrets'], verbs: write }],
  },
  {
    id: 'token_request',
    badge: 'may mint tokens of ServiceAccounts',
    refused: true,
    patterns: [{ groups: core, resources: ['serviceaccounts/token'], verbs: ['create'] }],
  },
  {
    id: 'write_service_accounts',
    badge: 'may change ServiceAccounts (cloud identities hang on their annotations)',
    refused: false,
    patterns: [{ groups: core, resources: ['serviceaccounts'], verbs: write }],
  },
  {
    id: 'pods_exec',
    badge: 'may run commands in pods',
    refused: true,
    patterns: [
      {
        groups: core,
        resources: ['pods/exec', 'pods/attach'],
        verbs: ['create', 'get'],
      },
    ],
  },
  {
    id: 'pods_connect',
    badge: "may connect to pods past the mesh's policies",
    refused: false,
    patterns: [
      {
        groups: core,
        resources: ['pods/portforward', 'pods/proxy', 'services/proxy'],
        verbs: ['create', 'get', 'update', 'patch', 'delete'],
      },
    ],
  },
  {
    id: 'pods_ephemeral_ctrs',
    badge: 'may add containers to running pods',
    refused: true,
    patterns: [{ groups: core, resources: ['pods/ephemeralcontainers'], verbs: change }],
  },
  {
    id: 'nodes_proxy',
    badge: 'may reach the kubelet: commands in every pod of a node',
    refused: true,
    patterns: [{ groups: core, resources: ['nodes/proxy'], verbs: ['get', 'create', 'update', 'patch', 'delete'] }],
  },
  {
    id: 'approve_csrs',
    badge: 'may approve or sign certificates',
    refused: true,
    patterns: [
      {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests/approval', 'certificatesigningrequests/status'],
        verbs: change,
      },
      { groups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['approve', 'sign', 'attest'] },
    ],
  },
  {
    id: 'control_webhooks',
    badge: 'may control admission webhooks and policies',
    refused: true,
    patterns: [
      {
        groups: ['admissionregistration.k8s.io'],
        resources: [
          'mutatingwebhookconfigurations',
          'validatingwebhookconfigurations',
          'validatingadmissionpolicies',
          'validatingadmissionpolicybindings',
          'mutatingadmissionpolicies',
          'mutatingadmissionpolicybindings',
        ],
        verbs: [...write, ...remove],
      },
    ],
  },
  {
    id: 'mesh_policies',
    badge: 'may rewrite the mesh policies themselves',
    refused: true,
    patterns: [
      { groups: ['security.istio.io'], resources: ['*'], verbs: [...write, ...remove] },
      { groups: ['networking.istio.io'], resources: ['envoyfilters'], verbs: [...write, ...remove] },
      {
        groups: ['extensions.istio.io'],
        resources: ['wasmplugins', 'trafficextensions'],
        verbs: [...write, ...remove],
      },
      {
        groups: core,
        resources: ['configmaps'],
        verbs: [...write, ...remove],
        names: ['istio'],
        namespaces: ['istio-system'],
      },
    ],
  },
  {
    id: 'mesh_routing',
    badge: 'may redirect traffic of the mesh',
    refused: false,
    patterns: [
      {
        groups: ['networking.istio.io'],
        resources: ['virtualservices', 'destinationrules', 'gateways', 'serviceentries', 'sidecars', 'workloadentries'],
        verbs: [...write, ...remove],
      },
      {
        groups: ['gateway.networking.k8s.io'],
        resources: ['gateways', 'httproutes', 'grpcroutes', 'tcproutes', 'tlsroutes'],
        verbs: [...write, ...remove],
      },
    ],
  },
  {
    id: 'assign_sa',
    badge: 'may create pods, and so act as every ServiceAccount of the namespace',
    refused: false,
    patterns: [
      { groups: core, resources: ['pods'], verbs: ['create'] },
      { groups: core, resources: ['replicationcontrollers'], verbs: write },
      { groups: ['apps'], resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'], verbs: write },
      { groups: ['batch'], resources: ['jobs', 'cronjobs'], verbs: write },
    ],
  },
  {
    id: 'modify_pods',
    badge: 'may change running pods',
    refused: false,
    patterns: [{ groups: core, resources: ['pods'], verbs: change }],
  },
  {
    id: 'modify_pod_status',
    badge: "may take over services' traffic by the status of pods",
    refused: false,
    patterns: [
      { groups: core, resources: ['pods/status', 'endpoints'], verbs: write },
      { groups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: write },
    ],
  },
  {
    id: 'modify_service_status_cve_2020_8554',
    badge: "may intercept traffic by a service's addresses (CVE-2020-8554)",
    refused: false,
    patterns: [
      { groups: core, resources: ['services/status'], verbs: change },
      { groups: core, resources: ['services'], verbs: write },
    ],
  },
  {
    id: 'modify_node_status',
    badge: 'may change nodes or their status',
    refused: false,
    patterns: [{ groups: core, resources: ['nodes', 'nodes/status'], verbs: [...write, 'delete'] }],
  },
  {
    id: 'steal_pods',
    badge: 'may remove or evict pods, or place them on nodes',
    refused: false,
    patterns: [
      { groups: core, resources: ['pods'], verbs: remove },
      { groups: core, resources: ['pods/eviction', 'pods/binding', 'bindings'], verbs: ['create'] },
    ],
  },
  {
    id: 'eks_modify_aws_auth',
    badge: 'may map cloud identities into the cluster (aws-auth)',
    refused: true,
    patterns: [
      { groups: core, resources: ['configmaps'], verbs: write, names: ['aws-auth'], namespaces: ['kube-system'] },
    ],
  },
  {
    id: 'persistent_volumes',
    badge: 'may create PersistentVolumes, and so mount files of the nodes',
    refused: false,
    patterns: [{ groups: core, resources: ['persistentvolumes'], verbs: write }],
  },
  {
    id: 'namespaces',
    badge: 'may change namespaces, and so their pod security and injection labels',
    refused: false,
    patterns: [{ groups: core, resources: ['namespaces'], verbs: [...write, 'delete'] }],
  },
  {
    id: 'definitions',
    badge: 'may change the kinds and API services of the cluster',
    refused: false,
    patterns: [
      { groups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: [...write, ...remove] },
      { groups: ['apiregistration.k8s.io'], resources: ['apiservices'], verbs: [...write, ...remove] },
    ],
  },
]

const setOf = (values: readonly string[] | undefined): ValueSet =>
  values === undefined || values.includes('*') ? everything : only(values)

const compiled = table.map(({ id, badge, refused, patterns }) => ({
  danger: { id, badge, refused },
  boxes: patterns.flatMap((pattern) =>
    pattern.resources.map((resource) => {
      const [base = '', below = ''] = resource.split('/')
      return {
        scope: setOf(pattern.namespaces),
        group: setOf(pattern.groups),
        resource: setOf([base]),
        subresource: base === '*' ? everything : only([below]),
        name: setOf(pattern.names),
        verb: setOf(pattern.verbs),
      }
    }),
  ),
}))

const everyRight: Danger = {
  id: 'cluster_admin',
  badge: 'is an administrator: everything on everything',
  refused: true,
}
const inKubeSystem: Danger = { id: 'obtain_token_weak_ns', badge: 'reaches tokens in kube-system', refused: true }
const everyUrl: Danger = { id: 'every_url', badge: "may call every path of the API server's own", refused: true }

const takesTokens = new Set([
  'assign_sa',
  'list_secrets',
  'issue_token_secrets',
  'token_request',
  'pods_exec',
  'pods_ephemeral_ctrs',
  'modify_pods',
  'write_roles',
])

/** What a permission leads to, most severe first: wildcards count as everything they stand for. */
export const dangersOf = (permission: Permission): readonly Danger[] => {
  const found = compiled
    .filter(({ boxes }) => boxes.some((box) => overlaps(permission, box)))
    .map(({ danger }) => danger)
  const { group, resource, verb, scope } = permission
  if (group.kind === 'all but' && resource.kind === 'all but' && verb.kind === 'all but') found.unshift(everyRight)
  const weak = !isEmpty(intersect(scope, only(['kube-system'])))
  if (weak && found.some((danger) => takesTokens.has(danger.id))) found.push(inKubeSystem)
  return found.sort((a, b) => Number(b.refused) - Number(a.refused))
}

export const dangersOfUrl = (permission: UrlPermission): readonly Danger[] =>
  /^\/?\*+$/.test(permission.pattern) ? [everyUrl] : []
