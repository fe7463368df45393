import { request } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applySetId } from '../../src/bindings/names.js'
import { openCluster } from '../../src/cluster/api.js'
import { readServer } from '../../src/cluster/endpoint.js'
import { loadConfig } from '../../src/config/load.js'
import type { ClaimOverrides, IssuerServer } from '../../src/demo/issuer.js'
import { rolesText } from '../../src/init/texts.js'
import { groupsOf } from '../../src/plan/server-side/groups.js'
import { serverSideText } from '../../src/plan/server-side/server-side.js'
import type { JsonObject } from '../../src/ports/json.js'

/** A server that was given what `init --server-side` prints: the double, or kube-apiserver with etcd. */
export interface GuardedServer {
  readonly url: string
  readonly certificateAuthority: string
  readonly issuer: IssuerServer
  /** Headers of a request by somebody. */
  readonly as: (username: string, groups: readonly string[]) => Record<string, string | string[]>
  /** What the policies gave to the audit log, as `POLICY/KEY: value`. */
  readonly annotations: () => readonly string[]
  close(): Promise<void>
}

export const audience = 'https://k8s.example.com'
export const job = {
  repository: 'acme/shop',
  repositoryId: '1296269',
  ownerId: '583231',
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  environment: 'staging',
}

const printedOf = (issuer: IssuerServer, environments: readonly string[]): string => {
  const all = loadConfig(['version: 1', 'environments:', ...environments, ''].join('\n'), 'meshgate.yaml').protected
    .environments
  return serverSideText(
    {
      environments: all,
      ofCluster: all,
      server: { platform: 'github', serverUrl: issuer.url },
      breakGlass: 'oncall',
    },
    rolesText(all),
  )
}

const environmentText = (issuer: IssuerServer, name: string, namespace: string, audience: string): string =>
  `  ${name}:
    namespace: ${namespace}
    audience: https://mesh.example.com/${name}
    cluster: { server: "https://k8s.example.com", auth: id-token, audience: "${audience}" }
    trust:
      check: { github: { issuer: "${issuer.github.issuer}", repository_id: "1296269", repository_owner_id: "583231", event_name: [pull_request, merge_group] } }
      apply: { github: { issuer: "${issuer.github.issuer}", repository_id: "1296269", repository_owner_id: "583231", environment: ${name}, ref: refs/heads/main, event_name: [push, workflow_dispatch] } }`

/** What `init --server-side` prints for a configuration of the issuer. */
export const printedFor = (issuer: IssuerServer): string =>
  printedOf(issuer, [environmentText(issuer, 'staging', 'shop', audience)])

const otherAudience = 'https://k8s.example.com/payments'

/** The same for three environments of one cluster, two of them with one audience. */
export const printedForThree = (issuer: IssuerServer): string =>
  printedOf(issuer, [
    environmentText(issuer, 'staging', 'shop', audience),
    environmentText(issuer, 'production', 'payments', otherAudience),
    environmentText(issuer, 'review', 'shop', audience),
  ])

interface Answer {
  readonly status: number
  readonly message: string
}

const policy = (name: string, path: string, labels: JsonObject, namespace = 'shop'): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace, labels },
  spec: { rules: [{ to: [{ operation: { paths: [path] } }] }] },
})
const ours = { 'app.kubernetes.io/managed-by': 'meshgate' }
const policies = '/apis/security.istio.io/v1/namespaces/shop/authorizationpolicies'
const rbac = '/apis/rbac.authorization.k8s.io/v1/namespaces/shop'
const rbacVersion = 'rbac.authorization.k8s.io/v1'

const people = {
  administrator: ['admin', ['system:masters']],
  applier: ['job', [groupsOf({ name: 'staging', namespace: 'shop' }).applier, 'system:masters']],
  'applier of another environment': [
    'job',
    [groupsOf({ name: 'production', namespace: 'shop' }).applier, 'system:masters'],
  ],
  'applier of an environment of this name elsewhere': [
    'job',
    [groupsOf({ name: 'staging', namespace: 'other' }).applier, 'system:masters'],
  ],
  'member of oncall': ['somebody', ['oncall', 'system:masters']],
  'member of a group that begins the same': ['somebody', ['oncall-2', 'system:masters']],
  'controller of the cluster': ['system:serviceaccount:kube-system:generic-garbage-collector', ['system:masters']],
  'account of another namespace': ['system:serviceaccount:kube-system2:x', ['system:masters']],
} as const
type Who = keyof typeof people

const refusal = (title: string): Answer => ({
  status: 403,
  message: `${title} is forbidden: ValidatingAdmissionPolicy 'meshgate-owned-shop.staging' with binding 'meshgate-owned-shop.staging' denied request: meshgate owns this object: change the repository, or act as a member of oncall`,
})
const owned = refusal('authorizationpolicies.security.istio.io "owned"')
const byHand = refusal('authorizationpolicies.security.istio.io "by-hand"')

type Request = readonly [method: 'POST' | 'MERGE' | 'APPLY' | 'DELETE', path: string, body: JsonObject]
const spec = (path: string): JsonObject => ({ spec: { rules: [{ to: [{ operation: { paths: [path] } }] }] } })

/** In order: later requests meet what earlier ones left. */
const requests: readonly (readonly [what: string, who: Who, request: Request, answer: Answer | number])[] = [
  ['creates', 'administrator', ['POST', policies, policy('owned', '/a', ours)], owned],
  ['creates by apply', 'administrator', ['APPLY', `${policies}/owned`, policy('owned', '/a', ours)], owned],
  ['creates by apply', 'applier', ['APPLY', `${policies}/owned`, policy('owned', '/a', ours)], 201],
  ['applies the same again', 'applier', ['APPLY', `${policies}/owned`, policy('owned', '/a', ours)], 200],
  ['applies the same', 'administrator', ['APPLY', `${policies}/owned`, policy('owned', '/a', ours)], owned],
  ['edits', 'administrator', ['MERGE', `${policies}/owned`, spec('/b')], owned],
  ['tries an edit', 'administrator', ['MERGE', `${policies}/owned?dryRun=All`, spec('/b')], owned],
  ['edits', 'applier of another environment', ['MERGE', `${policies}/owned`, spec('/b')], owned],
  ['edits', 'applier of an environment of this name elsewhere', ['MERGE', `${policies}/owned`, spec('/b')], owned],
  ['edits', 'member of a group that begins the same', ['MERGE', `${policies}/owned`, spec('/b')], owned],
  ['edits', 'account of another namespace', ['MERGE', `${policies}/owned`, spec('/b')], owned],
  [
    'takes the label away',
    'administrator',
    ['MERGE', `${policies}/owned`, { metadata: { labels: { 'app.kubernetes.io/managed-by': null } } }],
    owned,
  ],
  [
    'gives the object to somebody else',
    'administrator',
    ['MERGE', `${policies}/owned`, { metadata: { labels: { 'app.kubernetes.io/managed-by': 'helm' } } }],
    owned,
  ],
  ['removes', 'administrator', ['DELETE', `${policies}/owned`, {}], owned],
  ['tries to remove', 'administrator', ['DELETE', `${policies}/owned`, { dryRun: ['All'] }], owned],
  ['creates what is there', 'administrator', ['POST', policies, policy('owned', '/b', ours)], owned],
  ['creates what is nobody’s', 'administrator', ['POST', policies, policy('by-hand', '/c', {})], 201],
  ['edits what is nobody’s', 'administrator', ['MERGE', `${policies}/by-hand`, spec('/d')], 200],
  [
    'makes what is nobody’s meshgate’s',
    'administrator',
    ['MERGE', `${policies}/by-hand`, { metadata: { labels: ours } }],
    byHand,
  ],
  [
    'creates what is another tool’s',
    'administrator',
    ['POST', policies, policy('of-helm', '/c', { 'app.kubernetes.io/managed-by': 'helm' })],
    201,
  ],
  ['removes what is nobody’s', 'administrator', ['DELETE', `${policies}/by-hand`, {}], 200],
  [
    'creates in another namespace',
    'administrator',
    ['POST', policies.replace('/shop/', '/other/'), policy('owned', '/a', ours, 'other')],
    201,
  ],
  ...(
    [
      ['v1', 'ConfigMap', '/api/v1/namespaces/shop/configmaps', 'configmaps', {}],
      ['v1', 'ServiceAccount', '/api/v1/namespaces/shop/serviceaccounts', 'serviceaccounts', {}],
      [rbacVersion, 'Role', `${rbac}/roles`, 'roles.rbac.authorization.k8s.io', { rules: [] }],
      [
        rbacVersion,
        'RoleBinding',
        `${rbac}/rolebindings`,
        'rolebindings.rbac.authorization.k8s.io',
        { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'meshgate-applier' }, subjects: [] },
      ],
    ] as const
  ).map(
    ([apiVersion, kind, path, title, rest]) =>
      [
        `creates a ${kind}`,
        'administrator',
        ['POST', path, { apiVersion, kind, metadata: { name: 'mine', namespace: 'shop', labels: ours }, ...rest }],
        refusal(`${title} "mine"`),
      ] as const,
  ),
  ['edits', 'member of oncall', ['MERGE', `${policies}/owned`, spec('/e')], 200],
  ['edits', 'controller of the cluster', ['MERGE', `${policies}/owned`, spec('/f')], 200],
  ['removes', 'applier', ['DELETE', `${policies}/owned`, {}], 200],
]

const contentTypes = {
  POST: 'application/json',
  MERGE: 'application/merge-patch+json',
  APPLY: 'application/apply-patch+yaml',
  DELETE: 'application/json',
}

/** Who the API server takes a token for; undefined: nobody. */
const whoIs = async (
  server: Pick<GuardedServer, 'url' | 'certificateAuthority'>,
  bearer: string,
): Promise<readonly string[] | undefined> => {
  const open = openCluster(
    {
      server: readServer(server.url, { kind: 'input', name: 'test' }),
      certificateAuthority: server.certificateAuthority,
      login: { bearer: () => Promise.resolve(bearer) },
    },
    { clock: { now: () => Date.now(), sleep: () => Promise.resolve() }, random: () => 0.5 },
  )
  try {
    const { username, groups } = await open.whoAmI()
    return [username, ...groups]
  } catch {
    return undefined
  } finally {
    open.close()
  }
}

/** Keys are fetched in the background: a good token is refused until they are there. */
const onceKnown: typeof whoIs = async (server, bearer) => {
  for (let round = 0; round < 60; round += 1) {
    const who = await whoIs(server, bearer)
    if (who !== undefined) return who
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return undefined
}

/** Registers what the server side of trust holds, for one server: double and real server answer the same requests the same. */
export const serverSideContract = (
  title: string,
  start: () => Promise<GuardedServer>,
  /** Registers what is asked of this server alone. */
  more: () => void = () => undefined,
): void => {
  describe(`what init --server-side prints, on ${title}`, () => {
    let server: GuardedServer
    beforeAll(async () => {
      server = await start()
    }, 900_000)
    afterAll(() => server.close())

    more()

    const send = (who: Who, [verb, path, body]: Request): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const [username, groups] = people[who]
        const method = verb === 'MERGE' || verb === 'APPLY' ? 'PATCH' : verb
        const query = verb === 'APPLY' ? `${path.includes('?') ? '&' : '?'}fieldManager=somebody&force=true` : ''
        const text = JSON.stringify(body)
        const outgoing = request(
          `${server.url}${path}${query}`,
          {
            method,
            ca: server.certificateAuthority,
            headers: {
              ...server.as(username, groups),
              'content-type': contentTypes[verb],
              'content-length': String(Buffer.byteLength(text)),
            },
          },
          (response) => {
            const chunks: Buffer[] = []
            response.on('data', (chunk: Buffer) => chunks.push(chunk))
            response.on('end', () => {
              const said = Buffer.concat(chunks).toString('utf8')
              const { message } = said.startsWith('{')
                ? (JSON.parse(said) as { readonly message?: string })
                : { message: said }
              resolve({ status: response.statusCode ?? 0, message: message ?? '' })
            })
          },
        )
        outgoing.on('error', reject)
        outgoing.end(text)
      })

    test('an inline edit is refused, also an administrator’s; the applier, what is not ours, and break-glass go through', async () => {
      // The real server enforces a policy some moments after it is written.
      const probe: Request = ['POST', `${policies}?dryRun=All`, policy('probe', '/', ours)]
      for (let round = 0; round < 80 && (await send('administrator', probe)).status !== 403; round += 1)
        await new Promise((resolve) => setTimeout(resolve, 500))
      const answers: unknown[] = []
      for (const [what, who, asked] of requests) {
        const { status, message } = await send(who, asked)
        answers.push([what, who, status < 300 ? status : { status, message }])
      }
      expect(answers).toEqual(requests.map(([what, who, , answer]) => [what, who, answer]))
      expect(server.annotations()).toEqual(['meshgate-owned-shop.staging/break-glass: somebody UPDATE owned'])
    }, 120_000)

    const login = (bearer: string) => whoIs(server, bearer)
    const token = (over: ClaimOverrides = {}, other: Partial<typeof job> = {}, wanted = audience): string =>
      server.issuer.github.mintGitHub({ ...job, ...other }, wanted, over)

    test('the right jobs come in, each as its own group', async () => {
      const who = await onceKnown(server, token())
      const subject = 'meshgate:repo:acme@583231/shop@1296269:environment:staging'
      expect(who).toEqual([subject, groupsOf({ name: 'staging', namespace: 'shop' }).applier, 'system:authenticated'])
      const { environment, ...review } = job
      void environment
      const reader = server.issuer.github.mintGitHub(
        { ...review, event: 'pull_request', ref: 'refs/pull/1/merge' },
        audience,
      )
      expect(await login(reader)).toEqual([
        'meshgate:repo:acme@583231/shop@1296269:pull_request',
        groupsOf({ name: 'staging', namespace: 'shop' }).reader,
        'system:authenticated',
      ])
    }, 60_000)

    const past = Math.floor(Date.now() / 1000) - 60
    test.each<readonly [string, () => string]>([
      ['another repository', () => token({}, { repositoryId: '1296270' })],
      ['the same name made again, with another id', () => token({ repository_id: '99' })],
      ['another owner', () => token({}, { ownerId: '1' })],
      ['another environment', () => token({}, { environment: 'production' })],
      ['no environment', () => token({ environment: undefined })],
      ['the environment in other letters', () => token({}, { environment: 'Staging' })],
      ['another branch', () => token({}, { ref: 'refs/heads/change' })],
      ['a tag of the branch’s name', () => token({}, { ref: 'refs/tags/main' })],
      ['a short ref', () => token({}, { ref: 'main' })],
      ['another event', () => token({}, { event: 'workflow_run' })],
      ['the target of a fork’s pull request', () => token({}, { event: 'pull_request_target' })],
      ['a comment on an issue', () => token({}, { event: 'issue_comment' })],
      ['the audience of the mesh', () => token({}, {}, 'https://mesh.example.com/staging')],
      ['an audience that begins the same', () => token({}, {}, `${audience}/x`)],
      ['another issuer', () => server.issuer.gitlab.mintGitHub(job, audience)],
      ['an expired token', () => token({ exp: past, iat: past - 300, nbf: past - 300 })],
      ['a token that is not valid yet', () => token({ nbf: past + 7200, iat: past + 7200, exp: past + 7500 })],
      ['a boolean in place of the environment', () => token({ environment: true })],
      ['a number in place of the id', () => token({ repository_id: 1296269 })],
      ['a list that holds the id', () => token({ repository_id: ['1296269'] })],
      ['no subject', () => token({ sub: undefined })],
      [
        'a changed payload',
        () => {
          const [head = '', body = '', signature = ''] = token({}, { repositoryId: '5' }).split('.')
          const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
          const changed = Buffer.from(JSON.stringify({ ...claims, repository_id: '1296269' })).toString('base64url')
          return `${head}.${changed}.${signature}`
        },
      ],
    ])('%s stays out', async (_, wrong) => {
      expect(await login(wrong())).toBeUndefined()
    })
  })
}

/** Registers what the one file of several environments holds: each job is let in by its own environment, and by no other. */
export const joinedLoginContract = (
  title: string,
  start: () => Promise<Pick<GuardedServer, 'url' | 'certificateAuthority' | 'issuer' | 'close'>>,
): void => {
  describe(`what init --server-side prints for three environments of one cluster, on ${title}`, () => {
    let server: Awaited<ReturnType<typeof start>>
    beforeAll(async () => {
      server = await start()
      await onceKnown(server, token('staging', audience))
    }, 900_000)
    afterAll(() => server.close())

    const token = (environment: string, wanted: string, over: ClaimOverrides = {}): string =>
      server.issuer.github.mintGitHub({ ...job, environment }, wanted, over)
    const review = (wanted: string): string => {
      const { environment, ...rest } = { ...job, event: 'pull_request', ref: 'refs/pull/1/merge' }
      void environment
      return server.issuer.github.mintGitHub(rest, wanted)
    }
    const [staging, production, preview] = [
      groupsOf({ name: 'staging', namespace: 'shop' }),
      groupsOf({ name: 'production', namespace: 'payments' }),
      groupsOf({ name: 'review', namespace: 'shop' }),
    ]

    test.each<readonly [string, () => string, readonly string[]]>([
      ['the apply job of staging', () => token('staging', audience), [staging.applier]],
      ['the apply job of production', () => token('production', otherAudience), [production.applier]],
      ['the apply job of review', () => token('review', audience), [preview.applier]],
      // One check reads for both environments of the audience that its token is for.
      ['a check with the first audience', () => review(audience), [staging.reader, preview.reader]],
      ['a check with the other audience', () => review(otherAudience), [production.reader]],
      [
        'the apply job of staging with a token for both audiences',
        () => token('staging', audience, { aud: [otherAudience, audience] }),
        [staging.applier],
      ],
    ])('%s is in, and in its own groups alone', async (_, mint, groups) => {
      const [username = '', ...held] = (await whoIs(server, mint())) ?? []
      expect(username).toMatch(/^meshgate:repo:/)
      expect(held).toEqual([...groups, 'system:authenticated'])
    })

    test.each<readonly [string, () => string]>([
      ['the apply job of staging with the audience of production', () => token('staging', otherAudience)],
      ['the apply job of production with the audience of staging', () => token('production', audience)],
      ['a job of an environment that is none', () => token('preview', audience)],
      ['a list that holds the environment', () => token('staging', audience, { environment: ['staging'] })],
      ['a token for somebody else', () => token('staging', 'https://mesh.example.com/staging')],
    ])('%s stays out', async (_, mint) => {
      expect(await whoIs(server, mint())).toBeUndefined()
    })

    test('each writes what is its own, and is refused in the other’s namespace and with the other’s objects', async () => {
      const wrote = async (bearer: string, namespace: string, environment: string): Promise<number> => {
        const labels = { ...ours, 'applyset.kubernetes.io/part-of': applySetId(`meshgate-${environment}`, namespace) }
        const text = JSON.stringify({
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'probe', namespace, labels },
        })
        return new Promise((resolve, reject) => {
          const outgoing = request(
            `${server.url}/api/v1/namespaces/${namespace}/configmaps?dryRun=All`,
            {
              method: 'POST',
              ca: server.certificateAuthority,
              headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
            },
            (response) => {
              response.resume()
              response.on('end', () => resolve(response.statusCode ?? 0))
            },
          )
          outgoing.on('error', reject)
          outgoing.end(text)
        })
      }
      const [first, other, beside] = [
        token('staging', audience),
        token('production', otherAudience),
        token('review', audience),
      ]
      // The real server enforces a policy some moments after it is written.
      for (let round = 0; round < 80 && (await wrote(first, 'shop', 'review')) !== 403; round += 1)
        await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await wrote(first, 'shop', 'staging')).toBe(201)
      expect(await wrote(beside, 'shop', 'review')).toBe(201)
      expect(await wrote(other, 'payments', 'production')).toBe(201)
      // Two environments of one namespace: the rights are one, and the admission policies keep them apart.
      expect(await wrote(first, 'shop', 'review')).toBe(403)
      expect(await wrote(beside, 'shop', 'staging')).toBe(403)
      expect(await wrote(first, 'payments', 'production')).toBe(403)
      expect(await wrote(other, 'shop', 'staging')).toBe(403)
      expect(await wrote(review(audience), 'shop', 'staging')).toBe(403)
    })
  })
}
