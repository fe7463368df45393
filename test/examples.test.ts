import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse, parseAllDocuments } from 'yaml'
import { loadConfig } from '../src/config/load.js'
import { version } from '../src/version.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const names = readdirSync('examples').sort()
const pathsOf = (name: string): readonly string[] =>
  readdirSync(join('examples', name), { recursive: true, encoding: 'utf8' }).map((path) => join('examples', name, path))

const ajv = new Ajv2020({ strict: false })
// CommonJS: without its types' own word, the default export is the module itself.
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
const isConfiguration = ajv.compile(JSON.parse(read('docs/schemas/meshgate.schema.json')) as object)

interface Include {
  readonly component: string
  readonly inputs?: Readonly<Record<string, unknown>>
}

test('README shows every example', () => {
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !read('README.md').includes(`](examples/${name}/README.md)`))).toEqual([])
})

describe.each(names)('%s', (name) => {
  test('its configurations have the published form', () => {
    const configurations = pathsOf(name).filter((path) => /(^|\/)meshgate\.yaml$/.test(path))
    expect(configurations.length).toBeGreaterThan(0)
    for (const path of configurations) {
      expect([path, isConfiguration(parse(read(path))), isConfiguration.errors]).toEqual([path, true, null])
      expect(loadConfig(read(path), path).protected.environments.length).toBeGreaterThan(0)
    }
  })

  test('its pipeline includes this release, with inputs that the component has', () => {
    const { include } = parse(read(join('examples', name, '.gitlab-ci.yml'))) as {
      readonly include: readonly Include[]
    }
    for (const { component, inputs = {} } of include) {
      const [, kind = '', pin] = /^\$CI_SERVER_FQDN\/meshgate\/meshgate\/(\w+)@(.+)$/.exec(component) ?? []
      expect(pin).toBe(version)
      const [header] = parseAllDocuments(read(`templates/${kind}/template.yml`)).map((one) => one.toJS() as unknown)
      const known = (header as { readonly spec: { readonly inputs: object } }).spec.inputs
      expect(Object.keys(inputs).filter((input) => !(input in known))).toEqual([])
    }
  })

  test('its README is short, but for what is copied from it', () => {
    const prose = read(join('examples', name, 'README.md')).replace(/^```[\s\S]*?^```$/gm, '')
    expect(prose.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
  })
})
