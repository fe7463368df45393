import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { coverWithBoxes, nodeOfBox } from '../../src/access/cover.js'
import { EMPTY } from '../../src/access/diagram.js'
import { exactly, language, many, startingWith, unitsOf } from '../../src/access/language.js'
import { and, chosen, fits, or, type Formula } from '../../src/access/formula.js'
import { narrowBoxes } from '../../src/access/narrow-boxes.js'
import { makeSpace, type Dimension } from '../../src/access/space.js'
import { budgetOf } from '../../src/access/too-complex.js'

const universe = { within: language('texts', [many(unitsOf('ab'))]), without: [] }
const dimensions: readonly Dimension[] = [
  { name: 'who', kind: 'text', universe, optional: true },
  { name: 'what', kind: 'text', universe, optional: false },
  { name: 'how', kind: 'choice', values: ['x', 'y'] },
]
const named = (name: string): fc.Arbitrary<Formula> =>
  fc
    .array(fc.constantFrom(exactly('a'), exactly('ab'), startingWith('a'), exactly('b'), exactly('bb')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((some) => or(...some.map((one) => fits(name, one))))
const rule = fc
  .tuple(named('who'), named('what'), fc.option(fc.constantFrom('x', 'y'), { nil: undefined }))
  .map(([who, what, how]) => and(who, what, ...(how === undefined ? [] : [chosen('how', how)])))

test('boxes that give up what others hold still hold the same together, and none grows', () => {
  let given = 0
  fc.assert(
    fc.property(fc.array(rule, { minLength: 2, maxLength: 4 }), fc.array(rule, { maxLength: 2 }), (rules, free) => {
      const all = or(...rules)
      const space = makeSpace(dimensions, [all, ...free], budgetOf(1_000_000))
      const { diagrams } = space
      const care = space.compile(all)
      const allowed = diagrams.unionOf([care, ...free.map((one) => space.compile(one))])
      const preference = (): undefined => undefined
      const order = diagrams.sizes.map((_, level) => level)
      const { boxes } = coverWithBoxes(space, { care, allowed, preference, order, most: 24 })
      const narrow = narrowBoxes(space, boxes, { care, preference, levels: [0, 1] })
      const held = (some: typeof boxes) =>
        diagrams.intersect(care, diagrams.unionOf(some.map(({ box }) => nodeOfBox(space, box))))
      expect(held(narrow)).toBe(held(boxes))
      expect(narrow).toHaveLength(boxes.length)
      for (const [index, { box, point }] of narrow.entries()) {
        const before = boxes[index]?.box ?? []
        if (box !== before) given += 1
        expect(diagrams.subtract(nodeOfBox(space, box), nodeOfBox(space, before))).toBe(EMPTY)
        const at = nodeOfBox(
          space,
          point.map((value) => [value]),
        )
        expect(diagrams.subtract(at, diagrams.intersect(care, nodeOfBox(space, box)))).toBe(EMPTY)
      }
    }),
    { numRuns: 300 },
  )
  expect(given).toBeGreaterThan(20)
})
