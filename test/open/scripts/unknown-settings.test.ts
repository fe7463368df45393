import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const objects: Files = {
  'k8s/api.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n',
  'k8s/deny.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n',
}

const told = async (path: string, before: string, after: string): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...objects, [path]: before }, { [path]: after })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

describe('settings of a tool that nobody knows', () => {
  test.each([
    ['a switch', 'ship.yml', 'source: k8s/\nenabled: true\n', 'source: k8s/\nenabled: false\n', 'enabled: false'],
    ['a folder without a slash', 'ship.yml', 'source: k8s\nenabled: true\n', 'source: k8s\n', 'enabled: true'],
    [
      'what is left out',
      'ship.toml',
      'dir = "k8s"\nwithout = []\n',
      'dir = "k8s"\nwithout = ["deny"]\n',
      'without = ["deny"]',
    ],
    [
      'a member of the same part',
      'stages.yaml',
      'prod:\n  from: k8s/deny.yaml\n  when: always\n',
      'prod:\n  from: k8s/deny.yaml\n  when: asked\n',
      'when: asked',
    ],
    [
      'a cluster, in JSON',
      'stages.json',
      '{\n  "prod": {\n    "from": "k8s/",\n    "cluster": "a"\n  }\n}\n',
      '{\n  "prod": {\n    "from": "k8s/",\n    "cluster": "b"\n  }\n}\n',
      '"cluster": "b"',
    ],
  ])('may say whether and how policies that they name are applied: %s', async (_, path, before, after, line) => {
    expect(await told(path, before, after)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${path.replace('.', '\\.')}:\\d+ changes \`${line.replaceAll(/[[\]]/g, '\\$&')}\`,? beside k8s/deny\\.yaml`,
        ),
      ),
    ])
  })

  test.each([
    ['a word for people', 'ship.yml', 'source: k8s/\ndescription: a\n', 'source: k8s/\ndescription: b\nowner: us\n'],
    ['a comment', 'ship.yml', 'source: k8s/\n', '# of us\nsource: k8s/\n\n'],
    ['an image and its version', 'ship.toml', 'dir = "k8s"\nversion = "1"\n', 'dir = "k8s"\nversion = "2"\n'],
    ['limits', 'ship.yml', 'dir: k8s\nlimits:\n  a: 1\n', 'dir: k8s\nlimits:\n  a: 2\n'],
    [
      'a part that names none',
      'stages.yaml',
      'prod:\n  from: k8s/deny.yaml\nother:\n  a: 1\n',
      'prod:\n  from: k8s/deny.yaml\nother:\n  a: 2\n',
    ],
    ['another order', 'ship.yml', 'dir: k8s\na: 1\nb: 2\n', 'b: 2\na: 1\ndir: k8s\n'],
    ['what looks at code', '.golangci.yaml', 'paths: [k8s/]\nfail: true\n', 'paths: [k8s/]\nfail: false\n'],
    [
      'in a package of another repository',
      'vendor/github.com/acme/ship/ship.yml',
      'source: ../../../../k8s/\nenabled: true\n',
      'source: ../../../../k8s/\nenabled: false\n',
    ],
    ['a scanner', '.trivy.yaml', 'scan: k8s/\nfail: true\n', 'scan: k8s/\nfail: false\n'],
    ['names that are no files', 'ship.yml', 'dir: src\na: 1\n', 'dir: src\na: 2\n'],
  ])('are nothing where what changes is %s', async (_, path, before, after) => {
    expect(await told(path, before, after)).toEqual([])
  })

  test('are told by the line that changes, and not by another one of the same words', async () => {
    const before = 'stage:\n  from: k8s/\n  when:\n  - always\nprod:\n  from: k8s/\n  when:\n  - merged\n'
    const [text] = await told('stages.yaml', before, before.replace('- merged', '- merged\n  - always'))
    expect(text).toContain('stages.yaml:9 changes `- always` beside k8s/deny.yaml')
  })
})
