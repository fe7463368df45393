import { describe, expect, test } from '@jest/globals'
import { differInIdleObjects } from '../../../src/open/templates/idle-documents.js'

const load = '#@ load("@ytt:overlay", "overlay")\n#@ load("/names.star", "ns")\n'
const network = (name: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\n  namespace: #@ ns()\nspec:\n  podSelector: {}\n  egress:\n  - to:\n    - ipBlock:\n        cidr: 10.0.0.0/8\n`
const policy = (name: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: ${name}\n  namespace: #@ ns()\nspec: {}\n`
const join = (...documents: readonly string[]): string => documents.join('---\n')

describe('texts of ytt that differ in objects which decide nothing', () => {
  test.each<[string, string, string]>([
    ['one comes', join(load, network('a')), join(load, network('a'), network('b'))],
    ['one goes', join(load, policy('p'), network('a')), join(load, policy('p'))],
    ['another field', join(load, network('a')), join(load, network('a').replace('10.0', '10.1'))],
    [
      'before a part that begins in it',
      join(load, `${network('a')}#@ if db():\n`, `${policy('p')}#@ end\n`),
      join(load, network('a'), `${network('b')}#@ if db():\n`, `${policy('p')}#@ end\n`),
    ],
    [
      'in a part of its own',
      join(load, network('a')),
      join(load, `${network('a')}#@ if db():\n`, `${network('b')}#@ end\n`),
    ],
  ])('do so: %s', (_, old, now) => {
    expect(differInIdleObjects(old, now)).toBe(true)
  })

  test.each<[string, string, string]>([
    ['an object that decides', join(load, policy('p')), join(load, policy('q'))],
    ['values', join(load, 'a: 1\n'), join(load, 'a: 2\n')],
    ['a kind that nobody knows', join(load, network('a')), join(load, network('a').replace('NetworkPolicy', 'Other'))],
    ['a kind that is filled in', join(load, network('a')), join(load, network('a').replace('NetworkPolicy', '#@ k()'))],
    ['what holds values', join(load), join(load, 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: b\n')],
    [
      'what is laid over others',
      join(`${load}#@overlay/match by=overlay.all\n`, network('a')),
      join(`${load}#@overlay/match by=overlay.all\n`, network('b')),
    ],
    ['a function', join(`${load}#@ def a():\nb: 1\n#@ end\n`), join(`${load}#@ def a():\nb: 2\n#@ end\n`)],
    [
      'when what decides is written',
      join(load, `${network('a')}#@ if db():\n`, `${policy('p')}#@ end\n`),
      join(load, `${network('a')}#@ if other():\n`, `${policy('p')}#@ end\n`),
    ],
    [
      'what a part holds',
      join(load, `${network('a')}#@ if db():\n`, `${policy('p')}#@ end\n`),
      join(load, network('a'), `${policy('p')}#@ if db():\n`, `${network('b')}#@ end\n`),
    ],
    ['a text of several lines', join(load, network('a')), join(load, `${network('a')}text: |\n  [load\n`)],
  ])('do not with %s', (_, old, now) => {
    expect(differInIdleObjects(old, now)).toBe(false)
  })

  test('do not where one side has none', () => {
    expect(differInIdleObjects(undefined, network('a'))).toBe(false)
    expect(differInIdleObjects(network('a'), undefined)).toBe(false)
  })
})
