import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import formats from 'ajv-formats'
import { parse, parseAllDocuments } from 'yaml'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { loadConfig } from '../src/config/load.js'
import { version } from '../src/version.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const readme = read('README.md')
/** README and the guides that it leads to. */
const guides = readdirSync('docs/guides').map((name) => read(`docs/guides/${name}`))
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly engines: { readonly node: string }
}
const blocksOf = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)
const blocks = (language: string): readonly string[] => blocksOf(readme, language)
const allBlocks = (language: string): readonly string[] =>
  [readme, ...guides].flatMap((page) => blocksOf(page, language))

describe('what README says is so', () => {
  test('is short enough to be read to the end', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
  })

  test('the command that CONTRIBUTING gives passes the tests, and is one of package.json', () => {
    expect(blocksOf(read('CONTRIBUTING.md'), 'sh')[0]).toMatch(/^npm ci\nnpm test /)
    expect(manifest.scripts['test']).toContain('jest')
  })

  test('the demo is the first command and needs no install', () => {
    expect(blocks('sh')[0]).toContain('node dist/cli.js demo')
    expect(readme).toMatch(/\| Node\.js +\| 20 and newer/)
    expect(manifest.engines.node).toBe('>=20')
    expect(manifest.bin).toEqual({ meshgate: 'dist/cli.js' })
  })

  test('every file that it links to is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })

  test('its YAML parses, without duplicate keys', () => {
    for (const text of allBlocks('yaml')) {
      for (const document of parseAllDocuments(text, { strict: true, uniqueKeys: true })) {
        expect([text, document.errors]).toEqual([text, []])
      }
    }
  })

  test('its pipelines use only inputs that the component has, and all that it must have', () => {
    const pipelines = allBlocks('yaml').filter((text) => text.startsWith('include:'))
    expect(pipelines.length).toBeGreaterThanOrEqual(4)
    for (const text of pipelines) {
      const { include } = parse(text) as {
        readonly include: readonly { readonly component: string; readonly inputs?: object }[]
      }
      for (const { component, inputs = {} } of include) {
        const name = /\/(\w+)@/.exec(component)?.[1] ?? ''
        const [header] = parseAllDocuments(read(`templates/${name}/template.yml`)).map(
          (document) => document.toJS() as unknown,
        )
        const known = (header as { readonly spec: { readonly inputs: Readonly<Record<string, object>> } }).spec.inputs
        // gitlab-ci-local takes an unknown input silently; GitLab refuses it.
        expect(Object.keys(inputs).filter((input) => !(input in known))).toEqual([])
        expect(
          Object.keys(known).filter((input) => !('default' in (known[input] ?? {})) && !(input in inputs)),
        ).toEqual([])
      }
    }
  })

  test('what it shows as a configuration is one', () => {
    const configurations = allBlocks('yaml').filter((text) => /^version: 1$/m.test(text))
    expect(configurations.length).toBeGreaterThanOrEqual(5)
    for (const text of configurations) {
      expect(loadConfig(text, 'meshgate.yaml').protected.environments.length).toBeGreaterThan(0)
    }
  })

  test('ten lines are ten lines', () => {
    const [workflow = ''] = blocks('yaml').filter((text) => /^on: pull_request$/m.test(text))
    const steps = workflow.split('\n').filter((line) => line.trim() !== '' && !/^(name|on):/.test(line))
    expect(steps.length).toBeLessThanOrEqual(10)
    const [pipeline = ''] = blocks('yaml').filter((text) => text.startsWith('include:'))
    expect(pipeline.trim().split('\n').length).toBeLessThanOrEqual(10)
  })
})

test('the whole configuration is one: by the schema, and as it is read', () => {
  const text = /^```yaml\n([\s\S]*?)^```$/m.exec(read('docs/reference/configuration.md'))?.[1] ?? ''
  const ajv = new Ajv2020({ strict: false })
  formats(ajv)
  const schema = ajv.compile(JSON.parse(read('docs/schemas/meshgate.schema.json')) as object)
  expect([schema(parse(text)), schema.errors]).toEqual([true, null])
  const { protected: settings } = loadConfig(text, 'meshgate.yaml')
  expect(settings.environments.map(({ name }) => name)).toEqual(['staging', 'preview', 'production'])
  expect(settings).toMatchObject({ publishLive: false, apply: { policies: false } })
  expect([...(settings.issuerKeys?.keys() ?? [])]).toEqual(['https://gitlab.example.com'])
  // What the page names in its list stands in the file.
  const page = read('docs/reference/configuration.md')
  const named = page.slice(page.indexOf('What is asked for most often'), page.indexOf('In one file:'))
  for (const [, name = ''] of named.matchAll(/`(\w+):/g)) expect(`${text}\nconfig:`).toContain(`${name}:`)
})

describe('one version', () => {
  test.each([
    ['package.json', manifest.version],
    ['package-lock.json', (JSON.parse(read('package-lock.json')) as { readonly version: string }).version],
  ])('%s', (_, found) => expect(found).toBe(version))

  test('README installs the package of this release', () => {
    const named = [
      ...[readme, read('docs/guides/command.md')]
        .join('\n')
        .matchAll(/releases\/download\/([\d.]+)\/meshgate-([\d.]+)\.tgz/g),
    ]
    expect(named.length).toBeGreaterThanOrEqual(2)
    for (const [, tag, file] of named) expect([tag, file]).toEqual([version, version])
  })

  test('README and guides pin this release of the components', () => {
    const pins = [readme, ...guides].flatMap((page) =>
      [...page.matchAll(/component: \S+@(\S+)/g)].map(([, pin]) => pin),
    )
    expect(pins.length).toBeGreaterThanOrEqual(4)
    expect(new Set(pins)).toEqual(new Set([version]))
  })
})

describe('the image of the components', () => {
  const dockerfile = read('.gitlab-ci-component/Dockerfile')
  test('holds git, runs the committed bundle and is not root', () => {
    expect(dockerfile).toMatch(/install .*\bgit\b/)
    // The versions that the tests run with.
    const pins = [
      ...read('.ci/run').matchAll(
        /(helm\.sh\/helm\/v3\/cmd\/helm|sigs\.k8s\.io\/kustomize\/kustomize\/v5)@(\S+?);? \}/g,
      ),
    ]
    expect(pins.length).toBe(2)
    for (const [, path, version] of pins) expect(dockerfile).toContain(`${path}@${version}`)
    expect(dockerfile).toContain('COPY dist/ /opt/meshgate/dist/')
    expect(dockerfile).toMatch(/^USER \d+$/m)
    expect(read('.gitlab-ci-component/meshgate')).toContain('/opt/meshgate/dist/cli.js "$@"')
  })
})
