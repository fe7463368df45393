import { afterEach, expect, test } from '@jest/globals'
import { serverSideOf } from '../../src/init/server-side-of.js'
import { readServerSide } from '../../src/demo/server-side.js'
import { parseAllDocuments } from 'yaml'
import { openWorkingFolder } from '../../src/working-folder.js'
import { openWorkshop, type Workshop } from './local-job.js'

let shop: Workshop
afterEach(() => shop.close())

const environment = (name: string, namespace: string, server: string, audience = server): string => `  ${name}:
    namespace: ${namespace}
    audience: https://mesh.example.com/${name}
    cluster: { server: "${server}", auth: id-token, audience: "${audience}" }
    trust:
      check: { github: { repository_id: "1", repository_owner_id: "2", event_name: pull_request } }
      apply: { github: { repository_id: "1", repository_owner_id: "2", environment: ${name}, ref: refs/heads/main } }
`
const configuration = [
  'version: 1\nenvironments:\n',
  environment('staging', 'shop-staging', 'https://one.example.com'),
  environment('production', 'shop', 'https://two.example.com'),
  environment('review', 'shop-review', 'https://one.example.com', 'https://one.example.com/review'),
].join('')

const print = async (wanted?: string, text = configuration): Promise<string> => {
  shop = await openWorkshop({ 'meshgate.yaml': text })
  shop.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  const ports = await openWorkingFolder(shop.folder, { PATH: process.env['PATH'], HOME: shop.folder })
  return serverSideOf(ports, { platform: undefined, environment: wanted, breakGlass: undefined })
}

const bindings = `apply: { policies: true }
bindings:
  - name: deployer
    environments: [staging]
    permissions: [{ apiGroups: [apps], resources: [deployments], resourceNames: [orders], verbs: [get, patch] }]
  - name: again
    environments: [staging]
    permissions: [{ apiGroups: [apps], resources: [deployments], resourceNames: [orders], verbs: [get, patch] }]
  - { name: viewer, roleRef: { kind: ClusterRole, name: view } }
  - { name: rollout, environments: [production], roleRef: { kind: Role, name: rollout } }
  - { name: great, roleRef: { kind: ClusterRole, name: cluster-admin } }
  - name: climber
    permissions: [{ apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [escalate] }]
`

test('the applier holds what the bindings of its environment give away, by name, and nothing that apply would refuse', async () => {
  const text = await print(
    undefined,
    configuration.replaceAll('    trust:', '    clusterRoles: [view]\n    trust:') + bindings,
  )
  const rulesOf = (namespace: string): readonly unknown[] =>
    parseAllDocuments(text)
      .map(
        (document) =>
          document.toJS() as {
            kind: string
            metadata: { name: string; namespace?: string }
            rules: readonly unknown[]
          },
      )
      .filter(({ kind, metadata }) => kind === 'Role' && metadata.namespace === namespace)
      .flatMap(({ rules }) => rules.slice(3))
  const policies = {
    apiGroups: ['security.istio.io'],
    resources: ['peerauthentications', 'requestauthentications'],
    verbs: ['get', 'list', 'create', 'patch', 'delete'],
  }
  const bind = (resource: string, name: string) => ({
    apiGroups: ['rbac.authorization.k8s.io'],
    resources: [resource],
    resourceNames: [name],
    verbs: ['bind'],
  })
  expect(rulesOf('shop-staging')).toEqual([
    policies,
    bind('clusterroles', 'view'),
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: ['orders'], verbs: ['get', 'patch'] },
  ])
  expect(rulesOf('shop')).toEqual([policies, bind('roles', 'rollout'), bind('clusterroles', 'view')])
  expect(text).not.toContain('escalate')
  expect(text).not.toContain('cluster-admin')
})

interface Login {
  readonly issuer: { readonly audiences: readonly string[]; readonly audienceMatchPolicy?: string }
  readonly claimValidationRules: readonly { readonly expression: string; readonly message: string }[]
}

const clustersOf = (text: string) =>
  text
    .split(/^(?:---\n)?(?=# Cluster )/m)
    .filter((part) => part !== '')
    .map((part) => {
      const { authentication, objects } = readServerSide(part)
      return {
        logins: authentication['jwt'] as unknown as readonly Login[],
        titles: objects.map((object) => {
          const { kind, metadata } = object as unknown as {
            readonly kind: string
            readonly metadata: { readonly name: string; readonly namespace?: string }
          }
          return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`
        }),
      }
    })

test('one file for each cluster, with one entry of the issuer and one rule, and every object once', async () => {
  const clusters = clustersOf(await print())
  expect(clusters.map(({ logins }) => logins.map(({ issuer }) => issuer))).toEqual([
    [
      {
        url: 'https://token.actions.githubusercontent.com',
        audiences: ['https://one.example.com', 'https://one.example.com/review'],
        audienceMatchPolicy: 'MatchAny',
      },
    ],
    [{ url: 'https://token.actions.githubusercontent.com', audiences: ['https://two.example.com'] }],
  ])
  expect(
    clusters.map(({ logins }) =>
      logins.map(({ claimValidationRules }) => claimValidationRules.map(({ message }) => message)),
    ),
  ).toEqual([
    [['no trust rule of environments staging, review speaks of this job']],
    [['no trust rule of environment production speaks of this job']],
  ])
  for (const { titles } of clusters) expect(new Set(titles).size).toBe(titles.length)
  expect(clusters[0]?.titles).toEqual(
    expect.arrayContaining([
      'ValidatingAdmissionPolicy /meshgate-owned-shop-staging.staging',
      'ValidatingAdmissionPolicy /meshgate-owned-shop-review.review',
      'Role shop-review/meshgate-applier',
    ]),
  )
})

test('asked for one environment, the file is still that of its whole cluster, and the objects are its own', async () => {
  const clusters = clustersOf(await print('review'))
  expect(clusters.map(({ logins }) => logins.map(({ issuer }) => issuer.audiences))).toEqual([
    [['https://one.example.com', 'https://one.example.com/review']],
  ])
  const titles = clusters.flatMap((one) => one.titles)
  expect(titles.filter((title) => title.includes('staging'))).toEqual([])
  expect(titles).toContain('Role shop-review/meshgate-applier')
})

test('a name that the configuration has not is refused', async () => {
  await expect(print('stagin')).rejects.toMatchObject({ problems: [{ code: 'ENVIRONMENT_UNKNOWN' }] })
})
