import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy = (namespace: string, more = ''): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: one
  namespace: ${namespace}
spec:
  action: DENY
  rules:
  - from:
    - source:
        notNamespaces: ['${more === '' ? 'a' : more}']
`
const ytt = `#@ load("/names.star", "system")\n---\n${policy('#@ system()')}`
// Beside a chart the plain files are one unit of several.
const chart: Files = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', 'c/templates/a.yaml': 'kind: A\n' }
const reading = (names: string): string =>
  `#@ load("@ytt:data", "data")\n---\n${policy('shop').replace(/notNamespaces: .*/, `notNamespaces: #@ ${names}`)}`
const named = (word: string): string => `def ${word}():\n  return "shop"\nend\n`

const reasons = async (base: Files, head: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...chart, ...base }, head, { renderer: chartsInMemory })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}
const fed = (path: string) => [
  expect.stringMatching(new RegExp(`^CHANGE_UNREAD .*the change touches ${path}, which may say with what`)),
]

describe('a file by which a policy is filled in changes what the policy becomes', () => {
  test.each<[string, Files, Readonly<Record<string, string | undefined>>, string]>([
    [
      'functions of ytt',
      { 'y/a.yml': ytt, 'y/names.star': named('system') },
      { 'y/names.star': named('system').replace('shop', 'open') },
      'y/names.star',
    ],
    [
      'functions that functions load',
      { 'y/a.yml': ytt, 'y/names.star': `load("/more.star", "x")\n${named('system')}`, 'y/more.star': named('x') },
      { 'y/more.star': named('x').replace('shop', 'open') },
      'y/more.star',
    ],
    [
      'a list of names',
      { 'p/a.yaml': policy('shop', '<<__team__>>'), 'setup.conf': '<<__team__>>=a\n' },
      { 'setup.conf': '<<__team__>>=b\n' },
      'setup.conf',
    ],
    [
      'a list for what a kustomization takes',
      {
        'k/kustomization.yaml': 'resources: [a.yaml]\n',
        'k/a.yaml': policy('shop', '${TEAM}'),
        'prod.env': 'TEAM=a\n',
      },
      { 'prod.env': 'TEAM=b\n' },
      'prod.env',
    ],
    [
      'a list that goes',
      { 'p/a.yaml': policy('shop', '${TEAM}'), 'prod.env': 'TEAM=a\n' },
      { 'prod.env': undefined },
      'prod.env',
    ],
    [
      'a text that a template of ytt reads by its name',
      { 'y/a.yml': reading('data.read("names.txt")'), 'y/names.txt': 'a\n' },
      { 'y/names.txt': 'b\n' },
      'y/names.txt',
    ],
    [
      'a text that a loaded function reads',
      {
        'y/a.yml': ytt,
        'y/names.star': 'load("@ytt:data", "data")\ndef system():\n  return data.read("names.data")\nend\n',
        'y/names.data': 'shop',
      },
      { 'y/names.data': 'open' },
      'y/names.data',
    ],
    [
      'one of the texts that a template lists',
      { 'y/a.yml': reading('[data.read(f) for f in data.list("names")]'), 'y/names/one': 'a\n' },
      { 'y/names/one': undefined },
      'y/names/one',
    ],
    [
      'a text with functions in it',
      {
        'y/a.yml': ytt.replace('names.star', 'names.lib.yml'),
        'y/names.lib.yml': '#@ def system():\n#@   return "a"\n#@ end\n',
      },
      { 'y/names.lib.yml': '#@ def system():\n#@   return "b"\n#@ end\nx: b\n' },
      'y/names.lib.yml',
    ],
  ])('%s', async (_, base, head, path) => {
    expect(await reasons(base, head)).toEqual(fed(path))
  })

  test.each<[string, Files, Readonly<Record<string, string | undefined>>]>([
    [
      'functions that nothing loads',
      { 'y/a.yml': ytt, 'y/names.star': named('system'), 'y/b.star': named('x') },
      { 'y/b.star': named('y') },
    ],
    [
      'a comment among functions',
      { 'y/a.yml': ytt, 'y/names.star': named('system') },
      { 'y/names.star': `# words\n${named('system')}` },
    ],
    [
      'another name of a list',
      { 'p/a.yaml': policy('shop', '${TEAM}'), 'prod.env': 'TEAM=a\nCOLOR=red\n' },
      { 'prod.env': 'TEAM=a\nCOLOR=blue\n' },
    ],
    [
      'a list for what is no policy',
      {
        'p/a.yaml': policy('shop'),
        'p/b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: b }\ndata: { a: "${TEAM}" }\n',
        'prod.env': 'TEAM=a\n',
      },
      { 'prod.env': 'TEAM=b\n' },
    ],
    [
      'a text that no template reads',
      { 'y/a.yml': reading('data.read("names.txt")'), 'y/names.txt': 'a\n', 'y/other.txt': 'a\n' },
      { 'y/other.txt': 'b\n' },
    ],
    [
      'a text for what is no policy',
      {
        'y/a.yml': `${reading('data.read("names.txt")').replace('AuthorizationPolicy', 'Telemetry').replace('security', 'telemetry')}`,
        'y/names.txt': 'a\n',
      },
      { 'y/names.txt': 'b\n' },
    ],
    [
      'a text beside what lists those of another folder',
      { 'y/a.yml': reading('data.list("names")'), 'docs/names.txt': 'a\n' },
      { 'docs/names.txt': 'b\n' },
    ],
    [
      'a comment of the text itself',
      { 'y/a.yml': ytt, 'y/names.star': named('system') },
      { 'y/a.yml': `#! words\n${ytt}` },
    ],
  ])('but not %s', async (_, base, head) => {
    expect(await reasons(base, head)).toEqual([])
  })
})
