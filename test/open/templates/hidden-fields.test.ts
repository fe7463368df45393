import { describe, expect, test } from '@jest/globals'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

/** Helm with values that are all empty: leaves out what stands in a block; `default` and `ternary` write their last text. */
const emptyValues: Renderer = {
  ...chartsInMemory,
  render: (copy) => {
    const texts = [...copy.files].flatMap(([path, bytes]) => {
      if (!/^c\/templates\/[^/]+\.yaml$/.test(path)) return []
      const text = new TextDecoder()
        .decode(bytes)
        .replaceAll(/[ ]*\{\{-? (?:if|with|range) [^}]*\}\}[\s\S]*?\{\{-? end -?\}\}/g, '')
        .replaceAll(/^.*:=.*\n/gm, '')
        .replaceAll(/\{\{ include [^}]*\}\}/g, 'api')
        .replaceAll(/\{\{[^}]*?(?:"(\w+)"[^}"]*)?\}\}/g, (_, last?: string) => last ?? 'null')
      return [`---\n# Source: ${path}\n${text}`]
    })
    return Promise.resolve({ kind: 'rendered', text: texts.join('') })
  },
}

const pods = (spec = '', labels = '', account = 'api'): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata:
      labels:
        app: api
${labels}    spec:
      serviceAccountName: ${account}
${spec}      containers: [{ name: c, image: i }]
`
const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: one, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]\n'
const under = (action: string, text: string): string => `      {{- ${action} }}\n${text}      {{- end }}\n`
const network = '      hostNetwork: true\n'
const noProxy = '        sidecar.istio.io/inject: "false"\n'
const chart: Files = {
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/values.yaml': 'legacy: false\nmore: {}\nolder: ""\n',
  'c/templates/policy.yaml': policy,
  'c/templates/pods.yaml': pods(),
}

const compare = async (base: Files, head: Files) => {
  const { plans } = await compareCommits({ ...chart, ...base }, head, { renderer: emptyValues })
  return {
    reasons: plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text)),
    notes: plans.flatMap(({ observed }) => observed.assumptions.filter((text) => text.includes('.Values.'))),
  }
}

describe('a field of a workload that decides, and hangs on a value that others may have', () => {
  test.each<[string, string, string, string]>([
    [
      'is under a condition',
      pods(),
      pods(under('if .Values.legacy', network)),
      'hostNetwork hang on .Values.legacy otherwise',
    ],
    [
      'is the value itself',
      pods(),
      pods('      hostNetwork: {{ .Values.legacy }}\n'),
      'hostNetwork hang on .Values.legacy otherwise',
    ],
    [
      'is a label of Istio',
      pods(),
      pods('', under('with .Values.legacy', noProxy)),
      'sidecar.istio.io/inject hang on .Values.legacy otherwise',
    ],
    [
      'is a capability',
      pods(),
      pods(under('if .Values.older', '      securityContext: { capabilities: { add: [NET_ADMIN] } }\n')),
      'NET_ADMIN hang on .Values.older otherwise',
    ],
    [
      'is another account',
      pods(),
      pods('', '', '{{ ternary "boss" "api" .Values.legacy }}'),
      'serviceAccountName hang on .Values.legacy otherwise',
    ],
    [
      'is another account by a named template',
      pods(),
      pods('', '', '{{ include "c.account" . }}'),
      'serviceAccountName hang on .Values.legacy otherwise',
    ],
    [
      'stays, and its condition is another one',
      pods(under('if .Values.legacy', network)),
      pods(under('if .Values.older', network)),
      'hostNetwork hang on .Values.older otherwise',
    ],
    [
      'stands in an object that is off',
      `{{- if .Values.legacy }}\n${pods()}{{- end }}\n`,
      `{{- if .Values.legacy }}\n${pods('      hostNetwork: {{ .Values.older }}\n')}{{- end }}\n`,
      'hostNetwork hang on .Values.legacy and .Values.older otherwise',
    ],
    [
      'was a label of Istio',
      pods('', under('if .Values.legacy', noProxy)),
      pods(),
      'sidecar.istio.io/inject hang on .Values.legacy otherwise',
    ],
    [
      'hangs on a variable',
      pods(),
      pods('      {{- $on := .Values.legacy }}\n' + under('if $on', network)),
      'hostNetwork hang on .Values.legacy otherwise',
    ],
    [
      'may ask for any value',
      pods(),
      pods(under('if index .Values "legacy"', network)),
      'hostNetwork hang on .Values otherwise',
    ],
    [
      'hangs on a value that is new, and on an older one',
      pods(),
      pods(under('if or .Values.fresh .Values.legacy', network)),
      'hostNetwork hang on .Values.fresh and .Values.legacy otherwise',
    ],
  ])('it %s', async (_, before, after, text) => {
    const helper = { 'c/templates/_h.tpl': '{{ define "c.account" }}{{ .Values.legacy | default "api" }}{{ end }}' }
    const { reasons } = await compare(
      { ...helper, 'c/templates/pods.yaml': before },
      { 'c/templates/pods.yaml': after },
    )
    expect(reasons).toEqual([expect.stringContaining(`c/templates/pods.yaml:`)])
    expect(reasons.join()).toContain(`has ${text}`)
  })

  test('it is written by a named template that changes', async () => {
    const helper = (body: string): Files => ({ 'c/templates/_h.tpl': `{{ define "c.account" }}${body}{{ end }}\n` })
    const asking = { 'c/templates/pods.yaml': pods('', '', '{{ include "c.account" . }}') }
    const { reasons } = await compare(
      { ...asking, ...helper('{{ "api" }}') },
      helper('{{ if .Values.legacy }}boss{{ end }}{{ "api" }}'),
    )
    expect(reasons).toEqual([expect.stringContaining('has serviceAccountName hang on .Values.legacy')])
  })

  test.each<[string, string, string]>([
    [
      'stays',
      pods(under('if .Values.legacy', network)),
      pods(`${under('if .Values.legacy', network)}      priorityClassName: high\n`),
    ],
    [
      'stays under another indentation, and quoted otherwise',
      pods('', under('if .Values.legacy', noProxy)),
      pods('', under('if .Values.legacy', noProxy.replace('        ', '          ').replaceAll('"false"', "'false'"))),
    ],
    [
      'is none that decides',
      pods(),
      pods(
        under('if .Values.legacy', '      priorityClassName: high\n'),
        under('if .Values.legacy', '        tier: a\n'),
      ),
    ],
    ['goes, and put pods out of the mesh', pods(under('if .Values.legacy', network)), pods()],
    [
      'asks for a value that is new',
      pods('', '', '{{ .Values.account | default "api" }}'),
      pods('', '', '{{ .Values.fresh.account | default "api" }}'),
    ],
    [
      'asks the same values in other words',
      pods('', '', '{{ default "api" .Values.more.account }}'),
      pods('', '', '{{ .Values.more.account | default "api" }}'),
    ],
  ])('but it is of no matter where it %s', async (_, before, after) => {
    const { reasons } = await compare({ 'c/templates/pods.yaml': before }, { 'c/templates/pods.yaml': after })
    expect(reasons).toEqual([])
  })

  test('a named template under another name is the same', async () => {
    const helper = (name: string): Files => ({
      'c/templates/_h.tpl': `{{ define "${name}" }}{{ .Values.legacy | default "api" }}{{ end }}`,
      'c/templates/pods.yaml': pods('', '', `{{ include "${name}" . }}`),
    })
    expect((await compare(helper('c.account'), helper('d.account'))).reasons).toEqual([])
  })

  test('a value that is new to its chart and empty leaves it out, and the review says so', async () => {
    const { reasons, notes } = await compare({}, { 'c/templates/pods.yaml': pods(under('if .Values.fresh', network)) })
    expect(reasons).toEqual([])
    expect(notes).toEqual([expect.stringMatching(/^\.Values\.fresh is new to its chart/)])
  })

  test('a file of values beside the chart says it', async () => {
    const values = { 'c/values-prod.yaml': 'legacy: false\n' }
    const { reasons } = await compare(values, { 'c/templates/pods.yaml': pods(under('if .Values.legacy', network)) })
    expect(reasons).toEqual([])
  })
})
