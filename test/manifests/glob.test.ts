import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globFlaw, globMatcher, globRoot } from '../../src/manifests/glob.js'
import { applyTimeLimit } from '../doubles/time-limit.js'

describe('globs', () => {
  test.each([
    ['mesh/**/*.yaml', 'mesh/a.yaml', true],
    ['mesh/**/*.yaml', 'mesh/x/y/a.yaml', true],
    ['mesh/**/*.yaml', 'mesh/a.yml', false],
    ['mesh/**/*.yaml', 'other/a.yaml', false],
    ['mesh/*.yaml', 'mesh/x/a.yaml', false],
    ['**/*.json', 'a.json', true],
    ['**/*.json', '.hidden/a.json', true],
    ['**', 'a/b/c', true],
    ['a/**', 'a', true],
    ['a/**/b/**/c', 'a/b/x/b/c', true],
    ['a/**/b/**/c', 'a/x/c', false],
    ['m?sh/*', 'mesh/a', true],
    ['m?sh/*', 'msh/a', false],
    ['*a*b*c', 'xaybzc', true],
    ['./mesh/a.yaml', 'mesh/a.yaml', true],
    ['mesh/a.yaml', 'mesh/a.yaml', true],
    ['Mesh/a.yaml', 'mesh/a.yaml', false],
    ['a.yaml', 'axyaml', false],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(globMatcher([glob])(path)).toBe(expected)
  })

  test('attack K12: many stars end quickly', async () => {
    expect(globMatcher([`${'*a'.repeat(50)}*b`])('a'.repeat(5000))).toBe(false)
    expect(globMatcher([`${'**/a/'.repeat(50)}b`])('a/'.repeat(2000))).toBe(false)
    await applyTimeLimit()
  }, 20_000)

  test.each([
    ['../x', 'parent'],
    ['a/../../x', 'parent'],
    ['/etc/passwd', 'absolute'],
    ['~/x', 'absolute'],
    ['C:/x', 'absolute'],
    ['a\\..\\x', 'backslash'],
    ['a\u0000b', 'control'],
    ['', 'empty'],
    ['{a,b}', 'unknown syntax'],
    ['[ab]', 'unknown syntax'],
    ['!a', 'unknown syntax'],
    ['a..b/c', undefined],
    ['mesh/**/*.yaml', undefined],
  ])('attack G08: %j is %s', (glob, flaw) => {
    expect(globFlaw(glob)).toBe(flaw)
  })

  test('roots', () => {
    expect(['mesh/**/*.yaml', '**/*.yaml', 'a/b.yaml', './a/*/b'].map(globRoot)).toEqual(['mesh', '', 'a/b.yaml', 'a'])
  })

  test('a glob agrees with the regular expression of its meaning', () => {
    const part = fc
      .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('').replace(/\*+/g, '*'))
    const glob = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 })
    const path = fc.array(
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(glob, path, (parts, segments) => {
        const expression = new RegExp(
          `^${parts.map((item) => (item === '**' ? '(?:[^/]+/)*' : `${item.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`)).join('')}$`,
        )
        expect(globMatcher([parts.join('/')])(segments.join('/'))).toBe(expression.test(`${segments.join('/')}/`))
      }),
      { numRuns: 1000 },
    )
  })
})
