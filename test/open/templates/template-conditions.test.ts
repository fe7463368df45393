import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: closed\nspec:\n  action: DENY\n  rules: [{}]\n'
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: sign\ndata: { a: b }\n'

const told = async (
  before: string,
  after: string,
  others: Readonly<Record<string, string>> = {},
  othersAfter = others,
): Promise<string> => {
  const chart = (text: string, besides: Readonly<Record<string, string>>) => ({
    'pier/Chart.yaml': 'apiVersion: v2\nname: pier\nversion: 1.0.0\n',
    'pier/templates/closed.yaml': text,
    ...besides,
  })
  const { plans } = await compareCommits(chart(before, others), chart(after, othersAfter), { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text)).join('\n')
}

const under = (condition: string, text = policy): string => `{{ ${condition} }}\n${text}{{ end }}\n`
const answer = 'which a rendering without the cluster and its release answers otherwise'

describe('a template that writes a policy by what only the cluster answers', () => {
  test.each([
    'if .Release.IsUpgrade',
    '- if not .Release.IsInstall -',
    'if lookup "v1" "ConfigMap" .Release.Namespace "sign"',
    'with .Capabilities.APIVersions.Has "example.com/v1"',
    'if eq .Release.Name "north"',
    'range (lookup "v1" "Pod" "quay" "").items',
    'if not (index .Release "IsUpgrade")',
    'if not (get .Release "IsUpgrade")',
    'if (.Release).IsInstall',
    'if not (dig "IsUpgrade" false .Release)',
    'if contains "Upgrade" (.Release | toJson)',
    'if lt (now | unixEpoch | int64) 1800000000',
    'if ne (randNumeric 3) "424"',
    'if getHostByName "pier.example.com"',
  ])('%s: where it comes or goes, nothing is proven', async (condition) => {
    const by = under(condition).replace('{{ -', '{{-').replace('- }}', '-}}')
    expect(await told(under('if .Values.closed'), by)).toContain(answer)
    expect(await told(by, under('if .Values.closed'))).toContain(answer)
  })

  test.each<[string, string, string?]>([
    ['a variable', '{{ $new := .Release.IsInstall }}{{ if $new }}'],
    ['a variable beside others', '{{- $new := and .Values.a .Release.IsUpgrade -}}{{ if and .Values.b (not $new) }}'],
    ['a part of the release under another name', '{{ with .Release }}{{ end }}{{ if .IsInstall }}'],
    ['an alias', '{{ $up := .Release }}{{ if not (index $up "IsUpgrade") }}'],
    ['what is handed to a named template', '{{ if include "pier.name" (dict "rel" .Release) }}'],
    ['a named template', '{{ if include "pier.new" . }}'],
    ['a named template of a subchart', '{{ if eq (include "pier.new" .) "true" }}', 'pier/charts/sub/templates/_a.tpl'],
  ])('%s asks for it', async (_, condition, helper = 'pier/templates/_helpers.tpl') => {
    const others = {
      [helper]: '{{ define "pier.name" }}a{{ end }}\n{{ define "pier.new" }}{{ lookup "v1" "Pod" "a" "b" }}{{ end }}\n',
      'pier/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
    }
    expect(await told(under('if .Values.closed'), `${condition}\n${policy}{{ end }}\n`, others)).toContain(answer)
    expect(
      await told(under('if .Values.closed'), under('if include "pier.name" .'), {
        'pier/templates/_helpers.tpl': '{{ define "pier.name" }}a{{ end }}\n',
      }),
    ).not.toContain(answer)
  })

  test('a named template of a policy that stays asks for it from now on', async () => {
    const by = under('if include "pier.new" .')
    const helper = (body: string) => ({ 'pier/templates/_helpers.tpl': `{{ define "pier.new" }}${body}{{ end }}\n` })
    const asks = helper('{{ if lookup "v1" "Pod" "a" "b" }}true{{ end }}')
    expect(await told(by, by, helper(''), asks)).toContain(answer)
    expect(await told(by, by, asks, helper(''))).toContain(answer)
    expect(await told(by, by, helper('a'), helper('b'))).not.toContain(answer)
    expect(await told(under('if .Values.a'), under('if .Values.a'), helper(''), asks)).not.toContain(answer)
  })

  test.each([
    'if .Capabilities.APIVersions.Has "security.istio.io/v1"',
    'if $.Capabilities.APIVersions.Has "networking.istio.io/v1alpha3/EnvoyFilter"',
    'if and .Values.closed (not (.Capabilities.APIVersions.Has "telemetry.istio.io/v1alpha1"))',
  ])('%s: each cluster with Istio answers alike', async (condition) => {
    expect(await told(under(condition), under(condition, policy.replace('DENY', 'AUDIT')))).not.toContain(answer)
  })

  test.each([
    'if .Capabilities.APIVersions.Has "security.istio.io/v2"',
    'if .Capabilities.APIVersions.Has "networking.istio.io/v1/EnvoyFilter"',
    'if .Capabilities.APIVersions.Has "networking.istio.io/v1"',
    'if .Capabilities.APIVersions.Has "security.istio.io/v1/PeerAuthentication"',
    'if .Capabilities.APIVersions.Has "gateway.networking.k8s.io/v1"',
    'if .Capabilities.APIVersions.Has .Values.version',
    'if semverCompare ">=1.30-0" .Capabilities.KubeVersion.Version',
    'if and (.Capabilities.APIVersions.Has "security.istio.io/v1") .Release.IsUpgrade',
  ])('%s: they do not', async (condition) => {
    expect(await told(under(condition), under(condition, policy.replace('DENY', 'AUDIT')))).toContain(answer)
  })

  test('what such a condition writes changes, and the condition stays: nothing is proven', async () => {
    const stays = under('if .Release.IsUpgrade')
    expect(await told(stays, stays.replace('DENY', 'AUDIT'))).toContain(answer)
  })

  test('one that writes nothing which decides, or by a value: is no reason', async () => {
    expect(await told(under('if .Values.a', map), under('if .Release.IsUpgrade', map))).not.toContain(answer)
    const placed = map.replace('metadata:', 'metadata:\n  namespace: {{ .Release.Namespace }}')
    expect(await told(under('if .Values.a', placed), under('if .Release.IsUpgrade', placed))).not.toContain(answer)
    expect(await told(under('if .Values.a'), under('if .Values.b'))).not.toContain(answer)
  })

  test.each([
    ['a variable', '{{ $new := .Release.IsInstall }}', 'DENY'],
    ['a ternary', '', '{{ ternary "DENY" "AUDIT" .Release.IsUpgrade }}'],
    ['what is looked up', '', '{{ dig "data" "a" "DENY" (lookup "v1" "ConfigMap" "a" "b") }}'],
  ])('%s takes a branch as well: nothing is proven', async (_, before, action) => {
    expect(await told(policy, `${before}\n${policy.replace('DENY', action)}`)).toContain(answer)
  })

  test('its own name, or what a comment says, is no branch', async () => {
    const named = policy.replace('closed', '{{ .Release.Name }}-closed')
    expect(await told(policy, `{{/* no lookup here */}}\n${named}`)).not.toContain(answer)
  })

  describe('changes in its comments alone', () => {
    const stays = (text: string): string => under('if .Release.IsUpgrade', text)

    test.each([
      ['one comes', policy, `# open on Sundays\n${policy}`],
      ['one goes', policy.replace('  action', '  # shut\n  action'), policy],
      ['one takes another text', policy.replace('spec', '# a\nspec'), policy.replace('spec', '# b\nspec')],
    ])('%s: it writes what it wrote', async (_, before, after) => {
      expect(await told(stays(before), stays(after))).not.toContain(answer)
    })

    const beside = (before: string, after: string): readonly [string, string] => [
      policy.replace('spec', `${before}spec`),
      policy.replace('spec', `${after}spec`),
    ]
    test.each([
      ['a rule becomes a comment', policy, policy.replace('  rules', '  # rules')],
      ['it holds an action', policy, `# {{ "a" }}\n${policy}`],
      ['it is a line of a block', `${policy}  note: |\n    # a\n`, `${policy}  note: |\n    # b\n`],
      ['it is a line of a quoted text', `${policy}  note: "\n    # a\n    "\n`, `${policy}  note: "\n    # b\n    "\n`],
      [
        'it is a line of a string',
        `${policy}  n: {{ print \`\n# a\n\` }}\n`,
        `${policy}  n: {{ print \`\n# b\n\` }}\n`,
      ],
      ['an action after it trims', ...beside('{{- " " }}\n', '# a\n{{- " " }}\n')],
      ['an action before it trims', ...beside('{{ "" -}}\n', '{{ "" -}}\n# a\n')],
      ['it stands in an action', ...beside('{{ if\n# a\n1 }}{{ end }}\n', '{{ if\n# b\n1 }}{{ end }}\n')],
    ])('%s: nothing is proven', async (_, before, after) => {
      expect(await told(stays(before), stays(after))).toContain(answer)
    })
  })
})

describe('a chart that meshgate.yaml names is guarded alike', () => {
  const unit = (name: string, chart = 'pier'): string =>
    `  ${name}: { namespace: ${name}, unit: { path: ${chart}, tool: helm, namespace: ${name} } }\n`
  const settings = (...environments: readonly string[]) => ({
    'meshgate.yaml': `version: 1\nenvironments:\n${environments.join('')}`,
  })
  const askedOf = async (
    before: string,
    after: string,
    others: Readonly<Record<string, string>> = settings(unit('shop')),
  ): Promise<Readonly<Record<string, readonly string[]>>> => {
    const chart = (text: string) => ({
      'pier/Chart.yaml': 'apiVersion: v2\nname: pier\nversion: 1.0.0\n',
      'pier/templates/closed.yaml': text,
      ...others,
    })
    const { plans } = await compareCommits(chart(before), chart(after), { renderer: chartsInMemory })
    return Object.fromEntries(
      plans.map(({ reviewed }) => [
        reviewed.environment ?? '',
        reviewed.access.reasons.flatMap(({ text }) => (text.includes(answer) ? [text] : [])),
      ]),
    )
  }
  const one = [expect.stringContaining('pier/templates/closed.yaml')]

  test.each([
    'if .Release.IsUpgrade',
    'if gt (int .Release.Revision) 1',
    'if eq .Release.Name "pier"',
    'if .Capabilities.APIVersions.Has "acme.io/v1"',
    'if lookup "v1" "Pod" "a" "b"',
    'if eq (now | date "2006") "2030"',
  ])('%s: nothing is proven', async (condition) => {
    expect(await askedOf(map, `${map}---\n${under(condition)}`)).toEqual({ shop: one })
    expect(await askedOf(`${map}---\n${under(condition)}`, map)).toEqual({ shop: one })
  })

  test('a value is said by the unit, and so is the namespace of its release', async () => {
    expect(await askedOf(map, `${map}---\n${under('if .Values.closed')}`)).toEqual({ shop: [] })
    expect(await askedOf(map, `${map}---\n${under('if eq .Release.Namespace "shop"')}`)).toEqual({ shop: [] })
  })

  test('a condition of one chart says nothing of the environment of another', async () => {
    const others = {
      ...settings(unit('beach', 'sand'), unit('shop')),
      'sand/Chart.yaml': 'apiVersion: v2\nname: sand\nversion: 1.0.0\n',
      'sand/templates/map.yaml': map,
    }
    expect(await askedOf(map, `${map}---\n${under('if .Release.IsUpgrade')}`, others)).toEqual({ beach: [], shop: one })
  })

  test('a chart of no environment may be released beside those of one, wherever that is', async () => {
    const others = {
      ...settings(unit('beach', 'sand')),
      'sand/Chart.yaml': 'apiVersion: v2\nname: sand\nversion: 1.0.0\n',
      'sand/templates/map.yaml': map,
    }
    const later = `${map}---\n${under('if eq .Release.Namespace "beach"')}`
    expect(await askedOf(map, later, others)).toEqual({ beach: one })
  })
})

describe('a workload, a token or settings of the mesh that hang on what only the cluster answers', () => {
  const pods = (fields: string, labels = '{ app: api }', annotations = '{}'): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "pier.fullname" . }}\nspec:\n  template:\n    metadata:\n      labels: ${labels}\n      annotations: ${annotations}\n    spec:\n${fields}      containers: [{ name: api, image: "api:1" }]\n`
  const fullname =
    '{{ define "pier.fullname" }}{{ if contains .Chart.Name .Release.Name }}{{ .Release.Name }}{{ else }}{{ .Release.Name }}-{{ .Chart.Name }}{{ end }}{{ end }}\n'
  const gateway =
    '{{ define "gateway.name" }}{{ if eq .Release.Name "RELEASE-NAME" }}{{ .Values.name }}{{ else }}{{ .Release.Name }}{{ end }}{{ end }}\n'
  const helpers = (more = '') => ({ 'pier/templates/_helpers.tpl': `${fullname}${more}` })
  const when = (condition: string, text: string): string => `      {{- if ${condition} }}\n${text}      {{- end }}\n`
  const token =
    'apiVersion: v1\nkind: Secret\nmetadata: { name: t, annotations: { kubernetes.io/service-account.name: api } }\ntype: kubernetes.io/service-account-token\n'
  const settings =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: istio, namespace: istio-system }\ndata: { mesh: "trustDomainAliases: [a]" }\n'

  test.each<[string, string, string?]>([
    ['its network', pods('      hostNetwork: {{ .Release.IsUpgrade }}\n')],
    ['in one namespace', pods('      hostNetwork: {{ eq .Release.Namespace "prod" }}\n')],
    ['under a condition', pods(when('.Release.IsUpgrade', '      hostNetwork: true\n'))],
    ['in the other branch', pods(when('.Release.IsInstall', '      {{- else }}\n      hostNetwork: true\n'))],
    ['its account', pods('      serviceAccountName: {{ ternary "boss" "api" .Release.IsUpgrade }}\n')],
    ['by a variable', `{{ $up := .Release.IsUpgrade }}\n${pods('      hostNetwork: {{ $up }}\n')}`],
    ['by a named template', pods('      hostNetwork: {{ include "pier.up" . }}\n')],
    ['the power over its network', pods(when('.Release.IsUpgrade', '      securityContext: { privileged: true }\n'))],
    [
      'its proxy by the version of Kubernetes',
      pods(
        '',
        '\n        {{- if semverCompare ">=1.99" .Capabilities.KubeVersion.Version }}\n        sidecar.istio.io/inject: "false"\n        {{- end }}',
      ),
    ],
    [
      'its annotations as a whole',
      pods(
        '',
        '{ app: api }',
        '{{ ternary (dict "sidecar.istio.io/inject" "false") dict .Release.IsUpgrade | toJson }}',
      ),
    ],
    [
      'its annotations as a text',
      pods(
        '',
        '{ app: api }',
        '{{ ternary "{sidecar.istio.io/inject: \\"false\\"}" "{}" (eq .Release.Namespace "prod") }}',
      ),
    ],
    ['a token', `${pods('')}---\n${under('if .Release.IsUpgrade', token)}`],
    ['the settings of the mesh', `${pods('')}---\n${under('if .Release.IsUpgrade', settings)}`],
  ])('%s: nothing is proven', async (_, after, up = '{{ define "pier.up" }}{{ .Release.IsUpgrade }}{{ end }}\n') => {
    expect(await told(pods(''), after, helpers(up))).toContain(answer)
    expect(await told(after, pods(''), helpers(up))).toContain(answer)
  })

  test('a named template of a workload that stays writes it from now on', async () => {
    const stays = pods('', '{ app: api }', '{{ include "pier.more" . }}')
    const more = (text: string) => helpers(`{{ define "pier.more" }}${text}{{ end }}\n`)
    const off = more('{{ if .Release.IsUpgrade }}sidecar.istio.io/inject: "false"{{ else }}a: b{{ end }}')
    expect(await told(stays, stays, more('a: b'), off)).toContain(answer)
    const network = pods('      hostNetwork: {{ include "pier.more" . }}\n')
    expect(await told(network, network, more('false'), more('{{ .Release.IsUpgrade }}'))).toContain(answer)
    expect(await told(network, network, more('false'), more('{{ .Values.on }}'))).not.toContain(answer)
  })

  test('a label counts where a policy selects by it', async () => {
    const selecting = policy.replace('spec:\n', 'spec:\n  selector: { matchLabels: { tier: a } }\n')
    const labelled = pods(
      '',
      '\n        app: api\n        {{- if .Release.IsUpgrade }}\n        tier: b\n        {{- end }}',
    )
    const other = { 'pier/templates/other.yaml': selecting, ...helpers() }
    expect(await told(pods(''), labelled, other)).toContain(answer)
    expect(await told(pods(''), labelled, helpers())).not.toContain(answer)
  })

  test.each<[string, string, string]>([
    ['its names', pods(''), pods('      serviceAccountName: {{ .Release.Name }}-api\n')],
    ['the name by custom', pods(''), pods('      serviceAccountName: {{ include "pier.fullname" . }}\n')],
    ['the name of Istio’s own', pods(''), pods('      serviceAccountName: {{ include "gateway.name" . }}\n')],
    ['a default name', pods(''), pods('      serviceAccountName: {{ default .Release.Name .Values.account }}\n')],
    [
      'a field of the application alone',
      pods(''),
      pods(when('.Release.IsUpgrade', '      terminationGracePeriodSeconds: 5\n')),
    ],
    [
      'what the version of Kubernetes knows',
      pods(''),
      pods(when('semverCompare ">=1.30" .Capabilities.KubeVersion.Version', '      hostUsers: true\n')).replace(
        'hostUsers: true',
        'enableServiceLinks: false',
      ),
    ],
    ['a value', pods(''), pods('      hostNetwork: {{ .Values.network }}\n')],
    [
      'another field beside it',
      pods(when('.Release.IsUpgrade', '      hostNetwork: true\n')),
      pods(when('.Release.IsUpgrade', '      hostNetwork: true\n')).replace('api:1', 'api:2'),
    ],
    ['a map of the application', map, under('if .Release.IsUpgrade', map)],
    ['no more than a missing field', pods(''), pods(when('.Release.IsUpgrade', '      hostNetwork: false\n'))],
  ])('negative: %s', async (_, before, after) => {
    expect(await told(before, after, helpers(gateway))).not.toContain(answer)
  })
})
