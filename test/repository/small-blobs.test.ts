import { expect, test } from '@jest/globals'
import { keepSmallBlobs } from '../../src/repository/git-blobs.js'

const read = (all: ReadonlyMap<string, Buffer>) => {
  const asked: string[][] = []
  return {
    asked,
    read: (oids: readonly string[]) => {
      asked.push([...oids])
      return Promise.resolve(
        new Map(oids.flatMap((oid) => (all.has(oid) ? [[oid, all.get(oid) ?? Buffer.of()] as const] : []))),
      )
    },
  }
}

test('what was read is not read again, and what was not there is asked for again', async () => {
  const here = new Map([['a', Buffer.from('A')]])
  const git = read(here)
  const keep = keepSmallBlobs()
  expect([...(await keep(['a', 'b'], git.read)).keys()]).toEqual(['a'])
  here.set('b', Buffer.from('B'))
  expect(await keep(['b', 'a'], git.read)).toEqual(
    new Map([
      ['b', Buffer.from('B')],
      ['a', Buffer.from('A')],
    ]),
  )
  expect(await keep(['a', 'b'], git.read)).toEqual(new Map([...here]))
  expect(git.asked).toEqual([['a', 'b'], ['b']])
})

test('a large blob is handed on and not kept, nor what no longer finds room', async () => {
  const piece = Buffer.alloc(64 * 1024)
  const many = Array.from({ length: 300 }, (_, at) => [`s${at}`, piece] as const)
  const git = read(new Map([['large', Buffer.alloc(64 * 1024 + 1)], ...many]))
  const keep = keepSmallBlobs()
  for (const turn of [1, 2])
    expect([turn, (await keep(['large'], git.read)).get('large')?.length]).toEqual([turn, 65537])
  expect(git.asked).toEqual([['large'], ['large']])
  const names = many.map(([name]) => name)
  for (const turn of [1, 2]) expect([turn, (await keep(names, git.read)).size]).toEqual([turn, 300])
  expect(git.asked.at(-1)).toEqual(names.slice(256))
})

test('bytes that change in the buffer of git afterwards do not change what is kept', async () => {
  const buffer = Buffer.from('good')
  const keep = keepSmallBlobs()
  await keep(['a'], () => Promise.resolve(new Map([['a', buffer]])))
  buffer.fill('x')
  expect((await keep(['a'], () => Promise.resolve(new Map()))).get('a')?.toString()).toBe('good')
})
