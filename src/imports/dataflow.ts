import { Refusal } from '../errors/problem.js'
import { alignAccounts } from '../importers/dataflow/align-accounts.js'
import { identityNotes, jobPolicies, twinCalls } from '../importers/dataflow/job-policies.js'
import { policiesFileOf } from '../importers/policies-file.js'
import { readJobs } from '../importers/dataflow/read-jobs.js'
import { callsFileOf } from '../importers/imported-calls.js'
import { readObjects } from '../manifests/read-objects.js'
import { stateOfFolder } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { resolveMesh } from '../mesh/resolve.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, type Outcome } from '../command-line/outcome.js'
import { readNamedFile } from '../command-line/read-named-file.js'

export interface DataflowQuestion {
  readonly jobs: string
  /** Services, workloads and ServiceAccounts. */
  readonly manifests: string
  readonly trustDomain: string
  /** The declared calls of the twins in the cluster, in place of the policies. */
  readonly twins: boolean
}

/** `meshgate import dataflow`: policies for jobs whose workers come through a gateway. */
export const importDataflow = async (
  ports: Pick<OfflinePorts, 'readFolder' | 'readText' | 'print'>,
  question: DataflowQuestion,
): Promise<Outcome> => {
  const text = await readNamedFile(ports, '--jobs', question.jobs)
  const jobs = readJobs(question.jobs, text)
  const { files } = await ports.readFolder(question.manifests)
  const read = readObjects(files, { selection: 'folder', namespace: 'default' })
  const state = stateOfFolder(read.objects, { kinds: readKinds })
  const mesh = resolveMesh(state, { trustDomain: question.trustDomain })
  const { objects, problems, notes: unseen } = jobPolicies(jobs, mesh)
  const [first, ...rest] = [...read.problems, ...alignAccounts(jobs.jobs, state), ...problems]
  if (first !== undefined) throw new Refusal(first, ...rest.slice(0, 49))
  const notes = [
    'Dataflow workers are machines outside the mesh: it knows them by the token that Google signs, at the gateway.',
    'These ALLOW policies close the gateway for everybody whom no other ALLOW policy there lets in.',
    ...unseen,
    ...identityNotes(jobs, question.trustDomain),
  ]
  await ports.print(question.twins ? callsFileOf(twinCalls(jobs)) : policiesFileOf(objects, notes))
  return fine()
}
