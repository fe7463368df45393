import { asKubernetesObject, type RenderedObject } from '../bindings/rendered-object.js'
import { applySetId, applySetParentName } from '../bindings/names.js'
import type { Environment } from '../config/config.js'
import { exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import {
  notAdoptable,
  planAdoption,
  saysTheSame,
  widenedParent,
  withoutOthers,
  type Adoption,
} from '../plan/adoption.js'
import { belongsTo, foreignOwner, isOurs, ownersOf } from '../plan/ownership.js'
import type { Plan } from '../plan/plan.js'
import type { ApplyAnswer, FieldConflict, Precondition } from '../ports/cluster.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { renderTerminal } from '../review/render-terminal.js'
import { appliedElsewhere } from './apply.js'
import { audienceFlags, defineCommand, flag, inputFlags, usage } from './command.js'
import { guardBindings, readConfiguration } from './configuration.js'
import { identifyJob } from './identity.js'
import { openKeys } from './issuer-keys.js'
import { clusterNeeded, configNeeded } from './needed.js'
import { onlyEnvironment } from './only-environment.js'
import { refused, type Outcome } from './outcome.js'
import { planEnvironment } from './plan-environment.js'
import type { Run } from '../open/run.js'
import { readSides } from './revisions.js'
import { readWorld, type LiveWorld } from './world.js'

export interface AdoptOptions {
  /** `KIND/NAMESPACE/NAME`. */
  readonly object: string
  /** Without it nothing is written. */
  readonly yes: boolean
}

/**
 * `meshgate adopt`: takes over an object that somebody else made and that the environment asks for. Shows what the
 * difference in access would be, refuses where there is any, and writes labels, annotations and ownership alone.
 */
export const adopt = async (run: Run, options: AdoptOptions): Promise<Outcome> => {
  const { inputs } = run
  if (run.context.mergeRequest !== undefined) throw inMergeRequest()
  const repository = await run.repository()
  if (repository === undefined) throw noConfiguration(run.inputs.config)
  const revisions = await repository.resolve(run.context.revisions)
  const { head } = revisions
  const configuration = await readConfiguration(repository, run.inputs.config, { base: head, head })
  if (configuration.protected === undefined) throw noConfiguration(run.inputs.config)
  const environment = onlyEnvironment(configuration, inputs, {
    message: 'adopt takes an object into one environment, and it is not said into which',
    remedy: 'Name it with `--environment`.',
  })
  if (environment.appliedBy !== undefined)
    throw appliedElsewhere(environment, environment.appliedBy, configuration.base?.locate)
  guardBindings(configuration, [environment])
  // A person's own login is what the cluster judges; a job's identity is verified as for apply.
  if (run.context.platform !== 'local')
    await identifyJob(run, {
      environment,
      phase: 'apply',
      keys: openKeys(run, configuration.protected, repository, head),
      locate: configuration.base?.locate,
    })
  const sides = await readSides(run, repository, configuration, { base: head, head }, environment)
  const world = await readWorld(run, environment, { repository, revision: head })
  if (world === undefined) throw clusterNeeded(environment)
  try {
    const common = {
      environment,
      world,
      identity: undefined,
      revisions: { base: head, head },
      render: run.render,
      today: new Date(run.clock.now()).toISOString().slice(0, 10),
    }
    const wanted = planEnvironment({ ...common, configuration, sides }).rendered
    const { live, desired } = find(options.object, environment, world, wanted)
    const applySet = applySetId(applySetParentName(environment.name), environment.namespace)
    const problem = notAdoptable(live, applySet)
    if (problem !== undefined) throw new Refusal(problem)
    const { plan } = planEnvironment({
      ...common,
      configuration: { ...configuration, before: undefined, after: undefined, base: undefined, head: undefined },
      sides: { before: [live], after: [asKubernetesObject(desired)], whole: false, unreadableBefore: [] },
    })
    const meta = { base: 'the cluster', head: options.object, firstRun: false }
    run.output.info(renderTerminal([plan], meta, { colour: false }))
    const changes = accessProblem(live, plan)
    if (changes !== undefined) {
      run.output.problem(changes)
      return refused([changes], [plan])
    }
    const ours = isOurs(live) && belongsTo(live, applySet)
    return await take({ run, options, environment, world, wanted, plan, live, ours }, planAdoption(live, desired))
  } finally {
    world.cluster.close()
  }
}

interface Taking {
  readonly run: Run
  readonly options: AdoptOptions
  readonly environment: Environment
  readonly world: LiveWorld
  readonly wanted: readonly RenderedObject[]
  readonly plan: Plan
  readonly live: KubernetesObject
  /** It was taken over before; others may still hold fields of it. */
  readonly ours: boolean
}

const take = async (taking: Taking, adoption: Adoption): Promise<Outcome> => {
  const { run, options, world, plan, live } = taking
  const { cluster } = world
  const title = keyTitle(live.key)
  const { conflicts } = await tryOut(taking, adoption)
  const fields = adoption.nextApply.map(({ pointer }) => pointer)
  const details = {
    adoption: {
      object: options.object,
      written: options.yes,
      managers: ownersOf(live),
      takesOver: conflicts.map(({ manager, field }) => ({ manager, field })),
      nextApply: fields,
    },
  }
  const say = (text: string): void => run.output.info(text)
  say(`${title} grants the same as what environment ${taking.environment.name} asks for.`)
  say(`  now kept by: ${ownersOf(live).join(', ') || 'nobody that is named'}`)
  for (const { manager, field } of conflicts) say(`  takes ${field} from ${manager}`)
  say(
    fields.length === 0
      ? '  the next apply changes nothing in it'
      : `  the next apply will change, with the same access: ${fields.join(', ')}`,
  )
  if (!options.yes) {
    say(`Nothing was written. Add --yes to take ${title} over.`)
    return { exitCode: exitCodes.fine, errors: [], plans: [plan], details }
  }
  await writeParent(taking)
  const answer = await cluster.apply(adoption.object, unchanged(live), { dryRun: false, force: conflicts.length > 0 })
  const adopted = written(answer, title)
  const managers = withoutOthers(adopted, adoption)
  if (managers !== undefined) {
    const recorded = await cluster.recordManagers(adopted.key, managers, unchanged(adopted))
    if (recorded === 'moved on') throw movedOn(title, 'Its labels are ours already; run adopt again.')
  }
  say(`${title} is meshgate's now. What it says was not changed.`)
  return { exitCode: exitCodes.fine, errors: [], plans: [plan], details }
}

/** The dry run: what others own may stand in the way in labels and annotations of ours alone, and nothing else may change. */
const tryOut = async (
  { world: { cluster }, live }: Taking,
  { object }: Adoption,
): Promise<{ readonly conflicts: readonly FieldConflict[] }> => {
  const title = keyTitle(live.key)
  const first = await cluster.apply(object, unchanged(live), { dryRun: true })
  const conflicts = first.kind === 'conflict' ? first.conflicts : []
  const foreign = conflicts.filter(({ field }) => !/^\.metadata\.(labels|annotations)\b/.test(field))
  if (foreign.length > 0) throw otherwise(live, foreign.map(({ field }) => field).join(', '))
  const answer =
    conflicts.length === 0 ? first : await cluster.apply(object, unchanged(live), { dryRun: true, force: true })
  if (!saysTheSame(live, written(answer, title))) throw otherwise(live, 'another object in the dry run')
  return { conflicts }
}

const writeParent = async ({ environment, world, wanted, live }: Taking): Promise<void> => {
  const name = applySetParentName(environment.name)
  const parent = wanted.find(({ key }) => key.group === '' && key.kind === 'ConfigMap' && key.name === name)
  if (parent === undefined) return
  const there = world.state.objects.find(({ key }) => keyText(key) === keyText(parent.key))
  const problem = there === undefined ? undefined : foreignOwner(there, applySetId(name, environment.namespace))
  if (problem !== undefined) throw new Refusal(problem)
  const object = widenedParent(parent, there, live)
  if (object === undefined) return
  const precondition: Precondition = there === undefined ? { kind: 'absent' } : unchanged(there)
  written(await world.cluster.apply(object, precondition, { dryRun: false }), keyTitle(parent.key))
}

const find = (
  text: string,
  environment: Environment,
  world: LiveWorld,
  wanted: readonly RenderedObject[],
): { readonly live: KubernetesObject; readonly desired: RenderedObject } => {
  const [kind = '', namespace = '', name = '', ...more] = text.split('/')
  const isNamed = ({ key }: { readonly key: KubernetesObject['key'] }): boolean =>
    key.kind === kind && key.namespace === namespace && key.name === name
  const parent = applySetParentName(environment.name)
  const asked = wanted.filter(({ key }) => !(key.kind === 'ConfigMap' && key.name === parent))
  const desired = more.length > 0 ? undefined : asked.find(isNamed)
  if (desired === undefined)
    throw new Refusal({
      code: 'ADOPT_NOT_ASKED',
      message: `environment ${JSON.stringify(environment.name)} asks for no ${JSON.stringify(text)}: apply would remove it as soon as it is meshgate's`,
      where: { kind: 'input', name: 'object' },
      expected:
        asked.map(({ key }) => `${key.kind}/${key.namespace}/${key.name}`).join(', ') || 'an object of a binding',
      received: text.slice(0, 300),
      remedy:
        'Write a binding that asks for it, or put the policy into the repository with `apply: { policies: true }`.',
    })
  const live = world.state.objects.find(({ key }) => keyText(key) === keyText(desired.key))
  if (live !== undefined) return { live, desired }
  throw new Refusal({
    code: 'ADOPT_MISSING',
    message: `${keyTitle(desired.key)} is not in the cluster, as far as this login sees`,
    where: { kind: 'input', name: 'object' },
    expected: 'an object that is there',
    received: 'nothing',
    remedy: 'There is nothing to take over: `apply` makes it.',
  })
}

const accessProblem = (live: KubernetesObject, { reviewed }: Plan): Problem | undefined => {
  const { access, permissions } = reviewed
  const rows =
    access.destinations.reduce((sum, { gained, lost }) => sum + gained.length + lost.length, 0) + permissions.length
  return access.verdict === 'equivalent' && permissions.length === 0
    ? undefined
    : {
        code: 'ADOPT_CHANGES_ACCESS',
        message: `${keyTitle(live.key)} does not grant what the repository asks for: ${access.verdict}, ${rows} rows above`,
        where: live.source,
        expected: 'equivalent, and the same Kubernetes permissions',
        received: access.verdict,
        remedy:
          'Write into the repository what the object grants today, adopt it, and change it in a merge request of its own.',
      }
}

const unchanged = (object: KubernetesObject): Extract<Precondition, { readonly kind: 'unchanged' }> =>
  object.source.kind === 'cluster'
    ? { kind: 'unchanged', uid: object.source.uid, resourceVersion: object.source.resourceVersion }
    : { kind: 'unchanged', uid: '', resourceVersion: '' }

const written = (answer: ApplyAnswer, title: string): KubernetesObject => {
  switch (answer.kind) {
    case 'created':
    case 'changed':
    case 'unchanged':
      return answer.object
    case 'moved on':
      throw movedOn(title, 'Run again: it is judged anew.')
    case 'conflict':
    case 'depends':
      throw movedOn(title, 'Another manager wrote it meanwhile; look at it, and run again.')
    case 'forbidden':
      throw new Refusal({
        code: 'APPLY_FORBIDDEN',
        message: `the identity may not write ${title}`,
        expected: 'the applier’s Role (README, "From there, in three steps")',
        received: answer.message,
        remedy: 'Give the identity `patch` on the kind in the namespace.',
      })
  }
}

const movedOn = (title: string, remedy: string): Refusal =>
  new Refusal({
    code: 'APPLY_MOVED_ON',
    message: `${title} changed while it was being taken over`,
    expected: 'the object as it was read',
    received: 'another one',
    remedy,
  })

const otherwise = (live: KubernetesObject, received: string): Refusal =>
  new Refusal({
    code: 'ADOPT_CHANGES_ACCESS',
    message: `taking over ${keyTitle(live.key)} would change what it says, so nothing was written`,
    where: live.source,
    expected: 'the same object with other labels and annotations',
    received,
    remedy: 'Look at the object and at the webhooks that change such objects.',
  })

const inMergeRequest = (): Refusal =>
  new Refusal({
    code: 'NOT_PROTECTED',
    message: 'adopt runs for a merge request, whose content nobody has approved',
    expected: 'a run on the protected branch, or a shell',
    received: 'a merge request',
    remedy: 'Run it after the merge, or on your own machine with a kubeconfig.',
  })

const noConfiguration = (path: string): Refusal =>
  configNeeded(
    path,
    'adopt takes from it what the object should be',
    'Write the configuration, or name another path with `--config`.',
  )

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, yes: flag },
  words: 'KIND/NAMESPACE/NAME',
  read: (given) => {
    const [object, ...more] = given.words
    if (object === undefined || more.length > 0)
      throw usage(
        '`adopt` takes one object',
        'KIND/NAMESPACE/NAME',
        given.words.join(' ') || 'nothing',
        'For example: meshgate adopt AuthorizationPolicy/shop/orders --environment staging',
      )
    return { object, yes: given.flag('yes') }
  },
  run: async ({ job }, question) => adopt(await job(), question),
  help: `meshgate adopt: takes over an object that somebody else made

  meshgate adopt ServiceAccount/shop/deployer --environment staging          shows what would happen
  meshgate adopt ServiceAccount/shop/deployer --environment staging --yes    does it

The environment must ask for the object, by a binding or with \`apply: { policies: true }\`, and it must grant exactly what
is asked for. Writes meshgate's labels, annotations and ownership; what the object says stays as it is, until the next apply.
Refused for what Argo CD, Flux, Helm or a controller keeps.

  --environment NAME    needed where the configuration has more than one
  --yes                 writes; without it nothing is written
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE, --cluster-audience A    as for apply, in a job
  --json                one object on stdout
`,
})
