import type { Problem } from '../../errors/problem.js'
import type { MeshState } from '../../ports/object.js'
import type { Job } from './read-jobs.js'

/** GKE lets a ServiceAccount with this annotation act as the Google account. */
const googleAccountAnnotation = 'iam.gke.io/gcp-service-account'

/** Worker's account ↔ ServiceAccount: both name each other, and nobody else names either. */
export const alignAccounts = (jobs: readonly Job[], state: MeshState): readonly Problem[] => {
  const accounts = state.objects.filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
  const titleOf = ({ key }: (typeof accounts)[number]): string => `${key.namespace ?? ''}/${key.name}`
  return jobs.flatMap(({ name, worker, serviceAccount, where }): readonly Problem[] => {
    const problem = (message: string, expected: string, received: string, remedy: string): Problem => ({
      code: 'IMPORT_IDENTITY',
      message: `${message} (job ${name})`,
      where,
      expected,
      received,
      remedy,
    })
    const claimants = accounts.filter(({ annotations }) => annotations[googleAccountAnnotation] === worker.email)
    const others = claimants.map(titleOf).filter((title) => title !== serviceAccount)
    const own = accounts.find((account) => titleOf(account) === serviceAccount)
    const noted = own?.annotations[googleAccountAnnotation]
    return [
      ...(others.length === 0
        ? []
        : [
            problem(
              'Another ServiceAccount acts as the worker’s account',
              serviceAccount ?? 'none: the job names no serviceAccount',
              others.join(', '),
              remedyOfOthers(others, serviceAccount),
            ),
          ]),
      ...(serviceAccount === undefined || claimants.some((account) => titleOf(account) === serviceAccount)
        ? []
        : [
            problem(
              own === undefined
                ? 'The job’s ServiceAccount is not there'
                : noted === undefined
                  ? 'The job’s ServiceAccount does not say whose Google account it is'
                  : 'The job’s ServiceAccount is another account’s',
              own === undefined ? serviceAccount : `${googleAccountAnnotation}: ${worker.email}`,
              own === undefined
                ? 'no such ServiceAccount in the folder of --manifests'
                : noted === undefined
                  ? `no annotation ${googleAccountAnnotation} at ${serviceAccount}`
                  : JSON.stringify(noted),
              own === undefined
                ? 'Add the ServiceAccount to the folder of --manifests, or correct serviceAccount of the job.'
                : `Annotate ServiceAccount ${serviceAccount} with ${googleAccountAnnotation}: ${worker.email}, or correct serviceAccount of the job.`,
            ),
          ]),
    ]
  })
}

/** A job that names none may mean the one that is annotated; of a job that names another one, the annotation is wrong. */
const remedyOfOthers = (others: readonly string[], serviceAccount: string | undefined): string => {
  const [only, ...more] = others
  const takeOff = `take the annotation ${googleAccountAnnotation} off ${others.join(', ')}`
  return serviceAccount === undefined && only !== undefined && more.length === 0
    ? `Add serviceAccount: ${only} to the job, or ${takeOff}.`
    : `${takeOff.replace(/^t/, 'T')}${serviceAccount === undefined ? ', but for the one that the job runs as, and add that one to the job as serviceAccount' : ''}.`
}
