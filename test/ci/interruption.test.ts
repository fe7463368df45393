import { afterEach, expect, jest, test } from '@jest/globals'
import { onInterrupt } from '../../src/ci/interruption.js'

afterEach(() => {
  jest.restoreAllMocks()
})

/** The process that a signal reaches: it ends in name alone. */
const exits = () => jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never)
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s: the work is done with exit code %i, and then the process ends', async (signal, code) => {
  const exit = exits()
  let finish: (() => void) | undefined
  const asked: number[] = []
  const stop = onInterrupt((exitCode) => {
    asked.push(exitCode)
    return new Promise<void>((resolve) => (finish = resolve))
  })
  process.emit(signal, signal)
  await settled()
  expect(asked).toEqual([code])
  expect(exit).not.toHaveBeenCalled()
  finish?.()
  await settled()
  expect(exit.mock.calls).toEqual([[code]])
  stop()
})

test('work that fails, and a second signal, end the process all the same', async () => {
  const exit = exits()
  const stopFirst = onInterrupt(() => Promise.reject(new Error('no')))
  process.emit('SIGTERM', 'SIGTERM')
  await settled()
  expect(exit.mock.calls).toEqual([[143]])
  stopFirst()
  const stop = onInterrupt(() => new Promise<void>(() => undefined))
  process.emit('SIGINT', 'SIGINT')
  await settled()
  expect(exit).toHaveBeenCalledTimes(1)
  process.emit('SIGTERM', 'SIGTERM')
  expect(exit.mock.calls).toEqual([[143], [143]])
  stop()
})
