// Seeded inputs for the comparisons with other tools: the same files for everyone.
//
//   node bench/support/generate.mjs mesh FOLDER COUNT     COUNT workloads with one ALLOW policy each:
//                                                         topology/, before/, after/ and whole-before/, whole-after/
//   node bench/support/generate.mjs rules FOLDER COUNT    one workload, one ALLOW policy of COUNT rules:
//                                                         old/, gained/ (the middle rule widened), none/ (equal to old/)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { random } from './random.mjs'

const port = '8080'
const namespaceOf = (index) => `ns${Math.floor(index / 10)}`
const namespace = (name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { name } } })
const workload = (space, name) => [
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: space } },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: space },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: {
          serviceAccountName: name,
          containers: [{ name: 'main', image: 'example', ports: [{ containerPort: Number(port) }] }],
        },
      },
    },
  },
]
const policy = (space, name, rules) => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace: space },
  spec: { selector: { matchLabels: { app: name } }, action: 'ALLOW', rules },
})
const rule = ({ principals, methods, path }) => ({
  from: [{ source: { principals } }],
  to: [{ operation: { methods, paths: [path], ports: [port] } }],
})

/** COUNT workloads, ten to a namespace, one policy each; five policies get another caller, three a wider path. */
export const meshOf = (count, seed = 1) => {
  const next = random(seed)
  const others = (own, taken) => {
    let found = next(count)
    while (found === own || taken.includes(found)) found = (found + 1) % count
    return found
  }
  const before = Array.from({ length: count }, (_, own) => {
    const callers = []
    while (callers.length < 3) callers.push(others(own, callers))
    return { callers, methods: [['GET'], ['GET', 'POST'], ['GET', 'HEAD']][next(3)], path: `/api/v${next(3)}/*` }
  })
  const after = before.map((one) => ({ ...one, callers: [...one.callers] }))
  for (let edit = 0; edit < 5; edit += 1) {
    const own = next(count)
    after[own].callers[0] = others(own, after[own].callers)
  }
  for (let edit = 0; edit < 3; edit += 1) after[next(count)].path = '/api/*'
  const policies = (specs) =>
    specs.map(({ callers, methods, path }, own) => {
      const principals = callers.map((index) => `cluster.local/ns/${namespaceOf(index)}/sa/svc${index}`)
      return policy(namespaceOf(own), `svc${own}`, [rule({ principals, methods, path })])
    })
  return {
    topology: [
      ...Array.from({ length: Math.ceil(count / 10) }, (_, index) => namespace(`ns${index}`)),
      ...Array.from({ length: count }, (_, index) => workload(namespaceOf(index), `svc${index}`)).flat(),
    ],
    before: policies(before),
    after: policies(after),
  }
}

/** The rules of one workload: three principals of 50 namespaces × 500 accounts, one or two methods, a prefix, one port. */
const ruleValues = (count, widened) => {
  const next = random(7)
  return Array.from({ length: count }, (_, index) => ({
    principals: Array.from({ length: 3 }, () => `cluster.local/ns/n${next(50)}/sa/s${next(500)}`),
    methods: next(2) === 0 ? ['GET'] : ['GET', 'POST'],
    path: widened && index === count >> 1 ? '/api/*' : `/api/v${index % 7}/r${index % 23}/*`,
  }))
}

export const rulesOf = (count, widened) => [
  namespace('shop'),
  ...workload('shop', 'orders'),
  policy('shop', 'orders', ruleValues(count, widened).map(rule)),
]

/** Block style, as people write it. */
const yaml = (value, indent = '') => {
  if (typeof value !== 'object') return ` ${JSON.stringify(value)}\n`
  const lines = Array.isArray(value)
    ? value.map((element) => `${indent}-${yaml(element, `${indent}  `).replace(/^\n\s*/, ' ')}`)
    : Object.entries(value).map(([name, inner]) => `${indent}${name}:${yaml(inner, `${indent}  `)}`)
  return `\n${lines.join('')}`
}

export const writeYaml = (folder, objects) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'objects.yaml'), objects.map((object) => yaml(object)).join('---'))
}

export const writeMesh = (folder, count) => {
  const mesh = meshOf(count)
  for (const [name, objects] of Object.entries(mesh)) writeYaml(join(folder, name), objects)
  // The same policies with their topology, for tools that take one folder a state.
  for (const name of ['before', 'after']) writeYaml(join(folder, `whole-${name}`), [...mesh.topology, ...mesh[name]])
}

export const writeRules = (folder, count) => {
  for (const [name, widened] of Object.entries({ old: false, gained: true, none: false }))
    writeYaml(join(folder, name), rulesOf(count, widened))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [kind, folder, count] = process.argv.slice(2)
  const write = { mesh: writeMesh, rules: writeRules }[kind]
  if (write === undefined || !(Number(count) > 0)) throw new Error('generate: mesh|rules FOLDER COUNT')
  write(folder, Number(count))
}
