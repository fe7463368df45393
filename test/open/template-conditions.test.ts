import { describe, expect, test } from '@jest/globals'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory } from './kustomize-in-memory.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: closed\nspec:\n  action: DENY\n  rules: [{}]\n'
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: sign\ndata: { a: b }\n'

const told = async (before: string, after: string): Promise<string> => {
  const chart = (text: string) => ({
    'pier/Chart.yaml': 'apiVersion: v2\nname: pier\nversion: 1.0.0\n',
    'pier/templates/closed.yaml': text,
  })
  const { plans } = await compareCommits(chart(before), chart(after), { renderer: chartsInMemory })
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
  ])('%s: where it comes or goes, nothing is proven', async (condition) => {
    const by = under(condition).replace('{{ -', '{{-').replace('- }}', '-}}')
    expect(await told(under('if .Values.closed'), by)).toContain(answer)
    expect(await told(by, under('if .Values.closed'))).toContain(answer)
  })

  test('what such a condition writes changes, and the condition stays: nothing is proven', async () => {
    const stays = under('if .Release.IsUpgrade')
    expect(await told(stays, stays.replace('DENY', 'AUDIT'))).toContain(answer)
  })

  test('one that writes nothing which decides, or by a value: is no reason', async () => {
    expect(await told(under('if .Values.a', map), under('if .Release.IsUpgrade', map))).not.toContain(answer)
    expect(await told(under('if .Values.a'), under('if .Values.b'))).not.toContain(answer)
  })
})
