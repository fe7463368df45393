import { describe, expect, test } from '@jest/globals'
import { answerRequest } from '../../src/mesh/answer.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { readAskedFolder } from '../../src/open/read-state-folder.js'

const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n'
const pods =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }\n'
const policy = (more: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: shut, namespace: shop }\nspec: { ${more} }\n`
const open = policy('rules: [{}]')

const answerOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const tree = {
    revision: 'folder:.',
    files: Object.entries(files).map(([path, text]) => ({ path, text, digest: path })),
  }
  const mesh = resolveMesh(await readAskedFolder({ readFolder: () => Promise.resolve(tree) }, '.'), {})
  const { verdict, unknowns } = answerRequest(
    mesh,
    {
      protocol: 'http',
      destination: { namespace: 'shop', labels: { app: 'web' }, port: 8080 },
      source: {},
      mtls: false,
      http: { method: 'GET', authority: 'web.shop', path: '/', headers: {} },
    },
    { now: 0 },
  )
  return [verdict, ...unknowns].join()
}

describe('a folder that a line to try is about', () => {
  test.each<[string, Record<string, string>]>([
    ['in two files', { 'a.yaml': account, 'b.yaml': account, 'c.yaml': `${pods}---\n${open}` }],
    ['in one file', { 'a.yaml': [account, account, pods, open].join('---\n') }],
    ['a policy', { 'a.yaml': pods, 'b.yaml': open, 'c.yaml': open }],
  ])('may say one object twice alike: %s', async (_, files) => {
    expect(await answerOf(files)).toBe('allow')
  })

  test('proves nothing by what another program fills in', async () => {
    const filled = policy('action: DENY, rules: [{ to: [{ operation: { paths: ["${P}"] } }] }]')
    expect(await answerOf({ 'a.yaml': pods, 'b/c.yaml': filled })).toMatch(/^allow,.*b\/c\.yaml:\d+ cannot be read/)
  })

  test('nor by two that say one object otherwise', async () => {
    const files = { 'a.yaml': open, 'b.yaml': policy('action: DENY, rules: [{}]') }
    expect(await answerOf(files)).toMatch(/^allow,.*shut is described twice, at a\.yaml:1, b\.yaml:1/)
  })

  test.each<[string, Record<string, string>, string]>([
    ['no YAML', { 'a.yaml': `${open}  rules: [\n` }, 'YAML_SYNTAX'],
    ['what is built first', { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': open }, 'KUSTOMIZATION'],
  ])('is refused for %s', async (_, files, code) => {
    await expect(answerOf(files)).rejects.toMatchObject({ problems: [{ code }] })
  })
})
