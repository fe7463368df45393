import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Plan } from '../../src/plan/plan.js'
import { annotationsOf } from '../../src/review/annotations.js'
import { notJudgedBlocks } from '../../src/review/not-judged.js'
import { renderCodeQuality } from '../../src/review/render-code-quality.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderJson } from '../../src/review/render-json.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { writeDocument } from '../../src/review/write-markdown.js'
import { poison } from './hostile-plans.js'
import { attacks, commentTexts } from './hostile-texts.js'
import { intrusionsOf, nodesOf } from './markdown.js'
import { meta, samplePlans, samples } from './plans.js'
import { anyText } from '../doubles/any-text.js'

const limits = [65_536, 4_500, 2_600, 900]

/** The peers' suite runs these tests too, with everything everywhere. */
const long = process.env['MESHGATE_SUITE'] === 'peers'
const runs = (few: number): number => (long ? few * 20 : few)

const once = [
  ['gains', 65_536],
  ['protection', 65_536],
] as const
const everywhere = (['gains', 'protection', 'environments'] as const).flatMap((name) =>
  [65_536, 4_500].map((limit) => [name, limit] as const),
)

/** Addresses of the job and its artifact come from the platform: a well-formed one is a link on purpose. */
const address = (text: string): string => (text.startsWith('https://') ? `${text} ` : text)

const check = (body: string): void => {
  expect(intrusionsOf(body)).toEqual([])
}

/** One text per field, taken from a list in turn, from a place in it on. */
const poisonWith = (plans: readonly Plan[], texts: readonly string[], from = 0): readonly Plan[] => {
  let next = from
  return poison(plans, () => texts[next++ % texts.length] ?? '')
}

for (const [id, texts] of Object.entries(attacks))
  describe(id, () => {
    // One text in every field at once, in the plan that has most of them.
    test.each(texts.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
      const said = { ...meta, base: text, head: text, runUrl: address(text), artifact: address(text) }
      for (const [name, limit] of long ? everywhere : once)
        check(
          renderComment(
            poison(samplePlans(name), () => text),
            said,
            limit,
          ).body,
        )
      check(
        writeDocument(
          notJudgedBlocks([{ code: 'USAGE', message: text, expected: text, received: text, remedy: text }], {
            head: text,
            base: text,
            runUrl: address(text),
          }),
        ),
      )
    })
    // All of them side by side, each in another field every time.
    test('in the other plans and renderings', () => {
      for (const [name, limit] of everywhere)
        for (const from of texts.keys())
          if (from % (long ? 1 : 4) === 0)
            check(renderComment(poisonWith(samplePlans(name), texts, from), meta, limit).body)
    })
  })

test('what the reader sees is what was there: nothing is lost, everything is code', () => {
  const plans = poison(samplePlans('gains'), () => '@org/everyone `x` | y')
  const { body } = renderComment(plans, meta, 65_536)
  const codes = nodesOf(body).filter((node) => node.type === 'inlineCode' && node.value === '@org/everyone `x` | y')
  expect(codes.length).toBeGreaterThan(20)
})

/** Text with a bias to what has a meaning somewhere. */
const hostileText = fc.oneof(
  fc.constantFrom(...commentTexts),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...commentTexts,
          '\n',
          '\r',
          '`',
          '|',
          '\\',
          '/',
          '"',
          ' ',
          '<',
          '>',
          '[',
          ']',
          '(',
          ')',
          '*',
          '_',
          '~',
          '-',
          '#',
          '@',
          '!',
          '&',
          ':',
        ),
        anyText({ maxLength: 4 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)

const texts = fc.array(hostileText, { minLength: 1, maxLength: 40 })

describe('any text in any field', () => {
  test('of a comment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), texts, fc.constantFrom(...limits), (name, list, limit) => {
        const { body } = renderComment(
          poisonWith(samplePlans(name), list),
          { ...meta, base: list[0] ?? '', head: list.at(-1) ?? '' },
          limit,
        )
        check(body)
      }),
      { numRuns: runs(20), seed: 7 },
    )
  })

  test('of a comment that ends without a verdict', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        check(
          writeDocument(
            notJudgedBlocks([{ code: 'USAGE', message: one, expected: other, received: one, remedy: other }], {
              head: other,
            }),
          ),
        )
      }),
      { numRuns: runs(30), seed: 7 },
    )
  })

  test('of a log: no control character, no command, no line that starts with foreign text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), texts, (name, list) => {
        const clean = renderTerminal(samplePlans(name), meta).split('\n')
        const lines = renderTerminal(poisonWith(samplePlans(name), list), meta).split('\n')
        // Text in place of `none` is a cluster: each side then names the snapshot to take first. What all environments take
        // for granted is said once: other texts in each are said for each, under a heading of its own.
        const at = clean.indexOf('Assumptions, of all of them')
        const shared = at < 0 ? 0 : clean.slice(at).indexOf('') + 1
        expect(lines.length).toBeLessThanOrEqual(clean.length + (3 + shared) * samplePlans(name).length)
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|##\[|^\s*::/)
          expect(line).toMatch(
            /^($| {2}|(?:blocked: )?(?:opens|only closes|can break callers|may open|weakens the gate|changes what|access unchanged|and|cannot|Compared)|[0-9]+ (?:environments|plans), the worst first(?:; verdict of (?:both|all [0-9]+), from .*: [a-z, ]+)?:$|Assumptions, of all of them$)/,
          )
        }
      }),
      { numRuns: runs(20), seed: 7 },
    )
  })

  test('of annotations and reports', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const plans = poisonWith(samplePlans('gains'), list)
        for (const { title, text } of annotationsOf(plans)) expect(`${title}${text}`).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u)
        const issues = JSON.parse(renderCodeQuality(plans)) as readonly { readonly description: string }[]
        for (const { description } of issues) expect(description).not.toMatch(/\p{Cc}|\p{Cf}/u)
      }),
      { numRuns: runs(20), seed: 7 },
    )
  })

  test('of --json: the same value, in printable ASCII on one line', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const plans = poisonWith(samplePlans('gains'), list)
        const text = renderJson({ version: '0', command: 'check', exitCode: 0, errors: [], plans })
        expect(text).toMatch(/^[\x20-\x7e]*\n$/)
        expect(text).not.toContain('##[')
        expect(JSON.parse(text)).toEqual({
          version: '0',
          command: 'check',
          exitCode: 0,
          errors: [],
          // Environment, verdict and access stand at the top of a plan as well.
          plans: plans.map((plan) => ({
            environment: plan.reviewed.environment,
            verdict: 'incomparable',
            access: JSON.parse(JSON.stringify(plan.reviewed.access)),
            ...JSON.parse(JSON.stringify(plan)),
          })),
        })
      }),
      { numRuns: runs(20), seed: 7 },
    )
  })
})

describe('C09: what is dangerous is never pushed out', () => {
  const [plan] = samplePlans('gains')
  if (plan === undefined) throw new Error('the sample is empty')
  const [destination] = plan.reviewed.access.destinations
  if (destination === undefined) throw new Error('the sample has no destination')
  const [open, harmless] = destination.gained
  if (harmless === undefined || open === undefined) throw new Error('the sample has no gains')
  const last = open
  const flooded = (row: (index: number) => typeof last): Plan => ({
    ...plan,
    reviewed: {
      ...plan.reviewed,
      access: {
        ...plan.reviewed.access,
        destinations: [{ ...destination, gained: [...Array.from({ length: 10_000 }, (_, index) => row(index)), last] }],
      },
    },
  })
  const floods: readonly (readonly [string, Plan])[] = [
    ['subjects', flooded((index) => ({ ...harmless, who: `${harmless.who} ${index}` }))],
    ['requests', flooded((index) => ({ ...harmless, what: `${harmless.what} ${index}` }))],
  ]
  const limitsOf = (kind: string): readonly number[] =>
    long ? [65_536, 30_000, 6_000, 1_000] : kind === 'subjects' ? [65_536, 1_000] : [30_000, 6_000]
  for (const [kind, flood] of floods)
    for (const limit of limitsOf(kind))
      test(`10 000 ${kind} in ${limit} characters`, () => {
        const { body, level } = renderComment([flood], meta, limit)
        expect([...body].length).toBeLessThanOrEqual(limit)
        expect(level).not.toBe('full')
        const [first = ''] = body.split('\n')
        expect(first).toContain('opens access')
        expect(first).toContain(kind === 'subjects' ? 'for 10001 callers' : '10001 rows')
        expect(first).toContain('do not approve from this text')
        if (level !== 'verdict') {
          const harmlessAt = body.search(/service account .?batch|`jobs`: `batch/)
          expect(harmlessAt).toBeGreaterThan(0)
          expect(body).toContain('anyone without mTLS')
          expect(body.indexOf('anyone without mTLS')).toBeLessThan(harmlessAt)
        }
        check(body)
      })
  test('a row that is said a thousand times is one', () => {
    const { body, level } = renderComment([flooded(() => harmless)], meta, 65_536)
    expect(body).toContain('gains at 1 destination')
    expect(body).not.toMatch(/gains at 1 destination, \d+ rows/)
    expect(level).toBe('short')
  })
})
