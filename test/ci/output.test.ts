import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutput } from '../../src/ci/create-output.js'
import { printable } from '../../src/errors/printable.js'
import type { Problem } from '../../src/errors/problem.js'
import { CommandLog } from '../../src/demo/runner/command-log.js'
import { readRunnerFile } from '../../src/demo/runner/runner-file.js'
import { anyText } from '../doubles/any-text.js'
import { version } from '../../src/version.js'

const collect = () => {
  const parts: string[] = []
  return { stderr: { write: (text: string) => parts.push(text) }, text: () => parts.join('') }
}

/** What the runner makes of it. .NET ends a line at CR too. */
const runnerLog = (text: string): CommandLog => {
  const log = new CommandLog(new Set())
  for (const line of text.split(/\r\n|\r|\n/)) log.line(line)
  return log
}

/** GitHub's output with its toolkit loaded. Results and the summary go where the variables of the process say. */
const openGitHubOutput = async (env: Readonly<Record<string, string>>, streams: ReturnType<typeof collect>) => {
  const output = createOutput('github', env, streams)
  await output.load()
  return output
}

const hostile = [
  '::set-output name=x::y',
  '  ::add-mask::a',
  '\u00a0::error::x',
  'text ##[error]x',
  '##[group]x',
  '::stop-commands::x',
  'a\r::warning::x',
  '\u2028::warning::x',
  '\u001b[31mred\u001b]8;;https://evil\u0007link',
  '\u001b[0Ksection_start:1:a\r\u001b[0Kspoof',
  '\u202eabc\u200b\u{e0041}',
  '%0A::error::x',
  '\ufeff::error::x',
]
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), anyText()), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom('\n', '\r', '', ' ').map((separator) => parts.join(separator)))

const problem = (text: string): Problem => ({
  code: 'USAGE',
  message: text,
  where: { kind: 'file', path: text, line: 1, column: 2 },
  expected: text,
  received: text,
  remedy: text,
})

describe('GitHub', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meshgate-output-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('attacks L01, L02: whatever is printed, the runner obeys our commands and no other', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const streams = collect()
        const output = await openGitHubOutput({}, streams)
        output.info(text)
        output.warning(text)
        output.problem(problem(text))
        output.annotate({ level: 'notice', title: text, text, where: { kind: 'file', path: text, line: 3, column: 4 } })
        output.section(text, text)
        const log = runnerLog(streams.text())
        expect(log.obeyed).toEqual(['warning', 'error', 'notice', 'group', 'stop-commands', 'endgroup'])
        expect(log.unknown).toEqual([])
        const [warning, error, notice] = log.annotations
        expect(warning?.properties).toEqual({ title: 'meshgate' })
        // The toolkit leaves out what is empty; no file has an empty path.
        const members = text === '' ? ['col', 'line', 'title'] : ['col', 'file', 'line', 'title']
        expect(Object.keys(error?.properties ?? {}).sort()).toEqual(members)
        expect(error?.properties).toMatchObject({ line: '1', col: '2', title: 'USAGE' })
        expect(notice?.properties).toMatchObject({ line: '3', col: '4' })
        // Nothing invisible and no terminal sequence is left.
        expect(streams.text().replaceAll('\n', '')).toBe(printable(streams.text().replaceAll('\n', '')))
      }),
    )
  })

  test('what is said before the toolkit is loaded waits, and is written in its order', async () => {
    const streams = collect()
    const output = createOutput('github', {}, streams)
    output.mask('supersecret')
    expect(streams.text()).toBe('')
    output.warning('a supersecret')
    output.info('then text')
    output.section('title', 'body')
    expect(streams.text()).toBe('')
    await output.written()
    const log = runnerLog(streams.text())
    expect(log.obeyed).toEqual(['add-mask', 'warning', 'group', 'stop-commands', 'endgroup'])
    expect(log.text).toBe('##[warning]a ***\nthen text\n##[group]title\nbody\n##[endgroup]\n')
    output.info('at once')
    expect(streams.text().endsWith('at once\n')).toBe(true)
  })

  test('a run that says nothing loads nothing, and stdout stays as it was', async () => {
    const before = Object.getOwnPropertyDescriptor(process.stdout, 'write')
    const streams = collect()
    const output = createOutput('github', {}, streams)
    await output.written()
    expect(streams.text()).toBe('')
    output.info('text')
    await output.written()
    expect(Object.getOwnPropertyDescriptor(process.stdout, 'write')).toEqual(before)
  })

  test('a result that cannot be written is told when everything else is written', async () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'other')
    await writeFile(join(folder, 'gone'), '')
    const streams = collect()
    const output = createOutput('github', { GITHUB_OUTPUT: join(folder, 'gone') }, streams)
    output.result('verdict', 'equivalent')
    output.info('after it')
    await expect(output.written()).rejects.toThrow(/Missing file/)
    expect(streams.text()).toBe('after it\n')
    await output.written()
  })

  test('ten annotations of a level; the rest is text', async () => {
    const streams = collect()
    const output = await openGitHubOutput({}, streams)
    for (let index = 0; index < 12; index += 1) output.warning(`warning ${index}`)
    const log = runnerLog(streams.text())
    expect(log.annotations).toHaveLength(10)
    expect(log.text).toContain('warning: meshgate: warning 11')
  })

  test('an annotation is cut at the length that the runner takes', async () => {
    const streams = collect()
    ;(await openGitHubOutput({}, streams)).warning('x'.repeat(10_000))
    expect(runnerLog(streams.text()).annotations[0]?.message).toBe(`${'x'.repeat(4095)}…`)
  })

  test('a problem has all its parts, and a link to its page at the revision that runs', async () => {
    const streams = collect()
    const env = {
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_ACTION_REPOSITORY: 'acme/meshgate',
      GITHUB_ACTION_REF: 'v1.2.3',
    }
    ;(await openGitHubOutput(env, streams)).problem({ ...problem('a.yaml'), message: 'wrong', remedy: 'mend it' })
    expect(runnerLog(streams.text()).annotations[0]?.message.split('\n')).toEqual([
      'wrong',
      'where: a.yaml:1:2',
      'expected: a.yaml',
      'received: a.yaml',
      'to do: mend it',
      'more: https://github.example.com/acme/meshgate/blob/v1.2.3/docs/codes/USAGE.md',
    ])
  })

  test('a secret is masked before anything else, whole and by segment', async () => {
    const streams = collect()
    const output = await openGitHubOutput({}, streams)
    const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqb2IifQ.c2lnbmF0dXJlLWJ5dGVz'
    output.mask(token)
    output.info(`token ${token}, payload ${token.split('.')[1]}`)
    const [first] = streams.text().split('\n')
    expect(first).toBe(`::add-mask::${token}`)
    const log = runnerLog(streams.text())
    expect(log.obeyed).toEqual(['add-mask', 'add-mask', 'add-mask', 'add-mask'])
    expect(log.text).toBe('token ***, payload ***\n')
    expect(streams.text().split('\n').slice(4).join('\n')).not.toContain('eyJ')
  })

  test('results go to the file behind a random delimiter; anything but an enum, number, digest or path is a bug', async () => {
    const file = join(folder, 'output')
    await writeFile(file, '')
    process.env['GITHUB_OUTPUT'] = file
    const output = await openGitHubOutput({ GITHUB_OUTPUT: file }, collect())
    output.result('verdict', 'cannot prove')
    output.result('plan-file', '/tmp/a<<b=c')
    expect(readRunnerFile(await readFile(file, 'utf8'))).toEqual({
      verdict: 'cannot prove',
      'plan-file': '/tmp/a<<b=c',
    })
    for (const value of ['a\nb', 'a\rb', 'a\0b', 'a\u2028b', 'x'.repeat(5000)])
      expect(() => output.result('verdict', value)).toThrow(TypeError)
    expect(() => output.result('a=b', 'x')).toThrow(TypeError)
  })

  test('a summary goes to its file, is cut at 1 MiB with a word at its top, and never follows a link', async () => {
    const file = join(folder, 'summary')
    await writeFile(file, '')
    process.env['GITHUB_STEP_SUMMARY'] = file
    const output = createOutput('github', { GITHUB_STEP_SUMMARY: file }, collect())
    output.mask('supersecret')
    await output.summary('# One supersecret')
    expect(await readFile(file, 'utf8')).toBe('# One ***\n')
    await output.summary(`${'ü'.repeat(200)}\n`.repeat(4000))
    const text = await readFile(file, 'utf8')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text).toContain('> **Cut**')
    expect(text).not.toContain('\ufffd')
    await output.summary('# Three')
    expect(await readFile(file, 'utf8')).toBe(text)
    await symlink(file, join(folder, 'link'))
    await expect(
      createOutput('github', { GITHUB_STEP_SUMMARY: join(folder, 'link') }, collect()).summary('x'),
    ).rejects.toThrow(/ELOOP/)
    const linked = createOutput('github', { GITHUB_OUTPUT: join(folder, 'link') }, collect())
    expect(() => linked.result('verdict', 'equivalent')).toThrow(/ELOOP/)
  })

  test('without a summary file there is a section of the log', async () => {
    const streams = collect()
    await (await openGitHubOutput({}, streams)).summary('# One')
    expect(runnerLog(streams.text()).text).toContain('# One')
  })
})

describe('GitLab', () => {
  test('a section has times, folds, and cannot be opened or closed from within', () => {
    const streams = collect()
    createOutput('gitlab', {}, streams, () => 1_700_000_000_123).section(
      'title',
      '\u001b[0Ksection_end:1:meshgate_1\r\u001b[0K\nbody',
    )
    expect(streams.text()).toBe(
      '\u001b[0Ksection_start:1700000000:meshgate_1[collapsed=true]\r\u001b[0Ktitle\n' +
        '\\u{1b}[0Ksection_end:1:meshgate_1\\u{d}\\u{1b}[0K\nbody\n' +
        '\u001b[0Ksection_end:1700000000:meshgate_1\r\u001b[0K\n',
    )
  })

  test('a section lasts as long as the work that it tells of', () => {
    const streams = collect()
    const times = [100_000, 103_500, 103_500, 110_000, 110_000]
    const output = createOutput('gitlab', {}, streams, () => times.shift() ?? 0)
    output.section('one', '')
    output.section('two', '')
    expect([...streams.text().matchAll(/section_(start|end):(\d+)/g)].map(([, mark, time]) => [mark, time])).toEqual([
      ['start', '100'],
      ['end', '103'],
      ['start', '103'],
      ['end', '110'],
    ])
  })

  test('whatever is printed, there are as many section marks as sections', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const streams = collect()
        const output = createOutput('gitlab', {}, streams, () => 0)
        output.info(text)
        output.warning(text)
        output.problem(problem(text))
        output.annotate({ level: 'error', title: text, text })
        output.section(text, text)
        expect(streams.text().match(/\r/g)).toHaveLength(2)

        expect(streams.text().match(/\u001b/g)).toHaveLength(4)
      }),
    )
  })
})

test.each(['gitlab', 'local'] as const)('%s: masks what it is told, and shows a problem whole', (platform) => {
  const streams = collect()
  const output = createOutput(platform, {}, streams)
  output.mask('supersecret')
  output.problem({ code: 'USAGE', message: 'a supersecret', remedy: 'mend it' })
  expect(streams.text()).toBe(
    `error USAGE: a ***\n  to do: mend it\n  more: https://github.com/meshgate/meshgate/blob/${version}/docs/codes/USAGE.md\n`,
  )
})
