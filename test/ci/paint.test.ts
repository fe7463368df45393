import { describe, expect, test } from '@jest/globals'
import { createOutput } from '../../src/ci/create-output.js'

const say = (env: Readonly<Record<string, string>>, isTTY: boolean, platform: 'local' | 'gitlab' = 'local'): string => {
  const parts: string[] = []
  const output = createOutput(platform, env, { stderr: { isTTY, write: (text: string) => parts.push(text) } })
  output.info('access unchanged', 'good')
  output.info('as it is')
  output.warning('look')
  output.problem({ code: 'USAGE', message: 'wrong \u001b[32mgreen', remedy: 'Fix it.' })
  return parts.join('')
}
const escape = '\u001b['

describe('colours', () => {
  test('a terminal has them, by tone, and text from outside paints nothing', () => {
    const text = say({ TERM: 'xterm' }, true)
    expect(text).toContain(`${escape}32maccess unchanged${escape}0m\nas it is\n`)
    expect(text).toContain(`${escape}33mwarning: look${escape}0m\n`)
    expect(text).toMatch(/\[31merror USAGE: wrong .*green\u001b\[0m\n {2}to do: Fix it\.\n/)
    expect(text.split(`${escape}32m`).length).toBe(2)
  })

  test.each([
    ['NO_COLOR', { NO_COLOR: '1' }, true, 'local'],
    ['a terminal without colours', { TERM: 'dumb' }, true, 'local'],
    ['no terminal', { TERM: 'xterm' }, false, 'local'],
    ['a job of GitLab', { TERM: 'xterm' }, true, 'gitlab'],
  ] as const)('%s: none', (_, env, isTTY, platform) => {
    expect(say(env, isTTY, platform)).not.toContain(escape)
  })

  test('an empty NO_COLOR is as one that is not set', () => {
    expect(say({ NO_COLOR: '' }, true)).toContain(escape)
  })
})
