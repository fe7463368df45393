import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { version } from '../../src/version.js'
import { configurationSchema, keysOf, keysPage } from './keys-page.js'
import { expectPage } from './written-page.js'

const keys = keysOf(configurationSchema())

test('every key is described', () => {
  expect(keys.length).toBeGreaterThan(120)
  expect(keys.filter(({ description }) => !/^\S.{9,}$/.test(description ?? '')).map(({ path }) => path)).toEqual([])
})

test('the walk through the schema reaches forms, lists and names', () => {
  const paths = keys.map(({ path }) => path)
  for (const path of [
    'environments.<name>.trust.apply.github.repository_id',
    'environments.<name>.trust.check.gitlab.ref_path',
    'environments.<name>.cluster.execPlugins',
    'issuerKeys.<name>.jwksFile',
    'bindings[].access[].paths',
    'tests[].request.method',
  ])
    expect(paths).toContain(path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('the page of keys says what the schema says', () => {
  expectPage('docs/reference/keys.md', keysPage())
})

test('the name of every schema carries the version of this release', () => {
  for (const file of readdirSync('docs/schemas')) {
    const { $id } = JSON.parse(readFileSync(`docs/schemas/${file}`, 'utf8')) as { readonly $id?: string }
    if ($id !== undefined) expect($id).toBe(`https://meshgate.dev/schemas/${version}/${file}`)
  }
})
