import { describe, expect, test } from '@jest/globals'
import { mayCount, mayHold, mayHoldKind, mayHoldPolicy } from '../../src/manifests/may-hold.js'

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: doors
  namespace: mill
spec: {}
`
const words = (text: string) => {
  const { groups, kinds, namespaces } = mayHold(text)
  const list = (one: 'any' | ReadonlySet<string>): string => (one === 'any' ? 'any' : [...one].sort().join(' '))
  return { groups: list(groups), kinds: list(kinds), namespaces: list(namespaces) }
}

describe('what a text that nobody can read may hold', () => {
  test('is what its words say, where they are plain', () => {
    expect(words(policy)).toEqual({ groups: 'security.istio.io', kinds: 'AuthorizationPolicy', namespaces: 'mill' })
    expect(words(`${policy}---\n${policy.replace('mill', 'barn')}`).namespaces).toBe('barn mill')
    expect(words('apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {}\n')).toMatchObject({
      groups: 'argoproj.io',
      kinds: 'Workflow',
    })
  })

  test.each([
    [
      'no namespace in one of two documents',
      `${policy}---\n${policy.replace('  namespace: mill\n', '')}`,
      'namespaces',
    ],
    ['a namespace that is filled in', policy.replace('mill', '${HOME_OF_IT}'), 'namespaces'],
    ['a kind that is filled in', policy.replace('AuthorizationPolicy', '{{ .kind }}'), 'kinds'],
    ['a kind behind an alias', policy.replace('AuthorizationPolicy', '*kind'), 'kinds'],
    ['a kind with a tag', policy.replace('AuthorizationPolicy', '!!str AuthorizationPolicy'), 'kinds'],
    ['a kind on the next line', policy.replace('AuthorizationPolicy', '>-\n  AuthorizationPolicy'), 'kinds'],
    [
      'a key on a line of its own',
      policy.replace('kind: AuthorizationPolicy', '? kind\n: AuthorizationPolicy'),
      'kinds',
    ],
    ['letters behind escapes', policy.replace('kind: AuthorizationPolicy', '"\\x6bind": AuthorizationPolicy'), 'kinds'],
    ['a template that prints an object', `${policy}---\n{{ include "more" . }}\n`, 'kinds'],
    ['a program that puts objects in', `${policy}--- #@ library.eval()\n`, 'kinds'],
    ['a variable that stands for an object', `${policy}---\n\${MORE}\n`, 'kinds'],
  ] as const)('is anything where there is a doubt: %s', (_, text, part) => {
    expect(words(text)[part]).toBe('any')
  })

  describe('an overlay of ytt', () => {
    const overlay = (by: string): string =>
      `#@ load("@ytt:overlay", "overlay")\n#@overlay/match by=${by}\n---\nspec: { rules: [] }\n`
    const ofKind = (kind: string): string => overlay(`overlay.subset({"kind": "${kind}"})`)

    test('holds what it changes, by its kind', () => {
      expect(mayHoldPolicy(mayHold(ofKind('AuthorizationPolicy')))).toBe(true)
      expect(mayHoldPolicy(mayHold(ofKind('ConfigMap')))).toBe(false)
      expect(mayCount(mayHold(ofKind('Deployment')))).toBe(true)
      const either = overlay('overlay.or_op(overlay.subset({"kind": "Role"}), overlay.subset({"kind": "ConfigMap"}))')
      expect(mayHoldPolicy(mayHold(either))).toBe(true)
    })
    test.each([
      'overlay.all, expects="1+"',
      'overlay.subset({"metadata": {"name": "p"}})',
      'overlay.not_op(overlay.subset({"kind": "ConfigMap"}))',
      'lambda i, left, right: left["kind"] != "ConfigMap"',
      'chosen',
    ])('may be anything: by=%s', (by) => {
      expect(words(overlay(by)).kinds).toBe('any')
    })
    test('is nothing where it changes values', () => {
      expect(mayCount(mayHold(`#@data/values\n${overlay('overlay.all')}`))).toBe(false)
    })
    test('is nothing where it says what matches inside of an object', () => {
      const text = 'apiVersion: v1\nkind: ConfigMap\ndata:\n  #@overlay/match missing_ok=True\n  a: b\n'
      expect(mayHoldPolicy(mayHold(text))).toBe(false)
    })
  })

  test.each([
    ['a key', `{"ki\\\n  nd": AuthorizationPolicy, "api\\\n  Version": security.istio.io/v1}\n`],
    ['a key in three parts', `{"a\\\n  piV\\\r\n  ersion": security.istio.io/v1}\n`],
    ['letters', '"\\x6bind": AuthorizationPolicy\n'],
    ['a value', policy.replace('AuthorizationPolicy', '"Authorization\\\n  Policy"')],
  ])('a break that leaves nothing between its sides may hide %s', (_, text) => {
    expect(words(text).kinds).toBe('any')
  })

  test('a command over several lines hides no key', () => {
    expect(words('tasks:\n- cmd: |\n    docker run \\\n      --rm a \\\n      sh\n').kinds).toBe('')
  })

  test('a part of an object that is only indented adds no object', () => {
    const text = policy.replace('spec: {}', 'spec:\n  selector:\n    {{- include "labels" . | nindent 4 }}')
    expect(words(`{{- if .Values.on }}\n${text}{{- end }}\n`)).toMatchObject({ kinds: 'AuthorizationPolicy' })
  })

  test.each([
    ['a variable for lines of a text', 'data:\n  Dockerfile: |-\n${DOCKERFILE}\n', 'ConfigMap'],
    ['one behind lines of it', 'data:\n  run.sh: |\n    set -e\n\n    ${STEPS}\n', 'ConfigMap'],
    ['one behind the text', 'data:\n  run.sh: |\n    set -e\n---\n${STEPS}\n', 'any'],
    [
      'a key that is filled in',
      'data:\n{{- range $path, $text := .Values.files }}\n  {{ $path }}: |\n{{- end }}\n',
      'ConfigMap',
    ],
    ['one of the object itself', '{{ $key }}: AuthorizationPolicy\n', 'any'],
    ['one of a list', 'items:\n- {{ $key }}: AuthorizationPolicy\n', 'any'],
    ['an item inside of it', 'rules:\n  - names:\n      - {{ template "name" . }}\n', 'ConfigMap'],
    ['a part inside of it', 'spec:\n  a: b\n  {{ include "more" . }}\n', 'ConfigMap'],
    ['a variable inside of it', 'spec:\n  args:\n    - ${ARGS}\n', 'ConfigMap'],
    ['an item of a list of objects', 'items:\n  - {{ toYaml .Values.more }}\n', 'any'],
    ['a line behind it', 'data: {}\n  {{ include "more" . }}\n', 'any'],
    ['a document that is indented', '---\n{{- if .Values.on }}\n  {{ include "more" . }}\n{{- end }}\n', 'any'],
    ['a value behind a list', 'rules:\n- a: b\n{{ toYaml .Values.rules | indent 0 }}\n', 'ConfigMap'],
    ['a value that is all of a document', '---\n{{ toYaml .Values.more }}\n', 'any'],
    ['a command over lines of a text', 'command:\n  - |\n    etcd \\\n      --name a\n', 'ConfigMap'],
    ['a key over lines', 'more:\n- "ki\\\n  nd": AuthorizationPolicy\n', 'any'],
    ['an empty reference', 'ref:\n  apiVersion: ""\n  kind: ""\n', 'ConfigMap'],
    ['an empty kind of its own', '---\napiVersion: security.istio.io/v1\nkind: ""\n', 'any'],
  ])('of a part that a program fills in says what stands around it: %s', (_, part, kinds) => {
    expect(words(`apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n${part}`).kinds).toBe(kinds)
  })

  test('other encodings show their words', () => {
    const utf16 = [...policy].join('\0')
    expect(mayHoldKind(mayHold(`\ufffd\ufffd${utf16}`), 'security.istio.io', 'AuthorizationPolicy')).toBe(true)
    expect(mayCount(mayHold('\ufffd\ufffdPNG\0\0\ufffd'))).toBe(false)
  })

  test('properties of a schema are no objects', () => {
    const schema =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  kind:\n    type: string\n'
    expect([words(schema).kinds, mayCount(mayHold(schema))]).toEqual(['CustomResourceDefinition', false])
  })

  test('a policy and a route are told apart', () => {
    expect(mayHoldPolicy(mayHold(policy))).toBe(true)
    const route = policy.replace('security', 'networking').replace('AuthorizationPolicy', 'VirtualService')
    expect([mayHoldPolicy(mayHold(route)), mayCount(mayHold(route))]).toEqual([false, true])
  })
})

test.each([
  '{"apiVersion":"security.istio.io/v1","kind":"AuthorizationPolicy","__proto__":{}}',
  '{"apiVersion"\n:"security.istio.io/v1","kind"\n:\n"AuthorizationPolicy"}',
  "{'apiVersion':'security.istio.io/v1','kind':'AuthorizationPolicy'}",
])('a quoted key needs no space behind its colon: %j', (text) => {
  expect(mayHoldPolicy(mayHold(text))).toBe(true)
})
