import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { apply } from '../../src/commands/apply.js'
import { check } from '../../src/commands/check.js'
import { render } from '../../src/commands/render.js'
import { readObjects } from '../../src/manifests/read-objects.js'
import { openWorkshop, type Ran, type Workshop } from './local-job.js'

const configuration = (bindings: string, more = 'apply: { by: argocd }'): string => `version: 1
policies: [mesh/**/*.yaml, deploy/**/*.yaml]
environments:
  staging:
    namespace: shop
    cluster: { server: https://127.0.0.1:1, audience: https://k8s.example.com }
    gate: { newAccess: error, findings: error }
    ${more}
bindings:
${bindings}`
const deployer = `  - name: deployer
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get, "list"] }]
    access: [{ service: orders, ports: [8080], methods: [GET], paths: ["/yes", "/08:30", "/a,b"] }]
`
const reporter = `  - name: reporter
    permissions: [{ apiGroups: [""], resources: [pods], verbs: [get] }]
`
const mesh = {
  'mesh/service.yaml':
    'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { selector: { app: "yes" }, ports: [{ name: http, port: 8080 }] }\n',
  'mesh/orders.yaml':
    'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: orders, namespace: shop }\nspec:\n  selector: { matchLabels: { app: "yes" } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]\n',
}
const out = 'deploy/staging/meshgate'
const renderedNames = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(files).filter((path) => path.startsWith(out))

let shop: Workshop
beforeEach(async () => {
  shop = await openWorkshop({ ...mesh, 'meshgate.yaml': configuration(deployer) })
})
afterEach(() => shop.close())

const run = (
  options: { readonly check?: boolean; readonly out?: string; readonly state?: string } = {},
): Promise<Ran> =>
  shop.run(async (ports) =>
    render(ports, {
      folder: openGeneratedFolder(shop.folder, options.out ?? out),
      check: options.check === true,
      state: options.state,
    }),
  )

describe('the files', () => {
  test('hold one object each, in bytes that every reader takes for the same, and a second run changes nothing', async () => {
    const first = await run()
    expect(first).toMatchObject({ exitCode: 0 })
    const files = await shop.files()
    expect(renderedNames(files)).toEqual([
      `${out}/authorizationpolicy-meshgate-deployer-orders-4590b4a7.yaml`,
      `${out}/role-meshgate-deployer.yaml`,
      `${out}/rolebinding-meshgate-deployer-007ed0ff.yaml`,
      `${out}/serviceaccount-deployer.yaml`,
    ])
    const texts = Object.entries(files).filter(([path]) => path.startsWith(out))
    for (const [path, text] of texts) {
      expect(text.split('\n')[0]).toBe('# Written by meshgate render for environment "staging"')
      const read = readObjects([{ path, text, digest: path }], { selection: 'named' })
      expect(read.problems).toEqual([])
      // YAML 1.1, as kubectl, Argo CD and Flux read it.
      expect(parse(text, { version: '1.1' })).toEqual(JSON.parse(JSON.stringify(read.objects[0]?.content)))
      expect(text).not.toContain('applyset')
    }
    expect(texts[0]?.[1]).toContain('app: "yes"')
    const again = await run()
    expect(again.details).toEqual({
      files: texts.map(([path]) => ({ name: path.slice(out.length + 1), state: 'unchanged' })),
    })
    expect(await shop.files()).toEqual(files)
  })

  test('of a binding that is gone are removed, and nothing else in the folder is touched', async () => {
    await shop.write({ 'meshgate.yaml': configuration(deployer + reporter) })
    await run()
    const others = {
      [`${out}/kustomization.yml`]: 'resources: []\n',
      [`${out}/role-of-somebody.yaml`]: '# role\n',
      [`${out}/role-of-production.yaml`]: '# Written by meshgate render for environment "production"\n',
    }
    await shop.write({ ...others, 'meshgate.yaml': configuration(reporter) })
    const next = await run()
    expect(next.exitCode).toBe(0)
    const files = await shop.files()
    expect(renderedNames(files).map((path) => path.slice(out.length + 1))).toEqual([
      'kustomization.yml',
      'role-meshgate-reporter.yaml',
      'role-of-production.yaml',
      'role-of-somebody.yaml',
      expect.stringMatching(/^rolebinding-meshgate-reporter-/),
      'serviceaccount-reporter.yaml',
    ])
    expect(files).toMatchObject(others)
  })

  test('--check writes nothing: exit 1 and the names while they differ, 0 when they are committed', async () => {
    const before = await shop.files()
    const stale = await run({ check: true })
    expect(stale).toMatchObject({ exitCode: 1, errors: [{ code: 'RENDER_STALE' }] })
    expect(stale.log).toContain(`meshgate render --environment staging --out ${out}`)
    expect(await shop.files()).toEqual(before)
    await run()
    expect(await run({ check: true })).toMatchObject({ exitCode: 0, errors: [] })
  })

  test('what a binding needs of the cluster is named, and a folder can stand for it', async () => {
    await rm(join(shop.folder, 'mesh/service.yaml'))
    const run1 = await run()
    expect(run1).toMatchObject({ exitCode: 2, errors: [{ code: 'BINDING_SERVICE' }] })
    expect(run1.log).toContain('--state DIR')
    await shop.write({ 'snapshot/service.yaml': mesh['mesh/service.yaml'] })
    expect(await run({ state: join(shop.folder, 'snapshot') })).toMatchObject({ exitCode: 0 })
  })

  test('a rendered file that was broken by hand is mended', async () => {
    await run()
    const files = await shop.files()
    const path = `${out}/role-meshgate-deployer.yaml`
    await shop.write({ [path]: `${files[path]?.split('\n')[0]}\n{{` })
    expect(await run()).toMatchObject({ exitCode: 0 })
    expect(await shop.files()).toEqual(files)
  })

  test('its own ALLOW of an earlier run is not taken for somebody else’s', async () => {
    await run()
    await rm(join(shop.folder, 'mesh/orders.yaml'))
    expect((await run()).errors.map(({ code }) => code)).toEqual(['FIRST_ALLOW'])
  })
})

describe('what is somebody else’s', () => {
  const aside = 'generated/meshgate'

  test.each<[string, (workshop: Workshop) => Promise<void>]>([
    ['a file', (one) => one.write({ [`${aside}/serviceaccount-deployer.yaml`]: 'kind: ServiceAccount\n' })],
    [
      'a file of another environment',
      (one) =>
        one.write({
          [`${aside}/serviceaccount-deployer.yaml`]: '# Written by meshgate render for environment "production"\n',
        }),
    ],
    [
      'a link',
      async (one) => {
        await one.write({ 'outside.yaml': '# Written by meshgate render for environment "staging"\n' })
        await mkdir(join(one.folder, aside), { recursive: true })
        await symlink(join(one.folder, 'outside.yaml'), join(one.folder, aside, 'serviceaccount-deployer.yaml'))
      },
    ],
    [
      'a file that says it later than on its first line',
      (one) => one.write({ [`${aside}/serviceaccount-deployer.yaml`]: '\n# Written by meshgate render' }),
    ],
    ['a folder', (one) => one.write({ [`${aside}/serviceaccount-deployer.yaml/x`]: '' })],
    ['a file that differs in case', (one) => one.write({ [`${aside}/ServiceAccount-deployer.yaml`]: '' })],
  ])('%s stops it before the first write', async (_, prepare) => {
    await prepare(shop)
    const before = await shop.files()
    expect(await run({ out: aside })).toMatchObject({ exitCode: 2, errors: [{ code: 'RENDER_FOREIGN_FILE' }] })
    expect(await shop.files()).toEqual(before)
  })

  test.each<[string, string, (workshop: Workshop) => Promise<void>]>([
    [
      'a folder that is a link',
      aside,
      async (one) => {
        await one.write({ 'elsewhere/x': '', 'generated/x': '' })
        await symlink(join(one.folder, 'elsewhere'), join(one.folder, aside))
      },
    ],
    [
      'a link on the way',
      aside,
      async (one) => {
        await one.write({ 'elsewhere/x': '' })
        await symlink(join(one.folder, 'elsewhere'), join(one.folder, 'generated'))
      },
    ],
    ['..', 'mesh/../../elsewhere', () => Promise.resolve()],
    ['a file', 'meshgate.yaml', () => Promise.resolve()],
  ])('%s is refused', async (_, path, prepare) => {
    await prepare(shop)
    const before = await shop.files()
    expect(await run({ out: path })).toMatchObject({ exitCode: 2, errors: [{ code: 'OUTPUT_PATH' }] })
    expect(await shop.files()).toEqual(before)
  })
})

describe('check, where Argo CD applies the files', () => {
  const checked = (): Promise<Ran> => shop.run((ports) => check(ports))
  const judged = ({ plans }: Ran) => {
    const [plan] = plans
    return {
      verdict: plan?.reviewed.access.verdict,
      rules: plan?.reviewed.findings.filter(({ introduced }) => introduced).map(({ rule }) => rule),
      passed: plan?.reviewed.gate.passed,
      rendered: plan?.reviewed.rendered.length,
    }
  }
  const commit = (): void => {
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'x')
  }

  test('judges the files: a binding without them gains nothing and is said, with them it gains what they grant', async () => {
    await shop.write({ 'meshgate.yaml': configuration('  []\n') })
    commit()
    await shop.write({ 'meshgate.yaml': configuration(deployer) })
    expect(judged(await checked())).toEqual({
      verdict: 'equivalent',
      rules: ['GIT-001', 'GIT-001', 'GIT-001', 'GIT-001'],
      passed: false,
      rendered: 0,
    })
    await run()
    expect(judged(await checked())).toEqual({ verdict: 'more permissive', rules: [], passed: false, rendered: 0 })
    // Merged bindings whose files come later: the files are what grants.
    await rm(join(shop.folder, out), { recursive: true })
    commit()
    await run()
    expect(judged(await checked())).toMatchObject({ verdict: 'more permissive' })
    commit()
    expect(judged(await checked())).toEqual({ verdict: 'equivalent', rules: [], passed: true, rendered: 0 })
    // An edit by hand is what counts, and does not go unseen.
    const path = `${out}/authorizationpolicy-meshgate-deployer-orders-4590b4a7.yaml`
    await shop.write({ [path]: (await shop.read(path)).replace('- GET', '- POST') })
    expect(judged(await checked())).toMatchObject({ verdict: 'incomparable', rules: ['GIT-001'] })
  })

  test('a file without its binding still grants, and is said', async () => {
    await run()
    commit()
    await shop.write({ 'meshgate.yaml': configuration('  []\n') })
    const run1 = await checked()
    expect(judged(run1)).toMatchObject({ verdict: 'equivalent', passed: false })
    expect(judged(run1).rules).toHaveLength(4)
  })

  test('where meshgate applies, a file of the same name does not hide what apply would write', async () => {
    await shop.write({ 'meshgate.yaml': configuration('  []\n', '') })
    commit()
    await run()
    await shop.write({ 'meshgate.yaml': configuration(deployer, '') })
    await run()
    const path = `${out}/authorizationpolicy-meshgate-deployer-orders-4590b4a7.yaml`
    await shop.write({ [path]: (await shop.read(path)).replace('- GET', '- OPTIONS') })
    const { plans } = await checked()
    expect(JSON.stringify(plans[0]?.reviewed.access.destinations)).toContain('GET')
    expect(JSON.stringify(plans[0]?.reviewed.access.destinations)).not.toContain('OPTIONS')
  })

  test('apply refuses with the tool’s name, before it asks anybody', async () => {
    commit()
    const refused = await shop.run((ports) => apply(ports))
    expect(refused).toMatchObject({ exitCode: 2, errors: [{ code: 'APPLY_GITOPS' }] })
    expect(refused.log).toContain(
      'Argo CD applies environment "staging" from the repository: meshgate writes nothing there',
    )
  })
})
