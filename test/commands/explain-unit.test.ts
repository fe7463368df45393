import { afterEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { readCommandLine } from '../../src/commands/command-line.js'
import { kustomizeInMemory } from '../open/kustomize-in-memory.js'
import { noInputs, openWorkshop, type Workshop } from './local-job.js'
import { shellOf } from './support.js'

let shop: Workshop
afterEach(async () => {
  await shop.close()
})

const policy = (from: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: orders }\nspec:\n  selector: { matchLabels: { app: orders } }\n  rules: [{ from: [{ source: { principals: [${from}] } }] }]\n`
const service =
  'apiVersion: v1\nkind: Service\nmetadata:\n  name: orders\nspec: { selector: { app: orders }, ports: [{ port: 8080 }] }\n'
const base = {
  'base/kustomization.yaml': 'resources: [policies.yaml, service.yaml]\n',
  'base/policies.yaml': policy('cluster.local/ns/shop/sa/web'),
  'base/service.yaml': service,
  'overlays/the shop/kustomization.yaml': 'namespace: shop\nresources: [../../base]\n',
}
const renderer = () => Promise.resolve(kustomizeInMemory)

/** The lines that the log of a run says to try, run in the same checkout. */
const paste = async (line: string): Promise<{ readonly exitCode: number; readonly said: string }> => {
  const words = [...line.matchAll(/(?:[^\s']|'[^']*')+/g)].map(([word]) => word.replaceAll("'", ''))
  const invocation = await readCommandLine(words.slice(1), noInputs, '0')
  if (invocation.kind !== 'run') throw new Error(line)
  let said = ''
  const { exitCode } = await shop.run((run) => {
    const shell = shellOf({ job: () => Promise.resolve({ ...run, renderer }) })
    return invocation.run({ ...shell, offline: { ...shell.offline, print: async (text) => void (said += text) } })
  })
  return { exitCode, said }
}

describe('`try:` of a repository of kustomizations', () => {
  test('runs as it is printed, and answers as the review says', async () => {
    shop = await openWorkshop(base)
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'base')
    await shop.write({ 'base/policies.yaml': policy('cluster.local/ns/jobs/sa/batch') })
    const { log, plans } = await shop.run((run) => check({ ...run, renderer }))
    const lines = [...log.matchAll(/try: (meshgate .*)$/gm)].map(([, line = '']) => line)
    expect(lines.some((line) => line.startsWith("meshgate explain --unit 'overlays/the shop' "))).toBe(true)
    expect(plans[0]?.reviewed.access.destinations.length).toBeGreaterThan(0)
    const answers = await Promise.all(lines.map(async (line) => [line.includes('/sa/web'), await paste(line)] as const))
    for (const [lost, { exitCode, said }] of answers)
      expect([exitCode, said.split(/\s/, 1)[0]]).toEqual([0, lost ? 'deny' : 'allow'])
    expect(new Set(answers.map(([lost]) => lost)).size).toBe(2)
  })

  test('a unit that is not there is named, with those that are', async () => {
    shop = await openWorkshop(base)
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'base')
    const { exitCode, errors } = await shop.run(async (run) => {
      const invocation = await readCommandLine(
        ['explain', '--unit', 'overlays/no', '--to', 'shop/orders:8080'],
        noInputs,
        '0',
      )
      if (invocation.kind !== 'run') throw new Error('no run')
      return invocation.run(shellOf({ job: () => Promise.resolve({ ...run, renderer }) }))
    })
    expect(exitCode).toBe(2)
    expect(errors).toMatchObject([
      { code: 'USAGE', received: 'overlays/no', expected: expect.stringContaining('overlays/the shop') },
    ])
  })
})
