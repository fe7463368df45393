import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ReviewForbidden, type CodeReview } from '../../src/ports/review.js'
import { isLater, readMarker, withoutRun, writeMarker } from '../../src/review/marker.js'
import { publishComment, withdrawComment } from '../../src/review/publish.js'
import { everySchedule, MergeRequestModel } from './schedules.js'
import { anyText } from '../doubles/any-text.js'

const headA = 'a'.repeat(40)
const headB = 'b'.repeat(40)
const at = (headSha: string, id: string, attempt = 1) => ({ key: 'check', headSha, run: { id, attempt } })
const only = (model: MergeRequestModel): string => {
  expect(model.comments).toHaveLength(1)
  return model.comments[0]?.body ?? ''
}

describe('the marker', () => {
  test('is read as it was written, and no text in it ends the HTML comment', () => {
    fc.assert(
      fc.property(
        anyText(),
        fc.jsonValue(),
        fc.bigInt({ min: 0n, max: 10n ** 19n }),
        fc.nat(),
        (key, value, id, attempt) => {
          const marker = { key, head: headA, run: { id: String(id), attempt }, details: { plan: value as string } }
          const line = writeMarker(marker)
          expect(line.slice(4, -3)).not.toMatch(/--|[<>\n\r]/)
          // JSON has no -0.
          expect(readMarker(`${line}\nbody`)).toEqual(JSON.parse(JSON.stringify(marker)))
        },
      ),
    )
  })

  test.each([
    ['', 'no text'],
    ['text\n<!-- meshgate:v1 {"key":"check","head":"x","run":"1","attempt":1} -->', 'not in the first line'],
    ['<!-- meshgate:v2 {"key":"check","head":"x","run":"1","attempt":1} -->', 'another version'],
    ['<!-- meshgate:v1 {"key":"check","head":"x","run":1,"attempt":1} -->', 'a number for the run'],
    ['<!-- meshgate:v1 {"key":"check","head":"x","run":"-1","attempt":1} -->', 'a run that is no number'],
    ['<!-- meshgate:v1 {"key":"check"} -->', 'members missing'],
    ['<!-- meshgate:v1 [] -->', 'a list'],
    ['<!-- meshgate:v1 {nonsense} -->', 'no JSON'],
  ])('%j is none: %s', (body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  test('runs are ordered by number, not by text, then by attempt', () => {
    expect(isLater({ id: '10', attempt: 1 }, { id: '9', attempt: 3 })).toBe(true)
    expect(isLater({ id: '9', attempt: 3 }, { id: '9', attempt: 2 })).toBe(true)
    expect(isLater({ id: '9', attempt: 2 }, { id: '9', attempt: 2 })).toBe(false)
    expect(isLater({ id: '18446744073709551615', attempt: 1 }, { id: '18446744073709551614', attempt: 1 })).toBe(true)
  })

  test('what a platform does to line ends makes no difference', () => {
    const text = `${writeMarker({ key: 'check', head: headA, run: { id: '1', attempt: 1 }, details: {} })}\none\ntwo`
    expect(withoutRun(`${text.replaceAll('\n', '\r\n')}\r\n`)).toBe(withoutRun(text))
  })
})

describe('publishing', () => {
  test('creates, then changes in place, then writes nothing', async () => {
    const model = new MergeRequestModel()
    expect(await publishComment(model.review(), { ...at(headA, '1'), body: 'one' })).toEqual({
      kind: 'created',
      id: '1',
    })
    expect(await publishComment(model.review(), { ...at(headA, '2'), body: 'two' })).toEqual({
      kind: 'updated',
      id: '1',
    })
    const { writes } = model
    expect(await publishComment(model.review(), { ...at(headA, '3'), body: 'two' })).toEqual({
      kind: 'unchanged',
      id: '1',
    })
    expect(model.writes).toBe(writes)
    expect(only(model)).toMatch(/\ntwo$/)
  })

  test('an older run never overwrites: neither a newer head, nor a later run at the same one', async () => {
    const model = new MergeRequestModel()
    await publishComment(model.review(), { ...at(headA, '5'), body: 'five' })
    expect(await publishComment(model.review(), { ...at(headA, '4'), body: 'four' })).toEqual({
      kind: 'superseded',
      by: 'later run',
    })
    expect(await publishComment(model.review(), { ...at(headA, '5', 2), body: 'again' })).toMatchObject({
      kind: 'updated',
    })
    model.head = headB
    expect(await publishComment(model.review(), { ...at(headA, '9'), body: 'nine' })).toEqual({
      kind: 'superseded',
      by: 'newer head',
    })
    expect(only(model)).toMatch(/\nagain$/)
    // A lower number at the newer head is a run that started later on another counter: the head decides.
    expect(await publishComment(model.review(), { ...at(headB, '2'), body: 'new head' })).toMatchObject({
      kind: 'updated',
    })
    expect(only(model)).toMatch(/\nnew head$/)
  })

  test('own duplicates go, the oldest stays, and other keys, people and bots are left alone', async () => {
    const model = new MergeRequestModel()
    const foreign = model.add(
      'mallory',
      `${writeMarker({ key: 'check', head: headA, run: { id: '99', attempt: 1 }, details: {} })}\nfake`,
    )
    const person = model.add('bot', 'no marker')
    const other = model.add(
      'bot',
      `${writeMarker({ key: 'apply', head: headA, run: { id: '1', attempt: 1 }, details: {} })}\nother key`,
    )
    for (const run of ['1', '2', '3'])
      model.add(
        'bot',
        `${writeMarker({ key: 'check', head: headB, run: { id: run, attempt: 1 }, details: {} })}\nold ${run}`,
      )
    await publishComment(model.review(), { ...at(headA, '4'), body: 'now' })
    expect(model.comments.slice(0, 3)).toEqual([foreign, person, other])
    expect(model.comments).toHaveLength(4)
    expect(model.comments[3]).toMatchObject({ id: '4', body: expect.stringMatching(/\nnow$/) })
  })

  test('an own comment that cannot be edited is replaced by a new one that says so', async () => {
    const model = new MergeRequestModel()
    model.add('bot', `${writeMarker({ key: 'check', head: headB, run: { id: '1', attempt: 1 }, details: {} })}\nold`)
    const locked: CodeReview = {
      ...model.review(),
      update: async (id, body) => {
        if (id === '1') throw new ReviewForbidden('no', 'none')
        return model.review().update(id, body)
      },
    }
    expect(await publishComment(locked, { ...at(headA, '2'), body: 'new' })).toEqual({ kind: 'created', id: '2' })
    expect(model.comments[1]?.body).toContain('This replaces an older comment that this run cannot edit: `1`.')
    const { writes } = model
    expect(await publishComment(locked, { ...at(headA, '3'), body: 'newer' })).toMatchObject({
      kind: 'updated',
      id: '2',
    })
    expect(model.writes).toBe(writes + 1)
  })

  test('what nobody needs to hear of makes no comment, and changes one that stands', async () => {
    const model = new MergeRequestModel()
    const quiet = { ...at(headA, '2'), body: 'nothing changes', whenAbsent: 'keep' as const }
    expect(await publishComment(model.review(), quiet)).toEqual({ kind: 'absent' })
    await publishComment(model.review(), { ...at(headA, '1'), body: 'gains' })
    expect(await publishComment(model.review(), quiet)).toMatchObject({ kind: 'updated' })
    expect(only(model)).toMatch(/\nnothing changes$/)
  })

  test('a list that lags behind the creation brings no second comment', async () => {
    const model = new MergeRequestModel()
    let looks = 0
    const lagging: CodeReview = { ...model.review(), list: async () => ((looks += 1) < 3 ? [] : [...model.comments]) }
    expect(await publishComment(lagging, { ...at(headA, '1'), body: 'one' })).toEqual({ kind: 'created', id: '1' })
    only(model)
  })

  test('too long: an answer, and nothing is written', async () => {
    const model = new MergeRequestModel()
    expect(await publishComment(model.review(), { ...at(headA, '1'), body: 'x'.repeat(65_536) })).toMatchObject({
      kind: 'failed',
      problem: { code: 'REVIEW_TOO_LONG' },
    })
    expect(model.writes).toBe(0)
  })
})

describe('withdrawing', () => {
  test('rewrites what stands, and creates nothing', async () => {
    const model = new MergeRequestModel()
    expect(await withdrawComment(model.review(), { ...at(headA, '1'), reason: 'CONFIG: broken' })).toEqual({
      kind: 'absent',
    })
    await publishComment(model.review(), { ...at(headA, '1'), body: 'no new access' })
    model.head = headB
    expect(await withdrawComment(model.review(), { ...at(headB, '2'), reason: 'CONFIG: broken' })).toMatchObject({
      kind: 'updated',
    })
    expect(only(model)).not.toContain('no new access')
    expect(only(model)).toContain(`not judged at \`${headB}\``)
    expect(only(model)).toContain('CONFIG: broken')
    const { writes } = model
    expect(await withdrawComment(model.review(), { ...at(headB, '3'), reason: 'CONFIG: broken' })).toMatchObject({
      kind: 'unchanged',
    })
    expect(model.writes).toBe(writes)
  })

  test('after a run that was cancelled: what is about an older commit goes, what is about this one stays', async () => {
    const model = new MergeRequestModel()
    const early = { reason: 'cancelled', olderOnly: true }
    expect(await withdrawComment(model.review(), { ...at(headA, '1'), ...early })).toEqual({ kind: 'absent' })
    await publishComment(model.review(), { ...at(headA, '1'), body: 'no new access' })
    expect(await withdrawComment(model.review(), { ...at(headA, '2'), ...early })).toMatchObject({ kind: 'unchanged' })
    expect(only(model)).toMatch(/\nno new access$/)
    model.head = headB
    expect(await withdrawComment(model.review(), { ...at(headA, '2'), ...early })).toMatchObject({ kind: 'superseded' })
    expect(await withdrawComment(model.review(), { ...at(headB, '3'), ...early })).toMatchObject({ kind: 'updated' })
    expect(only(model)).toContain(`not judged at \`${headB}\``)
    expect(await withdrawComment(model.review(), { ...at(headB, '3'), ...early })).toMatchObject({ kind: 'unchanged' })
  })

  test('a later verdict at the same head stays', async () => {
    const model = new MergeRequestModel()
    await publishComment(model.review(), { ...at(headA, '5'), body: 'five' })
    expect(await withdrawComment(model.review(), { ...at(headA, '4'), reason: 'x' })).toEqual({
      kind: 'superseded',
      by: 'later run',
    })
    expect(only(model)).toMatch(/\nfive$/)
  })
})

describe('two runs at once, in every order of their steps', () => {
  const standing = [
    ['nothing stood', () => undefined],
    [
      'an older verdict stood',
      (model: MergeRequestModel) => {
        model.add(
          'bot',
          `${writeMarker({ key: 'check', head: 'c'.repeat(40), run: { id: '1', attempt: 1 }, details: {} })}\nold`,
        )
      },
    ],
  ] as const
  const world = (prepare: (model: MergeRequestModel) => void) => () => {
    const model = new MergeRequestModel()
    prepare(model)
    return model
  }

  test.each(standing)(
    'same head (%s): one comment, of one of the two',
    async (_, prepare) => {
      const ends = new Set<string>()
      const count = await everySchedule(
        world(prepare),
        (model) => [
          (step) => publishComment(model.review(step, '6', false), { ...at(headA, '6'), body: 'six' }),
          (step) => publishComment(model.review(step, '7', false), { ...at(headA, '7'), body: 'seven' }),
        ],
        (model, order) => {
          const body = only(model)
          ends.add(body.split('\n')[1] ?? '')
          // The later run's word, unless the earlier one's write was under way while the later one ran.
          if (/^(0+1+|1+0+)$/.test(order)) expect(body).toMatch(/\nseven$/)
        },
      )
      expect([...ends].filter((end) => end !== 'six' && end !== 'seven')).toEqual([])
      expect(count).toBeGreaterThan(20)
    },
    120_000,
  )

  test('same head, the same words: one comment', async () => {
    await everySchedule(
      world(() => undefined),
      (model) => [
        (step) => publishComment(model.review(step, '6', false), { ...at(headA, '6'), body: 'same' }),
        (step) => publishComment(model.review(step, '7', false), { ...at(headA, '7'), body: 'same' }),
      ],
      (model) => {
        if (!only(model).endsWith('\nsame')) throw new Error(only(model))
      },
    )
  })

  test.each(standing)(
    'a run of an older head that starts late (%s): the newer head’s comment',
    async (_, prepare) => {
      await everySchedule(
        () => {
          const model = world(prepare)()
          model.head = headB
          return model
        },
        (model) => [
          (step) => publishComment(model.review(step), { ...at(headA, '6'), body: 'six' }),
          (step) => publishComment(model.review(step), { ...at(headB, '7'), body: 'seven' }),
        ],
        (model) => expect(only(model)).toMatch(/\nseven$/),
      )
    },
    120_000,
  )

  test.each(standing)(
    'a push in between (%s): never the older head’s verdict',
    async (_, prepare) => {
      let right = 0
      await everySchedule(
        world(prepare),
        (model) => [
          (step) => publishComment(model.review(step, '6'), { ...at(headA, '6'), body: 'six' }),
          async (step) => {
            await step(() => {
              model.head = headB
            })
            await publishComment(model.review(step, '7'), { ...at(headB, '7'), body: 'seven' })
          },
        ],
        (model) => {
          const body = only(model)
          if (body.endsWith('\nseven')) right += 1
          else {
            // No platform has a conditional write: one that was under way when the newer run had ended cannot be undone.
            expect(body).toContain(`not judged at \`${headB}\``)
            expect(model.writers.at(-1)).toBe('6')
          }
        },
      )
      expect(right).toBeGreaterThan(20)
    },
    120_000,
  )
})
