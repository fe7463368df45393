import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { command as adoptCommand } from '../../src/commands/adopt.js'
import { command as snapshotCommand, snapshot } from '../../src/commands/snapshot.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { withOwnLogin, type OwnLogin } from '../../src/open/own-login.js'
import type { Run } from '../../src/open/run.js'
import { cluster, inputs, portsOf } from './support.js'

let server: KubernetesServer
beforeAll(async () => {
  server = await startKubernetes(makeCertificateAuthority('own-login'))
  server.seed([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }])
})
afterAll(() => server.close())

const configuration = (address: string): string => `version: 1
policies: [mesh/*.yaml]
environments:
  staging:
    namespace: shop
    cluster: { server: "${address}", auth: id-token, audience: "https://k8s.example.com" }
`

const take = async (address: string, own: OwnLogin | undefined, change: (run: Run) => Run = (run) => run) => {
  const tree = { 'meshgate.yaml': configuration(address) }
  const { ports, said } = portsOf({
    base: tree,
    head: tree,
    clusters: {
      mine: () =>
        cluster(server.url, server.certificateAuthority, server.addToken({ username: 'me', groups: ['people'] })),
    },
  })
  const files: string[] = []
  const outcome = await snapshot(withOwnLogin(change(ports), own), {
    path: 'mesh/snapshots/staging',
    replace: async (written) => void files.push(...written.map(({ path }) => path)),
  })
  return { outcome, files, said: said.lines.join('\n') }
}
const mine: OwnLogin = { context: 'mine', execPlugin: undefined }

describe('a person logs in with a context of their own, where jobs do with their token', () => {
  test('a snapshot is taken', async () => {
    const { outcome, files, said } = await take(`${server.url}/`, mine)
    expect(outcome.exitCode).toBe(0)
    expect(files).toContain('snapshot.json')
    expect(said).not.toContain('speaks to')
  })

  test('a context of another address is told', async () => {
    const { outcome, said } = await take('https://k8s.example.com', mine)
    expect(outcome.exitCode).toBe(0)
    expect(said).toContain(
      `Context mine speaks to ${server.url}, and the environment's cluster is https://k8s.example.com: make sure that both are the same cluster.`,
    )
  })

  test('without it the run in a shell has no login', async () => {
    await expect(take(server.url, undefined)).rejects.toThrow()
  })

  test('a job logs in as the configuration says', async () => {
    const job = (run: Run): Run => ({ ...run, context: { ...run.context, platform: 'gitlab' } })
    await expect(take(server.url, mine, job)).rejects.toMatchObject({ problems: [{ code: 'USAGE' }] })
  })

  test('the flags are read, and a program alone is refused', () => {
    expect(() => snapshotCommand.open('snapshot', ['--out', 'x', '--context', 'mine'], inputs)).not.toThrow()
    expect(() =>
      adoptCommand.open('adopt', ['Role/shop/x', '--context', 'mine', '--exec-plugin', 'gke'], inputs),
    ).not.toThrow()
    expect(() => snapshotCommand.open('snapshot', ['--out', 'x', '--exec-plugin', 'gke'], inputs)).toThrow(
      'is for a context',
    )
  })
})
