import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { renderComment } from '../../src/review/render-comment.js'
import { openWorkshop } from '../commands/local-job.js'
import { fillBlock } from './marked-block.js'
import { expectPage } from './written-page.js'

const policyHead = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: reports, namespace: shop }
`
const workload = `apiVersion: apps/v1
kind: Deployment
metadata: { name: reports, namespace: shop }
spec:
  selector: { matchLabels: { app: reports } }
  template:
    metadata: { labels: { app: reports } }
    spec: { containers: [{ name: reports, image: reports }] }
`

/** What a reader of the comment sees before anything is unfolded, without the graph and the last line's digest. */
const firstSight = (body: string): string => {
  const shown: string[] = []
  let folds = 0
  let fence = ''
  for (const line of body.split('\n')) {
    const [mark = ''] = /^(`{3,})/.exec(line) ?? []
    if (folds === 0 && mark !== '') fence = fence === '' ? mark : ''
    if (line === '<details>') folds += 1
    if (folds === 0 && fence === '' && mark === '' && !line.startsWith('Plan `')) shown.push(line)
    if (line === '</details>') folds -= 1
  }
  return shown
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

test("README's accident gets the comment that README shows", async () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, accident = ''] = /```yaml\n(spec:\n[^`]*- to:[^`]*`  to:`[^`]*)```/.exec(readme) ?? []
  expect(accident.trimEnd().split('\n')).toHaveLength(5)
  const before = accident.replace('    - to:', '      to:')
  expect(before).not.toBe(accident)
  const shop = await openWorkshop({ 'reports.yaml': policyHead + before, 'workloads.yaml': workload })
  try {
    shop.git('add', '.')
    shop.git('commit', '-qm', 'shop')
    await shop.write({ 'reports.yaml': policyHead + accident })
    const { plans } = await shop.run(check)
    const { body } = renderComment(plans, { base: 'HEAD', head: 'worktree', firstRun: false }, 65_536)
    const quoted = firstSight(body)
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}`))
    expectPage('README.md', fillBlock(readme, 'accident', quoted.join('\n')))
  } finally {
    await shop.close()
  }
})
