import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy, requestAuthentication, service } from '../objects.js'
import { stateOf } from '../states.js'

const issuer = 'https://kubernetes.default.svc.cluster.local'
const takesTokens = (audiences: readonly string[] | undefined): JsonObject =>
  requestAuthentication('tokens', [
    { issuer, jwksUri: `${issuer}/openid/v1/jwks`, ...(audiences === undefined ? {} : { audiences: [...audiences] }) },
  ])
const api = { app: 'api' }
const base = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  service('api', api, [{ name: 'http', port: 80, targetPort: 8080 }]),
  takesTokens(['mesh']),
]
const pods = (name: string, account: string | undefined, spec: JsonObject = {}, space = 'shop'): JsonObject =>
  object(
    'apps/v1',
    'Deployment',
    name,
    {
      template: {
        metadata: { labels: { app: name } },
        spec: {
          containers: [{ name: 'app' }],
          ...(account === undefined ? {} : { serviceAccountName: account }),
          ...spec,
        },
      },
    },
    space,
  )
const rule = (one: JsonObject, action = 'ALLOW'): JsonObject =>
  policy('api', { selector: { matchLabels: api }, action, rules: [one] })
const bySource = (source: JsonObject): JsonObject => ({ from: [{ source }] })
const byClaim = (key: string, ...values: readonly string[]): JsonObject => ({
  when: [{ key: `request.auth.${key}`, values: [...values] }],
})
const subject = 'system:serviceaccount:shop:job'
const admits = rule(bySource({ requestPrincipals: [`${issuer}/${subject}`] }))

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { evaluate, overrides: { trustDomain: 'cluster.local' } })

const job = pods('job', 'job')

describe('a policy knows an account by its token', () => {
  test.each<[string, JsonObject]>([
    ['request principal', admits],
    ['suffix of a request principal', rule(bySource({ requestPrincipals: [`*/${subject}`] }))],
    ['prefix of names', rule(bySource({ requestPrincipals: [`${issuer}/system:serviceaccount:shop:jo*`] }))],
    ['subject', rule(byClaim('claims[sub]', subject))],
    ['principal of a condition', rule(byClaim('principal', `${issuer}/${subject}`))],
    ['name of the account', rule(byClaim('claims[kubernetes.io][serviceaccount][name]', 'job'))],
    ['others, which it refuses', rule(bySource({ notRequestPrincipals: [`${issuer}/${subject}`] }), 'DENY')],
  ])('%s: who comes as it, or takes it, may call', (_, guard) => {
    const world = [...base, guard, job]
    expect(compare(world, [...world, pods('other', 'job')])).toMatchObject({
      verdict: 'cannot prove',
      reasons: [
        {
          code: 'NOT_MODELLED',
          text: expect.stringMatching(/^Deployment shop\/other runs as ServiceAccount shop\/job now/),
        },
      ],
    })
    expect(compare([...world, pods('other', 'other')], [...world, pods('other', 'job')]).verdict).toBe('cannot prove')
    expect(compare(world, [...world, pods('other', 'other')]).verdict).toBe('equivalent')
    expect(compare(world, [...base, guard, pods('job-v2', 'job')]).verdict).toBe('equivalent')
  })

  test('who has no proxy has tokens, too', () => {
    const world = [...base, namespace('lab', {}), rule(byClaim('claims[sub]', 'system:serviceaccount:lab:job'))]
    const lab = (account: string): JsonObject => pods('other', account, {}, 'lab')
    expect(compare([...world, lab('other')], [...world, lab('job')]).verdict).toBe('cannot prove')
    expect(compare([...world, lab('other')], [...world, lab('clerk')]).verdict).toBe('equivalent')
  })

  test('by its namespace: who moves into it', () => {
    const world = [...base, namespace('lab', {}), rule(byClaim('claims[kubernetes.io][namespace]', 'lab')), job]
    expect(compare([...world, pods('other', 'job')], [...world, pods('other', 'job', {}, 'lab')]).verdict).toBe(
      'cannot prove',
    )
    expect(compare(world, [...world, pods('other', 'job')]).verdict).toBe('equivalent')
  })

  test.each(['serviceaccount][uid', 'pod][name', 'pod][uid', 'node][name', 'node][uid'])(
    'by a claim of which no file says whose it is: %s',
    (claim) => {
      const world = [...base, rule(byClaim(`claims[kubernetes.io][${claim}]`, 'a1b2')), pods('job', 'job')]
      expect(compare(world, [...world, pods('other', 'job')]).verdict).toBe('cannot prove')
      expect(
        compare(world, [...base, ...world.slice(3, 4), pods('job', 'job', { dnsPolicy: 'Default' })]).verdict,
      ).toBe('equivalent')
    },
  )

  test('who leaves the account that is refused', () => {
    const world = [...base, rule(bySource({ requestPrincipals: [`${issuer}/${subject}`] }), 'DENY')]
    expect(compare([...world, job], [...world, pods('job', 'fresh')]).verdict).toBe('cannot prove')
  })

  test.each<[string, JsonObject]>([
    ['any token', rule(bySource({ requestPrincipals: ['*'] }))],
    ['any token of the issuer', rule(bySource({ requestPrincipals: [`${issuer}/*`] }))],
    ['an account of that name elsewhere', rule(byClaim('claims[sub]', 'system:serviceaccount:lab:job'))],
    ['somebody of another issuer', rule(bySource({ requestPrincipals: ['https://login.example.com/job'] }))],
  ])('%s tells no account from another', (_, guard) => {
    const world = [...base, guard, job]
    expect(compare(world, [...world, pods('other', 'job')]).verdict).toBe('equivalent')
  })

  test('what a policy of the change gives stands in its rows', () => {
    const { verdict, reasons } = compare(base, [...base, admits, job])
    expect([verdict, reasons]).toEqual(['less permissive', []])
  })
})

describe('pods get a token of their account', () => {
  const held = (audience: string | undefined): JsonObject => ({
    volumes: [
      {
        name: 'token',
        projected: {
          sources: [{ serviceAccountToken: { path: 'token', ...(audience === undefined ? {} : { audience }) } }],
        },
      },
    ],
  })
  const verdict = (before: JsonObject, after: JsonObject, more: readonly JsonObject[] = [admits]) =>
    compare([...base, ...more, pods('job', 'job', before)], [...base, ...more, pods('job', 'job', after)]).verdict

  test('for the audience that is taken', () => {
    expect(verdict({}, held('mesh'))).toBe('cannot prove')
    expect(verdict(held('vault'), held('mesh'))).toBe('cannot prove')
    expect(verdict({}, held('vault'))).toBe('equivalent')
    expect(verdict(held('mesh'), {})).toBe('equivalent')
    expect(verdict({}, held(undefined))).toBe('equivalent')
  })

  test('where no policy knows the account', () => {
    expect(verdict({}, held('mesh'), [])).toBe('equivalent')
    expect(verdict({}, held('mesh'), [rule(byClaim('claims[sub]', 'system:serviceaccount:shop:other'))])).toBe(
      'equivalent',
    )
  })

  test('of the API server, where every audience is taken', () => {
    const any = [takesTokens(undefined), admits]
    const none = { automountServiceAccountToken: false }
    expect(verdict(none, {}, any)).toBe('cannot prove')
    expect(verdict({}, none, any)).toBe('equivalent')
    expect(verdict({}, held('vault'), any)).toBe('equivalent')
    expect(verdict(none, {})).toBe('equivalent')
  })

  test('by a rule for a whole namespace', () => {
    const all = [rule(byClaim('claims[kubernetes.io][namespace]', 'shop'))]
    expect(verdict({}, held('mesh'), all)).toBe('cannot prove')
    const comes = (spec: JsonObject, there: readonly JsonObject[] = []) =>
      compare([...base, ...all, ...there], [...base, ...all, ...there, pods('batch', 'batch', spec)]).verdict
    expect(comes(held('mesh'))).toBe('cannot prove')
    expect(comes(held('vault'))).toBe('equivalent')
    expect(comes(held('mesh'), [pods('job', 'job', held('mesh'))])).toBe('equivalent')
  })

  test.each(['serviceaccount][uid', 'pod][name', 'node][name'])('by a rule for one of their claims: %s', (claim) => {
    const one = [rule(byClaim(`claims[kubernetes.io][${claim}]`, 'a1b2'))]
    expect(verdict({}, held('mesh'), one)).toBe('cannot prove')
    expect(verdict({}, held('vault'), one)).toBe('equivalent')
    expect(verdict(held('mesh'), held('mesh'), one)).toBe('equivalent')
  })

  test('by the word of their account', () => {
    const account = (more: JsonObject): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'job', namespace: 'shop' },
      ...more,
    })
    const silent = account({ automountServiceAccountToken: false })
    const says = (before: readonly JsonObject[], after: readonly JsonObject[], spec: JsonObject = {}) => {
      const world = [...base.slice(0, 2), takesTokens(undefined), admits, pods('job', 'job', spec)]
      return compare([...world, ...before], [...world, ...after]).verdict
    }
    expect(says([silent], [account({ automountServiceAccountToken: true })])).toBe('cannot prove')
    expect(says([silent], [account({})])).toBe('cannot prove')
    expect(says([silent], [])).toBe('cannot prove')
    expect(says([account({})], [silent])).toBe('equivalent')
    expect(says([silent], [account({})], { automountServiceAccountToken: false })).toBe('equivalent')
    expect(says([account({})], [account({ imagePullSecrets: [{ name: 'a' }] })])).toBe('equivalent')
    expect(says([account({})], [account({ secrets: [{ name: 'a' }] })])).toBe('equivalent')
  })
})
