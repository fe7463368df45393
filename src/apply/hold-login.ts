import { Refusal } from '../errors/problem.js'
import { loginRight } from '../plan/login-right.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'

/** What comes after the writes is asked for before the first: a run that cannot end well writes nothing. Throws APPLY_FORBIDDEN. */
export const holdLogin = async ({ environment, world }: LiveEnvironment): Promise<void> => {
  const right = loginRight(environment)
  if (right === undefined || (await world.cluster.mayI(right))) return
  throw new Refusal({
    code: 'APPLY_FORBIDDEN',
    message: `The job's identity may make no login for ServiceAccount ${right.namespace}/${right.name}, which \`kubeconfig\` asks for, so nothing was written.`,
    expected: `create on serviceaccounts/token, resourceNames ["${right.name}"], in namespace ${right.namespace}`,
    received: 'no such right (SelfSubjectAccessReview)',
    remedy: `Add to the applier's Role: { apiGroups: [""], resources: ["serviceaccounts/token"], resourceNames: ["${right.name}"], verbs: [create] }. \`meshgate init\` prints it.`,
  })
}
