import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import { adoptContract } from '../commands/adopt-cases.js'
import { doctorContract } from '../commands/doctor-cases.js'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`adopt and doctor are not tested on a real API server: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}

;(missing === '' ? describe : describe.skip)('on a real API server', () => {
  let plane: ControlPlane
  const kubectl = (words: readonly string[], input = ''): string => {
    const ran = spawnSync(`${plane.assets}/kubectl`, ['--kubeconfig', plane.kubeconfig, ...words], {
      encoding: 'utf8',
      input,
    })
    if (ran.status !== 0) throw new Error(`kubectl ${words.join(' ')}: ${ran.stderr}`)
    return ran.stdout
  }
  const make = (object: JsonObject): Promise<void> => {
    kubectl(['create', '--field-manager=kubectl', '-f', '-'], JSON.stringify(object))
    return Promise.resolve()
  }
  beforeAll(() => {
    plane = startControlPlane({ crds: istioCrds('1.30.0') })
    kubectl(['create', 'namespace', 'istio-system'])
  }, 900_000)
  afterAll(() => plane.down())

  const newNamespace = (): Promise<string> => {
    const name = `shop-${randomBytes(4).toString('hex')}`
    kubectl(['create', 'namespace', name])
    return Promise.resolve(name)
  }
  adoptContract(
    'kube-apiserver',
    () => ({
      kubeconfig: plane.kubeconfig,
      make,
      read: (group, kind, namespace, name) =>
        Promise.resolve(
          JSON.parse(
            kubectl([
              '-n',
              namespace,
              'get',
              `${kind}${group === '' ? '' : `.${group}`}`,
              name,
              '-o',
              'json',
              '--show-managed-fields',
            ]),
          ) as JsonObject,
        ),
    }),
    newNamespace,
  )
  doctorContract('kube-apiserver', () => ({ kubeconfig: plane.kubeconfig, make }), newNamespace)
})
