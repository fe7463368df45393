import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const chart: Files = {
  'charts/c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'charts/c/values.yaml': 'deny: false\nimage: a\n',
  'charts/c/templates/deny.yaml':
    '# {{ if .Values.deny }}\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec: { action: DENY, rules: [{}] }\n',
  'charts/c/templates/words.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: words, namespace: shop }\ndata: { a: "{{ .Values.image }}" }\n',
}
const release = (more: string): string => `releases:\n  - name: c\n    chart: ./charts/c\n${more}`
const environment = 'environments:\n  prod:\n    values: [env/{{ .Environment.Name }}.yaml]\n---\n'
const patch = (path: string): string =>
  `- target: { kind: AuthorizationPolicy, name: deny }\n  patch: [{ op: replace, path: /spec/rules/0, value: { to: [{ operation: { paths: ["${path}"] } }] } }]\n`
const template = 'deny: {{ .Values.shut }}\nimage: {{ .Values.tag }}\n'

/** Why nothing is proven of a change of the file. */
const told = async (base: Files, path: string, sides: readonly [string, string]): Promise<string> => {
  const files = { ...chart, ...base, [path]: sides[0] }
  const { plans } = await compareCommits(files, { [path]: sides[1] }, { renderer: chartsInMemory })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes('takes values of it for a release'))
    .join('\n')
}

describe('a file that a helmfile takes', () => {
  const filled = {
    'helmfile.yaml': `${environment}${release('    values: [c.yaml.gotmpl]\n')}`,
    'c.yaml.gotmpl': template,
  }
  const based = {
    'helmfile.yaml': `bases: [common/env.yaml]\n---\n${release('    values: [c.yaml.gotmpl]\n')}`,
    'c.yaml.gotmpl': template,
  }
  const ofIstio = {
    'helmfile.yaml':
      'environments: { default: { values: [env/prod.yaml] } }\n---\nreleases:\n  - name: istiod\n    chart: istio/istiod\n    values: [i.yaml.gotmpl]\n',
    'i.yaml.gotmpl': 'meshConfig:\n  trustDomain: {{ .Values.domain }}\n',
  }
  const inline = (shut: boolean): string => `environments:\n  default:\n    values: [{ shut: ${shut}, tag: a }]\n`
  const held = (deny: boolean): string =>
    `releases:\n  - name: c\n    chart: ../charts/c\n    set: [{ name: deny, value: ${deny} }]\n`

  test.each<[string, Files, string, readonly [string, string]]>([
    ['values of an environment', filled, 'env/prod.yaml', ['shut: true\n', 'shut: false\n']],
    [
      'values that decide whether a release is there',
      { 'helmfile.yaml': `${environment}${release('    condition: c.enabled\n')}` },
      'env/prod.yaml',
      ['c: { enabled: true }\n', 'c: { enabled: false }\n'],
    ],
    ['a base with an environment', based, 'common/env.yaml', [inline(true), inline(false)]],
    [
      'a base with a release',
      { 'helmfile.yaml': 'bases: [common/all.yaml]\n' },
      'common/all.yaml',
      [held(true), held(false)],
    ],
    [
      'values without an ending',
      { 'helmfile.yaml': release('    values: [values/prod]\n') },
      'values/prod',
      ['deny: true\n', 'deny: false\n'],
    ],
    [
      'values in JSON',
      { 'helmfile.d/1.yaml': release('    values: [../v.json]\n').replace('./charts', '../charts') },
      'v.json',
      ['{"deny": true}\n', '{"deny": false}\n'],
    ],
    [
      'values that are encrypted',
      { 'helmfile.yaml': release('    secrets: [s.enc]\n') },
      's.enc',
      ['deny: ENC[a]\n', 'deny: ENC[b]\n'],
    ],
    ...(
      [
        ['patches', '    jsonPatches: [fix/p.yml]\n'],
        ['patches in a list of lines', '    strategicMergePatches:\n      - fix/p.yml\n'],
        ['a transformer', '    transformers:\n      - ./fix/p.yml\n'],
      ] as const
    ).map(
      ([what, lines]) =>
        [what, { 'helmfile.yaml': release(lines) }, 'fix/p.yml', [patch('/admin'), patch('/')]] satisfies [
          string,
          Files,
          string,
          readonly [string, string],
        ],
    ),
    [
      'a base of templates',
      {
        'helmfile.d/10.yaml': `bases: [../base.gotmpl]\n${release('    inherit: [{ template: t }]\n').replace('./charts', '../charts')}`,
      },
      'base.gotmpl',
      [
        'templates: { t: { set: [{ name: deny, value: true }] } }\n',
        'templates: { t: { set: [{ name: deny, value: false }] } }\n',
      ],
    ],
    ['values of the mesh', ofIstio, 'env/prod.yaml', ['domain: a\n', 'domain: b\n']],
  ])('proves nothing where it changes: %s', async (_, base, path, sides) => {
    expect(await told(base, path, sides)).toMatch(
      new RegExp(`^CHANGE_UNREAD ${path.replaceAll('.', '\\.')} changes, and helmfile`),
    )
  })

  test.each<[string, Files, string, readonly [string, string]]>([
    ['another value of an environment', filled, 'env/prod.yaml', ['shut: true\ntag: a\n', 'shut: true\ntag: b\n']],
    ['a comment', filled, 'env/prod.yaml', ['# a\nshut: true\n', '# b\nshut: true\n']],
    ['a file that it does not take', filled, 'other/prod.json', ['{"shut": true}\n', '{"shut": false}\n']],
    [
      'a patch of a chart that decides nothing',
      { 'helmfile.yaml': 'releases:\n  - name: redis\n    chart: far/redis\n    jsonPatches: [fix/p.yml]\n' },
      'fix/p.yml',
      [patch('/admin'), patch('/')],
    ],
    [
      'a comment of a patch',
      { 'helmfile.yaml': release('    jsonPatches: [fix/p.yml]\n') },
      'fix/p.yml',
      [patch('/admin'), `# words\n${patch('/admin')}`],
    ],
    [
      'a file that no list of patches names',
      { 'helmfile.yaml': release('    jsonPatches: [fix/p.yml]\n') },
      'fix/q.yml',
      [patch('/admin'), patch('/')],
    ],
    [
      'values of a chart that decides nothing',
      { 'helmfile.yaml': 'releases:\n  - name: redis\n    chart: far/redis\n    values: [redis.yaml]\n' },
      'redis.yaml',
      ['replicas: 1\n', 'replicas: 2\n'],
    ],
  ])('is of no matter: %s', async (_, base, path, sides) => {
    expect(await told(base, path, sides)).toBe('')
  })
})
