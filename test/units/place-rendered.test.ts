import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../src/manifests/read-objects.js'
import { openSources, placeUnread } from '../../src/units/place-rendered.js'
import type { Unit } from '../../src/units/unit.js'

const policy = (origin: string, caller: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
${origin}  name: api
  namespace: shop
spec:
  rules:
  - from:
    - source:
        principals:
        - ${caller}
`
const kustomize = (folder: string): Unit => ({
  id: `kustomize ${folder}`,
  title: folder,
  source: { kind: 'kustomize', folder },
  reads: new Set(),
})
const helm: Unit = {
  id: 'helm charts/shop',
  title: 'charts/shop',
  source: { kind: 'helm', folder: 'charts/shop', valueFiles: [], release: 'shop', local: new Map() },
  reads: new Set(),
}

/** Where the first part of a rendered text stands that nobody can read. */
const placeOf = (unit: Unit, rendered: string, files: Readonly<Record<string, string>>): string => {
  const { unread } = readObjects([{ path: unit.id, text: rendered, digest: rendered }], { selection: 'found' })
  const [part] = unread
  if (part === undefined) throw new Error('nothing is unread')
  const [problem] = placeUnread(
    part,
    rendered,
    unit,
    openSources((path) => files[path]),
  ).problems
  return problem?.where?.kind === 'file' ? `${problem.where.path}:${problem.where.line}` : ''
}

const first = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\n'
const origin = (path: string): string => `  annotations:\n    config.kubernetes.io/origin: |\n      path: ${path}\n`

describe('a part of what was rendered that nobody can read', () => {
  test('stands in the file that kustomize had it from, at the line with the same words', () => {
    const rendered = `${first}${policy(origin('../apps/base/policy.yaml'), '${CALLER}')}`
    const files = { 'apps/base/policy.yaml': `# words\n${policy('', '${CALLER}')}` }
    expect(placeOf(kustomize('apps/prod'), rendered, files)).toBe('apps/base/policy.yaml:12')
  })

  test('or at its beginning, where a layer wrote them', () => {
    const rendered = `${first}${policy(origin('../apps/base/policy.yaml'), '${CALLER}')}`
    expect(placeOf(kustomize('apps/prod'), rendered, { 'apps/base/policy.yaml': policy('', 'a') })).toBe(
      'apps/base/policy.yaml:1',
    )
  })

  test('stands in the template that Helm names', () => {
    const rendered = `---\n# Source: shop/templates/policy.yaml\n${policy('', '${CALLER}')}`
    const files = { 'charts/shop/templates/policy.yaml': policy('', '${CALLER}') }
    expect(placeOf(helm, rendered, files)).toBe('charts/shop/templates/policy.yaml:11')
  })

  test('stays where it was rendered, where no file is named', () => {
    const rendered = `${first}${policy('', '${CALLER}')}`
    expect(placeOf(kustomize('apps/prod'), rendered, {})).toMatch(/^kustomize apps\/prod:/)
  })
})
