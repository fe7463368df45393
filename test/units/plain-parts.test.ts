import { describe, expect, test } from '@jest/globals'
import { splitPlain, type HeldObject } from '../../src/units/plain-parts.js'

const held = (path: string, key: string, content = path, stands: HeldObject['stands'] = 'both'): HeldObject => ({
  path,
  key,
  content,
  stands,
})
const partsOf = (
  objects: readonly HeldObject[],
  ...changed: readonly string[]
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    splitPlain(objects, new Set(changed)).map(({ at, holds }) => [
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

  describe('where the same object stands twice with the same content', () => {
    const copied = (folder: string, stands: HeldObject['stands'] = 'both') =>
      ['app', 'pay'].map((key) => held(`${folder}/${key}.yaml`, key, key, stands))

    test('part where the change is on one of the sides', () => {
      const objects = [...copied('dev'), ...copied('live'), held('live/p.yaml', 'p'), held('top.yaml', 'top')]
      expect(Object.keys(partsOf(objects, 'live/p.yaml'))).toEqual(['dev', 'live'])
      expect(Object.keys(partsOf(objects, 'top.yaml'))).toEqual(['all'])
      expect(Object.keys(partsOf(objects))).toEqual(['all'])
    })

    test('part where one of them comes or goes', () => {
      for (const stands of ['before', 'after'] as const)
        expect(
          Object.keys(partsOf([held('dev/p.yaml', 'p', 'p'), held('live/p.yaml', 'p', 'p', stands)], 'live/p.yaml')),
        ).toEqual(['dev', 'live'])
    })

    test('are one where it moves', () => {
      const moved = [...copied('one', 'before'), ...copied('two', 'after')]
      expect(Object.keys(partsOf(moved, 'one/app.yaml', 'one/pay.yaml', 'two/app.yaml', 'two/pay.yaml'))).toEqual([
        'all',
      ])
    })

    const standing = [held('envs/prod/app.yaml', 'app')]
    test.each([
      ['docs/p.yaml', 'k8s/p.yaml', ['docs', 'k8s']],
      ['envs/dev/p.yaml', 'envs/prod/p.yaml', ['envs/dev', 'envs/prod']],
      ['k8s/p.yaml', 'docs/p.yaml', ['all']],
      ['envs/prod/p.yaml', 'envs/production/p.yaml', ['all']],
      ['base/p.yaml', 'apps/p.yaml', ['all']],
      ['envs/dev/p.yaml', 'envs/uat/p.yaml', ['all']],
    ])('where it moves from %s to %s', (from, to, parts) =>
      expect(
        Object.keys(partsOf([...standing, held(from, 'p', 'p', 'before'), held(to, 'p', 'p', 'after')], from, to)),
      ).toEqual(parts),
    )

    test('are one where each folder holds its Namespace and its account', () => {
      const objects = ['a', 'b'].flatMap((folder) => [
        held(`${folder}/ns.yaml`, '/Namespace//shop', 'same'),
        held(`${folder}/sa.yaml`, '/ServiceAccount/shop/web', 'same'),
      ])
      expect(Object.keys(partsOf(objects, 'a/ns.yaml'))).toEqual(['all'])
      const copied = [held('docs/ns.yaml', '/Namespace//shop', 'same'), held('k8s/ns.yaml', '/Namespace//shop', 'same')]
      expect(Object.keys(partsOf(copied, 'k8s/ns.yaml'))).toEqual(['docs', 'k8s'])
    })

    test('two files of one folder part by two objects, and not by one', () => {
      const one = [held('s/dev.yaml', 'app', 'app'), held('s/live.yaml', 'app', 'app')]
      expect(Object.keys(partsOf(one, 's/live.yaml'))).toEqual(['all'])
      const two = [...one, held('s/dev.yaml', 'pay', 'pay'), held('s/live.yaml', 'pay', 'pay')]
      expect(Object.keys(partsOf(two, 's/live.yaml'))).toEqual(['s/dev.yaml', 's/live.yaml'])
    })
  })
})
