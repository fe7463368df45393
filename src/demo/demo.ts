import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exitCodes } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import { printable } from '../errors/printable.js'
import { makeCertificateAuthority } from './certificates.js'
import {
  breakGlassGroup,
  openEmbeddedCluster,
  openRealCluster,
  type Administrator,
  type DemoCluster,
} from './demo-cluster.js'
import {
  pullNumber,
  pullPayload,
  repository,
  repositoryPayload,
  runJob,
  runWords,
  startPlatform,
  type Runner,
} from './demo-jobs.js'
import { GitObjects, type Commit } from './git-objects.js'
import type { EditAnswer } from './inline-edit.js'
import { getAfterwards, getAsJob } from './later-step.js'
import { keepProcess } from './runner/kept-process.js'
import type { ActionResult } from './runner/run-action.js'
import { baseTree, environmentName, headTree, type Scenario } from './scenario.js'

export interface DemoOptions {
  /** A real API server instead of the embedded one. */
  readonly kubeconfig: string | undefined
  /** Folder that keeps the reports of `check`. */
  readonly report: string | undefined
  readonly print: (text: string) => Promise<void>
  /** Path of the running program; the bundled action lies beside it. */
  readonly program: string
}

/**
 * The whole flow on loopback: `check` on a merge request, `plan` and `apply` of what was approved on the protected branch, an
 * inline edit that `drift` finds, and `revoke` with its proof, by the bundled action as a runner would start it. Leaves nothing
 * behind but the reports, where a folder is named.
 */
export const demo = async (options: DemoOptions): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'meshgate-demo-'))
  const closers: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    return await runDemo(options, folder, closers)
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

const runDemo = async (options: DemoOptions, folder: string, closers: (() => Promise<void>)[]): Promise<void> => {
  const { print } = options
  const authority = makeCertificateAuthority('meshgate demo')
  const git = new GitObjects()
  const platform = await startPlatform(authority, git)
  closers.push(() => platform.issuer.close())
  const { issuer, github } = platform
  const cluster =
    options.kubeconfig === undefined
      ? await openEmbeddedCluster(authority, issuer)
      : await openRealCluster(resolve(options.kubeconfig))
  closers.push(() => cluster.close())
  await print(`meshgate demo: ${cluster.title}\n`)

  const scenario: Scenario = {
    namespace: cluster.namespace,
    issuer: issuer.github.issuer,
    cluster: cluster.settings,
    clusterCertificateAuthority: cluster.committedAuthority,
    repositoryId: String(repository.id),
    ownerId: String(repository.ownerId),
    login: true,
  }
  const base = git.commit(baseTree(scenario), [], 'The shop’s policies')
  const change = git.commit(
    headTree(scenario),
    [base.id],
    'Let the batch job read the admin pages, and the pipeline deploy',
  )
  const merge = git.commit(headTree(scenario), [base.id, change.id], 'Merge')
  await cluster.prepare(baseTree(scenario))
  github.setPull({
    number: pullNumber,
    headSha: change.id,
    baseSha: base.id,
    mergeSha: merge.id,
    headRepositoryId: repository.id,
  })

  const authorities = join(folder, 'authorities.pem')
  await writeFile(authorities, authority.certificate)
  const kept = keepProcess(authorities)
  closers.push(() => kept.close())
  const runner: Runner = {
    program: options.program,
    folder,
    start: kept.start,
    authority,
    git,
    issuer,
    github,
    extra: cluster.variables,
  }
  await giveServerSide(print, runner, cluster, base)
  await print(
    `\n1. A merge request changes mesh/orders.yaml and meshgate.yaml. The runner starts the action with command: check\n\n`,
  )
  const checked = await runJob(runner, {
    name: 'check',
    run: 101,
    commit: merge,
    event: 'pull_request',
    ref: `refs/pull/${pullNumber}/merge`,
    payload: pullPayload(base, change),
    ...(options.report === undefined ? {} : { keep: resolve(options.report) }),
  })
  const [comment] = github.comments(pullNumber)
  if (checked.exitCode !== exitCodes.fine || comment === undefined) return fail(print, 'check', checked)
  await print(`The comment, as the reviewer sees it:\n\n${indent(comment.body.split('\n').slice(1).join('\n'))}\n`)
  await print(
    `Outputs: ${Object.entries(checked.outputs)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n         ')}\n`,
  )
  await applyApproved(print, runner, cluster, { base, merge })
  await cluster.prepare(headTree(scenario))
  await findEdits(print, runner, cluster, merge)
  await takeBack(print, runner, cluster, merge)
  await print(`Everything ran on 127.0.0.1 and is gone now. Next: README, "Ten lines".\n`)
}

type Print = DemoOptions['print']

/** The administrator's part, before the first job: what the API server itself enforces. */
const giveServerSide = async (print: Print, runner: Runner, cluster: DemoCluster, base: Commit): Promise<void> => {
  if (cluster.administrator === undefined) return
  const words = ['init', '--server-side', '--platform', 'github', '--break-glass', breakGlassGroup]
  const printed = await runWords(runner, words, base)
  if (printed.exitCode !== exitCodes.fine) return fail(print, 'init', { ...printed, log: printed.errors })
  cluster.administrator.give(printed.text)
  await print(`
An administrator gives the API server what \`meshgate ${words.join(' ')}\` prints:
logins by the trust rules, and a policy that refuses inline edits of what meshgate owns\n`)
}

/** A job of the protected branch, in the environment. */
const onBranch = (commit: Commit, base = commit) => ({
  commit,
  event: 'push',
  ref: 'refs/heads/main',
  environment: environmentName,
  payload: { before: base.id, after: commit.id, repository: repositoryPayload() },
})

const applyApproved = async (
  print: Print,
  runner: Runner,
  cluster: DemoCluster,
  { base, merge }: { readonly base: Commit; readonly merge: Commit },
): Promise<void> => {
  await print(`\n2. It is merged. On the protected branch the runner starts the action with command: plan\n\n`)
  const planned = await runJob(runner, { name: 'plan', run: 102, ...onBranch(merge, base) })
  const digest = planned.outputs['digest'] ?? ''
  if (planned.exitCode !== exitCodes.fine) return fail(print, 'plan', planned)
  await print(`    digest: ${digest}, which the reviewers of the environment approve\n`)
  const other = `sha256:${'0'.repeat(64)}`
  const refused = await runJob(runner, { name: 'apply', run: 102, ...onBranch(merge, base), inputs: { expect: other } })
  if (refused.exitCode !== exitCodes.notReviewed) return fail(print, 'apply of another plan', refused)
  await print(`    command: apply with another digest ends with exit code 5, and nothing is written\n`)
  await print(`\n3. The runner starts the action with command: apply, and the approved digest as \`expect\`\n\n`)
  const used: string[] = []
  let login = ''
  const applied = await runJob(runner, {
    name: 'apply',
    run: 102,
    ...onBranch(merge, base),
    inputs: { expect: digest },
    laterStep: async (outputs) => {
      login = outputs['kubeconfig'] ?? ''
      used.push(
        `kubectl get deployments: ${await getAsJob(login, cluster.namespace, 'apis/apps/v1/deployments')}`,
        `kubectl get pods: ${await getAsJob(login, cluster.namespace, 'api/v1/pods')}`,
      )
      await copyFile(login, copyOf(runner))
    },
  })
  if (applied.exitCode !== exitCodes.fine) return fail(print, 'apply', applied)
  await print(
    `${indent(applied.log.trim())}\n\nObjects that meshgate wrote to namespace ${cluster.namespace}:\n\n${(await cluster.written()).map((title) => `    ${title}\n`).join('')}\n`,
  )
  await print(
    `The next step of the job uses the kubeconfig of \`apply\`, with the requests of kubectl:\n\n${indent(used.join('\n'))}

    The post step ${existsSync(login) ? 'left it there' : 'removed it'}; somebody kept a copy\n\n`,
  )
}

/** Where somebody keeps the login that was for one job. */
const copyOf = ({ folder }: Runner): string => join(folder, 'kept-kubeconfig')

/** Somebody edits past the repository, and what notices it. */
const findEdits = async (print: Print, runner: Runner, cluster: DemoCluster, merge: Commit): Promise<void> => {
  const { administrator } = cluster
  const edited =
    administrator === undefined
      ? await editFreely(print, cluster)
      : await editGuarded(print, { ...cluster, administrator })
  await print(`    A scheduled run with command: drift finds it\n\n`)
  const drift = await runJob(runner, { name: 'drift', run: 103, ...onBranch(merge) })
  const missed = edited.filter(
    (title) => !drift.log.includes(`changed: ${title.replace(' ', ` ${cluster.namespace}/`)}`),
  )
  if (drift.exitCode !== exitCodes.fine || missed.length > 0) return fail(print, 'drift', drift)
  await print(`${indent(drift.log.trim())}\n`)
}

const editFreely = async (print: Print, cluster: DemoCluster): Promise<readonly string[]> => {
  const { title } = await passes('inline edit', cluster.edit('open a path', 'somebody'))
  await print(
    `4. Somebody edits ${title} with kubectl: its path is /admin/* now. What \`init --server-side\` prints would refuse
that; the demo gives it to its own API server alone\n\n`,
  )
  return [title]
}

const editGuarded = async (
  print: Print,
  cluster: DemoCluster & { readonly administrator: Administrator },
): Promise<readonly string[]> => {
  const { administrator } = cluster
  const refused = await cluster.edit('open a path', 'somebody')
  if (!refused.said.startsWith('403')) throw unlike('inline edit', '403', refused.said)
  await print(
    `4. Somebody edits ${refused.title} with kubectl: its path is to be /admin/*\n\n    ${printable(refused.said)}\n\n`,
  )
  const opened = await passes('edit of the break-glass group', cluster.edit('open a path', 'break-glass'))
  const [recorded = ''] = administrator.recorded()
  if (!recorded.includes(opened.title.split(' ')[1] ?? '')) throw unlike('audit log', 'the edit', recorded)
  await print(`    Group ${breakGlassGroup} is let through, and the audit log says so: ${printable(recorded)}\n\n`)
  await administrator.switchOff()
  const added = await passes('edit without the policy', cluster.edit('add a verb', 'somebody'))
  await print(
    `    The policy is switched off. Somebody edits ${added.title}: deployments may be deleted now, and nothing refuses it\n\n`,
  )
  return [opened.title, added.title]
}

const passes = async (what: string, edit: Promise<EditAnswer>): Promise<EditAnswer> => {
  const answer = await edit
  if (answer.said !== 'edited') throw unlike(what, 'edited', answer.said)
  return answer
}

const takeBack = async (print: Print, runner: Runner, cluster: DemoCluster, merge: Commit): Promise<void> => {
  await print(`\n5. The environment is stopped. The runner starts the action with command: revoke\n\n`)
  const revoked = await runJob(runner, { name: 'revoke', run: 104, ...onBranch(merge) })
  if (revoked.exitCode !== exitCodes.fine || !revoked.log.includes('Proven:')) return fail(print, 'revoke', revoked)
  await print(
    `${indent(revoked.log.trim())}\n\nWhat is left of it in namespace ${cluster.namespace}:\n\n${(await cluster.written()).map((title) => `    ${title}\n`).join('')}\n`,
  )
  await print(
    `The copy of the kubeconfig, with the requests of kubectl:\n\n    kubectl get deployments: ${await getAfterwards(copyOf(runner), cluster.namespace)}\n\n`,
  )
}

const unlike = (what: string, expected: string, received: string): Refusal =>
  new Refusal({
    code: 'DEMO_FAILED',
    message: `the API server answered the demo’s ${what} otherwise`,
    expected,
    received: received === '' ? 'nothing' : received.slice(0, 300),
    remedy: 'With `--kubeconfig`, rights may be missing. Otherwise this is a mistake of meshgate: report it.',
  })

const fail = async (print: Print, command: string, result: Pick<ActionResult, 'exitCode' | 'log'>): Promise<never> => {
  await print(`${indent(result.log)}\n`)
  throw new Refusal({
    code: 'DEMO_FAILED',
    message: `the demo's ${command} ended with exit code ${result.exitCode}`,
    expected: 'exit code 0',
    received: String(result.exitCode),
    remedy: 'The log above says why, with the remedy. With `--kubeconfig`, rights or CRDs may be missing.',
  })
}

const indent = (text: string): string =>
  printable(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
