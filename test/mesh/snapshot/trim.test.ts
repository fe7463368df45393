import { expect, test } from '@jest/globals'
import { trimObject } from '../../../src/mesh/snapshot/trim.js'
import { deployment } from '../objects.js'
import { stateOf } from '../states.js'

test('of the proxy settings that an annotation holds, those that decide access are kept, and no other', () => {
  const config =
    'interceptionMode: NONE\ngatewayTopology: { numTrustedProxies: 2 }\nproxyMetadata: { TOKEN: very-secret }\n'
  const template = { annotations: { 'proxy.istio.io/config': config } }
  const [object] = stateOf([deployment('orders', { app: 'orders' }, template)]).objects
  const text = JSON.stringify(object === undefined ? {} : trimObject(object))
  expect(text).toContain(
    JSON.stringify(JSON.stringify({ gatewayTopology: { numTrustedProxies: 2 }, interceptionMode: 'NONE' })),
  )
  expect(text).not.toContain('very-secret')
})
