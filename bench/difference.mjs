// Time and memory of the access difference, from parsed states to the answer, and of reading the files before it.
//
//   node bench/difference.mjs            builds src/ with swc into a temporary folder, then measures
//
//   rules       one workload, N rules of three principals, methods, a prefix and a port; the middle one's prefix widened,
//               and nothing changed (review-and-proof's question to the solvers: does NEW allow what OLD denied)
//   mesh        N policies over 1 000 workloads, 20 changes
//   adversary   hundreds of overlapping patterns and negations on one workload: within 5 s, or `TOO_COMPLEX` by name
//   reading     10 000 policies as YAML and as JSON, and again for the second state, where the bytes are equal
//
// Ends with 1 when a budget is missed.
import { execFileSync } from 'node:child_process'
import { conditions, median } from './support/figures.mjs'
import { random } from './support/random.mjs'
import { buildSources } from './support/sources.mjs'

const load = buildSources('src/access', 'src/mesh', 'src/ports', 'src/errors', 'src/manifests')
const { compareAccess } = await load('src/mesh/difference/difference.js')
const { evaluate } = await load('src/mesh/evaluate/evaluate.js')

const { createReadCache, readObjects } = await load('src/manifests/read-objects.js')

let missed = false
/** Milliseconds against a budget; undefined where there is none. */
const judge = (time, budget) => {
  if (budget === undefined) return ''
  if (time > budget) missed = true
  return ` · ${time > budget ? 'MISSED' : 'within'} ${budget} ms`
}
console.log(`${conditions()}\n`)

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

const measure = (title, before, after, runs = 5, budget = undefined) => {
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
    `${title.padEnd(44)} first ${times[0].toFixed(0).padStart(6)} ms  median ${median(times).toFixed(0).padStart(6)} ms  cpu ${cpu.padStart(6)} ms  ${diff.verdict} ${reasons} · ${diff.destinations.length} destinations, ${rows} rows · ${memory} MB${judge(median(times), budget)}`,
  )
  return median(times)
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
  measure(`rules ${count}, access gained`, make(false), make(true), 5, count === 1000 ? 100 : undefined)
  const one = make(false)()
  measure(`rules ${count}, nothing changed`, () => one, make(false))
}

const growth = [1_000, 10_000].map((count) => {
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
  return measure(
    `mesh ${count} policies, 1000 workloads, 20 changes`,
    () => state([...base, ...before]),
    () => state([...base, ...after]),
    3,
    2000,
  )
})
const [small = 1, large = 0] = growth
console.log(`ten times the policies, the same changes: ${(large / small).toFixed(2)} times the time · at most 2`)
if (large > 2 * small) missed = true

const adversary = (title, make) => {
  const spec = (extra) => ({ selector: { matchLabels: { app: 'orders' } }, rules: make().concat(extra) })
  const of = (extra) => () => state([...workload('shop', 'orders'), policy('shop', 'orders', spec(extra))])
  measure(`adversary: ${title}`, of([]), of([{ to: [{ operation: { paths: ['/new/*'] } }] }]), 1, 5000)
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

const policies = Array.from({ length: 10_000 }, (_, index) => {
  const { content } = policy(`n${index % 50}`, `p${index}`, {
    selector: { matchLabels: { app: `w${index % 1000}` } },
    rules: [
      {
        from: [{ source: { principals: [0, 1, 2].map((at) => `cluster.local/ns/n${at}/sa/w${index + at}`) } }],
        to: [{ operation: { methods: ['GET'], paths: [`/api/v${index % 7}/*`], ports: ['8080'] } }],
      },
    ],
  })
  return content
})
const limits = { bytes: 1e9, documents: 1e6, depth: 100 }
const read = (title, path, text, budget) => {
  const cache = createReadCache()
  const times = [0, 1].map(() => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    const { objects, problems } = readObjects([{ path, text, digest: path }], { selection: 'folder', limits, cache })
    if (problems.length > 0 || objects.length !== policies.length) throw new Error(JSON.stringify(problems[0]))
    const { user, system } = process.cpuUsage(used)
    return { wall: performance.now() - start, cpu: (user + system) / 1000 }
  })
  console.log(
    `${title.padEnd(44)} ${times[0].wall.toFixed(0)} ms  cpu ${times[0].cpu.toFixed(0)} ms  second state ${times[1].wall.toFixed(0)} ms${judge(times[0].wall, budget)}`,
  )
}
const { stringify } = await import('yaml')
read('reading 10000 policies as YAML', 'a.yaml', policies.map((one) => stringify(one)).join('---\n'), 8000)
// Anything that is not one entry a line is read by the library: here one anchor-free folded text in each object.
read(
  'reading 10000 policies as YAML with blocks',
  'b.yaml',
  policies.map((one) => `${stringify(one)}status: >-\n  read by\n  the library\n`).join('---\n'),
  8000,
)
read(
  'reading 10000 policies as JSON',
  'c.json',
  JSON.stringify({ kind: 'List', apiVersion: 'v1', items: policies }),
  1000,
)
const most = Math.round(process.resourceUsage().maxRSS / 1000)
console.log(`memory at most ${most} MB · ${most > 700 ? 'MISSED' : 'within'} 700 MB`)
process.exitCode = missed || most > 700 ? 1 : 0
