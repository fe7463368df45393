import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string | undefined>>

const build = (rest: string): string => `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${rest}`
const patch = (operations: string): string =>
  build(`patches:\n- target: { kind: Deployment, name: web }\n  patch: |-\n${operations.replaceAll(/^/gm, '    ')}\n`)
const merge = (spec: string): string =>
  build(
    `patchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: { name: web }\n  spec: ${spec}\n`,
  )

const reasons = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits(base as Readonly<Record<string, string>>, head)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
}
const of = (before: string, after: string): Promise<readonly string[]> =>
  reasons({ 'parts/kustomization.yaml': before }, { 'parts/kustomization.yaml': after })

const named = [
  expect.stringMatching(/^NOT_RENDERED parts is a Component that no kustomization of this repository takes/),
]
const image = '- op: replace\n  path: /spec/template/spec/containers/0/image\n  value: web:2'
const account = '- op: add\n  path: /spec/template/spec/serviceAccountName\n  value: admin'

describe('a Component that nothing here takes is taken elsewhere or by hand', () => {
  test.each<[string, string, string]>([
    ['an operation gives another account', patch(image), patch(`${image}\n${account}`)],
    [
      'an operation writes a label that is called like a field',
      patch(image),
      patch(`${image}\n- op: add\n  path: /spec/template/metadata/labels/env\n  value: prod`),
    ],
    [
      'a patch takes a label',
      merge('{ template: { metadata: { labels: { app: web, env: prod } } } }'),
      merge('{ template: { metadata: { labels: { app: web, env: test } } } }'),
    ],
    [
      'a patch no longer deletes an account',
      build(
        'patchesStrategicMerge:\n- |-\n  apiVersion: v1\n  kind: ServiceAccount\n  metadata: { name: web }\n  $patch: delete\n',
      ),
      build(''),
    ],
    [
      'a route goes elsewhere',
      build('resources: []\n'),
      build(
        'patches:\n- target: { kind: VirtualService, name: web }\n  patch: |-\n    - op: replace\n      path: /spec/http/0/route/0/destination/host\n      value: admin\n',
      ),
    ],
    ['names get a prefix', patch(image), `${patch(image)}namePrefix: pre-\n`],
    ['a target is another one', patch(account), patch(account).replace('name: web', 'name: api')],
    ['an operation can no longer be read', patch(image), patch(`${image}\n- op: [`)],
  ])('and named where %s', async (_, before, after) => {
    expect(await of(before, after)).toEqual(named)
  })

  test.each<[string, string, string]>([
    ['an image', patch(image), patch(image.replace('web:2', 'web:3'))],
    ['an image of a patch', merge('{ replicas: 1 }'), merge('{ replicas: 3 }')],
    [
      'variables and resources of a container',
      merge('{ template: { spec: { containers: [{ name: web, env: [], resources: {} }] } } }'),
      merge(
        '{ template: { spec: { containers: [{ name: web, env: [{ name: A, value: b }], resources: { limits: { cpu: 1 } } }] } } }',
      ),
    ],
    ['tags', build('images: [{ name: web, newTag: "1" }]\n'), build('images: [{ name: web, newTag: "2" }]\n')],
    ['a comment', patch(account), `# words\n${patch(account)}`],
  ])('but not for %s', async (_, before, after) => {
    expect(await of(before, after)).toEqual([])
  })

  test('so is an object that it brings', async () => {
    const files = { 'parts/kustomization.yaml': build('resources: [web.yaml, more.yaml]\n') }
    const role = (verbs: string): string =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: web }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [${verbs}] }]\n`
    const map = (value: string): string =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { a: ${value} }\n`
    expect(await reasons({ ...files, 'parts/web.yaml': role('get') }, { 'parts/web.yaml': role("'*'") })).toEqual(named)
    expect(await reasons({ ...files, 'parts/more.yaml': map('b') }, { 'parts/more.yaml': map('c') })).toEqual([])
  })

  test('one that comes with the change is taken by nobody yet', async () => {
    expect(await reasons({}, { 'parts/kustomization.yaml': patch(account) })).toEqual([])
  })
})
