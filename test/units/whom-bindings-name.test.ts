import { expect, test } from '@jest/globals'
import type { AccountTaken, TouchedPlaces } from '../../src/units/touched-places.js'
import { speaksOfAccounts } from '../../src/units/words-of-unit.js'

const good = { namespace: 'jobs', name: 'good' }
const touchedBy = (from: AccountTaken['from']): TouchedPlaces => ({
  namespaces: new Set(['jobs']),
  changed: new Set(['jobs']),
  roots: new Set(['istio-system']),
  permissions: false,
  moves: [{ workloads: [], formerly: [], to: good, from, showed: true, shows: true }],
  accounts: [good],
  tokens: [],
})
const taken = touchedBy({ namespace: 'jobs', name: 'free' })
const fresh = touchedBy(undefined)
const speaks = (text: string, touched: TouchedPlaces): boolean =>
  speaksOfAccounts({ texts: [{ path: 'chart/templates/rule.yaml', text }] }, touched)

const binding = (subject: string): string => `kind: RoleBinding\nmetadata: { name: r }\nsubjects:\n  - ${subject}\n`
const account = (name: string): string => binding(`kind: ServiceAccount\n    name: ${name}\n    namespace: jobs`)

test.each([
  ['a value', account('"{{ .Values.account }}"')],
  ['a value of the whole subject', 'kind: RoleBinding\nsubjects: {{ toYaml .Values.subjects | nindent 2 }}\n'],
  ['a value before its kind', binding('name: {{ .Values.account }}\n    kind: ServiceAccount')],
  ['a helper', account('{{ include "account" . }}')],
  ['a user', binding('kind: User\n    name: "system:serviceaccount:{{ .Values.account }}"')],
  ['a variable', account('${account}')],
  ['a value of a rule', 'serviceAccounts: ["{{ .Values.account }}"]\n'],
  ['a value of principals', 'principals:\n  {{- range .Values.callers }}\n  - {{ . }}\n  {{- end }}\n'],
  ['the start of names', 'namePrefix: go\nresources: [rule.yaml]\n'],
  ['the end of names', '{"nameSuffix": "od"}\n'],
])('who a rule or a binding is about is filled in by %s', (_, text) => {
  expect(speaks(text, taken)).toBe(true)
})

test.each([
  ['another account', account('other')],
  ['the namespace alone', binding('kind: ServiceAccount\n    name: other\n    namespace: {{ .Release.Namespace }}')],
  ['the next object', `${account('other')}---\nkind: ConfigMap\nmetadata: { name: "{{ .Values.map }}" }\n`],
  ['an account of its own', 'kind: ServiceAccount\nmetadata:\n  name: {{ .Values.account }}\n'],
  ['another start of names', 'namePrefix: shop-\n'],
])('negative: %s', (_, text) => {
  expect(speaks(text, taken)).toBe(false)
})

test('who is new takes no account that a chart names by its helpers, and may take one that a value names', () => {
  expect(speaks(account('{{ include "shop.serviceAccountName" . }}'), fresh)).toBe(false)
  expect(speaks(account('{{ .Values.account }}'), fresh)).toBe(true)
})
