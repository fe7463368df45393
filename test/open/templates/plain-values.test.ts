import { describe, expect, test } from '@jest/globals'
import { plainValues } from '../../../src/open/templates/plain-values.js'

const valuesOf = (text: string, more = ''): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...plainValues([text], [text, more])].map(([path, one]) => [path, one.kind === 'value' ? one.value : one.kind]),
  )

describe('values that a template writes as they are', () => {
  test.each([
    ['principals: ["cluster.local/ns/{{ .Values.ns }}/sa/x"]', { ns: 'given-ns' }],
    ['principals: [{{ .Values.caller.principal | quote }}]', { 'caller.principal': 'cluster.local/ns/given/sa/given' }],
    ['principals: [{{ .Values.caller }}]', { caller: 'cluster.local/ns/given/sa/given' }],
    ['  - {{ .Values.ns }}', { ns: 'given-ns' }],
    ['hosts: ["{{ $.Values.web }}"]', { web: 'given.example' }],
    ['number: {{ .Values.gateway }}', { gateway: 8443 }],
    ['port: {number: {{ .Values.port }}}', { port: 8443 }],
    ['ipBlocks: [{{ .Values.office }}]', { office: '203.0.113.7' }],
    ['issuer: {{ .Values.login }}', { login: 'https://given.example' }],
    ['route: [{destination: {host: {{ .Values.backend }}}}]', { backend: 'service' }],
    ['- destination:\n    host: {{ .Values.backend }}', { backend: 'service' }],
    ['serviceAccountName: {{ .Values.sa }}', { sa: 'account' }],
    ['{{- $ns := .Values.ns }}', { ns: 'given-ns' }],
    ['{{ include "x" (dict "ns" .Values.ns) }}', { ns: 'given-ns' }],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values)
  })

  test.each([
    'image: "{{ .Values.image }}"',
    'replicas: {{ .Values.workers }}',
    'cpu: {{ .Values.ns }}',
    'namespaces: ["{{ .Values.ns | default "jobs" }}"]',
    'namespaces: ["{{ required "ns" .Values.ns }}"]',
    'hosts: {{ toYaml .Values.hosts }}',
    '{{ if .Values.ns }}namespaces: ["{{ .Values.ns }}"]{{ end }}',
    '{{/* .Values.ns */}}',
  ])('none: %s', (text) => {
    expect(valuesOf(text)).toEqual({})
  })

  test('nor one that another template allows to be missing, or has members', () => {
    expect(valuesOf('name: {{ .Values.ns }}', '{{ if .Values.ns }}a{{ end }}')).toEqual({})
    expect(valuesOf('name: {{ .Values.ns }}\nvalues: [{{ .Values.ns.name }}]')).toEqual({ 'ns.name': 'given-ns-name' })
  })
})
