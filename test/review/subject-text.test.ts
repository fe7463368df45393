import { describe, expect, test } from '@jest/globals'
import { meansPlaintext, subjectSentence, subjectText } from '../../src/review/subject-text.js'

const account = (name: string, namespace = 'shop'): string => `service account \`${name}\` in \`${namespace}\``
const said = (...[who, side, callers, most]: Parameters<typeof subjectText>): string =>
  subjectSentence(subjectText(who, side, callers, most) ?? who)

describe('whom a row means that takes some out', () => {
  test('the whole set comes first, with who keeps access as what it is, then whom of those known it means', () => {
    expect(
      said(`any mTLS identity except ${account('a')}, ${account('b')}`, 'lost', {
        known: [account('c')],
        excepted: 'allowed',
      }),
    ).toBe(
      `any mTLS identity except ${account('a')}, ${account('b')} (still allowed); accounts here that lose it: ${account('c')}`,
    )
    expect(said(`anyone except ${account('a')}`, 'gained', { known: [], more: 0, excepted: 'refused' })).toBe(
      `anyone, with or without mTLS, except ${account('a')} (still refused); no account known here is one of them`,
    )
    expect(
      said(
        `accounts in \`jobs\` that match \`b.1\` with any character for each dot except ${account('b.1', 'jobs')}`,
        'lost',
        {
          known: [account('b-1', 'jobs')],
          excepted: 'allowed',
        },
      ),
    ).toBe(
      `accounts in \`jobs\` that match \`b.1\` with any character for each dot except ${account('b.1', 'jobs')} (still allowed); accounts here that lose it: ${account('b-1', 'jobs')}`,
    )
  })

  test('of many known ones some are named and the others counted', () => {
    const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => account(name))
    const text = said(
      `any mTLS identity except ${account('x')}`,
      'gained',
      { known, more: 2, excepted: 'unchanged' },
      6,
    )
    expect(text).toMatch(/; accounts here that gain it: .* and 3 more$/)
    expect(text).toContain(`${account('f')} and 3 more`)
    expect(text).toContain('(nothing changes for these)')
  })

  test('calls of a workload to itself are told as such, and counted once', () => {
    const known = ['a', 'b', 'c'].map((name) => account(name))
    const but = `any mTLS identity except ${account('x')}`
    const itself = account('b')
    expect(said(but, 'lost', { known, itself, excepted: 'allowed' })).toBe(
      `${but} (still allowed); accounts here that lose it: ${account('a')}, ${account('c')}, the workload itself`,
    )
    // Among those that are counted alone it is no further one.
    expect(said(but, 'lost', { known: [account('a')], more: 2, itself, excepted: 'allowed' })).toContain(
      `: ${account('a')} and 1 more, the workload itself`,
    )
    expect(said(but, 'lost', { known: [account('a')], more: 1, itself, excepted: 'allowed' })).toContain(
      `: ${account('a')}, the workload itself`,
    )
    expect(said(but, 'lost', { known: [itself], itself, excepted: 'allowed' })).toContain(
      'accounts here that lose it: the workload itself',
    )
  })

  test('what nothing proves is not said, and what nobody runs is called by nobody known', () => {
    const but = 'any mTLS identity except namespace `jobs`'
    expect(said(but, 'lost', undefined)).toBe('any mTLS identity except namespace `jobs` (not in this row)')
    expect(said(but, 'lost', { known: [account('a')], excepted: 'allowed' }, 0)).toBe(
      'any mTLS identity except namespace `jobs` (still allowed)',
    )
  })

  test('other sentences stay, also those whose names hold our words', () => {
    for (const who of [
      'anyone',
      account('a'),
      `any mTLS identity except ${account('a')}, with a valid token`,
      `${account('x except y')}`,
    ])
      expect(subjectText(who, 'lost', { known: [], excepted: 'allowed' })).toBeUndefined()
  })

  test('plaintext is meant by our words alone', () => {
    expect(meansPlaintext('anyone without mTLS')).toBe(true)
    expect(meansPlaintext(account('anyone'))).toBe(false)
    expect(meansPlaintext('any mTLS identity')).toBe(false)
  })
})
