import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { composeStates } from '../../../src/manifests/state.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { readKinds } from '../../../src/mesh/kinds.js'
import type { ReadRecord } from '../../../src/ports/object.js'

const objectsOf = (text: string) => {
  const { objects, problems } = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'folder' })
  expect(problems).toEqual([])
  return objects
}

const unread = (namespace: string): ReadRecord => ({
  group: 'security.istio.io',
  kind: 'AuthorizationPolicy',
  namespace,
  status: 'forbidden',
  because: 'b.yaml:1 cannot be read (PLACEHOLDER)',
})

const compare = (before: string, after: string, incomplete: readonly ReadRecord[] = []) => {
  const states = composeStates(undefined, objectsOf(workload + before), objectsOf(workload + after), {
    kinds: readKinds,
    incomplete,
  })
  return compareAccess(states.before, states.after, { evaluate, overrides: {} })
}

const beside = (before: string, after: string, ...namespaces: readonly string[]): string =>
  compare(before, after, (namespaces.length === 0 ? ['quay'] : namespaces).map(unread)).verdict

const policy = (name: string, action: string, ...rules: readonly string[]): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: ${name}, namespace: quay}\nspec: {action: ${action}, rules: [${rules.join(', ')}]}\n---\n`
const from = (...accounts: readonly string[]): string =>
  `{from: [{source: {principals: [${accounts.map((one) => `cluster.local/ns/quay/sa/${one}`).join(', ')}]}}]}`
const allow = (...accounts: readonly string[]): string => policy('crane', 'ALLOW', from(...accounts))
const allowNothing = policy('none', 'ALLOW')
const deny = (path = '/admin'): string => policy('closed', 'DENY', `{to: [{operation: {paths: [${path}]}}]}`)
const denyTug = policy('tug', 'DENY', from('tug'))
const custom = policy('asked', 'CUSTOM', from('pilot'))
const peers = (mode: string): string =>
  `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: mode, namespace: quay}\nspec: {mtls: {mode: ${mode}}}\n---\n`
const workload =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: crane, namespace: quay}\nspec: {selector: {matchLabels: {app: crane}}, template: {metadata: {labels: {app: crane}}, spec: {containers: [{name: crane, image: crane}]}}}\n---\n'

describe('AuthorizationPolicies that were not read, and are the same in both states', () => {
  test.each([
    ['an ALLOW takes one more account', allow('pilot'), allow('pilot', 'tug'), 'more permissive'],
    ['an ALLOW takes one less', allow('pilot', 'tug'), allow('pilot'), 'less permissive'],
    ['the last ALLOW that was read goes, which let nobody in', allowNothing, '', 'more permissive'],
    ['a DENY comes where no ALLOW was read', '', deny(), 'less permissive'],
    ['a DENY goes where no ALLOW was read', deny(), '', 'more permissive'],
    ['STRICT comes where no ALLOW was read', peers('PERMISSIVE'), peers('STRICT'), 'less permissive'],
    ['STRICT goes where no ALLOW was read', peers('STRICT'), peers('PERMISSIVE'), 'more permissive'],
  ])('%s: nobody has more than is told', (_, before, after, verdict) => {
    expect(beside(before, after)).toBe(verdict)
    expect(beside(before, after, 'quay', 'istio-system')).toBe(verdict)
    const rows = (diff: ReturnType<typeof compare>) => diff.destinations.map(({ gained, lost }) => [gained, lost])
    expect(rows(compare(before, after, [unread('quay')]))).toEqual(rows(compare(before, after)))
  })

  test.each([
    ['an ALLOW comes: another one may have let nobody in who it lets in', '', allow('pilot')],
    ['a DENY goes behind an ALLOW: another one may let in what it refused', allow('pilot') + deny(), allow('pilot')],
    ['a DENY comes behind an ALLOW: another one may let in what it refuses', allow('pilot'), allow('pilot') + denyTug],
    ['a DENY of who gets in by no ALLOW that was read goes', allowNothing + deny(), allowNothing],
    [
      'STRICT goes behind an ALLOW: another one may let in plain text',
      peers('STRICT') + allow('pilot'),
      allow('pilot'),
    ],
    ['mTLS is given up: another one may name who showed a certificate', peers('PERMISSIVE'), peers('DISABLE')],
    ['the mode of mTLS changes with an ALLOW', peers('STRICT') + allow('pilot'), peers('DISABLE') + allow('tug')],
    ['a CUSTOM policy goes', custom + allow('pilot'), allow('pilot')],
  ])('%s', (_, before, after) => {
    expect(beside(before, after)).toBe('cannot prove')
  })

  test('whatever they are: who gains or loses is told, or nothing is proven', () => {
    const lists = ['', allow('pilot'), allowNothing].flatMap((one) => [one, one + deny(), one + peers('STRICT')])
    const hidden = [
      policy('hidden', 'ALLOW'),
      policy('hidden', 'ALLOW', '{}'),
      policy('hidden', 'ALLOW', from('tug')),
      policy('hidden', 'DENY', from('pilot')),
      policy('hidden', 'DENY', '{to: [{operation: {paths: [/admin]}}]}'),
      policy('hidden', 'ALLOW', from('tug')) + policy('shut', 'DENY', '{to: [{operation: {paths: [/x]}}]}'),
    ]
    const tells = { gained: ['more permissive', 'incomparable'], lost: ['less permissive', 'incomparable'] }
    const wrong: string[][] = []
    let told = 0
    for (const before of lists)
      for (const after of lists) {
        const verdict = beside(before, after)
        if (verdict === 'cannot prove') continue
        told++
        for (const one of hidden) {
          const { destinations } = compare(before + one, after + one)
          for (const side of ['gained', 'lost'] as const)
            if (destinations.some((destination) => destination[side].length > 0) && !tells[side].includes(verdict))
              wrong.push([verdict, side, before, after, one])
        }
      }
    expect(wrong).toEqual([])
    expect(told).toBeGreaterThan(lists.length)
  })
})
