import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exitCodes } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import { printable } from '../errors/printable.js'
import { makeCertificateAuthority } from './certificates.js'
import { openEmbeddedCluster, openRealCluster, type DemoCluster } from './demo-cluster.js'
import {
  pullNumber,
  pullPayload,
  repository,
  repositoryPayload,
  runJob,
  startPlatform,
  type Runner,
} from './demo-jobs.js'
import { GitObjects, type Commit } from './git-objects.js'
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
  await findEdit(print, runner, cluster, merge)
  await takeBack(print, runner, cluster, merge)
  await print(
    `Everything ran on 127.0.0.1 and is gone now. Next: README, "Ten lines on GitHub" and "Ten lines on GitLab".\n`,
  )
}

type Print = DemoOptions['print']

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

const findEdit = async (print: Print, runner: Runner, cluster: DemoCluster, merge: Commit): Promise<void> => {
  await print(
    `4. Somebody edits ${await cluster.editInline()} with kubectl: its path is /admin/* now. A policy of \`init --server-side\` refuses
that on a real API server; here, without one, a scheduled run with command: drift finds it\n\n`,
  )
  const drift = await runJob(runner, { name: 'drift', run: 103, ...onBranch(merge) })
  if (drift.exitCode !== exitCodes.fine || !drift.log.includes('changed: AuthorizationPolicy'))
    return fail(print, 'drift', drift)
  await print(`${indent(drift.log.trim())}\n`)
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

const fail = async (print: Print, command: string, result: ActionResult): Promise<never> => {
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
