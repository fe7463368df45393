import { describe, expect, test } from '@jest/globals'
import { annotationsOf } from '../../src/review/annotations.js'
import { placeTitle } from '../../src/review/places.js'
import { renderComment } from '../../src/review/render-comment.js'
import { keyText } from '../../src/ports/object.js'
import type { FileSource } from '../../src/ports/source.js'
import type { Plan } from '../../src/plan/plan.js'
import { meta, samplePlans } from './plans.js'

const orders = { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: 'shop', name: 'orders' }
const file = (path: string, renderedFrom?: string): FileSource => ({
  kind: 'file',
  path,
  line: 21,
  column: 5,
  ...(renderedFrom === undefined ? {} : { renderedFrom }),
})

/** The sample with its changed object and its findings at these places. */
const planAt = (changed: FileSource, finding: FileSource, head = 'f'.repeat(40)): Plan => {
  const [plan] = samplePlans('gains')
  if (plan === undefined) throw new Error('no sample')
  const findings = plan.reviewed.findings.map(({ fingerprint }) => [fingerprint, finding] as const)
  const positions = { [keyText(orders)]: changed, ...Object.fromEntries(findings) }
  return { ...plan, observed: { ...plan.observed, head, positions } }
}
const firstFinding = (plan: Plan) => annotationsOf([plan]).find(({ title }) => title.startsWith('MTLS'))
/** The findings, and what else stands at their line. */
const annotated = (plan: Plan) =>
  annotationsOf([plan]).filter(({ text, where }) => where?.line === 21 || text.includes(':21'))

describe('a finding on a rendered line', () => {
  const rendered = file('rendered/orders.yaml', 'shop/templates/orders.yaml')

  test('says the template, in the comment too', () => {
    expect(placeTitle(rendered)).toBe('rendered/orders.yaml:21 (from shop/templates/orders.yaml)')
    const plan = planAt(rendered, rendered)
    expect(renderComment([plan], meta, 60_000).body).toContain(
      '`rendered/orders.yaml:21 (from shop/templates/orders.yaml)`',
    )
    expect(annotated(plan).some(({ text }) => text.includes('(from shop/templates/orders.yaml)'))).toBe(true)
  })

  test('stands beside the line where the repository holds the rendered file and the change touches it', () => {
    expect(annotated(planAt(rendered, rendered)).map(({ where }) => where?.path)).toContain('rendered/orders.yaml')
  })

  test('stands beside no line where another job made the folder', () => {
    const plan = planAt(rendered, rendered, 'rendered')
    expect(annotated(plan).map(({ where }) => where?.path)).not.toContain('rendered/orders.yaml')
    expect(annotated(plan).length).toBeGreaterThan(0)
  })
})

test('a file that the change does not touch is no place for an annotation, and is said', () => {
  const plan = planAt(file('mesh/other.yaml'), file('mesh/shop/orders.yaml'))
  expect(annotationsOf([plan]).filter(({ where }) => where !== undefined)).toEqual([])
  expect(firstFinding(plan)?.text).toMatch(/\(mesh\/shop\/\w+\.yaml:\d+\)$/)
})
