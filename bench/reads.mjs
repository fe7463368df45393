// The plan's reads against `kubectl diff --server-side`, as whole processes, on one kube-apiserver, 10 % of the objects
// changed. RTT is made by a TCP proxy on loopback that delays every chunk by half of it in each direction.
//
//   node bench/reads.mjs [--n 100,1000] [--rtt 0,20] [--rounds 5]
//
// Needs ../shared/tools/control-plane (or MESHGATE_SHARED). Ends with 1 when a budget is missed.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './support/bundle.mjs'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100,1000' },
    rtt: { type: 'string', default: '0,20' },
    rounds: { type: 'string', default: '5' },
  },
})
const sizes = values.n.split(',').map(Number)
const times = values.rtt.split(',').map(Number)
const rounds = Number(values.rounds)
/** Our time as a part of kubectl's, at most. */
const budgets = { 100: { 0: 1 / 3, 20: 1 / 12 }, 1000: { 0: 1 / 12, 20: 1 / 45 } }
const requestBudget = 20

const shared = resolve(process.env.MESHGATE_SHARED ?? '../shared')
const tools = join(shared, 'tools', 'control-plane')
const crds = join(shared, 'vectors', 'istio', 'crds', 'crds-1.30.0.yaml')
for (const path of [join(tools, 'up'), crds])
  if (!existsSync(path)) {
    console.error(`bench/reads cannot run: ${path} is missing`)
    process.exit(1)
  }

const folder = mkdtempSync(join(tmpdir(), 'meshgate-bench-'))
const controlPlane = join(folder, 'control-plane')

const policy = (index, changed) => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: {
    name: `policy-${String(index).padStart(4, '0')}`,
    namespace: 'bench',
    labels: { app: `app-${index}`, team: `team-${index % 7}`, tier: 'backend' },
    annotations: { 'example.com/owner': `team-${index % 7}@example.com` },
  },
  spec: {
    selector: { matchLabels: { app: `app-${index}` } },
    action: 'ALLOW',
    rules: [0, 1].map((rule) => ({
      from: [
        { source: { principals: [`cluster.local/ns/web/sa/client-${index}-${rule}`], namespaces: ['web', 'jobs'] } },
      ],
      to: [
        {
          operation: {
            methods: changed && rule === 0 ? ['GET', 'HEAD', 'PUT'] : ['GET', 'HEAD'],
            paths: [`/api/${index}/*`],
            ports: ['8080'],
          },
        },
      ],
      when: [{ key: 'request.headers[x-team]', values: [`team-${index % 7}`] }],
    })),
  },
})
/** Block style, as people write it; flow style is several times slower to read. */
const yaml = (value, indent = '') => {
  if (typeof value !== 'object') return ` ${JSON.stringify(value)}\n`
  const lines = Array.isArray(value)
    ? value.map((element) => `${indent}-${yaml(element, `${indent}  `).replace(/^\n\s*/, ' ')}`)
    : Object.entries(value).map(([name, inner]) => `${indent}${JSON.stringify(name)}:${yaml(inner, `${indent}  `)}`)
  return `\n${lines.join('')}`
}
const documents = (count, change) =>
  Array.from({ length: count }, (_, index) => yaml(policy(index, change && index % 10 === 0))).join('---\n')

/** A proxy that delays every chunk by `delay` milliseconds in each direction. */
const startProxy = (port, delay) =>
  new Promise((ready) => {
    const server = createServer((client) => {
      const upstream = connect(port, '127.0.0.1')
      const carry = (from, to) => {
        from.on('data', (chunk) => setTimeout(() => to.write(chunk), delay))
        from.on('end', () => setTimeout(() => to.end(), delay))
        from.on('error', () => to.destroy())
      }
      client.setNoDelay(true)
      upstream.setNoDelay(true)
      carry(client, upstream)
      carry(upstream, client)
    })
    server.listen(0, '127.0.0.1', () => ready(server))
  })

/** Runs a program to its end; its output, and wall time in ms. */
const run = (program, args, env, allowed = [0]) =>
  new Promise((done, fail) => {
    const started = performance.now()
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.on('error', fail)
    child.on('close', (code) =>
      allowed.includes(code)
        ? done({ output, time: performance.now() - started })
        : fail(new Error(`${program} ended with ${code}`)),
    )
  })

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

let missed = false
try {
  mkdirSync(join(folder, 'plan'))
  const plan = await bundle('bench/support/reads-plan.js', join(folder, 'plan'))
  execFileSync(join(tools, 'up'), [controlPlane, '--crds', crds], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 900_000,
  })
  const env = readFileSync(join(controlPlane, 'env'), 'utf8')
  const variable = (name) => new RegExp(`^export ${name}='(.*)'$`, 'm').exec(env)[1]
  const server = variable('CONTROL_PLANE_SERVER')
  const kubectl = join(variable('KUBEBUILDER_ASSETS'), 'kubectl')
  const admin = { KUBECONFIG: variable('KUBECONFIG') }
  console.log(
    `node ${process.version}, ${cpus().length} CPUs, ${(await run(kubectl, ['version'], admin)).output.replaceAll('\n', ', ')}`,
  )
  console.log('| objects | RTT | kubectl diff --server-side | meshgate | part | budget | requests | changed |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const size of sizes) {
    await run(kubectl, ['create', 'namespace', 'bench'], admin)
    const live = join(folder, `live-${size}`)
    const wanted = join(folder, `wanted-${size}`)
    for (const [path, change] of [
      [live, false],
      [wanted, true],
    ]) {
      mkdirSync(path)
      writeFileSync(join(path, 'policies.yaml'), documents(size, change))
    }
    await run(kubectl, ['apply', '--server-side', '--field-manager=meshgate', '-f', live], admin)
    for (const rtt of times) {
      const proxy = await startProxy(Number(new URL(server).port), rtt / 2)
      const kubeconfig = join(folder, `kubeconfig-${size}-${rtt}`)
      const address = rtt === 0 ? server : `https://127.0.0.1:${proxy.address().port}`
      writeFileSync(kubeconfig, readFileSync(admin.KUBECONFIG, 'utf8').replaceAll(server, address))
      const through = { KUBECONFIG: kubeconfig }
      const ours = []
      let answer
      for (let round = 0; round < rounds; round += 1) {
        const { output, time } = await run(process.execPath, [plan, wanted], through)
        answer = JSON.parse(output)
        ours.push(time)
      }
      const theirs = []
      for (let round = 0; round < (size > 200 ? 1 : 3); round += 1)
        // Exit code 1 says that there are differences.
        theirs.push(
          (await run(kubectl, ['diff', '--server-side', '--field-manager=meshgate', '-f', wanted], through, [1])).time,
        )
      proxy.close()
      const part = median(ours) / median(theirs)
      const budget = budgets[size]?.[rtt]
      const wrong =
        answer.changed !== size / 10 ||
        answer.requests > requestBudget + answer.changed ||
        (budget !== undefined && part > budget)
      missed ||= wrong
      const budgetText = budget === undefined ? '–' : `1/${Math.round(1 / budget)}`
      console.log(
        `| ${size} | ${rtt} ms | ${Math.round(median(theirs))} ms | ${Math.round(median(ours))} ms | 1/${(1 / part).toFixed(1)} | ${budgetText} | ${answer.requests} | ${answer.changed} |${wrong ? ' **missed**' : ''}`,
      )
    }
    // There is no controller that would empty the namespace, so the objects go one by one and the next size has its own.
    await run(kubectl, ['delete', 'authorizationpolicies', '--all', '-n', 'bench'], admin)
    await run(kubectl, ['delete', 'namespace', 'bench', '--wait=false'], admin)
    await run(kubectl, ['replace', '--raw', '/api/v1/namespaces/bench/finalize', '-f', finalized(folder)], admin)
  }
} finally {
  execFileSync(join(tools, 'down'), [controlPlane], { stdio: 'ignore' })
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed ? 1 : 0

function finalized(path) {
  const file = join(path, 'namespace.json')
  writeFileSync(
    file,
    JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'bench' }, spec: { finalizers: [] } }),
  )
  return file
}
