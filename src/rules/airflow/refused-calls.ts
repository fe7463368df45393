import { managedByLabel } from '../../bindings/names.js'
import { evaluate } from '../../mesh/evaluate/evaluate.js'
import { listNames } from '../../ports/list-names.js'
import { groupBy } from '../../ports/group-by.js'
import { keyTitle } from '../../ports/object.js'
import type { Request } from '../../ports/request.js'
import { selects, targetOf } from '../../mesh/resolve/attachment.js'
import type { Enforcement } from '../../mesh/enforcement.js'
import { shown, type Hit } from '../rule.js'
import { callsOf, isInMesh, workloadOf } from './known-calls.js'
import { titleOf, type PlacedComponent, type Release, type ServicePort } from './release.js'

/** Callers of one text that are named; the others are counted. */
const mostNamed = 6

interface RefusedCall {
  readonly caller: PlacedComponent
  readonly port: ServicePort
  readonly enforcement: Enforcement
}

/**
 * Calls that the components make, as the charts have them, and that policies refuse. Only what is surely refused: both sides
 * have a proxy, whatever decides is modelled, and what the caller sends is known.
 */
export const refusedByPolicy = (release: Release): readonly Hit[] => {
  const refused = callsOf(release).flatMap(({ caller, port, paths }) => refusal(release, caller, port, paths))
  return [...groupBy(refused, ({ port: { component, target } }) => `${component.from} ${target}`).values()].flatMap(
    (calls) => hitOf(release, calls),
  )
}

/** A path that the call sends, for a rule that takes any below it. */
const samplePath = (path: string): string => path.replace(/\*+$/, 'x')

const refusal = (
  { context, namespace }: Release,
  caller: PlacedComponent,
  port: ServicePort,
  paths: readonly string[] | undefined,
): readonly RefusedCall[] => {
  const { component, target, protocol } = port
  const enforcement = component.enforcements.find(
    ({ destination }) => destination.service === undefined && destination.port === target,
  )
  if (enforcement === undefined || target === undefined || !isInMesh(component.proxy)) return []
  const request: Request = {
    protocol: protocol === 'HTTP' ? 'http' : 'tcp',
    destination: { namespace, labels: component.labels, port: target },
    source: {
      namespace,
      serviceAccount: caller.serviceAccount,
      principal: `${context.settings.trustDomain}/ns/${namespace}/sa/${caller.serviceAccount}`,
    },
    mtls: true,
    ...(protocol === 'HTTP'
      ? { http: { method: 'GET', authority: component.name, path: samplePath(paths?.[0] ?? '/'), headers: {} } }
      : {}),
  }
  const { kind, by, unknowns } = evaluate(enforcement, request, { now: 0 })
  return kind === 'deny' && unknowns.length === 0 && by.text === noAllow ? [{ caller, port, enforcement }] : []
}

/** What is refused by name may be so on purpose; whom an ALLOW forgets is rarely meant. */
const noAllow = 'no ALLOW policy matches'

const hitOf = (release: Release, calls: readonly RefusedCall[]): readonly Hit[] => {
  const [first] = calls
  if (first === undefined) return []
  const { component, target } = first.port
  const allows = first.enforcement.stages.flatMap(({ allow }) => allow)
  // The one that is about this workload is where its callers stand.
  const own = allows.find(({ object }) => {
    const { selector } = targetOf(object)
    return Object.keys(selector).length > 0 && selects(selector, component.labels)
  })
  const object = (own ?? allows[0])?.object ?? component.object
  // Who has its policies written from declared calls says there who calls; a declared call that is missing is told by the calls' own rules.
  if (own?.object.labels[managedByLabel] === 'meshgate') return []
  const callers = [...new Set(calls.map(({ caller }) => titleOf(release, caller)))]
  const accounts = [...new Set(calls.map(({ caller }) => caller.serviceAccount))]
  const named = `${accounts.length === 1 ? 'service account' : 'service accounts'} ${listNames(accounts.map(shown), mostNamed)}`
  return [
    {
      object,
      pointer: '',
      text: `${named} of Airflow ${accounts.length === 1 ? 'calls' : 'call'} ${titleOf(release, component)} at port ${target}, and no ALLOW policy lets ${accounts.length === 1 ? 'it' : 'them'} in`,
      remedy:
        own === undefined
          ? `write a new ALLOW policy for ${titleOf(release, component)} that lets in ${named} at port ${target}${allows.length === 0 ? '' : `, and leave ${keyTitle(object.key)} as it is: it is about other workloads too`}`
          : `add ${named} to ${keyTitle(object.key)}, for port ${target}`,
      identity: [component.from, String(target), ...callers],
      ...(target === undefined
        ? {}
        : {
            refuses: {
              namespace: release.namespace,
              accounts,
              workload: workloadOf(component),
              port: target,
              ...(own === undefined ? {} : { policy: own.object.key }),
            },
          }),
    },
  ]
}
