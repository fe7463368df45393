import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { doctorContract, examine, openShop, states } from './doctor-cases.js'
import { kubeconfigOf, openWorkshop } from './local-job.js'

let folder: string
let kubernetes: KubernetesServer
let count = 0
const kubeconfig = (name: string): string => join(folder, name)
const newNamespace = (): Promise<string> => {
  count += 1
  const name = `shop-${count}`
  kubernetes.seed([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }])
  return Promise.resolve(name)
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-doctor-'))
  kubernetes = await startKubernetes(makeCertificateAuthority('doctor'))
  kubernetes.seed([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } }])
  await writeFile(kubeconfig('admin'), kubeconfigOf(kubernetes))
  const reader = kubernetes.addToken({ username: 'reader', groups: [] })
  await writeFile(kubeconfig('reader'), kubeconfigOf({ ...kubernetes, adminToken: reader }))
  await writeFile(kubeconfig('stranger'), kubeconfigOf({ ...kubernetes, adminToken: 'no-such-token' }))
  const other = makeCertificateAuthority('another').certificate
  await writeFile(kubeconfig('untrusted'), kubeconfigOf({ ...kubernetes, certificateAuthority: other }))
  await writeFile(kubeconfig('nowhere'), kubeconfigOf({ ...kubernetes, url: 'https://127.0.0.1:1' }))
})
afterAll(async () => {
  await kubernetes.close()
  await rm(folder, { recursive: true, force: true })
})

doctorContract(
  'the double',
  () => ({ kubeconfig: kubeconfig('admin'), make: (object) => Promise.resolve(kubernetes.seed([object])) }),
  newNamespace,
)

describe('a cluster that cannot be used', () => {
  test.each([
    ['stranger', 'check login', 'CLUSTER_UNAUTHORIZED'],
    ['untrusted', 'check cluster', 'CLUSTER_CERTIFICATE'],
  ])('%s: %s is missing, exit 4', async (name, check, code) => {
    const shop = await openShop(await newNamespace())
    const ran = await examine(shop, kubeconfig(name))
    await shop.close()
    expect(ran.exitCode).toBe(4)
    expect(states(ran)[check]).toBe('missing')
    expect(JSON.stringify(ran.details)).toContain(code)
    expect(ran.log).not.toContain('no-such-token')
  })

  test('rights that are missing are named, with the Role that gives them and no right more', async () => {
    const shop = await openShop(await newNamespace())
    kubernetes.setForbid(({ verb, resource }) => resource === 'pods' || ['create', 'patch', 'delete'].includes(verb))
    const ran = await examine(shop, kubeconfig('reader'))
    kubernetes.setForbid(() => false)
    await shop.close()
    // check runs, and proves less.
    expect(ran.exitCode).toBe(0)
    expect(states(ran)).toMatchObject({
      'check reads': 'missing',
      'apply writes': 'missing',
      'apply dry run': 'not seen',
    })
    expect(ran.log).toContain('was not asked to try the')
    const reads = ran.log.slice(ran.log.indexOf('reads:'), ran.log.indexOf('Istio'))
    expect(reads).toContain('may not list pods;')
    expect(reads).toContain('- pods')
    expect(reads).not.toContain('deployments')
    expect(ran.log).toContain('create serviceaccounts')
  })
})

describe('before the cluster', () => {
  test('a configuration that cannot be read is what check would end with', async () => {
    const shop = await openWorkshop({ 'meshgate.yaml': 'version: 2\nenviroments: {}\n' })
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'x')
    const ran = await examine(shop, kubeconfig('admin'))
    await shop.close()
    expect(ran.exitCode).toBe(2)
    expect(ran.log).toMatch(/MISSING +configuration: meshgate\.yaml:\d+:\d+: .*version/)
    expect(ran.log).toMatch(/do: /)
  })

  test('without a configuration check can run, and apply is told to have one', async () => {
    const shop = await openWorkshop({ 'mesh/x.yaml': '' })
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'x')
    const ran = await examine(shop, kubeconfig('admin'))
    await shop.close()
    expect(ran.exitCode).toBe(0)
    expect(states(ran)).toMatchObject({ 'check configuration': 'not needed', 'apply configuration': 'missing' })
  })

  test('a file that is called nearly like the configuration is named', async () => {
    const shop = await openWorkshop({ 'mesh/x.yaml': '', 'meshgate.yml': 'version: 1\n' })
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'x')
    const ran = await examine(shop, kubeconfig('admin'))
    await shop.close()
    expect(ran.log).toContain('there is no meshgate.yaml, and meshgate.yml is not read in its place')
  })

  test('before the first commit nothing failed, and what to do is said', async () => {
    const shop = await openWorkshop({ 'mesh/x.yaml': '' })
    const ran = await examine(shop, kubeconfig('admin'))
    await shop.close()
    expect(ran.exitCode).toBe(2)
    expect(ran.log).toContain('Commit once')
  })
})
