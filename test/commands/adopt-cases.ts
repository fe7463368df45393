import { expect, test } from '@jest/globals'
import { adopt } from '../../src/commands/adopt.js'
import { without } from '../../src/bindings/rendered-object.js'
import { textAt } from '../../src/mesh/fields.js'
import type { JsonObject } from '../../src/ports/json.js'
import { openWorkshop, type Ran, type Workshop } from './local-job.js'

/** An API server that somebody else writes to as well: the double, or kube-apiserver. */
export interface AdoptServer {
  readonly kubeconfig: string
  /** Puts the object there as somebody else's (Update by `kubectl`). */
  readonly make: (object: JsonObject) => Promise<void>
  readonly read: (group: string, kind: string, namespace: string, name: string) => Promise<JsonObject>
}

const policy = (namespace: string, rules: string, more = ''): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: ${namespace}${more} }
spec:
  selector: { matchLabels: { app: orders } }
  rules: ${rules}
`
const asked =
  '[{ from: [{ source: { principals: [cluster.local/ns/x/sa/y, cluster.local/ns/x/sa/z] } }], to: [{ operation: { methods: [GET] } }] }]'
const configuration = (namespace: string): string => `version: 1
policies: [mesh/**/*.yaml]
apply: { policies: true }
environments:
  staging:
    namespace: ${namespace}
    cluster: { auth: context }
bindings:
  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get] }]
`
const live = (namespace: string, rules: JsonObject['rules'], metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'orders', namespace, ...metadata },
  spec: { selector: { matchLabels: { app: 'orders' } }, ...(rules === undefined ? {} : { rules }) },
})
/** What `asked` says in another order and more words. */
const same = [
  {
    from: [{ source: { principals: ['cluster.local/ns/x/sa/z', 'cluster.local/ns/x/sa/y'] } }],
    to: [{ operation: { methods: ['GET', 'GET'] } }],
  },
]

const managersOf = (object: JsonObject): readonly string[] =>
  ((object['metadata'] as JsonObject)['managedFields'] as readonly JsonObject[]).map(
    (entry) => `${textAt(entry, 'manager')} ${textAt(entry, 'operation')}`,
  )
const content = (object: JsonObject): JsonObject => without(object, ['metadata', 'status'])

/** The same cases on the double and on a real API server; each has a namespace of its own. */
export const adoptContract = (title: string, server: () => AdoptServer, newNamespace: () => Promise<string>): void => {
  const scene = async (
    work: (shop: Workshop, namespace: string, run: (object: string, yes?: boolean) => Promise<Ran>) => Promise<void>,
  ): Promise<void> => {
    const namespace = await newNamespace()
    const shop = await openWorkshop({
      'meshgate.yaml': configuration(namespace),
      'mesh/orders.yaml': policy(namespace, asked),
    })
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'x')
    try {
      await work(shop, namespace, (object, yes = false) =>
        shop.run((ports) => adopt(ports, { object, yes }), {
          env: { KUBECONFIG: server().kubeconfig },
        }),
      )
    } finally {
      await shop.close()
    }
  }
  const read = (namespace: string) => server().read('security.istio.io', 'AuthorizationPolicy', namespace, 'orders')
  const codes = ({ errors }: Ran): readonly string[] => errors.map(({ code }) => code)

  test(`${title}: shows and writes nothing, then takes over what grants the same, and the next apply may write it`, () =>
    scene(async (shop, namespace, run) => {
      await server().make(live(namespace, same, { labels: { team: 'a', 'app.kubernetes.io/managed-by': 'a-script' } }))
      const before = await read(namespace)
      const name = `AuthorizationPolicy/${namespace}/orders`
      const shown = await run(name)
      expect({ exit: shown.exitCode, log: shown.log }).toMatchObject({ exit: 0 })
      expect(shown.log).toContain('Nothing was written. Add --yes')
      expect(shown.details).toMatchObject({
        adoption: {
          written: false,
          managers: ['kubectl (Update)'],
          takesOver: [{ manager: 'kubectl', field: '.metadata.labels.app.kubernetes.io/managed-by' }],
        },
      })
      expect(await read(namespace)).toEqual(before)

      const taken = await run(name, true)
      expect({ exit: taken.exitCode, log: taken.log }).toMatchObject({ exit: 0 })
      const after = await read(namespace)
      expect(content(after)).toEqual(content(before))
      expect((after['metadata'] as JsonObject)['labels']).toMatchObject({
        team: 'a',
        'app.kubernetes.io/managed-by': 'meshgate',
      })
      expect(managersOf(after)).toContain('meshgate Apply')
      const parent = await server().read('', 'ConfigMap', namespace, 'meshgate-staging')
      expect(JSON.stringify(parent)).toContain('AuthorizationPolicy.security.istio.io')
      // Nobody else holds what the repository says otherwise: the next apply meets no conflict.
      const held = ((after['metadata'] as JsonObject)['managedFields'] as readonly JsonObject[])
        .filter(({ manager }) => manager !== 'meshgate')
        .map(({ fieldsV1 }) => JSON.stringify(fieldsV1))
      expect(held.join()).not.toContain('f:rules')

      const again = await run(name, true)
      expect({ exit: again.exitCode, log: again.log }).toMatchObject({ exit: 0 })
      expect(content(await read(namespace))).toEqual(content(before))
      const { planned } = await nextApply(shop, server().kubeconfig)
      expect(planned).toContain(`apply AuthorizationPolicy ${namespace}/orders`)
    }))

  test(`${title}: refuses, with the rows, what does not grant the same`, () =>
    scene(async (_, namespace, run) => {
      await server().make(live(namespace, [{ from: [{ source: { principals: ['cluster.local/ns/x/sa/y'] } }] }]))
      const before = await read(namespace)
      const refused = await run(`AuthorizationPolicy/${namespace}/orders`, true)
      expect(codes(refused)).toEqual(['ADOPT_CHANGES_ACCESS'])
      expect(refused.exitCode).toBe(1)
      expect(refused.log).toMatch(
        /Gains access\n(?: +to try them.*\n)? +- x: z → any workload with app=orders in [\w-]+(?:, none known here)? \(any port\): GET /,
      )
      expect(await read(namespace)).toEqual(before)
    }))

  test(`${title}: refuses what a binding asks with other permissions`, () =>
    scene(async (_, namespace, run) => {
      await server().make({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'meshgate-deployer', namespace },
        rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'delete'] }],
      })
      await server().make({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'x', namespace },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'meshgate-deployer' },
        subjects: [{ kind: 'ServiceAccount', name: 'someone', namespace }],
      })
      expect(codes(await run(`Role/${namespace}/meshgate-deployer`, true))).toEqual(['ADOPT_CHANGES_ACCESS'])
    }))

  test(`${title}: a ServiceAccount keeps its secrets, and what is not asked for is left alone`, () =>
    scene(async (_, namespace, run) => {
      await server().make({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'deployer', namespace },
        secrets: [{ name: 'old' }],
      })
      const taken = await run(`ServiceAccount/${namespace}/deployer`, true)
      expect({ exit: taken.exitCode, log: taken.log }).toMatchObject({ exit: 0 })
      expect(taken.log).toContain('/automountServiceAccountToken')
      const account = await server().read('', 'ServiceAccount', namespace, 'deployer')
      expect(account).toMatchObject({ secrets: [{ name: 'old' }] })
      expect(account['automountServiceAccountToken']).toBeUndefined()
    }))

  test.each<[string, JsonObject, string]>([
    ['Argo CD', { annotations: { 'argocd.argoproj.io/tracking-id': 'mesh:x' } }, 'GITOPS_OWNED'],
    ['Flux', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'mesh' } }, 'GITOPS_OWNED'],
    ['Helm', { annotations: { 'meta.helm.sh/release-name': 'web' } }, 'ADOPT_KEPT'],
    [
      'a controller',
      { ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'x', uid: '1', controller: true }] },
      'ADOPT_KEPT',
    ],
  ])(`${title}: what %s keeps is refused`, (_, metadata, code) =>
    scene(async (__, namespace, run) => {
      await server().make(live(namespace, same, metadata))
      expect(codes(await run(`AuthorizationPolicy/${namespace}/orders`, true))).toEqual([code])
      expect(managersOf(await read(namespace))).not.toContain('meshgate Apply')
    }),
  )

  test(`${title}: what nobody asks for, and what is not there, is no object to adopt`, () =>
    scene(async (_, namespace, run) => {
      expect(codes(await run(`AuthorizationPolicy/${namespace}/other`))).toEqual(['ADOPT_NOT_ASKED'])
      expect(codes(await run(`ConfigMap/${namespace}/meshgate-staging`))).toEqual(['ADOPT_NOT_ASKED'])
      expect(codes(await run(`AuthorizationPolicy/${namespace}/orders`))).toEqual(['ADOPT_MISSING'])
    }))
}

/** What `apply` would do, as `check` says it: a shell has no token to apply with. */
const nextApply = async (shop: Workshop, kubeconfig: string): Promise<{ readonly planned: readonly string[] }> => {
  const { check } = await import('../../src/commands/check.js')
  const ran = await shop.run((ports) => check(ports), { env: { KUBECONFIG: kubeconfig } })
  expect({ errors: ran.errors.map(({ code }) => code), exit: ran.exitCode, log: ran.log }).toMatchObject({
    errors: [],
    exit: 0,
    log: expect.not.stringMatching(/FOREIGN_|CONFLICT/) as unknown,
  })
  return {
    planned: (ran.plans[0]?.steps ?? []).map(({ kind, key }) => `${kind} ${key.kind} ${key.namespace}/${key.name}`),
  }
}
