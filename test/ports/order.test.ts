import { describe, expect, test } from '@jest/globals'
import { byNumber, inNumberOrder, isNumberedOn } from '../../src/ports/order.js'

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

  test('the first name that differs decides, and equal ones stay as they stand', () => {
    const items = [
      ['b', 'x-2', 'first'],
      ['a', 'x-10', ''],
      ['b', 'x-2', 'second'],
      ['a', 'x-2', ''],
      ['a-10', 'w', ''],
      ['a-9', 'z', ''],
    ]
    expect(inNumberOrder(items, ([space = '', name = '']) => [space, name])).toEqual([
      ['a', 'x-2', ''],
      ['a', 'x-10', ''],
      ['a-9', 'z', ''],
      ['a-10', 'w', ''],
      ['b', 'x-2', 'first'],
      ['b', 'x-2', 'second'],
    ])
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
