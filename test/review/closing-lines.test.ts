import { expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { closingLines } from '../../src/review/closing-lines.js'
import { renderComment } from '../../src/review/render-comment.js'
import { meta, samplePlans } from './plans.js'

const [sample] = samplePlans('gains')
const [quiet] = samplePlans('empty')
if (sample === undefined || quiet === undefined) throw new Error('no sample')
const named = (environment: string, plan: Plan): Plan => ({ ...plan, reviewed: { ...plan.reviewed, environment } })
const texts = (...plans: readonly Plan[]): readonly string[] => closingLines(plans, meta).map(({ text }) => text)

test('a log ends with the gate and what to do next, in the words of the comment', () => {
  const lines = texts(sample)
  expect(lines[0]).toMatch(/^Gate blocks: new access at 1 destination; /)
  expect(lines[1]).toMatch(/^Next(?:$|: )/)
  const plain = (text: string): string => text.replace(/\(<[^>]*>\)|[`*[\]]/g, '')
  const comment = plain(renderComment([sample], meta, 65_536).body)
  for (const line of lines) expect(comment).toContain(line.replaceAll('above', 'below'))
  expect(closingLines([sample], meta)[0]?.tone).toBe('bad')
})

test('the way to let it through reads as a sentence where no link can be', () => {
  expect(texts(sample).join('\n')).toMatch(
    /on the protected branch lets it through: it then lets every later change of .+ through too\.?$/m,
  )
})

const warned: Plan = {
  ...sample,
  steps: [],
  reviewed: {
    ...sample.reviewed,
    gate: { ...sample.reviewed.gate, passed: true, failures: [], warnings: ['new access'] },
  },
}

test('what it speaks of stands above it', () => {
  expect(texts(warned).join('\n')).toContain('check that each gain above is wanted')
  expect(texts(warned).join('\n')).not.toContain('below')
})

test('a change that asks for nothing has no such lines', () => {
  expect(texts(quiet)).toEqual([])
})

test('environments that are told the same are told once, by their names, and one that is not stands for itself', () => {
  const lines = texts(named('staging', warned), named('production', warned), named('eu', sample), named('dev', quiet))
  expect(lines.filter((line) => line.endsWith(':'))).toEqual(['eu:', 'production, staging:'])
  expect(lines.filter((line) => line.startsWith('Gate blocks'))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('Gate warns, merging is not blocked: '))).toHaveLength(1)
})

test('hostile names stay text of one line', () => {
  const hostile = named('a\n::error::x\u001b[31m', { ...sample, steps: [] })
  for (const line of texts(hostile, named('b', sample))) expect(line).not.toMatch(/[\n\u001b]/)
})
