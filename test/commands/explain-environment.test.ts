import { afterEach, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { readCommandLine } from '../../src/commands/command-line.js'
import type { Inputs } from '../../src/open/run.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { readKinds } from '../../src/mesh/kinds.js'
import { writeSnapshot } from '../../src/mesh/snapshot/write.js'
import type { Plan } from '../../src/plan/plan.js'
import { objectsOf } from '../review/report/samples.js'
import { kustomizeInMemory } from '../open/kustomize-in-memory.js'
import { noInputs, openWorkshop, type Workshop } from './local-job.js'
import { shellOf } from './support.js'

let shop: Workshop
afterEach(async () => {
  await shop.close()
})

const policy = (from: string, domain = 'mesh.example'): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: orders }\nspec:\n  selector: { matchLabels: { app: orders } }\n  rules: [{ from: [{ source: { principals: [${domain}/ns/${from}] } }] }]\n`
const service =
  'apiVersion: v1\nkind: Service\nmetadata: { name: orders }\nspec: { selector: { app: orders }, ports: [{ port: 8080 }] }\n'
const renderer = () => Promise.resolve(kustomizeInMemory)
const configuration = (environment: string): string =>
  `version: 1\nmesh: { trustDomain: mesh.example }\nenvironments:\n  production:\n    namespace: shop\n    ${environment}\n    gate: { newAccess: warn }\n`

/** A line of the log or the comment, run in the same checkout: a folder is relative to it. */
const paste = async (line: string): Promise<readonly [number, string]> => {
  const inCheckout = line.replace('--snapshot ', `--snapshot ${shop.folder}/`)
  const words = [...inCheckout.matchAll(/(?:[^\s']|'[^']*')+/g)].map(([word]) => word.replaceAll("'", ''))
  const invocation = await readCommandLine(words.slice(1), noInputs, '0')
  if (invocation.kind !== 'run') throw new Error(line)
  let said = ''
  const { exitCode } = await shop.run(
    (run) => {
      const shell = shellOf({ job: () => Promise.resolve({ ...run, renderer }) })
      return invocation.run({ ...shell, offline: { ...shell.offline, print: async (text) => void (said += text) } })
    },
    { inputs: invocation.inputs },
  )
  return [exitCode, said.split(/\s/, 1)[0] ?? '']
}

/** Every line to try of a change, in log and comment, with what it answers. */
const answersOf = async (inputs: Partial<Inputs> = {}): Promise<readonly (readonly [string, number, string])[]> => {
  const { log, plans } = await shop.run((run) => check({ ...run, renderer }), { inputs })
  return pasteAll(log, plans)
}

/** What each line answers that a log or the comment of these plans prints. */
const pasteAll = async (
  log: string,
  plans: readonly Plan[],
): Promise<readonly (readonly [string, number, string])[]> => {
  const meta = { base: 'main', head: 'worktree', firstRun: false, docsBase: 'https://github.example.com/docs' }
  const { body } = renderComment(plans, meta, 65_536)
  const lines = [log, body].flatMap((text) =>
    [...text.matchAll(/(meshgate explain .*)$/gm)].map(([, line = '']) => line),
  )
  if (lines.length < 4) throw new Error(log)
  const answers: (readonly [string, number, string])[] = []
  for (const line of new Set(lines)) answers.push([line, ...(await paste(line))])
  return answers
}

describe('lines to try of a configured environment run as they are printed', () => {
  const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
    shop = await openWorkshop(files)
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'base')
  }
  const expectAnswers = (answers: readonly (readonly [string, number, string])[], words: string): void => {
    for (const [line, code, verdict] of answers) {
      expect(line).toContain(` ${words} `)
      expect([line, code, verdict]).toEqual([line, 0, line.includes('/sa/web') ? 'deny' : 'allow'])
    }
    expect(new Set(answers.map(([, , verdict]) => verdict))).toEqual(new Set(['allow', 'deny']))
  }

  test('with a unit, whose objects name no namespace', async () => {
    await open({
      'meshgate.yaml': configuration('unit: { path: overlays/production }'),
      'base/kustomization.yaml': 'resources: [policies.yaml, service.yaml]\n',
      'base/policies.yaml': policy('shop/sa/web'),
      'base/service.yaml': service,
      'overlays/production/kustomization.yaml': 'resources: [../../base]\n',
      'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
    })
    await shop.write({ 'base/policies.yaml': policy('jobs/sa/batch') })
    expectAnswers(await answersOf(), '--environment production')
  })

  test('with a list of files beside those of another environment', async () => {
    await open({
      'meshgate.yaml': configuration('policies: ["mesh/production/*.yaml"]'),
      'mesh/production/policies.yaml': policy('shop/sa/web'),
      'mesh/production/service.yaml': service,
      'mesh/staging/policies.yaml': policy('*'),
      'other/kustomization.yaml': 'resources: [../mesh/staging/policies.yaml]\n',
    })
    await shop.write({ 'mesh/production/policies.yaml': policy('jobs/sa/batch') })
    expectAnswers(await answersOf(), '--environment production')
  })

  test('with a configuration of another name', async () => {
    await open({
      'deploy/mesh.yaml': configuration('policies: ["mesh/*.yaml"]'),
      'mesh/policies.yaml': policy('shop/sa/web'),
      'mesh/service.yaml': service,
    })
    await shop.write({ 'mesh/policies.yaml': policy('jobs/sa/batch') })
    const answers = await answersOf({ config: 'deploy/mesh.yaml' })
    expectAnswers(answers, '--environment production --config deploy/mesh.yaml')
  })

  /** A cluster that holds the Service, which no file of the repository does. */
  const taken = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      writeSnapshot({
        identity: { uid: 'c1', version: 'v1.30.0', server: 'https://127.0.0.1:6443' },
        state: {
          objects: objectsOf('service.yaml', service.replace('name: orders', 'name: orders, namespace: shop')),
          reads: readKinds.map(({ group, kind }) => ({ group, kind, namespace: '*', status: 'complete' as const })),
        },
        taken: '2026-11-01T12:00:00Z',
        istioVersion: '1.30.0',
        environment: 'production',
        tool: '0',
      }).map(({ path, text }) => [`${folder}/${path}`, text]),
    )
  const withSnapshot = async (): Promise<void> => {
    await open({
      'meshgate.yaml': configuration('policies: ["mesh/*.yaml"]\n    snapshot: { folder: taken, maxAge: 9999d }'),
      'mesh/policies.yaml': policy('shop/sa/web'),
      ...taken('taken'),
    })
    await shop.write({ 'mesh/policies.yaml': policy('jobs/sa/batch') })
  }

  test('with a snapshot of its cluster', async () => {
    await withSnapshot()
    expectAnswers(await answersOf(), '--environment production')
  })

  test('with a cluster, which is taken as a snapshot first', async () => {
    await withSnapshot()
    const { plans } = await shop.run(check)
    const live = plans.map((plan): Plan => {
      const observed: Plan['observed'] = { ...plan.observed }
      delete (observed as { snapshot?: unknown }).snapshot
      return { ...plan, observed }
    })
    const log = renderTerminal(live, { base: 'main', head: 'worktree', firstRun: false })
    const { body } = renderComment(live, { base: 'main', head: 'worktree', firstRun: false }, 65_536)
    for (const text of [log, body])
      expect(text).toMatch(/meshgate snapshot --environment production --out mesh-snapshot$/m)
    await shop.write({
      'meshgate.yaml': configuration('policies: ["mesh/*.yaml"]'),
      ...taken('mesh-snapshot'),
    })
    expectAnswers(await pasteAll(log, live), '--environment production --snapshot mesh-snapshot')
  })

  test('with two folders in place of its files', async () => {
    await open({
      'meshgate.yaml': configuration('policies: ["mesh/*.yaml"]'),
      'old/policies.yaml': policy('shop/sa/web'),
      'old/service.yaml': service,
      'new/policies.yaml': policy('jobs/sa/batch'),
      'new/service.yaml': service,
    })
    const answers = await answersOf({
      before: `${shop.folder}/old`,
      after: `${shop.folder}/new`,
      environment: 'production',
    })
    expectAnswers(answers, `--state ${shop.folder}/new --environment production`)
  })
})

test('a unit of nobody’s configuration keeps the namespace that the run was given', async () => {
  shop = await openWorkshop({
    'base/kustomization.yaml': 'resources: [policies.yaml, service.yaml]\n',
    'base/policies.yaml': policy('shop/sa/web', 'cluster.local'),
    'base/service.yaml': service,
  })
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'base')
  await shop.write({ 'base/policies.yaml': policy('jobs/sa/batch', 'cluster.local') })
  const answers = await answersOf({ namespace: 'shop' })
  for (const [line, code] of answers) {
    expect(line).toContain('--unit base --namespace shop ')
    expect(code).toBe(0)
  }
  expect(new Set(answers.map(([, , verdict]) => verdict))).toEqual(new Set(['allow', 'deny']))
})
