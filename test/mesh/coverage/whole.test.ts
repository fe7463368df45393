import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { annotationTable } from '../../../src/mesh/coverage/annotations.js'
import type { CoverageEntry, NameEntry } from '../../../src/mesh/coverage/entry.js'
import { findEntry, findName, hasBelow, partsOf } from '../../../src/mesh/coverage/find-entry.js'
import { labelTable } from '../../../src/mesh/coverage/labels.js'
import { kindTables, partTables } from '../../../src/mesh/coverage/tables.js'

interface Listed {
  readonly since: number
  readonly until: number
  readonly on: readonly string[]
}

const read = (name: string): unknown => JSON.parse(readFileSync(`test/fixtures/istio-api/${name}.json`, 'utf8'))

const names = read('names') as Readonly<Record<'annotations' | 'labels', Readonly<Record<string, Listed>>>>
const fields = read('fields') as {
  readonly istio: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly gatewayApi: Readonly<Record<string, readonly string[]>>
}

const minors = Array.from({ length: 12 }, (_, at) => 20 + at)

const tables: Readonly<Record<'annotations' | 'labels', readonly NameEntry[]>> = {
  annotations: annotationTable,
  labels: labelTable,
}

describe.each(['annotations', 'labels'] as const)('%s of Istio', (kind) => {
  const ofVersion = (minor: number): readonly (readonly [string, Listed])[] =>
    Object.entries(names[kind]).filter(([, { since, until }]) => since <= minor && minor <= until)

  test.each(minors)('each of 1.%i has an entry of its own', (minor) => {
    const listed = ofVersion(minor)
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.map(([name]) => name).filter((name) => !tables[kind].some((entry) => entry.name === name))).toEqual(
      [],
    )
  })

  test('each counts on every kind on which Istio lists it, and by its own entry', () => {
    const lost = Object.entries(names[kind]).flatMap(([name, { on }]) =>
      on
        .filter((where) => where !== 'Any')
        .flatMap((where) => {
          const entry = findName(tables[kind], name, [where])
          return entry === undefined || entry.name !== name || entry.why.startsWith('Istio reads it on')
            ? [`${name} on ${where}`]
            : []
        }),
    )
    // What Istio writes on objects that it makes itself, and reads there no more.
    const written = /^gateway\.(?:istio\.io\/managed|networking\.k8s\.io\/gateway-(?:class-)?name) on /
    expect(lost.filter((one) => !written.test(one))).toEqual([])
  })

  test('the table has no name of Istio that no version has', () => {
    const strange = tables[kind]
      .map(({ name }) => name)
      .filter((name) => name.includes('istio.io/') && !name.includes('*') && names[kind][name] === undefined)
    expect(strange).toEqual(
      kind === 'labels'
        ? ['install.operator.istio.io/owning-resource', 'install.operator.istio.io/owning-resource-namespace']
        : ['istio.io/restartedAt'],
    )
  })

  test('a name that is made up is opaque where it is of Istio, on every kind', () => {
    for (const on of ['Pod', 'Namespace', 'Service', 'Gateway', 'Deployment'])
      expect(findName(tables[kind], 'sidecar.istio.io/openDoor', [on])?.cover).toBe('opaque')
  })
})

const isListed = (table: readonly CoverageEntry[], parts: readonly string[]): boolean => {
  // A map or a message of another file: something stands below it.
  const found = findEntry(table, parts) ?? findEntry(table, [...parts, 'member']) ?? findEntry(table, [...parts, '[]'])
  if (found === undefined) return hasBelow(table, parts)
  const { entry, rest } = found
  return entry.as === undefined || rest.length === 0 || isListed(partTables[entry.as], rest)
}

const tableFor = (name: string): readonly CoverageEntry[] =>
  name === 'MeshConfig' || name === 'ProxyConfig' ? partTables[name] : (kindTables[name] ?? [])

describe('fields', () => {
  test.each(Object.keys(fields.istio))('every field of %s, in each version, has an entry', (name) => {
    for (const minor of minors) {
      const paths = Object.entries(fields.istio[name] ?? {})
        .filter(([, versions]) => {
          const [since = 0, until = 0] = versions.split('-').map(Number)
          return since <= minor && minor <= until
        })
        .map(([path]) => path)
      // What goes into the proxy's environment is judged by its name.
      const free = /^(?:proxyMetadata|spec\.environmentVariables)(?:\.|$)/
      expect(paths.filter((path) => !free.test(path) && !isListed(tableFor(name), partsOf(path)))).toEqual([])
    }
  })

  test.each(Object.keys(fields.gatewayApi).filter((name) => kindTables[name] !== undefined))(
    'every field of %s has an entry',
    (name) => {
      const paths = fields.gatewayApi[name] ?? []
      expect(paths.filter((path) => !isListed(tableFor(name), partsOf(path)))).toEqual([])
    },
  )
})

describe('every entry', () => {
  const all: readonly (readonly [string, CoverageEntry | NameEntry])[] = [
    ...Object.entries({ ...partTables, ...kindTables }).flatMap(([name, table]) =>
      table.map((entry) => [`${name} ${entry.path}`, entry] as const),
    ),
    ...[...annotationTable, ...labelTable].map((entry) => [entry.name, entry] as const),
  ]

  test('says why, and where that is written', () => {
    expect(all.filter(([, { why, source }]) => why.trim().length < 3 || source.trim().length < 3)).toEqual([])
    expect(all.filter(([, { cover, only }]) => only !== undefined && cover !== 'opaque')).toEqual([])
  })

  test('that is modelled names a module, or says what it is told apart by', () => {
    const vague = all.filter(
      ([, { cover, why, as }]) =>
        cover === 'modelled' && as === undefined && !/^(?:mesh\/|rbac)|is paired|are paired|told apart/.test(why),
    )
    expect(vague.map(([name]) => name)).toEqual([])
  })

  test('of a field stands once in its table', () => {
    for (const table of Object.values({ ...partTables, ...kindTables })) {
      const paths = table.map(({ path }) => path)
      expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([])
    }
  })
})
