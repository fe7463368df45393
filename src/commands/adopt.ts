import { adoptObject, tryAdoption } from '../apply/adopt-object.js'
import { applySetId, applySetParentName } from '../bindings/names.js'
import { asKubernetesObject } from '../bindings/rendered-object.js'
import { Refusal } from '../errors/problem.js'
import { refuseMergeRequest } from '../open/needed.js'
import { openCluster } from '../open/open-environment.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { guardWrites, identifyWriter, openProtected } from '../open/open-protected.js'
import { withOwnLogin } from '../open/own-login.js'
import type { Run } from '../open/run.js'
import { changesAccess, findAdopted, notAdoptable, planAdoption } from '../plan/adoption.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import { hideProblems, withoutLive } from '../plan/without-live.js'
import { keyTitle } from '../ports/object.js'
import { adoptionDetails, sayAdoption } from '../speak/say-adoption.js'
import { sayReview } from '../speak/say-review.js'
import {
  audienceFlags,
  defineCommand,
  flag,
  inputFlags,
  ownLoginFlags,
  readOwnLogin,
  usage,
} from '../command-line/command.js'
import { fine, refused, type Outcome } from '../command-line/outcome.js'

export interface AdoptOptions {
  /** `KIND/NAMESPACE/NAME`. */
  readonly object: string
  /** Without it nothing is written. */
  readonly yes: boolean
}

const needed = {
  config: {
    purpose: 'adopt takes from it what the object should be',
    remedy: 'Write the configuration, or name another path with `--config`.',
  },
  one: {
    message: 'adopt takes an object into one environment, and it is not said into which',
    remedy: 'Name it with `--environment`.',
  },
}

/**
 * `meshgate adopt`: takes over an object that somebody else made and that the environment asks for. Shows what the
 * difference in access would be, refuses where there is any, and writes labels, annotations and ownership alone.
 */
export const adopt = async (run: Run, options: AdoptOptions): Promise<Outcome> => {
  refuseMergeRequest(run, 'adopt', {
    expected: 'a run on the protected branch, or a shell',
    remedy: 'Run it after the merge, or on your own machine with a kubeconfig.',
  })
  const branch = await openProtected(run, needed)
  guardWrites(branch)
  // A person's own login is what the cluster judges; a job's identity is verified as for apply.
  if (run.context.platform !== 'local') await identifyWriter(run, branch)
  const { head } = branch.revisions
  const settled = { ...branch, revisions: { base: head, head }, identity: undefined }
  return openCluster(run, settled, (opened) => judgeAndTake(run, opened, options))
}

/** Compares the object as it is live with what the environment asks for, and takes it over where both grant the same. */
const judgeAndTake = async (run: Run, opened: LiveEnvironment, options: AdoptOptions): Promise<Outcome> => {
  const { environment, world, configuration, hides } = opened
  const wanted = judgeEnvironment(opened).rendered
  const { live, desired } = findAdopted(options.object, environment, world, wanted)
  const problem = notAdoptable(live, applySetId(applySetParentName(environment.name), environment.namespace))
  if (problem !== undefined) throw new Refusal(problem)
  const { plan } = judgeEnvironment({
    ...opened,
    configuration: { ...configuration, before: undefined, after: undefined, base: undefined, head: undefined },
    sides: { before: [live], after: [asKubernetesObject(desired)], whole: false, unreadableBefore: [] },
  })
  // Before the change stands the cluster's own object, whose fields no file of the repository shows.
  const shown = hides ? withoutLive(plan, { before: [], after: [], ofCluster: false }) : plan
  const meta = { base: 'the cluster', head: options.object, firstRun: false }
  sayReview(run.output, [shown], meta)
  const changes = changesAccess(live, plan)
  if (changes !== undefined) {
    const told = hides ? hideProblems([changes]) : ([changes] as const)
    for (const one of told) run.output.problem(one)
    return refused(told, [shown])
  }
  const adoption = planAdoption(live, desired)
  const { conflicts } = await tryAdoption(world.cluster, live, adoption)
  const toAdopt = { live, adoption, conflicts }
  sayAdoption(run, opened, toAdopt)
  const title = keyTitle(live.key)
  if (options.yes) {
    await adoptObject(opened, wanted, live, adoption, conflicts.length > 0)
    run.output.info(`${title} is meshgate's now. What it says was not changed.`)
  } else run.output.info(`Nothing was written. Add --yes to take ${title} over.`)
  return { ...fine([shown]), details: adoptionDetails(opened, options.object, options.yes, toAdopt) }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, ...ownLoginFlags, yes: flag },
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
    return { object, yes: given.flag('yes'), own: readOwnLogin(given) }
  },
  run: async ({ job }, { own, ...question }) => adopt(withOwnLogin(await job(), own), question),
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
  --context NAME        in a shell: a context of your kubeconfig, where the cluster takes the ID token of a job
  --exec-plugin PROGRAM the one program that the context may start for the login
  --json                one object on stdout
`,
})
