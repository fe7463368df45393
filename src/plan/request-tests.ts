import type { Environment, RequestTest } from '../config/config.js'
import { textMapAt } from '../mesh/fields.js'
import type { Mesh } from '../mesh/resolve.js'
import type { MeshState } from '../ports/object.js'
import type { Request, RequestSource } from '../ports/request.js'
import { answerRequest, type Answer } from '../mesh/answer.js'

/** What became of one request test in one environment. */
export interface TestResult {
  readonly name: string
  readonly environment: string | null
  readonly pointer: string
  readonly passed: boolean
  readonly expected: RequestTest['expect']
  /** undefined where the destination is not in the state. */
  readonly answer: Answer | undefined
  readonly reason: string
}

/** Runs the tests that concern an environment against what it would enforce. An unknown answer fails: it proves nothing. */
export const runRequestTests = (
  tests: readonly RequestTest[],
  environment: Environment,
  mesh: Mesh,
  state: MeshState,
  now: number,
): readonly TestResult[] =>
  tests
    .filter((test) => test.environments?.includes(environment.name) ?? true)
    .map((test) => {
      const base = { name: test.name, environment: environment.name, pointer: test.pointer, expected: test.expect }
      const request = requestOf(test, environment, mesh, state)
      if (typeof request === 'string') return { ...base, passed: false, answer: undefined, reason: request }
      const answer = answerRequest(mesh, request, { now })
      return { ...base, passed: answer.verdict === test.expect, answer, reason: answer.reason }
    })

const requestOf = (test: RequestTest, environment: Environment, mesh: Mesh, state: MeshState): Request | string => {
  const namespace = test.to.namespace ?? environment.namespace
  const service =
    test.to.service === undefined
      ? undefined
      : state.objects.find(
          ({ key }) =>
            key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === test.to.service,
        )
  if (test.to.service !== undefined && service === undefined && test.to.labels === undefined) {
    return `Service ${namespace}/${test.to.service} is not in the state: add it, or name the labels of the workload`
  }
  const labels = test.to.labels ?? textMapAt(service?.content, 'spec', 'selector')
  const source = sourceOf(test.from, environment, mesh)
  const claims = test.from.claims
  return {
    protocol: test.request === 'tcp' ? 'tcp' : 'http',
    destination: {
      namespace,
      labels,
      port: test.to.port,
      ...(test.to.service === undefined ? {} : { service: test.to.service }),
    },
    source,
    mtls: source.principal !== undefined,
    ...(test.request === 'tcp'
      ? {}
      : {
          http: {
            method: test.request.method,
            authority: test.request.host ?? `${test.to.service ?? 'workload'}.${namespace}.svc.cluster.local`,
            path: test.request.path,
            headers: test.request.headers,
            ...(claims === undefined ? {} : { tokens: [{ claims, in: 'authorization', signature: 'valid' as const }] }),
          },
        }),
  }
}

const sourceOf = (from: RequestTest['from'], environment: Environment, mesh: Mesh): RequestSource => {
  const namespace = from.namespace ?? environment.namespace
  const principal =
    from.principal ??
    (from.serviceAccount === undefined
      ? undefined
      : `${mesh.settings.trustDomain}/ns/${namespace}/sa/${from.serviceAccount}`)
  return {
    ...(from.serviceAccount === undefined ? {} : { namespace, serviceAccount: from.serviceAccount }),
    ...(principal === undefined ? {} : { principal }),
    ...(from.ip === undefined ? {} : { ip: from.ip }),
  }
}
