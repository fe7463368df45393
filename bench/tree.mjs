// A whole repository, read as `meshgate check` does without a configuration: time and memory of whole processes.
//
//   node bench/tree.mjs [--n 250,1000,4000,16000] [--rounds 3] [--cli FILE] [--kustomize PATH]
//
// First N apps, each with a Deployment, a Service, a ServiceAccount and a policy in a file of its own, one principal changed:
// what an app costs beyond start-up must not grow with N. Then a repository of 16 000 files with 10 000 workloads and
// 1 000 policies, two of them changed: from git (the variables of a GitLab job), and against the work tree; and a commit
// there that changes README.md alone. `kustomize build` of an overlay with 1 000 files stands beside it, where it is given.
// Ends with 1 where a budget is missed. --cli names a program that was bundled before.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, makeFolder } from './support/bundle.mjs'
import { conditions, median, run, shown, table } from './support/figures.mjs'
import { changedPolicies, commitTree, treeOf } from './support/tree.mjs'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '250,1000,4000,16000' },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string' },
    kustomize: { type: 'string', default: 'kustomize' },
  },
})
const rounds = Number(values.rounds)
/** Time per app at the largest over that at the smallest; of the large repository milliseconds and bytes. */
const budgets = { growth: 1.2, wall: 6000, memory: 300e6, readme: 1000 }

const folder = makeFolder()
const built = join(folder, 'cli')
mkdirSync(built)
const cli = values.cli ?? (await bundle('src/cli.ts', built))

/** Reports the process's own peak, in kB, when it ends. */
const watch = join(folder, 'watch.mjs')
writeFileSync(
  watch,
  `process.argv.splice(1, 1)
process.on('exit', () => process._rawDebug('peak kilobytes ' + process.resourceUsage().maxRSS))
await import(process.argv[1])
`,
)

const job = (base, head) => ({
  GITLAB_CI: 'true',
  CI_SERVER_URL: 'https://gitlab.example.com',
  CI_API_V4_URL: 'https://gitlab.example.com/api/v4',
  CI_PROJECT_ID: '1',
  CI_PROJECT_PATH: 'acme/shop',
  CI_PROJECT_NAMESPACE_ID: '2',
  CI_PIPELINE_SOURCE: 'push',
  CI_COMMIT_REF_NAME: 'main',
  CI_COMMIT_SHA: head,
  CI_COMMIT_BEFORE_SHA: base,
  CI_PIPELINE_ID: '3',
  CI_JOB_ID: '4',
  CI_JOB_URL: 'https://gitlab.example.com/acme/shop/-/jobs/4',
})

const once = async (cwd, args, variables, expected) => {
  const names = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  const scope = [`PATH=${process.env.PATH}`, `CI_PROJECT_DIR=${cwd}`, ...names]
  const ended = await run('env', ['-i', ...scope, process.execPath, watch, cli, ...args], { cwd })
  const peak = /^peak kilobytes (\d+)$/m.exec(ended.errors)?.[1]
  if (peak === undefined || !ended.errors.includes(expected))
    throw new Error(`${args.join(' ')} ended with ${ended.code}\n${ended.errors.slice(-2000)}`)
  return { ...ended, memory: Number(peak) * 1024 }
}
const figures = (samples) => ({
  wall: median(samples.map(({ wall }) => wall)),
  processor: median(samples.map(({ processor }) => processor)),
  memory: Math.max(...samples.map(({ memory }) => memory)),
})
const cells = ({ wall, processor, memory }) => [shown(wall), shown(processor), `${(memory / 1e6).toFixed(0)} MB`]

console.log(`${conditions()}, median of ${rounds} rounds in turns\n`)
const missed = []

const empty = join(folder, 'empty')
commitTree(empty, new Map([['README.md', '']]), { change: new Map([['a.yaml', 'a: 1\n']]) })
const trees = values.n.split(',').map((text) => {
  const apps = Number(text)
  const files = treeOf({ apps })
  const path = join(folder, `apps-${apps}`)
  commitTree(path, files, { change: changedPolicies(files, 1) })
  return { apps, path, samples: [] }
})
const starts = []
for (let round = 0; round < rounds; round += 1) {
  starts.push(await once(empty, ['check', '--base', 'HEAD~1'], {}, 'access unchanged'))
  for (const { path, samples } of trees)
    samples.push(await once(path, ['check', '--base', 'HEAD~1'], {}, 'gains at 1 destination'))
}
const start = figures(starts)
const each = trees.map(({ apps, samples }) => {
  const found = figures(samples)
  return { apps, found, part: (found.processor - start.processor) / apps }
})
console.log(
  table(
    ['apps', 'wall clock', 'processor', 'peak', 'processor of an app beyond start-up'],
    [
      ['none', ...cells(start), ''],
      ...each.map(({ apps, found, part }) => [String(apps), ...cells(found), `${part.toFixed(2)} ms`]),
    ],
  ),
)
const [first, last] = [each[0], each.at(-1)]
if (first !== undefined && last !== undefined && first !== last) {
  const growth = last.part / first.part
  console.log(`\n${last.apps} apps over ${first.apps}: ${growth.toFixed(2)} times the time of an app`)
  if (growth > budgets.growth) missed.push(`growth ${growth.toFixed(2)}`)
}

const files = treeOf({ apps: 10_000, every: 10, others: 4_900, split: true })
const large = join(folder, 'large')
const [base, change, readme] = commitTree(large, files, {
  change: changedPolicies(files, 2),
  readme: new Map([['README.md', '# The apps\n']]),
})
const questions = {
  'two policies, from git': [['check'], job(base, change), 'gains at 2 destinations'],
  'two policies, against the work tree': [['check', '--base', base], {}, 'gains at 2 destinations'],
  'README alone, from git': [['check'], job(change, readme), ''],
}
const answers = Object.fromEntries(Object.keys(questions).map((name) => [name, []]))
for (let round = 0; round < rounds; round += 1)
  for (const [name, question] of Object.entries(questions)) answers[name].push(await once(large, ...question))
const rows = Object.entries(answers).map(([name, samples]) => {
  const found = figures(samples)
  const limit = name.startsWith('README') ? budgets.readme : budgets.wall
  if (found.wall > limit) missed.push(`${name}: ${shown(found.wall)}`)
  if (found.memory > budgets.memory) missed.push(`${name}: ${(found.memory / 1e6).toFixed(0)} MB`)
  return [name, ...cells(found)]
})
const overlay = join(folder, 'overlay')
const parts = [...treeOf({ apps: 500, split: true })].filter(([path]) => /(?:workload|policy)\.yaml$/.test(path))
commitTree(
  overlay,
  new Map([
    ...parts.map(([path, text]) => [`base/${path}`, text]),
    ['base/kustomization.yaml', `resources:\n${parts.map(([path]) => `  - ${path}\n`).join('')}`],
    ['overlay/kustomization.yaml', 'resources: [../base]\ncommonAnnotations: { owner: bench }\n'],
  ]),
  {},
)
const kustomize = await run(values.kustomize, ['build', join(overlay, 'overlay')])
if (kustomize.code === 0)
  rows.push([`kustomize build of ${parts.length} files`, shown(kustomize.wall), shown(kustomize.processor), ''])
console.log(`\n${files.size} files, 10 000 workloads, 1 000 policies:\n`)
console.log(table(['change', 'wall clock', 'processor', 'peak'], rows))
for (const text of missed) console.log(`over budget: ${text}`)
process.exitCode = missed.length === 0 ? 0 : 1
