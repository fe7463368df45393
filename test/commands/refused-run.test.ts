import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { CodeReview, ReviewComment } from '../../src/ports/review.js'
import { inputs, portsOf, type Files } from './support.js'

const head = 'a'.repeat(40)
const config = 'version: 1\npolicies: [mesh/*.yaml]\nenvironments: { live: { namespace: depot } }\n'
const good =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: stock\n  namespace: depot\nspec: {}\n'

const run = async (
  platform: 'github' | 'gitlab',
  base: Files,
  after: Files,
  { changes, comments = [] }: { changes?: readonly string[]; comments?: ReviewComment[] } = {},
) => {
  const { ports } = portsOf({ base, head: after })
  const written = new Map<string, string>()
  const outputs = new Map<string, string>()
  const review: CodeReview = {
    limit: 65_536,
    self: async () => 'bot',
    list: async () => comments,
    currentHead: async () => head,
    create: async (body) => {
      const comment = { id: String(comments.length + 1), author: 'bot', body }
      comments.push(comment)
      return comment
    },
    update: async (id, body) => {
      const at = comments.findIndex((one) => one.id === id)
      comments[at] = { id, author: 'bot', body }
    },
    remove: async () => undefined,
  }
  const repository = await ports.repository()
  if (repository === undefined) throw new Error('no repository')
  const outcome = await check({
    ...ports,
    inputs,
    context: {
      ...ports.context,
      platform,
      mergeRequest: { number: 7, headSha: head, fork: false } as unknown as NonNullable<
        typeof ports.context.mergeRequest
      >,
      run: { id: '1', attempt: 1, url: 'https://ci.example.com/1' },
    },
    output: { ...ports.output, result: (name, value) => void outputs.set(name, value) },
    files: { ...ports.files, write: async (path, text) => void written.set(path, text) },
    report: { folder: 'out', announce: true },
    review: async () => review,
    repository: async () =>
      changes === undefined
        ? repository
        : { ...repository, changes: async () => changes.map((path) => ({ path, regular: true })) },
  })
  return { outcome, written, outputs, comments }
}

const reports = ['comment.md', 'gl-code-quality-report.json', 'meshgate.sarif', 'plan.json', 'report.html']
const names = (written: ReadonlyMap<string, string>): readonly string[] =>
  [...written.keys()].map((path) => path.replace('out/', '')).sort()

const bad: readonly (readonly [string, Files, string, string])[] = [
  [
    'a manifest that is no YAML',
    { 'meshgate.yaml': config, 'mesh/a.yaml': good.replace('  namespace', '   namespace') },
    'YAML_SYNTAX',
    'mesh/a.yaml:4:9',
  ],
  [
    'a file that is no manifest',
    { 'meshgate.yaml': config, 'mesh/a.yaml': '\nreplicas: 2\n' },
    'NOT_KUBERNETES',
    'mesh/a.yaml:',
  ],
  [
    'a key that the configuration has not',
    { 'meshgate.yaml': `${config}gates: {}\n`, 'mesh/a.yaml': good },
    'CONFIG_KEY',
    'meshgate.yaml:4:1',
  ],
]

describe.each(['github', 'gitlab'] as const)('a run that is refused on %s', (platform) => {
  test.each(bad)(
    '%s: the place stands in a comment on the first push, and in every report',
    async (_, after, code, place) => {
      const { outcome, written, outputs, comments } = await run(
        platform,
        { 'meshgate.yaml': config, 'mesh/a.yaml': good },
        after,
      )
      expect(outcome.exitCode).toBe(2)
      expect(comments).toHaveLength(1)
      for (const text of [comments[0]?.body ?? '', written.get('out/comment.md') ?? '']) {
        expect(text).toContain('not judged')
        expect(text).toContain('**The check is red** (exit code 2)')
        expect(text).toContain(code)
        expect(text).toContain(`at \`${place}`)
      }
      const [problem] = outcome.errors
      if (problem?.expected !== undefined) expect(comments[0]?.body).toContain('expected')
      if (problem?.received !== undefined) expect(comments[0]?.body).toContain('received')
      expect(names(written)).toEqual(reports)
      expect(Object.fromEntries(outputs)).toEqual({
        verdict: 'cannot prove',
        passed: 'false',
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        'plan-file': 'out/plan.json',
        'sarif-file': 'out/meshgate.sarif',
        'report-file': 'out/report.html',
      })
      const [path, line] = place.split(':')
      const sarif = JSON.parse(written.get('out/meshgate.sarif') ?? '') as {
        runs: {
          results: {
            ruleId: string
            locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[]
          }[]
          invocations: { executionSuccessful: boolean }[]
        }[]
      }
      const [result] = sarif.runs[0]?.results ?? []
      expect(sarif.runs[0]?.invocations[0]?.executionSuccessful).toBe(false)
      expect([result?.ruleId, result?.locations[0]?.physicalLocation.artifactLocation.uri]).toEqual([code, path])
      const [issue] = JSON.parse(written.get('out/gl-code-quality-report.json') ?? '') as {
        check_name: string
        location: { path: string; lines: { begin: number } }
      }[]
      expect([issue?.check_name, issue?.location.path]).toEqual([code, path])
      if (line !== '') expect(issue?.location.lines.begin).toBe(Number(line))
      expect(written.get('out/report.html')).toContain('not judged')
    },
  )

  test('an older verdict is rewritten, and no second comment stands', async () => {
    const base = { 'meshgate.yaml': config, 'mesh/a.yaml': good }
    const open = { ...base, 'mesh/a.yaml': good.replace('spec: {}', 'spec: { rules: [{}] }') }
    const { comments } = await run(platform, base, open)
    expect(comments).toHaveLength(1)
    const [, after] = bad[0] ?? []
    await run(platform, base, after ?? {}, { comments })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('not judged')
  })

  test('a run that touches nothing sets every output and writes every report', async () => {
    const base = { 'meshgate.yaml': config, 'mesh/a.yaml': good }
    const { written, outputs, comments } = await run(platform, base, base, { changes: ['docs/a.md'] })
    expect(comments).toEqual([])
    expect(names(written)).toEqual(reports)
    expect([...outputs.keys()].sort()).toEqual([
      'digest',
      'passed',
      'plan-file',
      'report-file',
      'sarif-file',
      'verdict',
    ])
  })

  test('hostile text of a file stays text in the page', async () => {
    const after = { 'meshgate.yaml': config, 'mesh/a.yaml': '<script>alert(1)</script>: 1\n' }
    const { written, comments } = await run(platform, { 'meshgate.yaml': config, 'mesh/a.yaml': good }, after)
    expect(written.get('out/report.html')).not.toMatch(/<script/)
    expect(comments[0]?.body).not.toMatch(/<script/)
  })
})

test('in a shell nothing was judged: no verdict, no digest that somebody could approve, and each report said once', async () => {
  const { ports } = portsOf({ base: { 'mesh/stock.yaml': good }, head: { 'meshgate.yaml': 'version: [' } })
  const results: string[] = []
  const printed: string[] = []
  const { output } = ports
  const outcome = await check({
    ...ports,
    context: { ...ports.context, sha: '' },
    output: { ...output, result: (...told) => void results.push(told.join(': ')) },
    printed: { format: 'markdown', print: async (text) => void printed.push(text) },
  })
  expect(outcome.exitCode).not.toBe(0)
  expect(results).toEqual(['verdict: not judged'])
  expect(printed).toHaveLength(1)
  expect(printed[0]).toMatch(
    /^❓ \*\*not judged\*\*\n\n\*\*The check is red\*\* \(exit code 2\)[^]* at `meshgate.yaml:1:/,
  )
})
