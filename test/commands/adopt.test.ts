import { afterAll, beforeAll } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { adoptContract } from './adopt-cases.js'
import { kubeconfigOf } from './local-job.js'

let folder: string
let kubernetes: KubernetesServer
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-adopt-'))
  kubernetes = await startKubernetes(makeCertificateAuthority('adopt'))
  kubernetes.seed([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } }])
  await writeFile(join(folder, 'kubeconfig'), kubeconfigOf(kubernetes))
})
afterAll(async () => {
  await kubernetes.close()
  await rm(folder, { recursive: true, force: true })
})

adoptContract(
  'the double',
  () => ({
    kubeconfig: join(folder, 'kubeconfig'),
    make: (object) => Promise.resolve(kubernetes.seed([object])),
    read: (group, kind, namespace, name) => {
      const found = kubernetes.objects(group, kind).find(({ metadata }) => {
        const named = metadata as { readonly name: string; readonly namespace: string }
        return named.name === name && named.namespace === namespace
      })
      return found === undefined ? Promise.reject(new Error(`no ${kind} ${name}`)) : Promise.resolve(found)
    },
  }),
  () => {
    count += 1
    const name = `shop-${count}`
    kubernetes.seed([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }])
    return Promise.resolve(name)
  },
)
