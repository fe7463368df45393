import { expect, test } from '@jest/globals'
import { withdraw } from '../../src/commands/withdraw.js'
import { writeMarker } from '../../src/review/marker.js'
import { MergeRequestModel } from '../review/schedules.js'
import { portsOf } from './support.js'

const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)]

/** Runs `withdraw` for the newer commit of a merge request that has a comment about `judged`. */
const withdrawn = async (judged: string): Promise<string | undefined> => {
  const model = new MergeRequestModel()
  const marker = { key: 'meshgate.yaml all', head: judged, run: { id: '1', attempt: 1 }, details: {} }
  await model.review().create(`${writeMarker(marker)}\nproven: no new access`)
  const { ports } = portsOf({ base: {}, head: {} })
  const mergeRequest = { number: 7, projectId: '1', headSha: newer, fork: false }
  const context = { ...ports.context, mergeRequest, run: { id: '2', attempt: 1, url: '' } }
  model.head = newer
  const run = { ...ports, context, review: async () => model.review() }
  expect(await withdraw(run)).toMatchObject({ exitCode: 0, errors: [] })
  return model.comments[0]?.body
}

test('an older verdict is taken back, one about this commit stands', async () => {
  expect(await withdrawn(older)).toMatch(/not judged/)
  expect(await withdrawn(newer)).toMatch(/proven: no new access/)
})

test('without a merge request there is nothing to take back, and nobody is asked', async () => {
  const { ports } = portsOf({ base: {}, head: {} })
  const asked = { ...ports, review: () => Promise.reject(new Error('asked')) }
  expect(await withdraw(asked)).toMatchObject({ exitCode: 0 })
})
