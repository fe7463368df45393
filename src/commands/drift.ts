import { asKubernetesObject } from '../bindings/rendered-object.js'
import { exitCodes } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import type { LiveEnvironment } from '../open/open-environment.js'
import { openWrites } from '../open/open-writes.js'
import { toShow } from '../open/publish-live.js'
import { readByName } from '../open/read-by-name.js'
import type { Run } from '../open/run.js'
import { beyondBranch, meshWide } from '../plan/drift/beside-branch.js'
import { isBeside, type DriftedObject, type DriftInput } from '../plan/drift/drifted-object.js'
import { driftGate, gateDrift } from '../plan/drift/gate-drift.js'
import { decidingObjects } from '../plan/drift/deciding-objects.js'
import { findDrift, notCompared, sidesOfDrift } from '../plan/drift/find-drift.js'
import { leftElsewhere } from '../plan/environment-moves.js'
import { rightsMoved, type RightsMoved } from '../plan/drift/rights-moved.js'
import { findWayBack, noWayBack } from '../plan/drift/way-back.js'
import { judgeObjects } from '../plan/judge-objects.js'
import { isParent } from '../plan/steps.js'
import { renderSides } from '../plan/render-sides.js'
import type { Plan } from '../plan/plan.js'
import { verdictOf } from '../plan/verdict.js'
import { keyText, type KubernetesObject } from '../ports/object.js'
import { resolveMesh } from '../mesh/resolve.js'
import {
  besideText,
  driftHeadline,
  driftReview,
  driftWords,
  renderDrift,
  renderNoDrift,
  sinceOf,
  wayBackWords,
  waysForward,
  type DriftedEnvironment,
  type DriftFound,
} from '../review/drift-text.js'
import { keepIssue } from '../review/keep-issue.js'
import { permissionLines } from '../review/render-terminal.js'
import { reservedCharacters } from '../review/publish.js'
import { commentKey } from '../speak/comment-key.js'
import { sayPublication } from '../speak/say-publication.js'
import { sayMissingRights } from '../speak/missing-rights.js'
import { metaOfBranch, publishPlans } from '../speak/publish-plans.js'
import { audienceFlags, defineCommand, inputFlags, text } from '../command-line/command.js'
import { settle, type Outcome } from '../command-line/outcome.js'

/**
 * `meshgate drift`: the cluster against the protected branch. Access first: who may do what the branch does not say; then the
 * objects, with who wrote them. It fixes nothing by itself.
 */
export const drift = (run: Run): Promise<Outcome> =>
  settle(() => openWrites(run, 'drift', (opened) => compare(run, opened)), run.output)

const compare = async (run: Run, opened: LiveEnvironment): Promise<Outcome> => {
  const { environment, world, configuration, today, hides } = opened
  sayMissingRights(run, opened)
  const { rendered, files, refused } = desiredOf(opened)
  const desired = [...files, ...rendered]
  const state = await readByName(world, desired)
  const input = {
    environment,
    desired,
    state,
    rootNamespace: resolveMesh(world.state, environment.mesh).settings.rootNamespace,
    bindings: configuration.after?.bindings ?? [],
    rendered,
    refused,
    elsewhere: leftElsewhere(world.state, environment, opened.render.source),
    today,
  }
  const beyond = beyondBranch(input)
  const sides = driftSides(opened, input, beyond)
  const level = environment.gate.drift ?? 'warn'
  const compared = judgeObjects({ ...opened, environment: { ...environment, gate: driftGate(level) } }, sides)
  const objects = findDrift(input)
  const own = objects.filter((object) => !isBeside(object)).length
  const judged = { ...compared, plan: gateDrift(compared.plan, own) }
  const shown = toShow(opened, judged)
  const drifted = isDrifted(judged.plan, own)
  const wide = meshWide(input)
  // What is mesh-wide is no drift, and what it lets in is told beside the verdict of the branch's own.
  const policies = objects.filter(({ kind }) => kind === 'mesh-wide').length
  const beside = {
    policies,
    bindings: objects.filter(isBeside).length - policies,
    ...(wide.length === 0
      ? {}
      : { verdict: verdictOf(judgeObjects(opened, driftSides(opened, input, beyond, wide)).plan) }),
  }
  const exitCode = drifted && level === 'error' ? exitCodes.gate : exitCodes.fine
  const told = {
    plan: shown.plan,
    notCompared: notCompared(state, desired),
    beside,
    refused: objects.filter(({ kind }) => kind === 'refused').length,
  }
  const found: DriftFound = hides
    ? { ...told, objects: [], since: [], rights: [], wayBack: noWayBack, counted: own }
    : {
        ...told,
        objects,
        since: sinceOf(
          decidingObjects(shown.plan.reviewed.access, {
            ...sides,
            state: judged.after,
            settings: environment.mesh,
          }),
          state,
        ),
        rights: rightsMoved(sides, shown.plan.reviewed.permissions),
        wayBack: findWayBack({ environment, rendered, files, state, objects }),
      }
  const details = { drift: found.objects }
  const meta = {
    ...metaOfBranch(run, opened),
    rights: found.rights,
    drift: driftReview(found, environment, drifted),
  }
  await publishPlans(run, { command: 'drift', shown: [shown], meta, exitCode, details })
  sayDrift(run, environment, found, drifted)
  await tellIssue(run, opened, found, drifted)
  return { exitCode, errors: [], plans: [shown.plan], details }
}

/** One issue of the environment says what drifts now; it is closed when nothing does. */
const tellIssue = async (run: Run, opened: LiveEnvironment, found: DriftFound, drifted: boolean): Promise<void> => {
  const issues = await run.issues()
  if (issues === undefined) return
  const { name } = opened.environment
  const meta = metaOfBranch(run, opened)
  const published = await keepIssue(issues, {
    key: `drift ${commentKey({ ...run.inputs, environment: name })}`,
    title: `meshgate: drift of ${name}`,
    body: drifted
      ? renderDrift(found, meta, opened.environment, issues.limit - reservedCharacters)
      : renderNoDrift(name, opened.revisions.head, found),
    open: drifted,
    head: opened.revisions.head,
    run: run.context.run,
  })
  sayPublication(run.output, published, 'Issue')
}

/** What the protected branch says that shall stand: its files, and what its bindings render; the rendered one counts where both name an object. */
const desiredOf = (
  opened: LiveEnvironment,
): {
  readonly rendered: readonly KubernetesObject[]
  readonly files: readonly KubernetesObject[]
  readonly refused: readonly Problem[]
} => {
  const compared = renderSides(opened, opened.environment.mesh)
  const rendered = compared.rendered.map(asKubernetesObject)
  const own = new Set(rendered.map(({ key }) => keyText(key)))
  return { rendered, refused: compared.refused, files: opened.sides.after.filter(({ key }) => !own.has(keyText(key))) }
}

/** From what shall stand to what stands: gained is what somebody opened beside the branch. */
const driftSides = (
  opened: LiveEnvironment,
  { state, desired }: Pick<DriftInput, 'state' | 'desired'>,
  beyond: readonly KubernetesObject[],
  wide: readonly KubernetesObject[] = [],
): ReturnType<typeof sidesOfDrift> => {
  // The parent of the environment differs by the mark of the run that wrote last.
  const sides = sidesOfDrift(
    state,
    desired.filter(({ key }) => !isParent(key, opened.environment)),
  )
  return { before: sides.before, after: [...sides.after, ...beyond, ...wide] }
}

const isDrifted = ({ reviewed }: Plan, objects: number): boolean =>
  objects > 0 || reviewed.access.verdict !== 'equivalent' || reviewed.permissions.length > 0

const sayDrift = (
  { output, context }: Run,
  environment: DriftedEnvironment,
  found: DriftFound,
  drifted: boolean,
): void => {
  const { objects, since, rights, counted } = found
  const beside = besideText(found.beside)
  if (drifted)
    output.info(
      `Drift of ${environment.name}: ${driftHeadline(found).join('; ')}.${found.plan.reviewed.gate.passed ? '' : ' It blocks, since the environment has `gate: { drift: error }`.'}`,
    )
  else
    output.info(
      beside === ''
        ? `No drift: the cluster of ${environment.name} is as the branch says.`
        : `No drift of what the branch of ${environment.name} says; ${beside}.`,
    )
  if (found.notCompared.length > 0) output.info(`${driftWords.notCompared}: ${found.notCompared.join(', ')}.`)
  if (counted !== undefined && counted > 0) output.info('What the cluster says is not shown on a public repository.')
  if (since.length > 0)
    output.section(`meshgate: ${driftWords.since}`, since.map(({ object, by }) => `- ${object}: ${by}`).join('\n'))
  if (rights.length > 0) output.section(`meshgate: ${driftWords.rights}`, rights.map(rightsLine).join('\n'))
  const each = permissionLines(found.plan.reviewed.permissions)
  if (rights.length > 0 && context.platform !== 'local')
    output.section(`meshgate: each right that moves, ${each.length}`, each.join('\n'))
  if (objects.length > 0)
    output.section('meshgate: objects that are not as the protected branch says', objects.map(objectLine).join('\n'))
  if (!drifted) return
  const { revert, adopt } = waysForward(found, environment)
  const lines = (commands: readonly string[]): readonly string[] => commands.slice(0, 20).map((text) => `  ${text}`)
  output.section(
    revert.length > 0 && adopt.length > 0 ? 'meshgate: both ways forward' : 'meshgate: the way forward',
    [
      ...(revert.length === 0 ? [] : [`${driftWords.revert}: ${wayBackWords(found.wayBack)}:`]),
      ...lines(revert),
      ...(adopt.length === 0 ? [] : [`${driftWords.adopt.join(': ')}:`]),
      ...lines(adopt),
    ].join('\n'),
  )
}

const rightsLine = ({ object, what, by }: RightsMoved): string =>
  `- ${object}: ${what.slice(0, 10).join('; ')}${by === undefined ? '' : ` (${by})`}`

const objectLine = ({ kind, object, details }: DriftedObject): string => {
  const told = details.slice(0, 10).map(({ what, by }) => (by === undefined ? what : `${what} by ${by}`))
  return `- ${kind}: ${object}${told.length === 0 ? '' : ` (${told.join('; ')})`}`
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, report: text },
  read: (given) => ({ reports: { folder: given.text('report') } }),
  run: async (shell, line) => drift(await shell.job(line)),
  help: `meshgate drift: the cluster against the protected branch

  meshgate drift --environment staging

Runs on a schedule, with the rights of a reader. Access first: who may do what the branch does not say, each with a request to try.
Then the objects: changed ones with the program that wrote them last and when (managedFields know programs, not people), policies
that no file knows, what is left over or has expired, and bindings whose role or ServiceAccount is gone. Both ways forward are
printed as commands, and nothing is done by itself. Where the token may write issues, one issue says what drifts now; it is closed
when nothing does. \`gate: { drift: error }\` of the environment makes the exit code 1.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json and more there
  --json                one object on stdout
`,
})
