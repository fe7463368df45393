import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../../src/errors/problem.js'
import { resolveSettings } from '../../../src/mesh/resolve/settings.js'
import { hasFix, readVersion } from '../../../src/mesh/resolve/version.js'
import { meshConfig } from '../objects.js'
import { stateOf } from '../states.js'

describe('settings of the mesh', () => {
  test('come from the MeshConfig, whatever the configuration says', () => {
    const config = {
      trustDomain: 'prod.example.com',
      trustDomainAliases: ['old.example.com'],
      rootNamespace: 'mesh-root',
      pathNormalization: { normalization: 'DECODE_AND_MERGE_SLASHES' },
      caCertificates: [{ trustDomains: ['partner.example.com'] }],
      defaultConfig: { gatewayTopology: { numTrustedProxies: 2 } },
      extensionProviders: [
        { name: 'opa', envoyExtAuthzGrpc: { service: 'opa', port: '9000' } },
        { name: 'proxy', envoyExtAuthzHttp: { service: 'proxy', port: '80' } },
        { name: 'traces', zipkin: {} },
      ],
    }
    const { settings } = resolveSettings(stateOf([meshConfig(config)]), {
      trustDomain: 'wrong',
      istioVersion: '1.28.7',
    })
    expect(settings).toEqual({
      rootNamespace: 'mesh-root',
      trustDomain: 'prod.example.com',
      trustDomainAliases: ['old.example.com'],
      otherTrustDomains: ['partner.example.com'],
      pathNormalization: 'DECODE_AND_MERGE_SLASHES',
      numTrustedProxies: 2,
      extensionProviders: new Map([
        ['opa', 'grpc'],
        ['proxy', 'http'],
        ['traces', 'other'],
      ]),
      istioVersion: { major: 1, minor: 28, patch: 7 },
    })
  })

  test('come from the configuration, and then from defaults, where there is no MeshConfig; both are said', () => {
    const { settings, assumptions } = resolveSettings(stateOf([]), { trustDomain: 'td', rootNamespace: 'root' })
    expect([settings.trustDomain, settings.rootNamespace, settings.pathNormalization]).toEqual(['td', 'root', 'BASE'])
    expect(assumptions).toEqual([
      "MeshConfig was not read, nothing that was read holds ConfigMap root/istio: Istio's defaults hold where the configuration says nothing else",
      'the version of Istio is not known: 1.30.3 is assumed',
    ])
  })

  test('of a revision whose istiod nothing holds, say that one is taken to be there', () => {
    const [assumption] = resolveSettings(stateOf([]), { istioVersion: '1.30.3' }, 'canary').assumptions
    expect(assumption).toBe(
      "MeshConfig was not read, nothing that was read holds ConfigMap istio-system/istio-canary: an istiod of revision canary is taken to be there, and Istio's defaults hold where the configuration says nothing else",
    )
  })

  test('say the running version before the configured one', () => {
    const istiod = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'istiod-1-29-1', namespace: 'istio-system' },
      spec: {
        template: { spec: { containers: [{ image: 'registry.example.com:5000/istio/pilot:1.29.1-distroless' }] } },
      },
    }
    const { settings } = resolveSettings(stateOf([istiod]), { istioVersion: '1.30' })
    expect(settings.istioVersion).toEqual({ major: 1, minor: 29, patch: 1 })
  })

  test.each([
    ['a list', '[]'],
    ['no YAML', 'a: ['],
  ])('are refused where the MeshConfig is %s', (_, text) => {
    const broken = { ...meshConfig({}), data: { mesh: text } }
    expect(() => resolveSettings(stateOf([broken]), {})).toThrow(Refusal)
  })

  test('of several revisions are those of the default one', () => {
    const maps = [meshConfig({ trustDomain: 'canary' }, 'istio-canary'), meshConfig({ trustDomain: 'default' })]
    expect(resolveSettings(stateOf(maps), {}).settings.trustDomain).toBe('default')
  })
})

describe('versions', () => {
  test.each([
    ['1.30', { major: 1, minor: 30, patch: 3 }],
    ['v1.28.7-distroless', { major: 1, minor: 28, patch: 7 }],
    ['latest', undefined],
  ])('%s', (text, want) => expect(readVersion(text)).toEqual(want))

  test('a fix that was brought to older minors', () => {
    const at = (minor: number, patch: number) => hasFix({ major: 1, minor, patch }, [28, 7], [29, 3], [30, 0])
    expect([at(27, 9), at(28, 6), at(28, 7), at(29, 2), at(29, 3), at(30, 0), at(31, 0)]).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
      true,
    ])
  })
})
