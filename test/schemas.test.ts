import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { answerRequest } from '../src/mesh/answer.js'
import { meshKinds } from '../src/mesh/kinds.js'
import { stateOfFolder } from '../src/manifests/state.js'
import { readObjects } from '../src/manifests/read-objects.js'
import { resolveMesh } from '../src/mesh/resolve.js'
import type { Request } from '../src/ports/request.js'

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules:
    - from: [{ source: { principals: [cluster.local/ns/jobs/sa/batch] } }]
      to: [{ operation: { methods: [GET], paths: [/admin/*] } }]
`

const mesh = resolveMesh(
  stateOfFolder(readObjects([{ path: 'orders.yaml', text: policy, digest: 'x' }], { selection: 'folder' }).objects, {
    kinds: meshKinds,
  }),
  {},
)

const request = (path: string): Request => ({
  protocol: 'http',
  destination: { namespace: 'shop', labels: { app: 'orders' }, port: 8080 },
  source: { principal: 'cluster.local/ns/jobs/sa/batch' },
  mtls: true,
  http: { method: 'GET', authority: 'orders.shop', path, headers: {} },
})

const schema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/schemas/answer.schema.json', 'utf8')) as object,
)

test.each([
  ['/admin/x', 'allow', 200],
  ['/orders', 'deny', 403],
] as const)('the answer about %s has the published form', (path, verdict, status) => {
  const answer = answerRequest(mesh, request(path), { now: 0 })
  expect(answer).toMatchObject({ verdict, status })
  expect(schema(JSON.parse(JSON.stringify(answer)))).toBe(true)
})

test('another member is no answer of the published form', () => {
  expect(schema({ ...answerRequest(mesh, request('/x'), { now: 0 }), surprise: 1 })).toBe(false)
})
