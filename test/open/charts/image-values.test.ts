import { describe, expect, test } from '@jest/globals'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

/** Whether or not helm is there: what a chart becomes is not looked at. */
const noHelm: Renderer = {
  render: () => Promise.resolve({ kind: 'failed', why: 'refused', text: 'no helm', remedy: 'Install it.' }),
}

/** Why nothing is proven, where a file of values outside of every chart changes. */
const told = async (
  files: Files,
  [before, after]: readonly [string, string],
  path = 'env/prod.yaml',
): Promise<string> => {
  const all = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', ...files, [path]: before }
  const { plans } = await compareCommits(all, { [path]: after }, { renderer: noHelm })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
    .filter((text) => text.includes(path))
    .join('\n')
}

const workload = (image: string, rest = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    metadata:
      labels: { app: web }
    spec:
${rest}      containers:
        - name: web
          image: ${image}
`
const policy = (inside: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: deny }
spec:
${inside}
`
const template = (text: string, others: Files = {}): Files => ({ 'c/templates/web.yaml': text, ...others })
const written = template(workload('"{{ .Values.image.repository }}:{{ .Values.image.tag | default "1" }}"'))
const tag = (value: string): string => `image:\n  repository: example.com/web\n  tag: ${value}\n`
const tags: readonly [string, string] = [tag('"1.0.0"'), tag('"1.1.0"')]

describe('an image in values that stand where nobody looks for them decides nothing', () => {
  test.each<[string, Files, readonly [string, string]]>([
    ['its tag', written, tags],
    ['a tag that is a number', written, [tag('1.1'), tag('1.2')]],
    [
      'a patch release of Istio',
      template(workload('{{ .Values.image }}')),
      ['image: docker.io/istio/ztunnel:1.30.3-distroless\n', 'image: docker.io/istio/ztunnel:1.30.4-distroless\n'],
    ],
    [
      'one of which Zarf fills the registry in',
      template(workload('{{ .Values.image }}')),
      ['image: "###ZARF_REGISTRY###/istio/proxyv2:1.30.3"\n', 'image: "###ZARF_REGISTRY###/istio/proxyv2:1.30.4"\n'],
    ],
    ['the whole of it', template(workload('{{ .Values.image }}')), ['image: web:1\n', 'image: web:2\n']],
    ['under another name', template(workload('{{ .Values.webImage }}')), ['webImage: web:1\n', 'webImage: web:2\n']],
    [
      'by a named template',
      template(workload('{{ include "c.image" . }}'), {
        'c/templates/_helpers.tpl':
          '{{ define "c.image" }}{{ ternary .Values.image.tag "x" (eq .Values.image.tag "y") }}{{ end }}\n',
      }),
      tags,
    ],
    [
      'in a label that nothing selects by',
      template(workload('web'), {
        'c/templates/_helpers.tpl':
          '{{ define "c.labels" }}\n{{ if .Values.image.tag }}\napp.kubernetes.io/version: {{ .Values.image.tag | quote }}\n{{ end }}\n{{ end }}\n',
      }),
      tags,
    ],
    [
      'where its repository alone is compared',
      template(workload('web', '{{ if contains "fips" .Values.image.repository }}{{ end }}\n')),
      tags,
    ],
  ])('%s', async (_, files, sides) => {
    expect(await told(files, sides)).toBe('')
  })

  test.each<[string, Files, readonly [string, string]]>([
    [
      'a branch compares it',
      template(`{{ if semverCompare ">=1.1" .Values.image.tag }}\n${policy('  {}')}{{ end }}\n`),
      tags,
    ],
    [
      'a branch compares it in a scope',
      template(`{{ with .Values.image }}{{ if eq .tag "1.0.0" }}\n${policy('  {}')}{{ end }}{{ end }}\n`),
      tags,
    ],
    [
      'a branch compares what is named otherwise',
      template(`{{ $v := .Values.image.tag }}{{ if eq $v "1.0.0" }}\n${policy('  {}')}{{ end }}\n`),
      tags,
    ],
    [
      'a branch compares the whole of it',
      template(`{{ if eq .Values.image.tag $.Values.a }}\n${policy('  {}')}{{ end }}\n`),
      tags,
    ],
    [
      'a branch asks by a name in quotes',
      template(`{{ if eq (index .Values "image" "tag") "1.0.0" }}\n${policy('  {}')}{{ end }}\n`),
      tags,
    ],
    [
      'an action over several lines compares it',
      template(`{{ if and true\n  (eq .Values.image.tag "1.0.0") }}\n${policy('  {}')}{{ end }}\n`),
      tags,
    ],
    [
      'a policy writes it',
      template(policy('  rules: [{ to: [{ operation: { hosts: ["{{ .Values.image.tag }}"] } }] }]')),
      tags,
    ],
    [
      'a policy selects by its label',
      template(
        workload('web', '      # {{ .Values.image.tag }}\n').replace(
          '{ app: web }',
          '\n        version: {{ .Values.image.tag }}',
        ),
        {
          'p.yaml': policy('  selector:\n    matchLabels:\n      version: "1.0.0"'),
        },
      ),
      tags,
    ],
    ['it comes', written, ['replicas: 1\n', tag('1.0.0')]],
    ['it is empty from now on', written, [tag('"1.0.0"'), tag('""')]],
    ['another value changes too', written, [`${tag('1.0.0')}  on: true\n`, `${tag('1.1.0')}  on: false\n`]],
    ['it is one of the mesh', written, [tag('proxyv2-1'), tag('proxyv2-2')]],
    ['it is filled in', written, [tag('"{{ a }}"'), tag('"{{ b }}"')]],
    [
      'it only looks like one',
      template(workload('web', '{{ if .Values.image.on }}{{ end }}\n')),
      ['image: { on: a }\n', 'image: { on: b }\n'],
    ],
  ])('but it may where %s', async (_, files, sides) => {
    expect(await told(files, sides)).toContain('changes image, and the chart c uses .Values.image')
  })
})

describe('an image that a text sets as it installs a chart', () => {
  const script = (flags: string): string => `helm upgrade --install web ./c ${flags}\n`
  const values = 'image:\n  tag: "0"\nopen: false\n'
  const chart = { ...written, 'c/values.yaml': values }
  const calls: readonly (readonly [string, string])[] = [
    ['--set image.tag=1.0.0', '--set image.tag=1.1.0'],
    ['--set "image.tag=1.0.0" --wait', '--set "image.tag=1.1.0" --wait'],
    ['--set-string image.tag="1.0.0"', '--set-string image.tag="1.1.0"'],
    ['--set open=true --set image.tag=1.0.0', '--set open=true --set image.tag=1.1.0'],
  ]
  test.each(calls)('decides nothing: %s', async (one, other) => {
    // It is rendered with what the command sets; where it cannot be, that is said of the chart.
    for (const path of ['deploy.sh', 'Makefile'])
      expect(await told(chart, [script(one), script(other)], path)).toMatch(
        new RegExp(`^(?:c as web \\(${path}\\) was not rendered: .*)?$`),
      )
  })

  test.each<[string, Files, readonly [string, string]]>([
    [
      'a branch compares it',
      template(`{{ if semverCompare ">=1.1" .Values.image.tag }}\n${policy('  {}')}{{ end }}\n`),
      ['--set image.tag=1.0.0', '--set image.tag=1.1.0'],
    ],
    [
      'a policy writes it',
      template(policy('  rules: [{ to: [{ operation: { hosts: ["{{ .Values.image.tag }}"] } }] }]')),
      ['--set image.tag=1.0.0', '--set image.tag=1.1.0'],
    ],
    ['a comma ends it', written, ['--set image.tag=1.0.0', '--set image.tag=1.1.0,image.on=true']],
    ['another value comes with it', written, ['--set image.tag=1.0.0', '--set image.tag=1.1.0 --set image.on=true']],
    ['it is filled in', written, ['--set image.tag=1.0.0', '--set image.tag=$TAG']],
    ['it goes', written, ['--set image.tag=1.0.0', '--set image.tag=null']],
    ['it is one of the mesh', written, ['--set image.name=proxyv2', '--set image.name=istio/proxyv2-other']],
    ['it only looks like one', written, ['--set image.on=a', '--set image.on=b']],
  ])('but it may where %s', async (_, files, [one, other]) => {
    const all = { ...files, 'c/values.yaml': values }
    expect(await told(all, [script(one), script(other)], 'deploy.sh')).toMatch(
      /sets image, and the chart c uses \.Values\.image|^c as web \(deploy\.sh\) was not rendered: /m,
    )
  })
})
