import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { compareCommits } from './compare-commits.js'

const pods = (name: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec: { serviceAccountName: ${name}, containers: [{ name: c, image: i }] }\n---\n`
const allow = (name: string, path: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/edge/sa/gw] } }], to: [{ operation: { paths: [${path}] } }] }]\n---\n`
const service = (app: string, more = ''): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: front, namespace: shop${more} }\nspec: { selector: { app: ${app} }, ports: [{ name: http, port: 80, targetPort: 8080 }] }\n`
const route = (host: string, more = 'gateways: [edge/gw]'): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: front, namespace: shop }\nspec:\n  hosts: ["\${HOST}"]\n  ${more}\n  http: [{ route: [{ destination: { host: ${host} } }] }]\n`
const world = pods('api') + pods('admin') + allow('api', '/x') + allow('admin', '/x')

const compared = async (vs: string, before: string, after: string) => {
  const { plans } = await compareCommits(
    { 'k8s/world.yaml': world, 'k8s/vs.yaml': vs, 'k8s/service.yaml': before },
    { 'k8s/service.yaml': after },
  )
  return plans.map((plan) => [verdictOf(plan), plan.reviewed.access.reasons.map(({ code }) => code)])
}

describe('a route that cannot be read beside a Service', () => {
  test.each([
    ['that it names', route('front')],
    ['that it names whole', route('front.shop.svc.cluster.local')],
    ['that it may name', route('"${BACKEND}"')],
    [
      'of the Gateway API',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: front, namespace: shop }\nspec:\n  hostnames: ["${HOST}"]\n  rules: [{ backendRefs: [{ name: front, port: 80 }] }]\n',
    ],
  ])('proves nothing where it leads to other pods: one %s', async (_, vs) => {
    const [found] = await compared(vs, service('api'), service('admin'))
    expect(found).toEqual(['cannot prove', expect.arrayContaining(['ROUTE_NOT_FOLLOWED'])])
  })

  test.each([
    ['that leads where it did', route('front'), service('api', ', labels: { team: a }')],
    ['that it does not name', route('other'), service('admin')],
    ['that the proxies of clients follow', route('front', 'exportTo: ["."]'), service('admin')],
  ])('is told in a line beside one %s', async (_, vs, after) => {
    const [found] = await compared(vs, service('api'), after)
    expect(found?.[1]).toEqual([])
  })
})
