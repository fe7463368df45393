import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse, stringify } from 'yaml'
import { readJobs } from '../../src/importers/dataflow/read-jobs.js'

const isJobs = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('docs/schemas/jobs.schema.json', 'utf8')) as object,
)
const example = readFileSync('examples/dataflow/jobs.yaml', 'utf8')
const isRead = (text: string): boolean => {
  try {
    readJobs('jobs.yaml', text)
    return true
  } catch {
    return false
  }
}

test('the published form of jobs takes what the reader takes', () => {
  expect([isJobs(parse(example)), isJobs.errors, isRead(example)]).toEqual([true, null, true])
})

test.each([
  ['no audience', /^audience:.*\n/m, ''],
  ['no unique id', /, uniqueId: '\d+'/, ''],
  ['an unknown key', /^audience:/m, 'clusters: []\naudience:'],
  ['a person as the worker', /orders-enricher@[^,]*/, 'alice@example.com'],
  ['a Service without a namespace', /ledger\.finance/, 'ledger'],
  ['a method in small letters', /POST/, 'post'],
  ['no host', /host: ledger\.example\.com,?/, ''],
  ['a port that is none', /port: 80/, 'port: 0'],
])('%s is refused by both', (_, what, by) => {
  const text = example.replace(what, by)
  expect(text).not.toBe(example)
  expect([isJobs(parse(stringify(parse(text)))), isRead(text)]).toEqual([false, false])
})
