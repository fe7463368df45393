import { listNames } from '../../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { Reason } from '../difference/access-diff.js'
import { quoted } from '../difference/phrase.js'
import { rewritesOf } from './rewrites.js'
import { routeFacts, routeTargets, type RouteFact } from './route-facts.js'

/** Routes that are told by name; a change of hundreds has one cause. */
const shownTargets = 5

/**
 * Why a change of routes proves nothing where they are not followed, as HTTP routes of gateways are
 * (`difference/compare-routes.ts`): a proxy's policies see a request as it comes, those of the destination as it goes on. Silent where the proxies of both
 * states send the same to the same places, and where the last route of a proxy goes.
 */
export const routesNotFollowed = (before: MeshState, after: MeshState): readonly Reason[] => {
  const [old, now] = [routeFacts(before), routeFacts(after)]
  const [oldTexts, nowTexts] = [new Set(old.map(factText)), new Set(now.map(factText))]
  const left = new Set(now.map(({ by }) => by))
  const changed = [
    ...now.filter((fact) => !oldTexts.has(factText(fact))),
    // Where a route goes, another one of the proxy may take what it took.
    ...old.filter((fact) => !nowTexts.has(factText(fact)) && left.has(fact.by)),
  ]
  const reasons = new Map<string, Reason>()
  for (const fact of changed) {
    const key = `${keyText(fact.object.key)} ${fact.by}`
    if (!reasons.has(key)) reasons.set(key, reasonOf(fact))
  }
  return [...reasons].sort(([left_], [right]) => byCodePoint(left_, right)).map(([, reason]) => reason)
}

const factText = ({ object, by, text }: RouteFact): string => JSON.stringify([keyText(object.key), by, text])

const reasonOf = (fact: RouteFact): Reason => ({
  code: 'ROUTE_NOT_FOLLOWED',
  text: `${keyTitle(fact.object.key)} changes which requests are sent on${targetsText(fact)} by ${fact.by}${rewriteText(fact.object)}; who gets where along a route is not computed`,
  where: fact.object.source,
})

const targetsText = (fact: RouteFact): string => {
  const targets = routeTargets(fact)
  return targets.length === 0 ? '' : ` to ${listNames(targets.map(quoted), shownTargets)}`
}

const rewriteText = (object: KubernetesObject): string => {
  const [first, ...rest] = rewritesOf(object)
  if (first === undefined) return ''
  const further = rest.length === 0 ? '' : ` and ${rest.length} more`
  return `, with the ${first.field} rewritten to ${quoted(first.to)}${further}`
}
