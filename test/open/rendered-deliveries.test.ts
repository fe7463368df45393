import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Renderer } from '../../src/ports/renderer.js'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory } from './kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const shut =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: shut, namespace: quay}\nspec: {action: DENY, rules: [{}]}\n'
const application = (source: string, more = ''): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: tug, namespace: argocd}\nspec:\n  source: {repoURL: https://far.example/a.git, ${source}}\n  destination: {namespace: quay}\n${more}`
const chart = (object: string): Files => ({
  'apps/Chart.yaml': 'apiVersion: v2\nname: apps\nversion: 1.0.0\n',
  'apps/values.yaml': `some: ${JSON.stringify(object)}\n`,
  'apps/templates/tug.yaml': '{{ .Values.some }}\n',
})
/** A chart whose template is the text of a value. */
const renderer: Renderer = {
  ...chartsInMemory,
  render: async (copy) => {
    const rendering = await chartsInMemory.render(copy)
    const values = copy.files.get('apps/values.yaml')
    if (rendering.kind !== 'rendered' || values === undefined) return rendering
    const { some } = parse(new TextDecoder().decode(values)) as { readonly some: string }
    return { ...rendering, text: rendering.text.replace('{{ .Values.some }}', () => some) }
  },
}
const kustomization = (object: string): Files => ({
  'apps/kustomization.yaml': 'resources: [tug.yaml]\n',
  'apps/tug.yaml': object,
})

/** Texts of what stands in the way of a proof, of what a unit makes. */
const told = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'quay/shut.yaml': shut, ...base }, head, { renderer })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes(' makes Application argocd/tug'))
}

describe('a chart that makes objects of Argo CD or Flux', () => {
  test.each<[string, string, string, string]>([
    [
      'another revision',
      application('path: a, targetRevision: v1'),
      application('path: a, targetRevision: v2'),
      'source.targetRevision',
    ],
    ['another folder', application('path: a'), application('path: b'), 'source.path'],
    [
      'another value',
      application('path: a, helm: {valuesObject: {shut: true}}'),
      application('path: a, helm: {valuesObject: {shut: false}}'),
      'source.helm',
    ],
    [
      'another chart',
      application('chart: a, targetRevision: 1.0.0'),
      application('chart: a, targetRevision: 2.0.0'),
      'source.targetRevision',
    ],
    ['another cluster', application('path: a'), application('path: a', '  project: b\n'), 'project'],
  ])('%s of what it applies proves nothing', async (_, before, after, field) => {
    expect(await told(chart(before), chart(after))).toContainEqual(
      expect.stringMatching(new RegExp(`^CHANGE_UNREAD .*, which changes spec\\.${field.replaceAll('.', '\\.')}`)),
    )
  })

  test('a new one of another revision proves nothing', async () => {
    const other = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: quay}\n'
    expect(await told(chart(other), chart(application('path: a, targetRevision: v1')))).toContainEqual(
      expect.stringContaining('which comes with spec.source.targetRevision'),
    )
    expect(await told(chart(other), chart(application('path: a, targetRevision: HEAD')))).toEqual([])
  })

  test.each<[string, Files, Files]>([
    [
      'how it is synchronised',
      chart(application('path: a')),
      chart(application('path: a', '  syncPolicy: {automated: {}}\n')),
    ],
    ['its comments', chart(application('path: a')), chart(`# words\n${application('path: a')}`)],
    ['what is deleted', chart(application('path: a')), chart('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n')],
    ['what stands in a file as it is', kustomization(application('path: a')), kustomization(application('path: b'))],
  ])('but not %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})
