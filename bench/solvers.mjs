// "Does NEW allow what OLD denied?" on one workload of N rules, against the SMT solvers cvc5 and Z3, from the same files:
// the middle rule's prefix widened (access is gained), narrowed again (none is, but some lost), and nothing changed at all.
//
//   node bench/solvers.mjs [--n 100,500,1000] [--timeout 60] [--rounds 3]
//
// Every answer that comes in time must be ours. Times are of solving and of the difference itself: for a solver, the whole
// process less the same process without the question; whole processes beside it. In brackets: processor time. Ends with 1
// where an answer differs or our budget is missed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { translate } from './peers/smt.mjs'
import { bundle, makeFolder } from './support/bundle.mjs'
import { both, conditions, medians, missing, run, shown, table } from './support/figures.mjs'
import { writeRules } from './support/generate.mjs'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100,500,1000' },
    timeout: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
  },
})
const timeout = Number(values.timeout) * 1000
const rounds = Number(values.rounds)
/** Milliseconds of the difference itself with access gained. */
const budgets = { 1000: 100 }

const solvers = [
  { name: 'cvc5', program: 'cvc5', options: ['--strings-exp'], version: ['--version'] },
  { name: 'Z3', program: 'z3', options: [], version: ['--version'] },
  { name: 'Z3, z3str3', program: 'z3', options: ['smt.string_solver=z3str3'], version: ['--version'] },
]
const versions = new Map()
for (const { program, version } of solvers) {
  const ended = await run(program, version)
  if (ended.code !== 0) missing(program, `install the package \`${program}\` of Debian or Ubuntu`)
  versions.set(program, /\d+\.\d+\.\d+/.exec(ended.output)?.[0] ?? ended.output.trim())
}

const folder = makeFolder()
const built = join(folder, 'subject')
mkdirSync(built)
const subject = await bundle('bench/support/subject.js', built)
console.log(`${[...versions].map((one) => one.join(' ')).join(', ')}; ${conditions()}; timeout ${values.timeout} s\n`)

const answers = { sat: true, unsat: false }
const lines = []
/** Solver and question that ran out of time; more rules are not tried. */
const gaveUp = new Set()
let failed = false
for (const count of values.n.split(',').map(Number)) {
  const rules = join(folder, `rules-${count}`)
  writeRules(rules, count)
  for (const [side, from, to] of [
    ['gained', 'old', 'gained'],
    ['none, narrowed', 'gained', 'old'],
    ['none, equal', 'old', 'none'],
  ]) {
    const [old, next] = [join(rules, from), join(rules, to)]
    const [question, silent] = [true, false].map((ask) => {
      const path = join(rules, `${from}-${to}-${ask}.smt2`)
      writeFileSync(path, translate(old, next, ask))
      return path
    })
    const own = []
    const theirs = new Map(solvers.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      const ended = await run(process.execPath, ['--expose-gc', subject, old, next, '30'])
      if (ended.code !== 0) throw new Error(`our side: ${ended.errors}`)
      own.push({ ...JSON.parse(ended.output), whole: ended })
      for (const { name, program, options } of solvers) {
        const seen = theirs.get(name)
        // Who was too slow once is not waited for again.
        if (gaveUp.has(`${name} ${side}`)) continue
        const whole = await run(program, [...options, question], { timeout })
        const reading = await run(program, [...options, silent], { timeout })
        const less = (kind) => Math.max(0, whole[kind] - reading[kind])
        const solving = { wall: less('wall'), processor: less('processor') }
        const answer = answers[whole.output.trim()]
        seen.push({ answer, whole, solving })
        if (answer === undefined) gaveUp.add(`${name} ${side}`)
      }
    }
    const gained = ['more permissive', 'incomparable'].includes(own[0].verdict)
    if (gained !== (side === 'gained') || own.some(({ verdict }) => verdict !== own[0].verdict)) {
      console.error(`${count} ${side}: our verdict is ${own[0].verdict}`)
      failed = true
    }
    const cells = solvers.map(({ name }) => {
      const seen = theirs.get(name)
      if (seen.length === 0) return 'not asked again'
      if (seen.some(({ answer }) => answer === undefined)) return `no answer in ${values.timeout} s`
      if (seen.some(({ answer }) => answer !== gained)) {
        console.error(`${count} ${side}: ${name} says otherwise`)
        failed = true
      }
      return `${both(medians(seen.map(({ solving }) => solving)))}; process ${shown(medians(seen.map(({ whole }) => whole)).wall)}`
    })
    const warm = medians(own.map(({ further }) => medians(further)))
    const budget = side === 'gained' ? budgets[count] : undefined
    if (budget !== undefined && warm.wall > budget) failed = true
    lines.push([
      String(count),
      side,
      ...cells,
      both(medians(own.map(({ first }) => first))),
      `${both(warm)}${budget === undefined ? '' : `, budget ${shown(budget)}`}`,
      both(medians(own.map(({ reading }) => reading))),
    ])
  }
}
console.log(
  table(
    [
      'rules',
      'access',
      ...solvers.map(({ name }) => name),
      'meshgate, first run',
      'meshgate, median of 30 further',
      'meshgate: reading the YAML',
    ],
    lines,
  ),
)
process.exitCode = failed ? 1 : 0
