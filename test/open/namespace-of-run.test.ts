import { expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { verdictOf } from '../../src/plan/verdict.js'
import { openFolder } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'

const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: own, namespace: shop }\nspec: { rules: [{ from: [{ source: { namespaces: [shop] } }] }] }\n'
const open =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: open }\nspec: { rules: [{}] }\n'

test('objects that name no namespace are of the one that the run says, in two folders', async () => {
  const folder = await openFolder()
  try {
    await folder.write({ 'before/a.yaml': pods, 'after/a.yaml': pods, 'after/b.yaml': open })
    const inputs = { before: `${folder.folder}/before`, after: `${folder.folder}/after` }
    const said = await folder.run(check, { inputs: { ...inputs, namespace: 'shop' } })
    expect(said.plans.map(verdictOf)).toEqual(['more permissive'])
    const other = await folder.run(check, { inputs })
    expect(other.plans.map(verdictOf)).toEqual(['equivalent'])
  } finally {
    await folder.close()
  }
})

test('and in two revisions', async () => {
  const revisions = [{ 'k8s/a.yaml': pods }, { 'k8s/b.yaml': open }] as const
  const said = await compareCommits(...revisions, { namespace: 'shop' })
  expect(said.plans.map(verdictOf)).toEqual(['more permissive'])
})
