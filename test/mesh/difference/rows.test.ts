import { describe, expect, test } from '@jest/globals'
import type { Box } from '../../../src/access/cover.js'
import { budgetOf } from '../../../src/access/too-complex.js'
import type { RegionRow } from '../../../src/mesh/difference/access-diff.js'
import { compareDestination } from '../../../src/mesh/difference/compare-destination.js'
import type { Regions } from '../../../src/mesh/difference/regions.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { phraseParts, plainPhrase, quoted } from '../../../src/mesh/difference/phrase.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { Evaluation } from '../../../src/mesh/evaluate/evaluation.js'
import { alignDestinations } from '../../../src/mesh/align-destinations.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { pointOfRequest } from '../../conformance/agreement.js'
import { randomPair, randomRequest, seeded } from '../../conformance/random-mesh.js'
import { deployment, peerAuthentication, policy, requestAuthentication, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const workload = [
  deployment('orders', orders, { spec: { serviceAccountName: 'orders' } }),
  service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }]),
  peerAuthentication('default', { mtls: { mode: 'STRICT' } }),
]
const rule = (account: string, more: JsonObject = {}): JsonObject => ({
  from: [{ source: { principals: [`cluster.local/ns/jobs/sa/${account}`] } }],
  ...more,
})
const allow = (...rules: JsonObject[]): JsonObject => policy('orders', { selector: { matchLabels: orders }, rules })
const to = (operation: JsonObject): JsonObject => ({ to: [{ operation }] })
const rowsAt = (before: JsonObject[], after: JsonObject[], side: 'gained' | 'lost' = 'gained'): readonly RegionRow[] =>
  compareAccess(stateOf([...workload, ...before]), stateOf([...workload, ...after]), {
    overrides: {},
    evaluate,
  }).destinations.flatMap((one) => (one.port === 8080 ? one[side] : []))
const told = (rows: readonly RegionRow[]): readonly string[] => rows.map(({ who, what }) => `${who} · ${what}`)

describe('few rows, in words', () => {
  test('a last ALLOW that goes is one row, however many rules it had', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      rule(`a${at}`, to({ methods: [at % 2 === 0 ? 'GET' : 'POST'], paths: [`/p${at}/*`] })),
    )
    expect(told(rowsAt([allow(...many)], []))).toEqual([
      'any mTLS identity · any request · except what was allowed before',
    ])
    expect(told(rowsAt([], [allow(...many)], 'lost'))).toEqual([
      'any mTLS identity · any request · except what is still allowed',
    ])
  })

  test('of subjects that begin alike, those are told whose line break `*` does not take, and not who has none', () => {
    const by = (subject: string): JsonObject =>
      allow({ from: [{ source: { requestPrincipals: [`https://i.example.com/${subject}`] } }] })
    const tokens = requestAuthentication('i', [{ issuer: 'https://i.example.com' }])
    const rows = rowsAt([tokens, by('a*')], [tokens, by('*')], 'lost')
    expect(rows.map(({ who }) => who)).toEqual([
      'any mTLS identity, with a valid token of `https://i.example.com`, subject `a*` with a line break',
    ])
    expect(rows[0]?.witness.http?.tokens?.[0]?.claims['sub']).toBe('a\n')
  })

  test('a small difference is told by itself', () => {
    expect(
      told(rowsAt([allow(rule('a', to({ paths: ['/a/*'] })))], [allow(rule('a', to({ paths: ['/*'] })))])),
    ).toEqual(['service account `a` in `jobs` · any path except `/a/*`'])
  })

  test('rows that are left out are counted in the last one', () => {
    const rules = (shift: number): JsonObject[] =>
      Array.from({ length: 31 }, (_, at) => rule(`a${at}`, to({ methods: ['GET'], paths: [`/p${at + shift}`] })))
    const rows = rowsAt([allow(...rules(0))], [allow(...rules(1))])
    expect(rows).toHaveLength(24)
    expect(rows.at(-1)?.what).toMatch(/ · and 7 further regions, not listed$/)
    expect(rows.slice(0, -1).every(({ what }) => !what.includes('further regions'))).toBe(true)
  })

  test('a token is spoken of where it decides: whoever shows one that a filter refuses gets in nowhere', () => {
    const tokens = (...rules: JsonObject[]): JsonObject => requestAuthentication('tokens', rules)
    const one = { issuer: 'https://one.example.com', audiences: ['shop'] }
    const two = { issuer: 'https://two.example.com' }
    const rows = (...more: JsonObject[]): readonly string[] =>
      told(
        rowsAt([tokens(one, two), allow(rule('a')), ...more], [tokens(one, two), allow(rule('a'), rule('b')), ...more]),
      )
    expect(rows()).toEqual(['service account `b` in `jobs` · any request'])
    const refused = policy('refused', {
      action: 'DENY',
      rules: [{ from: [{ source: { requestPrincipals: ['https://two.example.com/*'] } }] }],
    })
    expect(rows(refused)).toEqual([
      'service account `b` in `jobs`, without a token or with a valid token of `https://one.example.com` for `shop` or with a valid token of `https://two.example.com`, no subject · any request',
    ])
  })
})

describe('tokens that only one state refuses', () => {
  const rules = [
    { issuer: 'https://one.example.com', audiences: ['shop'] },
    { issuer: 'https://one.example.com', audiences: ['jobs'] },
    { issuer: 'https://two.example.com' },
  ]
  const tokens = requestAuthentication('tokens', rules)
  const web = rule('web', to({ methods: ['GET'], paths: ['/orders/*'] }))
  const [before, after] = [[allow(rule('legacy'), web)], [allow(web, rule('batch')), tokens]]

  test('a RequestAuthentication that comes: who gains has no word of it, and who loses, what is lost, and for which tokens', () => {
    expect(told(rowsAt(before, after))).toEqual(['service account `batch` in `jobs` · any request'])
    expect(told(rowsAt(before, after, 'lost'))).toEqual([
      'service account `legacy` in `jobs` · any request',
      'service account `web` in `jobs`, with a token that is refused now · `GET` · `/orders/*`',
    ])
  })

  test('one that goes', () => {
    expect(told(rowsAt(after, before))).toEqual([
      'service account `legacy` in `jobs` · any request',
      'service account `web` in `jobs`, with a token that was refused before · `GET` · `/orders/*`',
    ])
    expect(told(rowsAt(after, before, 'lost'))).toEqual(['service account `batch` in `jobs` · any request'])
  })

  test('one audience of several that goes is named', () => {
    const fewer = requestAuthentication('tokens', rules.slice(1))
    expect(told(rowsAt([allow(web), tokens], [allow(web), fewer], 'lost'))).toEqual([
      'service account `web` in `jobs`, with a valid token of `https://one.example.com` for `shop` and not `jobs` · `GET` · `/orders/*`',
    ])
  })

  test('where only some of the tokens lose, the row does not say all of them', () => {
    const some = policy('some', {
      action: 'DENY',
      selector: { matchLabels: orders },
      rules: [{ from: [{ source: { notRequestPrincipals: ['*'] } }], ...to({ paths: ['/orders/secret'] }) }],
    })
    const rows = told(rowsAt([allow(web), some], [allow(web), some, tokens], 'lost'))
    expect(
      rows.filter((row) => row.includes('refused now') && row.includes('/orders/*`') && !row.includes('except')),
    ).toEqual([])
  })
})

test('values and words are told apart, whatever the values hold', () => {
  for (const value of ['a', '`', '``x`', '\\u{60}', '\\u{5c}u{60}', '', ' or anyone'])
    expect(phraseParts(`namespace ${quoted(value)} except ${quoted('b')}`)).toEqual([
      { kind: 'words', text: 'namespace ' },
      { kind: 'value', text: value },
      { kind: 'words', text: ' except ' },
      { kind: 'value', text: 'b' },
    ])
  expect(phraseParts('one ` alone')).toBeUndefined()
  expect(plainPhrase('service account `a` in `b`')).toBe('service account a in b')
})

describe('the rows hold the difference, no more and no less', () => {
  const holds = (box: Box, point: readonly number[]): boolean =>
    box.every((values, level) => values === undefined || values.includes(point[level] ?? -1))
  test('random policies, random requests, asked of the point evaluator', () => {
    let [asked, inside, reaching] = [0, 0, 0]
    for (let seed = 300; seed < 340; seed++) {
      const random = seeded(seed)
      const pair = randomPair(random, new Map())
      const [old, now] = [resolveMesh(stateOf(pair.before), {}), resolveMesh(stateOf(pair.after), {})]
      const known = alignDestinations(old, now).filter((one) => one.known && one.port === 8080)
      for (const destination of known) {
        const [first, second] = [old.enforcementOf(destination), now.enforcementOf(destination)]
        if (
          [first, second].some(({ stages }) => stages.some((stage) => stage.custom.length + stage.unknowns.length > 0))
        )
          continue
        const found = compareDestination(first, second, {
          budget: budgetOf(3_000_000),
          otherPorts: [],
          preferences: { principals: [], authorities: [], issuers: [] },
        })
        if (found.reasons.length > 0) continue
        for (let index = 0; index < 40; index++) {
          const request = randomRequest(random, pair.kind, 8080)
          // CORS preflights are told by no row unless there is nothing else to tell.
          if (request.http?.method === 'OPTIONS') continue
          const options = { now: 0 }
          const answers = [evaluate(first, request, options), evaluate(second, request, options)] as const
          // A connection that nobody can make is in no region.
          if (answers.every(({ kind }) => kind === 'refused')) continue
          const [before, after] = [answers[0].allowed, answers[1].allowed]
          for (const [regions, from, towards, there] of [
            [found.gained, before, after, answers[0]],
            [found.lost, after, before, answers[1]],
          ] as const satisfies readonly (readonly [Regions | undefined, boolean, boolean, Evaluation])[]) {
            if (regions === undefined) {
              expect([seed, request, !from && towards]).toEqual([seed, request, false])
              continue
            }
            const point = pointOfRequest(regions.space, request)
            if (point === undefined || regions.left !== '') continue
            const boxes = regions.cover.boxes.map(
              ({ box }, at) =>
                holds(box, point) &&
                !(regions.reach[at] === true && from) &&
                // Such a row is about tokens that the other state refuses, and about no other request.
                (regions.tokens[at] !== 'refused' || there.status === 401),
            )
            expect([seed, request, boxes.some(Boolean)]).toEqual([seed, request, !from && towards])
            asked++
            if (!from && towards) inside++
            if (regions.reach.some(Boolean)) reaching++
          }
        }
      }
    }
    expect([asked > 300, inside > 30, reaching > 20]).toEqual([true, true, true])
  })
})
