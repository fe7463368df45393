import { describe, expect, test } from '@jest/globals'
import type { Renderer } from '../../src/ports/renderer.js'
import { compareCommits } from './compare-commits.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: closed\nspec:\n  action: DENY\n  rules: [{}]\n'
const takesOne = 'resources:\n- closed.yaml\n'

/** Nothing can be rendered. */
const broken: Renderer = {
  render: () => Promise.resolve({ kind: 'failed', why: 'refused', text: 'no', remedy: 'Mend it.' }),
}

const reasonsOf = async (
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> => {
  const other = { 'other/kustomization.yaml': 'resources: [a.yaml]\n', 'other/a.yaml': 'kind: ConfigMap\n' }
  const { plans } = await compareCommits({ ...other, ...base }, head, { renderer: broken })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code }) => code))
}

const changes = (
  before: string,
  after: string,
  kustomization = takesOne,
): readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] => [
  { 'quay/kustomization.yaml': kustomization, 'quay/closed.yaml': before },
  { 'quay/closed.yaml': after },
]

describe('a kustomization that cannot be rendered, of which', () => {
  test.each([
    ['a file gets a comment', policy, `# shut\n${policy}`],
    [
      'a file gets the address of its schema',
      policy,
      `# yaml-language-server: $schema=https://example.com/a.json\n${policy}`,
    ],
    ['a file gets the mark of its document', policy, `---\n${policy}`],
    ['a comment takes another text', policy.replace('spec', '# a\nspec'), policy.replace('spec', '  # b\nspec')],
    ['a comment stands above a block', `# a\n${policy}  note: |\n    # x\n`, `${policy}  note: |\n    # x\n`],
  ])('%s: it holds what it held', async (_, before, after) => {
    expect(await reasonsOf(...changes(before, after))).toEqual([])
  })

  test.each([
    ['a file changes', policy, policy.replace('DENY', 'AUDIT')],
    ['a line becomes a comment', policy, policy.replace('  rules', '  # rules')],
    ['a comment stands in a block', `${policy}  note: |\n    # a\n`, `${policy}  note: |\n    # b\n`],
    [
      'a comment stands in a quoted text',
      `${policy}  note: "\n    # a\n    "\n`,
      `${policy}  note: "\n    # b\n    "\n`,
    ],
    ['a quote is escaped', `${policy}  note: "\\"\n    # a\n    "\n`, `${policy}  note: "\\"\n    # b\n    "\n`],
    [
      'quotes are mixed',
      `${policy}  n: {a: "it's", b: '\n    # a\n    '}\n`,
      `${policy}  n: {a: "it's", b: '\n    # b\n    '}\n`,
    ],
    ['ytt reads the comment', `#@ a = 1\n${policy}`, `#@ a = 2\n${policy}`],
    ['a setter stands in the comment', `# {"$imagepolicy": "a"}\n${policy}`, `# {"$imagepolicy": "b"}\n${policy}`],
    ['a variable stands in the comment', `# a\n${policy}`, `# \${A}\n${policy}`],
    ['a plugin reads the comment', `# a\n${policy}`, `# <path:a#b>\n${policy}`],
    ['a document is marked within', policy, policy.replace('spec', '---\nspec')],
  ])('%s: nothing is proven', async (_, before, after) => {
    expect(await reasonsOf(...changes(before, after))).toContain('NOT_RENDERED')
  })

  test.each([
    ['a generator takes it as text', `${takesOne}configMapGenerator:\n- name: a\n  files: [closed.yaml]\n`],
    ['a generator is named', `${takesOne}generators: [make.yaml]\n`],
    ['a chart takes it for its values', `${takesOne}helmCharts:\n- name: a\n  valuesFile: closed.yaml\n`],
  ])('a file gets a comment, and %s: nothing is proven', async (_, kustomization) => {
    expect(await reasonsOf(...changes(policy, `# shut\n${policy}`, kustomization))).toContain('NOT_RENDERED')
  })

  test.each([
    ['a ConfigMap', `${takesOne}configMapGenerator:\n- name: a\n  files: [board=https://example.com/board.json]\n`],
    [
      'a Secret',
      `${takesOne}secretGenerator:\n- name: a\n  literals: [a=b]\ngeneratorOptions: { disableNameSuffixHash: true }\n`,
    ],
  ])('a file gets a comment, and %s is made of something else: it holds what it held', async (_, kustomization) => {
    expect(await reasonsOf(...changes(policy, `# shut\n${policy}`, kustomization))).toEqual([])
  })

  test('a file gets a comment, and another one changes: nothing is proven', async () => {
    const [base, head] = changes(policy, `# shut\n${policy}`, 'resources:\n- closed.yaml\n- open.yaml\n')
    const open = policy.replace('closed', 'open')
    const both = { ...head, 'quay/open.yaml': open.replace('DENY', 'ALLOW') }
    expect(await reasonsOf({ ...base, 'quay/open.yaml': open }, both)).toContain('NOT_RENDERED')
  })

  test('a file gets a comment and another name: nothing is proven', async () => {
    const [base] = changes(policy, policy)
    const head = {
      'quay/closed.yaml': undefined,
      'quay/shut.yaml': `# shut\n${policy}`,
      'quay/kustomization.yaml': 'resources:\n- shut.yaml\n',
    }
    expect(await reasonsOf(base, head)).toContain('NOT_RENDERED')
  })
})
