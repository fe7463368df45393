import { mkdir, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../../src/commands/check.js'
import { openWorkshop, type Workshop } from '../../commands/local-job.js'

/** A text; one that begins with `-> ` is a link to what follows; undefined: nothing stands there any more. */
type State = Readonly<Record<string, string | undefined>>

const crane = `apiVersion: apps/v1
kind: Deployment
metadata: { name: crane, namespace: shop }
spec:
  selector: { matchLabels: { app: crane } }
  template: { metadata: { labels: { app: crane } }, spec: { containers: [{ name: crane, image: "a:1" }] } }
`
const policy = (name: string, action: string, path: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: crane } }
  action: ${action}
  rules: [{ to: [{ operation: { paths: ["${path}"] } }] }]
`
const closed = policy('deny', 'DENY', '/admin*')
const open = policy('deny', 'DENY', '/none')
const only = policy('docks', 'ALLOW', '/docks')
const all = policy('open', 'ALLOW', '*')

let shop: Workshop
beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

const put = async (state: State): Promise<void> => {
  for (const [path, text] of Object.entries(state)) {
    const at = join(shop.folder, path)
    await rm(at, { force: true })
    if (text === undefined) continue
    await mkdir(dirname(at), { recursive: true })
    if (text.startsWith('-> ')) await symlink(text.slice(3), at)
    else await shop.write({ [path]: text })
  }
}

const verdictOf = async (before: State, after: State): Promise<string | undefined> => {
  await put(before)
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'first')
  await put(after)
  const { plans } = await shop.run((run) => check(run))
  const verdicts = plans.map(({ reviewed }) => reviewed.access.verdict)
  return verdicts.find((verdict) => verdict !== 'equivalent') ?? 'equivalent'
}

const both = { 'k8s/crane.yaml': crane, 'policies/closed.yaml': closed, 'policies/open.yaml': open }
const linked = { ...both, 'k8s/deny.yaml': '-> ../policies/closed.yaml' }

describe('a link among files that are applied is the file that it leads to', () => {
  test.each<[string, State, State]>([
    ['turned to a weaker policy', linked, { 'k8s/deny.yaml': '-> ../policies/open.yaml' }],
    [
      'that brings what nobody deployed',
      { 'k8s/crane.yaml': crane, 'k8s/docks.yaml': only, 'examples/open.yaml': all },
      { 'k8s/open.yaml': '-> ../examples/open.yaml' },
    ],
    [
      'to what nobody deploys, which changes',
      {
        'k8s/crane.yaml': crane,
        'k8s/docks.yaml': '-> ../examples/docks.yaml',
        'examples/docks.yaml': only,
      },
      { 'examples/docks.yaml': policy('docks', 'ALLOW', '/*') },
    ],
    [
      'that goes',
      { 'k8s/crane.yaml': crane, 'policies/deny.yaml': closed, 'k8s/deny.yaml': '-> ../policies/deny.yaml' },
      { 'k8s/deny.yaml': undefined },
    ],
    ['in place of a file', { ...both, 'k8s/deny.yaml': closed }, { 'k8s/deny.yaml': '-> ../policies/open.yaml' }],
    ['that becomes a weaker file', linked, { 'k8s/deny.yaml': open }],
    [
      'through a link of a folder',
      { ...linked, current: '-> policies' },
      { 'k8s/deny.yaml': '-> ../current/open.yaml' },
    ],
  ])('one %s opens', async (_, before, after) => {
    expect(['more permissive', 'incomparable', 'cannot prove']).toContain(await verdictOf(before, after))
  })

  test.each<[string, State, State]>([
    ['a file in its place that says the same', linked, { 'k8s/deny.yaml': closed }],
    [
      'another way to the same file',
      { ...linked, current: '-> policies' },
      { 'k8s/deny.yaml': '-> ../policies/../policies/closed.yaml' },
    ],
    [
      'a copy of the same content',
      { ...linked, 'policies/other.yaml': closed },
      { 'k8s/deny.yaml': '-> ../policies/other.yaml' },
    ],
    [
      'a link of pages',
      { ...linked, 'docs/a.md': '# a\n', 'docs/b.md': '-> a.md' },
      { 'docs/b.md': '-> ../README.md' },
    ],
  ])('%s is no change', async (_, before, after) => {
    expect(await verdictOf(before, after)).toBe('equivalent')
  })

  test('one that leads out of the repository proves nothing', async () => {
    await put(linked)
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'first')
    await put({ 'k8s/deny.yaml': '-> ../../elsewhere.yaml' })
    const { plans, log } = await shop.run((run) => check(run))
    expect(plans.map(({ reviewed }) => reviewed.access.verdict)).not.toContain('equivalent')
    expect(log).toContain('symbolic link')
  })
})
