import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { publicKey, signToken } from '../../src/demo/issuer.js'
import type { Plan } from '../../src/plan/plan.js'
import { portsOf, type Files } from '../commands/support.js'
import { revisionsInMemory } from '../open/revisions-in-memory.js'
import { githubPayload, key, now } from '../identity/support.js'
import { meta, samplePlans } from './plans.js'

const filesBelow = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.yaml$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(`${folder}/${path}`, 'utf8')]),
  )

/** What the merge-request job of GitHub answers about the two revisions of test/fixtures/shop. */
const shopPlans = async (): Promise<readonly Plan[]> => {
  const repository = revisionsInMemory(filesBelow('test/fixtures/shop/base'), filesBelow('test/fixtures/shop/head'))
  const { ports, said } = portsOf({ base: {}, head: {}, now: now * 1000 })
  const audience = 'https://mesh.example.com/production'
  const payload = { ...githubPayload, aud: audience, event_name: 'pull_request', sub: 'repo:acme/shop:pull_request' }
  const signed = signToken({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, payload, key.privateKey)
  const found = { key: publicKey(key), keysUrl: '', keys: [publicKey(key)] } as never
  const { plans } = await check({
    ...ports,
    context: {
      ...ports.context,
      platform: 'github',
      serverUrl: 'https://github.com',
      repository: { id: '456789', path: 'acme/shop', ownerId: '123456', visibility: 'private' },
      idToken: { kind: 'available' },
      event: 'pull_request',
    },
    repository: async () => ({
      ...repository,
      resolve: async (revisions) => ({ base: (await repository.resolve(revisions)).base, head: 'worktree' }),
    }),
    renderer: async () => ({ render: () => Promise.reject(new Error('plain files need no program')) }),
    keys: () => ({ find: async () => found }),
    tokens: () => ({ request: async () => signed }),
  })
  if (plans.length === 0) throw new Error(JSON.stringify(said.problems))
  return plans
}

/** Set MESHGATE_GOLDEN=write to write the plans anew; then read what changed before you commit it. */
test('the plans of the samples are what check says of the repository beside them', async () => {
  const plans = await shopPlans()
  const found = plans.map((plan) => ({ ...plan, observed: { ...plan.observed, base: meta.base, head: meta.head } }))
  for (const [name, some] of [
    ['gains', found.filter(({ reviewed }) => reviewed.environment === 'production')],
    ['environments', found],
    ['cannot-prove', found.filter(({ reviewed }) => reviewed.environment === 'staging')],
  ] as const) {
    if (process.env['MESHGATE_GOLDEN'] === 'write')
      writeFileSync(`test/fixtures/plans/${name}.json`, `${JSON.stringify(some, null, 2)}\n`)
    expect([name, JSON.parse(JSON.stringify(some))]).toEqual([name, samplePlans(name)])
  }
})
