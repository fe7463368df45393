import { readFileSync } from 'node:fs'
import { readObjects } from '../../../src/manifests/read-objects.js'
import type { Plan } from '../../../src/plan/plan.js'
import type { KubernetesObject } from '../../../src/ports/object.js'
import type { RevisionObjects } from '../../../src/review/report/policy-text.js'
import { renderReport } from '../../../src/review/report/render-report.js'
import { meta, samplePlans } from '../plans.js'

/** `AuthorizationPolicy shop/orders` of the sample's two revisions. */
export const orders = (side: 'before' | 'after'): string =>
  readFileSync(`test/fixtures/shop/${side === 'before' ? 'base' : 'head'}/mesh/shop/orders.yaml`, 'utf8')

export const objectsOf = (path: string, text: string): readonly KubernetesObject[] => {
  const { objects, problems } = readObjects([{ path, text, digest: text }], { selection: 'folder' })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return objects
}

export const sampleObjects: RevisionObjects = {
  before: objectsOf('mesh/shop/orders.yaml', orders('before')),
  after: objectsOf('mesh/shop/orders.yaml', orders('after')),
}

/** The page of a sample, with the text of its policy. */
export const sampleReport = (name: Parameters<typeof samplePlans>[0]): string => {
  const plans = samplePlans(name)
  return renderReport(plans, meta, new Map(plans.slice(0, 1).map((plan) => [plan, sampleObjects])))
}

/** A change of so many sources by so many destinations: every fifth pair of it gains, every seventh loses. */
export const bigPlan = (sources: number, destinations: number): Plan => {
  const [plan] = samplePlans('gains')
  const [sample] = plan?.reviewed.access.destinations ?? []
  const [gain] = sample?.gained ?? []
  const [loss] = sample?.lost ?? []
  if (plan === undefined || sample === undefined || gain === undefined || loss === undefined)
    throw new Error('the sample has no rows')
  const account = (at: number): string => `service account worker-${String(at).padStart(4, '0')} in jobs`
  const every = (each: number, shift: number): readonly number[] =>
    Array.from({ length: sources }, (_, at) => at).filter((at) => (at + shift) % each === 0)
  return {
    ...plan,
    reviewed: {
      ...plan.reviewed,
      access: {
        ...plan.reviewed.access,
        destinations: Array.from({ length: destinations }, (_, at) => ({
          ...sample,
          title: `service api-${String(at).padStart(3, '0')} in shop`,
          workload: `deployment/api-${String(at).padStart(3, '0')}`,
          gained: every(5, at).map((who) => ({ ...gain, who: account(who), what: `GET · /v${who % 40}/*` })),
          lost: every(7, at).map((who) => ({ ...loss, who: account(who), what: `POST · /v${at % 30}/*` })),
        })),
      },
    },
  }
}
