import { describe, expect, test } from '@jest/globals'
import { declaredProtection, isOfCalls } from '../../src/plan/declared-protection.js'
import { declare } from '../calls/shop.js'

const segments = [{ name: 'pay', callers: ['payers'], services: ['cards'], pointer: '' }]
const file = (callers: string, services = ''): string => `version: 1\ncallers:\n${callers}${services}`
const cart = '  - { id: cart, serviceAccount: cart, owners: [checkout], calls: [] }\n'
const changed = (more: string): string => cart.replace('calls: []', `${more}, calls: []`)
const marked = 'services: [{ service: cards, sensitive: { approvers: [payments, risk] } }]\n'

const rows = (before: string | undefined, after: string | undefined) =>
  declaredProtection(
    { name: 'production', segments },
    {
      ...(before === undefined ? {} : { before: declare(before) }),
      ...(after === undefined ? {} : { after: declare(after) }),
    },
  ).map((row) => [row.path.replace('environments/production/calls/', ''), row.before, row.after, isOfCalls(row)])

describe('what files of declared calls say that judges later changes', () => {
  const sensitive = 'sensitive/cards.shop'
  test.each([
    ['a mark that goes', file(cart, marked), file(cart), [sensitive, 'approvers: payments, risk', 'not set', true]],
    ['every file', file(cart, marked), undefined, [sensitive, 'approvers: payments, risk', 'not set', true]],
    [
      'an approver who goes',
      file(cart, marked),
      file(cart, marked.replace('payments, risk', 'intern')),
      [sensitive, 'approvers: payments, risk', 'approvers: intern', true],
    ],
    ['a mark that comes', file(cart), file(cart, marked), [sensitive, 'not set', 'approvers: payments, risk', true]],
    [
      'owners',
      file(cart),
      file(cart.replace('checkout', 'intern')),
      ['callers/cart/owners', 'checkout', 'intern', true],
    ],
    ['a shared identity', file(cart), file(changed('shared: true')), ['callers/cart/shared', 'not set', 'true', true]],
    [
      'workloads',
      file(changed('workloads: [cart]')),
      file(changed('workloads: [cart, "c*"]')),
      ['callers/cart/workloads', 'cart', 'c*, cart', true],
    ],
    [
      'workloads of a new caller with an identity that is there',
      file(cart),
      file(`${cart}${changed('workloads: [other]').replace('id: cart', 'id: again')}`),
      ['callers/again/workloads', 'not set', 'other', true],
    ],
    [
      'a group that a segment names',
      file(changed('group: others')),
      file(changed('group: payers')),
      ['callers/cart/group', 'others', 'payers', true],
    ],
  ])('%s is a row', (_, before, after, row) => {
    expect(rows(before, after)).toEqual([row])
  })

  test.each([
    ['nothing that was declared before', undefined, file(changed('shared: true'), marked)],
    ['the same in another order', file(cart, marked), file(cart, marked.replace('payments, risk', 'risk, payments'))],
    ['a group that no segment names', file(changed('group: a')), file(changed('group: b'))],
    ['a caller that goes, whose calls are told', file(`${changed('shared: true')}`, marked), file('  []\n', marked)],
    [
      'a new caller with an identity of its own',
      file(cart),
      file(`${cart}${changed('workloads: [other]').replaceAll('cart', 'again')}`),
    ],
  ])('%s is none', (_, before, after) => {
    expect(rows(before, after)).toEqual([])
  })
})
