import { renderCalls } from '../../src/bindings/render-calls.js'
import { asKubernetesObject } from '../../src/bindings/rendered-object.js'
import { alignCalls } from '../../src/calls/align-calls.js'
import type { Alignment } from '../../src/calls/alignment.js'
import type { Declaration } from '../../src/calls/declaration.js'
import { layOnMesh } from '../../src/calls/grants.js'
import { readCalls } from '../../src/calls/read-calls.js'
import type { Environment, Segment } from '../../src/config/config.js'
import type { Problem } from '../../src/errors/problem.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import { stateOfFolder } from '../../src/manifests/state.js'
import { readKinds } from '../../src/mesh/kinds.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'
import type { FileSource } from '../../src/ports/source.js'

export const namespace = 'shop'

export const environment = (more: Partial<Environment> = {}): Environment => ({
  name: 'production',
  pointer: '/environments/production',
  namespace,
  trust: {},
  gate: { newAccess: 'warn', lostAccess: 'warn', findings: 'error' },
  mesh: { istioVersion: '1.30.3', trustDomain: 'cluster.local' },
  firstAllow: false,
  clusterRoles: [],
  wildcards: false,
  calls: ['calls.yaml'],
  segments: [],
  ...more,
})

export const objectsOf = (yaml: string, path = 'mesh.yaml'): readonly KubernetesObject[] => {
  const { objects, problems } = readObjects([{ path, text: yaml, digest: path }], { selection: 'folder', namespace })
  if (problems[0] !== undefined) throw new Error(JSON.stringify(problems))
  return objects
}

export const stateOf = (objects: readonly KubernetesObject[]): MeshState => stateOfFolder(objects, { kinds: readKinds })

export const declare = (yaml: string): Declaration => {
  const { declaration, problems } = readCalls([{ path: 'calls.yaml', text: yaml }], namespace)
  if (problems[0] !== undefined) throw new Error(JSON.stringify(problems))
  return declaration
}

/** The configuration's list of files of calls. */
export const listed: FileSource = { kind: 'file', path: 'meshgate.yaml', line: 8, column: 12 }

/** What the calls ask for, as the objects that would be written. */
export const written = (
  calls: string,
  mesh: string,
  more: Partial<Environment> = {},
): { readonly objects: readonly JsonObject[]; readonly problems: readonly Problem[] } => {
  const found = renderCalls(declare(calls), environment(more), stateOf(objectsOf(mesh)), 'calls.yaml', listed)
  return { objects: found.objects.map(({ object }) => object), problems: found.problems }
}

export interface World {
  readonly calls: string
  readonly mesh: string
  /** Beside what the calls ask for. */
  readonly policies?: string
  /** Where what is declared is not what was written. */
  readonly writtenFor?: string
  readonly bare?: boolean
  readonly segments?: readonly Segment[]
  readonly otherNamespaces?: readonly string[]
  readonly mesh_?: Environment['mesh']
}

/** Declared against allowed in a mesh that holds the written policies, and others. */
export const align = (world: World): Alignment => {
  const { calls, mesh, policies = '', writtenFor = calls, bare = false, segments = [], otherNamespaces = [] } = world
  const own = environment({ segments, ...(world.mesh_ === undefined ? {} : { mesh: world.mesh_ }) })
  const manifests = [...objectsOf(mesh), ...(policies === '' ? [] : objectsOf(policies, 'policies.yaml'))]
  const rendered = renderCalls(declare(writtenFor), own, stateOf(manifests), 'calls.yaml', listed)
  if (!bare && rendered.problems[0] !== undefined) throw new Error(JSON.stringify(rendered.problems))
  const all = stateOf([...manifests, ...(bare ? [] : rendered.objects.map(asKubernetesObject))])
  const access = layOnMesh(declare(calls), resolveMesh(all, own.mesh), namespace, segments)
  return alignCalls(access, { otherNamespaces })
}

export const kindsOf = ({ findings }: Alignment): readonly string[] => findings.map(({ kind }) => kind)

const workload = (name: string, account: string, port: number, labels = `app: ${name}`): string => `
apiVersion: v1
kind: ServiceAccount
metadata: { name: ${account}, namespace: shop }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { ${labels} } }
  template:
    metadata: { labels: { ${labels} } }
    spec:
      serviceAccountName: ${account}
      containers: [{ name: main, image: example.com/${name}:1, ports: [{ name: main, containerPort: ${port} }] }]
---`

const service = (name: string, port: string, labels = `app: ${name}`): string => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { ${labels} }, ports: [{ ${port} }] }
---`

/** A nightly job, an HTTP ledger and a queue that speaks something else. */
export const shop = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---${workload('nightly', 'nightly', 9000)}${workload('ledger', 'ledger', 8080)}${workload('queue', 'queue', 6379)}${service('ledger', 'name: http, port: 80, targetPort: main')}${service('queue', 'name: redis, port: 6379')}
`

export const calls = `version: 1
callers:
  - id: billing.nightly
    group: billing
    serviceAccount: nightly
    owners: [billing]
    calls:
      - { service: ledger, port: 80, methods: [POST], paths: [/v1/entries], kind: write }
      - { service: queue, port: 6379, kind: read }
`
export { workload, service }
