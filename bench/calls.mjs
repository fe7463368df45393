// Time to write the policies of declared calls, and to align them, from parsed states to the answer.
//
//   node bench/calls.mjs            builds src/ with swc into a temporary folder, then measures
//
//   reading     1 000 callers with two calls each, in one file
//   writing     their policies, for 40 Services and 10 segments
//   aligning    the same, with the written policies in the state
//   large mesh  the same again, beside 5 000 workloads of 100 other namespaces, each with a default deny
//
// The whole of the first three has a budget of 2 s of processor, in a process that did nothing before. Ends with 1 when it is missed.
import { buildSources } from './support/sources.mjs'

const build = buildSources('src')
const load = (path) => build(`src/${path}`)
const [{ renderCalls }, { asKubernetesObject }, { layOnMesh }, { alignCalls }, { readCalls }] = await Promise.all(
  [
    'bindings/render-calls.js',
    'bindings/rendered-object.js',
    'calls/grants.js',
    'calls/align-calls.js',
    'calls/read-calls.js',
  ].map(load),
)
const [{ readObjects }, { stateOfFolder }, { readKinds }, { resolveMesh }] = await Promise.all(
  ['manifests/read-objects.js', 'manifests/state.js', 'mesh/kinds.js', 'mesh/resolve.js'].map(load),
)

const namespace = 'jobs'
const services = Array.from({ length: 40 }, (_, index) => `service-${index}`)
const manifests = [
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: jobs, labels: { istio-injection: enabled } }\n`,
  ...services.flatMap((name) => [
    `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: jobs }\nspec: { selector: { app: ${name} }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n`,
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: jobs }\nspec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { serviceAccountName: ${name}, containers: [{ name: main, image: a, ports: [{ containerPort: 8080 }] }] } } }\n`,
  ]),
].join('---\n')
const callers = Array.from({ length: 1_000 }, (_, index) => {
  const [one, other] = [services[index % 40], services[(index * 7 + 3) % 40]]
  return `  - { id: task-${index}, group: group-${index % 10}, serviceAccount: task-${index}, owners: [data], createServiceAccount: true, calls: [{ service: ${one}, port: 80, methods: [GET], paths: [/v1/${index % 5}/*], kind: read }, { service: ${other}, port: 80, methods: [POST], kind: write }] }\n`
})
const text = `version: 1\ncallers:\n${callers.join('')}`
const segments = Array.from({ length: 10 }, (_, index) => ({
  name: `segment-${index}`,
  callers: Array.from({ length: 10 }, (_, group) => `group-${group}`),
  services: [services[index]],
  pointer: '',
}))
const environment = {
  name: 'bench',
  pointer: '',
  namespace,
  segments,
  mesh: { istioVersion: '1.30.3', trustDomain: 'cluster.local' },
}

/** Processor time tells more than the wall clock where the machine has other work. */
const timed = (work) => {
  const [before, start] = [process.cpuUsage(), performance.now()]
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { processor: (user + system) / 1e6, wall: (performance.now() - start) / 1000, result }
}
const { objects } = readObjects([{ path: 'a.yaml', text: manifests, digest: 'a' }], { selection: 'folder', namespace })
const state = stateOfFolder(objects, { kinds: readKinds })
const reading = timed(() => readCalls([{ path: 'calls.yaml', text }], namespace))
if (reading.result.problems.length > 0) throw new Error(JSON.stringify(reading.result.problems[0]))
const writing = timed(() => renderCalls(reading.result.declaration, environment, state, 'calls.yaml'))
if (writing.result.problems.length > 0) throw new Error(JSON.stringify(writing.result.problems[0]))
const whole = stateOfFolder([...objects, ...writing.result.objects.map(asKubernetesObject)], { kinds: readKinds })
const aligning = timed(() =>
  alignCalls(layOnMesh(reading.result.declaration, resolveMesh(whole, environment.mesh), namespace, segments), {
    otherNamespaces: [],
  }),
)
const others = Array.from({ length: 100 }, (_, space) =>
  [
    `apiVersion: v1\nkind: Namespace\nmetadata: { name: team-${space}, labels: { istio-injection: enabled } }\n`,
    `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: strict, namespace: team-${space} }\nspec: { mtls: { mode: STRICT } }\n`,
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: deny, namespace: team-${space} }\nspec: {}\n`,
    ...Array.from({ length: 50 }, (_, index) => `app-${space}-${index}`).flatMap((name) => [
      `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: team-${space} }\nspec: { selector: { app: ${name} }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n`,
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: team-${space} }\nspec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { serviceAccountName: ${name}, containers: [{ name: main, image: a, ports: [{ containerPort: 8080 }] }] } } }\n`,
    ]),
  ].join('---\n'),
).map((text, index) => ({ path: `team-${index}.yaml`, text, digest: `team-${index}` }))
const beside = readObjects(others, { selection: 'folder', namespace })
if (beside.problems.length > 0) throw new Error(JSON.stringify(beside.problems[0]))
const parts = [
  ['reading 1 000 callers', reading],
  [`writing ${writing.result.objects.length} objects`, writing],
  [`aligning ${aligning.result.destinations} destinations`, aligning],
]
const total = {
  processor: parts.reduce((sum, [, { processor }]) => sum + processor, 0),
  wall: parts.reduce((sum, [, { wall }]) => sum + wall, 0),
}
for (const [title, { processor, wall }] of [...parts, ['the whole, budget 2 s of processor', total]])
  console.log(`${title.padEnd(36)} ${processor.toFixed(2)} s of processor (${wall.toFixed(2)} s)`)
const large = stateOfFolder([...whole.objects, ...beside.objects], { kinds: readKinds })
const inLarge = timed(() =>
  alignCalls(layOnMesh(reading.result.declaration, resolveMesh(large, environment.mesh), namespace, segments), {
    otherNamespaces: [],
  }),
)
console.log(
  `${`aligning ${inLarge.result.destinations} destinations`.padEnd(36)} ${inLarge.processor.toFixed(2)} s of processor (${inLarge.wall.toFixed(2)} s)`,
)
const verdicts = [aligning, inLarge].map(({ result }) => result.verdict)
console.log(`verdicts: ${verdicts.join(', ')}`)
process.exitCode = total.processor <= 2 && verdicts.every((verdict) => verdict === 'aligned') ? 0 : 1
