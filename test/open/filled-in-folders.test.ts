import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { openWorkshop } from '../commands/local-job.js'

type Files = Readonly<Record<string, string>>

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { namespaces: ["\${CALLERS}"] } }] }] }
`
const kustomization = (callers: string, more = ''): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  path: ./apps
  postBuild: { substitute: { CALLERS: "${callers}" } }
${more}`
const release = (callers: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: apps, namespace: flux-system }
spec: { values: { callers: "${callers}" } }
`
const settings = (kind: string, name: string, value: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: settings, namespace: flux-system }\ndata: { ${name}: "${value}" }\n`

/** Why nothing is proven of two folders that hold these files besides the same policy. */
const reasons = async (before: Files, after: Files): Promise<string> => {
  const placed = (folder: string, files: Files): Files =>
    Object.fromEntries(
      Object.entries({ 'apps/policy.yaml': policy, ...files }).map(([path, text]) => [`${folder}/${path}`, text]),
    )
  const shop = await openWorkshop({ ...placed('old', before), ...placed('new', after) })
  try {
    const { plans } = await shop.run(check, {
      inputs: { before: join(shop.folder, 'old'), after: join(shop.folder, 'new') },
    })
    expect(plans).toHaveLength(1)
    const texts = plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
    return texts.join('\n').replaceAll(`${shop.folder}/`, '')
  } finally {
    await shop.close()
  }
}

describe('a policy that is filled in, the same in two folders', () => {
  test.each<[string, string, string]>([
    ['a Kustomization of Flux', kustomization('web'), kustomization('*')],
    ['a HelmRelease', release('web'), release('*')],
    ['a ConfigMap', settings('ConfigMap', 'CALLERS', 'web'), settings('ConfigMap', 'CALLERS', '*')],
    ['a Secret', settings('Secret', 'CALLERS', 'd2Vi'), settings('Secret', 'CALLERS', 'Kg==')],
    ['a file of values', 'callers: web\n', 'callers: "*"\n'],
  ])('proves nothing where %s changes that may say with what', async (_, old, now) => {
    expect(await reasons({ 'clusters/apps.yaml': old }, { 'clusters/apps.yaml': now })).toMatch(
      /^new\/apps\/policy\.yaml:4 cannot be read \(PLACEHOLDER\): .* the change touches .*clusters\/apps\.yaml.* which may say with what/,
    )
  })

  test('proves nothing where what filled it in goes', async () => {
    expect(await reasons({ 'clusters/apps.yaml': kustomization('web') }, {})).toContain(
      'the change touches old/clusters/apps.yaml, which may say with what',
    )
  })

  test.each<[string, string, string]>([
    ['a ConfigMap that speaks of something else', settings('ConfigMap', 'A', '1'), settings('ConfigMap', 'A', '2')],
    ['nothing that brings manifests', 'replicas: 1\n', 'replicas: 2\n'],
  ])('stays proven beside %s', async (_, old, now) => {
    expect(await reasons({ 'clusters/apps.yaml': old }, { 'clusters/apps.yaml': now })).toBe('')
  })

  test('stays proven where the folders alone have other names', async () => {
    const same = { 'clusters/apps.yaml': kustomization('web') }
    expect(await reasons(same, same)).toBe('')
  })
})
