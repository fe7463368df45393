import { describe, expect, test } from '@jest/globals'
import { readObjects, type Selection } from '../../src/manifests/read-objects.js'
import { settleUnread, type ReadSide } from '../../src/open/settle-unread.js'

const side = (text: string, selection: Selection): ReadSide => ({
  ...readObjects(text === '' ? [] : [{ path: 'a.yaml', text, digest: text }], { selection }),
  nameOf: (path) => path,
})

const settle = (before: string, after: string, selection: Selection) => {
  const { reasons, problems, told } = settleUnread(side(before, selection), side(after, selection), {
    selection,
    feeding: [],
  })
  return { codes: reasons.map(({ code }) => code), stops: problems.length > 0, told: told.length }
}

const object = (apiVersion: string, kind: string, rest: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: wharf, namespace: quay}\n${rest}`

const broken = (rest: string): string => `spec: [\n${rest}`

const kinds = [
  ['argoproj.io/v1alpha1', 'Rollout'],
  ['apps.openshift.io/v1', 'DeploymentConfig'],
  ['helm.toolkit.fluxcd.io/v2', 'HelmRelease'],
  ['external-secrets.io/v1', 'ExternalSecret'],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
  ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'],
  ['v1', 'Secret'],
] as const

const selections: readonly Selection[] = ['named', 'folder', 'found']

describe.each(selections)('of files that are %s', (selection) => {
  test.each(kinds)('a changed %s %s that nobody can read proves nothing', (apiVersion, kind) => {
    const [one, other] = [object(apiVersion, kind, broken('a')), object(apiVersion, kind, broken('b'))]
    const unproven = { codes: ['CHANGE_UNREAD'], stops: false }
    expect(settle(one, other, selection)).toMatchObject(unproven)
    expect(settle('', one, selection)).toMatchObject(unproven)
    expect(settle(one, '', selection)).toMatchObject(unproven)
    expect(settle(one, one, selection)).toMatchObject({ codes: [], stops: false })
  })

  test('nor does one that was mended', () => {
    const good = object('argoproj.io/v1alpha1', 'Rollout', 'spec: {}\n')
    const bad = object('argoproj.io/v1alpha1', 'Rollout', broken('a'))
    expect(settle(bad, good, selection).codes).toEqual(['CHANGE_UNREAD'])
  })

  test('an Ingress has no field that decides', () => {
    const [one, other] = ['a', 'b'].map((rest) => object('networking.k8s.io/v1', 'Ingress', broken(rest)))
    expect(settle(one ?? '', other ?? '', selection)).toMatchObject({ codes: [], stops: false, told: 1 })
  })
})

test('a template, and what no word of says what it is', () => {
  const template = (name: string) => object('apps.kruise.io/v1', 'CloneSet', `spec: {{ toYaml .Values.${name} }}\n`)
  expect(settle(template('a'), template('b'), 'found').codes).toEqual(['CHANGE_UNREAD'])
  const hidden = (rest: string) => `"api\\x56ersion": argoproj.io/v1\nkind: Rollout\n${broken(rest)}`
  expect(settle(hidden('a'), hidden('b'), 'found').stops).toBe(true)
})

test('text that can hold no object is left out', () => {
  expect(settle('steps: [\na', 'steps: [\nb', 'found')).toEqual({ codes: [], stops: false, told: 0 })
})

test('of a file whose other documents are read, a part is told', () => {
  const told = (text: string): readonly string[] =>
    settleUnread(side(text, 'found'), side(text, 'found'), { selection: 'found', feeding: [] }).told
  const unread = object('security.istio.io/v1', 'AuthorizationPolicy', broken('a'))
  const read = object('security.istio.io/v1', 'AuthorizationPolicy', 'spec: {}\n').replace('wharf', 'pier')
  expect(told(unread).join()).toMatch(/^1 file was not read, and its text is the same at both revisions: a\.yaml/)
  expect(told(`${read}---\n${unread}`).join()).toMatch(
    /^a part of 1 file was not read, and its text is the same at both revisions: a\.yaml/,
  )
})
