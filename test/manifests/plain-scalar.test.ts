import { describe, expect, test } from '@jest/globals'
import { readFileMode, readPlainScalar } from '../../src/manifests/plain-scalar.js'
import { applyTimeLimit } from '../doubles/time-limit.js'

describe('attack K06: unquoted values on which YAML readers differ', () => {
  const refused =
    'y Y yes Yes YES n N no No NO on On ON off Off OFF 0777 -0777 00 08 0o17 0b101 1_000 1_000.5 12:30 190:20:30 -0x1F 12345678901234567890 9007199254740993 1e3 12e4567 1. .inf -.INF .NaN'
  test.each(refused.split(' '))('%s is refused', (text) => {
    expect(readPlainScalar(text).kind).toBe('ambiguous')
  })

  test.each([
    ['', null],
    ['~', null],
    ['null', null],
    ['true', true],
    ['FALSE', false],
    ['0', 0],
    ['-0', 0],
    ['+7', 7],
    ['8080', 8080],
    ['0x1F', 31],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1.30', 1.3],
    ['2.5e+3', 2500],
    ['2027-03-31', '2027-03-31'],
    ['yes!', 'yes!'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['1.2.3.4', '1.2.3.4'],
    ['-', '-'],
    ['.', '.'],
    ['1h30m', '1h30m'],
    ['::1', '::1'],
    ['/api/*', '/api/*'],
  ] as const)('%j reads as everybody reads it', (text, value) => {
    expect(readPlainScalar(text)).toEqual({ kind: 'value', value })
  })

  test('attack K12: a megabyte of a tempting value is read in time that grows with its length alone', async () => {
    for (const part of ['0', '1_', '1:5', '+', '9.', '1e', '.', '0x', ':0'])
      readPlainScalar(`1${part.repeat(1_000_000 / part.length)}!`)
    await applyTimeLimit()
  }, 10_000)
})

test.each([
  ['defaultMode', '0400', 256],
  ['mode', '0755', 493],
  ['mode', '00', 0],
  ['mode', '0788', undefined],
  ['mode', '0o644', undefined],
  ['mode', '400', undefined],
  ['port', '0400', undefined],
])('%s: %s as the mode of a file', (key, text, mode) => {
  expect(readFileMode(key, text)).toBe(mode)
})
