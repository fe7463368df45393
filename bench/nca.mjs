// The semantic difference of two states, against network-config-analyzer on the fragment of AuthorizationPolicy that it
// accepts: principals, methods, paths and ports, one ALLOW policy for each of N workloads, eight of them edited.
//
//   node bench/nca.mjs [--python VENV/bin/python] [--n 50,100,200] [--rounds 3]
//
// First both answers are expanded into rows (source, destination, method, path, port), one for each class of values that
// the policies can tell apart, and must be the same set. Then times: of the difference itself, measured inside each
// process after its reading (in brackets: processor time), and of whole processes. Ours is given for the first run of a
// process, which V8 still interprets, and for further runs; the goal is for these. Ends with 1 where rows differ or the
// goal is missed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rowsOfReport } from './peers/nca-report.mjs'
import { bundle, makeFolder, root } from './support/bundle.mjs'
import { both, conditions, medians, missing, run, table } from './support/figures.mjs'
import { meshOf, writeMesh } from './support/generate.mjs'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    n: { type: 'string', default: '50,100,200' },
    rounds: { type: 'string', default: '3' },
  },
})
/** How much less time the difference itself takes, at this many policies. */
const goals = { 200: 1000 }
const wanted = '2.1.0'

const version = await run(values.python, [
  '-c',
  'import importlib.metadata as m; print(m.version("network-config-analyzer"), m.version("greenery"))',
])
const [found, greenery] = version.output.trim().split(' ')
if (version.code !== 0 || found !== wanted)
  missing(
    `network-config-analyzer ${wanted}`,
    `make a virtual environment of Python 3, run \`pip install network-config-analyzer==${wanted}\` in it, and give its python as --python`,
  )

/** One representative of each class: every expression on either side is made of these patterns, methods and ports. */
const patterns = ['/api/*', '/api/v0/*', '/api/v1/*', '/api/v2/*']
const paths = ['/api/v0/x', '/api/v1/x', '/api/v2/x', '/api/x', '/x']
const methods = ['GET', 'HEAD', 'POST', 'PUT']
const ports = [8080, 9090]
const sourcesOf = (count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `svc${index}`,
      `spiffe://cluster.local/ns/ns${Math.floor(index / 10)}/sa/svc${index}`,
    ]),
  )
/** The generator uses no others; a change of it that does must come here too. */
const assertKnown = (count) => {
  const mesh = meshOf(count)
  for (const { spec } of [...mesh.before, ...mesh.after])
    for (const { operation } of spec.rules.flatMap(({ to }) => to))
      if (
        !operation.paths.every((path) => patterns.includes(path)) ||
        !operation.methods.every((method) => methods.includes(method)) ||
        !operation.ports.every((port) => ports.includes(Number(port)))
      )
        throw new Error(`no representative for ${JSON.stringify(operation)}`)
}

const folder = makeFolder()
const built = (name) => {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
const subject = await bundle('bench/support/subject.js', built('subject'))
const cli = await bundle('src/cli.ts', built('cli'))
console.log(`network-config-analyzer ${found} with greenery ${greenery}; ${conditions()}\n`)

const lines = []
let failed = false
for (const count of values.n.split(',').map(Number)) {
  assertKnown(count)
  const mesh = join(folder, `mesh-${count}`)
  writeMesh(mesh, count)
  const questions = join(mesh, 'questions.json')
  writeFileSync(questions, JSON.stringify({ sources: sourcesOf(count), methods, paths, ports }))
  const [before, after] = [join(mesh, 'whole-before'), join(mesh, 'whole-after')]
  const theirs = async () => {
    const args = [
      '--semantic_diff',
      'after',
      '--base_np_list',
      'before',
      '-n',
      'topology',
      '-p',
      'topology',
      '-o',
      'json',
    ]
    const ended = await run(values.python, [join(root, 'bench/peers/nca-runner.py'), ...args], { cwd: mesh })
    const query = /^query seconds ([\d.]+) processor ([\d.]+)$/m.exec(ended.errors)
    // 1 says that the two states differ.
    if (ended.code !== 1 || query === null) throw new Error(`network-config-analyzer: ${ended.code} ${ended.errors}`)
    return { ...ended, query: { wall: Number(query[1]) * 1000, processor: Number(query[2]) * 1000 } }
  }
  const ours = async (...more) => {
    const ended = await run(process.execPath, ['--expose-gc', subject, before, after, '30', ...more])
    if (ended.code !== 0) throw new Error(`our side: ${ended.code} ${ended.errors}`)
    return JSON.parse(ended.output)
  }
  const check = async () => {
    const ended = await run(process.execPath, [cli, 'check', '--before', before, '--after', after, '--json'], {
      cwd: mesh,
    })
    if (ended.code !== 0 && ended.code !== 1) throw new Error(`check: ${ended.code} ${ended.errors}`)
    return ended
  }

  const samples = { theirs: [], ours: [], check: [] }
  let rows
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const answer = await theirs()
    rows ??= rowsOfReport(answer.output, { patterns, paths, methods, ports })
    samples.theirs.push(answer)
    samples.ours.push(await ours())
    samples.check.push(await check())
  }
  const own = new Set((await ours(questions)).rows)
  const onlyTheirs = [...rows].filter((row) => !own.has(row))
  const onlyOurs = [...own].filter((row) => !rows.has(row))
  if (onlyTheirs.length + onlyOurs.length > 0 || rows.size === 0) {
    console.error(`${count}: rows differ. theirs alone: ${onlyTheirs.slice(0, 5)}; ours alone: ${onlyOurs.slice(0, 5)}`)
    failed = true
    continue
  }
  const analyser = medians(samples.theirs.map(({ query }) => query))
  const first = medians(samples.ours.map((one) => one.first))
  const warm = medians(samples.ours.map(({ further }) => medians(further)))
  const ratio = (own) => `${Math.round(analyser.wall / own.wall)}× (${Math.round(analyser.processor / own.processor)}×)`
  const goal = goals[count]
  if (goal !== undefined && analyser.wall / warm.wall < goal) failed = true
  lines.push([
    String(count),
    String(rows.size),
    both(analyser),
    both(first),
    ratio(first),
    both(warm),
    `${ratio(warm)}${goal === undefined ? '' : `, goal ${goal}×`}`,
    both(medians(samples.theirs)),
    both(medians(samples.check)),
  ])
}
console.log(
  table(
    [
      'policies',
      'equal rows',
      'nca',
      'meshgate, first run',
      'ratio',
      'meshgate, median of 30 further',
      'ratio',
      'process: nca',
      'process: meshgate check',
    ],
    lines,
  ),
)
process.exitCode = failed ? 1 : 0
