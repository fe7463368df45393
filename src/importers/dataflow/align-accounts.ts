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
    const problem = (message: string, expected: string, received: string, remedy: string): readonly Problem[] => [
      { code: 'IMPORT_IDENTITY', message: `${message} (job ${name})`, where, expected, received, remedy },
    ]
    const wanted = `${googleAccountAnnotation}: ${worker.email}`
    const claimants = accounts.filter(({ annotations }) => annotations[googleAccountAnnotation] === worker.email)
    const others = claimants.map(titleOf).filter((title) => title !== serviceAccount)
    const own = accounts.find((account) => titleOf(account) === serviceAccount)
    const noted = own?.annotations[googleAccountAnnotation]
    const another = 'Another ServiceAccount acts as the worker’s account'
    const expected = serviceAccount ?? 'none: the job names no serviceAccount'
    const annotate = `Annotate ServiceAccount ${expected} with ${wanted}, or correct serviceAccount of the job.`
    const missing = 'no such ServiceAccount in the folder of --manifests'
    const add = 'Add the ServiceAccount to the folder of --manifests, or correct serviceAccount of the job.'
    const unsaid = 'The job’s ServiceAccount does not say whose Google account it is'
    const lacking = `no annotation ${googleAccountAnnotation} at ${expected}`
    const aligned = serviceAccount === undefined || claimants.some((account) => titleOf(account) === serviceAccount)
    return [
      ...(others.length === 0
        ? []
        : problem(another, expected, others.join(', '), remedyOfOthers(others, serviceAccount))),
      ...(aligned
        ? []
        : own === undefined
          ? problem('The job’s ServiceAccount is not there', expected, missing, add)
          : noted === undefined
            ? problem(unsaid, wanted, lacking, annotate)
            : problem('The job’s ServiceAccount is another account’s', wanted, JSON.stringify(noted), annotate)),
    ]
  })
}

/** A job that names none may mean the one that is annotated. */
const remedyOfOthers = (others: readonly string[], serviceAccount: string | undefined): string =>
  `${serviceAccount === undefined ? `Add serviceAccount: ${others[0] ?? ''} to the job, or take` : 'Take'} the annotation ${googleAccountAnnotation} off ${others.join(', ')}.`
