import { describe, expect, test } from '@jest/globals'
import type { Position } from '../../src/manifests/positions.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { ObjectKey } from '../../src/ports/object.js'
import { openWritten } from '../../src/units/written-line.js'

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
    expect(openWritten(text)(key('web')).line).toBe(line)
  })

  test('a prefix and a suffix stand around the name', () => {
    expect(openWritten(block)(key('live-web-2')).line).toBe(8)
  })

  describe('a part of it', () => {
    const text = `${policy('metadata: { name: web, namespace: other }')}---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n  rules:\n    - from: [{ source: { namespaces: [jobs] } }]\n    - to: [{ operation: { paths: [/a], methods: [GET] } }]\n`
    const rules = [
      { from: [{ source: { namespaces: ['jobs'] } }] },
      { to: [{ operation: { methods: ['GET'], paths: ['/a'] } }] },
    ]
    const placeIn = (source: string, pointer: string, content: JsonObject): Position | undefined =>
      openWritten(source)(key('web')).placeOf(pointer, content)

    test('stands at its own line, in whatever order its members are rendered', () => {
      expect(placeIn(text, '/spec/rules/1', { spec: { rules } })).toEqual({ line: 13, column: 7 })
      expect(placeIn(text, '/spec/rules/1/to/0/operation', { spec: { rules } })?.line).toBe(13)
    })

    test('that is not there stands where the part around it does', () => {
      expect(placeIn(text, '/spec/rules/0/when', { spec: { rules } })).toEqual({ line: 12, column: 7 })
    })

    test('that something else has changed or added has no line in it', () => {
      const patched = [{ from: [{ source: { namespaces: ['edge'] } }] }, ...rules.slice(1), { when: [] }]
      expect(placeIn(text, '/spec/rules/0', { spec: { rules: patched } })).toBeUndefined()
      expect(placeIn(text, '/spec/rules/2', { spec: { rules: patched } })).toBeUndefined()
      expect(placeIn(text, '/spec/rules/1', { spec: { rules: patched } })?.line).toBe(13)
    })

    test('is found in a template that fills nothing in, and in no other one', () => {
      expect(placeIn(`# {{ .Values.on }}\n${text}`, '/spec/rules/1', { spec: { rules } })).toBeUndefined()
    })

    test('is found in a list', () => {
      const list = `apiVersion: v1\nkind: List\nitems:\n  - kind: AuthorizationPolicy\n    metadata: { name: web }\n    spec:\n      rules:\n        - {}\n        - to: []\n`
      expect(placeIn(list, '/spec/rules/1', { spec: { rules: [{}, { to: [] }] } })).toEqual({ line: 9, column: 11 })
    })
  })

  test('a name that only a template makes is that of the only object of its kind, else nobody knows it', () => {
    const made = policy('metadata: { name: {{ .Release.Name }} }')
    expect(openWritten(`# one\n${made}`)(key('shop')).line).toBe(3)
    expect(openWritten(`# two\n${made}---\n${made}`)(key('shop')).line).toBe(1)
  })
})
