// One plan's reads, as a process of its own: read the files, LIST the kinds of a plan, prove what is settled, dry-run the
// rest. Prints how many objects change and how many requests it took. Started by bench/reads.mjs.
import { subscribe } from 'node:diagnostics_channel'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let requests = 0
subscribe('http.client.request.start', () => (requests += 1))

const build = '../build/bench/src'
const { connectCluster } = await import(`${build}/cluster/api.js`)
const { readObjects } = await import(`${build}/manifests/read-objects.js`)
const { folderLimits } = await import(`${build}/manifests/limits.js`)
const { configMap, meshKinds, rbacKinds, workloadKinds } = await import(`${build}/mesh/kinds.js`)
const { provesNoOp } = await import(`${build}/plan/no-op.js`)
const { keyText } = await import(`${build}/ports/object.js`)

const [folder = ''] = process.argv.slice(2)
const cluster = await connectCluster(
  { kind: 'context', context: '', execPlugins: [], namespaces: [] },
  {
    env: process.env,
    clock: { now: () => Date.now(), sleep: (time) => new Promise((resolve) => setTimeout(resolve, time)) },
    random: Math.random,
    readFile: async (path) => readFileSync(path, 'utf8'),
    baseFile: async () => '',
  },
)
const kinds = [
  ...meshKinds,
  ...workloadKinds,
  ...rbacKinds,
  configMap('istio-system', 'istio'),
  configMap('bench', 'meshgate-bench'),
]
const reading = Promise.all([cluster.identify(), cluster.read(kinds, [])])
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { path: name, text, digest: createHash('sha256').update(text).digest('hex') }
})
const { objects, problems } = readObjects(files, { selection: 'folder', limits: folderLimits })
if (problems.length > 0) throw new Error(JSON.stringify(problems[0]))
const [, state] = await reading
const live = new Map(state.objects.map((object) => [keyText(object.key), object]))
const rest = objects.filter((object) => {
  const before = live.get(keyText(object.key))
  return before === undefined || !provesNoOp(before, object.content)
})
const answers = await Promise.all(
  rest.map((object) => {
    const before = live.get(keyText(object.key))
    const precondition =
      before === undefined
        ? { kind: 'absent' }
        : { kind: 'unchanged', uid: before.source.uid, resourceVersion: before.source.resourceVersion }
    return cluster.apply(object.content, precondition, { dryRun: true })
  }),
)
cluster.close()
const changed = answers.filter((answer) => answer.kind === 'changed' || answer.kind === 'created').length
console.log(JSON.stringify({ changed, requests }))
