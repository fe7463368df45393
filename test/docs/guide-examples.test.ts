import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { check } from '../../src/commands/check.js'
import type { OfflinePorts } from '../../src/command-line/offline-ports.js'
import { render } from '../../src/commands/render.js'
import { test as runTests } from '../../src/commands/test.js'
import { openWorkshop, type Ran, type Workshop } from '../commands/local-job.js'

/** The YAML of a guide, block by block. */
const blocks = (guide: string): readonly string[] =>
  [...readFileSync(`docs/guides/${guide}.md`, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
const only = (guide: string, wanted: RegExp): string => {
  const [found, ...others] = blocks(guide).filter((text) => wanted.test(text))
  if (found === undefined || others.length > 0) throw new Error(`${guide} has not one block with ${wanted.source}`)
  return found
}

const within = async (
  files: Readonly<Record<string, string>>,
  work: (shop: Workshop) => Promise<void>,
): Promise<void> => {
  const shop = await openWorkshop(files)
  try {
    shop.git('add', '.')
    shop.git('commit', '-qm', 'first')
    await work(shop)
  } finally {
    await shop.close()
  }
}

const policies = only('request-tests', /^kind: AuthorizationPolicy$/m)

describe('`tests` of the guide', () => {
  const configuration = only('request-tests', /^tests:$/m)
  const unused = (): never => {
    throw new Error('tests of the working tree read no other folder')
  }
  const run = (shop: Workshop): Promise<Ran> =>
    shop.run((job) => {
      const ports: OfflinePorts = {
        version: job.version,
        output: job.output,
        clock: job.clock,
        readFolder: unused,
        readText: unused,
        readLines: unused,
        print: () => Promise.resolve(),
        answer: () => Promise.resolve(),
      }
      return runTests(job, ports, { state: undefined, junit: undefined, json: false })
    })

  test('pass with the policies that it shows', () =>
    within({ 'meshgate.yaml': configuration, 'mesh/orders.yaml': policies }, async (shop) => {
      expect(await run(shop)).toMatchObject({ exitCode: 0, errors: [] })
    }))

  test('fail where the policy lets somebody else in', () =>
    within({ 'meshgate.yaml': configuration, 'mesh/orders.yaml': policies }, async (shop) => {
      await shop.write({ 'mesh/orders.yaml': policies.replace('[cluster.local/ns/web/sa/web]', "['*']") })
      expect(await run(shop)).toMatchObject({ exitCode: 1 })
    }))
})

describe('`mesh` of the guide', () => {
  const configuration = only('cluster', /^mesh: /m)
  const assumptions = async (shop: Workshop): Promise<readonly string[]> => {
    await shop.write({ 'mesh/orders.yaml': policies.replace('[GET]', '[GET, PUT]') })
    const { plans } = await shop.run(check)
    return plans.flatMap(({ observed }) => observed.assumptions)
  }

  test('says what would be assumed without it', async () => {
    const unknown = /version of Istio is not known/
    await within({ 'meshgate.yaml': configuration, 'mesh/orders.yaml': policies }, async (shop) => {
      expect((await assumptions(shop)).filter((text) => unknown.test(text))).toEqual([])
    })
    const without = configuration.replace(/^mesh: .*\n/m, '').replace(/, mesh: \{[^}]*\}/, '')
    await within({ 'meshgate.yaml': without, 'mesh/orders.yaml': policies }, async (shop) => {
      expect((await assumptions(shop)).filter((text) => unknown.test(text)).length).toBeGreaterThan(0)
    })
  })
})

describe('what the protected branch has to allow', () => {
  const configuration = only('bindings', /firstAllow: true/)
  const objects = `apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop-staging }
spec: { selector: { app: orders }, ports: [{ name: http, port: 8080 }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: pod-reader }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get, list] }]
`
  const run = async (text: string): Promise<readonly string[]> => {
    let codes: readonly string[] = []
    await within({ 'meshgate.yaml': text, 'mesh/objects.yaml': objects }, async (shop) => {
      const folder = openGeneratedFolder(shop.folder, join('mesh', 'generated'))
      const ran = await shop.run((job) => render(job, { folder, check: false, state: undefined }))
      codes = ran.errors.map(({ code }) => code)
    })
    return codes
  }

  test('is allowed with the three keys of the guide', async () => expect(await run(configuration)).toEqual([]))

  test.each([
    [/ +clusterRoles: .*\n/, 'ESCALATION'],
    [/ +wildcards: .*\n/, 'WILDCARD'],
    [/ +firstAllow: .*\n/, 'FIRST_ALLOW'],
  ])('without %s it is refused: %s', async (key, code) => {
    expect(configuration).toMatch(key)
    expect(await run(configuration.replace(key, ''))).toContain(code)
  })
})
