import { describe, expect, test } from '@jest/globals'
import { byNumber, isNumberedOn } from '../../src/ports/order.js'

describe('names as people count them', () => {
  test('numbers by their size, the rest by code point', () => {
    const names = ['team-10', 'team-2', 'Team-3', 'team-1', 'team-01', 'team', 'team-2a', 'a9b10', 'a9b9', 'a10b1']
    const sorted = ['Team-3', 'a9b9', 'a9b10', 'a10b1', 'team', 'team-01', 'team-1', 'team-2', 'team-2a', 'team-10']
    expect([...names].sort(byNumber)).toEqual(sorted)
    expect([...names].reverse().sort(byNumber)).toEqual(sorted)
  })

  test('numbers beyond those of a computer keep their order', () => {
    const long = '9'.repeat(40)
    expect(byNumber(`a${long}`, `a1${'0'.repeat(40)}`)).toBeLessThan(0)
  })

  test('a row of numbers has none left out', () => {
    expect(isNumberedOn(['a-9', 'a-10', 'a-11'])).toBe(true)
    for (const names of [
      [],
      ['a-1', 'a-2'],
      ['a-1', 'a-2', 'a-4'],
      ['a-1', 'b-2', 'a-3'],
      ['a-01', 'a-2', 'a-3'],
      ['a-1', 'a-1', 'a-2'],
      ['a', 'b', 'c'],
    ])
      expect(isNumberedOn(names)).toBe(false)
  })
})
