import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectCluster } from '../../src/cluster/api.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startIssuer } from '../../src/demo/issuer.js'
import { provesNoOp } from '../../src/manifests/no-op.js'
import { meshKinds, rbacKinds } from '../../src/mesh/kinds.js'
import type { Cluster } from '../../src/ports/cluster.js'
import type { JsonObject } from '../../src/ports/json.js'
import { clusterContract } from '../contract/cluster.js'
import { contractJob } from '../contract/cluster-job.js'
import { istioCrds, missingForControlPlane, startControlPlane } from './control-plane.js'
import type { ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
const audience = 'https://k8s.example.com'

if (missing !== '') {
  console.log(`e2e skipped: ${missing}`)
  // In CI a suite that did not run is no green one.
  ;(process.env['CI'] === 'true' ? test : test.skip)('a control plane is there', () => expect(missing).toBe(''))
} else {
  clusterContract('kube-apiserver', async () => {
    const authority = makeCertificateAuthority('e2e')
    const issuer = await startIssuer(authority, contractJob)
    const folder = mkdtempSync(join(tmpdir(), 'meshgate-e2e-auth-'))
    const config = join(folder, 'authentication.json')
    writeFileSync(config, JSON.stringify(authenticationConfiguration(issuer.github.issuer, authority.certificate)))
    const controlPlane = startControlPlane({ crds: istioCrds('1.30.0'), authenticationConfig: config })
    const token = (wanted: string, lifetime: number): string =>
      issuer.github.mintGitHub(contractJob, wanted, { exp: Math.floor(Date.now() / 1000) + lifetime })
    const [, claims = ''] = token(audience, 300).split('.')
    const { sub } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { readonly sub: string }
    return {
      url: controlPlane.url,
      certificateAuthority: controlPlane.certificateAuthority,
      adminToken: controlPlane.adminToken,
      audience,
      ciToken: token,
      ciUser: `github:${sub}`,
      noOpCases: 300,
      close: async () => {
        controlPlane.down()
        rmSync(folder, { recursive: true, force: true })
        await issuer.close()
      },
    }
  })

  describe.each(['1.22.0', '1.26.0', '1.30.0'].filter((version) => existsSync(istioCrds(version))))(
    'the CRDs of Istio %s, through a kubeconfig',
    (version) => {
      let controlPlane: ControlPlane
      let cluster: Cluster

      beforeAll(async () => {
        controlPlane = startControlPlane({ crds: istioCrds(version) })
        cluster = await connectCluster(
          { kind: 'context', context: '', execPlugins: [], namespaces: [] },
          {
            env: { KUBECONFIG: controlPlane.kubeconfig },
            clock: { now: () => Date.now(), sleep: (time) => new Promise((resolve) => setTimeout(resolve, time)) },
            random: () => 0.5,
            readFile: async (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
            baseFile: async () => '',
          },
        )
      })
      afterAll(() => {
        cluster.close()
        controlPlane.down()
      })

      test('reads every kind in its preferred version', async () => {
        const state = await cluster.read([...meshKinds, ...rbacKinds], [])
        const status = (group: string, kind: string) =>
          state.reads.find((read) => read.group === group && read.kind === kind)?.status
        for (const kind of ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'])
          expect(status('security.istio.io', kind)).toBe('complete')
        expect(status('networking.istio.io', 'Gateway')).toBe('complete')
        expect(status('networking.istio.io', 'EnvoyFilter')).toBe('not installed')
        expect(status('gateway.networking.k8s.io', 'Gateway')).toBe('not installed')
        expect(status('rbac.authorization.k8s.io', 'ClusterRole')).toBe('complete')
        expect(
          state.objects.some((object) => object.key.kind === 'ClusterRole' && object.key.name === 'cluster-admin'),
        ).toBe(true)
      })

      test.each(['v1', 'v1beta1'])(
        'an AuthorizationPolicy written as %s is read, proven and removed',
        async (apiVersion) => {
          const want: JsonObject = {
            apiVersion: `security.istio.io/${apiVersion}`,
            kind: 'AuthorizationPolicy',
            metadata: { name: `orders-${apiVersion}`, namespace: 'default', labels: { team: 'a' } },
            spec: {
              selector: { matchLabels: { app: 'orders' } },
              rules: [{ from: [{ source: { namespaces: ['b', 'a'] } }] }],
            },
          }
          expect((await cluster.apply(want, { kind: 'absent' }, { dryRun: false })).kind).toBe('created')
          const { objects } = await cluster.read(meshKinds.slice(0, 1), [])
          const live = objects.find((object) => object.key.name === `orders-${apiVersion}`)
          if (live?.source.kind !== 'cluster') throw new Error('not read')
          expect(live.apiVersion).toBe('security.istio.io/v1')
          // The LIST is of v1, so a manifest of v1beta1 is never proven: it costs a dry run.
          expect(provesNoOp(live, want)).toBe(apiVersion === 'v1')
          const { uid, resourceVersion } = live.source
          expect(
            (await cluster.remove(live.key, { kind: 'unchanged', uid, resourceVersion }, { dryRun: false })).kind,
          ).toBe('deleted')
        },
      )
    },
  )
}

const authenticationConfiguration = (issuer: string, certificateAuthority: string): JsonObject => ({
  apiVersion: 'apiserver.config.k8s.io/v1',
  kind: 'AuthenticationConfiguration',
  jwt: [
    {
      issuer: { url: issuer, audiences: [audience], certificateAuthority },
      claimValidationRules: [{ claim: 'repository_id', requiredValue: contractJob.repositoryId }],
      claimMappings: {
        username: { claim: 'sub', prefix: 'github:' },
        groups: { claim: 'repository_id', prefix: 'github:repository:' },
      },
      userValidationRules: [{ expression: "!user.username.startsWith('system:')", message: 'reserved' }],
    },
  ],
})
