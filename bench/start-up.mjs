// Start-up, which is every user's waiting time: whole processes, side by side in one run, in turns.
//
//   node bench/start-up.mjs [--rounds 15] [--node PATH] [--dist DIR] [--against DIR] [--write]
//
//   empty          an empty program
//   version        dist/cli.js --version
//   first request  dist/index.js, from its start until its first request has reached the platform (the job's token)
//   check          dist/index.js to its end: the demo's merge request, with token, cluster and comment
//
// Ends with 1 when a budget is missed. --dist names another build than the committed one, --against one that is measured in
// the same turns, to compare. --write puts the figures into bench/README.md.
import { execFileSync, spawn } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSources } from './support/sources.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    node: { type: 'string', default: process.execPath },
    dist: { type: 'string' },
    against: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Math.max(15, Number(values.rounds))
const node = values.node
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = resolvePath(values.dist ?? join(root, 'dist'))
const against = values.against === undefined ? undefined : resolvePath(values.against)
/**
 * Milliseconds over an empty program, and bytes. Nobody loads all of `dist/`: 7.7 MB are modules, with the comments that who
 * audits it reads, and some 1.8 MB their copies in other chunks; more than that is a copy too many.
 */
const budgets = { version: 50, 'first request': 120, size: 10e6, loaded: 1.6e6 }

const folder = mkdtempSync(join(tmpdir(), 'meshgate-start-up-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The doubles of src/demo, as modules of this process. */
const build = buildSources('src')
const load = (name) => build(`src/demo/${name}.js`)
const [
  { makeCertificateAuthority },
  { GitObjects },
  { startGitHub },
  { startIssuer, publicKey },
  { startKubernetes },
  scenes,
] = await Promise.all(['certificates', 'git-objects', 'github', 'issuer', 'kubernetes', 'scenario'].map(load))

const authority = makeCertificateAuthority('bench')
const git = new GitObjects()
const repository = { id: 1296269, owner: 'acme', ownerId: 583231, name: 'shop' }
const pull = 7
const jobOf = (sha) => ({
  repository: 'acme/shop',
  repositoryId: String(repository.id),
  ownerId: String(repository.ownerId),
  event: 'pull_request',
  ref: `refs/pull/${pull}/merge`,
  sha,
})
let api
const issuer = await startIssuer(authority, jobOf('0'.repeat(40)), (...call) => api(...call))
const github = await startGitHub({
  authority,
  repository,
  git,
  accounts: new Map([['ghs_bench', { login: 'github-actions[bot]', id: 41, pullRequests: 'write', contents: 'read' }]]),
  listen: (handler) => {
    api = handler
    return Promise.resolve(issuer.server)
  },
})
const kubernetes = await startKubernetes(authority, {
  issuers: [
    {
      issuer: issuer.github.issuer,
      audiences: [scenes.clusterAudience],
      keys: () => Promise.resolve({ keys: issuer.github.keys.map(publicKey) }),
      user: (claims) => ({ username: `github:${claims.repository_id}`, groups: [] }),
    },
  ],
})
kubernetes.seed([
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
  ...scenes.clusterObjects('shop'),
])
const scenario = {
  namespace: 'shop',
  issuer: issuer.github.issuer,
  cluster: `{ server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${scenes.clusterAudience} }`,
  clusterCertificateAuthority: kubernetes.certificateAuthority,
  repositoryId: String(repository.id),
  ownerId: String(repository.ownerId),
}
const base = git.commit(scenes.baseTree(scenario), [], 'base')
const change = git.commit(scenes.headTree(scenario), [base.id], 'change')
const merge = git.commit(scenes.headTree(scenario), [base.id, change.id], 'merge')
const workspace = join(folder, 'workspace')
await git.writeCheckout(workspace, merge, 'main')
issuer.setGitHubJob(jobOf(merge.id))
github.setPull({
  number: pull,
  headSha: change.id,
  baseSha: base.id,
  mergeSha: merge.id,
  headRepositoryId: repository.id,
})

const payload = { id: repository.id, full_name: 'acme/shop', private: true, visibility: 'private' }
const event = join(folder, 'event.json')
writeFileSync(
  event,
  JSON.stringify({
    action: 'synchronize',
    number: pull,
    pull_request: {
      number: pull,
      user: { login: 'dev', id: 1, type: 'User' },
      base: { ref: 'main', sha: base.id, repo: payload },
      head: { ref: 'change', sha: change.id, repo: { ...payload, fork: false } },
    },
    repository: { ...payload, owner: { login: 'acme', id: repository.ownerId } },
    sender: { login: 'dev', id: 1 },
  }),
)
writeFileSync(join(folder, 'authority.pem'), authority.certificate)
for (const name of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']) writeFileSync(join(folder, name), '')
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  RUNNER_TEMP: join(folder, 'temp'),
  GITHUB_WORKSPACE: workspace,
  GITHUB_EVENT_PATH: event,
  ...Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)]),
  ),
  GITHUB_SERVER_URL: github.serverUrl,
  GITHUB_API_URL: github.apiUrl,
  GITHUB_GRAPHQL_URL: `${github.serverUrl}/api/graphql`,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: String(repository.id),
  GITHUB_REPOSITORY_OWNER: 'acme',
  GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: `refs/pull/${pull}/merge`,
  GITHUB_SHA: merge.id,
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: '1',
  ACTIONS_ID_TOKEN_REQUEST_URL: issuer.githubRequest.url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.githubRequest.token,
  INPUT_COMMAND: 'check',
  INPUT_TOKEN: 'ghs_bench',
}
mkdirSync(env.RUNNER_TEMP)

let firstRequest
subscribe('http.server.request.start', () => (firstRequest ??= performance.now()))

/** Milliseconds to the first request (NaN without one) and to the end. */
const time = (options) =>
  new Promise((resolve, reject) => {
    for (const { id } of github.comments(pull)) github.removeComment(id)
    firstRequest = undefined
    let output = ''
    const start = performance.now()
    const child = spawn(node, options, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      const end = performance.now()
      if (code !== 0) reject(new Error(`${options.join(' ')} ended with ${code}\n${output}`))
      else resolve({ first: (firstRequest ?? NaN) - start, end: end - start })
    })
  })

const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')
const newSamples = () => ({ empty: [], version: [], 'first request': [], check: [] })
const samples = newSamples()
const others = newSamples()
const measure = async (folder, into) => {
  const version = await time([join(folder, 'cli.js'), '--version'])
  const check = await time([join(folder, 'index.js')])
  if (Number.isNaN(check.first)) throw new Error('check sent no request')
  into.version.push(version.end)
  into['first request'].push(check.first)
  into.check.push(check.end)
}
for (let round = -1; round < rounds; round += 1) {
  // The first round warms the page cache.
  const into = round === -1 ? [newSamples(), newSamples()] : [samples, others]
  into[0].empty.push((await time([empty])).end)
  await measure(dist, into[0])
  if (against !== undefined) await measure(against, into[1])
}

/** Files of dist/ that a run has loaded until its first request. */
const hook = join(folder, 'hook.mjs')
const loads = join(folder, 'loads')
writeFileSync(loads, '')
writeFileSync(
  hook,
  `import { registerHooks } from 'node:module'
import { appendFileSync } from 'node:fs'
registerHooks?.({ load: (url, context, next) => {
  appendFileSync(${JSON.stringify(loads)}, (performance.timeOrigin + performance.now()) + ' ' + url + '\\n')
  return next(url, context)
} })
`,
)
const hooked = Number(execFileSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) >= 23
if (hooked) await time(['--import', pathToFileURL(hook).href, join(dist, 'index.js')])
const reached = performance.timeOrigin + (firstRequest ?? 0)
const loadedFiles = readFileSync(loads, 'utf8')
  .split('\n')
  .filter((line) => line.includes(pathToFileURL(dist).href) && Number(line.split(' ')[0]) < reached)
  .map((line) => fileURLToPath(line.slice(line.indexOf(' ') + 1)))
const sizeOf = (paths) => paths.reduce((sum, path) => sum + statSync(path).size, 0)
const scripts = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => join(folder, name))
const size = sizeOf(scripts(dist))
const loaded = sizeOf(loadedFiles)

await Promise.all([github.close(), kubernetes.close()])

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const lowerQuartile = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 4)]
const spread = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 4)].toFixed(0)}–${sorted[Math.floor((sorted.length * 3) / 4)].toFixed(0)}`
}
const zero = median(samples.empty)
const rows = Object.entries(samples).map(([name, numbers]) => {
  const over = median(numbers) - zero
  const budget = budgets[name]
  return {
    cells: [
      name,
      median(numbers).toFixed(0),
      spread(numbers),
      name === 'empty' ? '' : `+${over.toFixed(0)}`,
      budget === undefined ? '' : `+${budget}`,
    ],
    missed: budget !== undefined && over > budget,
  }
})
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
const sizes = [
  { cells: ['the scripts of `dist/`', megabytes(size), megabytes(budgets.size)], missed: size > budgets.size },
  {
    cells: [
      'of which loaded before the first request',
      hooked ? megabytes(loaded) : 'not measured: needs Node 23.5 or newer',
      megabytes(budgets.loaded),
    ],
    missed: hooked && loaded > budgets.loaded,
  },
]
const comparison =
  against === undefined
    ? []
    : Object.keys(samples)
        .filter((name) => name !== 'empty')
        .map((name) => {
          const [here, there] = [median(samples[name]) - zero, median(others[name]) - zero]
          const floor = lowerQuartile(samples.empty)
          const quiet = (lowerQuartile(samples[name]) - floor) / (lowerQuartile(others[name]) - floor)
          return {
            cells: [name, `+${here.toFixed(0)}`, `+${there.toFixed(0)}`, (here / there).toFixed(2), quiet.toFixed(2)],
          }
        })
        .concat({
          cells: [
            'scripts',
            megabytes(size),
            megabytes(sizeOf(scripts(against))),
            (size / sizeOf(scripts(against))).toFixed(2),
            '',
          ],
        })
const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines.map(({ cells }) => cells)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
const nodeVersion = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
const report = `Node ${nodeVersion}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${loadavg()[0].toFixed(1)}, ${rounds} rounds in turns, warm page cache.

${table(['process', 'median ms', 'quartiles', 'over empty', 'budget'], rows)}

${table(['size', 'found', 'budget'], sizes)}
`
console.log(report)
if (comparison.length > 0)
  console.log(`${table(['over empty', 'this', 'against', 'ratio', 'of lower quartiles'], comparison)}\n`)
console.log(`loaded before the first request: ${loadedFiles.map((path) => path.slice(dist.length + 1)).join(' ')}`)
const missed = [...rows, ...sizes].filter((row) => row.missed)
for (const { cells } of missed) console.log(`over budget: ${cells.join(' ')}`)
if (values.write) {
  const page = join(root, 'bench/README.md')
  const begin = '<!-- start-up -->'
  const end = '<!-- /start-up -->'
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(begin), text.indexOf(end)]
  if (before === -1 || after === -1) throw new Error('bench/README.md has no place for the figures')
  writeFileSync(page, `${text.slice(0, before)}${begin}\n\n${report}\n${text.slice(after)}`)
  execFileSync(process.execPath, [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', page])
}
process.exitCode = missed.length === 0 ? 0 : 1
