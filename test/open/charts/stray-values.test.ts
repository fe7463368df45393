import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

/** Why nothing is proven, where a file of values outside of every chart changes. */
const told = async (chart: Files, path: string, [before, after]: readonly [string, string]): Promise<string> => {
  const files = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', ...chart, [path]: before }
  const { plans } = await compareCommits(files, { [path]: after })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes(path))
    .join('\n')
}

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: deny, namespace: shop }
spec: { action: DENY, rules: [{}] }
`
const [open, closed] = ['deny: false\n', 'deny: true\n']
const template = (condition: string): Files => ({ 'c/templates/deny.yaml': `{{ ${condition} }}\n${policy}{{ end }}\n` })

describe('values that stand where nobody looks for them', () => {
  test.each<[string, Files, string?]>([
    ['by their name', template('if .Values.deny')],
    ['by a scope', template('with .Values }}{{ if .deny }}{{ end')],
    ['by a variable', template('$v := .Values }}{{ if $v.deny')],
    ['by a function', template('if dig "deny" false .Values')],
    ['by a default of the chart', { ...template('if include "open" .'), 'c/values.yaml': closed }],
    ['in a template of values', template('if .Values.deny'), 'env/prod.yaml.gotmpl'],
  ])('are asked for %s', async (_, chart, path = 'env/prod.yaml') => {
    expect(await told(chart, path, [closed, open])).toMatch(
      /^CHANGE_UNREAD .* changes deny, and the chart c uses \.Values\.deny/,
    )
  })

  test.each<[string, Files, string]>([
    ['a subchart', { 'c/charts/guard/Chart.yaml': 'apiVersion: v2\nname: guard\nversion: 1.0.0\n' }, 'guard'],
    [
      'a dependency',
      {
        'c/Chart.yaml':
          'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{ name: guard, version: 1.0.0, repository: "https://charts.example.com" }]\n',
      },
      'guard',
    ],
    [
      'its alias',
      {
        'c/Chart.yaml':
          'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{ name: a, alias: guard, version: 1.0.0, repository: "https://charts.example.com" }]\n',
      },
      'guard',
    ],
    [
      'what switches it',
      {
        'c/Chart.yaml':
          'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{ name: a, condition: guard.enabled, version: 1.0.0, repository: "https://charts.example.com" }]\n',
      },
      'guard',
    ],
  ])('are those of %s', async (_, chart, member) => {
    const files = { ...template('if .Values.other'), ...chart }
    expect(
      await told(files, 'env/prod.yaml', [`${member}: { enabled: true }\n`, `${member}: { enabled: false }\n`]),
    ).toContain(`changes ${member}, and the chart c`)
  })

  test.each<[string, Files, string, readonly [string, string]]>([
    ['a name that the chart has not', template('if .Values.deny'), 'env/prod.yaml', ['color: red\n', 'color: blue\n']],
    ['a comment', template('if .Values.deny'), 'env/prod.yaml', [`# one\n${closed}`, `# two\n${closed}`]],
    ['a pipeline', template('if .Values.deny'), '.pipelines/build.yaml', [closed, open]],
  ])('are not these: %s', async (_, chart, path, sides) => {
    expect(await told(chart, path, sides)).toBe('')
  })
})

describe('values that a package of Zarf gives a chart', () => {
  const zarf = (chart: string, component = ''): Files => ({
    'src/zarf.yaml': `kind: ZarfPackageConfig\nmetadata: { name: a }\ncomponents:\n  - name: a\n${component}    charts:\n      - { name: a, namespace: a, ${chart} }\n`,
  })
  const fetched = 'url: https://charts.example.com, version: 1.0.0'
  const [listed, path] = ['valuesFiles: [values/prod.yaml]', 'src/values/prod.yaml']
  const said = (packages: Files): Promise<string> =>
    told({ ...template('if .Values.deny'), ...packages }, path, [closed, open])

  test('that is fetched are none of another one', async () => {
    expect(await said(zarf(`${fetched}, ${listed}`))).toBe('')
  })

  test('that another package says to be fetched, neither', async () => {
    const common = Object.fromEntries(
      Object.entries(zarf(fetched)).map(([name, text]) => [name.replace('src/', 'src/common/'), text]),
    )
    expect(await said({ ...common, ...zarf(listed, '    import: { path: common }\n') })).toBe('')
  })

  test('of which another package takes one flavor, neither', async () => {
    const component = (flavor: string): string =>
      `  - name: a\n    only: { flavor: ${flavor} }\n    charts:\n      - { name: a, namespace: a, ${fetched}, valuesFiles: [values/${flavor}.yaml] }\n`
    const packages: Files = {
      'src/zarf.yaml': `kind: ZarfPackageConfig\nmetadata: { name: a }\ncomponents:\n${component('prod')}${component('dev')}`,
      'src/values/dev.yaml': 'deny: true\n',
      'all/zarf.yaml':
        'kind: ZarfPackageConfig\nmetadata: { name: all }\ncomponents:\n  - { name: a, only: { flavor: dev }, import: { path: ../src } }\n',
    }
    expect(await said(packages)).toBe('')
  })

  test.each<[string, Files]>([
    ['no package lists them', zarf(fetched)],
    ['a chart outside of the repository takes them', zarf(`localPath: ../../c, ${listed}`)],
    [
      'a chart here takes them too',
      {
        'src/zarf.yaml': `${zarf(`${fetched}, ${listed}`)['src/zarf.yaml'] ?? ''}      - { name: b, namespace: "###ZARF_VAR_A###", localPath: ../c, ${listed} }\n`,
      },
    ],
  ])('are asked for where %s', async (_, packages) => {
    expect(await said(packages)).toContain('changes deny, and the chart c uses .Values.deny')
  })
})

describe('where a configuration names environments', () => {
  const configuration = (unit: string): Files => ({
    'meshgate.yaml': `version: 1\npolicies: [mesh/**/*.yaml]\nenvironments:\n  prod:\n    namespace: shop\n${unit}`,
    'mesh/a.yaml': policy.replace('name: deny', 'name: other'),
  })
  test.each<[string, Files, boolean]>([
    ['a chart of none of them takes values of any file', configuration(''), true],
    ['the chart of one takes those that it says', configuration('    unit: { path: c }\n'), false],
  ])('%s', async (_, files, isTold) => {
    const text = await told({ ...template('if .Values.deny'), ...files }, 'odd/prod.yaml', [closed, open])
    expect(text.includes('changes deny, and the chart c uses .Values.deny')).toBe(isTold)
  })

  test('a chart that decides nothing has none that count', async () => {
    const chart = { 'c/templates/a.yaml': 'kind: ConfigMap\ndata: { a: {{ .Values.deny }} }\n' }
    expect(await told({ ...chart, ...configuration('') }, 'odd/prod.yaml', [closed, open])).toBe('')
  })
})

describe('values in JSON', () => {
  const chart = { ...template('if .Values.deny'), 'c/values.yaml': 'deny: true\ntitle: a\n' }
  const json = (deny: boolean, more = ''): string => `{ "deny": ${String(deny)}${more} }`

  test.each<[string, string, string?]>([
    ['of which a chart has each member', 'env/prod.json'],
    ['of which a chart has each member, others too', 'env/prod.json', ', "title": "b"'],
    ['by their name', 'env/values-prod.json', ', "more": 1'],
    ['beside the chart', 'c/values-prod.json', ', "more": 1'],
  ])('%s', async (_, path, more = '') => {
    expect(await told(chart, path, [json(true, more), json(false, more)])).toMatch(
      /^CHANGE_UNREAD .* changes deny, and the chart c uses \.Values\.deny/,
    )
  })

  test.each<[string, string, readonly [string, string]]>([
    ['data with members of its own', 'web/app.json', [json(true, ', "routes": []'), json(false, ', "routes": []')]],
    ['a list', 'web/app.json', ['["deny"]', '["deny", "title"]']],
    [
      'a schema of values',
      'c/values.schema.json',
      ['{ "type": "object", "title": "a" }', '{ "type": "object", "title": "b" }'],
    ],
    ['a member that no chart has', 'env/values-prod.json', ['{ "a": 1 }', '{ "a": 2 }']],
  ])('negative: %s', async (_, path, change) => {
    expect(await told(chart, path, change)).toBe('')
  })

  test('negative: a unit that says its values takes no others', async () => {
    const settings = 'version: 1\nenvironments: { shop: { namespace: shop, unit: { path: c, tool: helm } } }\n'
    expect(await told({ ...chart, 'meshgate.yaml': settings }, 'env/prod.json', [json(true), json(false)])).toBe('')
  })
})

describe('values that a command releases a chart with', () => {
  const chart: Files = { ...template('if .Values.deny'), 'c/values.yaml': open }
  const release = (more = ''): Files => ({ Makefile: `prod:\n\thelm upgrade c ./c -n shop -f env/prod.yaml\n${more}` })
  const asked = /changes deny, and the chart c uses/

  test('say what it is rendered with: nobody else is asked', async () => {
    expect(await told({ ...chart, ...release() }, 'env/prod.yaml', [closed, open])).not.toMatch(asked)
  })

  test.each<[string, Files]>([
    ['a command takes files that something fills in', release('any:\n\thelm upgrade c ./c -n shop -f $(FILES)\n')],
    [
      'a command takes a value that something fills in',
      release('any:\n\thelm upgrade c ./c -n shop --set deny=$(DENY)\n'),
    ],
    ['the command names another file', { Makefile: 'dev:\n\thelm upgrade c ./c -n shop -f c/values.yaml\n' }],
  ])('are asked for where %s', async (_, more) => {
    expect(await told({ ...chart, ...more }, 'env/prod.yaml', [closed, open])).toMatch(asked)
  })
})
