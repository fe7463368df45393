import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const namespace = (name: string): string => `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name} }\n`
const pods = (name: string, space: string, more = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: ${space}${more} }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec: { containers: [{ name: c, image: i, ports: [{ containerPort: 8080 }] }] }\n`
const deny = (name: string, space: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: ${space} }\nspec: { action: DENY, rules: [{ to: [{ operation: { paths: [/admin] } }] }] }\n`

/** Two teams, each with a kustomization of its own. */
const team = (name: string): Files => ({
  [`teams/${name}/kustomization.yaml`]: 'resources: [namespace.yaml, api.yaml, deny.yaml]\n',
  [`teams/${name}/namespace.yaml`]: namespace(name),
  [`teams/${name}/api.yaml`]: pods('api', name),
  [`teams/${name}/deny.yaml`]: deny('deny', name),
})
const without = (files: Files): Readonly<Record<string, undefined>> =>
  Object.fromEntries(Object.keys(files).map((path) => [path, undefined]))

const verdicts = async (
  before: Files,
  after: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> => {
  const { plans } = await compareCommits(before, after, { renderer: kustomizeInMemory })
  return plans.map((plan) => verdictOf(plan))
}
const both = { ...team('search'), ...team('billing') }

describe('a namespace that goes with all that a repository holds of it', () => {
  test('opens nothing', async () => {
    expect(await verdicts(both, without(team('billing')))).toEqual(['equivalent'])
  })

  test('opens nothing in plain files', async () => {
    const plain = {
      'a/billing.yaml': `${namespace('billing')}---\n${pods('api', 'billing')}---\n${deny('deny', 'billing')}`,
    }
    expect(await verdicts({ 'a/search.yaml': deny('deny', 'search'), ...plain }, without(plain))).toEqual([
      'equivalent',
    ])
  })

  test.each<[string, Files, Readonly<Record<string, string | undefined>>]>([
    [
      'its Namespace stays',
      both,
      {
        'teams/billing/deny.yaml': undefined,
        'teams/billing/api.yaml': undefined,
        'teams/billing/kustomization.yaml': 'resources: [namespace.yaml]\n',
      },
    ],
    [
      'the policy goes alone',
      both,
      {
        'teams/billing/deny.yaml': undefined,
        'teams/billing/kustomization.yaml': 'resources: [namespace.yaml, api.yaml]\n',
      },
    ],
    [
      'a workload there stays in another unit',
      { ...both, 'more/api.yaml': pods('more', 'billing') },
      without(team('billing')),
    ],
    [
      'a script still names it',
      { ...both, 'deploy.sh': '#!/bin/sh\nkubectl apply -n billing -f https://a.example.com/api.yaml\n' },
      without(team('billing')),
    ],
    [
      'a values file still names it',
      { ...both, 'release/values.yaml': 'spaces: [billing]\n' },
      without(team('billing')),
    ],
    [
      'its workload is kept',
      {
        ...both,
        'teams/billing/api.yaml': pods(
          'api',
          'billing',
          ', annotations: { argocd.argoproj.io/sync-options: Prune=false }',
        ),
      },
      without(team('billing')),
    ],
  ])('may open something where %s', async (_, before, after) => {
    const found = await verdicts(before, after)
    expect(found.some((one) => one === 'more permissive' || one === 'cannot prove')).toBe(true)
  })
})
