import { describe, expect, test } from '@jest/globals'
import { withoutDefinitions } from '../../src/units/without-definitions.js'

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: authorizationpolicies.security.istio.io
spec:
  names:
    kind: AuthorizationPolicy
  versions:
    - schema: {description: "what is \\x41 ? b"}
`
const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: a}
`

describe('CustomResourceDefinitions among the words of a unit', () => {
  test('are left out, and what stands beside them is not', () => {
    expect(withoutDefinitions(definition)).toBe('')
    expect(withoutDefinitions(`${definition}---\n${policy}---\n${definition}`)).toBe(`\n${policy}`)
    expect(withoutDefinitions(`# all of them\n${definition}`)).toBe('')
    expect(withoutDefinitions(policy)).toBe(policy)
  })

  test.each([
    ['a second kind', `${definition}kind: AuthorizationPolicy\n`],
    ['a key that is written otherwise', `${definition}"kind": AuthorizationPolicy\n`],
    ['an explicit key', `${definition}? kind\n: AuthorizationPolicy\n`],
    ['a template that prints', `${definition}{{ include "more" . }}\n`],
    ['a text that is filled in', definition.replace('AuthorizationPolicy', '${KIND}')],
    ['a list of objects', `apiVersion: v1\nkind: List\nitems:\n  - kind: CustomResourceDefinition\n`],
    ['a kind of another group', definition.replace('apiextensions.k8s.io/v1', 'example.com/v1')],
    ['flow style', '{"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition"}'],
    ['no separator in between', `${definition}${policy}`],
    ['a kind with a tag', definition.replace('kind: Custom', 'kind: !!str Custom')],
  ])('stay with %s', (_, text) => {
    expect(withoutDefinitions(text)).toBe(text)
  })
})
