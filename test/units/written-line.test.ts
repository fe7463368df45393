import { describe, expect, test } from '@jest/globals'
import type { ObjectKey } from '../../src/ports/object.js'
import { writtenLines } from '../../src/units/written-line.js'

const key = (name: string, kind = 'AuthorizationPolicy'): ObjectKey => ({
  group: 'security.istio.io',
  kind,
  namespace: 'shop',
  name,
})
const policy = (metadata: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\n${metadata}\nspec: {}\n`

describe('the line of a rendered object in its source', () => {
  const block = `${policy('metadata:\n  name: api')}---\n${policy('metadata:\n  name: web')}`

  test.each([
    ['block style', block, 8],
    ['flow style', `${policy('metadata: { name: api }')}---\n${policy('metadata: { name: web }')}`, 7],
    [
      'flow style, the name last and quoted',
      `${policy('metadata: {name: api}')}---\n${policy('metadata: {namespace: shop, "name": "web"}')}`,
      7,
    ],
    [
      'flow style over several lines',
      `${policy('metadata: {\n  name: api }')}---\n${policy('metadata: {\n  name: web\n  }')}`,
      8,
    ],
    [
      'a name that begins another one',
      `${policy('metadata: { name: we }')}---\n${policy('metadata: { name: web }')}`,
      7,
    ],
    [
      'another kind of the same name',
      `apiVersion: v1\nkind: Service\nmetadata: { name: web }\n---\n${policy('metadata: { name: web }')}`,
      6,
    ],
    [
      'a member of a list',
      `apiVersion: v1\nkind: List\nitems:\n  - kind: AuthorizationPolicy\n    metadata: { name: api }\n  - apiVersion: security.istio.io/v1\n    kind: AuthorizationPolicy\n    metadata: { name: web }\n`,
      7,
    ],
    [
      'JSON',
      '{"kind": "List", "items": [\n{"kind": "AuthorizationPolicy", "metadata": {"name": "api"}},\n{"kind": "AuthorizationPolicy", "metadata": {"name": "web"}}]}',
      3,
    ],
    [
      'a template in flow style',
      `{{ if .Values.on }}\n${policy('metadata: { name: api }')}---\n${policy('metadata: { name: web, namespace: {{ .Release.Namespace }} }')}{{ end }}\n`,
      8,
    ],
  ])('%s', (_, text, line) => {
    expect(writtenLines(text)(key('web'))).toBe(line)
  })

  test('a prefix and a suffix stand around the name', () => {
    expect(writtenLines(block)(key('live-web-2'))).toBe(8)
  })

  test('a name that only a template makes is that of the only object of its kind, else nobody knows it', () => {
    const made = policy('metadata: { name: {{ .Release.Name }} }')
    expect(writtenLines(`# one\n${made}`)(key('shop'))).toBe(3)
    expect(writtenLines(`# two\n${made}---\n${made}`)(key('shop'))).toBe(1)
  })
})
