import { describe, expect, test } from '@jest/globals'
import type { Unit } from '../../src/units/unit.js'
import { unitsOf, type Files } from './tree-of.js'

const shop: Files = {
  'src/shop/chart/Chart.yaml': 'name: shop\n',
  'src/shop/chart/templates/p.yaml': 'kind: AuthorizationPolicy\n',
  'src/shop/values/a.yaml': 'a: 1\n',
  'src/shop/values/b.yaml': 'a: 2\n',
}
const zarf = (components: string, rest = ''): string =>
  `kind: ZarfPackageConfig\nmetadata: { name: shop }\n${rest}components:\n${components}`
const component = (chart: string, rest = ''): string => `- name: shop\n${rest}  charts:\n  - { ${chart} }\n`
const here = 'name: shop, namespace: shop-live, localPath: chart'

const told = (files: Files): readonly string[] =>
  unitsOf({ ...shop, ...files }).units.map(({ namespace = '-', source, title }: Unit) =>
    source.kind === 'helm' ? `${namespace} ${source.release} [${source.valueFiles.join(' ')}] ${title}` : title,
  )
const unsaid = ['- shop [] src/shop/chart']

describe('a package of Zarf says where a chart of the repository is released', () => {
  test('its namespace and its values', () => {
    const files = { 'src/shop/zarf.yaml': zarf(component(`${here}, valuesFiles: [values/a.yaml, values/b.yaml]`)) }
    expect(told(files)).toEqual([
      'shop-live shop [src/shop/values/a.yaml src/shop/values/b.yaml] src/shop/chart (chart shop of shop in src/shop/zarf.yaml)',
    ])
    const [unit] = unitsOf({ ...shop, ...files }).units
    expect([...(unit?.reads ?? [])]).toEqual(expect.arrayContaining(['src/shop/zarf.yaml', 'src/shop/values/b.yaml']))
  })

  test('each release of one chart is a unit', () => {
    const files = {
      'src/shop/zarf.yaml': zarf(
        component(here) + component('name: shop, namespace: shop-test, localPath: chart, releaseName: test'),
      ),
    }
    expect(told(files)).toEqual([
      'shop-live shop [] src/shop/chart (chart shop of shop in src/shop/zarf.yaml)',
      'shop-test test [] src/shop/chart (chart shop of shop in src/shop/zarf.yaml (2))',
    ])
  })

  test('components that are imported are those of the importing package, each flavor by itself', () => {
    const files = {
      'src/shop/common/zarf.yaml': zarf(
        component('name: shop, namespace: shop-live, localPath: ../chart, valuesFiles: [../values/a.yaml]'),
      ),
      'src/shop/zarf.yaml': zarf(
        component('name: shop, valuesFiles: [values/b.yaml]', '  only: { flavor: one }\n  import: { path: common }\n') +
          component('name: shop, namespace: shop-two', '  only: { flavor: two }\n  import: { path: common }\n'),
      ),
      'packages/all/zarf.yaml': zarf('- name: shop\n  import: { path: ../../src/shop }\n'),
    }
    expect(told(files)).toEqual([
      'shop-live shop [src/shop/values/a.yaml src/shop/values/b.yaml] src/shop/chart (chart shop of shop in src/shop/common/zarf.yaml for one)',
      'shop-two shop [src/shop/values/a.yaml] src/shop/chart (chart shop of shop in src/shop/common/zarf.yaml for two)',
    ])
  })

  test('values of the package that give the chart nothing change nothing', () => {
    const files = {
      'src/shop/zarf-values.yaml': 'shop: {}\n',
      'src/shop/zarf.yaml': zarf(
        component(`${here}, values: [{ sourcePath: .shop, targetPath: . }]`),
        'values: { files: [zarf-values.yaml] }\n',
      ),
    }
    expect(told(files)[0]).toMatch(/^shop-live/)
  })

  test.each<[string, Files]>([
    ['its values are not here', { 'src/shop/zarf.yaml': zarf(component(`${here}, valuesFiles: [values/c.yaml]`)) }],
    [
      'its values are fetched',
      { 'src/shop/zarf.yaml': zarf(component(`${here}, valuesFiles: ["https://values.example/a.yaml"]`)) },
    ],
    [
      'its namespace is filled in',
      { 'src/shop/zarf.yaml': zarf(component(here.replace('shop-live', '"###ZARF_PKG_TMPL_NAMESPACE###"'))) },
    ],
    ['it says no namespace', { 'src/shop/zarf.yaml': zarf(component('name: shop, localPath: chart')) }],
    [
      'the package gives it values',
      {
        'src/shop/zarf-values.yaml': 'shop: { open: true }\n',
        'src/shop/zarf.yaml': zarf(
          component(`${here}, values: [{ sourcePath: .shop, targetPath: . }]`),
          'values: { files: [zarf-values.yaml] }\n',
        ),
      },
    ],
    [
      'the importing package gives it values',
      {
        'src/shop/zarf.yaml': zarf(component(`${here}, values: [{ sourcePath: .shop, targetPath: . }]`)),
        'packages/all/zarf-values.yaml': 'shop: { open: true }\n',
        'packages/all/zarf.yaml': zarf(
          '- name: shop\n  import: { path: ../../src/shop }\n',
          'values: { files: [zarf-values.yaml] }\n',
        ),
      },
    ],
    [
      'nobody read what values the package gives',
      {
        'src/shop/zarf.yaml': zarf(
          component(`${here}, values: [{ sourcePath: .shop, targetPath: . }]`),
          'values: { files: [gone.yaml] }\n',
        ),
      },
    ],
    [
      'another package leaves something open',
      {
        'src/shop/zarf.yaml': zarf(component(here)),
        'test/zarf.yaml': zarf(component('name: shop, namespace: a, localPath: ../src/shop/chart, valuesFiles: [x]')),
      },
    ],
    ['it is another chart', { 'src/shop/zarf.yaml': zarf(component(here.replace('chart', 'charts'))) }],
    ['it is outside', { 'src/shop/zarf.yaml': zarf(component(here.replace('chart', '../../../chart'))) }],
    ['the file is no package', { 'src/shop/zarf.yaml': `components:\n${component(here)}` }],
    [
      'packages import each other',
      {
        'a/zarf.yaml': zarf('- name: shop\n  import: { path: ../b }\n'),
        'b/zarf.yaml': zarf(component(here.replace('chart', '../src/shop/chart'), '  import: { path: ../a }\n')),
      },
    ],
  ])('but nothing where %s', (_, files) => {
    expect(told(files)).toEqual(unsaid)
  })
})
