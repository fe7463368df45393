import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readCommandLine } from '../../src/commands/command-line.js'
import { detailNames } from '../../src/command-line/outcome.js'
import { commandNames, commands } from '../../src/commands/table.js'
import { Refusal } from '../../src/errors/problem.js'
import { expectPage } from '../docs/written-page.js'
import { inputs } from './support.js'

/** What the command line asks for, or what is wrong with it. */
const ask = async (...words: readonly string[]): Promise<string> => {
  try {
    const invocation = await readCommandLine(words, inputs, '1.2.3')
    return invocation.kind === 'print' ? invocation.text : invocation.name
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, remedy } = error.problems[0]
    return `${code}: ${message}: ${remedy}`
  }
}

const textsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? entry.name === 'node_modules'
        ? []
        : textsBelow(`${folder}/${entry.name}`)
      : /\.ts$/.test(entry.name) && entry.name !== 'table.test.ts'
        ? [readFileSync(`${folder}/${entry.name}`, 'utf8')]
        : [],
  )

/** Every test, read once for all commands. */
const testTexts = textsBelow('test')

/** The page is the help and what a page may say besides; MESHGATE_GOLDEN=write writes the pages anew. */
const pageOf = (name: string, help: string): string => `# meshgate ${name}\n\n\`\`\`text\n${help}\`\`\`\n`

describe('what a command needs beside its file', () => {
  test.each(commandNames)('%s: a page with its help, a test, and every flag in its help', async (name) => {
    const { command } = await commands[name].load()
    const page = `docs/commands/${name}.md`
    expectPage(page, pageOf(name, command.help))
    expect(command.help).toMatch(new RegExp(`^meshgate ${name}: \\S`))
    const flags = new Set([...command.help.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => flag))
    expect([...flags].sort()).toEqual(Object.keys(command.flags).sort())
    const tests = testTexts.filter(
      (text) => text.includes(`commands/${name}.js'`) || text.includes(`meshgate(['${name}'`),
    )
    expect({ name, hasTest: tests.length > 0 }).toEqual({ name, hasTest: true })
  })

  test('a page of each command, and of no other', () => {
    expect(readdirSync('docs/commands').sort()).toEqual(commandNames.map((name) => `${name}.md`).sort())
  })

  test('a place in the schema for everything that only some commands answer', () => {
    const schema = JSON.parse(readFileSync('docs/schemas/output.schema.json', 'utf8')) as {
      readonly properties: object
      readonly required: readonly string[]
    }
    const own = Object.keys(schema.properties).filter((name) => !schema.required.includes(name))
    expect([...detailNames].sort()).toEqual(own.sort())
  })

  test('a summary in one line of the overview', async () => {
    const overview = await ask('--help')
    for (const name of commandNames)
      expect(overview).toContain(`\n  meshgate ${name.padEnd(10)} ${commands[name].summary}\n`)
    expect(await ask()).toBe(overview)
    expect(await ask('help')).toBe(overview)
  })
})

describe('the command line', () => {
  test.each([
    [['chekc'], '`meshgate check`'],
    [['aply', '--environment', 'x'], '`meshgate apply`'],
    [['docter'], '`meshgate doctor`'],
    [['help', 'explian'], '`meshgate explain`'],
    [['check', '--befor', 'x'], '--before'],
    [['check', '--enviroment=staging'], '--environment'],
    [['explain', '--pth', '/'], '--path'],
    [['render', '--ouput', 'x'], '--out'],
  ])('%j: did you mean', async (words, meant) => {
    const said = await ask(...words)
    expect(said).toMatch(/^USAGE: /)
    expect(said).toContain(`Did you mean ${meant}?`)
  })

  test.each([
    ['a command like no other', ['frobnicate'], /^USAGE: there is no command "frobnicate": Run/],
    ['a name of every object', ['constructor'], /^USAGE: there is no command "constructor"/],
    ['a flag of another command', ['apply', '--base', 'x'], /^USAGE: `apply` has no flag "--base"/],
    ['a flag of every object', ['check', '--constructor'], /^USAGE: `check` has no flag "--constructor"/],
    ['a text without its value', ['check', '--base'], /^USAGE: .*--base/],
    ['a switch with a value', ['check', '--json=yes'], /^USAGE: .*--json/],
    ['a word too many', ['check', 'staging'], /^USAGE: /],
    ['one folder of two', ['check', '--before', 'x'], /^USAGE: `--before` and `--after` go together/],
    ['no question', ['explain', '--state', 'x'], /^USAGE: `explain` takes one question/],
    ['no state', ['explain', '--to', 'shop/a:80'], /^USAGE: `explain` needs `--state`/],
    ['no object', ['adopt'], /^USAGE: `adopt` takes one object/],
  ])('%s is refused', async (_, words, said) => {
    expect(await ask(...words)).toMatch(said)
  })

  test('what is asked for is told apart', async () => {
    expect(await ask('--version')).toBe('1.2.3\n')
    expect(await ask('check', '--help')).toBe((await commands.check.load()).command.help)
    expect(await ask('help', 'check')).toBe((await commands.check.load()).command.help)
    expect(await ask('adopt', 'ServiceAccount/shop/deployer', '--yes')).toBe('adopt')
  })

  test('a flag wins over the environment, and an empty one is none', async () => {
    const given = { ...inputs, environment: 'staging', audience: 'a' }
    const read = await readCommandLine(['check', '--environment', 'production', '--audience='], given, '')
    expect(read).toMatchObject({ inputs: { environment: 'production', audience: 'a' }, json: false })
  })
})
