import { describe, expect, test } from '@jest/globals'
import { notesOf } from '../../../src/mesh/difference/notes.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, policy } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const web = { app: 'web' }
const world = [deployment('orders', orders), deployment('web', web)]
const rules = [{ from: [{ source: { namespaces: ['jobs'] } }] }]
const own = (more: JsonObject = {}, name = 'orders'): JsonObject =>
  policy(name, { selector: { matchLabels: orders }, rules, ...more })
const sideOf = (objects: readonly JsonObject[]) => ({
  state: stateOf(objects),
  settings: { rootNamespace: 'istio-system', istioVersion: { major: 1, minor: 30, patch: 0 } },
})
const notes = (before: readonly JsonObject[], after: readonly JsonObject[], kind: string): readonly string[] =>
  notesOf(sideOf(before), sideOf(after)).flatMap(({ text, about }) => (about?.kind === kind ? [text] : []))

describe('a workload whose labels change', () => {
  const moved = [deployment('orders', { app: 'order' }), deployment('web', web)]
  const left = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] =>
    notes(before, after, 'selected no more')

  test('is told with the policies that hold for it no longer', () => {
    expect(left([...world, own()], [...moved, own()])).toEqual([
      'Deployment `shop/orders` had label `app=orders` and has `app=order`: AuthorizationPolicy `shop/orders` holds for it no longer, and no policy selects it by its labels now',
    ])
  })

  test('keeps what its other labels are asked for', () => {
    const both = { app: 'orders', tier: 'back' }
    const tier = policy('tier', { selector: { matchLabels: { tier: 'back' } }, rules })
    const now = deployment('orders', { app: 'order', tier: 'back' })
    expect(left([deployment('orders', both), own(), tier], [now, own(), tier])).toEqual([
      'Deployment `shop/orders` had label `app=orders` and has `app=order`: AuthorizationPolicy `shop/orders` holds for it no longer',
    ])
  })

  test('is not told where its policies move with it, where they go, or where none asked for the label', () => {
    const following = policy('orders', { selector: { matchLabels: { app: 'order' } }, rules })
    expect(left([...world, own()], [...moved, following])).toEqual([])
    expect(left([...world, own()], moved)).toEqual([])
    expect(left([...world, policy('all', { rules })], [...moved, policy('all', { rules })])).toEqual([])
    expect(left([...world, own()], [...world, own({ action: 'DENY' })])).toEqual([])
  })
})

describe('a first ALLOW', () => {
  const first = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] =>
    notes([...world, ...before], [...world, ...after], 'first ALLOW')
  const all = policy('all', { rules })

  test('of a workload, of a namespace, and of the mesh', () => {
    expect(first([], [own()])).toEqual([
      'AuthorizationPolicy `shop/orders` is the first ALLOW policy of Deployment `shop/orders`: it refuses from now on what it does not allow',
    ])
    expect(first([], [all])).toEqual([
      'AuthorizationPolicy `shop/all` is the first ALLOW policy of namespace `shop`: every workload there that had none refuses from now on what it does not allow',
    ])
    expect(first([], [policy('all', { rules }, 'istio-system')])).toEqual([
      'AuthorizationPolicy `istio-system/all` is the first ALLOW policy of the whole mesh: every workload there that had none refuses from now on what it does not allow',
    ])
    expect(first([own({ action: 'DENY' })], [own()])).toHaveLength(1)
  })

  test('is none of a namespace where others stand: the workloads are named that had none', () => {
    const text =
      'AuthorizationPolicy `shop/all` is the first ALLOW policy of Deployment `shop/web`: it refuses from now on what it does not allow'
    expect(first([own()], [own(), all])).toEqual([text])
    const elsewhere = policy('all', { rules }, 'mail')
    expect(first([elsewhere], [elsewhere, all])).toEqual(first([], [all]))
    const ofNobody = policy('none', { selector: { matchLabels: { app: 'none' } }, rules })
    expect(first([ofNobody], [ofNobody, all]).join()).toContain(
      'is the first ALLOW policy of Deployment `shop/orders`, Deployment `shop/web`: they refuse',
    )
  })

  test('is none that the API server refuses', () => {
    expect(first([], [policy('all', { rules, action: 'DENNY' })])).toEqual([])
    expect(first([], [policy('all', { rules, action: 'ALLOW' })])).toHaveLength(1)
  })

  test('several are one sentence', () => {
    const other = policy('web', { selector: { matchLabels: web }, rules })
    expect(first([], [own(), other])).toEqual([
      'AuthorizationPolicy `shop/orders`, AuthorizationPolicy `shop/web` are the first ALLOW policies where they hold: each workload that had none refuses from now on what no policy allows',
    ])
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['another one held there', [own({}, 'older')], [own({}, 'older'), own()]],
    ['one of the namespace held there', [all], [all, own()]],
    ['it changes alone', [own()], [own({ rules: [{}] })]],
    ['it is no ALLOW', [], [own({ action: 'DENY' })]],
    ['it lets in nobody, which is a finding', [], [policy('deny-all', {})]],
    ['one that lets in nobody comes with it', [], [policy('deny-all', {}), own(), all]],
    ['it selects nobody', [], [policy('x', { selector: { matchLabels: { app: 'x' } }, rules })]],
  ])('is not told where %s', (_, before, after) => {
    expect(first(before, after)).toEqual([])
  })
})
