import { describe, expect, test } from '@jest/globals'
import { splitPlain, type HeldObject } from '../../src/units/plain-parts.js'

const held = (path: string, key: string, content = path): HeldObject => ({ path, key, content })
const partsOf = (objects: readonly HeldObject[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    splitPlain(objects).map(({ at, holds }) => [
      at ?? 'all',
      [...new Set(objects.map(({ path }) => path))].filter(holds).sort(),
    ]),
  )

describe('plain files', () => {
  test('are one where nothing stands twice', () => {
    expect(partsOf([held('a/x.yaml', 'x'), held('b/y.yaml', 'y')])).toEqual({ all: ['a/x.yaml', 'b/y.yaml'] })
  })

  test('are one where the same object stands twice with the same content', () => {
    expect(Object.keys(partsOf([held('a/ns.yaml', 'ns', 'same'), held('b/ns.yaml', 'ns', 'same')]))).toEqual(['all'])
  })

  test('split at the level where one object stands twice; what is above belongs to each', () => {
    const objects = [
      held('deploy/dev/p.yaml', 'p'),
      held('deploy/live/p.yaml', 'p'),
      held('deploy/live/only.yaml', 'only'),
      held('deploy/shared.yaml', 'shared'),
      held('mesh/root.yaml', 'root'),
    ]
    expect(partsOf(objects)).toEqual({
      'deploy/dev': ['deploy/dev/p.yaml', 'deploy/shared.yaml', 'mesh/root.yaml'],
      'deploy/live': ['deploy/live/only.yaml', 'deploy/live/p.yaml', 'deploy/shared.yaml', 'mesh/root.yaml'],
    })
  })

  test('split inside of a part, and never mix parts of two splits', () => {
    const objects = [
      held('a/one/p.yaml', 'p'),
      held('a/two/p.yaml', 'p'),
      held('b/east/x/q.yaml', 'q'),
      held('b/east/y/q.yaml', 'q'),
      held('b/west/q.yaml', 'q'),
      held('b/east/both.yaml', 'both'),
    ]
    expect(partsOf(objects)).toEqual({
      'a/one': ['a/one/p.yaml'],
      'a/two': ['a/two/p.yaml'],
      'b/east/x': ['b/east/both.yaml', 'b/east/x/q.yaml'],
      'b/east/y': ['b/east/both.yaml', 'b/east/y/q.yaml'],
      'b/west': ['b/west/q.yaml'],
    })
  })

  test('two files of one folder are two alternatives', () => {
    const objects = [held('s/app.yaml', 'p'), held('s/app-strict.yaml', 'p'), held('s/ns.yaml', 'n')]
    expect(partsOf(objects)).toEqual({
      's/app-strict.yaml': ['s/app-strict.yaml', 's/ns.yaml'],
      's/app.yaml': ['s/app.yaml', 's/ns.yaml'],
    })
  })
})
