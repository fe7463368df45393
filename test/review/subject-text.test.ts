import { describe, expect, test } from '@jest/globals'
import { meansPlaintext, subjectOfRow } from '../../src/review/subject-text.js'

const account = (name: string, namespace = 'shop'): string => `service account \`${name}\` in \`${namespace}\``

describe('whom a row means that takes some out', () => {
  test('the known ones come first, and who keeps access cannot be taken for who loses it', () => {
    expect(
      subjectOfRow(`any mTLS identity except ${account('a')}, ${account('b')}`, 'lost', {
        known: [account('c')],
        excepted: 'allowed',
      }),
    ).toBe(
      `of those known here: ${account('c')}; in general all mTLS identities but ${account('a')}, ${account('b')}, which keep it`,
    )
    expect(
      subjectOfRow(`anyone except ${account('a')}`, 'gained', { known: [], more: 0, excepted: 'refused' }),
    ).toContain(
      `none of the service accounts known here; in general everyone, with and without mTLS, but ${account('a')}, which stays without it`,
    )
  })

  test('of many known ones some are named and the others counted', () => {
    const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => account(name))
    const said = subjectOfRow(`any mTLS identity except ${account('x')}`, 'gained', {
      known,
      more: 2,
      excepted: 'unchanged',
    })
    expect(said).toContain(`${account('f')} and 3 more; in general`)
    expect(said).toContain('for which nothing changes')
  })

  test('what nothing proves is not said', () => {
    expect(subjectOfRow(`any mTLS identity except namespace \`jobs\``, 'lost', undefined)).toBe(
      'all mTLS identities but namespace `jobs`, which this row leaves out',
    )
  })

  test('other sentences stay, also those whose names hold our words', () => {
    for (const who of [
      'anyone',
      account('a'),
      `any mTLS identity except ${account('a')}, with a valid token`,
      `${account('x except y')}`,
    ])
      expect(subjectOfRow(who, 'lost', { known: [], excepted: 'allowed' })).toBe(who)
  })

  test('plaintext is meant by our words alone', () => {
    expect(meansPlaintext('anyone without mTLS')).toBe(true)
    expect(meansPlaintext(account('anyone'))).toBe(false)
    expect(meansPlaintext('any mTLS identity')).toBe(false)
  })
})
