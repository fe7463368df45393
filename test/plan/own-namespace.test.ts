import { describe, expect, test } from '@jest/globals'
import { withOwnNamespace } from '../../src/plan/parity/own-namespace.js'

const own = '(its namespace)'

describe('the own namespace stands under one name', () => {
  test.each([
    ['RoleBinding shop/team', `RoleBinding ${own}/team`],
    ['service orders in shop', `service orders in ${own}`],
    ['service account `web` in `shop`', `service account \`web\` in \`${own}\``],
    ['namespace shop', `namespace ${own}`],
    ['cluster.local/ns/shop/sa/web', `cluster.local/ns/${own}/sa/web`],
    ['Group system:serviceaccounts:shop', `Group system:serviceaccounts:${own}`],
    ['orders.shop.svc.cluster.local', `orders.${own}.svc.cluster.local`],
    // A Service, a path, a domain and a longer name that are called alike are none.
    ['service shop in other', 'service shop in other'],
    ['GET /shop/orders', 'GET /shop/orders'],
    ['www.shop', 'www.shop'],
    ['namespace shop-eu', 'namespace shop-eu'],
    ['ServiceAccount shop-eu/web', 'ServiceAccount shop-eu/web'],
    ['ServiceAccount my-shop/web', 'ServiceAccount my-shop/web'],
  ])('%s', (text, said) => {
    expect(withOwnNamespace(text, 'shop')).toBe(said)
  })

  test('in members that are names of namespaces, and in no others', () => {
    const object = { metadata: { name: 'shop', namespace: 'shop' }, source: { namespaces: ['shop', 'other'] } }
    expect(withOwnNamespace(object, 'shop')).toEqual({
      metadata: { name: 'shop', namespace: own },
      source: { namespaces: [own, 'other'] },
    })
  })
})
