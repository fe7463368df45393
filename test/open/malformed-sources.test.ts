import { expect, test } from '@jest/globals'
import type { Reason } from '../../src/mesh/difference/access-diff.js'
import type { Renderer } from '../../src/ports/renderer.js'
import { compareCommits } from './compare-commits.js'
import type { Files } from './revisions-in-memory.js'
import { kustomizeInMemory } from './kustomize-in-memory.js'

/** kustomize, which refuses what it takes and cannot read, in words of its own. */
const refusing = (broken: RegExp): Renderer => ({
  render: async (copy) =>
    [...copy.files.values()].some((bytes) => broken.test(new TextDecoder().decode(bytes)))
      ? {
          kind: 'failed',
          why: 'refused',
          text: 'kustomize says: `MalformedYAMLError: yaml: line 5: did not find expected key`',
          remedy: 'Correct the files.',
        }
      : kustomizeInMemory.render(copy),
})
const policy = (spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\n  namespace: shop\n${spec}`
const base: Files = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': policy('spec: {}\n'),
  'prod/kustomization.yaml': 'resources: [../base]\n',
}
const reasonsOf = async (spec: string, broken: RegExp): Promise<readonly Reason[]> => {
  const { plans } = await compareCommits(base, { 'base/web.yaml': policy(spec) }, { renderer: refusing(broken) })
  return plans.flatMap((plan) => plan.reviewed.access.reasons).filter(({ code }) => code === 'NOT_RENDERED')
}

test('malformed YAML of a file that a kustomization takes is told with file, line and column', async () => {
  const [reason] = await reasonsOf('spec:\n  rules:\n    - from: [\n  action: ALLOW\n', /from: \[\n/)
  expect(reason?.text).toMatch(/^prod was not rendered: base\/web\.yaml:\d+:\d+: This is not well-formed YAML: /)
  expect(reason?.text).toContain('kustomize says: ')
  expect(reason?.where).toMatchObject({ kind: 'file', path: 'base/web.yaml' })
})

test('where every file is well-formed the words of the tool stand alone, with the kustomization to begin at', async () => {
  const [reason] = await reasonsOf('spec: { action: BROKEN }\n', /BROKEN/)
  expect(reason?.text).toMatch(/^prod was not rendered: kustomize says: /)
  expect(reason?.text).toContain('The file to edit first is prod/kustomization.yaml.')
  expect(reason?.where).toMatchObject({ kind: 'file', path: 'prod/kustomization.yaml' })
})
