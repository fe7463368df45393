import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { withOwnAction, workflowExamples, type Example } from './support/examples.js'
import { describeWith, peer, runTool } from './support/tools.js'

/** The project's own workflows, every one that README and docs show, and those of the examples. */
const workflows: readonly Example[] = [
  ...readdirSync('.github/workflows').map((name) => ({
    where: `.github/workflows/${name}`,
    text: readFileSync(join('.github/workflows', name), 'utf8'),
  })),
  ...workflowExamples(),
  ...readdirSync('examples').map((name) => {
    const where = join('examples', name, '.github/workflows/mesh.yml')
    return { where, text: readFileSync(where, 'utf8') }
  }),
]
const cases = workflows.map(({ where, text }) => [where, text] as const)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meshgate-workflows-'))
  execFileSync('git', ['init', '--quiet', folder])
  cpSync('action.yml', join(folder, 'action.yml'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a workflow where the linters look for it, and takes it away again. */
const placed = <Value>(text: string, look: (path: string) => Value): Value => {
  const path = '.github/workflows/example.yml'
  writeFileSync(join(folder, path), text)
  try {
    return look(path)
  } finally {
    rmSync(join(folder, path))
  }
}

test('README shows a workflow for check, and the guide to bindings one for apply', () => {
  const shown = (page: string) => workflows.filter(({ where }) => where.startsWith(page))
  expect(shown('README.md')).toHaveLength(1)
  expect(shown('docs/guides/bindings.md').filter(({ text }) => text.includes('command: apply'))).toHaveLength(1)
})

describeWith(['dist/index.js', 'actionlint'], 'actionlint, which reads our action.yml', () => {
  const lint = (text: string) =>
    placed(withOwnAction(text), (path) => runTool('actionlint', ['-no-color', path], folder))

  test.each(cases)('finds nothing in %s', (_, text) => {
    expect(lint(text)).toEqual({ exitCode: 0, output: '' })
  })

  test('is awake: an input that action.yml does not have is an error', () => {
    const apply = workflows.find(({ text }) => text.includes('command: apply'))?.text ?? ''
    const { exitCode, output } = lint(apply.replace('command: apply', 'comand: apply'))
    expect(exitCode).toBe(1)
    expect(output).toContain('"comand" is not defined')
  })
})

describeWith(['zizmor'], 'zizmor', () => {
  // self-repository is off: the workflow must run the action of the commit under test (`uses: ./`).
  const audit = (text: string) =>
    placed(text, (path) =>
      runTool(
        'zizmor',
        ['--offline', '--no-progress', '--format', 'plain', '--config', resolve('.ci/zizmor.yml'), path],
        folder,
      ),
    )

  test.each(cases)('finds nothing in %s', (_, text) => {
    for (const form of new Set([text, withOwnAction(text)])) {
      const { exitCode, output } = audit(form)
      expect(output).toContain('No findings to report')
      expect(exitCode).toBe(0)
    }
  })

  test('finds nothing in action.yml', () => {
    const { exitCode, output } = runTool('zizmor', ['--offline', '--format', 'plain', 'action.yml'], folder)
    expect({ exitCode, output }).toMatchObject({ exitCode: 0, output: expect.stringContaining('No findings') })
  })

  test('is awake: an expression in a script is a finding', () => {
    const { exitCode } = audit(
      'name: x\non: pull_request_target\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n',
    )
    expect(exitCode).not.toBe(0)
  })
})

describeWith(['hadolint'], 'hadolint', () => {
  test('finds nothing in the image of the components', () => {
    const run = runTool('hadolint', ['--no-color', resolve('.gitlab-ci-component/Dockerfile')], folder)
    expect(run).toEqual({ exitCode: 0, output: '' })
  })

  test('is awake', () => {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM debian\nRUN cd /tmp && apt-get install x\n')
    expect(runTool('hadolint', ['Dockerfile'], folder).exitCode).toBe(1)
  })
})

describeWith([peer('@actions/workflow-parser/package.json'), peer('.bin/esbuild')], "GitHub's own parser", () => {
  /** Its ESM imports JSON without an attribute, which Node refuses: bundled it loads. */
  const bundled = (entry: string, output: string): string => {
    const file = join(folder, output)
    const options = ['--bundle', '--platform=node', '--format=cjs', '--log-level=error', `--outfile=${file}`]
    execFileSync(peer('.bin/esbuild'), [peer(`@actions/workflow-parser/dist/${entry}`), ...options])
    return file
  }
  const errorsOf = (bundle: string, parse: string, text: string): unknown => {
    const script = `
      const parser = require(${JSON.stringify(bundle)})
      const trace = { info() {}, error() {}, verbose() {} }
      const result = parser.${parse}({ name: 'file.yml', content: ${JSON.stringify(text)} }, trace)
      process.stdout.write(JSON.stringify(result.context.errors.getErrors().map((error) => error.message)))`
    return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' }))
  }

  test('takes action.yml, and notices an unknown key', () => {
    const bundle = bundled('actions/action-parser.js', 'action-parser.cjs')
    const text = readFileSync('action.yml', 'utf8')
    expect(errorsOf(bundle, 'parseAction', text)).toEqual([])
    expect(errorsOf(bundle, 'parseAction', `${text}surprise: true\n`)).not.toEqual([])
  })

  describe('workflows', () => {
    let bundle: string
    beforeAll(() => {
      bundle = bundled('index.js', 'workflow-parser.cjs')
    })
    test.each(cases)('takes %s', (_, text) => {
      expect(errorsOf(bundle, 'parseWorkflow', text)).toEqual([])
    })
    test('notices an unknown key', () => {
      expect(errorsOf(bundle, 'parseWorkflow', `${cases[0]?.[1] ?? ''}surprise: true\n`)).not.toEqual([])
    })
  })
})
