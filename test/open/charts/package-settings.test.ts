import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy = (who: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: guard, namespace: shop }\nspec: { action: ALLOW, rules: [{ from: [{ source: { namespaces: [${who}] } }] }] }\n`
const plain =
  'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { ports: [{ port: 80 }] }\n'
const chart = (template: string): Files => ({
  's.yaml': plain,
  'chart/Chart.yaml': 'apiVersion: v2\nname: guard\nversion: 0.1.0\n',
  'chart/values.yaml': 'allowed: none\n',
  'chart/templates/p.yaml': template,
})
const guard = chart(policy('{{ .Values.allowed }}'))
const bundle = (fields: string, description = 'a'): string =>
  `kind: UDSBundle\nmetadata: { name: b, description: ${description} }\npackages: [{ name: shop, path: ., ref: 0.1.0, ${fields} }]\n`
const overrides = (what: string): string => bundle(`overrides: { shop: { guard: ${what} } }`)

const reasons = async (
  base: Files,
  path: string,
  [old, now]: readonly [string, string],
): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...base, [path]: old }, { [path]: now }, { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}

describe('settings with which packages are deployed leave nothing proven where they change', () => {
  test.each<[string, string, string, string]>([
    [
      'a variable in TOML',
      'zarf-config.toml',
      '[package.deploy.set]\nallowed = "a"\n',
      '[package.deploy.set]\nallowed = "b"\n',
    ],
    [
      'a variable in YAML',
      'zarf-config.yaml',
      'package: { deploy: { set: { allowed: a } } }\n',
      'package: { deploy: { set: { allowed: b } } }\n',
    ],
    [
      'components',
      'zarf-config.yaml',
      'package: { deploy: { components: a } }\n',
      'package: { deploy: { components: "a,b" } }\n',
    ],
    [
      'a variable of UDS',
      'uds-config.yaml',
      'variables: { shop: { allowed: a } }\n',
      'variables: { shop: { allowed: b } }\n',
    ],
    [
      'a value of a bundle',
      'bundles/uds-bundle.yaml',
      overrides('{ values: [{ path: allowed, value: a }] }'),
      overrides('{ values: [{ path: allowed, value: b }] }'),
    ],
    [
      'a default of a bundle',
      'uds-bundle.yaml',
      overrides('{ variables: [{ name: A, path: allowed, default: a }] }'),
      overrides('{ variables: [{ name: A, path: allowed, default: b }] }'),
    ],
    [
      'files of a bundle',
      'uds-bundle.yaml',
      overrides('{ valuesFiles: [a.yaml] }'),
      overrides('{ valuesFiles: [b.yaml] }'),
    ],
  ])('%s', async (_, path, old, now) => {
    expect(await reasons(guard, path, [old, now])).toEqual([
      expect.stringMatching(
        new RegExp(
          `^CHANGE_UNREAD ${path} changes, and says which parts of packages are deployed, and with which values`,
        ),
      ),
    ])
  })

  test.each<[string, string, string, string]>([
    [
      'how much is told',
      'zarf-config.toml',
      'log_level = "info"\n[package.deploy.set]\na = "b"\n',
      'log_level = "debug"\n[package.deploy.set]\na = "b"\n',
    ],
    [
      'how a package is made',
      'zarf-config.yaml',
      'package: { create: { max_package_size: 1 } }\n',
      'package: { create: { max_package_size: 2 } }\n',
    ],
    ['a description', 'uds-bundle.yaml', bundle(''), bundle('', 'b')],
    [
      'an image',
      'uds-bundle.yaml',
      overrides('{ values: [{ path: image.tag, value: a }] }'),
      overrides('{ values: [{ path: image.tag, value: b }] }'),
    ],
  ])('but not %s', async (_, path, old, now) => {
    expect(await reasons(guard, path, [old, now])).toEqual([])
  })

  test('nor do they where no chart makes what decides', async () => {
    const set = (value: string): string => `package: { deploy: { set: { allowed: ${value} } } }\n`
    expect(await reasons(chart('kind: ConfigMap\n'), 'zarf-config.yaml', [set('a'), set('b')])).toEqual([])
  })
})
