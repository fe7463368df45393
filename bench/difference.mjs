// Time and memory of the access difference, from parsed states to the answer.
//
//   node bench/difference.mjs            builds src/ with swc into a temporary folder, then measures
//
//   rules       one workload, N rules of three principals, methods, a prefix and a port; the middle one's prefix widened,
//               and nothing changed (review-and-proof's question to the solvers: does NEW allow what OLD denied)
//   mesh        N policies over 1 000 workloads, 20 changes
//   adversary   hundreds of overlapping patterns and negations on one workload: within 5 s, or `TOO_COMPLEX` by name
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, mkdirSync, writeFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'meshgate-bench-'))
process.on('exit', () => rmSync(out, { recursive: true, force: true }))

const build = (folder) => {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) build(path)
    else if (entry.name.endsWith('.ts')) {
      const { code } = transformSync(readFileSync(join(root, path), 'utf8'), {
        filename: path,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      })
      mkdirSync(dirname(join(out, path)), { recursive: true })
      writeFileSync(join(out, path.replace(/\.ts$/, '.js')), code)
    }
  }
}
for (const folder of ['src/access', 'src/mesh', 'src/ports', 'src/errors']) build(folder)
writeFileSync(join(out, 'package.json'), '{"type":"module"}')
symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'))
const load = (path) => import(pathToFileURL(join(out, path)).href)
const { compareAccess } = await load('src/mesh/difference/difference.js')
const { evaluate } = await load('src/mesh/evaluate/evaluate.js')

const random = (seed) => {
  let state = seed >>> 0
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count)
  }
}

const source = { kind: 'file', path: 'mesh.yaml', line: 1, column: 1 }
const object = (apiVersion, kind, namespace, name, spec) => ({
  key: { group: apiVersion.includes('/') ? apiVersion.split('/')[0] : '', kind, namespace, name },
  apiVersion,
  labels: {},
  annotations: {},
  content: { apiVersion, kind, metadata: { name, namespace }, spec },
  source,
  locate: () => source,
})
const policy = (namespace, name, spec) => object('security.istio.io/v1', 'AuthorizationPolicy', namespace, name, spec)
const workload = (namespace, name) => [
  object('apps/v1', 'Deployment', namespace, name, {
    template: { metadata: { labels: { app: name } }, spec: { serviceAccountName: name, containers: [] } },
  }),
  object('v1', 'Service', namespace, name, {
    selector: { app: name },
    ports: [{ name: 'http', port: 8080, targetPort: 8080 }],
  }),
]
const state = (objects) => ({ objects, reads: [] })

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]
const measure = (title, before, after, runs = 5) => {
  const times = []
  let diff
  const used = process.cpuUsage()
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint()
    diff = compareAccess(before(), after(), { overrides: {}, evaluate })
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  const rows = diff.destinations.reduce((sum, one) => sum + one.gained.length + one.lost.length, 0)
  const { user, system } = process.cpuUsage(used)
  const cpu = ((user + system) / 1000 / runs).toFixed(0)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const reasons = diff.reasons.map(({ code }) => code).join(' ')
  console.log(
    `${title.padEnd(44)} first ${times[0].toFixed(0).padStart(6)} ms  median ${median(times).toFixed(0).padStart(6)} ms  cpu ${cpu.padStart(6)} ms  ${diff.verdict} ${reasons} · ${diff.destinations.length} destinations, ${rows} rows · ${memory} MB`,
  )
}

const rules = (count, widened) => {
  const next = random(7)
  return Array.from({ length: count }, (_, index) => ({
    from: [
      {
        source: {
          principals: Array.from({ length: 3 }, () => `cluster.local/ns/n${next(50)}/sa/s${next(500)}`),
        },
      },
    ],
    to: [
      {
        operation: {
          methods: next(2) === 0 ? ['GET'] : ['GET', 'POST'],
          paths: [widened && index === count >> 1 ? '/api/*' : `/api/v${index % 7}/r${index % 23}/*`],
          ports: ['8080'],
        },
      },
    ],
  }))
}
for (const count of [100, 500, 1000]) {
  const make = (widened) => () =>
    state([
      ...workload('shop', 'orders'),
      policy('shop', 'orders', { selector: { matchLabels: { app: 'orders' } }, rules: rules(count, widened) }),
    ])
  measure(`rules ${count}, access gained`, make(false), make(true))
  const one = make(false)()
  measure(`rules ${count}, nothing changed`, () => one, make(false))
}

for (const count of [1_000, 10_000]) {
  const next = random(11)
  const base = Array.from({ length: 1_000 }, (_, index) => workload(`n${index % 50}`, `w${index}`)).flat()
  const spec = (index) => ({
    selector: { matchLabels: { app: `w${index % 1000}` } },
    rules: [
      {
        from: [
          {
            source: { principals: Array.from({ length: 3 }, () => `cluster.local/ns/n${next(50)}/sa/w${next(1000)}`) },
          },
        ],
        to: [
          {
            operation: {
              methods: ['GET'],
              paths: [`/api/v${index % 7}/r${Math.floor(index / 1000)}/*`],
              ports: ['8080'],
            },
          },
        ],
      },
    ],
  })
  const before = Array.from({ length: count }, (_, index) =>
    policy(`n${(index % 1000) % 50}`, `p${index}`, spec(index)),
  )
  const after = before.map((one, index) =>
    index % (count / 20) === Math.floor(index / (count / 20))
      ? policy(one.key.namespace, one.key.name, {
          ...one.content.spec,
          rules: one.content.spec.rules.map((rule) => ({
            ...rule,
            to: [{ operation: { methods: ['GET', 'POST'], paths: ['/api/*'], ports: ['8080'] } }],
          })),
        })
      : one,
  )
  measure(
    `mesh ${count} policies, 1000 workloads, 20 changes`,
    () => state([...base, ...before]),
    () => state([...base, ...after]),
    3,
  )
}

const adversary = (title, make) => {
  const spec = (extra) => ({ selector: { matchLabels: { app: 'orders' } }, rules: make().concat(extra) })
  const of = (extra) => () => state([...workload('shop', 'orders'), policy('shop', 'orders', spec(extra))])
  measure(`adversary: ${title}`, of([]), of([{ to: [{ operation: { paths: ['/new/*'] } }] }]), 1)
}
const words = (count, shape) => {
  const next = random(3)
  return Array.from({ length: count }, () => shape(Array.from({ length: 6 }, () => 'abc'[next(3)]).join('')))
}
adversary('300 prefixes and 300 suffixes', () => [
  ...words(300, (word) => ({ to: [{ operation: { paths: [`/${word}*`] } }] })),
  ...words(300, (word) => ({ to: [{ operation: { paths: [`*${word}`] } }] })),
])
adversary('200 templates', () => words(200, (word) => ({ to: [{ operation: { paths: [`/{*}/${word}/{**}/x`] } }] })))
adversary('200 hosts × 200 headers, negated', () =>
  words(200, (word) => ({
    to: [{ operation: { hosts: [`*.${word}.example.com`], notPaths: [`/${word}*`] } }],
    when: [{ key: 'request.headers[x-team]', notValues: [`${word}*`] }],
  })),
)
adversary('200 namespaces with stars', () =>
  words(200, (word) => ({ from: [{ source: { namespaces: [`*${word.slice(0, 3)}*${word.slice(3)}*`] } }] })),
)
adversary('100 claims, each its own', () =>
  words(100, (word) => ({ when: [{ key: `request.auth.claims[${word}]`, values: [word], notValues: [`${word}x`] }] })),
)
