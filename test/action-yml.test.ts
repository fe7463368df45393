import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../src/ci/inputs.js'

interface Action {
  readonly description: string
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action

describe('inputs', () => {
  test('each is read by the program', () => {
    // The name of a namespace has no space.
    const valueOf = (name: string): string => `value${name === 'namespace' ? '-of-' : ' of '}${name}`
    const env = Object.fromEntries(
      Object.keys(action.inputs).map((name) => [`INPUT_${name.toUpperCase()}`, valueOf(name)]),
    )
    const { command, token, caFile, inputs } = readInputs('github', env)
    const values = [command, token, caFile, ...Object.values(inputs)]
    expect([...values].sort()).toEqual(Object.keys(action.inputs).map(valueOf).sort())
  })

  test('the defaults of action.yml are those of the program', () => {
    const { command, inputs } = readInputs('github', {})
    expect(command).toBe(action.inputs['command']?.default)
    expect(inputs.config).toBe(action.inputs['config']?.default)
  })

  test('every input and output is described', () => {
    for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^\S[^\n]{15,}$/)])
    }
  })

  test('none is compulsory: ten lines are enough', () => {
    expect(Object.values(action.inputs).filter(({ required }) => required === true)).toEqual([])
  })
})

describe('outputs', () => {
  test('the program sets each, and no other', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `src/${name}`)
    const set = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\.result\('([\w-]+)'/g)].map(([, name]) => name),
    )
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort())
  })
})

test('it runs the committed bundles on node24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
  if (existsSync('dist')) for (const path of [action.runs.main, action.runs.post]) expect(existsSync(path)).toBe(true)
})

test('the marketplace takes no longer description', () => {
  expect(action.description.length).toBeLessThanOrEqual(125)
})
