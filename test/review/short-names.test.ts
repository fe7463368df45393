import { describe, expect, test } from '@jest/globals'
import type { DestinationDiff } from '../../src/mesh/difference/access-diff.js'
import { countSubjects, rowsOfSide, type PlacedRow } from '../../src/review/access-groups.js'
import { cut, cutApart, visible } from '../../src/review/escape.js'
import { shortSubjects, targetNames, targetsLine } from '../../src/review/short-names.js'
import { lineText } from '../../src/review/write-text.js'

const account = (name: string, namespace = 'airflow'): string => `service account \`${name}\` in \`${namespace}\``

describe('who', () => {
  test('service accounts of one namespace stand together', () => {
    expect(shortSubjects([account('scheduler'), account('batch', 'jobs'), account('worker'), 'anyone'])).toEqual([
      '`airflow`: `scheduler`, `worker`',
      '`jobs`: `batch`',
      'anyone',
    ])
  })

  test('those with another token do not', () => {
    expect(shortSubjects([account('a'), `${account('b')}, without a token`])).toEqual([
      '`airflow`: `a`',
      '`airflow`: `b`, without a token',
    ])
  })

  test('exceptions of one namespace stand together', () => {
    const list = [account('a'), account('b'), account('c', 'jobs')].join(', ')
    expect(shortSubjects([`any mTLS identity except ${list}`])).toEqual([
      'any mTLS identity except `airflow`: `a`, `b`; `jobs`: `c`',
    ])
    const subject = { base: 'anyone', others: list, fate: 'still allowed', title: 'known', known: account('x') }
    expect(shortSubjects([account('y'), subject])).toEqual([
      '`airflow`: `y`',
      'anyone except `airflow`: `a`, `b`; `jobs`: `c` (still allowed); known: `airflow`: `x`',
    ])
  })
})

const destination = (port: number, more: Partial<DestinationDiff> = {}): DestinationDiff => ({
  title: 'service redis-headless in airflow',
  namespace: 'airflow',
  labels: { app: 'redis' },
  workload: 'statefulset/redis',
  port,
  protocol: 'AUTO',
  verdict: 'less permissive',
  gained: [],
  lost: [],
  reasons: [],
  ...more,
})
const withoutWorkload = ({ workload, ...bare }: DestinationDiff): DestinationDiff => {
  expect(workload).toBeDefined()
  return bare
}
const placed = (one: DestinationDiff, where = '', except?: readonly number[]): PlacedRow => ({
  destination: one,
  row: {
    who: 'anyone',
    what: 'any request',
    where,
    ...(except === undefined ? {} : { otherPorts: { except } }),
    witness: { protocol: 'tcp', destination: { namespace: 'airflow', labels: {}, port: 1 }, source: {}, mtls: false },
    before: { allowed: true, status: 200, by: 'no policy applies' },
    after: { allowed: false, status: 403, by: 'no ALLOW policy matches' },
  },
})
const where = (...places: readonly PlacedRow[]): string =>
  lineText(targetsLine(places, targetNames(places.map((place) => place.destination)), 12))

describe('where', () => {
  test('a workload goes by the name of its owner, a Service by its own where no workload is known', () => {
    expect(where(placed(destination(6379)))).toBe('redis:6379')
    const bare = withoutWorkload(destination(6379, { title: 'service redis in airflow' }))
    expect(where(placed(bare))).toBe('redis:6379')
  })

  test('two workloads of one name keep their kind, two namespaces their names', () => {
    expect(where(placed(destination(1)), placed(destination(2, { workload: 'deployment/redis' })))).toBe(
      'statefulset/redis:1, deployment/redis:2',
    )
    expect(where(placed(destination(1)), placed(destination(1, { namespace: 'shop' })))).toBe(
      'airflow/redis:1, shop/redis:1',
    )
  })

  test('what no Service names is any port, and those that are told elsewhere are taken out by number', () => {
    const others = (workload: string, ...otherThan: readonly number[]): PlacedRow =>
      placed(destination(0, { workload, otherThan }))
    expect(where(placed(destination(0)))).toBe('redis (any port)')
    expect(where(others('deployment/web', 80, 443))).toBe('web (any port except 80, 443)')
    expect(where(others('deployment/web', 80), others('deployment/api', 80))).toBe('web, api (any port except 80)')
    expect(where(others('deployment/web', 80), others('deployment/api', 90))).toBe(
      'web (any port except 80); api (any port except 90)',
    )
    expect(where(placed(destination(6379), '', []))).toBe('redis (any port)')
    expect(where(placed(destination(6379), '', []), placed(destination(6380), '', []))).toBe('redis (any port)')
    expect(where(placed(destination(6379), 'past its waypoint', [80, 90]))).toBe(
      'redis (any port except 80, 90) past its waypoint',
    )
    expect(where(placed(destination(6379), 'past its waypoint'))).toBe('redis:6379 past its waypoint')
  })

  test('labels that nothing has are named as the selector has them', () => {
    const bare = withoutWorkload(
      destination(0, { title: 'any workload with component=worker in airflow', unmet: 'one selector' }),
    )
    expect(where(placed(bare))).toBe('any workload with component=worker, none known here (any port)')
  })
})

describe('what does not exist', () => {
  const row = placed(destination(1)).row
  const lost = (more: Partial<DestinationDiff>): DestinationDiff => destination(1, { ...more, lost: [row] })
  const sides = (...destinations: readonly DestinationDiff[]) => {
    const access = { verdict: 'less permissive' as const, reasons: [], destinations, unchanged: 0 }
    const { shown, unmet } = rowsOfSide(access, 'lost')
    expect(countSubjects(access, 'lost')).toBe(shown.length)
    const titles = (groups: typeof shown): readonly string[] =>
      groups.flatMap(({ places }) => places.map((place) => place.destination.title))
    return { shown: titles(shown), unmet: titles(unmet) }
  }
  const real = lost({ title: 'real' })
  const single = lost({ title: 'single', unmet: 'one selector' })
  const combined = lost({ title: 'combined', unmet: 'several selectors' })

  test('stands aside where something exists', () => {
    expect(sides(combined, single, real)).toEqual({ shown: ['real'], unmet: ['single', 'combined'] })
  })

  test('is the row where a namespace has nothing else: the simplest of it', () => {
    expect(sides(combined, single)).toEqual({ shown: ['single'], unmet: ['combined'] })
    expect(sides(combined)).toEqual({ shown: ['combined'], unmet: [] })
    const elsewhere = { ...single, namespace: 'policies-only' }
    expect(sides(real, elsewhere)).toEqual({ shown: ['real', 'single'], unmet: [] })
  })
})

describe('a text that is cut', () => {
  test('keeps both ends and counts nothing', () => {
    expect(cut('service account catalog in bookstore', 20)).toBe('service accou…okstore')
    expect(cut('short', 20)).toBe('short')
  })

  test('is never cut inside of an escape', () => {
    const shown = visible(`ab\u202ec${'d'.repeat(20)}\u202e`)
    for (let limit = 1; limit < 40; limit++)
      expect(cut(shown, limit).replaceAll('\\u{202e}', '')).not.toMatch(/[\\{}u2]/)
  })

  test('keeps what tells it from its neighbour', () => {
    const name = (middle: string): string => `${'a'.repeat(30)}${middle}${'z'.repeat(30)}`
    const short = cutApart([name('one'), name('two'), 'b'], 24)
    expect(new Set(short.values()).size).toBe(3)
    expect(short.get(name('one'))).toContain('one')
    expect(short.get(name('two'))).toContain('two')
  })
})
