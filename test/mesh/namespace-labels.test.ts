import { describe, expect, test } from '@jest/globals'
import { takesNamespace } from '../../src/mesh/namespace-labels.js'

const name = 'kubernetes.io/metadata.name'

describe('the labels of a namespace that a selector asks for', () => {
  test.each([
    ['its name', { matchLabels: { [name]: 'shop' } }, {}, true],
    ['another name', { matchLabels: { [name]: 'jobs' } }, {}, false],
    ['one of several names', { matchExpressions: [{ key: name, operator: 'In', values: ['a', 'shop'] }] }, {}, true],
    ['no such name', { matchExpressions: [{ key: name, operator: 'NotIn', values: ['shop'] }] }, {}, false],
    ['that it has none', { matchExpressions: [{ key: name, operator: 'DoesNotExist' }] }, {}, false],
    ['its name, which its file says otherwise', { matchLabels: { [name]: 'shop' } }, { [name]: 'x' }, true],
    ['its name and a label', { matchLabels: { [name]: 'shop', team: 'a' } }, { team: 'a' }, true],
    ['everything', {}, {}, true],
  ])('are those of the API server: %s', (_, selector, labels, taken) => {
    expect(takesNamespace(selector, 'shop', { labels })).toBe(taken)
  })

  test('are the name alone where its object was not read', () => {
    expect(takesNamespace({ matchLabels: { [name]: 'shop' } }, 'shop', undefined)).toBe(true)
    expect(takesNamespace({ matchLabels: { [name]: 'jobs' } }, 'shop', undefined)).toBe(false)
    expect(takesNamespace({ matchLabels: { team: 'a' } }, 'shop', undefined)).toBeUndefined()
  })
})
