// One plan's reads, as a process of its own: read the files, LIST the kinds of a plan, prove what is settled, dry-run the
// rest. Prints how many objects change and how many requests it took. Bundled and
// started by bench/reads.mjs.
import { subscribe } from 'node:diagnostics_channel'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectCluster } from '../../src/cluster/api.ts'
import { readObjects } from '../../src/manifests/read-objects.ts'
import { folderLimits } from '../../src/manifests/limits.ts'
import { configMap, meshKinds, rbacKinds, workloadKinds } from '../../src/mesh/kinds.ts'
import { provesNoOp } from '../../src/plan/no-op.ts'
import { keyText } from '../../src/ports/object.ts'

let requests = 0
subscribe('http.client.request.start', () => (requests += 1))

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
