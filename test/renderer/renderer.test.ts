import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RenderTask } from '../../src/ports/renderer.js'
import { prose } from '../../src/review/prose.js'
import { createRenderer } from '../../src/renderer/renderer.js'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'meshgate-renderer-')))
  for (const name of ['bin', 'work', 'tmp']) mkdirSync(join(root, name))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A program in place of a real tool. */
const program = (name: string, text: string, folder = 'bin'): void => {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, name), `#!/bin/sh\n${text}\n`)
  chmodSync(join(root, folder, name), 0o755)
}
const render = (
  task: Partial<RenderTask> = {},
  options: { path?: string; limits?: { time?: number; output?: number } } = {},
) =>
  createRenderer({
    path: options.path ?? `${join(root, 'bin')}:/usr/bin:/bin`,
    workspace: join(root, 'work'),
    temporary: join(root, 'tmp'),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  }).render({
    tool: 'kustomize',
    files: new Map([['a/b.yaml', new TextEncoder().encode('text')]]),
    folder: 'a',
    ...task,
  })

describe('the program that renders', () => {
  test('sees the copy, and no variable of the job', async () => {
    process.env['MESHGATE_TEST_SECRET'] = 'hunter2'
    program('kustomize', 'cat a/b.yaml; echo; env | sed "s/=.*//" | sort')
    const answer = await render()
    delete process.env['MESHGATE_TEST_SECRET']
    const [text, ...names] = answer.kind === 'rendered' ? answer.text.trim().split('\n') : []
    expect(text).toBe('text')
    expect(names).not.toContain('MESHGATE_TEST_SECRET')
    expect(names.filter((name) => /TOKEN|SECRET|GITHUB|CI_|ACTIONS|KUBE(?!CONFIG)/.test(name))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['GIT_ALLOW_PROTOCOL', 'HELM_PLUGINS', 'HTTPS_PROXY', 'PATH']))
  })

  test('runs outside of the checkout, in a folder that is gone afterwards', async () => {
    program('kustomize', 'pwd; ls -A "$HOME" "$TMPDIR"')
    const answer = await render()
    expect(answer).toMatchObject({ kind: 'rendered', text: expect.stringContaining(join(root, 'tmp')) })
    expect(readdirSync(join(root, 'tmp'))).toEqual([])
    expect(readdirSync(join(root, 'work'))).toEqual([])
  })

  test('is never one that the checkout brings', async () => {
    program('kustomize', 'echo planted', 'work/bin')
    program('kubectl', 'echo planted', 'work/bin')
    const answer = await render({}, { path: `${join(root, 'work/bin')}:.:bin` })
    expect(answer).toMatchObject({ kind: 'failed', why: 'no tool', text: expect.stringContaining('no kustomize') })
  })

  test('is kubectl where there is no kustomize, and nothing in place of helm', async () => {
    program('kubectl', 'echo "$@"')
    expect(await render()).toMatchObject({ kind: 'rendered', text: expect.stringMatching(/^kustomize \.\/a /) })
    expect(await render({ tool: 'helm' })).toMatchObject({ kind: 'failed', why: 'no tool' })
  })

  test('is asked for no plugin, hook or post-renderer, and every path is no flag', async () => {
    program('helm', 'echo "$@"')
    program('kustomize', 'echo "$@"')
    const built = await render({ folder: '--enable-helm' })
    expect(built).toMatchObject({ text: 'build ./--enable-helm --load-restrictor LoadRestrictionsRootOnly\n' })
    expect(await render({ loadsAnywhere: true })).toMatchObject({
      text: 'build ./a --load-restrictor LoadRestrictionsNone\n',
    })
    const release = { name: 'shop', namespace: 'live', valueFiles: ['--set'] }
    const rendered = await render({ tool: 'helm', release })
    const text = rendered.kind === 'rendered' ? rendered.text : ''
    expect(text).toMatch(/^template shop \.\/a --namespace live --skip-tests --values \.\/--set /)
    expect(text).toContain('--api-versions security.istio.io/v1 ')
    expect(text).not.toMatch(/post-renderer|validate|enable|dry-run/)
  })

  test('is ended at the limits, with what it has started', async () => {
    program('kustomize', 'sleep 300 & sleep 300')
    expect(await render({}, { limits: { time: 300 } })).toMatchObject({ kind: 'failed', why: 'limit' })
    program('kustomize', 'yes')
    expect(await render({}, { limits: { output: 100_000 } })).toMatchObject({
      kind: 'failed',
      why: 'limit',
      text: expect.stringContaining('100000 bytes'),
    })
  })

  test('says in one line why it refuses, without the folder of this run', async () => {
    program('kustomize', 'echo "# Warning: old field" >&2; echo "Error: accumulating $PWD/a/c.yaml" >&2; exit 1')
    const answer = await render()
    expect(answer).toMatchObject({
      kind: 'failed',
      why: 'refused',
      text: 'kustomize says: `Error: accumulating a/c.yaml`',
    })
  })

  test('keeps the end of what it says, where the cause stands, as one piece of code', async () => {
    const cause = 'MalformedYAMLError: yaml: line 11: found `x` in File: policies.yaml'
    const wrapped = `${"recursed accumulation of path 'base': ".repeat(20)}${cause}`
    writeFileSync(join(root, 'said'), `Error: ${wrapped}\n`)
    program('kustomize', `cat ${join(root, 'said')} >&2; exit 1`)
    const answer = await render()
    const text = answer.kind === 'failed' ? answer.text : ''
    expect(text).toMatch(/^kustomize says: `\.\.\. in base: [^`]*`$/)
    expect(text).toContain(cause.replaceAll('`', "'"))
    const [said, ...others] = prose(`overlays/live was not rendered: ${text}. Correct the files.`).filter(
      (part) => part.kind === 'value' && part.text.includes(' '),
    )
    expect(others).toEqual([])
    expect(said).toMatchObject({ text: text.slice('kustomize says: `'.length, -1) })
  })

  test.each([
    [
      'a file that is not there, in a base of a base',
      "accumulation err='accumulating resources from 'deep': 'base/deep' must resolve to a file': recursed accumulation of path 'base/deep': accumulating resources: accumulation err='accumulating resources from 'orders.yaml': evalsymlink failure on 'base/deep/orders.yaml' : lstat base/deep/orders.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on 'base/deep/orders.yaml' : lstat base/deep/orders.yaml: no such file or directory",
      "... in base/deep: accumulating resources: accumulating resources from 'orders.yaml': evalsymlink failure on 'base/deep/orders.yaml' : lstat base/deep/orders.yaml: no such file or directory",
    ],
    [
      'an object that stands twice',
      "accumulation err='accumulating resources from 'deep': 'base/deep' must resolve to a file': recursed accumulation of path 'base/deep': accumulating resources: accumulation err='accumulating resources from 'orders.yaml': may not add resource with an already registered id: ConfigMap.v1.[noGrp]/a.[noNs]': must build at directory: 'base/deep/orders.yaml': file is not directory",
      "... in base/deep: accumulating resources: accumulating resources from 'orders.yaml': may not add resource with an already registered id: ConfigMap.v1.[noGrp]/a.[noNs]",
    ],
    [
      'a component that is no kustomization',
      `accumulating components: accumulateDirectory: "couldn't make target for path 'base/components/without-loadgenerator': invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.patches of type types.Patch"`,
      '... in base/components/without-loadgenerator: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.patches of type types.Patch"',
    ],
    [
      'objects that it lists',
      `namespace transformation produces ID conflict: [${['shop', 'edge'].map((name) => JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { annotations: { 'config.kubernetes.io/origin': 'path: ../base/a.yaml\n', 'internal.config.kubernetes.io/previousNames': name }, name: 'dev' } })).join(' ')}]`,
      "Error: accumulating resources: accumulation err='accumulating resources from '../../base': 'base' must resolve to a file': recursed accumulation of path 'base': accumulating resources: namespace transformation produces ID conflict: [Namespace shop, Namespace edge]",
    ],
    [
      'one clause that is too long',
      `trouble with a list: [${'first '}${'x'.repeat(400)} last]`,
      `... in base: trouble with a list: [first ${'x'.repeat(110)} ... ${'x'.repeat(141)} last]`,
    ],
    [
      'a file that only the front names',
      `reading overlays/live/policies.yaml: ${'a clause of some length: '.repeat(20)}it is bad`,
      `... overlays/live/policies.yaml: ${'a clause of some length: '.repeat(7)}it is bad`,
    ],
  ])('of %s it keeps whole clauses and where it is', async (_, said, kept) => {
    const front =
      "accumulating resources: accumulation err='accumulating resources from '../../base': 'base' must resolve to a file': recursed accumulation of path 'base': accumulating resources: "
    const whole = said.startsWith('reading') ? said : `${front}${said}`
    writeFileSync(join(root, 'said'), `Error: ${whole}\n`)
    program('kustomize', `cat ${join(root, 'said')} >&2; exit 1`)
    expect(await render()).toMatchObject({ text: `kustomize says: \`${kept}\`` })
  })

  test('keeps whole lines, the last ones', async () => {
    program('helm', `echo "Error: values do not meet the schema:" >&2; echo "- (root): port is required" >&2; exit 1`)
    expect(await render({ tool: 'helm' })).toMatchObject({
      text: 'helm says: `Error: values do not meet the schema: - (root): port is required`',
    })
    program('helm', `echo "Error: ${'x'.repeat(290)}" >&2; echo "- (root): port is required" >&2; exit 1`)
    expect(await render({ tool: 'helm' })).toMatchObject({ text: 'helm says: `... - (root): port is required`' })
  })

  test('takes the error out of the log of kubectl', async () => {
    writeFileSync(
      join(root, 'said'),
      'E1128 21:12:16.366962   29155 run.go:72] "command failed" err="accumulating \\"a\\": no file"\n',
    )
    program('kubectl', `cat ${join(root, 'said')} >&2; exit 1`)
    expect(await render()).toMatchObject({ text: 'kustomize says: `Error: accumulating "a": no file`' })
  })

  test('what it fetches is refused, and named as such', async () => {
    program('kustomize', `echo "fatal: transport 'https' not allowed" >&2; exit 1`)
    expect(await render()).toMatchObject({ remedy: expect.stringContaining('network') })
  })

  test.each(['../../outside.yaml', 'a/../../../outside.yaml'])(
    'a path that leaves the copy is never written: %s',
    async (path) => {
      program('kustomize', 'echo no')
      expect(await render({ files: new Map([[path, new Uint8Array()]]) })).toMatchObject({
        kind: 'failed',
        why: 'refused',
      })
      expect(existsSync(join(root, 'outside.yaml'))).toBe(false)
      expect(existsSync(join(root, 'tmp/outside.yaml'))).toBe(false)
    },
  )

  test('no copy is made inside of the checkout', async () => {
    program('kustomize', 'echo no')
    mkdirSync(join(root, 'work/tmp'))
    const renderer = createRenderer({
      path: join(root, 'bin'),
      workspace: join(root, 'work'),
      temporary: join(root, 'work/tmp'),
    })
    expect(await renderer.render({ tool: 'kustomize', files: new Map(), folder: 'a' })).toMatchObject({
      kind: 'failed',
    })
    expect(readdirSync(join(root, 'work/tmp'))).toEqual([])
  })
})
