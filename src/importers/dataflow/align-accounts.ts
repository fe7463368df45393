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
    const problem = (message: string, expected: string, received: string): Problem => ({
      code: 'IMPORT_IDENTITY',
      message: `${message} (job ${name})`,
      where,
      expected,
      received,
      remedy: `Annotate the one ServiceAccount with ${googleAccountAnnotation}: ${worker.email}.`,
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
            ),
          ]),
    ]
  })
}
