import { applyPlan, notTried } from '../apply/apply-plan.js'
import { applySetParent } from '../bindings/applyset-parent.js'
import { hasExpired } from '../bindings/expiry.js'
import { applySetParentName, provenance } from '../bindings/names.js'
import type { Binding } from '../config/config.js'
import { exitCodes } from '../errors/codes.js'
import { nearest } from '../errors/nearest.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { resolveMesh } from '../mesh/resolve.js'
import { appliedElsewhere } from '../open/needed.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { openWrites } from '../open/open-writes.js'
import { toShow } from '../open/publish-live.js'
import { readAll } from '../open/read-world.js'
import type { Run } from '../open/run.js'
import { parentOf, runOf, withRun } from '../plan/applied-run.js'
import { leftElsewhere, leftTitles } from '../plan/environment-moves.js'
import { judgeEnvironment, type EnvironmentPlan } from '../plan/judge-environment.js'
import { knownBindings } from '../plan/known-bindings.js'
import { withSteps } from '../plan/plan-writes.js'
import { outlives } from '../plan/revoke/outlives.js'
import { proveRevoked, type Proof } from '../plan/revoke/prove-revoked.js'
import { revokedAfter } from '../plan/revoke/revoked-bindings.js'
import { findRevocation, type Revocation } from '../plan/revoke/revocation.js'
import { kindsOf, planSteps, type PlannedSteps } from '../plan/steps.js'
import { hideProblems } from '../plan/without-live.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { metaOfBranch } from '../speak/publish-plans.js'
import { noteCluster, noteJob, noteSteps, watchSteps, type RunRecord } from '../speak/record-run.js'
import { sayRevoked } from '../speak/say-revoked.js'
import { kubectlLine } from '../review/kubectl-line.js'
import { plural } from '../review/plural.js'
import { renderTerminal } from '../review/render-terminal.js'
import { audienceFlags, defineCommand, flag, inputFlags, text, texts } from '../command-line/command.js'
import { refused, type Outcome } from '../command-line/outcome.js'
import { readAsked, type Asked, type RevokeOptions } from './revoke-asked.js'
import { recorded } from './recorded.js'

/**
 * `meshgate revoke`: takes a binding or a whole environment back, ALLOW policies and RoleBindings first, the ServiceAccount
 * last, and no DENY for the mesh. Then it reads the cluster again and proves that nothing is left. Done twice, it takes back once.
 */
export const revoke = (run: Run, options: RevokeOptions = { bindings: [], expired: false }): Promise<Outcome> =>
  recorded(run, 'revoke', (record) => {
    const asked = readAsked(run.inputs, options)
    return openWrites(run, 'revoke', (opened) => takeBack(run, opened, asked, record), noteJob(record))
  })

const takeBack = async (run: Run, opened: LiveEnvironment, asked: Asked, record: RunRecord): Promise<Outcome> => {
  const { environment, world, hides, configuration } = opened
  if (environment.appliedBy !== undefined)
    throw appliedElsewhere(environment, environment.appliedBy, configuration.base?.locate)
  noteCluster(record, opened)
  const bindings = bindingsOf(run, opened, asked)
  refuseUnknown(run, opened, bindings)
  const revocation = findRevocation(world.state, environment, bindings, configuredIn(opened))
  const judged = judgeRevocation(opened, revocation)
  const { steps, problems } = planRevocation(run, opened, revocation, bindings)
  record.subject = { ...record.subject, digest: judged.plan.digest }
  const about = { steps, own: new Set<string>() }
  noteSteps(record, opened, about, notTried(steps))
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  const plan = withSteps(judged.plan, steps, true)
  const shown = toShow(opened, { ...judged, plan })
  run.output.section('meshgate: what is taken back', renderTerminal([shown.plan], metaOfBranch(run, opened)))
  const opening = opens(judged)
  if (opening !== undefined) throw new Refusal(opening)
  const told = hides ? { ...run.output, info: () => undefined } : run.output
  const result = await applyPlan(plan, world.cluster, told, watchSteps(record, opened, about))
  record.outcome = result.outcome
  noteSteps(record, opened, about, result.journal)
  const [failed, ...more] = result.problems
  if (failed !== undefined) {
    const shownProblems = hides ? hideProblems([failed, ...more]) : ([failed, ...more] as const)
    for (const problem of shownProblems) run.output.problem(problem)
    return refused(shownProblems, [shown.plan])
  }
  run.output.info(`${plural(revocation.objects.length, 'object')} taken back, ${result.outcome}.`)
  warnOfReturn(run, opened, bindings)
  return prove(run, opened, { revocation, bindings }, shown.plan)
}

/** The environment's bindings that stand in the configuration, also those that have run out. */
const configuredIn = ({ environment, configuration }: LiveEnvironment): readonly Binding[] =>
  (configuration.after?.bindings ?? []).filter(({ environments }) => environments?.includes(environment.name) ?? true)

/** Names of the bindings that go; undefined: all of the environment. */
const bindingsOf = ({ output }: Run, opened: LiveEnvironment, asked: Asked): readonly string[] | undefined => {
  switch (asked.kind) {
    case 'environment':
      return undefined
    case 'bindings':
      return asked.names
    case 'expired': {
      const ended = configuredIn(opened)
        .filter((binding) => hasExpired(binding, opened.today))
        .map(({ name }) => name)
      output.info(ended.length === 0 ? 'No binding has run out.' : `Run out: ${ended.join(', ')}.`)
      return ended
    }
  }
}

/**
 * A name that the environment never had is misspelt, and nothing is written for it. One that it had and has no more was taken
 * back before: that is no mistake. Where nothing remembers what was applied, only a person can tell.
 */
const refuseUnknown = ({ output }: Run, opened: LiveEnvironment, bindings: readonly string[] | undefined): void => {
  const { environment, world, hides } = opened
  const { names, memory } = knownBindings(world.state, environment)
  const configured = configuredIn(opened).map(({ name }) => name)
  const unknown = (bindings ?? []).filter((name) => !names.has(name) && !configured.includes(name))
  if (memory !== 'whole') {
    for (const name of unknown)
      output.warning(
        `Neither the configuration nor the cluster knows a binding ${JSON.stringify(name)} of environment ${environment.name}: nothing is taken back for it, and nothing is proven.`,
      )
    return
  }
  const problems = unknown.map((name): Problem => {
    // On a public repository names that the cluster alone knows are not told.
    const near = nearest(name, hides ? configured : [...configured, ...[...names].sort(byCodePoint)])
    return {
      code: 'REVOKE_UNKNOWN',
      message: `environment ${JSON.stringify(environment.name)} never had a binding ${JSON.stringify(name)}, so nothing was written`,
      ...(near === undefined ? {} : { expected: near }),
      received: name.slice(0, 100),
      remedy: `${near === undefined ? '' : `Did you mean ${JSON.stringify(near)}? `}Name a binding that stands in the configuration, or one that was applied and has left it.`,
    }
  })
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
}

/** The difference between the cluster as it is, and without the objects: what the revocation does, exactly. */
const judgeRevocation = (opened: LiveEnvironment, { objects }: Revocation): EnvironmentPlan =>
  judgeEnvironment({
    ...opened,
    configuration: { ...opened.configuration, before: undefined, after: undefined, base: undefined, head: undefined },
    identity: undefined,
    sides: { before: objects, after: [], whole: false, ofCluster: true, unreadableBefore: [] },
  })

/** The parent names this run, so that no older pipeline gives back what is taken here, and what is taken, so that no older approval does. */
const planRevocation = (
  run: Run,
  opened: LiveEnvironment,
  { objects }: Revocation,
  bindings: readonly string[] | undefined,
): PlannedSteps => {
  const { environment, world } = opened
  const gone = new Set(objects.map(({ key }) => keyText(key)))
  const parent = parentOf(world.state, environment)
  const rest = world.state.objects.filter(
    ({ key }) => key.namespace === environment.namespace && !gone.has(keyText(key)),
  )
  const kept = new Set(rest.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)))
  const kinds = kindsOf(parent?.annotations ?? {}).filter((kind) => kept.has(kind))
  const key = {
    group: '',
    kind: 'ConfigMap',
    namespace: environment.namespace,
    name: applySetParentName(environment.name),
  }
  const object = applySetParent(new Set(kinds), environment, opened.render)
  const by = runOf(run.context)
  const taken = { objects, ...(bindings === undefined ? {} : { bindings }) }
  const revoked = revokedAfter(world.state, environment, taken, by)
  const writer = { run: by, ...opened.render, ...(revoked === undefined ? {} : { revoked }) }
  const desired = withRun([{ key, object }], world.state, environment, writer)
  return planSteps({
    environment,
    desired,
    live: world.state,
    rootNamespace: resolveMesh(world.state, environment.mesh).settings.rootNamespace,
    keeps: (member) => !gone.has(keyText(member.key)),
  })
}

/** A last ALLOW that goes lets everybody in. */
const opens = ({ plan: { reviewed } }: EnvironmentPlan): Problem | undefined => {
  const gained = reviewed.access.destinations.filter((destination) => destination.gained.length > 0)
  const [place] = gained
  if (place === undefined) return undefined
  return {
    code: 'REVOKE_OPENS',
    message: `without the objects somebody could do more at ${gained.length === 1 ? 'a destination' : `${gained.length} destinations`}, so nothing was written`,
    expected: 'a difference that only takes access away',
    received: `${place.title}${place.port === 0 ? '' : ` port ${place.port}`}: ${place.gained[0]?.after.by ?? ''}`,
    remedy: 'Put a policy there that denies by default, apply it, and revoke again.',
  }
}

/** What the configuration still asks for comes back with the next apply. */
const warnOfReturn = ({ output }: Run, opened: LiveEnvironment, bindings: readonly string[] | undefined): void => {
  for (const binding of configuredIn(opened)) {
    if (hasExpired(binding, opened.today) || (bindings !== undefined && !bindings.includes(binding.name))) continue
    const where = opened.configuration.head?.locate(binding.pointer)
    output.warning(
      `Binding ${binding.name} stands in the configuration${where === undefined ? '' : ` (${where.path}:${where.line})`}: the next apply gives it back${binding.expires === undefined ? '. Take it out, or give it \`expires\`' : `, until ${binding.expires} is over. Take it out, or have an earlier day reviewed`}.`,
    )
  }
}

/** Whether an object is of one of the bindings; all are where none is named. */
const isAbout = ({ annotations }: KubernetesObject, bindings: readonly string[] | undefined): boolean =>
  bindings === undefined || (annotations[provenance.binding] ?? '').split(',').some((name) => bindings.includes(name))

/** Reads the cluster again; what is proven there is told, and what is left fails the run. */
const prove = async (
  run: Run,
  opened: LiveEnvironment,
  { revocation, bindings }: { readonly revocation: Revocation; readonly bindings: readonly string[] | undefined },
  shown: EnvironmentPlan['plan'],
): Promise<Outcome> => {
  const { environment, world, hides } = opened
  const state = await readAll(world.cluster, environment)
  const proofs = revocation.accounts.map((account) => proveRevoked(state, environment.mesh, account))
  const outliving = outlives(state, revocation, run.clock.now())
  sayRevoked(run, opened, { revocation, proofs, outliving })
  const open = proofs.filter(({ verdict }) => verdict !== 'nothing left')
  const left = leftElsewhere(state, environment, opened.render.source).filter((object) => isAbout(object, bindings))
  const details = { revoked: hides ? { objects: revocation.objects.length } : { proofs, outliving } }
  const [one] = open
  const went = revocation.objects.length === 0 ? 'nothing was to be taken back' : 'the objects are gone'
  if (one === undefined && left.length > 0) {
    const problem: Problem = {
      code: 'REVOKE_LEFT',
      message: `${went}, and the environment has others in a namespace that it has left, which no run of it takes back`,
      expected: `all of them in namespace ${environment.namespace}`,
      received: hides ? 'not shown, since it was read from the cluster' : leftTitles(left),
      remedy: hides
        ? 'Name that namespace in the configuration again and revoke there, or remove them by hand.'
        : `Name that namespace in the configuration again and revoke there, or remove them: ${left
            .flatMap(({ key }) => kubectlLine('delete', keyTitle(key)))
            .join('; ')}.`,
    }
    run.output.problem(problem)
    return { ...refused([problem], [shown]), details }
  }
  if (one === undefined) return { exitCode: exitCodes.fine, errors: [], plans: [shown], details }
  const problem: Problem = {
    code: 'REVOKE_LEFT',
    message: hides
      ? `${went}, and it is not proven that nothing is left`
      : `${went}, and for ServiceAccount ${one.account.namespace}/${one.account.name}: ${one.verdict}`,
    expected: 'nothing left',
    received: hides ? 'not shown, since it was read from the cluster' : one.lines.slice(0, 3).join('; '),
    remedy: finishing(open, hides),
  }
  run.output.problem(problem)
  return { ...refused([problem], [shown]), details }
}

/** What ends it: the owner of each object that still gives takes the identity out; whatever was not read is read first. */
const finishing = (open: readonly Proof[], hides: boolean): string => {
  const commands = hides ? [] : open.flatMap(({ holders }) => holders.flatMap((title) => kubectlLine('edit', title)))
  const shown = [...new Set(commands)].slice(0, 5)
  return shown.length === 0
    ? 'Have the owner of each object that the log names take the identity out. Where kinds were not read, give the reader the rights that the log prints. Then run `revoke` again.'
    : `Take the identity out of what still gives, where its owner agrees: ${shown.join('; ')}. Then run \`revoke\` again.`
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, binding: texts, expired: flag, 'audit-after': text, report: text },
  read: (given) => ({
    bindings: given.list('binding'),
    expired: given.flag('expired'),
    reports: { folder: given.text('report') },
  }),
  run: async (shell, line) => revoke(await shell.job(line), line),
  help: `meshgate revoke: takes a binding or an environment back, and proves that nothing is left

  meshgate revoke --environment review-7                      everything that meshgate wrote for the environment
  meshgate revoke --environment staging --binding deployer    one binding
  meshgate revoke --environment staging --expired             the bindings whose \`expires\` is over

Runs on the protected branch, in a stop job of a GitLab environment, or for GitHub's event \`delete\`. Removes what meshgate wrote,
ALLOW policies and RoleBindings first and the ServiceAccount last, with no DENY for the mesh. It refuses where somebody would gain
access by it. Then it reads the cluster again and proves, by the exact difference to a state without the identity and by what RBAC
binds to it, that nothing is left; and it lists what can outlive it, with times: open TCP connections, certificates and tokens.
Run again, it takes nothing back and proves the same. A name that the environment never had is an error.

  --environment NAME    needed where the configuration has more than one
  --binding NAME        a binding, also one that has left the configuration; may be given several times. In a workflow: the
                        input \`bindings\`, names apart by commas
  --expired             bindings whose last day is over, and no others. In a workflow: the input \`expired\`
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes audit.ndjson there
  --json                one object on stdout
`,
})
