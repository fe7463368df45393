import { expect, test } from '@jest/globals'
import { doctor } from '../../src/commands/doctor.js'
import type { Finding } from '../../src/doctor/examination.js'
import type { JsonObject } from '../../src/ports/json.js'
import { openWorkshop, type Ran, type Workshop } from './local-job.js'

/** An API server with somebody who may write there: the double, or kube-apiserver. */
export interface DoctorServer {
  readonly kubeconfig: string
  readonly make: (object: JsonObject) => Promise<void>
  /** A kubeconfig of somebody without any right; undefined where the server makes none here. */
  readonly nobody?: string
}

export const configurationOf = (namespace: string, more = ''): string => `version: 1
policies: [mesh/**/*.yaml]
environments:
  staging:
    namespace: ${namespace}
    cluster: { auth: context }
${more}bindings:
  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get] }]
`
const policy = (namespace: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: orders, namespace: ${namespace} }\nspec: { rules: [] }\n`

export const examine = (shop: Workshop, kubeconfig: string): Promise<Ran> =>
  shop.run((ports) => doctor(ports, { nodeVersion: '22.0.0' }), { env: { KUBECONFIG: kubeconfig } })
const checks = ({ details }: Ran): readonly Finding[] => details?.['checks'] as readonly Finding[]
export const states = (ran: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(checks(ran).map((one) => [`${one.for} ${one.name}`, one.state]))
export const openShop = async (namespace: string, more = ''): Promise<Workshop> => {
  const shop = await openWorkshop({
    'meshgate.yaml': configurationOf(namespace, more),
    'mesh/orders.yaml': policy(namespace),
  })
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'x')
  return shop
}

/** The same cases on the double and on a real API server. */
export const doctorContract = (
  title: string,
  server: () => DoctorServer,
  newNamespace: () => Promise<string>,
): void => {
  test(`${title}: a laptop with an administrator's kubeconfig has all that check needs, and apply lacks its rules`, async () => {
    const namespace = await newNamespace()
    const shop = await openShop(namespace)
    try {
      const ran = await examine(shop, server().kubeconfig)
      expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 0 })
      expect(states(ran)).toEqual({
        'check Node': 'ok',
        'check platform': 'ok',
        'check base': 'ok',
        'check pipeline': 'absent',
        'check configuration': 'ok',
        'check token': 'not needed',
        'apply audience': 'missing',
        'apply trust rule': 'missing',
        'check cluster': 'ok',
        'check login': 'ok',
        'check reads': 'ok',
        'check Istio': 'not seen',
        'check injection': 'not seen',
        'check policies': 'ok',
        'apply writes': 'ok',
        'apply objects': 'ok',
        'apply dry run': 'ok',
        'apply server login': 'not seen',
        'apply server rights': 'absent',
        'apply server edits': 'absent',
        'check comment': 'not seen',
      })
      expect(ran.log).toMatch(/For check: nothing is missing/)
      expect(ran.log).toContain(`kubectl label namespace ${namespace} istio-injection=enabled`)
    } finally {
      await shop.close()
    }
  })

  test(`${title}: what stands in the way of apply is named with the command that mends it`, async () => {
    const namespace = await newNamespace()
    await server().make({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deployer', namespace } })
    const shop = await openShop(namespace)
    try {
      const ran = await examine(shop, server().kubeconfig)
      expect(ran.exitCode).toBe(0)
      expect(states(ran)['apply objects']).toBe('missing')
      expect(ran.log).toContain('ServiceAccount')
    } finally {
      await shop.close()
    }
  })
}
