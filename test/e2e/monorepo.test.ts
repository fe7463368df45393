import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { WorkTree } from '../../src/demo/git-objects.js'
import { openExample, unsaidOf, type ExampleRepository } from '../peers/support/example-repository.js'
import { openGitHubProject, pullNumber, type GitHubProject } from '../peers/support/github-project.js'
import { mergeRequest, openGitLabProject, type GitLabProject } from '../peers/support/gitlab-project.js'
import { describeWith, dist, peer } from '../peers/support/tools.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`the monorepo is not tested on real API servers: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}

const clusters = ['dev', 'staging', 'production'] as const
type ClusterName = (typeof clusters)[number]
const readers = { github: 'github:1296269', gitlab: 'gitlab:77' } as const

const authentication = (
  issuers: Readonly<Record<keyof typeof readers, GitHubProject['issuer']>>,
  cluster: ClusterName,
): string =>
  JSON.stringify({
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AuthenticationConfiguration',
    jwt: (['github', 'gitlab'] as const).map((platform) => ({
      issuer: {
        url: issuers[platform].url,
        audiences: [`https://k8s.${cluster}.example.com`],
        certificateAuthority: issuers[platform].certificateAuthority,
      },
      claimMappings: {
        username: { claim: platform === 'github' ? 'repository_id' : 'project_id', prefix: `${platform}:` },
      },
    })),
  })

/** The role as the guide shows it, which a person pastes. */
const readerRole = (cluster: ClusterName): string => {
  const shown = /```yaml\n(apiVersion: rbac(?:(?!```)[^])*name: meshgate-reader\n(?:(?!```)[^])*)```/
  const [, role] = shown.exec(readFileSync('docs/guides/cluster.md', 'utf8')) ?? []
  if (role === undefined) throw new Error('docs/guides/cluster.md shows no ClusterRole meshgate-reader')
  return role.replace('meshgate-staging', `meshgate-${cluster}`)
}

const subject = (name: string): string => `{ apiGroup: rbac.authorization.k8s.io, kind: User, name: "${name}" }`
const subjects = `subjects: [${Object.values(readers).map(subject).join(', ')}]`
const everywhere = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: meshgate-reader }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: meshgate-reader }
${subjects}
`
const inOneNamespace = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: meshgate-reader, namespace: orders }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: meshgate-reader }
${subjects}
`

const team = (name: string): string => `apiVersion: v1
kind: Namespace
metadata: { name: ${name}, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${name} }
spec: { selector: { app: ${name} }, ports: [{ name: http, port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: app, image: app, ports: [{ containerPort: 8080 }] }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: ${name} }
spec: { mtls: { mode: STRICT } }
---
`
const istio = `apiVersion: v1
kind: Namespace
metadata: { name: istio-system }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "trustDomain: cluster.local" }
---
`

describeWith(
  [
    `${dist}/index.js`,
    'act',
    'git',
    peer('gitlab-ci-local/package.json'),
    'rsync',
    ...(missing === '' ? [] : [missing]),
  ],
  'the monorepo on three API servers',
  () => {
    let project: GitHubProject
    let gitlab: GitLabProject
    let example: ExampleRepository
    const planes = new Map<ClusterName, ControlPlane>()
    const stopped = new Set<ClusterName>()
    const folder = mkdtempSync(join(tmpdir(), 'meshgate-monorepo-'))

    /** What its README asks for: the API servers and their authorities, here on loopback. */
    const onLoopback = (tree: WorkTree): WorkTree => {
      const files: Record<string, string> = { ...tree }
      for (const [name, { url, certificateAuthority }] of planes) {
        files[`ci/${name}-ca.pem`] = certificateAuthority
        for (const path of ['teams/orders/meshgate.yaml', 'teams/payments/meshgate.yaml'])
          files[path] = (files[path] ?? '').replace(`server: https://k8s.${name}.example.com`, `server: ${url}`)
      }
      return files
    }
    const run = async () => {
      const trees = { base: onLoopback(example.base), head: onLoopback(example.head) }
      const { exitCode, output } = await project.run(example.workflow, 'pull_request', { trees })
      const [comment, ...others] = project.github.comments(pullNumber)
      expect(others).toEqual([])
      if (process.env['SHOW_COMMENTS'] === 'true') process.stderr.write(`${output}\n=====\n${comment?.body ?? ''}\n`)
      expect(output).not.toMatch(/eyJ[\w-]+\.eyJ/)
      return { exitCode, output, comment: comment?.body ?? '' }
    }
    /** What the log says is missing in a cluster, as a person would copy it. */
    const missingRights = (output: string, cluster: ClusterName): string =>
      [
        ...output.matchAll(
          new RegExp(`rights that are missing in the cluster of ${cluster}\\n([^]*?)::endgroup::`, 'g'),
        ),
      ]
        .map(([, group = '']) =>
          [...group.matchAll(/^\[mesh\/check\] {3}\| (.*)$/gm)].map(([, line = '']) => line).join('\n'),
        )
        .join('\n---\n')
    const kubectl = (name: ClusterName, words: readonly string[], input: string): void => {
      const plane = planes.get(name)
      if (plane === undefined) throw new Error(`${name} was not started`)
      execFileSync(join(plane.assets, 'kubectl'), ['--kubeconfig', plane.kubeconfig, ...words], { input })
    }

    beforeAll(async () => {
      example = await openExample('monorepo')
      project = await openGitHubProject()
      gitlab = await openGitLabProject()
      const issuers = { github: project.issuer, gitlab: gitlab.issuer }
      for (const name of clusters) {
        const authenticationConfig = join(folder, `${name}.json`)
        writeFileSync(authenticationConfig, authentication(issuers, name))
        planes.set(name, startControlPlane({ crds: istioCrds('1.30.0'), authenticationConfig }))
        const binding = name === 'staging' ? inOneNamespace : everywhere
        const objects = [istio, team('orders'), team('payments'), readerRole(name), '\n---\n', binding]
        kubectl(name, ['apply', '-f', '-'], objects.join(''))
        for (const one of ['orders', 'payments'])
          kubectl(name, ['apply', '-n', one, '-f', '-'], example.base[`teams/${one}/mesh/policies.yaml`] ?? '')
      }
    }, 900_000)
    afterAll(async () => {
      for (const [name, plane] of planes) if (!stopped.has(name)) plane.down()
      await Promise.all([project.close(), gitlab.close()])
      rmSync(folder, { recursive: true, force: true })
    })

    test('six environments; where the reader has one namespace, the log has what is missing', async () => {
      const { exitCode, comment, output } = await run()
      expect({ comment, unsaid: unsaidOf(example, comment) }).toMatchObject({ unsaid: [] })
      expect(exitCode).toBe(0)
      // What two environments have in common is said once.
      expect(comment.split('can now').length).toBe(2)
      expect(comment).toMatch(
        /\[NAMESPACE_UNREAD\]\(<https:\S+>\): PeerAuthentication objects of namespace istio-system may not be read/,
      )
      expect(missingRights(output, 'dev') + missingRights(output, 'production')).toBe('')
      const rights = missingRights(output, 'staging')
      expect(rights).toMatch(/^kind: Role\nmetadata:\n {2}name: \S+\n {2}namespace: istio-system$/m)
      expect(rights).toContain(readers.github)
      expect(rights).not.toContain('namespace: orders')
    }, 300_000)

    test('on GitLab as well, with a token for each API server', async () => {
      const trees = { base: onLoopback(example.base), head: onLoopback(example.head) }
      const run = await gitlab.mergeRequestPipeline(example.pipeline, { trees })
      const [note, ...others] = gitlab.gitlab.notes(mergeRequest)
      expect({ log: run.log, unsaid: unsaidOf(example, note?.body ?? '') }).toMatchObject({ unsaid: [] })
      expect(others).toEqual([])
      expect(run).toMatchObject({ exitCode: 0, log: expect.stringMatching(/^ *PASS +meshgate-check *$/m) })
      expect(run.log).toMatch(/kind: Role\n.*metadata:\n.*name: \S+\n.*namespace: istio-system\n/)
      expect(run.log).toContain(`name: ${readers.gitlab}`)
      expect(run.output).not.toMatch(/eyJ[\w-]+\.eyJ/)
    }, 300_000)

    test('with what is missing pasted, every environment is proven', async () => {
      const { output } = await run()
      kubectl('staging', ['apply', '-f', '-'], missingRights(output, 'staging'))
      const { exitCode, comment, output: after } = await run()
      expect(exitCode).toBe(0)
      expect(comment).toContain('`staging (teams/orders/meshgate.yaml)`: **opens access** · gains at 1 destination')
      expect(comment).not.toContain('annot prove')
      expect(missingRights(after, 'staging')).toBe('')
    }, 300_000)

    test('a cluster that cannot be reached costs its own environments alone, and the run is not green', async () => {
      stopped.add('production')
      planes.get('production')?.down()
      const { exitCode, comment, output } = await run()
      expect(exitCode).toBe(1)
      expect(output).toContain('CLUSTER_UNREACHABLE')
      // The reader of `staging` may not list workloads of other namespaces.
      for (const [name, known] of [
        ['dev', ' (used by no workload here)'],
        ['staging', ''],
      ] as const) {
        expect(comment).toContain(
          `\`${name} (teams/orders/meshgate.yaml)\`: **opens access** · gains at 1 destination · \`jobs\`: \`batch\`${known}: \`GET /orders/*\`\n`,
        )
        expect(comment).toContain(`\`${name} (teams/payments/meshgate.yaml)\`: no change in access`)
      }
      for (const name of ['orders', 'payments'])
        expect(comment).toMatch(
          new RegExp(`\`production \\(teams/${name}/meshgate.yaml\\)\`: .*not judged: the cluster could not be read`),
        )
    }, 300_000)
  },
)
