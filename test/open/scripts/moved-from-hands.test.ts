import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>
type Change = Readonly<Record<string, string | undefined>>

const deny =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: shop }\nspec:\n  action: DENY\n  rules: [{ to: [{ operation: { paths: [/admin*] } }] }]\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  template:\n    metadata: { labels: { app: api } }\n    spec: { containers: [{ name: c, image: i }] }\n'

const told = async (before: Files, after: Change): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ 'k8s/api.yaml': pods, 'k8s/deny.yaml': deny, ...before }, after)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
}

const script = (line: string): Files => ({ 'deploy.sh': `#!/bin/sh\n${line}\n` })

describe('a policy that moves out of the files that a script hands to a cluster', () => {
  test.each<[string, Files, Change]>([
    ['another folder', script('kubectl apply -f k8s/'), { 'k8s/deny.yaml': undefined, 'policies/deny.yaml': deny }],
    ['a folder below', script('kubectl apply -f k8s/'), { 'k8s/deny.yaml': undefined, 'k8s/more/deny.yaml': deny }],
    [
      'another name, where files are named',
      { Makefile: 'deploy:\n\tkubectl apply -f k8s/api.yaml -f k8s/deny.yaml\n' },
      { 'k8s/deny.yaml': undefined, 'k8s/authz.yaml': deny },
    ],
    [
      'another ending, where files are taken by a pattern',
      script('for f in k8s/*.yaml; do kubectl apply -f "$f"; done'),
      { 'k8s/deny.yaml': undefined, 'k8s/deny.yml': deny },
    ],
    [
      'a file of many',
      {
        ...script('kubectl apply -f k8s/'),
        'k8s/all.yaml': `${pods.replaceAll('api', 'web')}---\n${deny.replaceAll('deny', 'other')}`,
      },
      { 'k8s/all.yaml': pods.replaceAll('api', 'web'), 'other/other.yaml': deny.replaceAll('deny', 'other') },
    ],
    [
      'a job of a pipeline',
      { '.gitlab-ci.yml': 'deploy:\n  script:\n    - kubectl apply -f k8s\n' },
      { 'k8s/deny.yaml': undefined, 'base/deny.yaml': deny },
    ],
  ])('proves nothing: %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([
      expect.stringMatching(
        /^AuthorizationPolicy shop (?:deny|other) moves from k8s\/\w+\.yaml, which .* hands to a cluster, to /,
      ),
    ])
  })

  test.each<[string, Files, Change]>([
    [
      'another name in the same folder',
      script('kubectl apply -f k8s/'),
      { 'k8s/deny.yaml': undefined, 'k8s/authz.yaml': deny },
    ],
    [
      'a folder below, which it takes in',
      script('kubectl apply -R -f k8s/'),
      { 'k8s/deny.yaml': undefined, 'k8s/more/deny.yaml': deny },
    ],
    [
      'a folder below, which a search finds',
      script('find k8s -name "*.yaml" | xargs -n1 kubectl apply -f'),
      { 'k8s/deny.yaml': undefined, 'k8s/more/deny.yaml': deny },
    ],
    [
      'the script goes with it',
      script('kubectl apply -f k8s/'),
      { 'k8s/deny.yaml': undefined, 'policies/deny.yaml': deny, ...script('kubectl apply -f k8s/ -f policies/') },
    ],
    [
      'another script hands the new place over',
      { ...script('kubectl apply -f k8s/'), 'scripts/policies.sh': 'kubectl apply -f policies/\n' },
      { 'k8s/deny.yaml': undefined, 'policies/deny.yaml': deny },
    ],
    ['nothing hands it over', script('echo k8s/'), { 'k8s/deny.yaml': undefined, 'policies/deny.yaml': deny }],
    [
      'a script of tests did',
      { 'tests/deploy.sh': 'kubectl apply -f k8s/\n' },
      { 'k8s/deny.yaml': undefined, 'policies/deny.yaml': deny },
    ],
    ['a workload moves', script('kubectl apply -f k8s/'), { 'k8s/api.yaml': undefined, 'apps/api.yaml': pods }],
  ])('says nothing where %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})

describe('a policy that moves where nothing says which folders are applied', () => {
  const moves = (from: string, to: string, text = deny): [Files, Change] => [
    { [from]: text },
    { [from]: undefined, [to]: text },
  ]
  const web = pods.replaceAll(/\bapi\b/g, 'web')
  const open = deny.replaceAll('deny', 'open')

  test.each<[string, Files, Change]>([
    ['to one of programs', ...moves('k8s/open.yaml', 'vendor/open.yaml', open)],
    ['from one that is put off by its name', ...moves('k8s-off/open.yaml', 'k8s/open.yaml', open)],
    ['to one that is put off by its first letter', ...moves('k8s/open.yaml', '_k8s/open.yaml', open)],
    ['to one of pages', ...moves('k8s/open.yaml', 'website/static/open.yaml', open)],
    ['to one of yesterday', ...moves('k8s/open.yaml', 'legacy/open.yaml', open)],
    ['from one of pages', ...moves('assets/open.yaml', 'k8s/open.yaml', open)],
    ['from one of other people', ...moves('third_party/open.yaml', 'k8s/open.yaml', open)],
    [
      'beside what is no object',
      { 'blog/post.yaml': 'title: x\n', ...moves('k8s/open.yaml', 'blog/open.yaml', open)[0] },
      moves('k8s/open.yaml', 'blog/open.yaml', open)[1],
    ],
  ])('proves nothing: %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([
      expect.stringMatching(/^AuthorizationPolicy shop open moves from .* and nothing here says that files of /),
    ])
  })

  test('proves nothing where it comes to what a script hands over', async () => {
    const [before, after] = moves('policies/open.yaml', 'k8s/open.yaml', open)
    expect(await told({ ...before, ...script('kubectl apply -f k8s/') }, after)).toEqual([
      expect.stringMatching(
        /^AuthorizationPolicy shop open moves from .*, which no script or pipeline here hands to a cluster, to /,
      ),
    ])
  })

  test.each<[string, Files, Change]>([
    ['to one of policies', ...moves('k8s/open.yaml', 'policies/open.yaml', open)],
    ['to the root', ...moves('k8s/open.yaml', 'open.yaml', open)],
    ['within one', ...moves('vendor/open.yaml', 'vendor/more/open.yaml', open)],
    [
      'to one with other objects',
      { 'ledger/web.yaml': web, ...moves('k8s/open.yaml', 'ledger/open.yaml', open)[0] },
      moves('k8s/open.yaml', 'ledger/open.yaml', open)[1],
    ],
    ['to the name of a namespace', ...moves('k8s/open.yaml', 'shop/open.yaml', open)],
    [
      'a folder that is renamed with all of its files',
      { 'blog/web.yaml': web, 'blog/open.yaml': open },
      { 'blog/web.yaml': undefined, 'blog/open.yaml': undefined, 'stuff/web.yaml': web, 'stuff/open.yaml': open },
    ],
    [
      'both of them by a script',
      { ...moves('vendor/open.yaml', 'k8s/open.yaml', open)[0], ...script('kubectl apply -R -f k8s/ -f vendor/') },
      moves('vendor/open.yaml', 'k8s/open.yaml', open)[1],
    ],
  ])('says nothing: %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([])
  })
})
