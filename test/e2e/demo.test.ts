import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { istioCrds, missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
if (missing !== '') {
  console.log(`demo --kubeconfig is not tested: ${missing}`)
  if (process.env['CI'] === 'true') throw new Error(`missing in CI: ${missing}`)
}
const suite = missing === '' ? describe : describe.skip

const runDemo = (kubeconfig: string) =>
  spawnSync(process.execPath, ['dist/cli.js', 'demo', '--kubeconfig', kubeconfig], {
    encoding: 'utf8',
    timeout: 100_000,
  })

suite('demo --kubeconfig on a real API server', () => {
  let plane: ControlPlane
  beforeAll(() => {
    plane = startControlPlane({ crds: istioCrds('1.30.0') })
  }, 900_000)
  afterAll(() => plane.down())

  test('goes the whole way, in a namespace of its own', () => {
    const result = runDemo(plane.kubeconfig)
    expect(result.stderr).toBe('')
    expect(result.status).toBe(0)
    expect(result.stdout).toMatch(/the login there is your kubeconfig's and not the job's ID token/)
    expect(result.stdout).toMatch(/opens access/)
    for (const kind of ['AuthorizationPolicy', 'ConfigMap', 'Role', 'RoleBinding', 'ServiceAccount'])
      expect(result.stdout).toMatch(new RegExp(`^ {4}${kind} `, 'm'))
    expect(result.stdout).toMatch(/kubectl get deployments: orders\n {4}kubectl get pods: 403 /)
    expect(result.stdout).toContain('The post step removed it')
    expect(result.stdout).toContain('kubectl get deployments: 401 Unauthorized')
  })

  test('asks for the deletion of its namespace and leaves the others alone', () => {
    const list = spawnSync(
      `${plane.assets}/kubectl`,
      [
        '--kubeconfig',
        plane.kubeconfig,
        'get',
        'namespaces',
        '-o',
        'jsonpath={range .items[*]}{.metadata.name} {.status.phase}{"\\n"}{end}',
      ],
      { encoding: 'utf8' },
    )
    const lines = list.stdout.trim().split('\n')
    expect(lines.filter((line) => line.startsWith('meshgate-demo-') && !line.endsWith('Terminating'))).toEqual([])
    expect(lines).toContain('default Active')
  })
})

suite('demo --kubeconfig on an API server without the kinds of Istio', () => {
  let plane: ControlPlane
  beforeAll(() => {
    plane = startControlPlane({})
  }, 900_000)
  afterAll(() => plane.down())

  test('ends with exit 4 and the command that mends it', () => {
    const result = runDemo(plane.kubeconfig)
    expect(result.status).toBe(4)
    expect(result.stderr).toMatch(/CLUSTER_API_MISSING/)
    expect(result.stderr).toMatch(/helm install istio-base/)
  })
})
