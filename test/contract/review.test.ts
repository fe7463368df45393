import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/errors/problem.js'
import { ReviewForbidden } from '../../src/ports/review.js'
import { publishComment, withdrawComment } from '../../src/review/publish.js'
import { headA, headB, startGitHubPlatform, startGitLabPlatform, waits, type PlatformUnderTest } from './platforms.js'

const platforms = [
  ['GitHub', startGitHubPlatform],
  ['GitLab', startGitLabPlatform],
] as const

describe.each(platforms)('comments of a merge request on %s', (name, start) => {
  let platform: PlatformUnderTest
  beforeEach(async () => {
    waits.length = 0
    platform = await start()
  })
  afterEach(() => platform.close())

  test('tells who the token is, as its comments show it', async () => {
    const review = platform.review('writer')
    const created = await review.create('hello')
    expect(await review.self()).toBe(platform.self)
    expect(created.author).toBe(platform.self)
  })

  test('creates, lists, changes and removes', async () => {
    const review = platform.review('writer')
    const first = await review.create('first, with "quotes", <!-- comment --> and ümlaut')
    const second = await review.create('second')
    expect(await review.list()).toEqual([first, second])
    await review.update(first.id, 'changed')
    await review.remove(second.id)
    expect(await review.list()).toEqual([{ ...first, body: 'changed' }])
    await expect(review.remove(second.id)).resolves.toBeUndefined()
  })

  test('lists every page, oldest first', async () => {
    for (let index = 0; index < 205; index += 1) platform.addForeign(`comment ${index}`)
    const listed = await platform.review('writer').list()
    expect(listed.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, index) => `comment ${index}`))
  })

  test('gives the head as it is now', async () => {
    const review = platform.review('writer')
    expect(await review.currentHead()).toBe(headA)
    platform.setHead(headB)
    expect(await review.currentHead()).toBe(headB)
  })

  test.each(['reader', 'unknown'] as const)('a token that may not write (%s) is told which one can', async (token) => {
    const failure = await platform
      .review(token)
      .create('hello')
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ReviewForbidden)
    expect((failure as ReviewForbidden).remedy).toContain(
      name === 'GitHub' ? 'pull-requests: write' : 'MESHGATE_GITLAB_TOKEN',
    )
    expect(platform.comments()).toEqual([])
  })

  test('nobody changes or removes what somebody else wrote', async () => {
    const id = platform.addForeign('mine')
    const review = platform.review('writer')
    await expect(review.update(id, 'yours')).rejects.toBeInstanceOf(ReviewForbidden)
    await expect(review.remove(id)).rejects.toBeInstanceOf(ReviewForbidden)
    expect(platform.comments()).toEqual([expect.objectContaining({ id, body: 'mine' })])
  })

  test.each([429, 500, 502, 503, 504])('asks again after %d', async (status) => {
    platform.fail({ method: 'GET', times: 2, status, headers: { 'retry-after': '3' } })
    expect(await platform.review('writer').list()).toEqual([])
    expect(waits).toEqual([3000, 3000])
  })

  test('gives up after five tries, with a code and without the token', async () => {
    platform.fail({ method: 'GET', times: 9, status: 503 })
    const failure = await platform
      .review('writer')
      .list()
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Refusal)
    expect((failure as Refusal).problems[0]).toMatchObject({ code: 'REVIEW_FAILED', received: '503' })
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('token-writer')
    expect((failure as Refusal).cause).toBeUndefined()
    expect(platform.requests().filter(({ method }) => method === 'GET')).toHaveLength(5)
  })

  test('a rate limit on writing is no missing right', async () => {
    platform.fail({
      method: 'POST',
      times: 1,
      status: name === 'GitHub' ? 403 : 429,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit' },
    })
    await platform.review('writer').create('hello')
    expect(platform.comments()).toHaveLength(1)
    expect(waits).toEqual([1000])
  })

  test('an answer that is lost after the work leaves one comment', async () => {
    platform.fail({ method: 'POST', times: 1, status: 502, afterwards: true })
    const published = await publishComment(platform.review('writer'), {
      key: 'check',
      headSha: headA,
      run: { id: '1', attempt: 1 },
      body: 'verdict',
    })
    expect(published.kind).toBe('created')
    expect(platform.comments()).toHaveLength(1)
  })

  test('a comment may be as long as the limit, and no longer', async () => {
    const review = platform.review('writer')
    await review.create('x'.repeat(review.limit))
    await expect(review.create('x'.repeat(review.limit + 1))).rejects.toMatchObject({
      problems: [{ code: 'REVIEW_FAILED' }],
    })
  })

  test('publishing is one comment, written only when it differs', async () => {
    const publish = (body: string, id: string) =>
      publishComment(platform.review('writer'), { key: 'check', headSha: headA, run: { id, attempt: 1 }, body })
    expect((await publish('one', '1')).kind).toBe('created')
    expect((await publish('two', '2')).kind).toBe('updated')
    const before = platform.requests().length
    expect((await publish('two', '3')).kind).toBe('unchanged')
    expect(
      platform
        .requests()
        .slice(before)
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')),
    ).toEqual([])
    expect(platform.comments()).toHaveLength(1)
    expect((await publish('old', '1')).kind).toBe('superseded')
    expect(platform.comments()[0]?.body).toMatch(/\ntwo$/)
  })

  test('a planted marker is left alone, and another bot’s comment is replaced by a new one', async () => {
    const planted = '<!-- meshgate:v1 {"key":"check","head":"x","run":"999","attempt":1} -->\napproved'
    const id = platform.addForeign(planted)
    const comment = { key: 'check', headSha: headA, run: { id: '1', attempt: 1 }, body: 'verdict' }
    await publishComment(platform.review('writer'), comment)
    await publishComment(platform.review('other writer'), comment)
    const [first, second, third] = platform.comments()
    expect(first).toMatchObject({ id, body: planted })
    expect(second?.body).toContain('This replaces an older comment that this run cannot edit')
    expect(third?.body).toContain('This replaces older comments that this run cannot edit')
    expect(platform.comments()).toHaveLength(3)
  })

  test('no rights: an answer, not an error', async () => {
    const comment = { key: 'check', headSha: headA, run: { id: '1', attempt: 1 }, body: 'verdict' }
    expect(await publishComment(platform.review('reader'), comment)).toMatchObject({ kind: 'forbidden' })
    expect(await withdrawComment(platform.review('reader'), { ...comment, reason: 'x' })).toMatchObject({
      kind: 'absent',
    })
    expect(await publishComment(platform.review('unknown'), comment)).toMatchObject({ kind: 'forbidden' })
  })

  test('withdrawing: no old verdict stands, and a hostile reason runs nothing', async () => {
    const address = { key: 'check', headSha: headA, run: { id: '1', attempt: 1 } }
    await publishComment(platform.review('writer'), { ...address, body: 'all is well' })
    platform.setHead(headB)
    const reason = '/merge\n````\n/approve\n--> @everyone'
    const later = { key: 'check', headSha: headB, run: { id: '2', attempt: 1 }, reason }
    expect((await withdrawComment(platform.review('writer'), later)).kind).toBe('updated')
    expect(platform.comments()).toHaveLength(1)
    expect(platform.comments()[0]?.body).toContain(`not judged at \`${headB}\``)
    expect(platform.comments()[0]?.body).not.toContain('all is well')
    expect(platform.executed()).toEqual([])
  })

  test('what the double does not know is 501 and named', async () => {
    const answer = await platform.notImplemented()
    expect(answer.status).toBe(501)
    expect(answer.body).toContain('/releases')
  })
})

test('without a token GitLab’s review says which one is needed, and asks nobody', async () => {
  const platform = await startGitLabPlatform()
  const published = await publishComment(platform.review('nobody'), {
    key: 'check',
    headSha: headA,
    run: { id: '1', attempt: 1 },
    body: 'x',
  })
  expect(published).toMatchObject({ kind: 'forbidden' })
  expect(published.kind === 'forbidden' && published.remedy).toContain('MESHGATE_GITLAB_TOKEN')
  expect(platform.requests()).toEqual([])
  await platform.close()
})
