import { afterEach, expect, test } from '@jest/globals'
import { doctor } from '../../src/commands/doctor.js'
import type { Rendering } from '../../src/ports/renderer.js'
import { revisionsInMemory, type Files } from '../open/revisions-in-memory.js'
import { openWorkshop, type Ran, type Workshop } from './local-job.js'

let shop: Workshop
afterEach(() => shop.close())

const files = {
  'meshgate.yaml': 'version: 1\nenvironments: { production: { namespace: shop, unit: { path: deploy } } }\n',
  'deploy/Chart.yaml': 'apiVersion: v2\nname: deploy\nversion: 1.0.0\n',
  'deploy/templates/p.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: a, namespace: shop }\nspec: {}\n',
}
const said = async (rendering: Rendering): Promise<string> => {
  shop = await openWorkshop({ 'README.md': '# shop\n' })
  const { log } = await shop.run((run) =>
    doctor(
      {
        ...run,
        repository: () => Promise.resolve(revisionsInMemory(files, files)),
        renderer: () => Promise.resolve({ render: () => Promise.resolve(rendering) }),
      },
      { nodeVersion: '22.0.0' },
    ),
  )
  return log
}

test('a unit that does not render is no policy that can be read', async () => {
  const log = await said({
    kind: 'failed',
    why: 'refused',
    text: 'helm says: `Error: port is required`',
    remedy: 'Correct the files.',
  })
  expect(log).toMatch(/MISSING +production: policies: deploy was not rendered: .*port is required/)
  expect(log).not.toContain('objects can be read')
})

test('one that does is', async () => {
  const log = await said({ kind: 'rendered', text: files['deploy/templates/p.yaml'] })
  expect(log).toContain('1 objects can be read')
  expect(log).not.toContain('was not rendered')
})

test('a repository that runs meshgate nowhere is told so, and a workflow that does is named', async () => {
  const looked = async (more: Files): Promise<string> => {
    shop = await openWorkshop({ 'README.md': '# shop\n' })
    const all = { ...files, ...more }
    const { log } = await shop.run((run) =>
      doctor({ ...run, repository: () => Promise.resolve(revisionsInMemory(all, all)) }, { nodeVersion: '22.0.0' }),
    )
    await shop.close()
    return log
  }
  expect(await looked({})).toMatch(/absent +pipeline: there is no workflow .*\n +do: Run `meshgate init`/)
  expect(await looked({ '.github/workflows/build.yml': 'on: push\n' })).toMatch(
    /absent +pipeline: no workflow .* names meshgate/,
  )
  expect(
    await looked({ '.github/workflows/mesh.yml': 'jobs: { a: { steps: [{ uses: acme/meshgate@1 }] } }\n' }),
  ).toMatch(/ok +pipeline: \.github\/workflows\/mesh\.yml runs meshgate/)
})

const kustomized = {
  'deploy/base/kustomization.yaml': 'resources: [p.yaml]\n',
  'deploy/base/p.yaml': files['deploy/templates/p.yaml'],
  'deploy/prod/kustomization.yaml': 'resources: [../base]\n',
}
const saidWithoutConfiguration = async (rendering: Rendering, more: Files = {}): Promise<Ran> => {
  shop = await openWorkshop({ 'README.md': '# shop\n' })
  const all = { ...kustomized, ...more }
  return shop.run((run) =>
    doctor(
      {
        ...run,
        repository: () => Promise.resolve(revisionsInMemory(all, all)),
        renderer: () => Promise.resolve({ render: () => Promise.resolve(rendering) }),
      },
      { nodeVersion: '22.0.0' },
    ),
  )
}

test('without a configuration each unit that check finds is tried', async () => {
  const { log, exitCode } = await saidWithoutConfiguration({
    kind: 'failed',
    why: 'no tool',
    text: 'there is no kustomize and no kubectl on PATH',
    remedy: 'Install one of them.',
  })
  expect(log).toMatch(/MISSING +unit: deploy\/prod was not rendered: there is no kustomize/)
  expect(log).toContain('For check: 1 missing')
  expect(log).not.toContain('objects can be read')
  // Nothing gates without a configuration.
  expect(exitCode).toBe(0)
})

test('those that render are named, and files beside them are counted', async () => {
  const rendering: Rendering = { kind: 'rendered', text: files['deploy/templates/p.yaml'] }
  expect((await saidWithoutConfiguration(rendering)).log).toMatch(/ok +unit: 1 rendered: deploy\/prod\n/)
  await shop.close()
  const beside = { 'mesh/q.yaml': files['deploy/templates/p.yaml'].replace('name: a', 'name: q') }
  expect((await saidWithoutConfiguration(rendering, beside)).log).toMatch(/ok +policies: 1 objects can be read\n/)
})
