import type { Environment } from '../config/config.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import { provenance } from '../bindings/names.js'
import { parentOf } from '../plan/applied-run.js'
import { keyTitle, readStatus, type MeshState } from '../ports/object.js'
import type { OpenRepository } from '../open/run.js'
import type { Project } from '../open/configuration.js'
import type { JobIdentity, LiveWorld } from '../plan/opened-environment.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import type { Run } from '../open/run.js'
import { readDeclaredCalls } from '../open/read-calls.js'
import { readSides } from '../open/read-sides.js'
import { readWorld } from '../open/read-world.js'
import { missesFiles } from './policies.js'
import type { Examination } from './examination.js'
import { examineServerSide } from './examine-server-side.js'
import { examineWrites } from './examine-writes.js'
import { missingLists } from './rights.js'

export interface ClusterQuestion {
  readonly run: Run
  readonly repository: OpenRepository
  readonly revisions: { readonly base: string; readonly head: string }
  readonly project: Project
  readonly environment: Environment
  readonly identity: JobIdentity | undefined
  /** On a public repository nothing that the cluster says is printed. */
  readonly shy: boolean
}

/** What only the API server can answer: is it reached, who are we there, what may we read and write, what runs there. */
export const examineCluster = async (examination: Examination, question: ClusterQuestion): Promise<void> => {
  const { run, repository, revisions, project, environment, shy } = question
  const scope = { for: 'check', environment: environment.name } as const
  const trusted = project.configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base
  const world = await examination.look(
    scope,
    ({ code }) => (code === 'CLUSTER_UNAUTHORIZED' ? 'login' : 'cluster'),
    () => readWorld(run, environment, { repository, revision: trusted }),
  )
  if (world === undefined) return
  try {
    const say = (text: string): string =>
      shy ? 'yes (what the cluster says is not printed on a public repository)' : text
    examination.note(
      scope,
      'cluster',
      'ok',
      say(`${world.identity.server} answers with a trusted certificate, Kubernetes ${world.identity.version}`),
    )
    const who = await examination.look(scope, 'login', () => world.cluster.whoAmI())
    if (who !== undefined) examination.note(scope, 'login', 'ok', say(who.username))
    await examination.look(scope, 'reads', async () => {
      const lists = await missingLists(world.cluster, environment, shy ? '' : (who?.username ?? ''))
      if (lists === undefined) examination.note(scope, 'reads', 'ok', 'every kind that check looks at may be listed')
      else
        examination.miss(scope, 'reads', {
          code: 'CLUSTER_FORBIDDEN',
          message: `the identity may not list ${lists.titles.join(', ')}; what is unread makes the verdict "cannot prove"`,
          remedy: `Have an administrator apply:\n${lists.mend}`,
        })
    })
    examineMesh(examination, environment, world.state, say)
    await examinePlan(examination, question, world)
    await examineServerSide(examination, { environment, world, who, say })
  } finally {
    world.cluster.close()
  }
}

const examineMesh = (
  examination: Examination,
  environment: Environment,
  state: MeshState,
  say: (text: string) => string,
): void => {
  const scope = { for: 'check', environment: environment.name } as const
  const installed = readStatus(state, 'security.istio.io', 'AuthorizationPolicy', environment.namespace)
  if (installed === 'not installed') {
    examination.miss(scope, 'Istio', {
      code: 'CLUSTER_API_MISSING',
      message: 'the cluster has no AuthorizationPolicies: Istio is not installed',
      remedy: 'Install Istio first: helm install istio-base istio/base -n istio-system, then istiod.',
    })
    return
  }
  const { settings, versionKnown, assumptions } = resolveSettings(state, environment.mesh)
  const { major, minor, patch } = settings.istioVersion
  if (versionKnown)
    examination.note(
      scope,
      'Istio',
      'ok',
      say(`version ${major}.${minor}.${patch}, trust domain ${settings.trustDomain}`),
    )
  else
    examination.note(
      scope,
      'Istio',
      'not seen',
      say(
        `the version is not known, ${major}.${minor} is assumed: set \`mesh: { istioVersion: "…" }\`; ${assumptions.join('; ')}`,
      ),
    )
  const namespace = state.objects.find(({ key }) => key.kind === 'Namespace' && key.name === environment.namespace)
  if (namespace === undefined) {
    const unread = readStatus(state, '', 'Namespace', '') !== 'complete'
    examination.note(
      scope,
      'injection',
      'not seen',
      unread
        ? 'the namespace may not be read'
        : `the namespace ${environment.namespace} does not exist yet: kubectl create namespace ${environment.namespace}`,
    )
    return
  }
  const by = injectedBy(namespace.labels)
  if (by === undefined)
    examination.note(
      scope,
      'injection',
      'not seen',
      `pods of ${environment.namespace} get no proxy by the namespace's labels, so policies there bind only pods that ask for one: kubectl label namespace ${environment.namespace} istio-injection=enabled`,
    )
  else examination.note(scope, 'injection', 'ok', say(`namespace ${environment.namespace} has ${by}`))
}

/** The label by which Istio takes a namespace into the mesh; `istio-injection` goes before a revision. */
const injectedBy = (labels: Readonly<Record<string, string>>): string | undefined => {
  if (Object.hasOwn(labels, 'istio-injection'))
    return labels['istio-injection'] === 'enabled' ? 'istio-injection=enabled' : undefined
  return ['istio.io/rev', 'istio.io/dataplane-mode']
    .filter((name) => Object.hasOwn(labels, name) && labels[name] !== '' && labels[name] !== 'none')
    .map((name) => `${name}=${labels[name]}`)[0]
}

/** What the mesh says to the token, and what stands in the way of a write. */
const examinePlan = async (
  examination: Examination,
  { run, repository, revisions, project, environment, identity, shy }: ClusterQuestion,
  world: LiveWorld,
): Promise<void> => {
  const scope = { for: 'check', environment: environment.name } as const
  const looked = await examination.look(scope, 'policies', async () => {
    const sides = await readSides(run, repository, project.configuration, revisions, environment)
    const { calls } = await readDeclaredCalls(repository, project.configuration, revisions, environment)
    const planned = judgeEnvironment({
      configuration: project.configuration,
      environment,
      sides,
      calls,
      world,
      hides: shy,
      identity,
      revisions,
      render: renderAs(run, environment, world.state),
      today: new Date(run.clock.now()).toISOString().slice(0, 10),
    })
    return { planned, sides }
  })
  if (looked === undefined) return
  if (!missesFiles(examination, scope, looked.sides.lists))
    examination.note(scope, 'policies', 'ok', 'files and bindings can be judged')
  const { verdicts } = looked.planned.plan.observed.token
  const refusing = verdicts.filter(({ verdict }) => verdict === 'refused')
  for (const { message, mends, requestAuthentication, expected } of refusing)
    examination.miss(scope, 'audience', {
      code: 'TOKEN_AUDIENCE',
      message: `${keyTitle(requestAuthentication)} would refuse the token: ${message}; it expects ${expected.join(', ')}`,
      remedy: mends.join(' Or: '),
    })
  if (refusing.length === 0 && verdicts.some(({ verdict }) => verdict === 'accepted'))
    examination.note(scope, 'audience', 'ok', 'a RequestAuthentication of the mesh accepts it')
  else if (refusing.length === 0 && (environment.audience ?? run.inputs.audience ?? '') !== '')
    examination.note(scope, 'audience', 'not seen', 'no RequestAuthentication of the mesh is about this issuer')
  await examineWrites(examination, { environment, planned: looked.planned, world, shy })
}

/** A shell does not know where the repository lives; what the job wrote says it, so that the note of it is no change. */
const renderAs = (run: Run, environment: Environment, state: MeshState): Run['render'] => {
  const written = parentOf(state, environment)?.annotations[provenance.source]
  return run.context.repository.path === '' && written?.endsWith(`/${run.render.source}`) === true
    ? { ...run.render, source: written }
    : run.render
}
