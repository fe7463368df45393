// README's ten lines on real changes of public repositories: a commit against its parent, without a configuration.
//
//   MESHGATE_REPOSITORIES=DIR node test/conformance/repositories/run.mjs [--dist DIR] [--only TEXT] [--answers FILE] [--kept FILE]… [--limit SECONDS] [--write]
//
// DIR holds git directories, `OWNER+NAME/repo` or `OWNER/NAME.git`; a repository that is not there is left out, and said so.
// changes.json holds the changes and what each should be told, written before the answer was seen. --answers keeps the whole
// output of every run, --kept takes answers from there instead of running them again, --write puts the bounds
// and the table into docs/reference/repositories.md, between its marks. Ends with 1 where a bound is missed.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judgeAnswer, measuredPart, summarise, tableOf } from './judge-answer.mjs'

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    only: { type: 'string' },
    answers: { type: 'string' },
    kept: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '300' },
    write: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const cli = join(resolve(values.dist ?? join(root, 'dist')), 'cli.js')
const repositories = process.env.MESHGATE_REPOSITORIES ?? ''
if (repositories === '') throw new Error('MESHGATE_REPOSITORIES names no folder with git directories')

/** Seconds for one change; a run that takes longer has no answer. */
const limit = Number(values.limit)

const scratch = mkdtempSync(join(tmpdir(), 'meshgate-repositories-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** Pictures and the like may be missing in a copy; what is read has to be there. */
const checkOut = (folder, commit) => {
  git(folder, 'update-ref', '--no-deref', 'HEAD', commit)
  git(folder, 'read-tree', commit)
  git(folder, 'clean', '--quiet', '-ffdx')
  for (const command of [
    ['checkout-index', '--all', '--force', '--quiet'],
    ['update-index', '-q', '--refresh'],
  ])
    try {
      git(folder, ...command)
    } catch {
      // It names the files that are missing.
    }
}

const git = (folder, ...commandArguments) =>
  execFileSync(
    'git',
    ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false', '-C', folder, ...commandArguments],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      env: { PATH: process.env.PATH, HOME: scratch, GIT_CONFIG_NOSYSTEM: '1' },
    },
  )

const gitDirectory = (repository) =>
  [join(repositories, repository.replace('/', '+'), 'repo'), join(repositories, `${repository}.git`)].find(existsSync)

/** A clone that borrows its objects; nothing of the repository is run. */
const clones = new Map()
const cloneOf = (repository) => {
  const known = clones.get(repository)
  if (known !== undefined) return known
  const source = gitDirectory(repository)
  const folder = join(scratch, repository.replace('/', '+'))
  if (source !== undefined) git(scratch, 'clone', '--quiet', '--shared', '--no-checkout', source, folder)
  const clone = source === undefined ? '' : folder
  clones.set(repository, clone)
  return clone
}

const answerOf = (folder, commit) => {
  checkOut(folder, commit)
  const started = process.hrtime.bigint()
  const run = spawnSync(process.execPath, [cli, 'check', '--base', 'HEAD^1', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: limit * 1000,
    env: { PATH: process.env.PATH, HOME: scratch },
  })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  try {
    return { seconds, output: JSON.parse(run.stdout) }
  } catch {
    return {
      seconds,
      output: { exitCode: 2, errors: [{ code: 'NO_ANSWER', message: run.stderr.slice(0, 300) }], plans: [] },
    }
  }
}

const changes = JSON.parse(readFileSync(new URL('changes.json', import.meta.url), 'utf8'))
const wanted = changes.filter(({ repository, commit }) => `${repository}@${commit}`.includes(values.only ?? ''))
const kept = new Map(
  values.kept
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
    .map(({ repository, commit, output }) => [`${repository}@${commit}`, output]),
)
const judged = []
const there = () => judged.filter(({ missing }) => missing !== true)
const keepAnswers = () => {
  if (values.answers !== undefined) writeFileSync(values.answers, JSON.stringify(there(), null, 1))
}
for (const change of wanted) {
  const earlier = kept.get(`${change.repository}@${change.commit}`)
  if (earlier !== undefined) {
    judged.push({ ...change, ...judgeAnswer(change, earlier), output: earlier })
    continue
  }
  const clone = cloneOf(change.repository)
  if (clone === '') {
    if (!judged.some(({ repository, missing }) => missing && repository === change.repository))
      console.log(`${change.repository} is not there`)
    judged.push({ ...change, missing: true })
    continue
  }
  const { seconds, output } = answerOf(clone, change.commit)
  const one = { ...change, ...judgeAnswer(change, output), output }
  judged.push(one)
  keepAnswers()
  console.log(
    `${one.good ? ' ' : '!'} ${change.repository}@${change.commit.slice(0, 10)} ${seconds.toFixed(1)} s  ${change.access} → ${one.told}`,
  )
}
keepAnswers()
const leftOut = [...new Set(judged.flatMap(({ missing, repository }) => (missing === true ? [repository] : [])))]
const summary = summarise(there())
for (const { text, holds } of summary) console.log(`${holds ? 'holds ' : 'MISSED'} ${text}`)
if (values.write) {
  const page = join(root, 'docs/reference/repositories.md')
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(measuredPart, () => tableOf(there(), summary, leftOut)),
  )
}
process.exitCode = summary.every(({ holds }) => holds) ? 0 : 1
