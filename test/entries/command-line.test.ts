import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { commandNames, commands } from '../../src/commands/table.js'
import { keepProcess } from '../../src/demo/runner/kept-process.js'
import { meshgate as startMeshgate, writeFiles, type CommandRun } from './command-line.js'
import { policy } from './policies.js'

const kept = keepProcess()

/** A process of its own where one reads its input or starts others; the rest is about what the program says. */
const meshgate: typeof startMeshgate = (words, options = {}) =>
  startMeshgate(words, options.input === undefined && words[0] !== 'demo' ? { ...options, kept } : options)

let root: string
let before: string
let after: string
let validate: (value: unknown) => string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meshgate-cli-'))
  before = join(root, 'before')
  after = join(root, 'after')
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { selector: { app: orders }, ports: [{ name: http, port: 8080 }] }\n'
  const strict =
    'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default, namespace: istio-system }\nspec: { mtls: { mode: STRICT } }\n'
  await writeFiles(before, {
    'service.yaml': service,
    'strict.yaml': strict,
    'mesh/orders.yaml': policy('orders', ['web']),
  })
  await writeFiles(after, {
    'service.yaml': service,
    'strict.yaml': strict,
    'mesh/orders.yaml': policy('orders', ['web', 'batch']),
  })
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false })
  ajv.addSchema(JSON.parse(await readFile('docs/schemas/plan.schema.json', 'utf8')) as object)
  const check = ajv.compile(JSON.parse(await readFile('docs/schemas/output.schema.json', 'utf8')) as object)
  validate = (value) => (check(value) ? '' : ajv.errorsText(check.errors))
})
afterAll(async () => {
  await kept.close()
  await rm(root, { recursive: true, force: true })
})

interface Printed {
  readonly command: string
  readonly exitCode: number
  readonly errors: readonly { readonly code: string; readonly where?: object; readonly remedy: string }[]
  readonly plans: readonly {
    readonly reviewed: { readonly environment: string | null; readonly access: { readonly verdict: string } }
  }[]
}

/** The one object on standard output, held to the published schema. */
const printed = ({ stdout, stderr, exitCode }: CommandRun): Printed => {
  expect({ lines: stdout.split('\n').length, stderr }).toMatchObject({ lines: 2 })
  const value = JSON.parse(stdout) as Printed
  expect(validate(value)).toBe('')
  expect(value.exitCode).toBe(exitCode)
  return value
}

describe('two folders', () => {
  test('check says who gains, on stderr for people and as one object for programs', async () => {
    const run = await startMeshgate(['check', '--before', before, '--after', after, '--json'])
    const { plans, errors } = printed(run)
    expect(run.exitCode).toBe(0)
    expect(errors).toEqual([])
    expect(plans).toMatchObject([{ reviewed: { environment: null, access: { verdict: 'more permissive' } } }])
    expect(run.stderr).toContain('Gains access')
    const same = await meshgate(['check', '--before', before, '--after', before])
    expect(same).toMatchObject({ exitCode: 0, stdout: '' })
    expect(same.stderr).toContain('access unchanged')
  })

  test('reports go where --report says', async () => {
    const report = join(root, 'report')
    const run = await meshgate(['check', '--before', before, '--after', after, '--report', report])
    expect(run.exitCode).toBe(0)
    expect(validate(JSON.parse(await readFile(join(report, 'plan.json'), 'utf8')))).toBe('')
    expect(JSON.parse(await readFile(join(report, 'meshgate.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  test('every place that is no plain YAML is told at once', async () => {
    const cases: readonly (readonly [string, string, number])[] = [
      ['apiVersion: v1\nkind: &k Service\nmetadata: { name: a, namespace: shop }\n', 'YAML_FEATURE', 2],
      ['apiVersion: v1\nkind: Service\nmetadata: { name: *a }\n', 'YAML_FEATURE', 3],
      ['apiVersion: v1\nkind: !!str Service\nmetadata: { name: a, namespace: shop }\n', 'YAML_FEATURE', 2],
      ['apiVersion: v1\nkind: Service\nmetadata:\n  <<: { name: a }\n', 'YAML_', 4],
      ['%YAML 1.1\n---\napiVersion: v1\nkind: Service\nmetadata: { name: a }\n', 'YAML_FEATURE', 1],
      ['apiVersion: v1\nkind: Service\nkind: Service\nmetadata: { name: a }\n', 'YAML_', 3],
      ['{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"__proto__":{}}', 'YAML_KEY', 1],
    ]
    const bad = await mkdtemp(join(root, 'bad-'))
    const path = (index: number): string => `case-${index}.${index === 6 ? 'json' : 'yaml'}`
    await writeFiles(bad, Object.fromEntries(cases.map(([text], index) => [path(index), text])))
    const run = await meshgate(['check', '--before', before, '--after', bad, '--json'])
    const { errors, plans } = printed(run)
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 2 })
    expect(plans).toEqual([])
    for (const [index, [, code, line]] of cases.entries()) {
      const own = errors.find(({ where }) => JSON.stringify(where).includes(path(index)))
      expect({ index, code: own?.code, where: own?.where }).toMatchObject({
        index,
        code: expect.stringMatching(new RegExp(`^${code}`)),
        where: { kind: 'file', line },
      })
      expect(own?.remedy).not.toBe('')
    }
  })

  test('one object twice, and not the same, is refused with its place', async () => {
    const bad = await mkdtemp(join(root, 'bad-'))
    await writeFiles(bad, {
      'mesh/orders.yaml': policy('orders', ['web']),
      'mesh/again.yaml': policy('orders', ['bob']),
    })
    const run = await meshgate(['check', '--before', before, '--after', bad, '--json'])
    expect(printed(run).errors[0]).toMatchObject({ code: 'DUPLICATE_OBJECT', where: { kind: 'file', line: 1 } })
    expect(run.exitCode).toBe(2)
  })

  test.each([
    [
      'a folder that is not there',
      ['check', '--before', '/nonexistent', '--after', '/nonexistent'],
      'FOLDER_UNREADABLE',
    ],
    ['one folder', ['check', '--before', '/nonexistent'], 'USAGE'],
    ['an unknown flag', ['check', '--befor', 'x'], 'USAGE'],
    ['an unknown command', ['chekc'], 'USAGE'],
    ['a base that a variable left empty', ['check', '--base', ''], 'USAGE'],
    ['a namespace of two words', ['check', '--namespace', 'sh op'], 'USAGE'],
    ['a namespace in capitals', ['check', '--namespace', 'Shop'], 'USAGE'],
    ['a base that is an option', ['check', '--base', '--upload-pack=x'], 'USAGE'],
  ])('%s: exit 2, one object', async (_, words, code) => {
    const run = await meshgate([...words, '--json'], { folder: root })
    expect(printed(run)).toMatchObject({ exitCode: 2, errors: [{ code }] })
  })
})

const hasGit = spawnSync('git', ['--version']).status === 0
const inGit = hasGit ? describe : describe.skip
inGit(hasGit ? 'a git checkout' : 'git is missing: `meshgate check` in a checkout is not tried', () => {
  const git = (folder: string, ...words: readonly string[]): void => {
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.com',
      '-c',
      'init.defaultBranch=main',
      '-c',
      'commit.gpgsign=false',
    ]
    const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: folder })
    if (status !== 0) throw new Error(String(stderr))
  }
  let checkout: string
  beforeAll(async () => {
    checkout = await mkdtemp(join(root, 'checkout-'))
    git(checkout, 'init', '-q')
    await writeFiles(checkout, { 'mesh/orders.yaml': policy('orders', ['web']) })
    git(checkout, 'add', '.')
    git(checkout, 'commit', '-q', '-m', 'first')
  })

  test('compares the last commit with the working tree', async () => {
    expect(printed(await meshgate(['check', '--json'], { folder: checkout })).plans).toMatchObject([
      { reviewed: { access: { verdict: 'equivalent' } } },
    ])
    await writeFile(join(checkout, 'mesh/orders.yaml'), policy('orders', ['web', 'batch']))
    const run = await meshgate(['check', '--json'], { folder: checkout })
    expect(printed(run).plans).toMatchObject([{ reviewed: { access: { verdict: 'more permissive' } } }])
    git(checkout, 'add', '.')
    git(checkout, 'commit', '-q', '-m', 'second')
    const back = await meshgate(['check', '--base', 'HEAD^1', '--json'], { folder: checkout })
    expect(printed(back).plans).toMatchObject([{ reviewed: { access: { verdict: 'more permissive' } } }])
  })

  test.each([
    ['an unknown key', 'version: 1\npolicy: []\n', 'CONFIG_KEY', 2, 1],
    ['a wrong type', 'version: 1\npolicies: mesh\n', 'CONFIG_TYPE', 2, 1],
    ['an empty environment', 'version: 1\nenvironments:\n  staging: {}\n', 'CONFIG_', 3, 3],
    [
      'a wildcard of trust',
      'version: 1\nenvironments:\n  staging:\n    namespace: shop\n    audience: https://mesh.example.com/x\n    trust: { check: { github: { repository_id: "1*", repository_owner_id: "2", event_name: [pull_request] } } }\n',
      'TRUST_',
      6,
      0,
    ],
    ['bad YAML', 'version: 1\npolicies: [\n', 'YAML', 3, 0],
  ])('meshgate.yaml with %s: exit 2, with file, line and column', async (_, text, code, line, column) => {
    const folder = await mkdtemp(join(root, 'config-'))
    git(folder, 'init', '-q')
    await writeFiles(folder, { 'mesh/orders.yaml': policy('orders', ['web']), 'meshgate.yaml': text })
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'first')
    const run = await meshgate(['check', '--json'], { folder })
    const { errors } = printed(run)
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 2 })
    expect(errors[0]?.code).toMatch(new RegExp(`^${code}`))
    expect(errors[0]?.where).toMatchObject({
      kind: 'file',
      path: 'meshgate.yaml',
      line,
      ...(column === 0 ? {} : { column }),
    })
  })

  test('the first configuration gates nothing and says so; an unknown environment is refused', async () => {
    const folder = await mkdtemp(join(root, 'first-'))
    git(folder, 'init', '-q')
    await writeFiles(folder, { 'mesh/orders.yaml': policy('orders', ['web']) })
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'first')
    const environment = '  staging:\n    namespace: shop\n    gate: { newAccess: error, findings: error }\n'
    await writeFiles(folder, {
      'mesh/orders.yaml': policy('orders', ['web', 'batch']),
      'meshgate.yaml': `version: 1\nenvironments:\n${environment}`,
    })
    const first = await meshgate(['check', '--json'], { folder })
    expect({ exit: first.exitCode, stderr: first.stderr }).toMatchObject({ exit: 0 })
    expect(first.stderr).toMatch(/first run/i)
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'second')
    await writeFiles(folder, { 'mesh/orders.yaml': policy('orders', ['web', 'batch', 'audit']) })
    const gated = await meshgate(['check', '--json'], { folder })
    expect({ exit: gated.exitCode, stderr: gated.stderr }).toMatchObject({ exit: 1 })
    printed(gated)
    const unknown = await meshgate(['check', '--environment', 'production', '--json'], { folder })
    expect(printed(unknown)).toMatchObject({ exitCode: 2, errors: [{ code: 'ENVIRONMENT_UNKNOWN' }] })
  })

  test('request tests: a line each, JUnit, exit 1 when one fails', async () => {
    const folder = await mkdtemp(join(root, 'tests-'))
    git(folder, 'init', '-q')
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: shop }\nspec: { selector: { app: orders }, ports: [{ name: http, port: 8080 }] }\n'
    const ask = (name: string, account: string, path: string, answer: string): string =>
      `  - { name: "${name}", from: { serviceAccount: ${account} }, to: { service: orders, port: 8080 }, request: { method: GET, path: ${path} }, expect: ${answer} }\n`
    const config = `version: 1\npolicies: [mesh/*.yaml]\nenvironments:\n  staging:\n    namespace: shop\ntests:\n${ask('web reads', 'web', '/orders', 'allow')}${ask('nobody else', 'batch', '/orders', 'deny')}`
    await writeFiles(folder, {
      'mesh/orders.yaml': policy('orders', ['web']),
      'mesh/service.yaml': service,
      'meshgate.yaml': config,
    })
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'first')
    const good = await meshgate(['test', '--junit', 'report.xml'], { folder })
    expect({ exit: good.exitCode, text: good.stdout + good.stderr }).toMatchObject({ exit: 0 })
    expect(good.stdout).toContain('2 passed, 0 failed')
    expect(await readFile(join(folder, 'report.xml'), 'utf8')).toContain('tests="2" failures="0"')
    await writeFiles(folder, { 'mesh/orders.yaml': policy('orders', ['web', 'batch']) })
    const bad = await meshgate(['test', '--junit', 'report.xml'], { folder })
    expect(bad.exitCode).toBe(1)
    expect(bad.stdout).toContain('FAIL nobody else')
    expect(await readFile(join(folder, 'report.xml'), 'utf8')).toContain('<failure')
  })
})

describe('questions about one state', () => {
  const request = (account: string, path: string): object => ({
    protocol: 'http',
    destination: { namespace: 'shop', service: 'orders', labels: { app: 'orders' }, port: 8080 },
    source: { principal: `cluster.local/ns/shop/sa/${account}` },
    mtls: true,
    http: { method: 'GET', authority: 'orders.shop', path, headers: {} },
  })
  const lines = [request('web', '/orders/1'), request('batch', '/orders/1'), request('web', '/admin')]

  test('explain answers a line for a line, and why', async () => {
    const run = await meshgate(['explain', '--state', before, '--requests', '-'], {
      input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })
    expect(run.exitCode).toBe(0)
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { verdict: string; missed: readonly { field: string }[] })
    expect(answers.map(({ verdict }) => verdict)).toEqual(['allow', 'deny', 'deny'])
    expect(answers[2]?.missed[0]?.field).toMatch(/path/)
    const one = await meshgate([
      'explain',
      '--state',
      before,
      '--to',
      'shop/orders:8080',
      '--as',
      'cluster.local/ns/shop/sa/batch',
      '--path',
      '/orders/1',
    ])
    expect(one.stdout).toMatch(/^deny 403/)
    const bad = await meshgate(['explain', '--state', before, '--requests', '-'], {
      input: `{"no":"request"}\n${JSON.stringify(lines[0])}\n`,
    })
    expect(bad.exitCode).toBe(2)
    expect(bad.stdout.trim().split('\n')).toHaveLength(2)
  })

  test('replay finds the requests whose answer changes, in our form and in Istio’s log', async () => {
    const log = (account: string): object => ({
      response_code: 403,
      requested_server_name: 'outbound_.8080_._.orders.shop.svc.cluster.local',
      authority: 'orders.shop:8080',
      method: 'GET',
      path: '/orders/1',
      protocol: 'HTTP/1.1',
      downstream_remote_address: '10.0.0.1:4711',
      downstream_peer_uri_san: `spiffe://cluster.local/ns/shop/sa/${account}`,
    })
    const input = [...lines, log('web'), log('batch'), { response_code: 200, authority: 'elsewhere.example.com' }]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
    const run = await meshgate(['replay', '--before', before, '--after', after, '--requests', '-'], { input })
    expect(run.exitCode).toBe(1)
    const said = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line?: number; change?: string; counts?: object })
    expect(said.slice(0, -1).map(({ line, change }) => [line, change])).toEqual([
      [2, 'newly allowed'],
      [5, 'newly allowed'],
      [6, 'unreadable'],
    ])
    expect(said.at(-1)?.counts).toMatchObject({ requests: 5, 'newly allowed': 2, 'newly refused': 0, unreadable: 1 })
    const same = await meshgate(['replay', '--before', before, '--after', before, '--requests', '-'], { input })
    expect(same.exitCode).toBe(0)
    const broken = await meshgate(['replay', '--before', before, '--after', after, '--requests', '-'], {
      input: `{"protocol":"http"}\n${input}`,
    })
    expect(broken.exitCode).toBe(2)
    expect(broken.stderr).toContain('REQUEST_FORM')
    expect(broken.stdout.trim().split('\n').at(-1)).toContain('"newly allowed":2')
  })
})

describe('the program itself', () => {
  test('demo shows the comment, what was written, the login in use, an edit that is refused, edits that drift finds, and the proof of revoke, in 20 seconds', async () => {
    const begun = Date.now()
    const run = await meshgate(['demo'])
    console.log(`demo: ${Date.now() - begun} ms`)
    expect({ exit: run.exitCode, stderr: run.stderr }).toMatchObject({ exit: 0 })
    expect(run.stdout).toContain('Gains access')
    expect(run.stdout).toContain('ServiceAccount deployer')
    expect(run.stdout).toContain('with another digest ends with exit code 5')
    const [refused = 0, recorded = 0, off = 0, drift = 0] = [
      / {4}403 authorizationpolicies\S* "meshgate-deployer-orders\S*" is forbidden: .* denied request: meshgate owns this object/,
      /Group oncall is let through, .*: meshgate-owned-shop\.staging\/break-glass: break-glass UPDATE meshgate-deployer-orders/,
      /The policy is switched off\. Somebody edits Role meshgate-deployer:/,
      /changed: Role shop\/meshgate-deployer \(\/rules\/0\/verbs by kubectl/,
    ].map((part) => run.stdout.search(part))
    expect([refused > 0, recorded > refused, off > recorded, drift > off]).toEqual([true, true, true, true])
    expect(run.stdout).toMatch(
      /changed: AuthorizationPolicy shop\/meshgate-deployer-orders\S* \(\/spec\/rules\S* by kubectl/,
    )
    expect(run.stdout).toMatch(
      /kubectl get deployments: orders\n {4}kubectl get pods: 403 .*serviceaccount:shop:deployer/,
    )
    expect(run.stdout).toContain('The post step removed it')
    const [, left = ''] = run.stdout.split('What is left of it in namespace shop:')
    expect(left).toContain('kubectl get deployments: 401 Unauthorized')
    expect(run.stdout).toContain('Proven: ServiceAccount shop/deployer holds nothing by its name')
    expect(left).toContain('ConfigMap meshgate-staging')
    expect(left).not.toContain('ServiceAccount')
  })

  test('--help names every command that there is, each has its own help, and a command that is not there is refused', async () => {
    const { stdout, exitCode } = await meshgate(['--help'])
    expect(exitCode).toBe(0)
    const named = [...new Set([...stdout.matchAll(/^ {2}meshgate ([a-z]+)/gm)].map(([, name = '']) => name))]
    // Commands of the sources that the bundle does not have: `npm run build`.
    expect(named).toEqual(commandNames)
    const help = await meshgate(['check', '--help'])
    expect(help).toMatchObject({ exitCode: 0, stdout: (await commands.check.load()).command.help })
    for (const later of ['revoke', 'drift'])
      if (!named.includes(later)) expect(await meshgate([later])).toMatchObject({ exitCode: 2 })
  })
})
