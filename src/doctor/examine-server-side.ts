import type { Environment } from '../config/config.js'
import { admissionKinds } from '../mesh/kinds.js'
import type { LiveWorld } from '../plan/opened-environment.js'
import { groupsOf } from '../plan/server-side/groups.js'
import { admissionPolicyName } from '../plan/server-side/server-side.js'
import type { WhoAmI } from '../ports/cluster.js'
import { effectivePermissions } from '../rbac/effective-permissions.js'
import { mergePermissions, type Permission } from '../rbac/permission.js'
import { has, only, subtract, isEmpty } from '../rbac/value-set.js'
import type { Examination } from './examination.js'
import { whatLetsThrough } from './let-through.js'

interface ServerSideQuestion {
  readonly environment: Environment
  readonly world: LiveWorld
  /** undefined: the API server did not say. */
  readonly who: WhoAmI | undefined
  /** What the cluster says, as far as it may be printed. */
  readonly say: (text: string) => string
}

/**
 * What the API server itself enforces, in place of trusting the job: logins by the trust rules, least rights, and no inline
 * edits of what meshgate owns. `apply` runs without any of it, so what is not there is absent and not missing.
 */
export const examineServerSide = async (examination: Examination, question: ServerSideQuestion): Promise<void> => {
  if (question.environment.appliedBy !== undefined) return
  examineLogin(examination, question)
  examineRights(examination, question)
  await examineEdits(examination, question)
}

const scopeOf = ({ name }: Environment) => ({ for: 'apply', environment: name }) as const

const print = ({ name }: Environment): string =>
  `meshgate init --server-side --environment ${name} > server-side.yaml, for an administrator (docs/guides/server-side.md)`

/** The file of the API server cannot be read from outside; the groups that it gives can. */
const examineLogin = (examination: Examination, { environment, who, say }: ServerSideQuestion): void => {
  const scope = scopeOf(environment)
  const { reader, applier } = groupsOf(environment)
  const group = [applier, reader].find((one) => who?.groups.includes(one))
  if (group !== undefined)
    return examination.note(
      scope,
      'server login',
      'ok',
      say(`the API server takes the job by the trust rules, as ${group}`),
    )
  if (who === undefined || environment.cluster?.kind !== 'id-token')
    return examination.note(
      scope,
      'server login',
      'not seen',
      'the login here is none of a job: run `meshgate doctor` in one to see whether the API server checks its claims',
    )
  examination.lack(
    scope,
    'server login',
    say(`the API server takes the job as ${who.username}, by other rules than those of \`trust\``),
    `Put the AuthenticationConfiguration there: ${print(environment)}. A hosted control plane takes something else; the guide says what.`,
  )
}

const reads = only(['get', 'list', 'watch'])

/** Whether it lets somebody write, in more than one namespace or in another one. */
const writesBeyond = ({ scope, verb }: Permission, namespace: string | undefined): boolean =>
  !isEmpty(subtract(verb, reads)) && (namespace === undefined || !isEmpty(subtract(scope, only([namespace]))))

const readsSecrets = ({ group, resource, verb, scope }: Permission): boolean =>
  has(group, '') && has(resource, 'secrets') && (has(verb, 'get') || has(verb, 'list')) && !isEmpty(scope)

const examineRights = (examination: Examination, { environment, world, say }: ServerSideQuestion): void => {
  const scope = scopeOf(environment)
  const { reader, applier } = groupsOf(environment)
  const { subjects, unread } = effectivePermissions(world.state)
  const held = (group: string): readonly Permission[] => subjects.get(`Group ${group}`)?.resources ?? []
  const [read, write] = [held(reader), held(applier)]
  if (read.length + write.length === 0) {
    const says = `nothing is bound to the groups ${reader} and ${applier}`
    if (unread.length > 0)
      return examination.note(scope, 'server rights', 'not seen', `${says}, as far as bindings could be read`)
    return examination.lack(scope, 'server rights', says, `Bind the roles there: ${print(environment)}.`)
  }
  const more = mergePermissions([
    ...read.filter((one) => writesBeyond(one, undefined) || readsSecrets(one)),
    ...write.filter((one) => writesBeyond(one, environment.namespace) || readsSecrets(one)),
  ])
  const [first] = more
  if (first === undefined)
    return examination.note(
      scope,
      'server rights',
      'ok',
      `the groups of the jobs read, write in namespace ${environment.namespace} alone, and see no Secret`,
    )
  examination.lack(
    scope,
    'server rights',
    say(
      `the groups of the jobs may more than they need: ${[...new Set(more.map(({ via }) => via))].slice(0, 3).join('; ')}`,
    ),
    `Compare with: ${print(environment)}. Secrets, and writes outside the namespace, are needed only where a binding gives them away.`,
  )
}

const examineEdits = async (examination: Examination, question: ServerSideQuestion): Promise<void> => {
  const { environment, world, say } = question
  const scope = scopeOf(environment)
  const name = admissionPolicyName(environment)
  await examination.look(scope, 'server edits', async () => {
    const state = await world.cluster.read(admissionKinds(name), [])
    if (state.denied.length > 0)
      return examination.note(
        scope,
        'server edits',
        'not seen',
        `the identity may not read the admission policy; an administrator sees it: kubectl get validatingadmissionpolicy,validatingadmissionpolicybinding ${name}`,
      )
    const wrong = whatLetsThrough(state, world.state, environment)
    if (wrong === undefined)
      return examination.note(
        scope,
        'server edits',
        'ok',
        say(`ValidatingAdmissionPolicy ${name} refuses inline edits of what meshgate owns in ${environment.namespace}`),
      )
    examination.lack(
      scope,
      'server edits',
      `nothing refuses inline edits of what meshgate owns: ${say(wrong)}`,
      `Have the policy and its binding there: ${print(environment)}. Until then \`meshgate drift\` tells them afterwards.`,
    )
  })
}
