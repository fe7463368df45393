import type { JsonObject } from '../ports/json.js'
import type { WorkTree } from './git-objects.js'

/** What the demo's repository and cluster need to know about where they run. */
export interface Scenario {
  readonly namespace: string
  /** Issuer of the platform's ID tokens. */
  readonly issuer: string
  /** YAML flow mapping of `cluster:` in the configuration. */
  readonly cluster: string
  /** PEM of the API server's CA, committed to the repository; empty where the cluster settings need none. */
  readonly clusterCertificateAuthority: string
  readonly repositoryId: string
  readonly ownerId: string
  /** Whether later steps of the apply job get a login as the binding. */
  readonly login?: true
}

export const meshAudience = 'https://mesh.example.com/staging'
export const clusterAudience = 'https://k8s.staging.example.com'
export const environmentName = 'staging'

/** The protected branch before the merge request. */
export const baseTree = (scenario: Scenario): WorkTree => ({
  'README.md': '# shop\n\nThe mesh policies of the shop. Changes are reviewed in merge requests.\n',
  'meshgate.yaml': configuration(scenario, bindings('')),
  'mesh/jobs.yaml': requestAuthentication(scenario),
  'mesh/orders.yaml': ordersPolicy(scenario, ''),
  'mesh/strict.yaml': strictMutualTls(scenario),
  ...(scenario.clusterCertificateAuthority === '' ? {} : { 'ci/cluster-ca.pem': scenario.clusterCertificateAuthority }),
})

/** The same with the change of the merge request: a new reader of orders, and a binding for the deploy job. */
export const headTree = (scenario: Scenario): WorkTree => ({
  ...baseTree(scenario),
  'meshgate.yaml': configuration(scenario, bindings(deployer)),
  'mesh/orders.yaml': ordersPolicy(scenario, batchRule),
})

const configuration = (scenario: Scenario, tail: string): string => `version: 1
policies: [mesh/**/*.yaml]
environments:
  ${environmentName}:
    cluster: ${scenario.cluster}
    namespace: ${scenario.namespace}
    audience: ${meshAudience}
    trust:
      check:
        github: { issuer: "${scenario.issuer}", repository_id: "${scenario.repositoryId}", repository_owner_id: "${scenario.ownerId}", event_name: [pull_request, merge_group] }
      apply:
        github: { issuer: "${scenario.issuer}", repository_id: "${scenario.repositoryId}", repository_owner_id: "${scenario.ownerId}", environment: ${environmentName}, ref: refs/heads/main, event_name: [push, workflow_dispatch] }
${scenario.login === true ? '    kubeconfig: deployer\n' : ''}    gate: { newAccess: warn, findings: error }
${tail}`

const bindings = (inside: string): string => (inside === '' ? 'bindings: []\n' : `bindings:\n${inside}`)

const deployer = `  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get, list, patch] }]
    access: [{ service: orders, ports: [8080], methods: [GET], paths: [/healthz] }]
`

const ordersPolicy = (scenario: Scenario, rule: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: ${scenario.namespace}
spec:
  selector:
    matchLabels:
      app: orders
  rules:
    - from:
        - source:
            principals: [cluster.local/ns/${scenario.namespace}/sa/web]
      to:
        - operation:
            methods: [GET, POST]
            paths: [/orders*]
${rule}`

const batchRule = `    - from:
        - source:
            principals: [cluster.local/ns/jobs/sa/batch]
      to:
        - operation:
            methods: [GET]
            paths: [/admin/*]
`

const requestAuthentication = (scenario: Scenario): string => `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata:
  name: pipelines
  namespace: ${scenario.namespace}
spec:
  jwtRules:
    - issuer: ${scenario.issuer}
      audiences: [${meshAudience}]
`

const strictMutualTls = (scenario: Scenario): string => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: ${scenario.namespace}
spec:
  mtls:
    mode: STRICT
`

/** What runs in the cluster besides the policies: a namespace, a service and its workload. */
export const clusterObjects = (namespace: string): readonly JsonObject[] => [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'istio-injection': 'enabled' } } },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders', namespace },
    spec: { selector: { app: 'orders' }, ports: [{ name: 'http', port: 8080, targetPort: 8080, protocol: 'TCP' }] },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      template: {
        metadata: { labels: { app: 'orders' } },
        spec: {
          serviceAccountName: 'orders',
          containers: [{ name: 'orders', image: 'registry.example.com/orders:1', ports: [{ containerPort: 8080 }] }],
        },
      },
    },
  },
]
