import { followRoute } from '../../src/mesh/evaluate/follow-route.js'
import { gatewaysOf } from '../../src/mesh/evaluate-onward.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { AlongGateway } from '../../src/mesh/traffic/along-gateway.js'
import type { Route } from '../../src/mesh/traffic/route.js'
import { stateOf } from '../mesh/states.js'
import { normalOf } from './route-agreement.js'
import { startRoutes, type Echo } from './route-envoy.js'
import { seeded } from './random-mesh.js'
import { randomRoutedPair, randomRoutedRequest, routeWords } from './random-routes.js'

/** Envoy's route as it stands here has one destination, and what istiod would not write is left out. */
const isPlain = (route: Route): boolean => {
  if (route.unmodelled.length + route.match.unmodelled.length > 0) return false
  const expressions = [route.match.path, ...route.match.headers.map(({ match }) => match)]
  // RE2 refuses these, and with them the whole listener.
  if (expressions.some((match) => match.kind === 'regex' && match.text.includes('(?='))) return false
  if (route.match.headers.some(({ match }) => match.kind === 'prefix' && match.text === '')) return false
  return route.action.kind === 'answers' || (route.action.targets.length === 1 && route.action.path.kind !== 'regex')
}

const askedPaths = new Set<string>(routeWords.paths)

const told = (echo: Echo): string =>
  echo.target === ''
    ? `answers`
    : [
        echo.path,
        echo.authority,
        ...routeWords.headers.map((name) => `${name}=${String(echo.headers[name] ?? '')}`),
        echo.target,
      ].join(' ')

/** Every route table of random pairs, and what becomes of random requests. */
export const checkRoutesAgainstEnvoy = async (envoy: string, first: number, count: number) => {
  const disagreements: string[] = []
  let compared = 0
  const gateways: { readonly gateway: AlongGateway; readonly seed: number; readonly api: boolean }[] = []
  for (let seed = first; seed < first + count; seed++) {
    const pair = randomRoutedPair(seeded(seed), new Map())
    for (const objects of [pair.before, pair.after]) {
      // Policies are judged elsewhere: here every request comes to the routes.
      const plain = objects.filter((one) => one['kind'] !== 'AuthorizationPolicy')
      const gateway = gatewaysOf(resolveMesh(stateOf(plain), {}))[0]
      if (
        gateway !== undefined &&
        gateway.hosts.length > 0 &&
        gateway.hosts.every(({ routes }) => routes.every(isPlain))
      )
        gateways.push({ gateway, seed, api: pair.api })
    }
  }
  const running = await startRoutes(
    envoy,
    gateways.map(({ gateway }) => ({
      hosts: gateway.hosts,
      mode: gateway.enforcement.settings.pathNormalization,
    })),
  )
  try {
    for (const [table, { gateway, seed, api }] of gateways.entries()) {
      const random = seeded(seed + 1_000_000)
      for (let left = 60; left > 0; left--) {
        const request = randomRoutedRequest(random, api)
        const { http } = request
        if (http === undefined || !askedPaths.has(http.path)) continue
        const headers = http.headers as readonly (readonly [string, string])[]
        const { ways } = followRoute(gateway, request, { now: 0 })
        const [way, ...others] = ways
        // An expression that this evaluator does not decide is no disagreement.
        if (way === undefined || others.length > 0 || !way.known) continue
        const [arrival] = way.arrivals
        const seen = await running.ask(table, http.method, http.authority, http.path, headers)
        const lines = (arrival?.request.http?.headers ?? []) as readonly (readonly [string, string])[]
        const value = (name: string): string =>
          lines
            .filter(([one]) => one === name)
            .map(([, text]) => text)
            .join(name === 'user-agent' ? ',' : ', ')
        const wanted =
          // What is no path is refused by the destination's own proxy.
          arrival?.request.http === undefined || !arrival.evaluation.allowed
            ? 'answers'
            : [
                normalOf(arrival.request.http.path, gateway),
                arrival.request.http.authority,
                ...routeWords.headers.map((name) => `${name}=${value(name)}`),
                arrival.target.host,
              ].join(' ')
        compared++
        const found = told(seen)
        if (found !== wanted)
          disagreements.push(
            `seed ${seed}: envoy ${seen.status} ${found}, evaluator ${wanted}: ${JSON.stringify(http)}`,
          )
      }
    }
  } finally {
    await running.stop()
  }
  return { compared, disagreements }
}
