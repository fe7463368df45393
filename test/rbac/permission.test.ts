import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  permissionsOfRule,
  mergePermissions,
  subtractPermissions,
  type Permission,
  type ResourceRule,
} from '../../src/rbac/permission.js'
import { coversUrl, subtractUrls, urlPermissions, type UrlPermission } from '../../src/rbac/url-permission.js'
import { everything, has, only } from '../../src/rbac/value-set.js'

interface Call {
  readonly scope: string
  readonly group: string
  readonly resource: string
  readonly subresource: string
  readonly name: string
  readonly verb: string
}

/** Each attribute's universe holds a value that no rule names: it stands for all the others. */
const universe: readonly Call[] = ['', 'shop', 'other'].flatMap((scope) =>
  ['', 'apps', 'unnamed'].flatMap((group) =>
    ['pods', 'secrets', 'unnamed'].flatMap((resource) =>
      ['', 'exec', 'unnamed'].flatMap((subresource) =>
        ['', 'a', 'b', 'unnamed'].flatMap((name) =>
          ['get', 'create', 'unnamed'].map((verb) => ({ scope, group, resource, subresource, name, verb })),
        ),
      ),
    ),
  ),
)

/** RBAC's own test, written from its documentation, without sets. */
const allows = (rule: ResourceRule, scope: string, call: Call): boolean => {
  const asked = call.subresource === '' ? call.resource : `${call.resource}/${call.subresource}`
  return (
    (scope === '*' || scope === call.scope) &&
    rule.verbs.some((verb) => verb === '*' || verb === call.verb) &&
    rule.apiGroups.some((group) => group === '*' || group === call.group) &&
    rule.resources.some(
      (one) => one === '*' || one === asked || (call.subresource !== '' && one === `*/${call.subresource}`),
    ) &&
    (rule.resourceNames.length === 0 || rule.resourceNames.includes(call.name))
  )
}

const holds = (permission: Permission, call: Call): boolean =>
  has(permission.scope, call.scope) &&
  has(permission.group, call.group) &&
  has(permission.resource, call.resource) &&
  has(permission.subresource, call.subresource) &&
  has(permission.name, call.name) &&
  has(permission.verb, call.verb)

const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values], { minLength: 1 })
const grant = fc.record({
  scope: fc.constantFrom('*', 'shop', 'other'),
  rule: fc.record({
    apiGroups: some(['', 'apps', '*']),
    resources: some(['pods', 'secrets', 'pods/exec', '*/exec', '*']),
    verbs: some(['get', 'create', '*']),
    resourceNames: fc.subarray(['a', 'b']),
  }),
})
const permissionsOf = (grants: readonly { scope: string; rule: ResourceRule }[]): readonly Permission[] =>
  grants.flatMap(({ scope, rule }) => permissionsOfRule(rule, scope === '*' ? everything : only([scope]), 'x'))

describe('permissions as sets', () => {
  test('what is left after a subtraction is what the point test allows in one and not in the other', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 3 }), fc.array(grant, { maxLength: 3 }), (after, before) => {
        const left = mergePermissions(
          subtractPermissions(mergePermissions(permissionsOf(after)), permissionsOf(before)),
        )
        const wrong = universe.filter((call) => {
          const expected =
            after.some(({ scope, rule }) => allows(rule, scope, call)) &&
            !before.some(({ scope, rule }) => allows(rule, scope, call))
          return left.some((permission) => holds(permission, call)) !== expected
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('the order in which rules are written does not show', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 4 }), (grants) => {
        const merged = (list: typeof grants): string => JSON.stringify(mergePermissions(permissionsOf(list)))
        expect(merged([...grants].reverse())).toBe(merged(grants))
      }),
      { numRuns: 100 },
    )
  })
})

describe('paths that are no resources', () => {
  const urls = ['/a', '/a/', '/a/b', '/a/b/c', '/ab', '/b', '/']
  const patterns = ['/a', '/a/*', '/a*', '/a/b', '/a/b*', '/*', '*']
  const holdsUrl = (one: UrlPermission, url: string, verb: string): boolean =>
    has(one.verb, verb) && coversUrl(one.pattern, url) && !one.except.some((hole) => coversUrl(hole, url))
  const rule = fc.record({ urls: some(patterns), verbs: some(['get', 'post', '*']) })
  test('subtraction agrees with the point test', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), fc.array(rule, { maxLength: 3 }), (after, before) => {
        const of = (rules: typeof after): readonly UrlPermission[] =>
          rules.flatMap((one) => urlPermissions(one.urls, one.verbs, 'x'))
        const left = subtractUrls(of(after), of(before))
        // A second subtraction takes what has holes away: the holes must stay.
        const again = subtractUrls(of(after), left)
        const wrong = urls.flatMap((url) =>
          ['get', 'post', 'put'].filter((verb) => {
            const inAfter = of(after).some((one) => holdsUrl(one, url, verb))
            const inBefore = of(before).some((one) => holdsUrl(one, url, verb))
            return (
              left.some((one) => holdsUrl(one, url, verb)) !== (inAfter && !inBefore) ||
              again.some((one) => holdsUrl(one, url, verb)) !== (inAfter && inBefore)
            )
          }),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
