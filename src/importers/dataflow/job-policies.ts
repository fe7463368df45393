import { isTarget, findTarget, type Target } from '../../calls/targets.js'
import { letsOtherSpellings, otherSpellingsRemedy, otherSpellingsText } from '../../mesh/other-spellings.js'
import { serviceTitle } from '../../calls/declaration.js'
import type { Problem } from '../../errors/problem.js'
import type { Mesh } from '../../mesh/resolve.js'
import type { JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { importedCall, type ImportedCalls } from '../imported-calls.js'
import { policyObject } from '../policies-file.js'
import { gatewayFlaws } from './gateway-flaws.js'
import type { Job, JobCall, Jobs } from './read-jobs.js'

/** Google's issuer and keys. It signs for every Google account, so no policy may name it without an account. */
const issuer = 'https://accounts.google.com'
const jwksUri = 'https://www.googleapis.com/oauth2/v3/certs'

const subjectOf = ({ worker }: Job): string => `${issuer}/${worker.uniqueId}`
const emailIs = ({ worker }: Job): JsonObject => ({ key: 'request.auth.claims[email]', values: [worker.email] })
const operationOf = ({ methods, paths, exceptPaths }: JobCall): JsonObject => ({
  ...(methods.length === 0 ? {} : { methods: [...methods] }),
  ...(paths.length === 0 ? {} : { paths: [...paths] }),
  ...(exceptPaths.length === 0 ? {} : { notPaths: [...exceptPaths] }),
})

/** A gateway compares the raw authority, port included (PAT-005): a host without a port is let in with any. */
const hostsOf = ({ host }: JobCall): readonly string[] => (/:\d+$/.test(host) ? [host] : [host, `${host}:*`])

/** First hop: the gateway verifies Google's token, and lets each worker in for its own hosts and operations. */
const gatewayObjects = ({ audience, gateway, jobs }: Jobs): readonly JsonObject[] => {
  const targetRefs = [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: gateway.name }]
  return [
    policyObject('RequestAuthentication', gateway.namespace, 'dataflow-google-id-tokens', {
      targetRefs,
      jwtRules: [
        {
          issuer,
          jwksUri,
          audiences: [audience],
          // The destination verifies it again.
          forwardOriginalToken: true,
          // Overwrites what a client sent.
          outputClaimToHeaders: [
            { header: 'x-workload-email', claim: 'email' },
            { header: 'x-workload-sub', claim: 'sub' },
          ],
        },
      ],
    }),
    ...jobs.map((job) =>
      policyObject('AuthorizationPolicy', gateway.namespace, `dataflow-${job.name}`, {
        targetRefs,
        action: 'ALLOW',
        rules: [
          {
            from: [{ source: { requestPrincipals: [subjectOf(job)] } }],
            to: job.calls.map((call) => ({ operation: { hosts: [...hostsOf(call)], ...operationOf(call) } })),
            when: [emailIs(job), { key: 'request.auth.audiences', values: [audience] }],
          },
        ],
      }),
    ),
  ]
}

interface Arrival {
  readonly job: Job
  readonly call: JobCall
  readonly target: Target
}

/** Second hop: the destination checks the gateway's mTLS identity and the caller's token, both. */
const destinationObjects = (
  { audience, gateway }: Jobs,
  arrivals: readonly Arrival[],
  trustDomain: string,
): readonly JsonObject[] => {
  const [first] = arrivals
  if (first === undefined) return []
  const { service, selector } = first.target
  const { name, namespace } = service
  const principal = `${trustDomain}/ns/${gateway.namespace}/sa/${gateway.serviceAccount}`
  const attached = { selector: { matchLabels: { ...selector } } }
  return [
    policyObject('RequestAuthentication', namespace, `${name}-google-id-tokens`, {
      ...attached,
      jwtRules: [{ issuer, jwksUri, audiences: [audience] }],
    }),
    policyObject('AuthorizationPolicy', namespace, `${name}-from-dataflow`, {
      ...attached,
      action: 'ALLOW',
      rules: arrivals.map(({ job, call, target }) => ({
        from: [{ source: { principals: [principal], requestPrincipals: [subjectOf(job)] } }],
        to: [{ operation: { ports: target.ports.map(String), ...operationOf(call) } }],
        when: [emailIs(job)],
      })),
    }),
  ]
}

/** The objects that let the jobs' workers in, and nobody else with a token of Google. */
export const jobPolicies = (
  jobs: Jobs,
  mesh: Mesh,
): {
  readonly objects: readonly JsonObject[]
  readonly problems: readonly Problem[]
  /** What was not looked at. */
  readonly notes: readonly string[]
} => {
  const { problems: flaws, notes } = gatewayFlaws(jobs, mesh)
  const problems = [...flaws]
  const arrivals = new Map<string, Arrival[]>()
  for (const job of jobs.jobs)
    for (const call of job.calls) {
      const target = findTarget(mesh, call)
      const title = serviceTitle(call.service)
      const refuse = (message: string, remedy: string): unknown =>
        problems.push({ code: 'CALL_SERVICE', message, where: call.where, received: title, remedy })
      if (!isTarget(target)) refuse(`A call of ${job.name} arrives nowhere: ${target.text}`, target.remedy)
      else if (target.proxy !== 'sidecar' || target.protocol === 'TCP')
        refuse(
          `No sidecar that reads HTTP stands before ${title}, so nothing there can verify a token`,
          'Put the workload into the mesh with a sidecar, and declare its port as HTTP.',
        )
      else if (letsOtherSpellings(mesh, call))
        problems.push({
          code: 'CALL_PORT',
          message: `A call of ${job.name} may have any path but some, and ${otherSpellingsText(mesh)}`,
          where: call.where,
          received: call.exceptPaths.join(', '),
          remedy: otherSpellingsRemedy,
        })
      else arrivals.set(title, [...(arrivals.get(title) ?? []), { job, call, target }])
    }
  const objects = [...arrivals]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([, list]) => destinationObjects(jobs, list, mesh.settings.trustDomain))
  return { objects: [...gatewayObjects(jobs), ...objects], problems, notes }
}

/** Which identity is which, for people. */
export const identityNotes = ({ jobs }: Jobs, trustDomain: string): readonly string[] =>
  jobs.map(({ name, worker, serviceAccount }) => {
    const twin = serviceAccount?.replace('/', '/sa/')
    const inMesh = twin === undefined ? 'nobody in the mesh' : `spiffe://${trustDomain}/ns/${twin}`
    return `${name}: ${worker.email} (${worker.uniqueId}) = ${inMesh}`
  })

/** The twins in the cluster may do what the workers may: one declaration for both. */
export const twinCalls = ({ jobs }: Jobs): ImportedCalls => ({
  callers: jobs.flatMap(({ name, serviceAccount, owners, calls }) => {
    const [namespace, account] = serviceAccount?.split('/') ?? []
    if (namespace === undefined || account === undefined) return []
    return [
      {
        id: name,
        group: 'dataflow',
        serviceAccount: account,
        namespace,
        owners,
        calls: calls.map(importedCall),
      },
    ]
  }),
  notes: ['The twins of Dataflow workers in the cluster; the workers themselves are outside the mesh.'],
})
